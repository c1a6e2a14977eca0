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


def test_no_group_at_all_is_a_doubt() -> None:
    text = TEXT.replace("本部门组织的", "全年安排")
    assert rules(text) == []
    found = bd.check(bd.read(text.encode()))
    assert [str(f.severity) for f in found if f.rule == "PL803"] == ["warning"]


def test_journeys_to_other_countries_and_across_the_border_are_two_counts() -> None:
    text = TEXT.replace("本部门组织的出国团组0个，出国2人次", "全年因公出国1人次，出境3人次")
    found = bd.check(bd.read(text.encode()))
    assert "XN315" not in [f.rule for f in found]
    both = TEXT.replace(
        "本部门组织的出国团组0个，出国2人次", "出国团组1个2人次，赴港澳团组2个5人次"
    )
    told = {s.path: str(s.value) for s in bd.read(both.encode()).statements}
    assert told["three_public.overseas.groups"] == "1个"
    assert told["three_public.overseas.visits"] == "2人次"
