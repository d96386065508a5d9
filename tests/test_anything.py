"""Whatever a draft holds, it is checked, and the report is told in every form of it."""

from __future__ import annotations

import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck import ruleset

NUMBERS = st.sampled_from(
    [
        *("0", "5", "12", "1,234", "3.50", "−4", "(0.3)", "1e400", "99999999999999999999", "½"),
        *("25%", "0%", "100%", "2 pp", "4x", "1/3", "3/0", "2^10", "12²", "1 in 5", "12 (4%)"),
        *("$3.5 million", "$0", "$5 a month", "5 km", "1 km/h", "0 km", "30 °C", "9:30 pm"),
        *(
            "1900",
            "2023",
            "Q3 2023",
            "3 May 2024",
            "the 3rd",
            "1985-1990",
            "XIV",
            "MMXX",
            "3 a.m. ET",
        ),
        *("half", "a dozen", "five", "two-thirds", "half a million", "over 30", "about 7", "10-20"),
        *("> −4", "more than −4 km", "up to 5", "at least −2", "n = 132", "–", "-", "nil"),
    ]
)
FIGURES = NUMBERS | st.integers(0, 10**6).map(str) | st.floats(0, 100).map("{:.1f}".format)
WORDS = st.sampled_from(
    [
        *("revenue", "net sales", "total", "North", "people", "average", "local", "Acme Ltd"),
        *("rose", "fell", "was", "ranked", "born in", "aged", "founded", "sold", "earns"),
        *("to", "from", "by", "of", "and", "in", "per", "a year", "compared with", "out of"),
        *("of which", "of them", "respectively", "twice", "more than", "since", "all", "the other"),
    ]
)
SIGNS = st.sampled_from(
    [" + ", " − ", " × ", " / ", " ÷ ", " = ", " ≈ ", "(", ")", " is ", " times ", "² = ", " of "]
)
HEADERS = st.sampled_from(
    ["", "2022", "2023", "Change", "%", "Share", "Total", "$m", "n (%)", "n = 50", "(in thousands)"]
)
LABELS = st.sampled_from(
    ["North", "South", "Total", "of which", "Less", "Net income", "Average", "Margin", "2021", ""]
)
SENTENCES = st.builds(
    lambda parts, end: " ".join(parts) + end,
    st.lists(FIGURES | WORDS, min_size=1, max_size=12),
    st.sampled_from([". ", "; ", ": ", "\n", ", ", " ("]),
)
EQUATIONS = st.builds(
    lambda pairs, last: "".join(map("".join, pairs)) + last + ". ",
    st.lists(st.tuples(FIGURES, SIGNS), min_size=1, max_size=6),
    FIGURES,
)
LISTS = st.lists(
    st.tuples(st.sampled_from(["- ", "1. ", "2. ", "  - "]), SENTENCES), min_size=1, max_size=4
).map(lambda items: "\n" + "".join(mark + told.strip() + "\n" for mark, told in items) + "\n")


@st.composite
def tables(draw: st.DrawFn) -> str:
    width = draw(st.integers(2, 5))
    rows = [draw(st.lists(HEADERS, min_size=width, max_size=width)), ["---"] * width]
    cells = st.lists(FIGURES | WORDS, min_size=width - 2, max_size=width)
    rows += [[draw(LABELS), *draw(cells)] for _ in range(draw(st.integers(0, 5)))]
    return "\n" + "".join(f"| {' | '.join(row)} |\n" for row in rows) + "\n"


MARKED = st.builds(
    lambda mark, told: mark.format(told),
    st.sampled_from(
        ["# {}\n\n", "> {}\n\n", "**{}**", "`{}`", "[^1]: {}\n", "<b>{}</b>", "<img alt='{}'>"]
    ),
    FIGURES | SENTENCES,
)
PARTS = SENTENCES | EQUATIONS | LISTS | tables() | MARKED
DRAFTS = st.lists(PARTS, min_size=1, max_size=7).map("".join)


# What a rule reads when it speaks, with a figure of it malformed, named or denied.
TEXTS = st.sampled_from([example.text for example in ruleset.load().examples])
SPOILERS = st.sampled_from(["not ", "instead of ", "rather than ", "no. ", "−", "1,2345 and ", "½"])


@st.composite
def spoilt(draw: st.DrawFn) -> str:
    text = draw(TEXTS)
    starts = [number.start() for number in re.finditer(r"[$€£]?(?<![\w.,])\d|\b\w", text)] or [0]
    start = draw(st.sampled_from(starts))
    return text[:start] + draw(SPOILERS) + text[start:]


@settings(max_examples=200)
@given(spoilt())
def test_a_draft_with_a_figure_that_says_nothing_is_checked(text: str) -> None:
    report = factcheck.check_text(text, "draft.md")

    assert json.loads(report.to_json())["documents"]


@settings(max_examples=200)
@given(DRAFTS, st.sampled_from(["draft.md", "draft.txt", "draft.html"]))
def test_any_draft_is_checked(text: str, name: str) -> None:
    report = factcheck.check_text(text, name)

    (told,) = json.loads(report.to_json())["documents"]
    for result in told["results"]:
        assert all(0 <= place["start"] < place["end"] <= len(text) for place in result["spans"])
