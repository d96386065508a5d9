"""Life words: births, deaths and ages, as rulesets/general/words/lives.toml has them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

_NAMES = r"(?:\s(?:in|near|at)\s(?:[A-Z][\w.'’-]*,?\s){1,4})?"
_ON = r"(?:\s[^\W\d][\w.'’-]*,?){0,5}\s(?:on|in)\s(?:[A-Z][a-z]+day,?\s)?$"


@frozen(eq=False)
class LifeWords:
    """Patterns of what stands around a year and an age.

    Of a sentence: ``born`` before a year of birth; ``at_age``, ``at`` and ``when`` before an age;
    ``others`` where somebody else may be meant, ``not_of`` by the pronoun that tells whose it is.
    ``died_at`` between a life and its age, ``now_born`` between an age of today and a birth.
    Of an obituary: ``death`` and ``birth`` before the two days, ``kin`` where somebody else may be
    meant, ``aged`` and ``was`` between the day of death and the age.
    """

    born: re.Pattern[str]
    at_age: re.Pattern[str]
    at: re.Pattern[str]
    when: re.Pattern[str]
    others: re.Pattern[str]
    not_of: Mapping[str, re.Pattern[str]]
    died_at: re.Pattern[str]
    now_born: re.Pattern[str]
    death: re.Pattern[str]
    birth: re.Pattern[str]
    kin: re.Pattern[str]
    aged: re.Pattern[str]
    was: re.Pattern[str]


@lru_cache(maxsize=8)
def life_words(words: Words) -> LifeWords:
    table = words.table("lives")
    born, died, at_age, only, kin, met, places, he, she = (
        re.either(table.get(name, ()))
        for name in ("born", "died", "at_age", "only", "kin", "met", "places", "he", "she")
    )
    aged = rf"(?:when\s(?P<who>he|she)\swas|at|{at_age})"
    return LifeWords(
        born=re.compile(rf"\b(?:{born})\s(?:[a-z]+\s){{0,3}}$", re.IGNORECASE),
        at_age=re.compile(rf"[\s,(]{{0,3}}(?:{at_age})\s", re.IGNORECASE),
        at=re.compile(rf"\bat\s(?:(?:{only}|age)\s)?$", re.IGNORECASE),
        when=re.compile(rf"[\s,(]{{0,3}}{aged}\s(?:(?:{only})\s)?(?:aged\s)?$", re.IGNORECASE),
        # "She met Ida Lund in 1949", "his father died in 1949": who is not where something was, is
        # kin or was met, may be whom the age is of.
        others=re.compile(
            rf"\b(?!(?:{places})\s)[a-z]+(?:['’]s)?\s[A-Z][a-z]+\s|\b(?:{met})\b"
            rf"|(?<!with )\b(?:his|her)\s(?:{kin})\b"
        ),
        not_of={"he": re.compile(rf"\b(?:{she})\b"), "she": re.compile(rf"\b(?:{he})\b")},
        died_at=re.compile(
            rf"\s?[,)]{{0,2}}\s(?:who\s)?(?:has\s|had\s)?(?:{died})\s(?:[a-z]+\s){{0,4}}?"
            rf"(?:at|{at_age})\s$",
            re.IGNORECASE,
        ),
        now_born=re.compile(
            rf"\s?,\s(?:(?:who\s)?(?:was\s|is\s))?(?:{born}){_NAMES}\s?(?:in\s|on\s)?$"
        ),
        death=re.compile(rf"\b(?:{died}){_ON}"),
        # "Who was born" may be told of anybody that the sentence names.
        birth=re.compile(
            rf"(?:(?:^|[.!?]\s)(?:He|She)\swas\s(?:{born})|(?:^|[.!?]\s)(?i:{born})){_ON}"
        ),
        kin=re.compile(rf"\b(?:{kin})\b"),
        aged=re.compile(rf"(?:,\s?|\s)(?:at|{at_age})\s$"),
        was=re.compile(rf"\.\s(?:He|She)\swas\s(?:(?:{only}|aged)\s)?$"),
    )
