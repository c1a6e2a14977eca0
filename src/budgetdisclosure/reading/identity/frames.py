"""The frames in which a disclosure names its body, with what each is worth."""

import re
from collections.abc import Iterator

from attrs import frozen

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern

from .bodies import LAST, LETTER, NAME, body, without_lead

_YEAR = r"20\d\d年(?:度|年度|年初)?"
_ACCOUNTS = r"(?:部门|单位|系统)?(?:综合)?(?:汇总)?(?:决算|预算)"
_SHORT = r"(?:（(?:以下)?(?:简|统)称[^）]{1,30}）)?"
_SUPERIOR = (
    r"直属|所属|下属|主管|组成部门|工作部门|职能部门|事业单位|派出机[构关]|行政机关|工作机[构关]|政府部门|办事机构|常设机构"
    r"|审判机关|检察机关|法律监督机关|预算单位|[正副][省厅处科县局]级|人民团体|群团组织|高等学校|大学|学校"
)


@frozen
class Frame:
    """A kind of evidence: its weight, how often it counts, whether a name may rest on it alone.

    ``clue`` is found fast in every text that ``pattern`` matches.
    """

    pattern: re.Pattern[str]
    clue: re.Pattern[str]
    weight: int
    most: int = 3
    alone: bool = True
    tells_scope: bool = False


def _clause(
    between: str, tail: str, weight: int, most: int = 3, *, ahead: str = "", alone: bool = True
) -> Frame:
    """A frame at the beginning of a clause: a name, perhaps ``between``, ``tail``, then ``ahead``."""
    whole = pattern(f"{NAME}(?:{between})?{tail}{ahead}")
    return Frame(whole, pattern(tail), weight, most, alone)


TITLE = Frame(
    pattern(
        rf"(?:(?P<year>{_YEAR})\s*)?{NAME}\s*(?:部门|系统)?(?:关于)?(?:纳入|列入)?(?P<after>{_YEAR}\s*)?{_ACCOUNTS}"
        r"(?=$|[\s（《\-_]|公开|的?说明|情况|编制|报表|表|信息|安排|批复|和|及|文本|收支)"
    ),
    pattern(_YEAR),
    weight=6,
    tells_scope=True,
)
CAPTION = Frame(
    pattern(
        rf"(?:(?<=表)|(?<!{HAN})(?<!）))(?:预算主管|预算|决算|编制|填报|公开|编报|申报|填制)?(?:部门|单位)(?:（(?:单位|部门)）)?(?:名称|全称)?"
        rf"\s?[：:]\s*(?P<name>{LETTER}(?:[ （）]?{LETTER}){{2,40}}）?)"
    ),
    pattern(r"[门位称）]\s?[：:]"),
    weight=5,
    tells_scope=True,
)
PROJECT = Frame(
    pattern(rf"(?:项目)?实施单位\s?[：:]\s*(?P<name>{LETTER}{{4,40}})"),
    CAPTION.clue,
    weight=3,
    most=1,
)
_LABEL = pattern(
    r"(?:(?:预算|编制|填报|公开|申报)?(?:部门|单位)(?:（(?:单位|部门)）)?(?:名称|全称)|(?:预算|编制|填报)(?:部门|单位))[：:]?"
)
_IMPLEMENTS = pattern(r"(?:项目)?(?:实施|承担)单位[：:]?")
CELL = Frame(pattern(rf"{NAME}$"), pattern(LAST), weight=4, most=2)
SENTENCES = (
    _clause("（?部门）?(?:基本)?|单位(?:基本)?|基本", "概况", 4),
    _clause(_SHORT, "[是为系]", 5, 1, ahead=rf"(?=.{{0,60}}(?:{_SUPERIOR}))"),
    _clause(rf"{_SHORT}(?:（部门）)?的?", "主要(?:职责|职能|任务)", 4),
    _clause("", "（(?:以下)?(?:简|统)称", 4, 1),
    _clause("部门", _YEAR, 2, 4, alone=False),
    Frame(
        pattern(
            rf"{_YEAR}\s*{NAME}(?:部门|系统)?(?=政府采购|机关运行|项目|一般公共|财政拨款|收入|支出|收支|年初|部门|预算|决算|“三公”|所有|年末)"
        ),
        pattern(rf"^{_YEAR}"),
        weight=2,
        most=4,
        alone=False,
    ),
    _clause(
        "部门",
        r"(?:贯彻落实|内设|下设|设有|设置|核定|共有|部门预算|部门决算|包括|无政府性)",
        2,
        alone=False,
    ),
)
_CLUE = pattern(
    rf"[2{LAST[1:]}(?:0\d\d年|(?:{_SHORT}|单位|（?部门）?)(?:（部门）|基本)?的?"
    r"(?:概况|[是为系（]|主要[职任]|20\d\d年|贯彻|内设|下设|设有|设置|核定|共有|部门|包括|无政))"
)
"""What every frame of a sentence holds. Python skips fast to a set of letters, not to one of two patterns."""


@frozen
class Mention:
    """A name where a frame holds it."""

    name: str
    scope: str | None
    frame: Frame


def captions(text: str) -> Iterator[Mention]:
    """The names behind 编制部门： and the like."""
    for frame in (CAPTION, PROJECT) if CAPTION.clue.search(text) else ():
        for match in frame.pattern.finditer(text):
            yield from _mention(_value(match["name"], text[match.end() :]), frame)


_UNIT = pattern(r"(?:金额|货币|计量)?单位$|财政年度$|编制日期$|公开日期$|日期$|年度$")


def _value(name: str, behind: str) -> str:
    """A name without the label of what stands behind it in the same line."""
    if re.match(r"\s?[：:]", behind):
        cut = _UNIT.sub("", name)
        return cut if cut != name else name.rpartition(" ")[0]
    return name


def titles(text: str) -> Iterator[Mention]:
    """The name in a title such as 某某局2024年度部门决算."""
    match = TITLE.pattern.match(without_lead(text)) if TITLE.clue.search(text) else None
    if match and (match["year"] or match["after"]):
        yield from _mention(match["name"], TITLE)


def sentences(text: str) -> Iterator[Mention]:
    """The names at the beginnings of sentences and clauses."""
    for clause in _clauses(text) if len(text) > _LEAST else ():
        short = without_lead(clause[:_FAR])
        for frame in SENTENCES if len(short) > _LEAST else ():
            match = frame.pattern.match(short) if frame.clue.search(short) else None
            if match:
                yield from _mention(match["name"], frame)


def _clauses(text: str) -> Iterator[str]:
    """The clauses of ``text`` that are long enough and hold a clue, not far from their beginning."""
    done = 0
    while clue := _CLUE.search(text, done):
        begin = done
        for mark in _CLAUSE_END.finditer(text, done, clue.start()):
            begin = mark.end()
        end = _CLAUSE_END.search(text, clue.start())
        stop = end.start() if end else len(text)
        near = clue.end() <= min(stop, begin + _FAR)
        if stop - begin > _LEAST and (near or _CLUE.search(text[begin:stop], 0, _FAR)):
            yield text[begin:stop]
        if end is None:
            return
        done = end.end()


_CLAUSE_END = pattern(r"[，,。；;！？\t]")
_FAR = 160
_LEAST = 5


def labelled(cells: tuple[str, ...]) -> Iterator[Mention]:
    """Names in the cell behind a label, or behind a caption within a cell."""
    for cell, following in zip(cells, (*cells[1:], ""), strict=True):
        if "：" in cell or ":" in cell:
            yield from captions(cell)
        if "单位" not in cell and "部门" not in cell:
            continue
        if _LABEL.fullmatch(cell) and CELL.pattern.match(following):
            yield from _mention(following, CELL)
        elif _IMPLEMENTS.fullmatch(cell):
            yield from _mention(following, PROJECT)


def _mention(name: str, frame: Frame) -> Iterator[Mention]:
    found = body(name)
    if found:
        yield Mention(*found, frame)
