"""Several things told one by one, and what they come to in all.

"Seventeen cooks, nine waiters and six drivers, 34 people in all" are 32. What stands right before
or behind the last figure says that it is all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, reduce
from itertools import pairwise
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.align.items import is_closed, is_plain, known, may_be_of
from factcheck.align.rows import MOST, TWO_THINGS, glue, is_like, whole_row
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded

KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
LAYOUT = "what was told one by one, and what it comes to in all"
FAR = 80
TAIL = 24
_BREAKS = Worded("shapes.altogether", r" {breaks} ")
_WORDS = r"(?:\s[\w'’-]+)"
_AND = Worded("shapes.altogether", r"{and}")
_GAPPED = Worded(
    "shapes.altogether", rf"{_WORDS}{{0,6}}?(?:,? (?P<last>{{and}})|[,;])(?:{_WORDS}{{0,4}}\s|\s)"
)


@frozen
class Options:
    """``behind``: right behind a sum and its noun ("in all"). ``before``: right before it ("a total
    of"). ``opens``: what begins a clause of its own with the sum in it ("together"). ``since``:
    words near a sum that is of more than the items."""

    behind: tuple[str, ...]
    before: tuple[str, ...]
    opens: tuple[str, ...]
    since: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    is_any = claims.says(*options.behind, *options.before, *options.opens)
    for whole in claims.anchors(*KINDS) if is_any else ():
        if not is_plain(whole) or _is_of_more(whole, options):
            continue
        parts = _apposed(claims, whole, options) or _summed_up(claims, whole, options)
        words = known(claims.words)
        are_of_it = all(may_be_of(part, whole, words) for part in parts)
        if len(parts) > 1 and are_of_it:
            sum_: Expression = reduce(add, map(Cited.printed, parts))
            reading = Reading(sum_, layout=LAYOUT)
            yield Relation(Cited.hedged(whole), (reading,), apart=TWO_THINGS)


def _apposed(claims: ClaimIndex, whole: Claim, options: Options) -> tuple[Claim, ...]:
    """ "A, B and C, 34 people *in all*", or "A, B and C, *a total of* 34 people"."""
    figure, prose = whole.figure, whole.figure.block.prose
    is_behind = _behind(options.behind).match(prose, figure.end, figure.sentence[1])
    is_before = _before(options.before).search(prose, max(0, figure.lead - FAR), figure.lead)
    if not is_behind and not is_before:
        return ()
    parts = whole_row(
        claims.siblings(whole, Layout.SENTENCE), whole, claims.words, before=True, breaks=_BREAKS
    )
    if len(parts) < 2 or not is_closed(parts, known(claims.words)):
        return ()
    leads = _apposition(options.before).fullmatch(glue(parts[-1], whole))
    return parts if leads is not None else ()


def _summed_up(claims: ClaimIndex, whole: Claim, options: Options) -> tuple[Claim, ...]:
    """ "A took 4, B 3 and C 2; *together* they took 9"."""
    figure, prose = whole.figure, whole.figure.block.prose
    start = max(0, figure.lead - FAR)
    if not _opening(options.opens).search(prose[start : figure.lead].lower()):
        return ()
    parts = whole_row(
        claims.siblings(whole, Layout.SENTENCE), whole, claims.words, before=True, breaks=None
    )
    if not parts:
        told = tuple(claim for claim in claims.before(whole) if is_like(claim, whole))
        parts = told if len(told) <= MOST else ()
    found = [
        _GAPPED.of(claims.words).fullmatch(glue(left, right)) for left, right in pairwise(parts)
    ]
    is_row = bool(found) and found[-1] is not None and bool(found[-1]["last"]) and all(found)
    said = {word for match in found if match for word in match.group().split()}
    apart = {word for word in said if not _AND.of(claims.words).fullmatch(word)}
    is_said = not apart.isdisjoint(known(claims.words).not_items)
    return parts if is_row and not is_said and all(map(is_plain, parts)) else ()


def _is_of_more(whole: Claim, options: Options) -> bool:
    """ "34 in all *so far*": with those that came before."""
    figure = whole.figure
    end = min(figure.sentence[1], figure.end + len(figure.written) + 2 * TAIL)
    said = f" {figure.block.prose[figure.end : end].lower()} "
    return any(f" {words}" in said for words in options.since)


@lru_cache(maxsize=8)
def _behind(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"{_WORDS}{{0,3}}?\s(?:{re.either(words)})\b", re.IGNORECASE)


@lru_cache(maxsize=8)
def _before(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(words)}),?\s$", re.IGNORECASE)


@lru_cache(maxsize=8)
def _apposition(words: tuple[str, ...]) -> re.Pattern[str]:
    """Between the last item and the sum stand its noun, a stop, and the words before a sum."""
    stop = rf"\s?[,;:(—–-]+\s?(?:(?:or|{re.either(words)}),?\s)?"
    return re.compile(rf"{_WORDS}{{1,6}}?{stop}")


@lru_cache(maxsize=8)
def _opening(words: tuple[str, ...]) -> re.Pattern[str]:
    """A stop, such a word, and no stop from there to the sum."""
    return re.compile(
        rf"[;.,:—–]\s(?:and\s)?(?:{re.either(words)}),?(?!\swith)(?:\s[\w'’-]+){{0,6}}\s$"
    )


FAMILY = Family(Options, relations)
