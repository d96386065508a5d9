"""XML: JUnit and Checkstyle, for whatever reads these.

JUnit: a draft is a suite, a finding a failed case of it; https://github.com/testmoapp/junitxml
describes what servers read. Checkstyle: https://checkstyle.org, version 4.3 of its report.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from factcheck.errors import FactcheckError
from factcheck.model import patterns as re
from factcheck.model.result import Report
from factcheck.render.notes import Note, notes
from factcheck.render.standing import TIERS, Standing

_SEVERITIES = {Standing.ERROR: "error", Standing.WARNING: "warning", Standing.REVIEW: "info"}
# What XML 1.0 cannot hold at all, not even as an entity.
_UNSPEAKABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(reports: Sequence[Report], unread: Sequence[FactcheckError] = ()) -> str:
    """A suite for each draft. What is to be reviewed is a skipped case: it fails no run; what could
    not be read is an error."""
    root = Element("testsuites", name="factcheck")
    root.extend(map(_unread, unread))
    for report in reports:
        found = list(notes(report))
        failures = sum(note.tier is not Standing.REVIEW for note in found)
        suite = SubElement(root, "testsuite", name=_said(report.document.name))
        cases = [_case(note) for note in found] or [_passed(report.document.name)]
        counts = {"tests": len(cases), "failures": failures, "errors": 0}
        counts["skipped"] = len(found) - failures
        suite.attrib |= {name: str(count) for name, count in counts.items()}
        suite.extend(cases)
    return _told(root)


def checkstyle(reports: Sequence[Report]) -> str:
    """An element for each draft, in it one for each finding."""
    root = Element("checkstyle", version="4.3")
    for report in reports:
        file = SubElement(root, "file", name=_said(report.document.name))
        for note in notes(report):
            start = note.where.start
            SubElement(
                file,
                "error",
                line=str(start.line),
                column=str(start.column),
                severity=_SEVERITIES[note.tier],
                message=_said(note.message),
                source=f"factcheck.{note.rule.id}",
            )
    return _told(root)


def _case(note: Note) -> Element:
    start = note.where.start
    name = f"{note.rule.id} at line {start.line}, column {start.column}"
    case = Element("testcase", name=name, classname=_said(note.name))
    message = _said(note.message)
    if note.tier is TIERS[-1]:
        SubElement(case, "skipped", message=message)
    else:
        failure = SubElement(case, "failure", message=message, type=str(note.tier))
        failure.text = _said(f"{note.name}:{start.line}:{start.column}: {note.message}")
    return case


def _unread(error: FactcheckError) -> Element:
    name = _said(error.where)
    counts = {"tests": "1", "failures": "0", "errors": "1", "skipped": "0"}
    suite = Element("testsuite", counts, name=name)
    case = SubElement(suite, "testcase", name="reading", classname=name)
    SubElement(case, "error", message=_said(str(error)), type="unread")
    return suite


def _passed(name: str) -> Element:
    """A draft in which nothing was found: a suite without a case says less than one that passed."""
    return Element("testcase", name="figures", classname=_said(name))


def _said(text: str) -> str:
    return _UNSPEAKABLE.sub("\ufffd", text)


def _told(root: Element) -> str:
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"
