"""Small self-evaluation forms, for the examples of rules that look at forms."""

_TITLE = "二、项目支出绩效自评表\n"


def form(
    *,
    level2: str = "数量指标",
    target: str = "≥3",
    actual: str = "4",
    score: str = "100",
    weight: str = "50",
    money: str = "",
) -> str:
    """A disclosure that is nothing but a form of two indicators, with one thing changed.

    With ``money`` the form has a budget of as much, of which half is spent.
    """
    return (
        "2024年度部门决算说明\n"
        + _TITLE
        + _table(
            level2=level2, target=target, actual=actual, score=score, weight=weight, money=money
        )
    )


def forms(*executed: str, last: str = "") -> str:
    """A form for each amount spent of 10万元, scored by it; the last one by ``last`` if given."""
    scores = [*executed[:-1], last or executed[-1]]
    tables = (
        _TITLE + _table(money="10.0", spent=spent, earned=earned)
        for spent, earned in zip(executed, scores, strict=True)
    )
    return "2024年度部门决算说明\n" + "".join(tables)


def _table(
    *,
    level2: str = "数量指标",
    target: str = "≥3",
    actual: str = "4",
    score: str = "100",
    weight: str = "50",
    money: str = "",
    spent: str = "10.00",
    earned: str = "",
) -> str:
    rate = "50.00%" if not earned else ""
    funds = (
        (
            "项目资金（万元）",
            "",
            "年初预算数",
            "全年预算数",
            "全年执行数",
            "分值",
            "执行率",
            "得分",
        ),
        ("", "年度资金总额", money, money, spent, "10", rate, earned),
    )
    rows = (
        ("项目名称", "信息化运维"),
        *(funds if money else ()),
        (
            "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分",
            "偏差原因分析及改进措施",
        ),
        ("", "产出指标", level2, "维护系统不少于3套", target, actual, weight, "50", ""),
        ("", "效益指标", "社会效益指标", "服务群众", "好", "好", "50", "50", ""),
        ("总分", "100", score, ""),
    )  # fmt: skip
    return "\n".join("".join(f"\t{cell}\n" for cell in row) for row in rows)
