"""Reports are written whole or not at all, each to a place of its own."""

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import BadOutput
from factcheck.surfaces.outputs import write

if TYPE_CHECKING:
    from tests.surfaces.conftest import Process, Run


def test_several_reports_are_written_at_once(run: "Run", desk: Path) -> None:
    result = run(
        "check",
        ".",
        "--output",
        "json=all.json",
        "--output",
        "json=each/",
        "--output",
        "html=each/",
    )

    assert result.exit_code == 1
    documents = json.loads((desk / "all.json").read_text(encoding="utf-8"))["documents"]
    assert [document["name"] for document in documents] == ["right.md", "wrong.md"]
    assert sorted(path.name for path in (desk / "each").iterdir()) == [
        "index.html",
        "right.md.html",
        "right.md.json",
        "wrong.md.html",
        "wrong.md.json",
    ]
    (only,) = json.loads((desk / "each/wrong.md.json").read_text(encoding="utf-8"))["documents"]
    assert only["name"] == "wrong.md"


def test_an_existing_folder_needs_no_slash(run: "Run", desk: Path) -> None:
    (desk / "out").mkdir()

    run("check", "wrong.md", "--output", "json=out")

    assert (desk / "out/wrong.md.json").is_file()


def test_pages_of_several_drafts_need_no_slash_where_nothing_is_there(
    run: "Run", desk: Path
) -> None:
    assert run("check", ".", "--output", "html=out").exit_code == 1
    assert run("figures", ".", "--output", "html=read").exit_code == 0

    assert (desk / "out/index.html").is_file()
    assert (desk / "read/wrong.md.html").is_file()


def test_pages_of_several_drafts_replace_no_file(run: "Run", desk: Path) -> None:
    (desk / "kept").write_text("of another")

    told = run("check", ".", "--output", "html=kept")

    assert told.exit_code == 2
    assert "kept: one html file cannot tell of 2 drafts" in told.stderr
    assert (desk / "kept").read_text() == "of another"


def test_drafts_of_one_name_keep_their_folders(run: "Run", desk: Path) -> None:
    for name in ("may/draft.md", "june/Draft.md"):
        (desk / name).parent.mkdir()
        (desk / name).write_text("1 plant.\n")

    run("check", ".", "--output", "json=out/")

    assert _names(desk / "out") == {
        "may/draft.md.json",
        "june/Draft.md.json",
        "right.md.json",
        "wrong.md.json",
    }


def test_the_same_drafts_give_the_same_bytes(run: "Run", desk: Path) -> None:
    run("check", ".", "--output", "json=a/", "--output", "html=a/", "--output", "json=a.json")
    run("check", ".", "--output", "json=b/", "--output", "html=b/", "--output", "json=b.json")

    for name in _names(desk / "a"):
        assert (desk / "a" / name).read_bytes() == (desk / "b" / name).read_bytes()
    assert (desk / "a.json").read_bytes() == (desk / "b.json").read_bytes()


def test_our_own_pages_are_no_drafts(run: "Run", desk: Path) -> None:
    run("check", ".", "--output", "html=out/")

    again = run("check", ".", "--output-format", "json")

    names = [document["name"] for document in json.loads(again.stdout)["documents"]]
    assert names == ["right.md", "wrong.md"]


def test_a_file_is_replaced_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = tmp_path / "report.json"
    report.write_text("before")
    report.chmod(0o600)

    def full(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[:3])
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(BadOutput, match="No space left"):
            write(report, "after")
    assert report.read_text() == "before"
    assert _names(tmp_path) == {"report.json"}

    write(report, "after ÷")

    assert report.read_text(encoding="utf-8") == "after ÷"
    assert report.stat().st_mode & 0o777 == 0o600
    assert _names(tmp_path) == {"report.json"}


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to("real.json")

    write(tmp_path / "link.json", "told")

    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_text() == "told"


def test_a_device_is_written_to_and_not_replaced() -> None:
    write(Path(os.devnull), "told")

    assert not Path(os.devnull).is_file()


def test_a_full_disk_is_told(process: "Process") -> None:
    told = process("check", "wrong.md", "--output", "json=/dev/full")

    assert told.returncode == 2
    assert "factcheck: /dev/full: cannot be written: No space left on device. " in told.stderr


def test_a_report_of_a_long_name_has_a_shorter_one(run: "Run", desk: Path) -> None:
    text = (desk / "wrong.md").read_text()
    for last in "ab":
        (desk / f"{'ü' * 125}{last}.md").write_text(text)

    result = run("check", ".", "--output", "html=out/", "--output", "gitlab=quality/", "-q")

    assert (result.exit_code, result.stderr) == (1, "")
    names = [name for name in _names(desk / "out") if "ü" in name]
    assert len(names) == 2
    assert max(len(name.encode()) for name in names) <= 255
    assert all(name.endswith(".html") for name in names)
    assert len(_names(desk / "quality")) == 4


def test_a_name_that_is_no_text_is_an_address_in_sarif(run: "Run", desk: Path) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    (desk / name).write_text((desk / "wrong.md").read_text())

    told = json.loads(run("check", name, "--output-format", "sarif").stdout)

    (place,) = told["runs"][0]["results"][0]["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "caf%E9.md"


def _names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
