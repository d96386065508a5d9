"""Parts of a unit: "quarter-litre", "tenth of a gallon"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.extract import measures, part_names
from factcheck.extract.found import Found
from factcheck.extract.number import Number
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re
from factcheck.model.figure import Kind

_OF_A_UNIT = re.compile(r"\s{1,2}of\s{1,2}(?:an?|one)(?=\s[a-z])")
_LONGEST_NAME = 24
_SHARE_OF = re.compile(r"\s{1,2}of\s{1,2}(?:an?\s{1,2})?(?=[a-z])|[ -](?=[a-z])")


def of_unit(setting: Setting, start: int, end: int, size: int) -> Found | None:
    """ "Quarter-litre", "tenth of a gallon": the word that stands there, with no article."""
    match = _SHARE_OF.match(setting.prose, end)
    # "Third-quarter" and "fourth-year" are ordinals.
    if match is None or (len(match.group()) == 1 and size != 4):
        return None
    found = measures.measure(setting.prose, match.end() - 1, setting.words)
    if found is None or (found.is_time and size != 4):
        return None
    value = Fraction(1, size)
    number = Number(start, match.end(), value, value / 20, value / 20, is_plain=False, is_word=True)
    return measured(number, found)


def many_of_unit(setting: Setting, number: Number) -> Found | None:
    """ "1200 tenths of a second", "16 hundredths of an inch": so many parts of a unit."""
    prose = setting.prose
    if prose.find("s of ", number.end, number.end + _LONGEST_NAME) < 0:
        return None
    name = part_names.name(prose, number.end, setting.words)
    match = _OF_A_UNIT.match(prose, name.end) if name and name.is_plural else None
    found = measures.measure(prose, match.end(), setting.words) if match else None
    if name is None or found is None:
        return None
    return measured(number.scaled(Fraction(1, name.size), found.end), found)


def measured(number: Number, measure: measures.Measure) -> Found:
    """A number and its unit: a length of time or another measure."""
    kind = Kind.DURATION if measure.is_time else Kind.MEASURE
    return Found(number.start, measure.end, kind, number, measure.unit, alternatives=measure.also)
