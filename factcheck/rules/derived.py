"""What is worked out from the figures right before it: a gap, a change, a share.

"The hospice took in $6.83 million and spent $7.12 million. The $390,000 shortfall ...": the two
make $290,000. A figure is held against others only where just so many of its sort stand before it
as it takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from factcheck.align import ClaimIndex, Layout
from factcheck.align.derivations import FORMS, PAIR, Form, cited
from factcheck.align.levels import amounts, is_level, sorts
from factcheck.align.passages import Passage
from factcheck.align.rows import glue
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import CLOSED, Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

LAYOUT = "the only figures of their sort right before it"
REACH = 60
NEXT = 3
"""A word that says how it was worked out is one of so many behind it."""
_ENDS_OF = (TieKind.FROM, TieKind.TO)
_OWN = (*_ENDS_OF, TieKind.OF)
_LEVEL = Worded("passages", r"(?:\A|\s){level}\s\Z", re.IGNORECASE)
_ENDS = re.compile(r"[.,;:()—–]\s|\s[(—–-]")
_TAKES_UP = Worded(
    "passages",
    r"[.,;:(—–]\s?(?:[\w'’-]+\s){0,4}?{takes_up}\s(?:[\w-]+\s)?\Z",
    re.IGNORECASE,
)
_AGAIN = Worded("passages", r"\s{again}\b", re.IGNORECASE)
""" "Half *as much again*" is more by a half, and no half."""
_THAN = Worded("passages", r"(?:\s[a-z]+){0,2}?\s{than}\b")
TIMES = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME})
MOST = 16
"""So many levels of a paragraph are looked at for two that would do as well."""


@frozen
class Options:
    """``form``: what is worked out, a key of ``FORMS``. ``said``: words, one of which stands in the
    clause of what is worked out; none = its sort says it. ``led``: what right before it says so
    too, and ``next`` right behind it. ``near``: what is more than so many hundredths of what it
    would be, or that of it, is told of something else. ``unless``: words between the figures and it
    that bring in something else.
    """

    form: str
    said: tuple[str, ...]
    led: tuple[str, ...]
    next: tuple[str, ...]
    near: int
    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    form = FORMS[options.form]
    for told in claims.anchors(*form.kinds):
        if not _is_plain(told) or not _is_said(told, options, claims.words):
            continue
        parts = _parts(claims, told, form, options)
        if not parts or _is_otherwise(parts[0], told, options):
            continue
        readings = tuple(_reading(told, each) for each in form.implied(told, parts))
        if readings:
            stated = Cited.hedged(told)
            others = (*cited(parts), *_elsewhere(claims, told, parts, form))
            instead = tuple(Relation(stated, (_reading(told, each),)) for each in others)
            apart = Fraction(options.near, 100)
            yield Relation(stated, readings, apart=apart, instead=instead)


def _reading(told: Claim, implied: Expression) -> Reading:
    """Which of the two came first is not asked: that it rose, or fell, is not verified. What is
    one of them may be that one, told again."""
    is_telling = told.direction == 0
    return Reading(implied, layout=LAYOUT, is_telling=is_telling, is_by_elimination=True)


def _elsewhere(claims: ClaimIndex, told: Claim, parts: Passage, form: Form) -> Iterator[Expression]:
    """What any two others of one sort come to, in the paragraph: "Takings were $186,420. Goods cost
    $138,870. Gross profit was $47,550, *or 25.5%*" is of the takings."""
    near = claims.siblings(told, Layout.BLOCK)
    levels = [each for each in amounts(near, claims.words) if each is not told and is_level(each)]
    for sort in sorts(levels[:MOST]):
        for pair in combinations(sort, PAIR):
            if set(pair) != set(parts) and form.is_of(told, pair):
                yield from form.implied(told, pair)


def _parts(claims: ClaimIndex, told: Claim, form: Form, options: Options) -> Passage:
    """What it is worked out from; none where the wording ties it to something else."""
    found = (form.parts(told, amounts) for amounts in form.passages(claims, told))
    parts = next((each for each in found if each), ())
    if any(_is_compared(part, options) for part in parts):
        return ()
    return parts if parts and _is_of_them(claims, told, parts) else ()


def _is_compared(part: Claim, options: Options) -> bool:
    """ "*Six longer* than his own, four fewer than his teacher's": neither is a level."""
    figure = part.figure
    behind = figure.block.prose[figure.end : min(figure.sentence[1], figure.end + REACH)]
    is_next = options.next and re.whole(options.next).match(behind.lstrip())
    return bool(is_next) and figure.kind is Kind.COUNT and not part.quantity.unit.symbol


def _is_of_them(claims: ClaimIndex, told: Claim, parts: Passage) -> bool:
    """Does it stand in a clause of its own behind them, and ties the wording none of them to
    something else?"""
    before = [part for part in parts if part.figure.end <= told.figure.lead]
    if not before or _ENDS.search(glue(before[-1], told)) is None:
        return False
    # "Gifts rose to $900, up from $700, leaving a shortfall of $300" is none of the rise.
    is_change = any(tie.right in parts for part in parts for tie in claims.tied(part, *_ENDS_OF))
    is_tied = any(tie.right not in parts for tie in claims.tied(told, *_OWN))
    is_than = _THAN.of(claims.words).match(told.figure.block.prose, told.figure.end) is not None
    if len(before) == len(parts):
        return not (is_change or is_tied or is_than)
    return not (is_change or is_tied) and _is_next(claims, told, parts)


def _is_next(claims: ClaimIndex, told: Claim, parts: Passage) -> bool:
    """Does the other part follow next, but for dates? "Nine points above hers but *five* under her
    own 52%" is not told of the 52%."""
    together = claims.siblings(told, Layout.SENTENCE)
    behind = together[together.index(told) + 1 :]
    after = [claim for claim in behind if claim.figure.kind not in TIMES]
    return bool(after) and after[0] in parts


def _is_plain(told: Claim) -> bool:
    figure = told.figure
    return figure.ends is None and not figure.per and figure.modifier in CLOSED


def _is_said(told: Claim, options: Options, words: Words) -> bool:
    """Does its clause ("..., *a gap of* eight,") take up what stands before, and say how it was
    worked out?"""
    figure, prose = told.figure, told.figure.block.prose
    start = max(figure.sentence[0], figure.lead - REACH)
    before = prose[start : figure.lead]
    if _LEVEL.of(words).search(before) or _AGAIN.of(words).match(prose, figure.end):
        return False
    behind = prose[figure.end : min(figure.sentence[1], figure.end + REACH)]
    is_led = f" {before.lower()}".endswith(options.led) if options.led else False
    if is_led or (options.next and re.whole(options.next).match(behind.lstrip())):
        return True
    opening = before if start > figure.sentence[0] else f". {before}"
    is_taken_up = _TAKES_UP.of(words).search(opening) is not None
    if not is_taken_up or not options.said:
        return is_taken_up
    near = " ".join(_ENDS.split(behind)[0].split()[:NEXT])
    return re.whole(options.said).search(f"{_ENDS.split(before)[-1]} {near}") is not None


def _is_otherwise(first: Claim, told: Claim, options: Options) -> bool:
    """Does a word between the figures and what is made of them bring in something else?"""
    prose, start = told.figure.block.prose, first.figure.lead
    floor = max(first.figure.sentence[0], start - REACH)
    return re.whole(options.unless).search(prose, floor, told.figure.lead) is not None


FAMILY = Family(Options, relations)
