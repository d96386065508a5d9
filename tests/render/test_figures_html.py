"""The page of figures is closed, whole, and made of nothing that a draft could slip in."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from factcheck.model.figure import Kind
from factcheck.render.figures_html import html
from tests.factory import claim, document, report
from tests.render.listed import figures
from tests.render.sample import hostile, letter
from tests.render.test_html import Outline

LISTED, HOSTILE = html(figures()), html(hostile())
PAGES = pytest.mark.parametrize(
    "page", [LISTED, HOSTILE, html(letter()), html(report(document("")))]
)


@PAGES
def test_every_tag_is_closed_in_order(page: str) -> None:
    assert Outline(page).open == []


@PAGES
def test_every_link_and_description_leads_to_a_place_of_the_page(page: str) -> None:
    outline = Outline(page)

    names = outline.all("id")

    assert len(names) == len(set(names))
    assert {link.removeprefix("#") for link in outline.all("href")} <= set(names)
    assert set(outline.all("aria-describedby")) <= set(names)
    assert all(link.startswith("#") for link in outline.all("href"))


@PAGES
def test_the_policy_allows_the_one_style_and_the_one_script(page: str) -> None:
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    (style,) = re.findall(r"<style>(.*?)</style>", page, flags=re.S)
    (script,) = re.findall(r"<script>(.*?)</script>", page, flags=re.S)

    style_hash, script_hash = (
        b64encode(sha256(text.encode()).digest()).decode() for text in (style, script)
    )

    assert policy.split("; ") == [
        "default-src 'none'",
        f"style-src 'sha256-{style_hash}'",
        f"script-src 'sha256-{script_hash}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]


@PAGES
def test_nothing_is_loaded(page: str) -> None:
    outline = Outline(page)

    assert not {tag for tag, _ in outline.tags} & {"img", "link", "iframe", "object", "form"}
    assert not {name for _, attrs in outline.tags for name in attrs if name.startswith("on")}
    assert not outline.all("src")
    assert not outline.all("style")


def test_the_draft_is_text_and_not_a_part_of_the_page() -> None:
    assert HOSTILE.count("<script") == 1
    assert "<img" not in HOSTILE
    assert "{{ 7 * 6 }}" in HOSTILE
    assert not set(HOSTILE) & set("\x1b\x07\u202e\u202c\u2028\ud800")
    HOSTILE.encode("utf-8")


def test_every_figure_is_marked_and_listed_with_its_reading() -> None:
    found = figures()

    outline = Outline(LISTED)

    marks = [attrs for tag, attrs in outline.tags if tag == "mark"]
    assert len(marks) == len(found.claims)
    assert {mark["tabindex"] for mark in marks} == {"0"}
    assert LISTED.count('<th scope="row"') == len(found.claims)
    assert "<b>money</b> at least 7,500,000 USD<br>stands for 7,500,000 or more</span>" in LISTED
    assert LISTED.count("not well formed: $13,500 or $13.50?") == 2


def test_the_kinds_that_there_are_can_be_chosen() -> None:
    kinds = re.findall(r'<input type="checkbox" id="show-(\w+)" value="\1" checked', LISTED)

    assert kinds == [kind for kind in Kind if kind in {c.figure.kind for c in figures().claims}]
    for kind in Kind:
        assert f"body:has(#show-{kind}:not(:checked)) .draft .mark.{kind} " in LISTED


def test_a_draft_without_figures_says_so() -> None:
    empty = html(report(document("No figure here.")))

    assert "<title>0 figures read: draft.md</title>" in empty
    assert "No figure was read in this text." in empty
    assert "checkbox" not in empty.partition("</style>")[2].partition("<script>")[0]


def test_a_long_list_comes_in_chunks() -> None:
    draft = document(*["There are 7 of them."] * 450)
    claims = tuple(claim(draft, "7", nth) for nth in range(1, 451))

    page = html(report(draft, unchecked=claims))

    captions = re.findall(r'<caption class="hidden">(.*?)</caption>', page)
    assert captions == ["Figures 1 to 200", "Figures 201 to 400", "Figures 401 to 450"]
    assert '<main class="long">' in page
