"""The issue date: what is a dateline, and what is a date in a sentence."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import read
from factcheck.model.words import Words
from factcheck.read.issue_date import date_in_name

DATELINES = [
    "Economy desk · May 3, 2024 · 09:56 PM",
    "May 3, 2024",
    "Friday, 3 May 2024",
    "3rd May 2024",
    "3 MAY 2024",
    "Fri 3 May 2024, 14:05",
    "2024-05-03",
    "**Published:** May 3, 2024",
    "Published on May 3, 2024.",
    "Release Date: May 3, 2024",
    "(Updated May 3, 2024)",
    "*Harbour Letter*, edition dated May 3, 2024. Archive key: 2024-05-03",
    "Harbour Letter, issue of May 3, 2024",
    "By Ida Holm, May 3, 2024",
    "Ida Holm | May 3rd, 2024 | 5 minutes",
    "No. 45 – May 3 2024",
    "Week of May 3, 2024",
    "OSLO, May 3, 2024 (NORDWIRE) - Norvik will build a plant of 40 halls.",
    "OSLO - May 3, 2024 /Nordwire/ -- Norvik will build a plant of 40 halls.",
    "Oslo, Norway (Nordwire) Friday May 3, 2024 @ 7:00 AM CET — Norvik will build a plant.",
    "Oslo, Norway - May 3, 2024 - Norvik will build a plant of 40 halls.",
    "ST. PAUL, Minn., May 3, 2024 – Norvik will build a plant of 40 halls.",
]
SENTENCES = [
    "Norvik opened the plant on May 3, 2024.",
    "Norvik will open the plant on May 3, 2024",
    "On May 3, 2024, Norvik opened a plant.",
    "On May 3, 2024 – a Friday – Norvik opened a plant.",
    "A study published May 3, 2024, found 40 ports.",
    "May 3, 2024 was a good day for Norvik.",
    "Ada Lund (May 3, 1914 – June 2, 1990) was an engineer.",
    "The port, opened in Oslo, May 3, 2024, has 40 berths.",
    "May 3",
    "May 2024",
    "May 33, 2024",
    "Posted 2 days ago",
    "From May 3, 2024 to June 4, 2024",
    "May 3, 2024 · June 4, 2024",
    "Version 1.2024-05-03",
    "12024-05-03",
    "Norvik said: we open the plant on May 3, 2024",
]


@pytest.mark.parametrize("line", DATELINES)
def test_a_dateline_tells_the_issue_date(line: str, words: Words) -> None:
    document = read.text_document(f"# Ports\n\n{line}\n\nOf 40 ports 12 are closed.", "a.md", words)

    assert document.date == datetime.date(2024, 5, 3)


@pytest.mark.parametrize("line", SENTENCES)
def test_a_date_in_a_sentence_is_not_the_issue_date(line: str, words: Words) -> None:
    document = read.text_document(f"# Ports\n\n{line}\n\nOf 40 ports 12 are closed.", "a.md", words)

    assert document.date is None


@pytest.mark.parametrize(
    "text",
    [
        "Of 40 ports 12 are closed, it is said. " * 6 + "\n\nMay 3, 2024",
        "> May 3, 2024\n\nOf 40 ports 12 are closed.",
        "## May 3, 2024\n\nOf 40 ports 12 are closed.",
        "- May 3, 2024\n\nOf 40 ports 12 are closed.",
        "`May 3, 2024`\n\nOf 40 ports 12 are closed.",
    ],
)
def test_a_dateline_stands_above_the_body(text: str, words: Words) -> None:
    document = read.text_document(text, "a.md", words)

    assert document.date is None


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("insights-2024-12-30.md", (2024, 12, 30)),
        ("2024_12_30_insights", (2024, 12, 30)),
        ("2023-01-02/insights-2024-12-30.md", (2024, 12, 30)),
        ("c:\\2023-01-02\\insights-2024-12-30.md", (2024, 12, 30)),
        ("2024-12-30-and-2024-12-30.md", (2024, 12, 30)),
        ("insights-2024-12.md", None),
        ("2024-12-30-to-2025-01-02.md", None),
        ("2024-13-30.md", None),
        ("2024-02-30.md", None),
        ("12024-12-300.md", None),
        ("2024-12-30/insights.md", None),
        ("", None),
    ],
)
def test_the_name_of_a_file_may_hold_its_date(name: str, told: tuple[int, int, int] | None) -> None:
    assert date_in_name(name) == (datetime.date(*told) if told else None)


@given(st.text())
def test_any_name_may_be_asked(name: str) -> None:
    date_in_name(name)


def test_each_article_of_a_page_has_its_own_date(words: Words) -> None:
    page = """
    <article><h2>A</h2><p>May 3, 2024<p>Of 40 ports 12 are closed.</article>
    <article><h2>B</h2><p>Of 40 ports, <time datetime="2020-01-02">long ago</time>, 12 were closed,
    and since then another 5 of them, as Ada Lund of Norvik says.</p>
    <footer><time datetime="2024-06-04T10:00">Tuesday</time></footer></article>
    <article><h2>C</h2><p>Norvik opened it on May 3, 2024.</p></article><p>After all</p>"""

    document = read.text_document(page, "a.html", words)

    assert document.date is None
    dates = {block.post: block.date for block in document.blocks}
    assert dates == {
        0: None,
        1: datetime.date(2024, 5, 3),
        2: datetime.date(2024, 6, 4),
        3: None,
    }
