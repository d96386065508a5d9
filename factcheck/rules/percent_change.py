"""A change in percent, and the two figures it runs between.

"Revenue rose 25% to $12.0m from $10.0m": the figures make it 20%. The change is the anchor; the
wording ties it to the figure it leads to and to the one it starts from. The amount of the change,
where it is told too, does as well as one of the two: "fell $1.0m, or 12%, to $9.0m".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex, lent
from factcheck.align.agreement import alignment
from factcheck.align.namesakes import changes
from factcheck.align.quoted import are_quoted
from factcheck.align.votes import comes_out
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import Agreement, Alignment, Tie, TieKind
from factcheck.model.claim import Claim, Facet, Role
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.figure import Kind, Modifier
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.words import Words

NAMESAKES = "the same name in two rows"
BOUNDS = frozenset({Modifier.UNDER, Modifier.OVER})
RATES = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT})
"""A change between two rates may be told in points: the family ``points`` looks at these."""


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for change in claims.anchors(Kind.PERCENT, Kind.FRACTION, role=Role.CHANGE):
        starts = _levels(claims, change, TieKind.FROM)
        ends = _levels(claims, change, TieKind.TO)
        amounts = _levels(claims, change, TieKind.BY)
        readings = (
            *_between(change, starts, ends, claims.words),
            *_by_amount(amounts, starts),
            *_before_amount(change, amounts, ends),
        )
        if not readings and not amounts:
            readings = tuple(_from_before(claims, change, ends))
        if readings:
            yield Relation(Cited(change), readings)
    yield from _of_namesakes(claims)


def _of_namesakes(claims: ClaimIndex) -> Iterator[Relation]:
    """ "Week 12: Heron 526, Coot 229. Week 13: Coot 232 (+1%), Heron 280 (-47%)": where one change
    of the row runs from the row before, all do."""
    for row in changes(claims):
        told = [
            Relation(_stated(change, sign), (Reading(now / then - WHOLE, layout=NAMESAKES),))
            for change, sign, now, then in row
            if now.quantity.is_like(then.quantity)
        ]
        if any(comes_out(each.stated.quantity, each.readings[0].implied.quantity) for each in told):
            yield from told


def _stated(change: Claim, sign: int) -> Cited:
    """The sign before the number is that of the change, whether the number was read with it."""
    amount = change.quantity.amount
    is_turned = sign < 0 < amount.low
    return Cited(change, Quantity(-amount, change.quantity.unit)) if is_turned else Cited(change)


def _levels(claims: ClaimIndex, change: Claim, kind: TieKind) -> tuple[Tie, ...]:
    """The ties to figures above nothing: a change in percent of a loss or of nothing says
    little."""
    return tuple(
        tie
        for tie in claims.tied(change, kind)
        if tie.right.figure.kind not in RATES and Cited.hedged(tie.right).quantity.base().low > 0
    )


def _from_before(claims: ClaimIndex, change: Claim, ends: tuple[Tie, ...]) -> Iterator[Reading]:
    """ "They live 840 days. With it they lived 1,031 days, a gain of 22.7 percent": the one like
    figure of the sentence before may be where it started, if it is not of another measure."""
    before = claims.before(change)
    if any(claim.role is Role.CHANGE for claim in before):
        return  # It has changes of its own: its figures are not where this one started.
    for end in ends:
        like = [claim for claim in before if _is_like(claim, end.right)]
        is_one = len(like) == 1 and alignment(end.right, like[0], (Facet.MEASURE,)).is_possible
        if is_one and change.direction:
            ratio = Cited.hedged(end.right) / Cited.hedged(like[0])
            implied = WHOLE - ratio if change.direction < 0 else ratio - WHOLE
            doubt = Alignment(end.right, like[0], ((Facet.SUBJECT, Agreement.UNSTATED),))
            yield Reading(implied, (doubt,), (end,))


def _is_like(claim: Claim, end: Claim) -> bool:
    figure = claim.figure
    if figure.kind is not end.figure.kind or figure.quantity is None or figure.ends is not None:
        return False
    is_level = claim.role is Role.LEVEL and Cited.printed(claim).quantity.base().low > 0
    return is_level and claim.quantity.is_like(end.quantity)


def _between(
    change: Claim, starts: tuple[Tie, ...], ends: tuple[Tie, ...], words: Words
) -> Iterator[Reading]:
    """ "To 12.0m from 10.0m"; a word of no direction ("improved") may go either way. So may what a
    currency stands at: at 83.1 to the dollar, from 83.4, the rupee gained, or the dollar lost."""
    for start in starts:
        for end in ends:
            if _is_bounded(start, end):
                continue
            ratio = lent(end.right, start.right) / lent(start.right, end.right)
            is_quoted = are_quoted(start.right, end.right, words)
            if change.direction >= 0 or is_quoted:
                yield Reading(ratio - WHOLE, ties=(start, end))
            if change.direction <= 0 or is_quoted:
                yield Reading(WHOLE - ratio, ties=(start, end))
            if is_quoted:
                yield Reading(WHOLE / ratio - WHOLE, ties=(start, end))


def _is_bounded(start: Tie, end: Tie) -> bool:
    """ "60% made less than $2,000, 42% *less than* $1,000": both are bounds, and no change."""
    said = start.words.within(start.left.document.text).lower() if start.words else ""
    return said.strip().endswith("than") and end.right.figure.modifier in BOUNDS


def _by_amount(amounts: tuple[Tie, ...], starts: tuple[Tie, ...]) -> Iterator[Reading]:
    """ "Fell $1.0m, or 10%, from $10.0m"."""
    for amount in amounts:
        for start in starts:
            if amount.right.quantity.is_like(start.right.quantity):
                implied = Cited.hedged(amount.right) / Cited.hedged(start.right)
                yield Reading(implied, ties=(start, amount))


def _before_amount(
    change: Claim, amounts: tuple[Tie, ...], ends: tuple[Tie, ...]
) -> Iterator[Reading]:
    """ "Fell $1.0m, or 10%, to $9.0m": it started from what it came to and the amount."""
    for amount in amounts:
        for end in ends:
            times = _times(end, amount)
            if times is not None and change.direction < 0:
                yield Reading(WHOLE / (times + WHOLE), ties=(end, amount))
            if times is not None and change.direction > 0 and times.quantity.base().low > 1:
                yield Reading(WHOLE / (times - WHOLE), ties=(end, amount))


def _times(end: Tie, amount: Tie) -> Expression | None:
    if not end.right.quantity.is_like(amount.right.quantity):
        return None
    return Cited.hedged(end.right) / Cited.hedged(amount.right)


FAMILY = Family(NoOptions, relations)
