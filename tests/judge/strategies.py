"""Sentences with figures that hold or do not, whatever their digits."""

from collections.abc import Callable
from fractions import Fraction

from hypothesis import strategies as st

from factcheck.model.expression import WHOLE, Expression

Pair = Callable[[Expression, Expression], Expression]

FORMULAS: dict[str, Pair] = {
    "sum": lambda one, other: one + other,
    "difference": lambda one, other: one - other,
    "change": lambda one, other: one / other - WHOLE,
    "fall": lambda one, other: WHOLE - one / other,
    "share": lambda one, other: one / other,
    "product": lambda one, other: one * other,
    "same": lambda one, _: one,
}
SUFFIXES = ("", "m", " million", "-fold", " plants", "%")
BARE = {"change": "%", "fall": "%", "share": "%", "product": ""}
"""The suffix of what is stated, where it is not that of the parts."""


@st.composite
def written(draw: st.DrawFn, suffix: str, prefix: str = "") -> str:
    """A figure that the factory reads: "12.5 million", "1,031 plants"."""
    decimals = draw(st.integers(0, 2))
    digits = draw(st.integers(1, 99_999))
    number = Fraction(digits, 10**decimals)
    return f"{prefix}{float(number):,.{decimals}f}{suffix}"


@st.composite
def sentences(draw: st.DrawFn) -> tuple[str, list[str]]:
    """The name of a formula, and the figures: what is stated, then the two parts."""
    name = draw(st.sampled_from(sorted(FORMULAS)))
    suffix = draw(st.sampled_from(SUFFIXES[:3] if name == "product" else SUFFIXES))
    other = "" if name == "product" else suffix
    stated = suffix if name == "product" else BARE.get(name, suffix)
    return name, [
        draw(written(stated)),
        draw(written(suffix)),
        draw(written(other)),
    ]
