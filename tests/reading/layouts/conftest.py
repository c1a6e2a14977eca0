"""Two sets of accounts with all kinds of money."""

import pytest

from .truth import BASIC, CODES, EARNED, FISCAL, ITEMS, MEASURES, Flow, Truth, accounts


def _accounts(step: int) -> Truth:
    money = []
    for number, source in enumerate((*EARNED, *(f"opening_{fund}" for fund in FISCAL))):
        codes = CODES.get(source.removeprefix("opening_"), CODES["general_public"])
        for at, use in enumerate(("basic", "project", "closing")):
            money.append(
                Flow(
                    source=source, use=use, code=codes[(number + at) % len(codes)],
                    fen=step * (number + 3 * at + 1), item=BASIC[number % len(BASIC)] if not at else "",
                )
            )  # fmt: skip
    money += [
        Flow(source="general_public", use="basic", code="2010301", fen=step * n, item=item)
        for n, item in enumerate(BASIC, 2)
    ]
    extra = {(i, m): step * (n + 1) for n, i in enumerate(ITEMS) for m in MEASURES}
    return accounts(tuple(money), extra)


@pytest.fixture
def truth() -> Truth:
    return _accounts(123_450_000)


@pytest.fixture
def other() -> Truth:
    return _accounts(98_760_000)
