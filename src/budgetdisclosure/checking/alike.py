"""Findings with one difference, which one cause has led to: one of them names the others."""

from collections.abc import Callable, Iterator, Sequence

from attrs import evolve

from .finding import Finding


def as_one(findings: Sequence[Finding], leads: Callable[[Finding], int]) -> Iterator[Finding]:
    """One finding for those that differ by the same amount: that which ``leads`` puts first."""
    groups: dict[str, list[Finding]] = {}
    for number, one in enumerate(findings):
        gap = (one.difference or f"#{number}").lstrip("-+")
        groups.setdefault(gap, []).append(one)
    for group in groups.values():
        first, *others = sorted(group, key=leads)
        related = tuple(one.as_related("consequence") for one in others)
        yield evolve(first, related=(*first.related, *related))
