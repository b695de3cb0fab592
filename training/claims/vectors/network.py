"""A small BERT that gives a statement a vector: the mean of its pieces' states, of length 1."""
import pathlib
import re
import sys

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "encoder"))
import data  # noqa: E402
import model  # noqa: E402

LAYERS = 6
LONGEST = 126  # pieces of a statement, as dev.hearsay.model.SentenceVectors reads them
PART = re.compile(r"\w+|[^\w\s]")


class Network(nn.Module):
    def __init__(self, base):
        super().__init__()
        graph = onnx.load(base).graph
        weights = {t.name: torch.tensor(numpy_helper.to_array(t).copy()) for t in graph.initializer}
        matrices = [n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1].startswith("onnx::MatMul")]
        # words stay as they were: too few of them are met here to move
        self.register_buffer("words", model.rounded(weights["embeddings.word_embeddings.weight"])[0])
        self.positions = nn.Parameter(weights["embeddings.position_embeddings.weight"][: LONGEST + 2].clone())
        self.kind = nn.Parameter(weights["embeddings.token_type_embeddings.weight"][0])
        self.norm_weight = nn.Parameter(weights["embeddings.LayerNorm.weight"])
        self.norm_bias = nn.Parameter(weights["embeddings.LayerNorm.bias"])
        self.layers = nn.ModuleList(model.Layer(weights, matrices, i) for i in range(LAYERS))
        self.dropout = nn.Dropout(0.1)

    def forward(self, ids, mask):
        """States of all pieces: (B, T, 384)."""
        x = self.words[ids] + self.positions[: ids.shape[1]] + self.kind
        x = self.dropout(F.layer_norm(x, (model.WIDTH,), self.norm_weight, self.norm_bias, model.LAYER_NORM))
        unseen = (1 - mask)[:, None, None, :] * model.FORBIDDEN
        for layer in self.layers:
            x = layer(x, unseen, self.dropout)
        return x


def pieces(vocabulary, text):
    ids = [piece for word in PART.findall(text) for piece in vocabulary.of(word)][:LONGEST]
    return [data.CLS, *ids, data.SEP]


def batch(rows):
    longest = max(map(len, rows))
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros(len(rows), longest)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        mask[i, : len(row)] = 1
    return ids, mask


def vectors(net, rows, size=16):
    """Of statements as pieces: (N, 384), of length 1."""
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    found = [None] * len(rows)
    for first in range(0, len(order), size):
        some = order[first : first + size]
        ids, mask = batch([rows[i] for i in some])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = net(ids, mask)
        for i, state in zip(some, states.float()):
            found[i] = state[1 : len(rows[i]) - 1].mean(0)
    return F.normalize(torch.stack(found), dim=-1)
