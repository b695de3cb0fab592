"""Invented affairs as statements: (text, claim) by document, background sentences with no claim."""
import pathlib
import re

MARK = re.compile(r"\{(\w+)=(?:\w+|\?)\|")
HEADER = re.compile(r"(story:|asof:|root |claim |conflict |revision |TITLE )")
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’]?\s+(?=[\"“‘(]?[A-Z0-9])")


def paragraph(line):
    """A paragraph without its marks, and the marks: (start, end, claim)."""
    plain, open_marks, marks, at = [], [], [], 0
    while at < len(line):
        opening = MARK.match(line, at)
        if opening:
            open_marks.append((len(plain), opening.group(1)))
            at = opening.end()
        elif line[at] == "}" and open_marks:
            start, claim = open_marks.pop()
            marks.append((start, len(plain), claim))
            at += 1
        else:
            plain.append(line[at])
            at += 1
    return "".join(plain), marks


def sentences(text):
    start = 0
    for end in SENTENCE_END.finditer(text):
        yield start, end.start()
        start = end.end()
    if start < len(text):
        yield start, len(text)


def statements(path):
    """(text, claim or None, document) of an affair's file."""
    found, document = [], -1
    for line in pathlib.Path(path).read_text(encoding="utf8").splitlines():
        if line.startswith("doc "):
            document += 1
        elif line.strip() and document >= 0 and not HEADER.match(line):
            text, marks = paragraph(line.strip())
            found += [(text[start:end], claim, document) for start, end, claim in marks]
            for start, end in sentences(text):
                if not any(first < end and last > start for first, last, _ in marks):
                    found.append((text[start:end], None, document))
    return found


def wordings(path, together):
    """Affairs of claims in several wordings, some side by side so that each meets strangers too."""
    affairs = [[]]
    for line in pathlib.Path(path).read_text(encoding="utf8").splitlines():
        if line.startswith("#"):
            continue
        if line.strip():
            affairs[-1].append([wording.strip() for wording in line.split("|")])
        elif affairs[-1]:
            affairs.append([])
    affairs = [affair for affair in affairs if affair]
    merged = []
    for first in range(0, len(affairs), together):
        merged.append(
            [
                (wording, f"{n} {c}", w)
                for n, affair in enumerate(affairs[first : first + together])
                for c, claim in enumerate(affair)
                for w, wording in enumerate(claim)
            ]
        )
    return merged
