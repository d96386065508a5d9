"""A finding is shown in its line, with a word under each figure."""

import pytest

from factcheck.model.document import Document
from factcheck.model.expression import WHOLE
from factcheck.model.result import Report, Verdict
from factcheck.model.span import Span
from factcheck.render.cells import width, widths
from factcheck.render.snippet import snippet
from factcheck.render.text import concise, text
from factcheck.render.underlines import Mark
from tests.factory import cited, document, report, result
from tests.render.sample import hostile, letter


def growth(*prose: str, verdict: Verdict = Verdict.CONFLICTS, name: str = "draft.md") -> Report:
    draft = document(*prose, name=name)
    rise, now, then = (cited(draft, written) for written in ("25%", "$12.0m", "$10.0m"))
    return report(draft, result(rise, now / then - WHOLE, verdict))


def shown(draft: Document, *places: tuple[str, str]) -> list[str]:
    marks = []
    for place, (words, label) in enumerate(places):
        start = draft.text.index(words)
        marks.append(Mark(Span(start, start + len(words)), label, place == 0))
    _, lines = snippet(draft, marks)
    return ["".join(part for part, _ in line).rstrip() for line in lines]


def test_labels_stand_under_their_figures() -> None:
    draft = document("Sales rose 25% to $12.0m from $10.0m.")

    lines = shown(draft, ("25%", "stated"), ("$12.0m", "to"), ("$10.0m", "from"))

    assert lines == [
        "  |",
        "1 | Sales rose 25% to $12.0m from $10.0m.",
        "  |            ^^^    ------      ------",
        "  |            |      to          from",
        "  |            stated",
        "  |",
    ]


def test_a_label_with_room_beside_its_neighbour_stays_up() -> None:
    draft = document("Sales rose 25% or so in the year to $12.0m.")

    lines = shown(draft, ("25%", "stated"), ("$12.0m", "to"))

    assert lines[3] == "  |            stated                   to"


@pytest.mark.parametrize("before", ["漢字の", "👩‍👩‍👧 ⚠️ ", "e\u0301\u0301 ", "\t\t", "a\u200db"])
def test_wide_and_invisible_characters_do_not_move_the_carets(before: str) -> None:
    draft = document(f"{before} rose 25% in all.")

    lines = shown(draft, ("25%", "stated"))

    head = lines[1].index("25%")
    assert lines[2].index("^") == width(lines[1][:head])


@pytest.mark.parametrize(
    ("line", "columns"),
    [("abc", 3), ("漢字", 4), ("é", 1), ("👩‍👩‍👧", 2), ("⚠️", 2), ("ﬁ", 1), ("", 0)],
)
def test_a_line_is_as_wide_as_a_terminal_shows_it(line: str, columns: int) -> None:
    assert width(line) == columns
    assert len(widths(line)) == len(line)


def test_of_a_long_line_only_what_surrounds_the_figures_is_shown() -> None:
    padding = "and so it went on for quite a while "
    draft = document(f"{padding * 40}rose 25% to a sum {padding * 40}of $12.0m{padding * 40}.")

    lines = shown(draft, ("25%", "stated"), ("$12.0m", "to"))

    assert lines[1].startswith("1 | … ")
    assert lines[1].endswith(" …")
    assert len(lines[1]) < 200
    assert lines[1][lines[2].index("^") :].startswith("25%")
    assert lines[1][lines[2].index("-") :].startswith("$12.0m")


def test_lines_that_are_apart_are_shown_apart() -> None:
    draft = document("It rose 25%.", "Nothing.", "It was $12.0m.")

    lines = shown(draft, ("25%", "stated"), ("$12.0m", "to"))

    assert [line[:4] for line in lines] == ["  |", "1 | ", "  | ", "  | ", "...", "5 | ", "  | ", "  | ", "  |"]  # fmt: skip  # noqa: E501


def test_a_megabyte_on_one_line_is_cut_quickly() -> None:
    draft = document("word " * 200_000 + "rose 25% in all.")

    lines = shown(draft, ("25%", "stated"))

    assert max(map(len, lines)) < 120


def test_what_is_to_be_reviewed_is_counted_and_shown_when_asked_for() -> None:
    doubtful = growth("Sales rose 25% to $12.0m from $10.0m.", verdict=Verdict.UNCLEAR)

    assert text([doubtful]) == "1 to review. 3 figures read: 3 in findings.\n"
    assert text([doubtful], is_verbose=True).startswith("review[percent-change]: ")


def test_what_holds_is_only_counted() -> None:
    sound = growth("Sales rose 25% to $12.0m from $10.0m.", verdict=Verdict.HOLDS)

    assert text([sound]) == "No findings. 3 figures read: 3 agree.\n"


def test_an_empty_draft_has_no_figures() -> None:
    assert text([report(document(""))]) == "No findings. No figures.\n"


def test_counts_close_a_run_over_several_drafts() -> None:
    drafts = [growth("Sales rose 25% to $12.0m from $10.0m.", name=name) for name in ("a", "b")]

    lines = concise(drafts).splitlines()

    title = "The change does not follow from the figures it runs between"
    assert lines == [
        f"a:1:12: error[percent-change]: {title}",
        f"b:1:12: error[percent-change]: {title}",
        "2 errors. 6 figures read: 6 in findings.",
    ]


def test_colour_is_only_there_when_asked_for() -> None:
    plain, colored = text([letter()]), text([letter()], color=True)

    assert "\x1b" not in plain
    assert "\x1b[1;31merror[percent-change]\x1b[0m" in colored


@pytest.mark.parametrize("color", [False, True])
def test_no_draft_commands_the_terminal(color: bool) -> None:
    told = text([hostile()], color=color) + concise([hostile()], color=color)

    told.encode("utf-8")
    assert "\x1b[2J" not in told
    assert not set(told) & set("\x07\u202e\u202c\u2028")
