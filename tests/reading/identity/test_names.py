"""The name of the body, wherever it is printed and whatever stands around it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from budgetdisclosure.reading.identity import Identification, identify
from budgetdisclosure.source import Block, Cell, Document, Grid


def found(text: str, cells: tuple[str, ...] = ()) -> Identification:
    blocks = tuple(Block(text=line) for line in text.split("\n"))
    grid = Grid(
        cells=tuple(Cell(text=cell, row=0, col=n) for n, cell in enumerate(cells)),
        rows=1,
        cols=len(cells),
    )
    return identify(Document(blocks=blocks, grids=(grid,) if cells else ()))


@pytest.mark.parametrize(
    ("text", "name", "scope"),
    [
        # covers
        ("云溪市水务局\n2024年度部门决算\n目录", "云溪市水务局", None),
        ("2024年度\n云溪市水务局\n部门决算\n目录", "云溪市水务局", None),
        (
            "2024年度\n云溪市水务局应急\n抢险服务中心单位决算\n目录",
            "云溪市水务局应急抢险服务中心",
            None,
        ),
        ("2024年云溪市水务局（本级）部门决\n算\n目 录", "云溪市水务局", "本级"),
        ("云溪市水务局(汇总)\n2024年度部门决算", "云溪市水务局", "汇总"),
        ("云 溪 市 水 务 局\n２０２４ 年度 部门决算", "云溪市水务局", None),
        ("附件2\n云溪市水务局2024年部门综合预算", "云溪市水务局", None),
        ("云溪市水务局部门2024年度部门预算\n信息公开", "云溪市水务局", None),
        (
            "2024年度云溪县石桥镇人民政府部门决算说明 按照通知要求，现将我单位决算说明如下：",
            "云溪县石桥镇人民政府",
            None,
        ),
        ("2024年度云溪县人民法院决算说明", "云溪县人民法院", None),
        ("2024年度云溪县人大常委会 部门决算说明", "云溪县人大常委会", None),
        ("中共云溪市委宣传部2024年部门预算", "中共云溪市委宣传部", None),
        ("云溪大学\n2024年度部门决算\n2025年8月", "云溪大学", None),
        ("2024年度云溪县石桥乡部门决算说明", "云溪县石桥乡", None),
        ("云溪市2024年度\n市级部门决算公开报表\n部门:云溪市水务局", "云溪市水务局", None),
        (
            "云溪市东湖区2024年区级部门预算\n预算主管部门：云溪市东湖区财政局",
            "云溪市东湖区财政局",
            None,
        ),
        # captions of tables
        ("公开01表编制部门：云溪市水务局（汇总） 金额单位：万元", "云溪市水务局", "汇总"),
        ("编制单位：云溪市水务局                    金额单位：万元", "云溪市水务局", None),
        ("编制单位：云溪市 水务 局 单位：万元", "云溪市水务局", None),
        ("部门名称:云溪市水务局 单位:万元", "云溪市水务局", None),
        ("部门（单位）：云溪市水务局 单位：万元", "云溪市水务局", None),
        ("单位名称：云溪市水务局 2024年度 金额单位：元", "云溪市水务局", None),
        ("填报单位：云溪市水务局财政年度：2024", "云溪市水务局", None),
        # headings and contents
        ("第一部分 云溪市水务局概况\n一、主要职责", "云溪市水务局", None),
        ("第三部分云溪市水务局2024年度部门决算情况说明", "云溪市水务局", None),
        (
            "（一）关于云溪市水务局2024年收支预算情况的总体说明\n四、2024年云溪市水务局预算公开表",
            "云溪市水务局",
            None,
        ),
        ("附件：云溪市水务局2024年度部门预算报表", "云溪市水务局", None),
        ("云溪市水务局（部门）主要职能", "云溪市水务局", None),
        # sentences
        ("第二条云溪市水务局是主管全市水利工作的市政府工作部门。", "云溪市水务局", None),
        (
            "云溪市水务局（以下简称市水务局）为市政府工作部门。市水务局贯彻落实各项部署。",
            "云溪市水务局",
            None,
        ),
        (
            "根据改革方案，云溪市水务局（简称市水务局）由市委工作机构调整为市政府工作部门。",
            "云溪市水务局",
            None,
        ),
        ("纳入云溪市水务局2024年部门预算编制范围的单位包括：", "云溪市水务局", None),
        ("云溪市农村饮水安全管理站的主要职责是：管理供水。", "云溪市农村饮水安全管理站", None),
        # several places
        (
            "云溪市水务局\n2024年度部门决算\n云溪市水务局防汛站是云溪市水务局所属事业单位。",
            "云溪市水务局",
            None,
        ),
        (
            "江北省人大常委会办公厅\n2024年度部门预算\n第二部分省人大办公厅2024年度部门预算表",
            "江北省人大常委会办公厅",
            None,
        ),
        (
            "北山区服务中心的主要职责是服务。云溪市北山区服务中心是区政府直属事业单位。",
            "云溪市北山区服务中心",
            None,
        ),
        # nothing that says it
        ("2024年度部门决算\n本单位主要职责是管理档案。", None, None),
        ("云溪市XX局\n2024年度部门决算\n第一部分云溪市XX局概况", None, None),
        ("由主管部门根据三定方案等规定中有关主要职责填列", None, None),
        ("2024年度云溪新区财政决算收支情况", None, None),
        ("单位：万元\n主管部门：云溪市财政局", None, None),
        ("部门概况\n单位概况\n本部门主要职责", None, None),
        ("编制单位：云溪市水务局\n编制单位：云溪市档案馆", None, None),
    ],
)
def test_name(text: str, name: str | None, scope: str | None) -> None:
    identification = found(text)
    assert (identification.unit, identification.scope) == (name, scope)


@pytest.mark.parametrize(
    "cells",
    [
        ("部门名称", "云溪市水务局", "预算"),
        ("部门（单位）名称", "云溪市水务局"),
        ("收支总表", "预算单位：云溪市水务局", "单位：万元"),
        ("实施单位", "云溪市水务局"),
    ],
)
def test_name_in_a_form(cells: tuple[str, ...]) -> None:
    assert found("部门整体绩效目标申报表", cells).unit == "云溪市水务局"


def test_name_from_a_page_of_the_web() -> None:
    page = (
        "<head><title>云溪市水务局（汇总）2024年预算公开-云溪市人民政府门户网站</title></head>\n"
        '<p><b>第一部分&#32;云溪市水务局（汇总）2024年部门预算编制说明</b></p><p style="">正文</p>'
    )
    identification = found(page)
    assert (identification.unit, identification.scope) == ("云溪市水务局", "汇总")


FRAMES = (
    "{}\n2024年度部门决算\n目录",
    "2024年度{}部门决算公开",
    "{}2024年度部门决算说明",
    "2024年度\n{}\n单位预算",
    "2024年{}部门预算",
    "编制部门：{} 金额单位：万元",
    "单位名称：{}  单位：元",
    "第一部分 {}概况",
    "第二部分 {}2024年度部门决算表",
    "{}是某市人民政府直属的事业单位。",
    "{}（以下简称本单位）为市政府工作部门。",
    "{}的主要职责是：管理档案。",
    "纳入{}2024年度部门决算编制范围的单位包括：",
    "关于{}2024年度部门决算的说明",
)
_PLACES = st.sampled_from(
    (
        "云溪市",
        "云溪县石桥镇",
        "北山省",
        "云溪市东湖区",
        "南江自治州",
        "和平区",
        "中共云溪市委",
        "江北高新技术产业开发区",
    )
)
_WORK = st.sampled_from(
    (
        "财政",
        "水务",
        "卫生健康",
        "人力资源和社会保障",
        "政务服务和数据",
        "档案",
        "农业农村",
        "第一",
        "老年人",
        "交通运输综合",
    )
)
_KINDS = st.sampled_from(
    (
        "局",
        "委员会",
        "办公室",
        "服务中心",
        "研究院",
        "中学",
        "执法支队",
        "馆",
        "管理站",
        "管理所",
        "协会",
        "联合会",
        "剧团",
        "医院",
    )
)
NAMES = st.builds("{}{}{}".format, _PLACES, _WORK, _KINDS)


@given(
    name=NAMES, frame=st.sampled_from(FRAMES), scope=st.sampled_from(("", "（汇总）", "（本级）"))
)
@example(name="云溪市残疾人联合会", frame=FRAMES[0], scope="")
def test_a_name_is_found_in_every_frame(name: str, frame: str, scope: str) -> None:
    identification = found(frame.format(name + scope))
    assert identification.unit == name
    assert identification.scope in {None, scope.strip("（）") or None}


@given(name=NAMES, gaps=st.lists(st.booleans(), min_size=40, max_size=40))
def test_blanks_between_letters_do_not_matter(name: str, gaps: list[bool]) -> None:
    spaced = "".join(letter + " " * gap for letter, gap in zip(name, gaps, strict=False))
    assert found(f"{spaced}2024 年度部门决算").unit == name
    assert found(f"编制单位：{spaced.strip()} 金额单位：万元").unit == name


@given(
    text=st.text(
        alphabet="云市水务局中心部门年度20244（）：，。预决算概况是、的主要职责 \n", max_size=80
    )
)
def test_any_text_is_read(text: str) -> None:
    identification = found(text)
    assert identification.unit is None or len(identification.unit) >= 4
