"""Ties: what the wording of a sentence itself joins.

"Revenue rose 25% to $12.0m from $10.0m": the change is tied to the figure it leads *to* and to the
one it starts *from*. "66 of 150": a part is tied to its whole. "411 m² (4,424 sq ft)": one figure
says the other again. This is the one grammar of joining words; rules ask for its ties and never
match words themselves.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Iterator

from factcheck.align.arrows import arrows
from factcheck.align.bases import on_their_basis
from factcheck.align.chains import Marks
from factcheck.align.changes import change_ties
from factcheck.align.comparisons import comparison_ties
from factcheck.align.conjuncts import conjunct_ties
from factcheck.align.explained import explained_ties
from factcheck.align.grammar import Grammar
from factcheck.align.marks import Mark, mark
from factcheck.align.pronouns import pronoun_ties
from factcheck.align.rates import rate_ties
from factcheck.align.time_spans import of_amounts
from factcheck.align.told_shares import told_share_ties
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind
from factcheck.model.span import Span

SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
DATES = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME})
_GLUE = 48
"""Two figures further apart than this many characters are not joined by "or" or "of"."""
_MOST_DATES = 8
_HEAD = re.compile(
    r"\s*(?:out )?(?:of|among) (?:the |these |those |all |its |some )?", re.IGNORECASE
)
_OF_THOSE = re.compile(r"\bof (?:those|these|them|whom|which)\b", re.IGNORECASE)
_TAIL = re.compile(r"(?:^|[\s,(])([a-z.]+(?: [a-z.]+){0,3})\s*$", re.IGNORECASE)
_OWNED = re.compile(r" (?:out )?of (?:[\w.&-]+ ){0,3}[\w.&-]+(?:['’]s|s['’]) ")
_SIGN_BEFORE = re.compile(r"(?:[\w%)²³] ?[+×*·⋅÷/]|\w [-−–x]|\dx) ?\(?$")
_SIGN_AFTER = re.compile(r" ?[+×*·⋅÷/] ?[\w(]| [-−–x] [\d(]")
_APPOSED = re.compile(r"(?:\s[a-z][\w-]*){1,4},\s", re.IGNORECASE)
_CLAUSE_ENDS = re.compile(
    r"\sof (?:the|its|their|all|our) [\d,]+(?: (?!and\b|or\b|but\b)[a-z][\w-]*){0,6}[.;)]?\s*$"
)
"""Nothing more is told behind it: "420 members voted, *a third of the 1,260*"."""
_SIGN_REACH = 8
_GROUP = 12
_BREAK = re.compile(r"[;.!?]")


def ties(sentence: tuple[Claim, ...], grammar: Grammar) -> Iterator[Tie]:
    """All ties of the figures of one sentence."""
    if len(sentence) > 1:
        yield from of_amounts(_ties(sentence, grammar), grammar.spans_of_time)


def _ties(sentence: tuple[Claim, ...], grammar: Grammar) -> Iterator[Tie]:
    marks = dict(_marks(sentence, grammar))
    marks |= arrows(sentence, marks)
    undated = (claim for claim in sentence if claim.figure.kind not in DATES)
    pairs = dict.fromkeys((*itertools.pairwise(sentence), *itertools.pairwise(undated)))
    parts = [
        tie
        for left, right in pairs
        for tie in _neighbours(left, right, marks, grammar, _dates(sentence, left, right))
    ]
    parts += _head_ties(sentence)
    yield from parts
    yield from told_share_ties(sentence, parts, grammar)
    yield from on_their_basis(sentence, _of_changes(sentence, marks, grammar), grammar)
    yield from rate_ties(sentence, grammar)


def _of_changes(sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar) -> Iterator[Tie]:
    sentence = tuple(claim for claim in sentence if not _is_group(claim, grammar))
    found = tuple(change_ties(sentence, marks, grammar))
    yield from found
    yield from _compared(sentence, marks, grammar, found)
    yield from pronoun_ties(sentence, grammar)
    yield from conjunct_ties(sentence, marks, grammar)
    if not any(tie.kind is TieKind.FROM and tie.left.role is Role.CHANGE for tie in found):
        yield from explained_ties(sentence, marks, grammar)


def _is_group(claim: Claim, grammar: Grammar) -> bool:
    """ "Wages of the *top 10%* rose": no share of anything, but who is meant."""
    figure = claim.figure
    before = figure.block.prose[max(0, figure.lead - _GROUP) : figure.lead].rsplit(None, 1)
    return figure.kind is Kind.PERCENT and before[-1:] != [] and before[-1] in grammar.groups


def _compared(
    sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar, found: tuple[Tie, ...]
) -> Iterator[Tie]:
    """What a comparison says, where nothing else says where a change started."""
    started = {tie.left for tie in found if tie.kind is TieKind.FROM}
    led = {(tie.left, tie.right) for tie in found if tie.kind is TieKind.TO}
    leading = {change for change, _ in led}
    for tie in comparison_ties(sentence, marks, grammar):
        is_told = tie.left in started or (tie.left, tie.right) in led
        if not is_told and not (tie.kind is TieKind.TO and tie.left in leading):
            yield tie


def _marks(sentence: tuple[Claim, ...], grammar: Grammar) -> Iterator[tuple[Claim, Mark | None]]:
    last = 0
    for claim in sentence:
        yield claim, mark(claim, grammar, last)
        if claim.figure.kind not in DATES:
            last = claim.figure.end


def _head_ties(sentence: tuple[Claim, ...]) -> Iterator[Tie]:
    """ "Of the 152 who answered, 113 agreed": all that follows is a part of it."""
    whole = sentence[0].figure
    head = whole.block.prose[whole.sentence[0] : whole.lead]
    if whole.kind not in DATES and _HEAD.fullmatch(head):
        for part in sentence[1:]:
            if part.figure.kind is whole.kind and not _is_of_those(part):
                yield Tie(TieKind.OF, part, sentence[0], None)


def _is_of_those(part: Claim) -> bool:
    """ "30 (25%) of those": that is of something told in between."""
    figure = part.figure
    rest = figure.block.prose[figure.end : min(figure.sentence[1], figure.end + _GLUE)]
    return _OF_THOSE.search(rest) is not None


def _dates(sentence: tuple[Claim, ...], left: Claim, right: Claim) -> int:
    """How many characters the dates between two neighbours take: "88 days from May to July"."""
    at = bisect_left(sentence, left.figure.start, key=lambda claim: claim.figure.start)
    between = itertools.takewhile(
        lambda claim: claim is not right, sentence[at + 1 : at + _MOST_DATES]
    )
    return sum(date.figure.end - date.figure.start for date in between)


def _neighbours(
    left: Claim, right: Claim, marks: Marks, grammar: Grammar, dates: int
) -> Iterator[Tie]:
    """A bracket, "or", "=", "of" between two neighbouring figures."""
    prose, start, end = left.figure.block.prose, left.figure.end, right.figure.lead
    glue = prose[start:end]
    if start >= end or len(glue) > _GLUE + dates or _BREAK.search(glue.replace("i.e.", "")):
        return
    is_again = _is_told_twice(left, right, glue) or _is_apposed_share(right, prose, glue)
    is_bracketed = marks[right] is None and _is_bracketed(glue, prose, right)
    if is_again or is_bracketed or _is_equation(left, right, glue):
        yield Tie(TieKind.EQUALS, left, right, _where(left, right))
        return
    if glue.strip() == "/" and left.figure.kind is right.figure.kind:
        yield Tie(TieKind.OF, left, right, _where(left, right))
        return
    tail = _TAIL.search(glue)
    said = tail.group(1).lower() if tail else ""
    if said and _ends_with(said, grammar.equals):
        yield Tie(TieKind.EQUALS, left, right, _where(left, right))
    elif marks[right] is None and (
        (said and _is_part(said, grammar)) or _is_owned(left, right, glue)
    ):
        yield Tie(TieKind.OF, left, right, _where(left, right))


def _is_equation(left: Claim, right: Claim, glue: str) -> bool:
    """ "60 s = 1 min"; in "4 x 250 ml = 1 l" one of them is only a part of a calculation."""
    if glue.strip() not in {"=", "=="}:
        return False
    prose = left.figure.block.prose
    before = prose[max(0, left.figure.lead - _SIGN_REACH) : left.figure.lead]
    return not (_SIGN_BEFORE.search(before) or _SIGN_AFTER.match(prose, right.figure.end))


def _is_told_twice(left: Claim, right: Claim, glue: str) -> bool:
    """ "more than doubled in Q3: they grew 123%": a colon or a dash between two changes."""
    is_change = left.role is Role.CHANGE and right.role is Role.CHANGE
    return is_change and any(sign in glue for sign in (":", "—", " – "))


def _is_apposed_share(right: Claim, prose: str, glue: str) -> bool:
    """ "0.1 ms, *1/300th of* the 30-millisecond lag", "140 came, *a third of the* 420"."""
    if right.figure.kind not in SHARES or right.role is Role.CHANGE:
        return False
    if glue.strip() == ",":
        return prose.startswith((" of ", "th of "), right.figure.end)
    if _APPOSED.fullmatch(glue) is None:
        return False
    return _CLAUSE_ENDS.match(prose, right.figure.end, right.figure.sentence[1]) is not None


def _is_bracketed(glue: str, prose: str, right: Claim) -> bool:
    """Does the right figure stand in a bracket of its own, behind the left?"""
    if not glue.rstrip().endswith("(") or glue.count("(") != 1:
        return False
    rest = prose[right.figure.end : right.figure.end + _GLUE]
    return ")" in rest and "(" not in rest.partition(")")[0]


def _ends_with(said: str, phrases: frozenset[str]) -> bool:
    words = said.split()
    return any(" ".join(words[place:]) in phrases for place in range(len(words)))


def _is_owned(left: Claim, right: Claim, glue: str) -> bool:
    """ "Two of the company's three yards", "54% of the mill's 150 workers"."""
    is_count = right.figure.kind in (Kind.COUNT, Kind.MEASURE)
    is_of = left.figure.kind in (Kind.COUNT, *SHARES)
    return is_count and is_of and _OWNED.fullmatch(glue) is not None


def _is_part(said: str, grammar: Grammar) -> bool:
    """ "66 of 150", "66 out of a total of 150"; but "$10 each, for a total *of* $2,000"."""
    if not _ends_with(said, grammar.of):
        return False
    words = said.split()
    is_sum = words[-1] == "of" and len(words) > 1 and words[-2] in grammar.totals
    return not is_sum or "of" in words[:-1]


def _where(left: Claim, right: Claim) -> Span:
    return Span(left.figure.span.end, max(left.figure.span.end, right.figure.span.start))
