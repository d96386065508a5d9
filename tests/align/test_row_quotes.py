"""Row quotes: the figure of a sentence that is one slip away from the row that it tells."""

import pytest

from factcheck import align, context, extract, read
from factcheck.align.row_quotes import misquoted
from factcheck.model.words import Words
from factcheck.ruleset import load

TABLE = """
| Kiln | Logs | Hours burnt | Hottest |
| --- | --- | --- | --- |
| Brick | 48,000 | 1,340 | 71.3% |
| Clay | 425,000 | 7,080 | 79.8% |

"""


@pytest.fixture(scope="module")
def words() -> Words:
    return load().words


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Light `clay`, which went through 452,000 logs and reached 79.8%.", ["452,000 425,000"]),
        ("It reached 79.8% and burnt 7,800 hours on 425,000 logs.", ["7,800 hours 7,080"]),
        ("It reached 79.8% on 452,000 logs.", []),
        ("The clay one reached 79.8% and the brick one 71.3%, on 452,000 logs.", []),
        ("The clay one reached 79.8% on 425,000 logs, up from 452,000.", []),
        ("The clay one reached 79.8% on 48,000 logs.", []),
        ("The clay one reached 79.8% on 391,200 logs.", []),
    ],
)
def test_a_cell_is_misquoted_where_its_row_is_told(
    sentence: str, found: list[str], words: Words
) -> None:
    draft = read.text_document(TABLE + sentence, "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)

    told = misquoted(align.index(draft, claims, words))

    assert [f"{one.figure.written} {quote.cell.figure.written}" for one, quote in told] == found
