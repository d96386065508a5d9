"""What a glance takes for far is far: exact arithmetic says so, too."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from factcheck.align.table_columns import Worked, comes_out
from factcheck.align.table_entries import Entry
from factcheck.align.table_glance import Formula, is_far

amounts = st.one_of(
    st.integers(-1000, 1000).map(lambda number: Fraction(number, 10)),
    st.fractions(),
    st.just(Fraction(10) ** 400),
)
entries = st.builds(
    lambda value, rounding: Entry(None, "amount", value, 2 * rounding, rounding),
    amounts,
    st.sampled_from([Fraction(0), Fraction(1, 2), Fraction(1, 20)]),
)
formulas = st.sampled_from(Formula)


@given(formulas, entries, entries, entries)
def test_what_comes_out_is_not_far(formula: Formula, stated: Entry, a: Entry, b: Entry) -> None:
    if is_far(formula, stated, a, b):
        assert not comes_out(Worked(formula, stated, a, b))


@given(formulas, entries, entries)
def test_what_two_make_is_not_far(formula: Formula, a: Entry, b: Entry) -> None:
    made = {
        Formula.DIFFERENCE: lambda: a.value - b.value,
        Formula.PRODUCT: lambda: a.value * b.value,
        Formula.QUOTIENT: lambda: a.value / b.value if b.value else Fraction(0),
        Formula.CHANGE: lambda: a.value / b.value - 1 if b.value else Fraction(0),
    }[formula]()

    assert not is_far(formula, Entry(None, "amount", made), a, b) or not b.value


def test_what_is_another_number_is_far() -> None:
    twelve, five, eight = (Entry(None, "amount", Fraction(value)) for value in (12, 5, 8))

    assert is_far(Formula.DIFFERENCE, eight, twelve, five)
    assert not is_far(Formula.DIFFERENCE, Entry(None, "amount", Fraction(-7)), twelve, five)
