"""An F1 score, and the precision and the recall that it is of.

"Precision was 0.90, recall 0.60 and F1 0.81": it is 0.72, twice their product by their sum.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.align.reported import NUMBER, amount, known, prose, value
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.document import Block
from factcheck.model.expression import Known
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Reading, Relation

LAYOUT = "a precision, a recall and the score of both"
NAMES = {
    "precision": r"\b[Pp]recision",
    "recall": r"\b[Rr]ecall",
    "score": r"\bF[-‑ ]?1(?:[- ]?(?:[Ss]core|[Mm]easure))?",
}
_HUNDRED = Fraction(1, 100)
_LEAD = r"(?:\s?\(\w\))?(?: (?:score|was|is|of|at|and|reached|came to)){0,2}[\s:=|]{0,3}"
_TOLD = {
    name: re.compile(rf"{word}{_LEAD}(?P<number>{NUMBER})(?P<share>\s?%)?(?!\d|\.\d|[-–]\w)")
    for name, word in NAMES.items()
}
_NAMED = {name: re.compile(word) for name, word in NAMES.items()}


@frozen
class Options:
    """``unless``: words by which the score is a mean of scores ("macro")."""

    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for block in prose(claims.document, "precision"):
        small = block.prose.lower()
        if "recall" in small and not any(word in small for word in options.unless):
            relation = _relation(block)
            if relation is not None:
                yield relation


def _relation(block: Block) -> Relation | None:
    """That of the one precision, recall and score of a block; None where there are more."""
    found: dict[str, re.Match[str]] = {}
    for name, told in _TOLD.items():
        match = told.search(block.prose)
        if match is None or len(_NAMED[name].findall(block.prose)) != 1:
            return None
        found[name] = match
    amounts = {name: _share(match) for name, match in found.items()}
    precision, recall, score = amounts["precision"], amounts["recall"], amounts["score"]
    if precision is None or recall is None or score is None:
        return None
    match = found["score"]
    stated = known(block, match.start("number"), match.end(), score)
    implied = _mean(precision, recall)
    middle = float(implied.middle())
    said = f"{100 * middle:.3g}%" if match["share"] else f"{middle:.3g}"
    mean = Known(f"{said}, of this precision and recall", "arithmetic", Quantity(implied, ONE))
    return Relation(stated, (Reading(mean, layout=LAYOUT),))


def _share(match: re.Match[str]) -> Interval | None:
    """What is told as a share of one; None where it is none. "81" may be percent without a sign."""
    told = value(match["number"])
    of = amount(match["number"])
    if match["share"] or told > 1:
        of = of.scaled(_HUNDRED)
    return of if of.low > 0 and of.low <= 1 else None


def _mean(precision: Interval, recall: Interval) -> Interval:
    """Twice their product by their sum: the larger either is, the larger it is."""
    low, high = (
        2 * Fraction(p) * Fraction(r) / (Fraction(p) + Fraction(r))
        for p, r in ((precision.low, recall.low), (precision.high, recall.high))
    )
    return Interval(low, high)


FAMILY = Family(Options, relations)
