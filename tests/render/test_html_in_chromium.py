"""The page as an editor meets it: opened from a file in a real browser."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request

from factcheck.model.document import BlockKind, Cell
from factcheck.model.result import Report
from factcheck.render.html import html
from factcheck.render.standing import findings, standings
from tests.factory import cited, claim, document, report, result
from tests.render import sample
from tests.render.sample import hostile, letter

pytestmark = pytest.mark.browser

MARKS = ".draft .mark"
NARROW, WIDE = {"width": 320, "height": 700}, {"width": 1280, "height": 900}


@pytest.fixture
def opened(chromium_page: Page, tmp_path: Path) -> Iterator[Callable[[Report], Page]]:
    """Opens the page of a report; afterwards: no message, and no request but for the file."""
    told: list[str] = []
    asked: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        told.append(message.text)

    def seen(request: Request) -> None:
        asked.append(request.url)

    chromium_page.on("console", heard)
    chromium_page.on("request", seen)
    path = tmp_path / "report.html"

    def open_report(report: Report) -> Page:
        path.write_text(html(report), encoding="utf-8")
        chromium_page.goto(path.as_uri())
        return chromium_page

    yield open_report
    assert told == []
    assert asked == [path.as_uri()]


@pytest.fixture
def unscripted(chromium: Browser, tmp_path: Path) -> Iterator[Page]:
    """The letter's page, where scripts are turned off."""
    context = chromium.new_context(java_script_enabled=False, viewport=WIDE)  # type: ignore[arg-type]
    path = tmp_path / "report.html"
    path.write_text(html(letter()), encoding="utf-8")
    page = context.new_page()
    page.goto(path.as_uri())
    yield page
    context.close()


def test_every_figure_is_marked_in_the_text(opened: Callable[[Report], Page]) -> None:
    report = letter()

    page = opened(report)

    assert page.locator(MARKS).count() == len(standings(report))
    assert page.locator(f"{MARKS}.unchecked").all_inner_texts() == ["3.02 million", "2022", "2023"]


def test_marks_lead_to_their_card_and_back(opened: Callable[[Report], Page]) -> None:
    report = letter()
    page = opened(report)

    for finding in findings(report):
        card = page.locator(f"#finding-{finding.number}")
        marks = page.locator(f'.draft a[href="#finding-{finding.number}"]')
        assert marks.count() == len(finding.spans)
        marks.first.click()
        assert page.evaluate("document.activeElement.id") == card.get_attribute("id")
        assert card.is_visible()
        assert str(finding.number) in marks.first.inner_text()
        back = card.locator(".where a").first
        back.click()
        target = page.locator(":target")
        assert "mark" in (target.get_attribute("class") or "")


def test_the_text_stays_where_it_is_when_a_figure_is_followed(
    opened: Callable[[Report], Page],
) -> None:
    page = opened(letter())
    page.set_viewport_size(WIDE)  # type: ignore[arg-type]
    mark = page.locator(".draft a.mark.error").nth(4)
    before = mark.bounding_box()

    mark.click()

    assert mark.bounding_box() == before


def test_a_finding_that_is_folded_away_opens_for_its_mark(
    opened: Callable[[Report], Page],
) -> None:
    page = opened(letter())
    card = page.locator(".card.review")
    assert not card.is_visible()

    page.locator(".draft a.mark.review").first.click()

    assert card.is_visible()


def test_a_card_tells_what_is_wrong_and_how_to_mend_it(opened: Callable[[Report], Page]) -> None:
    page = opened(letter())

    card = page.locator("#finding-2")

    assert card.get_by_role("heading").inner_text().startswith("● 2. Error: The change")
    assert card.locator("blockquote b").all_inner_texts() == ["20%", "$120 million", "$110 million"]
    assert card.get_by_role("img").get_attribute("aria-label") == (
        "Number line. The text says 20%; worked out: 9%; the rounding allows 7.7% to 10.5%."
    )
    assert "write 9% for 20%" in card.locator(".mend").inner_text()


def test_the_page_is_whole_without_scripts(unscripted: Page) -> None:
    page = unscripted

    page.locator('.draft a[href="#finding-2"]').first.click()

    assert page.locator("#finding-2").is_visible()
    assert page.url.endswith("#finding-2")
    assert page.locator(".list li").count() == 4


@pytest.mark.parametrize("make", [letter, hostile])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wider_than_a_small_telephone(
    opened: Callable[[Report], Page], make: Callable[[], Report], scheme: Any
) -> None:
    page = opened(make())
    page.emulate_media(color_scheme=scheme)

    page.set_viewport_size(NARROW)  # type: ignore[arg-type]

    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


def test_text_and_findings_stand_side_by_side_where_there_is_room(
    opened: Callable[[Report], Page],
) -> None:
    page = opened(letter())
    page.set_viewport_size(WIDE)  # type: ignore[arg-type]

    left, right = (page.locator(name).bounding_box() for name in (".draft", ".sheet"))

    assert left is not None
    assert right is not None
    assert left["x"] + left["width"] <= right["x"]


def test_on_paper_everything_is_there_and_open(opened: Callable[[Report], Page]) -> None:
    page = opened(letter())

    page.emulate_media(media="print")

    assert not page.locator("nav").is_visible()
    assert page.locator(".card.review").is_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('.sheet')).position") == "static"


def test_on_paper_it_is_light_whatever_the_screen_is(opened: Callable[[Report], Page]) -> None:
    page = opened(letter())
    paper = "getComputedStyle(document.body).backgroundColor"

    page.emulate_media(color_scheme="dark")
    assert page.evaluate(paper) != "rgb(255, 255, 255)"
    page.emulate_media(color_scheme="dark", media="print")

    assert page.evaluate(paper) == "rgb(255, 255, 255)"
    assert page.locator(".decision:visible").count() == 0


def test_words_for_screen_readers_widen_no_small_page(opened: Callable[[Report], Page]) -> None:
    wide = {"kind": BlockKind.CELL, "cell": Cell(0, 0, 9, "", "", is_header=False)}
    draft = sample.draft((wide, "It was 40% of 25%."), ({}, "بلغ 25 من 100."))
    stated, other = cited(draft, "40%"), cited(draft, "25%")
    loose = claim(draft, "100")

    page = opened(report(draft, result(stated, other), unchecked=(loose,)))
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]

    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


def test_a_long_text_is_laid_out_by_the_stretch(opened: Callable[[Report], Page]) -> None:
    page = opened(report(document(*(f"Passage {number}." for number in range(300)))))

    watched = "e => getComputedStyle(e).contentVisibility"
    stretches = page.locator(".stretch")
    assert stretches.count() == 12
    assert stretches.first.evaluate(watched) == "auto"
    assert page.locator(".draft p").first.evaluate(watched) == "visible"


def test_a_hostile_draft_is_only_text(opened: Callable[[Report], Page]) -> None:
    page = opened(hostile())

    # Our own script is the only one: its content security policy would stop another.
    assert page.locator("script:not([type='application/json'])").count() == 1
    assert page.locator("img").count() == 0
    assert "<script>alert(1)</script>" in page.locator("h1").inner_text()
    assert page.evaluate("JSON.parse(document.getElementById('report').textContent).documents.length") == 1  # noqa: E501  # fmt: skip


def test_a_keyboard_meets_the_skip_link_first(opened: Callable[[Report], Page]) -> None:
    page = opened(letter())

    page.keyboard.press("Tab")

    focused = page.evaluate("document.activeElement.className")
    assert focused == "skip"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


CONTRASTS = """() => {
  const parsed = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (node) => {
    for (; node; node = node.parentElement) {
      const color = parsed(getComputedStyle(node).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
  };
  const found = [];
  for (const node of document.body.querySelectorAll("*:not(script)")) {
    const own = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
    if (!own) continue;
    const style = getComputedStyle(node);
    const ink = light(parsed(node instanceof SVGElement ? style.fill : style.color));
    const paper = light(ground(node));
    const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    found.push([ratio, node.outerHTML.slice(0, 80)]);
  }
  return found.sort((a, b) => a[0] - b[0]);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_stands_out_from_its_ground(
    opened: Callable[[Report], Page], scheme: Any
) -> None:
    page = opened(letter())
    page.emulate_media(color_scheme=scheme)

    ratios = page.evaluate(CONTRASTS)

    assert len(ratios) > 100
    assert ratios[0][0] >= 6.5, ratios[0]
