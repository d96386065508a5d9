"""Numerals: numbers in digits, grouped and pointed as people do all over the world."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from factcheck.extract import malformed
from factcheck.extract.convention import Convention
from factcheck.extract.number import UNIT, Number, whole
from factcheck.extract.powers import raised, unread_end
from factcheck.model import patterns as re
from factcheck.model.frozen import replace

# A comma or point needs a digit after it; an apostrophe or a narrow space three, and no fourth.
_RUN = re.compile(
    r"[0-9]+(?:(?:[.,]|\.\.(?!\.)|\.,|,\.)[0-9]+|['’\u00a0\u2009\u202f][0-9]{3}(?![0-9]))*"
)
# With none of these after them the digits are all of it.
_SEPARATORS = ".,'’\u00a0\u2009\u202f"
_SPACED = re.compile(
    r"([0-9]{1,3})((?: [0-9]{3}(?![0-9]))++)(?:\.([0-9]+)|,([0-9]+))?(?![.,]?[0-9])"
)
_TOO_MANY_GROUPS = re.compile(r"(?: [0-9]{3}(?![0-9])){100}")
_GROUPED = re.compile(
    r"([1-9][0-9]{0,2})((?:([,.'’\u00a0\u2009\u202f])[0-9]{3})(?:\3[0-9]{3})*)(?:(?!\3)[.,]([0-9]+))?"
)
_INDIAN = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.([0-9]+))?")
_POINT = re.compile(r"([0-9]+)\.([0-9]+)")
_COMMA = re.compile(r"([0-9]+),([0-9]+)")
# "1.234" and "1,234" mean two things; "0.125" and "1234.567" do not.
_EITHER = re.compile(r"([1-9][0-9]{0,2})([.,])([0-9]{3})")
_LONGEST_EITHER = 7
# "5,10 and 15 km" are three walks; "2,50 and 3,75" two prices.
_LIST_GOES_ON = re.compile(r" (?:and|or|&) [0-9]{1,4}(?![0-9]|[.,][0-9])")
_NUMBER_AFTER = re.compile(r" [0-9]")
_PLACES = re.compile(r"[0-9]{1,40}(?![0-9.]|,[0-9])")
_PLACES_ON = re.compile(r" 0[0-9]{2}(?: [0-9]{3}){0,8}(?![0-9.,]*[0-9])")
_BEFORE_POINT = " \u00a0($€£¥-−–~<>=±"
_NOT_DIGITS = re.compile(r"[^0-9]+")
_LONGEST = 300
_SIGNIFICANT = 40
_TOO_LARGE = 10**_SIGNIFICANT
_GROUP_OF_THREE = 3
_YEAR_LENGTH = 4
_YEARS = range(1800, 2101)
"""Two such numbers with a comma between are years: "2010,2011"."""


def numeral(prose: str, at: int, convention: Convention) -> Number | None:
    """The number whose digits begin there; None where they are too many, or no number at all.

    "1,234", "2,40,000", "1 234 567" and "1.234,5" are numbers; "5.2.1" is a version.
    """
    match = _RUN.match(prose, at)
    return _number(prose, at, match.group(), convention) if match else None


def of_digits(prose: str, at: int, end: int, convention: Convention) -> Number | None:
    """The same where the digits from there to ``end`` are known, and no others touch them."""
    if prose[end : end + 1] in _SEPARATORS:
        return numeral(prose, at, convention)
    return _number(prose, at, prose[at:end], convention)


def _number(prose: str, at: int, run: str, convention: Convention) -> Number | None:
    if len(run) > _SIGNIFICANT and (len(run) > _LONGEST or len(run.strip("0")) > _SIGNIFICANT):
        return None
    if not run.isdecimal():
        number = _separated(prose, at, run, convention)
        return number and raised(prose, number)
    end = at + len(run)
    is_spaced = prose[end : end + 1] == " " and prose[end + 1 : end + 2].isdecimal()
    if is_spaced and _TOO_MANY_GROUPS.match(prose, end):
        return None
    spaced = _spaced(prose, at, convention) if is_spaced else None
    if spaced and spaced.value >= _TOO_LARGE:
        return None
    return raised(prose, spaced or whole(at, end, int(run)))


def run_end(prose: str, at: int) -> int:
    """Where the digits that begin there end, separators and a power after them included."""
    match = _SPACED.match(prose, at) or _RUN.match(prose, at)
    return unread_end(prose, match.end()) if match else at


def pointed(prose: str, at: int, floor: int) -> Number | None:
    """A number with nothing before its point, ".75"; ``at`` is where its digits begin."""
    if at <= floor or prose[at - 1] != ".":
        return None
    if at - 1 > floor and prose[at - 2] not in _BEFORE_POINT:
        return None
    match = _PLACES.match(prose, at)
    return raised(prose, _decimal(at - 1, match.end(), "0", match.group())) if match else None


def otherwise(prose: str, number: Number) -> Number | None:
    """What "1.234" or "1,234" is where point and comma mean the opposite; None for others."""
    start, end = number.digits_end - _LONGEST_EITHER, number.digits_end
    run = prose[max(number.start, start) : end].lstrip("-−– ")
    if not (match := _EITHER.fullmatch(run)):
        return None
    return _either(number.start, end, match, is_decimal=not number.decimals)


def is_loose(prose: str, number: Number) -> bool:
    """Is it "1,3", which is a number only where something says so, and else a list?"""
    places = number.decimals
    if number.grouping != "," or not 0 < places < _GROUP_OF_THREE:
        return False
    return prose[number.digits_end - places - 1] == ","


def first_of_list(prose: str, number: Number) -> Number:
    """The number before the comma of "1,3"."""
    return _first(number.start, prose[number.start : number.end])


def _spaced(prose: str, at: int, convention: Convention) -> Number | None:
    """ "1 234 567" and "12 000"; "12 500" are two numbers but among decimal commas."""
    match = _SPACED.match(prose, at)
    # In a row of a table, run together, more numbers stand before and after.
    if match is None or _NUMBER_AFTER.match(prose, match.end()) or _is_after_number(prose, at):
        return None
    head, groups, points, commas = match.groups()
    is_one = len(groups) == len(" 000") and groups != " 000"
    if convention.point != "," and (
        len(commas or "") >= _GROUP_OF_THREE or (is_one and not commas)
    ):
        return None
    return _decimal(at, match.end(), head + groups.replace(" ", ""), points or commas or "", " ")


def _is_after_number(prose: str, at: int) -> bool:
    return prose[at - 1 : at] == " " and prose[max(0, at - 2) : at - 1].isdecimal()


def _separated(prose: str, at: int, run: str, convention: Convention) -> Number | None:
    end = at + len(run)
    if match := _EITHER.fullmatch(run):
        return _either(at, end, match, is_decimal=match.group(2) == convention.point)
    if match := _POINT.fullmatch(run):
        head, places = match.groups()
        # "0.000 060": no number begins with a nought and has three digits.
        if len(places) == _GROUP_OF_THREE and (more := _PLACES_ON.match(prose, end)):
            return _decimal(at, more.end(), head, places + more.group().replace(" ", ""))
        return _decimal(at, end, head, places)
    if match := _GROUPED.fullmatch(run):
        digits = _NOT_DIGITS.sub("", match.group(1) + match.group(2))
        return _decimal(at, end, digits, match.group(4) or "", match.group(3))
    if match := _INDIAN.fullmatch(run):
        digits = _NOT_DIGITS.sub("", run.partition(".")[0])
        return _decimal(at, end, digits, match.group(1) or "", ",")
    return _irregular(prose, at, run, convention)


def _either(start: int, end: int, match: re.Match[str], is_decimal: bool) -> Number:
    head, separator, tail = match.groups()
    if is_decimal:
        return _decimal(start, end, head, tail)
    return whole(start, end, int(head + tail), separator)


def _irregular(prose: str, at: int, run: str, convention: Convention) -> Number | None:
    """A decimal comma, a slip of the pen, the first of a list, or a version (None)."""
    match = _COMMA.fullmatch(run)
    if match and _is_decimal(prose, at, match, convention):
        number = _decimal(at, at + len(run), *match.groups())
        # Where people write points, the comma may be a slip: "$197,00".
        return number if convention.point == "," else replace(number, grouping=",")
    forms = malformed.grouping(run)
    if forms and not malformed.is_range(prose, at, run):
        return Number(at, at + len(run), Fraction(0), forms=forms)
    return None if ".." in run or run.count(".") > 1 else _first(at, run)


def _is_decimal(prose: str, at: int, match: re.Match[str], convention: Convention) -> bool:
    """Is "2,35" one number? "[25,26]" and the end of "22,24,26" are two, as "2010,2011" are."""
    head, tail = match.groups()
    end = at + len(match.group())
    if at and prose[at - 1] in "([" and prose[end : end + 1] in (")", "]"):
        return False
    if at > 1 and prose[at - 1] == "," and prose[at - 2].isdecimal():
        return False
    if convention.point == "," or head == "0":
        return not (_is_year(head) and _is_year(tail))
    if _LIST_GOES_ON.match(prose, end):
        return False
    return len(tail) < _GROUP_OF_THREE and len(head) <= _GROUP_OF_THREE


def _is_year(digits: str) -> bool:
    return len(digits) == _YEAR_LENGTH and int(digits) in _YEARS


def _first(at: int, run: str) -> Number:
    digits = _NOT_DIGITS.split(run)[0]
    return whole(at, at + len(digits), int(digits))


def _decimal(start: int, end: int, digits: str, places: str, grouping: str = "") -> Number:
    if not places:
        return whole(start, end, int(digits), grouping)
    value, step = _worth(digits, places)
    decimals = len(places)
    return Number(start, end, value, step, step, False, UNIT, decimals, grouping, False, False, end)


# A text tells most of its numbers more than once, and a Fraction is slow to make.
@lru_cache(maxsize=4096)
def _worth(digits: str, places: str) -> tuple[Fraction, Fraction]:
    """What digits with a point in their midst come to, and one of the last."""
    size = 10 ** len(places)
    return Fraction(int(digits + places), size), Fraction(1, size)
