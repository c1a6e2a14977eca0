"""CL502: 编码名称一致 / code and name."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.chains import Chain, entry_code
from budgetdisclosure.checking.classed import chain_finding, pair_finding
from budgetdisclosure.checking.coded import Coded
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.plain import of_tables
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.sureness import at_most, once, severity_of, severity_of_match
from budgetdisclosure.classification import How, PairStatus, lookup


@rule(
    "CL502",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "六、名词解释\n"
        "1.住房公积金（2210201）：指单位按规定为职工缴存的住房公积金。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "六、名词解释\n"
        "1.住房公积金（2210203）：指单位按规定为职工缴存的住房公积金。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """A functional or revenue code and the name beside it belong together; names are whole."""
    year = case.report.year
    if year is None:
        return
    yield from of_tables(case, "CL502")
    found = [one for chain in case.chains for one in _of_chain(chain, year)]
    found += [one for pair in case.coded if pair.code[0] in "12" for one in _of_pair(pair, year)]
    yield from once(found)


def _of_chain(chain: Chain, year: int) -> Iterator[Finding]:
    match = chain.match(year)
    if match.entry is None or not chain.sure:
        return
    for link, step in zip(chain.links, match.steps, strict=True):
        name, severity = step.current, severity_of_match(step, year)
        if step.how is How.TYPO and not _is_cut(link.name, name):
            yield chain_finding("CL502", severity, chain, link, name, "slip")
        elif step.how is How.VARIANT and "其它" in link.name:
            weight = at_most(severity, Severity.WARNING)
            yield chain_finding("CL502", weight, chain, link, name, "slip")
    code = entry_code(chain.code)
    if code is not None and code != match.entry.code and len(code.digits) == 7:
        other = lookup(code, on=year)
        if other is not None:
            yield chain_finding(
                "CL502", severity_of(other.certainty(year)), chain, chain.links[-1],
                other.name_on(year), code=code.digits,
            )  # fmt: skip


def _is_cut(printed: str, name: str) -> bool:
    """Whether the missing character may have been lost where a line or cell was cut."""
    return name.startswith(printed) or name.endswith(printed)


def _of_pair(pair: Coded, year: int) -> Iterator[Finding]:
    found = pair.compare(year)
    severity, right = severity_of(found.certainty), found.expected or ""
    if found.status in (PairStatus.OTHER_CODE, PairStatus.TYPO):
        if _is_cut(pair.name, right):
            return
        if found.status is PairStatus.OTHER_CODE and pair.in_prose:
            meant = found.meant[0].code.digits if len(found.meant) == 1 else None
            yield pair_finding("CL502", severity, pair, meant, of_code=True, right=right)
        else:
            yield pair_finding("CL502", severity, pair, right, right=right)
    elif found.status is PairStatus.UNKNOWN_NAME and not pair.in_prose:
        weight = severity if pair.path else Severity.INFO
        yield pair_finding("CL502", weight, pair, right, right=right)
    elif found.status is PairStatus.VARIANT and "其它" in pair.name:
        weight = at_most(severity, Severity.WARNING)
        yield pair_finding("CL502", weight, pair, right, right=right)
