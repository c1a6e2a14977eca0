"""Findings about names and codes of the classification."""

from budgetdisclosure.messages import Message

from .chains import Chain, Link
from .coded import Coded
from .finding import Finding, Severity


def chain_finding(  # noqa: PLR0917
    code: str,
    severity: Severity,
    chain: Chain,
    stated: Link,
    expected: str | None = None,
    kind: str = "message",
    /,
    **arguments: object,
) -> Finding:
    """A finding about a name of a chain; ``kind`` is the message of the rule to use."""
    block = chain.block
    return Finding(
        rule=code,
        severity=severity,
        detail=Message.of(
            f"{code}.{kind}", stated=stated.name, expected=expected or "", **arguments
        ),
        stated=stated.name,
        expected=expected,
        path=chain.path,
        place=block.place_in_clause(stated.start, stated.start + len(stated.name))
        if block
        else None,
    )


def pair_finding(
    code: str,
    severity: Severity,
    pair: Coded,
    expected: str | None = None,
    kind: str = "message",
    /,
    *,
    of_code: bool = False,
    **arguments: object,
) -> Finding:
    """A finding about a printed pair: about its name, or about its code."""
    stated = pair.code if of_code else pair.name
    return Finding(
        rule=code,
        severity=severity,
        detail=Message.of(
            f"{code}.{kind}",
            stated=stated,
            expected=expected or "",
            code=pair.code,
            name=pair.name,
            **arguments,
        ),
        stated=stated,
        expected=expected,
        path=pair.path,
        place=pair.code_place if of_code else pair.place,
    )
