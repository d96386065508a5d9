"""Concluded changes: what two levels come to, told behind both of them.

"The rate was 9.2% in May and 6.7% by November, *a drop of* 2.5 points", "it has gone from 240 to
720, *which means that it has* tripled", "the Heron costs $240 and the Coot $720, three times as
much". The two are the only ones of their sort before the change, and the wording or their dates
say that they are held together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.align.chains import NEVER_LEVEL
from factcheck.align.effects import is_of_other
from factcheck.align.grammar import Grammar
from factcheck.align.pairs import is_pair
from factcheck.align.signs import is_crossing
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import PLAIN, Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

DATES = frozenset({Kind.DATE, Kind.YEAR})
LEVELS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.PERCENT})
MOST = 16
"""A sentence of more figures is no comparison of two."""
PAIR = 2
HEAD = 4
"""So many words may name what the second level counts, and when it was."""
TAIL = 10
_WORD = re.compile(r"[a-z][\w'’-]*|[,;:()@—–]")
_OPENERS = frozenset({",", ";", "—", "–"})
_SAID = Worded("concluded", r"{words}")
_ARTICLE = Worded("concluded", r"{a}")
_THAN = Worded("concluded", r"(?:\s[a-z]+){0,3}\s{base}\b")
_AS_MUCH = Worded("concluded", r"\s(?:{as_much}|{more}|[a-z]+er)(?=\s?[.,;)]|$)")
_YEARLY = Worded("concluded", r"\s{each}\s{spans}\b|\s{yearly}\b")
_JOINED = Worded("concluded", r"\b{joined}\b|;")
_EARLIER = Worded("concluded", r"\b{earlier}\b")


def concluded_ties(
    sentence: Sequence[Claim], found: Sequence[Tie], grammar: Grammar
) -> Iterator[Tie]:
    """From each change that has no start of its own to the two levels that stand before it."""
    if len(sentence) > MOST:
        return
    started = {tie.left: tie for tie in found if tie.kind is TieKind.FROM}
    for at, change in enumerate(sentence):
        if change.role is not Role.CHANGE or change in started:
            continue
        pair = _pair(sentence[:at], change, grammar)
        ends = _ends(sentence[:at], pair, change, started, grammar.words) if pair else None
        if ends is None or is_of_other(change, ends, grammar):
            continue  # "To 120 aircraft from 100, a 6% increase *in seats*".
        if not is_crossing(*ends, grammar):
            start, end = ends
            yield Tie(TieKind.FROM, change, start, None)
            yield Tie(TieKind.TO, change, end, None)


def _pair(before: Sequence[Claim], change: Claim, grammar: Grammar) -> tuple[Claim, Claim] | None:
    """The last two figures before a change, where they are of one sort and no third one is."""
    told = [claim for claim in before if claim.figure.kind not in NEVER_LEVEL]
    if len(told) < PAIR or not is_pair(*told[-PAIR:]):
        return None
    first, second = told[-PAIR:]
    is_plain = all(_is_level(claim) for claim in (first, second))
    is_alone = not any(is_pair(claim, second) for claim in told[:-PAIR])
    is_told = is_plain and is_alone and _fits(change, second)
    return (first, second) if is_told and _concludes(before, second, change, grammar) else None


def _is_level(claim: Claim) -> bool:
    figure = claim.figure
    return figure.kind in LEVELS and figure.ends is None and figure.modifier in PLAIN


def _fits(change: Claim, level: Claim) -> bool:
    """Points are of rates, percentages and multiples of amounts, amounts of the like."""
    kind, is_rate = change.figure.kind, level.figure.kind is Kind.PERCENT
    if kind in (Kind.PERCENT, Kind.MULTIPLE):
        return not is_rate
    if kind is Kind.PERCENTAGE_POINT:
        return is_rate
    return change.figure.kind is level.figure.kind and change.quantity.is_like(level.quantity)


def _concludes(before: Sequence[Claim], level: Claim, change: Claim, grammar: Grammar) -> bool:
    """Does nothing stand between but a noun, a date, and the words that lead to what follows?"""
    said, words = _WORD.findall(_glue(before, level, change)), grammar.words
    opened = next((place for place, word in enumerate(said) if word in _OPENERS), None)
    if opened is None or opened > HEAD or not grammar.apart.isdisjoint(said[:opened]):
        return False
    tail = said[opened + 1 :]
    known = _SAID.of(words)
    odd = [
        place
        for place, word in enumerate(tail)
        if word not in grammar.changing and not known.fullmatch(word)
    ]
    if len(tail) > TAIL or len(odd) > 1 or any(not _is_adjective(tail, at, grammar) for at in odd):
        return False
    figure = change.figure
    behind = figure.block.prose[figure.end : figure.sentence[1]].lower()
    is_compared = figure.kind is Kind.MULTIPLE and _AS_MUCH.of(words).match(behind) is not None
    return is_compared or not (_THAN.of(words).match(behind) or _YEARLY.of(words).match(behind))


def _is_adjective(tail: Sequence[str], at: int, grammar: Grammar) -> bool:
    """ "A *sharp* drop of"."""
    is_led = at > 0 and _ARTICLE.of(grammar.words).fullmatch(tail[at - 1]) is not None
    return is_led and tail[at].isalpha()


def _glue(before: Sequence[Claim], level: Claim, change: Claim) -> str:
    """What stands between a level and the change, in small letters, each date one sign."""
    prose, at, said = level.figure.block.prose, level.figure.end, ""
    for claim in before:
        if claim.figure.start >= at:
            said += prose[at : claim.figure.start] + "@"
            at = claim.figure.end
    return (said + prose[at : change.figure.lead]).lower()


def _ends(
    before: Sequence[Claim],
    pair: tuple[Claim, Claim],
    change: Claim,
    started: dict[Claim, Tie],
    words: Words,
) -> tuple[Claim, Claim] | None:
    """Where the change starts and ends: as the text ties the two, by their dates, or, where only
    their sizes are compared, either way."""
    first, second = pair
    for one, other in (pair, (second, first)):
        if one in started and started[one].right is other:
            return other, one
    ends = _dated(before, first, second, words)
    if ends is None and _is_compared(change, first, second, words):
        ends = (first, second) if _goes(first, second, change) else (second, first)
    return ends if ends is not None and _goes(*ends, change) else None


def _goes(start: Claim, end: Claim, change: Claim) -> bool:
    """Does the pair go the way that the change says? A multiple compares either with the other."""
    if change.figure.kind is Kind.MULTIPLE and not _is_verb(change):
        return True
    went = (end.figure.value or 0) - (start.figure.value or 0)
    way = change.direction
    if _is_verb(change):
        way = 1 if (change.figure.value or 0) > 1 else -1
    return went * way > 0 or (way == 0 and went != 0)


def _is_verb(change: Claim) -> bool:
    """ "Doubled" and "tenfold", and not "10-fold" or "nine times"."""
    written = change.figure.written.lower()
    is_multiple = change.figure.kind is Kind.MULTIPLE
    return is_multiple and "times" not in written and not any(s.isdigit() for s in written)


def _is_compared(change: Claim, first: Claim, second: Claim, words: Words) -> bool:
    """ "The one costs $240 and the other $720, *three times as much*"."""
    figure, prose = change.figure, change.figure.block.prose
    is_ratio = figure.kind in (Kind.MULTIPLE, Kind.PERCENT) and not _is_verb(change)
    behind = _AS_MUCH.of(words).match(prose, figure.end, figure.sentence[1])
    between = prose[first.figure.end : second.figure.lead].lower()
    return is_ratio and behind is not None and _JOINED.of(words).search(between) is not None


def _dated(
    before: Sequence[Claim], first: Claim, second: Claim, words: Words
) -> tuple[Claim, Claim] | None:
    """The earlier and the later of two that have a date each: both before it or both behind."""
    order = [claim for claim in before if claim.figure.kind in DATES or claim in (first, second)]
    dates = [claim for claim in order if claim.figure.kind in DATES]
    at = [place for place, claim in enumerate(order) if claim not in dates]
    if len(dates) != PAIR or at not in ([0, 2], [1, 3]) or _is_weekday(dates):
        return None
    one, other = (date.figure.quantity for date in dates)
    is_back = _EARLIER.of(words).search(dates[1].figure.written.lower()) is not None
    if one is not None and other is not None and all(d.figure.kind is Kind.YEAR for d in dates):
        is_back = one.is_like(other) and other.amount.low < one.amount.low
    return (second, first) if is_back else (first, second)


def _is_weekday(dates: Sequence[Claim]) -> bool:
    """ "On Monday" is when something happened, seldom when it was measured."""
    return any(
        date.figure.quantity is not None and date.quantity.unit.symbol == "weekday"
        for date in dates
    )
