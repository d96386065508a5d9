"""An announced number of lines, and the code that follows.

"The new three lines:" over a block of two. Fewer may be meant than are shown, never more.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block, Document, Zone
from factcheck.model.expression import Cited, Known, Operator, computed
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.span import Span
from factcheck.model.worded import Worded
from factcheck.model.words import Words

ONE = Quantity(Interval.exactly(1))
MOST = 40
SHOWN = 24
_ONE_OF = Worded("shapes.code_lines", r"\b{one_of} (?:\w+\s){0,3}$", re.I)
_LINE = re.compile(r"[^\S\r\n]*(\S[^\r\n]*)")


@frozen
class Options:
    """``nouns``: what lines are called. ``words``: what may stand between them and the colon."""

    nouns: tuple[str, ...]
    words: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    blocks = {block.index: block for block in claims.document.blocks if block.zone is Zone.CODE}
    for claim in claims.anchors(Kind.COUNT):
        code = blocks.get(claim.figure.block.index + 1)
        if code is not None and _announces(claim, options, claims.words):
            lines = list(_lines(code, claims.document))
            if 0 < len(lines) <= MOST:
                counted = Reading(computed(Operator.COUNT, *lines), layout="the code that follows")
                yield Relation(Cited(claim), (counted,), Comparison.AT_MOST)


def _announces(claim: Claim, options: Options, known: Words) -> bool:
    """Does it stand right before the colon over the code?"""
    figure = claim.figure
    if figure.modifier is not Modifier.EXACT or claim.quantity.unit.symbol not in options.nouns:
        return False
    if _ONE_OF.of(known).search(figure.block.prose, 0, figure.lead):
        return False  # "One of the following two lines" stands in each of two examples.
    rest = figure.block.prose[figure.end :].rstrip()
    words = re.findall(r"[a-z]+", rest.lower())
    is_known = all(word in options.words for word in words)
    return rest.endswith(":") and is_known and not any(sign in rest[:-1] for sign in ".!?;:")


def _lines(code: Block, document: Document) -> Iterator[Known]:
    """The lines that are not blank."""
    for line in _LINE.finditer(document.text, code.span.start, code.span.end):
        said = line.group(1).rstrip()
        words = said if len(said) <= SHOWN else said[:SHOWN].rstrip() + "…"
        yield Known(words, "a line of code", ONE, Span(line.start(1), line.start(1) + len(said)))


FAMILY = Family(Options, relations)
