"""Lexicon: the vocabulary of the facets, made once of a ruleset's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from factcheck.context.role_words import RoleWords, role_words
from factcheck.model.frozen import frozen
from factcheck.model.words import Words


@frozen
class Phrases:
    """Canonical names by what is said for them; found in a list of lower-case words.

    ``heads`` are the words that begin one: most words of a text do not.
    """

    canonical: Mapping[str, str]
    longest: int
    heads: frozenset[str]

    def all_of(self, words: Sequence[str]) -> tuple[tuple[int, str], ...]:
        """Every place where a phrase begins, in order, with its canonical name; none is part of
        another: "share price" names no price."""
        heads = self.heads
        if heads.isdisjoint(words):
            return ()
        found: list[tuple[int, str]] = []
        end = 0
        for place, word in enumerate(words):
            if place >= end and word in heads:
                named = self._at(words, place)
                if named is not None:
                    found.append((place, named[0]))
                    end = place + named[1]
        return tuple(found)

    def at(self, words: Sequence[str], place: int) -> str | None:
        """The canonical name of the longest phrase that begins at a place; None = no phrase
        does."""
        named = self._at(words, place)
        return named[0] if named is not None else None

    def _at(self, words: Sequence[str], place: int) -> tuple[str, int] | None:
        """The same with the number of its words."""
        for length in range(min(self.longest, len(words) - place), 0, -1):
            name = self.canonical.get(" ".join(words[place : place + length]))
            if name is not None:
                return name, length
        return None


@frozen(eq=False)
class Lexicon:
    """What the facets ask for. Compared by identity, so that a stage may cache what it makes."""

    function_words: frozenset[str]
    common_names: frozenset[str]
    directions: Mapping[str, int]
    change_nouns: Mapping[str, int]
    roles: RoleWords
    measures: Phrases
    counted: Mapping[str, str]
    scopes: Phrases
    aspects: Phrases
    words: Words


@lru_cache(maxsize=8)
def lexicon(words: Words) -> Lexicon:
    function = words.table("function_words")
    direction = words.table("directions")
    return Lexicon(
        function_words=frozenset(function.get("words", ())),
        common_names=frozenset(function.get("common_names", ())),
        directions=_signed(direction.get("up", ()), direction.get("down", ()))
        | dict.fromkeys(direction.get("either", ()), 0),
        change_nouns=_signed(direction.get("up_nouns", ()), direction.get("down_nouns", ()))
        | dict.fromkeys(direction.get("either_nouns", ()), 0),
        roles=role_words(words),
        counted=_phrases(words.table("measures").get("counted", {})).canonical,
        measures=_phrases(words.table("measures").get("measure", {})),
        scopes=_phrases(words.table("scopes").get("scope", {})),
        aspects=_phrases(words.table("aspects").get("aspect", {})),
        words=words,
    )


def _signed(up: Iterable[str], down: Iterable[str]) -> dict[str, int]:
    return dict.fromkeys(up, 1) | dict.fromkeys(down, -1)


def _phrases(table: Mapping[str, list[str]]) -> Phrases:
    canonical = {said: name for name, spoken in table.items() for said in spoken}
    longest = max((said.count(" ") + 1 for said in canonical), default=0)
    return Phrases(canonical, longest, frozenset(said.partition(" ")[0] for said in canonical))
