"""Starts a new rule: its module and its texts in both languages, ready to be filled in.

    python tools/add_rule.py FM799 slug-of-rule "中文名称" "English name"

Nothing else has to be edited: rules are found by looking through their folder. Until the examples
and the check are written, the tests of the rule fail.
"""

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "src" / "budgetdisclosure"
_CODE = re.compile(r"[A-Z]{2}\d{3}")
_SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")

_MODULE = '''"""{code}: {chinese} / {english}."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import text_finding


@rule(
    "{code}",
    severity="warning",
    passes="2024年度部门决算说明\\n（二）支出决算情况说明\\n本年支出合计30.00万元。",
    fails="2024年度部门决算说明\\n（二）支出决算情况说明\\n本年支出合计30.00万元。",
)
def check(case: Case) -> Iterator[Finding]:
    """What holds in a right report, in one sentence."""
    for block in case.blocks:
        start = block.text.find("the words to report")
        if start >= 0:
            yield text_finding("{code}", "warning", block, start, len(block.text))
'''

_TEXTS = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgid "{code}.slug"
msgstr "{slug}"

msgid "{code}.name"
msgstr "{name}"

msgid "{code}.message"
msgstr ""

msgid "{code}.explain"
msgstr ""
"""


class RefusedError(Exception):
    """The rule cannot be started; the text says why."""


def add(code: str, slug: str, chinese: str, english: str, package: Path = PACKAGE) -> list[Path]:
    """Write the module and the two catalogues; gives their paths.

    Raises:
        RefusedError: a code or slug of the wrong shape, a family without a folder, or a code
            that exists.
    """
    if not _CODE.fullmatch(code):
        raise RefusedError(f"{code}: a code is two capital letters and three digits, such as FM799")
    if not _SLUG.fullmatch(slug):
        raise RefusedError(f"{slug}: a slug is lower-case words joined by hyphens")
    rules = package / "checking" / "rules"
    folder = rules / code[:2].lower()
    if not folder.is_dir():
        known = ", ".join(sorted(p.name.upper() for p in rules.iterdir() if p.name.isalpha()))
        raise RefusedError(f"{code}: no family {code[:2]}; there are {known}")
    module = folder / f"{code.lower()}_{slug.replace('-', '_')}.py"
    texts = {
        name: package / "messages" / "locale" / language / f"{code}.po"
        for language, name in (("zh_CN", chinese), ("en", english))
    }
    there = [*folder.glob(f"{code.lower()}_*.py"), *(p for p in texts.values() if p.exists())]
    if there:
        raise RefusedError(f"{code} exists: {there[0].name}; a code is never used again")
    _write(module, _MODULE.format(code=code, chinese=chinese, english=english))
    for name, path in texts.items():
        _write(path, _TEXTS.format(code=code, slug=slug, name=_quoted(name)))
    return [module, *texts.values()]


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs from the command line; 0 if the files were written, 2 if refused."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("code", help="such as FM799")
    parser.add_argument("slug", help="a word for programs, such as wrong-word")
    parser.add_argument("chinese", help="the name in Chinese")
    parser.add_argument("english", help="the name in English")
    options = parser.parse_args(arguments)
    try:
        written = add(options.code, options.slug, options.chinese, options.english)
    except RefusedError as refused:
        print(refused, file=sys.stderr)
        return 2
    print("\n".join(map(str, written)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
