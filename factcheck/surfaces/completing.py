"""Completing: what may stand at a place of the command line, for a shell that asks while one types.

It is asked at each press of a key: no family is imported for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from click import Context, Parameter
from click.shell_completion import BashComplete, CompletionItem, FishComplete, ShellComplete
from click.shell_completion import ZshComplete as _ZshComplete

from factcheck.errors import FactcheckError
from factcheck.surfaces.plainspoken import NAME

Items = list[CompletionItem[Any]]

_FILE = "file"
"""What makes a shell complete the name of a file by itself."""


class _Bash(BashComplete):
    """Adds no space after ``json=``: a path follows."""

    source_template = r"""
%(complete_func)s() {
    local IFS=$'\n' type value completion
    COMPREPLY=()
    for completion in $(env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD=$COMP_CWORD \
            %(complete_var)s=bash_complete "$1" 2>/dev/null); do
        IFS=',' read -r type value <<< "$completion"
        case $type in
            file) compopt -o default ;;
            dir) compopt -o dirnames ;;
            plain) COMPREPLY+=("$value") ;;
        esac
    done
    [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
    return 0
}
complete -F %(complete_func)s %(prog_name)s
"""


class _Zsh(_ZshComplete):
    """Adds no space after ``json=`` or ``json=out/``: a path follows."""

    source_template = r"""#compdef %(prog_name)s

%(complete_func)s() {
    local -a bare begun told response
    local type key about
    (( ! $+commands[%(prog_name)s] )) && return 1
    response=("${(@f)$(env COMP_WORDS="${words[*]}" COMP_CWORD=$((CURRENT-1)) \
        %(complete_var)s=zsh_complete %(prog_name)s 2>/dev/null)}")
    for type key about in ${response}; do
        case $type in
            file) _files ;;
            dir) _files -/ ;;
            plain)
                if [[ $key == *[=/] ]]; then begun+=("$key")
                elif [[ $about == _ ]]; then bare+=("$key")
                else told+=("$key:$about"); fi ;;
        esac
    done
    [[ -n $told ]] && _describe -V unsorted told -U
    [[ -n $bare ]] && compadd -U -V unsorted -a bare
    [[ -n $begun ]] && compadd -U -S '' -V unsorted -a begun
    return 0
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    %(complete_func)s "$@"
else
    compdef %(complete_func)s %(prog_name)s
fi
"""


_SHELLS: Mapping[str, type[ShellComplete]] = {"bash": _Bash, "zsh": _Zsh, "fish": FishComplete}


def script(shell: str) -> str:
    """What a shell is to run when it starts, so that it asks us."""
    from factcheck.surfaces.cli import main

    return _SHELLS[shell](main, {}, NAME, f"_{NAME.upper()}_COMPLETE").source()


def file(context: Context, parameter: Parameter, begun: str) -> Items:
    return [CompletionItem(begun, type=_FILE)]


def rule(context: Context, parameter: Parameter, begun: str) -> Items:
    """The rules, each with what it says is wrong."""
    rules, _ = _known(context)
    return _items(rules, begun)


def family(context: Context, parameter: Parameter, begun: str) -> Items:
    _, families = _known(context)
    return _items(families, begun)


def rules(context: Context, parameter: Parameter, begun: str) -> Items:
    """Rules and families, after those that are already told: "total,sh" is "total,share"."""
    head, comma, last = begun.rpartition(",")
    every, families = _known(context)
    return _items({**families, **every}, last, before=head + comma)


def ruleset(context: Context, parameter: Parameter, begun: str) -> Items:
    from factcheck.ruleset import shipped

    return [*_items(dict.fromkeys(shipped(), ""), begun), *file(context, parameter, begun)]


def output(forms: Iterable[str], begun: str) -> Items:
    """A form and the sign after it; then a path, in the shells that leave that to us."""
    form, sign, path = begun.partition("=")
    if not sign:
        return [CompletionItem(f"{form}=") for form in forms if form.startswith(begun)]
    folder = path.rpartition("/")[0] + "/" if "/" in path else ""
    try:
        there = sorted(Path(folder or ".").iterdir())
    except OSError:
        there = []
    names = (f"{folder}{each.name}{'/' if each.is_dir() else ''}" for each in there)
    return [CompletionItem(f"{form}={name}") for name in names if name.startswith(path)]


def _items(known: Mapping[str, str], begun: str, before: str = "") -> Items:
    return [
        CompletionItem(before + name, help=about or None)
        for name, about in known.items()
        if name.startswith(begun)
    ]


def _known(context: Context) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The rules and families of the rulesets that are named so far; those of a broken one not."""
    from factcheck.ruleset import titles

    try:
        return titles(*(context.params.get("rulesets") or ()))
    except FactcheckError:
        return titles()
