"""pre-commit itself installs our hook and runs it: a bad draft stops the commit, a good one passes.

It makes an environment of its own for the hook, for which pip is asked as for any other.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
FILES = ("pyproject.toml", "setup.py", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
WRONG = "Revenue rose 20% to $120 million, from $110 million a year earlier.\n"
RIGHT = WRONG.replace("20%", "9%")
CONFIG = """
repos:
  - repo: {}
    rev: {}
    hooks:
      - id: factcheck
"""

Git = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def git(tmp_path_factory: pytest.TempPathFactory) -> Git:
    """git, with settings and a store of pre-commit that are nobody's."""
    who = {
        f"GIT_{role}_{what}": told
        for role in ("AUTHOR", "COMMITTER")
        for what, told in (("NAME", "editor"), ("EMAIL", "editor@example.org"))
    }
    store = str(tmp_path_factory.mktemp("store"))
    nobody = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    clean = {name: told for name, told in os.environ.items() if not name.startswith("PYTHON")}
    env = {**clean, **who, **nobody, "PRE_COMMIT_HOME": store, "PRE_COMMIT_COLOR": "never"}

    def run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=cwd, env=env, capture_output=True, encoding="utf-8", check=False
        )

    return run


@pytest.fixture(scope="module")
def archive(git: Git, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of drafts whose commits run our hook."""
    hooks = tmp_path_factory.mktemp("factcheck")
    drafts = tmp_path_factory.mktemp("drafts")
    for folder in ("factcheck", "rulesets"):
        left = shutil.ignore_patterns("__pycache__", "rulesets" if folder == "factcheck" else "")
        shutil.copytree(ROOT / folder, hooks / folder, ignore=left)
    for name in FILES:
        shutil.copy(ROOT / name, hooks / name)
    for folder in (hooks, drafts):
        git("git", "init", "-q", cwd=folder)
    git("git", "add", "-A", cwd=hooks)
    git("git", "commit", "-qm", "ours", cwd=hooks)
    revision = git("git", "rev-parse", "HEAD", cwd=hooks).stdout.strip()
    (drafts / ".pre-commit-config.yaml").write_text(CONFIG.format(hooks, revision))
    installed = git(sys.executable, "-m", "pre_commit", "install", "--install-hooks", cwd=drafts)
    assert installed.returncode == 0, installed.stdout + installed.stderr
    return drafts


@pytest.fixture
def commit(git: Git, archive: Path) -> Callable[[dict[str, str]], tuple[int, str]]:
    """Write files and commit them: the status of the commit, and what was said."""
    git("git", "reset", "-q", cwd=archive)
    git("git", "clean", "-qfd", "--exclude", ".pre-commit-config.yaml", cwd=archive)

    def committed(files: dict[str, str]) -> tuple[int, str]:
        for name, text in files.items():
            (archive / name).parent.mkdir(exist_ok=True)
            (archive / name).write_text(text, encoding="utf-8")
        git("git", "add", "-A", cwd=archive)
        run = git("git", "commit", "-m", "drafts", cwd=archive)
        return run.returncode, run.stdout + run.stderr

    return committed


Commit = Callable[[dict[str, str]], tuple[int, str]]


def test_a_bad_draft_stops_the_commit(commit: Commit, git: Git, archive: Path) -> None:
    status, told = commit({"bad.md": WRONG, "good.md": RIGHT})

    assert status == 1
    assert "bad.md:1:14: error[percent-change]" in told
    assert "good.md" not in told
    assert "bad.md" not in git("git", "ls-tree", "-r", "--name-only", "HEAD", cwd=archive).stdout


def test_a_good_draft_passes(commit: Commit, git: Git, archive: Path) -> None:
    status, told = commit({"good letter ü.md": RIGHT})

    assert (status, "Passed" in told) == (0, True), told
    assert git("git", "status", "--porcelain", cwd=archive).stdout == ""


def test_what_is_no_draft_is_not_looked_at(commit: Commit) -> None:
    status, told = commit({"notes.py": f"# {WRONG}", "data.csv": WRONG})

    assert (status, "Skipped" in told) == (0, True), told


def test_what_the_configuration_excludes_passes(commit: Commit) -> None:
    status, told = commit({"factcheck.toml": 'exclude = ["old/"]', "old/bad.md": WRONG})

    assert status == 0, told


def test_a_configuration_that_is_wrong_stops_the_commit(commit: Commit) -> None:
    status, told = commit({"factcheck.toml": 'selct = ["total"]', "good too.md": RIGHT})

    assert status == 1
    assert "Did you mean 'select'?" in told
