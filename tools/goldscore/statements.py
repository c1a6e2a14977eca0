"""How many gold statements got the right verdict."""

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import Factory, frozen

from .assign import Rank, best_pairs
from .gold import spot, text
from .paths import Mapping
from .records import Check, Entry
from .text import has_digits, leading, overlap, same_value, squeezed

_WORDS_OF_A_QUOTE = 8


@frozen(kw_only=True)
class StatementScore:
    """Counts of gold statements; ``by_verdict`` gives (right, total) for each gold verdict."""

    total: int = 0
    met: int = 0
    right: int = 0
    by_verdict: dict[str, tuple[int, int]] = Factory(dict)
    misses: tuple[str, ...] = ()


def score(entries: Sequence[Entry], checks: Sequence[Check], mapping: Mapping) -> StatementScore:
    """Holds gold ``entries`` against ``checks``: place and stated value first, then the kind.

    Where one print is claimed in several ways, the right verdict decides last.
    """
    pairs = best_pairs(_candidates(entries, checks, mapping))
    right: Counter[str] = Counter()
    misses = []
    for index, entry in enumerate(entries):
        check = checks[pairs[index]] if index in pairs else None
        if check is not None and check.verdict in mapping.verdicts[entry["verdict"]]:
            right[entry["verdict"]] += 1
        else:
            misses.append(_miss(entry, check))
    totals = Counter(entry["verdict"] for entry in entries)
    return StatementScore(
        total=len(entries),
        met=len(pairs),
        right=right.total(),
        by_verdict={name: (right[name], totals[name]) for name in sorted(totals)},
        misses=tuple(misses),
    )


def _candidates(
    entries: Sequence[Entry], checks: Sequence[Check], mapping: Mapping
) -> Iterable[tuple[Rank, int, int]]:
    for left, entry in enumerate(entries):
        here = spot(entry)
        for right, check in enumerate(checks):
            if not (here.touches(check.spot) and here.crosses(check.spot)):
                continue
            kind = mapping.kind_rank(entry["kind"], entry.get("formula"), check.kind)
            path = check.path in mapping.ours(entry["subject"])
            shared = overlap(here.quote, check.spot.quote)
            if kind is None or not _same_claim(entry, check, path or shared >= _WORDS_OF_A_QUOTE):
                continue
            wrong = check.verdict not in mapping.verdicts[entry["verdict"]]
            yield (kind, not path, -shared, wrong), left, right


def _same_claim(entry: Entry, check: Check, near: bool) -> bool:
    stated = text(entry, "stated")
    if has_digits(stated):
        return same_value(leading(stated), check.stated)
    return near and not has_digits(check.stated)


def _miss(entry: Entry, check: Check | None) -> str:
    head = f"{spot(entry)} {entry['kind']}/{entry.get('formula')} {entry['subject']}"
    gold = f"{text(entry, 'stated')} {entry['verdict']} | {squeezed(text(entry, 'quote'))}"
    if check is None:
        return f"{head} {gold} | not verified"
    reason = f" ({check.reason})" if check.reason else ""
    return f"{head} {gold} | ours {check.kind} {check.path}: {check.verdict}{reason}"
