"""Measures how many single errors can be found, and how many are.

    python tools/measure_detection.py [--reports 60] [--errors 12] [--seed 1]

Draws consistent reports, writes them as text, puts one error into each copy, and tells for every
kind of error and figure: in how many copies a single claim or identity rules the error out, and in
how many of these a finding names its place (as its own, as related or as an operand).
"""

import argparse
import random
from collections import Counter

from hypothesis import HealthCheck, Phase, given, seed, settings

from budgetdisclosure import check, read
from budgetdisclosure.checking import Finding
from budgetdisclosure.model import FinalAccounts, Statement
from budgetdisclosure.testing import KINDS, Injection, consistent_reports, detectable, inject
from budgetdisclosure.writing import to_text


def names(finding: Finding, start: int) -> bool:
    """Whether the finding names the figure at ``start``."""
    places = [finding.place, *(one.place for one in (*finding.related, *finding.operands))]
    return any(
        p is not None and p.start is not None and p.end is not None and p.start <= start < p.end
        for p in places
    )


def outcome(found: Injection) -> tuple[bool, bool, bool]:
    """Ruled out by a single claim or identity; named by a finding; any finding at all."""
    assert found.start is not None
    disclosure = read(found.what.encode())
    findings = check(disclosure)
    named = any(names(finding, found.start) for finding in findings)
    return detectable(disclosure.statements, found.start), named, bool(findings)


def kind_of(statement: Statement) -> str:
    """The kind of figure: a claim by its kind, a fact by its figure."""
    return statement.kind.value if statement.is_claim else type(statement.value).__name__


def measure(reports: int, errors: int, start: int) -> Counter[tuple[str, str, str]]:
    """Counts by kind of error, kind of figure, and outcome."""
    counts: Counter[tuple[str, str, str]] = Counter()
    chance = random.Random(start)

    @seed(start)
    @settings(
        max_examples=reports,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(consistent_reports())
    def each(report: FinalAccounts) -> None:
        value = report.totals.income.value
        assert value is not None
        text = to_text(
            report, style=chance.choice(["beijing", "shanghai"]), decimals=value.decimals
        )
        said = [s for s in read(text.encode()).statements if s.value is not None and not s.echo]
        for _ in range(errors):
            one, kind = chance.choice(said), chance.choice(KINDS)
            found = inject(text, one.path, kind, chance.randrange(1000))
            if found is None:
                continue
            can, named, any_at_all = outcome(found)
            row = (kind, kind_of(one))
            counts[*row, "made"] += 1
            counts[*row, "ruled out"] += can
            counts[*row, "of these named"] += can and named
            counts[*row, "named"] += named
            counts[*row, "any finding"] += any_at_all

    each()
    return counts


COLUMNS = ("made", "ruled out", "of these named", "named", "any finding")


def show(counts: Counter[tuple[str, str, str]]) -> None:
    """Prints a table and its sums."""
    print(f"{'error':<10} {'figure':<11}" + "".join(f"{c:>15}" for c in COLUMNS))
    for row in sorted({key[:2] for key in counts}):
        print(f"{row[0]:<10} {row[1]:<11}" + "".join(f"{counts[*row, c]:>15}" for c in COLUMNS))
    sums = {c: sum(n for key, n in counts.items() if key[2] == c) for c in COLUMNS}
    print(f"{'all':<22}" + "".join(f"{sums[c]:>15}" for c in COLUMNS))
    made = sums["made"] or 1
    print(f"ruled out {sums['ruled out'] / made:.1%}, named {sums['named'] / made:.1%} of all made")


def main() -> None:
    """Reads the options and measures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--reports", type=int, default=60)
    parser.add_argument("--errors", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    show(measure(options.reports, options.errors, options.seed))


if __name__ == "__main__":
    main()
