"""What a name of a public body looks like."""

import re

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern

LETTER = rf"(?:{HAN}|(?<![\d])1\d\d(?!\d)|(?<!\d)12\d{{3}}(?!\d))"
_END = (
    r"(?:(?<=[局委办院校学厅处所会队部馆站社团庭署台库场园室联组府镇乡狱校协盟])|(?<=中心)|(?<=街道)|(?<=公司)"
    r"|(?<=人大)|(?<=海关)|(?<=基地)|(?<=（汇总）)|(?<=本级）)|(?<=本级)|(?<=机关)|(?<=（机关）)|(?<=（部门）))"
)
LAST = "[局委办院校学厅处所会队部馆站社团庭署台库场园室联组府镇乡狱协盟心道司大关地）级]"
"""The last letter of a name."""

NAME = rf"(?P<name>{LETTER}{{3,40}}?(?:（{HAN}{{2,24}}）{LETTER}{{0,20}}?)?){_END}"
"""A name, as short as what follows allows; it ends like a body."""

_LEAD = pattern(
    r"^(?:第[一二三四五六七八九十百\d]{1,4}(?:部分|章|节|条)|[一二三四五六七八九十]{1,3}\s?[、.．]|（[一二三四五六七八九十\d]{1,3}）"
    r"|\d{1,2}[.．、]|附件?[一二三四五六七八九十\d]{0,2}[：:.]?|表[一二三四五六七八九十\d]{0,2}|关于|[：:、\s—\-·.*“”《]|注[：:])+"
)
_CUT = pattern(r".*(?:关于|纳入|列入|编入|印发|批复|其中|现将|以及)")
_SCOPE = pattern(r"[（]?(?P<scope>汇总|本级|机关|本部|部门)(?:（机关）|机关)?[）]?$")
_TAIL = pattern(r"（[^）]*）?$")
_TAIL_WORD = pattern(r"(?:部门|系统|全系统)$")
_NOT = pattern(
    r"本部门|本单位|我单位|我部门|我[局委办院校厅处会部]|本[局委办院校厅处]|该|各|下属|有关|相关|以下|上述|情况|说明|预算单位|主管部|财政拨款"
    r"|按照|根据|要求|规定|通知|负责|主要|不得|应当|目录|万元|的|是|比上年|年初|执行数|项目支出|基本支出|指导|组织实施|一般公共"
    r"|^(?:与|及|或|等|对|在|为|由|按|经|将|并|全|请|见|即|和(?![平县田硕静政龙布林顺])|其他|所属|财政局?部|省级|市级|区级|县级|政府|部门|单位|全额|加强|推进|完善|支持)"
)
_GENERIC = pattern(
    r"[省市县区州国]?(?:委|人民)?(?:政府|委|办公室|会|部|局|中心|机关|委员会|办公厅|学校|医院)"
)


def without_lead(text: str) -> str:
    """``text`` without the number, 关于 or 附件 before it.

    >>> without_lead("第二部分 （一）关于某某市水务局2024年度部门决算")
    '某某市水务局2024年度部门决算'
    """
    return _LEAD.sub("", text)


def body(name: str) -> tuple[str, str | None] | None:
    """The name itself and what it covers (汇总, 本级); None if it names no body.

    >>> body("纳入某某市水务局（汇总）")
    ('某某市水务局', '汇总')
    >>> body("本部门有关局") is None
    True
    """
    name = _CUT.sub("", re.sub(r"\s", "", name))
    scope = None
    found = _SCOPE.search(name)
    if (
        found
        and found.start() >= 3
        and (found[0][0] == "（" or found["scope"] in {"本级", "汇总", "机关"})
    ):
        name, scope = name[: found.start()], found["scope"]
    name = _TAIL_WORD.sub("", _TAIL.sub("", name))
    if len(name) < _SHORTEST or _NOT.search(name) or _GENERIC.fullmatch(name):
        return None
    if not re.search(_END + "$", name) or name.endswith("机关"):
        return None
    return name, scope if scope in {"汇总", "本级"} else None


_SHORTEST = 4
