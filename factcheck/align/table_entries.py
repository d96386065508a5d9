"""Table entries: what a cell of a table holds, as a number of its row and of its column."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval

_NOTHING = frozenset({"-", "–", "—", "−", "--", "---", "nil"})
_SIGNS = " $€£¥₹+"
_NOTE = re.compile(r"[\s)*†‡§%.]*(?:[(\[][a-zA-Z0-9]{1,2}[)\]])?[\s)*†‡§.]*")
_UNIT = re.compile(r"[^\d(\[]{0,20}")
_BRACKET = re.compile(r"\s*[(\[]\s*")
_WHOLE = frozenset({Kind.COUNT, Kind.YEAR})
_GROUPS = {
    Kind.MONEY: "amount",
    Kind.COUNT: "amount",
    Kind.YEAR: "amount",
    Kind.PERCENT: "percent",
    Kind.PERCENTAGE_POINT: "points",
    Kind.MULTIPLE: "multiple",
}


@frozen(eq=False)
class Entry:
    """A number in a cell, as a column of figures has it: exact, or rounded and never truncated.

    ``group`` tells what may be added to what: amounts of money and bare numbers stand in one
    column, for the sign is printed but once. ``value`` and ``step``, one of its last digit, are in
    base units; ``rounding`` is how far off it may be. ``share`` is the percentage that a bracket in
    the same cell adds: "12 (4%)". A dash is an entry without a claim: it adds nothing.
    """

    claim: Claim | None
    group: str = ""
    value: Fraction = Fraction(0)
    step: Fraction = Fraction(0)
    rounding: Fraction = Fraction(0)
    share: Claim | None = None
    is_outside: bool = False
    """Is it told over the table: "n = 132"?"""

    @property
    def amount(self) -> Interval:
        """Every value that it may stand for, in base units."""
        return Interval(self.value - self.rounding, self.value + self.rounding)

    @property
    def is_told(self) -> bool:
        return self.claim is not None


NOTHING = Entry(None)


def in_percent(entry: Entry) -> Entry:
    """The entry as it is meant under "%": a bare number is a percentage there."""
    if entry.group != "amount" or entry.claim is None or entry.claim.figure.kind is Kind.MONEY:
        return entry
    value, step, rounding = entry.value / 100, entry.step / 100, entry.rounding / 100
    return Entry(entry.claim, "percent", value, step, rounding or step / 2, entry.share)


def cell_entry(prose: str, claims: list[Claim], is_rounded: bool) -> Entry | None:
    """What a cell holds; None = something else than one number."""
    if not prose.strip() or prose.strip(_SIGNS) in _NOTHING:
        return NOTHING
    if not claims or prose[: claims[0].figure.start].strip(_SIGNS):
        return None
    share = _share(prose, claims)
    after = prose[claims[0].figure.end :] if share is None else ""
    if not _NOTE.fullmatch(after) and not (len(claims) == 1 and _UNIT.fullmatch(after)):
        return None
    return entry_of(claims[0], share, is_rounded=is_rounded)


def entry_of(claim: Claim, share: Claim | None = None, *, is_rounded: bool = False) -> Entry | None:
    """A figure as an entry; None where it is no plain number."""
    figure = claim.figure
    group = _group(figure)
    if group is None or figure.value is None or figure.quantity is None:
        return None
    factor = figure.quantity.unit.factor if figure.kind is not Kind.YEAR else Fraction(1)
    step = figure.style.scale / 10**figure.style.decimals
    is_exact = figure.kind in _WHOLE and step == 1 and not is_rounded
    rounding = Fraction(0) if is_exact else step * factor / 2
    return Entry(claim, group, figure.value * factor, step * factor, rounding, share)


def _share(prose: str, claims: list[Claim]) -> Claim | None:
    if len(claims) != 2 or claims[1].figure.kind is not Kind.PERCENT:
        return None
    between = prose[claims[0].figure.end : claims[1].figure.start]
    return claims[1] if _BRACKET.fullmatch(between) else None


def _group(figure: Figure) -> str | None:
    """What may be added to what; None for what is no plain number."""
    if figure.value is None or figure.quantity is None or figure.modifier is not Modifier.EXACT:
        return None
    if figure.style.is_word:
        return None
    if figure.kind in (Kind.MEASURE, Kind.DURATION) and not figure.quantity.unit.offset:
        return str(figure.quantity.unit.dimension)
    return _GROUPS.get(figure.kind)
