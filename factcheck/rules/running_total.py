"""What there was, what came, and what there is now.

"11 more, which makes 105 in all", and "96" of the same a month before: 96 and 11 are 107.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

LAYOUT = "what was added, what there is and what there was, in one paragraph"
NEAR = 6
"""What there was before is looked for among so many counts behind the total."""
_WORD = re.compile(r"[a-z]+")
REACH = 40
"""The words beside a count are looked for among so many characters."""


@frozen
class Options:
    """``added``: the words right behind a count of what came; ``now``: the words before what there
    is. ``told``: words of a sentence that tells what there was before ("by"), none named = any;
    ``gone``: words of what is no longer there."""

    added: tuple[str, ...]
    now: tuple[str, ...]
    told: tuple[str, ...]
    gone: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    counts = claims.anchors(Kind.COUNT)
    for place, added in enumerate(counts):
        if not _starts(added, options.added):
            continue
        behind = _together(added, counts[place + 1 : place + 3 + NEAR])
        if behind and _follows(behind[0], options.now):
            others = tuple(claim for claim in behind[1 : NEAR + 1] if _is_told(claim, options.told))
            readings = tuple(_readings(added, behind[0], others))
            if readings and not (options.gone and _has_gone(added, others[-1], options.gone)):
                yield Relation(Cited(behind[0]), readings, is_cut=len(behind) > NEAR + 1)


def _is_told(claim: Claim, words: tuple[str, ...]) -> bool:
    """ "*By* Friday there *had been* 16"."""
    figure = claim.figure
    said = figure.block.prose[slice(*figure.sentence)].lower().split()
    return not words or not set(words).isdisjoint(said)


def _has_gone(first: Claim, last: Claim, words: tuple[str, ...]) -> bool:
    prose, start, end = first.figure.block.prose, first.figure.sentence[0], last.figure.sentence[1]
    return not set(words).isdisjoint(_WORD.findall(prose[start:end].lower()))


def _together(added: Claim, behind: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Those of its paragraph."""
    return tuple(claim for claim in behind if claim.figure.block is added.figure.block)


def _starts(claim: Claim, words: tuple[str, ...]) -> bool:
    end = claim.figure.end
    rest = claim.figure.block.prose[end : end + REACH].lstrip().lower()
    return any(rest.startswith(f"{word} ") for word in words)


def _follows(claim: Claim, words: tuple[str, ...]) -> bool:
    lead = claim.figure.lead
    before = claim.figure.block.prose[max(0, lead - REACH) : lead].rstrip().lower()
    return any(before.endswith(f" {word}") for word in words)


def _readings(added: Claim, total: Claim, others: tuple[Claim, ...]) -> Iterator[Reading]:
    """Each of the next counts between half the total and the total may be what there was before."""
    now = total.figure.value or 0
    for before in others:
        if before.figure.value is not None and now / 2 < before.figure.value <= now:
            yield Reading(Cited(before) + Cited(added), layout=LAYOUT)


FAMILY = Family(Options, relations)
