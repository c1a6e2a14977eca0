"""All rules, found by looking through the folder ``rules`` when first asked for."""

import pkgutil
from functools import cache
from importlib import import_module

from .rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every ``Rule`` of every module below ``rules``, by code.

    >>> any(rule.code == "NR411" for rule in all_rules())
    True
    """
    package = import_module(f"{__package__}.rules")
    found: dict[str, Rule] = {}
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not module.ispkg:
            loaded = import_module(module.name)
            found.update({r.code: r for r in vars(loaded).values() if isinstance(r, Rule)})
    return tuple(found[code] for code in sorted(found))
