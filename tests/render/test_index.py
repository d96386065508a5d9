"""The index leads to the page of each draft, the gravest first, and runs no word of theirs."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page

from factcheck.render.index import Line, index
from tests.render.indexed import HOSTILE, hostile, lines


def names(page: str) -> list[str]:
    return re.findall(r'<p class="name" dir="auto">(?:<a [^>]*>)?([^<]*)', page)


def test_the_gravest_come_first() -> None:
    page = index(lines())

    assert names(page) == ["twice.md", "wrong.md", "locked.md", "right.md", "empty.md"]


def test_what_was_not_read_is_told_and_leads_nowhere() -> None:
    page = index([Line("locked.md", notices=("may not be read",))])

    assert "1 draft could not be read." in page
    assert "may not be read" in page
    assert '<a href="./' not in page


def test_all_are_counted_together() -> None:
    page = index(lines())

    assert "<h1>5 drafts</h1>" in page
    assert "<strong>3 errors.</strong> 16 figures read: 3 agree, 9 in findings" in page


def test_the_same_lines_give_the_same_bytes() -> None:
    assert index(lines()) == index(lines())


def test_a_hostile_name_is_only_text_and_its_link_is_of_this_folder() -> None:
    page = index(hostile())

    (link,) = re.findall(r'<a href="(\./[^"]*)"', page)
    assert "<script" not in page
    assert unquote(link) == f"./{HOSTILE}.html"
    assert "\u202e" not in page


@pytest.fixture(params=["light", "dark"])
def opened(chromium: Browser, tmp_path: Path, request: Any) -> Iterator[Page]:
    """The page in a browser without scripts; afterwards: no message, no request but for it."""
    context = chromium.new_context(java_script_enabled=False, color_scheme=request.param)
    page = context.new_page()
    told: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("request", lambda sent: asked.append(sent.url))
    path = tmp_path / "index.html"
    path.write_text(index([*lines(), *hostile()]), encoding="utf-8")
    page.goto(path.as_uri())
    yield page
    assert told == []
    assert asked == [path.as_uri()]
    context.close()


@pytest.mark.browser
def test_kinds_of_drafts_are_chosen_without_a_script(opened: Page) -> None:
    rows = opened.locator(".drafts li")
    assert rows.filter(visible=True).count() == 7

    opened.get_by_label("3 with errors").uncheck()

    assert rows.filter(visible=True).count() == 4
    assert not opened.get_by_role("link", name="wrong.md").is_visible()


@pytest.mark.browser
def test_a_keyboard_reaches_the_drafts(opened: Page) -> None:
    opened.keyboard.press("Tab")
    assert opened.locator(":focus").inner_text() == "Skip to the drafts"

    opened.keyboard.press("Enter")
    opened.keyboard.press("Tab")

    assert opened.locator(":focus").inner_text() == "twice.md"


@pytest.mark.browser
def test_nothing_is_wider_than_a_small_telephone(opened: Page) -> None:
    opened.set_viewport_size({"width": 320, "height": 700})

    boxes = [row.bounding_box() for row in opened.locator(".drafts li, .groups label").all()]

    assert all(box is not None and box["x"] + box["width"] <= 320 for box in boxes)
