"""What a sentence is about by name: "*The Harbour Council* (HC) marks ...", "Founded in 1966, *the
HC* is ...".

Two figures in sentences about one name are told of one thing, wherever in the document they stand.
"""

from __future__ import annotations

from itertools import pairwise

from factcheck.model import patterns as re
from factcheck.model.figure import Figure
from factcheck.model.worded import Worded
from factcheck.model.words import Words

_DATELINE = re.compile(r"^.{0,160}?\d{4}.{0,60}?\s(?:--|—|–|-)\s")
_RUN = Worded(
    "shapes.named", r"(?:{leads}\s)?(?P<name>[A-Z][\w&.'’-]*(?:\s(?:[A-Z(][\w&.'’)-]*|{inside}))*)"
)
_FIRST = re.compile(r",\s(?=(?:the\s|The\s)?[A-Z])")
_WORD = re.compile(r"[A-Za-z0-9][\w&'’-]*(?:\.\w+)*")
_INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][\w&'’-]*(?:\.\w+)*")
_SMALL = Worded("shapes.named", r"{small}")
_THE = Worded("shapes.named", r"{the}")


def proper_names(text: str) -> frozenset[str]:
    """The words that have a capital inside a sentence, in lower case."""
    return frozenset(_plain(word) for word in _INSIDE.findall(text))


def named(figure: Figure, proper: frozenset[str], words: Words) -> frozenset[str]:
    """The words of the name that a figure's sentence is about; empty where it begins with none.

    A name stands at the head ("The HC marks ..."), or behind the phrase that the sentence begins
    with ("Founded in 1966, the HC ...").
    """
    sentence = figure.block.prose[figure.sentence[0] : figure.sentence[1]]
    dateline = _DATELINE.match(sentence)
    if dateline is not None and dateline.end() < figure.lead - figure.sentence[0]:
        sentence = sentence[dateline.end() :]
    head = _name_at(sentence.lstrip(' “"'), proper, words)
    if head:
        return head
    comma = _FIRST.search(sentence)
    return _name_at(sentence[comma.end() :], proper, words) if comma is not None else frozenset()


def is_same_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """ "The HC" is "the Harbour Council (HC)"."""
    return bool(one and other) and (one <= other or other <= one)


def is_of_title(
    figure: Figure, name: frozenset[str], title: str, things: frozenset[str], words: Words
) -> bool:
    """Does the title begin with a name, and does a figure's sentence name it before the figure, or
    say "the company" (one of the ``things``)?"""
    first = frozenset(
        word for word in _words(title)[: len(name) + 1] if not _SMALL.of(words).fullmatch(word)
    )
    said = _words(figure.block.prose[figure.sentence[0] : figure.lead])
    is_said = name <= set(said) or any(
        _THE.of(words).fullmatch(article) and thing in things for article, thing in pairwise(said)
    )
    return bool(name) and name <= first and is_said


def _name_at(text: str, proper: frozenset[str], words: Words) -> frozenset[str]:
    run = _RUN.of(words).match(text)
    if run is None:
        return frozenset()
    told = frozenset(word for word in _words(run["name"]) if not _SMALL.of(words).fullmatch(word))
    abbreviated = {_plain(word) for word in _WORD.findall(run["name"]) if word.isupper()}
    # A sentence has a capital at its head, but not a second one.
    is_name = len(told) > 1 or told <= proper | abbreviated
    return told if is_name else frozenset()


def _words(text: str) -> list[str]:
    return [_plain(word) for word in _WORD.findall(text)]


def _plain(word: str) -> str:
    return word.lower().removesuffix("'s").removesuffix("’s")
