"""Fractions in digits: "1/300th", "10 1/2", "2½", "2-½"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.extract.number import Number
from factcheck.model import patterns as re

_SLASH = re.compile(r"[/⁄](\d{1,12})(?:st|nd|rd|th)?(?![\w/⁄.]\d|[/⁄\d_]|[^\W\d_]{4})")
_MIXED = re.compile(r"(?:[ \u00a0\u202f]|-| and )?(\d{1,3})[/⁄](\d{1,3})(?![\w/⁄])")
_EQUALS = re.compile(r" ?(?:==?|≈) ?[-−$€£¥(]?\d")
_EQUALLED = re.compile(r"[\d%)] ?(?:==?|≈) ?$")
_EQUAL_REACH = 8
_VULGAR = re.compile(r"[\s-]?([¼½¾⅐-⅞])")
_PARTS = " -¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
# What is left of a whole amount: "$2 1/2 million", "$5.82-1/2" and no "$2 10/12/2020".
_HALVED = re.compile(r"[ -][1-9]/[2-9](?![\w/])")
_OF_CENT = re.compile(r"-([1-7])/([248])(?![\w/])")
_CENTS = 2
_SIZES = frozenset({*range(2, 11), 12, 16, 20, 32, 64, 100, 1000})
_VULGARS = {
    "¼": "1/4", "½": "1/2", "¾": "3/4", "⅐": "1/7", "⅑": "1/9", "⅒": "1/10", "⅓": "1/3", "⅔": "2/3",
    "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8",
    "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip


def in_digits(prose: str, number: Number) -> Number | None:
    """ "1/3", "10 1/2", "2½": the fraction or mixed number that begins with these digits."""
    following = prose[number.end : number.end + 1]
    if (
        not number.is_plain
        or following not in "/⁄ -\u00a0\u202f¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
        or not following
    ):
        return None
    # Most numbers have a space and a word behind them.
    is_word = following == " " and prose[number.end + 1 : number.end + 2].isalpha()
    if is_word and not prose.startswith(" and ", number.end):
        return None
    if (match := _SLASH.match(prose, number.end)) and (
        _is_fraction(number, int(match.group(1)))
        or _is_part(prose, number, match)
        or _is_calculated(prose, number.start, match)
    ):
        value = number.value / int(match.group(1))
        return _fraction(number.start, match.end(), value)
    if match := _VULGAR.match(prose, number.end):
        value = number.value + Fraction(_VULGARS[match.group(1)])
        return _fraction(number.start, match.end(), value, Fraction(1, 10))
    if (match := _MIXED.match(prose, number.end)) and int(match.group(2)) > int(match.group(1)):
        part = Fraction(int(match.group(1)), int(match.group(2)))
        return _fraction(number.start, match.end(), number.value + part, part / 10)
    return None


def of_amount(prose: str, number: Number) -> Number:
    """The amount with the part behind it: "$3½ million", "$2 1/2 million", "$5.82-1/2" in cents."""
    following = prose[number.end : number.end + 1]
    if following not in _PARTS or not following:
        return number
    if number.decimals == _CENTS and (match := _OF_CENT.match(prose, number.end)):
        part = Fraction(int(match.group(1)), 100 * int(match.group(2)))
        return _fraction(number.start, match.end(), number.value + part, part / 10)
    if not number.is_plain or not (
        _VULGAR.match(prose, number.end) or _HALVED.match(prose, number.end)
    ):
        return number
    return in_digits(prose, number) or number


def _is_fraction(number: Number, size: int) -> bool:
    """ "3/4" and "1/300" are; "8/29" is a day and "120/80" a blood pressure."""
    return size > 0 and (number.value == 1 or (number.value < size and size in _SIZES))


def _is_part(prose: str, number: Number, match: re.Match[str]) -> bool:
    """ "3/15" alone in a block, and "7/15 of it"; else it may be a day."""
    if not 0 < number.value < int(match.group(1)):
        return False
    return prose.startswith(" of ", match.end()) or (
        number.start == 0 and match.end() == len(prose)
    )


def _is_calculated(prose: str, start: int, match: re.Match[str]) -> bool:
    """ "22/7 = 3.14", "6 = 12/2": a side of an equality of numbers."""
    if "=" not in prose and "≈" not in prose:
        return False
    is_left = _EQUALS.match(prose, match.end()) is not None
    is_right = _EQUALLED.search(prose, max(0, start - _EQUAL_REACH), start) is not None
    return (is_left or is_right) and int(match.group(1)) > 0


def vulgar(prose: str, at: int) -> Number | None:
    """ "½" alone."""
    value = _VULGARS.get(prose[at : at + 1])
    return _fraction(at, at + 1, Fraction(value)) if value else None


def _fraction(start: int, end: int, value: Fraction, step: Fraction | None = None) -> Number:
    step = abs(value) / 20 if step is None else step
    return Number(start, end, value, step, step, is_plain=False, is_part=True, digits_end=end)
