"""``factcheck check``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.api import Report
from factcheck.config.settled import Configs, Settled, forget
from factcheck.errors import FactcheckError
from factcheck.model.frozen import frozen
from factcheck.surfaces import configuring, outputs
from factcheck.surfaces.batch import Batch, Manner
from factcheck.surfaces.configuring import Told, configs
from factcheck.surfaces.forms import SUFFIXES, Style
from factcheck.surfaces.governing import Governed, governed
from factcheck.surfaces.indexing import Indexes
from factcheck.surfaces.inputs import STDIN, Inputs, inputs
from factcheck.surfaces.outputs import File, Target
from factcheck.surfaces.passing_over import PassingOver
from factcheck.surfaces.screen import Screen

if TYPE_CHECKING:
    from factcheck.surfaces.knowing import Known

HOLDS, FOUND, FAILED = 0, 1, 2


@frozen
class Options:
    """What was asked for."""

    paths: tuple[str, ...]
    output_format: str
    output: tuple[str, ...]
    told: Told
    stdin_filename: str
    diff_base: str | None
    jobs: int | None
    no_cache: bool
    force_exclude: bool
    color: str
    verbose: bool
    show_suppressed: bool
    statistics: bool
    watch: bool
    quiet: bool


def check(options: Options) -> int:
    """Check the drafts that were named, and again when they change if that is asked for; the exit
    status.

    Raises BadConfig and BadOutput, as far as can be before the first draft is read.
    """
    if not options.paths:
        remedy = "Name a file or a folder, or - for standard input."
        raise FactcheckError("check", "there is nothing to check", remedy)
    if not options.watch:
        return _look(options)
    if STDIN in options.paths:
        raise FactcheckError(
            "--watch", "standard input does not change", "Name a file or a folder."
        )
    from factcheck.surfaces.watching import watch

    look, watched = partial(_anew, options), partial(_watched, options)
    return watch(look, watched, Screen(options.color), is_quiet=options.quiet)


def _anew(options: Options) -> int:
    forget()
    return _look(options)


def _look(options: Options) -> int:
    screen = Screen(options.color)
    settled = configs(options.told)
    found = _inputs(options, settled)
    law, known = _law(options, settled, found)
    rules_url = law.run.value("rules-url") or ""
    style = _style(options, found, screen, rules_url)
    targets = outputs.spread(_targets(options), found.drafts)
    files = outputs.files(targets, found.drafts)
    refused = [*law.refused, *found.refused]
    for error in refused:
        screen.complain(error)
    manner = Manner(jobs=options.jobs, keeps=not options.no_cache, known=known)
    batch = Batch(law.drafts, law.settings, screen, manner)
    indexes = Indexes(targets, files, found.drafts)
    passing = indexes.noted(batch.reports())
    delivered = outputs.delivered(passing, files, partial(_written, rules_url, refused, batch))
    # Where nobody asks for all of them at the end, each is let go when it is written.
    is_kept = style is not None or options.statistics
    reports = [report for report in delivered if is_kept]
    refused = [*refused, *batch.refused]
    indexes.write(refused)
    if style is not None and reports:
        screen.say(style.told(reports, refused), style.encoding)
    _remark(options, reports, screen)
    screen.clear()
    if refused:
        return FAILED
    return FOUND if batch.fails(law.run.value("fail-on")) else HOLDS


def _law(options: Options, settled: Configs, found: Inputs) -> tuple[Governed, Known | None]:
    """What holds for the drafts that can be checked, and what is not to be reported of them."""
    law = governed(settled, found.drafts, keeps=not options.no_cache)
    known = _known(law.run, options)
    return (law.without(known.fault) if known else law), known


def _inputs(options: Options, settled: Configs) -> Inputs:
    is_passed_over, minds_named = PassingOver(settled), options.force_exclude
    return inputs(options.paths, options.stdin_filename, is_passed_over, minds_named=minds_named)


def _targets(options: Options) -> list[Target]:
    return [outputs.target(told, SUFFIXES) for told in options.output]


def _watched(options: Options) -> Iterator[Path]:
    """What a report follows from: the drafts, and what is set for them."""
    settled = configs(options.told)
    drafts = _inputs(options, settled).drafts
    yield from (draft.path for draft in drafts if draft.path)
    yield from configuring.files(settled, drafts)


def _remark(options: Options, reports: Sequence[Report], screen: Screen) -> None:
    """Say beside the matter what is wanted of it."""
    if options.statistics:
        from factcheck.surfaces.statistics import statistics

        for line in statistics(reports):
            screen.remark(line)
    is_said = options.output_format == "full" and not options.quiet and reports
    if options.statistics or is_said:
        drafts = "1 draft" if len(reports) == 1 else f"{len(reports):,} drafts"
        screen.remark(f"{drafts} in {screen.seconds:.1f} s")


def _known(run: Settled, options: Options) -> Known | None:
    """What is not to be reported, if anything."""
    path = run.value("baseline")
    if not path and options.diff_base is None:
        return None
    from factcheck.surfaces.knowing import Known

    return Known(Path(path) if path else None, options.diff_base)


def _written(
    rules_url: str,
    refused: Sequence[FactcheckError],
    batch: Batch,
    file: File,
    reports: Sequence[Report],
) -> str:
    """What a file says; one that tells of the whole run says what could not be checked, too."""
    unread = [*refused, *batch.refused] if file.is_whole else []
    return Style(file.form, rules_url=rules_url).told(reports, unread)


def _style(options: Options, found: Inputs, screen: Screen, rules_url: str) -> Style | None:
    if options.quiet:
        return None
    outputs.refuse_several(options.output_format, found.drafts)
    return Style(
        options.output_format,
        screen.has_color,
        options.verbose,
        options.show_suppressed,
        rules_url,
    )
