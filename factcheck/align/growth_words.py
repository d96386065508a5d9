"""Growth words: what tells a rate by the year, as rulesets/general/words/growing.toml has it."""

from __future__ import annotations

from functools import lru_cache

from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.words import Words


@frozen(eq=False)
class GrowthWords:
    """The words around a rate (``before``, ``behind``, ``yearly``), between an amount and its year
    (``in_year``, ``year_first``), and of how long it took (``since``, ``to``, ``within``);
    ``compound`` anywhere says that a rate may compound.
    """

    compound: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    yearly: re.Pattern[str]
    in_year: re.Pattern[str]
    year_first: re.Pattern[str]
    since: re.Pattern[str]
    to: re.Pattern[str]
    within: re.Pattern[str]


@lru_cache(maxsize=8)
def growth_words(words: Words) -> GrowthWords:
    """The words of rulesets/general/words/growing.toml, made ready."""
    table = words.table("growing")
    names, nouns, links, hedges, yearly, before_year, behind_year, since, to, within = (
        re.either(table.get(name, ()))
        for name in (
            *("names", "nouns", "links", "hedges", "yearly", "before_year", "behind_year"),
            *("from", "to", "within"),
        )
    )
    called = rf"(?:{names})(?: (?:{nouns}))?\)?(?: \((?:{names})\))?(?: (?:{nouns}))?"
    return GrowthWords(
        re.compile(rf"\b(?:{names})\b", re.IGNORECASE),
        re.compile(rf"\b{called}(?: (?:{links}))?(?: (?:{hedges}))?\s?$", re.IGNORECASE),
        re.compile(rf"(?:\s|\s?\()(?:{names})\b", re.IGNORECASE),
        re.compile(rf"\s(?:{yearly})\b", re.IGNORECASE),
        re.compile(rf"\s(?:{before_year})\s"),
        re.compile(rf"\s?,?\s(?:(?:{behind_year})\s){{0,4}}", re.IGNORECASE),
        re.compile(rf"(?:{since})\s$", re.IGNORECASE),
        re.compile(rf"\s(?:{to})\s"),
        re.compile(rf"\s(?:{within})\s", re.IGNORECASE),
    )
