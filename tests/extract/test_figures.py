"""Figures of a document: their order, their places, and prose that nobody meant well."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract import figures
from factcheck.model.document import BlockKind, Cell, Zone
from tests import factory
from tests.extract.reads import WORDS, figures_of, read


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


PIECES = st.sampled_from(
    [
        *(
            "5",
            "12,345",
            "3.5",
            "$",
            "€",
            "%",
            "-",
            "–",
            " ",
            "to",
            "and",
            "million",
            "m",
            "km",
            "/",
            "(",
        ),
        *(
            "one",
            "half",
            "third",
            "times",
            "double",
            "a",
            "of",
            "nearly",
            "between",
            "from",
            "x",
            "^",
        ),
        *(
            ".",
            ",",
            "±",
            "e9",
            "US$",
            "RMB",
            "No.",
            "½",
            "°C",
            "per",
            "hundred",
            "²",
            "#",
            "@",
            "\u202f",
        ),
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join) | st.lists(PIECES, max_size=30).map(" ".join))
def test_no_mixture_of_pieces_makes_it_stumble(prose: str) -> None:
    _assert_sound(prose)


@given(st.text(max_size=120))
def test_no_text_makes_it_stumble(prose: str) -> None:
    _assert_sound(prose)


def _assert_sound(prose: str) -> None:
    """Figures stand in order, do not overlap, and a quantity has a value or two ends."""
    end = 0
    for figure in figures_of(prose):
        assert figure.start >= end
        assert figure.lead <= figure.start < figure.end <= len(prose)
        assert figure.written == prose[figure.start : figure.end]
        assert figure.printed is None or figure.quantity is not None
        end = figure.end


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


def test_a_bracket_round_a_cell_is_the_minus_of_accountants() -> None:
    cell = Cell(0, 1, 1, "Costs", "2023", is_header=False)

    assert [figure.value for figure in figures_of("(1,254)", BlockKind.CELL, cell=cell)] == [-1254]
    assert [figure.written for figure in figures_of("(1,254)", BlockKind.CELL, cell=cell)] == [
        "(1,254)"
    ]
    assert [figure.value for figure in figures_of("Seoul (1,254) led.")] == [1254]
