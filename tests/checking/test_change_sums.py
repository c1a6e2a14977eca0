"""The change of the three public expenses against the changes of their parts."""

import pytest

import budgetdisclosure as bd

HEAD = "云溪市水务局2023年度部门决算说明\n七、“三公”经费支出决算情况说明\n"
TEXT = (
    "2023年“三公”经费支出决算为12.04万元，比上年减少{total}万元。其中：因公出国（境）费支出0.00万元，比上年增加{abroad}万元；"
    "公务用车购置及运行维护费支出4.04万元，比上年减少1.52万元；公务接待费支出8.00万元，比上年{guests}万元。"
)


def verdicts(total: str, abroad: str = "0.00", guests: str = "减少0.00") -> list[str]:
    text = TEXT.format(total=total, abroad=abroad, guests=guests)
    found = bd.verify(bd.read(f"{HEAD}{text}".encode()))
    return [str(v.verdict) for v in found if v.path.endswith("total.change") and v.kind == "sum"]


def errors(total: str, abroad: str = "0.00", guests: str = "减少0.00") -> list[str]:
    text = TEXT.format(total=total, abroad=abroad, guests=guests)
    found = bd.check(bd.read(f"{HEAD}{text}".encode()))
    return [f"{f.rule} {f.path} {f.expected}" for f in found if f.severity == "error"]


@pytest.mark.parametrize(
    ("total", "guests"), [("1.52", "减少0.00"), ("2.52", "减少1.00"), ("0.52", "增加1.00")]
)
def test_parts_that_make_the_change(total: str, guests: str) -> None:
    assert verdicts(total, guests=guests) == ["exact"]
    assert errors(total, guests=guests) == []


@pytest.mark.parametrize("total", ["1.50", "1.54"])
def test_differences_of_rounded_amounts_may_be_off_by_as_much(total: str) -> None:
    assert verdicts(total) == ["within_rounding"]
    assert errors(total) == []


def test_another_change() -> None:
    assert errors("2.01") == ["AR114 three_public.total.change 1.52万元"]


@pytest.mark.parametrize(("total", "found"), [("1.54", 0), ("1.55", 0), ("1.60", 1)])
def test_a_change_printed_as_zero_may_have_been_rounded(total: str, found: int) -> None:
    assert len(errors(total, abroad="0")) == found


def test_another_base_is_another_change() -> None:
    assert verdicts("2.01", guests="年末持平，比年初预算减少0.00") == []
