"""A doubt about zeros that were left out says nothing of a figure that is wrong anyway."""

import budgetdisclosure as bd

TEXT = (
    "云溪市水务局2022年度部门决算说明\n"
    "第三部分 其他重要事项的情况说明\n"
    "一、“三公”经费决算情况\n"
    "2022年“三公”经费支出决算4.28万元，比年初预算6.5万元减少2.22万元。其中：\n"
    "1.因公出国（境）费用。2022年决算数0万元，2022年年初预算数0万元。\n"
    "2.公务接待费。2022年决算数0万元，2022年年初预算数0万元。\n"
    "3.公务用车购置及运行维护费。2022年决算数4.28万元，比2022年年初预算数6.5万元减少2.22万元。"
    "其中，公务用车购置费2022年决算数0万元，2022年年初预算数0万元。"
    "公务用车运行维护费2022年决算数4.28万元，比2022年年初预算数6.5万元减少2.22万元。\n"
)


def _found(text: str) -> list[tuple[str, str, str | None]]:
    findings = bd.check(bd.read(text.encode()), select=("AR", "NR"))
    return [(f.rule, f.severity.value, f.path) for f in findings]


def test_one_wrong_base_is_told_once() -> None:
    assert _found(TEXT) == []
    wrong = TEXT.replace("比年初预算6.5万元", "比年初预算6.6万元")
    assert _found(wrong) == [("NR401", "error", "three_public.total.budget")]
