"""An estimate outside of the interval that is told of it.

"The odds ratio was 1.9 (95% CI 2.1 to 3.4)": an interval of confidence holds its estimate.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.reported import NUMBER, amount, known, prose, value
from factcheck.family import Family, NoOptions
from factcheck.model import patterns as re
from factcheck.model.expression import Known
from factcheck.model.result import Comparison, Reading, Relation

LAYOUT = "an estimate and its interval"
REACH = 40

_INTERVAL = re.compile(
    rf"(?<![\d.,])(?P<estimate>{NUMBER})(?P<share>\s?%| percent)?"
    r"(?: (?:percentage )?points| pp| ?(?:[mμ]?s|[km]?g|[cmk]?m|mmHg|x|×))?\s?[(,;\[]"
    r"\s?[(\[]?\d\d(?:\.\d)?\s?%\s?(?:CI|CrI|confidence interval|credible interval)\b"
    r"[\s,:=]{0,3}(?:of |was |from )?[(\[]?\s?"
    rf"(?P<low>{NUMBER})\s?%?\s?(?:to|[-–—−,;])\s?(?P<high>{NUMBER})(?!\d|[.,]\d)"
)
_LED = re.compile(
    r"(?:[=:]|\b(?:was|were|is|of|by|to|at|aOR|OR|RR|HR|aHR|IRR|SMD|MD|d|g|b|B|ratio|difference|AUC|AUROC|accuracy|mean"
    r"|median|estimate|estimated|risk|odds|hazard)|β)\s*(?:about |approximately )?$"
)
_NOT = re.compile(r"\b(?:[nNpP]|df|SD|SE|SEM|I2|alpha)\s?=?\s*$|I²\s?=?\s*$")


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for block in prose(claims.document, "% ci", "%ci", "% cri", "% confidence", "% credible"):
        for found in _INTERVAL.finditer(block.prose):
            before = block.prose[max(0, found.start() - REACH) : found.start()]
            if _LED.search(before) and not _NOT.search(before) and not _is_share(found):
                estimate, low, high = (
                    known(block, *found.span(name), amount(found[name]))
                    for name in ("estimate", "low", "high")
                )
                yield _relation(estimate, Comparison.AT_LEAST, low)
                yield _relation(estimate, Comparison.AT_MOST, high)


def _relation(estimate: Known, comparison: Comparison, end: Known) -> Relation:
    return Relation(estimate, (Reading(end, layout=LAYOUT),), comparison)


def _is_share(found: re.Match[str]) -> bool:
    """ "24% (95% CI 0.20 to 0.28)": percent, and then shares of one."""
    return bool(found["share"]) and value(found["high"]) <= 1 < value(found["estimate"])


FAMILY = Family(NoOptions, relations)
