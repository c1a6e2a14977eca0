"""A report built by hand, written as text and as JSON, and read again.

python examples/build_by_hand.py [OUT.txt]
"""

import sys

from budgetdisclosure import Amount, Count, FinalAccounts, check, read
from budgetdisclosure.model import (
    Carryover,
    Comparison,
    Execution,
    Expenditure,
    FiscalAppropriation,
    FunctionLine,
    GeneralPublicBudget,
    Income,
    Institution,
    Overseas,
    Posts,
    Procurement,
    PublicBody,
    Reception,
    Retired,
    Staffing,
    ThreePublic,
    Totals,
    Units,
    Vehicles,
)
from budgetdisclosure.model.json import dumps, loads
from budgetdisclosure.writing import to_text


def people(number: int) -> Count:
    """A number of persons."""
    return Count(number, "人")


def line(code: str, budget: str, final: str) -> FunctionLine:
    """A line of the classification with its initial budget and final figure."""
    return FunctionLine(code=code, budget=Amount(budget), final=Amount(final))


NOTHING = Execution(budget=Amount("0.00"), final=Amount("0.00"))

REPORT = FinalAccounts(
    unit=PublicBody(name="安宁市档案馆"),
    year=2024,
    institution=Institution(
        duties=("收集和保管全市档案", "为查阅档案的人提供服务。"),
        internal_bodies=("办公室", "保管科", "利用科"),
        units=Units(institutional=Count(1, "个")),
    ),
    staffing=Staffing(
        institutional=Posts(posts=people(24), actual=people(22), actual_change=people(-1)),
        retired=Retired(total=people(9), cadre=people(0), ordinary=people(9)),
    ),
    totals=Totals(
        income=Comparison(Amount("861.40"), base=Amount("803.15")),
        expenditure=Comparison(Amount("861.40"), base=Amount("803.15")),
    ),
    carryover=Carryover(opening=Amount("12.30"), closing=Amount("8.80")),
    income=Income(
        total=Comparison(Amount("849.10"), base=Amount("795.00")),
        fiscal_appropriation=Amount("836.60"),
        institutional=Amount("12.50"),
    ),
    expenditure=Expenditure(
        total=Comparison(Amount("852.60"), base=Amount("790.85")),
        basic=Amount("615.20"),
        project=Amount("237.40"),
    ),
    fiscal=FiscalAppropriation(total=Comparison(Amount("848.90"), base=Amount("790.65"))),
    general_public=GeneralPublicBudget(
        expenditure=Execution(budget=Amount("820.00"), final=Amount("840.10")),
        functions=(
            line("201", "655.00", "671.40"),
            line("20126", "655.00", "671.40"),
            line("208", "98.00", "100.45"),
            line("20805", "98.00", "100.45"),
            line("221", "67.00", "68.25"),
            line("22102", "67.00", "68.25"),
        ),
    ),
    three_public=ThreePublic(
        total=Execution(budget=Amount("6.00"), final=Amount("4.35")),
        overseas=Overseas(budget=Amount("0.00"), final=Amount("0.00")),
        reception=Reception(
            budget=Amount("0.80"),
            final=Amount("0.35"),
            batches=Count(4, "批次"),
            guests=Count(28, "人次"),
        ),
        vehicles=Vehicles(
            total=Execution(budget=Amount("5.20"), final=Amount("4.00")),
            purchase=NOTHING,
            running=Execution(budget=Amount("5.20"), final=Amount("4.00")),
            fleet=Count(2, "辆"),
        ),
    ),
    procurement=Procurement(
        total=Amount("96.20"),
        goods=Amount("40.10"),
        works=Amount("0.00"),
        services=Amount("56.10"),
        sme=Amount("80.00"),
        micro=Amount("56.10"),
    ),
    service_purchase=Amount("21.00"),
)


def main() -> None:
    """Writes, reads and checks."""
    text = to_text(REPORT)
    if len(sys.argv) > 1:
        with open(sys.argv[1], "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    print(text)
    print("JSON gives the same report back:", loads(dumps(REPORT)) == REPORT)
    print("findings in the report:", len(check(REPORT)))
    print("findings in the text:", len(check(read(text.encode()))))


if __name__ == "__main__":
    main()
