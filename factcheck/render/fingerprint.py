"""Fingerprints: a name for each result that stays the same when the draft changes elsewhere."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from factcheck.model.document import Document
from factcheck.model.expression import Cited
from factcheck.model.result import Report, Result

_SEPARATOR = "\x1f"
_LENGTH = 16
_REACH = 200


def fingerprints(report: Report) -> Iterator[str]:
    """One for each result: its rule, the sentence it stands in, its figures, and which of several
    alike it is. Never its line, and the same whatever is silenced."""
    yield from _named(report.results, _kinds(report))


def of_silenced(report: Report) -> Iterator[str]:
    """One for each finding that is silenced."""
    silenced = [silenced.result for silenced in report.silenced]
    yield from _named(silenced, _kinds(report))


def _kinds(report: Report) -> dict[int, str]:
    """What tells each result from others, by its identity: those that are alike are numbered."""
    met: Counter[str] = Counter()
    kinds: dict[int, str] = {}
    for result in report.every_result:
        kind = _SEPARATOR.join(
            (result.rule.id, quotation(report.document, result), *_figures(report.document, result))
        )
        met[kind] += 1
        kinds[id(result)] = f"{kind}{_SEPARATOR}{met[kind]}"
    return kinds


def _named(results: Iterable[Result], kinds: dict[int, str]) -> Iterator[str]:
    for result in results:
        name = kinds[id(result)].encode("utf-8", "replace")
        yield hashlib.sha256(name).hexdigest()[:_LENGTH]


def quotation(document: Document, result: Result) -> str:
    """The sentence around what is stated, on one line; of a very long one, what is near."""
    stated = result.stated
    if isinstance(stated, Cited):
        figure = stated.claim.figure
        return _near(figure.block.prose, figure.start, figure.end, figure.sentence)
    block = document.block_at(result.spans[0]) if result.spans else None
    if block is None:
        return ""
    return _near(block.prose, *block.prose_at(result.spans[0]), (0, len(block.prose)))


def _near(prose: str, start: int, end: int, sentence: tuple[int, int]) -> str:
    return _folded(prose[max(sentence[0], start - _REACH) : min(sentence[1], end + _REACH)])


def _figures(document: Document, result: Result) -> Iterator[str]:
    for span in result.spans:
        yield _folded(document.seen(span))


def _folded(text: str) -> str:
    return " ".join(text.split())
