"""FM720: 错词改变意思 / a wrong word that changes the meaning."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, matches, text_finding
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Kind

_HIGH = (
    "满意度|满意率|满意程度|合格率|完成率|覆盖率|及时率|达标率|优良率|优秀率|准确率|响应率|通过率|就业率|兑现率|知晓率|出勤率"
    "|完好率|利用率|办结率|好评率|参与率|到位率|成活率|验收率|达成率|执行率|自采自编率"
)
_LOW = "投诉率|差错率|偏差率|损失率|故障率|超支率|事故率|返工率|缺陷率|失误率"
_NUMBER = r"(?P<number>\d+(?:\.\d+)?\s?[%％])"
_MUST = r"(?:应|应当|须|需|要|均|目标值?|指标值?|标准)?\s?为?"
_NO_CONDITION = r"(?!\s?(?:的|时|以上的|，?\s?(?:扣|不得|得0|不予)))"
"""对合格率不超过60%的扣分 tells what follows from a result; it sets no target."""
_IF = pattern(r"\s*(?:如果?|若|当|凡|一旦|假如|对于)")
_WRONG = (
    (
        Search(
            rf"(?:{_HIGH}){_MUST}(?P<word>不等于|≠|不高于|不大于|不超过|不多于|小于等于)\s?{_NUMBER}{_NO_CONDITION}",
            clue=(r"不(?:等于|高于|大于|超过|多于)\s?\d", r"≠\s?\d", r"小于等于\s?\d"),
        ),
        "不低于",
    ),
    (
        Search(
            rf"(?:{_LOW}){_MUST}(?P<word>不等于|≠|不低于|不小于|不少于|大于等于)\s?{_NUMBER}{_NO_CONDITION}",
            clue=(r"不(?:等于|低于|小于|少于)\s?\d", r"≠\s?\d", r"大于等于\s?\d"),
        ),
        "不高于",
    ),
    (
        Search(
            r"(?:[次场人户家项个台套]数|数量){0}(?P<word>不等于|≠)"
            r"\s?(?P<number>\d+\s?(?:次|场|人|户|家|项|个|台|套)){1}".replace("{0}", _MUST).replace(
                "{1}", _NO_CONDITION
            ),
            clue=(r"不等于\s?\d", r"≠\s?\d"),
        ),
        "不少于",
    ),
    (
        Search(
            r"(?:完成|办结|拨付|竣工|验收)(?:时间|时限|期限)为?(?P<word>不早于)"
            r"(?P<number>(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|份|底|末)?)",
            clue="不早于",
        ),
        "不晚于",
    ),
)


@rule(
    "FM720",
    severity="error",
    passes=(
        "2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n服务对象满意度不低于90%。"
    ),
    fails=(
        "2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n服务对象满意度不等于90%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Targets that are better when high are lower bounds; costs and times are upper bounds.

    The total of the year is not called the grand total where that is another figure.
    """
    for wrong, right in _WRONG:
        for block, match in matches(case, wrong):
            if _IF.match(re.split("[，。；;\n]", block.text[: match.start()])[-1]):
                continue
            start = match.start("word")
            expected = f"{right}{match['number']}"
            yield text_finding("FM720", "error", block, start, match.end("number"), expected)
    yield from _totals_of_year(case)


_YEAR = {"income.total": "本年收入合计", "expenditure.total": "本年支出合计"}
_GRAND = pattern(r"(?P<word>(?:收入|支出)总计)(?:数|为|是|共|：|:|\s)*$")


def _totals_of_year(case: Case) -> Iterator[Finding]:
    """收入总计 said of the income of the year where the grand total is another figure."""
    said = case.disclosure.statements if case.disclosure else ()
    for one in said:
        right = _YEAR.get(one.path)
        if one.kind is not Kind.FACT or right is None or one.section != "F01" or not one.value:
            continue
        before, printed, _ = one.place.quote.partition(one.value.text)
        word = _GRAND.search(before)
        if printed and word and one.place.quote.count(one.value.text) == 1:
            yield Finding(
                rule="FM720",
                severity=Severity("warning"),
                detail=Message.of("FM720.message", stated=word["word"], expected=right),
                stated=word["word"],
                expected=right,
                path=one.path,
                place=one.place,
            )
