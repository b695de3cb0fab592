#!/usr/bin/env python3
"""Learns vectors that are close for statements that make one claim and apart for others of the same affair.

usage: train.py BASE.onnx TOKENIZER.json AFFAIRS WORDINGS OUT.pt

AFFAIRS is the folder of those that may be learned from; those listed in its trees.txt are left out: the trees that read the vectors
learn from them, and the loss of these is printed. Supervised contrastive loss (Khosla et al. 2020) over one affair at a time, so
that a statement's strangers are what else the affair tells. Seeded.
"""
import math
import pathlib
import random
import sys

import torch
from torch import nn

import affairs
import network

EPOCHS = 4
RATE = 5e-5
WARM_UP = 0.1
BACKGROUND = 30  # sentences of an affair that make none of its claims, in each step
TOGETHER = 4  # small affairs in one step
HEAT = 0.07


def loss_of(vectors, claims, heat):
    likeness = vectors @ vectors.T * heat.exp().clamp(max=100)
    count = len(claims)
    marked = [claim is not None for claim in claims]
    same = torch.tensor([[marked[i] and claims[i] == claims[j] and i != j for j in range(count)] for i in range(count)])
    # what isn't marked may be told twice as well: it is a stranger to what is marked only
    usable = torch.tensor([[i != j and (marked[i] or marked[j]) for j in range(count)] for i in range(count)])
    likeness = likeness.masked_fill(~usable, -1e4)
    share = likeness - torch.logsumexp(likeness, 1, keepdim=True)
    rows = same.any(1)
    return -((share * same).sum(1)[rows] / same.sum(1)[rows]).mean()


def average_precision(net, affair):
    """Of pairs of different documents and words by their likeness: (precision summed over those that are the same, how many)."""
    with torch.no_grad():
        vectors = network.vectors(net, [row for row, _, _, _ in affair])
    likeness = vectors @ vectors.T
    pairs = []
    for i, (_, text, claim, document) in enumerate(affair):
        for j in range(i):
            _, other_text, other, other_document = affair[j]
            if document != other_document and text != other_text and (claim or other):
                pairs.append((likeness[i, j].item(), claim is not None and claim == other))
    pairs.sort(reverse=True)
    return pairs


def evaluate(net, held):
    net.eval()
    pairs = sorted((pair for affair in held for pair in average_precision(net, affair)), reverse=True)
    net.train()
    found, precision = 0, 0
    for k, (_, same) in enumerate(pairs, 1):
        if same:
            found += 1
            precision += found / k
    return 100 * precision / max(1, found)


def main():
    base, tokenizer, folder, wordings, out = sys.argv[1:6]
    torch.manual_seed(7)
    random.seed(7)
    vocabulary = network.data.Pieces(tokenizer)
    folder = pathlib.Path(folder)
    left_out = set(folder.joinpath("trees.txt").read_text(encoding="utf8").split())

    def read(statements):
        return [(network.pieces(vocabulary, text), text, claim, document) for text, claim, document in statements]

    learned = []
    held = []
    for name in folder.joinpath("list.txt").read_text(encoding="utf8").split():
        (held if name in left_out else learned).append(read(affairs.statements(folder / f"{name}.txt")))
    learned += [read(one) for one in affairs.wordings(wordings, TOGETHER)]
    net = network.Network(base)
    heat = nn.Parameter(torch.tensor(math.log(1 / HEAT)))
    optimizer = torch.optim.AdamW([{"params": net.parameters()}, {"params": [heat]}], lr=RATE, weight_decay=0.01)
    steps = EPOCHS * len(learned)
    print(f"average precision of pairs that are left out, before: {evaluate(net, held):.1f}", flush=True)
    step = 0
    for epoch in range(EPOCHS):
        random.shuffle(learned)
        for affair in learned:
            share = step / steps
            factor = min(1, share / WARM_UP) * max(0.02, 1 - share)
            for group, rate in zip(optimizer.param_groups, (RATE, RATE * 10)):
                group["lr"] = rate * factor
            background = [one for one in affair if one[2] is None]
            chosen = [one for one in affair if one[2] is not None] + random.sample(background, min(BACKGROUND, len(background)))
            loss = loss_of(network.vectors(net, [one[0] for one in chosen]), [one[2] for one in chosen], heat)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step += 1
        print(f"pass {epoch + 1}: loss {loss.item():.2f}", flush=True)
    print(f"average precision of pairs that are left out: {evaluate(net, held):.1f}", flush=True)
    torch.save(net.state_dict(), out)


if __name__ == "__main__":
    main()
