"""Some of them: parts of what the sentence before has counted.

"Five officials were punished. Four of them gave the order and three carried it out": no more than
five can have done either, unless some did both; each part alone is never more than the whole.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex, Layout
from factcheck.align.items import STEM
from factcheck.align.rows import glue, is_of_each
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

_NAMED = Worded("wholes", r"\sof\s{these}\s([^\W\d_]{2,30}[^\W\d_s]s)\b", re.I)
_OTHERS = Worded("wholes", r"\s{of_those}\s{others}\b", re.I)
_WHO = Worded("wholes", r",\s{of_whom}\s$")
_EACH = Worded("wholes", r"\b{each}\b", re.I)
_JOINED = Worded("wholes", r"[a-z],?\s{joined}\s$", re.I)
""" "The driver *and* two passengers"."""
_AND_A = Worded("wholes", r"(?:\s[\w-]+){1,3},?\s{joining}\s{a}\s", re.I)
""" "Two men *and a* woman", "two officers *and a* child"."""
_OPENING = Worded("wholes", r"\W*(?:{opening}\b[^,]*|[a-z]+(?:\s[a-z]+)?),\s*", re.I)
_BY_TIME = Worded("wholes", r"(?:\s[\w-]+){0,3}?\s{by}\s{span}\b")
_ONE_IN = Worded("wholes", r"\b{once}\s{in}\s(?:{every}\s)?$", re.I)
NEAR = 16
LAYOUT = "parts of what the sentence before counts"


@frozen
class Options:
    """``them``: what stands right behind a part of things counted before ("of them"). ``all``: what
    right before it says that it counts them all ("there are"). ``occasions``: what is counted and
    is none of things ("four *times*").
    """

    them: tuple[str, ...]
    all: tuple[str, ...]
    occasions: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    words = claims.words
    for part in claims.anchors(Kind.COUNT):
        whole = _whole(claims, part, options) if _is_of_them(part, options, words) else None
        if whole is None or not _is_named_so(part, whole, words):
            continue
        rest = _rest(claims, part)
        # Two parts that come to more than the whole have some of it in both.
        readings = [Reading(Cited(part), layout=LAYOUT)]
        if rest is not None:
            joint = Cited(part) + Cited(rest)
            readings.insert(0, Reading(joint, layout=LAYOUT, is_asserted=False))
        yield Relation(Cited(whole), tuple(readings), Comparison.AT_LEAST)


def _is_of_them(part: Claim, options: Options, words: Words) -> bool:
    figure = part.figure
    rest = figure.block.prose[figure.end : figure.sentence[1]].lstrip().lower()
    is_other = _OTHERS.of(words).match(figure.block.prose, figure.end) is not None
    is_them = rest.startswith(options.them) and not is_other
    before = figure.block.prose[max(figure.sentence[0], figure.lead - NEAR) : figure.lead].lower()
    if before.rstrip().endswith(options.all):
        return False
    return figure.modifier is Modifier.EXACT and (
        is_them or _WHO.of(words).search(before) is not None
    )


def _is_named_so(part: Claim, whole: Claim, words: Words) -> bool:
    """ "Two ways ... all four of these *movements*": what is named otherwise is something else."""
    figure = part.figure
    named = _NAMED.of(words).match(figure.block.prose, figure.end)
    return named is None or named[1].lower().startswith(whole.quantity.unit.symbol[:STEM])


def _whole(claims: ClaimIndex, part: Claim, options: Options) -> Claim | None:
    """The last things counted before the part: earlier in its sentence, or in the one before."""
    together = claims.siblings(part, Layout.SENTENCE)
    earlier = (*claims.before(part), *together[: together.index(part)])
    counted = [claim for claim in earlier if _counts_things(claim, options)]
    # "1,200 people at two sites, 700 of them in Leeds" are of the people.
    is_of_other = any(
        claim.quantity.amount.high >= part.quantity.amount.low for claim in counted[:-1]
    )
    if not counted or is_of_other or _is_one_of_several(counted[-1], earlier, claims.words):
        return None
    if counted[-1] not in together and _is_apposed(part, claims.words):
        return None
    if is_of_each(counted[-1], earlier, claims.words) or _is_rate(counted[-1], claims.words):
        return None
    return counted[-1]


def _is_one_of_several(whole: Claim, earlier: tuple[Claim, ...], words: Words) -> bool:
    """ "Three ministers *and five aides*", "three climbers. A party of *nine*": they may be of all,
    or of those others."""
    counts = [claim for claim in earlier if claim.figure.kind is Kind.COUNT]
    place = counts.index(whole)
    figure = whole.figure
    prose, (start, end) = figure.block.prose, figure.sentence
    # "Each of the 30 rooms gets 8 desks, 40 of which are new".
    if _EACH.of(words).search(prose, start, end):
        return True
    if _JOINED.of(words).search(prose, start, figure.lead):
        return True
    if _AND_A.of(words).match(prose, figure.end, end):
        return True
    return place + 1 < len(counts) or (place > 0 and " and " in glue(counts[place - 1], whole))


def _is_apposed(part: Claim, words: Words) -> bool:
    """ "She won. *It is her 19th title*, nine of them on clay": of what stands right before it."""
    figure = part.figure
    said = figure.block.prose[figure.sentence[0] : figure.lead]
    return said.rstrip().endswith(",") and _OPENING.of(words).fullmatch(said) is None


def _is_rate(whole: Claim, words: Words) -> bool:
    """ "Makes 300 chairs *a week*, 9,000 of which", "*one in* four cases"."""
    figure = whole.figure
    prose, (start, end) = figure.block.prose, figure.sentence
    is_by_time = _BY_TIME.of(words).match(prose, figure.end, end) is not None
    return is_by_time or _ONE_IN.of(words).search(prose, start, figure.lead) is not None


def _counts_things(claim: Claim, options: Options) -> bool:
    is_plain = claim.figure.kind is Kind.COUNT and claim.figure.modifier is Modifier.EXACT
    # "One shelf only. Why make three of them?": of one thing nobody says "them".
    if not is_plain or claim.measure is None or claim.figure.value == 1:
        return False
    return claim.quantity.unit.symbol not in options.occasions


def _rest(claims: ClaimIndex, part: Claim) -> Claim | None:
    """The other part of the sentence, a bare number: "and *three* carried it out"."""
    together = claims.siblings(part, Layout.SENTENCE)
    behind = together[together.index(part) + 1 :][:1]
    is_told = bool(behind) and behind[0].figure.quantity is not None
    is_bare = is_told and behind[0].figure.kind is Kind.COUNT and behind[0].measure is None
    return behind[0] if is_bare and _follows_and(behind[0]) else None


def _follows_and(claim: Claim) -> bool:
    figure = claim.figure
    return figure.block.prose[: figure.lead].rstrip().endswith(" and")


FAMILY = Family(Options, relations)
