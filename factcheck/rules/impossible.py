"""A figure that nothing can come to, whatever the rest of the text says.

"31 June", "25:61 GMT", "9 hours 84 minutes", "172% of voters", "fell 120%", "-300C". Only what is
impossible is stated: that a share is below the whole checks nothing, and must not pass for a check.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from itertools import pairwise

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import PLAIN, Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DAY, ONE, PERCENT, Quantity
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

ALL = Quantity(Interval.exactly(100), PERCENT)
NO_NUMBER = Quantity(Interval.exactly(0), ONE)
"""What a date that does not exist comes to is not compared."""

_OF = re.compile(r"\s{1,2}of\s{1,2}((?:[\w-]+\s{1,2}){0,3})([\w-]+)(?!['’\w-])")
_WORD = re.compile(r"[^\W\d_]{3,}")
_WORDS = re.compile(r"[\w-]+")
_LETTERS = re.compile(r"[a-z]+")
_IN_YEAR = Worded("shapes.impossible", r"\s{in}\s\d{4}\b")
_NEXT = 16
_FAR = 40
_LEAP = re.compile(r"59:60\b")
_AS_EXAMPLE = Worded("shapes.impossible", r"\b{example},?\s\W?$", re.I)
_INVALID = Worded("shapes.impossible", r"\b{invalid}\b", re.I)
_YEAR = re.compile(r"\d{4}")
_FEBRUARY_OF_29 = 2000


@frozen
class Options:
    """``what`` is date, part, share, fall or temperature. ``of``: of what no share is above the
    whole ("voters"); the units of which the lower is a part of the upper ("minute"). ``never``:
    words that make another thing of it ("the *average* of voters", "*profit* fell 120%").
    ``before`` and ``behind``, next to it: that another whole is meant ("*has* 120% of the customers
    *of* its rival"); ``against``: the same, anywhere behind it.
    """

    what: str
    of: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    return _FINDERS[options.what](claims, options)


def _dates(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    months = claims.words.table("dates")
    numbers = {**months.get("months", {}), **months.get("months_short", {})}
    for claim in claims.claims:
        if claim.figure.is_impossible and not _is_example(claim.figure, claims.words):
            known = Known(_possible(claim.figure, numbers), "the calendar", NO_NUMBER)
            yield Relation(Cited(claim), (Reading(known),), Comparison.ONE_OF)


def _is_example(figure: Figure, words: Words) -> bool:
    """ "2003-06-31 is an *invalid* date", "no longer takes, *e.g.*, September 31", and a minute of
    61 seconds: there has been one, "23:59:60"."""
    prose = figure.block.prose
    before, behind = prose[max(0, figure.lead - _NEXT) : figure.lead], prose[figure.end :][:_FAR]
    is_leap = figure.kind is Kind.TIME and _LEAP.search(figure.written) is not None
    is_named = _AS_EXAMPLE.of(words).search(before) or _INVALID.of(words).search(behind)
    return is_leap or is_named is not None


def _possible(figure: Figure, numbers: Mapping[str, int]) -> str:
    """What it ought to be: "1 to 30 June"."""
    if figure.kind is Kind.TIME:
        return "a time that a clock shows"
    named = [name for name in _WORD.findall(figure.written) if name.title() in numbers]
    if not named:
        return "a day that the calendar has"
    year = _YEAR.search(figure.written)
    last = monthrange(int(year.group()) if year else _FEBRUARY_OF_29, numbers[named[0].title()])[1]
    return f"1 to {last} {named[0]}{f' {year.group()}' if year else ''}"


def _shares(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for claim in claims.anchors(Kind.PERCENT):
        if (
            _is_above_all(claim)
            and claim.role is not Role.CHANGE
            and _is_of(claim, options, claims.words)
        ):
            yield _at_most(claim, "the whole, 100%")


def _is_of(claim: Claim, options: Options, known: Words) -> bool:
    """Is it a share of people, or of other things that are counted one by one?"""
    figure = claim.figure
    said = _OF.match(figure.block.prose, figure.end, figure.sentence[1])
    if said is None:
        return False
    words = [*said.group(1).lower().split(), said.group(2).lower()]
    at = next((place for place, word in enumerate(words) if word in options.of), None)
    if at is None or any(word in options.never for word in words[:at]):
        return False
    named = list(_WORDS.finditer(said.group()))
    return not _is_compared(figure, said.start() + named[at + 1].end(), options, known)


def _is_compared(figure: Figure, end: int, options: Options, words: Words) -> bool:
    """ "105% of the members *it had* in 2019" are those of another whole."""
    prose, (start, stop) = figure.block.prose, figure.sentence
    before = _LETTERS.findall(prose[max(start, figure.lead - _NEXT) : figure.lead].lower())
    behind = prose[end:stop].lower()
    spoken = _LETTERS.findall(behind)
    return (
        any(word in options.before for word in before[-1:])
        or any(word in options.behind for word in spoken[:1])
        or any(word in options.against for word in spoken)
        or _IN_YEAR.of(words).match(behind) is not None
    )


def _falls(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for claim in claims.anchors(Kind.PERCENT, role=Role.CHANGE):
        if claim.direction < 0 and _is_above_all(claim) and not _may_be_negative(claim, options):
            yield _at_most(claim, "all there was, 100%")


def _may_be_negative(claim: Claim, options: Options) -> bool:
    """Profits turn into losses, and fall by more than all of them."""
    start, end = claim.figure.sentence
    sentence = claim.figure.block.prose[start:end].lower()
    return any(word in options.never for word in _WORD.findall(sentence))


def _is_above_all(claim: Claim) -> bool:
    figure = claim.figure
    is_one = figure.printed is not None and figure.ends is None
    return is_one and Cited.printed(claim).quantity.amount.low > ALL.amount.high


def _temperatures(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for claim in claims.anchors(Kind.MEASURE, role=Role.LEVEL):
        unit = claim.quantity.unit
        if unit.offset and Cited.printed(claim).quantity.base().high < 0:
            zero = Quantity(Interval.exactly(-unit.offset / unit.factor), unit)
            known = Known("absolute zero", "physics", zero)
            yield Relation(Cited.printed(claim), (Reading(known),), Comparison.AT_LEAST)


def _lower_parts(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    """ "9 hours *84 minutes*": so many are another hour, and told as one."""
    for upper, lower in pairwise(claims.anchors(Kind.DURATION)):
        a, b = upper.figure, lower.figure
        is_next = a.block is b.block and b.lead == a.end + 1 == b.start
        # "We ran 3 hours 90 *minute* classes".
        is_told = is_next and _is_bare(a) and _is_bare(b) and b.written.endswith("s")
        if not is_told or a.block.prose[a.end].strip():
            continue
        above, below = upper.quantity.unit, lower.quantity.unit
        if above.symbol in options.of and below.symbol in options.of:
            most = above.factor / below.factor
            if above.factor < DAY.factor and below.factor < above.factor and most <= (b.value or 0):
                last = Quantity(Interval.exactly(most - 1), below)
                known = Known(f"{most - 1} {below.symbol}s", "the clock", last)
                yield Relation(_exactly(lower), (Reading(known),), Comparison.AT_MOST)


def _is_bare(figure: Figure) -> bool:
    is_one = figure.ends is None and figure.modifier in PLAIN and figure.style.decimals == 0
    return is_one and "-" not in figure.written


def _exactly(claim: Claim) -> Cited:
    value = claim.figure.value or Fraction(0)
    return Cited(claim, Quantity(Interval.exactly(value), claim.quantity.unit))


def _at_most(claim: Claim, name: str) -> Relation:
    known = Known(name, "arithmetic", ALL)
    return Relation(Cited.printed(claim), (Reading(known),), Comparison.AT_MOST)


_FINDERS: dict[str, Callable[[ClaimIndex, Options], Iterator[Relation]]] = {
    "date": _dates,
    "part": _lower_parts,
    "share": _shares,
    "fall": _falls,
    "temperature": _temperatures,
}

FAMILY = Family(Options, relations)
