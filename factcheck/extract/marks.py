"""Marks: numbers that only tell one item, note or source from the next."""

from __future__ import annotations

from factcheck.model import patterns as re

# "4. Prices", "2.1 Prices" and "3 - Prices" at the start of a block.
_FIRST = re.compile(r"\d{1,3}(?:\.\d{1,2})?(?:[.)](?=\s|[A-Z])| ?[-–] (?=[A-Z]))|\d{1,2}[.)]$")
_AFTER_STOP = re.compile(r"[.!?;:][”’\")]?\s$")
_BEFORE_ITEM = re.compile(r"(?:^\s{0,3}|[.!?;:,][”’\")]?\s|\band\s|\bor\s)\(?$")
_CAPITAL_NEXT = re.compile(r"\.(\s{0,2})[\"“‘(]?[A-Z]")
_SOURCES_BEFORE = re.compile(r"\[(?:\d{1,3} ?[,–-] ?){1,9}$")
_SOURCES_AFTER = re.compile(r"(?: ?[,–-] ?\d{1,3}){0,9}\]")
_CITED = re.compile(r"(?:\([A-Za-z0-9]{1,6}\)){1,5}")
_LETTER = re.compile(r"\([A-Za-z]{1,3}\)")
_COLON = (",", ":")
_SOURCE_ENDS = "],–- "
_SOURCES_BACK = 40
_MOST_DIGITS = 3
_LONGEST = 6
_LOOK_BACK = 8
_ITEM_BACK = 400
_BRACKET_BACK = 120


def marks(prose: str, start: int, end: int, is_cell: bool) -> bool:
    """Does a number only mark a thing: "(2) a booster", "[3]", "4. Prices", "growth(1)"?"""
    before, after = prose[start - 1 : start], prose[end : end + 1]
    if before == "[" and after == "]":
        return True
    if end - start > _LONGEST:
        return False
    if start == 0 and after and _FIRST.match(prose):
        return True
    if end - start > _MOST_DIGITS or not prose[start:end].isdecimal():
        return False
    if before == ")":
        return start > 1
    if after in _SOURCE_ENDS and after and _is_source(prose, start, end):
        return True
    if after == ")" and prose[end + 1 : end + 2] != "%":
        if before == "(" and _is_note(prose, start, end, is_cell):
            return True
        return _is_item(prose, start) and (before == "(" or not _is_bracketed(prose, start))
    return after == "." and _is_numbered(prose, start, end)


def _is_source(prose: str, start: int, end: int) -> bool:
    """ "[6, 19]": one of the sources that a bracket names."""
    least = max(0, start - _SOURCES_BACK)
    opening = prose.rfind("[", least, start)
    if opening < 0 or _SOURCES_AFTER.match(prose, end) is None:
        return False
    return opening == start - 1 or _SOURCES_BEFORE.search(prose, least, start) is not None


def _is_item(prose: str, start: int) -> bool:
    return _BEFORE_ITEM.search(prose, max(0, start - _LOOK_BACK), start) is not None


def _is_bracketed(prose: str, start: int) -> bool:
    """ "(six men and 5)" closes a bracket."""
    least = max(0, start - _BRACKET_BACK)
    return prose.rfind("(", least, start) > prose.rfind(")", least, start)


def _is_note(prose: str, start: int, end: int, is_cell: bool) -> bool:
    """ "Growth(1)"; in the cell of a table "Growth (1)" too."""
    before = prose[start - 2 : start - 1]
    if before.isalpha() or before in (")", "”", "’"):
        return True
    return is_cell and start > 2 and end + 1 == len(prose) and not prose[start - 3].isdigit()


def _is_numbered(prose: str, start: int, end: int) -> bool:
    """ "It ended. 4. Prices", and "tea 2. Coffee" where "1. Tea" stands before it."""
    match = _CAPITAL_NEXT.match(prose, end)
    if match is None:
        return False
    if _AFTER_STOP.search(prose, max(0, start - _LOOK_BACK), start):
        return True
    if not match.group(1):
        return False
    earlier = f"{int(prose[start:end]) - 1}. "
    return prose.find(earlier, max(0, start - _ITEM_BACK), start) >= 0


def cited(prose: str, end: int) -> int | None:
    """Where "105(5)," or "510(k)" ends, a volume with its issue or a paragraph with its letter."""
    match = _CITED.match(prose, end)
    if match and (_LETTER.search(match.group()) or prose[match.end() : match.end() + 1] in _COLON):
        return match.end()
    return None
