"""What a run needs of memory stays small: for one draft and for many, in each process."""

import subprocess
import sys
from pathlib import Path

import pytest

MIB = 1024
"""In kilobytes, as the system counts."""
MOST = 90 * MIB
MEASURED = """import os, sys
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(pid, 0)
print(os.waitstatus_to_exitcode(status), used.ru_maxrss, file=sys.stderr)
"""
"""Linux counts to a process what the one had that it was made of: so that one is small."""
PARAGRAPH = """## Harbour {0}

Berth fees rose 9.1% to $12.{0}m from $11.{0}m a year earlier. Of 120 berths, 66, or 55%, are let.
The new crane of pier {0} lifts 40 tonnes (88,000 pounds), and works from 6 a.m. to 10 p.m.

| pier | berths | let |
| --- | --- | --- |
| north | 70 | 40 |
| south | 50 | 26 |
| all | 120 | 66 |

"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere memory is counted otherwise")
@pytest.mark.parametrize(
    ("drafts", "options"),
    [
        (1, ["--output", "html=out/", "--output", "json=out.json"]),
        (40, ["--jobs", "2", "--output-format", "concise"]),
        (40, ["--jobs", "2", "--output", "html=out/", "--output", "json=out/", "-q"]),
    ],
)
def test_a_run_stays_below_90_mib(desk: Path, drafts: int, options: list[str]) -> None:
    folder = desk / "drafts"
    folder.mkdir()
    for number in range(drafts):
        text = "".join(PARAGRAPH.format(10 * number + part) for part in range(4))
        (folder / f"{number}.md").write_text(f"# Letter {number}\n\n{text}")
    command = [sys.executable, "-m", "factcheck", "check", "drafts", "--no-cache", *options]

    told = subprocess.run(
        [sys.executable, "-c", MEASURED, *command],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    status, peak = map(int, told.stderr.split()[-2:])
    assert status in {0, 1}
    assert peak <= MOST
