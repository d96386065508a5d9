"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar

import click

from factcheck.model.frozen import fields

Command = TypeVar("Command", bound=Callable[..., Any])
Completion = Callable[[click.Context, click.Parameter, str], list[Any]]


def _day(context: click.Context, parameter: click.Parameter, told: str | None) -> date | None:
    try:
        return date.fromisoformat(told) if told is not None else None
    except ValueError as error:
        raise click.BadParameter(f"{told!r} is not a date; write it as 2024-12-30.") from error


def _name(context: click.Context, parameter: click.Parameter, told: str) -> str:
    if not told:
        raise click.BadParameter("a name is wanted, such as draft.md")
    return told


class Whole(click.IntRange):
    """A whole number of at least one."""

    def __init__(self) -> None:
        super().__init__(min=1)

    def convert(
        self, value: Any, parameter: click.Parameter | None, context: click.Context | None
    ) -> Any:
        try:
            return super().convert(value, parameter, context)
        except click.BadParameter:
            self.fail(f"{value!r} is not a whole number of at least 1", parameter, context)


def told(options: dict[str, Any]) -> Any:
    """What is said in the place of a configuration file, taken out of a command's options."""
    from factcheck.surfaces.configuring import Told

    names = options.keys() & fields(Told).keys()
    return Told(**{name: options.pop(name) for name in names})


def _all(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Several options as one decorator, in the order in which --help tells them."""

    def decorated(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorated


def completed(by: str) -> Completion:
    """What may stand at a place, as ``completing`` tells a shell that asks."""

    def complete(context: click.Context, parameter: click.Parameter, begun: str) -> list[Any]:
        from factcheck.surfaces import completing

        found: list[Any] = getattr(completing, by)(context, parameter, begun)
        return found

    return complete


def completed_output(forms: Iterable[str]) -> Completion:
    def complete(context: click.Context, parameter: click.Parameter, begun: str) -> list[Any]:
        from factcheck.surfaces import completing

        return list(completing.output(forms, begun))

    return complete


RULESET = click.option(
    "--ruleset",
    "rulesets",
    shell_complete=completed("ruleset"),
    multiple=True,
    metavar="NAME|PATH",
    help="A ruleset beside the general one: a shipped one, or your own folder or file.",
)
STDIN_FILENAME = click.option(
    "--stdin-filename",
    default="stdin.md",
    callback=_name,
    metavar="NAME",
    help="What standard input is called; the ending tells its format, the folder its settings.",
)
SETTINGS = _all(
    click.option(
        "--issue-date",
        callback=_day,
        metavar="DATE",
        help="The day of issue, where the draft does not tell it: 2024-12-30.",
    ),
    click.option(
        "--max-size",
        metavar="MB",
        type=Whole(),
        help="The largest draft that is read, in MB (20).",
    ),
    click.option(
        "--config",
        metavar="FILE",
        type=click.Path(exists=True, dir_okay=False),
        help="This configuration file, and not the closest above each draft.",
    ),
    click.option("--isolated", is_flag=True, help="Read no configuration file."),
)
DRAFTS = _all(STDIN_FILENAME, SETTINGS)
RULES = _all(
    click.option(
        "--select",
        multiple=True,
        shell_complete=completed("rules"),
        metavar="RULES",
        help="Only these rules or families run: total,share",
    ),
    click.option(
        "--ignore",
        multiple=True,
        shell_complete=completed("rules"),
        metavar="RULES",
        help="These rules or families do not run.",
    ),
    click.option(
        "--per-file-ignores",
        multiple=True,
        metavar="PATTERN:RULES",
        help="These do not run on the drafts of a pattern: 'ads/*:restated'",
    ),
)
COLOR = click.option(
    "--color",
    default="auto",
    metavar="WHEN",
    type=click.Choice(["auto", "always", "never"]),
    help="auto (on a terminal, unless NO_COLOR is set), always or never.",
)
