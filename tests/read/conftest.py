"""The words that the general pack ships, for every test of a reader."""

import tomllib
from pathlib import Path

import pytest

from factcheck.model.words import Words

WORDS = Path(__file__).parents[2] / "rulesets" / "general" / "words"


@pytest.fixture(scope="session")
def words() -> Words:
    return Words(
        {path.stem: tomllib.loads(path.read_text("utf-8")) for path in WORDS.glob("*.toml")}
    )
