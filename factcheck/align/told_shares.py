"""Told shares: a part of its whole, and beside the two the share that they make.

"He made *18 of 24* throws, *75 percent*", "*84 of the 240* voted no, *a share of 35%*", "some *42%*
of the players, *34 of 81*, live abroad": the share says the part again.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from factcheck.align.chains import NEVER_LEVEL
from factcheck.align.grammar import Grammar
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Figure, Kind
from factcheck.model.span import Span
from factcheck.model.worded import Worded
from factcheck.model.words import Words

SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
PARTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
_NAME = r"(?:\s[^\W\d_][\w’'.-]*)"
_APPOSED = Worded("told_shares", rf"{_NAME}{{0,6}},\s(?:{{or}}\s|{{that_is}},?\s|{{which_is}}\s)?")
_ONE_IN = Worded("told_shares", r"\s{in}\s")
_STOP = re.compile(r"\s?(?:[.;)]|,\s|$)")
_CONCLUDED = Worded(
    "told_shares",
    r"[^\d.,;:()—–]{0,80}(?:(?:[,;:]|\s?[—–])\s(?:{and}\s)?"
    r"(?:{which}(?:{s}|\s{is})|{making}(?:\s{it})?)|\s?[—–])\s(?:{about}\s)?",
)
_OF_ASKED = Worded("told_shares", rf"{_NAME}{{0,3}}\s?(?:,|—|–)\s(?:{{or}}\s)?")
_OF_TOTAL = Worded("told_shares", r"\sof\s(?:the\s)?{total}\b")
_RATE = Worded(
    "told_shares",
    rf"{_NAME}{{0,10}},?\s(?:{{leads}}\s)?{{a}}\s(?:[a-z-]+\s){{0,2}}?"
    r"(?P<rate>[a-z-]+(?:\s[a-z]+)?)\sof\s(?:{just}\s)?",
)
_OF_ALL = Worded(
    "told_shares", rf"(?:\sof)?{_NAME}{{1,6}}\s?(?:,|—|–)\s(?:{{or}}\s|{{that_is}},?\s)?"
)
_COLON = re.compile(r":\s")
_BARE = Worded("told_shares", r"\s{out_of}(?:\s{the})?\s")
_CLOSES = re.compile(r"\s?(?:[,;)—–]|\.(?:\s|$)|$)")
_ASKED_CLOSES = re.compile(rf"{_NAME}{{0,2}}\s?(?:[,;)—–]|\.(?:\s|$)|$)")
_OF = Worded("told_shares", r"{of_asked}")
_WORD = re.compile(r"[a-z-]+")
STEM = 3
"""So many letters do the singular and the plural of a noun share."""
LAST = 5
"""Before a share its noun is looked for among so many words: "the *turnout* was about 53%"."""


def told_share_ties(
    sentence: tuple[Claim, ...], ties: Iterable[Tie], grammar: Grammar
) -> Iterator[Tie]:
    """From each share to the one part that is told of its whole next to it."""
    words = grammar.words
    told = [claim for claim in sentence if claim.figure.kind not in NEVER_LEVEL]
    for tie in ties:
        part, whole = tie.left, tie.right
        if tie.kind is TieKind.OF and _is_share(part) and whole.figure.kind in PARTS:
            yield from _of_asked(told, part, whole, words)
        if tie.kind is not TieKind.OF or not {part.figure.kind, whole.figure.kind} <= PARTS:
            continue
        first, last = sorted((part, whole), key=_at)
        at = bisect_left(told, _at(first), key=_at)
        behind = bisect_left(told, _at(last), key=_at) + 1
        share = told[behind] if behind < len(told) else None
        if share is not None and _is_share(share) and _is_behind(last, share, grammar):
            yield Tie(TieKind.EQUALS, part, share, _where(last, share))
        share = told[at - 1] if at else None
        is_pair = first is part and _BARE.of(words).fullmatch(_glue(part, whole)) is not None
        is_told = share is not None and is_pair and _is_share(share)
        if share is not None and is_told and _is_before(share, part, whole, grammar):
            yield Tie(TieKind.EQUALS, share, part, _where(share, part))


def _of_asked(told: Sequence[Claim], share: Claim, whole: Claim, words: Words) -> Iterator[Tie]:
    """ "*84 people*, 45% of the 240 asked, said no"."""
    at = bisect_left(told, _at(share), key=_at)
    part = told[at - 1] if at else None
    if part is None or part.figure.kind is not whole.figure.kind or part.role is not Role.LEVEL:
        return
    nouns = {part.quantity.unit.symbol, whole.quantity.unit.symbol} - {""}
    is_like = part.quantity.is_like(whole.quantity) and len(nouns) < len((part, whole))
    is_next = _OF_ASKED.of(words).fullmatch(_glue(part, share)) is not None
    behind = _glue(share, whole).strip()
    figure = whole.figure
    is_closed = _ASKED_CLOSES.match(figure.block.prose, figure.end, figure.sentence[1]) is not None
    if is_like and is_next and is_closed and _OF.of(words).fullmatch(behind):
        yield Tie(TieKind.EQUALS, part, share, _where(part, share))


def _is_share(claim: Claim) -> bool:
    return claim.figure.kind in SHARES and claim.role is not Role.CHANGE


def _is_behind(last: Claim, share: Claim, grammar: Grammar) -> bool:
    glue, figure, words = _glue(last, share), share.figure, grammar.words
    is_apposed = _APPOSED.of(words).fullmatch(glue) is not None
    if is_apposed and figure.kind is Kind.PERCENT:
        # "Three of 12 banks pay interest, 4%" is a share of no banks.
        is_next = _ends_with_noun(glue, last)
        return _is_of_total(figure, words) or (is_next and _is_closed(figure))
    if is_apposed and figure.kind is Kind.FRACTION and _ONE_IN.of(words).search(figure.written):
        return _is_closed(figure)
    concluded = _CONCLUDED.of(words).fullmatch(glue)
    if concluded is not None and figure.kind is Kind.PERCENT and not is_apposed:
        return _is_closed(figure)
    named = _RATE.of(words).fullmatch(glue)
    is_named = named is not None and not grammar.shares.isdisjoint(_ends_of(named["rate"]))
    return is_named and (_is_of_total(figure, words) or _is_closed(figure))


def _is_closed(figure: Figure) -> bool:
    return _STOP.match(figure.block.prose, figure.end, figure.sentence[1]) is not None


def _is_of_total(figure: Figure, words: Words) -> bool:
    return _OF_TOTAL.of(words).match(figure.block.prose, figure.end, figure.sentence[1]) is not None


def _ends_with_noun(glue: str, last: Claim) -> bool:
    noun, words = last.quantity.unit.symbol, _WORD.findall(glue.partition(",")[0])
    return not words or (noun != "" and words[-1][:STEM] == noun[:STEM])


def _ends_of(said: str) -> set[str]:
    """ "success rate" and "rate"."""
    return {said, said.rpartition(" ")[2]}


def _is_before(share: Claim, part: Claim, whole: Claim, grammar: Grammar) -> bool:
    glue, prose = _glue(share, part), share.figure.block.prose
    if _COLON.fullmatch(glue):
        start, _ = share.figure.sentence
        said = _WORD.findall(prose[start : share.figure.lead].lower())[-LAST:]
        return not grammar.shared.isdisjoint(said)
    is_alone = _CLOSES.match(prose, whole.figure.end, whole.figure.sentence[1]) is not None
    return is_alone and _OF_ALL.of(grammar.words).fullmatch(glue) is not None


def _glue(left: Claim, right: Claim) -> str:
    return left.figure.block.prose[left.figure.end : right.figure.lead].lower()


def _at(claim: Claim) -> int:
    return claim.figure.start


def _where(left: Claim, right: Claim) -> Span:
    return Span(left.figure.span.end, max(left.figure.span.end, right.figure.span.start))
