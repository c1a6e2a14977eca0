"""The same bytes give the same result, in every process; results can be sent to another."""

import os
import pickle
import subprocess
import sys

import budgetdisclosure as bd

TEXT = (
    "云溪市水务局2024年度部门决算说明\n"
    "二、收入支出决算总体情况说明\n"
    "2024年度收、支总计30.00万元，比上年25.00万元增加5.00万元，增长21.00%。\n"
    "（二）支出决算情况说明\n"
    "2024年度本年支出合计30.00万元，其中：基本支出20.00万元，占支出合计的66.66%；项目支出11.00万元，占支出合计的33.33%。\n"
    "会议费增加（减少）0万元。\n"
)
SCRIPT = """
import sys
import budgetdisclosure as bd
disclosure = bd.read(sys.stdin.buffer.read())
print(ascii([disclosure, bd.verify(disclosure), [(f, f.fingerprint) for f in bd.check(disclosure)]]))
"""


def test_two_readings_are_equal() -> None:
    one, two = bd.read(TEXT.encode()), bd.read(TEXT.encode())
    assert one == two
    assert bd.verify(one) == bd.verify(two)
    assert bd.check(one) == bd.check(two)
    assert len(bd.check(one)) >= 3


def test_the_hash_seed_does_not_matter() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            input=TEXT.encode(),
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "77")
    }
    assert len(outputs) == 1


def test_results_are_pickled_whole() -> None:
    disclosure = bd.read(TEXT.encode())
    for what in (disclosure, bd.verify(disclosure), bd.check(disclosure)):
        assert what
        again = pickle.loads(pickle.dumps(what))
        assert again == what
    findings = bd.check(disclosure)
    sent = pickle.loads(pickle.dumps(findings))
    assert [f.message for f in sent] == [f.message for f in findings]
    assert [f.fingerprint for f in sent] == [f.fingerprint for f in findings]


def test_a_disclosure_that_was_sent_is_checked_alike() -> None:
    disclosure = bd.read(TEXT.encode())
    assert bd.check(pickle.loads(pickle.dumps(disclosure))) == bd.check(disclosure)
