"""What comes first, and what can only come after it.

"Founded in 1995, Lund Bakery closed in 1990"; "it opened in 2019 after work began in 2021".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.order import Wording, ordered
from factcheck.family import Family
from factcheck.model.expression import Cited
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation

LAYOUT = "what comes first and what comes after it, in one sentence"


@frozen
class Options:
    """``starts`` and ``ends``: what a thing does first and last ("founded", "closed"); ``happens``:
    what happens on a day ("opened"); ``runs``: what lasts from a day to another ("held");
    ``articles`` name a thing of their own."""

    starts: tuple[str, ...]
    ends: tuple[str, ...]
    happens: tuple[str, ...]
    runs: tuple[str, ...]
    articles: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    wording = Wording(options.starts, options.ends, options.happens, options.runs, options.articles)
    for first, last in ordered(claims, wording):
        yield Relation(Cited(last), (Reading(Cited(first), layout=LAYOUT),), Comparison.AT_LEAST)


FAMILY = Family(Options, relations)
