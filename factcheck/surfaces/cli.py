"""The command ``factcheck`` and its options.

What they bring about is imported when it is asked for: --help and --version answer at once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from factcheck import __version__
from factcheck.errors import FactcheckError
from factcheck.surfaces.screen import Screen

FAILED = 2
INTERRUPTED = 130

Command = TypeVar("Command", bound=Callable[..., Any])


class Plainspoken(click.Group):
    """A group of commands that says in one line what is wrong, and what to do in the next."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run, and end the process with the status that the command returned."""
        extra |= {"prog_name": "factcheck", "standalone_mode": False}
        try:
            status = super().main(*args, **extra)
        except click.ClickException as error:
            status = _misused(error)
        except FactcheckError as error:
            Screen().complain(error)
            status = FAILED
        except click.Abort:
            status = INTERRUPTED
        except Exception:
            status = _broken()
        sys.exit(status)


def _misused(error: click.ClickException) -> int:
    context = getattr(error, "ctx", None) or click.Context(main, info_name="factcheck")
    where = "command line" if context.parent is None else str(context.info_name)
    problem = error.format_message().rstrip(".")
    remedy = f"What there is: {context.command_path} --help"
    Screen().complain(FactcheckError(where, problem, remedy))
    return FAILED


def _broken() -> int:
    # The interpreter would end with 1, and that means findings.
    import traceback

    traceback.print_exc()
    remedy = "Please report it, with what stands above and, if you can, the draft."
    Screen().complain(FactcheckError("internal error", "this is a fault of factcheck", remedy))
    return FAILED


def _day(context: click.Context, parameter: click.Parameter, told: str | None) -> date | None:
    try:
        return date.fromisoformat(told) if told is not None else None
    except ValueError as error:
        raise click.BadParameter(f"{told!r} is no date; write it as 2024-12-30.") from error


def _all(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Several options as one decorator, in the order in which --help tells them."""

    def decorated(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorated


_ruleset = click.option(
    "--ruleset",
    "rulesets",
    multiple=True,
    metavar="NAME|PATH",
    help="A ruleset beside the general one: a shipped one, or your own folder or file.",
)
_drafts = _all(
    click.option(
        "--issue-date",
        callback=_day,
        metavar="DATE",
        help="The day of issue, where the draft does not tell it: 2024-12-30.",
    ),
    click.option(
        "--stdin-filename",
        default="stdin.md",
        metavar="NAME",
        help="What standard input is called; the ending tells its format.",
    ),
    click.option(
        "--max-size",
        default=20,
        metavar="MB",
        type=click.IntRange(min=1),
        help="The largest draft that is read, in MB (20).",
    ),
)
_color = click.option(
    "--color",
    default="auto",
    metavar="WHEN",
    type=click.Choice(["auto", "always", "never"]),
    help="auto (on a terminal, unless NO_COLOR is set), always or never.",
)


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
    factcheck check drafts/ --output html=out/     a page for each draft
    factcheck figures draft.md                     what was read
    factcheck explain percent-change               what a rule is about
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
    # Nothing was checked, and that must not look like approval.
    return FAILED


@main.command()
@click.argument("paths", nargs=-1, metavar="[PATH|-]...")
@click.option(
    "--output-format",
    default="full",
    metavar="FORMAT",
    type=click.Choice(["full", "concise", "json", "html"]),
    help="On standard output: full, concise, json or html.",
)
@click.option(
    "--output",
    multiple=True,
    metavar="FORMAT=PATH",
    help="Write a report, again for several. A folder, or PATH/, gets one file for each draft.",
)
@click.option(
    "--fail-on",
    default="error",
    metavar="TIER",
    type=click.Choice(["error", "warning", "never"]),
    help="What makes the exit status 1: error (the default), warning or never.",
)
@_ruleset
@_drafts
@_color
@click.option("-v", "--verbose", is_flag=True, help="Show what is to be reviewed, and what holds.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on standard output.")
def check(**options: Any) -> int:
    """Check drafts: files, folders, or - for standard input.

    \b
    factcheck check draft.md page.html
    factcheck check drafts/ --output json=out.json --output html=out/
    cat draft.md | factcheck check - --fail-on warning
    factcheck check draft.md --issue-date 2024-12-30 --ruleset ./house

    Exit status: 0 nothing found, 1 findings, 2 something could not be read or written.
    """
    from factcheck.surfaces import checking

    return checking.check(checking.Options(**options))


@main.command()
@click.argument("path", metavar="PATH|-")
@click.option(
    "--output-format",
    default="table",
    metavar="FORMAT",
    type=click.Choice(["table", "json", "jsonl"]),
    help="table (the default), json or jsonl.",
)
@_ruleset
@_drafts
@_color
def figures(**options: Any) -> int:
    """List the figures that were read in a draft.

    \b
    factcheck figures draft.md
    factcheck figures - --stdin-filename page.html < page.html
    factcheck figures draft.md --output-format jsonl | head
    """
    from factcheck.surfaces import reading

    return reading.figures(reading.Options(**options))


@main.command()
@click.argument("family", required=False)
@click.option("--test", is_flag=True, help="Run every example; the exit status is 1 if one fails.")
@_ruleset
@_color
def rules(**options: Any) -> int:
    """List the rules, or tell about one family of them.

    \b
    factcheck rules
    factcheck rules percent_change
    factcheck rules --test --ruleset ./house
    """
    from factcheck.surfaces import manual

    return manual.rules(manual.Options(**options))


@main.command()
@click.argument("rule")
@_ruleset
@_color
def explain(**options: Any) -> int:
    """Tell what a rule is about.

    \b
    factcheck explain percent-change
    """
    from factcheck.surfaces import manual

    return manual.explain(manual.Question(**options))
