"""CL507: 用途与科目 / purpose contradicts item."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.chains import Chain
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import text_finding
from budgetdisclosure.lazy import pattern

_TOPICS = {
    "养老保险": "pension", "职业年金": "pension", "医疗保险": "health", "医疗补助": "health",
    "失业保险": "unemployment", "工伤保险": "injury", "生育保险": "health",
    "住房公积金": "housing fund", "公积金": "housing fund", "购房补贴": "housing",
    "提租补贴": "housing", "抚恤金": "death",
}  # fmt: skip
"""What an item or a purpose is about; kinds that documents rightly mix are one family."""
_ITEMS = (
    ("养老保险缴费", "pension"), ("职业年金缴费", "pension"), ("单位医疗", "health"),
    ("公务员医疗补助", "health"), ("失业保险", "unemployment"), ("工伤保险", "injury"),
    ("住房公积金", "housing fund"), ("购房补贴", "housing"), ("提租补贴", "housing"),
)  # fmt: skip
_PURPOSE = pattern(r"(?:主要)?(?:用于|是用于)[：:]?(?P<purpose>[^。；;\n]{2,60})")
_NOT_ABOUT = pattern(r"比上年|与上年|预算数|执行数|原因|决算数|增加|减少")


@rule(
    "CL507",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "五、一般公共预算财政拨款支出决算具体情况\n"
        "1、住房改革支出（款）住房公积金（项）。主要用于：缴存在职人员住房公积金。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "五、一般公共预算财政拨款支出决算具体情况\n"
        "1、住房改革支出（款）住房公积金（项）。主要用于：缴纳在职人员医疗保险。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """What an item was spent on is not what another item is for."""
    for chain in case.chains:
        yield from _of_chain(chain)


def _of_chain(chain: Chain) -> Iterator[Finding]:
    link = chain.links[-1]
    own = next((family for word, family in _ITEMS if word in link.name), None)
    if chain.block is None or own is None or link.level != "项":
        return
    match = _PURPOSE.search(chain.after)
    if match is None:
        return
    stop = _NOT_ABOUT.search(match["purpose"])
    purpose = match["purpose"][: stop.start()] if stop else match["purpose"]
    said = {word: family for word, family in _TOPICS.items() if word in purpose}
    if said and own not in said.values():
        word = max(said, key=len)
        start = link.end + match.start("purpose") + purpose.index(word)
        yield text_finding(
            "CL507", "warning", chain.block, start, start + len(word), None, item=link.name
        )
