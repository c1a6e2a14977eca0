"""Lines of the budget told in prose, against their class and their total."""

import pytest

import budgetdisclosure as bd

HEAD = "云溪市水务局2022年度部门决算说明\n五、一般公共预算财政拨款支出决算情况说明\n"
ITEMS = (
    "卫生健康支出（类）公立医院（款）综合医院（项）支出决算为{hospital}万元。\n"
    "卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）支出决算为35.00万元。\n"
)


def errors(text: str) -> list[str]:
    found = bd.check(bd.read(f"{HEAD}{text}".encode()))
    return [f"{f.rule} {f.path}" for f in found if f.severity is bd.Severity.ERROR]


def listed(hospital: str) -> str:
    total = "（二）支出决算结构情况\n一般公共预算财政拨款支出110.00万元。\n（三）支出决算具体情况\n"
    return total + ITEMS.format(hospital=hospital)


def test_items_without_classes_are_not_more_than_the_total() -> None:
    assert errors(listed("75.00")) == []
    assert errors(listed("65.00")) == []  # not all may be listed
    assert errors(listed("95.00")) == ["AR102 general_public.expenditure.final"]


def test_items_of_all_budgets_have_another_total() -> None:
    fiscal = "四、财政拨款收入支出决算总体情况说明\n本年财政拨款支出130.00万元。\n"
    found = bd.check(
        bd.read(
            f"云溪市水务局2022年度部门决算说明\n{fiscal}{HEAD.split(chr(10))[1]}\n{listed('95.00')}".encode()
        )
    )
    assert "AR102" not in [f.rule for f in found]


@pytest.mark.parametrize(("hospital", "found"), [("75.00", 0), ("65.00", 0), ("95.00", 1)])
def test_items_of_a_class_without_the_level_between(hospital: str, found: int) -> None:
    text = (
        "1.卫生健康支出（类）支出决算为110.00万元。具体包括："
        f"（1）公立医院（款）综合医院（项）支出决算为{hospital}万元。"
        "（2）行政事业单位医疗（款）事业单位医疗（项）支出决算为35.00万元。\n"
    )
    assert errors(text).count("NR421 general_public.functions.210.final") == found
