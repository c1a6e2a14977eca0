"""Laws that hold for every row of every table."""

import pickle
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from budgetdisclosure import classification as c
from budgetdisclosure.classification import How, Level

ENTRIES = tuple(c.entries())
FUNCTIONAL = tuple(c.entries(c.Table.FUNCTIONAL))
YEARS = range(2015, 2028)


def test_there_are_as_many_rows_as_compiled() -> None:
    count = {table: len(tuple(c.entries(table))) for table in c.Table}
    assert list(count.values()) == [2035, 114, 85, 170]


def test_no_code_has_two_meanings_on_one_day() -> None:
    for year in YEARS:
        codes = [entry.code for entry in c.entries(on=year)]
        assert len(set(codes)) == len(codes)


def test_lookup_gives_every_entry_back() -> None:
    for entry in ENTRIES:
        for year in YEARS:
            if entry.is_valid_on(year):
                assert c.lookup(entry.code, on=year) is entry
                assert c.lookup(f" {entry.code.digits[:3]} {entry.code.digits[3:]}", year) is entry


def test_what_is_valid_has_all_its_ancestors_then() -> None:
    for entry in ENTRIES:
        for year in YEARS:
            if entry.is_valid_on(year):
                above = [one.code.digits for one in c.ancestors(entry, year)]
                digits = entry.code.digits
                assert above == [digits[:length] for length in range(3, len(digits), 2)]


def test_ancestors_are_the_prefixes_and_hold_the_child() -> None:
    for entry in ENTRIES:
        above = c.ancestors(entry)
        assert [one.code.digits for one in above] == [
            entry.code.digits[:length] for length in range(3, len(entry.code.digits), 2)
        ]
        assert (c.parent(entry) is None) == (entry.level is Level.CLASS)
        if above:
            assert entry in c.children(above[-1])


def test_the_chain_of_names_of_a_year_leads_back_to_the_item() -> None:
    for year in (2018, 2020, 2023, 2026):
        for entry in FUNCTIONAL:
            if entry.start <= year * 10000 + 1231 <= entry.end:
                names = [one.name_on(year) for one in (*c.ancestors(entry, year), entry)]
                levels = "类款项"
                chain = "".join(f"{n}（{w}）" for n, w in zip(names, levels, strict=False))
                found = c.find_chain(chain, on=year)
                assert found.entry is entry, (year, chain)
                assert found.how is How.EXACT


def test_one_answer_is_the_only_one_of_the_search() -> None:
    for entry in ENTRIES:
        for year in (None, 2016, 2023):
            found = c.find_all(entry.name, on=year)
            assert c.find(entry.name, on=year) == (found[0] if len(found) == 1 else None)


def test_a_former_name_under_its_parent_leads_to_its_code() -> None:
    for entry in ENTRIES:
        for naming in entry.namings[:-1]:
            match = c.find(naming.name, entry.level, c.parent(entry), 2026, entry.table)
            assert match is not None, naming.name
            if match.entry is entry:
                assert match.how is How.OLD_NAME
                assert match.current == entry.name
            else:
                assert match.how is How.EXACT


def test_names_of_a_code_follow_each_other_without_gap() -> None:
    for entry in ENTRIES:
        for older, newer in zip(entry.namings, entry.namings[1:], strict=False):
            assert older.until is not None
            assert newer.since is not None
            assert newer.since.toordinal() - older.until.toordinal() == 1
            assert entry.name_on(older.until) == older.name
            assert entry.name_on(newer.since) == newer.name


def test_a_trace_is_finite_in_order_and_never_returns() -> None:
    for entry in ENTRIES:
        changes = c.trace(entry)
        assert [change.year for change in changes] == sorted(change.year for change in changes)
        moved = {(ch.old, ch.new) for ch in changes if ch.kind is c.ChangeKind.MOVED}
        assert not {(new, old) for old, new in moved} & moved
        assert all(old != new for old, new in moved)


def test_successors_and_predecessors_hold_on_their_day() -> None:
    for entry in ENTRIES:
        assert all(one.is_valid_on(2026) for one in c.successors(entry, on=2026))
        assert all(one.start <= 20151231 for one in c.predecessors(entry, on=2015))
        if entry.until is None:
            assert c.successors(entry) == (entry,)


def test_every_functional_item_has_a_cofog_group() -> None:
    groups = [c.cofog(entry.code) for entry in FUNCTIONAL]
    assert all(groups)
    assert {group.division for group in groups if group} == {f"{n:02}" for n in range(1, 11)}
    assert all(c.cofog(entry.code) is None for entry in c.entries(c.Table.REVENUE))


def test_entries_pickle_and_compare() -> None:
    assert pickle.loads(pickle.dumps(ENTRIES)) == ENTRIES


@given(st.sampled_from(ENTRIES), st.dates(date(2010, 1, 1), date(2030, 12, 31)))
@settings(max_examples=100)
def test_validity_and_lookup_agree_on_any_day(entry: c.Entry, day: date) -> None:
    found = c.lookup(entry.code, on=day)
    assert (found is entry) == entry.is_valid_on(day)
    if found:
        assert c.name_on(entry.code, day) == found.name_on(day)


@given(st.sampled_from(FUNCTIONAL), st.data())
@settings(max_examples=100)
def test_one_slip_leads_to_the_item_or_to_nothing(entry: c.Entry, data: st.DataObject) -> None:
    if not entry.is_valid_on(2026):
        return
    place = data.draw(st.integers(0, len(entry.name) - 1))
    slip = entry.name[:place] + data.draw(st.sampled_from("囗某之")) + entry.name[place + 1 :]
    match = c.find(slip, entry.level, c.parent(entry), 2026)
    assert match is None or (match.entry is entry and match.how is How.TYPO)


@given(st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=100)
def test_any_text_is_answered(code: str, name: str) -> None:
    c.lookup(code)
    c.find_all(name)
    c.find_chain(code, name)
    assert c.compare(code, name, on=2023).status is not c.PairStatus.CURRENT
