"""Paragraphs to windows of word pieces, as dev.hearsay.model makes them at run time."""
import json
import unicodedata

import torch

CLS, SEP, UNKNOWN = 101, 102, 100
LONGEST_WORD = 40
MOST_PIECES = 8
SHAPES = 76


class Pieces:
    """WordPiece (Schuster and Nakajima 2012) as BERT's uncased vocabulary has it."""

    def __init__(self, tokenizer):
        with open(tokenizer, encoding="utf8") as file:
            self.vocabulary = json.load(file)["model"]["vocab"]
        self.known = {}

    def of(self, word):
        pieces = self.known.get(word)
        if pieces is None:
            pieces = self.known[word] = self.split(word)
        return pieces

    def split(self, word):
        if word in ("``", "''"):
            return [self.vocabulary['"']]
        if len(word) > LONGEST_WORD:
            return [UNKNOWN]
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        pieces = []
        for part in self.parts(plain):
            pieces += self.greedy(part)
        return pieces[:MOST_PIECES] or [UNKNOWN]

    @staticmethod
    def parts(word):
        current = ""
        for c in word:
            if c.isalnum():
                current += c
                continue
            if current:
                yield current
            current = ""
            if not c.isspace():
                yield c
        if current:
            yield current

    def greedy(self, part):
        pieces = []
        start = 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [UNKNOWN]
            pieces.append(self.vocabulary[("##" if start else "") + part[start:end]])
            start = end
        return pieces


def read(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file]


class Window:
    """Paragraphs side by side, as many as fit: [CLS] first [SEP] second [SEP] …"""

    def __init__(self):
        self.ids = [CLS]
        self.shapes = [SHAPES]
        self.paragraphs = []  # (paragraph, first word, places of the first pieces)

    def add(self, paragraph, from_word, to_word, pieces):
        places = []
        for word, shape in zip(paragraph["words"][from_word:to_word], paragraph["marks"][from_word:to_word]):
            places.append(len(self.ids))
            own = pieces.of(word)
            self.ids += own
            self.shapes += [shape] * len(own)
        self.ids.append(SEP)
        self.shapes.append(SHAPES)
        self.paragraphs.append((paragraph, from_word, places))


def windows(paragraphs, pieces, longest):
    """Windows of at most `longest` pieces; a longer paragraph is cut. Paragraphs of one document share windows."""
    made = []
    window = None
    document = None
    for paragraph in paragraphs:
        sizes = [len(pieces.of(word)) for word in paragraph["words"]]
        if window is None or paragraph["document"] != document or len(window.ids) + sum(sizes) + 1 > longest:
            window = Window()
            made.append(window)
            document = paragraph["document"]
        start = 0
        while start < len(sizes):
            end = start
            room = longest - len(window.ids) - 1
            while end < len(sizes) and room >= sizes[end]:
                room -= sizes[end]
                end += 1
            if end == start:
                window = Window()
                made.append(window)
                continue
            window.add(paragraph, start, end, pieces)
            start = end
            if start < len(sizes):
                window = Window()
                made.append(window)
    return made


def tensors(batch):
    """ids, shapes, mask: (B, T)."""
    longest = max(len(window.ids) for window in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    shapes = torch.full((len(batch), longest), SHAPES)
    mask = torch.zeros(len(batch), longest)
    for i, window in enumerate(batch):
        ids[i, : len(window.ids)] = torch.tensor(window.ids)
        shapes[i, : len(window.ids)] = torch.tensor(window.shapes)
        mask[i, : len(window.ids)] = 1
    return ids, shapes, mask


def words(scores, batch):
    """Scores of the first pieces, one row a paragraph: (P, W, labels), lengths (P)."""
    rows = [scores[i, places] for i, window in enumerate(batch) for _, _, places in window.paragraphs]
    return torch.nn.utils.rnn.pad_sequence(rows, batch_first=True), torch.tensor([len(row) for row in rows])


def gold(batch, name="labels"):
    """Labels of the words, one row a paragraph: (P, W), -1 where they aren't known or there is no word.

    A paragraph cut in the middle of a span begins it anew.
    """
    rows = []
    for window in batch:
        for paragraph, start, places in window.paragraphs:
            known = paragraph.get(name)
            labels = list(known[start : start + len(places)]) if known else [-1] * len(places)
            if labels[0] > 0 and labels[0] % 2 == 0:
                labels[0] -= 1
            rows.append(torch.tensor(labels))
    return torch.nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=-1)
