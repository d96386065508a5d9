"""Alignment and Tie: why two claims are held together."""

from __future__ import annotations

from enum import StrEnum

from factcheck.model.claim import Claim, Facet
from factcheck.model.frozen import frozen
from factcheck.model.span import Span


class Agreement(StrEnum):
    SAME = "same"
    UNSTATED = "unstated"
    DIFFERENT = "different"


@frozen
class Alignment:
    """How two claims compare, facet by facet, for the facets that were asked for."""

    left: Claim
    right: Claim
    agreements: tuple[tuple[Facet, Agreement], ...]

    @property
    def is_possible(self) -> bool:
        return all(agreement is not Agreement.DIFFERENT for _, agreement in self.agreements)

    @property
    def is_certain(self) -> bool:
        return all(agreement is Agreement.SAME for _, agreement in self.agreements)


class TieKind(StrEnum):
    """What the wording makes of the right figure for the left: "rose 25% *to* 12.0m *from*
    10.0m"."""

    FROM = "from"
    TO = "to"
    BY = "by"
    OF = "of"
    EQUALS = "equals"
    PER = "per"
    TIMES = "times"
    AGAINST = "against"
    INCLUDING = "including"
    REMAINING = "remaining"
    TOTAL = "total"


@frozen
class Tie:
    """Two figures that the wording joins, and the span of the words that join them (None = mere
    adjacency)."""

    kind: TieKind
    left: Claim
    right: Claim
    words: Span | None = None
