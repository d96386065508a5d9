"""Figures of a document: their order, their places, and prose that nobody meant well."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract import figures
from factcheck.model.document import BlockKind, Cell, Zone
from factcheck.model.figure import Figure
from tests import factory
from tests.extract.reads import OF_TIME, WORDS, figures_of, read

SEEDS = Path(__file__).parents[2] / "seeds"
CUT_EVERY, CUT_LENGTH = 13, 60


def _strings(table: Any) -> Iterator[str]:
    """Every word and phrase of the vocabulary, keys and entries alike."""
    if isinstance(table, str):
        yield table
    elif isinstance(table, dict):
        yield from (key for key in table if isinstance(key, str))
        table = list(table.values())
    if isinstance(table, list):
        for each in table:
            yield from _strings(each)


def test_figures_stand_in_reading_order() -> None:
    draft = factory.document("It rose 5% to 12.", "It fell 3% in May 2024 to 9.")

    found = figures(draft, WORDS)

    assert [figure.written for figure in found] == ["5%", "12", "3%", "May 2024", "9"]


def test_what_a_span_shows_is_what_is_written() -> None:
    draft = factory.document("First some words.", "It rose nearly 40% to $12.0m.")

    assert [draft.seen(figure.span) for figure in figures(draft, WORDS)][-2:] == ["40%", "$12.0m"]


@pytest.mark.parametrize("zone", [zone for zone in Zone if zone is not Zone.CODE])
def test_every_zone_but_code_has_figures(zone: Zone) -> None:
    assert [figure.written for figure in figures_of("It has 5 cars.")] == ["5"]
    assert len(_in_zone(zone)) == 1


def test_code_has_no_figures() -> None:
    assert _in_zone(Zone.CODE) == ()


def _in_zone(zone: Zone) -> tuple[object, ...]:
    block = factory.block("It has 5 cars.", zone=zone)
    return figures(factory.Document("draft.md", block.prose, (block,)), WORDS)


SIGNS = [
    *("5", "12,345", "3.5", "1.234,5", "1 000", "2024", "½", "²", "10⁶", "e9", "0", "1/3", "12:30"),
    *("$", "€", "US$", "RMB", "%", "°C", "'", '"', "±", "^", "#", "@", "万", "\u202f", "\u00a0"),
    *("-", "–", "−", "/", "(", ")", "[", ".", ",", ":", "No.", "\n", "A", "x", "×", "~", "+", "<="),
]
VOCABULARY = sorted(set(_strings(dict(WORDS.tables))))
PIECES = st.sampled_from(SIGNS) | st.sampled_from(VOCABULARY)


@given(st.lists(PIECES, max_size=30).map("".join) | st.lists(PIECES, max_size=30).map(" ".join))
def test_no_mixture_of_pieces_makes_it_stumble(prose: str) -> None:
    _assert_sound(prose)


@given(st.text(max_size=120))
def test_no_text_makes_it_stumble(prose: str) -> None:
    _assert_sound(prose)


@pytest.mark.parametrize("name", sorted(path.name for path in SEEDS.glob("*.md")))
def test_a_draft_may_end_or_begin_anywhere(name: str) -> None:
    text = (SEEDS / name).read_text(encoding="utf-8")
    for start in range(0, len(text), CUT_EVERY):
        _assert_sound(text[start : start + CUT_LENGTH])


def _assert_sound(prose: str) -> None:
    """Figures stand in order and apart, and the printed number is one that they may stand for."""
    end = 0
    for figure in figures_of(prose):
        assert figure.start >= end
        assert figure.lead <= figure.start < figure.end <= len(prose)
        assert figure.written == prose[figure.start : figure.end]
        assert figure.written == figure.written.strip()
        assert figure.block.prose[slice(*figure.block.prose_at(figure.span))] == figure.written
        _assert_possible(figure)
        end = figure.end


def _assert_possible(figure: Figure) -> None:
    assert figure.printed is None or figure.quantity is not None
    if figure.printed is not None and figure.value is not None and figure.kind not in OF_TIME:
        assert figure.printed.amount.holds(figure.value)
    for end in figure.ends or ():
        assert figure.printed is not None
        assert figure.printed.amount.holds(end)


HOSTILE = [
    "1,",
    "1.1",
    "$",
    "5-",
    "5 to ",
    "one ",
    "one hundred ",
    "a ",
    "million ",
    "1 000 ",
    "((((",
    "5%",
    "half a ",
    "1/",
    "e9",
    "9",
    "Section 1, ",
    "and 5 ",
    "per km ",
    ". ",
    "A-",
    "½",
    "x10^",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_whatever_is_repeated_is_read(piece: str) -> None:
    prose = piece * (16_000 // len(piece))

    assert all(figure.end <= len(prose) for figure in figures_of(prose))


def test_a_newsletter_sentence_is_read_whole() -> None:
    prose = (
        "The club has 39 million Chinese members, the repeat purchase rate is 43.9%, and the app "
        "carries over 667,000 posts; a plant of 10,000 Megapacks (40 GWh) takes 3 to 6 seconds."
    )

    assert read(prose) == [
        "39 million | count | 39000000 member",
        "43.9% | percent | 43.9 percent",
        "667,000 | count | 667000 post | over",
        "10,000 | count | 10000 megapack",
        "40 GWh | measure | 40 gigawatt_hour",
        "3 to 6 seconds | duration | 3 to 6 second",
    ]


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("(24)%", "(24)% | percent | -24 percent"),
        ("(24) %", "(24) % | percent | -24 percent"),
        ("( 17 )", "( 17 ) | count | -17"),
        ("(17", "(17 | count | -17"),
        ("(3.5%)", "(3.5%) | percent | -3.5 percent"),
    ],
)
def test_accountants_have_many_brackets(prose: str, line: str) -> None:
    cell = Cell(0, 1, 1, "Costs", "2023", is_header=False)

    assert read(prose, BlockKind.CELL, cell=cell) == [line]


def test_a_bracket_round_a_cell_is_the_minus_of_accountants() -> None:
    cell = Cell(0, 1, 1, "Costs", "2023", is_header=False)

    assert [figure.value for figure in figures_of("(1,254)", BlockKind.CELL, cell=cell)] == [-1254]
    assert [figure.written for figure in figures_of("(1,254)", BlockKind.CELL, cell=cell)] == [
        "(1,254)"
    ]
    assert [figure.value for figure in figures_of("Seoul (1,254) led.")] == [1254]


@pytest.mark.parametrize(
    ("prose", "per"),
    [
        ("It bakes 120 loaves an hour.", "hour"),
        ("The site took 4,000 new orders per day.", "day"),
        ("It serves 900 pages/s at most.", "second"),
        ("The mill turns out 2.5 million tonnes a year.", "year"),
        ("They used 300 kWh each month.", "month"),
        ("It hired 40 bakers a year ago.", ""),
        ("The two bakers each left.", ""),
        ("$12 per square foot", "foot ** 2"),
        ("$2,400 an ounce before fees", "ounce"),
        ("$9 million a year earlier", ""),
        ("£900 pcm and bills", "month"),
        ("£31,000 pa.", "year"),
    ],
)
def test_an_amount_may_be_told_by_the_hour(prose: str, per: str) -> None:
    assert figures_of(prose)[0].per == per
