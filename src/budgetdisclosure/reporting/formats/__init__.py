"""One format a file: ``as_<name>.py`` with a function ``render(run, options) -> str``."""

import pkgutil
from collections.abc import Callable
from functools import cache
from importlib import import_module

from budgetdisclosure.errors import ConfigError
from budgetdisclosure.reporting.options import Options
from budgetdisclosure.reporting.outcome import Run

Render = Callable[[Run, Options], str]

_PREFIX = "as_"


@cache
def format_names() -> tuple[str, ...]:
    """The names of all formats, found by looking through this folder.

    >>> {"json", "text"} <= set(format_names())
    True
    """
    modules = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(sorted(n.removeprefix(_PREFIX) for n in modules if n.startswith(_PREFIX)))


def renderer(name: str) -> Render:
    """The function that renders a run in the format ``name``; only that module is loaded.

    Raises:
        ConfigError: no such format.
    """
    if name not in format_names():
        raise ConfigError(
            "errors.config", option="format", value=name, expected=" | ".join(format_names())
        )
    render: Render = import_module(f"{__name__}.{_PREFIX}{name}").render
    return render
