"""Reported: the numbers of a statistic as it is printed, "t(28) = −2.10, p = .045".

No count begins with a point, and in no sentence stands "p < .05": these are read by their own form,
each with its place, so that a finding can show it.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.model.document import Block, BlockKind, Document, Zone
from factcheck.model.expression import Known
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity, Unit

NUMBER = r"[-−–]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)"
"""A number with or without its leading nought."""
SPOKEN = frozenset({Zone.ARTICLE, Zone.QUOTATION})
READ = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CELL, BlockKind.CAPTION})


def prose(document: Document, *words: str) -> Iterator[Block]:
    """The blocks of a document in which one of some words stands, in small letters."""
    for block in document.blocks:
        if block.kind in READ and block.zone in SPOKEN:
            small = block.prose.lower()
            if any(word in small for word in words):
                yield block


def value(number: str) -> Fraction:
    digits = number.replace(",", "").replace("−", "-").replace("–", "-")
    return Fraction(digits)


def amount(number: str) -> Interval:
    """What a printed number stands for, rounded or cut off: ".05" is 0.045 to 0.06."""
    return Interval.around(value(number), Fraction(1, 10 ** len(number.partition(".")[2])))


def known(block: Block, start: int, end: int, of: Interval, unit: Unit = ONE) -> Known:
    """A number of a block by the words that it is printed in."""
    name = block.prose[start:end]
    return Known(name, "the text", Quantity(of, unit), block.span_of(start, end))
