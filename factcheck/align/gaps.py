"""Gaps: what has lasted since a year, and is over by now.

"After a 24-year *pause* ... *suspended since* 2001", "for the first *time in* 24 years".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from factcheck.align.feasts import REACH, said_before
from factcheck.align.index import ClaimIndex
from factcheck.align.same_thing import years_near
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.worded import Worded
from factcheck.model.words import Words

FAR = 320
"""A gap and the year since which something has stopped stand in a few sentences of each other."""
YEAR = "year"
_WORD = re.compile(r"[a-z]+")
_SINCE = Worded("gaps", r"\b{since}\W*$", re.IGNORECASE)
_FIRST = Worded("gaps", r"\b{time_in}\W*$", re.IGNORECASE)


@frozen
class Gap:
    """``gaps``: what has lasted since a year ("pause"), with words before it that say that it is
    ``over`` ("after"), and before "since" that something ``stopped``."""

    gaps: Collection[str]
    over: Collection[str]
    stopped: Collection[str]


def gaps(claims: ClaimIndex, wording: Gap) -> Iterator[tuple[Claim, Claim]]:
    """Each gap with the one year since which it lasts; of two one may be of something else."""
    words = claims.words
    is_since = claims.says(*_SINCE.listed("since", words))
    if not is_since or not claims.says(*wording.gaps, *_FIRST.listed("time_in", words)):
        return
    for gap, near in years_near(claims, Kind.DURATION, is_wide=True):
        if _is_gap(gap.figure, wording, words):
            own = [each for each in near if _is_of_gap(each.figure, gap.figure, wording, words)]
            if len(own) == 1:
                yield gap, own[0]


def _is_gap(figure: Figure, wording: Gap, words: Words) -> bool:
    if figure.quantity is None or figure.quantity.unit.symbol != YEAR:
        return False
    behind = _WORD.findall(figure.block.prose[figure.end : figure.end + REACH].lower())
    return _is_led(_FIRST, figure, words) or any(word in wording.gaps for word in behind[:2])


def _is_of_gap(year: Figure, gap: Figure, wording: Gap, words: Words) -> bool:
    """ "The 24-year pause since 2001", or what is over, and has been suspended since a year."""
    is_here = year.block is gap.block
    if not _is_led(_SINCE, year, words) or (is_here and abs(year.start - gap.start) > FAR):
        return False
    if is_here and 0 <= year.lead - gap.end <= REACH:
        between = _WORD.findall(gap.block.prose[gap.end : year.lead].lower())
        if len(between) == 2 and between[0] in wording.gaps:
            return True
    is_first = _is_led(_FIRST, gap, words)
    is_over = is_first or any(word in wording.over for word in said_before(gap)[-3:])
    return is_over and any(word in wording.stopped for word in said_before(year)[-3:])


def _is_led(leading: Worded, figure: Figure, words: Words) -> bool:
    prose, start = figure.block.prose, max(figure.sentence[0], figure.lead - REACH)
    return leading.of(words).search(prose, start, figure.lead) is not None
