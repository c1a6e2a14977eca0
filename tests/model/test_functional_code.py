import pytest

import budgetdisclosure as bd
from budgetdisclosure.classification import FunctionalCode
from budgetdisclosure.errors import ModelError
from budgetdisclosure.model import (
    FinalAccounts,
    FunctionLine,
    GeneralPublicBudget,
    Glossary,
    Term,
)
from budgetdisclosure.model.json import dumps, loads, to_data

CODE = FunctionalCode("215 08 05")


def test_a_code_given_as_a_type_is_kept_as_its_digits() -> None:
    typed = FunctionLine(code=CODE)  # type: ignore[arg-type]
    assert typed == FunctionLine(code="2150805")
    assert typed.functional_code == CODE
    assert Term(code=CODE).functional_code == CODE  # type: ignore[arg-type]


@pytest.mark.parametrize("code", ["资源勘探工业信息等支出", "30201", "2", ""])
def test_what_is_no_functional_code_stays_text(code: str) -> None:
    assert FunctionLine(code=code).functional_code is None
    assert Term(code=code).functional_code is None
    assert Term().functional_code is None


@pytest.mark.parametrize("code", [2150805, None])
def test_other_kinds_of_code_are_refused(code: object) -> None:
    with pytest.raises(ModelError):
        FunctionLine(code=code)  # type: ignore[arg-type]


def test_json_keeps_the_digits() -> None:
    report = FinalAccounts(
        general_public=GeneralPublicBudget(functions=(FunctionLine(code=CODE),)),  # type: ignore[arg-type]
        glossary=Glossary(terms=(Term(name="专项", code="2150805"),)),
    )
    assert to_data(report)["general_public"] == {"functions": [{"code": "2150805"}]}
    assert loads(dumps(report)) == report
    assert report.general_public.line(CODE) is report.general_public.functions[0]


def test_a_line_read_without_a_code_gets_it_from_its_name() -> None:
    text = (
        "2023年度部门决算说明\n四、一般公共预算财政拨款支出决算情况说明\n"
        "1、“教育支出”（类）2023年度决算12.00万元。其中：\n“普通教育”（款）2023年度决算12.00万元。"
    )
    lines = bd.read(text.encode()).report.general_public.functions
    assert [line.functional_code for line in lines] == [
        FunctionalCode("205"),
        FunctionalCode("20502"),
    ]
