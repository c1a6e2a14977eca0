"""Rules on names, codes and chains: what they report, how gravely, and where they stay silent."""

from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import budgetdisclosure as bd
from budgetdisclosure import classification
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.classification import ChangeKind, Level, Table
from budgetdisclosure.model import (
    BasicExpenditure,
    EconomicLine,
    FinalAccounts,
    FunctionLine,
    FundBudget,
    GeneralPublicBudget,
    Glossary,
    Term,
)


def said(text: str, year: int = 2024, select: str = "CL") -> list[Finding]:
    """What is found in a document of ``year`` with one paragraph."""
    whole = f"{year}年度部门决算说明\n六、名词解释\n{text}"
    return list(bd.check(bd.read(whole.encode()), select=[select]))


def brief(found: list[Finding]) -> list[tuple[str, str]]:
    return [(one.rule, one.severity.value) for one in found]


@pytest.mark.parametrize(
    ("text", "rule", "severity", "stated"),
    [
        ("住房保障支出（类）住房保障支出（款）住房公积金（项）", "CL504", "error", "住房保障支出"),
        ("住房保障支出（类）住房保障支出（款）购房补贴（项）", "CL504", "error", "住房保障支出"),
        (
            "卫生健康支出（类）卫生健康支出（款）计划生育事务（项）",
            "CL504",
            "error",
            "卫生健康支出",
        ),
        ("普通教育（类）普通教育（款）职业教育（项）", "CL504", "error", "普通教育"),
        ("抚恤（类）抚恤（款）其他抚恤支出（项）", "CL504", "error", "抚恤"),
        (
            "技术研究与开发（类）技术研究与开发（款）科技成果转换与扩散（项）",
            "CL504",
            "error",
            "技术研究与开发",
        ),
        (
            "社会保障和就业支出（类）行政事业单位养老支出（款）其它行政事业单位养老支出（项）",
            "CL502",
            "warning",
            "其它行政事业单位养老支出",
        ),
        (
            "社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位退休人员活动费支出（项）",
            "CL504",
            "info",
            "机关事业单位退休人员活动费支出",
        ),
        ("公共安全支出（类）法院（款）一般行政事务管理（项）", "CL504", "info", "一般行政事务管理"),
        ("住房改革支出（类）住房公积金（项）", "CL504", "error", "住房改革支出"),
        ("住房保障支出（类）住房改革支出（款）购房补帖（项）", "CL502", "error", "购房补帖"),
        (
            "医疗卫生与计划生育支出（类）行政事业单位医疗（款）行政单位医疗（项）",
            "CL503",
            "error",
            "医疗卫生与计划生育支出",
        ),
        (
            "2210203住房保障支出（类）住房改革支出（款）住房公积金（项）",
            "CL502",
            "error",
            "住房公积金",
        ),
        ("住房公积金（2210203）", "CL502", "error", "2210203"),
        ("城乡社区支出的金额为3.00万元（科目编码2050202）", "CL502", "error", "2050202"),
        ("行政事业单位离退休（20805）", "CL503", "error", "行政事业单位离退休"),
    ],
)
def test_what_is_wrong_is_reported_as_what_it_is(
    text: str, rule: str, severity: str, stated: str
) -> None:
    for lead in ("1.", "（三）", "3、“"):
        quote = "”" if "“" in lead else ""
        line = f"{lead}{text}{quote}：指按规定安排的支出。"
        found = said(line)
        assert brief(found) == [(rule, severity)]
        assert found[0].stated == stated
        place = found[0].place
        assert place is not None
        assert place.line == 3
        assert place.column is not None
        assert place.end_column is not None
        assert line[place.column - 1 : place.end_column - 1] == stated


def test_the_name_that_breaks_the_chain_is_pointed_at() -> None:
    (found,) = said("1.住房保障支出（类）住房保障支出（款）购房补贴（项）：指购房补贴。")
    assert found.place is not None
    assert found.place.column == 12


@pytest.mark.parametrize(
    "text",
    [
        "1.住房保障支出（类）住房改革支出（款）购房补贴（项）：指购房补贴。",
        "1.住房保障（类）住房改革（款）购房补贴（项）：指购房补贴。",
        "1.“住房保障支出”（类）“住房改革支出”（款，下同）“购房补贴”（项）：指购房补贴。",
        "本年在住房保障支出（类）住房改革支出（款）下列支。",
        "原因是误用了住房保障类支出（类）住房保障项支出（款）购房补贴（项）。",
        "老支出（款）行政单位离退休（项）：指离退休人员支出。",
        "政事业单位养老支出（款）行政单位离退休（项）：指离退休人员支出。",
        "1.XX（类）XX（款）XX（项）：指支出。",
        "2018年度列入医疗卫生与计划生育支出（类）的支出12.00万元。",
        "1.一般公共服务支出（类）行政运行（项）：指基本支出。",
        "1.政府办公厅（室）及相关机构事务（款）行政运行（项）：指基本支出。",
        "教育支出（类）100.00万元；卫生健康支出（类）20.00万元，其中普通教育（款）80.00万元。",
        "1.小学教育（2050202）：指小学支出。",
        "1.会计中心（2050202）：指一个单位。",
        "办公用房（2015）年启用。",
    ],
)
def test_silence_where_nothing_is_wrong_or_nothing_is_certain(text: str) -> None:
    assert brief(said(text)) == []


def test_an_old_name_is_right_in_its_time() -> None:
    text = "1.医疗卫生与计划生育支出（类）行政事业单位医疗（款）行政单位医疗（项）：指支出。"
    assert brief(said(text, year=2018)) == []


def test_one_slip_printed_often_is_one_finding_with_its_places() -> None:
    line = "住房保障支出（类）住房保障支出（款）购房补贴（项）：指购房补贴。\n"
    (found,) = said(f"1.{line}2.{line}3.{line}")
    assert [one.place.line for one in found.related if one.place] == [4, 5]


def renamed() -> list[tuple[str, str, int]]:
    """(code, old name, year) of every functional rename."""
    return [
        (entry.code.digits, change.old_name, change.year)
        for entry in classification.entries(Table.FUNCTIONAL)
        for change in classification.trace(entry)
        if change.kind is ChangeKind.RENAMED and change.new == entry.code
    ]


@pytest.mark.parametrize(("code", "old", "year"), renamed())
def test_every_renamed_item_is_told_by_its_old_name(code: str, old: str, year: int) -> None:
    after = max(year, 2024)
    above = classification.ancestors(code, after)
    entry = classification.lookup(code, on=after)
    if entry is None or len(above) != len(code) // 2 - 1 or entry.name_on(after) == old:
        pytest.skip("not in the classification of that year")
    names = [one.name_on(after) for one in above] + [old]
    chain = "".join(f"{n}（{level}）" for n, level in zip(names, "类款项", strict=False))
    found = said(f"1.{chain}：指支出。", after)
    told = {(one.rule, one.expected) for one in found if one.stated == old}
    assert told == {("CL503", entry.name_on(after))} or _is_also_right(chain, after)


def _is_also_right(chain: str, year: int) -> bool:
    """The old name differs by a habit of writing only, or names another entry by now."""
    how = classification.find_chain(chain, on=year).how
    return how in (classification.How.EXACT, classification.How.VARIANT)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_chain_of_the_classification_is_ever_reported(data: st.DataObject) -> None:
    items = [e for e in classification.entries(Table.FUNCTIONAL, on=2024) if e.level is Level.XIANG]
    entry = data.draw(st.sampled_from(items))
    lead = data.draw(st.sampled_from(["1.", "（十一）", "其中：", "", "本年安排"]))
    path = (*classification.ancestors(entry, 2024), entry)
    chain = "".join(f"{e.name_on(2024)}（{e.level.value}）" for e in path)
    found = said(f"{lead}{chain}1.50万元。")
    assert [one.rule for one in found] == []


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="住房保障支出类款项（）教育，。1、“” 普通小学", max_size=40))
def test_no_text_breaks_the_rules_on_chains(text: str) -> None:
    for one in said(text):
        assert one.place is not None
        assert one.stated


def report(**parts: object) -> FinalAccounts:
    return FinalAccounts(year=2026, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("made", "rule", "severity"),
    [
        (
            report(
                general_public=GeneralPublicBudget(
                    functions=(FunctionLine(code="2210203", name="住房公积金"),)
                )
            ),
            "CL502",
            "error",
        ),
        (
            report(
                general_public=GeneralPublicBudget(
                    functions=(FunctionLine(code="2120803", name="城市建设支出"),)
                )
            ),
            "CL509",
            "warning",
        ),
        (
            report(
                government_fund=FundBudget(
                    functions=(FunctionLine(code="2210201", name="住房公积金"),)
                )
            ),
            "CL509",
            "warning",
        ),
        (
            report(
                general_public=GeneralPublicBudget(
                    functions=(FunctionLine(code="2997799", name="不详"),)
                )
            ),
            "CL501",
            "info",
        ),
        (
            report(basic=BasicExpenditure(items=(EconomicLine(code="30208", name="物业管理费"),))),
            "CL506",
            "error",
        ),
        (
            report(
                glossary=Glossary(
                    terms=(Term(name="1.住房保障支出（类）住房保障支出（款）购房补贴（项）"),)
                )
            ),
            "CL504",
            "error",
        ),
    ],
)
def test_a_report_built_by_hand(made: FinalAccounts, rule: str, severity: str) -> None:
    found = bd.check(made, select=["CL"])
    assert [(f.rule, f.severity.value) for f in found] == [(rule, severity)]
    assert found[0].path


def economic_renames() -> list[tuple[str, str, int]]:
    return [
        (entry.code.digits, change.old_name, change.year)
        for table in (Table.ECONOMIC_DEPARTMENT, Table.ECONOMIC_GOVERNMENT)
        for entry in classification.entries(table)
        for change in classification.trace(entry)
        if change.kind is ChangeKind.RENAMED
    ]


@pytest.mark.parametrize(("code", "old", "year"), economic_renames())
def test_every_renamed_economic_class_is_told_by_its_old_name(
    code: str, old: str, year: int
) -> None:
    line = EconomicLine(code=code, name=old)
    made = FinalAccounts(year=max(year, 2026), basic=BasicExpenditure(items=(line,)))
    (found,) = bd.check(made, select=["CL"])
    assert found.rule == "CL503"
    assert found.expected == classification.name_on(code, max(year, 2026))


def table(*rows: tuple[str, str]) -> str:
    lines = [("科目编码", "科目名称"), ("201", "一般公共服务支出"), ("20106", "财政事务"), *rows]
    return "".join(f"\t{code}\n\t{name}\n\t1.00\n\n" for code, name in lines)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (("2010601", "行政运行"), []),
        (("2010601", "一般行政管理事务"), [("CL502", "error", "一般行政管理事务", "行政运行")]),
        (("221021", "住房公积金"), [("CL505", "error", "221021", "2210201")]),
        (
            ("20805", "行政事业单位离退休"),
            [("CL503", "error", "行政事业单位离退休", "行政事业单位养老支出")],
        ),
        (("327001", "某市统计局（本级）"), []),
        (("06", "财政事务"), []),
        (("2010602", "一般行政管"), []),
        (("2019977", "某地自设的科目"), [("CL501", "info", "2019977", None)]),
        (("2010301", "其它行政运行事务"), [("CL502", "info", "其它行政运行事务", "行政运行")]),
    ],
)
def test_rows_of_a_table_by_code(
    row: tuple[str, str], expected: list[tuple[str, str, str, str | None]]
) -> None:
    text = f"2024年度部门决算说明\n二、支出决算表\n{table(('2010699', '其他财政事务支出'), row)}"
    found = bd.check(bd.read(text.encode()), select=["CL"])
    assert [(f.rule, f.severity.value, f.stated, f.expected) for f in found] == expected


def test_other_tables_are_left_alone() -> None:
    text = (
        "2024年度部门决算说明\n二、单位\n\t编码\n\t单位\n\n\t327\n\t某市统计局\n\n"
        "\t328\n\t某市应急局\n\n\t329\n\t某市审计局\n"
    )
    assert not bd.check(bd.read(text.encode()), select=["CL"])


def test_an_old_class_name_in_a_list_of_basic_expenditure() -> None:
    (found,) = said("基本支出30.00万元，其中：（1）其他资本性支出包括办公设备购置等。")
    assert (found.rule, found.severity.value) == ("CL503", "warning")
    assert found.expected == "资本性支出"


@pytest.mark.parametrize(
    ("item", "purpose", "reported"),
    [
        ("住房公积金", "缴纳在职人员医疗保险", True),
        ("住房公积金", "缴纳住房公积金和医疗保险", False),
        ("住房公积金", "在职人员的基本支出", False),
        ("购房补贴", "发放提租补贴", False),
        ("购房补贴", "缴存住房公积金", True),
        ("住房公积金", "人员支出，比上年增加，原因是医疗保险基数提高", False),
    ],
)
def test_purpose_and_item(item: str, purpose: str, reported: bool) -> None:
    text = f"1.住房保障支出（类）住房改革支出（款）{item}（项）3.00万元，主要用于{purpose}。"
    assert [one.rule for one in said(text)] == ["CL507"] * reported


def test_marks_without_end_are_read_in_bounded_time() -> None:
    start = perf_counter()
    text = "".join(chr(0x4E00 + (i * 7919) % 20000) for i in range(60))
    assert said(f"{text}（类）" * 3000) == []
    assert perf_counter() - start < 20


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("221", "02", "01"), []),
        (("", "02", "01"), [("CL505", "error", "0201", "2210201")]),
        (("22", "02", "01"), [("CL505", "error", "220201", "2210201")]),
        (("221", "02", "03"), [("CL502", "error", "住房公积金", "购房补贴")]),
    ],
)
def test_codes_in_three_columns(
    cells: tuple[str, str, str], expected: list[tuple[str, str, str, str]]
) -> None:
    rows = [
        ("类", "款", "项", "科目名称", "合计"),
        ("201", "06", "01", "行政运行", "9.00"),
        ("208", "05", "01", "行政单位离退休", "3.00"),
        (*cells, "住房公积金", "5.00"),
    ]
    body = "\n".join("".join(f"\t{cell}\n" for cell in row) for row in rows)
    text = f"2024年度部门决算说明\n二、支出决算表\n{body}"
    found = bd.check(bd.read(text.encode()), select=["CL"])
    assert [(f.rule, f.severity.value, f.stated, f.expected) for f in found] == expected
