"""An F1 score, and the precision and the recall that it is of.

"Precision was 0.90, recall 0.60 and F1 0.81": it is 0.72, twice their product by their sum.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.align.reported import NUMBER, amount, known, prose, value
from factcheck.align.table_scores import Scores, harmonic, share, table_scores
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.document import Block
from factcheck.model.expression import Known
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Reading, Relation

LAYOUT = "a precision, a recall and the score of both"
_HUNDRED = Fraction(1, 100)
_LEAD = r"(?: (?:score|rate|was|is|of|at|and|reached|came to)){0,2}[\s:=|]{0,3}"


def _told(name: str, word: str) -> str:
    return rf"\b{word}{_LEAD}(?P<{name}>{NUMBER})(?P<{name}_share>\s?%)?(?!\d|\.\d|[-–]\w)"


_GLUE = r"[^.\d;\n]{1,40}?"
_SCORES = re.compile(
    _GLUE.join(
        (
            _told("precision", "[Pp]recision"),
            _told("recall", "[Rr]ecall"),
            _told("score", r"F[-‑ ]?1(?:[- ]?(?:[Ss]core|[Mm]easure))?"),
        )
    )
)


@frozen
class Options:
    """``unless``: words by which the score is a mean of scores ("macro")."""

    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    if not (claims.says("precision") and claims.says("recall")):
        return
    for block in prose(claims.document, "precision"):
        small = block.prose.lower()
        if not any(word in small for word in options.unless):
            for found in _SCORES.finditer(block.prose):
                relation = _relation(block, found)
                if relation is not None:
                    yield relation
    for table in claims.tables:
        for scores in table_scores(table, options.unless):
            yield from _in_table(scores)


def _relation(block: Block, found: re.Match[str]) -> Relation | None:
    precision, recall, score = (_share(found, name) for name in ("precision", "recall", "score"))
    if precision is None or recall is None or score is None:
        return None
    end = found.end("score_share") if found["score_share"] else found.end("score")
    stated = known(block, found.start("score"), end, score)
    mean = _mean(precision, recall, "%" if found["score_share"] else "")
    return Relation(stated, (Reading(mean, layout=LAYOUT),))


def _in_table(scores: Scores) -> Iterator[Relation]:
    precision, recall, score = (share(entry) for entry in scores)
    claim = scores[-1].claim
    if precision is not None and recall is not None and score is not None and claim is not None:
        figure = claim.figure
        sign = "%" if figure.kind is Kind.PERCENT else ""
        stated = Known(figure.written, "the table", Quantity(score, ONE), figure.span)
        yield Relation(stated, (Reading(_mean(precision, recall, sign), layout=LAYOUT),))


def _mean(precision: Interval, recall: Interval, sign: str) -> Known:
    implied = harmonic(precision, recall)
    middle = float(implied.middle())
    said = f"{100 * middle:.3g}%" if sign else f"{middle:.3g}"
    return Known(f"the {said} of this precision and recall", "arithmetic", Quantity(implied, ONE))


def _share(found: re.Match[str], name: str) -> Interval | None:
    """What is told as a share of one; None where it is none. "81" may be percent without a sign."""
    of = amount(found[name])
    if found[f"{name}_share"] or value(found[name]) > 1:
        of = of.scaled(_HUNDRED)
    return of if of.low > 0 and of.low <= 1 else None


FAMILY = Family(Options, relations)
