"""Overlong: numbers with more digits than anyone reads, which are passed over and told of."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import patterns as re
from factcheck.model.document import Block

# Above this many characters nothing is taken for a figure.
_LONGEST = 300
_NUMBER = re.compile(rf"(?<!\d)\d[\d.,]{{{_LONGEST},}}")
# Such a number covers three of the characters that stand so far apart; hardly any prose has these.
_STRIDE = 100
_MAYBE = re.compile(r"[\d.,]{3}")
_LINE_END = re.compile(r"\r\n|\r|\n")
_MOST_NOTICES = 10


def overlong(text: str, blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """Notices of the numbers that are too long to be read, by line."""
    notices: list[str] = []
    line, at = 1, 0
    for start, digits in _numbers(blocks):
        if len(notices) == _MOST_NOTICES:
            return (*notices, "there are more such numbers")
        line += sum(1 for _ in _LINE_END.finditer(text, at, start))
        at = start
        notices.append(f"line {line}: a number of {digits:,} digits was passed over")
    return tuple(notices)


def _numbers(blocks: tuple[Block, ...]) -> Iterator[tuple[int, int]]:
    """Where each begins in the file, and how many digits it has."""
    for block in blocks:
        if len(block.prose) <= _LONGEST or not _MAYBE.search(block.prose[::_STRIDE]):
            continue
        for found in _NUMBER.finditer(block.prose):
            digits = sum(sign.isdigit() for sign in found.group())
            yield block.span_of(*found.span()).start, digits
