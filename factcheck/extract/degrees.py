"""Degrees below zero: "2 degrees below zero", "20 below zero"."""

from __future__ import annotations

from factcheck.extract import measures
from factcheck.extract.found import Found
from factcheck.extract.setting import Setting
from factcheck.extract.unit_letters import is_heated
from factcheck.extract.unit_words import unit_words
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.frozen import replace

_BELOW = re.compile(r"\s(?=below\s)")
_SHORT = 40


def below_zero(setting: Setting, found: Found) -> Found:
    """The figure with a minus, where it is so many degrees below zero; else the figure."""
    prose, end = setting.prose, found.end
    if not prose.startswith(" below ", end):
        return found
    known = unit_words(setting.words)
    phrase = next((each for each in known.below_zero if prose.startswith(each, end + 1)), None)
    if phrase is None or found.number.value < 0:
        return found
    number = replace(found.number, value=-found.number.value)
    if found.is_bare:
        degree = measures.unit_named("degree")
        if degree is None or not (len(prose) < _SHORT or is_heated(prose, end, known)):
            return found
        found = replace(found, kind=Kind.MEASURE, unit=degree)
    elif found.unit.symbol != "degree" and not found.unit.offset:
        return found
    return replace(found, end=end + 1 + len(phrase), number=number)
