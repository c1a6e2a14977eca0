"""Narrative and tables of one disclosure in several files."""

import budgetdisclosure as bd
from budgetdisclosure.checking.example_tables import YEAR, income, totals

NARRATIVE = f"{YEAR}二、收入决算情况说明\n本年收入合计27.00万元。\n说明到此为止。\n"


def test_tables_of_a_later_file_keep_their_titles() -> None:
    found = bd.read([NARRATIVE.encode(), (YEAR + totals() + income()).encode()])
    assert [table.kind for table in found.tables] == ["totals", "income"]


def test_the_narrative_is_held_against_tables_in_another_file() -> None:
    found = bd.check(bd.read([NARRATIVE.encode(), (YEAR + totals() + income()).encode()]))
    assert [(f.rule, f.stated, f.expected) for f in found if f.severity == "error"] == [
        ("XN302", "27.00万元", "25.00万元")
    ]
