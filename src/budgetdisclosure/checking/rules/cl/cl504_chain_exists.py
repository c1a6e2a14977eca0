"""CL504: 层级归属 / 款 and 项 belong together."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.chains import Chain, Link
from budgetdisclosure.checking.classed import chain_finding
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.sureness import once, severity_of_entries
from budgetdisclosure.classification import (
    ChainMatch,
    ChainProblem,
    Entry,
    How,
    Table,
    ancestors,
    find_all,
)


@rule(
    "CL504",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "六、名词解释\n"
        "1.教育支出（类）普通教育（款）小学教育（项）：指用于小学的支出。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "六、名词解释\n"
        "1.教育支出（类）职业教育（款）小学教育（项）：指用于小学的支出。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """A chain of 类, 款, 项 exists: each name stands at its level under the name before it."""
    year = case.report.year
    if year is None:
        return
    found = []
    for chain in case.chains:
        match = chain.match(year)
        broken = match.problem in (ChainProblem.UNKNOWN_NAME, ChainProblem.WRONG_PARENT)
        if broken and chain.sure and (one := _finding(chain, match, year)) is not None:
            found.append(one)
    yield from once(found)


def _finding(chain: Chain, match: ChainMatch, year: int) -> Finding | None:
    link = chain.links[min(len(match.steps), len(chain.links) - 1)]
    meant, misplaced = match.suggestions, _elsewhere(link, year)
    if len(chain.links) == 1:
        if not misplaced:
            return None
        meant = misplaced
    elif len(meant) != 1 and len(misplaced) == 1:
        meant = misplaced
    severity = severity_of_entries(meant, year)
    if match.problem is ChainProblem.UNKNOWN_NAME and not misplaced and len(match.steps) > 0:
        severity = severity if _is_slip(link, meant, year) else Severity.INFO
    told = "、".join(_path(one, year) for one in meant[:3])
    whole = "".join(f"{one.name}（{one.level}）" for one in chain.links)
    kind = "message" if told else "unknown"
    expected = _path(meant[0], year) if len(meant) == 1 else None
    return chain_finding(
        "CL504", severity, chain, link, expected, kind,
        whole=whole, meant=told, level=link.level, year=year,
    )  # fmt: skip


def _elsewhere(link: Link, year: int) -> tuple[Entry, ...]:
    """The entries of this name at another level than the stated one."""
    found = find_all(link.name, on=year, table=Table.FUNCTIONAL)
    if not found or found[0].how is not How.EXACT:
        return ()
    entries = tuple(match.entry for match in found)
    return () if any(one.level.value == link.level for one in entries) else entries


def _is_slip(link: Link, meant: tuple[Entry, ...], year: int) -> bool:
    """Whether the one entry meant has nearly the characters that are printed."""
    return len(meant) == 1 and sorted(link.name) == sorted(meant[0].name_on(year))


def _path(entry: Entry, year: int) -> str:
    """The entry with its chain of names."""
    names = [one.name_on(year) for one in (*ancestors(entry, year), entry)]
    return "".join(f"{name}（{level}）" for name, level in zip(names, "类款项", strict=False))
