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
from factcheck.model.worded import Worded

_NOUN = r"(?:\s[a-z][\w-]*){0,3}?"
_CALLED = r"(?:[a-z][\w.&/'’-]*|@(?:['’]s)?)(?:\s(?:[a-z][\w.&/'’-]*|@)){0,3}?"
"""What the base is called: "1.5 times its *annual sales* of €12 million"."""
_BASE = r"(?:\s(?:{before}|@['’]s|@)){0,6}\s"
_BASE_NAME = r"(?:(?:{whose}|[a-z][\w.&-]*['’]s)\s)?(?!{no_name}\s)" + _CALLED
_WHEN = r"(?:\s{times}(?:\sthe)?\s@)?"
_RELATIVE = Worded(
    "ties.comparisons",
    rf"{_NOUN}\s{{more}}{_NOUN}\s{{than}}{_BASE}|{_NOUN}\s{{beside}}{_BASE}|"
    rf"{_NOUN}\s{{changes}}\s{{over}}{_BASE}|\s{{ways}}\s{{on}}{_BASE}",
)
"""Between a change and what it is taken of; and so of multiples, the next two."""
_TIMES = Worded(
    "ties.comparisons",
    rf"\s(?:{{as}}\s(?:[a-z]+\s){{1,3}}?{{as}}|(?:{{more}}\s){{1,2}}{{than}}){_BASE}"
    rf"|\s(?:{{of}}|@['’]s)(?:{_BASE}|\s)"
    rf"|\s{_BASE_NAME}\sof\s(?:the\s)?(?:{{hedges}}\s)?"
    rf"|\s{_BASE_NAME}\s\(",
)
_GROWN = Worded("ties.comparisons", rf"\s{{gains}}\s{{gained}}{_BASE}")
_LEADS = Worded(
    "ties.comparisons",
    rf"(?:\s[a-z][\w-]*){{0,5}}{_WHEN}\s?,?(?:\s{{links}})?(?:\s{{fillers}}){{0,3}}\s?",
)
"""Between what a change is told of and the change; and so the next, behind ``_AT``."""
_SUBJECT = Worded(
    "ties.comparisons",
    r"(?:\s[a-z][\w-]*){0,2},\s{owners}(?:\s[a-z][\w-]*){1,4}\s{verbs}\s?",
)
_AT = Worded("ties.comparisons", r"(?:^|[\s(]){at}\s$", re.IGNORECASE)
_NAMED = Worded(
    "ties.comparisons",
    rf"(?:\s[a-z][\w-]*){{0,4}}{_WHEN}\s?(?:,|[–—-])\s?(?:{{and_so}}\s)?{{articles}}\s"
    r"(?:[a-z][\w-]*\s){0,2}{changes}\sof\s(?:{fillers}\s)?",
)
""" "$12.0m, *a gain of* 20% *on the* $10.0m"; and the next."""
_TAKEN = Worded("ties.comparisons", rf"(?:\s[a-z]+)?\s{{over}}{_BASE}")
_ASIDE = Worded(
    "ties.comparisons",
    r"\s{aside}\s(?:{whose}\s(?:[a-z][\w-]*\s){1,2}of\s)?$",
    re.IGNORECASE,
)
"""Before what is told beside the end."""


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
    words, (end, change, base) = grammar.words, told
    if change.figure.kind is not Kind.MULTIPLE:
        return _RELATIVE.of(words).fullmatch(glue) is not None
    if _TIMES.of(words).fullmatch(glue) is not None:
        return not glue.endswith("(") or _is_closed(base)
    return _GROWN.of(words).fullmatch(glue) is not None and _is_more(end, base)


def _is_closed(base: Claim) -> bool:
    """Does the base stand in its bracket alone?"""
    return base.figure.block.prose.startswith(")", base.figure.end)


def _is_more(end: Claim, base: Claim) -> bool:
    """An improvement may make of a figure a smaller one."""
    now, then = end.figure.value, base.figure.value
    return now is not None and then is not None and now > then


def _is_named(ahead: str, behind: str, change: Claim, grammar: Grammar) -> bool:
    """ "It came to $12.0m, *a gain of* 20% *on the* $10.0m of May"."""
    if change.figure.kind is Kind.MULTIPLE or not _TAKEN.of(grammar.words).fullmatch(behind):
        return False
    return _NAMED.of(grammar.words).fullmatch(ahead) is not None


def _is_aside(end: Claim, grammar: Grammar) -> bool:
    """ "It passed by 61 to 38 *with one abstention*, nine more than the 52 needed"."""
    figure = end.figure
    aside = _ASIDE.of(grammar.words)
    return aside.search(figure.block.prose, figure.sentence[0], figure.lead) is not None


def _leads(glue: str, end: Claim, grammar: Grammar) -> bool:
    """Is the change told of the figure before it, with nothing new in between?"""
    words, figure = grammar.words, end.figure
    if _SUBJECT.of(words).fullmatch(glue):
        before = figure.block.prose[max(figure.sentence[0], figure.lead - 4) : figure.lead]
        return _AT.of(words).search(before) is not None
    is_new = not grammar.changing.isdisjoint(glue.replace(",", " ").split()[:-2])
    return _LEADS.of(words).fullmatch(glue) is not None and not is_new


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
