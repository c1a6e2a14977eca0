"""What a finding says beside its message."""

import budgetdisclosure as bd

TEXT = (
    "2024年度部门决算说明\n"
    "（二）支出决算情况说明\n"
    "本年支出合计30.00万元，比上年20.00万元{direction}{change}万元，增长50.00%，其中：基本支出10.00万元，占{share}%。"
)


def difference(**said: str) -> list[str | None]:
    facts = {"direction": "增加", "change": "10.00", "share": "33.33"} | said
    found = bd.check(bd.read(TEXT.format(**facts).encode()))
    return [finding.difference for finding in found if finding.severity == "error"]


def test_a_finding_says_by_how_much_a_figure_is_wrong() -> None:
    assert difference() == []
    assert difference(change="10.10") == ["0.10万元"]
    assert difference(share="33.43") == ["0.10个百分点"]


def test_a_wrong_direction_is_no_difference() -> None:
    assert difference(direction="减少") == [None]
