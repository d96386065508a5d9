"""Numbers that are told without one: "a few", "several dozen", "thousands of"."""

import pytest

import factcheck
from tests.extract.reads import read, stands


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("It took a few weeks.", "a few weeks | duration | 3 week | approx"),
        ("A few hundred guests came.", "A few hundred | count | 300 guest | approx"),
        ("Few hundred guests came.", "Few hundred | count | 300 guest | approx"),
        ("It cost a few million euros.", "a few million euros | money | 3000000 EUR | approx"),
        ("It fell by a few percent.", "a few percent | percent | 3 percent | approx"),
        ("Several dozen guests came.", "Several dozen | count | 36 to 108 guest | approx"),
        ("It ran a couple of miles.", "a couple of miles | measure | 2 mile | approx"),
        ("It took a couple months.", "a couple months | duration | 2 month | approx"),
        ("A pair of swimmers won.", "A pair of | count | 2 swimmer"),
        ("It won by a single vote.", "a single | count | 1 vote"),
        ("It ran dozens of miles.", "dozens of miles | measure | 24 to 108 mile | approx"),
        (
            "It moved tens of thousands of tons.",
            "tens of thousands of tons | measure | 20000 to 90000 ton | approx",
        ),
        (
            "It lost hundreds of millions of euros.",
            "hundreds of millions of euros | money | 200000000 to 900000000 EUR | approx",
        ),
        ("More than a few hours passed.", "a few hours | duration | 3 hour | over"),
        ("a few", "a few | count | 3 | approx"),
        ("single", "single | count | 1"),
    ],
)
def test_a_vague_number_is_read(prose: str, line: str) -> None:
    assert read(prose) == [line]


@pytest.mark.parametrize(
    "prose",
    [
        "Quite a few shops closed.",
        "Few shops closed.",
        "It has a few branches there.",
        "More than a few shops closed.",
        "A couple of guests came.",
        "Dozens of shops closed.",
        "It has hundreds of thousands of members.",
        "Only a few are left.",
        "The past few years were dry.",
        "Several shops closed.",
        "A couple in their car waved.",
        "Amounts are in thousands of euros.",
        "(in millions, except per share data)",
        "By the dozens they left.",
        "A single-family home burned.",
        "It is a single point of failure.",
        "She pairs a shirt with a pair.",
        "Single",
    ],
)
def test_a_word_that_tells_no_number_is_none(prose: str) -> None:
    assert read(prose) == []


@pytest.mark.parametrize(
    ("prose", "interval"),
    [
        ("a few miles", "2 to 10 mile"),
        ("a few hundred shops", "200 to 1000 shop"),
        ("a couple of miles", "2 to 4 mile"),
        ("about a couple of miles", "2 to 4 mile"),
        ("several hundred shops", "200 to 2000 shop"),
        ("hundreds of miles", "100 to 10000 mile"),
        ("more than a few miles", "2 to inf mile"),
        ("fewer than a few hundred shops", "0 to 1000 shop"),
    ],
)
def test_a_vague_number_stands_for_what_a_reader_may_take_it_for(prose: str, interval: str) -> None:
    assert stands(prose) == interval


def test_nothing_follows_from_a_vague_number() -> None:
    report = factcheck.check_text(
        "It took a few hours. Fifteen hours were lost. A few hours were left."
    )

    assert report.findings == ()
    assert report.results == ()
    assert [claim.figure.written for claim in report.claims] == [
        "a few hours",
        "Fifteen hours",
        "A few hours",
    ]
