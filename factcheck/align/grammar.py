"""Grammar: the words that join figures, as rulesets/general/words/ties.toml has them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factcheck.model.alignment import TieKind
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

_CHANGING = ("up", "down", "either", "up_nouns", "down_nouns", "either_nouns")


@frozen
class Grammar:
    """The words that join figures, by what they make of them; and all those of the ruleset."""

    words: Words
    before: Mapping[str, TieKind]
    fillers: frozenset[str]
    equals: frozenset[str]
    of: frozenset[str]
    apart: frozenset[str]
    leading: frozenset[str]
    pronouns: frozenset[str]
    objects: frozenset[str]
    articles: frozenset[str]
    neutral: frozenset[str]
    neutral_ends: frozenset[str]
    lists: frozenset[str]
    appositions: frozenset[str]
    changing: frozenset[str]
    signs: Mapping[str, int]
    sign_stops: frozenset[str]
    totals: frozenset[str]
    no_totals: frozenset[str]
    weak_totals: frozenset[str]
    besides: frozenset[str]
    more: frozenset[str]
    singly: frozenset[str]
    turned: tuple[str, ...]
    spans_of_time: frozenset[str]
    shares: frozenset[str]
    shared: frozenset[str]
    groups: frozenset[str]
    below: frozenset[str]


@lru_cache(maxsize=8)
def grammar(words: Words) -> Grammar:
    table = words.table("ties")
    before = table.get("before", {})
    kinds = {kind.value for kind in TieKind}
    return Grammar(
        words=words,
        before={
            said: TieKind(name)
            for name, all_said in before.items()
            if name in kinds
            for said in all_said
        },
        fillers=frozenset(before.get("fillers", ())),
        equals=frozenset(table.get("between", {}).get("equals", ())),
        of=frozenset(table.get("between", {}).get("of", ())),
        apart=frozenset(table.get("apart", {}).get("words", ())),
        leading=frozenset(table.get("apart", {}).get("leading", ())),
        pronouns=frozenset(table.get("pronouns", {}).get("words", ())),
        objects=frozenset(table.get("objects", {}).get("words", ())),
        articles=frozenset(table.get("objects", {}).get("articles", ())),
        neutral=frozenset(before.get("neutral", ())),
        neutral_ends=frozenset(phrase.split()[-1] for phrase in before.get("neutral", ())),
        lists=frozenset(table.get("lists", {}).get("words", ())),
        appositions=frozenset(table.get("appositions", {}).get("words", ())),
        changing=frozenset(
            word for name in _CHANGING for word in words.table("directions").get(name, ())
        ),
        sign_stops=frozenset(table.get("signs", {}).get("stops", ())),
        totals=frozenset(table.get("totals", {}).get("words", ())),
        besides=frozenset(table.get("totals", {}).get("besides", ())),
        weak_totals=frozenset(table.get("totals", {}).get("weak", ())),
        no_totals=frozenset(table.get("totals", {}).get("not", ())),
        singly=frozenset(table.get("totals", {}).get("singly", ())),
        more=frozenset(table.get("totals", {}).get("more", ())),
        turned=tuple(table.get("totals", {}).get("turned", ())),
        shares=frozenset(table.get("shares", {}).get("words", ())),
        shared=frozenset(table.get("shares", {}).get("before", ())),
        groups=frozenset(table.get("groups", {}).get("words", ())),
        below=frozenset(table.get("below", {}).get("words", ())),
        spans_of_time=frozenset(table.get("spans_of_time", {}).get("words", ())),
        signs={
            word: sign
            for name, sign in (("gains", 1), ("losses", -1))
            for word in table.get("signs", {}).get(name, ())
        },
    )
