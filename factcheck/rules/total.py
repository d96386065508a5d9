"""A whole and its parts.

"Of the 4,000: 1,900, 1,400 and 900" are 4,200. Where the wording says that the parts are all there
are ("consisting of", "totaling"), they make the whole; where it only names some ("including"), they
do not exceed it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import pairwise, takewhile
from operator import add

from factcheck.align import ClaimIndex, Layout, rows
from factcheck.align.joining import Joining, behind_colon, is_summed, joins
from factcheck.align.rows import BREAKS, MOST, at, glue
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import OPEN, Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

SUMMED = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
_OF_THEM = Worded("joining", r"\s{of_them}\b", re.IGNORECASE)
WHOLE = 100
_WORD = re.compile(r"[a-z]+")
_HEAD = Worded("joining", r"\s(?P<head>{heads})\s", re.IGNORECASE)
"""Behind a bare part stands what sets it apart; by two such words, it is set apart in two ways."""


@frozen
class Options:
    """``words``: what stands between the whole and its parts; ``before``: do the parts stand before
    the whole? ``exhaustive``: do they make it? ``alike``: must counts be of the same noun?
    ``joins``: what stands between two of the parts, at least once. ``any_noun_near``: counts of
    other nouns, right behind the words and at most so many words behind the whole; 0 = not these.
    ``sums``: between two parts, that what follows is no further part of it.
    ``kinds``: of which kinds of figures, none named = all that can be summed. ``shared``: what says
    behind the parts that some are in several of them. ``some_below``: parts that make less than so
    many hundredths of the whole are but some of it. ``people``: what people are called who may be
    anything else besides ("women")."""

    words: tuple[str, ...]
    before: bool
    exhaustive: bool
    alike: bool
    joins: tuple[str, ...]
    any_noun_near: int = 0
    kinds: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()
    some_below: int = 0
    people: tuple[str, ...] = ()


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for whole in claims.anchors(*SUMMED) if claims.says(*options.words) else ():
        is_read = whole.role is Role.LEVEL or (options.exhaustive and whole.role is Role.CHANGE)
        is_kind = not options.kinds or whole.figure.kind in options.kinds
        if whole.figure.ends is not None or not is_read or not is_kind:
            continue
        if not _is_summed_up(whole, options):
            continue
        parts = _parts(claims, whole, options)
        if 2 <= len(parts) <= MOST and not _are_some(parts, whole, options):
            sum_: Expression = reduce(add, (Cited.printed(part) for part in parts))
            comparison = Comparison.EQUALS if options.exhaustive else Comparison.AT_LEAST
            reading = Reading(sum_, layout="a whole and its parts")
            yield Relation(Cited(whole), (reading,), comparison)


def _is_summed_up(whole: Claim, options: Options) -> bool:
    """Nobody adds up temperatures ("180C (*160C* fan, *350F*)"), nor prices of one thing each,
    where nothing says that they make the other ("14p a mile (*9p* by night, *16p* by day)")."""
    return not whole.quantity.unit.offset and (options.exhaustive or not whole.figure.per)


def _are_some(parts: tuple[Claim, ...], whole: Claim, options: Options) -> bool:
    """ "$1.79, of which 65 cents is duty and 29 cents tax": no more than some of it is told."""
    least = whole.quantity.base().low * options.some_below / WHOLE
    return sum(part.quantity.base().high for part in parts) < least


def _parts(claims: ClaimIndex, whole: Claim, options: Options) -> tuple[Claim, ...]:
    """The figures in a row on one side of the whole, all like it; none where the row is not
    sure."""
    together = claims.siblings(whole, Layout.SENTENCE)
    if len(together) < 3 or rows.is_of_each(whole, together, claims.words):
        return ()
    wording = Joining(options.words, options.any_noun_near, claims.words)
    side = rows.side(together, whole, before=options.before)
    if ":" in options.words:
        side = behind_colon(whole, side)
    words = claims.words
    side = tuple(claim for claim in side if not _is_of_part(claim, words))
    row = _of_one_noun(rows.row(whole, side, claims.words), whole)
    if len(row) < 2 or not joins(whole, row, wording) or _is_of_other(whole, row, options):
        return ()
    # "(1), (2) and (3)" are the marks of a list or of notes.
    is_numbered = [part.figure.value for part in row] == list(range(1, len(row) + 1))
    if _is_bracketed_off(whole, row[0]) or _are_shared(row, options, claims.words):
        return ()
    is_sure = (
        not is_numbered
        and not _goes_on(row, side, claims.words)
        and all(_is_part(claim, whole, options, claims.words) for claim in row)
    )
    is_listed = any(word in glue(a, b) for a, b in pairwise(row) for word in options.joins)
    return tuple(sorted(row, key=at)) if is_sure and is_listed else ()


def _is_of_other(whole: Claim, row: list[Claim], options: Options) -> bool:
    """ "$5m, including interest, *making an aggregate of* $7m", "3 km, *including* 2 km"; what
    stands behind a semicolon, or says again what two others are."""
    between = [glue(a, b) for a, b in pairwise(row)]
    before = glue(whole, row[0])
    heard = between if options.before else [*between, before]
    if whole.figure.kind is Kind.MEASURE and any(
        part.quantity.meets(whole.quantity) for part in row
    ):
        return True  # "3,441,325,000 bytes (3.4 GB, 3.2 GiB)" is told again, not parted.
    is_said = any(word in said for said in heard for word in options.sums)
    return is_said or ";" in before or any("including" in said for said in between)


def _is_bracketed_off(whole: Claim, part: Claim) -> bool:
    """ "620 branches (*640* the year before), of which 400": the bracket is closed before the
    parts."""
    inside, closing, _ = glue(whole, part).partition(")")
    return bool(closing) and "(" not in inside


def _are_shared(row: list[Claim], options: Options, words: Words) -> bool:
    """ "80 sailors and 60 rowers, many of whom *do both*"; "50 *in* colour and 45 *with* sound"."""
    last = row[-1].figure
    behind = _WORD.findall(last.block.prose[last.end : last.sentence[1]].lower())
    if not set(options.shared).isdisjoint(behind):
        return True
    sorts = {part.quantity.unit.symbol in options.people for part in row}
    if options.any_noun_near and len(sorts) > 1:
        return True  # "20 engineers and 45 women": some are both.
    if options.exhaustive:
        return False
    heads = {_HEAD.of(words).match(part.figure.block.prose, part.figure.end) for part in row}
    return len({head["head"].lower() for head in heads if head is not None}) > 1


def _of_one_noun(row: list[Claim], whole: Claim) -> list[Claim]:
    """ "14 plants, of which 3 are abroad and 11 at home, and employs *4,400 people*": what names
    another thing ends the bare parts."""
    if whole.figure.kind is not Kind.COUNT or not row or row[0].quantity.unit.symbol:
        return row
    nouns = ("", whole.quantity.unit.symbol)
    return list(takewhile(lambda part: part.quantity.unit.symbol in nouns, row))


def _goes_on(row: list[Claim], side: tuple[Claim, ...], words: Words) -> bool:
    """Do figures like the parts stand beyond them, and in no clause of their own?"""
    rest = rows.rest(row, side)
    return bool(rest) and not BREAKS.of(words).search(glue(row[-1], rest[0]))


def _is_of_part(claim: Claim, words: Words) -> bool:
    """ "10 tankers (*4 of them* new)": a part of a part."""
    figure = claim.figure
    return _OF_THEM.of(words).match(figure.block.prose, figure.end) is not None


def _is_part(claim: Claim, whole: Claim, options: Options, words: Words) -> bool:
    figure = claim.figure
    if figure.ends is not None or figure.modifier in OPEN or figure.per != whole.figure.per:
        return False
    # An increase may consist of increases.
    if (claim.role, claim.direction) != (whole.role, whole.direction) and Role.CHANGE in (
        claim.role,
        whole.role,
    ):
        return False
    behind = figure.block.prose[figure.end : figure.end + 9].lower()
    # "two-bedroom flats" and "$10 per share" are no parts.
    if behind[:1] in ("-", "/", "]") or behind.startswith((" per ", " each", " a share", " to ")):
        return False
    noun, its = whole.quantity.unit.symbol, claim.quantity.unit.symbol
    if options.any_noun_near:
        return "" != its != noun
    if figure.kind is not Kind.COUNT or not options.alike:
        return True
    # A part that is alone more than the whole is of something else, unless that is told as a sum.
    is_within = claim.quantity.amount.low <= whole.quantity.amount.high or is_summed(whole, words)
    return its == noun != "" or (not its and is_within)


FAMILY = Family(Options, relations)
