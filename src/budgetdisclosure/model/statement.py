"""What a document says, one figure or one word-claim at a time."""

from enum import StrEnum

from attrs import frozen

from budgetdisclosure.figures import Figure
from budgetdisclosure.lean import lean
from budgetdisclosure.source import Place

from .basis import Basis, Direction


class Kind(StrEnum):
    """What a statement says. A fact gives a quantity; all others claim a relation."""

    FACT = "fact"
    CHANGE = "change"
    GROWTH = "growth"
    SHARE = "share"
    COMPLETION = "completion"
    PER_UNIT = "per_unit"
    FLAT = "flat"
    RELATION = "relation"
    LISTED = "listed"
    """The lines of a classification that follow are all (具体情况如下，按项级科目统计)."""
    NONE = "none"
    """There is no such income or expenditure (本年度无此项支出)."""


@lean
@frozen(kw_only=True)
class Statement:
    """One thing the document says, with its place.

    ``path`` names the quantity; a claim's is that of its ``subject`` plus ``.change``,
    ``.growth``, ``.share``, ``.completion`` or ``.per_unit``. ``value`` is the figure as printed,
    unsigned (None if the claim is words only); ``direction`` goes with it. ``whole`` is the path
    of the denominator of a share. ``section`` is the code of the section, ``region`` the number
    of the heading above, ``group`` numbers the sentence, so that a claim finds its operands
    nearby. ``echo`` marks a second path for a print that states two quantities (收、支总计). ``issue`` names what is odd in the numeral.
    """

    kind: Kind
    path: str
    place: Place
    value: Figure | None = None
    direction: Direction | None = None
    subject: str = ""
    basis: Basis | None = None
    whole: str | None = None
    section: str = ""
    region: int = -1
    group: int = 0
    item: int = 0
    echo: bool = False
    issue: str | None = None
    text: str = ""

    @property
    def is_claim(self) -> bool:
        """Whether it relates quantities."""
        return self.kind is not Kind.FACT
