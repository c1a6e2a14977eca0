"""FM710: 单位名称不一致 / names do not agree."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from itertools import groupby
from operator import itemgetter

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.forms import cell_finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, matches, text_finding
from budgetdisclosure.checking.units_below import units_below
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import TableCell, label_of, misspelt
from budgetdisclosure.source import Document
from budgetdisclosure.wording.labels import names_below

_KINDS = ("中心", *"局委办厅院校馆站所队会处部室")
_SELF = Search(
    r"(?<![自“‘由找给请让使])我(?P<kind>局(?!部(?!署|门)|面|限|势|域)|委(?!托|派|以)|办(?!理|好|完|事|学|公|法)|院(?!士|子)|校(?!正|准|验|园)|馆(?!藏|舍)|站(?!在|起|好|位|稳)"
    r"|所(?!知|在|属|说|能|有|做|见|了|想|需)|队|会(?=的|机关|本级|共|[，。]|20)|处(?!理|于|在|置)|厅|中心)(?![长员])"
    r"|(?<![基资成样版根原日])本(?P<own>局(?!部(?!署|门)|面|限|势|域)|委(?=[完共组开的，。本机]|20)|中心|馆(?!藏|舍)|厅(?!级))(?![长员部])",
    clue=("我(?:局|委|办|院|校|馆|站|所|队|会|处|厅|中心)", "本(?:局|委|中心|馆|厅)"),
)
_TITLE = Search(
    rf"^\s*(?:预算主管|预算|编制|公开|填报)?(?:单位|部门)(?:名称)?\s?[：:]\s?(?P<name>{HAN}{{5,40}})"
    r"(?=\s*$|\s+(?:金额)?单位\s?[：:])",
    clue=(r"单位(?:名称)?\s?[：:]", r"部门(?:名称)?\s?[：:]"),
)
_BRANCH = pattern(r"[（(]?(?:本级|机关|本部|汇总)[）)]?$")
_LONG = {
    "委": ("委员会", "党委"),
    "办": ("办公室", "办公厅"),
    "会": ("联合会", "协会"),
    "校": ("学校", "大学", "学院", "中学", "小学", *(f"{n}中" for n in "一二三四五六七八九十")),
}


@rule(
    "FM710",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "一、单位基本情况\n"
        "某某市档案服务中心是某某市政府直属的事业单位。\n"
        "第四部分 绩效评价情况\n"
        "3.项目产出情况。\n"
        "我中心完成了任务。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "一、单位基本情况\n"
        "某某市档案服务中心是某某市政府直属的事业单位。\n"
        "第四部分 绩效评价情况\n"
        "3.项目产出情况。\n"
        "我局完成了任务。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """The body, its projects and items have one name throughout."""
    yield from _own_name(case)
    yield from _titles(case)
    yield from _chart_labels(case)
    yield from _projects(case)


def _own_name(case: Case) -> Iterator[Finding]:
    """我局 in the report of a 中心; a unit below may speak of itself in the report of its department."""
    name = _BRANCH.sub("", case.report.unit.name or "")
    if not name or case.report.unit.scope == "汇总":
        return
    document = case.disclosure.document if case.disclosure else Document()
    below = cache(lambda kind: units_below(document, name, _endings(kind)))
    for block, found in groupby(matches(case, _SELF), itemgetter(0)):
        match = next((m for _, m in found if not _own(name, _kind(m))), None)
        if match is None:
            continue
        if not any(_own(unit, _kind(match)) for unit in below(_kind(match))):
            wanted = next((k for k in ("委", "办", *_KINDS) if _own(name, k)), None)
            expected = f"{match[0][0]}{wanted or '单位'}"
            yield text_finding("FM710", "warning", block, match.start(), match.end(), expected)


def _kind(match: re.Match[str]) -> str:
    return match["kind"] or match["own"]


def _titles(case: Case) -> Iterator[Finding]:
    """The name above a table that is nearly, not quite, the name of the body."""
    name = case.report.unit.name
    if not name:
        return
    for block, match in matches(case, _TITLE):
        said = match["name"]
        if misspelt(said, name):
            start, end = match.span("name")
            yield text_finding("FM710", "warning", block, start, end, name)


def _own(name: str, kind: str) -> bool:
    """Whether the name ends in ``kind`` or a word it stands for: 委 for 委员会, 办 for 办公室."""
    return name.endswith(_endings(kind))


def _endings(kind: str) -> tuple[str, ...]:
    return kind, *_LONG.get(kind, ())


def _chart_labels(case: Case) -> Iterator[Finding]:
    """Labels of a chart that are not the official name of the item."""
    charts = [t for t in case.disclosure.tables if t.kind == "chart"] if case.disclosure else []
    for table in charts:
        for row in table.rows:
            for root in ("income", "expenditure"):
                path = _names(root).get(row.name)
                label = label_of(path) if path else None
                if label is not None and label.zh != row.name:
                    yield cell_finding("FM710", "warning", row.cells[0], label.zh)


@cache
def _names(root: str) -> dict[str, str]:
    return dict(names_below(root))


def _projects(case: Case) -> Iterator[Finding]:
    """Projects of the execution table that the list in the text calls otherwise."""
    projects = case.report.performance.projects
    listed = [p for p in projects.items if p.name]
    rows = [p for p in projects.executions if p.name]
    left = [p for p in listed if p.name not in {r.name for r in rows}]
    for row in rows:
        if any(p.name == row.name for p in listed):
            continue
        same = [p for p in left if p.budget is not None and p.budget == row.budget]
        if len(same) > 1:
            same.sort(key=lambda p: -SequenceMatcher(None, p.name or "", row.name or "").ratio())
        cell = _name_cell(case, row.name or "")
        if same and cell is not None and _alike(same[0].name or "", row.name or ""):
            left.remove(same[0])
            yield cell_finding("FM710", "warning", cell, same[0].name)


def _alike(one: str, other: str) -> bool:
    """Whether the two have three characters in a row in common."""
    return any(one[at : at + 3] in other for at in range(len(one) - 2))


def _name_cell(case: Case, name: str) -> TableCell | None:
    for table in case.disclosure.tables if case.disclosure else ():
        if table.kind == "projects":
            for row in table.rows:
                if row.name == name:
                    return row.cell("name")
    return None
