"""``factcheck figures``: what was read in drafts, and what each figure may stand for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.api import Report
from factcheck.errors import FactcheckError
from factcheck.model.frozen import frozen
from factcheck.render.safe import safe_line
from factcheck.surfaces import listings, outputs
from factcheck.surfaces.batch import Batch, Manner
from factcheck.surfaces.configuring import Told, configs
from factcheck.surfaces.figures_table import COLUMNS, figures_table
from factcheck.surfaces.forms import LISTS
from factcheck.surfaces.governing import governed
from factcheck.surfaces.inputs import inputs
from factcheck.surfaces.outputs import File
from factcheck.surfaces.passing_over import PassingOver
from factcheck.surfaces.screen import Screen

READ, FAILED = 0, 2


@frozen
class Options:
    """What was asked for."""

    paths: tuple[str, ...]
    output_format: str
    output: tuple[str, ...]
    told: Told
    stdin_filename: str
    color: str
    quiet: bool


def figures(options: Options) -> int:
    """List the figures of the drafts that were named, and return the exit status.

    Raises BadConfig and BadOutput, as far as can be before the first draft is read.
    """
    if not options.paths:
        remedy = "Name a file or a folder, or - for standard input."
        raise FactcheckError("figures", "there is nothing to read", remedy)
    screen = Screen(options.color)
    settled = configs(options.told)
    targets = [outputs.target(told, LISTS) for told in options.output]
    found = inputs(options.paths, options.stdin_filename, PassingOver(settled))
    if not options.quiet:
        outputs.refuse_several(options.output_format, found.drafts)
    files = outputs.files(outputs.spread(targets, found.drafts), found.drafts)
    # How the domain speaks, without its rules: the figures are read, and nothing is checked.
    law = governed(settled, found.drafts, is_words_only=True)
    for error in (*law.refused, *found.refused):
        screen.complain(error)
    batch = Batch(law.drafts, law.settings, screen, Manner("reading"))
    reports = outputs.delivered(batch.reports(), files, _listed)
    form = "" if options.quiet else options.output_format
    _tell(reports, form, screen, has_names=len(found.drafts) > 1)
    screen.clear()
    return FAILED if found.refused or law.refused or batch.refused else READ


def _listed(file: File, reports: Sequence[Report]) -> str:
    return listings.told(file.form, reports)


def _tell(reports: Iterable[Report], form: str, screen: Screen, *, has_names: bool) -> None:
    """Say what was read; of each draft as soon as it is read, where the form has lines."""
    match form:
        case "table":
            _tell_tables(reports, screen, has_names=has_names)
        case "jsonl" | "csv":
            for at, report in enumerate(reports):
                _remark_notices(report, screen)
                head = "" if at else listings.head(form)
                screen.say(head + listings.part(form, report), "utf-8")
        case _:
            every = list(reports)
            screen.say(listings.told(form, every) if form and every else "", "utf-8")


def _tell_tables(reports: Iterable[Report], screen: Screen, *, has_names: bool) -> None:
    counts: list[int] = []
    hidden: set[str] = set()
    for report in reports:
        _remark_notices(report, screen)
        name = safe_line(report.document.name)
        if report.claims:
            told, left_out = figures_table(report, screen)
            above = "\n" if counts else ""
            screen.say(f"{above}{name}\n{told}" if has_names else told)
            hidden |= left_out
        else:
            screen.say(f"{name}: no figures\n")
        counts.append(len(report.claims))
    if counts:
        what = f"{_counted(sum(counts), 'figure')} in {_counted(len(counts), 'draft')}"
        screen.remark(f"{what}, {screen.seconds:.1f} s{_wider(hidden)}")


def _wider(hidden: set[str]) -> str:
    if not hidden:
        return ""
    names = ", ".join(name for name in COLUMNS if name in hidden)
    return f"; a wider terminal shows {names}, and --output-format csv everything"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _remark_notices(report: Report, screen: Screen) -> None:
    for notice in report.document.notices:
        screen.remark(f"{safe_line(report.document.name)}: {safe_line(notice)}")
