"""Which of two levels was the earlier one, as far as the words say."""

import pytest

from factcheck import align, context, extract
from factcheck.align.when_told import is_back, whens
from factcheck.ruleset import load
from tests.factory import document

ORDERS = [
    ("It had 40 beds in 2019 and 50 in 2024, or 25.", False),
    ("It had 40 beds in 2024 and 50 in 2019, or 25.", True),
    ("It had 40 beds in May; a year earlier it had 50, or 25.", True),
    ("Last season it had 40 beds and now 50, or 25.", False),
    ("It had 40 beds last year and 50 now, or 25.", False),
    ("It had 40 beds and 50 sheds, or 25.", None),
    ("In 2023 it had 40 beds. Last year it had 50. That is 25.", None),
    ("On Monday it had 40 beds and on Friday 50, or 25.", None),
]


@pytest.mark.parametrize(("text", "expected"), ORDERS)
def test_the_earlier_of_two_is_known_where_the_text_says(text: str, *, expected: bool) -> None:
    words = load().words
    draft = document(text)
    claims = context.claims(draft, extract.figures(draft, words), words)
    told = {claim.figure.written: claim for claim in align.index(draft, claims, words).claims}

    one, other = whens(told["25"], (told["40"], told["50"]), tuple(told.values()), words)

    assert is_back(one, other, words) is expected
