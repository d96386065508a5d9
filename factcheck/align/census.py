"""Census: how often a document tells an amount, and how rare its words are.

That two figures look alike says little where there are many of their unit, and more where they
alone have a word.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable
from functools import cached_property

from factcheck.align.layout import Layout, place
from factcheck.model.claim import Claim
from factcheck.model.quantity import Quantity

RARE = 3
"""A word that no more sentences have is one of what these few are about."""


class Census:
    """The claims of a document, counted when first asked."""

    def __init__(self, claims: tuple[Claim, ...]) -> None:
        self._claims = claims

    def amounts(self, claim: Claim) -> int:
        """How many different amounts the document has of the unit of a claim."""
        return len(self._amounts[_unit(claim)])

    def amounts_of_measure(self, claim: Claim) -> int:
        """How many different amounts of its unit, told as the same part, the document has of the
        measure of a claim."""
        return len(self._measured[_measured(claim)])

    def times_told(self, claim: Claim) -> int:
        """At how many places the document tells what a claim tells: the same quantity."""
        return self._told[claim.figure.quantity]

    def rare_words(self, one: Claim, other: Claim) -> int:
        """How many words two claims share that hardly another sentence has."""
        return sum(self._sentences_with[word] <= RARE for word in one.bag & other.bag)

    @cached_property
    def _told(self) -> Counter[Quantity | None]:
        return Counter(claim.figure.quantity for claim in self._claims)

    @cached_property
    def _sentences_with(self) -> Counter[str]:
        told = {place(claim, Layout.SENTENCE): claim.bag for claim in self._claims}
        return Counter(word for words in told.values() for word in words)

    @cached_property
    def _amounts(self) -> dict[Hashable, set[Hashable]]:
        return self._values_by(_unit)

    @cached_property
    def _measured(self) -> dict[Hashable, set[Hashable]]:
        return self._values_by(_measured)

    def _values_by(self, key: Callable[[Claim], Hashable]) -> dict[Hashable, set[Hashable]]:
        filed: dict[Hashable, set[Hashable]] = defaultdict(set)
        for claim in self._claims:
            if claim.figure.quantity is not None:
                filed[key(claim)].add(claim.figure.value)
        return filed


def _unit(claim: Claim) -> Hashable:
    return claim.figure.kind, claim.quantity.unit.symbol


def _measured(claim: Claim) -> Hashable:
    return claim.figure.kind, claim.quantity.unit.symbol, claim.measure, claim.role
