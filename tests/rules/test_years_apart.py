"""So many years between the only two that are told."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

import factcheck
from tests.align.reports import verdicts


@given(born=st.integers(1800, 1950), age=st.integers(20, 99), late=st.booleans())
def test_an_age_holds_on_either_side_of_the_birthday(born: int, age: int, late: bool) -> None:
    """Who is 69 in a year was born 69 or 70 years before."""
    died = date(born + age + late, 5, 4)
    text = (
        f"Ines Faro, born in {born}, lived in Porto. She died there on {died.day} May {died.year}, "
        f"aged {age}, leaving three sons."
    )

    told = verdicts(factcheck.check_text(text), "years-apart")

    assert told == ["holds"]
