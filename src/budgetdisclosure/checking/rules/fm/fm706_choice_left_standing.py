"""FM706: 模板选择残留 / a choice of the template left standing."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, matches, text_finding
from budgetdisclosure.lazy import pattern

_UP = "增加|增长|上升|提高|大于|高于|多于|超出|超支"
_DOWN = "减少|下降|降低|小于|低于|少于|压减|节约|结余"
_FLAT = "持平|一致|无变化|等于|不变"
_ANY = f"(?:{_UP}|{_DOWN}|{_FLAT})"


def _pair(one: str, other: str) -> str:
    """One word, then the other in brackets or behind a stroke, perhaps with more of them."""
    more = rf"(?:\s?[、/／或，,]\s?{_ANY})*"
    return (
        rf"(?:{one})\s?(?:[（(﹙\[]\s?或?(?:{other}){more}\s?[）)﹚\]]|[/／]\s?(?:{other}){more}"
        rf"|(?:、|或者?)(?:{other})(?=\s?\d))"
    )


_CHOICE = Search(
    rf"(?:{_pair(_UP, f'{_DOWN}|{_FLAT}')}|{_pair(_DOWN, f'{_UP}|{_FLAT}')}"
    rf"|{_pair(_FLAT, f'{_UP}|{_DOWN}')})"
    r"(?:\s?0(?:\.0+)?\s?(?:万元|%))?(?!\s?(?:变动)?情况)"
    r"|(?:(?:增|多|升)\s?(?:[（(](?:减|少|降)[）)]|[/／](?:减|少|降))"
    r"|(?:减|少|降)\s?(?:[（(](?:增|多|升)[）)]|[/／](?:增|多|升)))(?=\s?\d)",
    clue=rf"(?:{_UP}|{_DOWN}|{_FLAT}|增|多|升|减|少|降)\s?[（(﹙\[/／、或]",
)
_SENTENCE = pattern(r"\d|[，。；;]")


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
        if _SENTENCE.search(block.text):  # else the head of a column, where it is right
            yield text_finding("FM706", "error", block, match.start(), match.end(), "与基数持平")
