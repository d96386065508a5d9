"""A small file and what is read of it, side by side: cases/<name>.<suffix> and <name>.blocks.

A block is a line: its kind and what else is known of it, then what a reader sees.
"""

from pathlib import Path

import pytest

from factcheck import read
from factcheck.model.document import Block, Document, Part, Zone
from factcheck.model.words import Words

CASES = sorted(
    path for path in (Path(__file__).parent / "cases").iterdir() if path.suffix in read.SUFFIXES
)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_the_blocks_of_a_file(path: Path, words: Words) -> None:
    document = read.document(path.read_bytes(), path.name, words)

    told = _told(document)

    assert told == path.with_suffix(".blocks").read_text("utf-8")


def _told(document: Document) -> str:
    issued = f"issued {document.date}\n" if document.date else ""
    return issued + "".join(f"{_known(block)} | {block.prose}\n" for block in document.blocks)


def _known(block: Block) -> str:
    known = [block.kind.value]
    if block.level:
        known.append(str(block.level))
    if block.zone is not Zone.ARTICLE:
        known.append(block.zone.value)
    if block.part is not Part.BODY:
        known.append(block.part.value)
    if block.item:
        item = block.item
        number = "•" if item.number is None else f"{item.number}."
        known.append(f"{number} list {item.list} place {item.place} depth {item.depth}")
    if block.cell:
        cell = block.cell
        known.append(f"table {cell.table} row {cell.row} column {cell.column}")
        known.append("header" if cell.is_header else f"[{cell.row_header} / {cell.column_header}]")
    if block.post:
        known.append(f"post {block.post}")
    if block.date:
        known.append(f"of {block.date}")
    return " ".join(known)
