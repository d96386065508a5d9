"""What a hostile draft may do to a reader: nothing but be read, in time that grows with its
length."""

import pytest

from factcheck import read
from factcheck.model.words import Words

MANY = 3_000
HOSTILE = {
    "tags without end": "<a" * MANY,
    "tags in tags": "<a " * MANY,
    "quotes without end": "<a b='" * MANY,
    "quotes in quotes": "<a b=\"'<a c='\"" * MANY,
    "comments without end": "<!--" * MANY,
    "declarations": "<![" * MANY,
    "ends": "</" * MANY + "</p" * MANY,
    "instructions": "<?" * MANY,
    "nested blocks": "<div>" * MANY + "5" + "</div>" * MANY,
    "nested and crossed": "<div><b>" * MANY + "</i>" * MANY + "</div>" * MANY,
    "nested tables": "<table><tr><td>" * MANY + "5",
    "lists without end": "<ul><li>" * MANY + "<li>" * MANY,
    "items in bold": "<ul>" + "<b>" * MANY + "<li></li>" * MANY,
    "wide cells": "<table>" + "<tr><th colspan=9999999>a" * MANY + "<tr><td>1" * MANY,
    "high cells": "<table><tr>" + "<td rowspan=99999>1" * MANY + "<tr><td>2" * MANY,
    "entities": "&amp" * MANY + "&#99999999999;" * MANY + "&lt;" * MANY,
    "scripts": "<script>" * MANY,
    "breaks": "<br>" * MANY,
    "attributes": "<p " + "a " * MANY + ">5",
    "pictures": "<img alt='5'>" * MANY,
    "brackets": "[" * MANY + "![](" * MANY,
    "quotations": ">" * MANY,
    "bullets": "- " * MANY,
    "deeper bullets": "".join(" " * depth + "- a\n" for depth in range(300)),
    "one wide table": "|a" * MANY + "\n" + "|-" * MANY + "\n" + "|\n" * MANY,
    "headings": "# a\n" * MANY + "###### 5\n" * MANY,
    "rules": "---\n" * MANY,
    "front matter": "---\n" + "title: a\n" * MANY + "---\n",
    "front matter without end": "---\n" + "title: a\n" * MANY,
    "addresses": "http://" * MANY + "www." * MANY,
    "dots after an address": "http://" + "." * MANY,
    "mail addresses": "a" * MANY + "@" + "a." * MANY + "@" * MANY,
    "blanks": " " * MANY + "5" + "\t" * MANY + "5" + "\u00ad" * MANY,
    "line ends": "\r" * MANY + "5" + "\n" * MANY + "\r\n" * MANY,
    "NUL": "5\0" * MANY,
    "soft hyphens": "5\u00ad" * MANY,
    "one line": "word 5, " * MANY,
    "dates": "May 3, 2024 " * MANY,
    "capitals": "A" * MANY,
    "backslashes": "\\" * MANY,
    "stars": "*a " * MANY + "_a__" * MANY,
    "code": "`" * MANY + " 5 ``" * MANY,
}


@pytest.mark.parametrize("suffix", read.SUFFIXES[::2])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_draft_is_read(text: str, suffix: str, words: Words) -> None:
    document = read.text_document(text, "draft" + suffix, words)

    assert document.text == text
