"""Where a document prints that all money is of one kind: the whole against what is of that kind."""

from collections.abc import Iterator
from itertools import product

from attrs import evolve

from budgetdisclosure.figures import Verdict
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Sole, identities

from .index import Index
from .nothing import zero
from .readings import Reading
from .rows import lines_like
from .trial import Trial
from .verification import Verification


def verify_sole(index: Index, narrow: Reading) -> Iterator[Verification]:
    """Every identity that rests on a printed absence, where the document prints it."""
    for one in identities():
        if isinstance(one, Sole) and _printed(one, index):
            for line in lines_like(one.whole, index) if "*" in one.whole else [""]:
                if not line or line.isdigit():
                    yield from _of_line(one, line, index, narrow)


def _printed(one: Sole, index: Index) -> bool:
    """Whether the document prints that nothing but the parts is in the whole."""
    return (
        all(_zero(path, index) for path in one.none)
        and all(_alike(whole, part, index) for whole, part in one.alike)
        and not any(p.figure.value for path in one.nor for p in index.at(path))
    )


def _zero(path: str, index: Index) -> bool:
    prints = index.at(path)
    return bool(prints) and not any(one.figure.value for one in prints)


def _alike(whole: str, part: str, index: Index) -> bool:
    if _zero(whole, index):
        return not any(one.figure.value for one in index.at(part))
    pairs = list(product(index.at(whole), index.at(part)))
    return bool(pairs) and all(one.exact == other.exact for one, other in pairs)


def _of_line(one: Sole, line: str, index: Index, narrow: Reading) -> Iterator[Verification]:
    path = one.whole.replace("*", line)
    names = [part.replace("*", line) for part in one.parts]
    gaps = any(not index.at(name) and not _spends_nothing(name, index) for name in names)
    printed = [p for p in index.at(path) if p.section != "chart"]
    for claim in [p for p in printed if p.table] or printed:
        known = [tuple(index.meant(name, claim)) for name in names if index.at(name)]
        trial = Trial(
            kind="sum",
            path=path,
            rule=one.code,
            claim=claim,
            operands=tuple(known) or ((zero(names[0], claim),),),
            name="sum",
        )
        made = trial.run(narrow)
        if not gaps:
            yield made
        elif made.verdict is not Verdict.NOT_CHECKED:
            reason = Message.of("reasons.part_missing")
            yield evolve(made, verdict=Verdict.NOT_CHECKED, assumed=(), reason=reason)


def _spends_nothing(path: str, index: Index) -> bool:
    """Whether a line that a budget does not print has no money of that budget.

    So it is where its cell is blank, where nothing is spent of the budget at all, where the totals
    of fiscal appropriation do not know the budget, and where the table of the budget has other
    lines and none above or below it.
    """
    if _blank(path, index):
        return True
    root, lines, rest = path.partition(".functions.")
    if not lines:
        return False
    totals = (f"{root}.expenditure", f"{root}.expenditure.final")
    spent = [one for total in totals for one in index.at(total)]
    if not any(one.figure.value for one in spent) and (spent or _blank(totals[0], index)):
        return True
    if _not_there(root, index):
        return True
    code, _, column = rest.partition(".")
    return _left_out(root, code, column, index)


def _blank(path: str, index: Index) -> bool:
    return any(path == blank and region in index.whole for region, blank in index.blank)


def _not_there(root: str, index: Index) -> bool:
    """Whether the table of all budgets was wholly understood and nothing tells of this one."""
    whole = any(p.region in index.whole and p.table == "fiscal" for p in index.at("fiscal.total"))
    told = index.below(root) or any(path.startswith(f"{root}.") for _, path in index.blank)
    got = any(p.figure.value for p in index.at(f"income.{root}"))
    return whole and not told and not got


def _left_out(root: str, code: str, column: str, index: Index) -> bool:
    """Whether the table of a budget was wholly understood and has neither line nor kin of it."""
    found = [
        (one, printed.split(".")[2])
        for printed in index.below(f"{root}.functions")
        if printed.endswith(f".{column}")
        for one in index.at(printed)
        if one.table == root
    ]
    whole = {one.region for one, _ in found} & index.whole
    kin = (other.startswith(code) or code.startswith(other) for _, other in found)
    return bool(whole) and all(other.isdigit() for _, other in found) and not any(kin)
