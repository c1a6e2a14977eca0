"""Rebuild the packaged classification tables from a folder of compiled CSV files.

    python tools/build_classification.py FOLDER    writes src/budgetdisclosure/classification/data
                                                   and tests/classification/evidence.txt
    python tools/check_classification.py           validates what is packaged

The CSV files hold facts only (codes, names, years, how often each was printed); what is written
here is the same facts in a compact form: tab-separated, trailing blanks dropped, the fund kind
only where it differs from the parent's.
"""

import csv
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

DATA = Path(__file__).parents[1] / "src/budgetdisclosure/classification/data"
TESTS = Path(__file__).parents[1] / "tests/classification"
VERSION = "2026.1"
ORIGIN = (
    "compiled, not an official edition; held against 256 published disclosures "
    "of 21 cities or bodies (2015-2026)"
)
TABLES = {
    "functional": "支出功能分类 functional classification of expenditure",
    "economic_department": "部门预算支出经济分类 economic classification, departmental budgets",
    "economic_government": "政府预算支出经济分类 economic classification, government budgets",
    "revenue": "收入分类 revenue classification",
}
COLUMNS = [
    "code",
    "name",
    "since",
    "until",
    "confidence",
    "docs",
    "places",
    "first_seen",
    "last_seen",
    "fund",
]
FINER_COFOG = [
    ["2050305", "09.4"],
    ["2081001", "10.4"],
    ["2081002", "10.2"],
    ["20901", "10.2"],
    ["20902", "10.5"],
    ["20903", "07.6"],
]
"""Codes that the remarks of the mapping set apart from their parents."""

Row = dict[str, str]


def read(folder: Path, name: str) -> list[Row]:
    """The rows of one CSV file."""
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def write(
    name: str,
    title: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    folder: Path = DATA,
) -> None:
    """One data file: a head of remarks, the column names, the rows."""
    lines = [f"# {title}", f"# version: {VERSION}", f"# origin: {ORIGIN}", "\t".join(columns)]
    lines += ["\t".join(row).rstrip("\t") for row in rows]
    (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines) - 4} rows")


def table_rows(rows: list[Row], reused: list[Row]) -> list[list[str]]:
    """The rows of a table, a reused code first with its former meaning."""
    fund_of = {row["code"]: row["fund"] for row in rows}
    result = []
    for row in reused + rows:
        inherited = fund_of.get(row["parent"], "general")
        fund = "" if row["fund"] == inherited else row["fund"]
        seen = [blank_zero(row.get(key) or "") for key in COLUMNS[5:9]]
        result.append(
            [row["code"], row["name"], row["since"], row["until"], row["confidence"], *seen, fund]
        )
    return sorted(result, key=lambda cells: (cells[0], cells[2] or "0"))


def blank_zero(text: str) -> str:
    """Nothing seen is written as nothing."""
    return "" if text == "0" else text


def reused_codes(folder: Path) -> dict[str, list[Row]]:
    """Codes given to something else: a row of their own rather than a former name."""
    seen = {(row["code"], row["name"]): row for row in read(folder, "evidence")}
    result: dict[str, list[Row]] = {name: [] for name in TABLES}
    for row in read(folder, "renames"):
        if "CODE REUSED" in row["note"]:
            found = seen.get((row["code"], row["old_name"]), {})
            result[row["table"]].append(
                {
                    "code": row["code"],
                    "name": row["old_name"],
                    "parent": row["code"][:-2],
                    "since": "",
                    "until": str(int(row["year"]) - 1),
                    "confidence": "attested" if found else row["confidence"],
                    "fund": "general",
                    **{key: found.get(key, "") for key in COLUMNS[5:9]},
                }
            )
    return result


def former_names(folder: Path) -> list[list[str]]:
    """Former names with the year from which the new one holds, and how often they were printed."""
    seen = {(row["code"], row["name"]): row for row in read(folder, "evidence")}
    result = []
    for row in read(folder, "renames"):
        if "CODE REUSED" in row["note"]:
            continue
        found = seen.get((row["code"], row["old_name"]), {})
        cells = [blank_zero(found.get(key, "")) for key in ("docs", "first_seen", "last_seen")]
        result.append([row["code"], row["old_name"], row["year"], row["confidence"], *cells])
    return sorted(result, key=lambda cells: (cells[0], cells[2]))


_READ_BY_HAND = {
    "20110 人力资源事务 (04/05/07/08)": (
        ("2011004 2011005 2011007 2011008", "2080113 2080114 2080115 2080116"),
    ),
    "20110 公务员 items (09-12)": (("2011009 2011010 2011011 2011012", "2013204"),),
    "20117 质量技术监督与检验检疫事务": (("20117", "20138 2010912"),),
    "2080205 老龄事务": (("2080205", "2101601"), ("2101601", "2080209 @2024")),
    "21506 安全生产监管": (("21506", "22401"), ("2150607", "22404")),
    "22002 海洋管理事务": (("22002", "22001"),),
    "22202 物资事务": (("22202", "22201"),),
}
"""Moves whose cells are remarks rather than codes; several old and new codes pair up in order."""


def moves(folder: Path) -> list[list[str]]:
    """One row for each old code: its new codes, from which year."""
    result = []
    for row in read(folder, "moves"):
        old, new = row["old_code"], row["new_code"]
        for olds, news in _READ_BY_HAND.get(old, ((codes(old), codes(new)),)):
            targets, _, year = news.partition(" @")
            for source, target in paired(olds.split(), targets.split()):
                result.append([source, target, year or row["year"], row["confidence"]])
    return sorted(result)


def paired(olds: list[str], news: list[str]) -> list[tuple[str, str]]:
    """Equal numbers pair up; otherwise every old code goes to all the new ones."""
    if len(olds) == len(news) > 1:
        return list(zip(olds, news, strict=True))
    return [(old, " ".join(news)) for old in olds]


def codes(text: str) -> str:
    """The codes of a remark, ranges written out, what stands in brackets left out."""
    found: list[str] = []
    for first, last in re.findall(r"(\d{5,7})(?:-(\d{7}))?", re.sub(r"\(.*?\)", "", text)):
        found += [str(code) for code in range(int(first), int(last or first) + 1)]
    return " ".join(found)


def begin_with_move(tables: dict[str, list[Row]], moved: list[list[str]]) -> None:
    """A code that took over another one's name began with that move, unless printed before."""
    by_code = {r["code"]: r for name in TABLES for r in tables[name]}
    by_name = {(row["code"], row["name"]) for row in by_code.values()}
    by_name |= {(row["code"], row["name"]) for row in tables["reused"]}
    for old, targets, year, _ in moved:
        row = by_code.get(targets)
        seen_before = row and (row.get("first_seen") or year) < year
        if row and not row["since"] and (old, row["name"]) in by_name and not seen_before:
            row["since"] = year
            print(f"{targets} {row['name']}: since {year}, by its move from {old}")


def keep_within_parents(tables: dict[str, list[Row]]) -> None:
    """No row begins before its parent or ends after it; rows come parents first."""
    for name in TABLES:
        by_code = {row["code"]: row for row in tables[name]}
        for row in sorted(tables[name], key=lambda one: len(one["code"])):
            above = by_code.get(row["parent"])
            if above and above["since"] > row["since"]:
                row["since"] = above["since"]
                print(f"{row['code']} {row['name']}: since {row['since']}, as its parent")
            if above and above["until"] and (row["until"] or "9999") > above["until"]:
                row["until"] = above["until"]
                print(f"{row['code']} {row['name']}: until {row['until']}, as its parent")


def main() -> None:
    """Write all packaged files."""
    folder = Path(sys.argv[1])
    reused = reused_codes(folder)
    tables = {name: read(folder, name) for name in TABLES}
    all_reused = [row for rows in reused.values() for row in rows]
    keep_within_parents(tables)
    begin_with_move({**tables, "reused": all_reused}, moves(folder))
    for name, title in TABLES.items():
        write(name, title, COLUMNS, table_rows(tables[name], reused[name]))
    columns = ["code", "name", "until", "confidence", "docs", "first_seen", "last_seen"]
    write(
        "former_names",
        "曾用名 former names; until = the first year of the next name",
        columns,
        former_names(folder),
    )
    write(
        "moves",
        "科目调整 items moved to other codes",
        ["old", "new", "year", "confidence"],
        moves(folder),
    )
    write(
        "cofog",
        "COFOG 对应 mapping to UN COFOG groups; our own judgement",
        ["code", "group"],
        sorted([[r["code"], r["group"]] for r in read(folder, "cofog")] + FINER_COFOG),
    )
    write(
        "income_sources",
        "单位收入来源 sources of a department's own income",
        ["key", "name", "kind", "confidence"],
        [
            [
                row["key"],
                row["name"],
                "balance" if "balancing" in row["note"] else "income",
                row["confidence"],
            ]
            for row in read(folder, "income_source")
        ],
    )
    write(
        "local_codes",
        "地方自设科目 items that single places added",
        ["code", "name", "place", "docs", "first_seen", "last_seen"],
        [
            [r["code"], r["name"], r["place"], r["docs"], r["years"][:4], r["years"][-4:]]
            for r in read(folder, "local_codes")
        ],
    )
    columns = ["code", "name", "status", "first_seen", "last_seen"]
    write(
        "evidence",
        "pairs of code and name as published disclosures print them",
        columns,
        [[row[key] for key in columns] for row in read(folder, "evidence")],
        TESTS,
    )


if __name__ == "__main__":
    main()
