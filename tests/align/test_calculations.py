"""Printed calculations: where they begin and end, and what their sides come to."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import align, context, extract, read
from factcheck.align.calculations import calculations
from factcheck.align.operands import operand
from factcheck.align.terms import Node, Term, worked
from factcheck.ruleset import load

SIGNS = {"+": "+", "−": "-", "×": "*", "÷": "/"}


def sides(text: str) -> list[list[str]]:
    words = load().words
    draft = read.text_document(text, "draft.txt", words)
    claims = context.claims(draft, extract.figures(draft, words), words)
    found = calculations(align.index(draft, claims, words).claims, words)
    return [[told(side.node) for side in each] for each in found]


def told(node: Node) -> str:
    if isinstance(node, Term):
        return f"({told(node.left)} {node.operator} {told(node.right)})"
    return node.figure.written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It holds 12 x 45 = 540 books.", [["(12 × 45)", "540"]]),
        ("So 2 + 3 × 4 = 14, and 5 plus 3 is 8.", [["(2 + (3 × 4))", "14"], ["(5 + 3)", "8"]]),
        ("So 2*3*4 = 6*4 = 24.", [["((2 × 3) × 4)", "(6 × 4)", "24"]]),
        ("So 2 × (3 + 4) = 14.", [["(2 × (3 + 4))", "14"]]),
        ("So ((3 + 4) × 2) = 14.", [["((3 + 4) × 2)", "14"]]),
        ("All (3 + 4 = 7) are here.", [["(3 + 4)", "7"]]),
        ("3 boxes × 12 bottles = 36 bottles", [["(3 × 12)", "36"]]),
        ("20% of 50 = 10, and 12² = 144", [["(20% × 50)", "10"], ["(12 × 12)", "144"]]),
        ("n = 3 + 4 = 7", [["(3 + 4)", "7"]]),
        ("The share is 6/10 = 60%.", [["6/10", "60%"]]),
        ("x + 3 = 7 and f(3) + 4 = 7 and 3 + 4 = 7y", []),
        ("3 + 4 = 2 × y", []),
        ("Rated 5 = good, 4 = fair; N = 132; i += 3 == 3", []),
        ("Peru 3 - 2 Chile = 5 goals", []),
        ("(3 + 4) × (2 = 14", []),
    ],
)
def test_a_calculation_holds_figures_and_signs_alone(text: str, expected: list[list[str]]) -> None:
    assert sides(text) == expected


@given(
    st.lists(st.tuples(st.sampled_from(sorted(SIGNS)), st.integers(1, 40)), min_size=1, max_size=5),
    st.integers(1, 40),
)
def test_signs_bind_as_they_do_in_arithmetic(rest: list[tuple[str, int]], first: int) -> None:
    text = f"{first} " + " ".join(f"{sign} {number}" for sign, number in rest)
    python = f"Fraction({first})" + "".join(f"{SIGNS[s]}Fraction({n})" for s, n in rest)
    words = load().words
    draft = read.text_document(f"All: {text} = 7,001", "draft.txt", words)
    claims = context.claims(draft, extract.figures(draft, words), words)

    ((side, _),) = calculations(align.index(draft, claims, words).claims, words)

    value = worked(side.node, lambda claim, _: operand(claim)).quantity.base()
    assert value.is_exact
    assert value.middle() == eval(python, {"Fraction": Fraction})
