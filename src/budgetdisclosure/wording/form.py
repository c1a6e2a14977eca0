"""Sentence forms: one object that reads a phrase and writes it."""

import pkgutil
from abc import abstractmethod
from functools import cache
from importlib import import_module

from budgetdisclosure.figures import Figure

from .context import Context, Draft, Lead


class SentenceForm:
    """A phrase that ends in one figure.

    ``order`` ranks forms that could read the same phrase (low first). The law for every form:
    reading what it wrote gives back what was written.
    """

    name: str
    order: int = 50

    @abstractmethod
    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """What the phrase ``lead`` + ``figure`` says in ``context``; empty if it is another form."""

    @abstractmethod
    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """The phrase that says ``draft`` of ``figure``; ``words`` names subject, base or whole."""


@cache
def all_forms() -> tuple[SentenceForm, ...]:
    """All forms: every ``FORM`` in the folder ``forms``, lowest order first."""
    package = import_module(f"{__package__}.forms")
    found = [
        import_module(f"{package.__name__}.{module.name}").FORM
        for module in pkgutil.iter_modules(package.__path__)
    ]
    return tuple(sorted(found, key=lambda form: (form.order, form.name)))
