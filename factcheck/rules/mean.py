"""Figures in a row, and what is told as their average.

"The mill took 41,200, 38,900 and 44,700 tonnes. The quarterly average of 43,600 tonnes ...": it is
41,600. The row is a closed list, it is all that was told of that sort, and nothing says that the
average is weighted, or of other figures than these.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import pairwise
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.align.rows import at, glue, is_like
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression, Known
from factcheck.model.figure import CLOSED, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION)
LAYOUT = "figures in a row, and their average"
LENT = frozenset({Kind.MEASURE, Kind.MONEY, Kind.DURATION})
TWO = 2
MOST = 12
REACH = 48
NEAR = 4
"""So near the start of a sentence stands the average that it is about."""
_JOINT = re.compile(r"(?:\s[a-z][\w-]*){0,6}?(?:,|\sand|,\sand)\s(?:[a-z-]+\s){0,2}", re.IGNORECASE)
_AND = re.compile(r"\band\s(?:[a-z-]+\s){0,2}$", re.IGNORECASE)
_AGAIN = Worded("shapes.mean", r"(?:\b{again}|,)\s$")
_BEHIND = Worded("shapes.mean", r"(?:\s[a-z]+){0,3}\s{behind}\b")
""" "14, 20 and 17, *or* 17 *on average*"."""
_AVERAGE = Worded("shapes.mean", r"{stems}")


@frozen
class Options:
    """``named``: what stands right before an average ("an average of"), ``opens``: the words that
    an average of the sentence before may begin with; ``makes``: that it was worked out of what was
    just told, rates and shares too. ``unless``: words near it that say that it is of others, or
    weighted. ``fillers`` may stand before the figure."""

    named: tuple[str, ...]
    opens: tuple[str, ...]
    makes: tuple[str, ...]
    unless: tuple[str, ...]
    fillers: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    behind = _BEHIND.listed("behind", claims.words)
    is_any = claims.says(*options.named, *options.makes, *behind)
    for average in claims.anchors(*KINDS, Kind.PERCENT) if is_any else ():
        said = _said(average, options, claims.words)
        if said is not None and _is_plain(average):
            row = _row(claims, average)
            is_rate = average.figure.kind is Kind.PERCENT or _is_rate(average)
            is_made = _matches(options.makes, options).search(said) is not None
            if (
                len(row) >= TWO
                and (is_made or not is_rate)
                and not _is_other(row, average, options, claims.words)
            ):
                reading = Reading(_mean(row), layout=LAYOUT)
                yield Relation(_stated(average, row), (reading,), zeros_round=True)


def _said(average: Claim, options: Options, words: Words) -> str | None:
    """The words before a figure that make it an average."""
    figure = average.figure
    start = max(figure.sentence[0], figure.lead - REACH)
    said = figure.block.prose[start : figure.lead].lower()
    named = (options.named, options.makes)
    is_named = any(_matches(each, options).search(said) for each in named)
    behind = figure.block.prose[figure.end : figure.sentence[1]].lower()
    is_again = _AGAIN.of(words).search(said) and _BEHIND.of(words).match(behind)
    return said if is_named or is_again else None


def _stated(average: Claim, row: list[Claim]) -> Cited:
    """A whole number that was worked out is rounded; it has the unit of the row."""
    quantity = Cited.hedged(average).quantity
    is_lent = row[-1].figure.kind in LENT and not is_like(average, row[-1])
    unit = row[-1].quantity.unit if is_lent else quantity.unit
    return Cited(average, Quantity(quantity.amount.rounded(), unit))


@lru_cache(maxsize=16)
def _matches(words: tuple[str, ...], options: Options) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(words)})\s(?:(?:{re.either(options.fillers)})\s)?$")


def _row(claims: ClaimIndex, average: Claim) -> list[Claim]:
    """The closed list before an average: all that is told there of its sort, but for how many they
    are ("in *four* rounds she shot 71, 68, 73 and 66")."""
    here = claims.siblings(average, Layout.SENTENCE)
    told = [claim for claim in here[:MOST] if claim.figure.end <= average.figure.lead]
    like = [claim for claim in told if is_like(claim, _of_sort(average, told))]
    if not like:
        like = [claim for claim in claims.before(average)[:MOST] if is_like(claim, average)]
    joined = [_is_joined(a, b) for a, b in pairwise(like)]
    first = len(joined) - joined[::-1].index(False) if False in joined else 0
    row = like[first:]
    is_all = all(_is_number(claim, len(row)) for claim in like[:first])
    is_closed = len(row) >= TWO and _AND.search(glue(row[-2], row[-1])) is not None
    return row if is_all and is_closed and len(row) < MOST and all(map(_is_plain, row)) else []


def _of_sort(average: Claim, told: list[Claim]) -> Claim:
    """What the figures of the row are like: the average, or, where it has no unit of its own, the
    last of them ("98, 95 and 93 *minutes*, so she is averaging 95")."""
    is_bare = average.figure.kind is Kind.COUNT and not average.quantity.unit.symbol
    return told[-1] if is_bare and told and told[-1].figure.kind in LENT else average


def _is_number(claim: Claim, count: int) -> bool:
    return claim.figure.kind is Kind.COUNT and claim.figure.value == count


def _is_joined(left: Claim, right: Claim) -> bool:
    between = left.figure.block.prose[left.figure.end : right.figure.lead]
    return _JOINT.fullmatch(between) is not None


def _is_plain(claim: Claim) -> bool:
    figure = claim.figure
    is_told = figure.ends is None and figure.modifier in CLOSED and figure.value is not None
    return is_told and claim.role is not Role.CHANGE


def _is_rate(claim: Claim) -> bool:
    return bool(claim.figure.per) or "/" in claim.quantity.unit.symbol


def _is_other(row: list[Claim], average: Claim, options: Options, words: Words) -> bool:
    """Does a word say that the average is of other figures, or weighted?"""
    first, last = min(row, key=at).figure, average.figure
    prose = last.block.prose[first.sentence[0] : last.sentence[1]].lower()
    other = re.compile(rf"\b(?:{re.either(options.unless)})\b")
    is_opened = first.sentence == last.sentence or _opens(average, options, words)
    return other.search(prose) is not None or not is_opened


def _opens(average: Claim, options: Options, words: Words) -> bool:
    """Does the sentence begin with its average? "*The quarterly average of* 41,600"."""
    figure = average.figure
    head = figure.block.prose[figure.sentence[0] : figure.lead].lower().split()
    is_near = any(_AVERAGE.of(words).match(word) for word in head[:NEAR])
    return is_near and head[0] in options.opens


def _mean(row: list[Claim]) -> Expression:
    sum_: Expression = reduce(add, map(Cited.hedged, row))
    return sum_ / Known(str(len(row)), "so many", Quantity(Interval.exactly(Fraction(len(row)))))


FAMILY = Family(Options, relations)
