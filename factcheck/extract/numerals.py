"""Numerals: numbers in digits, grouped and pointed as people do all over the world."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from factcheck.extract import malformed
from factcheck.extract.number import Number, trailing_zeros, whole

# A comma or point needs a digit after it; a space or an apostrophe three, and no fourth.
_RUN = re.compile(
    r"\d+(?:(?:[.,]|\.\.(?!\.)|\.,|,\.)\d+|['’\u00a0\u2009\u202f]\d{3}(?!\d))*"
    r"|(?<!\d)\d{1,3}(?: \d{3})+(?![\d.,]\d)"
)
_SPACED = re.compile(r"\d{1,3}(?: \d{3}(?!\d)){2,}(?:\.\d+)?|\d{1,3}(?: 000(?!\d))+")
_GROUPED = re.compile(
    r"(\d{1,3})((?:([,.'’\u00a0\u2009\u202f ])\d{3})(?:\3\d{3})*)(?:(?!\3)[.,](\d+))?"
)
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.(\d+))?")
_DECIMAL = re.compile(r"(\d+)\.(\d+)")
_COMMA = re.compile(r"(\d+),(\d{1,2}|\d{4,})")
_EXPONENT = re.compile(
    r"[eE]([-+−]?\d{1,3})(?![\w.])|\s?[x×⋅·*]\s?10(?:\^([-+−]?\d{1,3})|([-−]\d{1,3})|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?![\w^])"
    r"|(?<=10)\^([-+−]?\d{1,3})(?![\w^])"
)
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−", "0123456789-+-")
_PLACES = re.compile(r"\d{1,40}(?![\d.]|,\d)")
_BEFORE_POINT = " \u00a0($€£¥-−~<>=±"
_NOT_DIGITS = re.compile(r"\D+")
_LONGEST = 300
_SIGNIFICANT = 40


def numeral(prose: str, at: int) -> Number | None:
    """The number whose digits begin there; None where they are too many, or no number at all.

    "1,234", "2,40,000", "1 234 567" and "1.234,5" are numbers; "5.2.1" is a version.
    """
    match = _SPACED.match(prose, at) or _RUN.match(prose, at)
    if match is None:
        return None
    run = match.group()
    if len(run) > _LONGEST or len(run.strip("0")) > _SIGNIFICANT:
        return None
    number = whole(at, match.end(), int(run)) if run.isdecimal() else _separated(at, run)
    return number and _raised(prose, number)


def run_end(prose: str, at: int) -> int:
    """Where the digits that begin there end, separators included."""
    match = _RUN.match(prose, at)
    return match.end() if match else at


def pointed(prose: str, at: int, floor: int) -> Number | None:
    """A number with nothing before its point, ".75"; ``at`` is where its digits begin."""
    if at <= floor or prose[at - 1] != ".":
        return None
    if at - 1 > floor and prose[at - 2] not in _BEFORE_POINT:
        return None
    match = _PLACES.match(prose, at)
    return _decimal(at - 1, match.end(), "0", match.group()) if match else None


def _separated(at: int, run: str) -> Number | None:
    end = at + len(run)
    if match := _DECIMAL.fullmatch(run):
        return _decimal(at, end, match.group(1), match.group(2))
    if (match := _GROUPED.fullmatch(run)) and _is_grouped(match):
        digits = _NOT_DIGITS.sub("", match.group(1) + match.group(2))
        return _decimal(at, end, digits, match.group(4) or "", match.group(3))
    if match := _INDIAN.fullmatch(run):
        digits = _NOT_DIGITS.sub("", run.partition(".")[0])
        return _decimal(at, end, digits, match.group(1) or "", ",")
    return _irregular(at, run)


def _is_grouped(match: re.Match[str]) -> bool:
    """A lone point with three digits after it is a decimal point; with a comma after, a group's."""
    return match.group(3) != "." or match.group(2).count(".") > 1 or match.group(4) is not None


def _irregular(at: int, run: str) -> Number | None:
    """A slip of the pen, a decimal comma, the first of a list, or a version (None)."""
    forms = malformed.grouping(run)
    if forms:
        return Number(at, at + len(run), Fraction(0), forms=forms)
    if ".." in run or run.count(".") > 1:
        return None
    match = _COMMA.fullmatch(run)
    if match and len(match.group(2)) == 2:
        return replace(_decimal(at, at + len(run), *match.groups()), grouping=",")
    digits = _NOT_DIGITS.split(run)[0]
    return whole(at, at + len(digits), int(digits))


def _decimal(start: int, end: int, digits: str, places: str, grouping: str = "") -> Number:
    if not places:
        return whole(start, end, int(digits), grouping)
    step = Fraction(1, 10 ** len(places))
    value = int(digits + places) * step
    return Number(
        start,
        end,
        value,
        step,
        step,
        False,
        decimals=len(places),
        grouping=grouping,
        digits_end=end,
    )


def _raised(prose: str, number: Number) -> Number | None:
    """The number times the power of ten after it; None for a power that nobody can mean."""
    following = prose[number.end : number.end + 1]
    if following not in "eEx×⋅·*^ " or not following:
        return number
    match = _EXPONENT.match(prose, number.end)
    if match is None:
        # 10^10^9 and 1e999999 are no quantities of an article.
        return None if following == "^" else number
    exponent = int(next(filter(None, match.groups())).translate(_RAISED))
    if abs(exponent) > _LONGEST or (match.group(5) and exponent > _SIGNIFICANT):
        return None
    by = Fraction(10) ** (exponent - 1 if match.group(5) else exponent)
    raised = number.scaled(by, match.end())
    return replace(raised, coarse=raised.step) if trailing_zeros(int(number.value)) else raised
