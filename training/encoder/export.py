#!/usr/bin/env python3
"""Writes the trained encoder as ONNX: eight bits a weight for the jar, or floats to compare with.

usage: export.py MODEL.pt BASE.onnx OUT.onnx [--float]

Matrices are symmetric per column, the activations that meet them are rounded as they come
(DynamicQuantizeMatMul of ONNX Runtime), word embeddings are rounded row by row. Weights are unsigned, with 128 for zero:
signed ones would overflow 16 bits in the kernels for processors without VNNI.
"""
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import model

MICROSOFT = "com.microsoft"


class Graph:
    def __init__(self, floats):
        self.floats = floats
        self.nodes = []
        self.initializers = []

    def constant(self, name, array):
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, operator, inputs, output, domain="", **attributes):
        self.nodes.append(helper.make_node(operator, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def dense(self, x, name, matrix, bias):
        """x times matrix plus bias."""
        if self.floats:
            product = self.add("MatMul", [x, self.constant(name + "_w", matrix)], name + "_product")
            return self.add("Add", [product, self.constant(name + "_b", bias)], name)
        scale = np.maximum(np.abs(matrix).max(0), 1e-8) / 127
        rounded = (np.clip(np.rint(matrix / scale), -127, 127) + 128).astype(np.uint8)
        return self.add(
            "DynamicQuantizeMatMul",
            [
                x, self.constant(name + "_w", rounded), self.constant(name + "_s", scale.astype(np.float32)),
                self.constant(name + "_z", np.full(len(scale), 128, np.uint8)), self.constant(name + "_b", bias),
            ],
            name, MICROSOFT,
        )

    def words(self, table, pieces):
        if self.floats:
            return self.add("Gather", [self.constant("words", table), pieces], "word")
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
        rounded = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
        row = self.add("Gather", [self.constant("words", rounded), pieces], "word_rounded")
        row = self.add("Cast", [row], "word_cast", to=TensorProto.FLOAT)
        own = self.add("Gather", [self.constant("word_scales", scale.astype(np.float32)), pieces], "word_scale")
        return self.add("Mul", [row, own], "word")

    def norm(self, x, skip, name, weight, bias):
        return self.add(
            "SkipLayerNormalization",
            [x, skip, self.constant(name + "_w", weight), self.constant(name + "_b", bias)],
            name, MICROSOFT, epsilon=model.LAYER_NORM,
        )


def build(net, floats):
    def array(parameter):
        return parameter.detach().numpy().astype(np.float32)

    graph = Graph(floats)
    word = graph.words(array(net.words), "pieces")
    shape = graph.add("Gather", [graph.constant("shape_table", array(net.shapes) + array(net.kind)), "shapes"], "shape")
    size = graph.add("Shape", ["pieces"], "size")
    length = graph.add("Gather", [size, graph.constant("one", np.array([1]))], "length", axis=0)
    place = graph.add(
        "Slice", [graph.constant("positions", array(net.positions)), graph.constant("zero", np.array([0])), length], "place")
    place = graph.add("Unsqueeze", [place, graph.constant("axis", np.array([0]))], "places")
    outline = graph.add("Add", [shape, place], "outline")
    x = graph.norm(word, outline, "embedded", array(net.norm_weight), array(net.norm_bias))
    for i, layer in enumerate(net.layers):
        name = f"layer{i}_"
        qkv = np.concatenate([array(layer.q), array(layer.k), array(layer.v)], 1)
        bias = np.concatenate([array(layer.qb), array(layer.kb), array(layer.vb)])
        whole = graph.dense(x, name + "qkv", qkv, bias)
        graph.nodes.append(helper.make_node("Split", [whole], [name + "q", name + "k", name + "v"], axis=-1))
        mixed = graph.add(
            "MultiHeadAttention", [name + "q", name + "k", name + "v"], name + "mixed", MICROSOFT, num_heads=model.HEADS)
        attended = graph.dense(mixed, name + "o", array(layer.o), array(layer.ob))
        x = graph.norm(x, attended, name + "n1", array(layer.n1w), array(layer.n1b))
        inner = graph.dense(x, name + "i", array(layer.i), array(layer.ib))
        inner = graph.add("Gelu", [inner], name + "gelu", MICROSOFT)
        outer = graph.dense(inner, name + "f", array(layer.f), array(layer.fb))
        x = graph.norm(x, outer, name + "n2", array(layer.n2w), array(layer.n2b))
    product = graph.add("MatMul", [x, graph.constant("head_w", array(net.head.weight).T)], "head")
    graph.add("Add", [product, graph.constant("head_b", array(net.head.bias))], "scores")
    table = (net.transitions + net.forbidden).detach().numpy().astype(np.float32)
    made = helper.make_model(
        helper.make_graph(
            graph.nodes, "encoder",
            [helper.make_tensor_value_info(name, TensorProto.INT64, [1, "length"]) for name in ("pieces", "shapes")],
            [helper.make_tensor_value_info("scores", TensorProto.FLOAT, [1, "length", model.LABELS])],
            graph.initializers,
        ),
        producer_name="hearsay",
        opset_imports=[helper.make_opsetid("", 13), helper.make_opsetid(MICROSOFT, 1)],
    )
    made.ir_version = 8
    helper.set_model_props(made, {"transitions": " ".join(f"{x:.6g}" for x in table.flatten())})
    return made


def main():
    weights, base, out = sys.argv[1:4]
    net = model.Encoder(base, 17)
    state = torch.load(weights)
    net.load_state_dict(state.get("net", state))
    onnx.save(build(net, "--float" in sys.argv), out)


if __name__ == "__main__":
    main()
