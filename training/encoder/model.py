"""The encoder: all-MiniLM-L6-v2 with a shape embedding, a head of attribution labels, and a chain over them.

The chain is a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) whose emissions are the head's
scores of the first piece of each word; one chain a paragraph. Labels are those of dev.hearsay.attribution.linear.Labels.
"""
import math
import re

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

WIDTH = 384
HEADS = 12
LAYERS = 6
LABELS = 7
SHAPES = 76
FORBIDDEN = -1e4
LAYER_NORM = 1e-12
NAMES = {
    "qb": "attention.self.query.bias", "kb": "attention.self.key.bias", "vb": "attention.self.value.bias",
    "ob": "attention.output.dense.bias", "n1w": "attention.output.LayerNorm.weight",
    "n1b": "attention.output.LayerNorm.bias", "ib": "intermediate.dense.bias", "fb": "output.dense.bias",
    "n2w": "output.LayerNorm.weight", "n2b": "output.LayerNorm.bias",
}


def allowed(previous, following):
    """Whether one label may follow another: an inner label only continues its own role."""
    inner = following != 0 and following % 2 == 0
    return not inner or previous in (following, following - 1)


class Layer(nn.Module):
    def __init__(self, weights, matrices, index):
        super().__init__()
        for name, matrix in zip(("q", "k", "v", "o", "i", "f"), matrices[index * 6 : index * 6 + 6]):
            setattr(self, name, nn.Parameter(weights[matrix]))
        for name, key in NAMES.items():
            setattr(self, name, nn.Parameter(weights[f"encoder.layer.{index}.{key}"]))

    def heads(self, x, w, b):
        return (x @ w + b).view(x.shape[0], x.shape[1], HEADS, WIDTH // HEADS).transpose(1, 2)

    def forward(self, x, mask, dropout):
        scores = self.heads(x, self.q, self.qb) @ self.heads(x, self.k, self.kb).transpose(-1, -2)
        attention = dropout((scores / math.sqrt(WIDTH // HEADS) + mask).softmax(-1))
        mixed = (attention @ self.heads(x, self.v, self.vb)).transpose(1, 2).reshape(x.shape)
        x = F.layer_norm(x + dropout(mixed @ self.o + self.ob), (WIDTH,), self.n1w, self.n1b, LAYER_NORM)
        inner = F.gelu(x @ self.i + self.ib)
        return F.layer_norm(x + dropout(inner @ self.f + self.fb), (WIDTH,), self.n2w, self.n2b, LAYER_NORM)


class Encoder(nn.Module):
    def __init__(self, base, entities):
        super().__init__()
        model = onnx.load(base)
        weights = {t.name: torch.tensor(numpy_helper.to_array(t).copy()) for t in model.graph.initializer}
        matrices = [
            node.input[1] for node in model.graph.node
            if node.op_type == "MatMul" and re.match(r"onnx::MatMul", node.input[1])
        ]
        # words stay as they were learned from billions: too few of them are met here to move
        self.register_buffer("words", weights["embeddings.word_embeddings.weight"])
        self.positions = nn.Parameter(weights["embeddings.position_embeddings.weight"])
        self.kind = nn.Parameter(weights["embeddings.token_type_embeddings.weight"][0])
        self.norm_weight = nn.Parameter(weights["embeddings.LayerNorm.weight"])
        self.norm_bias = nn.Parameter(weights["embeddings.LayerNorm.bias"])
        self.shapes = nn.Parameter(torch.zeros(SHAPES + 1, WIDTH))
        self.layers = nn.ModuleList(Layer(weights, matrices, i) for i in range(LAYERS))
        self.head = nn.Linear(WIDTH, LABELS)
        self.entities = nn.Linear(WIDTH, entities)
        self.transitions = nn.Parameter(torch.zeros(LABELS + 1, LABELS))
        forbidden = torch.zeros(LABELS + 1, LABELS)
        for previous in range(LABELS + 1):
            for following in range(LABELS):
                forbidden[previous, following] = 0 if allowed(previous, following) else FORBIDDEN
        self.register_buffer("forbidden", forbidden)
        self.dropout = nn.Dropout(0.1)

    def states(self, ids, shapes, mask):
        """Hidden states of every piece; mask is 1 where there is a piece."""
        x = self.words[ids] + self.positions[: ids.shape[1]] + self.kind + self.shapes[shapes]
        x = self.dropout(F.layer_norm(x, (WIDTH,), self.norm_weight, self.norm_bias, LAYER_NORM))
        unseen = (1 - mask.float())[:, None, None, :] * FORBIDDEN
        for layer in self.layers:
            x = layer(x, unseen, self.dropout)
        return x

    def forward(self, ids, shapes, mask):
        """Scores of every piece: first the attribution labels, then the entity labels."""
        x = self.states(ids, shapes, mask)
        return torch.cat([self.head(x), self.entities(x)], -1)

    def chain_loss(self, scores, labels, lengths):
        """Mean negative log-likelihood a word of paragraphs of words: scores (B, T, 7), labels (B, T), lengths (B)."""
        table = self.transitions + self.forbidden
        rows = torch.arange(scores.shape[0])
        alpha = table[LABELS] + scores[:, 0]
        gold = table[LABELS][labels[:, 0]] + scores[rows, 0, labels[:, 0]]
        for t in range(1, scores.shape[1]):
            here = t < lengths
            step = torch.logsumexp(alpha[:, :, None] + table[:LABELS], 1) + scores[:, t]
            alpha = torch.where(here[:, None], step, alpha)
            gold = gold + here * (table[labels[:, t - 1], labels[:, t]] + scores[rows, t, labels[:, t]])
        return (torch.logsumexp(alpha, -1) - gold).sum() / lengths.sum()

    @torch.no_grad()
    def best(self, scores):
        """The most probable labels of one paragraph of words: scores (T, 7)."""
        table = self.transitions + self.forbidden
        alpha = table[LABELS] + scores[0]
        back = []
        for t in range(1, len(scores)):
            values, from_ = (alpha[:, None] + table[:LABELS]).max(0)
            back.append(from_)
            alpha = values + scores[t]
        label = int(alpha.argmax())
        path = [label]
        for from_ in reversed(back):
            label = int(from_[label])
            path.append(label)
        return path[::-1]
