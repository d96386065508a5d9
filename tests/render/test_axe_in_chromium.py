"""axe-core finds nothing on our pages: WCAG 2.2 A and AA, and what its makers hold best."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser

from factcheck.render import figures_html
from factcheck.render.html import html
from factcheck.render.index import index
from tests.factory import document, report
from tests.render import indexed
from tests.render.listed import figures
from tests.render.sample import hostile, letter

pytestmark = pytest.mark.browser
ASKED = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = {
    "letter": lambda: html(letter()),
    "hostile": lambda: html(hostile()),
    "empty": lambda: html(report(document(""))),
    "figures": lambda: figures_html.html(figures()),
    "index": lambda: index([*indexed.lines(), *indexed.hostile()]),
}


@pytest.mark.parametrize("make", PAGES.values(), ids=list(PAGES))
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 320)])
def test_nobody_is_kept_out(
    chromium: Browser, tmp_path: Path, make: Callable[[], str], scheme: Any, width: int
) -> None:
    (tmp_path / "page.html").write_text(make(), encoding="utf-8")
    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    page.goto((tmp_path / "page.html").as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")

    page.evaluate(AXE_SCRIPT)
    found = page.evaluate("asked => axe.run({runOnly: asked})", ASKED)

    told = [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]]
    context.close()
    assert told == []
    assert len(found["passes"]) > 20
