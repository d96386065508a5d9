"""The change of a rate: in percent it is one thing, in percentage points another.

"From 4% to 5%, up 1%" is up 25%, or up one point. An amount has no points: "from $4m to $5m, up 25
points" is up 25%.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import WHOLE, Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import PERCENT, Quantity
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.worded import Worded

_THE = Worded("shapes.points", r"\b{the}\s$", re.IGNORECASE)
# "The 1 percent rise in wages" is not that of the tax.
_OF_OTHER = Worded("shapes.points", r"\s[a-z-]+(?:\s[a-z-]+)?\s{of}\s")


@frozen
class Options:
    """``told``: what changed, "rates" (and is told in percent) or "amounts" (and is told in
    points)."""

    told: str


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    return _of_amounts(claims) if options.told == "amounts" else _of_rates(claims)


def _of_amounts(claims: ClaimIndex) -> Iterator[Relation]:
    """Points of an amount must not be its change in percent; any others may be of a rate untold."""
    for change in claims.anchors(Kind.PERCENTAGE_POINT, role=Role.CHANGE):
        in_percent = Cited(change, Quantity(change.quantity.amount, PERCENT))
        for start in claims.tied(change, TieKind.FROM):
            for end in claims.tied(change, TieKind.TO):
                then = Cited.hedged(start.right)
                if start.right.figure.kind is not Kind.PERCENT and then.quantity.base().low > 0:
                    ratio = Cited.hedged(end.right) / then
                    implied = WHOLE - ratio if change.direction < 0 else ratio - WHOLE
                    reading = Reading(implied, ties=(start, end), is_telling=False)
                    yield Relation(in_percent, (reading,), Comparison.IS_NOT)


def _of_rates(claims: ClaimIndex) -> Iterator[Relation]:
    for change in claims.anchors(Kind.PERCENT, role=Role.CHANGE):
        for start in claims.tied(change, TieKind.FROM):
            for end in claims.tied(change, TieKind.TO):
                if start.right.figure.kind is Kind.PERCENT and not _is_aside(claims, change, end):
                    yield from _relation(change, start, end)
    yield from _told_before(claims)
    yield from _told_after(claims)


def _is_aside(claims: ClaimIndex, change: Claim, end: Tie) -> bool:
    """ "From 57% to 52% (*between 1920 and 1929* it fell by 6%)": a bracket of another time."""
    last, figure = end.right.figure, change.figure
    opened = figure.block.prose.find("(", last.end, figure.lead)
    if opened < 0 or figure.block.prose.find(")", opened, figure.lead) >= 0:
        return False
    together = claims.siblings(change, Layout.SENTENCE)
    return any(
        claim.figure.kind in (Kind.YEAR, Kind.DATE) and opened < claim.figure.start < figure.start
        for claim in together
    )


def _told_before(claims: ClaimIndex) -> Iterator[Relation]:
    """ "The tax falls by 2 percent. The rate goes from 6.2 to 4.2 percent".

    Where the change of the sentence before is to the digit the difference of the rates, it is told
    of them.
    """
    for end in claims.anchors(Kind.PERCENT, role=Role.LEVEL):
        for start in claims.tied(end, TieKind.FROM):
            changes = [claim for claim in claims.before(end) if claim.role is Role.CHANGE]
            if len(changes) == 1 and changes[0].figure.kind is Kind.PERCENT:
                (change,) = changes
                told = Tie(TieKind.TO, change, end)
                if _is_difference(change, start.right, end) and _is_way(change, start.right, end):
                    yield from _relation(change, start, told)


def _told_after(claims: ClaimIndex) -> Iterator[Relation]:
    """ "The tax goes from 7.2 to 7.7 percent. *The* 0.5 percent increase pays for trams": what is
    told as known was just told."""
    for change in claims.anchors(Kind.PERCENT, role=Role.CHANGE):
        figure = change.figure
        prose, (start, stop) = figure.block.prose, figure.sentence
        is_known = _THE.of(claims.words).search(prose, start, figure.lead) is not None
        if not is_known or _OF_OTHER.of(claims.words).match(prose, figure.end, stop):
            continue
        before = claims.before(change)
        rates = [tie for end in before for tie in claims.tied(end, TieKind.FROM)]
        pairs = [tie for tie in rates if tie.right.figure.kind is Kind.PERCENT]
        if len(rates) == len(pairs) == 1 and not claims.tied(change, TieKind.FROM, TieKind.TO):
            end, then = pairs[0].left, pairs[0].right
            if _is_difference(change, then, end) and _is_way(change, then, end):
                yield from _relation(change, pairs[0], Tie(TieKind.TO, change, end))


def _is_way(change: Claim, start: Claim, end: Claim) -> bool:
    rise = (end.figure.value or 0) - (start.figure.value or 0)
    return change.direction * rise > 0


def _relation(change: Claim, start: Tie, end: Tie) -> Iterator[Relation]:
    # One digit leaves nearly any change open: where the change is to the digit the difference of
    # the two rates, it is taken for that, and the rates are taken as they are printed.
    take = _exactly if _is_difference(change, start.right, end.right) else Cited.hedged
    now, then = take(end.right), take(start.right)
    if not then.quantity.base().holds(0):
        ratio = now / then
        implied = WHOLE - ratio if change.direction < 0 else ratio - WHOLE
        yield Relation(Cited(change), (Reading(implied, ties=(start, end)),))


def _is_difference(change: Claim, start: Claim, end: Claim) -> bool:
    by, before, after = change.figure.value, start.figure.value, end.figure.value
    return None not in (by, before, after) and by == abs((after or 0) - (before or 0))


def _exactly(claim: Claim) -> Cited:
    value = claim.figure.value
    if value is None:
        return Cited.hedged(claim)
    return Cited(claim, Quantity(Interval.exactly(value), claim.quantity.unit))


FAMILY = Family(Options, relations)
