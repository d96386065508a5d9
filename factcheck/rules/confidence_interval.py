"""An estimate outside of the interval that is told of it.

"The odds ratio was 1.9 (95% CI 2.1 to 3.4)": an interval of confidence holds its estimate.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.align import ClaimIndex
from factcheck.align.reported import NUMBER, amount, known, prose, value
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.expression import Known
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation

LAYOUT = "an estimate and its interval"
REACH = 40


@frozen
class Options:
    """``names``: what an interval is called; ``units``: what its estimate may be told in, as it is
    written. ``leads``: what stands before an estimate, a word, or a letter or sign (``signs``);
    ``hedges`` behind it; ``never``: what stands before another number. ``percent`` behind an
    estimate, ``leading`` before the ends and ``to`` between them.
    """

    names: tuple[str, ...]
    units: tuple[str, ...]
    leads: tuple[str, ...]
    signs: tuple[str, ...]
    hedges: tuple[str, ...]
    never: tuple[str, ...]
    percent: tuple[str, ...]
    leading: tuple[str, ...]
    to: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    if not claims.says(*options.names):
        return
    interval, led, other = _interval(options), _led(options), _other(options)
    called = [f"%{gap}{name.lower()}" for name in options.names for gap in ("", " ")]
    for block in prose(claims.document, *called):
        for found in interval.finditer(block.prose):
            before = block.prose[max(0, found.start() - REACH) : found.start()]
            if led.search(before) and not other.search(before) and not _is_share(found):
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


@lru_cache(maxsize=8)
def _interval(options: Options) -> re.Pattern[str]:
    """ "1.9 (95% CI 2.1 to 3.4)"."""
    names, units, to = map(re.either, (options.names, options.units, options.to))
    percent, leading = re.either(options.percent), re.either(options.leading)
    return re.compile(
        rf"(?<![\d.,])(?P<estimate>{NUMBER})(?P<share>\s?%| (?:{percent}))?"
        rf"(?: ?(?:{units}))?\s?[(,;\[]"
        rf"\s?[(\[]?\d\d(?:\.\d)?\s?%\s?(?:{names})\b"
        rf"[\s,:=]{{0,3}}(?:(?:{leading}) )?[(\[]?\s?"
        rf"(?P<low>{NUMBER})\s?%?\s?(?:{to}|[-–—−,;])\s?(?P<high>{NUMBER})(?!\d|[.,]\d)"
    )


@lru_cache(maxsize=8)
def _led(options: Options) -> re.Pattern[str]:
    leads, signs, hedges = map(re.either, (options.leads, options.signs, options.hedges))
    return re.compile(rf"(?:\b(?:{leads})|{signs})\s*(?:(?:{hedges}) )?$")


@lru_cache(maxsize=8)
def _other(options: Options) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{re.either(options.never)})\s?=?\s*$")


FAMILY = Family(Options, relations)
