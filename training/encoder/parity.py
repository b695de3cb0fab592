#!/usr/bin/env python3
"""Writes what the float model makes of some paragraphs, for the test that the shipped model is the same but for rounding.

usage: parity.py MODEL.pt BASE.onnx TOKENIZER.json PARAGRAPHS.jsonl OUT.json
"""
import json
import sys

import torch

import data
import model


def rows(scores, window):
    """Scores of the words' first pieces, which are the ones that count."""
    return [[round(float(x), 3) for x in scores[place]] for place in window.paragraphs[0][2]]


def main():
    weights, base, tokenizer, paragraphs, out = sys.argv[1:6]
    net = model.Encoder(base)
    state = torch.load(weights)
    net.load_state_dict(state.get("average") or state.get("net") or state)
    net.eval()
    pieces = data.Pieces(tokenizer)
    cases = []
    for paragraph in data.read(paragraphs):
        window = data.Window()
        window.add(paragraph, 0, len(paragraph["words"]), pieces)
        with torch.no_grad():
            last, first = (scores[0] for scores in net(*data.tensors([window])))
        cases.append({
            "words": paragraph["words"], "pieces": window.ids, "shapes": window.shapes,
            "places": window.paragraphs[0][2],
            "first": rows(first, window), "last": rows(last, window),
        })
    with open(out, "w", encoding="utf8") as file:
        file.write("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n")


if __name__ == "__main__":
    main()
