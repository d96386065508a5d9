"""docs/modules.md: every module with the sentence that it says of itself, folder by folder.

Written by ``python tools/modules_page.py``, from the docstrings alone.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/modules.md"
PACKAGE = ROOT / "factcheck"

_HEAD = """# Modules

Every module, with the sentence that it says of itself; [architecture.md](architecture.md) says how
they hang together. Made by `python tools/modules_page.py`; a test holds it.
"""


def page() -> str:
    """docs/modules.md, as it ought to be."""
    folders = sorted({path.parent for path in PACKAGE.rglob("*.py")})
    return _HEAD + "".join("".join(_folder(folder)) for folder in folders)


def _folder(folder: Path) -> Iterator[str]:
    yield f"\n## {folder.relative_to(ROOT)}/\n\n{_sentence(folder / '__init__.py')}\n\n"
    yield "| module | what it is |\n| --- | --- |\n"
    for path in sorted(folder.glob("*.py")):
        if path.stem != "__init__":
            yield f"| {path.stem} | {_sentence(path)} |\n"


def _sentence(path: Path) -> str:
    """The first sentence of a module's docstring, on one line; signs stay signs."""
    told = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    first = " ".join(told.split("\n\n")[0].split())
    plain = first.replace("``", "`").replace("|", r"\|").replace("*", r"\*").replace("<", r"\<")
    return plain.replace("&", "&amp;")


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
