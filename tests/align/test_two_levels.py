"""From which level to which a figure runs that is told behind both, as a table of texts."""

import pytest

from factcheck import align, context, extract
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim
from factcheck.ruleset import load
from tests.factory import document

TOLD = [
    ("The rate was 9.2% in May and 6.7% by June, a drop of 2.5 points.", "9.2% > 6.7%"),
    ("In 2024 it had 54 huts. In 2014 it had 45. That is a rise of 20 percent.", "45 > 54"),
    ("It sold 124 pies on Friday. On Saturday it sold 93, a quarter fewer.", "124 > 93"),
    ("The old kiln fires 18 pots. The new one fires 72, four times as many.", "18 > 72"),
    ("The Heron costs $240 and the Coot $720, three times as much.", "$240 > $720"),
    ("The choir has 418 singers. In May it had 386; the increase of 32 came late.", "386 > 418"),
    (
        "It fell to 391 cups in 2025 after 460 the year before. The 15% drop was small.",
        "460 > 391 cups",
    ),
    ("In 2023 it drew 318 guests. Last year's figure was 276, down 42.", "318 > 276"),
]
SILENT = [
    "It had 54 huts in May, 45 in June and 30 in July, a drop of 9 percent.",
    "It had 54 huts last year, 45 of them empty. That is a drop of 9 percent.",
    "The mill took in $40.3m, a fall of 5.0%. Its yard took in $35.2m, a fall of 6.7%.",
    "Sales were $5m last year and profit was $3m. That is a fall of 10%.",
    "In 2019 it sold 400 vans. In 2024 it sold 600. That is a rise of 8 percent a year.",
    "It grew from 12 blocks to 144. This is double the 72 of May.",
    "The choir has 418 singers. The band has 386. The drop of 50 came late.",
    "It lost $1.6m in 2023 and earned $0.1m in 2024, an improvement of 105%.",
]


def run(text: str) -> str:
    """Of the last figure with ends: where it starts, and where it ends."""
    words = load().words
    draft = document(text)
    claims = context.claims(draft, extract.figures(draft, words), words)
    index = align.index(draft, claims, words)
    ends = [_ends(index, claim) for claim in index.claims if claim.figure.quantity is not None]
    return next((each for each in reversed(ends) if each), "")


def _ends(index: align.ClaimIndex, claim: Claim) -> str:
    starts, ends = (index.tied(claim, kind) for kind in (TieKind.FROM, TieKind.TO))
    if not starts or not ends:
        return ""
    return f"{starts[0].right.figure.written} > {ends[0].right.figure.written}"


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_two_levels_come_to_runs_from_the_one_to_the_other(text: str, expected: str) -> None:
    assert run(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_what_may_be_told_of_something_else_has_no_ends(text: str) -> None:
    assert run(text) == ""
