"""Amounts: a number with the scale and the unit that follow it."""

from __future__ import annotations

from factcheck.extract import (
    decimal_words,
    degrees,
    dimensions,
    measures,
    mixed_words,
    money,
    multiples,
    ordinals,
    parts,
    percents,
    scales,
    shares,
    tails,
    things,
)
from factcheck.extract.compound import compound
from factcheck.extract.found import Found
from factcheck.extract.number import UNIT, Number
from factcheck.extract.plain import plain_number
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.frozen import replace

_OF_1_PERCENT = re.compile(r"\s{1,2}of\s{1,2}(?:one|1)(?=\s?%|\s{1,2}per)")
_ARTICLE = re.compile(r"an?\s")
_OF_ONE = re.compile(r"\s{1,2}(?:of\s{1,2})?(?:an?|the)(?=\s)")
_LOWER_UNIT = re.compile(r"\s{1,2}(?:and\s{1,2})?(?=[\da-z])")
_ROUND = (10, 100, 1000, 10_000, 100_000)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
# The sign after a number tells most of what it cannot be. No unit begins with these.
_ENDS = ".,;:!?)]"
# "No. 1 in 14 countries" is a place.
_PLACED = ("No. ", "no. ", "No ", "umber ", "#")
# "1st", "2nd", "3rd", "4th"
_SUFFIXES = "snrtSNRT"
# The second sign of " and", "-and", " -and" and "  and".
_BEFORE_AND = "a- "


def counted(setting: Setting, number: Number) -> Found:
    """The number with its scale and its unit; a bare count where no unit follows."""
    prose, words = setting.prose, setting.words
    if number.forms:
        return Found(number.start, number.end, Kind.COUNT, number, forms=number.forms)
    following = prose[number.end : number.end + 1]
    if following in _ENDS or (following == " " and things.is_counted(prose, number.end, words)):
        return _bare(number)
    if following == "%" and (found := percents.percent(prose, number, words)):
        return found
    if following in _SUFFIXES and (ordinal := ordinals.in_digits(prose, number)):
        return ordinal
    if measure := (
        dimensions.shared(setting, number)
        or (following != " " and measures.instead(prose, number.end, words))
        or measures.often(prose, number.end, words)
    ):
        found = parts.measured(number, measure)
        return compound(setting, found) if measure.is_time else found
    if following == " " and (found := parts.many_of_unit(setting, number)):
        return found
    if prose.startswith(" point ", number.end):
        number = decimal_words.said(prose, number, words)
    if not number.is_word or number.decimals:
        number = scales.scaled(prose, number, words)
        if number.scale is not UNIT and number.scale > 1 and prose.startswith(" ", number.end):
            number = tails.joined(setting, number)
    if prose[number.end + 1 : number.end + 2] in _BEFORE_AND:
        number = _mixed(setting, number)
    found = (
        percents.percent(prose, number, words)
        or _paid(setting, number)
        or _lettered(setting, number)
        or multiples.multiple(prose, number, words)
    )
    if found:
        return found
    if measure := measures.measure(prose, number.end, words):
        found = compound(setting, parts.measured(number, measure))
        return degrees.below_zero(setting, found)
    bare = _bare(number)
    return _share(setting, bare) or degrees.below_zero(setting, bare)


def _bare(number: Number) -> Found:
    kind = Kind.FRACTION if number.is_part and number.value < 1 else Kind.COUNT
    return Found(number.start, number.end, kind, number, forms=number.forms)


def _paid(setting: Setting, number: Number) -> Found | None:
    """An amount of money, with its cents: "three dollars and fifty cents"."""
    found = money.suffixed(setting, number)
    if (
        found is None
        or not found.number.is_plain
        or setting.prose[found.end : found.end + 1] != " "
    ):
        return found
    match = _LOWER_UNIT.match(setting.prose, found.end)
    below = plain_number(setting, match.end()) if match else None
    cents = money.suffixed(setting, below) if below else None
    if cents is None or not cents.unit.is_like(found.unit):
        return found
    share = cents.unit.factor / found.unit.factor
    if share >= 1 or cents.number.value * share >= 1:
        return found
    value, step = found.number.value + cents.number.value * share, cents.number.step * share
    whole = replace(
        found.number, end=cents.end, value=value, step=step, coarse=step, is_plain=False
    )
    return replace(found, end=cents.end, number=whole)


def _lettered(setting: Setting, number: Number) -> Found | None:
    """ "900m yuan": a letter is a scale where a currency follows, and a unit elsewhere."""
    scaled = scales.lettered(setting.prose, number, setting.words, is_money=True)
    return money.suffixed(setting, scaled) if scaled is not number else None


def of_unit(setting: Setting, part: Found) -> Found:
    """The part with what it is a part of: "half an hour", "half a million", "a third of a mile"."""
    match = _OF_ONE.match(setting.prose, part.end) or _OF_1_PERCENT.match(setting.prose, part.end)
    end = match.end() if match else part.end
    number = replace(part.number, end=end, digits_end=end)
    scaled = scales.scaled(setting.prose, number, setting.words)
    if scaled is not number:
        step = scaled.scale / 10
        return counted(setting, replace(scaled, step=step, coarse=step))
    if percent := percents.percent(setting.prose, number, setting.words):
        return percent
    if match and not match.group().endswith("the") and (coin := money.suffixed(setting, number)):
        return coin
    found = measures.measure(setting.prose, end, setting.words)
    return parts.measured(number, found) if found else part


def _mixed(setting: Setting, number: Number) -> Number:
    """ "Two and a half", and the scale after it: "two and a half million"."""
    whole = mixed_words.mixed(setting.prose, number, setting.words)
    if whole is number or whole.scale != 1:
        return whole
    return scales.scaled(setting.prose, whole, setting.words)


def _is_mixed_share(number: Number, of: Number, between: str) -> bool:
    """ "Nine in 10", "1 in twenty", "seven out of 12": a newspaper spells what is below ten."""
    return number.value == 1 or of.value in _ROUND or "out" in between


def _share(setting: Setting, found: Found) -> Found | None:
    """ "One in six", "nine out of ten"; not "two in three years" or "5 in 2019"."""
    prose, words, number = setting.prose, setting.words, found.number
    if not number.is_plain or prose[found.end : found.end + 1] not in " -":
        return None
    if not shares.may_begin(prose, found.end, words):
        return None
    if start := shares.over_start(prose, found.end):
        below = plain_number(setting, start)
        return shares.over(prose, number, below) if below else None
    start = shares.start(prose, found.end, words)
    if start is None or number.value > 100 or _ends_score(prose, number.start):
        return None
    if prose.endswith(_PLACED, 0, number.start):
        return None
    of = _of(setting, start)
    if of is None or of.forms or of.value.denominator > 1 or _FIRST_YEAR <= of.value <= _LAST_YEAR:
        return None
    if of.is_word != number.is_word and not _is_mixed_share(number, of, prose[found.end : start]):
        return None
    if measures.measure(prose, of.end, words) or percents.percent(prose, of, words):
        return None
    return shares.share(number, of, words)


def _of(setting: Setting, at: int) -> Number | None:
    """The second number of a share with its scale: "292 million", "a thousand"."""
    prose = setting.prose
    if match := _ARTICLE.match(prose, at):
        at = match.end()
        of = plain_number(setting, at)
        return of if of and of.start < at else None
    of = plain_number(setting, at)
    if of is None or of.is_word or of.forms:
        return of
    return scales.scaled(prose, of, setting.words)


def _ends_score(prose: str, start: int) -> bool:
    """ "Won 3-2 in 11 innings"."""
    return start > 1 and prose[start - 1] in "-–" and prose[start - 2].isdigit()
