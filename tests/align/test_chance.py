"""An amount comes up again by chance, or is told again."""

import pytest

from factcheck import align, context, extract
from factcheck.align.chance import may_be_one_amount
from factcheck.ruleset import load
from tests.factory import document


def told_again(written: str, *prose: str) -> bool:
    """May the first two figures that are so written be told of one thing?"""
    words = load().words
    draft = document(*prose)
    claims = context.claims(draft, extract.figures(draft, words), words)
    one, other = [claim for claim in claims if claim.figure.written == written][:2]
    return may_be_one_amount(align.index(draft, claims, words), other, one)


@pytest.mark.parametrize(
    ("written", "left", "right"),
    [
        ("12%", "Of the halls 12% leak.", "Rain comes in at 12% of the halls."),
        ("12%", "Of 90 halls 12% leak.", "Rain comes in at 12% of the 90 halls."),
        ("4,210", "It sold 4,210 hens and 30 geese.", "Of ducks it has 55; hens, 4,210."),
    ],
)
def test_an_amount_may_be_told_again(written: str, left: str, right: str) -> None:
    assert told_again(written, left, right)


@pytest.mark.parametrize(
    ("written", "left", "right"),
    [
        ("12%", "Of 90 halls 12% leak.", "Of 55 sheds 12% leak."),
        ("12%", "More than 12% of halls leak.", "Less than 12% of halls leak."),
    ],
)
def test_an_amount_may_come_up_by_chance(written: str, left: str, right: str) -> None:
    assert not told_again(written, left, right)


def test_what_is_told_all_over_is_told_again_only_in_the_same_words() -> None:
    often = [f"Those aged 16 may {deed}." for deed in ("row", "sing", "climb", "vote", "fish")]
    assert not told_again("16", "Riders aged 16 pay.", "Divers aged 16 rest.", *often)
    assert told_again(
        "16", "Old riders aged 16 or more pay.", "Old riders aged 16 or more.", *often
    )


@pytest.mark.parametrize(
    ("fine", "coarse", "may_be"),
    [("$36.00", "$35", False), ("$35.40", "$35", True), ("$388,700", "$388K", True)],
)
def test_a_rounded_amount_is_the_finer_one_where_it_may_be_rounded_to_it(
    fine: str, coarse: str, may_be: bool
) -> None:
    words = load().words
    draft = document(f"The lamp costs {fine} at the mill.", f"For a lamp the mill asks {coarse}.")
    claims = context.claims(draft, extract.figures(draft, words), words)
    one, other = [claim for claim in claims if claim.figure.written in (fine, coarse)]

    found = may_be_one_amount(align.index(draft, claims, words), other, one)

    assert found is may_be
