"""``explain``: a rule, with its formula and examples."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence

from budgetdisclosure.checking import Rule, all_rules, check, chosen
from budgetdisclosure.cli.command import Command
from budgetdisclosure.cli.say import say
from budgetdisclosure.cli.streams import put
from budgetdisclosure.display import Column, DisplayTable
from budgetdisclosure.errors import ConfigError
from budgetdisclosure.messages import has_text
from budgetdisclosure.reading import read


def _arguments(parser: ArgumentParser, language: str) -> None:
    parser.add_argument("code", nargs="?", metavar="CODE", help=say("cli.explain.code", language))


def _run(asked: Namespace) -> int:
    code = (asked.code or "").strip().upper()
    if not any(rule.code.startswith(code) for rule in all_rules()):
        raise ConfigError("errors.config", option="CODE", value=code, expected="NR, NR411, …")
    found = chosen((code,) if code else ())
    if len(found) == 1:
        put("".join(f"{line}\n" for line in _explained(found[0], asked.lang)))
    else:
        put(f"{_listed(found, asked.lang)}\n")
    return 0


def _listed(rules: Sequence[Rule], language: str) -> DisplayTable:
    return DisplayTable(
        title="",
        columns=tuple(
            Column(say(f"cli.explain.column.{word}", language))
            for word in ("code", "severity", "name")
        ),
        rows=tuple(
            (rule.code, rule.severity.value, say(f"{rule.code}.name", language)) for rule in rules
        ),
    )


def _explained(rule: Rule, language: str) -> Iterator[str]:
    yield f"{rule.code} {say(f'{rule.code}.name', language)} ({rule.severity.value})"
    yield say(f"{rule.code}.explain", language)
    if has_text(f"{rule.code}.hint", language):
        yield say(f"{rule.code}.hint", language)
    if rule.legal:
        yield say("cli.explain.legal", language, legal=rule.legal)
    prior = read(rule.prior.encode()) if rule.prior else None
    if rule.prior:
        yield from _example("prior", rule.prior, language)
    for word, text in (("passes", rule.passes), ("fails", rule.fails)):
        yield from _example(word, text, language)
        for finding in check(read(text.encode()), select=(rule.code,), prior=prior):
            yield f"    → {finding.severity.value}: {finding.text(language)}"


def _example(word: str, text: str, language: str) -> Iterator[str]:
    yield ""
    yield say(f"cli.explain.{word}", language)
    yield from (f"    {line}" for line in text.strip().split("\n"))


COMMAND = Command("explain", _arguments, _run)
