"""Nouns: what a number counts, in the singular."""

from __future__ import annotations

from factcheck.extract import number_words, plurals
from factcheck.extract.noun_heads import NounWords, first_plural, is_adjective, noun_words
from factcheck.extract.noun_of_one import noun_of_one
from factcheck.extract.plurals import singular
from factcheck.model import patterns as re
from factcheck.model.words import Words

# The words after a number, with nothing but space between them: "M&A", "U.S.", "5G" and "low-"
# are words.
_PHRASE = re.compile(
    r"(?:[\s\u00a0]{1,2}(?:(?:[A-Z]\.){2,4}|(?:\d{1,2}(?=[A-Z]\b))?[^\W\d_][\w’'&-]*)"
    r"(?=[\s,.;:!?)\]\"”’'…–—/]|$)){1,6}"
)
_SPACES = " \n\t\u00a0"
_HYPHENED = re.compile(
    r"[-\u2010\u2011]([A-Za-z][a-z]{2,30})\b(?:[-\u2010\u2011]([a-z]{3,30})(?![\w-]))?"
)
_HYPHENS = "-\u2010\u2011"
# "Three (3) teams" counts teams; "12 of the 15 teams" does too.
_AGAIN = re.compile(r" \(\d[\d,.]{0,12}\)(?= )")
_OF_ALL = re.compile(
    r" of (?:(?:all )?(?:the|its|their|our|his|her|these|those) |(?=\d))(\d[\d,.]{0,12}|[a-z]{3,9})"
    r"(?= )"
)
# "Two or three teams".
_OR_MORE = re.compile(r" or (\d[\d,.]{0,12}|[a-z]{3,9})(?= )")
# "31 granted and 9 pending licences".
_AND_NUMBER = re.compile(r" \d[\d,.]{0,12}(?= [a-z])")
_SHARED = ((" of ", _OF_ALL), (" or ", _OR_MORE))
_PAIR = 2


def counted_noun(prose: str, end: int, words: Words, is_one: bool = False) -> str:
    """What a number that ends there counts; "" where the text does not say.

    "39 million registered members" are of the unit member: the first plural before a preposition,
    a verb or a stop is what is counted. One thing has no plural, so the last noun is taken.
    """
    following = prose[end : end + 1]
    if following in _HYPHENS and following:
        return _hyphened(prose, end, words)
    if following not in _SPACES or not following:
        return ""
    end = _past(prose, end, words)
    found = noun_of_one(_phrase(prose, end)[0], words) if is_one else plural(prose, end, words)
    return singular(found, words) if found else ""


def _hyphened(prose: str, end: int, words: Words) -> str:
    """ "A 50-member board", "a six-amino-acid chain"; not "a 300-strong team"."""
    known = noun_words(words)
    match = _HYPHENED.match(prose, end)
    noun = match.group(1).lower() if match else ""
    if noun in known.stops or noun in known.adjectives:
        return ""
    further = (match.group(2) if match else None) or ""
    is_none = further in known.stops or further in known.adjectives
    is_head = further and not is_none and not further.endswith(("ed", "ing"))
    return singular(further if is_head else noun, words)


def _past(prose: str, end: int, words: Words) -> int:
    """Where the noun may begin, past a second number that has it too."""
    if prose[end + 1 : end + 2] == "(":
        match = _AGAIN.match(prose, end)
        return match.end() if match else end
    shared = next((each for lead, each in _SHARED if prose.startswith(lead, end)), None)
    match = shared.match(prose, end) if shared else None
    if match is None:
        return end
    number = match.group(1)
    is_number = number[0].isdigit() or number in number_words.vocabulary(words).small
    return match.end() if is_number else end


def is_stop(word: str, words: Words) -> bool:
    """Does no noun phrase go on over the word, in small letters?"""
    return word in noun_words(words).stops


def is_plural(word: str, words: Words) -> bool:
    """Is it a plural noun, in small letters, as far as its ending tells?"""
    return plurals.is_plural(word, word, plurals.plurals(words)) and not is_stop(word, words)


def plural(prose: str, end: int, words: Words) -> str | None:
    """The first plural noun after a number, in small letters; None where no noun phrase has one."""
    known = noun_words(words)
    phrase, after = _phrase(prose, end)
    found, stopped = first_plural(phrase, known, words)
    if stopped and found is None and len(phrase) == _PAIR and phrase[1] == "and":
        return _after_and(prose, phrase[0], after, words)
    if found or stopped or not phrase or prose[after : after + 1] != ",":
        return found
    if not is_adjective(phrase[-1].lower(), known):
        return None
    # "Three small, local firms".
    return first_plural(_phrase(prose, after + 1)[0], known, words)[0]


def _after_and(prose: str, word: str, after: int, words: Words) -> str | None:
    """What a second number counts, where the first has but an adjective."""
    known, match = noun_words(words), _AND_NUMBER.match(prose, after)
    if match is None or not _describes(word, known):
        return None
    phrase = _phrase(prose, match.end())[0]
    if not phrase or not _describes(phrase[0], known):
        return None
    return first_plural(phrase, known, words)[0]


def _describes(word: str, known: NounWords) -> bool:
    """Is it an adjective or a participle: "issued", "pending", "local"; not "wounded"?"""
    if word in known.not_joined or word in known.ing_nouns:
        return False
    return word.endswith(("ed", "ing")) or is_adjective(word, known)


def _phrase(prose: str, end: int) -> tuple[list[str], int]:
    """The words that follow a number, and where they end."""
    match = _PHRASE.match(prose, end)
    return (match.group().split(), match.end()) if match else ([], end)
