"""Case: a relation that does not hold, and what would make it hold."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.judge.fit import agrees, coarsely, fits, implied_by, meets, quantity_of, with_other
from factcheck.judge.manner import fits_one_manner
from factcheck.judge.needs import needs, needs_on_digits
from factcheck.judge.retelling import Retold
from factcheck.judge.sharpness import times
from factcheck.judge.taking import Taking, taking
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Figure, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.on_digits import on_digits
from factcheck.model.quantity import Quantity
from factcheck.model.result import Comparison, Edit, Reading, Relation, Slip
from factcheck.model.span import Span


@frozen(eq=False)
class Part:
    """A figure of the relation, and what it would have to stand for, in its own unit.

    ``near`` is the same on the very digits that are printed, None where they do not say; ``times``
    how many times as large it would have to be, None where it may be nothing.
    """

    claim: Claim
    taking: Taking
    need: Quantity
    near: Quantity | None
    times: Interval | None

    @property
    def figure(self) -> Figure:
        return self.claim.figure

    @property
    def source(self) -> Quantity:
        return self.taking.source


@frozen(eq=False)
class Mend:
    """A single change to the text, and what the figure stands for after it.

    ``quantity`` is None where the change turns the relation into another.
    """

    claim: Claim
    edit: Edit
    quantity: Quantity | None = None


@frozen(eq=False)
class Cause:
    """A slip that explains the conflict, with the changes that undo it."""

    slip: Slip
    mends: tuple[Mend, ...] = ()


@frozen(eq=False)
class Case:
    """A relation that does not hold, by the reading that decides.

    ``stated`` is None where it is no figure of the text; ``others`` are the figures of the formula,
    as far as the formula can be turned round to them.
    """

    relation: Relation
    reading: Reading
    stated: Part | None
    others: tuple[Part, ...]

    @classmethod
    def of(cls, relation: Relation, reading: Reading) -> Case:
        return cls(relation, reading, _stated(relation, reading), _others(relation, reading))

    @property
    def parts(self) -> tuple[Part, ...]:
        return self.others if self.stated is None else (self.stated, *self.others)

    @property
    def pair(self) -> tuple[Part, Part] | None:
        """The two figures that ought to be the same; None where a formula stands between them."""
        if self.stated is None or not isinstance(self.reading.implied, Cited):
            return None
        return (self.stated, self.others[0]) if self.others else None

    def is_mended(self, part: Part, quantity: Quantity) -> bool:
        """Does the relation hold once this figure stands for another quantity?"""
        figure, relation = part.figure, self.relation
        # "Nearly 400%" is mended to "over 400%": its hedge may go, and the number is the same.
        test = agrees if figure.modifier is Modifier.EXACT else meets
        return fits_one_manner(relation, self.reading, with_other(figure, quantity), test) or (
            relation.zeros_round
            and fits(relation, self.reading, with_other(figure, quantity, coarsely), test)
        )

    def mended(self, part: Part, ways: Iterable[Retold]) -> Mend | None:
        """The first of several ways to write a figure that mends the relation."""
        found = (mend(part, *way) for way in ways if self.is_mended(part, way[1]))
        return next(found, None)


def mend(part: Part, new: str, quantity: Quantity | None, span: Span | None = None) -> Mend:
    """A change of what stands at the figure, or at a span around it."""
    span = span or part.figure.span
    return Mend(part.claim, Edit(span, span.within(part.claim.document.text), new), quantity)


def _stated(relation: Relation, reading: Reading) -> Part | None:
    implied = implied_by(reading)
    if not isinstance(relation.stated, Cited) or implied is None:
        return None
    return _part(relation.stated, implied, on_digits(reading.implied))


def _others(relation: Relation, reading: Reading) -> tuple[Part, ...]:
    """The figures that may be mended; those of a witness are not ours to change."""
    asked = quantity_of(relation.stated)
    # To satisfy a bound there is no one value to be asked of a figure.
    if asked is None or relation.comparison not in (Comparison.EQUALS, Comparison.ONE_OF):
        return ()
    near = dict(needs_on_digits(reading.implied, relation.stated))
    home = relation.stated.claim.document if isinstance(relation.stated, Cited) else None
    found = (
        _part(cited, need, near.get(cited.claim))
        for cited, need in needs(reading.implied, asked)
        if home in (None, cited.claim.document)
    )
    return tuple(part for part in found if part is not None)


def _part(cited: Cited, need: Quantity, near: Quantity | None) -> Part | None:
    how = taking(cited)
    if how is None:
        return None
    try:
        asked, calculated = how.untaken(need), how.untaken(near) if near else None
    except ValueError:
        return None
    return Part(cited.claim, how, asked, calculated, times(asked.amount, how.source.amount))
