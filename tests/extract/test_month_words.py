"""A word that looks like a month is one where it is one, and nowhere else."""

import re

from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.when.lexicon import lexicon
from factcheck.extract.when.month_words import by_month
from factcheck.ruleset import load

CALENDAR = lexicon(load().words)
assert CALENDAR is not None
MONTH, LAST = f"(?P<month>{CALENDAR.month})", f"(?P<last_month>{CALENDAR.month})"
PATTERNS = (
    MONTH,
    rf"{MONTH}\s\d\d?",
    rf"\d\d?(?:\s{MONTH})?-\d\d?\s{LAST}",
    rf"{MONTH}\s?-\s?{LAST}(?!\s\d)",
    rf"Fri\.?\s(?={MONTH}\s\d|\d\d?\s{LAST})",
)
WORDS = (
    "May",
    "MAY",
    "Sept",
    "SEPT",
    "Mar",
    "March",
    "June",
    "Dec",
    "Marble",
    "Jun",
    "JUDGE",
    "may",
)
texts = st.lists(st.sampled_from([*WORDS, " ", ".", "-", "5", "14", "Fri"]), max_size=9).map(
    "".join
)


@given(texts, st.sampled_from(PATTERNS))
def test_what_is_met_is_what_the_names_meet(text: str, pattern: str) -> None:
    assert CALENDAR is not None
    expected = re.compile(pattern).match(text)

    met = by_month(pattern, CALENDAR).match(text, 0)

    assert (met and met.regs) == (expected and expected.regs)
