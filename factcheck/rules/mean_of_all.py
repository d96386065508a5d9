"""An average, in whatever words it is told, and the only list of its sort right before it.

"In the four heats she needed 58.1, 57.9, 58.8 and 58.4 seconds. That is an average of 57.8": no
other times stand there, so that it is theirs, and 58.3. The family ``mean`` knows more of what
stands right before an average, and less of what it may be told of.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache, reduce
from operator import add

from factcheck.align import ClaimIndex
from factcheck.align.only_row import is_plain_part, numbers, only_row, rows_before
from factcheck.align.passages import Passage
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression, Known
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation

KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.PERCENT)
LAYOUT = "the only figures of their sort, and their average"
REACH = 48
MANY = 12
_CLAUSE = re.compile(r"[,;:.(—–]\s|\s[—–(-]")
_DIGIT = re.compile(r"\d")


@frozen
class Options:
    """``stems``: how a word for an average begins. ``led``: what leads to one that is told per
    something (``per``: "which *makes* 4,500 *a* game"). ``plain``: words by which shares and rates
    are not weighted. ``unless``: words by which it is of other figures than these, or weighted.
    ``some``: before the list, by which it is of some of it, or of more;
    ``against``: behind it, what it is held against. ``near``: what is more than
    so many hundredths of what it would be, or that of it, is told of something else.
    """

    stems: tuple[str, ...]
    led: tuple[str, ...]
    per: tuple[str, ...]
    plain: tuple[str, ...]
    unless: tuple[str, ...]
    some: tuple[str, ...]
    against: tuple[str, ...]
    near: int


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for told in claims.anchors(*KINDS):
        if not is_plain_part(told) or not _is_average(told, options):
            continue
        row = _row(claims, told)
        if row and not _is_of_others(row, told, options):
            reading = Reading(_mean(row), layout=LAYOUT, is_by_elimination=True)
            near = Fraction(options.near, 100)
            yield Relation(_stated(told, row), (reading,), zeros_round=True, apart=near)


def _is_average(told: Claim, options: Options) -> bool:
    """Does its clause call it one, with no number between, or tell it per game?"""
    figure = told.figure
    prose, (start, end) = figure.block.prose, figure.sentence
    before = _DIGIT.split(prose[max(start, figure.lead - REACH) : figure.lead])[-1]
    if _stems(options.stems).search(before):
        return True
    behind = _CLAUSE.split(prose[figure.end : min(end, figure.end + REACH)])[0]
    is_led = re.whole(options.led).search(before) is not None
    return is_led and bool(_stems(options.stems).search(behind) or _per(options.per).match(behind))


def _row(claims: ClaimIndex, told: Claim) -> Passage:
    for passage in rows_before(claims, told):
        row = only_row(told, passage)
        if row:
            few = [one.figure.value for one in numbers(passage, row) if one.figure.style.is_word]
            is_of_so_many = all(
                value in (1, len(row)) for value in few if value is not None and value <= MANY
            )
            return row if is_of_so_many else ()
    return ()


def _is_of_others(row: Passage, told: Claim, options: Options) -> bool:
    """Does a word say that it is of others, or may shares be weighted?"""
    figure = told.figure
    prose, end = figure.block.prose, figure.sentence[1]
    clause = _CLAUSE.search(prose, figure.end, end)
    start, last = row[0].figure.sentence[0], row[-1].figure.end
    said = prose[last : clause.start() if clause else end]
    is_some = re.whole(options.some).search(prose, start, last) is not None
    is_against = re.whole(options.against).search(prose, last, figure.lead) is not None
    if is_some or is_against or re.whole(options.unless).search(said):
        return True
    is_rate = figure.kind is Kind.PERCENT
    return is_rate and re.whole(options.plain).search(prose, last, figure.lead) is None


def _stated(told: Claim, row: Passage) -> Cited:
    """What was worked out is rounded; a bare number has the unit of the row."""
    quantity = Cited.hedged(told).quantity
    is_bare = told.figure.kind is Kind.COUNT and row[-1].figure.kind is not Kind.COUNT
    unit = row[-1].quantity.unit if is_bare else quantity.unit
    return Cited(told, Quantity(quantity.amount.rounded(), unit))


def _mean(row: Passage) -> Expression:
    sum_: Expression = reduce(add, map(Cited.hedged, row))
    return sum_ / Known(str(len(row)), "so many", Quantity(Interval.exactly(Fraction(len(row)))))


@lru_cache(maxsize=16)
def _stems(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(words)})[a-z]*\b", re.I)


@lru_cache(maxsize=16)
def _per(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\s(?:[a-z]+\s)??(?:{re.either(words)})\b", re.I)


FAMILY = Family(Options, relations)
