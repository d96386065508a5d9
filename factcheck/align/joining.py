"""Joining: what says of a row of figures that they are the parts of a whole.

"340 ships, *consisting of* 120 tankers and 220 bulkers", "727 files from six sources: A (352) ...";
a bracket around all the parts, a colon before parts in brackets of their own, or words for it.
"""

from __future__ import annotations

from itertools import pairwise

from factcheck.align.rows import FAR, glue
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.frozen import frozen
from factcheck.model.worded import Worded
from factcheck.model.words import Words

NEAR = 6
"""A bracket opens at most so many characters before the part that it holds."""
_BRACKETED = re.compile(r"\((?:n\s?=\s?)?\d[\d,.]*\)", re.IGNORECASE)
_ACRONYM = re.compile(r"\([a-z]+\)")
_TOTAL = Worded("joining", r"\b{total_of}\s$", re.IGNORECASE)
_AND = Worded("joining", r"\s{and}\s")


@frozen
class Joining:
    """``said``: what stands between a whole and its parts ("consisting of", ":"); ``near``: right
    behind it, and at most so many words behind the whole; 0 = anywhere."""

    said: tuple[str, ...]
    near: int
    words: Words


def joins(whole: Claim, row: list[Claim], wording: Joining) -> bool:
    """Do the words say so, or a bracket around all parts, or a colon before parts in brackets?"""
    words = _ACRONYM.sub("", glue(whole, row[0]))
    spoken = f" {' '.join(words.replace(',', ' ').split())} "
    if any(f" {word} " in spoken for word in wording.said if word not in "(:"):
        is_near = wording.near == 0 or _is_near(spoken, wording)
        return is_near and _AND.of(wording.words).search(spoken) is None
    before, _, inside = words.rpartition("(")
    between = "".join(glue(a, b) for a, b in pairwise(row))
    if "(" in wording.said and "(" in words and not {"(", ")", "="} & {*before, *inside, *between}:
        return len(before) <= FAR
    is_colon = ":" in wording.said and ":" in before and not inside and len(row) > 2
    is_sample = "(" in wording.said and is_summed(whole, wording.words)
    return (is_colon or is_sample) and _are_bracketed(row)


def _is_near(spoken: str, wording: Joining) -> bool:
    """ "60 firms *including* 30 mills": nothing between that the parts could be of."""
    is_next = any(spoken.endswith(f" {word} ") for word in wording.said)
    return is_next and len(spoken.split()) <= wording.near


def _are_bracketed(row: list[Claim]) -> bool:
    """ "Ash (352), Elm (151) and Oak (n = 16)": each figure in a bracket of its own."""
    return all(_BRACKETED.fullmatch(*_around(claim)) for claim in row)


def _around(claim: Claim) -> tuple[str, int, int]:
    figure = claim.figure
    end = figure.end + 1
    start = figure.block.prose.rfind("(", max(0, figure.start - NEAR), figure.start)
    return figure.block.prose, (end if start < 0 else start), end


def is_summed(whole: Claim, words: Words) -> bool:
    """ "*A total of* 3,900 letters"."""
    lead = whole.figure.lead
    return (
        _TOTAL.of(words).search(whole.figure.block.prose, max(0, lead - 2 * NEAR), lead) is not None
    )


def behind_colon(whole: Claim, side: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """ "727 files from six sources: A (352)": the list begins behind the colon."""
    for place, claim in enumerate(side[:3]):
        if ":" in glue(whole, claim):
            return side[place:] if _are_bracketed(list(side[place:])) else side
    return side
