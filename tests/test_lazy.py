"""Patterns compiled on first use."""

import gc
import pickle
import pkgutil
import re
import warnings
from importlib import import_module

import pytest

import budgetdisclosure
from budgetdisclosure.lazy import _Pattern, pattern


def test_compiles_when_first_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[object] = []
    usual = re.compile
    monkeypatch.setattr(re, "compile", lambda *how: compiled.append(how) or usual(*how))
    year = pattern(r"20\d\d", re.ASCII)
    assert (year.pattern, compiled) == (r"20\d\d", [])
    assert [year.sub("某", "2022和2023"), year.findall("2022和2023")] == [
        "某和某",
        ["2022", "2023"],
    ]
    assert compiled == [(r"20\d\d", re.ASCII)]


def test_gives_what_the_compiled_pattern_gives() -> None:
    year, same = pattern(r"(?P<year>20\d\d)"), re.compile(r"(?P<year>20\d\d)")
    assert (year.groups, year.groupindex, year.flags) == (same.groups, same.groupindex, same.flags)
    assert pattern(rb"\d").search(b"a1") is not None
    with pytest.raises(AttributeError):
        year.nothing  # type: ignore[attr-defined] # noqa: B018


@pytest.mark.parametrize("used", [False, True])
def test_goes_to_another_process(used: bool) -> None:
    year = pattern(r"20\d\d")
    if used:
        year.search("")
    assert pickle.loads(pickle.dumps(year)).search("2023") is not None


def test_every_pattern_of_the_library_compiles() -> None:
    for module in pkgutil.walk_packages(budgetdisclosure.__path__, "budgetdisclosure."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    patterns = [one for one in gc.get_objects() if isinstance(one, _Pattern)]
    assert len(patterns) > 400
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for one in patterns:
            assert re.compile(one.pattern, one._flags)
