"""The words for a path."""

from typing import get_origin

from budgetdisclosure.messages import Message, has_text, render
from budgetdisclosure.model import Comparison, Execution, label_of, type_at


def words_for(path: str, language: str = "zh") -> str:
    """What people call the quantity at ``path``; the path itself where the model has no words.

    >>> words_for("expenditure.project.share"), words_for("totals.income.base")
    ('项目支出占比', '收入总计·上年数')
    >>> words_for("general_public.functions.208.final")
    '功能分类·208·决算数'
    >>> words_for("assets.vehicles.count"), words_for("three_public.vehicles.fuel")
    ('车辆·数量', '公务用车加油')
    """
    holder, _, last = path.rpartition(".")
    own = _label(path, language)
    if own is None and _is_line(holder):
        return f"{_label(holder, language)}·{last}"
    if own is None:
        key = f"report.metric.{last}"
        if holder and has_text(key, language) and (named := words_for(holder, language)) != holder:
            return render(
                Message.of("report.metric_of", of=named, metric=_text(key, language)), language
            )
        return path
    if not _needs_holder(holder, own, language):
        return own
    return f"{words_for(holder, language)}·{own}"


def metric_name(name: str, language: str) -> str:
    """The word for a derived metric of the model, such as ``growth``; else its name."""
    key = f"report.metric.{name}"
    return _text(key, language) if has_text(key, language) else name


def _needs_holder(holder: str, own: str, language: str) -> bool:
    """Whether a label means little without that of the section it stands in."""
    kind = type_at(holder) if holder else None
    if isinstance(kind, type) and issubclass(kind, Comparison | Execution):
        return True
    return "." in holder and (_label(holder, language) or "·") not in own


def _is_line(holder: str) -> bool:
    """Whether ``holder`` is a list, the lines of which have codes or numbers for names."""
    return bool(holder) and get_origin(type_at(holder)) is tuple


def _label(path: str, language: str) -> str | None:
    label = label_of(path)
    return None if label is None else label.zh if language == "zh" else label.en


def _text(key: str, language: str) -> str:
    return render(Message.of(key), language)
