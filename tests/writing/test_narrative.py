"""What the narrative says, leaves out, and refuses to leave out."""

from pathlib import Path

import pytest

from budgetdisclosure import read
from budgetdisclosure.errors import ConfigError, ModelError
from budgetdisclosure.figures import Amount, Count, Percentage, Qualifier
from budgetdisclosure.model import (
    Award,
    Awards,
    Basis,
    Comparison,
    Execution,
    Expenditure,
    FinalAccounts,
    FunctionLine,
    GeneralPublicBudget,
    Glossary,
    Income,
    Institution,
    Posts,
    SelfEvaluation,
    Staffing,
    Term,
    ThreePublic,
    Vehicles,
)
from budgetdisclosure.writing import to_text, write


def spent(**parts: object) -> FinalAccounts:
    return FinalAccounts(year=2023, expenditure=Expenditure(**parts))  # type: ignore[arg-type]


def test_nothing_stated_is_nothing_written() -> None:
    assert to_text(FinalAccounts()) == "部门决算\n"


def test_sections_are_numbered_without_gaps() -> None:
    report = FinalAccounts(
        year=2023,
        income=Income(other=Amount("1.00")),
        general_public=GeneralPublicBudget(expenditure=Execution(final=Amount("2.00"))),
        service_purchase=Amount("0.50"),
    )
    heads = [line for line in to_text(report).splitlines() if "、" in line or "部分" in line]
    assert heads == [
        "第一部分 年度决算说明",
        "一、本年收入情况",
        "二、一般公共预算支出情况",
        "第二部分 其他重要事项说明",
        "一、政府购买服务情况",
    ]


@pytest.mark.parametrize(
    ("base", "tail"),
    [
        ("10.00", "比上年的10.00万元增加5.00万元，增长50.00%。"),
        ("20.00", "比上年的20.00万元减少5.00万元，下降25.00%。"),
        ("15.00", "与上年的15.00万元持平。"),
        ("0", "比上年的0万元增加15.00万元。"),
        ("-3.00", "比上年的-3.00万元增加18.00万元。"),
        ("14.9999", "比上年的14.9999万元增加0.0001万元，增长0.00%。"),
    ],
)
def test_a_base_brings_change_and_rate(base: str, tail: str) -> None:
    text = to_text(spent(total=Comparison(Amount("15.00"), base=Amount(base))))
    assert text.splitlines()[-1].endswith(tail)


def test_rounding_is_half_up_to_the_places_asked_for() -> None:
    report = spent(total=Comparison(Amount("8.00")), basic=Amount("1.00"))
    assert "占全年支出的12.5%" in to_text(report, decimals=1)
    assert "占全年支出的13%" in to_text(report, decimals=0)
    with pytest.raises(ConfigError):
        to_text(report, decimals=7)


def test_an_approximate_operand_derives_nothing_and_keeps_its_word() -> None:
    total = Amount("8.00", qualifier=Qualifier.ABOUT)
    report = spent(total=Comparison(total), basic=Amount("1.00", qualifier=Qualifier.ABOVE))
    text = to_text(report)
    assert "占" not in text
    again = read(text.encode()).report.expenditure
    assert again.total.value == total
    assert again.total.value is not None
    assert again.total.value.qualifier is Qualifier.ABOUT
    assert again.basic is not None
    assert again.basic.qualifier is Qualifier.ABOVE


def test_a_change_against_an_unprinted_base_comes_back_with_its_basis() -> None:
    line = Execution(
        budget=Amount("5.00"),
        final=Amount("4.00"),
        stated_change=Amount("-1.50"),
        stated_rate=Percentage("-27.27"),
        stated_basis=Basis.PRIOR_YEAR,
    )
    report = FinalAccounts(year=2023, three_public=ThreePublic(total=line))
    for style in ("beijing", "shanghai"):
        assert read(to_text(report, style=style).encode()).report.three_public.total == line


def test_a_misplaced_separator_is_written_as_it_was_printed() -> None:
    report = spent(project=Amount("20169.24", printed="201,69.24"))
    assert "项目支出201,69.24万元" in to_text(report)


def test_lines_of_the_classification_come_back_without_the_lines_above_them() -> None:
    lines = (
        FunctionLine(code="20113", final=Amount("1.00"), budget=Amount("2.00")),
        FunctionLine(code="2050202", final=Amount("3.00"), prior=Amount("1.00")),
        FunctionLine(code="甲乙支出", final=Amount("4.00")),
    )
    report = FinalAccounts(year=2023, general_public=GeneralPublicBudget(functions=lines))
    for style in ("beijing", "shanghai"):
        assert read(to_text(report, style=style).encode()).report.general_public.functions == lines


def test_texts_come_back() -> None:
    report = FinalAccounts(
        year=2023,
        institution=Institution(
            duties=("服务企业。", "开展培训"),
            internal_bodies=("办公室", "研究室"),
            subordinate_units=("甲中心", "乙中心"),
        ),
        glossary=Glossary(terms=(Term(name="基本支出", definition="维持运转所花的钱。"),)),
    )
    again = read(to_text(report).encode()).report
    assert again.institution == report.institution
    assert again.glossary == report.glossary


def test_changes_of_staff_come_back() -> None:
    posts = Posts(actual=Count(29, "人"), actual_change=Count(-1, "人"))
    staffing = Staffing(
        institutional=posts, contract=Count(3, "人"), contract_change=Count(0, "人")
    )
    text = to_text(FinalAccounts(year=2023, staffing=staffing))
    assert read(text.encode()).report.staffing == staffing


def test_a_cost_that_is_not_zero_is_not_printed_as_zero() -> None:
    cars = Vehicles(running=Execution(final=Amount("0.01")), fleet=Count(30, "辆"))
    text = to_text(FinalAccounts(year=2023, three_public=ThreePublic(vehicles=cars)))
    assert "车均运行维护费0.0003万元" in text


def test_what_has_no_sentence_is_refused_or_named() -> None:
    report = FinalAccounts(
        awards=Awards(items=(Award(name="甲", amount=Amount("1.00")),)),
        self_evaluations=[SelfEvaluation(project="乙", person="某丙")],
    )
    with pytest.raises(ModelError) as caught:
        to_text(report)
    assert "awards.items.1.amount" in str(caught.value)
    assert "self_evaluations.1.project" in caught.value.text("en")
    last = to_text(report, lossy=True).splitlines()[-1]
    assert "awards.items.1.amount" in last
    assert "self_evaluations.1.person" in last
    assert "某丙" not in last


def test_writing_by_suffix(tmp_path: Path) -> None:
    report = spent(total=Comparison(Amount("8.00")))
    for suffix in (".txt", ".md", ".json"):
        path = tmp_path / f"report{suffix}"
        assert path.write_text("") == 0
        assert write(report, path) == path.read_text(encoding="utf-8") == write(report, suffix)
    assert "### 一、本年支出情况" in write(report, ".md")
    assert "支出决算情况说明" in write(report, ".txt", style="shanghai")


@pytest.mark.parametrize("path", ["report.docx", "report", "report.odt"])
def test_a_format_that_is_not_written(path: str) -> None:
    with pytest.raises(ConfigError, match=r"\.txt, \.md, \.json"):
        write(FinalAccounts(), path)


def test_unknown_options_are_refused() -> None:
    with pytest.raises(ConfigError):
        write(FinalAccounts(), ".txt", style="mars")
    with pytest.raises(ConfigError):
        write(FinalAccounts(), ".json", style="beijing")
