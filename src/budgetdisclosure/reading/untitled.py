"""Notes without titles: the section that a paragraph tells of, by how it begins."""

from collections.abc import Iterable

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Heading
from budgetdisclosure.wording import Section, section_named, section_of

_HEAD = r"^[^。；]{0,36}?"
_OPENINGS = (
    (
        "F07",
        pattern(
            rf"{_HEAD}三公[”\"]?(?:经费|支出)|{_HEAD}(?:因公出国|公务接待费|公务用车购置)"
            r"|[，,。；][^，,。；]{0,16}三公[”\"]?经费(?:支出|开支)(?:总额|合计|共计)?为?\s?\d"
        ),
    ),
    ("F11.2", pattern(rf"{_HEAD}政府采购(?:支出)?总额")),
    ("F11.1", pattern(rf"{_HEAD}机关运行经费(?:支出)?[^。；]{{0,12}}\d")),
    ("F11.3", pattern(rf"{_HEAD}共有(?:公务用)?车辆?\s?\d")),
    ("F01", pattern(rf"{_HEAD}(?:收入|支出)(?:支出)?(?:决算)?总[计额]")),
)


_ITEM = pattern(
    r"^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)][、.．]?|[一二三四五六七八九十\d]{1,2}\s?[、.．])\s*"
    r"(?:20\d\d年度?[，,]?)?(?:[本我]?(?:部门|单位))?(?P<title>[^，,。：:；;\d]{2,24})"
)
_OTHER = ("F11.", "F07")


def has_titles(headings: Iterable[Heading]) -> bool:
    """Whether a heading opens a section in which accounts are told."""
    return any(h.section is not None and section_named(h.section).account for h in headings)


_SUM = pattern(r"三公[”\"]?经费(?:财政拨款)?(?:支出)?决算(?:总额|数|合计)?[共为是计：:\s]*\d")


def opens_three_public(text: str, headings: Iterable[Heading]) -> bool:
    """Whether ``text``, above the first title of a note on nothing but the three expenses, tells their sum."""
    titled = {h.section for h in headings if h.section and section_named(h.section).account}
    return titled == {"F07"} and _SUM.search(text) is not None


def run_in(text: str) -> Section | None:
    """The section of an item below 其他重要事项, whose title runs into its text.

    >>> run_in("（一）机关运行经费：2023年度支出5万元").code, run_in("2、政府采购支出总额5万元").code
    ('F11.1', 'F11.2')
    >>> run_in("（一）其他说明5条") is None
    True
    """
    item = _ITEM.match(text)
    if item is None:
        return None
    found = section_of(item["title"]) or told_of(text[item.start("title") :])
    return found if found is not None and found.code.startswith(_OTHER) else None


def told_of(text: str) -> Section | None:
    """The section that a paragraph without a title tells of.

    >>> told_of("云溪市2022年政府采购支出总额5万元").code
    'F11.2'
    """
    return next((section_named(code) for code, p in _OPENINGS if p.search(text)), None)
