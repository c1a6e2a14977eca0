"""Findings from tests that failed: what every numeric rule reports."""

from collections.abc import Iterator
from fractions import Fraction

from attrs import evolve

from budgetdisclosure.figures import Amount, Figure, Interval, Verdict
from budgetdisclosure.messages import Message, has_text

from .case import Case
from .culprit import Culprit
from .explain import explain_difference, name_of, wider
from .finding import Finding, Operand, Related, Severity
from .habits import holds_if_cut, rounds_up
from .missing_rows import LeftOut
from .negative import has_negative
from .other_base import fitting
from .prints import Print
from .readings import AS_PRINTED
from .repeats import last_digit_only
from .verification import Verification, difference


def refutations(case: Case, code: str, severity: str = "error") -> Iterator[Finding]:
    """The findings of rule ``code``: one for each wrong figure whose telling test it reports."""
    for number in case.reported.get(code, ()):
        row = case.left_out.get(number)
        if row is None or row.leader == number:
            found = _of_culprit(case, code, case.culprits[number], Severity(severity))
            yield found if row is None else _of_row(case, found, row)
    for one in case.doubtful:
        if one.rule == code and not _explained(case, one):
            yield _doubtful(case, one)


def _explained(case: Case, test: Verification) -> bool:
    """Whether a figure of the test is wrong anyway, so that a doubt about it says nothing new.

    Where a sum does not add up, which of its figures is wrong may stay open.
    """
    wrong = {
        (c.print.order, c.print.path)
        for c in case.culprits
        if c.print is not None and (c.sole or c.tests[0].kind != "sum")
    }
    return any((member.order, member.path) in wrong for member in test.members)


def _of_culprit(case: Case, code: str, culprit: Culprit, severity: Severity) -> Finding:
    test = culprit.tests[0]
    one = culprit.print or test.claim
    stated = one.figure if one else test.stated
    expected = culprit.expected or test.expected
    extra = list(_remarks(case, culprit, stated, expected))
    related = [
        *(p.as_related("consequence", value) for p, value in culprit.consequences),
        *_others(culprit, one),
        *_over_years(case, one),
    ]
    return Finding(
        rule=code,
        severity=_severity(case, test, severity),
        verdict=test.verdict,
        detail=_swapped(culprit) or _detail(code, test, one, stated, expected),
        stated=str(stated) if stated is not None else None,
        expected=test.turned or (str(expected) if expected is not None else None),
        path=one.path if one else test.path,
        place=one.place if one else test.place,
        operands=operands_of(test),
        related=tuple(_unique(related)),
        difference=None if test.turned else _apart(stated, expected),
        extra=tuple(extra),
        hint=Message.of("findings.correct", expected=test.turned or expected)
        if expected is not None
        else None,
    )


def _apart(stated: Figure | None, expected: Figure | None) -> str | None:
    gap = difference(stated, expected)
    return None if gap is None else str(gap)


def _swapped(culprit: Culprit) -> Message | None:
    """What is said of two figures of one sentence in each other's place."""
    if not culprit.swapped or culprit.print is None:
        return None
    other, _ = culprit.consequences[0]
    return Message.of(
        "XN316.message_swapped",
        name=name_of(culprit.print.path),
        stated=culprit.print.figure,
        other=name_of(other.path),
        expected=other.figure,
    )


def _of_row(case: Case, found: Finding, row: LeftOut) -> Finding:
    """``found`` as what a row left out leads to, with its other columns."""
    tests = [case.culprits[number].tests[0] for number in row.others]
    others = (
        Related(path=test.path, role="consequence", stated=str(test.stated), place=test.place)
        for test in tests
    )
    amounts = "、".join(str(amount) for _, amount in row.amounts)
    return evolve(
        found,
        related=tuple(_unique([*found.related, *others])),
        extra=(*found.extra, Message.of("findings.row_left_out", amounts=amounts)),
    )


def _detail(
    code: str, test: Verification, one: Print | None, stated: Figure | None, expected: Figure | None
) -> Message:
    number, ending = _where(test.operands[0]) if test.operands else ("", "")
    ending = ending if has_text(f"{code}.message{ending}") else ""
    return Message.of(
        f"{code}.message{ending}",
        name=name_of(one.path if one else test.path),
        stated=stated,
        expected=test.turned or expected,
        operands="、".join(map(_told, _besides(test, one)[:12])),
        whole=f"{name_of(test.path)}{test.stated}",
        interval=test.interval,
        place=number,
    )


def _besides(test: Verification, one: Print | None) -> tuple[Print, ...]:
    """The prints that a test holds against ``one``."""
    if one is None:
        return test.operands
    return tuple(p for p in test.members if (p.order, p.path) != (one.order, one.path))


def _where(one: Print) -> tuple[str, str]:
    """The number of the line or the page of a print, and the ending of the text that says so."""
    if one.place is None:
        return one.path, ""
    if one.place.line is None and one.place.page is not None:
        return str(one.place.page), "_page"
    return str(one.place.line or one.path), ""


def _severity(case: Case, test: Verification, usual: Severity) -> Severity:
    if test.kind == "repeat" and test.claim and last_digit_only(test.operands[0], test.claim):
        return Severity.WARNING
    if holds_if_cut(test, case.cut_units | case.perhaps_cut) or _elsewhere(case, test):
        return Severity.WARNING
    if _another_budget(test) or test.unsure:
        return Severity.WARNING
    if test.rule == "XT207" and has_negative(case.index, test.path):
        return Severity.WARNING
    if test.verdict is Verdict.TRUNCATED and test.kind != "repeat":
        return usual if rounds_up(case.verifications, test.kind) else Severity.WARNING
    return usual


def _elsewhere(case: Case, test: Verification) -> bool:
    """Whether the text prints for one quantity what the tables print for another.

    Then the words may name it wrongly, or be understood wrongly; if it is the same quantity of
    other money, they are wrong for certain.
    """
    said = test.claim
    if test.kind != "repeat" or said is None or said.table or not test.operands[0].table:
        return False
    digits = said.figure.text.replace(".", "").strip("0")
    if len(digits) < _TELLING or wider(said.path, said, case.index):
        return False
    return any(
        one.figure.value == said.figure.value
        and one.table
        and one.path != said.path
        and one.figure == said.figure
        for one in case.index.prints
    )


def _another_budget(test: Verification) -> bool:
    """Whether the text tells the initial budget where the table may hold the full-year one.

    The national form of the table of three public expenses heads both with 预算数.
    """
    sides = {bool(member.table) for member in test.members}
    return test.kind == "repeat" and test.path.endswith(".budget") and len(sides) == 2


_TELLING = 4
"""With so many digits two figures are not equal by chance."""


def _remarks(
    case: Case, culprit: Culprit, stated: Figure | None, expected: Figure | None
) -> Iterator[Message]:
    test = culprit.tests[0]
    if test.verdict is Verdict.TRUNCATED and test.kind not in ("repeat", "sum"):
        yield Message.of("findings.truncated")
    yield from fitting(case.index, test)
    if holds_if_cut(test, case.cut_units):
        yield Message.of("findings.document_cuts")
    elif holds_if_cut(test, case.perhaps_cut):
        yield Message.of("findings.if_cut")
    if _another_budget(test):
        yield Message.of("findings.another_budget")
    if _elsewhere(case, test):
        yield Message.of("findings.elsewhere", stated=test.stated)
    if test.unsure:
        yield Message.of("findings.perhaps_not_all")
    if not culprit.sole and test.kind == "sum":
        yield Message.of("findings.any_of_them")
    if stated is not None and expected is not None:
        yield from explain_difference(case.index, stated, expected, test.members)


def _others(culprit: Culprit, one: Print | None) -> Iterator[Related]:
    """The other prints of the tests: the parents that do not add up, the other places."""
    for test in culprit.tests:
        for member in test.members:
            if one is not None and (member.order, member.path) == (one.order, one.path):
                continue
            if test.kind == "repeat":
                role = "other_print"
            elif member is test.claim:
                role = "parent"
            else:
                continue
            yield member.as_related(role)
        if test.kind in ("sum", "limit") and one is not None and test.claim is not None:
            for member in test.operands:
                if (member.order, member.path) != (one.order, one.path):
                    yield member.as_related("other_print")


def _over_years(case: Case, one: Print | None) -> Iterator[Related]:
    """What the accounts of the year before print for a figure that is wrong here."""
    for test in case.over_years:
        told = test.claim
        if test.refuted and one and told and (told.order, told.path) == (one.order, one.path):
            yield test.operands[-1].as_related("other_print")


def _unique(related: list[Related]) -> Iterator[Related]:
    seen = set()
    for one in related:
        key = (one.path, one.place)
        if key not in seen:
            seen.add(key)
            yield one


def _doubtful(case: Case, test: Verification) -> Finding:
    assumed = "、".join(str(p.figure) for p in test.assumed)
    return Finding(
        rule=test.rule,
        severity=Severity.WARNING,
        verdict=test.verdict,
        detail=_detail(test.rule, test, test.claim, test.stated, test.expected),
        stated=str(test.stated),
        expected=str(test.expected) if test.expected is not None else None,
        path=test.path,
        place=test.place,
        operands=operands_of(test),
        difference=_apart(test.stated, test.expected),
        extra=(Message.of("findings.assumed", figures=assumed),),
    )


def _shown_interval(one: Print) -> Interval:
    """The interval of a print in its own unit."""
    reached = AS_PRINTED.interval(one)
    if isinstance(one.figure, Amount):
        return reached.scaled(1 / Fraction(one.figure.yuan_factor))
    return reached


def _told(one: Print) -> str:
    """A print with its name; what is not printed but follows from others is marked (推)."""
    return f"{name_of(one.path)}{one.figure}" + ("（推）" if one.known is not None else "")


def operands_of(test: Verification) -> tuple[Operand, ...]:
    """The operands of a test with the intervals that they were read as."""
    return tuple(
        Operand(
            name=p.path,
            value=p.figure.text,
            unit=p.figure.unit,
            interval=_shown_interval(p),
            place=p.place,
        )
        for p in test.operands
    )
