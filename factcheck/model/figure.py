"""Figure: a quantity as it stands in the text."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from factcheck.model.document import Block, BlockKind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.span import Span


class Kind(StrEnum):
    COUNT = "count"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage_point"
    MONEY = "money"
    MEASURE = "measure"
    DURATION = "duration"
    MULTIPLE = "multiple"
    FRACTION = "fraction"
    ORDINAL = "ordinal"
    DATE = "date"
    TIME = "time"
    YEAR = "year"
    SCORE = "score"
    NAME = "name"


class Modifier(StrEnum):
    EXACT = "exact"
    APPROX = "approx"
    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    NEARLY = "nearly"
    JUST_OVER = "just_over"
    UP_TO = "up_to"
    NOT = "not"


PLAIN = frozenset({Modifier.EXACT, Modifier.APPROX})
"""The number itself, or about that."""
HEDGES = frozenset({Modifier.APPROX, Modifier.NEARLY, Modifier.JUST_OVER})
CLOSED = PLAIN | HEDGES
"""No further from the number than a hedge reaches."""
OPEN = frozenset(
    {Modifier.UP_TO, Modifier.OVER, Modifier.AT_LEAST, Modifier.UNDER, Modifier.AT_MOST}
)
"""As far from the number as may be, on one side of it."""


@frozen
class Style:
    """How an author writes a figure, so that another value can be told the same way.

    "$2.0m" is prefix "$", scale 10**6, decimals 1, suffix "m"; "1,031 days" is grouping ",", suffix
    " days". ``is_word`` marks a number spelled out ("five").
    """

    prefix: str = ""
    suffix: str = ""
    scale: Fraction = Fraction(1)
    decimals: int = 0
    grouping: str = ""
    is_word: bool = False


_NO_STYLE = Style()
SHORT = 5_000
"""A list item, a caption or a cell of so many characters is about one thing; of 14,000 that were
met, the longest has 4,105."""


@frozen(eq=False)
class Figure:
    """A quantity as it stands in the text, and every value it may stand for.

    ``start`` and ``end`` (and ``lead``, where its hedge begins, and ``sentence``) are offsets in
    ``block.prose``; ``span`` is the same place in the file. ``value`` is what is printed, scale
    words multiplied out, in its own unit; a range has ``ends`` instead.

    ``printed`` is what the digits stand for, rounded or truncated; ``quantity`` minds the modifier
    too; ``coarse`` takes trailing zeros for rounding. All three are None where the text gives no
    quantity: a name, a date that cannot be resolved, a malformed number, a figure that is denied.
    A malformed one has ``forms``: the spellings, well formed, that may have been meant; a denied
    one ("not 5 but 6") ``denied``, which may be anything in its unit. ``per`` is what an amount of
    money is the price of ("hour": "$15 an hour"); its quantity is of money alone.
    ``is_vague`` marks a word such as "a few", of which nothing follows; ``is_impossible`` a date
    that no calendar has, or a time that no clock shows: 31 June, 25:61. ``is_crowded``: its
    sentence has so many figures that ``sentence`` is a stretch of it.
    """

    block: Block
    start: int
    end: int
    lead: int
    sentence: tuple[int, int]
    span: Span
    kind: Kind
    written: str
    value: Fraction | None = None
    ends: tuple[Fraction, Fraction] | None = None
    modifier: Modifier = Modifier.EXACT
    quantity: Quantity | None = None
    printed: Quantity | None = None
    coarse: Quantity | None = None
    style: Style = _NO_STYLE
    iso: str | None = None
    alternatives: tuple[Quantity, ...] = ()
    forms: tuple[str, ...] = ()
    is_impossible: bool = False
    is_vague: bool = False
    per: str = ""
    denied: Quantity | None = None
    is_crowded: bool = False

    def coarse_within(self, part: Fraction) -> Quantity | None:
        """``coarse``, but no further off than such a part of the number.

        10,000 may be 9,600 or 10,400 rounded, but hardly 12,000: nobody rounds so far unsaid.
        """
        if self.coarse is None or self.value is None:
            return self.coarse
        near = Interval.near(self.value, abs(self.value) * part)
        amount = self.coarse.amount
        # The value of a year is its number, and it stands for its days.
        amount = amount.within(near) if amount.meets(near) else amount
        return Quantity(amount, self.coarse.unit)

    @property
    def setting(self) -> tuple[int, int]:
        """The stretch of prose that tells what it is about: its sentence, or the whole of a short
        block (a list item with its title, a caption, a heading)."""
        is_short = self.block.kind is not BlockKind.PARAGRAPH and len(self.block.prose) <= SHORT
        return (0, len(self.block.prose)) if is_short else self.sentence

    @property
    def is_malformed(self) -> bool:
        return bool(self.forms)
