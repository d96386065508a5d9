"""Reading: the figure that begins at a place, its number, unit and range."""

from __future__ import annotations

from factcheck.extract import (
    articles,
    bare_parts,
    capitals,
    decimal_words,
    dimensions,
    doubts,
    fractions,
    lives,
    measures,
    money,
    multiples,
    names,
    naming,
    nouns,
    number_words,
    numerals,
    ordinals,
    part_words,
    parts,
    percents,
    scores,
    vague,
)
from factcheck.extract.amounts import counted, of_unit
from factcheck.extract.found import Found, Marked
from factcheck.extract.number import Number
from factcheck.extract.pairs import ranged
from factcheck.extract.setting import Setting
from factcheck.extract.signs import loss, signed
from factcheck.model.figure import Kind
from factcheck.model.frozen import replace

# So long is "point " before a number, at most.
_LONGEST_LEAD = 8
# No part and no ordinal ends a number in words where these follow it, or nothing.
_ENDS = ".,;:!?)]"


def reading(setting: Setting, start: int, end: int, floor: int) -> Found | Marked | None:
    """The figure whose first digits or number word stand there; None where they say no number.

    ``floor`` is where the figure before it ends.
    """
    found = _one(setting, start, end, floor)
    if found is None or isinstance(found, Marked):
        return found
    found = ranged(setting, found, _in_words)
    if isinstance(found, Marked):
        return found
    if setting.is_cell and (bracketed := loss(setting.prose, found)):
        return bracketed
    if not found.is_bare:
        return found
    if setting.prose[found.end : found.end + 1] == "-" and (
        score := scores.glued(setting.prose, found)
    ):
        return score
    return (
        naming.of_bare(setting, found)
        or percents.led(setting.prose, found)
        or _aged(setting, found)
    )


def _one(setting: Setting, start: int, end: int, floor: int) -> Found | Marked | None:
    if setting.prose[start].isalpha():
        return _in_words(setting, start, end)
    return _in_digits(setting, start, end, floor)


def _in_digits(setting: Setting, start: int, end: int, floor: int) -> Found | Marked | None:
    prose = setting.prose
    number = _number(setting, start, end, floor)
    if number is None:
        return names.unread(prose, start, numerals.run_end(prose, start))
    if prose[start] == "0" and (column := money.thousands(prose, number)):
        return column
    if amount := money.prefixed(setting, number):
        return signed(setting, doubts.doubted(setting, number, amount))
    # Among decimal commas "100.000.000" is a number, elsewhere that of a telephone.
    is_sure = number.grouping == "." and setting.convention.point == ","
    is_sure = is_sure or dimensions.is_second(prose, start)
    if not is_sure and (named := naming.before_unit(setting, start, end, floor)):
        return named
    found = counted(setting, fractions.in_digits(prose, number) or number)
    found = doubts.doubted(setting, number, found)
    return naming.after_unit(setting, found) or signed(setting, found)


def _number(setting: Setting, start: int, end: int, floor: int) -> Number | None:
    prose = setting.prose
    # One sign tells that it is none of the uncommon ones, as most are not.
    if prose[start] > "9" and (part := fractions.vulgar(prose, start)):
        return part
    if prose[start - 1 : start] == "." and (part := numerals.pointed(prose, start, floor)):
        return part
    if start < _LONGEST_LEAD and (part := decimal_words.pointed(prose, start, setting.words)):
        return part
    return numerals.of_digits(prose, start, end, setting.convention)


def _in_words(setting: Setting, start: int, end: int) -> Found | None:
    prose, words = setting.prose, setting.words
    if capitals.is_proper(prose, start, end, setting.is_heading, words):
        return None
    if names.ends_word(prose, start, words):
        return None
    if prose[start] in "aA" and " " in prose[start:end]:
        return articles.article(setting, start, end)
    small = number_words.vocabulary(words).small
    found = (
        multiples.word_multiple(prose, start, end, words)
        or multiples.glued_fold(prose, start, end, small)
        or percents.part_of_point(prose, start, end, words)
    )
    if found:
        return found
    if number := number_words.number_in_words(prose, start, end, words):
        return _signed(setting, _spelled(setting, number))
    if about := vague.number(prose, start, end, words):
        return _about(setting, about)
    if part := bare_parts.article_part(prose, start, end, words):
        return of_unit(setting, part)
    if found := _part_of_unit(setting, start, end):
        return found
    if prose[start:end].lower() == "half":
        return _half(setting, start, end)
    return ordinals.in_words(prose, start, end, words)


def _part_of_unit(setting: Setting, start: int, end: int) -> Found | None:
    size = bare_parts.bare_size(setting.prose, start, end, setting.words)
    return parts.of_unit(setting, start, end, size) if size else None


def _signed(setting: Setting, found: Found) -> Found:
    """ "Minus five", "negative one third"; a dash before a number in words is no minus."""
    if setting.prose[found.start - 1 : found.start] != " ":
        return found
    negative = signed(setting, replace(found, band=None) if found.band else found)
    return negative if negative.number is not found.number else found


def _about(setting: Setting, number: Number) -> Found | None:
    """ "A few years", "several hundred people": with what they are told in, or of what they are.

    "Only a few are left", "a few shops" and "dozens of shops" say too little.
    """
    found = counted(setting, number)
    spread = number.spread
    is_thing = spread is not None and spread.counts_things
    if spread and spread.to != 1:
        wide = replace(found.number, value=found.number.value * spread.to)
        return replace(found, upper=wide) if is_thing or not found.is_bare else None
    if not found.is_bare or number.scale != 1 or number.end == len(setting.prose):
        return found
    is_one = is_thing and spread is not None and spread.is_exact
    is_many = is_thing and nouns.plural(setting.prose, number.end, setting.words)
    return found if is_one or is_many else None


def _spelled(setting: Setting, number: Number) -> Found:
    prose, words = setting.prose, setting.words
    if prose[number.end : number.end + 1] in _ENDS:
        return counted(setting, number)
    found = part_words.after_number(prose, number, words)
    if found:
        return of_unit(setting, found)
    part = part_words.before_unit(prose, number, words)
    found = of_unit(setting, part) if part else None
    if found and found.kind is not Kind.FRACTION:
        return found
    return ordinals.after_number(prose, number, words) or counted(setting, number)


def _half(setting: Setting, start: int, end: int) -> Found | None:
    """ "Half a million", "half an hour", "half-mile", "half of"; "half-hearted" is nothing."""
    bare = bare_parts.bare_half(setting.prose, start, end, setting.words)
    found = of_unit(setting, bare) if bare else None
    if found and found.kind is not Kind.FRACTION:
        return found
    return bare_parts.half(setting.prose, start, end, setting.words)


def _aged(setting: Setting, found: Found) -> Found:
    """ "Aged 45", "ages 18 to 24": years; "absolute zero": kelvins."""
    is_zero = found.number.value == 0
    unit = measures.led(setting.prose, found.start, found.end, is_zero, setting.words)
    if unit is None:
        unit = lives.age(setting.prose, found, setting.words)
    if unit is None:
        return found
    return replace(found, kind=Kind.MEASURE if is_zero else Kind.DURATION, unit=unit)
