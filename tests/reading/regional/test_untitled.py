"""Notes that tell accounts without a title above them."""

import budgetdisclosure as bd

from .accounts import said

TEXT = (
    "云溪市研究院2022年度部门决算\n"
    "云溪市研究院2022年“三公”经费支出9.00万元，较2022年预算减少1.00万元，下降10.00%。\n"
    "其中：因公出国（境）费0万元，公务用车购置及运行维护费5.00万元，公务接待费4.00万元。\n"
    "2022年云溪市研究院政府采购支出总额30.00万元，其中：政府采购货物支出20.00万元、政府采购服务支出10.00万元。\n"
    "截至2022年12月31日，云溪市研究院共有车辆5辆，其中：一般公务用车3辆、其他用车2辆。\n"
)


def errors(text: str) -> list[str]:
    return [f.rule for f in bd.check(bd.read(text.encode())) if f.severity == "error"]


def test_paragraphs_open_the_section_that_they_tell_of() -> None:
    facts = dict(said(bd.read(TEXT.encode())))
    assert facts["three_public.reception.final"] == "4.00万元"
    assert facts["procurement.goods"] == "20.00万元"
    assert facts["assets.vehicles.count"] == "5辆"
    assert errors(TEXT) == []


def test_what_they_tell_is_checked() -> None:
    assert errors(TEXT.replace("下降10.00%", "下降12.00%")) == ["NR402"]
    assert errors(TEXT.replace("服务支出10.00", "服务支出11.00")) == ["NR413"]
    assert errors(TEXT.replace("其他用车2辆", "其他用车3辆")) == ["PL805"]


def test_under_titles_paragraphs_open_nothing() -> None:
    titled = TEXT.replace("决算\n", "决算\n一、支出决算情况说明\n本年支出合计80.00万元。\n", 1)
    told = {p.split(".")[0] for p, _ in said(bd.read(titled.encode()))}
    assert told.isdisjoint({"procurement", "assets"})


def test_a_budget_tells_no_accounts() -> None:
    text = TEXT.replace("决算", "预算").replace("支出", "支出预算")
    assert all(p.startswith("narrative.") for p, _ in said(bd.read(text.encode())))
