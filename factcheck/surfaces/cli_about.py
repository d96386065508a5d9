"""Commands that tell of factcheck itself: its rules, what is set, and how it is begun."""

from __future__ import annotations

from typing import Any

import click

from factcheck.surfaces.helping import Sectioned
from factcheck.surfaces.options import COLOR, RULES, RULESET, SETTINGS, completed, told

DONE = 0


@click.command(cls=Sectioned, short_help="The rules, or one family of them.")
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


@click.command(cls=Sectioned, short_help="What a rule is about, with examples.")
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


@click.command(cls=Sectioned, short_help="What holds for a draft, and who says so.")
@click.argument("path", default=".", shell_complete=completed("file"))
@RULES
@RULESET
@SETTINGS
@COLOR
def config(**options: Any) -> int:
    """Tell which settings hold for a draft or a folder, and which file and line says so.

    \b
    factcheck config drafts/letter.md
    factcheck config --isolated                     the defaults
    """
    from factcheck.surfaces import showing

    return showing.config(showing.Options(told=told(options), **options))


@click.command(cls=Sectioned, short_help="JSON schemas of configuration and reports.")
@click.argument("of", metavar="WHAT", type=click.Choice(["config", "report", "figures"]))
def schema(of: str) -> int:
    """Print a JSON schema: of a configuration file (config), of the report, or of the figures.

    \b
    factcheck schema config > factcheck.schema.json
    """
    from factcheck.surfaces import showing

    return showing.schema(of)


@click.command(cls=Sectioned, short_help="A factcheck.toml to begin with.")
@click.argument("folder", default=".", shell_complete=completed("file"))
def init(folder: str) -> int:
    """Write a factcheck.toml to begin with, every key in it explained and none set.

    \b
    factcheck init newsletters/
    """
    from factcheck.surfaces import beginning

    return beginning.init(folder)


@click.command(cls=Sectioned, short_help="What makes a shell complete as you type.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print what makes a shell complete commands, options, rules and formats.

    \b
    factcheck completion bash | less                                 what it is
    bash    echo 'eval "$(factcheck completion bash)"' >> ~/.bashrc
    zsh     echo 'eval "$(factcheck completion zsh)"' >> ~/.zshrc    (after compinit)
    fish    factcheck completion fish > ~/.config/fish/completions/factcheck.fish
    """
    from factcheck.surfaces import completing, screen

    screen.Screen().say(completing.script(shell))
    return DONE
