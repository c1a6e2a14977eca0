"""CL506: 经济科目编码 / economic code."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.classed import pair_finding
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.sureness import once, severity_of
from budgetdisclosure.classification import PairStatus

_HEAD = (
    "2024年度部门决算说明\n三、基本支出决算表\n\t科目编码\n\t科目名称\n\t决算数\n\n"
    "\t302\n\t商品和服务支出\n\t9.00\n\n\t30201\n\t办公费\n\t4.00\n\n\t30207\n\t邮电费\n\t2.00\n\n"
)

_UNKNOWN = (PairStatus.UNKNOWN_CODE, PairStatus.ENDED, PairStatus.NOT_YET)


@rule(
    "CL506",
    severity="error",
    passes=_HEAD + "\t30209\n\t物业管理费\n\t3.00\n",
    fails=_HEAD + "\t30208\n\t物业管理费\n\t3.00\n",
)
def check(case: Case) -> Iterator[Finding]:
    """Economic codes are those of the classification, with their names."""
    year = case.report.year
    if year is None:
        return
    yield from once(_findings(case, year))


def _findings(case: Case, year: int) -> Iterator[Finding]:
    for pair in case.coded:
        if pair.code[0] not in "35":
            continue
        found = pair.compare(year)
        name = found.expected or ""
        if found.status in (PairStatus.OTHER_CODE, PairStatus.TYPO):
            if not (name.startswith(pair.name) or name.endswith(pair.name)):
                yield pair_finding("CL506", severity_of(found.certainty), pair, name)
        elif found.status is PairStatus.UNKNOWN_NAME and len(pair.code) < 7:
            yield pair_finding("CL506", Severity.INFO, pair, name)
        elif found.status in _UNKNOWN and len(pair.code) < 7:
            yield pair_finding("CL506", Severity.INFO, pair, None, "unknown", of_code=True)
