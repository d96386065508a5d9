"""What is dealt out: a whole told before, and the parts that went to each.

"The trial had 88 patients; 40 were assigned to the drug and 44 to the sham": 84 were dealt out.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.align.rows import is_like
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded

KINDS = (Kind.COUNT, Kind.MONEY)
LAYOUT = "a whole, and what was dealt out to each"
MOST = 8
REACH = 60
_TO = Worded("shapes.dealt", r"(?:\s[\w-]+)?\s{to}\s")
_WORDS = r"(?:\s[\w-]+){0,3}\s"


@frozen
class Options:
    """``dealt``: not far behind the first part ("assigned to"); ``unless``: what says that some
    went to none or to both."""

    dealt: tuple[str, ...]
    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    dealt = re.compile(rf"{_WORDS}(?:{re.either(options.dealt)})\s", re.IGNORECASE)
    unless = re.compile(rf"\b(?:{re.either(options.unless)})\b", re.IGNORECASE)
    seen: set[Claim] = set()
    for first in claims.anchors(*KINDS):
        if first in seen or not _is_dealt(first, dealt):
            continue
        parts = tuple(_parts(claims, first, dealt))
        seen.update(parts)
        whole = _whole(claims, first)
        if whole is None or unless.search(first.figure.block.prose):
            continue
        is_sure = len(parts) > 1 and not _is_whole_itself(parts)
        if is_sure and _are_all(claims, whole, parts):
            sum_: Expression = reduce(add, map(Cited, parts))
            yield Relation(Cited(whole), (Reading(sum_, layout=LAYOUT),))


def _is_dealt(claim: Claim, dealt: re.Pattern[str]) -> bool:
    figure = claim.figure
    end = min(figure.sentence[1], figure.end + REACH)
    return _is_plain(claim) and dealt.match(figure.block.prose, figure.end, end) is not None


def _is_plain(claim: Claim) -> bool:
    figure = claim.figure
    is_told = figure.quantity is not None and figure.ends is None
    return is_told and figure.modifier is Modifier.EXACT


def _parts(claims: ClaimIndex, first: Claim, dealt: re.Pattern[str]) -> Iterator[Claim]:
    """The first, and those behind it that went "*to* the sham"."""
    yield first
    together = claims.siblings(first, Layout.SENTENCE)
    for claim in together[together.index(first) + 1 :][: MOST - 1]:
        if is_like(claim, first):
            is_to = (
                _TO.of(claims.words).match(claim.figure.block.prose, claim.figure.end) is not None
            )
            if not _is_plain(claim) or not (is_to or _is_dealt(claim, dealt)):
                return
            yield claim


def _whole(claims: ClaimIndex, first: Claim) -> Claim | None:
    """What was counted last before the parts, the only figure of its sort there."""
    together = claims.siblings(first, Layout.SENTENCE)
    for told in (together[: together.index(first)], claims.before(first)):
        like = [claim for claim in told if is_like(claim, first)]
        if like:
            return like[0] if len(like) == 1 and _may_be_whole(like[0], first) else None
    return None


def _may_be_whole(whole: Claim, first: Claim) -> bool:
    noun, its = whole.quantity.unit.symbol, first.quantity.unit.symbol
    return _is_plain(whole) and noun != "" and its in ("", noun)


def _are_all(claims: ClaimIndex, whole: Claim, parts: tuple[Claim, ...]) -> bool:
    """ "44 to the sham, while four dropped out": those were dealt to no one."""
    together = claims.siblings(parts[0], Layout.SENTENCE)
    like = [claim for claim in together if is_like(claim, whole) and claim is not whole]
    return len(like) == len(parts)


def _is_whole_itself(parts: tuple[Claim, ...]) -> bool:
    """ "88 were assigned to the study, 44 to the drug and 44 to the sham"."""
    values = [part.figure.value or 0 for part in parts]
    return len(parts) > 2 and values[0] == sum(values[1:])


FAMILY = Family(Options, relations)
