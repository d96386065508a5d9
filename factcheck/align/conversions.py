"""Conversions: is a quantity told again in another unit, or is it another quantity?"""

from __future__ import annotations

from collections.abc import Collection

from factcheck.align.stretches import times
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie
from factcheck.model.claim import Claim
from factcheck.model.digits import is_ten
from factcheck.model.figure import Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

MEASURED = (Kind.MEASURE, Kind.DURATION)
REACH = 40
_WORD = re.compile(r"[a-z]+")
_BY = Worded("shapes.conversions", r"(?:\s[a-z]+){0,3}?\s{per}\s({spans})\b")
_EACH = Worded("shapes.conversions", r"\s{each}\b", re.I)
_REST = re.compile(r"(?:-[a-z]+|\s([a-z]+))?\s?[),;/]")


def is_equation(tie: Tie) -> bool:
    return _glue(tie).strip() in ("=", "==")


def _glue(tie: Tie) -> str:
    return tie.left.figure.block.prose[tie.left.figure.end : tie.right.figure.lead]


def is_conversion(
    tie: Tie,
    differing: Collection[str],
    scales: Collection[str],
    sizes: Collection[str],
    words: Words,
) -> bool:
    """Do both figures say one quantity?

    ``differing`` words tell that one is that much off another, ``scales`` that it is drawn;
    ``sizes`` may stand behind the second in its bracket ("3 feet *wide*").
    """
    left, right = tie.left, tie.right
    if right.figure.kind not in MEASURED or not left.quantity.is_like(right.quantity):
        return False
    if left.quantity.unit == right.quantity.unit and left.figure.style.scale >= 1:
        # But "1200 tenths of a second" are told in seconds.
        return False
    if (_is_each(right, words) and not _is_each(left, words)) or _is_pace(left, right, words):
        return False
    prose, glue = left.figure.block.prose, _glue(tie)
    if ")" in glue or _is_no_range(left) or _is_no_range(right):
        return False
    if "(" not in glue:
        return _is_told_again(tie, glue, differing, scales)
    rest = _REST.match(prose, right.figure.end)
    if rest is None or rest[1] is None:
        return rest is not None
    # "A 1.435-m gauge (650 km electrified)" tells of another thing.
    return right.figure.kind is Kind.MEASURE and rest[1] in sizes


def _is_no_range(claim: Claim) -> bool:
    """ "76 MB/s-76 MB/s": what runs from one figure to the same was measured."""
    ends = claim.figure.ends
    return ends is not None and ends[0] == ends[1]


def _is_each(claim: Claim, words: Words) -> bool:
    """ "48 tonnes, or 40 kg *each*": what each has is not what all have, told again."""
    return _EACH.of(words).match(claim.figure.block.prose, claim.figure.end) is not None


def _is_pace(left: Claim, right: Claim, words: Words) -> bool:
    """ "6,000 kg a day (500 kg an hour)": how many hours a day has, the family ``pace`` asks."""
    long, short = (claim.quantity.unit.symbol.partition(" / ")[2] for claim in (left, right))
    prose = right.figure.block.prose
    before = _BY.of(words).findall(prose[left.figure.end : right.figure.lead].lower())
    behind = _BY.of(words).match(prose, right.figure.end, right.figure.sentence[1])
    if before and behind and before[-1] != behind[1]:
        return True  # "120 litres a person *a day*, or 44 cubic metres *a year*".
    often = times(short, long) or times(long, short)
    return often is not None and not often.quantity.amount.is_exact


def _is_told_again(
    tie: Tie, glue: str, differing: Collection[str], scales: Collection[str]
) -> bool:
    """ "Two months (60 days) or 18 months", "in five weeks, or five days" are two lengths of time;
    "2 hours, which is 20 minutes longer", and "1 inch = 10 miles" on a map."""
    figure = tie.left.figure
    if is_equation(tie):
        said = _WORD.findall(figure.block.prose[slice(*figure.sentence)].lower())
        is_unit_of_time = figure.kind is Kind.DURATION and figure.value == 1
        return not is_unit_of_time and not any(word in scales for word in said)
    behind = _WORD.match(figure.block.prose[tie.right.figure.end + 1 :][:REACH])
    word = behind.group() if behind else ""
    if glue.split()[-1:] == ["or"]:
        return figure.kind is Kind.MEASURE and not _is_choice(tie, glue)
    return not (word in differing or word.endswith("er"))


def _is_choice(tie: Tie, glue: str) -> bool:
    """ "A 900MHz or 2.4GHz phone": units that are tens of each other, and other digits."""
    left, right = tie.left, tie.right
    factor = left.quantity.unit.factor / right.quantity.unit.factor
    told, again = left.figure.value, right.figure.value
    if "," in glue or not told or not again:
        return False
    return is_ten(factor) and not is_ten(told / again)
