"""Self-evaluation forms in layouts of several regions: read alike, and held to their own sums."""

from collections.abc import Sequence

import pytest

import budgetdisclosure as bd

HEAD = ("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
TOTAL = ("年度资金总额", "50.00", "40.00", "39.40", "10", "98.5%", "9.85")
COLUMNS = ("一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "偏差原因")
ROWS = (
    ("产出指标", "数量指标", "修剪行道树", "≥3次", "3次", "50", "50", ""),
    ("效益指标", "社会效益指标", "公园开放", "好", "较好", "40", "36", "雨天较多"),
)


def form(
    *funds: Sequence[str],
    head: Sequence[str] = HEAD,
    columns: Sequence[str] = COLUMNS,
    rows: Sequence[Sequence[str]] = ROWS,
    total: Sequence[str] = ("总分", "100", "95.85", ""),
    title: str = "项目资金（万元）",
) -> str:
    """A form; ``funds`` are its rows of money."""
    lines = (
        ("项目名称", "行道树养护"),
        (title, "", *head),
        *(("", *row) for row in funds or (TOTAL,)),
        ("绩效指标", *columns),
        *(("", *row) for row in rows),
        total,
    )
    return "二、项目支出绩效自评表\n" + "\n\n".join(
        "\n".join(f"\t{cell}" for cell in line) for line in lines
    )


def found(*forms: str) -> list[tuple[str, str, str | None]]:
    text = "2024年度部门决算说明\n" + "\n".join(forms) + "\n"
    findings = bd.check(bd.read(text.encode()), select=("NR419", "XN321", "CP608"))
    return [(f.rule, f.severity.value, f.expected) for f in findings if f.severity.value != "info"]


def facts(text: str) -> dict[str, str]:
    read = bd.read(("2024年度部门决算说明\n" + text).encode())
    cells = (cell for table in read.tables for row in table.rows for cell in row.cells)
    return {c.path.partition(".1.")[2]: str(c.value) for c in cells if c.path}


@pytest.mark.parametrize("rate", ["98.5%", "98.5", "98.50％", "0.985", "0.9850", ".985", "0.99"])
def test_rate_in_per_cent_or_as_a_share(rate: str) -> None:
    assert found(form((*TOTAL[:5], rate, "9.85"))) == []


@pytest.mark.parametrize(
    ("spent", "rate"), [("40.00", "1"), ("40.00", "1.00"), ("0.34", "0.85"), ("39.40", "1")]
)
def test_rate_that_may_be_either(spent: str, rate: str) -> None:
    assert found(form((*TOTAL[:3], spent, "10", rate, "9.85"))) == []


@pytest.mark.parametrize("rate", ["0.988", "0.895", "98.8%", "0.98%"])
def test_rate_that_is_neither(rate: str) -> None:
    assert [one[:2] for one in found(form((*TOTAL[:5], rate, "9.85")))] == [("NR419", "error")]


@pytest.mark.parametrize(
    "total",
    [
        ("总分", "100", "95.85", ""),
        ("总分", "100", "95.85"),
        ("总分", "", "", "", "", "", "100", "95.85", ""),
        ("总分", "95.85"),
        ("总分", "95.85", ""),
        ("总分", "100分", "95.85分", ""),
    ],
)
def test_total_row_by_its_end(total: tuple[str, ...]) -> None:
    assert found(form(total=total)) == []
    assert facts(form(total=total))["total_score"] == "95.85分"


def test_total_row_between_the_columns() -> None:
    columns = (*COLUMNS[:3], "权重", *COLUMNS[3:5], "得分", "偏差原因")
    rows = [(*row[:3], row[5], *row[3:5], *row[6:]) for row in ROWS]
    made = form(columns=columns, rows=rows, total=("合计", "100", "", "", "95.85", ""))
    assert found(made) == []
    assert facts(made)["total_weight"] == "100分"


@pytest.mark.parametrize("title", ["预算执行情况（万元）", "预算执行情况（万元）（20分）"])
def test_weight_told_in_a_heading(title: str) -> None:
    score = "得分" if "20" in title else "得分（20分*执行率）"
    head = ("预算数（A）", "执行数（B）", "执行率（B/A）", score)
    money = ("年度财政资金总额", "40.00", "39.40", "98.5%", "19.70")
    rows = [(*ROWS[0][:5], "40", "40", ""), ROWS[1]]
    made = form(money, head=head, title=title, rows=rows, total=("总分", "100", "95.70", ""))
    assert found(made) == []
    assert facts(made)["funds.annual_total.weight"] == "20分"
    wrong = [("", *ROWS[0][1:5], "42", "40", ""), ROWS[1]]
    text = form(money, head=head, title=title, rows=wrong, total=("总分", "100", "95.70", ""))
    assert found(text) == [("NR419", "warning", "102分")]


def test_columns_named_by_what_they_hold() -> None:
    head = (
        "年初预算金额", "全年（调整）预算数", "全年执行数", "执行率（%）", "执行率权重（分）", "执行率得分（分）",
    )  # fmt: skip
    columns = (
        "一级指标", "二级指标", "三级指标", "实施期指标值", "年度指标值", "完成值", "得分系数（%）",
        "指标权重（分）", "指标得分（分）",
    )  # fmt: skip
    rows = [(*row[:3], "9次", *row[3:5], "100", *row[5:7]) for row in ROWS]
    made = form(
        ("年度总金额", "50.00", "40.00", "39.40", "98.5", "10", "9.85"),
        head=head, columns=columns, rows=rows, total=("合计", "100", "95.85"),
    )  # fmt: skip
    assert found(made) == []
    read = facts(made)
    assert read["funds.annual_total.weight"] == "10分"
    assert read["funds.annual_total.score"] == "9.85分"
    assert read["indicators.1.target"] == "3次"
    assert read["indicators.1.score"] == "50分"


def test_sole_row_of_money_needs_no_name() -> None:
    assert facts(form(("", *TOTAL[1:])))["funds.annual_total.executed"] == "39.40万元"


def source(name: str, adjusted: str, spent: str = "") -> tuple[str, ...]:
    return (name, adjusted, adjusted, spent or adjusted, "", "", "")


WHOLE = ("年度资金总额", "40.00", "40.00", "39.40", "10", "98.5%", "9.85")


@pytest.mark.parametrize("last", ["1.00", "3.00"])
@pytest.mark.parametrize(
    "names",
    [
        ("其中：财政资金", "财政专户管理资金", "单位资金"),
        ("其中：财政拨款", "上年结转资金", "其他资金"),
    ],
)
def test_sources_that_do_not_make_the_total(names: tuple[str, str, str], last: str) -> None:
    rows = [source(names[0], "30.00", "29.40"), source(names[1], "8.00"), source(names[2], "2.00")]
    assert found(form(WHOLE, *rows)) == []
    rows[2] = (names[2], "2.00", last, "2.00", "", "", "")
    assert [one[:2] for one in found(form(WHOLE, *rows))] == [("NR419", "error")]


@pytest.mark.parametrize(
    "rows",
    [
        [source("其中：财政拨款", "40.00", "39.40"), source("中央财政资金", "30.00"), source("其他", "0")],
        [source("其中：财政拨款", "30.00", "29.40")],
        [source("其中：财政拨款", "40.00", "39.40"), source("其中：上年结转", "9.00"), source("其他", "0")],
        [source("其中：本年财政拨款", "30.00", "29.40"), source("其他资金", "0.00")],
        [source("其中：财政拨款", "30.00", "29.40"), source("专项债券", "10.00"), source("其他", "0")],
    ],
)  # fmt: skip
def test_sources_that_are_not_parts_of_the_total(rows: list[tuple[str, ...]]) -> None:
    assert found(form(WHOLE, *rows)) == []


@pytest.mark.parametrize("row", [("其他资金", *[""] * 6), ("其他资金", "", "", "2.00", "", "", "")])
def test_sources_with_a_blank_that_fall_short(row: tuple[str, ...]) -> None:
    text = form(WHOLE, source("其中：财政拨款", "30.00", "29.40"), row)
    assert found(text) == [("NR419", "warning", "30.00万元")]


def test_blank_sources_that_are_nothing() -> None:
    assert (
        found(form(WHOLE, source("其中：财政拨款", "40.00", "39.40"), source("其他资金", ""))) == []
    )


def test_more_spent_than_budgeted() -> None:
    over = ("年度资金总额", "50.00", "40.00", "41.00", "10", "", "9.85")
    assert found(form(over)) == [("NR419", "warning", "40.00万元")]
    assert found(form((*over[:5], "102.5%", "9.85"))) == []


@pytest.mark.parametrize(
    ("total", "right"), [("96.85", "95.85分"), ("95.85", None), ("95.9", None)]
)
def test_scores_against_their_total(total: str, right: str | None) -> None:
    expected = [("NR419", "warning", right)] if right else []
    assert found(form(total=("总分", "100", total, ""))) == expected


@pytest.mark.parametrize(("total", "right"), [("96.85", "95.85分"), ("95.85", None)])
def test_scores_without_a_total_of_weights(total: str, right: str | None) -> None:
    expected = [("NR419", "warning", right)] if right else []
    assert found(form(total=("总分", total, ""))) == expected


def scored(spent: str, score: str) -> str:
    money = ("年度资金总额", "40.00", "40.00", spent, "10", "", score)
    return form(money, total=("总分", "100", "", ""))


@pytest.mark.parametrize(
    ("score", "right"), [("8.10", "9.5"), ("9.50", None), ("10.00", None), ("10", None)]
)
def test_one_score_unlike_three(score: str, right: str | None) -> None:
    like = [scored("30.00", "7.50"), scored("20.00", "5.00"), scored("36.00", "9.00")]
    told = [one[2] for one in found(*like, scored("38.00", score)) if one[0] == "XN321"]
    assert told == ([right] if right else [])
