import attrs
import pytest

from budgetdisclosure import Amount, Count, FinalAccounts, Measure
from budgetdisclosure.display import DisplayTable
from budgetdisclosure.model import (
    Award,
    Awards,
    Basis,
    Comparison,
    Execution,
    Expenditure,
    FunctionLine,
    GeneralPublicBudget,
    Glossary,
    Indicator,
    Institution,
    Performance,
    Project,
    Projects,
    PublicBody,
    Reception,
    SelfEvaluation,
    Term,
    ThreePublic,
    Vehicles,
)
from budgetdisclosure.model.fields import quantity, record
from budgetdisclosure.reporting import show

REPORT = FinalAccounts(
    unit=PublicBody(name="某局"),
    year=2023,
    money_unit="万元",
    institution=Institution(duties=("管理", "服务")),
    expenditure=Expenditure(
        total=Comparison(Amount("200.00"), base=Amount("100.00")), basic=Amount("50.00")
    ),
    general_public=GeneralPublicBudget(
        expenditure=Execution(final=Amount("200.00")),
        functions=(FunctionLine(code="20805", budget=Amount("8"), final=Amount("10")),),
    ),
    three_public=ThreePublic(
        vehicles=Vehicles(running=Execution(final=Amount("1.16")), fleet=Count(2, "辆")),
        reception=Reception(final=Amount("0.50"), guests=Count(100, "人次")),
    ),
    agency_operating=Comparison(Amount("3.00"), base=None, basis=Basis.PRIOR_YEAR),
    service_purchase=Amount("0"),
    awards=Awards(items=(Award(name="甲", amount=Amount("1")), Award(name="乙"))),
    glossary=Glossary(terms=(Term(name="基本支出", definition="日常"),)),
    performance=Performance(projects=Projects(items=(Project(name="丙", budget=Amount("2"),
                                                             executed=Amount("1")),))),
    self_evaluations=[SelfEvaluation(
        person="张某某", telephone="13800138000",
        indicators=(Indicator(level1="产出", weight=Measure("10")),),
    )],
)  # fmt: skip


@pytest.fixture(scope="module")
def tables() -> dict[str, DisplayTable]:
    return {table.title: table for table in show(REPORT)}


def row(table: DisplayTable, name: str) -> dict[str, str]:
    (found,) = (r for r in table.rows if r[0].strip("　") == name)
    return {c.title: text for c, text in zip(table.columns, found, strict=True) if text}


def test_comparisons_have_base_and_computed_change(tables: dict[str, DisplayTable]) -> None:
    total = row(tables["支出决算"], "本年支出合计")
    assert total["数值"] == "200.00万元"
    assert total["上年数"] == "100.00万元"
    assert total["增减额（计算）"] == "100.00万元"
    assert total["增长率（计算）"] == "100.00%"


def test_parts_have_their_share(tables: dict[str, DisplayTable]) -> None:
    assert row(tables["支出决算"], "基本支出")["占比（计算）"] == "25.00%"
    line = row(tables["一般公共预算财政拨款支出决算 · 功能分类"], "20805")
    assert line["占比（计算）"] == "5.00%"
    assert line["完成率（计算）"] == "125.00%"


def test_costs_are_money(tables: dict[str, DisplayTable]) -> None:
    table = tables["“三公”经费"]
    assert row(table, "车均运行维护费（计算）")["数值"] == "0.58万元"
    assert row(table, "人均接待费（计算）")["数值"] == "50.00元"
    assert row(table, "国内公务接待人次")["数值"] == "100人次"


def test_lists_are_tables(tables: dict[str, DisplayTable]) -> None:
    assert tables["机构设置、职责 · 主要职责"].rows == (("1", "管理"), ("2", "服务"))
    assert tables["政策兑现 · 明细"].rows == (("1", "甲", "1万元"), ("2", "乙", ""))
    assert row(tables["绩效评价 · 项目 · 项目明细"], "1")["执行率（计算）"] == "50.00%"
    assert "名词解释 · 名词解释" in tables
    assert "项目支出绩效自评表 · 绩效指标" in tables


def test_single_figures_and_printed_zeros_are_shown(tables: dict[str, DisplayTable]) -> None:
    assert row(tables["政府购买服务决算"], "政府购买服务决算")["数值"] == "0万元"
    assert row(tables["机关运行经费"], "机关运行经费")["数值"] == "3.00万元"


def test_what_is_not_stated_has_no_table(tables: dict[str, DisplayTable]) -> None:
    assert "政府采购支出" not in tables
    assert [t.title for t in show(FinalAccounts())] == ["报告"]


def test_persons_are_masked(tables: dict[str, DisplayTable]) -> None:
    shown = "\n".join(map(str, tables.values()))
    assert "张某某" not in shown
    assert "13800138000" not in shown
    assert row(tables["项目支出绩效自评表"], "项目负责人")["数值"] == "***"


def test_every_stated_figure_is_shown(tables: dict[str, DisplayTable]) -> None:
    from budgetdisclosure.figures import Figure

    def figures(thing: object) -> list[Figure]:
        if isinstance(thing, Figure):
            return [thing]
        if isinstance(thing, tuple):
            return [f for item in thing for f in figures(item)]
        if attrs.has(type(thing)):
            return [f for a in attrs.fields(type(thing)) for f in figures(getattr(thing, a.name))]
        return []

    shown = {text for table in tables.values() for r in table.rows for text in r}
    assert {str(figure) for figure in figures(REPORT)} <= shown


def test_english() -> None:
    tables = {table.title: table for table in show(REPORT, "en")}
    total = row(tables["expenditure"], "expenditure of the year")
    assert total["change (computed)"] == "100.00万元"


def test_a_new_section_needs_no_code() -> None:
    @record
    class Extra:
        fee: Amount | None = quantity("新费用", "new fee")

    @record
    class Longer(FinalAccounts):
        extra: Extra = attrs.field(
            factory=Extra, kw_only=True, metadata=dict(quantity("新栏", "new part").metadata)
        )

    tables = {t.title: t for t in show(Longer(extra=Extra(fee=Amount("7"))))}
    assert tables["新栏"].rows == (("新费用", "7万元"),)
