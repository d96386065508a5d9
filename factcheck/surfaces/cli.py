"""The command ``factcheck`` and its options.

What they bring about is imported when it is asked for: --help and --version answer at once.
"""

from __future__ import annotations

import gc
from typing import Any

import click

from factcheck import __version__
from factcheck.surfaces.cli_about import completion, config, explain, init, rules, schema
from factcheck.surfaces.cli_baseline import baseline
from factcheck.surfaces.forms import LISTS, SUFFIXES
from factcheck.surfaces.options import (
    COLOR,
    DRAFTS,
    RULES,
    RULESET,
    Whole,
    completed,
    completed_output,
    told,
)
from factcheck.surfaces.plainspoken import FAILED, Plainspoken

_OBJECTS = 200_000


@click.group(
    cls=Plainspoken,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, message="factcheck %(version)s")
@click.pass_context
def main(context: click.Context) -> int:
    """Check the figures of a draft against each other.

    \b
    factcheck check draft.md                       findings in the terminal
    factcheck check drafts/ --output html=out/     a page for each draft, and an index
    factcheck figures draft.md                     what was read
    factcheck explain percent-change               what a rule is about

    COMMAND --help tells the options of a command, with examples.
    """
    # What is read stays until the report is told: looking for garbage all the while finds none.
    gc.set_threshold(_OBJECTS)
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
    # Nothing was checked, and that must not look like approval.
    return FAILED


@main.command(short_help="Check drafts: files, folders, or - for standard input.")
@click.argument("paths", nargs=-1, metavar="[PATH|-]...", shell_complete=completed("file"))
@click.option(
    "--output-format",
    default="full",
    metavar="FORMAT",
    type=click.Choice(["full", "concise", *SUFFIXES]),
    help=f"On standard output: full (the default), concise, {', '.join(SUFFIXES)}.",
)
@click.option(
    "--output",
    multiple=True,
    metavar="FORMAT=PATH",
    shell_complete=completed_output(SUFFIXES),
    help="Write a report, again for several. A folder, or PATH/, gets one file for each draft.",
)
@click.option(
    "--fail-on",
    metavar="TIER",
    type=click.Choice(["error", "warning", "never"]),
    help="What makes the exit status 1: error (the default), warning or never.",
)
@RULES
@RULESET
@DRAFTS
@COLOR
@click.option("-v", "--verbose", is_flag=True, help="Show what is to be reviewed, and what holds.")
@click.option(
    "--baseline",
    metavar="FILE",
    shell_complete=completed("file"),
    help="Findings that are known: factcheck baseline --help.",
)
@click.option(
    "--diff-base",
    metavar="REV",
    help="Only what touches a line that is changed since this revision of git.",
)
@click.option(
    "--jobs",
    metavar="N",
    type=Whole(),
    help="How many drafts are checked at a time: one for each processor, where there are many.",
)
@click.option("--no-cache", is_flag=True, help="Check anew what has not changed, and keep nothing.")
@click.option(
    "--force-exclude",
    is_flag=True,
    help="Pass over what is excluded even where it is named, as pre-commit does.",
)
@click.option("--show-suppressed", is_flag=True, help="Show what is silenced, too, and by whom.")
@click.option(
    "--statistics",
    is_flag=True,
    help="Say on standard error how often each rule spoke, and what became of the figures.",
)
@click.option(
    "--watch", is_flag=True, help="Check again what has changed, whenever it does, until Ctrl-C."
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on standard output.")
def check(**options: Any) -> int:
    """Check drafts: files, folders, or - for standard input.

    \b
    factcheck check draft.md page.html
    factcheck check drafts/ --output json=out.json --output html=out/
    factcheck check drafts/ --output sarif=factcheck.sarif --output-format github
    cat draft.md | factcheck check - --fail-on warning
    factcheck check draft.md --issue-date 2024-12-30 --ruleset ./house
    factcheck check drafts/ --diff-base origin/main     what a pull request changes
    factcheck check draft.md --watch                    while you write
    factcheck check archive/ --statistics -q            which rules speak, and how often

    Exit status: 0 nothing that fails, 1 findings, 2 something could not be read or written.
    """
    from factcheck.surfaces import checking

    return checking.check(checking.Options(told=told(options), **options))


@main.command(short_help="What was read in drafts: their figures as a table.")
@click.argument("paths", nargs=-1, metavar="[PATH|-]...", shell_complete=completed("file"))
@click.option(
    "--output-format",
    default="table",
    metavar="FORMAT",
    type=click.Choice(["table", *LISTS]),
    help="On standard output: table (the default), json, jsonl, csv or html.",
)
@click.option(
    "--output",
    multiple=True,
    metavar="FORMAT=PATH",
    shell_complete=completed_output(LISTS),
    help="Write a list, again for several. A folder, or PATH/, gets one file for each draft.",
)
@RULESET
@DRAFTS
@COLOR
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on standard output.")
def figures(**options: Any) -> int:
    """List the figures that are read in drafts: files, folders, or - for standard input.

    \b
    factcheck figures draft.md                           a table in the terminal
    factcheck figures draft.md --output html=draft.html  the text, every figure marked
    factcheck figures drafts/ --output-format csv > figures.csv
    factcheck figures drafts/ --output html=out/ -q      a page for each draft
    factcheck figures - --stdin-filename page.html < page.html
    factcheck figures draft.md --output-format jsonl | head

    Exit status: 0, or 2 if something could not be read or written.
    """
    from factcheck.surfaces import reading

    return reading.figures(reading.Options(told=told(options), **options))


for _command in (explain, rules, baseline, config, init, schema, completion):
    main.add_command(_command)
