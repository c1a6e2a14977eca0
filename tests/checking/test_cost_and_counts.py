"""A cost beside counts that cannot be is told once."""

import pytest

import budgetdisclosure as bd

TEXT = (
    "云溪市水务局2022年度部门决算说明\n"
    "七、“三公”经费支出决算情况说明\n"
    "“三公”经费支出决算3.00万元，其中：因公出国（境）费支出决算0.00万元，"
    "公务用车购置及运行维护费支出决算0.00万元，公务接待费支出决算3.00万元。\n"
    "（一）因公出国（境）费支出决算0.00万元。全年安排因公出国（境）团组0个、累计0人次。\n"
    "（二）公务接待费支出决算3.00万元。国内公务接待10批次、100人次。\n"
)


def _found(text: str) -> list[tuple[str, str | None, int]]:
    found = bd.check(bd.read(text.encode()), select=("AR", "NR", "PL", "XN", "XT"))
    return [(f.rule, f.stated, len(f.related)) for f in found]


def test_counts_of_nothing_are_one_finding() -> None:
    assert _found(TEXT) == []
    assert _found(TEXT.replace("10批次、100人次", "0批次、0人次")) == [("PL802", "0批次", 1)]
    assert _found(TEXT.replace("10批次", "0批次")) == [("PL802", "0批次", 0)]
    assert _found(TEXT.replace("0个、累计0人次", "1个、累计4人次")) == [("PL803", "1个", 1)]


@pytest.mark.parametrize("wrong", ["7.00", "0.03"])
def test_a_wrong_cost_is_told_alone(wrong: str) -> None:
    text = TEXT.replace(
        "（一）因公出国（境）费支出决算0.00", f"（一）因公出国（境）费支出决算{wrong}"
    )
    assert [(rule, stated) for rule, stated, _ in _found(text)] == [("XN315", f"{wrong}万元")]
