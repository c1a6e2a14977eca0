"""Lines of the functional classification: by share, then one by one with their budgets."""

from budgetdisclosure.classification import lookup
from budgetdisclosure.model import FunctionLine

from .facts import with_share
from .pen import Pen, ended

_LEVELS = {3: "类", 5: "款", 7: "项"}


def structure(pen: Pen, root: str, whole: str) -> list[str]:
    """Each 类 with its share of the amount at ``whole``."""
    lines = [line for line in pen.peek(root) if len(line.code) == 3 or not line.code.isdigit()]
    phrases = [
        with_share(
            pen, f"{root}.{line.code}.final", whole, "本年支出", _shown(pen, root, line.code)
        )
        for line in lines
    ]
    return [f"{n}.{phrase}。" for n, phrase in enumerate((p for p in phrases if p), 1)]


def details(pen: Pen, root: str) -> list[str]:
    """Each line with its budgets, the change and the reason for it."""
    lines, last = [], ""
    for line in pen.peek(root):
        path = f"{root}.{line.code}"
        name = f"{_chain(pen, root, line.code, last)}"
        use = pen.text(f"{path}.use")
        told = pen.profile.execution(
            pen, path, name if not pen.profile.whole_chain else f"{name}。"
        )
        if told and not _only_final(line):
            lines.append(f"{told}{ended(f'主要用于：{use}')}" if use else told)
            last = line.code
    return lines


def _only_final(line: FunctionLine) -> bool:
    """A 类 of which the structure has said all."""
    others = (line.budget, line.full_year_budget, line.prior, line.stated_change, line.stated_rate)
    told = any(found is not None for found in others) or line.reason or line.use
    return not told and (len(line.code) == 3 or not line.code.isdigit())


def _chain(pen: Pen, root: str, code: str, last: str) -> str:
    """The names down to ``code``, without those that still hold from the line before."""
    if not code.isdigit():
        return _shown(pen, root, code)
    steps = [code[:n] for n in (3, 5, 7) if n <= len(code)]
    if not pen.profile.whole_chain:
        steps = [s for s in steps if s == code or not last.startswith(s)]
    return "".join(_shown(pen, root, step) for step in steps)


def _shown(pen: Pen, root: str, code: str) -> str:
    """Name and level: “教育支出”（类）."""
    level = _LEVELS.get(len(code), "类") if code.isdigit() else "类"
    name = _name(pen, root, code)
    return f"“{name}”（{level}）" if not pen.profile.whole_chain else f"{name}（{level}）"


def _name(pen: Pen, root: str, code: str) -> str:
    line = next((one for one in pen.peek(root) if one.code == code), None)
    if line is not None:
        own = pen.value(f"{root}.{code}.name")
        pen.said.add(f"{root}.{code}.code")
        if own:
            return str(own)
    known = code.isdigit()
    entry = (lookup(code, on=pen.report.year) or lookup(code)) if known else None
    return entry.name if entry else code
