"""What a reader keeps in mind while it goes through a paragraph, figure by figure."""

from functools import lru_cache

from attrs import define, field, frozen

from budgetdisclosure.figures import Count, Figure
from budgetdisclosure.lean import lean
from budgetdisclosure.model import (
    Basis,
    Comparison,
    Direction,
    Execution,
    Kind,
    Project,
    type_at,
)

from .section import Section

_BASES = {
    Basis.INITIAL_BUDGET: "budget",
    Basis.FULL_YEAR_BUDGET: "full_year_budget",
    Basis.PRIOR_YEAR: "prior",
}


@frozen
class Lead:
    """What stands around a figure: the text since the figure before it, and what follows."""

    text: str
    after: str = ""


@lean
@frozen(kw_only=True)
class Draft:
    """What a sentence form says of a figure; the reader adds the place."""

    kind: Kind
    path: str
    subject: str = ""
    direction: Direction | None = None
    basis: Basis | None = None
    whole: str | None = None
    item: int = 0


@define
class Context:
    """The state of reading: section, subject, base of comparison, mood.

    ``head`` is what a sentence speaks of before 其中, ``headed`` that of the sentence before this
    one, until a figure is told.
    ``roles`` are what the facts of this sentence were (a budget, the year before, None: final),
    ``roles_before`` those of the sentence before, ``parts_role`` what parts behind 其中 are that tell
    no role of their own.
    ``received`` is the reception whose guests were counted last in this sentence.
    ``counted`` is set behind a count, which 与上年持平 may speak of; ``tallied`` is what was counted last in this sentence.
    ``planned`` is set in a paragraph that begins with the budget of a later year.
    ``within`` is set among the parts told behind 其中, up to the next semicolon.
    ``basis_before`` is the base of the sentence before, which one that begins with 其中 goes on with.
    ``next_of`` is what the next figures say where several are told together, ``told_together`` of what the last
    ones in this sentence were told; ``stated`` are the quantities told so far in this sentence,
    ``told_here`` in this paragraph.
    ``itemized`` is set behind words that open a list of parts,
    ``many_rates`` in a paragraph that tells several execution rates, ``turned`` is the way that the count before this one went.
    ``label_start`` is where the name of the subject starts in the current lead, ``label_year`` the
    year told right before it. ``label_end`` is the offset where it ends (None if
    the subject was named earlier); ``basis_end`` likewise for the words of comparison. ``reason``
    is set inside an explanation, where figures belong to no account. ``account`` is the last subject
    that has a budget or a base, for words that follow a count (购置车辆5辆，预算…). ``posts`` are the
    kinds of posts told since people were counted last; ``once`` the paths that count only where
    they are told first. ``grand`` is set in a paragraph whose 总计 holds the carryover too,
    ``plain`` in one that tells income or expenditure alone, ``of_year`` in one whose 总收入 and 总支出
    are those of the year, ``wider`` in one whose 三公 hold more than the three.
    """

    section: Section | None = None
    year: int | None = None
    subjects: tuple[str, ...] = ()
    label_start: int | None = None
    label_end: int | None = None
    label_year: int | None = None
    basis: Basis | None = None
    basis_end: int | None = None
    reason: bool = False
    completing: Basis | None = None
    group_of_parts: tuple[str, ...] = ()
    chain: dict[str, str] = field(factory=dict)
    budget_seen: Basis | None = None
    account: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    once: set[str] = field(factory=set)
    next_of: tuple[Draft, ...] = ()
    told_together: tuple[str, ...] = ()
    stated: tuple[str, ...] = ()
    told_here: set[str] = field(factory=set)
    itemized: bool = False
    many_rates: bool = False
    turned: Direction | None = None
    head: tuple[str, ...] = ()
    headed: tuple[str, ...] = ()
    within: bool = False
    basis_before: Basis | None = None
    grand: bool = False
    plain: bool = False
    of_year: bool = False
    wider: bool = False
    roles: tuple[Basis | None, ...] = ()
    roles_before: tuple[Basis | None, ...] = ()
    parts_role: Basis | None = None
    received: str = ""
    counted: bool = False
    tallied: str = ""
    planned: bool = False

    @property
    def in_account(self) -> bool:
        """Whether figures here can belong to an account."""
        told = self.section is not None and self.section.account
        return told and not self.reason and not self.planned

    @property
    def base(self) -> Basis | None:
        """The base named in this sentence, else the usual one of the section."""
        return self.basis or (self.section.basis if self.section else None)

    def end_sentence(self) -> None:
        """Forget what does not outlive a full stop."""
        self.basis_before = self.basis
        self.basis = self.completing = self.budget_seen = None
        self.parts_role = None
        self.next_of, self.told_together, self.stated = (), (), ()
        self.roles_before, self.roles = self.roles, ()
        self.received, self.counted, self.tallied = "", False, ""
        self.reason = self.within = self.itemized = False
        self.turned = None
        self.group_of_parts = ()
        self.headed, self.head = self.head, ()


@lru_cache(maxsize=4096)
def value_path(subject: str) -> str:
    """The path of the present value of ``subject``.

    >>> value_path("three_public.total"), value_path("totals.income"), value_path("income.other")
    ('three_public.total.final', 'totals.income', 'income.other')
    """
    kind = type_at(subject)
    if _is(kind, Project):
        return f"{subject}.executed"
    return f"{subject}.final" if _is(kind, Execution) else subject


def base_path(subject: str, basis: Basis | None) -> str | None:
    """The path of what ``subject`` is compared with, None if the model has no place for it."""
    kind = type_at(subject)
    if _is(kind, Execution):
        name = _BASES.get(basis or Basis.INITIAL_BUDGET)
        return f"{subject}.{name}" if name else None
    if _is(kind, Project):
        return f"{subject}.budget"
    if _is(kind, Comparison):
        if basis is Basis.FULL_YEAR_BUDGET:
            return None
        return f"{subject}.{'budget' if basis is Basis.INITIAL_BUDGET else 'base'}"
    return None


@lru_cache(maxsize=4096)
def has_columns(subject: str) -> bool:
    """Whether the subject has a budget beside its final figure, or a base beside its value."""
    kind = type_at(subject)
    return _is(kind, Execution) or _is(kind, Comparison)


@lru_cache(maxsize=4096)
def have_columns(subjects: tuple[str, ...]) -> bool:
    """Whether each of ``subjects`` has columns."""
    return all(map(has_columns, subjects))


@lru_cache(maxsize=4096)
def are_counts(subjects: tuple[str, ...]) -> bool:
    """Whether each of ``subjects`` is a number of people or things."""
    return all(type_at(subject) is Count for subject in subjects)


def fits(path: str, figure: Figure) -> bool:
    """Whether the model holds a figure of this kind at ``path``."""
    kind = type_at(path)
    kind = type_at(f"{path}.base") if _is(kind, Comparison) else kind
    return isinstance(kind, type) and isinstance(figure, kind)


def _is(kind: object, wanted: type) -> bool:
    return isinstance(kind, type) and issubclass(kind, wanted)
