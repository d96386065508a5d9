"""An editor searches, walks and decides in a real browser, and the decisions reach the baseline."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from factcheck.render.fingerprint import fingerprints
from factcheck.render.html import html
from factcheck.render.notes import notes
from factcheck.silence.baseline import decided
from tests.render.sample import letter

pytestmark = pytest.mark.browser
SHOWN = ".card:not([hidden])"


@pytest.fixture
def page(chromium_page: Page, tmp_path: Path) -> Page:
    path = tmp_path / "report.html"
    path.write_text(html(letter()), encoding="utf-8")
    chromium_page.goto(path.as_uri())
    return chromium_page


def test_search_shows_the_cards_that_have_the_words(page: Page) -> None:
    page.get_by_label("Search the findings").fill("  ZTE and\u00a0HIKVISION")

    assert page.locator(SHOWN).count() == 1
    assert page.locator("#shown").inner_text() == "1 of 8 shown, 0 decided"
    page.get_by_label("Search the findings").fill("")
    assert page.locator(SHOWN).count() == 8


def test_a_search_opens_what_is_folded_away(page: Page) -> None:
    page.get_by_label("Search the findings").fill("71.2")

    assert page.locator(".card.review").is_visible()


@pytest.mark.parametrize(("tier", "left"), [("Error", 3), ("Warning", 6), ("To review", 7)])
def test_a_tier_is_put_away(page: Page, tier: str, left: int) -> None:
    page.get_by_role("checkbox", name=tier).uncheck()

    assert page.locator(SHOWN).count() == left
    assert page.locator(f"{SHOWN}.{tier.lower().removeprefix('to ')}").count() == 0


def test_a_rule_is_chosen(page: Page) -> None:
    page.get_by_label("Rule").select_option("weekday")

    assert page.locator(SHOWN).get_attribute("data-rule") == "weekday"


def _focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def test_keys_walk_through_the_findings_and_can_be_turned_off(page: Page) -> None:
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert _focused(page) == "finding-2"
    page.keyboard.press("k")
    assert _focused(page) == "finding-1"
    page.get_by_label("by the keys").uncheck()
    page.keyboard.press("j")
    assert not _focused(page).startswith("finding-")


def test_letters_that_are_typed_are_no_keys(page: Page) -> None:
    page.get_by_label("Search the findings").press_sequentially("jk")

    assert _focused(page) == "search"


def test_the_figures_of_a_card_that_is_walked_to_stand_out_in_the_text(page: Page) -> None:
    page.keyboard.press("j")
    page.keyboard.press("j")

    links = page.locator(".draft .current")
    assert [links.nth(at).get_attribute("href") for at in range(links.count())] == [
        "#finding-2"
    ] * 3


def test_next_goes_on_from_where_one_was(page: Page) -> None:
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Next").click()

    assert _focused(page) == "finding-2"


def test_a_figure_leads_to_its_card_though_that_was_put_away(page: Page) -> None:
    page.get_by_role("checkbox", name="Error").uncheck()

    page.locator(".draft a.mark.error").first.click()

    assert page.locator("#finding-1").is_visible()


def test_escape_ends_a_search(page: Page) -> None:
    page.get_by_label("Search the findings").fill("hikvision")

    page.keyboard.press("Escape")

    assert page.locator(SHOWN).count() == 8


def test_words_that_every_card_has_are_not_found(page: Page) -> None:
    page.get_by_label("Search the findings").fill("decision")

    assert page.locator(SHOWN).count() == 0


def test_buttons_do_what_keys_do(page: Page) -> None:
    page.get_by_role("button", name="Next").click()
    assert _focused(page) == "finding-1"


def test_decisions_are_saved_as_the_baseline_takes_them(page: Page, tmp_path: Path) -> None:
    report = letter()
    page.get_by_label("Decision").nth(0).select_option("not an error")
    page.get_by_label("Note").nth(0).fill("as the source has it")
    page.get_by_label("Decision").nth(1).select_option("will mend")

    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save decisions").click()

    assert waiting.value.suggested_filename == "letter.md.decisions.json"
    waiting.value.save_as(tmp_path / "decisions.json")
    text = (tmp_path / "decisions.json").read_text(encoding="utf-8")
    assert len(json.loads(text)["decisions"]) == 2
    (entry,) = decided("decisions.json", text)
    names = [
        name
        for result, name in zip(report.results, fingerprints(report), strict=True)
        if result.rule.id == entry.rule
    ]
    assert entry.document == "letter.md"
    assert entry.fingerprint in names
    assert entry.reason == "as the source has it"
    assert entry.message in [note.message for note in notes(report)]


def test_decisions_that_were_saved_are_taken_up_again(page: Page, tmp_path: Path) -> None:
    page.get_by_label("Decision").nth(0).select_option("not an error")
    page.get_by_label("Note").nth(0).fill("as the source has it")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save decisions").click()
    waiting.value.save_as(tmp_path / "decisions.json")
    page.reload()

    page.set_input_files("#file", tmp_path / "decisions.json")

    expect(page.locator("#shown")).to_have_text("8 of 8 shown, 1 decided")
    assert page.get_by_label("Decision").nth(0).input_value() == "not an error"
    assert page.get_by_label("Note").nth(0).input_value() == "as the source has it"


def test_a_file_that_has_no_decisions_changes_nothing(page: Page, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text('{"decisions": 7}', encoding="utf-8")

    page.set_input_files("#file", tmp_path / "other.json")

    expect(page.locator("#shown")).to_have_text("This is no file of decisions.")
    assert page.locator("[data-decision]").count() == 0


def test_what_is_decided_shows(page: Page) -> None:
    page.get_by_label("Decision").nth(0).select_option("not an error")

    style = "getComputedStyle(document.querySelector('#finding-1 h3')).textDecorationLine"
    assert page.evaluate(style) == "line-through"


def test_without_scripts_there_is_no_bar_that_does_nothing(
    chromium: Browser, tmp_path: Path
) -> None:
    context = chromium.new_context(java_script_enabled=False)
    path = tmp_path / "report.html"
    path.write_text(html(letter()), encoding="utf-8")
    page = context.new_page()
    page.goto(path.as_uri())

    assert not page.locator("#bar").is_visible()
    assert page.locator(".decision:visible").count() == 0
    context.close()


@pytest.mark.parametrize("width", [320, 400, 1280])
def test_nothing_is_cut_off(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})

    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_only_the_page_s_own_script_runs(page: Page) -> None:
    assert page.locator("script").count() == 2
