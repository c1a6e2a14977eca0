"""The gold scorer on made-up gold data and a made-up library."""

import doctest
import importlib
import json
import pkgutil
from types import SimpleNamespace as Fake

import pytest
from attrs import evolve

import goldscore
import score_gold
from goldscore import figures, findings, gold, ours, report, sections, statements
from goldscore.paths import load
from goldscore.records import Check, Found, Print, Reading, Related, Spot

MAPPING = load()


@pytest.mark.parametrize("name", [m.name for m in pkgutil.iter_modules(goldscore.__path__)])
def test_examples_in_docstrings_hold(name):
    module = importlib.import_module(f"goldscore.{name}")
    assert doctest.testmod(module).failed == 0


def figure(path, value, line, column, unit="万元", **more):
    end = column + len(value)
    place = {"line": line, "col": column, "end": end}
    return {"path": path, "value": value, "unit": unit, "place": place, "quote": value, **more}


def printed(path, value, line, column, unit="万元", **more):
    spot = Spot(line=line, column=column, end=column + len(value), quote=value)
    return Print(paths=frozenset({path}), value=value, unit=unit, spot=spot, **more)


class TestFigures:
    def test_a_figure_needs_path_value_unit_and_place(self):
        golds = [
            figure("income.this_year", "5,800.56", 3, 9),
            figure("expenditure.project", "12.50", 4, 9),
            figure("expenditure.basic", "7.70", 5, 9),
            figure("expenditure.business", "8", 6, 9, unit="个"),
            figure("income.other", "9", 7, 9),
        ]
        prints = [
            printed("income.total", "5800.56", 3, 9),
            printed("expenditure.basic", "12.50", 4, 9),
            printed("expenditure.basic", "7.7", 5, 9),
            printed("expenditure.business", "8", 6, 9, unit="家"),
            printed("income.other", "9", 7, 20),
        ]
        score = figures.score(golds, prints, MAPPING)
        assert (score.total, score.placed, score.read, score.right) == (5, 3, 2, 1)
        assert len(score.misses) == 4

    def test_a_range_is_met_by_what_is_printed(self):
        golds = [figure("goals.items", "2-3", 3, 9, unit="条")]
        spot = Spot(line=3, column=9, end=12, quote="2-3条")
        ranged = Print(
            paths=frozenset({"goals.items"}), value="2", printed="2-3", unit="条", spot=spot
        )
        assert figures.score(golds, [ranged], MAPPING).right == 1
        assert figures.score(golds, [evolve(ranged, printed="2-4")], MAPPING).placed == 0

    def test_one_print_may_state_two_quantities(self):
        golds = [
            figure("totals.income_total", "10", 3, 9),
            figure("totals.expenditure_total", "10", 3, 9),
        ]
        both = evolve(
            printed("", "10", 3, 9), paths=frozenset({"totals.income", "totals.expenditure"})
        )
        assert figures.score(golds, [both], MAPPING).right == 2
        assert figures.score(golds, [printed("totals.income", "10", 3, 9)], MAPPING).right == 1

    def test_one_print_of_ours_does_not_serve_two_of_the_gold(self):
        page = {"page": 7}
        golds = [
            {"path": "a", "value": "5", "unit": "%", "place": page, "quote": "甲占5%"},
            {"path": "b", "value": "5", "unit": "%", "place": page, "quote": "乙占5%"},
        ]
        one = Print(paths=frozenset({"b"}), value="5", unit="%", spot=Spot(page=7, quote="乙占5%"))
        score = figures.score(golds, [one], MAPPING)
        assert (score.read, score.right) == (1, 1)

    def test_the_path_of_free_narrative_does_not_count(self):
        golds = [figure("outcomes.visits", "400", 3, 9, unit="家次")]
        prints = [printed("narrative.4.7", "400", 3, 9, unit="家次")]
        assert figures.score(golds, prints, MAPPING).right == 1

    def test_directions_are_held_against_each_other(self):
        golds = [figure("income.this_year.change", "5", 3, 9, direction="decrease")]
        prints = [printed("income.total.change", "5", 3, 9, direction="increase")]
        score = figures.score(golds, prints, MAPPING)
        assert (score.right, score.directions, score.directions_right) == (1, 1, 0)


def claim(kind, formula, subject, stated, verdict, *, line=3, column=9):
    end = column + len(stated)
    return {
        "kind": kind, "formula": formula, "subject": subject, "stated": stated,
        "verdict": verdict, "place": {"line": line, "col": column, "end": end}, "quote": stated,
    }  # fmt: skip


def check(kind, path, stated, verdict, *, line=3, column=9):
    spot = Spot(line=line, column=column, end=column + len(stated), quote=stated)
    return Check(kind=kind, path=path, stated=stated, expected="", verdict=verdict, spot=spot)


def test_a_number_in_words_is_stated_as_these_words():
    assert ours.stated_of(Fake(value=3, printed="一部两室")) == "一部两室"
    assert ours.stated_of(Fake(value=20169, printed="201,69")) == "20169"
    assert not ours.stated_of(None)


class TestStatements:
    @pytest.mark.parametrize(
        ("wanted", "given", "right"),
        [
            ("match", "exact", 1),
            ("match", "within_rounding", 1),
            ("attainable", "exact", 0),
            ("attainable", "within_rounding", 1),
            ("mismatch", "truncated", 1),
            ("mismatch", "not_checked", 0),
            ("undefined", "undefined", 1),
            ("unverifiable", "not_checked", 1),
        ],
    )
    def test_verdicts_map(self, wanted, given, right):
        golds = [claim("share", "share", "expenditure.project.share", "95.11", wanted)]
        checks = [check("share", "expenditure.project.share", "95.11", given)]
        assert statements.score(golds, checks, MAPPING).right == right

    def test_two_claims_on_one_print_take_the_check_of_their_kind(self):
        golds = [
            claim("amount", "sum", "general_public.function.208.change", "9.46", "mismatch"),
            claim("amount", "diff", "general_public.function.208.change", "9.46", "match"),
        ]
        checks = [
            check("change", "general_public.functions.208.change", "9.46", "exact"),
            check("sum", "general_public.functions.208.change", "9.46", "mismatch"),
        ]
        assert statements.score(golds, checks, MAPPING).right == 2

    def test_a_growth_never_stands_in_for_a_share(self):
        golds = [claim("share", "share", "a.share", "100", "match")]
        score = statements.score(golds, [check("growth", "a.growth", "100", "exact")], MAPPING)
        assert (score.met, score.right) == (0, 0)

    def test_a_claim_in_words_is_met_by_its_path(self):
        golds = [claim("amount", None, "three_public.total.direction", "小于", "match")]
        checks = [check("relation", "three_public.total.relation", "", "exact")]
        assert statements.score(golds, checks, MAPPING).right == 1
        other = [check("relation", "three_public.overseas.relation", "", "exact")]
        assert statements.score(golds, other, MAPPING).met == 0


def defect(kind, severity, line, stated, expected, **more):
    place = {"line": line, "col": 1, "end": 2}
    return {
        "id": f"G{line}", "kind": kind, "severity": severity, "place": place,
        "stated": stated, "expected": expected, "quote": stated, **more,
    }  # fmt: skip


def found(rule, severity, line, stated="", expected="", **more):
    more.setdefault("spot", Spot(line=line, quote=more.pop("quote", "")))
    return Found(
        rule=rule,
        severity=severity,
        stated=stated,
        expected=expected,
        message=more.pop("message", ""),
        path="",
        **more,
    )


def met(golds, ours_, non_findings=()):
    return findings.score(golds, non_findings, ours_, MAPPING)


class TestFindings:
    GOLD = defect("share_mismatch", "error", 22, "95.11", "95.12")

    @pytest.mark.parametrize(
        ("ours_", "count"),
        [
            (found("NR411", "error", 22, "95.11%", "95.12%"), 1),
            (found("NR411", "error", 23, "95.11%", "95.12%"), 1),
            (found("NR411", "error", 24, "95.11%", "95.12%"), 0),
            (found("NR411", "error", 22, "占95.11%", "95.12%"), 1),
            (found("NR411", "error", 22, "4.88%", "4.87%"), 0),
            (found("NR402", "error", 22, "95.11%", "95.12%"), 0),
        ],
    )
    def test_place_thing_and_family_must_all_fit(self, ours_, count):
        score = met([self.GOLD], [ours_])
        assert score.by_severity["error"] == (count, 1)
        assert len(score.false_errors) == 1 - count

    def test_remarks_behind_a_gold_value_do_not_count(self):
        golds = [defect("share_mismatch", "warning", 5, "63", "75 (843/1121)")]
        assert met(golds, [found("NR411", "error", 5, "", "75%")]).by_severity["warning"] == (1, 1)

    def test_equally_right_corrections(self):
        golds = [defect("amount_mismatch", "error", 5, "", "7.72", expected_any=["7.72", "9.46"])]
        assert met(golds, [found("NR401", "error", 5, "", "9.46万元")]).false_errors == ()

    def test_words_are_met_by_six_shared_characters(self):
        golds = [
            defect("missing_operand", "warning", 5, "(no number)", "94.21", quote="比年初预算增加")
        ]
        far = found("CP604", "warning", 5, quote="比年初预")
        near = found("CP604", "warning", 5, quote="决算，比 年初预算增加7.8万元")
        assert met(golds, [far]).lone_warnings
        assert not met(golds, [near]).lone_warnings

    def test_what_is_absent_is_met_by_its_title(self):
        golds = [defect("missing_table", "error", 5, "(absent)", "支出决算表", quote=" ")]
        ours_ = found("CP602", "error", 5, message="缺少支出决算表")
        assert met(golds, [ours_]).by_severity["error"] == (1, 1)

    def test_each_finding_meets_one(self):
        twice = [found("NR411", "error", 22, "95.11"), found("NR418", "error", 22, "95.11")]
        score = met([self.GOLD], twice)
        assert score.by_severity["error"] == (1, 1)
        assert len(score.false_errors) == 1

    def test_errors_choose_before_infos(self):
        golds = [
            defect("share_mismatch", "info", 22, "95.11", "95.12"),
            self.GOLD,
        ]
        score = met(golds, [found("NR411", "error", 22, "95.11")])
        assert score.by_severity == {"error": (1, 1), "info": (0, 1)}
        assert score.false_errors == ()

    def test_an_error_that_meets_only_an_info_is_false(self):
        golds = [defect("share_mismatch", "info", 22, "95.11", "95.12")]
        score = met(golds, [found("NR411", "error", 22, "95.11")])
        assert score.by_severity["info"] == (1, 1)
        assert len(score.false_errors) == 1

    def test_a_consequence_is_met_by_what_its_cause_names(self):
        golds = [
            self.GOLD,
            defect("share_mismatch", "error", 90, "95.11", "95.12", caused_by="L22"),
        ]
        consequence = Related(spot=Spot(line=90), stated="95.11%")
        cause = found("NR411", "error", 22, "95.11%")
        assert met(golds, [cause]).by_severity["error"] == (1, 2)
        cause = evolve(cause, related=(consequence,))
        assert met(golds, [cause]).by_severity["error"] == (2, 2)

    def test_in_a_pdf_the_page_of_something_related_will_do(self):
        golds = [{**self.GOLD, "place": {"page": 9}}]
        related = (Related(spot=Spot(page=9)),)
        ours_ = found("NR411", "error", 0, "95.11", spot=Spot(page=3), related=related)
        assert met(golds, [ours_]).by_severity["error"] == (1, 1)
        assert met(golds, [evolve(ours_, related=())]).by_severity["error"] == (0, 1)

    def test_non_findings_stay_silent(self):
        silent = [defect("rounding_residual", "info", 30, "21.50", None)]
        loud = found("AR101", "warning", 30, "21.50万元")
        assert len(met([], [loud], silent).non_findings_hit) == 1
        assert met([], [evolve(loud, severity="info")], silent).non_findings_hit == ()
        assert met([], [evolve(loud, stated="8")], silent).non_findings_hit == ()


class TestSections:
    LINES = ("第一部分 表", "第二部分 说明", "一、基本", "x", "二、总体", "x", "三、拨款", "x",
             "第三部分 其他", "一、三公", "二、机关")  # fmt: skip

    def test_names_and_ranges(self):
        assert sections.section_ranges("二-三", self.LINES) == ((5, 8),)
        assert sections.section_ranges("二,第三部分", self.LINES) == ((5, 6), (9, 11))

    def test_unknown_section(self):
        with pytest.raises(ValueError, match="九"):
            sections.section_ranges("九", self.LINES)

    def test_entries_outside_are_left_out(self):
        whole = gold.Gold(
            name="g", files=(), figures=(figure("a", "1", 3, 1), figure("b", "2", 9, 1))
        )
        kept = gold.restricted(whole, sections.inside(sections.line_ranges("1-5")))
        assert [entry["path"] for entry in kept.figures] == ["a"]


def library(tmp_path):
    """A library that reads one sentence right and reports one wrong share."""

    class RefusedError(Exception):
        pass

    def place(column, end):
        return Fake(
            file=str(tmp_path / "a.txt"), page=None, line=1, column=column, end_column=end,
            start=column, quote="项目支出5万元，占支出合计的4.88%",
        )  # fmt: skip

    amount = Fake(value="5", unit="万元")
    percent = Fake(value="4.88", unit="%")
    disclosure = Fake(
        statements=(
            Fake(path="expenditure.project", value=amount, place=place(5, 6), direction=None),
            Fake(
                path="expenditure.project.share", value=percent, place=place(15, 19), direction=None
            ),
        ),
        tables=(),
        coverage=Fake(printed=2, read=2),
    )
    share = Fake(
        kind="share", path="expenditure.project.share", stated=percent, expected="4.89",
        verdict="mismatch", place=place(15, 19), reason=None,
    )  # fmt: skip
    wrong = Fake(
        rule="NR411", severity="error", stated="4.88%", expected="4.89%", message="错",
        path="expenditure.project.share", place=place(15, 19), related=(),
    )  # fmt: skip
    return Fake(
        BudgetDisclosureError=RefusedError,
        read=lambda path: disclosure,
        verify=lambda _: (share,),
        check=lambda _: (wrong,),
    )


def test_from_library_to_table(tmp_path, monkeypatch, capsys):
    folder = tmp_path / "gold"
    folder.mkdir()
    path = folder / "made_up.json"
    data = {
        "files": ["a.txt"],
        "figures": [
            figure("expenditure.project", "5", 1, 5),
            figure("expenditure.project.share", "4.88", 1, 15, unit="%"),
        ],
        "statements": [
            claim(
                "share", "share", "expenditure.project.share", "4.88", "mismatch", line=1, column=15
            )
        ],
        "findings": [
            defect("share_mismatch", "error", 1, "4.88", "4.89"),
            defect("typo", "info", 1, "项日", "项目"),
        ],
    }
    path.write_text(json.dumps(data), encoding="utf-8")
    monkeypatch.setattr(score_gold, "budgetdisclosure", library(tmp_path))
    score_gold.main([str(path), "--markdown", "--verbose", "--lines", "1-3"])
    out = capsys.readouterr().out
    assert "| figures: path, value, unit, place | 2/2 |" in out
    assert "| statements: right verdict | 1/1 |" in out
    assert "| findings met: error | 1/1 |" in out
    assert "| false errors | 0 |" in out
    assert "| typo info | 0/1 |" in out
    assert "gold findings not met: 1" in out


def test_a_file_that_cannot_be_read_is_said(tmp_path):
    def refuse(_):
        raise lib.BudgetDisclosureError("unreadable")

    lib = library(tmp_path)
    lib.read = refuse
    reading = ours.take(lib, ["a.pdf"])
    assert reading == Reading(problem="unreadable")
    empty = gold.Gold(name="g", files=())
    assert "unreadable" in report.misses(score_gold.score(empty, reading, MAPPING))[0]
