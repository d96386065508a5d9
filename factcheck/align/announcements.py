"""Announcements: a count that says how many things will be listed or named."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Modifier
from factcheck.model.frozen import replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

ITEM = Quantity(Interval.exactly(1))
FAR = 2
LONGEST = 40
"""No writer announces more items than this in a word; a larger count before a list counts something
else."""
SHOWN = 48
REACH = 12
"""A count and the colon that it announces stand at most this many words apart."""
NOUN_REACH = 80
OF_A_WHOLE = Worded("shapes.announcements", r"\s{of}\s{its}\s")

_THEN = Worded("shapes.announcements", r"[;,]\s{and}$")
_PARTING = " \n,;:."
_CLOSERS = {'"': '"', "“": "”", "‘": "’"}
_WORD = re.compile(r"[^\W\d_][\w'’/&.-]*")


def may_announce(claim: Claim, words: Words) -> bool:
    """Is it a plain count of a few things?"""
    figure = claim.figure
    if figure.modifier is not Modifier.EXACT or figure.value is None:
        return False
    is_of = OF_A_WHOLE.of(words).match(figure.block.prose, figure.end) is not None
    return 2 <= figure.value <= LONGEST and (is_of or _is_plural(claim))


def _is_plural(claim: Claim) -> bool:
    """Does it count things? In "a five-part series" and "our 3 year plan" it is a word of a
    name."""
    noun = claim.quantity.unit.symbol.lower()
    behind = claim.figure.block.prose[claim.figure.end :][:NOUN_REACH].lower()
    at = behind.find(noun)
    return bool(noun) and (at < 0 or behind[at + len(noun) :][:1].isalpha())


def is_plain(words: str, partial: Collection[str]) -> bool:
    """Is what stands between a count and its list no more than what is counted?"""
    if any(sign in words for sign in ".!?;:,()|"):
        return False
    spoken = [word.lower() for word in _WORD.findall(words)]
    return 0 < len(spoken) <= REACH and not any(word in partial for word in spoken)


def announced(
    counts: list[Claim], readings: tuple[Reading, ...], words: Words
) -> Iterator[Relation]:
    """The counts that may be that of the list, of which one is; the first is the likeliest.

    Sixteen "members (the board and the presidents)" are not miscounted: they are not listed.
    """
    # "Three of its four offices: ...": the part is what is listed.
    first = counts[0].figure
    is_told = (
        len(counts) == 1 or OF_A_WHOLE.of(words).match(first.block.prose, first.end) is not None
    )
    possible = tuple(replace(each, is_asserted=False) for each in readings)
    others = tuple(Relation(Cited(count), possible) for count in counts[1:])
    likeliest = readings if is_told else possible
    yield Relation(Cited(counts[0]), likeliest, apart=FAR, instead=others)
    yield from others


def item(block: Block, stretch: tuple[int, int], general: Words) -> Known:
    """A thing that is listed or named, with the beginning of its words; what parts it from the
    next is none of it ("the depot, and")."""
    start, end = stretch
    said = (
        _THEN.of(general).sub("", block.prose[start:end]).rstrip(_PARTING) or block.prose[start:end]
    )
    end = _closed(block.prose, start, start + len(said))
    said = block.prose[start:end]
    words = said if len(said) <= SHOWN else said[:SHOWN].rstrip() + "…"
    return Known(words, "an item", ITEM, block.span_of(start, end))


def _closed(prose: str, start: int, end: int) -> int:
    """Where it ends with the quotation mark that closes it."""
    closer = _CLOSERS.get(prose[start], "")
    if not closer or closer in prose[start + 1 : end]:
        return end
    return prose.find(closer, end, end + len(closer) + 1) + 1 or end
