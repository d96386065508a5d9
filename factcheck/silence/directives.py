"""Directives: what comments in a draft say about findings.

<!-- factcheck: ignore percent-change -- the source says so too -->
<!-- factcheck: disable total, share --> ... <!-- factcheck: enable -->
<!-- factcheck: disable-file restated -->
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from factcheck.model import patterns as re
from factcheck.model.document import Block, Document, Zone
from factcheck.model.frozen import frozen
from factcheck.model.span import Span

# No comment holds another, and a long one says something else: linear on any text.
_COMMENT = re.compile(r"<!--\s{0,9}factcheck:([^<>]{1,400}?)-->")
_WORD = re.compile(r"[^\s,]+")


class Order(StrEnum):
    """What a comment asks for."""

    IGNORE = "ignore"
    DISABLE = "disable"
    ENABLE = "enable"
    DISABLE_FILE = "disable-file"


@frozen
class Directive:
    """A comment: which rules and families it names (none = all), why, and where it holds.

    ``place`` is where the comment stands; ``over`` the stretches of the file that it is about.
    """

    order: Order
    names: frozenset[str]
    reason: str
    place: Span
    over: tuple[Span, ...]

    def holds_for(self, spans: tuple[Span, ...]) -> bool:
        """Does one of these figures stand where it holds?"""
        return any(each.overlaps(span) for each in self.over for span in spans)


@frozen
class Unknown:
    """A comment that speaks to us, and that nobody understands."""

    said: str
    place: Span


def directives(document: Document) -> list[Directive | Unknown]:
    """The comments of a draft that speak to us, in their order."""
    if "factcheck:" not in document.text:
        return []
    said = list(_said(document))
    return [_over(each, said, document) if isinstance(each, Directive) else each for each in said]


def _said(document: Document) -> Iterator[Directive | Unknown]:
    for match in _COMMENT.finditer(document.text):
        place = Span(*match.span())
        if _is_code(place, document):
            continue
        said, _, reason = match[1].partition("--")
        order, *names = _WORD.findall(said) or [""]
        if order not in set(Order):
            yield Unknown(match[1].strip(), place)
            continue
        yield Directive(Order(order), frozenset(names), reason.strip(), place, ())


def _is_code(place: Span, document: Document) -> bool:
    """Is it shown to a reader, in a block of code or between backticks, and meant for nobody?"""
    block = document.block_at(place)
    if block is not None and block.zone is Zone.CODE:
        return bool(document.seen(place).strip())
    line = document.line_span(place)
    before = document.text[line.start : place.start]
    return before.count("`") % 2 == 1 and "`" in document.text[place.end : line.end]


def _over(each: Directive, said: list[Directive | Unknown], document: Document) -> Directive:
    end = len(document.text)
    over: tuple[Span, ...] = ()
    match each.order:
        case Order.DISABLE_FILE:
            over = (Span(0, end),)
        case Order.DISABLE:
            over = (Span(each.place.start, _enabled(each, said, end)),)
        case Order.IGNORE:
            over = _ignored(each.place, document)
    return Directive(each.order, each.names, each.reason, each.place, over)


def _enabled(each: Directive, said: list[Directive | Unknown], end: int) -> int:
    """Where the rules that are disabled run again."""
    for later in said:
        if not isinstance(later, Directive) or later.order is not Order.ENABLE:
            continue
        is_same = not later.names or (each.names and each.names <= later.names)
        if is_same and later.place.start > each.place.start:
            return later.place.start
    return end


def _ignored(place: Span, document: Document) -> tuple[Span, ...]:
    """The line of a comment; where it stands alone, the block that follows."""
    line = document.line_span(place)
    rest = line.within(document.text)
    beside = rest.replace(place.within(document.text), "")
    if beside.strip():
        return (line,)
    following = [block for block in document.blocks if block.span.start >= place.end]
    return tuple(block.span for block in _as_one(following))


def _as_one(following: list[Block]) -> list[Block]:
    """The first block, and what a reader takes as one with it: a table, a list."""
    if not following:
        return []
    first = following[0]
    found = [first]
    for block in following[1:]:
        is_table = first.cell and block.cell and block.cell.table == first.cell.table
        is_list = first.item and block.item and block.item.list == first.item.list
        if not (is_table or is_list):
            break
        found.append(block)
    return found
