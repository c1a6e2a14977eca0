"""Reads a report, and prints what does not hold in it.

python examples/read_and_check.py [FILE]
"""

import sys
from pathlib import Path

import budgetdisclosure as bd

FILE = Path(__file__).with_name("tongzhou.txt")


def main() -> None:
    """Prints the figures that were read, then the findings with their places."""
    disclosure = bd.read(sys.argv[1] if len(sys.argv) > 1 else str(FILE))
    report = disclosure.report
    print(report.unit.name, report.year)
    print("项目支出", report.expenditure.project)
    print("已读数字", f"{disclosure.coverage.read}/{disclosure.coverage.printed}")
    for finding in bd.check(disclosure):
        line = finding.place.line if finding.place else "-"
        print(f"{line}: {finding.rule} {finding.severity}: {finding.message}")


if __name__ == "__main__":
    main()
