"""Reasons, units below, dates of approval, and figures of staff that a document leaves out."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.checking.example_tables import YEAR, basic, income_by_unit

TOLD = "，与2023年度相比，增加10.00万元，增长50.00%。"
WHY = "主要原因是新增一个项目。"
FISCAL = (
    "2024年度部门决算说明\n一、一般公共预算财政拨款支出决算情况说明\n"
    f"一般公共预算财政拨款支出30.00万元{TOLD}{WHY}\n"
    f"二、机关运行经费支出情况\n机关运行经费支出30.00万元{TOLD}{WHY}\n"
    "四、财政拨款收入支出决算总体情况说明\n"
    "2024年度财政拨款收、支总计30.00万元，{told}\n{more}"
    "五、其他情况\n因工作需要。"
)
WHOLE = "某某市水务局{scope}\n2024年度部门决算\n第一部分 部门概况\n一、部门职责\n{text}\n"


def rules(text: str) -> list[str]:
    return [f.rule for f in bd.check(bd.read(text.encode()))]


@pytest.mark.parametrize(
    ("told", "more", "missing"),
    [
        ("与2023年度相比，增加10.00万元，增长50.00%。", "", True),
        ("与2023年度相比，增加10.00万元，增长50.00%。", "主要原因：新增项目。\n", False),
        ("与2023年度相比，增加10.00万元，增长50.00%。", "由于人员增加。\n", False),
        ("与2023年度相比，增加0.00万元，增长0.00%。", "", False),
        ("与2023年度持平。", "", False),
        ("与2023年度相比，增加（减少）10.00万元。", "", False),
        ("。", "", False),
    ],
)
def test_a_change_without_a_reason_anywhere_in_its_section(
    told: str, more: str, missing: bool
) -> None:
    assert ("CP604" in rules(FISCAL.format(told=told, more=more))) is missing


def test_one_reason_does_not_show_that_reasons_are_given() -> None:
    text = FISCAL.format(told="与2023年度相比，增加10.00万元，增长50.00%。", more="")
    assert "CP604" in rules(text)
    assert "CP604" not in rules(text.replace(WHY, "", 1))


def test_a_budget_need_not_give_reasons() -> None:
    text = FISCAL.format(told="与2023年度相比，增加10.00万元，增长50.00%。", more="")
    assert "CP604" not in rules(text.replace("决算", "预算"))


@pytest.mark.parametrize(
    ("scope", "text", "missing"),
    [
        ("（汇总）", "负责全市水务工作。", True),
        ("（汇总）", "负责全市水务工作。\n二、决算单位构成\n无。", False),
        ("（汇总）", "负责全市水务工作。纳入决算的有两个单位。", False),
        ("（本级）", "负责全市水务工作。", False),
        ("", "负责全市水务工作。", False),
    ],
)
def test_units_that_are_neither_named_nor_denied(scope: str, text: str, missing: bool) -> None:
    assert ("CP611" in rules(WHOLE.format(scope=scope, text=text))) is missing


def test_a_table_by_unit_tells_of_the_units() -> None:
    text = WHOLE.format(scope="（汇总）", text="负责全市水务工作。")
    assert "CP611" not in rules(text + income_by_unit().replace("单位名称", "名称"))


@pytest.mark.parametrize(
    ("approved", "published", "late"),
    [
        ("批复日期：2025年8月1日", "公开日期：2025年8月21日", False),
        ("批复日期：2025年8月1日", "公开日期：2025年8月22日", True),
        ("批复时间：2024-12-20", "公开时间：2025-01-10", True),
        ("批复日期：2025年8月41日", "公开日期：2025年9月22日", False),
        ("批复日期：2025年8月1日\n批复日期：2025年9月1日", "公开日期：2025年9月22日", False),
        ("", "公开日期：2025年9月22日", False),
    ],
)
def test_days_between_approval_and_publication(approved: str, published: str, late: bool) -> None:
    text = f"某某市水务局2024年度部门决算\n{approved}\n{published}\n"
    assert ("CP612" in rules(text)) is late


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("本部门人员按编制配备。", True),
        ("行政编制10人，实际9人。", False),
        ("本部门没有编外人员。", False),
        ("人员情况详见附表。", False),
    ],
)
def test_a_section_on_staff_without_a_number(text: str, missing: bool) -> None:
    whole = f"2024年度部门决算说明\n（二）人员构成情况\n{text}\n（三）机构设置情况\n设一个处。"
    assert ("CP610" in rules(whole)) is missing


@pytest.mark.parametrize(
    ("table", "odd"),
    [
        (basic(), 0),
        (basic().replace("10.00", "10"), 0),
        (basic().replace("2.00", "2.0000", 1), 1),
        (basic().replace(".00", ".0000"), 0),
        (basic(wages="10.000", personnel="10.000"), 2),
    ],
)
def test_figures_with_more_decimals_than_the_rest_of_their_table(table: str, odd: int) -> None:
    found = [f for f in bd.check(bd.read((YEAR + table).encode())) if f.rule == "AR119"]
    assert sum(1 + len(f.related) for f in found) == odd
    assert len(found) == min(odd, 1)
