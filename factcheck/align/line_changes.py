"""Line changes: the two cells of a line between which a change of the prose runs.

"Sales rose 25% in 2023": in the row "Sales" the cell under "2023", and the one before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from factcheck.align.cells import Quote, quotes, size
from factcheck.align.lines import Line
from factcheck.model.claim import Claim
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Bound, Interval
from factcheck.model.quantity import Quantity, Unit

MOST = 12
"""Of a longer line the first cells are read."""


@frozen(eq=False)
class Step:
    """A cell and the one that it is compared with."""

    now: Claim
    then: Claim


def steps(line: Line, levels: Iterable[Claim], said: list[Interval]) -> list[Step]:
    """The steps of a line that a sentence may speak of, which names these days.

    Two years named: between them; one: to it from the one before; none: any two neighbours.
    """
    cells = [cell for cell in levels if cell in line.cells][:MOST]
    dated = sorted((cell for cell in cells if cell.period is not None), key=_begins)
    if len(dated) < len(cells):
        pairs = pairwise(cells)
        return [Step(*pair) for a, b in pairs for pair in ((a, b), (b, a))]
    named = [cell for cell in dated if any(_meets(cell, days) for days in said)]
    if len(named) > 1:
        return [Step(now, then) for then in named for now in named if _begins(then) < _begins(now)]
    near = [Step(now, then) for then, now in pairwise(dated)]
    return [step for step in near if not named or step.now is named[0]]


def implied(step: Step, anchor: Claim) -> Iterator[Expression]:
    """What the two cells make of a change, where they go its way; nothing of a loss that became a
    profit."""
    pairs = _numbers(step) if anchor.figure.kind is Kind.PERCENT else _amounts(step, anchor.figure)
    for now, then in pairs:
        is_rise = now.quantity.base().middle() >= then.quantity.base().middle()
        if anchor.direction == (-1 if is_rise else 1):
            continue
        if anchor.figure.kind is not Kind.PERCENT:
            yield now - then if is_rise else then - now
        elif then.quantity.base().low > 0:
            yield now / then - WHOLE if is_rise else WHOLE - now / then


def _numbers(step: Step) -> Iterator[tuple[Cited, Cited]]:
    """Both as bare numbers of the scale that their table tells them in."""
    now, then = (cell.in_table[:1] for cell in (step.now, step.then))
    if now and then and _are_of_one_sign(now[0], then[0]):
        yield _bare(step.now, now[0]), _bare(step.then, then[0])


def _amounts(step: Step, figure: Figure) -> Iterator[tuple[Cited, Cited]]:
    for now in quotes(step.now, figure):
        for then in quotes(step.then, figure):
            is_one = now.amount.unit == then.amount.unit
            if is_one and _are_of_one_sign(step.now.quantity, step.then.quantity):
                yield _cited(now), _cited(then)


def _are_of_one_sign(now: Quantity, then: Quantity) -> bool:
    return (now.amount.low >= 0 and then.amount.low >= 0) or (
        now.amount.high <= 0 and then.amount.high <= 0
    )


def _bare(cell: Claim, quantity: Quantity) -> Cited:
    return Cited(cell, Quantity(size(quantity.amount), Unit("", quantity.unit.factor, ())))


def _cited(quote: Quote) -> Cited:
    return Cited(quote.cell, quote.amount)


def _begins(cell: Claim) -> Bound:
    return cell.period.low if cell.period else 0.0


def _meets(cell: Claim, days: Interval) -> bool:
    return cell.period is not None and cell.period.meets(days)
