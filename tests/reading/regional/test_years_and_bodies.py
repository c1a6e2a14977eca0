"""Figures of another year, of one body among several, and totals that hold more than their name tells."""

import budgetdisclosure as bd

from .accounts import read, said, wrong


def errors(disclosure: bd.Disclosure) -> list[str]:
    return [f.rule for f in bd.check(disclosure) if f.severity == "error"]


def test_year_told_with_a_particle_makes_parts_of_last_year() -> None:
    text = (
        "2022年度的“三公”经费决算数合计为9.00万元，其中：公务接待费4.00万元，公务用车运行维护费5.00万元。"
        "2021年度的“三公”经费决算数合计为8.00万元，其中：公务接待费3.00万元，公务用车运行维护费5.00万元。"
    )
    found = read("F07", text)
    assert [v for p, v in said(found) if p == "three_public.reception.final"] == ["4.00万元"]
    assert errors(found) == []


def test_base_with_words_between_comparison_and_name() -> None:
    text = "“三公”经费合计9.00万元，较2021年度部门决算公开“三公”经费合计7.00万元增加2.00万元。"
    found = read("F07", text)
    assert ("three_public.total.prior", "7.00万元") in said(found)
    assert errors(found) == []
    assert errors(read("F07", text.replace("增加2.00", "增加3.00"))) == ["NR401"]


def test_total_that_holds_meetings_too_is_not_that_of_the_three() -> None:
    text = (
        "“三公”经费决算数合计为12.00万元，其中：因公出国（境）费0万元、公务用车购置及运行维护费5.00万元、公务接待费4.00万元、"
        "会议费2.00万元、培训费1.00万元。"
    )
    assert "AR114" not in wrong(read("F07", text))
    narrow = text.replace("、会议费2.00万元、培训费1.00万元", "")
    assert "AR114" in wrong(read("F07", narrow))


def test_meetings_told_apart_leave_the_total_of_three() -> None:
    text = "“三公”经费合计12.00万元，其中：因公出国（境）费0万元、公务用车购置及运行维护费5.00万元、公务接待费4.00万元。会议费3.00万元。"
    assert "AR114" in wrong(read("F07", text))


def test_cars_that_single_bodies_bought_are_not_those_of_all() -> None:
    text = (
        "公务用车购置费增加90.00万元。文化馆服务中心购置3辆车；水务局购置2辆车；河湾街道购置1辆车。"
        "全区共购置公务用车6辆。"
    )
    found = read("F07", text)
    assert [v for p, v in said(found) if p.endswith(".purchased")] == ["6辆"]
    assert errors(found) == []


def test_cars_bought_told_short() -> None:
    text = (
        "公务用车购置及运行维护费支出8.00万元（公务用车运行维护费8.00万元、公务车购置0万元）。"
        "公务用车运行维护费8.00万元。"
    )
    found = read("F07", text)
    assert ("three_public.vehicles.purchase.final", "0万元") in said(found)
    assert errors(found) == []


def test_income_and_expenditure_of_the_year_need_not_be_equal() -> None:
    text = (
        "财政拨款总收入90.00万元，比上年增加5.00万元。财政拨款总支出88.00万元，比上年增加3.00万元。"
    )
    facts = dict(said(read("F04", text)))
    assert (facts["fiscal.income"], facts["fiscal.expenditure"]) == ("90.00万元", "88.00万元")
    both = text.replace("88.00", "90.00")
    assert dict(said(read("F04", both)))["fiscal.total"] == "90.00万元"
    carried = text.replace("。财政", "，年初财政拨款结转1.00万元。财政")
    assert "XN315" in wrong(read("F04", carried))


def test_total_is_no_line_of_the_list_below_it() -> None:
    text = "“三公”经费支出9.00万元，比上年7.00万元增加2.00万元。其中：公务接待费4.00万元，比上年减少1.00万元。"
    assert "CP614" not in wrong(read("F07", text))
    beside = f"{text}因公出国（境）费5.00万元，比上年2.00万元增加3.00万元。"
    assert "CP614" in wrong(read("F07", beside))


def test_middle_school_calls_itself_school() -> None:
    text = "一、单位基本情况\n云溪市第三中学是全额拨款事业单位。我校内设五个处室。"
    own = bd.check(bd.read(f"云溪市第三中学2022年度部门决算说明\n{text}".encode()))
    other = bd.check(bd.read(f"云溪市水务局2022年度部门决算说明\n{text}".encode()))
    assert not [f for f in own if f.rule == "FM710"]
    assert [f.stated for f in other if f.rule == "FM710"] == ["我校"]


def test_change_in_another_unit_is_wrong_not_the_rate_that_fits_it() -> None:
    text = "公务接待费支出3.3万元，与2022年度预算相比，减少2.7元，下降45%。"
    found = [f for f in bd.check(read("F07", text)) if f.severity == "error"]
    assert [(f.path, f.stated) for f in found] == [("three_public.reception.change", "2.7元")]
    assert errors(read("F07", text.replace("2.7元", "2.7万元"))) == []
    other = [f for f in bd.check(read("F07", text.replace("45%", "35%"))) if f.severity == "error"]
    assert [f.path for f in other] == ["three_public.reception.growth"]


def test_journeys_counted_in_batches_behind_their_purpose() -> None:
    text = "因公出国（境）费支出20.00万元。主要是按计划安排的培训任务，2022年累计4个批次、出国累计17人次。"
    found = read("F07", text)
    counts = {p: v for p, v in said(found) if p.startswith("three_public.overseas.")}
    assert counts["three_public.overseas.groups"] == "4个"
    assert counts["three_public.overseas.visits"] == "17人次"
    assert wrong(found) == []


def test_cars_and_their_running_told_as_one() -> None:
    text = "“三公”经费公共预算财政拨款支出9.00万元，其中公务用车及运行维护费用5.00万元，公务接待费4.00万元。"
    facts = dict(said(read("F07", text)))
    assert facts["three_public.total.final"] == "9.00万元"
    assert facts["three_public.vehicles.total.final"] == "5.00万元"
    assert "AR114" in errors(read("F07", f"{text}因公出国（境）费1.00万元。"))


def test_staff_told_together_with_cars() -> None:
    text = (
        "（二）部门人员和车辆的编制及实有情况\n"
        "年末人员编制20人，其中：行政编制15人，事业编制5人；在职实有19人。离退休人员8人，其中：离休1人，退休7人。\n"
        "车辆编制4辆，实有车辆3辆。"
    )
    head = "云溪市水务局2022年度部门决算说明\n第一部分 概况\n二、部门基本情况\n"
    found = bd.read(f"{head}{text}".encode())
    facts = said(found)
    assert [v for p, v in facts if p == "staffing.total.posts"] == ["20人"]
    assert ("staffing.retired.cadre", "1人") in facts
    assert errors(found) == []
    other = bd.read(f"{head}{text}".replace("离休1人", "离休2人").encode())
    assert errors(other) == ["PL805"]


def test_total_of_an_earlier_year_of_all_bodies_is_not_that_of_the_year() -> None:
    text = "2022年中央“三公”经费支出合计9.00亿元。2020年中央“三公”经费合计12.00亿元，2021年为10.00亿元。"
    found = read("F07", text)
    assert [v for p, v in said(found) if p == "three_public.total.final"] == ["9.00亿元"]
    assert errors(found) == []


def test_change_of_a_count_is_that_of_what_was_counted() -> None:
    text = (
        "国内公务接待50批次，较上年增加5批次。\n"
        "公务用车购置数8辆，较上年增加3辆；公务用车保有量40辆，较上年减少2辆。"
    )
    facts = said(read("F07", f"公务接待费支出4.00万元。\n{text}"))
    assert ("three_public.vehicles.purchased.change", "3辆") in facts
    assert ("three_public.vehicles.fleet.change", "2辆") in facts
    assert not [p for p, v in facts if p == "three_public.reception.change"]


def test_next_quantity_behind_an_explanation_is_compared_again() -> None:
    text = (
        "公务用车运行维护费5.00万元，较上年减少1.00万元，主要是公车改革，车辆减少2辆；"
        "公务接待费较上年减少3.00万元，下降50.00%。公务接待费3.00万元。"
    )
    found = read("F07", text)
    assert ("three_public.reception.change", "3.00万元") in said(found)
    assert errors(found) == []
    assert errors(read("F07", text.replace("50.00%", "40.00%"))) == ["NR402"]
