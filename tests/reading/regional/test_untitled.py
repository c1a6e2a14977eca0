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


ABOVE = (
    "经汇总，2020年云溪县行政单位（含参照公务员法管理的事业单位）、事业单位和其他单位"
    "使用财政拨款安排的“三公”经费决算总额为90万元，较年初预算减少10万元，下降10%。其中：\n"
    "一、因公出国（境）经费\n2020年因公出国（境）决算支出0万元。\n"
    "二、公务用车购置及运行维护费\n2020年公务用车购置及运行费决算支出60万元。\n"
    "三、公务接待费\n2020年公务接待费决算支出30万元。\n"
)


def test_the_sum_above_the_titles_of_its_parts_is_read() -> None:
    facts = dict(said(bd.read(ABOVE.encode())))
    assert facts["three_public.total.final"] == "90万元"
    assert errors(ABOVE) == []
    assert errors(ABOVE.replace("支出60万元", "支出50万元")) == ["AR114"]
    assert errors(ABOVE.replace("下降10%", "下降12%")) == ["NR402"]


def test_no_sum_is_read_above_titles_of_all_accounts() -> None:
    text = ABOVE + "四、支出决算情况说明\n本年支出合计900万元。\n"
    assert "three_public.total.final" not in dict(said(bd.read(text.encode())))


def test_expenses_that_a_later_clause_names() -> None:
    text = (
        "我院严格执行有关接待的各项制度，杜绝铺张浪费，加强车辆管理，定点维修，"
        "2016年三公经费开支30.00万元，其中公务接待费5.00万元，公务用车购置及运行维护费25.00万元。"
    )
    facts = dict(said(bd.read(text.encode())))
    assert facts["three_public.reception.final"] == "5.00万元"
