"""The mapping between the names of the gold files and ours, from ``gold_paths.toml``."""

import re
import tomllib
from fnmatch import fnmatchcase
from itertools import product
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from .text import squeezed

DEFAULT = Path(__file__).resolve().parent.parent / "gold_paths.toml"


@frozen(kw_only=True)
class Mapping:
    """How gold names are to be read; ``load`` takes it from a file."""

    suffixes: dict[str, tuple[str, ...]]
    own: dict[str, str]
    units: dict[str, str]
    stems: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]
    free: tuple[str, ...]
    verdicts: dict[str, frozenset[str]]
    kinds: dict[str, tuple[str, ...]]
    families: dict[str, re.Pattern[str]]
    absent: frozenset[str]
    kind: str = ""

    def ours(self, path: str) -> frozenset[str]:
        """Our paths for a gold path; more than one where the gold name covers several.

        >>> sorted(load().ours("totals.income_total.prior"))
        ['totals.income.base', 'totals.income.prior']
        >>> sorted(load().of("budget").ours("three_public.vehicle"))
        ['three_public.vehicles.total', 'three_public.vehicles.total.budget']
        """
        whole = self._stem(path)
        stem, _, last = path.rpartition(".")
        if whole is None and stem and last in self.suffixes:
            stems = self._stem(stem) or (stem,)
            return frozenset(f"{a}.{b}" for a, b in product(stems, self.suffixes[last]))
        plain = whole or (path,)
        own = self.own.get(self.kind)
        return frozenset(plain) | {f"{stem}.{own}" for stem in plain if own}

    def of(self, kind: str) -> "Mapping":
        """The mapping for a document of ``kind``."""
        return evolve(self, kind=kind)

    def unit(self, name: str) -> str:
        """One name for a unit that has several."""
        bare = squeezed(name)
        return self.units.get(bare, bare)

    def is_free(self, path: str) -> bool:
        """Whether the figure belongs to no account, so that its path does not count."""
        return any(fnmatchcase(path, pattern) for pattern in self.free)

    def fits(self, rule: str, kind: str) -> bool:
        """Whether a rule is of a family that fits a kind of gold finding.

        >>> load().fits("FM703", "number_style"), load().fits("FM706", "number_style")
        (True, False)
        """
        pattern = self.families.get(kind)
        return pattern is not None and pattern.fullmatch(rule) is not None

    def kind_rank(self, gold_kind: str, formula: str | None, ours: str) -> int | None:
        """How well a kind of ours fits a gold statement: 0 is best, None does not fit."""
        named = self.kinds.get(f"{gold_kind}/{formula}", self.kinds.get(gold_kind, ()))
        if ours in named:
            return named.index(ours)
        strict = self.kinds["strict"]
        return None if ours in strict or gold_kind in strict else len(named)

    def _stem(self, path: str) -> tuple[str, ...] | None:
        for pattern, targets in self.stems:
            found = pattern.fullmatch(path)
            if found:
                return tuple(_filled(target, found.groups()) for target in targets)
        return None


def load(path: Path = DEFAULT) -> Mapping:
    """The mapping in ``path``."""
    with path.open("rb") as stream:
        data = tomllib.load(stream)
    return Mapping(
        suffixes={name: _several(value) for name, value in data["suffixes"].items()},
        own=data["own"],
        units=data["units"],
        stems=tuple((_pattern(gold), _several(ours)) for gold, ours in data["paths"].items()),
        free=tuple(pattern.replace("**", "*") for pattern in data["free"]["paths"]),
        verdicts={gold: frozenset(ours) for gold, ours in data["verdicts"].items()},
        kinds={name: tuple(value) for name, value in data["statements"].items()},
        families={kind: _rules(text) for kind, text in data["families"].items()},
        absent=frozenset(data["absent"]["kinds"]),
    )


def _several(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(re.escape(text).replace(r"\*", r"([^.]+)"))


def _filled(target: str, parts: tuple[str, ...]) -> str:
    for part in parts:
        target = target.replace("*", part, 1)
    return target


def _rules(text: str) -> re.Pattern[str]:
    alternatives = []
    for word in text.split():
        first, _, last = word.partition("-")
        if last:
            family, low, high = first[:2], int(first[2:]), int(last[2:])
            alternatives += [f"{family}{code}" for code in range(low, high + 1)]
        else:
            alternatives.append(word.replace("x", r"\d"))
    return re.compile("|".join(alternatives))
