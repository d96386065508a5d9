"""What is told per something: every amount of a passage with its whole unit.

"A fleet of *14 sweepers* at *$62,000 each*", "*23 matches*, £12 *a game*", "*at 85 to the dollar*":
once it is known what each is told per, the units alone say which of them follows from which.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from factcheck import units
from factcheck.align.exchange_rates import Rate, exchange_rate
from factcheck.align.portions import portions
from factcheck.align.rated import STRETCHES, rated
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, Unit, currency
from factcheck.model.worded import Worded
from factcheck.model.words import Words

Terms = Mapping[Claim, Cited]
CALENDAR = frozenset({"month", "year"})
SHORT = frozenset({"day", "hour", "week", "minute", "second"})
REACH = 48
_EACH = Worded(
    "told_per",
    r"(?:\s[a-z]+){0,2}?\s(?:{each}\b|{per}\s(?P<thing>[a-z]+)\b|{one}\s(?P<one>[a-z]+)\b)",
)
_EACH_OF = Worded("told_per", r"\b{each_of}(?:\s[a-z]+){1,5}\s$")


def terms(told: Sequence[Claim], words: Words) -> Terms:
    """The amounts of a passage, each with all that it is told of and per; what cannot be reckoned
    with is left out. Where a rate of exchange is told, of the money alone."""
    rates = {claim: rate for claim in told if (rate := exchange_rate(claim, told, words))}
    if rates:
        return dict(_exchanged(told, rates))
    joined = portions(told, words)
    read = {claim: _term(claim, joined.get(claim, ""), told, words) for claim in told}
    found = {claim: term for claim, term in read.items() if term is not None}
    return {claim: _alike(term, words) for claim, term in _timed(found).items()}


def of_one_stretch(read: Terms) -> Terms:
    """The same, where what is told by the year is that of one year: "900,000 tonnes *a year* ...
    188 kg for each of them"."""
    return {claim: _of_one(claim, term) for claim, term in read.items()}


def _of_one(claim: Claim, term: Cited) -> Cited:
    unit = term.quantity.unit
    above, _, below = unit.symbol.rpartition(" / ")
    stretch = units.unit(below) if below in STRETCHES and ("time", -1) in unit.dimension else None
    if stretch is None:
        return term
    rest = tuple(each for each in unit.dimension if each[0] != "time")
    amount = Cited.hedged(claim).quantity.amount
    return Cited(claim, Quantity(amount, Unit(above, unit.factor * stretch.factor, rest)))


def is_rate(term: Cited) -> bool:
    """Is it told per something?"""
    return any(exponent < 0 for _, exponent in term.quantity.unit.dimension)


def _exchanged(told: Sequence[Claim], rates: Mapping[Claim, Rate]) -> list[tuple[Claim, Cited]]:
    read: list[tuple[Claim, Cited]] = []
    for claim in told:
        amount = Cited.hedged(claim).quantity.amount
        if claim in rates:
            above, below = rates[claim]
            read.append((claim, Cited(claim, Quantity(amount, currency(above) / currency(below)))))
        elif claim.figure.kind is Kind.MONEY and amount.low > 0:
            read.append((claim, Cited.hedged(claim)))
    return read


def _term(claim: Claim, joined: str, told: Sequence[Claim], words: Words) -> Cited | None:
    each = joined or _each(claim, told, words)
    # What each of those who are paid by the hour gets is of two things, and reckoned by neither.
    term = rated(claim, words, "" if claim.figure.per and not _is_head(claim, words) else each)
    value = claim.figure.value
    if term is None or value is None:
        return term
    is_price = claim.figure.kind is Kind.MONEY and is_rate(term)
    if is_price and claim.figure.modifier is Modifier.EXACT and claim.figure.style.scale == 1:
        return Cited(claim, Quantity(Interval.exactly(value), term.quantity.unit))
    return term


def _is_head(claim: Claim, words: Words) -> bool:
    return claim.figure.per in words.table("told_per").get("heads", ())


def _each(claim: Claim, told: Sequence[Claim], words: Words) -> str:
    """The one thing counted in the passage, where so much is told of each, or a head."""
    figure = claim.figure
    if figure.kind is Kind.DURATION or " / " in claim.quantity.unit.symbol:
        return ""
    prose, (start, end) = figure.block.prose, figure.sentence
    found = _EACH.of(words).match(prose, figure.end, end)
    floor = max(start, figure.lead - REACH)
    is_of_each = _EACH_OF.of(words).search(prose, floor, figure.lead) is not None
    if found is None and not is_of_each and not _is_head(claim, words):
        return ""
    nouns = {
        one.quantity.unit.symbol
        for one in told
        if one is not claim and one.figure.kind is Kind.COUNT and one.quantity.unit.symbol
    }
    thing = (found["thing"] or found["one"] or "").removesuffix("s") if found else ""
    if thing and thing not in words.table("told_per").get("heads", ()):
        return thing if found and (found["thing"] or thing in nouns) else ""
    return nouns.pop() if len(nouns) == 1 and not any("/" in noun for noun in nouns) else ""


def _timed(found: Terms) -> Terms:
    """The same, with lengths of time as exact as they are there: "25 days" of 320 meals a day are
    just so many, "five hours" at 42 km/h are rounded, hardly cut off. Years are so many months, to
    the day: only days and hours make a month longer or shorter."""
    symbols = {name for term in found.values() for name in _names(term)}
    is_by_number = any(
        is_rate(term) and term.claim.figure.kind in (Kind.MONEY, Kind.COUNT)
        for term in found.values()
    )
    is_calendar = symbols >= CALENDAR and symbols.isdisjoint(SHORT)
    return {
        claim: Cited(claim, Quantity(_amount(term, is_calendar, is_by_number), term.quantity.unit))
        for claim, term in found.items()
    }


def _amount(term: Cited, is_calendar: bool, is_by_number: bool) -> Interval:
    figure, amount = term.claim.figure, term.quantity.amount
    is_long = not CALENDAR.isdisjoint(_names(term))
    if figure.value is None or figure.modifier is not Modifier.EXACT or figure.ends is not None:
        return amount
    if figure.kind is Kind.DURATION and (is_calendar or not is_long):
        if is_by_number and figure.value.denominator == 1:
            return Interval.exactly(figure.value)
        low = Cited.printed(term.claim).quantity.amount.low
        return Interval(low, 2 * figure.value - low)
    if is_calendar and is_long:
        is_exact = figure.kind is Kind.MONEY and figure.style.scale == 1
        printed = Cited.printed(term.claim).quantity.amount
        return Interval.exactly(figure.value) if is_exact else printed
    return amount


def _names(term: Cited) -> set[str]:
    return set(term.quantity.unit.symbol.split(" / "))


def _alike(term: Cited, words: Words) -> Cited:
    """The same, with one name for what a text calls by several ("matches", "a game")."""
    unit = term.quantity.unit
    dimension = tuple(sorted((_named(name, words), power) for name, power in unit.dimension))
    one = Unit(unit.symbol, unit.factor, dimension)
    return Cited(term.claim, Quantity(term.quantity.amount, one))


def _named(name: str, words: Words) -> str:
    return f"#{_groups(words).get(name[1:], name[1:])}" if name.startswith("#") else name


@lru_cache(maxsize=8)
def _groups(words: Words) -> Mapping[str, str]:
    counted = words.table("measures").get("counted", {})
    return {noun: group for group, nouns in counted.items() for noun in nouns}
