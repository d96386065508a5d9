"""Reading: the figure that begins at a place, its number, unit and range."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from factcheck.extract import (
    fractions,
    measures,
    money,
    multiples,
    names,
    number_words,
    numerals,
    ordinals,
    percents,
    ranges,
    scales,
)
from factcheck.extract.found import Found, Marked
from factcheck.extract.number import Number
from factcheck.model.figure import Kind
from factcheck.model.words import Words

_SIGNED = re.compile(
    r"(?:(?<![\w.)%])[-−–]|\b(?:minus|negative)\s{1,2}|(?:^|(?<=[(|]))-\s?)$", re.IGNORECASE
)
_OF_ONE = re.compile(r"\s{1,2}(?:of\s{1,2})?(?:an?|the)(?=\s)")
_SECOND = re.compile(r"(?:~|about\s|around\s)?(?:[A-Z]{0,3}[^\w\s]?\s?|[A-Z]{3}\s)(?=\.?\d)")
_SECOND_WORD = re.compile(r"([A-Za-z]+)")
_LOWER_UNIT = re.compile(r"\s{1,2}(?:and\s{1,2})?(?=[\da-z])")
_BRACKETS = re.compile(r"\s*\(0\)\s*")
_CHAIN = re.compile(r"(?:[-–]\d+)+")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


@dataclass(frozen=True, slots=True)
class Setting:
    """The prose of a block, and how its words are to be taken."""

    prose: str
    words: Words
    is_heading: bool = False
    is_cell: bool = False

    def until(self, end: int) -> Setting:
        """The same prose, cut where another figure begins."""
        return replace(self, prose=self.prose[:end])


def reading(setting: Setting, start: int, end: int, floor: int) -> Found | Marked | None:
    """The figure whose first digits or number word stand there; None where they say no number.

    ``floor`` is where the figure before it ends.
    """
    found = _one(setting, start, end, floor)
    if found is None or isinstance(found, Marked):
        return found
    found = _ranged(setting, found)
    if isinstance(found, Marked):
        return found
    if setting.is_cell and (loss := _loss(setting.prose, found)):
        return loss
    if not found.is_bare:
        return found
    if _is_label(setting, found):
        return Marked(found.start, found.end)
    return _aged(setting, found)


def _aged(setting: Setting, found: Found) -> Found:
    """ "Aged 45", "ages 18 to 24": years."""
    age = measures.age(setting.prose, found.start, setting.words)
    return replace(found, kind=Kind.DURATION, unit=age) if age else found


def _loss(prose: str, found: Found) -> Found | None:
    """ "(1,254)" alone in a cell: a bracket is the minus of accountants."""
    if _BRACKETS.fullmatch(prose[: found.start] + "0" + prose[found.end :]) is None:
        return None
    number = found.number.negative(found.number.start)
    return replace(found, start=found.start - 1, end=found.end + 1, number=number)


def _is_label(setting: Setting, found: Found) -> bool:
    number = found.number
    if number.is_word or number.grouping or number.scale != 1 or found.forms:
        return False
    if names.enumerates(setting.prose, found.start, found.end):
        return True
    return names.labelled(setting.prose, found.start, found.end, setting.is_heading, setting.words)


def _one(setting: Setting, start: int, end: int, floor: int) -> Found | Marked | None:
    if setting.prose[start].isalpha():
        return _in_words(setting, start, end)
    return _in_digits(setting, start, floor)


def _in_digits(setting: Setting, start: int, floor: int) -> Found | Marked | None:
    prose, words = setting.prose, setting.words
    number = (
        fractions.vulgar(prose, start)
        or numerals.pointed(prose, start, floor)
        or numerals.numeral(prose, start)
    )
    if number is None:
        return names.unread(prose, start, numerals.run_end(prose, start))
    if amount := money.prefixed(prose, number, words):
        return _signed(prose, amount)
    if named := names.glued(prose, start, floor, words) or names.phone(prose, start):
        return named
    found = _counted(setting, fractions.in_digits(prose, number) or number)
    return _name_after(setting, found) or _signed(prose, found)


def _name_after(setting: Setting, found: Found) -> Marked | None:
    """The name that letters after the digits make of them: "3D", "3nm"."""
    if found.kind is Kind.COUNT:
        return names.glued_right(setting.prose, found.start, found.end)
    if found.kind is Kind.DURATION and names.is_decade(setting.prose, found.start, found.end):
        return Marked(found.start, found.end)
    value = found.number.value
    if found.kind is Kind.MEASURE and names.is_node(
        setting.prose, found.start, found.end, value, setting.words
    ):
        return Marked(found.start, found.end)
    return None


def _in_words(setting: Setting, start: int, end: int) -> Found | None:
    prose, words = setting.prose, setting.words
    if names.is_proper(prose, start, end, setting.is_heading, words):
        return None
    small = number_words.vocabulary(words).small
    found = multiples.word_multiple(prose, start, end, words) or multiples.glued_fold(
        prose, start, end, small
    )
    if found:
        return found
    if number := number_words.number_in_words(prose, start, end, words):
        return _signed(prose, _spelled(setting, number))
    if part := fractions.article_part(prose, start, end, words):
        return _of_unit(setting, part)
    if prose[start:end].lower() == "half":
        return _half(setting, start, end)
    return ordinals.in_words(prose, start, end, words)


def _spelled(setting: Setting, number: Number) -> Found:
    prose, words = setting.prose, setting.words
    found = fractions.after_number(prose, number, words)
    if found:
        return _of_unit(setting, found)
    return ordinals.after_tens(prose, number, words) or _counted(setting, number)


def _half(setting: Setting, start: int, end: int) -> Found | None:
    """ "Half a million", "half an hour", "half of"."""
    found = fractions.half(setting.prose, start, end, setting.words)
    return _of_unit(setting, found) if found else None


def _of_unit(setting: Setting, part: Found) -> Found:
    """The part with what it is a part of: "half an hour", "half a million", "a third of a mile"."""
    match = _OF_ONE.match(setting.prose, part.end)
    if match is None:
        return part
    number = replace(part.number, end=match.end(), digits_end=match.end())
    scaled = scales.scaled(setting.prose, number, setting.words)
    if scaled is not number:
        step = scaled.scale / 10
        return _counted(setting, replace(scaled, step=step, coarse=step))
    if percent := percents.percent(setting.prose, number, setting.words):
        return percent
    found = measures.measure(setting.prose, match.end(), setting.words)
    return _measured(number, found) if found else part


def _counted(setting: Setting, number: Number) -> Found:
    """The number with its scale and its unit; a bare count where no unit follows."""
    prose, words = setting.prose, setting.words
    if number.forms:
        return Found(number.start, number.end, Kind.COUNT, number, forms=number.forms)
    if ordinal := ordinals.in_digits(prose, number):
        return ordinal
    if not number.is_word:
        number = scales.scaled(prose, number, words)
    number = _mixed(setting, number)
    found = (
        percents.percent(prose, number, words)
        or money.suffixed(prose, number, words)
        or multiples.multiple(prose, number, words)
    )
    if found:
        return found
    if measure := measures.measure(prose, number.end, words):
        return _compound(setting, _measured(number, measure))
    kind = Kind.FRACTION if number.is_part and number.value < 1 else Kind.COUNT
    bare = Found(number.start, number.end, kind, number, forms=number.forms)
    return _share(setting, bare) or bare


def _mixed(setting: Setting, number: Number) -> Number:
    """ "Two and a half", and the scale after it: "two and a half million"."""
    whole = fractions.mixed(setting.prose, number)
    if whole is number or whole.scale != 1:
        return whole
    return scales.scaled(setting.prose, whole, setting.words)


def _measured(number: Number, measure: measures.Measure) -> Found:
    kind = Kind.DURATION if measure.is_time else Kind.MEASURE
    return Found(number.start, measure.end, kind, number, measure.unit, alternatives=measure.also)


def _compound(setting: Setting, found: Found) -> Found:
    """ "7 feet 10 inches", "2 hours and 30 minutes": told in the larger unit."""
    match = _LOWER_UNIT.match(setting.prose, found.end)
    larger = found.number
    if match is None or not larger.is_plain:
        return found
    number = _plain_number(setting, match.end())
    below = measures.measure(setting.prose, number.end, setting.words, True) if number else None
    if number is None or below is None or not below.unit.is_like(found.unit):
        return found
    share = below.unit.factor / found.unit.factor
    if share >= 1 or below.unit.offset or number.value * share >= 1:
        return found
    value, step = larger.value + number.value * share, number.step * share
    whole = replace(larger, end=below.end, value=value, step=step, coarse=step, is_plain=False)
    return replace(found, end=below.end, number=whole)


def _share(setting: Setting, found: Found) -> Found | None:
    """ "One in six", "nine out of ten"; not "two in three years" or "5 in 2019"."""
    prose, words, number = setting.prose, setting.words, found.number
    start = fractions.share_start(prose, found.end, words)
    if start is None or not number.is_plain or number.value > 100:
        return None
    of = _plain_number(setting, start)
    if (
        of is None
        or not of.is_plain
        or _FIRST_YEAR <= of.value <= _LAST_YEAR
        or of.is_word != number.is_word
    ):
        return None
    if measures.measure(prose, of.end, words) or percents.percent(prose, of, words):
        return None
    return fractions.share(prose, number, of, words)


def _plain_number(setting: Setting, at: int) -> Number | None:
    """The number in digits or words that begins there, before any scale or unit."""
    prose = setting.prose
    if prose[at : at + 1].isdigit():
        return numerals.numeral(prose, at)
    match = _SECOND_WORD.match(prose, at)
    if match is None:
        return None
    return number_words.number_in_words(prose, at, match.end(), setting.words)


def _ranged(setting: Setting, first: Found) -> Found | Marked:
    """The range that begins with a figure, or the figure."""
    joint = ranges.joint(setting.prose, first, setting.words)
    if joint is None or first.kind in (Kind.FRACTION, Kind.ORDINAL):
        return first
    second = _second(setting, first, joint.end)
    if second is None:
        return first
    if not joint.is_sign:
        second = _signed(setting.prose, second)
    if first.is_bare and joint.is_sign and (chain := _CHAIN.match(setting.prose, second.end)):
        return Marked(first.start, chain.end())
    return ranges.joined(first, second, joint) or first


def _second(setting: Setting, first: Found, at: int) -> Found | None:
    prose, words = setting.prose, setting.words
    match = _SECOND.match(prose, at)
    if match is None:
        number = _plain_number(setting, at)
        return _counted(setting, number) if number else None
    number = numerals.numeral(prose, match.end())
    if number is None:
        return None
    if found := money.prefixed(prose, number, words):
        return found
    if first.kind is Kind.MONEY:
        # "$10-20m": a letter after the second amount is a scale as after the first.
        scaled = scales.scaled(prose, number, words, is_money=True)
        if scaled is not number:
            return money.suffixed(prose, scaled, words) or Found(
                number.start, scaled.end, Kind.COUNT, scaled
            )
    found = _counted(setting, number)
    return None if names.glued_right(prose, found.start, found.end) else found


def _signed(prose: str, found: Found) -> Found:
    """The figure with the minus before it: "-5%", "minus $3 million"."""
    if not found.start:
        return found
    before = prose[found.start - 1]
    if before not in "-−– es":
        return found
    match = _SIGNED.search(prose, max(0, found.start - 10), found.start)
    if match is None or found.band or prose.endswith("plus or ", 0, match.start()):
        return found
    number = found.number.negative(match.start())
    return replace(found, start=match.start(), number=number)
