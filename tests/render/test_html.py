"""A page is closed, complete, and made of nothing that a draft could slip in."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from factcheck.render.html import html
from factcheck.render.json import to_json
from tests.factory import document, report
from tests.render.sample import hostile, letter

VOID = {"meta", "br", "input", "rect", "circle", "line"}


class Outline(HTMLParser):
    """The tags of a page with their attributes, and whether they close in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, name: str) -> list[str]:
        return [value for _, attrs in self.tags for key, value in attrs.items() if key == name and value is not None]  # noqa: E501  # fmt: skip


LETTER, HOSTILE = html(letter()), html(hostile())
PAGES = pytest.mark.parametrize("page", [LETTER, HOSTILE, html(report(document("")))])


@PAGES
def test_every_tag_is_closed_in_order(page: str) -> None:
    assert Outline(page).open == []


@PAGES
def test_every_link_leads_to_a_place_of_the_page(page: str) -> None:
    outline = Outline(page)

    targets = {link.removeprefix("#") for link in outline.all("href")}

    assert all(link.startswith("#") for link in outline.all("href"))
    assert targets <= set(outline.all("id"))


@PAGES
def test_no_place_has_the_name_of_another(page: str) -> None:
    names = Outline(page).all("id")

    assert len(names) == len(set(names))


@PAGES
def test_the_policy_allows_the_one_style_the_one_script_and_nothing_else(page: str) -> None:
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
def test_nothing_is_loaded_and_only_our_script_runs(page: str) -> None:
    outline = Outline(page)

    scripts = [attrs for tag, attrs in outline.tags if tag == "script"]

    assert scripts == [{"type": "application/json", "id": "report"}, {}]
    assert not {tag for tag, _ in outline.tags} & {"img", "link", "iframe", "object", "form"}
    assert not {name for _, attrs in outline.tags for name in attrs if name.startswith("on")}
    assert not outline.all("src")
    assert not outline.all("style")


@pytest.mark.parametrize(("page", "make"), [(LETTER, letter), (HOSTILE, hostile)])
def test_the_json_report_is_inside(page: str, make: object) -> None:
    (data,) = re.findall(r'<script type="application/json" id="report">(.*?)</script>', page, re.S)

    assert callable(make)
    assert json.loads(data) == json.loads(to_json([make()]))


def test_the_draft_is_text_and_not_a_part_of_the_page() -> None:
    assert "<script>alert" not in HOSTILE
    assert "<img" not in HOSTILE
    assert "{{ 7 * 6 }}" in HOSTILE
    assert not set(HOSTILE.partition("<script")[0]) & set("\x1b\x07\u202e\u202c\u2028\ud800")
    HOSTILE.encode("utf-8")


def test_the_title_is_the_verdict() -> None:
    title = "5 errors, 2 warnings, 1 to review. 23 figures read: 1 agrees, "

    assert f"<title>{title}" in LETTER
    assert LETTER.count("<h1") == 1


def test_headings_stand_in_order() -> None:
    levels = [int(tag[1]) for tag, _ in Outline(LETTER).tags if re.fullmatch(r"h[1-6]", tag)]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_silence_does_not_look_like_approval() -> None:
    empty = html(report(document("No figure here.")))

    assert "No findings." in empty
    assert "No figures." in empty
    assert "Nothing was found that could be worked out" in empty
