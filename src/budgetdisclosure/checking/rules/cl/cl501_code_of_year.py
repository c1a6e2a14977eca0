"""CL501: 科目编码存在 / code of the year."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.classed import chain_finding, pair_finding
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.sureness import once
from budgetdisclosure.classification import Entry, How, PairStatus, successors

_INFO = Severity.INFO


@rule(
    "CL501",
    severity="info",
    passes=(
        "2026年度部门决算说明\n"
        "六、名词解释\n"
        "1.一般公共服务支出（类）信访事务（款）信访业务（项）：指用于信访工作的支出。"
    ),
    fails=(
        "2026年度部门决算说明\n"
        "六、名词解释\n"
        "1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）信访事务（项）：指用于信访工作的支出。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Codes and items exist in the classification of the year."""
    year = case.report.year
    if year is not None:
        yield from once([*_of_chains(case, year), *_of_pairs(case, year)])


def _of_chains(case: Case, year: int) -> Iterator[Finding]:
    for chain in case.chains:
        match = chain.match(year)
        for link, step in zip(chain.links, match.steps, strict=False):
            if match.entry is not None and step.how in (How.ENDED, How.NOT_YET):
                now = _now(step.entry, year) if step.how is How.ENDED else None
                yield chain_finding(
                    "CL501", _INFO, chain, link, now,
                    "ended" if step.how is How.ENDED else "not_yet", code=step.entry.code, year=year,
                )  # fmt: skip
                break


def _of_pairs(case: Case, year: int) -> Iterator[Finding]:
    for pair in case.coded:
        if pair.code[0] in "35":
            continue
        found = pair.compare(year)
        if found.status is PairStatus.UNKNOWN_CODE:
            yield pair_finding("CL501", _INFO, pair, of_code=True, year=year)
        elif found.entry is not None and found.status is PairStatus.ENDED:
            now = _now(found.entry, year)
            yield pair_finding("CL501", _INFO, pair, now, "ended", of_code=True, year=year)
        elif found.status is PairStatus.NOT_YET:
            yield pair_finding("CL501", _INFO, pair, None, "not_yet", of_code=True, year=year)


def _now(entry: Entry, year: int) -> str | None:
    """What stands for an ended entry in ``year``."""
    return "、".join(str(one) for one in successors(entry, on=year) if one is not entry) or None
