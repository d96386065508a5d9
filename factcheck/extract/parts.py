"""Parts of a unit: "quarter-litre", "tenth of a gallon"."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.extract import measures
from factcheck.extract.found import Found
from factcheck.extract.number import Number
from factcheck.extract.setting import Setting
from factcheck.model.figure import Kind

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


def measured(number: Number, measure: measures.Measure) -> Found:
    """A number and its unit: a length of time or another measure."""
    kind = Kind.DURATION if measure.is_time else Kind.MEASURE
    return Found(number.start, measure.end, kind, number, measure.unit, alternatives=measure.also)
