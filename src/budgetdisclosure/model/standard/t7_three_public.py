"""“三公”经费支出决算表."""

from .table import Column, Entry, StandardTable

_ITEMS = (
    ("会议费", "meetings"),
    ("培训费", "training"),
    ("机关运行", ""),
    ("因公出国", "three_public.overseas"),
    ("公务接待", "three_public.reception"),
    ("(?:公务用车|车辆)?购置(?:费|支出)?(?:/|$)", "three_public.vehicles.purchase"),
    ("(?:^|/)(?:公务用车|车辆)?运行", "three_public.vehicles.running"),
    ("公务用车", "three_public.vehicles.total"),
    ("合计|小计|三公", "three_public.total"),
)

TABLE = StandardTable(
    kind="three_public",
    number="T7",
    title="财政拨款“三公”经费支出决算表",
    titles=(
        r"^(?!.*(?:政府性基金|国有资本)).*三公.*经费.*表",
        "机构运行信息表",
    ),
    tells=("因公出国", "公务接待费", "公务用车.*运行", "决算"),
    shape="matrix",
    order=10,
    columns=tuple(Column(heads=words, name=path) for words, path in _ITEMS),
    required=("three_public.total", "three_public.overseas", "three_public.reception"),
    entries=(
        Entry(label=r"20\d\d年|上年.*预算", paths=(("", ""),)),
        Entry(label="全年预算|调整预算", paths=(("", "full_year_budget"),)),
        Entry(label="预算", paths=(("", "budget"),)),
        Entry(label="上年(?:度)?(?:决算|支出|数|$)", paths=(("", "prior"),)),
        Entry(label="决算|支出", paths=(("", "final"),)),
    ),
)
