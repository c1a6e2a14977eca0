"""Draw small PDF files by a few operators; enough for every trap a real document sets."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field

from .box_font import box_font


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


@dataclass
class Page:
    """A page with the origin of its content at the bottom left."""

    width: float = 595
    height: float = 842
    rotate: int = 0
    box: tuple[float, float, float, float] | None = None
    content: list[str] = field(default_factory=list)
    images: list[tuple[bytes, bytes | None]] = field(default_factory=list)
    forms: list[Page] = field(default_factory=list)
    layers: dict[str, bool] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def op(self, text: str) -> Page:
        self.content.append(text)
        return self

    def text(self, x: float, y: float, text: str, size: float = 12, *, mode: int = 0) -> Page:
        return self.turned_text((1, 0, 0, 1, x, y), text, size, mode=mode)

    def turned_text(
        self, matrix: tuple[float, ...], text: str, size: float = 12, *, mode: int = 0
    ) -> Page:
        """Text in runs: Chinese set in ems, ASCII in half ems."""
        a, b, c, d, e, f = matrix
        advance = 0.0
        for part, ascii_ in _parts(text):
            at = (a, b, c, d, e + a * advance, f + b * advance)
            place = " ".join(map(_number, at))
            code = part.encode("utf-16-be").hex()
            self.used.update(part)
            font = "F1" if ascii_ else "F2"
            self.op(f"BT /{font} {_number(size)} Tf {mode} Tr {place} Tm <{code}> Tj ET")
            advance += len(part) * size * (0.5 if ascii_ else 1)
        return self

    def line(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.5) -> Page:
        points = f"{_number(x0)} {_number(y0)} m {_number(x1)} {_number(y1)} l"
        return self.op(f"{_number(width)} w {points} S")

    def box_(self, x: float, y: float, wide: float, tall: float, paint: str = "f") -> Page:
        return self.op(" ".join(map(_number, (x, y, wide, tall))) + f" re {paint}")

    def colour(self, grey: float) -> Page:
        return self.op(f"{_number(grey)} g {_number(grey)} G")

    def rgb(self, red: float, green: float, blue: float) -> Page:
        value = " ".join(map(_number, (red, green, blue)))
        return self.op(f"{value} rg {value} RG")

    def clipped(self, x: float, y: float, wide: float, tall: float) -> Page:
        """What follows is shown in this box only, until ``end``."""
        return self.op("q " + " ".join(map(_number, (x, y, wide, tall))) + " re W n")

    def end(self) -> Page:
        return self.op("Q")

    def grid(self, xs: list[float], ys: list[float]) -> Page:
        for y in ys:
            self.line(min(xs), y, max(xs), y)
        for x in xs:
            self.line(x, min(ys), x, max(ys))
        return self

    def picture(
        self, x: float, y: float, wide: float, tall: float, *, alpha: int | None = None
    ) -> Page:
        """A white picture of 2 x 2 pixels; ``alpha`` makes it see-through."""
        mask = None if alpha is None else bytes([alpha] * 4)
        self.images.append((b"\xff" * 12, mask))
        place = " ".join(map(_number, (wide, 0, 0, tall, x, y)))
        return self.op(f"q {place} cm /I{len(self.images)} Do Q")

    def form(self, inner: Page, x: float = 0, y: float = 0) -> Page:
        self.forms.append(inner)
        self.used |= inner.used
        return self.op(f"q 1 0 0 1 {_number(x)} {_number(y)} cm /X{len(self.forms)} Do Q")

    def layer(self, name: str, *, shown: bool) -> Page:
        """What follows stands in a layer of the file, until ``end_layer``."""
        self.layers[name] = shown
        return self.op(f"/OC /{name} BDC")

    def end_layer(self) -> Page:
        return self.op("EMC")


def _parts(text: str) -> list[tuple[str, bool]]:
    parts: list[tuple[str, bool]] = []
    for character in text:
        ascii_ = character.isascii()
        if parts and parts[-1][1] == ascii_:
            parts[-1] = parts[-1][0] + character, ascii_
        else:
            parts.append((character, ascii_))
    return parts


class _Writer:
    def __init__(self) -> None:
        self.objects: list[bytes] = []
        self.layers: dict[str, int] = {}

    def add(self, body: bytes | str = b"") -> int:
        self.objects.append(body.encode("latin-1") if isinstance(body, str) else body)
        return len(self.objects)

    def stream(self, head: str, data: bytes) -> int:
        packed = zlib.compress(data)
        start = f"<< {head} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
        return self.add(start.encode("latin-1") + packed + b"\nendstream")

    def file(self, root: int) -> bytes:
        out = bytearray(b"%PDF-1.7\n")
        offsets = []
        for number, body in enumerate(self.objects, 1):
            offsets.append(len(out))
            out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
        for offset in offsets:
            out += b"%010d 00000 n \n" % offset
        out += b"trailer\n<< /Size %d /Root %d 0 R >>\n" % (len(offsets) + 1, root)
        out += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(out)


def _fonts(writer: _Writer, used: set[str]) -> str:
    """Two fonts whose every letter is a box, of unlike ascent, as real files mix them."""
    program = writer.stream("", box_font())
    glyphs = writer.stream("", b"\0\1" * 65536)
    pairs = "".join(f"<{ord(c):04x}> <{ord(c):04x}>\n" for c in sorted(used))
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CMapName /Own def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(used)} beginbfchar\n{pairs}endbfchar\nendcmap end end"
    )
    unicode = writer.stream("", cmap.encode("latin-1"))
    names = []
    for name, ascent, descent in (("F1", 700, -300), ("F2", 880, -120)):
        descriptor = writer.add(
            f"<< /Type /FontDescriptor /FontName /Box{name} /Flags 4 /ItalicAngle 0"
            f" /FontBBox [0 {descent} 1000 {ascent}] /Ascent {ascent} /Descent {descent}"
            f" /CapHeight 700 /StemV 80 /FontFile2 {program} 0 R >>"
        )
        child = writer.add(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Box{name} /DW 1000 /W [32 126 500]"
            " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            f" /FontDescriptor {descriptor} 0 R /CIDToGIDMap {glyphs} 0 R >>"
        )
        font = writer.add(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /Box{name} /Encoding /Identity-H"
            f" /DescendantFonts [{child} 0 R] /ToUnicode {unicode} 0 R >>"
        )
        names.append(f"/{name} {font} 0 R")
    return f"/Font << {' '.join(names)} >>"


def _resources(writer: _Writer, page: Page, fonts: str) -> str:
    things = []
    for number, (pixels, mask) in enumerate(page.images, 1):
        head = "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8"
        soft = ""
        if mask is not None:
            grey = writer.stream(f"{head} /ColorSpace /DeviceGray", mask)
            soft = f" /SMask {grey} 0 R"
        image = writer.stream(f"{head} /ColorSpace /DeviceRGB{soft}", pixels)
        things.append(f"/I{number} {image} 0 R")
    for number, form in enumerate(page.forms, 1):
        inner = _resources(writer, form, fonts)
        head = f"/Type /XObject /Subtype /Form /BBox [0 0 {form.width} {form.height}]"
        body = "\n".join(form.content).encode("latin-1")
        stream = writer.stream(f"{head} /Resources << {inner} >>", body)
        things.append(f"/X{number} {stream} 0 R")
    layers = " ".join(f"/{name} {number} 0 R" for name, number in writer.layers.items())
    return f"{fonts} /XObject << {' '.join(things)} >> /Properties << {layers} >>"


def _layers(writer: _Writer, shown: dict[str, bool]) -> str:
    """The layers of a file, in its catalogue."""
    if not shown:
        return ""
    for name in shown:
        writer.layers[name] = writer.add(f"<< /Type /OCG /Name ({name}) >>")
    every = " ".join(f"{number} 0 R" for number in writer.layers.values())
    off = " ".join(f"{writer.layers[name]} 0 R" for name, on in shown.items() if not on)
    return f" /OCProperties << /OCGs [{every}] /D << /OFF [{off}] >> >>"


def pdf(*pages: Page) -> bytes:
    """The bytes of a file with these pages."""
    writer = _Writer()
    root, tree = writer.add(), writer.add()
    fonts = _fonts(writer, set().union(*(page.used for page in pages)))
    layers = _layers(writer, {name: on for page in pages for name, on in page.layers.items()})
    numbers = []
    for page in pages:
        resources = _resources(writer, page, fonts)
        content = writer.stream("", "\n".join(page.content).encode("latin-1"))
        box = page.box or (0, 0, page.width, page.height)
        numbers.append(
            writer.add(
                f"<< /Type /Page /Parent {tree} 0 R /MediaBox [{' '.join(map(_number, box))}]"
                f" /Rotate {page.rotate} /Resources << {resources} >> /Contents {content} 0 R >>"
            )
        )
    kids = " ".join(f"{number} 0 R" for number in numbers)
    writer.objects[root - 1] = f"<< /Type /Catalog /Pages {tree} 0 R{layers} >>".encode()
    writer.objects[tree - 1] = f"<< /Type /Pages /Kids [{kids}] /Count {len(numbers)} >>".encode()
    return writer.file(root)
