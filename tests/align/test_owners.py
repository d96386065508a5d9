"""A figure of the prose is of the line named next to it, unless its sentence speaks otherwise."""

import pytest

from factcheck import align, context, extract, read
from factcheck.align.company import company, days_said
from factcheck.align.otherwise import is_otherwise
from factcheck.align.rows import row
from factcheck.ruleset import load

TABLE = """
| (in millions) | 2023 | 2022 |
| --- | --- | --- |
| Net sales | 1,289 | 1,235 |
| Ferries | 920 | 857 |

"""


def index(text: str) -> align.ClaimIndex:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)
    return align.index(draft, claims, words)


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("Net sales were $1,289 million.", "Net sales"),
        ("We had $1,289 million of net sales.", "Net sales"),
        ("Net sales in France were $1,289 million.", None),
        ("Online net sales were $1,289 million.", None),
        ("Net sales growth was $54 million.", None),
        ("Net sales rose due to a gain of $54 million.", None),
    ],
)
def test_the_words_next_to_a_figure_name_its_line(sentence: str, label: str | None) -> None:
    claims = index(TABLE + sentence)

    lines = claims.lines(claims.claims[-1])

    assert [line.label for line in lines] == ([label] if label else [])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Net sales were $1,289 million.", False),
        ("Net sales rose 5% at constant currency.", True),
        ("Analysts had expected net sales of $1,310 million.", True),
    ],
)
def test_a_sentence_may_speak_of_another_measure(sentence: str, expected: bool) -> None:
    claims = index(TABLE + sentence)
    anchor = claims.claims[-1]

    assert is_otherwise(anchor, claims.lines(anchor), claims.ledger) == expected


def test_company_is_kept_within_a_sentence() -> None:
    claims = index("It sold 40 ovens and 12 lamps in 2019. It sold 7 stoves.")
    ovens = claims.claims[0]

    assert [each.figure.written for each in company(claims, ovens)] == ["12", "2019"]
    assert len(days_said(claims, ovens)) == 1


def test_a_row_ends_where_something_else_begins() -> None:
    claims = index("Of 40 boats 20 are red, 12 blue and 8 green; 5 sank.")
    whole, *side = claims.claims

    assert [each.figure.written for each in row(whole, side, claims.words)] == ["20", "12", "8"]
