"""Sheets: figures that are told by their headings alone, and numbers of entries.

"### Public debt", and below it "91.5% of output (2013 est.)"; "### Inflation", and below it "9.5%
(2013 est.)": such a sheet of facts tells each figure once, whatever its digits. So does a list of
entries: "4.5b Map of the Moon".
"""

from __future__ import annotations

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block, Part
from factcheck.model.figure import Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

LONGEST = 160
"""A paragraph that is longer says what it is about."""
MOST_WORDS = 4
"""So does one with more words than these, each counted once."""
_WORD = re.compile(r"[^\W\d_]{3,}")
REACH = 24
_PLACE = Worded(
    "shapes.sheets", r"[A-Za-z]:$|\w[!#]$|\b{line}\s$|\s-\w\s$|\d\s{3,}$|//[^\n]{0,16}$"
)
_LABEL = Worded("shapes.sheets", r"[a-z,;]\s+(?:{by}\s)?[A-Z]\w+\s$|\b{labels}\s#?$")
_LETTERED = re.compile(r"\d+\.\d+[a-z]")
_ENTRY = re.compile(r"\d+(?:\.\d+)+[a-z]?(?=\.?\s{1,3}[A-Z])")


def are_told_by_headings(claim: Claim, other: Claim) -> bool:
    """Does a heading of its own say of one of two figures of the body what it is?"""
    here, there = claim.figure.block, other.figure.block
    is_body = here.part is Part.BODY is there.part
    is_apart = here.trail != there.trail and bool(here.trail) and bool(there.trail)
    return is_body and is_apart and (_is_bare(here) or _is_bare(there))


def _is_bare(block: Block) -> bool:
    if block.item is not None or block.cell is not None or len(block.prose) > LONGEST:
        return False
    return len({word.lower() for word in _WORD.findall(block.prose)}) <= MOST_WORDS


def is_entry(claim: Claim, words: Words) -> bool:
    """ "4.5b Map of the Moon", at the head of a line; "mill.c:351", "line 351", "802.11b", "Patch
    2061", "-m 755"."""
    figure, text = claim.figure, claim.document.text
    if figure.kind is not Kind.COUNT or figure.quantity is None:
        return False
    is_bare = "," not in figure.written and not claim.quantity.unit.symbol
    start = figure.span.start
    before = text[max(0, start - REACH) : start]
    is_head = not before.rpartition("\n")[2].strip()
    return bool(
        _LETTERED.fullmatch(figure.written)
        or _PLACE.of(words).search(before)
        or (is_bare and _LABEL.of(words).search(before))
        or (is_head and _ENTRY.match(text, start))
    )
