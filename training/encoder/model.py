"""The encoder: the lower layers of a small BERT with a shape embedding, heads of labels, and a chain over attribution labels.

Two exits share the layers below the first of them (deep supervision, Lee et al. 2015): after EXIT layers, where entities and
attributions are read quickly, and after the last, where attributions are read well. The chain is a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) whose emissions are the head's
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
LAYERS = 10  # of the base's twelve: the upper ones serve whole sentences (Sajjad et al. 2023, dropping from the top)
EXIT = 6
LABELS = 7
ENTITIES = 17
SHAPES = 76
GROUP = 32  # values of a word embedding that are rounded together
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


def rounded(table):
    """Word embeddings in sixteen steps a group: the rounded table, the steps (W, 384), and each group's lowest value and width.

    They are rounded before training, which then works with what ships.
    """
    groups = table.view(table.shape[0], -1, GROUP)
    low = groups.amin(-1, keepdim=True).half().float()
    width = ((groups.amax(-1, keepdim=True) - low) / 15).clamp(min=1e-6).half().float()
    steps = ((groups - low) / width).round().clamp(0, 15)
    return (low + steps * width).view(table.shape), steps.view(table.shape), low.squeeze(-1), width.squeeze(-1)


class Layer(nn.Module):
    def __init__(self, weights, matrices, index):
        super().__init__()
        for name, matrix in zip(("q", "k", "v", "o", "i", "f"), matrices[index * 6 : index * 6 + 6]):
            setattr(self, name, nn.Parameter(weights[matrix]))
        for name, key in NAMES.items():
            setattr(self, name, nn.Parameter(weights[f"encoder.layer.{index}.{key}"]))

    @staticmethod
    def dense(x, w, b):
        return x @ w + b

    def heads(self, x, w, b):
        return self.dense(x, w, b).view(x.shape[0], x.shape[1], HEADS, WIDTH // HEADS).transpose(1, 2)

    def forward(self, x, mask, dropout):
        scores = self.heads(x, self.q, self.qb) @ self.heads(x, self.k, self.kb).transpose(-1, -2)
        attention = dropout((scores / math.sqrt(WIDTH // HEADS) + mask).softmax(-1))
        mixed = (attention @ self.heads(x, self.v, self.vb)).transpose(1, 2).reshape(x.shape)
        x = F.layer_norm(x + dropout(self.dense(mixed, self.o, self.ob)), (WIDTH,), self.n1w, self.n1b, LAYER_NORM)
        inner = F.gelu(self.dense(x, self.i, self.ib))
        return F.layer_norm(x + dropout(self.dense(inner, self.f, self.fb)), (WIDTH,), self.n2w, self.n2b, LAYER_NORM)


class Encoder(nn.Module):
    def __init__(self, base):
        super().__init__()
        model = onnx.load(base)
        weights = {t.name: torch.tensor(numpy_helper.to_array(t).copy()) for t in model.graph.initializer}
        matrices = [
            node.input[1] for node in model.graph.node
            if node.op_type == "MatMul" and re.match(r"onnx::MatMul", node.input[1])
        ]
        # words stay as they were learned from billions: too few of them are met here to move
        self.register_buffer("words", rounded(weights["embeddings.word_embeddings.weight"])[0])
        self.positions = nn.Parameter(weights["embeddings.position_embeddings.weight"])
        self.kind = nn.Parameter(weights["embeddings.token_type_embeddings.weight"][0])
        self.norm_weight = nn.Parameter(weights["embeddings.LayerNorm.weight"])
        self.norm_bias = nn.Parameter(weights["embeddings.LayerNorm.bias"])
        self.shapes = nn.Parameter(torch.zeros(SHAPES + 1, WIDTH))
        self.layers = nn.ModuleList(Layer(weights, matrices, i) for i in range(LAYERS))
        self.head = nn.Linear(WIDTH, LABELS)
        self.early = nn.Linear(WIDTH, LABELS)
        self.entities = nn.Linear(WIDTH, ENTITIES)
        self.transitions = nn.Parameter(torch.zeros(LABELS + 1, LABELS))
        forbidden = torch.zeros(LABELS + 1, LABELS)
        for previous in range(LABELS + 1):
            for following in range(LABELS):
                forbidden[previous, following] = 0 if allowed(previous, following) else FORBIDDEN
        self.register_buffer("forbidden", forbidden)
        self.dropout = nn.Dropout(0.1)

    def forward(self, ids, shapes, mask):
        """Scores of every piece at both exits: attribution labels of the last, then those of the first with its entity labels.

        mask is 1 where there is a piece.
        """
        x = self.words[ids] + self.positions[: ids.shape[1]] + self.kind + self.shapes[shapes]
        x = self.dropout(F.layer_norm(x, (WIDTH,), self.norm_weight, self.norm_bias, LAYER_NORM))
        unseen = (1 - mask.float())[:, None, None, :] * FORBIDDEN
        for layer in self.layers[:EXIT]:
            x = layer(x, unseen, self.dropout)
        first = torch.cat([self.early(x), self.entities(x)], -1)
        for layer in self.layers[EXIT:]:
            x = layer(x, unseen, self.dropout)
        return self.head(x), first

    def chain_loss(self, scores, labels, lengths):
        """Negative log-likelihood of each paragraph: scores (B, T, 7), labels (B, T), lengths (B)."""
        table = self.transitions + self.forbidden
        rows = torch.arange(scores.shape[0])
        alpha = table[LABELS] + scores[:, 0]
        gold = table[LABELS][labels[:, 0]] + scores[rows, 0, labels[:, 0]]
        for t in range(1, scores.shape[1]):
            here = t < lengths
            step = torch.logsumexp(alpha[:, :, None] + table[:LABELS], 1) + scores[:, t]
            alpha = torch.where(here[:, None], step, alpha)
            gold = gold + here * (table[labels[:, t - 1], labels[:, t]] + scores[rows, t, labels[:, t]])
        return torch.logsumexp(alpha, -1) - gold

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
