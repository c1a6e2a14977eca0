"""Holds what the library reads, verifies and finds against hand-checked gold files.

    python tools/score_gold.py ../shared/corpus/gold/NAME.json [more]
        [--lines 11-76] [--sections 二-七,第三部分] [--verbose] [--markdown]

``gold_paths.toml`` beside this file maps the gold's names to ours.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from attrs import evolve

import budgetdisclosure
from goldscore import figures, findings, gold, ours, report, rows, sections, statements
from goldscore.paths import Mapping, load
from goldscore.records import Gold, Reading


def score(wanted: Gold, reading: Reading, mapping: Mapping) -> report.Scored:
    """Every score of one gold file."""
    return report.Scored(
        name=wanted.name,
        reading=reading,
        figures=figures.score(wanted.figures, reading.prints, mapping),
        statements=statements.score(wanted.statements, reading.checks, mapping),
        findings=findings.score(wanted.findings, wanted.non_findings, reading.findings, mapping),
        rows=rows.score(wanted.table_rows, reading.rows),
    )


def part(wanted: Gold, reading: Reading, options: argparse.Namespace) -> tuple[Gold, Reading]:
    """Both sides, within the lines or sections asked for."""
    ranges: tuple[sections.Range, ...] = ()
    if options.lines:
        ranges += sections.line_ranges(options.lines)
    if options.sections:
        text = Path(wanted.files[0]).read_text(encoding="utf-8")
        ranges += sections.section_ranges(options.sections, text.split("\n"))
    inside = sections.inside(ranges)
    kept = tuple(one for one in reading.findings if inside(one.spot))
    return gold.restricted(wanted, inside), evolve(reading, findings=kept)


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--lines", help="lines of a text document, such as 11-76,99")
    parser.add_argument("--sections", help="its sections, such as 二-七,第三部分")
    parser.add_argument("--verbose", action="store_true", help="list every miss")
    parser.add_argument("--markdown", action="store_true", help="tables in Markdown")
    options = parser.parse_args(arguments)
    mapping = load()
    scored = []
    for path in options.gold:
        whole = gold.load(path)
        reading = ours.take(budgetdisclosure, list(whole.files))
        scored.append(score(*part(whole, reading, options), mapping.of(whole.kind)))
    if options.verbose:
        for one in scored:
            print("\n".join(report.misses(one)), end="\n\n")
    print(report.table(report.summary(scored), options.markdown), end="\n\n")
    print(report.table(report.by_kind(scored), options.markdown))


if __name__ == "__main__":
    main()
