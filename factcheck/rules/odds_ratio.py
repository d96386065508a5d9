"""An odds ratio or a risk ratio, and the counts of the two groups that it compares.

"30 of 120 fell ill, against 45 of 118 (odds ratio 0.24)": it is 0.54. Either group may be the one
that is compared.
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

LAYOUT = "two groups, and the ratio that compares them"
ODDS = "odds ratio"
_COUNT = r"(?:\d{1,3}(?:,\d{3})+|\d{1,7})"


def _group(number: int) -> str:
    return (
        rf"(?<![\d.,%$€£])(?P<some{number}>{_COUNT})(?:\s?/\s?|\s(?:out\s)?of\s(?:the\s)?)"
        rf"(?P<all{number}>{_COUNT})(?![\d%]|[.,]\d)"
    )


_GLUE = r"[^.\d;\n]{1,90}?(?:\([\d.]{1,5}\s?%\)[^.\d;\n]{0,60}?)?"
_RATIO = (
    r"(?P<name>\b(?:[Oo]dds ratio|[Rr]elative risk|[Rr]isk ratio)\b"
    r"|(?:(?<=\()|(?<=[,;:] ))(?:OR|RR)\b)"
    rf"(?:,? \((?:OR|RR)\))?(?: (?:was|is|of)| ?[=:,])? ?(?P<ratio>{NUMBER})(?![\d%]|[.,]\d)"
)
_TOLD = re.compile(_GLUE.join((_group(1), _group(2), _RATIO)))
# One of these stands in, or around, every name of a ratio.
_SIGNS = ("dds ratio", "elative risk", "isk ratio", "(OR", " OR", "(RR", " RR")


@frozen
class Options:
    """``unless``: words by which the ratio is of more than the two counts ("adjusted")."""

    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    if not any(sign in claims.prose for sign in _SIGNS):
        return
    for block in prose(claims.document, "odds", "risk", " or ", "(or", " rr", "(rr"):
        small = block.prose.lower()
        if not any(sign in block.prose for sign in _SIGNS):
            continue
        if not any(word in small for word in options.unless):
            for found in _TOLD.finditer(block.prose):
                relation = _relation(block, found)
                if relation is not None:
                    yield relation


def _relation(block: Block, found: re.Match[str]) -> Relation | None:
    counts = [value(found[name]) for name in ("some1", "all1", "some2", "all2")]
    some, of, others, of_others = counts
    stated = amount(found["ratio"])
    if not (0 < some < of and 0 < others < of_others) or stated.low <= 0:
        return None
    is_odds = found["name"].lower() in (ODDS, "or")
    one = _odds(*counts) if is_odds else some * of_others / (of * others)
    cited = known(block, found.start("ratio"), found.end("ratio"), stated)
    readings = tuple(Reading(_ratio(each), layout=LAYOUT) for each in (one, 1 / one))
    return Relation(cited, readings)


def _odds(some: Fraction, of: Fraction, others: Fraction, of_others: Fraction) -> Fraction:
    return some * (of_others - others) / (others * (of - some))


def _ratio(exact: Fraction) -> Known:
    said = f"the {float(exact):.3g} of these counts"
    return Known(said, "arithmetic", Quantity(Interval.exactly(exact), ONE))


FAMILY = Family(Options, relations)
