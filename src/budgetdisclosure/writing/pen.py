"""Writes phrases by the sentence forms, and keeps account of what has been said."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from attrs import define, evolve, field

from budgetdisclosure.figures import Figure, Qualifier
from budgetdisclosure.model import Comparison, FinalAccounts, Kind, resolve, type_at
from budgetdisclosure.wording import Draft, SentenceForm, all_forms

from .profile import Profile

_BEFORE = {Qualifier.ABOVE: "超", Qualifier.BELOW: "近", Qualifier.ABOUT: "约"}


@cache
def _form(name: str) -> SentenceForm:
    return next(form for form in all_forms() if form.name == name)


@define
class Pen:
    """What writes: the report, how it is to look, and the paths said so far.

    ``decimals`` is for derived figures only; stated ones are written as they are printed.
    """

    report: FinalAccounts
    profile: Profile
    decimals: int = 2
    said: set[str] = field(factory=set)

    def value(self, path: str) -> Any:
        """What the report holds at ``path``, marked as said; None if nothing is stated."""
        found = resolve(self.report, path)
        if found is not None:
            held = type_at(path)
            whole = isinstance(held, type) and issubclass(held, Comparison)
            self.said.add(f"{path}.value" if whole else path)
        return found

    def peek(self, path: str) -> Any:
        """What the report holds at ``path``."""
        return resolve(self.report, path)

    def phrase(self, form: str, path: str, words: str = "", **about: Any) -> str:
        """The phrase by ``form`` that states the figure at ``path``; empty if none is stated."""
        figure = self.value(path)
        if figure is None:
            return ""
        draft = Draft(kind=Kind.FACT, path=path, **{"subject": path, **about})
        return qualified(_form(form).render(bare(figure), draft, words), figure)

    def claim(self, form: str, kind: Kind, figure: Figure, words: str = "", **about: Any) -> str:
        """The phrase by ``form`` that claims ``figure``."""
        draft = Draft(kind=kind, path="", **about)
        return _form(form).render(figure, draft, words)

    def text(self, path: str) -> str:
        """The text at ``path``; empty if none is stated."""
        found = self.value(path)
        return str(found) if found else ""

    def reason(self, subject: str) -> str:
        """Why ``subject`` changed, as a sentence of its own; empty if it is not told."""
        why = self.text(f"{subject}.reason")
        return ended(f"主要原因：{why}") if why else ""

    @property
    def year(self) -> str:
        """2023年度, or 本年度 where the year is not known."""
        year = self.value("year")
        return f"{year}年度" if year else "本年度"


def ended(text: str) -> str:
    """``text`` with a full stop, unless it has one.

    >>> ended("一"), ended("二。")
    ('一。', '二。')
    """
    return text if text.endswith(("。", "；", "！")) else f"{text}。"


def keys(lines: Sequence[Any]) -> list[str]:
    """What names each of ``lines`` in a path: its code, or its number from 1."""
    return [getattr(line, "code", None) or str(n) for n, line in enumerate(lines, 1)]


def bare(figure: Figure) -> Figure:
    """``figure`` without its qualifier."""
    made: Any = figure
    return evolve(made, qualifier=None) if figure.qualifier else figure


def qualified(text: str, figure: Figure) -> str:
    """``text`` with the qualifying word before the figure in it."""
    if figure.qualifier is None:
        return text
    head, shown, tail = text.rpartition(str(bare(figure)))
    return f"{head}{_BEFORE[figure.qualifier]}{shown}{tail}"
