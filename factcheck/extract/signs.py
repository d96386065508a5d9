"""Signs: the minus before a figure, and the bracket round a loss."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.extract.found import Found, Other

_SIGNED = re.compile(
    r"(?:(?<![\w.)%])[-−–]|\b(?:minus|negative)\s{1,2}|(?:^|(?<=[(|]))-\s?)$", re.IGNORECASE
)
_MOST_AROUND = 4


def signed(prose: str, found: Found) -> Found:
    """The figure with the minus before it: "-5%", "minus $3 million"."""
    if not found.start:
        return found
    before = prose[found.start - 1]
    if before not in "-−– es":
        return found
    match = _SIGNED.search(prose, max(0, found.start - 10), found.start)
    if match is None or found.band or prose.endswith("plus or ", 0, match.start()):
        return found
    return _negative(found, match.start())


def _negative(found: Found, start: int) -> Found:
    number = found.number.negative(start)
    others = tuple(Other(other.negative(start), unit) for other, unit in found.others)
    return replace(found, start=start, number=number, others=others)


def loss(prose: str, found: Found) -> Found | None:
    """The figure alone in its cell with a bracket round it, the minus of accountants: "(1,254)"."""
    if found.start > _MOST_AROUND or len(prose) - found.end > _MOST_AROUND:
        return None
    if prose[: found.start].strip() != "(" or prose[found.end :].strip() != ")":
        return None
    number = found.number.negative(found.number.start)
    return replace(found, start=found.start - 1, end=found.end + 1, number=number)
