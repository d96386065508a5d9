"""Named rows: a figure that is not of the row that its sentence names."""

import pytest

from factcheck import align, context, extract, read
from factcheck.align.named_rows import misread
from factcheck.model.words import Words
from factcheck.ruleset import load

TABLE = """
| Port | Depth (m) | Ships | Idle |
| --- | --- | --- | --- |
| Sweden | 14.2 | 1,340 | 71% |
| Norway | 12.8 | 2,615 | 11% |
| Iceland | 9.4 | 705 | 18% |

"""


@pytest.fixture(scope="module")
def words() -> Words:
    return load().words


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The water off Iceland is 4.9 metres deep.", ["4.9 metres 9.4"]),
        ("The water off Iceland is 4.8 metres deep.", []),
        ("Swedish ports have 1,340 ships and are 18% idle.", ["18% 71%"]),
        ("Swedish ports are 18% idle.", []),
        ("Swedish ports have 1,340 ships, those of Iceland are 18% idle.", []),
        ("Norway is 11% idle, and Iceland is 71%.", ["71% 18%"]),
        ("Norway is 11% idle, and Iceland is 74%.", []),
        ("In 2019 the water off Iceland was 4.9 metres deep, and in 2024 9.4 metres.", []),
    ],
)
def test_a_row_that_is_named_has_its_own_figures(
    sentence: str, found: list[str], words: Words
) -> None:
    draft = read.text_document(TABLE + sentence, "draft.md", words)
    claims = align.index(draft, context.claims(draft, extract.figures(draft, words), words), words)

    told = [f"{one.figure.written} {quote.cell.figure.written}" for one, quote in misread(claims)]

    assert told == found
