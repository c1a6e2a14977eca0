"""FM716: 图表残留 / what is left of a chart."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, matches, text_finding
from budgetdisclosure.lazy import pattern

_DEFAULT = Search(
    r"(?:^|(?<=\t))\s*(?P<name>销售额|系列\s?\d{1,2}|类别\s?\d{1,2}|图表标题|坐标轴标题|列\s?\d{1,2}|第[一二三四]季度销售额|数据系列\s?\d{1,2}|分类\s?\d{1,2}|(?:垂直|水平)\s?[（(](?:值|类别|分类)[）)]\s?轴(?:标题)?|求和项\s?[:：][^\t]{1,12}"
    r"|(?:\[(?:类别名称|系列名称|百分比|值|单元格区域)\][,，;；\s]{0,3})+"
    r"|Series\s?\d{1,2}|Category\s?\d{1,2}|Chart Title|Axis Title|Sales)\s*(?=\t|$)",
    clue=r"销售额|系列\s?\d|类别\s?\d|分类\s?\d|列\s?\d|图表标题|坐标轴|垂直\s?[（(]|水平\s?[（(]|求和项|\[(?:类别|系列|百分比|值|单元格)|Series|Category|Chart|Axis|Sales",
)
_WORDS = pattern(r"销售额|Sales|(?:类别|分类|列)\s?\d{1,2}")
"""Defaults that are also words: in a table they may be meant."""


@rule(
    "FM716",
    severity="error",
    passes=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计30.00万元。"),
    fails=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计30.00万元。\n系列1"),
)
def check(case: Case) -> Iterator[Finding]:
    """Default names of series, titles and axes do not belong in a published text."""
    for block, match in matches(case, _DEFAULT):
        if block.label == "cell" and _WORDS.fullmatch(match["name"]):
            continue
        yield text_finding("FM716", "error", block, match.start("name"), match.end("name"))
