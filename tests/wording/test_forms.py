"""Every sentence form reads what it writes."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from budgetdisclosure import read
from budgetdisclosure.figures import Amount, Count, Figure, Percentage
from budgetdisclosure.model import Basis, Direction, Kind, Statement
from budgetdisclosure.wording import Draft, all_forms

MONEY = st.integers(1, 10**9).map(lambda n: Amount(Decimal(n).scaleb(-2)))
RATES = st.integers(0, 10**6).map(lambda n: Percentage(Decimal(n).scaleb(-2)))
PRIOR, BUDGET, FULL = Basis.PRIOR_YEAR, Basis.INITIAL_BUDGET, Basis.FULL_YEAR_BUDGET
SPENT, CARS = "expenditure.total", "three_public.vehicles"
TOTALS = "收入支出决算总体情况"
TOTAL = "本年支出合计10.00万元，"
ALL, GUESTS = "three_public.total", "three_public.reception"
PUBLIC = "“三公”经费"
PLANNED = f"{PUBLIC}年初预算为2.00万元，支出决算为1.00万元，"
ADJUSTED = f"{PUBLIC}全年预算为2.00万元，支出决算为1.00万元，"


def people(unit: str) -> st.SearchStrategy[Count]:
    return st.integers(0, 9999).map(lambda n: Count(n, unit))


def fact(path: str, subject: str | None = None, basis: Basis | None = None) -> Draft:
    return Draft(kind=Kind.FACT, path=path, subject=subject or path, basis=basis)


def claim(kind: Kind, subject: str, **about: object) -> Draft:
    return Draft(kind=kind, path=f"{subject}.{kind}", subject=subject, **about)  # type: ignore[arg-type]


# form, title of the section, what stands before, draft, words, figures
CASES = [
    ("fact", "支出决算情况", "", fact("expenditure.project"), "项目支出", MONEY),
    ("fact", f"{PUBLIC}支出情况", "", fact(f"{ALL}.final", ALL), PUBLIC, MONEY),
    ("fact", f"{PUBLIC}支出情况", "", fact(f"{ALL}.budget", ALL, BUDGET), PUBLIC, MONEY),
    ("fact", f"{PUBLIC}支出情况", "", fact(f"{ALL}.full_year_budget", ALL, FULL), PUBLIC, MONEY),
    ("fact", f"{PUBLIC}支出情况", "", fact(f"{CARS}.fleet"), "公务用车保有量", people("辆")),
    ("base", "支出决算情况", TOTAL, fact(f"{SPENT}.base", SPENT, PRIOR), "", MONEY),
    ("base", f"{PUBLIC}支出情况", f"{PUBLIC}决算1.00万元，", fact(f"{ALL}.budget", ALL, BUDGET), "", MONEY),
    ("base", f"{PUBLIC}支出情况", f"{PUBLIC}决算1.00万元，", fact(f"{ALL}.full_year_budget", ALL, FULL), "", MONEY),
    *(
        (name, "支出决算情况", TOTAL, claim(kind, SPENT, direction=way, basis=PRIOR), "比上年", figures)
        for name, kind, figures in (("change", Kind.CHANGE, MONEY), ("growth", Kind.GROWTH, RATES))
        for way in (Direction.INCREASE, Direction.DECREASE, Direction.UNRESOLVED)
    ),
    ("share", "支出决算情况", "项目支出5.00万元，", claim(Kind.SHARE, "expenditure.project", whole=SPENT), "支出合计", RATES),
    ("completion", f"{PUBLIC}支出情况", PLANNED, claim(Kind.COMPLETION, ALL, basis=BUDGET), "", RATES),
    ("completion", f"{PUBLIC}支出情况", ADJUSTED, claim(Kind.COMPLETION, ALL, basis=FULL), "", RATES),
    ("per_unit", f"{PUBLIC}支出情况", "公务用车保有量2辆，", claim(Kind.PER_UNIT, f"{CARS}.running", whole=f"{CARS}.fleet"), "", MONEY),
    ("per_unit", f"{PUBLIC}支出情况", "", claim(Kind.PER_UNIT, GUESTS, whole=f"{GUESTS}.guests"), "", MONEY),
    ("per_unit", f"{PUBLIC}支出情况", "", claim(Kind.PER_UNIT, GUESTS, whole=f"{GUESTS}.batches"), "", MONEY),
    *(
        ("reception_counts", f"{PUBLIC}支出情况", "", fact(f"three_public.{path}"), "", people(unit))
        for path, unit in (
            ("overseas.groups", "个"), ("overseas.visits", "人次"), ("reception.batches", "批次"),
            ("reception.guests", "人次"), ("reception.foreign_batches", "批次"),
            ("reception.foreign_guests", "人次"),
        )
    ),
    ("other_side", TOTALS, "", fact("expenditure.total"), "本年收入5.00万元", MONEY),
    (
        "reception_cost", f"{PUBLIC}支出情况", "",
        fact("three_public.reception.domestic.final", "three_public.reception.domestic"),
        "国内公务接待2批次、10人次", MONEY,
    ),
    *(
        ("assets", "国有资产占用情况", "", fact(f"assets.{kind}.count", f"assets.{kind}"), "", people(unit))
        for kind, unit in (
            ("vehicles", "辆"), ("new_vehicles", "辆"), ("equipment", "台（套）"),
            ("new_equipment", "台（套）"), ("general_equipment", "台（套）"),
        )
    ),
    ("assets", "国有资产占用情况", "共有车辆2辆，", fact("assets.vehicles.value", "assets.vehicles"), "", MONEY),
    *(
        ("staffing", "人员构成情况", before, fact(f"staffing.{path}"), "", people("人"))
        for path, before in (
            ("administrative.posts", ""), ("administrative.actual", "行政编制2人，"),
            ("institutional.posts", ""), ("institutional.actual", "事业编制2人，"),
            ("total.posts", ""), ("total.actual", ""), ("reference.posts", ""), ("workers.posts", ""),
            ("contract", ""), ("retired.total", ""), ("retired.cadre", ""), ("retired.ordinary", ""),
        )
    ),
    *(
        ("units", "单位构成", "", fact(f"institution.units.{kind}"), "", people("个"))
        for kind in ("total", "administrative", "reference", "institutional")
    ),
    *(
        ("procurement_tiers", "政府采购支出情况", "", fact(f"procurement.{path}"), "", MONEY)
        for path in (
            "reserved_sme", "reserved_micro", "reserved_sme_awarded", "reserved_micro_awarded",
            "other_sme_awarded", "other_micro_awarded",
        )
    ),
    *(
        ("performance_counts", "绩效管理情况", "", fact(f"performance.summary.{path}"), "", people("个"))
        for path in (
            "targeted", "tracked", "evaluated", "excellent", "good", "qualified", "unqualified",
            "problems", "rectified", "rectifying",
        )
    ),
    ("performance_counts", "绩效管理情况", "绩效自评的项目2个，", fact("performance.summary.evaluated_amount"), "", MONEY),
    *(
        ("vehicle_counts", f"{PUBLIC}支出情况", "", fact(f"{CARS}.{kind}"), "", people("辆"))
        for kind in ("purchased", "fleet")
    ),
    ("gap", f"{PUBLIC}支出情况", PLANNED, claim(Kind.CHANGE, ALL, basis=BUDGET), "", MONEY),
    ("gap", f"{PUBLIC}支出情况", ADJUSTED, claim(Kind.CHANGE, ALL, basis=FULL), "", MONEY),
    ("gap", f"{PUBLIC}支出情况", PLANNED, claim(Kind.GROWTH, ALL, basis=BUDGET), "", RATES),
    *(
        ("budget_gap", f"{PUBLIC}支出情况", "", claim(Kind.CHANGE, ALL, direction=way, basis=basis), "", MONEY)
        for way in (Direction.INCREASE, Direction.DECREASE)
        for basis in (BUDGET, FULL)
    ),
    ("pair", TOTALS, "收、支总计各是5.00万元、", fact("totals.expenditure"), "", MONEY),
    *(
        ("pair", TOTALS, before, claim(kind, "totals.expenditure", direction=way, basis=PRIOR), "", figures)
        for before, kind, way, figures in (
            ("收、支总计各增加1.00万元、", Kind.CHANGE, Direction.INCREASE, MONEY),
            ("收、支总计各下降1.00%、", Kind.GROWTH, Direction.DECREASE, RATES),
        )
    ),
    *(
        ("running_parts", f"{PUBLIC}支出情况", "公务用车运行维护费5.00万元，主要用于", fact(f"{CARS}.{part}"), "", MONEY)
        for part in ("fuel", "maintenance", "insurance")
    ),
    ("execution_rate", "绩效评价情况", "", fact("performance.execution_rate"), "", RATES),
]  # fmt: skip


def test_every_form_has_a_case() -> None:
    assert {case[0] for case in CASES} == {form.name for form in all_forms()}


@pytest.mark.parametrize(
    "case", CASES, ids=[f"{case[0]}-{case[3].path}-{case[3].direction}" for case in CASES]
)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_reading_what_a_form_wrote(case: tuple[Any, ...], data: st.DataObject) -> None:
    name, title, before, draft, words, figures = case
    figure: Figure = data.draw(figures)
    form = next(form for form in all_forms() if form.name == name)
    sentence = f"{before}{form.render(figure, draft, words)}。"
    said = read(f"2023年度部门决算\n一、{title}\n{sentence}".encode()).statements
    assert (heard(said[-1]), said[-1].value) == (draft, figure), sentence


def heard(one: Statement) -> Draft:
    return Draft(
        kind=one.kind,
        path=one.path,
        subject=one.subject,
        direction=one.direction,
        basis=one.basis,
        whole=one.whole,
    )
