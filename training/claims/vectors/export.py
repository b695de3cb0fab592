#!/usr/bin/env python3
"""Writes the network of vectors as ONNX, rounded to eight bits as training/encoder/export.py does it.

usage: export.py MODEL.pt BASE.onnx TOKENIZER.json AFFAIRS OUT.onnx

Some statements of AFFAIRS serve to even out what is rounded.
"""
import pathlib
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper

import affairs
import network

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "encoder"))
import export  # noqa: E402

CALIBRATION = 12


class Inputs(export.Inputs):
    def __init__(self, net, rows):
        self.met = {}
        plain = network.model.Layer.dense

        def recording(x, w, b):
            self.met.setdefault(w.data_ptr(), []).append(x[0].numpy())
            return plain(x, w, b)

        network.model.Layer.dense = staticmethod(recording)
        net.eval()
        with torch.no_grad():
            for row in rows:
                net(*network.batch([row]))
        network.model.Layer.dense = staticmethod(plain)


def embedded(graph, net):
    word = graph.words(net.words, "pieces")
    size = graph.add("Shape", ["pieces"], "size")
    length = graph.add("Gather", [size, graph.constant("one", np.array([1]))], "length", axis=0)
    places = export.array(net.positions) + export.array(net.kind)
    place = graph.add("Slice", [graph.constant("positions", places), graph.constant("zero", np.array([0])), length], "place")
    place = graph.add("Unsqueeze", [place, graph.constant("axis", np.array([0]))], "places")
    return graph.norm(word, place, "embedded", export.array(net.norm_weight), export.array(net.norm_bias))


def main():
    weights, base, tokenizer, folder, out = sys.argv[1:6]
    net = network.Network(base)
    net.load_state_dict(torch.load(weights))
    vocabulary = network.data.Pieces(tokenizer)
    name = pathlib.Path(folder, "list.txt").read_text(encoding="utf8").split()[0]
    rows = [network.pieces(vocabulary, text) for text, _, _ in affairs.statements(pathlib.Path(folder, f"{name}.txt"))]
    graph = export.Graph(Inputs(net, rows[:: max(1, len(rows) // CALIBRATION)]))
    x = embedded(graph, net)
    for i, layer in enumerate(net.layers):
        x = export.transformed(graph, layer, f"layer{i}_", x)
    graph.add("Identity", [x], "states")
    made = helper.make_model(
        helper.make_graph(
            graph.nodes, "vectors",
            [helper.make_tensor_value_info("pieces", TensorProto.INT64, [1, "length"])],
            [helper.make_tensor_value_info("states", TensorProto.FLOAT, [1, "length", network.model.WIDTH])],
            graph.initializers,
        ),
        producer_name="hearsay",
        opset_imports=[helper.make_opsetid("", 13), helper.make_opsetid(export.MICROSOFT, 1)],
    )
    made.ir_version = 8
    onnx.save(made, out)


if __name__ == "__main__":
    main()
