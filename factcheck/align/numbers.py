"""Printed numbers: the number that the file gives an item or a heading, and its place."""

from __future__ import annotations

from factcheck.model import patterns as re
from factcheck.model.document import Block, BlockKind, Document
from factcheck.model.expression import Known
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.span import Span

LONGEST_MARK = 8
"""An item's number, its point and what emphasis may follow take no more characters than this."""
_HEADING = re.compile(r"(\d{1,3})[.)]\s")
_ITEM = re.compile(r"(\d{1,3})[.)]\s{1,4}[*_\[]{0,3}$")


def printed_number(block: Block, document: Document) -> Known | None:
    """The number printed before an item, or at the head of a heading; None where there is none."""
    if block.kind is BlockKind.HEADING:
        found = _HEADING.match(block.prose)
        return _known(found.group(1), block.span_of(*found.span(1))) if found else None
    if block.item is None:
        return None
    start = block.span.start
    printed = _ITEM.search(document.text, max(0, start - LONGEST_MARK), start)
    return _known(printed.group(1), Span(*printed.span(1))) if printed else None


def _known(digits: str, span: Span) -> Known:
    return Known(digits, "a printed number", Quantity(Interval.exactly(int(digits))), span)
