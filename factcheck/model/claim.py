"""Claim: a figure and what it is about."""

from __future__ import annotations

from enum import StrEnum

from factcheck.model.document import Document
from factcheck.model.figure import Figure
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, Unit


class Role(StrEnum):
    """A level ("revenue of $12.0m"), a change ("rose 25%") or a share ("25% of voters")."""

    LEVEL = "level"
    CHANGE = "change"
    SHARE = "share"


class Facet(StrEnum):
    """What two claims may agree or differ in; each is the name of a field of ``Claim``."""

    MEASURE = "measure"
    SUBJECT = "subject"
    PERIOD = "period"
    SCOPE = "scope"
    ASPECT = "aspect"


@frozen(eq=False)
class Claim:
    """A figure and what it is about; None = the text does not say.

    ``topic`` holds the stems of the content words around the figure, nearest first, ``above`` those
    of the headings over it; ``measure`` is
    the head among them, in canonical form. ``period`` is the interval of days (``date.toordinal``)
    that the figure speaks of; ``since`` the period a change runs from. ``aspect`` tells a target,
    forecast or capacity from what is. ``direction`` is 1 for a rise, -1 for a fall, 0 where nothing
    says. ``names`` are the proper names of its sentence, its headings and its list title, among
    which ``subject`` is the nearest; ``bag`` is the topic without its order.
    ``told_in`` are the units in which a table says that its cell is told (thousands of dollars,
    percent), the likeliest first; none = the cell says all itself.
    """

    document: Document
    figure: Figure
    role: Role = Role.LEVEL
    measure: str | None = None
    subject: str | None = None
    period: Interval | None = None
    scope: str | None = None
    aspect: str | None = None
    since: Interval | None = None
    direction: int = 0
    topic: tuple[str, ...] = ()
    above: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    told_in: tuple[Unit, ...] = ()
    bag: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        # Pairs of claims are compared by their words very often: the set is made once.
        object.__setattr__(self, "bag", frozenset(self.topic))

    @property
    def quantity(self) -> Quantity:
        """What the figure may stand for. Raises ValueError where it has no quantity."""
        if self.figure.quantity is None:
            raise ValueError(f"{self.figure.written!r} has no quantity")
        return self.figure.quantity

    @property
    def in_table(self) -> tuple[Quantity, ...]:
        """What a cell may stand for in the units of its table, the likeliest first.

        12 under "(in thousands)" is 12 thousand, rounded or cut off, though its digits alone would
        be an exact count.
        """
        printed = self.figure.printed
        if printed is None:
            return ()
        return tuple(
            printed if unit == printed.unit else Quantity(printed.amount.rounded(), unit)
            for unit in self.told_in or (printed.unit,)
        )

    def facet(self, facet: Facet) -> str | Interval | None:
        value: str | Interval | None = getattr(self, facet.value)
        return value
