"""The commands ``factcheck baseline``: findings that are known."""

from __future__ import annotations

from typing import Any

import click

from factcheck.surfaces.helping import Ordered
from factcheck.surfaces.options import COLOR, DRAFTS, RULES, RULESET, completed, told
from factcheck.surfaces.plainspoken import FAILED


@click.group(cls=Ordered, invoke_without_command=True)
@click.pass_context
def baseline(context: click.Context) -> int:
    """Findings that are known, and not reported again.

    \b
    factcheck baseline write drafts/               know all that is found today
    factcheck check drafts/ --baseline factcheck-baseline.json
    factcheck baseline add decisions.json          know what an editor says is no error
    factcheck baseline prune drafts/               forget what is found no more
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
    return FAILED


FILE = click.option(
    "--baseline",
    metavar="FILE",
    shell_complete=completed("file"),
    help="The baseline: that of the configuration, or factcheck-baseline.json.",
)


@baseline.command(short_help="Know all that is found today.")
@click.argument("paths", nargs=-1, metavar="[PATH]...", shell_complete=completed("file"))
@FILE
@RULES
@RULESET
@DRAFTS
def write(**options: Any) -> int:
    """Take every finding of these drafts into the baseline; reasons that were given stay.

    \b
    factcheck baseline write newsletters/
    """
    from factcheck.surfaces import baselines

    return baselines.write(baselines.Options(told=told(options), **options))


@baseline.command(short_help="Forget what is found no more.")
@click.argument("paths", nargs=-1, metavar="[PATH]...", shell_complete=completed("file"))
@FILE
@RULES
@RULESET
@DRAFTS
def prune(**options: Any) -> int:
    """Forget what is no longer found in these drafts, and drafts that are no longer there.

    \b
    factcheck baseline prune newsletters/
    """
    from factcheck.surfaces import baselines

    return baselines.prune(baselines.Options(told=told(options), **options))


@baseline.command()
@FILE
@COLOR
def show(**options: Any) -> int:
    """List what is known, and why.

    \b
    factcheck baseline show
    """
    from factcheck.surfaces import baselines

    return baselines.show(**options)


@baseline.command(short_help="Know what an editor says is no error.")
@click.argument(
    "decisions",
    nargs=-1,
    required=True,
    metavar="DECISIONS...",
    shell_complete=completed("file"),
)
@FILE
def add(**options: Any) -> int:
    """Take in what an editor has marked as no error, from the file that a page saves.

    \b
    factcheck baseline add letter.md.decisions.json
    """
    from factcheck.surfaces import baselines

    return baselines.add(**options)
