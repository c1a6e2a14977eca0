"""A font of one glyph, a box, so that no test depends on the fonts of a machine."""

import struct


def box_font() -> bytes:
    """A TrueType font of 1000 units an em."""
    box = struct.pack(">hhhhh", 1, 50, -50, 450, 750)
    box += struct.pack(">HH", 3, 0) + b"\x01" * 4
    box += struct.pack(">hhhh", 50, 0, 400, 0) + struct.pack(">hhhh", -50, 800, 0, -800)
    box += b"\0" * (-len(box) % 4)
    tables = {
        b"glyf": box,
        b"head": struct.pack(
            ">IIIIHHqqhhhhHHhhh",
            0x10000, 0x10000, 0, 0x5F0F3CF5, 0, 1000, 0, 0, 0, -120, 1000, 880, 0, 8, 2, 1, 0,
        ),
        b"hhea": struct.pack(">IhhhHhhhhhhhhhhhH", 0x10000, 880, -120, 0, 1000, *[0] * 11, 2),
        b"hmtx": struct.pack(">HhHh", 1000, 0, 1000, 50),
        b"loca": struct.pack(">III", 0, 0, len(box)),
        b"maxp": struct.pack(">IHHHHHHHHHHHHHH", 0x10000, 2, 4, 1, 0, 0, 1, *[0] * 8),
    }  # fmt: skip
    head = struct.pack(">IHHHH", 0x10000, len(tables), 64, 2, 32)
    offset, entries, body = 12 + 16 * len(tables), b"", b""
    for tag, data in tables.items():
        entries += tag + struct.pack(">III", 0, offset + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    return head + entries + body
