"""名词解释: terms and definitions, 类/款/项 entries with their code."""

from collections.abc import Sequence

from budgetdisclosure.lazy import pattern
from budgetdisclosure.wording.functions import deepest, follow, names_level

from .outline import Passage

_ENTRY = pattern(
    r"^\s*(?:\d{1,2}\s?[.．、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)?\s*"
    r"(?P<name>[^：:。]{2,80}?)[：:]\s*(?P<definition>.{4,})$"
)


def read(passages: Sequence[Passage], year: int | None) -> dict[str, object]:
    """``glossary.terms.<n>.name``, ``.definition`` and ``.code``."""
    texts: dict[str, object] = {}
    count = 0
    for passage in passages:
        if passage.section != "P4":
            continue
        for line in passage.paragraphs:
            match = _ENTRY.match(line)
            if match is None:
                continue
            count += 1
            root = f"glossary.terms.{count}"
            texts[f"{root}.name"] = match["name"].strip()
            texts[f"{root}.definition"] = match["definition"].strip()
            code = code_of_term(match["name"], year)
            if code:
                texts[f"{root}.code"] = code
    return texts


def code_of_term(name: str, year: int | None) -> str | None:
    """The code of a term that is a chain of 类, 款, 项; None for any other term."""
    if not names_level(name):
        return None
    chain: dict[str, str] = {}
    follow(chain, name, year)
    code = deepest(chain)
    return code if code and code.isdigit() else None
