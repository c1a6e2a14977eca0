"""FM707: 占位符残留 / a placeholder left standing."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, matches, text_finding
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern

_SLOT = Search(
    r"[XxＸｘ×✕]{2,}(?:\.[XxＸｘ×✕]{1,2})?(?=\s?(?:万元|元|亿元|年|月|部门|单位|局|委|办|镇|街道|区|市|县|中心|人(?!员)|辆|台"
    r"|%|个|项(?!目)|家|次|批次|场))"
    r"|(?<![A-Za-z0-9])[XxＸ×]年[XxＸ×]{1,2}月|20[XxＸｘ×✕]{2}(?=\s?(?:年|[〕\]】]))|支出收入[XxＸｘ×✕]{2,}"
    r"|[○〇□]{2,}(?=万元|年度|部门|单位|局)|(?<![\d*＊])[*＊]{2,}(?=万元|年|部门|单位|局|人|辆|台|%|个|项|批次)"
    rf"|\{{{HAN}{{1,12}}\}}|[【\[]请?(?:填写|输入|插入|选择)[^】\]\n]{{0,20}}[】\]]"
    r"|_{3,}(?=万元|%|年|人|个|项)|待填写?|此处填写|[（(【]待(?:补充?|定|核实?|完善|提供)[）)】]|单击此处",
    clue=r"X|x|Ｘ|ｘ|×|✕|○|〇|□|\*|＊|\{|【|\[|___|待填|此处填写|（待|\(待|单击此处",
)
_BLANK = Search(
    r"(?:占|增长|下降|减少|增加|上升|率为|达到)[ \u3000_]{0,8}%"
    r"|(?:增加|减少)[ \u3000_]{1,8}(?:人|辆|台|个|家|次)(?=[，,。；;]|$)"
    r"|(?:增加|减少|支出|收入|预算|决算数?|合计|总计|为)[ \u3000_]{1,8}万元(?=[，,。；;、]|$)"
    r"|(?:增加|减少|为)万元(?=[，,。；;]|$)",
    clue=r"(?:占|增长|下降|减少|增加|上升|为|达到|支出|收入|预算|决算数?|合计|总计)(?:[ \u3000_%]|万元)",
)
_SENTENCE = pattern("[，,。；;]")


@rule(
    "FM707",
    severity="error",
    passes=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计30.00万元。"),
    fails=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计XX万元。"),
)
def check(case: Case) -> Iterator[Finding]:
    """No XX, ×× or blank slots in a published text."""
    for block, match in matches(case, _SLOT):
        yield text_finding("FM707", "error", block, match.start(), match.end())
    for block, match in matches(case, _BLANK):
        if block.label == "text" and _SENTENCE.search(block.text):
            yield text_finding("FM707", "error", block, match.start(), match.end())
