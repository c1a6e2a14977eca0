"""What published documents print, against what the catalogue makes of it."""

from pathlib import Path

import pytest

from budgetdisclosure import classification as c
from budgetdisclosure.classification import PairStatus

LINES = (Path(__file__).parent / "evidence.txt").read_text(encoding="utf-8").splitlines()
PAIRS = [line.split("\t") for line in LINES if not line.startswith("#")][1:]
SLIPS = {
    PairStatus.TYPO,
    PairStatus.VARIANT,
    PairStatus.OTHER_CODE,
    PairStatus.UNKNOWN_NAME,
    PairStatus.LOCAL,
}


def statuses(status: str) -> list[tuple[str, str, set[PairStatus]]]:
    return [
        (code, name, {c.compare(code, name, on=y).status for y in range(int(first), int(last) + 1)})
        for code, name, stated, first, last in PAIRS
        if stated == status
    ]


def test_there_is_evidence() -> None:
    assert len(PAIRS) == 1036


def test_every_current_pair_is_current_in_all_years_it_was_seen() -> None:
    found = statuses("current")
    assert len(found) == 1007
    assert [pair for pair in found if pair[2] != {PairStatus.CURRENT}] == []


def test_every_old_name_is_current_before_its_end_and_old_after() -> None:
    for code, name, found in statuses("old"):
        assert found <= {PairStatus.CURRENT, PairStatus.OLD_NAME}, (code, name)
        assert c.compare(code, name, on=2026).status is PairStatus.OLD_NAME, (code, name)
        assert c.compare(code, name, on=2026).expected != name


def test_every_conflict_is_a_slip_or_a_local_item() -> None:
    for code, name, found in statuses("conflict"):
        padded = code.endswith("00")
        assert found == {PairStatus.CURRENT} if padded else found <= SLIPS, (code, name)


@pytest.mark.parametrize("table", c.Table)
def test_every_attested_name_resolves_in_the_years_it_was_seen(table: c.Table) -> None:
    for entry in c.entries(table):
        naming = entry.namings[-1]
        if naming.confidence is not c.Confidence.ATTESTED or naming.first_seen is None:
            continue
        for year in range(naming.first_seen, (naming.last_seen or 0) + 1):
            assert c.lookup(entry.code, on=year) is entry
            assert c.name_on(entry.code, year) == naming.name
            match = c.find(naming.name, entry.level, c.parent(entry), year, table)
            assert match is not None
            ended = entry.end < year * 10000 + 1231
            assert match.entry in (c.successors(entry, on=year) if ended else (entry,)) or (
                match.entry is entry
            )
