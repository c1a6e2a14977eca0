"""A claim that holds against another base than the one that its words name says so."""

import pytest

import budgetdisclosure as bd

TITLE = "2024年度部门决算说明\n七、“三公”经费支出决算情况说明\n"
BOTH = "公务接待费年初预算为4.00万元，上年决算数为3.00万元，支出决算为2.50万元，"


@pytest.mark.parametrize(
    ("told", "rule", "base"),
    [
        ("比上年决算数下降37.50%。", "NR402", "年初预算数4.00万元"),
        ("比上年决算数减少1.53万元，下降16.67%。", "NR401", None),
        ("完成年初预算的83.33%。", "NR409", "上年决算数3.00万元"),
        ("比上年决算数下降38.50%。", "NR402", None),
    ],
)
def test_the_fitting_base_is_named(told: str, rule: str, base: str | None) -> None:
    (only,) = [f for f in bd.check(bd.read((TITLE + BOTH + told).encode())) if f.rule == rule]
    assert ("计算则相符" in only.message) is (base is not None)
    assert (base or "") in only.message
