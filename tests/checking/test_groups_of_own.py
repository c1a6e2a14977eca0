"""People who travel with groups that others organise."""

import budgetdisclosure as bd

TEXT = (
    "云溪市水务局2022年度部门决算说明\n七、“三公”经费支出决算情况说明\n"
    "因公出国（境）费决算为3.00万元。本部门组织的出国团组0个，出国2人次。"
)


def rules(text: str) -> list[str]:
    return [f.rule for f in bd.check(bd.read(text.encode())) if f.severity == "error"]


def test_no_group_of_its_own_but_travellers() -> None:
    assert rules(TEXT) == []


def test_no_group_and_no_traveller() -> None:
    assert rules(TEXT.replace("2人次", "0人次")) == ["PL803"]


def test_no_group_at_all() -> None:
    assert rules(TEXT.replace("本部门组织的", "全年安排")) == ["PL803"]
