"""What there was, what came, and what there is now.

"11 more, which makes 105 in all", and "96" of the same a month before: 96 and 11 are 107.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation

LAYOUT = "what was added, what there is and what there was, in one paragraph"


@dataclass(frozen=True, slots=True)
class Options:
    """``added``: the words right behind a count of what came; ``now``: the words before what there
    is."""

    added: tuple[str, ...]
    now: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for added in claims.anchors(Kind.COUNT):
        if _starts(added, options.added):
            behind = _behind(claims, added)
            totals = [claim for claim in behind[:1] if _follows(claim, options.now)]
            for total in totals:
                readings = tuple(_readings(added, total, behind[1:]))
                if readings:
                    yield Relation(Cited(total), readings)


def _behind(claims: ClaimIndex, added: Claim) -> tuple[Claim, ...]:
    together = claims.siblings(added, Layout.BLOCK)
    rest = together[together.index(added) + 1 :]
    return tuple(
        claim for claim in rest if claim.figure.kind is Kind.COUNT and claim.figure.quantity
    )


def _starts(claim: Claim, words: tuple[str, ...]) -> bool:
    rest = claim.figure.block.prose[claim.figure.end :].lstrip().lower()
    return any(rest.startswith(f"{word} ") for word in words)


def _follows(claim: Claim, words: tuple[str, ...]) -> bool:
    before = claim.figure.block.prose[: claim.figure.lead].rstrip().lower()
    return any(before.endswith(f" {word}") for word in words)


def _readings(added: Claim, total: Claim, others: tuple[Claim, ...]) -> Iterator[Reading]:
    """Every later count between half the total and the total may be what there was before."""
    now = total.figure.value or 0
    for before in others:
        if before.figure.value is not None and now / 2 < before.figure.value <= now:
            yield Reading(Cited(before) + Cited(added), layout=LAYOUT)


FAMILY = Family(Options, relations)
