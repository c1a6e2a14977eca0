"""Rules about wording: the same defect in other words is found, what only looks like it is not.

The variants are in ``variants/CODE.txt``; another file there is another rule tested.
"""

from pathlib import Path

import pytest

import budgetdisclosure as bd

HEAD = "2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n"
BODY = "2024年度部门决算说明\n一、单位基本情况\n云溪市档案服务中心是云溪市政府直属的事业单位。\n第四部分 绩效评价情况\n3.项目产出情况。\n"
OFFICE = BODY.replace("档案服务中心", "水务局").replace("事业单位", "行政单位")
BASIC = "2024年度部门决算说明\n七、财政拨款基本支出决算情况说明\n基本支出30.00万元，其中："
TERMS = "2024年度部门决算说明\n六、名词解释\n"
CHART = "2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计30.00万元。\n"

HEADS = {
    "FM710": BODY,
    "FM711": "云溪市水务局2024年度部门决算\n第一部分 2024年度部门决算表\n",
    "FM716": CHART,
    "CL503": BASIC,
    "CL510": TERMS,
    "CP616": CHART,
}
"""The text before a variant, where it is not ``HEAD``."""


def variants(path: Path, mark: str) -> list[str]:
    """The variants of a file: ``+`` before those that are reported, ``-`` before the others."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        line[2:].replace("\\n", "\n").replace("\\t", "\t")
        for line in lines
        if line.startswith(f"{mark} ")
    ]


FILES = sorted((Path(__file__).parent / "variants").glob("*.txt"))
VARIANTS = [
    pytest.param(path.stem, text, mark == "+", id=f"{path.stem}-{text}")
    for path in FILES
    for mark in "+-"
    for text in variants(path, mark)
]


@pytest.mark.parametrize(("code", "text", "reported"), VARIANTS)
def test_variant(code: str, text: str, reported: bool) -> None:
    whole = HEADS.get(code, HEAD) + text
    found = bd.check(bd.read(whole.encode()), select=(code,))
    assert bool(found) is reported, [finding.message for finding in found]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_enough_variants(path: Path) -> None:
    assert len(set(variants(path, "+"))) >= 5
    assert len(set(variants(path, "-"))) >= 5


def test_own_name_of_an_office() -> None:
    found = bd.check(
        bd.read((OFFICE + "我中心完成了全部任务，我局负责验收。").encode()), select=("FM710",)
    )
    assert [finding.stated for finding in found] == ["我中心"]


@pytest.mark.parametrize("branch", ["本级", "（本级）", "机关"])
def test_own_name_of_the_office_itself(branch: str) -> None:
    text = OFFICE.replace("水务局是", f"水务局{branch}是") + "我局负责验收，我中心完成了任务。"
    found = bd.check(bd.read(text.encode()), select=("FM710",))
    assert [finding.stated for finding in found] == ["我中心"]


def test_a_summary_of_units_speaks_for_each_of_them() -> None:
    text = "云溪市水务局（汇总）2024年度部门决算说明\n项目产出情况。\n我中心完成了全部任务。"
    assert not bd.check(bd.read(text.encode()), select=("FM710",))
    alone = text.replace("（汇总）", "")
    assert [f.expected for f in bd.check(bd.read(alone.encode()), select=("FM710",))] == ["我局"]


def test_the_range_of_a_budget_names_its_year() -> None:
    text = "云溪市水务局2025年部门预算\n纳入本部门{}年部门汇总预算编制范围的单位共1家。"
    for year, stated in (("2024", ["2024"]), ("2025", [])):
        found = bd.check(bd.read(text.format(year).encode()), select=("FM709",))
        assert [finding.stated for finding in found] == stated
