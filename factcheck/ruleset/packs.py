"""Packs: the folders and files that a ruleset is made of, and their order."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from factcheck.errors import BadRuleset, meant
from factcheck.model.frozen import frozen
from factcheck.ruleset import toml

# By name: a folder of data is mapped into the package, and no checker of types or imports sees it.
SHIPPED = Path(str(import_module("factcheck.rulesets").__file__)).parent
ALWAYS = "general"
FOLDERS = ("words", "rules")
ABOUT = "pack.toml"


@frozen
class Source:
    """A file of a pack, words or rules; ``where`` names it to a person."""

    where: str
    stem: str
    data: bytes
    is_words: bool


Pack = tuple[Source, ...]


def shipped() -> tuple[str, ...]:
    """The names of the packs that come with factcheck."""
    names = (path.name for path in SHIPPED.iterdir() if path.is_dir())
    # Python keeps its __pycache__ beside them.
    return tuple(sorted(name for name in names if name.isidentifier() and name[0] != "_"))


def chosen(names: tuple[str, ...]) -> tuple[Pack, ...]:
    """The files of these packs: the general one first, each pack after those that it extends.

    A name is that of a shipped pack, or the path of a folder or a file.
    """
    found: dict[Path, str] = {}
    for name in (ALWAYS, *names):
        path, where = _located(name, Path(), name)
        _add(path, where, (), found)
    return tuple(_sources(path, where) for path, where in found.items())


def _located(name: str, beside: Path, asker: str) -> tuple[Path, str]:
    if name in shipped():
        return SHIPPED / name, f"rulesets/{name}"
    path = beside / name
    if name and _is_there(path):
        return path, str(path)
    known = shipped()
    remedy = f"Shipped: {', '.join(known)}. One of your own is given by its path."
    raise BadRuleset(asker, f"there is no ruleset {name!r}", meant(name, known) + remedy)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # its name is too long, or we may not look
        return False


def _add(path: Path, where: str, above: tuple[Path, ...], found: dict[Path, str]) -> None:
    path = path.resolve()
    if path in above:
        raise BadRuleset(f"{where}/{ABOUT}", "this pack extends itself", "Break the circle.")
    if path in found:
        return
    for name in _extended(path / ABOUT, f"{where}/{ABOUT}"):
        _add(*_located(name, path, f"{where}/{ABOUT}"), (*above, path), found)
    found[path] = where


def _extended(about: Path, where: str) -> list[str]:
    if not about.is_file():
        return []
    table = toml.table(where, _bytes(about, where))
    for key in table.keys() - {"extends"}:
        raise BadRuleset(
            where, f"unknown key {key!r}", meant(key, ["extends"]) + "It takes: extends."
        )
    extends = table.get("extends", [])
    if not isinstance(extends, list) or not all(isinstance(name, str) for name in extends):
        raise BadRuleset(where, "extends must be a list of names", 'Write: extends = ["general"].')
    return extends


def _sources(path: Path, where: str) -> Pack:
    if path.is_file():
        return (Source(where, path.stem, _bytes(path, where), is_words=False),)
    _refuse_strays(path, where)
    files = list(_files(path, where))
    if not files and not (path / ABOUT).is_file():
        raise BadRuleset(where, "there is no ruleset in this folder", _layout())
    return tuple(files)


def _files(path: Path, where: str) -> Iterator[Source]:
    for folder in FOLDERS:
        for file in sorted((path / folder).glob("*.toml")):
            told = f"{where}/{folder}/{file.name}"
            yield Source(told, file.stem, _bytes(file, told), is_words=folder == "words")


def _refuse_strays(path: Path, where: str) -> None:
    # A file that is quietly passed over looks like a rule that never finds anything.
    at_top = {file for file in path.glob("*.toml") if file.name != ABOUT}
    beside = {file for file in path.glob("*/*.toml") if file.parent.name not in FOLDERS}
    for stray in sorted(at_top | beside):
        told = f"{where}/{stray.relative_to(path).as_posix()}"
        raise BadRuleset(told, "this file would not be read", _layout())


def _layout() -> str:
    return f"A ruleset is a folder with words/*.toml, rules/*.toml and, if need be, {ABOUT}."


def _bytes(file: Path, where: str) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
        raise BadRuleset(where, problem, "Make it readable, or leave it out.") from error
