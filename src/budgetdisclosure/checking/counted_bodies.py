"""设24个内设机构，包括…, 内设一部两室三科：…: a number of bodies and their names behind it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from budgetdisclosure.figures import Count, normal
from budgetdisclosure.figures.chinese import parse_whole
from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Block

from .borne_out import borne_out
from .verification import Verification

_ORDINALS = "一二三四五六七八九十"
_PATH = "institution.internal_bodies"
_NUMBER = r"(?:\d{1,3}|[一二两三四五六七八九十]{1,3})"
_KIND = "中心|大队|支队|部|室|处|科|股|队|所|局|组|办|院|站|馆|庭"
_OPENS = r"[，,]?(?:主要)?(?:包括|分别为|分别是|分别有|具体为|具体包括|即|为|是|有|[：:（(])[：:]?"
_LIST = r"(?P<list>[^。；;]{4,900})"
_COUNTED = pattern(
    rf"(?P<number>{_NUMBER})\s?个(?:职能|内设|行政|机关|业务)*(?:机构|处室|科室|股室|处|科|股)"
    rf"(?:[（(][^（()）]{{1,6}}[）)])?室?{_OPENS}{_LIST}"
)
_COUNT = pattern(r"个(?:职能|内设|行政|机关|业务|机构|处|科|股)")
"""What every match of ``_COUNTED`` holds."""
_MADE_UP = pattern(
    rf"(?:内设|下设|设置|设有|设立)(?:置|有|机构)*(?:为|[：:])?"
    rf"(?P<number>(?:{_NUMBER}个?(?:{_KIND})[、和]?){{2,6}}){_OPENS}{_LIST}"
)
_PART = pattern(rf"(?P<number>{_NUMBER})个?(?P<kind>{_KIND})")
_ITEM = pattern(r"(?:[（(][^（()）]*[）)]|[^、，,（()）])+")
_SERIES = pattern(
    rf"(?P<stem>[^\d]*?)(?P<first>[一二三四五六七八九十]{{1,2}})(?P<kind>{_KIND})[至到]"
    r"(?P=stem)(?P<last>[一二三四五六七八九十]{1,3})(?P=kind)"
)
_OFFICE = pattern(r"办公室$")
_ASIDE = pattern(r"[（(][^（()）]*[）)]$")
_BODY = pattern(rf"[^\d。：:]{{1,24}}(?:{_KIND}|会|委|厅|司|团|总支|支部|公司)$")


def verify_bodies(blocks: Sequence[Block]) -> Iterator[Verification]:
    """The numbers of internal bodies, borne out by as many names, else open.

    A name may hold two bodies, or a body be left out, so that another number refutes nothing.
    """
    for block in blocks:
        if block.label != "text" or "设" not in block.text:
            continue
        text = normal(block.text)
        counted = _COUNTED.finditer(text) if _COUNT.search(text) else ()
        for found in (*counted, *_MADE_UP.finditer(text)):
            names = bodies(found["list"])
            if len(names) > 1:
                figure, same = _counted(found["number"], names)
                place = block.place_in_clause(*found.span("number"))
                yield borne_out(_PATH, figure, place, Count(len(names), "个"), same=same)


def _counted(printed: str, names: Sequence[str]) -> tuple[Count, bool]:
    """The number that is ``printed``, and whether the ``names`` are as many, kind by kind."""
    number = int(printed) if printed.isdigit() else parse_whole(printed)
    if number is not None:
        return Count(number, "个", printed=printed), number == len(names)
    wanted = _kinds(printed)
    return Count(wanted.total(), printed=printed), by_kind(names, wanted) == wanted


def bodies(text: str) -> list[str]:
    """The names at the beginning of ``text``, up to the first that is no body.

    >>> bodies("办公室、法规处（政策处、研究室）、业务一科至业务三科，与上年相同")
    ['办公室', '法规处', '业务一科', '业务二科', '业务三科']
    """
    names = []
    for item in _ITEM.findall(text):
        name = _ASIDE.sub("", item.strip())
        if not _BODY.match(name):
            break
        names += _series(name)
    return names


def _series(name: str) -> list[str]:
    """All bodies of 业务一科至业务三科."""
    found = _SERIES.fullmatch(name)
    first, last = (parse_whole(found[end]) or 0 for end in ("first", "last")) if found else (0, 0)
    if found is None or not 0 < first < last <= len(_ORDINALS):
        return [name]
    return [f"{found['stem']}{n}{found['kind']}" for n in _ORDINALS[first - 1 : last]]


def by_kind(names: Sequence[str], wanted: Mapping[str, int]) -> Counter[str]:
    """How many of ``names`` are of each kind that is wanted, by the longest that ends the name.

    >>> by_kind(["办公室", "培训科", "宣传科"], {"办": 1, "科": 2}) == {"办": 1, "科": 2}
    True
    """
    kinds = sorted(wanted, key=len, reverse=True)
    ends = (_OFFICE.sub("办", name) if "室" not in wanted else name for name in names)
    return Counter(next((kind for kind in kinds if end.endswith(kind)), "") for end in ends)


def _kinds(text: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for part in _PART.finditer(text):
        number = part["number"]
        found[part["kind"]] += int(number) if number.isdigit() else parse_whole(number) or 0
    return found
