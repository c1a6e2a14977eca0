"""FM706: 模板选择残留 / a choice of the template left standing."""

import re
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import matches, text_finding

_UP = "增加|增长|上升|提高|大于|高于|超出"
_DOWN = "减少|下降|降低|小于|低于|压减"
_CHOICE = re.compile(
    rf"(?:(?:{_UP})\s?(?:[（(]\s?(?:{_DOWN})\s?[）)]|/\s?(?:{_DOWN}))"
    rf"|(?:{_DOWN})\s?(?:[（(]\s?(?:{_UP})\s?[）)]|/\s?(?:{_UP})))"
    r"(?:\s?0(?:\.0+)?\s?(?:万元|%))?"
)


@rule(
    "FM706",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费2024年度决算数0万元，与2024年度年初预算数0万元持平。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费2024年度决算数0万元，比2024年度年初预算数0万元增加（减少）0万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """A choice such as 增加（减少） in the template must be made."""
    for block, match in matches(case, _CHOICE):
        yield text_finding("FM706", "error", block, match.start(), match.end(), "与基数持平")
