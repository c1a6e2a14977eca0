"""The report as Markdown: the narrative with headings marked."""

import re

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import FinalAccounts

from .narrative import to_text

_PART = pattern(r"第[一二三四五六七八九十]+部分 ")
_SECTION = pattern(r"[一二三四五六七八九十]+、")


def to_markdown(
    report: FinalAccounts,
    *,
    style: str = "beijing",
    decimals: int = 2,
    lossy: bool = False,
    personal: bool = False,
) -> str:
    r"""``to_text`` with its title, parts and sections as headings, paragraphs apart.

    >>> to_markdown(FinalAccounts(year=2023))
    '# 2023年度部门决算\n'
    """
    text = to_text(report, style=style, decimals=decimals, lossy=lossy, personal=personal)
    title, *lines = text.splitlines()
    return "\n\n".join([f"# {title}", *map(_marked, lines)]) + "\n"


def _marked(line: str) -> str:
    if _PART.match(line):
        return f"## {line}"
    return f"### {line}" if _SECTION.match(line) else _escaped(line)


def _escaped(line: str) -> str:
    """A paragraph that begins like a list keeps its number as it is."""
    return re.sub(r"^(\d+)([.)])", r"\1\\\2", re.sub(r"([\\`*_<>#|])", r"\\\1", line))
