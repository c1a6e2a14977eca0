"""FM718: 错别字 / a known slip of the pen."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.forms import mistyped_percent
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, text_finding, touched
from budgetdisclosure.figures import Percentage
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.messages import Message

_SLIPS = (
    (Search(r"不少(?=\d)", r"不少\d"), "不少于"),
    (Search("不(?:底|抵)于", "不底于|不抵于"), "不低于"),
    (Search(r"不低(?:与|干)(?=\d)", "不低与|不低干"), "不低于"),
    (Search("较上一度"), "较上一年度"),
    (Search("公务车用车"), "公务用车"),
    (Search(r"(20(?<!\d20)\d\d)(上|下)半年", r"20\d\d(?:上|下)半年"), r"\1年\2半年"),
    (Search("“三公经费”"), "“三公”经费"),
    (Search("集中目录(?=以内|外|或)", "集中目录"), "集中采购目录"),
    (Search("因公出国[（(]境[）)]经费费", "经费费"), "因公出国（境）经费"),
    (Search("帐(户|目|务|簿|面)", "帐"), r"账\1"),
    (Search("经费费(?!用)", "经费费"), "经费"),
    (
        Search(
            r"(?:(?<=[，。；：、\s（(])|^)截止到?(?=20\d\d年(?:年?底|年?末|\d)|\d{1,2}月)", "截止"
        ),
        "截至",
    ),
    (Search(r"万(?<=\d万)无", "万无"), "万元"),
    (
        Search("财(?<!政财)拨款|财政拨(?=支出|收入|预算)", "财拨|财政拨(?:支出|收入|预算)"),
        "财政拨款",
    ),
    (Search("年初预数"), "年初预算数"),
    (Search(r"决数(?=为|\d)", "决数"), "决算数"),
    (Search("一般公共预(?=[财支收])", "一般公共预[财支收]"), "一般公共预算"),
    (Search("政府性基(?=[预收支财])", "政府性基[预收支财]"), "政府性基金"),
    (Search("公务接费"), "公务接待费"),
    (Search("公务用(?=运行|购置)", "公务用(?:运行|购置)"), "公务用车"),
    (Search("增涨|增张"), "增长"),
    (Search("持品"), "持平"),
    (Search("拔款"), "拨款"),
    (Search("曾加|增家"), "增加"),
    (Search("主要原因时"), "主要原因是"),
    (Search("政府彩购|政府采够"), "政府采购"),
    (Search("绩校"), "绩效"),
    (Search("(执行|完成|合格)律", "执行律|完成律|合格律"), r"\1率"),
    (Search("(?<![自知克异])己(?=完成|经|全部)", "己(?:完成|经|全部)"), "已"),
    (Search("按排(?=[了资人工])", "按排"), "安排"),
    (Search("布署"), "部署"),
    (Search(r"(?<=不)低(?=\d)", r"不低\d"), "低于"),
    (Search(r"(?<=上年|预算)减小(?=\d)", "减小"), "减少"),
    (Search("在专业活动(?=及(?:其)?辅助|之外)", "在专业活动"), "在专业业务活动"),
    (
        Search("((?:报表|决算|预算|科目|账户?)[中内里]?)反应(?!能力|堆|器|速度|机制)", "反应"),
        r"\1反映",
    ),
    (Search("抗役(?=特别国债)", "抗役"), "抗疫"),
    (Search("其它(?=支出|收入|资金|资本性)", "其它(?:支出|收入|资金|资本性)"), "其他"),
)
_ANY = "|".join(clue for slip, _ in _SLIPS for clue in slip.clues)
_WORDS = tuple(
    clue if re.fullmatch(rf"(?:{HAN}|[“”])+", clue) else ""
    for slip, _ in _SLIPS
    for clue in slip.clues
)
"""The clue of each slip that is a mere word."""


@rule(
    "FM718",
    severity="info",
    passes=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n培训不少于6场。"),
    fails=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n培训不少6场。"),
)
def check(case: Case) -> Iterator[Finding]:
    """Known slips."""
    for block in touched(case, _ANY):
        for (slip, right), word in zip(_SLIPS, _WORDS, strict=True):
            for match in slip.finditer(block.text) if word in block.text else ():
                expected = match.expand(right)
                yield text_finding("FM718", "info", block, match.start(), match.end(), expected)
    yield from _percent_signs(case)


def _percent_signs(case: Case) -> Iterator[Finding]:
    """97.505 for 97.50%: the key of the per cent sign without its shift."""
    for test in case.verifications:
        place = test.place
        if place is None or not (test.refuted and isinstance(test.stated, Percentage)):
            continue
        if mistyped_percent(place.quote, test.expected):
            expected = place.quote.strip()[:-1] + "%"
            yield Finding(
                rule="FM718",
                severity=Severity.INFO,
                detail=Message.of("FM718.message", stated=place.quote.strip(), expected=expected),
                stated=place.quote.strip(),
                expected=expected,
                path=test.path,
                place=place,
            )
