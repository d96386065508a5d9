"""Comparisons: a figure that is told by how far it is from another.

"Downloads hit 66,000 in May, *20% more than the 60,000* in April", "its 90 stores are *three times
the 30* it had": the change stands between the two, and says itself from which of them it is taken.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from factcheck.align.chains import NEVER_LEVEL, Marks
from factcheck.align.grammar import Grammar
from factcheck.align.pairs import is_pair
from factcheck.align.signs import is_crossing
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind
from factcheck.model.span import Span


def comparison_ties(sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar) -> Iterator[Tie]:
    """From each change that a comparison tells to both of its ends."""
    told = [claim for claim in sentence if claim.figure.kind not in NEVER_LEVEL]
    bases: dict[Claim, Claim] = {}
    for near, (change, base) in zip(told, pairwise(told[1:]), strict=False):
        # "$60, $12 more than the $48 of May *and twice the* $30 of June" is told of the $60.
        end = bases.get(near, near)
        if change.role is not Role.CHANGE or not is_pair(end, base) or base.figure.ends:
            continue
        if end is not told[0] and _is_aside(end, grammar):
            continue
        ahead, behind = _glue(sentence, near, change), _glue(sentence, change, base)
        is_told = _compares(behind, (end, change, base), grammar) and _leads(ahead, end, grammar)
        if (is_told or _is_named(ahead, behind, change, grammar)) and not is_crossing(
            base, end, grammar
        ):
            where = Span(
                change.figure.span.end, max(change.figure.span.end, base.figure.span.start)
            )
            bases[base] = end
            yield Tie(TieKind.FROM, change, base, where)
            yield Tie(TieKind.TO, change, end, None)


def _compares(glue: str, told: tuple[Claim, Claim, Claim], grammar: Grammar) -> bool:
    """Do the words between a change and a figure say that it is taken from that?"""
    words, (end, change, base) = grammar.comparing, told
    if change.figure.kind is not Kind.MULTIPLE:
        return words.relative.fullmatch(glue) is not None
    if words.times.fullmatch(glue) is not None:
        return not glue.endswith("(") or _is_closed(base)
    return words.grown.fullmatch(glue) is not None and _is_more(end, base)


def _is_closed(base: Claim) -> bool:
    """Does the base stand in its bracket alone?"""
    return base.figure.block.prose.startswith(")", base.figure.end)


def _is_more(end: Claim, base: Claim) -> bool:
    """An improvement may make of a figure a smaller one."""
    now, then = end.figure.value, base.figure.value
    return now is not None and then is not None and now > then


def _is_named(ahead: str, behind: str, change: Claim, grammar: Grammar) -> bool:
    """ "It came to $12.0m, *a gain of* 20% *on the* $10.0m of May"."""
    words = grammar.comparing
    is_taken = words.taken.fullmatch(behind) is not None and change.figure.kind is not Kind.MULTIPLE
    return is_taken and words.named.fullmatch(ahead) is not None


def _is_aside(end: Claim, grammar: Grammar) -> bool:
    """ "It passed by 61 to 38 *with one abstention*, nine more than the 52 needed"."""
    figure = end.figure
    return (
        grammar.comparing.aside.search(figure.block.prose, figure.sentence[0], figure.lead)
        is not None
    )


def _leads(glue: str, end: Claim, grammar: Grammar) -> bool:
    """Is the change told of the figure before it, with nothing new in between?"""
    words, figure = grammar.comparing, end.figure
    if words.subject.fullmatch(glue):
        before = figure.block.prose[max(figure.sentence[0], figure.lead - 4) : figure.lead]
        return words.at.search(before) is not None
    is_new = not grammar.changing.isdisjoint(glue.replace(",", " ").split()[:-2])
    return words.leads.fullmatch(glue) is not None and not is_new


def _glue(sentence: tuple[Claim, ...], left: Claim, right: Claim) -> str:
    """What stands between two figures, in small letters, each date one sign."""
    prose, start = left.figure.block.prose, left.figure.end
    at = bisect_left(sentence, start, key=lambda claim: claim.figure.start)
    said = []
    for claim in sentence[at:]:
        if claim is right:
            break
        said += [prose[start : claim.figure.start], "@"]
        start = claim.figure.end
    said.append(prose[start : right.figure.lead])
    return "".join(said).lower()
