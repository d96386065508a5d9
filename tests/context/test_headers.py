"""What a table says of its cells: the unit that they are told in, and the period."""

from datetime import date

import pytest

from factcheck import context, extract, read
from factcheck.model.claim import Claim
from factcheck.ruleset import load

SALES = "| Lyon | {} | 3,310 |"


def _claims(text: str) -> tuple[Claim, ...]:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    return context.claims(draft, extract.figures(draft, words), words)


def _cell(text: str, written: str) -> Claim:
    (claim,) = [claim for claim in _claims(text) if claim.figure.written == written]
    return claim


def _table(*rows: str, before: str = "", after: str = "") -> str:
    first, *others = rows
    bar = "|" + " --- |" * (first.count("|") - 1)
    return "\n".join([before, "", first, bar, *others, "", after])


@pytest.mark.parametrize(
    ("text", "symbol", "factor"),
    [
        (_table("| (in thousands) | 2023 | 2022 |", SALES.format("4,210")), "", 1000),
        (
            _table("| | 2023 | 2022 |", "| ($ in millions) | | |", SALES.format("$4,210")),
            "USD",
            10**6,
        ),
        (_table("| | Sales, $m | Staff |", SALES.format("4,210")), "", 10**6),
        (_table("| | Sales ('000) | Staff |", SALES.format("4,210")), "", 1000),
        (_table("| £'000 | 2023 | 2022 |", SALES.format("4,210")), "", 1000),
        (_table("| | 2023 | 2022 |", "| Lyon (€bn) | 4,210 | 7 |"), "", 10**9),
        (_table("| | Growth (%) | 2022 |", SALES.format("4,210")), "percent", None),
        (
            _table("| | 2023 | 2022 |", SALES.format("4,210"), before="Sales (in thousands):"),
            "",
            1000,
        ),
        (
            _table(
                "| | 2023 | 2022 |",
                SALES.format("4,210"),
                before="Amounts below are stated in millions of euros.",
            ),
            "",
            10**6,
        ),
    ],
)
def test_a_table_says_what_its_cells_are_told_in(
    text: str, symbol: str, factor: int | None
) -> None:
    claim = next(claim for claim in _claims(text) if claim.figure.written.endswith("4,210"))

    (unit,) = claim.told_in

    assert unit.symbol == symbol
    assert factor is None or unit.factor == factor


@pytest.mark.parametrize(
    "text",
    [
        _table("| | 2023 | 2022 |", SALES.format("4,210")),
        _table("| (in thousands) | 2023 | 2022 |", "| Earnings per share | 4,210 | 1 |"),
        _table("| (in thousands) | 2023 | 2022 |", "| Lyon | 4,210 million | 1 |"),
        _table("| | 2023 | 2022 |", SALES.format("4,210"), before="We sold in millions of homes."),
    ],
)
def test_a_cell_may_say_all_itself(text: str) -> None:
    claim = next(claim for claim in _claims(text) if claim.figure.written.startswith("4,210"))

    assert claim.told_in == ()


def test_what_another_table_says_is_one_of_two_things_that_may_be_meant() -> None:
    other = _table("| (in thousands) | 2023 | 2022 |", "| Rome | 1 | 2 |")
    text = _table(
        "| | 2023 | 2022 |", SALES.format("4,210"), before=other + "\n\nOne.\n\nTwo.\n\nThree.\n"
    )

    units = _cell(text, "4,210").told_in

    assert [unit.factor for unit in units] == [1000, 1]


@pytest.mark.parametrize(
    ("caption", "symbols"),
    [
        ("Voting intention, % of voters", ["percent"]),
        ("Answers in percent", ["percent"]),
        ("Sales rose 5% in May", []),
    ],
)
def test_a_caption_says_that_cells_are_percents(caption: str, symbols: list[str]) -> None:
    words = load().words
    page = (
        f"<table><caption>{caption}</caption><tr><th>Name<th>May</tr>"
        "<tr><td>Ruiz<td>44</tr><tr><td>Blake<td>38</tr></table>"
    )
    draft = read.text_document(page, "page.html", words)

    claims = context.claims(draft, extract.figures(draft, words), words)

    (claim,) = [claim for claim in claims if claim.figure.written == "44"]
    assert [unit.symbol for unit in claim.told_in] == symbols


def test_a_cell_in_thousands_is_rounded() -> None:
    claim = _cell(_table("| (in thousands) | 2023 | 2022 |", "| Loss | (12) | 1 |"), "(12)")

    (quantity,) = claim.in_table

    assert (quantity.base().low, quantity.base().high) == (-13_000, -11_500)


@pytest.mark.parametrize(
    ("header", "year"),
    [
        ("2022 | 2023", 2023),
        ("31 December 2022 | 31 December 2023", 2023),
        ("2022 | 2023 (1)", 2023),
    ],
)
def test_a_cell_is_of_the_period_in_its_header(header: str, year: int) -> None:
    claim = _cell(_table(f"| | {header} |", "| Lyon | 4,120 | 3,310 |"), "3,310")

    assert claim.period is not None
    assert date.fromordinal(int(claim.period.high)).year == year


def test_a_header_of_two_years_says_neither() -> None:
    claim = _cell(_table("| | 2022 | 2023 vs 2022 |", "| Lyon | 4,120 | 3,310 |"), "3,310")

    assert claim.period is None
