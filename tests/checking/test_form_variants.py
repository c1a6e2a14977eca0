"""Rules about self-evaluation forms and about comparisons: variants found, look-alikes passed over."""

import pytest

import budgetdisclosure as bd


def form(level2: str, target: str, actual: str, *total: str) -> str:
    """A form with one indicator of interest; ``total`` are the cells of its last row."""
    rows = (
        ("项目名称", "信息化运维"),
        ("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"),
        ("", "产出指标", level2, "维护系统", target, actual, "60", "57.5", ""),
        ("", "效益指标", "社会效益指标", "服务群众", "好", "好", "40", "38", ""),
        total or ("总分", "100", "95.5", ""),
    )  # fmt: skip
    lines = "\n\n".join("\n".join(f"\t{cell}" for cell in row) for row in rows)
    return f"2024年度部门决算说明\n二、项目支出绩效自评表\n{lines}\n"


def codes(text: str, code: str) -> list[str | None]:
    return [finding.expected for finding in bd.check(bd.read(text.encode()), select=(code,))]


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("数量指", "数量指标"),
        ("质量指际", "质量指标"),
        ("经济效应指标", "经济效益指标"),
        ("可持续影响指", "可持续影响指标"),
        ("服务对象满意度标", "服务对象满意度指标"),
        ("社会效意指标", "社会效益指标"),
        ("时 效指", "时效指标"),
    ],
)
def test_indicator_names_misspelt(name: str, right: str) -> None:
    assert codes(form(name, "3套", "4套"), "CL511") == [right]


@pytest.mark.parametrize(
    "name",
    [
        "数量指标", "数量", "数量\n指标", "产出数量指标", "服务对象满意度", "社会成本指标",
        "社会公众或服务对象满意度指标", "帮扶对象满意度指标", "环境效益指标", "进度指标", "",
    ],
)  # fmt: skip
def test_indicator_names_in_use(name: str) -> None:
    assert codes(form(name, "3套", "4套"), "CL511") == []


@pytest.mark.parametrize(
    ("target", "actual"),
    [
        ("≥3套", "≥3套"),
        ("≥ 90%", "≧90％"),
        ("不少于3套", "不少于3套"),
        ("不大于5次", "不大于 5次"),
        ("95%以上", "95%以上"),
        ("高于80%", "高于80%"),
        ("3天以内", "3天以内"),
        ("<5%", "＜5%"),
    ],
)
def test_result_repeats_the_bound(target: str, actual: str) -> None:
    assert len(codes(form("数量指标", target, actual), "NR422")) == 1


@pytest.mark.parametrize(
    ("target", "actual"),
    [
        ("≥3套", "3套"),
        ("3套", "3套"),
        ("≥90%", "96%"),
        ("不少于3套", "4套"),
        ("优良", "优良"),
        ("12月底前", "12月底前"),
        ("国家级及以上奖项1个", "国家级及以上奖项1个"),
        ("有效改善", "有效改善"),
    ],
)
def test_result_is_measured(target: str, actual: str) -> None:
    assert codes(form("数量指标", target, actual), "NR422") == []


@pytest.mark.parametrize("score", ["", "/", "—", "待定", "-", "XX", "  "])
def test_total_score_missing(score: str) -> None:
    text = form("数量指标", "3套", "4套", "总分", "100", score, "")
    assert codes(text, "CP608") == ["95.5"]


@pytest.mark.parametrize("score", ["95.5", "95.5分", "100", "0", "九十五", "95.50"])
def test_total_score_stated(score: str) -> None:
    assert codes(form("数量指标", "3套", "4套", "总分", "100", score, ""), "CP608") == []


def summary(total: str, income: str, base: str, spent: str) -> str:
    """A report whose opening is ``total - income``, last year's closing ``base - spent``."""
    return (
        "2024年度部门决算说明\n二、收入支出决算总体情况说明\n"
        f"2024年度收、支总计{total}万元，比上年{base}万元增加1.00万元。\n"
        f"（一）收入决算情况说明\n本年收入合计{income}万元，比上年1.00万元增加1.00万元。\n"
        f"（二）支出决算情况说明\n本年支出合计20.00万元，比上年{spent}万元增加1.00万元。"
    )


@pytest.mark.parametrize(
    ("total", "income", "base", "spent"),
    [
        ("30.00", "25.00", "25.00", "23.00"),
        ("30.00", "30.00", "25.00", "23.00"),
        ("30.00", "25.00", "25.00", "25.00"),
        ("30.00", "25.00", "25.10", "20.00"),
        ("1,030.00", "25.00", "25.00", "20.00"),
    ],
)
def test_opening_is_not_the_closing(total: str, income: str, base: str, spent: str) -> None:
    assert len(codes(summary(total, income, base, spent), "CP613")) == 1


@pytest.mark.parametrize(
    ("total", "income", "base", "spent"),
    [
        ("30.00", "25.00", "25.00", "20.00"),
        ("30.00", "30.00", "25.00", "25.00"),
        ("30.00", "25.00", "25.01", "20.00"),
        ("1,030.00", "25.00", "1,025.00", "20.00"),
        ("30", "25", "25", "20"),
    ],
)
def test_opening_is_the_closing(total: str, income: str, base: str, spent: str) -> None:
    assert codes(summary(total, income, base, spent), "CP613") == []


CLASSES = "2024年度部门决算说明\n四、一般公共预算财政拨款支出决算情况说明\n"
WITH = (
    "“教育支出”（类）2024年度决算30.00万元，比2024年年初预算20.00万元增加10.00万元，增长50.00%。\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "“科学技术支出”（类）2024年度决算30.00万元，比2024年年初预算增加10.00万元，增长50.00%。",
        "“科学技术支出”（类）2024年度决算30.00万元，比2024年年初预算减少10.00万元，下降25.00%。",
        "“住房保障支出”（类）2024年度决算8.00万元，较2024年年初预算增加2.00万元。",
        "“农林水支出”（类）2024年度决算8.00万元，比年初预算增加2.00万元，增长33.33%。",
        "“卫生健康支出”（类）2024年度决算8.00万元，比2024年年初预算数减少2.00万元。",
    ],
)
def test_base_is_left_out(line: str) -> None:
    assert len(codes(CLASSES + WITH + line, "CP614")) == 1


@pytest.mark.parametrize(
    "line",
    [
        "“科学技术支出”（类）2024年度决算30.00万元，比2024年年初预算20.00万元增加10.00万元，增长50.00%。",
        "“科学技术支出”（类）2024年度决算30.00万元，与2024年年初预算30.00万元持平。",
        "“科学技术支出”（类）2024年度决算30.00万元，年初预算20.00万元，比年初预算增加10.00万元。",
        "“科学技术支出”（类）2024年度决算30.00万元。",
        "“科学技术支出”（类）2024年度年初预算20.00万元，决算30.00万元，决算数大于预算数10.00万元。",
    ],
)
def test_base_is_printed(line: str) -> None:
    assert codes(CLASSES + WITH + line, "CP614") == []


def test_no_line_prints_its_base() -> None:
    """Where a list never does, it is the style of the report."""
    line = "（类）2024年度决算30.00万元，比2024年年初预算增加10.00万元，增长50.00%。"
    assert codes(f"{CLASSES}“教育支出”{line}\n“科学技术支出”{line}", "CP614") == []


def _sums(text: str) -> list[tuple[str | None, str | None]]:
    found = bd.check(bd.read(text.encode()), select=("NR419",))
    return [(finding.stated, finding.expected) for finding in found]


def test_scores_that_are_half_a_point_off() -> None:
    whole = form("数量指标", "3套", "4套")
    assert _sums(whole) == []
    assert _sums(whole.replace("57.5", "57.7")) == [("95.5分", "95.7分")]
    assert _sums(whole.replace("95.5", "95.3")) == [("95.3分", "95.5分")]
    assert _sums(whole.replace("57.5", "57.46")) == []


def test_weights_of_a_form_without_a_total_score() -> None:
    whole = form("数量指标", "3套", "4套", "总分", "100", "", "")
    assert _sums(whole) == []
    assert _sums(whole.replace("\t60\n", "\t65\n")) == [("100分", "105分")]
    assert _sums(whole.replace("\t100\n", "\t103\n")) == [("103分", "100分")]
    assert _sums(whole.replace("\t60\n", "\t55\n")) == []


def test_a_source_without_a_budget_has_spent_nothing() -> None:
    heads = (
        "项目资金（万元）",
        "",
        "年初预算数",
        "全年预算数",
        "全年执行数",
        "分值",
        "执行率",
        "得分",
    )

    def funds(executed: str, other: str, budget: str = "0") -> str:
        rows = (
            ("项目名称", "信息化运维"),
            heads,
            ("", "年度资金总额", "20.00", "20.00", executed, "10", "100%", "10"),
            ("", "其中：当年财政拨款", "20.00", "20.00", "20.00", "—", "100%", "—"),
            ("", "上年结转资金", "0", "0", "", "—", "", "—"),
            ("", "其他资金", budget, other, "", "—", "", "—"),
            (
                "绩效指标",
                "一级指标",
                "二级指标",
                "三级指标",
                "年度指标值",
                "实际完成值",
                "分值",
                "得分",
            ),
            ("", "产出指标", "数量指标", "维护系统", "3套", "4套", "90", "90"),
            ("总分", "100", "100"),
        )
        lines = "\n\n".join("\n".join(f"\t{cell}" for cell in row) for row in rows)
        return f"2024年度部门决算说明\n二、项目支出绩效自评表\n{lines}\n"

    assert _sums(funds("20.00", "0")) == []
    assert ("20.01万元", "20.00万元") in _sums(funds("20.01", "0"))
    doubtful = bd.check(bd.read(funds("20.01", "").encode()), select=("NR419",))
    assert [finding.severity.value for finding in doubtful] == ["warning"]
    assert ("20.01万元", "20.00万元") in _sums(funds("20.01", "", ""))
    assert _sums(funds("20.00", "", "")) == []
