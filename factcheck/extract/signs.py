"""Signs: the minus before a figure, and the bracket round a loss."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.found import Found, Other
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.frozen import replace
from factcheck.model.quantity import PERCENT
from factcheck.model.words import Words

_MINUS = frozenset("-−–")
_SPACES = (" ", "\u00a0")
_LAST_WORD = re.compile(r"([A-Za-z]{1,12})\s{1,2}$")
_OPENING = ("(", "|", ":", "=")
_LOOK_BACK = 16
_NO_SIGN_AFTER = "_.)%"
_MOST_AROUND = 4
_CLOSING = (")", ")%", ") %", "")
_SHORTEST = 2


class _Signs(NamedTuple):
    words: frozenset[str]
    before_dash: frozenset[str]
    last_letters: frozenset[str]


@lru_cache(maxsize=8)
def _signs(words: Words) -> _Signs:
    table = words.table("numbers").get("signs", {})
    said = table.get("words", ())
    last_letters = frozenset(letter for word in said for letter in (word[-1], word[-1].upper()))
    return _Signs(frozenset(said), frozenset(table.get("before_dash", ())), last_letters)


def signed(setting: Setting, found: Found) -> Found:
    """The figure with the minus before it: "-5%", "− 4 °C", "minus $3 million"."""
    prose, start = setting.prose, found.start
    before = prose[start - 1 : start]
    if not before or found.band:
        return found
    if before in _MINUS:
        return _negative(found, start - 1) if _is_minus(setting, start - 1) else found
    if before not in _SPACES or start < _SHORTEST:
        return found
    before = prose[start - 2]
    if before in _MINUS:
        return _negative(found, start - 2) if _is_set_off(setting, found, start - 2) else found
    if before not in _signs(setting.words).last_letters:
        return found
    return _in_words(setting, found)


def _is_minus(setting: Setting, at: int) -> bool:
    """ "By –5%"; the dash in "often –5% of them –" is none, nor that in "A-5"."""
    prose = setting.prose
    before = prose[at - 1 : at]
    if before.isalnum() or (before and before in _NO_SIGN_AFTER):
        return False
    if prose[at] != "–" or not before.isspace() or prose[at - 2 : at - 1] in _OPENING:
        return True
    return _leads(setting, at)


def _leads(setting: Setting, at: int) -> bool:
    """Does a word stand there after which a dash can be nothing else: "to –5", "by - 3%"?"""
    match = _LAST_WORD.search(setting.prose, max(0, at - _LOOK_BACK), at)
    return bool(match and match[1].lower() in _signs(setting.words).before_dash)


def _is_set_off(setting: Setting, found: Found, at: int) -> bool:
    """Is a minus with a space after it one: "(- 5)", "to - 4 °C", "− 4 °C"; not "5 − 3"?"""
    prose = setting.prose
    if prose[at - 1 : at] in ("(", "|"):
        return True
    if not at:
        return setting.is_cell or found.end == len(prose.rstrip())
    if _leads(setting, at):
        return True
    before = prose[at - 2 : at - 1]
    is_between = before.isdigit() or before in _NO_SIGN_AFTER
    return prose[at] == "−" and prose[at - 1] in _SPACES and not is_between


def _in_words(setting: Setting, found: Found) -> Found:
    prose = setting.prose
    match = _LAST_WORD.search(prose, max(0, found.start - _LOOK_BACK), found.start)
    if match is None or match[1].lower() not in _signs(setting.words).words:
        return found
    return (
        found if prose.endswith("plus or ", 0, match.start()) else _negative(found, match.start())
    )


def _negative(found: Found, start: int) -> Found:
    number = found.number.negative(start)
    others = tuple(Other(other.number.negative(start), other.unit) for other in found.others)
    return replace(found, start=start, number=number, others=others)


def loss(prose: str, found: Found) -> Found | None:
    """The figure alone in its cell with a bracket round it, the minus of accountants.

    "(1,254)" and "(3.5%)", "(24)%" with the sign outside, and "(17" whose other bracket has a cell
    of its own.
    """
    if found.start > _MOST_AROUND or len(prose) - found.end > _MOST_AROUND:
        return None
    after = prose[found.end :].strip()
    if prose[: found.start].strip() != "(" or after not in _CLOSING:
        return None
    number = found.number.negative(found.number.start)
    end = found.end + prose[found.end :].find(after) + len(after)
    lost = replace(found, start=prose.index("("), end=end, number=number)
    if not after.endswith("%"):
        return lost
    return replace(lost, kind=Kind.PERCENT, unit=PERCENT) if found.is_bare else None
