"""Relations made by hand from one sentence, and the one result that comes of them."""

import re
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from factcheck import judge
from factcheck.model.alignment import Agreement, Alignment
from factcheck.model.claim import Facet
from factcheck.model.document import Document
from factcheck.model.expression import Cited, Expression
from factcheck.model.frozen import replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation, Result, Rule, Severity, Verdict
from tests.factory import RULE, cited, document

Formula = Callable[..., Expression]


def rule(id: str = RULE.id, family: str = RULE.family, severity: Severity = RULE.severity) -> Rule:
    return Rule(id, family, "It does not follow", severity)


def relation(text: str, written: list[str], formula: Formula, **more: Any) -> Relation:
    """The first figure is stated, the formula makes it of the others."""
    stated, *others = all_cited(document(text), written)
    return Relation(stated, (Reading(formula(*others)),), **more)


def all_cited(draft: Document, written: list[str]) -> list[Cited]:
    """The figures of a draft; the second time a figure is named, its second place."""
    return [
        cited(draft, each, nth=written[: at + 1].count(each)) for at, each in enumerate(written)
    ]


def in_order(draft: Document, written: list[str]) -> list[Cited]:
    """The figures of a draft in the order in which they stand, alike or not."""
    found, at = [], 0
    for each in written:
        at = draft.text.index(each, at)
        before = len(re.findall(rf"(?<!\w){re.escape(each)}(?!\d)", draft.text[: at + len(each)]))
        found.append(cited(draft, each, nth=before))
        at += len(each)
    return found


def result(relation: Relation, rule: Rule = RULE) -> Result:
    (found,) = judge.results([(rule, relation)])
    return found


def is_upheld(relation: Relation) -> bool:
    """Does it hold? Where the figures leave even the sign open, saying nothing is as much."""
    found = judge.results([(RULE, relation)])
    is_open = any(reading.implied.quantity.amount.holds(0) for reading in relation.readings)
    return is_open if not found else found[0].verdict is Verdict.HOLDS


def edits(result: Result) -> list[str]:
    return [f"{edit.old} -> {edit.new}" for edit in result.edits]


def aligned(left: Cited, right: Cited, agreement: Agreement = Agreement.SAME) -> Reading:
    """A reading that rests on nothing but how much two claims are alike."""
    alignment = Alignment(left.claim, right.claim, ((Facet.SUBJECT, agreement),))
    return Reading(right, alignments=(alignment,))


def standing_for(cited: Cited, low: Fraction | int | str, high: Fraction | int | str) -> Cited:
    """The same figure, standing for another interval in its unit."""
    quantity = Quantity(Interval(Fraction(low), Fraction(high)), cited.quantity.unit)
    return with_fields(cited, quantity=quantity, printed=quantity)


def with_fields(cited: Cited, **fields: Any) -> Cited:
    """The same figure with other fields."""
    claim = cited.claim
    return Cited(replace(claim, figure=replace(claim.figure, **fields)), cited.taken)
