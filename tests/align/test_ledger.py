"""Which row of a table the words next to a figure name."""

import pytest

from factcheck import align, context, extract, read
from factcheck.ruleset import load

TABLE = """
| (in thousands) | 2023 | 2022 |
| --- | --- | --- |
| Revenue | | |
| Ferries | 9,200 | 8,569 |
| Profit | | |
| Ferries | 4,090 | 3,726 |
| Net income | 2,059 | 1,845 |
| Adjusted net income (a) | 2,241 | 1,902 |
| Total | 3,000 | 2,000 |

| Year | Passengers |
| --- | --- |
| 2022 | 71,300 |
| 2023 | 74,800 |

"""


def _labels(sentence: str, written: str) -> list[str]:
    words = load().words
    draft = read.text_document(TABLE + sentence, "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)
    index = align.index(draft, claims, words)
    anchor = next(claim for claim in reversed(claims) if claim.figure.written == written)
    return [
        line.label + "".join(f", {word}" for word in sorted(line.section))
        for line in index.lines(anchor)
    ]


@pytest.mark.parametrize(
    ("sentence", "written", "labels"),
    [
        ("Adjusted net income was $2.2m.", "$2.2m", ["Adjusted net income (a), profit"]),
        ("Net income was $2.1m.", "$2.1m", ["Net income, profit"]),
        ("Revenue of the ferries was $9.2m.", "$9.2m", ["Ferries, revenu"]),
        ("The ferries earned $4.1m.", "$4.1m", ["Ferries, revenu", "Ferries, profit"]),
        ("We had $2.1m of net income.", "$2.1m", ["Net income, profit"]),
        ("The number of passengers rose to 74,800.", "74,800", ["Passengers"]),
    ],
)
def test_the_nearest_words_name_the_row(sentence: str, written: str, labels: list[str]) -> None:
    assert _labels(sentence, written) == labels


@pytest.mark.parametrize(
    "sentence",
    [
        "Net income rose due to a gain of $2.1m.",
        "Net income growth was $2.1m.",
        "The total was $2.1m.",
        "The income was $2.1m.",
    ],
)
def test_other_words_name_none(sentence: str) -> None:
    assert _labels(sentence, "$2.1m") == []
