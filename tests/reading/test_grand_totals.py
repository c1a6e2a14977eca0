"""收入总计 said of the year."""

import budgetdisclosure as bd

HEAD = "云溪大学2023年度部门决算\n"
TITLE = "（一）高等学校收支决算总表说明\n"
SECOND = (
    "（二）高等学校收入决算表说明\n学校2023年度收入总计90.00万元，财政拨款收入80.00万元，占收入总额88.89%；"
    "其他收入10.00万元，占收入总额11.11%。"
)


def test_told_by_the_other_side_and_the_next_section() -> None:
    text = (
        "学校2023年度收入总计90.00万元，与2022年度相比，增加9.00万元，增长11.11%。"
        "学校2023年度支出总计95.00万元。\n"
    )
    disclosure = bd.read(f"{HEAD}{TITLE}{text}{SECOND}".encode())
    report = disclosure.report
    assert isinstance(report, bd.FinalAccounts)
    assert str(report.income.total.value) == "90.00万元"
    assert report.totals.income.value is None
    assert "income.total.change" in [s.path for s in disclosure.statements]
    found = [(f.severity, f.stated, f.expected) for f in bd.check(disclosure) if f.rule == "FM720"]
    assert found == [("warning", "收入总计", "本年收入合计")]


def test_a_year_without_balances_has_one_total() -> None:
    text = "学校2023年度收入总计90.00万元，支出总计90.00万元。\n"
    disclosure = bd.read(f"{HEAD}{TITLE}{text}{SECOND}".encode())
    report = disclosure.report
    assert isinstance(report, bd.FinalAccounts)
    assert str(report.totals.income.value) == "90.00万元"
    assert not [f for f in bd.check(disclosure) if f.rule == "FM720"]


def test_claims_of_the_next_sentence_go_with_the_total() -> None:
    text = (
        "学校2023年度收入总计90.00万元，支出总计95.00万元。与2022年度相比，收入增加9.00万元、增长11.11%，"
        "原因是人员增加。支出增加5.00万元，增长6.56%。\n"
    )
    disclosure = bd.read(f"{HEAD}{TITLE}{text}{SECOND}".encode())
    told = {s.path: str(s.value) for s in disclosure.statements}
    assert told["income.total.growth"] == "11.11%"
    assert told["totals.expenditure.growth"] == "6.56%"
    assert [f.path for f in bd.check(disclosure) if f.rule == "NR402"] == [
        "totals.expenditure.growth"
    ]
