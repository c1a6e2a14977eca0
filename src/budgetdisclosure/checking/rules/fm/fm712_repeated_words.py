"""FM712: 重复文字 / repeated words."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, around, matches, text_finding
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern

_TWICE = pattern(rf"(?P<word>(?P<first>{HAN})(?!(?P=first)){HAN}{{1,8}})(?P=word)")
_LONGEST = 9
_RIGHT = pattern(
    r"(?:支出支出|收入收入)(?=\d|决算|预算|年初|合计|总计)|(?:服务|管理|工作|项目|单位|部门)(?:服务|管理|工作|项目|单位|部门)"
    r"(?=[业站费局员组者日量库资支台中平])|研究研究|讨论讨论|考虑考虑|商量商量|了解了解|逐.逐.|每.每.|各.各.|一.{1,2}一|目的目的|人员人员(?=经)|[一二三四五六七八九十百千万某]+(?![^一二三四五六七八九十百千万某])"
    r"|(?:其他|其它)"
)
_CHARACTER = Search(
    r"[理效续持积靠利行定]性性(?!能|质|格|价|别|状)|(?<![目标])的的(?!确)|了了(?!解|结|然)|(?<![温饱缓柔])和和(?!平|谐|睦)"
    r"|是是(?!非)|(?<![现存正实所潜内])在在|(?<![因行作成认以])为为|(?<!参)与与(?!会)|数数(?=[为约比]|\d)|万元元|(?<!。)。。(?!。)"
    r"|[，、；][，、；。]|。[，、；]|：：",
    clue="性性|的的|了了|和和|是是|在在|为为|与与|数数|元元|。。|：：|，[，、；。]|、[，、；。]|；[，、；。]|。[，、；]",
)


@rule(
    "FM712",
    severity="info",
    passes=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n经费增加较多。"),
    fails=("2024年度部门决算说明\n第四部分 绩效评价情况\n3.项目产出情况。\n经费增加增加较多。"),
)
def check(case: Case) -> Iterator[Finding]:
    """A word repeated at once is deleted once."""
    for block in around(case, _echoes(case.text)):
        for match in _TWICE.finditer(block.text):
            if not _RIGHT.match(block.text, match.start(), match.end() + 2):
                start, end = match.span()
                yield text_finding("FM712", "info", block, start, end, match["word"])
    for block, match in matches(case, _CHARACTER):
        yield text_finding("FM712", "info", block, match.start(), match.end(), match[0][:-1])


def _echoes(text: str) -> Iterator[int]:
    """Where several characters seem to stand twice in a row; some of these places are none.

    The text, one byte of each character, is held as one number against itself moved by so many
    characters: what is alike leaves zeros. That takes a third of the time that a pattern does.
    """
    data = text.encode("utf-32-le", "surrogatepass")[::4]
    number = int.from_bytes(data, "little")
    for length in range(2, _LONGEST + 1):
        apart = (number ^ number >> 8 * length).to_bytes(len(data), "little")
        alike = bytes(length)
        at = apart.find(alike)
        while at >= 0:
            yield at
            at = apart.find(alike, at + length)
