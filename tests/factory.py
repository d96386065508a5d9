"""Values made by hand, for tests that need a document without reading one.

draft = document("Revenue rose 25% to $12.0m from $10.0m.")
rise, now, then = (cited(draft, written) for written in ("25%", "$12.0m", "$10.0m"))
finding = result(rise, now / then - WHOLE)
found = report(draft, finding)
"""

import re
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from factcheck.model.claim import Claim
from factcheck.model.document import Block, BlockKind, Document, Run
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Figure, Kind, Style
from factcheck.model.interval import Interval
from factcheck.model.quantity import (
    DATE,
    DAY,
    ONE,
    PERCENT,
    POINT,
    WEEKDAY,
    Quantity,
    Unit,
    counted,
    currency,
)
from factcheck.model.result import (
    Edit,
    Reading,
    Relation,
    Report,
    Result,
    Rule,
    Severity,
    Verdict,
)
from factcheck.model.span import Span

YEAR = Unit("year", Fraction(31557600), (("time", 1),))
HOUR = Unit("hour", Fraction(3600), (("time", 1),))
SECOND = Unit("second", Fraction(1), (("time", 1),))
RULE = Rule(
    "percent-change",
    "percent_change",
    "The change does not follow from the figures it runs between",
    Severity.ERROR,
)

_SCALES = {
    "thousand": 3,
    "million": 6,
    "billion": 9,
    "trillion": 12,
    "k": 3,
    "m": 6,
    "bn": 9,
    "tn": 12,
}
_CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP"}
_TIMES = {"years": YEAR, "hours": HOUR, "seconds": SECOND, "days": DAY}
_WORDS = (
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FIGURE = re.compile(r"(?P<prefix>[$€£]?)(?P<digits>[\d,]*\d(?:\.\d+)?|[A-Za-z]+)(?P<suffix>.*)")


def document(*prose: str | tuple[BlockKind, str], name: str = "draft.md", **more: Any) -> Document:
    """A draft of paragraphs, each as a reader sees it, with an empty line between them."""
    blocks: list[Block] = []
    start = 0
    for entry in prose:
        kind, text = entry if isinstance(entry, tuple) else (BlockKind.PARAGRAPH, entry)
        blocks.append(block(text, start, len(blocks), kind=kind))
        start += len(text) + 2
    return Document(name, "\n\n".join(each.prose for each in blocks), tuple(blocks), **more)


def block(
    prose: str,
    start: int = 0,
    index: int = 0,
    kind: BlockKind = BlockKind.PARAGRAPH,
    **more: Any,
) -> Block:
    """A block whose prose stands in the file as it is seen."""
    run = Run(0, start, len(prose), len(prose))
    level = 2 if kind is BlockKind.HEADING else 0
    span = Span(start, start + len(prose))
    return Block(index, span, kind, prose, (run,), **{"level": level, **more})


def figure(draft: Document, written: str, nth: int = 1, **more: Any) -> Figure:
    """The n-th figure written so in the draft, read as a plain figure; ``more`` replaces fields."""
    home, start = _find(draft, written, nth)
    end = start + len(written)
    fields: dict[str, Any] = {
        "block": home,
        "start": start,
        "end": end,
        "lead": start,
        "sentence": (0, len(home.prose)),
        "span": home.span_of(start, end),
        "written": written,
    }
    return Figure(**{**fields, **_read(written), **more})


def claim(draft: Document, written: str, nth: int = 1, **facets: Any) -> Claim:
    """A claim of the n-th figure written so; ``facets`` are fields of the claim."""
    return Claim(draft, figure(draft, written, nth), **facets)


def cited(draft: Document, written: str, nth: int = 1, **facets: Any) -> Cited:
    return Cited(claim(draft, written, nth, **facets))


def result(
    stated: Cited,
    implied: Expression,
    verdict: Verdict = Verdict.CONFLICTS,
    rule: Rule = RULE,
    **more: Any,
) -> Result:
    """A relation with one reading, judged; ``new`` is the figure that would mend it."""
    relation = more.pop("relation", None) or Relation(stated, (Reading(implied),))
    new = more.pop("new", None)
    severity = {Verdict.HOLDS: Severity.OK, Verdict.UNCLEAR: Severity.REVIEW}
    fields: dict[str, Any] = {
        "rule": rule,
        "relation": relation,
        "reading": relation.readings[0],
        "verdict": verdict,
        "severity": severity.get(verdict, rule.severity),
        "expected": _expected(stated, implied.quantity),
        "edits": (Edit(stated.span, stated.claim.figure.written, new),) if new else (),
    }
    return Result(**{**fields, **more})


def _expected(stated: Cited, implied: Quantity) -> Quantity:
    asked = stated.claim.figure.quantity
    return implied.to(asked.unit) if asked and implied.is_like(asked) else implied


def report(draft: Document, *results: Result, unchecked: tuple[Claim, ...] = ()) -> Report:
    """A report of results; its claims are those that the results draw on, and the unchecked."""
    claims = {leaf.span: leaf.claim for each in results for leaf in _cited(each)}
    claims.update({each.figure.span: each for each in unchecked})
    return Report.of(draft, tuple(claims[span] for span in sorted(claims)), results)


def _cited(result: Result) -> list[Cited]:
    stated = [result.stated] if isinstance(result.stated, Cited) else []
    deeper = [leaf for consequence in result.consequences for leaf in _cited(consequence)]
    return [*stated, *result.reading.implied.cited, *deeper]


def _find(draft: Document, written: str, nth: int) -> tuple[Block, int]:
    for home in draft.blocks:
        for match in re.finditer(rf"(?<!\w){re.escape(written)}(?!\d)", home.prose):
            nth -= 1
            if nth == 0:
                return home, match.start()
    raise ValueError(f"{written!r} does not stand in the draft so often")


def _read(written: str) -> dict[str, Any]:
    if written in _WEEKDAYS:
        place = Interval.exactly(_WEEKDAYS.index(written))
        return _fields(Kind.DATE, Quantity(place, WEEKDAY))
    if re.fullmatch(r"\d{1,2} [A-Z][a-z]+ \d{4}", written):
        day = datetime.strptime(written, "%d %B %Y").date()
        return {**_fields(Kind.DATE, _days(day, day)), "iso": day.isoformat()}
    if re.fullmatch(r"[12]\d{3}", written):
        year = int(written)
        days = _days(date(year, 1, 1), date(year, 12, 31))
        return {**_fields(Kind.YEAR, days), "iso": written}
    return _number(written)


def _number(written: str) -> dict[str, Any]:
    match = _FIGURE.fullmatch(written)
    assert match is not None, f"the factory cannot read {written!r}"
    prefix, digits, suffix = match["prefix"], match["digits"], match["suffix"]
    is_word = digits.lower() in _WORDS
    number = (
        Fraction(_WORDS.index(digits.lower())) if is_word else Fraction(digits.replace(",", ""))
    )
    decimals = len(digits.partition(".")[2])
    name = suffix.split()[0] if suffix.split() else ""
    scale = Fraction(10) ** _SCALES.get(name, 0)
    kind, unit = _kind(prefix, suffix)
    value, step = number * scale, scale / 10**decimals
    is_exact = kind in (Kind.COUNT, Kind.DURATION) and step == 1
    amount = Interval.exactly(value) if is_exact else Interval(value - step / 2, value + step)
    style = Style(prefix, suffix, scale, decimals, "," if "," in digits else "", is_word)
    return {**_fields(kind, Quantity(amount, unit)), "value": value, "style": style}


def _kind(prefix: str, suffix: str) -> tuple[Kind, Unit]:
    if prefix:
        return Kind.MONEY, currency(_CURRENCIES[prefix])
    last = suffix.rsplit(maxsplit=1)[-1] if suffix.split() else ""
    if last in ("%", "percent"):
        return Kind.PERCENT, PERCENT
    if last in ("point", "points"):
        return Kind.PERCENTAGE_POINT, POINT
    if last in ("times", "-fold"):
        return Kind.MULTIPLE, ONE
    if last in _TIMES:
        return Kind.DURATION, _TIMES[last]
    return Kind.COUNT, ONE if last in _SCALES or not last else counted(last.removesuffix("s"))


def _fields(kind: Kind, quantity: Quantity) -> dict[str, Any]:
    return {"kind": kind, "quantity": quantity, "printed": quantity, "coarse": quantity}


def _days(first: date, last: date) -> Quantity:
    low, high = Fraction(first.toordinal()), Fraction(last.toordinal())
    return Quantity(Interval(low, high), DATE)
