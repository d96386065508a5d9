"""Microsoft's multitool finds nothing to say of our SARIF, by its rules and by those of GitHub."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.render.sarif import sarif
from tests.conftest import give_up
from tests.render.cases import CASES

pytestmark = pytest.mark.slow

TOOLS = Path(sys.prefix, "multitool/node_modules/@microsoft")
POLICY = Path(__file__).with_name("multitool.xml")
RULES_URL = "https://example.org/factcheck/rules"

# What it says where nobody has told where the rules can be read (rules-url): this project has no
# home of its own to name.
WITHOUT_URL = {
    "runs[0].tool.driver: The tool 'factcheck' does not provide 'informationUri'.",
    "does not provide a help URI.",
}
# A run that found nothing names no rules.
WITHOUT_FINDING = "'runs[0].tool.driver' does not provide a 'rules' property."

Said = dict[str, list[str]]


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Said:
    """What it says of the SARIF of each case, by the name of the file: run once for all."""
    # Its command for npm passes what it is given to a shell; the program itself does not.
    tool = next(TOOLS.glob("sarif-multitool-*/Sarif.Multitool"), None)
    if tool is None:
        give_up("no SARIF multitool; tools/multitool.sh installs it where there is npm")
    folder = tmp_path_factory.mktemp("sarif")
    for number, reports in enumerate(CASES.values()):
        (folder / f"{number}.sarif").write_text(sarif(reports, RULES_URL))
    (folder / "plain.sarif").write_text(sarif(CASES["findings of every shape"]))
    (folder / "broken.sarif").write_text(sarif([]).replace('"name"', '"nmae"'))
    told = folder / "told.json"
    command = [str(tool), "validate", str(folder / "*.sarif"), "--config", str(POLICY)]
    command += ["--rule-kind", "Sarif;Gh;Ghas", "--level", "Error;Warning;Note"]
    command += ["--output", str(told), "--log", "ForceOverwrite;Inline", "--quiet"]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert told.exists(), run.stdout + run.stderr
    found: Said = {path.name: [] for path in folder.glob("*.sarif")}
    for name, line in _lines(json.loads(told.read_text("utf-8-sig"))):
        found[name].append(line)
    return found


def _lines(log: dict) -> Iterator[tuple[str, str]]:
    (run,) = log["runs"]
    rules = {rule["id"]: rule["messageStrings"] for rule in run["tool"]["driver"]["rules"]}
    for result in run["results"]:
        rule, message = result["ruleId"].split("/")[0], result["message"]
        text = rules[rule][message["id"]]["text"] if "id" in message else message["text"]
        for number, argument in enumerate(message.get("arguments", ())):
            text = text.replace(f"{{{number}}}", argument)
        place = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        yield place.rpartition("/")[2], f"{rule}: {text}"


@pytest.mark.parametrize("case", CASES)
def test_it_says_nothing(said: Said, case: str) -> None:
    lines = said[f"{list(CASES).index(case)}.sarif"]

    assert [line for line in lines if WITHOUT_FINDING not in line] == []


def test_without_an_address_for_the_rules_it_misses_nothing_else(said: Said) -> None:
    lines = said["plain.sarif"]

    assert [line for line in lines if not any(each in line for each in WITHOUT_URL)] == []
    assert len(lines) > 1


def test_it_would_say_what_is_wrong(said: Said) -> None:
    assert any("nmae" in line for line in said["broken.sarif"])
