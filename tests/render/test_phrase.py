"""A result is told on one line, with the author's own figures."""

from fractions import Fraction
from functools import reduce
from operator import add

import pytest

from factcheck.model.claim import Claim
from factcheck.model.expression import (
    WHOLE,
    Cited,
    Expression,
    Known,
    Leaf,
    Operator,
    computed,
)
from factcheck.model.frozen import replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, PERCENT, Quantity
from factcheck.model.result import Comparison, Reading, Relation, Verdict
from factcheck.model.span import Span
from factcheck.render.formula import formula
from factcheck.render.phrase import evidence, line, pieces
from factcheck.render.piece import Tone
from tests import factory

CONFLICTS, HOLDS = Verdict.CONFLICTS, Verdict.HOLDS
DRAFT = factory.document(
    "Sales rose 25% to $12.0m from $10.0m, and the margin was 39.6% ($4.0m) of it.",
    "It went 12% then 10%, 2 points; 370% or 368%; 71.2 to 74.8; $18 trillion or $18 billion.",
    "Nearly 3.9 million went for 5 hours, 20 seconds, five, 7, 0.5 and -3 on 27 March 2026, "
    "a Wednesday.",
)


def cited(written: str, nth: int = 1) -> Cited:
    return factory.cited(DRAFT, written, nth)


PRODUCT = cited("five") * cited("7")


def told(
    stated: str | Leaf,
    implied: Expression,
    verdict: Verdict = CONFLICTS,
    comparison: Comparison = Comparison.EQUALS,
) -> str:
    leaf = cited(stated) if isinstance(stated, str) else stated
    relation = Relation(leaf, (Reading(implied),), comparison)
    expected = implied.quantity
    own = leaf.claim.figure.quantity if isinstance(leaf, Cited) else None
    if own is not None and expected.is_like(own):
        expected = expected.to(own.unit)
    return evidence(
        factory.result(cited("25%"), implied, verdict, relation=relation, expected=expected)
    )


@pytest.mark.parametrize(
    ("stated", "implied", "verdict", "expected"),
    [
        (
            "25%",
            cited("$12.0m") / cited("$10.0m") - WHOLE,
            CONFLICTS,
            "$12.0m ÷ $10.0m − 1 = 20% (18.3 to 21.6), not 25%",
        ),
        (
            "39.6%",
            cited("$4.0m") / cited("$10.0m"),
            HOLDS,
            "$4.0m ÷ $10.0m = 40% (39.1 to 41.2), as stated: 39.6%",
        ),
        (
            "2 points",
            cited("12%") - cited("10%"),
            HOLDS,
            "12% − 10% = 2 points (0.5 to 3.5), as stated: 2 points",
        ),
        ("7", cited("five") + cited("five"), CONFLICTS, "five + five = 10, not 7"),
        ("370%", cited("368%"), CONFLICTS, "370% is not 368%"),
        ("370%", cited("368%"), HOLDS, "370% agrees with 368%"),
        ("$18 trillion", cited("$18 billion"), CONFLICTS, "$18 trillion is not $18 billion"),
        (
            "5 hours",
            cited("20 seconds"),
            CONFLICTS,
            "20 seconds = 0.00556 hours, not 5 hours",
        ),
        (
            "Wednesday",
            computed(Operator.WEEKDAY, cited("27 March 2026")),
            CONFLICTS,
            "27 March 2026 is a Friday, not a Wednesday",
        ),
    ],
)
def test_what_the_figures_make_is_held_against_what_is_said(
    stated: str, implied: Expression, verdict: Verdict, expected: str
) -> None:
    assert told(stated, implied, verdict) == expected


@pytest.mark.parametrize(
    ("implied", "comparison", "verdict", "expected"),
    [
        (cited("74.8"), Comparison.AT_LEAST, CONFLICTS, "71.2 is below 74.8"),
        (cited("74.8"), Comparison.AT_MOST, CONFLICTS, "71.2 is above 74.8"),
        (cited("74.8"), Comparison.AT_LEAST, HOLDS, "71.2 is not below 74.8"),
        (PRODUCT, Comparison.AT_MOST, CONFLICTS, "five × 7 = 35, less than 71.2"),
        (PRODUCT, Comparison.AT_LEAST, CONFLICTS, "five × 7 = 35, more than 71.2"),
        (PRODUCT, Comparison.AT_MOST, HOLDS, "five × 7 = 35, not less than 71.2"),
    ],
)
def test_a_bound_is_told_as_one(
    implied: Expression, comparison: Comparison, verdict: Verdict, expected: str
) -> None:
    assert told("71.2", implied, verdict, comparison) == expected


def _known(name: str) -> Known:
    return Known(name, "the text", Quantity(Interval.exactly(1)), Span(0, 1))


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("Huawei ZTE Dahua Hytera DJI", "Huawei, ZTE, Dahua, Hytera, DJI are 5, as stated: five"),
        ("Huawei", "Huawei is 1, as stated: five"),
        ("a b c d e f g h i j k", "a, b, c, d, …, k are 11, as stated: five"),
    ],
)
def test_things_are_counted_by_name(names: str, expected: str) -> None:
    things = computed(Operator.COUNT, *map(_known, names.split()))

    assert told("five", things, HOLDS) == expected


def test_a_malformed_number_can_only_be_one_of_its_forms() -> None:
    draft = factory.document("It was $197,00 each.")
    forms = ("$197,000", "$19,700", "$197.00")
    figure = factory.figure(draft, "$197,00", quantity=None, value=None, forms=forms)

    text = told(Cited(Claim(draft, figure)), _known(forms[0]), comparison=Comparison.ONE_OF)

    assert text == "$197,00 can only be $197,000, $19,700 or $197.00"


def test_a_printed_number_that_is_no_figure_may_be_what_is_stated() -> None:
    stated = Known("item 4", "the list", Quantity(Interval.exactly(4)), Span(0, 1))

    assert told(stated, cited("7")) == "item 4 is not 7"
    assert told(stated, cited("five") + cited("7")) == "five + 7 = 12, not item 4"


def test_a_hedge_belongs_to_what_is_said_and_not_to_the_formula() -> None:
    figure = factory.figure(DRAFT, "3.9 million", lead=0)
    nearly = Cited(Claim(DRAFT, figure))

    assert told(nearly, cited("7")) == "Nearly 3.9 million is not 7"
    assert told("7", nearly - cited("five")).startswith("3.9 million − five = 3,900,000 (")


A, B, C = cited("five"), cited("7"), cited("0.5")


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (A + B - C, "five + 7 − 0.5"),
        (A - (B - C), "five − (7 − 0.5)"),
        (A + (B + C), "five + 7 + 0.5"),
        (A * (B + C), "five × (7 + 0.5)"),
        ((A + B) / C, "(five + 7) ÷ 0.5"),
        (A / (B * C), "five ÷ (7 × 0.5)"),
        (A / B / C, "five ÷ 7 ÷ 0.5"),
        (A * B + C, "five × 7 + 0.5"),
        (A - computed(Operator.COUNT, B, C), "five − number of (7, 0.5)"),
    ],
)
def test_brackets_stand_where_they_are_needed(expression: Expression, expected: str) -> None:
    assert "".join(piece.text for piece in formula(expression)) == expected


def test_a_negative_figure_is_bracketed_after_a_sign() -> None:
    draft = factory.document("From -3 to 7.")
    below = Cited(Claim(draft, replace(factory.figure(draft, "3"), written="-3")))

    assert "".join(piece.text for piece in formula(A - below)) == "five − (-3)"


def test_a_change_taken_as_a_multiple_says_so() -> None:
    rise = cited("25%")
    multiple = Cited(rise.claim, Quantity(Interval(Fraction("1.245"), Fraction("1.26")), ONE))
    rest = Cited(rise.claim, Quantity(Interval(Fraction("0.74"), Fraction("0.755")), ONE))
    plain = Cited(rise.claim, Quantity(Interval(Fraction(24), Fraction(26)), PERCENT))

    texts = ["".join(p.text for p in formula(A * each)) for each in (multiple, rest, plain)]

    assert texts == ["five × (1 + 25%)", "five × (1 − 25%)", "five × 25%"]


def test_a_sum_of_a_thousand_terms_is_told_in_a_line() -> None:
    wide = reduce(add, [A] * 5000)

    text = told("7", wide)

    assert text == "five + five + five + five + five + five + … + five + five = 25,000, not 7"


def test_every_figure_keeps_its_place() -> None:
    result = factory.result(cited("25%"), cited("$12.0m") / cited("$10.0m") - WHOLE)

    told_figures = [piece for piece in pieces(result) if piece.tone is Tone.FIGURE]

    assert [DRAFT.text[p.span.start : p.span.end] for p in told_figures if p.span] == [
        "$12.0m",
        "$10.0m",
        "25%",
    ]


def test_things_counted_under_two_names_are_still_one_figure() -> None:
    draft = factory.document("It sold 90 cars, that is 80 vehicles.")
    stated, other = factory.cited(draft, "90 cars"), factory.cited(draft, "80 vehicles")

    assert evidence(factory.result(stated, other)) == "90 cars is not 80 vehicles"


def test_the_line_of_an_example_begins_with_the_verdict() -> None:
    assert line(factory.result(cited("370%"), cited("368%"))) == "conflicts: 370% is not 368%"


def test_long_words_are_cut_and_lines_are_joined() -> None:
    long = Known("word " * 60 + "\nend", "the text", Quantity(Interval.exactly(1)), Span(0, 1))

    text = told("five", computed(Operator.COUNT, long))

    assert len(text) < 100
    assert "\n" not in text
