"""Hospitality at home and for guests from abroad, and rates printed with their sign."""

from .accounts import read, said, wrong


def test_guests_from_abroad_within_the_domestic_figure() -> None:
    text = (
        "公务接待费支出2.00万元。其中：\n国内接待费支出2.00万元（其中：外事接待费支出0.50万元），共安排国内公务接待6批次（其中：外事接待1批次）。\n"
        "国（境）外接待费支出0.00万元，共安排国（境）外公务接待0批次，接待人次0人。"
    )
    found = read("F07", text)
    assert [v for p, v in said(found) if p == "three_public.reception.foreign.final"] == [
        "0.50万元"
    ]
    assert "XN315" not in wrong(found)


def test_all_hospitality_is_domestic_where_none_was_for_guests_from_abroad() -> None:
    text = "公务接待费支出2.00万元。其中：外宾接待支出0万元。其他国内公务接待支出2.00万元。"
    assert "NR413" not in wrong(read("F07", text))
    assert "NR413" in wrong(read("F07", text.replace("支出2.00万元。其中", "支出2.60万元。其中")))
    abroad = text.replace("外宾接待支出0", "外宾接待支出0.60").replace(
        "支出2.00万元。其中", "支出2.60万元。其中"
    )
    assert "NR413" not in wrong(read("F07", abroad))


def test_difference_from_the_budget_with_its_sign() -> None:
    text = "“三公”经费支出全年预算数5.00万元，决算数4.00万元，预决算差异率-20.00%，主要原因是：厉行节约。"
    assert wrong(read("F07", text)) == []
    assert wrong(read("F07", text.replace("-20", "20"))) == []
    assert wrong(read("F07", text.replace("-20", "-25"))) == ["NR402"]


def test_income_of_the_year_without_a_sum_word() -> None:
    found = read(
        "F03", "本年支出50.00万元，其中：基本支出20.00万元，占40.00%；项目支出30.00万元，占60.00%。"
    )
    assert ("expenditure.total", "50.00万元") in said(found)
    assert wrong(found) == []


def test_change_on_the_budget_behind_the_reason_of_that_on_last_year() -> None:
    text = (
        "2022年度财政拨款收、支总计60.00万元，与2021年相比，各增加10.00万元，增长20.00%，主要原因是项目变动；"
        "与年初预算数相比减少20.00万元，下降25.00%，主要原因是项目取消。"
    )
    found = read("F04", text)
    assert [v for p, v in said(found) if p == "fiscal.total.growth"] == ["20.00%", "25.00%"]
    assert wrong(found) == []
    assert "NR402" in wrong(read("F04", text.replace("25.00%", "33.33%")))
