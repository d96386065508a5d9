"""What something yields on an amount, and the rate that makes.

"A profit of $3 million on sales of $40 million, a margin of 9%": it is 7.5%.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

LAYOUT = "an amount, what it is on, and the rate"
PASSED = frozenset({Kind.DATE, Kind.YEAR, Kind.NAME})
OPEN = frozenset({Modifier.UP_TO, Modifier.AT_MOST, Modifier.AT_LEAST, Modifier.NOT})
NEAR = 60
_ON = Worded(
    "shapes.rate_on", r"(?:\s[a-z][\w-]*){0,2}?\s{on}\s(?:[a-z][\w'’-]*\s){0,5}?", re.IGNORECASE
)
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")


@frozen
class Options:
    """``rates``: what the rate is called ("margin"). ``leads``: what stands before it and its
    article ``a`` ("is", "for"); ``joins``: between what it is on and these. ``the`` and
    ``comes_to`` stand around a rate that is told so ("the margin is"). ``plain``: words before its
    name that make it no other rate ("profit").
    """

    rates: tuple[str, ...]
    leads: tuple[str, ...]
    joins: tuple[str, ...]
    a: tuple[str, ...]
    the: tuple[str, ...]
    comes_to: tuple[str, ...]
    plain: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for rate in claims.anchors(Kind.PERCENT):
        here = [one for one in claims.siblings(rate, Layout.SENTENCE) if _counts(one)]
        at = here.index(rate) if rate in here else 0
        if at < 2 or rate.figure.modifier in OPEN:
            continue
        part, whole = here[at - 2 : at]
        if (
            _are_like(part, whole)
            and _is_on(part, whole, claims.words)
            and _is_named(part, whole, rate, options)
        ):
            implied = Cited.hedged(part) / Cited.hedged(whole)
            yield Relation(Cited(rate), (Reading(implied, layout=LAYOUT),))


def _counts(claim: Claim) -> bool:
    return claim.figure.kind not in PASSED and claim.figure.quantity is not None


def _are_like(part: Claim, whole: Claim) -> bool:
    are_money = part.figure.kind is whole.figure.kind is Kind.MONEY
    are_plain = all(
        one.figure.ends is None and one.figure.modifier not in OPEN and one.quantity.amount.low > 0
        for one in (part, whole)
    )
    return are_money and are_plain and part.quantity.is_like(whole.quantity)


def _is_on(part: Claim, whole: Claim, words: Words) -> bool:
    glue = part.figure.block.prose[part.figure.end : whole.figure.lead]
    return _ON.of(words).fullmatch(glue) is not None


def _is_named(part: Claim, whole: Claim, rate: Claim, options: Options) -> bool:
    """ "..., a margin of 9%", and not "a gross margin of 30%", unless it is a gross profit."""
    prose = rate.figure.block.prose
    found = _rate(options).fullmatch(prose[whole.figure.end : rate.figure.lead].lower())
    if found is None:
        return False
    start = max(part.figure.sentence[0], part.figure.lead - NEAR)
    said = _WORD.findall(prose[start : whole.figure.lead].lower())
    return set((found["kind"] or found["its"] or "").split()) <= {*options.plain, *said}


@lru_cache(maxsize=8)
def _rate(options: Options) -> re.Pattern[str]:
    lead, rate, joins = map(re.either, (options.leads, options.rates, options.joins))
    a, the, comes_to = map(re.either, (options.a, options.the, options.comes_to))
    return re.compile(
        rf"(?:\s(?!(?:{joins})\b)[\w'’-]+){{0,4}}?,?\s(?:(?:{lead})\s)?(?:{a})\s"
        rf"(?P<kind>(?:[a-z-]+\s){{0,2}}?)(?:{rate})\sof\s"
        rf"|,\s(?:{the})\s(?P<its>(?:[a-z-]+\s){{0,2}}?)(?:{rate})\s(?:{comes_to})\s"
    )


FAMILY = Family(Options, relations)
