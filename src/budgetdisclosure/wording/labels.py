"""The names of quantities as they stand in narrative, taken from the fields of the model."""

import re
from collections.abc import Iterator
from functools import lru_cache

import attrs
from attrs import frozen

from budgetdisclosure.figures import Figure
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Comparison, Execution, type_at
from budgetdisclosure.model.fields import field_types, labels

_CITED = pattern('[”"]\\s?(?:[“"、及和等之以中外]|不能)')
"""Behind a name in quotation marks that a definition cites: “事业收入”之外取得的收入."""

_BEFORE_FIGURE = pattern(r"(?:决算)?(?:总额|合计)?数?共?计?[为是]?\s*$")
"""What may stand between 某单位收入 and its figure."""

_OPENING, _CLOSING = ("“", '"'), ("”", '"')

Paths = tuple[str, ...]

_OTHERS = ("附属", "下属", "所属", "直属", "事业", "行政", "企业", "其他")
_BODIES = (
    "单位" + "".join(f"(?<!{kind}单位)" for kind in _OTHERS),
    "部门(?<!其他部门)", "医院", "学院", "法院", "卫生院", "检察院", "研究院",
    "中学(?<!教中学)", "小学(?<!教小学)", "大学(?<!教大学)", "学校", "幼儿园",
    *(f"{own}(?:院|校|局|委|会|所|园|镇|乡|县|区|街道)" for own in "本我"),
    "委员会", "联合会", "协会", "中心", "办公室", "办事处", "服务站", "管理站", "支队", "大队", "总队",
    "研究所", "派出所", "司法所", "管理[所处局]", "图书馆", "文化馆", "人民政府", "镇政府", "乡政府",
    rf"局(?<={HAN}{{2}}局)", rf"厅(?<={HAN}{{2}}厅)",
)  # fmt: skip
"""How the name of a body ends, before 收入 or 支出 that are those of the whole year."""

_QUOTES = '“”"‘’'

_OWN = set(field_types(Execution))


def names_below(root: str) -> Iterator[tuple[str, str]]:
    """(name, path) of every quantity of the model at or below ``root``.

    >>> dict(names_below("expenditure"))["项目支出"]
    'expenditure.project'
    """
    kind = type_at(root)
    if kind is None or not isinstance(kind, type):
        return
    own = _OWN if issubclass(kind, Execution) else set()
    types = field_types(kind)
    for field, label in labels(kind):
        path = f"{root}.{field}"
        inner = types[field]
        if field in own or not isinstance(inner, type):
            continue
        if issubclass(inner, Figure | Comparison | Execution):
            yield from ((name, path) for name in label.names)
        if attrs.has(inner) and not issubclass(inner, Figure | Comparison):
            yield from names_below(path)


def pattern_of(name: str) -> str:
    """A pattern for ``name`` that does not mind quotation marks and the width of brackets.

    Each way of writing it begins with a letter of its own: Python skips fast to a set of letters.
    某年 stands for any year, 某单位 for the name of any body; such a name counts only right before
    its figure.
    """
    out = re.escape(re.sub(f"[{_QUOTES}]", "", name))
    out = out.replace("（", r"[（(]\s?").replace("）", r"\s?[）)]")
    if name.startswith("某单位"):
        return "|".join(out.replace("某单位", body, 1) for body in _BODIES)
    if name.startswith("某年"):
        out = out.replace("某年", r"20\d\d年度?", 1) + r"(?=(?:决算)?数?共?计?[为是]?\s*$)"
    if out.startswith("三公"):
        out = f"三公[{_QUOTES}]*{out.removeprefix('三公')}"
        return "|".join((out, *(f"{quote}[{_QUOTES}]*{out}" for quote in _QUOTES)))
    return out.replace("三公", f"[{_QUOTES}]*三公[{_QUOTES}]*", 1)


@frozen
class Vocabulary:
    """The names known in a section, and what they stand for; a name may stand for two paths."""

    pattern: re.Pattern[str]
    paths: dict[str, Paths]

    def find(self, text: str) -> Iterator[tuple[int, int, Paths]]:
        """Every name in ``text``: where it starts and ends, and its paths."""
        at = 0
        while match := self.pattern.search(text, at):
            paths = self._paths(match[0])
            if paths is None:
                if not _BEFORE_FIGURE.match(text, match.end()):
                    at = match.start() + 1
                    continue
                paths = self.paths.get(f"某单位{match[0][-2:]}", ())
            at = match.end()
            quoted = text[match.end() : match.end() + 1] in _CLOSING
            if (
                quoted
                and _CITED.match(text, match.end())
                and text[match.start() - 1 : match.start()] in _OPENING
            ):
                continue
            yield *match.span(), paths

    def _paths(self, name: str) -> Paths | None:
        """What ``name`` stands for; None if it begins with the name of some body."""
        found = self.paths.get(name)
        return self.paths.get(_key(name)) if found is None else found


def _key(name: str) -> str:
    return (
        re.sub(r"20\d\d年度?", "某年", re.sub(r"[“”\"‘’\s]", "", name))
        .replace("(", "（")
        .replace(")", "）")
    )


@lru_cache(maxsize=128)
def vocabulary(roots: tuple[str, ...], extra: tuple[tuple[str, Paths], ...]) -> Vocabulary:
    """The names at and below ``roots`` together with ``extra`` names, which win."""
    paths: dict[str, Paths] = {}
    for root in roots:
        for name, path in names_below(root):
            paths.setdefault(_key(name), (path,))
    paths.update({_key(name): targets for name, targets in extra})
    names = sorted(paths, key=len, reverse=True)
    return Vocabulary(pattern("|".join(map(pattern_of, names)) or r"(?!)"), paths)
