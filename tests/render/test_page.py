"""What a page is made of: marks, passages, cards and their drawings."""

from fractions import Fraction
from typing import Any

import pytest

from factcheck import check_text
from factcheck.model.alignment import Agreement, Alignment, Tie, TieKind
from factcheck.model.claim import Claim, Facet
from factcheck.model.document import BlockKind, Cell, Document
from factcheck.model.expression import Cited, Expression, Known
from factcheck.model.frozen import replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import PERCENT, Quantity
from factcheck.model.result import Reading, Relation, Report, Verdict
from factcheck.model.span import Span
from factcheck.render.arithmetic import rows
from factcheck.render.because import because
from factcheck.render.flow import flow
from factcheck.render.marks import Marks
from factcheck.render.number_line import NumberLine, number_line
from factcheck.render.parts import parts
from factcheck.render.quotes import quotes
from factcheck.render.standing import Counts, Standing, findings, standings
from tests.factory import cited, claim, document, figure, report, result
from tests.render.sample import LETTER, draft, letter

DRAFT = document(
    "Sales rose 25% to $12.0m from $10.0m, or 40% of 5 hours at -3. It was 3% once.",
    "On Wednesday it was five.",
)


def words(found: Report, index: int = 0) -> list[tuple[str, str]]:
    marks = Marks.of(found, findings(found))
    return [
        (each.text, each.mark.standing if each.mark else "")
        for each in marks.words(found.document.blocks[index])
    ]


def test_every_figure_is_marked_with_what_became_of_it() -> None:
    found = report(
        DRAFT,
        result(cited(DRAFT, "25%"), cited(DRAFT, "40%")),
        result(cited(DRAFT, "$12.0m"), cited(DRAFT, "$10.0m"), Verdict.HOLDS),
        unchecked=(claim(DRAFT, "3%"),),
    )

    assert [pair for pair in words(found) if pair[1]] == [
        ("25%", "error"),
        ("$12.0m", "agrees"),
        ("$10.0m", "agrees"),
        ("40%", "error"),
        ("3%", "unchecked"),
    ]
    assert "".join(text for text, _ in words(found)) == DRAFT.blocks[0].prose


def test_a_figure_that_agrees_here_and_conflicts_there_is_in_a_finding() -> None:
    sound = result(cited(DRAFT, "25%"), cited(DRAFT, "40%"), Verdict.HOLDS)
    doubtful = result(cited(DRAFT, "3%"), cited(DRAFT, "40%"), Verdict.UNCLEAR)
    wrong = result(cited(DRAFT, "$12.0m"), cited(DRAFT, "25%"))

    found = standings(report(DRAFT, sound, doubtful, wrong))

    assert found[cited(DRAFT, "25%").span] is Standing.ERROR
    assert found[cited(DRAFT, "40%").span] is Standing.REVIEW


def test_a_counted_thing_with_a_figure_in_it_is_marked_on_either_side() -> None:
    start = DRAFT.text.index("$12.0m from $10.0m")
    thing = Known("it", "the text", Quantity(Interval.exactly(1)), Span(start, start + 18))
    found = report(DRAFT, result(cited(DRAFT, "25%"), thing), unchecked=(claim(DRAFT, "$10.0m"),))

    marked = list(Marks.of(found, findings(found)).words(DRAFT.blocks[0]))

    assert "".join(each.text for each in marked) == DRAFT.blocks[0].prose
    assert [(each.text, each.is_first, each.is_last) for each in marked if each.mark] == [
        ("25%", True, True),
        ("$12.0m from ", True, True),
        ("$10.0m", True, True),
    ]


def test_a_counted_thing_that_figures_cover_is_a_place_to_link_to() -> None:
    start = DRAFT.text.index("$12.0m from $10.0m")
    thing = Known("it", "the text", Quantity(Interval.exactly(1)), Span(start, start + 7))
    found = report(DRAFT, result(cited(DRAFT, "25%"), thing), unchecked=(claim(DRAFT, "$12.0m"),))

    marked = list(Marks.of(found, findings(found)).words(DRAFT.blocks[0]))

    assert "".join(each.text for each in marked) == DRAFT.blocks[0].prose
    assert [mark.span for each in marked for mark in each.anchors] == [thing.span]


def test_the_letter_flows_as_a_reader_sees_it() -> None:
    found = letter()

    passages = list(flow(LETTER, Marks.of(found, findings(found))))

    assert [(passage.kind, passage.level) for passage in passages] == [
        ("heading", 3),
        ("paragraph", 0),
        ("heading", 4),
        ("paragraph", 0),
        ("ordered", 0),
        ("table", 0),
        ("caption", 0),
        ("quotation", 0),
        ("code", 0),
        ("paragraph", 0),
    ]
    assert [[cell.scope for cell in row] for row in passages[5].rows] == [
        ["col", "col"],
        ["", ""],
        ["", ""],
    ]


def test_a_table_has_no_holes_where_a_cell_reaches_over_others() -> None:
    told = (
        "<table><tr><th rowspan=2>Port</th><th colspan=2>2024</th></tr><tr><th>Ships</th><th>Boxes"
        "</th></tr><tr><td rowspan=3>North</td><td>10</td><td>20</td></tr><tr></tr><tr><td>5</td>"
        "<td></td></tr><tr><td>All</td><td colspan=9>37</td></tr></table>"
    )
    found = check_text(told, "page.html")

    (table,) = flow(found.document, Marks.of(found, ()))

    assert [[(each.scope, each.width, each.height) for each in row] for row in table.rows] == [
        [("col", 1, 2), ("colgroup", 2, 1)],
        [("col", 1, 1), ("col", 1, 1)],
        [("rowgroup", 1, 2), ("", 1, 1), ("", 1, 1)],
        [("", 1, 1), ("", 1, 1)],
        [("row", 1, 1), ("", 2, 1)],
    ]


def test_headings_of_a_page_never_skip_a_level() -> None:
    levels = (2, 6, 6, 4, 1, 3, 5, 6)
    outline = draft(*(({"kind": BlockKind.HEADING, "level": level}, "Head") for level in levels))

    passages = flow(outline, Marks.of(report(outline), ()))

    assert [passage.level for passage in passages] == [3, 4, 4, 4, 3, 4, 5, 6]


def test_the_counts_say_what_was_read() -> None:
    counts = Counts.of([letter()])

    assert counts.verdict() == "5 errors, 2 warnings, 1 to review."
    assert counts.coverage().startswith("23 figures read: 1 agrees, ")


def test_the_arithmetic_has_a_row_for_each_part() -> None:
    rise, now, then = (cited(DRAFT, written) for written in ("25%", "$12.0m", "$10.0m"))
    ties = (Tie(TieKind.TO, rise.claim, now.claim), Tie(TieKind.FROM, rise.claim, then.claim))
    implied = now / then
    found = result(rise, implied, relation=Relation(rise, (Reading(implied, ties=ties),)))

    table = [
        tuple("".join(piece.text for piece in side) for side in (row.label, row.value))
        for row in rows(found)
    ]

    assert table == [
        ("to", "$12.0m"),
        ("from", "$10.0m"),
        ("$12.0m ÷ $10.0m", "120%"),
        ("allowed by the rounding", "118.3% to 121.6%"),
        ("the text says", "25%"),
    ]


def test_figures_that_stand_side_by_side_need_no_arithmetic() -> None:
    assert rows(result(cited(DRAFT, "25%"), cited(DRAFT, "40%"))) == ()


def test_a_number_that_a_rule_brings_says_what_it_is() -> None:
    issue = Known("2025", "the year of issue", Quantity(Interval.exactly(2025)))

    first, *_ = rows(result(cited(DRAFT, "25%"), issue - cited(DRAFT, "3%")))

    assert [side[0].text for side in (first.label, first.value)] == ["the year of issue", "2025"]


def test_things_that_were_counted_stand_in_one_row() -> None:
    (named,) = (each for each in letter().results if each.rule.family == "list_count")

    first, *_ = rows(named)

    assert "".join(piece.text for piece in first.value) == "Huawei, ZTE, Hikvision"


@pytest.mark.parametrize(
    ("kind", "labels"),
    [(TieKind.PER, ["each", "how many"]), (TieKind.EQUALS, ["part", "part"])],
)
def test_parts_are_named_by_what_the_wording_makes_of_them(
    kind: TieKind, labels: list[str]
) -> None:
    each, number = cited(DRAFT, "$12.0m"), cited(DRAFT, "$10.0m")
    stated, implied = cited(DRAFT, "25%"), each / number
    reading = Reading(implied, ties=(Tie(kind, each.claim, number.claim),))

    found = parts(result(stated, implied, relation=Relation(stated, (reading,))))

    assert [part.label for part in found] == ["stated", *labels]


def _in_table(*cells: tuple[str, str, str]) -> Document:
    """A table of one cell a row: what it says, and the heads of its row and column."""
    entries = (
        ({"kind": BlockKind.CELL, "cell": Cell(0, row, 1, head, column, is_header=False)}, said)
        for row, (said, head, column) in enumerate(cells)
    )
    return draft(*entries)


def test_cells_are_named_by_what_stands_at_their_head() -> None:
    table = _in_table(("480", "Total", "2023"), ("140", "North", "2023"), ("330", "South", "2023"))
    total, north, south = (cited(table, said) for said in ("480", "140", "330"))

    found = result(total, north + south)

    assert [part.label for part in parts(found)] == ["stated", "North", "South"]
    (quote,) = quotes(table, found)
    told = "".join(text for text, _ in quote.stretches)
    assert told == "Total, 2023: 480 · North, 2023: 140 · South, 2023: 330"
    assert rows(found)[-1].label[0].text == "the table says"
    line = number_line(found)
    assert line is not None
    assert line.stated.label.startswith("the table: ")


@pytest.mark.parametrize(
    ("facets", "labels"),
    [
        ([{"measure": "gross profit"}, {"measure": "revenue"}], ["gross profit", "revenue"]),
        ([{"subject": "Acme"}, {"subject": "Bolt"}], ["Acme", "Bolt"]),
        ([{"measure": "revenue"}, {"measure": "revenue"}], ["part", "part"]),
        ([{"measure": "revenue"}, {}], ["part", "part"]),
    ],
)
def test_parts_are_named_by_what_tells_them_apart(
    facets: list[dict[str, Any]], labels: list[str]
) -> None:
    now, then = cited(DRAFT, "$12.0m", **facets[0]), cited(DRAFT, "$10.0m", **facets[1])
    stated, compared = cited(DRAFT, "25%"), Alignment(now.claim, then.claim, ())
    relation = Relation(stated, (Reading(now / then, (compared,)),))

    found = parts(result(stated, now / then, relation=relation))

    assert [part.label for part in found] == ["stated", *labels]


def test_parts_that_were_not_compared_have_no_name() -> None:
    now, then = cited(DRAFT, "$12.0m", measure="ai"), cited(DRAFT, "$10.0m", measure="beijing")

    found = parts(result(cited(DRAFT, "25%"), now / then))

    assert [part.label for part in found] == ["stated", "part", "part"]


def drawn(stated: str, implied: Expression) -> NumberLine | None:
    return number_line(result(cited(DRAFT, stated), implied))


def test_the_line_starts_at_nothing_only_when_that_is_near() -> None:
    far = drawn("40%", cited(DRAFT, "25%"))
    near = drawn("40%", cited(DRAFT, "3%"))

    assert far is not None
    assert far.zero is None
    assert near is not None
    assert near.zero == "16.0"


def test_the_line_says_in_words_what_it_draws() -> None:
    line = drawn("40%", cited(DRAFT, "$12.0m") / cited(DRAFT, "$10.0m"))

    assert line is not None
    assert line.description == (
        "Number line. The text says 40%; worked out: 120%; the rounding allows 118.3% to 121.6%."
    )


def test_every_place_on_the_line_is_in_the_picture() -> None:
    line = drawn("40%", cited(DRAFT, "$12.0m") / cited(DRAFT, "$10.0m"))

    assert line is not None
    places = [line.stated.x, line.computed.x, *line.band]
    assert all(0 <= float(place) <= 320 for place in places)


@pytest.mark.parametrize("stated", ["$10.0m", "40%", "25%"])
@pytest.mark.parametrize("other", ["$12.0m", "3%"])
def test_every_label_is_in_the_picture(stated: str, other: str) -> None:
    said = replace(cited(DRAFT, stated).claim.figure, written="a label that is as long as any")
    line = number_line(result(Cited(Claim(DRAFT, said)), cited(DRAFT, other)))

    for point in (line.stated, line.computed) if line else ():
        width, at = 9 * len(point.label), float(point.label_x)
        first = at - {"start": 0, "middle": width / 2, "end": width}[point.anchor]
        assert 0 <= first <= first + width <= 320


def test_a_word_for_no_number_in_particular_has_no_line() -> None:
    most = Known("most", "a word", Quantity(Interval(Fraction(50), Fraction(100)), PERCENT))

    assert drawn("40%", most) is None


@pytest.mark.parametrize("stated", ["5 hours", "Wednesday"])
def test_what_has_no_common_measure_has_no_line(stated: str) -> None:
    assert drawn(stated, cited(DRAFT, "$12.0m")) is None


def test_a_quotation_is_the_sentence_with_its_figures_picked_out() -> None:
    found = result(cited(DRAFT, "25%"), cited(DRAFT, "five"))

    first, second = quotes(DRAFT, found)

    assert [text for text, is_figure in first.stretches if is_figure] == ["25%"]
    assert "".join(text for text, _ in second.stretches) == "On Wednesday it was five."


def test_a_long_sentence_is_quoted_in_part() -> None:
    long = document("word " * 100 + "rose 25% in " + "word " * 100 + ".")

    (quote,) = quotes(long, result(cited(long, "25%"), Cited(claim(long, "25%"))))

    told = "".join(text for text, _ in quote.stretches)
    assert told.startswith("… ")
    assert told.endswith(" …")
    assert "25%" in told
    assert len(told) < 260


def _because(reading: Reading, stated: Cited) -> str:
    return because(result(stated, reading.implied, relation=Relation(stated, (reading,))))


def test_the_words_that_join_figures_are_quoted() -> None:
    rise, now = cited(DRAFT, "25%"), cited(DRAFT, "$12.0m")
    tie = Tie(TieKind.TO, rise.claim, now.claim, Span(15, 17))
    beside = Tie(TieKind.EQUALS, rise.claim, now.claim)

    told = _because(Reading(now, ties=(tie, beside)), rise)

    assert told == "“to” joins 25% and $12.0m; 25% stands beside $12.0m"


def test_what_both_figures_speak_of_is_told_and_what_is_unsaid() -> None:
    now = cited(DRAFT, "$12.0m", measure="revenue", subject="Acme", scope="abroad")
    then = cited(DRAFT, "$10.0m", measure="turnover", subject="Acme", scope="at home")
    agreements = (
        (Facet.MEASURE, Agreement.SAME),
        (Facet.SUBJECT, Agreement.SAME),
        (Facet.PERIOD, Agreement.UNSTATED),
    )

    told = _because(Reading(then, (Alignment(now.claim, then.claim, agreements),)), now)

    assert told == "revenue and turnover of Acme; the text does not always say the period"


def test_layout_is_told_as_the_rule_says_it() -> None:
    assert _because(Reading(cited(DRAFT, "3%"), layout="two cells of one row"), cited(DRAFT, "25%")) == "two cells of one row"  # noqa: E501  # fmt: skip


def test_figures_that_nothing_joins_stand_in_one_sentence() -> None:
    other = Claim(DRAFT, replace(figure(DRAFT, "3%"), sentence=(62, 78)))

    assert _because(Reading(cited(DRAFT, "40%")), cited(DRAFT, "25%")) == "they stand in one sentence"  # noqa: E501  # fmt: skip
    assert _because(Reading(Cited(other)), cited(DRAFT, "25%")) == "they stand in one paragraph"
    assert _because(Reading(cited(DRAFT, "five")), cited(DRAFT, "25%")) == ""
