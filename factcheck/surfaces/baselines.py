"""``factcheck baseline``: write, prune, show and add to what is known."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from factcheck import api
from factcheck.errors import BadConfig, FactcheckError
from factcheck.model.frozen import frozen, replace
from factcheck.silence import baseline
from factcheck.silence.baseline import Entry
from factcheck.silence.moves import Moves
from factcheck.surfaces import outputs
from factcheck.surfaces.batch import Batch, Manner
from factcheck.surfaces.configuring import Told, configs
from factcheck.surfaces.governing import governed
from factcheck.surfaces.inputs import inputs, real
from factcheck.surfaces.knowing import NAME, document, entries, is_there, seen_from, unread
from factcheck.surfaces.passing_over import PassingOver
from factcheck.surfaces.screen import Screen
from factcheck.surfaces.table import table

DONE, FAILED = 0, 2


@frozen
class Options:
    """What was asked for."""

    paths: tuple[str, ...]
    told: Told
    stdin_filename: str


def write(options: Options) -> int:
    """Know every finding of the drafts that were named; of other drafts what was known."""
    run = _Run(options)
    reasons = {entry.key: entry.reason for entry in (*run.moved, *run.known)}
    found = [_with_reason(entry, reasons) for entry in run.found]
    kept = [entry for entry in run.known if entry.document not in run.documents]
    _save(run.path, [*kept, *found])
    run.screen.remark(f"{run.path}: {_counted(len(found))} known in {_drafts(len(run.documents))}")
    return FAILED if run.has_failed else DONE


def prune(options: Options) -> int:
    """Forget what these drafts hold no more, and drafts that are gone; of a draft that was moved,
    know what was known of it under its new name."""
    run = _Run(options)
    now = {entry.key for entry in run.found}
    kept = [
        entry
        for entry in (*run.known, *run.moved)
        if (
            entry.key in now
            if entry.document in run.documents
            else is_there(run.path.parent, entry.document)
        )
    ]
    _save(run.path, kept)
    run.screen.remark(f"{run.path}: {_counted(len(run.known) - len(kept))} forgotten")
    return FAILED if run.has_failed else DONE


def show(baseline: str | None, color: str) -> int:
    """List what is known. Raises BadConfig."""
    screen = Screen(color)
    path = _path(Told(baseline=baseline))
    rows = [
        (entry.document, entry.rule, entry.message or "-", entry.reason or "-")
        for entry in entries(path)
    ]
    screen.say(table(("draft", "rule", "finding", "reason"), rows, screen))
    return DONE


def add(decisions: Iterable[str], baseline: str | None) -> int:
    """Know what these decisions of an editor dismiss. Raises BadConfig."""
    path = _path(Told(baseline=baseline))
    known = {entry.key: entry for entry in (entries(path) if api.is_there(path) else [])}
    before = len(known)
    for told in decisions:
        known |= {entry.key: entry for entry in _decided(Path(told), path.parent)}
    _save(path, known.values())
    Screen().remark(f"{path}: {_counted(len(known) - before)} added")
    return DONE


class _Run:
    """The drafts checked, what is found in them, what was known before, and what of that was known
    of a draft that has been moved."""

    def __init__(self, options: Options) -> None:
        if not options.paths:
            remedy = "Name the files or folders that the baseline is for."
            raise FactcheckError("baseline", "there is nothing to check", remedy)
        self.screen = Screen()
        self.path = _path(options.told)
        self.known = entries(self.path) if api.is_there(self.path) else []
        settled = configs(options.told)
        drafts = inputs(options.paths, options.stdin_filename, PassingOver(settled))
        law = governed(settled, drafts.drafts, keeps=True)
        for error in (*law.refused, *drafts.refused):
            self.screen.complain(error)
        manner = Manner(jobs=None, keeps=True)
        batch = Batch(law.drafts, law.settings, self.screen, manner)
        self.found: list[Entry] = []
        self.moved: list[Entry] = []
        self.documents: set[str] = set()
        moves = Moves(self.known, partial(is_there, self.path.parent))
        for draft, report in batch.reports():
            name = document(draft, self.path.parent)
            self.documents.add(name)
            own = baseline.entries(report, name)
            self.found += own
            self.moved += moves.into(name, (entry.fingerprint for entry in own))
        self.screen.clear()
        self.has_failed = bool(law.refused or drafts.refused or batch.refused)


def _path(told: Told) -> Path:
    """The baseline that is meant: the one that is named, that of the configuration, or NAME."""
    return Path(told.baseline or configs(told).of(real(Path("draft.md"))).value("baseline") or NAME)


def _decided(path: Path, folder: Path) -> list[Entry]:
    """What a file of decisions dismisses, as a baseline in this folder calls the drafts."""
    try:
        found = baseline.decided(str(path), path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        remedy = "Give the file that a report saves."
        raise BadConfig(str(path), unread(error), remedy) from error
    for entry in found:
        if not api.is_there(entry.document):
            problem = f"there is no draft {entry.document} here"
            raise BadConfig(str(path), problem, "Run it in the folder where the report was made.")
    return [replace(entry, document=seen_from(folder, Path(entry.document))) for entry in found]


def _save(path: Path, found: Iterable[Entry]) -> None:
    outputs.write(path, baseline.told(found))


def _with_reason(entry: Entry, reasons: dict[tuple[str, str], str]) -> Entry:
    reason = reasons.get(entry.key, "")
    return Entry(entry.document, entry.rule, entry.fingerprint, entry.message, reason)


def _counted(number: int) -> str:
    return f"{number:,} finding{'' if number == 1 else 's'}"


def _drafts(number: int) -> str:
    return f"{number:,} draft{'' if number == 1 else 's'}"
