"""Naming: whether a number is part of a name, asked before and after its unit is known."""

from __future__ import annotations

from factcheck.extract import capitals, idioms, labels, marks, names, phones, places, scores
from factcheck.extract.found import Found, Marked
from factcheck.extract.number import UNIT
from factcheck.extract.setting import Setting
from factcheck.model.figure import Kind

_LARGEST_WORD = 100


def before_unit(setting: Setting, start: int, end: int, floor: int) -> Marked | None:
    """The name that the digits there begin or end: "CR450", "24/7", a telephone number."""
    prose, words = setting.prose, setting.words
    before = prose[start - 1 : start]
    if before == "+" and (called := phones.phone(prose, start, end)):
        return called
    return (
        (before != " " and names.glued(prose, start, floor, words))
        or idioms.idiom(prose, start, end, words)
        or phones.phone(prose, start, end)
        or scores.tally(prose, start, end)
        or None
    )


def after_unit(setting: Setting, found: Found) -> Marked | None:
    """The name that what follows makes of a number: "3D", "3nm", "4K screen", "51° N"."""
    prose, words = setting.prose, setting.words
    if found.kind is Kind.COUNT:
        if found.number.grouping:
            return None
        if names.is_resolution(prose, found.start, found.end, words):
            return Marked(found.start, found.end)
        return names.glued_right(prose, found.start, found.end, words) or _with_degrees(
            prose, found
        )
    if found.kind is Kind.DURATION and names.is_age_group(prose, found.start, found.end, words):
        # A cell that says "60s" and no more has seconds.
        is_all = setting.is_cell and found.end - found.start == len(prose)
        return None if is_all else Marked(found.start, found.end)
    if found.kind is Kind.ORDINAL and places.is_street(prose, found.end, words):
        return Marked(found.start, found.end)
    if found.kind is Kind.MEASURE:
        if names.is_node(prose, found.start, found.end, found.number.value, words):
            return Marked(found.start, found.end)
        return _with_degrees(prose, found)
    return None


def _with_degrees(prose: str, found: Found) -> Marked | None:
    return places.coordinate(prose, found.start, found.number.end)


def of_bare(setting: Setting, found: Found) -> Marked | None:
    """The name or mark that a number without a unit is."""
    number = found.number
    if found.forms or (number.scale is not UNIT and number.scale != 1):
        return None
    prose, start, end = setting.prose, found.start, found.end
    if number.grouping:
        before = labels.words_before(prose, start)
        return Marked(start, end) if labels.takes_thousands(before, setting.words) else None
    if number.is_word:
        # "Building one of the largest" counts.
        is_pronoun = number.value == 1 and prose.startswith(" of ", end)
        may_be = number.value < _LARGEST_WORD and not is_pronoun
        named = may_be and _is_named_word(setting, start, end)
        return Marked(start, end) if named else None
    # "ISO 22000:2018"
    if prose[start - 1 : start] == ":" and prose[start - 2 : start - 1].isdecimal():
        return Marked(start, end)
    if found.upper and scores.is_score(prose, found, setting.words):
        return Marked(start, end, Kind.SCORE)
    if prose[end : end + 1] == "(" and (cited := marks.cited(prose, end)):
        return Marked(start, cited)
    return Marked(start, end) if _is_named(setting, start, end) else None


def _is_named(setting: Setting, start: int, end: int) -> bool:
    prose, words = setting.prose, setting.words
    if marks.marks(prose, start, end, setting.is_cell) or places.is_address(prose, end, words):
        return True
    before = labels.words_before(prose, start)
    if labels.labelled(prose, start, end, before, words):
        return True
    if capitals.is_note(prose, start, end, before, words):
        return True
    return not setting.is_heading and capitals.named(prose, end, before, words)


def _is_named_word(setting: Setting, start: int, end: int) -> bool:
    """ "Phase two", "page three"."""
    prose, words = setting.prose, setting.words
    before = labels.words_before(prose, start)
    return labels.takes_words(before, words) and labels.labelled(prose, start, end, before, words)
