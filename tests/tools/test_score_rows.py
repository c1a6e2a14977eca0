"""Rows of tables held against made-up gold rows."""

from attrs import evolve

from goldscore import rows
from goldscore.records import Row, Spot


def test_table_cells_are_looked_for_in_their_row():
    golds = [
        {
            "table": "t", "name": "本年支出", "code": "", "place": {"line": 5, "line_end": 7},
            "values": {"a": "1,000.50", "b": "3", "c": ""},
        }
    ]  # fmt: skip
    spots = (Spot(line=6), Spot(line=7))
    row = Row(labels=frozenset({"本年支出"}), texts=("本年支出", "1000.50"), spots=spots)
    score = rows.score(golds, [row])
    assert (score.read, score.total) == (1, 2)
    other = evolve(row, labels=frozenset({"其他"}), texts=("其他", "1000.50"))
    assert rows.score(golds, [other]).read == 0


def test_a_row_of_a_form_answers_for_each_label_in_it():
    def wanted(name, line, value):
        place = {"line": line, "line_end": line + 1}
        return {"table": "t", "name": name, "code": "", "place": place, "values": {"a": value}}

    texts = ("主管部门", "某市人民政府", "实施单位", "某市园林中心")
    spots = tuple(Spot(line=line) for line in (4, 5, 6, 7))
    row = Row(labels=frozenset({"主管部门"}), texts=texts, spots=spots)
    assert rows.score([wanted("实施单位", 6, "某市园林中心")], [row]).read == 1
    assert rows.score([wanted("实施单位", 6, "某市人民政府")], [row]).read == 0
    assert rows.score([wanted("实施单位", 16, "某市园林中心")], [row]).read == 0
