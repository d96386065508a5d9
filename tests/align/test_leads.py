"""Leads: the one figure of the body that a headline's is a slip of."""

import pytest

from factcheck import align, context, extract, read
from factcheck.align.leads import told_in_lead
from factcheck.model.words import Words
from factcheck.ruleset import load


@pytest.fixture(scope="module")
def words() -> Words:
    return load().words


@pytest.mark.parametrize(
    ("head", "lead", "found"),
    [
        ("Firm to cut 240 jobs", "It will shed 204 posts by June.", ["204"]),
        ("Firm to cut 240 jobs", "It will shed 260 posts by June.", []),
        ("Lake has 4.8 million visitors", "Some 4.3 million people came.", ["4.3 million"]),
        ("Lake has 4.8 million visitors", "It has 4.3 million trees.", []),
        ("Lake has 48 km of paths", "There are 4,800 km of roads.", []),
        ("Club raises £7.4m", "It has raised £7.4bn for a pool.", ["£7.4bn"]),
        ("Club raises £26m", "It has raised £62m, and £28m before.", []),
    ],
)
def test_a_lead_tells_the_headline_again(
    head: str, lead: str, found: list[str], words: Words
) -> None:
    draft = read.text_document(f"# {head}\n\n{lead}", "draft.md", words)
    claims = align.index(draft, context.claims(draft, extract.figures(draft, words), words), words)

    told = told_in_lead(claims, claims.anchors()[0])

    assert [one.figure.written for one in told] == found
