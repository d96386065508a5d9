"""Claims: every figure with its facets."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factcheck.context.headers import Headers, headers
from factcheck.context.lexicon import Lexicon, lexicon
from factcheck.context.measure import above, measure, topic
from factcheck.context.period import period
from factcheck.context.role import role
from factcheck.context.scales import scales
from factcheck.context.scope import named
from factcheck.context.subject import names, names_above, subject
from factcheck.context.wording import headings, spelling, wording
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.figure import Figure
from factcheck.model.words import Words


def claims(document: Document, figures: tuple[Figure, ...], words: Words) -> tuple[Claim, ...]:
    """The claims of a document, in the order of its figures."""
    tables = headers(document, figures, scales(words))
    return tuple(_claims(document, figures, tables, lexicon(words)))


def _claims(
    document: Document, figures: tuple[Figure, ...], tables: Headers, lexicon: Lexicon
) -> Iterator[Claim]:
    written = spelling(document)
    for _, together in groupby(figures, key=lambda figure: (figure.block.index, figure.setting)):
        sentence = wording(tuple(together), written, lexicon)
        told = headings(sentence.figures[0].block, written)
        words_above = above(told, lexicon)
        its_names = names(sentence, names_above(told, written, lexicon), lexicon)
        for figure in sentence.figures:
            is_a, direction = role(figure, sentence, lexicon)
            yield Claim(
                document,
                figure,
                role=is_a,
                direction=direction,
                measure=measure(figure, sentence, lexicon),
                subject=subject(figure, sentence),
                period=period(figure, sentence) or tables.period(figure),
                scope=named(figure, sentence, sentence.scopes),
                aspect=named(figure, sentence, sentence.aspects),
                topic=topic(figure, sentence),
                above=words_above,
                names=its_names,
                told_in=tables.units(figure),
            )
