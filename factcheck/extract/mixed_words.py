"""Mixed numbers: "two and a half", "3 million and two thirds", "six and a quarter of an hour"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.extract import measures, nouns, number_words, part_names, percents, scales
from factcheck.extract.number import Number
from factcheck.extract.part_names import Name
from factcheck.extract.part_words import END, is_part_of, vocabulary
from factcheck.model import patterns as re
from factcheck.model.frozen import replace
from factcheck.model.words import Words

_AND = re.compile(r"(?:\s{1,2}|\s?-)and(?:\s{1,2}|-)(?:(an?)(?=[\s-])|([A-Za-z]{3,9})(?![A-Za-z]))")
_OF = re.compile(r"\s{1,2}of(?:\s{1,2}an?)?(?=\s)")
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
    # "Two billion and a half million" has a scale of its own.
    scale = below.scale if 1 < below.scale < number.scale else number.scale
    end = part.end if scale is number.scale else below.end
    value, step = number.value + part.value * scale, scale / part.value.denominator
    return replace(number, end=end, value=value, step=step, coarse=step, is_plain=False)


def _added(prose: str, match: re.Match[str], words: Words) -> Number | None:
    """The part after "and": "a half", "one third", "three quarters", a bare "half"."""
    start, count, is_bare = match.end(), 1, False
    if match[2] and _is_bare_part(match[2], words):
        start, is_bare = match.start(2) - 1, True
    elif match[2]:
        number = number_words.number_in_words(prose, match.start(2), match.end(), words)
        if number is None or not number.is_plain:
            return None
        start, count = number.end, int(number.value)
    name = part_names.name(prose, start, words)
    if name is None or count >= name.size:
        return None
    if end := _before_unit(prose, name.end, words):
        return _plain_part(start, name._replace(end=end), count)
    if name.is_plural is (count == 1):
        return None
    if is_bare:
        # "Six and half years"; not "two and half of them".
        is_whole = not is_part_of(prose, name.end, vocabulary(words))
    else:
        is_whole = name.is_named or _is_measured(prose, name.end, words)
    return _plain_part(start, name, count) if is_whole else None


def _is_bare_part(word: str, words: Words) -> bool:
    """ "Half" and "quarter" stand without an article, "fifth" does not."""
    size = vocabulary(words).sizes.get(word.lower())
    return size is not None and size[0] <= 4


def _before_unit(prose: str, end: int, words: Words) -> int | None:
    """Where the unit begins that a part is of: "a quarter of an hour", "three quarter mile".

    Such a part is said of "one" and of several, with an article and without.
    """
    of = _OF.match(prose, end)
    at = of.end() if of else end
    return at if measures.measure(prose, at, words) else None


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
