"""A small self-evaluation form, for the examples of rules that look at forms."""


def form(
    level2: str = "数量指标", target: str = "≥3", actual: str = "4", score: str = "100"
) -> str:
    """A disclosure that is nothing but a form of two indicators, with one thing changed."""
    rows = (
        ("项目名称", "信息化运维"),
        (
            "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分",
            "偏差原因分析及改进措施",
        ),
        ("", "产出指标", level2, "维护系统不少于3套", target, actual, "50", "50", ""),
        ("", "效益指标", "社会效益指标", "服务群众", "好", "好", "50", "50", ""),
        ("总分", "100", score, ""),
    )  # fmt: skip
    table = "\n".join("".join(f"\t{cell}\n" for cell in row) for row in rows)
    return f"2024年度部门决算说明\n二、项目支出绩效自评表\n{table}"
