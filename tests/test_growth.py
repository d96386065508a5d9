"""Twice the text is twice the work, whatever the text: a log on one line, a table of a thousand
columns, a thousand items.

Work is counted in calls, which are the same on every machine and every day. A long item once took
eleven times as many for four times the text, and what stands on one line nearly five; the other
shapes are those on which a search of all by all would show. What patterns and copies take within
one call no count shows: `make bench` times a log on one line for that.
"""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

import factcheck

FEW = 2_000
TIMES = 4
MOST = 6
"""So many times the work may four times the text take: what resembles what is found the more often
the more there is, up to a bound; a search of all by all would take sixteen."""
PER_SIGN = 2_000
"""So many calls a character may take, where every few are a figure."""


def line(piece: str) -> Callable[[int], str]:
    return lambda size: piece * (size // len(piece))


def numbered(piece: str, before: str = "", after: str = "") -> Callable[[int], str]:
    def text(size: int) -> str:
        many = size // len(piece)
        return before + "".join(piece.format(7 * at % 900, at) for at in range(many)) + after

    return text


def wide(size: int) -> str:
    rows = (" | ".join(str(at * by % 900) for at in range(size // 20)) for by in (1, 7, 11, 13))
    head, *body = (f"| {row} |\n" for row in rows)
    return head + "|-" * (size // 20) + "|\n" + "".join(body)


def quoted(row: str, sentence: str) -> Callable[[int], str]:
    """A table, and below it prose that tells each of its rows again."""

    def text(size: int) -> str:
        many = size // (len(row) + len(sentence))
        told = [(11 * at + 103, 7 * at + 201, at) for at in range(many)]
        rows = "".join(row.format(*each) for each in told)
        prose = "".join(sentence.format(*each) for each in told)
        return f"| Name | Cars | Vans |\n|-|-|-|\n{rows}\n{prose}"

    return text


SHAPES: dict[str, Callable[[int], str]] = {
    "shares on one line": line("12% and 13 of 14, "),
    "dates on one line": numbered("on May 3, 2{:03} it fell, "),
    "changes on one line": numbered("up {}% to ${} million from $10 million, "),
    "sentences of one paragraph": numbered("It sold {} cars in 1{:03}, up 5%. "),
    "one long item": numbered("They sold {} of {} cars. ", "- One\n- ", "\n\n# They sold 5\n"),
    "many items": numbered("- Item: {} cars\n  - a part of {}\n", "The items:\n\n"),
    "a table of many rows": numbered("| Row {1} | {0} | {1} |\n", "| Row | A | B |\n|-|-|-|\n"),
    "a table of many columns": wide,
    "a table, and prose that quotes it": quoted(
        "| Yard{2} | {0} | {1} |\n", "Yard{2} sold {0} cars and {1} vans. "
    ),
    "a table, and prose that misquotes it": quoted(
        "| Yard{2} | {0} | {1} |\n", "Yard{2} sold {0} cars and {1}0 vans. "
    ),
    "a table of equal rows, and prose that quotes it": quoted(
        "| Yard{2} | 412 | 377 |\n", "Yard{2} sold 412 cars and 373 vans. "
    ),
    "a table, and prose that tells no row": quoted(
        "| Yard{2} | {0} | {1} |\n", "Of {0} cars {1} were sold in May. "
    ),
    "a table, and a paragraph for each row": quoted(
        "| Yard{2} | {0} | {1} |\n", "Yard{2} sold {1} vans, up from {0}.\n\n"
    ),
}


def calls(text: str) -> int:
    count = 0

    def counting(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += 1

    sys.setprofile(counting)
    try:
        factcheck.check_text(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_work_grows_with_the_text(shape: Callable[[int], str]) -> None:
    factcheck.check_text(shape(FEW))  # patterns are made ready at their first use

    few, many = calls(shape(FEW)), calls(shape(TIMES * FEW))

    assert many <= MOST * few
    assert many <= PER_SIGN * TIMES * FEW
