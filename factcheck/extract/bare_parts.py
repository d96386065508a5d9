"""Parts with no number before them: "a third of", "a quarter more", "half of", "by half"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.extract import number_words, part_names, scales
from factcheck.extract.found import Found
from factcheck.extract.number import Number
from factcheck.extract.part_words import END, NEXT_WORD, Vocabulary, part, vocabulary, word_before
from factcheck.model import patterns as re
from factcheck.model.words import Words

_ARTICLE = re.compile(r"(?<![\w-])(?:an?)\s{1,2}$", re.IGNORECASE)
_LISTING = ("and", "or", "but")


def article_part(prose: str, start: int, end: int, words: Words) -> Found | None:
    """ "A third of", "a quarter more", "quarter million": the word, and an article before it."""
    known = vocabulary(words)
    size, is_plural = known.sizes.get(prose[start:end].lower(), (0, False))
    if size == 0 or is_plural:
        return None
    article = _ARTICLE.search(prose, max(0, start - 4), start)
    if size in (2, 4) and _is_scaled(prose, end, words):
        return part(article.start() if article else start, end, Fraction(1, size), known)
    if article is None:
        return None
    if word_before(prose, article.start()) == "and" and not prose.startswith(" of", end):
        # "A year and a half" ends there.
        return None
    is_led = word_before(prose, article.start()) in known.half_leaders
    if _goes_on(prose, end, size, is_led, known):
        return part(article.start(), end, Fraction(1, size), known)
    return None


def _goes_on(prose: str, end: int, size: int, is_led: bool, known: Vocabulary) -> bool:
    """Does what follows speak of a part? A "quarter" may be three months, unless one is led to it
    by "about" and the like."""
    following = NEXT_WORD.match(prose, end)
    if following is None:
        return bool(END.match(prose, end)) and (size != 4 or is_led)
    word = following[1].lower()
    if word in (known.quarter_never if size == 4 else _LISTING):
        return is_led
    return word in (known.half_followers if size == 2 else known.followers)


def _is_scaled(prose: str, end: int, words: Words) -> bool:
    number = Number(end, end, Fraction(1), digits_end=end)
    return prose[end : end + 1] == " " and scales.scaled(prose, number, words) is not number


def bare_size(prose: str, start: int, end: int, words: Words) -> int | None:
    """How many parts "quarter" or "tenth" makes, where no word before it says that it counts."""
    known = vocabulary(words)
    size, is_plural = known.sizes.get(prose[start:end].lower(), (0, False))
    if size <= 2 or is_plural or (start and prose[start - 1 : start] != " "):
        return None
    before = word_before(prose, start)
    return size if before in ("", "a") or before in known.half_leaders else None


def bare_half(prose: str, start: int, end: int, words: Words) -> Found | None:
    """The word "half", whatever follows; None for "the first half"."""
    known = vocabulary(words)
    if word_before(prose, start) in known.half_never:
        return None
    return part(start, end, Fraction(1, 2), known)


def _is_to_part(prose: str, following: re.Match[str] | None, words: Words) -> bool:
    """ "Half to two-thirds"."""
    if following is None or following[1] != "to":
        return False
    match = NEXT_WORD.match(prose, following.end())
    if match is None:
        return False
    number = number_words.number_in_words(prose, match.start(1), match.end(1), words)
    return number is not None and part_names.name(prose, number.end, words) is not None


def half(prose: str, start: int, end: int, words: Words) -> Found | None:
    """ "Half of", "more than half", "by half"; never "the first half"."""
    known = vocabulary(words)
    following = NEXT_WORD.match(prose, end)
    goes_on = following[1].lower() in known.half_followers if following else False
    if prose[end : end + 1] == "-":
        return None
    is_led = word_before(prose, start) in known.half_leaders
    if goes_on or is_led or _is_to_part(prose, following, words):
        return bare_half(prose, start, end, words)
    return None
