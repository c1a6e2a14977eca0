"""CP605: 三公细化 / detail of the three public expenses."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.plain import absent, first, is_some
from budgetdisclosure.checking.rule import rule

_DETAIL = {
    "three_public.overseas.final": ("three_public.overseas.groups", "three_public.overseas.visits"),
    "three_public.vehicles.running.final": ("three_public.vehicles.fleet",),
    "three_public.reception.final": (
        "three_public.reception.batches",
        "three_public.reception.guests",
    ),
}


@rule(
    "CP605",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费决算为3.00万元。国内公务接待10批次、100人次。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费决算为3.00万元。国内公务接待10批次。"
    ),
    legal="2015 inspection criteria of the Ministry of Finance for published accounts",
)
def check(case: Case) -> Iterator[Finding]:
    """Where money was spent, groups, visits, fleet, batches and guests are stated."""
    for cost_path, counts in _DETAIL.items():
        cost = first(case, cost_path)
        missing = [path for path in counts if first(case, path) is None]
        if is_some(cost) and cost is not None and missing and _told(case):
            yield absent(
                "CP605", "warning", cost.place, name=name_of(cost_path), cost=cost.figure,
                missing="、".join(map(name_of, missing)),
            )  # fmt: skip


def _told(case: Case) -> bool:
    """Whether there is a section on the three public expenses that could hold the detail."""
    headings = case.disclosure.headings if case.disclosure else ()
    return any(heading.section == "F07" for heading in headings)
