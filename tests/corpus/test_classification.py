"""The classification held against real glossaries and prose."""

import csv
from pathlib import Path

import pytest

import budgetdisclosure as bd
from budgetdisclosure import classification
from budgetdisclosure.classification import Level, Table

SHARED = Path(__file__).resolve().parents[3] / "shared"
TONGZHOU = SHARED / "corpus" / "tongzhou_2023.txt"
UNRESOLVED = SHARED / "classification" / "prose_chains_unresolved.csv"
RENAMES = SHARED / "classification" / "renames.csv"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not UNRESOLVED.is_file(), reason="the real documents are not here"),
]


def test_the_ten_chains_of_a_real_glossary_resolve() -> None:
    disclosure = bd.read(TONGZHOU)
    chains = [
        term
        for term in disclosure.report.glossary.terms
        if term.name and classification.split_chain(term.name)
    ]
    assert len(chains) == 10
    for term in chains:
        assert term.functional_code is not None
        assert term.functional_code.level is Level.XIANG
        found = classification.find_chain(term.name or "", on=2023)
        assert found.how is classification.How.EXACT
        assert found.entry is not None
        assert found.entry.code == term.functional_code
    assert not {"CL501", "CL502", "CL504"} & {f.rule for f in bd.check(disclosure, select=["CL"])}


def test_every_chain_of_real_prose_that_exists_in_no_edition_is_reported() -> None:
    with UNRESOLVED.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            chain = "".join(f"{row[level]}（{level}）" for level in "类款项")
            text = f"2024年度部门决算说明\n六、名词解释\n1.{chain}：指支出。"
            found = {one.rule for one in bd.check(bd.read(text.encode()), select=["CL"])}
            assert found in ({"CL502"}, {"CL504"}), chain


def test_all_compiled_renames_are_packaged() -> None:
    with RENAMES.open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines) if row["table"] == "functional"]
    known = {
        (entry.code.digits, naming.name)
        for entry in classification.entries(Table.FUNCTIONAL)
        for naming in entry.namings
    }
    assert {(row["code"], row["old_name"]) for row in rows} <= known
