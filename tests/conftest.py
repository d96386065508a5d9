"""What every test may ask for: repeatable properties, and a browser."""

import os
import shutil
from collections.abc import Iterator
from typing import NoReturn

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Page, sync_playwright

# The same input gives the same verdict, here as in a report: CI tries the same examples each time,
# and no example fails because the machine was busy.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
IS_CI = os.environ.get("CI") == "true"
settings.load_profile("ci" if IS_CI else "desk")

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless=new",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for all tests, from PATH: Playwright's own download does not work everywhere."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        give_up("no Chromium on PATH; on Debian or Ubuntu: apt-get install chromium")
    # Chromium's sandbox refuses to run as root.
    sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS, *sandbox])
        yield browser
        browser.close()


@pytest.fixture
def chromium_page(chromium: Browser) -> Iterator[Page]:
    """An empty tab with nothing in its storage. ``page.goto(path.as_uri())`` opens a report."""
    context = chromium.new_context()
    yield context.new_page()
    context.close()


def give_up(reason: str) -> NoReturn:
    """What a test needs is not there: a choice for a desk, and a failure in CI."""
    if IS_CI:
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
