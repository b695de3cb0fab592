#!/usr/bin/env python3
"""Writes what the float model makes of some paragraphs, for the test that the shipped model is the same but for rounding.

usage: parity.py MODEL.pt BASE.onnx TOKENIZER.json PARAGRAPHS.jsonl OUT.json
"""
import json
import sys

import torch

import data
import model


def main():
    weights, base, tokenizer, paragraphs, out = sys.argv[1:6]
    net = model.Encoder(base, 17)
    state = torch.load(weights)
    net.load_state_dict(state.get("net", state))
    net.eval()
    pieces = data.Pieces(tokenizer)
    cases = []
    for paragraph in data.read(paragraphs):
        window = data.Window()
        window.add(paragraph, 0, len(paragraph["words"]), pieces)
        with torch.no_grad():
            scores = net(*data.tensors([window]))[0, :, : model.LABELS]
        cases.append({
            "words": paragraph["words"], "pieces": window.ids, "shapes": window.shapes,
            "places": window.paragraphs[0][2],
            "scores": [[round(float(x), 4) for x in row] for row in scores],
        })
    with open(out, "w", encoding="utf8") as file:
        file.write("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n")


if __name__ == "__main__":
    main()
