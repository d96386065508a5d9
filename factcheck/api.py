"""A path or a text in, a report out."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from functools import cache
from os import PathLike, fspath
from pathlib import Path
from typing import BinaryIO

from factcheck import read, silence
from factcheck import ruleset as rulesets
from factcheck.errors import UnreadableDocument, meant
from factcheck.family import Ruleset
from factcheck.model import result
from factcheck.model.document import Document
from factcheck.model.frozen import frozen

MAX_BYTES = 20_000_000
"""The largest draft that is read, unless another limit is given: 20 MB."""

Name = str | PathLike[str]
Chosen = Ruleset | Name | Iterable[Name] | None


@frozen
class Report(result.Report):
    """What was read in a draft, and every relation with its verdict."""

    def to_json(self) -> str:
        """The JSON report, as ``factcheck check --output-format json`` prints it."""
        from factcheck.render.json import to_json

        return to_json([self])


def check_text(
    text: str,
    name: str = "draft.md",
    ruleset: Chosen = None,
    date: datetime.date | str | None = None,
) -> Report:
    """Check a text. Its name says what it is: draft.md, page.html, mail.txt.

    ``ruleset`` is the name of a shipped ruleset, the path of your own, or several of these;
    ``date`` is the day of issue. Raises BadRuleset and UnreadableDocument.
    """
    chosen = _ruleset(ruleset)
    return _checked(read.text_document(text, name, chosen.words, date=_day(date)), chosen)


def check_bytes(
    data: bytes,
    name: str = "draft.md",
    ruleset: Chosen = None,
    date: datetime.date | str | None = None,
    telling: Callable[[str], None] = lambda _: None,
) -> Report:
    """Check the content of a file; otherwise as ``check_text``.

    ``telling`` is called with a few words at each step, and may show them to whoever waits.
    """
    chosen = _ruleset(ruleset)
    telling(f"reading {len(data):,} bytes")
    document = read.document(data, name, chosen.words, date=_day(date))
    return _checked(document, chosen, telling)


def check_file(
    path: Name,
    ruleset: Chosen = None,
    date: datetime.date | str | None = None,
    max_bytes: int = MAX_BYTES,
) -> Report:
    """Check a file; otherwise as ``check_text``."""
    return check_bytes(content(path, max_bytes), Path(path).as_posix(), ruleset, date)


def content(path: Name, max_bytes: int = MAX_BYTES) -> bytes:
    """What a file holds. Raises UnreadableDocument."""
    where = fspath(path)
    if is_folder(path):
        raise UnreadableDocument(where, "this is a folder", "Give a file that is in it.")
    try:
        with Path(path).open("rb") as file:
            return contained(file, where, max_bytes)
    except FileNotFoundError as error:
        raise UnreadableDocument(where, "there is no such file", _near(Path(path))) from error
    except PermissionError as error:
        remedy = "Give yourself the right to read it, or ask its owner."
        raise UnreadableDocument(where, "may not be read", remedy) from error
    except (OSError, ValueError) as error:
        problem = f"cannot be read: {getattr(error, 'strerror', None) or error}"
        raise UnreadableDocument(where, problem, "Check its name and where it is.") from error


def is_folder(path: Name) -> bool:
    """Is there a folder of this name, whatever else may be wrong with it?"""
    try:
        return Path(path).is_dir()
    except OSError:
        return False


def is_file(path: Name) -> bool:
    """Is there a file of this name? Where we may not look there is none for us."""
    try:
        return Path(path).is_file()
    except (OSError, ValueError):
        return False


def is_there(path: Name) -> bool:
    """Is there anything of this name? Where we may not look there is nothing for us."""
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def contained(file: BinaryIO, where: str, max_bytes: int = MAX_BYTES) -> bytes:
    """The rest of an open file. Raises UnreadableDocument where that is more than is read."""
    # One byte more than is read tells a file that is too large, and /dev/zero does not fill memory.
    data = file.read(max_bytes + 1)
    if len(data) <= max_bytes:
        return data
    problem = f"larger than the {max_bytes / 1_000_000:g} MB that are read"
    remedy = "Split it, or raise the limit: --max-size MB (in Python: max_bytes=)."
    raise UnreadableDocument(where, problem, remedy)


def _near(path: Path) -> str:
    """What to do about a file that is not there."""
    folder = path.parent
    if not is_folder(folder):
        return f"There is no folder {str(folder)!r} either."
    try:
        beside = [file.name for file in folder.iterdir() if file.suffix in read.SUFFIXES]
    except OSError:
        beside = []
    return meant(path.name, beside) + "Check its name and where it is."


def _checked(
    document: Document, ruleset: Ruleset, telling: Callable[[str], None] = lambda _: None
) -> Report:
    # The stages take a while to import, and what was kept is told without them.
    from factcheck import pipeline

    report = pipeline.check(document, ruleset, telling)
    return silence.by_comments(Report(report.document, report.claims, report.results), ruleset)


@cache
def _general() -> Ruleset:
    """What is shipped: it does not change while we run, so its files are read once."""
    return rulesets.load()


def _ruleset(chosen: Chosen) -> Ruleset:
    match chosen:
        case Ruleset():
            return chosen
        case None:
            return _general()
        case str() | PathLike():
            return rulesets.load(fspath(chosen))
        case _:
            return rulesets.load(*(fspath(name) for name in chosen))


def _day(told: datetime.date | str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(told) if isinstance(told, str) else told
