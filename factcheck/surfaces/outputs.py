"""Outputs: reports written to files, whole or not at all."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from factcheck.api import Report, is_file, is_folder, is_there
from factcheck.errors import BadOutput, meant
from factcheck.model.frozen import frozen, replace
from factcheck.surfaces import forms
from factcheck.surfaces.inputs import Draft, real

MAKE_FOLDER = "Make it, or name another."
_LONGEST, _DIGITS = 255, 8
"""So many bytes a file name may have, and so many digits tell two apart that are cut."""
OTHER_FOLDER = "Make room there, or name another place."


@frozen
class Target:
    """Where reports of one form go: into a folder, one for each draft, or all into one file."""

    form: str
    path: Path
    is_folder: bool
    suffix: str


def target(told: str, suffixes: Mapping[str, str]) -> Target:
    """What FORMAT=PATH says, where the formats have these suffixes. Raises BadOutput."""
    form, sign, place = told.partition("=")
    where = f"--output {told}"
    if not sign or not place:
        raise BadOutput(where, "a format and a path are wanted", "Write: --output json=report.json")
    if form not in suffixes:
        remedy = meant(form, suffixes) + f"There are: {', '.join(suffixes)}."
        raise BadOutput(where, f"there is no format {form!r}", remedy)
    if place == "-":
        remedy = f"Write: --output-format {form}"
        raise BadOutput(where, "standard output has an option of its own", remedy)
    path = Path(place)
    is_in_folder = place.endswith(("/", os.sep)) or is_folder(path)
    return Target(form, path, is_in_folder, suffixes[form])


def spread(targets: Iterable[Target], drafts: Sequence[Draft]) -> list[Target]:
    """The same, where a form that tells of one draft only goes into a folder if there are several:
    a path that is there, or is called like a file, is none."""
    return [
        replace(each, is_folder=True)
        if each.form in forms.SINGLE and len(drafts) > 1 and not _is_file(each)
        else each
        for each in targets
    ]


def _is_file(target: Target) -> bool:
    return is_there(target.path) or target.path.suffix == target.suffix


@frozen
class File:
    """A file to be written, and the drafts that it tells of: all of a run, or one of them."""

    form: str
    path: Path
    drafts: tuple[Draft, ...]
    is_whole: bool = True


def files(targets: Iterable[Target], drafts: tuple[Draft, ...]) -> tuple[File, ...]:
    """The files to be written, once it is certain that they have a place.

    Makes a folder that is missing in one that exists. Raises BadOutput.
    """
    found: list[File] = []
    for target in targets:
        _prepare(target)
        if target.is_folder:
            names = _names(drafts, target.suffix)
            places = ((target.path / name, draft) for draft, name in names)
            found += (File(target.form, path, (draft,), is_whole=False) for path, draft in places)
        else:
            _refuse_crowd(target, drafts)
            found.append(File(target.form, target.path, drafts))
    _refuse_clashes(found, drafts)
    return tuple(found)


def refuse_several(form: str, drafts: Sequence[Draft]) -> None:
    """Raises BadOutput where standard output could not hold what a form says of these drafts."""
    if form in forms.SINGLE and len(drafts) > 1:
        problem = f"{form} tells of one draft, not of {len(drafts)}"
        remedy = f"Write a file for each: --output {form}=FOLDER/ -q"
        raise BadOutput("standard output", problem, remedy)


def _prepare(target: Target) -> None:
    folder = target.path if target.is_folder else target.path.parent
    try:
        if target.is_folder:
            folder.mkdir(exist_ok=True)
    except FileNotFoundError:
        folder = folder.parent
    except OSError as error:
        raise BadOutput(str(folder), f"cannot be made: {error.strerror}", OTHER_FOLDER) from error
    if not is_folder(folder):
        raise BadOutput(str(target.path), f"there is no folder {str(folder)!r}", MAKE_FOLDER)
    if not _is_device(target.path) and not os.access(folder, os.W_OK | os.X_OK):
        raise BadOutput(str(folder), "nothing may be written into this folder", OTHER_FOLDER)


def _names(drafts: tuple[Draft, ...], suffix: str) -> list[tuple[Draft, str]]:
    """How the files of these drafts are called; those of equal names keep their folders."""
    paths = {draft: draft.place for draft in drafts}
    alike = Counter(path.name.casefold() for path in paths.values())
    root = Path(os.path.commonpath([path.parent for path in paths.values()])) if paths else Path()
    names = {
        draft: path.name if alike[path.name.casefold()] == 1 else str(path.relative_to(root))
        for draft, path in paths.items()
    }
    return [(draft, _short(name, suffix)) for draft, name in names.items()]


def _short(name: str, suffix: str) -> str:
    """The name of a report; what would be too long for a file system is cut, and stays its own."""
    folder, file = os.path.split(name)
    data = os.fsencode(file)
    if len(data) + len(suffix) > _LONGEST:
        room = _LONGEST - len(suffix) - _DIGITS - 1
        file = f"{data[:room].decode('utf-8', 'ignore')}-{sha256(data).hexdigest()[:_DIGITS]}"
    return str(Path(folder, file + suffix))


def _refuse_crowd(target: Target, drafts: tuple[Draft, ...]) -> None:
    if target.form in forms.SINGLE and len(drafts) > 1:
        folder = target.path.with_suffix("")
        named = f"{folder}/" if folder != target.path else "FOLDER/"
        remedy = f"Name a folder, which gets one file for each: --output {target.form}={named}"
        problem = f"one {target.form} file cannot tell of {len(drafts)} drafts"
        raise BadOutput(str(target.path), problem, remedy)


def _refuse_clashes(found: list[File], drafts: tuple[Draft, ...]) -> None:
    taken = {draft.place for draft in drafts if draft.path is not None}
    for file in found:
        path = real(file.path)
        if path in taken:
            remedy = "Give each report a place of its own."
            raise BadOutput(str(file.path), "this is a draft, or another report", remedy)
        taken.add(path)


def delivered(
    reports: Iterable[tuple[Draft, Report]],
    files: Sequence[File],
    told: Callable[[File, Sequence[Report]], str],
) -> Iterator[Report]:
    """Each report, once the file that tells of it alone is written; those of all come last.

    ``told`` is what a file says of reports. Raises BadOutput.
    """
    shared = [file for file in files if file.is_whole]
    kept: list[Report] = []
    for draft, report in reports:
        for file in files:
            if not file.is_whole and file.drafts == (draft,):
                write(file.path, told(file, [report]))
        if shared:
            kept.append(report)
        yield report
    for file in shared if kept else ():
        write(file.path, told(file, kept))


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all. Raises BadOutput."""
    data = text.encode("utf-8", "backslashreplace")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if _is_device(path):
            path.write_bytes(data)
        else:
            # Where a link leads is written to; the link stays.
            _replace(real(path), data)
    except OSError as error:
        raise BadOutput(str(path), f"cannot be written: {error.strerror}", OTHER_FOLDER) from error


def _is_device(path: Path) -> bool:
    """Is it something that is written to and never replaced: a terminal, a pipe?"""
    return is_there(path) and not is_file(path) and not is_folder(path)


def _replace(path: Path, data: bytes) -> None:
    # Not called after it: its name may be as long as a name can be.
    unfinished = path.with_name(f".factcheck-{os.getpid()}.part")
    try:
        unfinished.write_bytes(data)
        if path.exists():
            from shutil import copymode

            copymode(path, unfinished)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
