"""Every name of the functional classification is known again in a sentence."""

from budgetdisclosure import Amount, FinalAccounts, read
from budgetdisclosure.classification import Table, entries
from budgetdisclosure.model import FunctionLine, GeneralPublicBudget
from budgetdisclosure.writing import to_text


def test_every_line_of_a_year_comes_back_under_its_code() -> None:
    codes = sorted({str(entry.code) for entry in entries(on=2023, table=Table.FUNCTIONAL)})
    assert len(codes) > 1700
    lines = tuple(FunctionLine(code=code, final=Amount("1.00")) for code in codes)
    report = FinalAccounts(year=2023, general_public=GeneralPublicBudget(functions=lines))
    again = read(to_text(report, style="shanghai").encode()).report.general_public.functions
    assert [line.code for line in again] == codes
    assert again == lines
