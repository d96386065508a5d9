"""A change told in the prose, and the two cells of a table that it runs between.

"Total revenue rose by $58.9 million, or 38%", and the row "Total revenue" says 272,098 and 213,159:
that is 28%. The sentence names the row and, where there are more than two columns, the periods.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.cells import is_quotable, may_tell, quotes
from factcheck.align.company import company, days_said
from factcheck.align.line_changes import Step, implied, steps
from factcheck.align.lines import Line
from factcheck.align.mistelling import Likeness, likeness
from factcheck.align.otherwise import is_otherwise
from factcheck.align.votes import comes_out
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.on_digits import on_digits
from factcheck.model.quantity import PERCENT
from factcheck.model.result import Reading, Relation

KINDS = (Kind.PERCENT, Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.PERCENTAGE_POINT)
Made = tuple[Line, Step, Expression]
LEVELS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})


@frozen(eq=False)
class Change:
    """A change of the prose, the lines it may speak of, and what each of their steps makes."""

    anchor: Claim
    lines: tuple[Line, ...]
    made: list[Made]

    @property
    def steps(self) -> set[tuple[Claim, Claim]]:
        """The steps that make the change: its vote on what the same change in another unit runs
        between."""
        told = self.anchor.quantity
        return {
            (step.now, step.then) for _, step, made in self.made if comes_out(told, made.quantity)
        }


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    if claims.ledger.is_empty:
        return
    changes = {
        anchor: _change(claims, anchor)
        for anchor in claims.anchors(*KINDS, role=Role.CHANGE)
        if is_quotable(anchor)
    }
    for change in changes.values():
        meant = _meant(claims, change, changes)
        readings = tuple(
            Reading(made, layout=f"the row “{line.label}”", is_asserted=step in meant)
            for line, step, made in change.made
        )
        if readings:
            yield Relation(Cited(change.anchor), readings)


def _change(claims: ClaimIndex, anchor: Claim) -> Change:
    lines, said = claims.lines(anchor), days_said(claims, anchor)
    made: list[Made] = []
    for line in lines:
        levels = [cell for cell in line.cells if _is_level(claims, anchor, cell)]
        for step in steps(line, levels, said):
            made.extend((line, step, each) for each in implied(step, anchor))
    return Change(anchor, lines, made)


def _is_level(claims: ClaimIndex, anchor: Claim, cell: Claim) -> bool:
    """A share of 53% beside an amount is no level of the amount; shares change in points."""
    is_share = cell.figure.kind is Kind.PERCENT or PERCENT in cell.told_in
    if not is_share and cell.figure.kind not in LEVELS:
        return False
    is_of_kind = is_share is (anchor.figure.kind is Kind.PERCENTAGE_POINT)
    return is_of_kind and not claims.ledger.is_change(cell)


def _meant(claims: ClaimIndex, change: Change, changes: dict[Claim, Change]) -> set[Step]:
    """The steps that the change can only be meant for, right or wrong: where the same change is
    told in another unit that they make, or where one slip of the pen makes theirs of it."""
    if (
        not change.made
        or is_otherwise(change.anchor, change.lines, claims.ledger)
        or _is_in_table(claims, change)
    ):
        return set()
    sure = _told_otherwise(claims, change, changes)
    if sure:
        return sure
    least = Likeness.WEAK if _has_company(claims, change) else Likeness.STRONG
    return {step for _, step, made in change.made if _likeness(change.anchor, made) >= least}


def _told_otherwise(claims: ClaimIndex, change: Change, changes: dict[Claim, Change]) -> set[Step]:
    """ "By $58.9 million, *or* 38%": the steps that make the other of the two."""
    anchor = change.anchor
    ties = (
        *(tie.right for tie in claims.tied(anchor, TieKind.EQUALS, TieKind.BY)),
        *(tie.left for tie in claims.ties_to(anchor, TieKind.EQUALS, TieKind.BY)),
    )
    held = {
        step
        for other in ties
        if other in changes and other.figure.kind is not anchor.figure.kind
        for step in changes[other].steps
    }
    return {step for _, step, _ in change.made if (step.now, step.then) in held}


def _has_company(claims: ClaimIndex, change: Change) -> bool:
    """Does the sentence also tell what a step of the change leads to or starts from?"""
    cells = {cell for _, step, _ in change.made for cell in (step.now, step.then)}
    return any(
        may_tell(other.figure, quote.amount)
        for other in company(claims, change.anchor)
        if other.role is not Role.CHANGE and other.figure.kind in KINDS
        for cell in cells
        for quote in quotes(cell, other.figure)
    )


def _is_in_table(claims: ClaimIndex, change: Change) -> bool:
    """Does the line itself tell the change, in a column of its own?"""
    figure = change.anchor.figure
    cells = (cell for line in change.lines for cell in line.cells if claims.ledger.is_change(cell))
    return any(may_tell(figure, quote.amount) for cell in cells for quote in quotes(cell, figure))


def _likeness(anchor: Claim, made: Expression) -> Likeness:
    figure, exact = anchor.figure, on_digits(made)
    if figure.value is None or exact is None or figure.printed is None:
        return Likeness.NONE
    if not figure.printed.is_like(exact):
        return Likeness.NONE
    scale = figure.style.scale
    value = exact.base().middle() / figure.printed.unit.factor / scale
    return likeness(abs(figure.value) / scale, value, figure.style.decimals)


FAMILY = Family(NoOptions, relations)
