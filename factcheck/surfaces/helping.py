"""Helping: how --help lists options and commands: by what they are for, and not by the alphabet."""

from __future__ import annotations

import click

_SECTIONS = {
    "What is told": (
        "output_format",
        "output",
        "verbose",
        "show_suppressed",
        "statistics",
        "quiet",
        "color",
    ),
    "What fails, and what is known": ("fail_on", "baseline", "diff_base"),
    "Which rules run": ("select", "ignore", "per_file_ignores", "rulesets"),
    "How drafts are read": ("issue_date", "stdin_filename", "max_size", "force_exclude"),
    "How it runs": ("watch", "jobs", "no_cache", "config", "isolated"),
}
_OTHERS = "Options"


class Sectioned(click.Command):
    """A command whose options stand in sections."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        sections: dict[str, list[tuple[str, str]]] = {name: [] for name in _SECTIONS}
        sections[_OTHERS] = []
        places = {name: place for place, names in _SECTIONS.items() for name in names}
        order = {name: at for at, name in enumerate(places)}
        for param in sorted(self.get_params(ctx), key=lambda each: order.get(each.name or "", 0)):
            record = param.get_help_record(ctx)
            if record is not None and isinstance(param, click.Option):
                sections[places.get(param.name or "", _OTHERS)].append(record)
        for name, records in sections.items():
            if records:
                with formatter.section(name):
                    formatter.write_dl(records)


class Ordered(click.Group):
    """A group whose commands stand in the order in which they were made."""

    command_class = Sectioned

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)
