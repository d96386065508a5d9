"""A runner of composite actions, as far as ours needs one: its steps as shell, what GitHub sets.

Steps that use another action are not run: what they would be given is kept.
"""

import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
_TERM = re.compile(r"inputs\.([\w-]+)|steps\.(\w+)\.outputs\.(\w+)|hashFiles\(inputs\.([\w-]+)\)")
_SHELL = ("bash", "--noprofile", "--norc", "-eo", "pipefail")


@dataclass
class Job:
    """A job that runs one action in a checkout, and what came of it."""

    action: Path
    checkout: Path
    temporary: Path
    programs: Path
    status: int = 0
    said: str = ""
    summary: str = ""
    outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    used: dict[str, dict[str, str]] = field(default_factory=dict)

    def run(self, **inputs: str) -> "Job":
        """Run the steps, until one fails. The names of inputs have _ for -."""
        told = yaml.safe_load(self.action.read_text("utf-8"))
        given = {name: each["default"] for name, each in told["inputs"].items()}
        given |= {name.replace("_", "-"): value for name, value in inputs.items()}
        for number, step in enumerate(told["runs"]["steps"]):
            if "if" in step and not self._holds(step["if"], given):
                continue
            if "uses" in step:
                filled = {name: self._filled(each, given) for name, each in step["with"].items()}
                self.used[step["uses"]] = filled
                continue
            self.status = self._step(step, number, given)
            if self.status:
                break
        return self

    def _step(self, step: dict[str, Any], number: int, inputs: dict[str, str]) -> int:
        script, output, summary = (
            self.temporary / f"{number}.{kind}" for kind in ("sh", "out", "md")
        )
        script.write_text(step["run"], "utf-8")
        for file in (output, summary):
            file.write_text("")
        env = {
            **{name: self._filled(each, inputs) for name, each in step.get("env", {}).items()},
            "PATH": f"{self.programs}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.temporary),
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(self.action.parent),
            "GITHUB_WORKSPACE": str(self.checkout),
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(summary),
            "RUNNER_TEMP": str(self.temporary),
        }
        run = subprocess.run(
            [*_SHELL, str(script)],
            cwd=self.checkout,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        self.said += run.stdout
        self.summary += summary.read_text("utf-8")
        pairs = (line.partition("=") for line in output.read_text("utf-8").splitlines())
        self.outputs[step.get("id", "")] = {name: value for name, _, value in pairs}
        return run.returncode

    def _filled(self, text: str, inputs: dict[str, str]) -> str:
        return _EXPRESSION.sub(lambda each: self._value(_TERM.fullmatch(each[1]), inputs), text)

    def _holds(self, condition: str, inputs: dict[str, str]) -> bool:
        """A condition of terms, texts, == and != that are joined by &&."""
        inner = _EXPRESSION.fullmatch(condition)
        assert inner is not None
        told = _TERM.sub(lambda term: repr(self._value(term, inputs)), inner[1])
        return all(_compared(each) for each in told.split("&&"))

    def _value(self, term: re.Match[str] | None, inputs: dict[str, str]) -> str:
        assert term is not None, "an expression that this runner does not know"
        name, step, output, file = term.groups()
        if name:
            return inputs[name]
        if file:
            return "a hash" if (self.checkout / inputs[file]).is_file() else ""
        return self.outputs[step][output]


def _compared(told: str) -> bool:
    left, sign, right = told.strip().partition("==" if "==" in told else "!=")
    return (left.strip().strip("'") == right.strip().strip("'")) is (sign == "==")
