"""Parts of a unit: "five and a half minutes", "one and a quarter of an hour", "quarter-litre"."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from factcheck.extract import measures
from factcheck.extract.found import Found
from factcheck.extract.number import Number
from factcheck.extract.setting import Setting
from factcheck.model.figure import Kind

_AND_PART = re.compile(
    r"\s{1,2}and\s{1,2}(?:(an?|one|two|three)\s{1,2})?(half|halves|quarter|third)s?"
    r"(?:\s{1,2}of(?:\s{1,2}an?)?)?(?=[\s-])"
)
_SIZES = {"half": 2, "halves": 2, "quarter": 4, "third": 3}
_HOW_MANY = {"two": 2, "three": 3}
_SHARE_OF = re.compile(r"\s{1,2}of\s{1,2}(?:an?\s{1,2})?(?=[a-z])|[ -](?=[a-z])")


def mixed(setting: Setting, number: Number) -> Found | None:
    """A number and a part of the unit that follows; None where none does."""
    if not number.is_plain or not setting.prose.startswith(" and ", number.end):
        return None
    match = _AND_PART.match(setting.prose, number.end)
    found = measures.measure(setting.prose, match.end(), setting.words) if match else None
    if match is None or found is None:
        return None
    size = _SIZES[match.group(2)]
    value = number.value + Fraction(_HOW_MANY.get(match.group(1), 1), size)
    step = Fraction(1, 2)
    whole = replace(number, end=match.end(), value=value, step=step, coarse=step, is_plain=False)
    return measured(whole, found)


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


def measured(number: Number, measure: measures.Measure) -> Found:
    """A number and its unit: a length of time or another measure."""
    kind = Kind.DURATION if measure.is_time else Kind.MEASURE
    return Found(number.start, measure.end, kind, number, measure.unit, alternatives=measure.also)
