"""The page of figures as a reader meets it: in a real browser, by keyboard, mouse and thumb."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from factcheck.model.result import Report
from factcheck.render.figures_html import html
from tests.factory import claim, document, report
from tests.render.listed import figures
from tests.render.sample import hostile, letter
from tests.render.test_html_in_chromium import CONTRASTS, NARROW, WIDE

pytestmark = pytest.mark.browser

Open = Callable[[Report], Page]
FOCUSED = "document.activeElement.firstChild?.data"
TIPS = ".tip:visible"


@pytest.fixture
def opened(chromium_page: Page, tmp_path: Path) -> Iterator[Open]:
    """Opens the page of a report; afterwards: no message, and no request but for the file."""
    told: list[str] = []
    asked: list[str] = []
    chromium_page.on("console", lambda message: told.append(message.text))
    chromium_page.on("pageerror", lambda error: told.append(error.message))
    chromium_page.on("request", lambda request: asked.append(request.url))
    path = tmp_path / "figures.html"

    def open_report(found: Report) -> Page:
        path.write_text(html(found), encoding="utf-8")
        chromium_page.set_viewport_size(WIDE)  # type: ignore[arg-type]
        chromium_page.goto(path.as_uri())
        return chromium_page

    yield open_report
    assert told == []
    assert asked == [path.as_uri()]


@pytest.fixture
def unscripted(chromium: Browser, tmp_path: Path) -> Iterator[Page]:
    """The page where scripts are turned off."""
    context = chromium.new_context(java_script_enabled=False, viewport=WIDE)  # type: ignore[arg-type]
    path = tmp_path / "figures.html"
    path.write_text(html(figures()), encoding="utf-8")
    page = context.new_page()
    page.goto(path.as_uri())
    yield page
    context.close()


def mark(page: Page, written: str) -> Any:
    return page.locator(".draft mark").get_by_text(written, exact=True)


def test_a_keyboard_meets_each_figure_and_sees_its_reading(opened: Open) -> None:
    page = opened(figures())
    page.locator(".kinds input").last.focus()

    seen = []
    for _ in figures().claims:
        page.keyboard.press("Tab")
        seen.append(page.evaluate(FOCUSED))
        assert page.locator(TIPS).count() == 1
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"

    assert seen == [claim.figure.written for claim in figures().claims]
    assert page.locator(TIPS).inner_text() == "money 9 USD / hour"


def test_a_mouse_sees_the_reading_of_what_it_points_at(opened: Open) -> None:
    page = opened(figures())

    mark(page, "¥4,000").hover()

    assert page.locator(TIPS).inner_text() == "money 4,000 JPY\nstands for 3,950 to 4,100\nor CNY"
    page.locator(TIPS).hover()
    assert page.locator(TIPS).count() == 1, "one can move onto the reading"
    page.mouse.move(2, 2)
    assert page.locator(TIPS).count() == 0


def test_escape_puts_a_reading_away_until_one_moves_on(opened: Open) -> None:
    page = opened(figures())
    mark(page, "a third").focus()

    page.keyboard.press("Escape")

    assert page.locator(TIPS).count() == 0
    page.keyboard.press("Tab")
    assert page.locator(TIPS).inner_text().startswith("money at least 7,500,000 USD")


def test_a_figure_is_described_to_those_who_listen(opened: Open) -> None:
    page = opened(figures())

    tip = page.locator(f"#{mark(page, 'a third').get_attribute('aria-describedby')}")

    assert tip.get_attribute("role") == "tooltip"
    assert tip.text_content() == "fraction 1/3stands for 0.3166… to 0.35"


def test_all_is_there_without_scripts(unscripted: Page) -> None:
    page = unscripted

    mark(page, "$7.5 million").focus()

    assert page.locator(TIPS).inner_text().startswith("money at least 7,500,000 USD")
    page.locator("#show-money").uncheck()
    assert not page.locator(".figures tr.money").first.is_visible()
    assert page.locator(".figures tr.measure").first.is_visible()


def test_a_kind_that_is_not_shown_is_passed_over(opened: Open) -> None:
    page = opened(figures())

    page.locator("#show-fraction").uncheck()

    page.locator(".kinds input").last.focus()
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED) == "$7.5 million"
    assert not page.locator(".figures tr.fraction").is_visible()
    assert mark(page, "a third").evaluate("n => getComputedStyle(n).textDecorationLine") == "none"
    page.locator("#show-fraction").check()
    assert page.locator(".figures tr.fraction").is_visible()


def test_kinds_are_told_apart_without_colour(opened: Open) -> None:
    page = opened(figures())

    lines = {
        mark(page, written).evaluate(
            "n => { const s = getComputedStyle(n);"
            " return `${s.textDecorationLine} ${s.textDecorationStyle}`; }"
        )
        for written in ("a third", "$7.5 million", "55", "May", "-4%", "6 ft 7 in")
    }

    assert len(lines) == 6


def test_the_list_leads_to_the_text(opened: Open) -> None:
    page = opened(figures())

    page.locator(".figures a").get_by_text("X200").click()

    assert page.evaluate("document.querySelector(':target').textContent") == "X200"


@pytest.mark.parametrize("make", [figures, hostile, letter])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wider_than_a_small_telephone(
    opened: Open, make: Callable[[], Report], scheme: Any
) -> None:
    page = opened(make())
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]

    page.locator(".draft mark").last.focus()

    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    box = page.locator(TIPS).bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= NARROW["width"]
    assert box["y"] + box["height"] <= NARROW["height"]


@pytest.mark.parametrize("width", [320, 1000, 1280, 1900])
def test_a_reading_stays_in_the_window_and_beside_its_figure(opened: Open, width: int) -> None:
    line = "Among the many boats of the harbour there were 7 of them. " * 40
    draft = document(line)
    page = opened(report(draft, unchecked=tuple(claim(draft, "7", nth) for nth in range(1, 41))))
    page.set_viewport_size({"width": width, "height": 500})

    for place in range(0, 40, 3):
        one = page.locator(".draft mark").nth(place)
        one.focus()

        figure, tip = one.bounding_box(), page.locator(TIPS).bounding_box()
        assert figure is not None
        assert tip is not None
        assert 0 <= tip["x"] <= tip["x"] + tip["width"] <= width
        assert 0 <= tip["y"] <= tip["y"] + tip["height"] <= 500
        below, above = tip["y"] >= figure["y"] + 8, tip["y"] + tip["height"] <= figure["y"] + 12
        assert below or above, "it does not cover its figure"


@pytest.mark.parametrize("height", [900, 300])
def test_a_reading_is_not_cut_off_by_its_table(opened: Open, height: int) -> None:
    page = opened(letter())
    page.set_viewport_size({"width": 1280, "height": height})
    one = page.locator(".draft .table mark").last
    one.focus()

    page.mouse.wheel(0, 20)

    page.wait_for_timeout(100)
    figure, tip = one.bounding_box(), page.locator(TIPS).bounding_box()
    assert figure is not None
    assert tip is not None
    assert abs(tip["x"] - figure["x"]) < 5
    under, over = tip["y"] - figure["y"] - figure["height"], figure["y"] - tip["y"] - tip["height"]
    assert min(abs(under), abs(over)) < 5


def test_on_paper_the_text_and_the_list_are_there(opened: Open) -> None:
    page = opened(figures())
    mark(page, "a third").focus()

    page.emulate_media(media="print")

    assert page.locator(TIPS).count() == 0
    assert not page.locator(".kinds input").first.is_visible()
    assert page.locator(".figures tbody tr").last.is_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('.sheet')).position") == "static"


def test_a_hostile_draft_is_only_text(opened: Open) -> None:
    page = opened(hostile())

    assert page.locator("script").count() == 1
    assert page.locator("img").count() == 0
    assert "<script>alert(1)</script>" in page.locator("h1").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_stands_out_from_its_ground(opened: Open, scheme: Any) -> None:
    page = opened(figures())
    page.emulate_media(color_scheme=scheme)

    ratios = page.evaluate(CONTRASTS)

    assert len(ratios) > 100
    assert ratios[0][0] >= 6.5, ratios[0]


def test_of_a_long_page_only_what_is_in_view_is_laid_out(opened: Open) -> None:
    draft = document(*["There are 7 of them."] * 600)
    claims = tuple(claim(draft, "7", nth) for nth in range(1, 601))

    page = opened(report(draft, unchecked=claims))

    hidden = page.evaluate(
        "[...document.querySelectorAll('.draft mark, .figures tr')].filter("
        "node => !node.checkVisibility({contentVisibilityAuto: true})).length"
    )
    assert hidden > 900
    page.locator(".draft mark").last.focus()
    assert page.locator(TIPS).inner_text() == "count 7"
