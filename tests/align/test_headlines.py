"""Which figures of a headline does the body not tell?"""

import pytest

from factcheck import align, context, extract, read
from factcheck.align import ClaimIndex
from factcheck.align.headlines import Echo, untold
from factcheck.model.figure import Kind
from factcheck.ruleset import load


def index(text: str) -> ClaimIndex:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    return align.index(draft, context.claims(draft, extract.figures(draft, words), words), words)


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ("Orlen cuts 600 jobs.", ["800"]),
        ("Orlen cuts 800 jobs.", []),
        ("Orlen cuts nearly 800 jobs.", []),
        ("Orlen cuts 600 jobs at its mills and 200 at sea.", []),
        ("Orlen keeps 1,200 jobs of 2,000.", []),
        ("Orlen cuts jobs:\n\n- 500 in Graz\n- 300 in Bonn", []),
        ("Orlen cuts jobs.\n\n| Town | Jobs |\n| --- | --- |\n| Graz | 800 |", []),
    ],
)
def test_what_a_body_tells_or_adds_up_to_is_told(body: str, left: list[str]) -> None:
    claims = index(f"# Orlen cuts 800 jobs\n\n{body}\n")

    found = [head.figure.written for head in untold(claims, [Kind.COUNT])]

    assert found == left


@pytest.mark.parametrize(
    ("body", "is_heard"),
    [
        ("Rents in Tarnby dropped 9%.", True),
        ("Rents in Tarnby rose. That is a drop of 9%.", False),
        ("In Tarnby shares of firms that let flats lost 9%.", False),
    ],
)
def test_a_sentence_tells_a_headline_again_in_its_words(body: str, is_heard: bool) -> None:
    claims = index(f"# Rents fall 6% in Tarnby\n\n{body}\n")
    head, one = claims.anchors(Kind.PERCENT)

    found = Echo(claims, head, ("fall drop dropped",)).best([one], least=3, near=2)

    assert bool(found) is is_heard
