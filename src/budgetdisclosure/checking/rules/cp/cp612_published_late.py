"""CP612: 公开超过时限 / published late."""

import re
from collections.abc import Iterator
from datetime import date

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, matches
from budgetdisclosure.messages import Message
from budgetdisclosure.source import Block

_DAYS = 20
_DATE = r"(?P<year>20\d\d)\s?[年.\-/]\s?(?P<month>\d{1,2})\s?[月.\-/]\s?(?P<day>\d{1,2})\s?日?"
_APPROVED = Search(rf"(?:决算|预算)?批复(?:时间|日期)\s?[：:]\s?{_DATE}", clue="批复(?:时间|日期)")
_PUBLISHED = Search(rf"(?<!应)公开(?:时间|日期)\s?[：:]\s?{_DATE}", clue="公开(?:时间|日期)")
_TITLE = "某某市水务局2024年度部门决算\n批复日期：2025年8月1日\n公开日期：2025年{day}\n"


@rule(
    "CP612",
    severity="warning",
    passes=_TITLE.format(day="8月21日"),
    fails=_TITLE.format(day="8月22日"),
    legal="Budget Law, article 14: within 20 days after approval",
)
def check(case: Case) -> Iterator[Finding]:
    """Accounts are published within 20 days of their approval; checked where both dates are given."""
    approved = list(_dates(case, _APPROVED))
    published = list(_dates(case, _PUBLISHED))
    if len({when for _, _, when in approved}) != 1 or len({when for _, _, when in published}) != 1:
        return
    block, match, when = published[0]
    late = (when - approved[0][2]).days
    if late > _DAYS:
        yield Finding(
            rule="CP612",
            severity=Severity.WARNING,
            detail=Message.of("CP612.message", approved=approved[0][2], published=when, days=late),
            stated=match[0],
            place=block.place_in_clause(match.start(), match.end()),
        )


def _dates(case: Case, wanted: Search) -> Iterator[tuple[Block, re.Match[str], date]]:
    """Every date that exists, with where it stands."""
    for block, match in matches(case, wanted):
        try:
            yield block, match, date(int(match["year"]), int(match["month"]), int(match["day"]))
        except ValueError:
            continue
