"""The command ``factcheck`` and its options.

What they bring about is imported when it is asked for: --help and --version answer at once.
"""

from __future__ import annotations

import gc
from typing import Any

import click

from factcheck import __version__
from factcheck.surfaces.forms import LISTS, SUFFIXES
from factcheck.surfaces.options import (
    COLOR,
    DRAFTS,
    RULES,
    RULESET,
    completed,
    completed_output,
    told,
)
from factcheck.surfaces.plainspoken import FAILED, Plainspoken

DONE = 0
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
    """
    # What is read stays until the report is told: looking for garbage all the while finds none.
    gc.set_threshold(_OBJECTS)
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
    # Nothing was checked, and that must not look like approval.
    return FAILED


@main.command()
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
    type=click.IntRange(min=1),
    help="So many drafts at a time (as many as there are processors, where there are many drafts).",
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

    Exit status: 0 nothing found, 1 findings, 2 something could not be read or written.
    """
    from factcheck.surfaces import checking

    return checking.check(checking.Options(told=told(options), **options))


@main.command()
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


@main.command()
@click.argument("family", required=False, shell_complete=completed("family"))
@click.option("--test", is_flag=True, help="Run every example; the exit status is 1 if one fails.")
@RULESET
@COLOR
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
@click.argument("rule", shell_complete=completed("rule"))
@RULESET
@COLOR
def explain(**options: Any) -> int:
    """Tell what a rule is about.

    \b
    factcheck explain percent-change
    """
    from factcheck.surfaces import manual

    return manual.explain(manual.Question(**options))


@main.command()
@click.argument("path", default=".", shell_complete=completed("file"))
@RULES
@RULESET
@DRAFTS
@COLOR
def config(**options: Any) -> int:
    """Tell which settings hold for a draft or a folder, and which file and line says so.

    \b
    factcheck config drafts/letter.md
    factcheck config --isolated                     the defaults
    """
    from factcheck.surfaces import showing

    options.pop("stdin_filename")
    return showing.config(showing.Options(told=told(options), **options))


@main.command()
@click.argument("of", metavar="WHAT", type=click.Choice(["config", "report", "figures"]))
def schema(of: str) -> int:
    """Print a JSON schema: of a configuration file (config), of the report, or of the figures.

    \b
    factcheck schema config > factcheck.schema.json
    """
    from factcheck.surfaces import showing

    return showing.schema(of)


@main.group(invoke_without_command=True)
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


@baseline.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...", shell_complete=completed("file"))
@FILE
@RULES
@RULESET
@DRAFTS
def write(**options: Any) -> int:
    """Know every finding of these drafts; reasons that were given stay."""
    from factcheck.surfaces import baselines

    return baselines.write(baselines.Options(told=told(options), **options))


@baseline.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...", shell_complete=completed("file"))
@FILE
@RULES
@RULESET
@DRAFTS
def prune(**options: Any) -> int:
    """Forget what is no longer found in these drafts, and drafts that are no longer there."""
    from factcheck.surfaces import baselines

    return baselines.prune(baselines.Options(told=told(options), **options))


@baseline.command()
@FILE
@COLOR
def show(**options: Any) -> int:
    """List what is known."""
    from factcheck.surfaces import baselines

    return baselines.show(**options)


@baseline.command()
@click.argument(
    "decisions",
    nargs=-1,
    required=True,
    metavar="DECISIONS...",
    shell_complete=completed("file"),
)
@FILE
def add(**options: Any) -> int:
    """Know what an editor has marked as no error, in the file that a report saves."""
    from factcheck.surfaces import baselines

    return baselines.add(**options)


@main.command()
@click.argument("folder", default=".", shell_complete=completed("file"))
def init(folder: str) -> int:
    """Write a factcheck.toml to begin with, every key in it explained and none set.

    \b
    factcheck init newsletters/
    """
    from factcheck.surfaces import beginning

    return beginning.init(folder)


@main.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print what makes a shell complete commands, options, rules and formats.

    \b
    bash    echo 'eval "$(factcheck completion bash)"' >> ~/.bashrc
    zsh     echo 'eval "$(factcheck completion zsh)"' >> ~/.zshrc    (after compinit)
    fish    factcheck completion fish > ~/.config/fish/completions/factcheck.fish
    """
    from factcheck.surfaces import completing, screen

    screen.Screen().say(completing.script(shell))
    return DONE
