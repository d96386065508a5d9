"""Mixed numbers: "two and a half", "3 million and two thirds", "six and half years"."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from factcheck.extract import measures, nouns, number_words, part_names, percents, scales
from factcheck.extract.number import Number
from factcheck.extract.part_names import Name
from factcheck.extract.part_words import END, is_part_of, vocabulary
from factcheck.model.words import Words

_AND = re.compile(r"(?:\s{1,2}|\s?-)and(?:\s{1,2}|-)(?:(an?)(?=[\s-])|([A-Za-z]{3,9})(?![A-Za-z]))")
_AND_HERE = (" and", "-and", " -and", "  and", "\u00a0and")


def mixed(prose: str, number: Number, words: Words) -> Number:
    """ "Two and a half", "3 million and two thirds"; the number itself where nothing is added."""
    if not prose.startswith(_AND_HERE, number.end):
        return number
    match = _AND.match(prose, number.end)
    if match is None or (not number.is_plain and number.scale == 1):
        return number
    part = _added(prose, match, words)
    if part is None:
        return number
    below = scales.scaled(prose, part, words) if number.scale > 1 else part
    if below.scale > 1 and below.scale < number.scale:
        # "Two billion and a half million".
        value, step = number.value + below.value, below.scale / 2
        return replace(number, end=below.end, value=value, step=step, coarse=step, is_plain=False)
    value, step = number.value + part.value * number.scale, number.scale / 2
    return replace(number, end=part.end, value=value, step=step, coarse=step, is_plain=False)


def _added(prose: str, match: re.Match[str], words: Words) -> Number | None:
    """The part after "and": "a half", "one third", "three quarters", a bare "half"."""
    known = vocabulary(words)
    start, count = match.end(), 1
    if match[2]:
        size = known.sizes.get(match[2].lower())
        if size and size[0] <= 4:
            # "Six and half years"; not "two and half of them".
            name: Name | None = Name(size[0], match.end(), size[1], is_named=True)
            if size[1] or is_part_of(prose, match.end(), known):
                return None
            return _plain_part(start, name, 1) if name else None
        number = number_words.number_in_words(prose, match.start(2), match.end(), words)
        if number is None or not number.is_plain:
            return None
        start, count = number.end, int(number.value)
    name = part_names.name(prose, start, words)
    if name is None or count >= name.size or name.is_plural is (count == 1):
        return None
    if not name.is_named and not _is_measured(prose, name.end, words):
        return None
    return _plain_part(start, name, count)


def _plain_part(start: int, name: Name, count: int) -> Number:
    return Number(start, name.end, Fraction(count, name.size), is_plain=False, digits_end=name.end)


def _is_measured(prose: str, end: int, words: Words) -> bool:
    """After "three and a third" a unit, a thing or nothing at all; not "of them" or "died"."""
    if END.match(prose, end):
        return True
    number = Number(end, end, Fraction(1), digits_end=end)
    if measures.measure(prose, end, words) or percents.percent(prose, number, words):
        return True
    if scales.scaled(prose, number, words) is not number:
        return True
    return nouns.plural(prose, end, words) is not None
