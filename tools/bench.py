"""How fast factcheck is: KB/s as a text grows, and what a whole run of the command takes.

    python tools/bench.py                   texts that are made here
    python tools/bench.py drafts/*.md       how fast the figures of these files are read, too

A text ten times as long should take about ten times as long. The prose is made here, the same
every time, and like a newsletter: short articles of their own subject, most of whose figures agree.
A file of JSON lines counts as one document a line, under "text".
"""

import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from pathlib import Path
from time import perf_counter

import factcheck
from factcheck import extract, read, ruleset
from factcheck.model.figure import Figure
from factcheck.model.words import Words

KB = 1000
SIZES = (10 * KB, 100 * KB, 1000 * KB)
PROGRAM = Path(sys.executable).with_name("factcheck")
# One article in so many holds a figure that does not follow from the others.
SLIP_EVERY = 20

STARTS = ("Al", "Bor", "Cal", "Dun", "Er", "Fen", "Gal", "Hol", "Ing", "Jun", "Kel", "Lor")
ENDS = ("ara", "dex", "ford", "iva", "line", "mark", "nova", "stead", "tech", "wick")
TRADES = ("Batteries", "Foods", "Freight", "Grid", "Motors", "Optics", "Rail", "Robotics")
REGIONS = ("Atlantic", "Baltic", "Nordic", "Pacific", "Southern")
PEOPLE = ("analysts", "engineers", "officials", "researchers", "suppliers")
NAMES = tuple(product(STARTS, ENDS, TRADES, REGIONS))
# What a reader of figures must not stumble over, a megabyte of each.
HOSTILE = ("9", ",", "1,", "one hundred ", "a few ", "(")
# Each of these makes a scan, a pattern or a search look at the same place again.
REPEATED = (
    *("1,", "9", "one hundred ", "a few ", "((((", "5 to ", "1/", "$", "May ", "<a ", "> ", "|a"),
    *("12% and 13 of 14, ", "on May 3, 2024, ", "$5 a month, or $60 a year, ", "5 x 6 = 30 and "),
    *("- 5 vans\n", "5 |", "# 5 vans\n\n", "“It is 5 million,” he said, "),
    "Firm N rose 20% to $12 million, from $10 million. ",
    "Two more died on Monday, which makes 24 in all. ",
    "The 24-year pause since 2001 ended. ",
    "It sold 4,120 cars in Lyon and 4,210 in Nice, ",
)
FILLERS = (
    "The plan had been expected since the spring, {people} said, and few were surprised by it.",
    "Rivals are watching closely, for the same customers buy from all of them.",
    "What it will mean for prices is another question, and {people} do not agree on the answer.",
    "The company would not say who its largest customers are, or how long the contracts run.",
)


def newsletter(size: int) -> str:
    """Prose of this many bytes, one article after the other."""
    articles: list[str] = []
    written = 0
    chance = random.Random(size)
    while written < size:
        article = _article(len(articles), chance)
        articles.append(article)
        written += len(article)
    return "".join(articles)[:size]


def _article(number: int, chance: random.Random) -> str:
    # No two of the first 4,800 articles speak of the same company: a long text has more subjects.
    start, end, trade, region = NAMES[number % len(NAMES)]
    name = f"{region} {start}{end} {trade}"
    sentences = list(_sentences(name, number % SLIP_EVERY == SLIP_EVERY - 1, chance))
    # Newsletters have some ten figures in a thousand characters: most of their sentences have none.
    told = [each for sentence in sentences for each in (sentence, *_fillers(chance))]
    return f"## {name} reports on its year\n\n{' '.join(told)}\n\n"


def _fillers(chance: random.Random) -> Iterator[str]:
    for filler in chance.sample(FILLERS, 3):
        yield filler.format(people=chance.choice(PEOPLE))


def _sentences(name: str, slips: bool, chance: random.Random) -> Iterator[str]:
    before = chance.randrange(100, 900)
    change = chance.randrange(3, 40)
    after = before * (100 + change) / 100
    told = change + 15 if slips else change
    year = chance.randrange(2015, 2025)
    yield (
        f"{name} said revenue rose {told}% to ${after:.1f} million in {year}, "
        f"from ${before}.0 million in {year - 1}."
    )
    plants = chance.randrange(4, 30)
    abroad = chance.randrange(1, plants)
    yield (
        f"It runs {plants} plants, of which {abroad} are abroad and {plants - abroad} at home, "
        f"and employs about {chance.randrange(2, 90) * 100:,} people."
    )
    kilometres = chance.randrange(2, 90) * 10
    yield (
        f"Its longest line is {kilometres} km ({kilometres / 1.609344:.0f} miles) long, and a "
        f"trip of {chance.randrange(5, 9)} hours now takes {chance.randrange(40, 90)} minutes."
    )
    yield (
        f"Exports made up {chance.randrange(20, 70)}% of sales, {chance.randrange(2, 9)} "
        f"percentage points more than in {year - 1}, {chance.choice(PEOPLE)} estimate."
    )


def fastest(act: Callable[[], object], times: int) -> float:
    """The shortest of several runs, in seconds: the others were kept waiting by something else."""
    seconds = []
    for _ in range(times):
        start = perf_counter()
        act()
        seconds.append(perf_counter() - start)
    return min(seconds)


def _reading(files: list[str]) -> None:
    """From bytes to figures, without checking any."""
    words = ruleset.load().words
    texts = {"newsletter": [newsletter(SIZES[1]).encode()]}
    texts |= {Path(file).name: list(_documents(Path(file))) for file in files}
    print("reading alone                      KB/s   figures")
    for name, documents in texts.items():
        found = _count(documents, words)
        # Each document at its best, of five rounds over all: what else the machine does for some
        # seconds spoils one round, and seldom all five.
        rounds = [
            [fastest(partial(_figures, each, words), times=1) for each in documents]
            for _ in range(5)
        ]
        seconds = sum(map(min, zip(*rounds, strict=True)))
        size = sum(map(len, documents))
        print(f"{name:<32} {size / KB / seconds:>6.0f} {found:>9,}")
    print("\nreading a megabyte of      KB/s   ten times as much takes   memory, bytes to a byte")
    for piece in HOSTILE:
        pieces = [(piece * (size // len(piece))).encode() for size in SIZES[1:]]
        short, long = (fastest(partial(_figures, text, words), times=1) for text in pieces)
        speed, growth, held = SIZES[-1] / KB / long, long / short, _held(pieces[0], words)
        print(f"{piece.strip():<24} {speed:>6.0f} {growth:>25.1f} {held:>25.0f}")


def _held(text: bytes, words: Words) -> float:
    """The most memory that reading takes, in bytes to a byte of the text."""
    tracemalloc.start()
    _figures(text, words)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / len(text)


def _documents(file: Path) -> Iterator[bytes]:
    if file.suffix != ".jsonl":
        yield file.read_bytes()
        return
    for line in filter(None, file.read_text(encoding="utf-8").split("\n")):
        yield json.loads(line)["text"].encode()


def _count(documents: list[bytes], words: Words) -> int:
    return sum(len(_figures(each, words)) for each in documents)


def _figures(content: bytes, words: Words) -> tuple[Figure, ...]:
    return extract.figures(read.document(content, "draft.md", words), words)


def _growth() -> None:
    factcheck.check_text(newsletter(KB), name="warm-up.md")
    print("check_text        seconds      KB/s")
    for size in SIZES:
        text = newsletter(size)
        seconds = fastest(
            partial(factcheck.check_text, text, name="draft.md"),
            times=1 if size == SIZES[-1] else 3,
        )
        print(f"{size // KB:>6,} KB {seconds:>16.3f} {size / KB / seconds:>9.0f}")


def _hostile() -> None:
    """What grows faster than the text is shown by its factor: eight is in proportion."""
    print("\nrepeated, eight times as much    takes times")
    for piece in REPEATED:
        short, long = (
            fastest(partial(factcheck.check_text, piece * (size // len(piece))), times=2)
            for size in (2 * KB, 16 * KB)
        )
        print(f"{piece.strip():<32} {long / short:>8.1f}")


def _whole_processes() -> None:
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.md"
        draft.write_text(newsletter(10 * KB), encoding="utf-8")
        print("\nwhole process     seconds")
        for told, arguments in (
            ("--version", ["--version"]),
            ("--help", ["--help"]),
            ("check, 10 KB", ["check", str(draft), "--no-cache", "--fail-on", "never"]),
        ):
            print(f"{told:<14} {fastest(partial(_run, arguments), times=5):>10.3f}")


def _run(arguments: list[str]) -> None:
    environment = {**os.environ, "NO_COLOR": "1"}
    subprocess.run([PROGRAM, *arguments], check=True, capture_output=True, env=environment)


if __name__ == "__main__":
    # As the command does: it looks for garbage seldom, for there is none.
    gc.set_threshold(200_000)
    for file in sys.argv[1:]:
        if not Path(file).is_file():
            sys.exit(f"bench: there is no file {file}")
    _reading(sys.argv[1:])
    print()
    _growth()
    _hostile()
    _whole_processes()
