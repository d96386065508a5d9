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
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind
from factcheck.model.span import Span

_MORE = (
    r"(?:more|less|fewer|higher|lower|greater|larger|bigger|smaller|longer|shorter|taller|deeper|"
    r"heavier|lighter|wider|faster|slower|quicker|cheaper|dearer|older|younger|stronger|weaker)"
)
_NOUN = r"(?:\s[a-z][\w-]*){0,3}?"
_BASE = (
    r"(?:\s(?:the|its|their|his|her|our|a|an|that|those|of|in|for|at|what|was|were|previous|"
    r"earlier|prior|last|year['’]s|month['’]s|week['’]s|quarter['’]s|season['’]s|record|old|"
    r"original|average|planned|about|some|nearly|over|around|roughly|only|just|year-ago|"
    r"year-earlier|same|period|figure|level|total|recorded|reported|@['’]s|@)){0,6}\s"
)
_RELATIVE = re.compile(
    rf"{_NOUN}\s{_MORE}{_NOUN}\sthan{_BASE}|{_NOUN}\s(?:above|below|ahead of){_BASE}|"
    rf"{_NOUN}\s(?:increase|rise|gain|growth|jump|decrease|decline|fall|drop|cut|reduction|"
    rf"improvement)\s(?:on|over|from){_BASE}|\s(?:up|down)\son{_BASE}"
)
_OWNER = r"(?:(?:the|its|their|his|her|our|a|an|[a-z][\w.&-]*['’]s)\s)?"
_NAMED = r"(?!(?:a|an|as|more|less|the|in|on|at)\s)[a-z][\w.&/'’-]*(?:\s[a-z][\w.&/'’-]*){0,3}?"
"""What the base is called: "1.5 times *its annual sales* of €12 million"."""
_TIMES = re.compile(
    rf"\s(?:as\s(?:[a-z]+\s){{1,3}}?as|(?:{_MORE}\s){{1,2}}than){_BASE}"
    rf"|\s(?:the|its|their|that of|those of|last|what|@['’]s)(?:{_BASE}|\s)"
    rf"|\s{_OWNER}{_NAMED}\sof\s(?:the\s)?(?:about\s|some\s|only\s|just\s)?"
    rf"|\s{_OWNER}{_NAMED}\s\("
)
_GROWN = re.compile(
    rf"\s(?:increase|rise|gain|growth|jump|improvement)\s(?:on|over|from|compared\s(?:with|to))"
    rf"{_BASE}"
)
_LEADS = re.compile(
    r"(?:\s[a-z][\w-]*){0,3}(?:\s(?:in|on|at|for|by|during|of|as of)(?:\sthe)?\s@)?\s?,?"
    r"(?:\s(?:which|that|it|or|and))?(?:\s(?:is|are|was|were|about|some|nearly|almost|roughly|"
    r"now|still|already|a|an|up|just|around|over|more than|down|by)){0,3}\s?"
)
_AT = re.compile(r"(?:^|[\s(])at\s$", re.IGNORECASE)
_SUBJECT = re.compile(
    r"(?:\s[a-z][\w-]*){0,2},\s(?:the|its|this)(?:\s[a-z][\w-]*){1,4}\s(?:is|was|are|were)\s?"
)


def comparison_ties(sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar) -> Iterator[Tie]:
    """From each change that a comparison tells to both of its ends."""
    told = [claim for claim in sentence if claim.figure.kind not in NEVER_LEVEL]
    for end, (change, base) in zip(told, pairwise(told[1:]), strict=False):
        if change.role is not Role.CHANGE or not is_pair(end, base) or base.figure.ends:
            continue
        is_told = _compares(sentence, end, change, base) and _leads(sentence, end, change, grammar)
        if is_told and not is_crossing(base, end, grammar):
            where = Span(
                change.figure.span.end, max(change.figure.span.end, base.figure.span.start)
            )
            yield Tie(TieKind.FROM, change, base, where)
            yield Tie(TieKind.TO, change, end, None)


def _compares(sentence: tuple[Claim, ...], end: Claim, change: Claim, base: Claim) -> bool:
    glue = _glue(sentence, change, base)
    if change.figure.kind is not Kind.MULTIPLE:
        return _RELATIVE.fullmatch(glue) is not None
    if _TIMES.fullmatch(glue) is not None:
        return not glue.endswith("(") or _is_closed(base)
    return _GROWN.fullmatch(glue) is not None and _is_more(end, base)


def _is_closed(base: Claim) -> bool:
    """Does the base stand in its bracket alone?"""
    return base.figure.block.prose.startswith(")", base.figure.end)


def _is_more(end: Claim, base: Claim) -> bool:
    """An improvement may make of a figure a smaller one."""
    now, then = end.figure.value, base.figure.value
    return now is not None and then is not None and now > then


def _leads(sentence: tuple[Claim, ...], end: Claim, change: Claim, grammar: Grammar) -> bool:
    """Is the change told of the figure before it, with nothing new in between?"""
    glue = _glue(sentence, end, change)
    figure = end.figure
    if _SUBJECT.fullmatch(glue):
        before = figure.block.prose[max(figure.sentence[0], figure.lead - 4) : figure.lead]
        return _AT.search(before) is not None
    is_new = not grammar.changing.isdisjoint(glue.replace(",", " ").split()[:-2])
    return _LEADS.fullmatch(glue) is not None and not is_new


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
