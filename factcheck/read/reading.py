"""Reading: a file in, a Document out. The suffix of its name chooses the reader."""

from __future__ import annotations

import datetime

from factcheck.errors import UnreadableDocument
from factcheck.model import patterns as re
from factcheck.model.document import Document
from factcheck.model.words import Words
from factcheck.read.decoding import clean, decoded
from factcheck.read.issue_date import date_in_name, issue_date, year_in_name, year_in_title
from factcheck.read.outline import blocks
from factcheck.read.overlong import overlong
from factcheck.read.passage import Sheet

_MARKDOWN, _HTML, _PLAIN = (".md", ".markdown"), (".html", ".htm"), (".txt",)
SUFFIXES = (*_MARKDOWN, *_HTML, *_PLAIN)
"""What drafts end in; any other file is read as plain text, unless it is known to be none."""

_OTHERS = {
    "a Word document": (".docx", ".doc", ".odt", ".rtf", ".pages"),
    "a PDF": (".pdf",),
    "a spreadsheet": (".xlsx", ".xls", ".ods", ".numbers"),
    "slides": (".pptx", ".ppt", ".odp", ".key"),
    "a mail": (".msg",),
    "a book": (".epub", ".mobi"),
    "a picture": (".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".ico"),
    "an archive": (".zip", ".gz", ".bz2", ".xz", ".7z", ".tar", ".tgz", ".rar"),
}
_UNREAD = {suffix: kind for kind, suffixes in _OTHERS.items() for suffix in suffixes}
_SUFFIX = re.compile(r"\.[^./\\]*\Z")


def document(
    data: bytes, name: str, words: Words, *, date: datetime.date | None = None
) -> Document:
    """Read the content of a file. Raises UnreadableDocument."""
    kind = _UNREAD.get(_suffix(name))
    if kind is not None:
        remedy = f"Save its text as one of {', '.join(SUFFIXES)}."
        raise UnreadableDocument(name, f"this is {kind}, which is not read", remedy)
    text, notices = decoded(data, name)
    return _document(text, name, words, notices, date)


def text_document(
    text: str, name: str, words: Words, *, date: datetime.date | None = None
) -> Document:
    """Read a text. ``date`` is the issue date, which else the document or its name may tell."""
    text, notices = clean(text, ("character", "characters"), "Unicode")
    return _document(text, name, words, notices, date)


def _document(
    text: str, name: str, words: Words, notices: tuple[str, ...], date: datetime.date | None
) -> Document:
    sheet = _sheet(text, _suffix(name), words)
    read = blocks(sheet, words)
    issued = date or sheet.date or date_in_name(name) or issue_date(read, words)
    # A page of several articles is not of one year.
    is_one = not any(block.post for block in read)
    year = (year_in_name(name) or year_in_title(read, words)) if is_one and not issued else None
    notices = (*notices, *overlong(text, read))
    return Document(name, text, read, notices, issued, year=year)


def _sheet(text: str, suffix: str, words: Words) -> Sheet:
    # A run mostly meets one format: only its reader is imported.
    if suffix in _MARKDOWN:
        from factcheck.read.markdown import markdown

        return markdown(text, words)
    if suffix in _HTML:
        from factcheck.read.html import html

        return html(text, words)
    from factcheck.read.plain import plain

    return plain(text)


def _suffix(name: str) -> str:
    found = _SUFFIX.search(name)
    return found.group().lower() if found else ""
