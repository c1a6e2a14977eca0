"""Named quantities in a row, with their shares where there is a whole."""

from budgetdisclosure.model import Kind, label_of
from budgetdisclosure.writing.derived import part
from budgetdisclosure.writing.pen import Pen


def facts(pen: Pen, root: str, fields: tuple[str, ...], lead: str = "") -> str:
    """One sentence that names each stated field of ``root``; empty if none is stated."""
    phrases = [pen.phrase("fact", f"{root}.{name}", name_of(f"{root}.{name}")) for name in fields]
    told = "，".join(phrase for phrase in phrases if phrase)
    return f"{lead}{told}。" if told else ""


def with_share(pen: Pen, path: str, whole: str, words: str, name: str = "") -> str:
    """The quantity at ``path`` with its share of what stands at ``whole``."""
    phrase = pen.phrase("fact", path, name or name_of(path))
    rate = part(pen.peek(path), pen.peek(whole), pen.decimals)
    if not phrase or rate is None:
        return phrase
    return f"{phrase}（{pen.claim('share', Kind.SHARE, rate, words, subject=path, whole=whole)}）"


def name_of(path: str) -> str:
    """The official name of the quantity at ``path``."""
    label = label_of(path)
    return label.zh if label else ""
