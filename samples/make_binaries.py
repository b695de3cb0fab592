#!/usr/bin/env python3
"""Writes the two binary samples from their sources, with Python's standard library alone.

    python3 samples/make_binaries.py           writes articles/high-court-filing.pdf and
                                               articles/affair-archive.warc.gz
    python3 samples/make_binaries.py --check   compares what would be written with what is there

The output depends on the sources alone: no clock, no random numbers. Compressed members are
compared by what they hold, because zlib versions compress differently.
"""
import base64
import gzip
import hashlib
import io
import sys
import uuid
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "sources"
ARTICLES = HERE / "articles"

# Widths of Times-Roman, from space to tilde, in thousandths of the type size (Adobe font metrics).
WIDTHS = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
]
WIDE = {"“": 444, "”": 444, "’": 333, "‘": 333, "–": 500, "—": 1000}

PAGE_WIDTH, PAGE_HEIGHT = 595, 842
LEFT, RIGHT, TOP, BOTTOM = 72, 523, 760, 90
SIZE, LEADING = 11.5, 16


def width(text, size=SIZE):
    return sum(WIDE.get(c) or WIDTHS[ord(c) - 32] for c in text) * size / 1000


def wrap(text, room):
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and width(longer) > room:
            lines.append(line)
            line = word
        else:
            line = longer
    return lines + [line]


def literal(text):
    data = text.encode("cp1252")
    for plain, escaped in ((b"\\", b"\\\\"), (b"(", b"\\("), (b")", b"\\)")):
        data = data.replace(plain, escaped)
    return b"(" + data + b")"


def text_string(text):
    """A string outside the page's text: not in the font's encoding but in UTF-16."""
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode("ascii") + b">"


def show(font, size, x, y, text):
    return b"BT /%s %s Tf %s %s Td %s Tj ET\n" % (
        font, str(size).encode(), str(round(x, 2)).encode(), str(round(y, 2)).encode(), literal(text))


def lay_out(paragraphs):
    """Breaks the paragraphs into lines and the lines into pages; a paragraph may cross pages."""
    pages, y = [[]], TOP
    for kind, text in paragraphs:
        font, indent, hang = {"centre": ("F2", 0, 0), "heading": ("F2", 0, 0)}.get(kind, ("F1", 0, 0))
        number = ""
        if kind == "paragraph" and text[0].isdigit() and ". " in text[:5]:
            number, text = text.split(" ", 1)
            hang = 28
        lines = wrap(text, RIGHT - LEFT - hang - indent)
        for i, line in enumerate(lines):
            if y < BOTTOM:
                pages.append([])
                y = TOP
            x = LEFT + hang
            if kind == "centre":
                x = (PAGE_WIDTH - width(line)) / 2
            if number and i == 0:
                pages[-1].append(show(b"F1", SIZE, LEFT, y, number))
            pages[-1].append(show(font.encode(), SIZE, x, y, line))
            y -= LEADING
        y -= LEADING * (0.9 if kind != "heading" else 0.5)
    return pages


def make_pdf(source):
    paragraphs = []
    for line in source.read_text(encoding="utf-8").splitlines():
        if line.startswith("^ "):
            paragraphs.append(("centre", line[2:]))
        elif line.startswith("# "):
            paragraphs.append(("heading", line[2:]))
        elif line.strip():
            paragraphs.append(("paragraph", line))
    pages = lay_out(paragraphs)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
        None,
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>",
        b"<< /Title " + text_string("Claimants’ Notice of Further Evidence") + b" /Author (Agnes Tolliver)"
        b" /Creator (Harbour Law Centre) /CreationDate (D:20241003101500+01'00') >>",
    ]
    kids = []
    for n, lines in enumerate(pages, 1):
        header = show(b"F1", 9, LEFT, 800, "Claim No. HC-2024-0117")
        title = "Notice of Further Evidence"
        header += show(b"F1", 9, RIGHT - width(title, 9), 800, title)
        footer = f"Page {n} of {len(pages)}"
        footer = show(b"F1", 9, (PAGE_WIDTH - width(footer, 9)) / 2, 50, footer)
        stream = header + b"".join(lines) + footer
        objects.append(b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"endstream")
        content = len(objects)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>" % (PAGE_WIDTH, PAGE_HEIGHT, content))
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [" + b" ".join(kids) + b"] /Count %d >>" % len(kids)
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n" % number + body + b"\nendobj\n")
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for offset in offsets:
        out.write(b"%010d 00000 n \n" % offset)
    out.write(b"trailer\n<< /Size %d /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF\n"
              % (len(objects) + 1, table))
    return out.getvalue()


def record(kind, uri, date, content_type, block):
    identity = uuid.uuid5(uuid.NAMESPACE_URL, f"{kind} {uri} {date}")
    head = ["WARC/1.0", f"WARC-Type: {kind}", f"WARC-Record-ID: <urn:uuid:{identity}>", f"WARC-Date: {date}"]
    if uri:
        head.append(f"WARC-Target-URI: {uri}")
    digest = base64.b32encode(hashlib.sha1(block).digest()).decode("ascii")
    head += [f"WARC-Block-Digest: sha1:{digest}", f"Content-Type: {content_type}", f"Content-Length: {len(block)}"]
    return "\r\n".join(head).encode("ascii") + b"\r\n\r\n" + block + b"\r\n\r\n"


def member(data):
    """One gzip member, as each WARC record is stored."""
    out = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=out, mtime=0) as stream:
        stream.write(data)
    return out.getvalue()


def response(status, headers, body):
    lines = [f"HTTP/1.1 {status}"] + [f"{k}: {v}" for k, v in headers]
    return "\r\n".join(lines).encode("ascii") + b"\r\n\r\n" + body


def chunked(body, size=1500):
    parts = [body[i:i + size] for i in range(0, len(body), size)]
    return b"".join(b"%x\r\n" % len(p) + p + b"\r\n" for p in parts) + b"0\r\n\r\n"


def make_warc():
    http = "application/http; msgtype=response"
    date = "2024-10-19T08:00:%02dZ"
    vigil = "https://www.thevigil.example/2024/01/20/buses-at-kelmet"
    meridian = "https://news.meridian.example/world/brennian-judge-orders-deportation-planes-back-2024-01-20/"
    herald = "https://www.sumratherald.example/national/zelen-quarry-homecoming"
    page = lambda name: (SOURCES / name).read_text(encoding="utf-8")
    packed = member(page("vigil-january.html").encode("utf-8"))
    records = [
        record("warcinfo", "", date % 0, "application/warc-fields",
               b"software: hand-made\r\nformat: WARC File Format 1.0\r\ndescription: three pages about one night\r\n"),
        record("request", vigil, date % 1, "application/http; msgtype=request",
               b"GET /2024/01/20/buses-at-kelmet HTTP/1.1\r\nHost: www.thevigil.example\r\nAccept-Encoding: gzip\r\n\r\n"),
        record("response", vigil, date % 1, http, response("200 OK", [
            ("Content-Type", "text/html; charset=UTF-8"), ("Content-Encoding", "gzip"),
            ("Content-Length", len(packed))], packed)),
        record("response", "https://www.thevigil.example/favicon.gif", date % 2, http, response("200 OK", [
            ("Content-Type", "image/gif")],
            bytes.fromhex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b"))),
        record("response", meridian, date % 3, http, response("200 OK", [
            ("Content-Type", "text/html; charset=utf-8"), ("Transfer-Encoding", "chunked")],
            chunked(page("meridian-january.html").encode("utf-8")))),
        record("response", "https://www.sumratherald.example/national/zelen-quary", date % 4, http, response(
            "404 Not Found", [("Content-Type", "text/html; charset=windows-1250")],
            b"<html><head><title>Not found</title></head><body><p>This page does not exist.</p></body></html>")),
        record("response", herald, date % 5, http, response("200 OK", [
            ("Content-Type", "text/html; charset=windows-1250")],
            page("sumrat-herald.html").encode("cp1250"))),
    ]
    return records


def expand(records):
    """The records, each response without its headers and decompressed where it was compressed."""
    bodies = []
    for part in records.split(b"WARC/1.0\r\n")[1:]:
        body = part.split(b"\r\n\r\n", 2)[-1][:-4]
        bodies.append(gzip.decompress(body) if body.startswith(b"\x1f\x8b") else body)
    return bodies


def main():
    pdf = make_pdf(SOURCES / "high-court-filing.txt")
    records = make_warc()
    pdf_file = ARTICLES / "high-court-filing.pdf"
    warc_file = ARTICLES / "affair-archive.warc.gz"
    if "--check" in sys.argv[1:]:
        with gzip.open(warc_file) as stream:
            same = expand(stream.read()) == expand(b"".join(records)) and pdf_file.read_bytes() == pdf
        print("the same" if same else "differs")
        sys.exit(0 if same else 1)
    pdf_file.write_bytes(pdf)
    warc_file.write_bytes(b"".join(member(r) for r in records))


if __name__ == "__main__":
    main()
