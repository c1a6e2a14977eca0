"""NR412: 占比合计 / shares sum to 100."""

from collections.abc import Iterator
from decimal import Decimal

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Related, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.share_sets import ShareSet, share_sets
from budgetdisclosure.figures import Percentage
from budgetdisclosure.messages import Message
from budgetdisclosure.source import Place
from budgetdisclosure.wording.context import value_path


@rule(
    "NR412",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，其中：基本支出占支出合计的66.67%；项目支出占支出合计的33.33%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，其中：基本支出占支出合计的66.67%；项目支出占支出合计的43.33%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Shares of the parts of one whole are 100% together, as far as rounding goes."""
    told: set[Place] = set()
    for one in sorted(share_sets(case), key=lambda found: -len(found.shares)):
        places = {share.place for share in one.shares}
        if one.refuted and not places <= told and not _told_anyway(case, one):
            told |= places
            yield _finding(one)


def _told_anyway(case: Case, one: ShareSet) -> bool:
    """Whether a share, its part or the whole is reported as wrong."""
    paths = {one.whole, *(value_path(share.subject) for share in one.shares)}
    paths |= {share.path for share in one.shares}
    return any(
        member.path in paths
        for culprit in case.culprits
        for test in culprit.tests
        for member in test.members
    )


def _finding(one: ShareSet) -> Finding:
    last = one.shares[-1]
    total = sum((share.value.value for share in one.shares if share.value), Decimal(0))
    return Finding(
        rule="NR412",
        severity=Severity.WARNING,
        detail=Message.of(
            "NR412.message",
            name=name_of(one.whole),
            stated=Percentage(total),
            shares="、".join(f"{name_of(s.subject)}{s.value}" for s in one.shares),
        ),
        stated=str(Percentage(total)),
        expected="100%",
        path=last.path,
        place=last.place,
        related=tuple(
            Related(path=s.path, role="other_print", stated=str(s.value), place=s.place)
            for s in one.shares[:-1]
        ),
    )
