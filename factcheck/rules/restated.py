"""One figure, told in two places.

"Shares up 370%" in the highlights, "shares have gained 368%" in the body. A figure is held against
all earlier ones that may speak of the same thing, at once: it is reported once, and a figure
repeated rightly counts as verified. Two figures are taken for one where their wording agrees and
their values are the same or one slip apart; figures that merely differ are usually two figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from factcheck.align import ClaimIndex
from factcheck.align.resemblance import Resemblance
from factcheck.align.retelling import retelling
from factcheck.align.said import exactly, said
from factcheck.align.slipped import Need, Retelling
from factcheck.family import Family
from factcheck.model.alignment import Agreement, Alignment
from factcheck.model.claim import Claim, Facet
from factcheck.model.document import BlockKind, Part
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

NEVER = 1_000_000
MOST = 8
"""Of the figures that tell one again so many are read: they agree with each other, or none is
sure."""

THOUSAND = 1000


@frozen
class Options:
    """``headline``: figures of the title, subject line and highlights are held against the body;
    otherwise figures of the body against earlier ones. ``kinds`` of figures are held so.
    ``same``: does the rule also tell what agrees? If not, it leaves alone what agrees anywhere.

    The rest says, for each way in which two different figures may resemble each other, how many
    words they must share to be about one thing; a way that is left out is no business of the rule.
    Fewer are enough in a row right around the figures: ``in_a_row``, or ``weak_in_a_row`` where
    the likeness is weak, or ``near_in_a_row`` where they differ in one digit by one, or
    ``days_in_a_row`` where they are two days. ``once``: stems of what happens once to a thing, one
    of which must be told right beside both figures ("launch"); none = anything.
    """

    headline: bool
    kinds: tuple[str, ...]
    same: bool = True
    rounded: int = NEVER
    scale: int = NEVER
    digits: int = NEVER
    year: int = NEVER
    far_year: int = NEVER
    day: int = NEVER
    unit: int = NEVER
    currency: int = NEVER
    round_scale: int = NEVER
    slight: int = NEVER
    neighbour: int = NEVER
    in_a_row: int = NEVER
    weak_in_a_row: int = NEVER
    near_in_a_row: int = NEVER
    days_in_a_row: int = NEVER
    once: tuple[str, ...] = ()

    def needs(self) -> dict[Resemblance, Need]:
        ways = set(Resemblance) - {Resemblance.SAME, Resemblance.NONE}
        words: dict[Resemblance, int] = {way: getattr(self, way.value) for way in ways}
        once = frozenset(self.once)
        return {way: Need(words[way], self._row(way), once) for way in ways if words[way] != NEVER}

    def _row(self, way: Resemblance) -> int:
        match way:
            case Resemblance.ROUNDED:
                return NEVER
            case Resemblance.NEIGHBOUR:
                return self.near_in_a_row
            case Resemblance.SLIGHT:
                return self.weak_in_a_row
            case Resemblance.DAY:
                return self.days_in_a_row
        return self.in_a_row


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    needs = _needs(options)
    for anchor in claims.anchors(*map(Kind, options.kinds)):
        if _is_headline(anchor) is options.headline:
            told = _retold(claims, anchor, options, needs)
            told = _without_days(claims, anchor, told) if options.headline else told
            near = [each for each in told if each.likeness is Resemblance.NEIGHBOUR]
            for each in near:
                yield _relation(anchor, [each.claim], exactly)
            for together in _apart(anchor, [each for each in told if each not in near], options):
                yield _relation(anchor, together, said)


# The words of a ruleset are the same for each draft.
@lru_cache(maxsize=64)
def _needs(options: Options) -> dict[Resemblance, Need]:
    return options.needs()


def _without_days(claims: ClaimIndex, anchor: Claim, told: list[Told]) -> list[Told]:
    """Another day than that of the headline is news only where the body never names that one."""
    if all(each.likeness is not Resemblance.DAY for each in told):
        return told
    is_named = any(likeness is Resemblance.SAME for _, likeness in claims.lookalikes(anchor))
    return [each for each in told if not is_named or each.likeness is not Resemblance.DAY]


def _relation(anchor: Claim, others: list[Claim], way: Callable[[Claim], Cited]) -> Relation:
    readings = tuple(Reading(way(other), (_as_one(anchor, other),)) for other in others)
    is_round = any(_is_in_thousands(other) is not _is_in_thousands(anchor) for other in others)
    return Relation(way(anchor), readings, zeros_round=is_round)


def _is_in_thousands(anchor: Claim) -> bool:
    """Beside $74,200, $74,000 is no more exact than $74K."""
    figure = anchor.figure
    is_whole = figure.value is not None and figure.value % THOUSAND == 0
    return is_whole and figure.style.scale == 1


class Told(NamedTuple):
    """A figure that tells the anchor again: how it resembles it, and how surely it is the same."""

    claim: Claim
    likeness: Resemblance
    how: Retelling

    @property
    def agrees(self) -> bool:
        return self.likeness is Resemblance.SAME


def _retold(
    claims: ClaimIndex, anchor: Claim, options: Options, needs: dict[Resemblance, Need]
) -> list[Told]:
    """The figures that tell the anchor again: of a headline the first of the body, else the
    nearest; there the very digits end the search for all but those told in the very words."""
    others = [pair for pair in claims.lookalikes(anchor) if _is_before(pair[0], anchor, options)]
    if not options.same and all(likeness not in needs for _, likeness in others):
        return []
    found: list[Told] = []
    is_settled = False
    # What runs on in prose tells a headline again before a caption does.
    for other, likeness in sorted(others, key=_is_caption) if options.headline else others[::-1]:
        if likeness in needs or (likeness is Resemblance.SAME and not is_settled):
            how = retelling(claims, anchor, other, likeness, needs.get(likeness))
            if how is Retelling.PHRASE or (how and not is_settled):
                found.append(Told(other, likeness, how))
                is_same = other.figure.printed == anchor.figure.printed
                is_settled |= is_same and not options.headline
                if len(found) == MOST:
                    break
    return found


def _is_caption(pair: tuple[Claim, Resemblance]) -> bool:
    return pair[0].figure.block.kind is BlockKind.CAPTION


def _is_headline(claim: Claim) -> bool:
    return claim.figure.block.part is not Part.BODY


def _is_before(other: Claim, anchor: Claim, options: Options) -> bool:
    """A headline is held against the body, and either against what stands earlier of its kind."""
    if _is_headline(other) is options.headline:
        return other.figure.span.start < anchor.figure.span.start
    return options.headline


def _apart(anchor: Claim, told: list[Told], options: Options) -> Iterator[list[Claim]]:
    """What is told again in the very digits; as a relation of its own what is told otherwise in the
    very words, and of a headline what is told in finer digits (14 May in May). Where nothing has
    the very digits, all is one relation."""
    others = [each.claim for each in told]
    agreeing = [each.claim for each in told if each.agrees]
    same = [other for other in agreeing if other.figure.printed == anchor.figure.printed]
    slips = [each.claim for each in told if each.how is Retelling.PHRASE and not each.agrees]
    if not options.same:
        yield from ([other] for other in slips) if agreeing else [others] if others else ()
        return
    if same:
        yield same
        yield from ([other] for other in slips)
    elif others:
        yield others
    if same and options.headline:
        finer = [other for other in agreeing if other not in same]
        yield from [finer] if finer else ()


def _as_one(anchor: Claim, other: Claim) -> Alignment:
    """Why the two were taken for one: what they share says what both are about."""
    return Alignment(anchor, other, ((Facet.MEASURE, Agreement.SAME),))


FAMILY = Family(Options, relations)
