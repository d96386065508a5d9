"""Phones: the groups of digits of a telephone number."""

from __future__ import annotations

from factcheck.extract.found import Marked
from factcheck.model import patterns as re

_PHONE = re.compile(
    r"\+\d{1,3}(?:[ .\u2011-]?\(?\d{1,5}\)?){2,6}(?:/\d{2,4})?(?![\d-])"
    r"|(?:1[ .\u2011-])?\(?\d{2,5}\)?(?:[ .\u2011-]\(?\d{2,4}\)?){2,5}(?![\da-z-])"
    r"|1-8\d\d-[\dA-Z]{3,12}(?:-\w{2,12})?"
)
_DIGITS = range(9, 16)
_BETWEEN = " .-\u2011)"
_OPENING = " (-"
_PARTS = frozenset("-.+()")


def phone(prose: str, at: int, end: int) -> Marked | None:
    """ "+32 2 555 12 34", "(212) 555-0142", "020 555 0142": nine digits or more, in groups.

    ``at`` and ``end`` hold the first group.
    """
    if end - at in _DIGITS and at and prose[at - 1] == "+":
        return Marked(at - 1, end)
    following = prose[end + 1 : end + 2]
    if prose[end : end + 1] not in _BETWEEN or not (following.isdigit() or following in _OPENING):
        return None
    start = at - 1 if at and prose[at - 1] in "+(" else at
    match = _PHONE.match(prose, start)
    if match is None:
        return None
    written = match.group()
    digits = sum(character.isdigit() for character in written)
    if not written.startswith("1-8") and (
        digits not in _DIGITS or (written[0] != "0" and _PARTS.isdisjoint(written))
    ):
        return None
    return Marked(start, match.end())
