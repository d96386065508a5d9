"""Malformed numbers: what no convention writes, and the forms that may have been meant."""

from __future__ import annotations

from factcheck.model import patterns as re

# Groups of three but one: "1,2345", "1,234,56". Years and days in a list are none of it.
_WRONG_GROUP = re.compile(r"\d{1,3}(?:,\d{3})*,(?:\d{4}|\d{1,2})(?:,\d{3})*(?:\.\d+)?")
_POINT_GROUP = re.compile(r"(\d{1,3}(?:,\d{3})+)\.(\d{3})")
# "2,35 children per woman" is a mean told in the continental way.
_SHORT_GROUP = re.compile(r"\d{2,3},\d\d|\d,00")
_TWO_POINTS = re.compile(r"(\d+)(?:\.\.|\.,|,\.)(\d+)")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_CURRENCIES = ("$", "€", "£", "¥")
_GROUP_OF_THREE = 3
_LOOK_BACK = 16


def grouping(run: str) -> tuple[str, ...]:
    """The well-formed spellings that may have been meant, the likeliest first; () = no slip.

    "12,34" is a decimal comma, "1,2,3" a list, "2010,2011" two years.
    """
    if match := _TWO_POINTS.fullmatch(run):
        return (f"{match.group(1)}.{match.group(2)}", f"{match.group(1)}{match.group(2)}")
    if not _WRONG_GROUP.fullmatch(run):
        return ()
    groups = run.partition(".")[0].split(",")
    wrong = [group for group in groups[1:] if len(group) != _GROUP_OF_THREE]
    if len(wrong) != 1 or _YEAR.fullmatch(wrong[0]) or (len(groups) == 2 and len(wrong[0]) < 3):
        return ()
    return _forms(groups)


def is_range(prose: str, at: int, run: str) -> bool:
    """Are the two points of "0..9" those of a range: no sign around it that only an amount has, or
    the word before it?"""
    low, points, high = run.partition("..")
    if not (points and low.isdecimal() and high.isdecimal() and int(low) < int(high)):
        return False
    before, behind = prose[max(0, at - _LOOK_BACK) : at], prose[at + len(run) :][:1]
    is_bare = before[-1:] not in _CURRENCIES and behind != "%" and not behind.isalpha()
    return is_bare or before.rstrip().lower().endswith("range")


def money(digits: str) -> tuple[str, ...]:
    """The same for an amount of dollars or pounds, where a comma is no decimal point: "$197,00"."""
    head, _, tail = digits.partition(",")
    if not (head.isdecimal() and tail.isdecimal() and len(tail) < _GROUP_OF_THREE):
        return ()
    return (
        _grouped(head + tail.ljust(_GROUP_OF_THREE, "0")),
        _grouped(head + tail),
        f"{head}.{tail}",
    )


def whole(digits: str, *, is_money: bool) -> tuple[str, ...]:
    """The same for an amount of money, or a count of things, of which there are no thousandths.

    "$1,073.000" is a million; "3,00 people" are 300 or 3,000.
    """
    match = _POINT_GROUP.fullmatch(digits)
    if match and (is_money or match.group(2) == "000"):
        return (f"{match.group(1)},{match.group(2)}", match.group(1))
    if not is_money and _SHORT_GROUP.fullmatch(digits):
        return money(digits)[:2]
    return ()


def _forms(groups: list[str]) -> tuple[str, ...]:
    digits = "".join(groups)
    long = any(len(group) > _GROUP_OF_THREE for group in groups)
    short = digits[:-1] if long else digits + "0" * (_GROUP_OF_THREE - len(groups[-1]))
    return (_grouped(digits), _grouped(short))


def _grouped(digits: str) -> str:
    return f"{int(digits):,}"
