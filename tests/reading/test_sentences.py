"""What single sentences are read as."""

import pytest

import budgetdisclosure as bd

HEAD = "云溪市水务局2024年度部门决算说明\n"


def facts(title: str, sentence: str) -> dict[str, str]:
    disclosure = bd.read(f"{HEAD}{title}\n{sentence}".encode())
    return {s.path: str(s.value) for s in disclosure.statements}


def test_one_print_states_both_totals() -> None:
    title = "二、收入支出决算总体情况说明"
    disclosure = bd.read(
        f"{HEAD}{title}\n2024年度收、支总计30.00万元，比上年25.00万元增加5.00万元，增长20.00%。".encode()
    )
    report = disclosure.report
    assert isinstance(report, bd.FinalAccounts)
    assert str(report.totals.income.value) == str(report.totals.expenditure.value) == "30.00万元"
    assert str(report.totals.income.base) == str(report.totals.expenditure.base) == "25.00万元"
    totals = [s for s in disclosure.statements if str(s.value) == "30.00万元"]
    assert {s.path for s in totals} == {"totals.income", "totals.expenditure"}
    assert len({s.place.start for s in totals}) == 1


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("任务完成率全市第4。", "4名次"),
        ("考核排名第12，进步明显。", "12名次"),
        ("综合得分位居全区第3。", "3名次"),
    ],
)
def test_ranks(sentence: str, value: str) -> None:
    assert value in facts("3.项目产出情况。", sentence).values()


@pytest.mark.parametrize(
    "sentence", ["第4条规定了职责。", "举办第3届论坛。", "全市第2批试点。", "完成第1季度任务。"]
)
def test_ordinals_are_no_ranks(sentence: str) -> None:
    assert facts("3.项目产出情况。", sentence) == {}


def test_listed_projects() -> None:
    disclosure = bd.read(
        f"{HEAD}第四部分 绩效评价情况\n一、绩效评价工作开展情况\n"
        "本单位对2个项目开展评价，涉及金额50.00万元，分别为：①河道清淤30.00万元；②泵站维护20.00万元。".encode()
    )
    assert isinstance(disclosure.report, bd.FinalAccounts)
    projects = disclosure.report.performance.projects
    assert [(p.name, str(p.budget)) for p in projects.items] == [
        ("河道清淤", "30.00万元"),
        ("泵站维护", "20.00万元"),
    ]
    assert str(projects.total) == "50.00万元"


def test_one_item_is_no_list() -> None:
    disclosure = bd.read(
        f"{HEAD}第四部分 绩效评价情况\n一、绩效评价工作开展情况\n涉及金额50.00万元，分别为：①河道清淤50.00万元。".encode()
    )
    assert isinstance(disclosure.report, bd.FinalAccounts)
    assert disclosure.report.performance.projects.items == ()


def test_staff() -> None:
    found = facts(
        "（三）人员构成情况",
        "行政编制20人，实际18人；事业编制5人，实际4人；退休人员9人。",
    )
    assert found == {
        "staffing.administrative.posts": "20人",
        "staffing.administrative.actual": "18人",
        "staffing.institutional.posts": "5人",
        "staffing.institutional.actual": "4人",
        "staffing.retired.ordinary": "9人",
    }


def test_receptions() -> None:
    found = facts(
        "七、“三公”经费支出决算情况说明",
        "公务接待费2024年度决算数1.20万元。国内公务接待3批次、25人次；接待外宾1批次、6人次。",
    )
    names = ("batches", "guests", "foreign_batches", "foreign_guests")
    counts = {name: found.get(f"three_public.reception.{name}") for name in names}
    assert counts == {
        "batches": "3批次",
        "guests": "25人次",
        "foreign_batches": "1批次",
        "foreign_guests": "6人次",
    }


def test_assets_by_use() -> None:
    found = facts(
        "三、国有资产占用情况",
        "截至2024年底，共有车辆3台，共计45.60万元，其中：机要通信用车1辆、应急保障用车2辆；单位价值100万元（含）以上的设备0台（套）。",
    )
    assert found["assets.vehicles.count"] == "3台"
    assert found["assets.vehicles.value"] == "45.60万元"
    uses = {p.rpartition(".")[2]: v for p, v in found.items() if "vehicles_by_use" in p}
    assert sorted(uses.values()) == ["1辆", "2辆"]
    assert len(uses) == 2


def test_nothing_is_made_up_where_the_number_is_missing() -> None:
    found = facts("（二）支出决算情况说明", "本年支出合计 万元，比上年 万元增加 万元。")
    assert found == {}
