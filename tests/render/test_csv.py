"""A table for spreadsheets: every figure a row, numbers are numbers, and no cell is a command."""

import csv as reader
from typing import Any

import pytest

from factcheck.render.csv import COLUMNS, head, rows
from tests.factory import claim, document, report
from tests.render.listed import figures
from tests.render.sample import hostile, letter


def read(table: str) -> list[dict[str, str]]:
    return list(reader.DictReader(table.splitlines()))


def test_each_figure_has_a_row_in_the_order_of_the_text() -> None:
    found = figures()

    table = read(head() + rows(found))

    assert [row["text"] for row in table] == [claim.figure.written for claim in found.claims]
    assert {tuple(row) for row in table} == {COLUMNS}
    starts = [int(row["start"]) for row in table]
    assert starts == sorted(starts)


def test_several_documents_are_one_table() -> None:
    table = read(head() + rows(figures()) + rows(letter()))

    assert {row["document"] for row in table} == {"harbour.md", "letter.md"}


def test_numbers_stay_numbers() -> None:
    told = {row["text"]: row for row in read(head() + rows(figures()))}

    assert told["-4%"]["value"] == "-4"
    assert (told["-4%"]["low"], told["-4%"]["high"]) == ("-5", "-3.5")
    assert told["a third"]["value"] == "0.333333333333333"
    assert (told["$7.5 million"]["low"], told["$7.5 million"]["high"]) == ("7500000", "")
    assert (told["12 to 15 tons"]["from"], told["12 to 15 tons"]["to"]) == ("12", "15")
    assert told["12 to 15 tons"]["alternatives"] == "12 to 15 short_ton"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("=1+1", "'=1+1"),
        ("+41 555", "'+41 555"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "' =1"),
        ("\r=1", "\ufffd=1"),
        ("\uff1d1", "'\uff1d1"),
        ("-5", "-5"),
        ("-1,234.5%", "-1,234.5%"),
        ('6" pipes, new', '6" pipes, new'),
        ("two\nlines", "two lines"),
        ("1/3", "1/3"),
    ],
)
def test_no_word_of_the_draft_is_a_formula(text: str, told: str) -> None:
    draft = document("It has 7 of them.")
    facets: dict[str, Any] = {"subject": text}

    (row,) = read(head() + rows(report(draft, unchecked=(claim(draft, "7", **facets),))))

    assert row["subject"] == told


def test_a_hostile_draft_commands_nothing() -> None:
    table = rows(hostile())

    table.encode("utf-8")
    assert not set(table) & set("\x1b\x07\u202e\u2028")
    assert all(row[0] not in "=+-@\t\r" for row in reader.reader(table.splitlines()))
