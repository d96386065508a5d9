"""Claims: every figure with its facets."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factcheck.context.lexicon import Lexicon, lexicon
from factcheck.context.measure import measure, topic
from factcheck.context.period import period
from factcheck.context.role import role
from factcheck.context.scope import named
from factcheck.context.subject import names, subject
from factcheck.context.wording import Wording, common_words, wording
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.figure import Figure
from factcheck.model.words import Words


def claims(document: Document, figures: tuple[Figure, ...], words: Words) -> tuple[Claim, ...]:
    """The claims of a document, in the order of its figures."""
    return tuple(_claims(document, figures, lexicon(words)))


def _claims(document: Document, figures: tuple[Figure, ...], lexicon: Lexicon) -> Iterator[Claim]:
    common = common_words(document) if figures else frozenset()
    for _, together in groupby(figures, key=lambda figure: (figure.block.index, figure.sentence)):
        sentence = wording(tuple(together), common, lexicon)
        for figure in sentence.figures:
            yield _claim(document, figure, sentence, common, lexicon)


def _claim(
    document: Document,
    figure: Figure,
    sentence: Wording,
    common: frozenset[str],
    lexicon: Lexicon,
) -> Claim:
    is_a, direction = role(figure, sentence, lexicon)
    return Claim(
        document,
        figure,
        role=is_a,
        direction=direction,
        measure=measure(figure, sentence, lexicon),
        subject=subject(figure, sentence),
        period=period(figure, sentence),
        scope=named(figure, sentence, lexicon.scopes),
        aspect=named(figure, sentence, lexicon.aspects),
        topic=topic(figure, sentence),
        names=names(figure, sentence, common, lexicon),
    )
