"""What a hostile draft may do to a reader: nothing but be read."""

import pytest

from factcheck import read
from factcheck.model.words import Words

READ = (".md", ".html", ".txt")


def hostile(many: int) -> dict[str, str]:
    return {
        "tags without end": "<a" * many,
        "tags in tags": "<a " * many,
        "quotes without end": "<a b='" * many,
        "quotes in quotes": "<a b=\"'<a c='\"" * many,
        "comments without end": "<!--" * many,
        "declarations": "<![" * many,
        "ends": "</" * many + "</p" * many,
        "instructions": "<?" * many,
        "nested blocks": "<div>" * many + "5" + "</div>" * many,
        "nested and crossed": "<div><b>" * many + "</i>" * many + "</div>" * many,
        "nested tables": "<table><tr><td>" * many + "5",
        "lists without end": "<ul><li>" * many + "<li>" * many,
        "items in bold": "<ul>" + "<b>" * many + "<li></li>" * many,
        "wide cells": "<table>" + "<tr><th colspan=9999999>a" * many + "<tr><td>1" * many,
        "high cells": "<table><tr>" + "<td rowspan=99999>1" * many + "<tr><td>2" * many,
        "entities": "&amp" * many + "&#99999999999;" * many + "&lt;" * many,
        "scripts": "<script>" * many,
        "breaks": "<br>" * many,
        "attributes": "<p " + "a " * many + ">5",
        "pictures": "<img alt='5'>" * many,
        "brackets": "[" * many + "![](" * many,
        "quotations": ">" * many,
        "bullets": "- " * many,
        "deeper bullets": "".join(" " * depth + "- a\n" for depth in range(300)),
        "one wide table": "|a" * many + "\n" + "|-" * many + "\n" + "|\n" * many,
        "columns": "a  1  2\n" * many,
        "one wide line": "a  " * many + "\n" + "a\t" * many,
        "columns that do not meet": "".join(f"{'a' * (at % 9)}  1\n" for at in range(many)),
        "headings": "# a\n" * many + "###### 5\n" * many,
        "rules": "---\n" * many,
        "front matter": "---\n" + "title: a\n" * many + "---\n",
        "front matter without end": "---\n" + "title: a\n" * many,
        "addresses": "http://" * many + "www." * many,
        "dots after an address": "http://" + "." * many,
        "mail addresses": "a" * many + "@" + "a." * many + "@" * many,
        "blanks": " " * many + "5" + "\t" * many + "5" + "\u00ad" * many,
        "line ends": "\r" * many + "5" + "\n" * many + "\r\n" * many,
        "NUL": "5\0" * many,
        "soft hyphens": "5\u00ad" * many,
        "one line": "word 5, " * many,
        "dates": "May 3, 2024 " * many,
        "capitals": "A" * many,
        "backslashes": "\\" * many,
        "stars": "*a " * many + "_a__" * many,
        "code": "`" * many + " 5 ``" * many,
    }


HOSTILE = hostile(2_000)


@pytest.mark.parametrize("suffix", READ)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_draft_is_read(text: str, suffix: str, words: Words) -> None:
    document = read.text_document(text, "draft" + suffix, words)

    assert document.text == text
