"""Lengths: which dates stand beside a length of time, as its start and its end.

"June 2015 to June 2022, five years", "a *period of* five years *from* June 2015 to June 2022"; but
the first five years of the 1990s are a part of them, and "two years later than planned" are held
against a plan.
"""

from __future__ import annotations

from collections.abc import Collection

from factcheck.align.later import LEAP_DAY
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Modifier
from factcheck.model.frozen import frozen
from factcheck.model.quantity import DATE, DAY, DAY_OF_YEAR
from factcheck.model.worded import Worded
from factcheck.model.words import Words

Claims = tuple[Claim, ...]
FEW = 5
REACH = 32
_WORD = re.compile(r"[^\W\d_]+")
_STOP = re.compile(r"[.;:!?]\s")
_PART = Worded("lengths", r"\b{first}\s$", re.IGNORECASE)
_OF = Worded("lengths", r"\s*{of}\b")
_PLAN = Worded("lengths", r"\s(?:{late}\b|{longer}\s{than}\b)", re.IGNORECASE)


@frozen
class Wording:
    """``joins``: between a start and its end ("to"). ``starts`` and ``ends``: what a thing does on
    its first day and on its last ("began ... and ended"), ``small`` the words around them.
    ``glue``: all that may stand between a length and its dates; ``lasting``: what makes it the
    length of what came last ("closed in 1944 *for* two years"). ``spans``: what lasts as long
    as the bracket behind it says ("a ten-year *tenure* as mayor (")."""

    joins: Collection[str]
    starts: Collection[str]
    ends: Collection[str]
    small: Collection[str]
    glue: Collection[str]
    lasting: Collection[str]
    spans: Collection[str]


def is_length(claim: Claim, words: Words) -> bool:
    """Is it one length of days or more, told as such? "Aged 16 to 24 in October" is none."""
    figure = claim.figure
    if figure.quantity is None:
        return False
    unit = figure.quantity.unit
    is_told = _WORD.search(figure.written) is not None and figure.ends is None
    is_plan = _PLAN.of(words).match(figure.block.prose, figure.end) is not None
    is_plain = figure.modifier is Modifier.EXACT and not is_plan
    return is_told and is_plain and unit.factor >= DAY.factor


def together(length: Claim, near: Claims) -> Claims:
    """Those of its sentence."""
    figure = length.figure
    return tuple(
        claim
        for claim in near
        if claim.figure.block is figure.block and claim.figure.sentence == figure.sentence
    )


def is_stretch(start: Claim, end: Claim, wording: Wording) -> bool:
    """ "June 2015 *to* June 2022", "it *began on* 1 May 2016 *and ended on* 30 April 2021"."""
    if not (_is_dated(start) and _is_dated(end)) and not _are_of_one_year(start, end):
        return False
    glue = start.figure.block.prose[start.figure.end : end.figure.lead].strip(" ,").lower()
    return _is_joined(start, end, wording) or _runs(start, glue, wording)


def _is_joined(start: Claim, end: Claim, wording: Wording) -> bool:
    """ "From 1932 to 1944"; what "opened in 1932, closed in 1944 *for* two years" was shut so
    long."""
    between = start.figure.block.prose[start.figure.end : end.figure.lead]
    return between.strip(" ,").lower() in wording.joins


def _runs(start: Claim, glue: str, wording: Wording) -> bool:
    prose, lead = start.figure.block.prose, start.figure.lead
    before = [word.lower() for word in _WORD.findall(prose[max(0, lead - REACH) : lead])]
    while before and before[-1] in wording.small:
        before.pop()
    said = [word for word in _WORD.findall(glue) if word not in wording.small]
    is_end = len(said) == 1 and said[0] in wording.ends
    return is_end and bool(before) and before[-1] in wording.starts


def _is_dated(claim: Claim) -> bool:
    return claim.figure.quantity is not None and claim.quantity.unit == DATE


def _are_of_one_year(start: Claim, end: Claim) -> bool:
    """ "From 3 March to 17 March": two days without their year, and no leap day between."""
    days = [each.quantity for each in (start, end) if each.figure.quantity is not None]
    if len(days) != len((start, end)) or any(
        day.unit != DAY_OF_YEAR or not day.amount.is_exact for day in days
    ):
        return False
    first, last = (day.amount.low for day in days)
    return first <= last and (last < LEAP_DAY or first >= LEAP_DAY)


def is_beside(length: Claim, dates: Claims, wording: Wording) -> bool:
    """Is there nothing but glue between them? Ten-year yields from 2014 to 2018 are no stretch."""
    glue = _glue(length, dates).lower()
    if ")" in glue:
        return False
    said = _WORD.findall(glue)
    if (
        len(dates) > 1
        and glue.strip() in wording.lasting
        and not _is_joined(dates[0], dates[1], wording)
    ):
        return False
    if glue.endswith("(") and 0 < len(said) <= FEW and said[0] in wording.spans:
        return True
    return _STOP.search(glue) is None and all(word in wording.glue for word in said)


def is_within(length: Claim, stretch: Claim, words: Words) -> bool:
    """ "The *first* five years *of* the 1990s" are a part of them."""
    prose, lead = length.figure.block.prose, length.figure.lead
    is_of = _OF.of(words).match(_glue(length, (stretch,))) is not None
    before = max(0, lead - REACH), length.figure.start
    return is_of and _PART.of(words).search(prose, *before) is not None


def _glue(length: Claim, dates: Claims) -> str:
    first, last, prose = dates[0].figure, dates[-1].figure, length.figure.block.prose
    if last.end <= length.figure.lead:
        return prose[last.end : length.figure.lead]
    return prose[length.figure.end : first.lead]
