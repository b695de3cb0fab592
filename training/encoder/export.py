#!/usr/bin/env python3
"""Writes the trained encoder as two ONNX models, the layers to the first exit and those after it: rounded for the jar, or floats.

usage: export.py MODEL.pt BASE.onnx LOWER.onnx UPPER.onnx TOKENIZER.json PARAGRAPHS.jsonl [--float]

Word embeddings have four bits a value (see model.rounded; training knew them so), two values a byte. Matrices are symmetric per column, the activations that meet them are rounded as they come
(DynamicQuantizeMatMul of ONNX Runtime). Weights are unsigned, with 128 for zero:
signed ones would overflow 16 bits in the kernels for processors without VNNI.

A few channels of the activations are ten times as large as the others and would take the steps from them. Where it
lowers the error on some of PARAGRAPHS, channels are evened out before they are rounded, and the matrix's rows take what was
taken from them (SmoothQuant, Xiao et al. 2023).
"""
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import data
import model

MICROSOFT = "com.microsoft"
LONGEST = 256  # pieces at run time
CALIBRATION = 12  # windows
EXPONENTS = (0.6, 0.7, 0.8)


class Inputs:
    """What the matrices of a network meet in some windows."""

    def __init__(self, net, windows):
        self.met = {}
        plain = model.Layer.dense

        def recording(x, w, b):
            self.met.setdefault(w.data_ptr(), []).append(x[0].numpy())
            return plain(x, w, b)

        model.Layer.dense = staticmethod(recording)
        net.eval()
        with torch.no_grad():
            for window in windows:
                net(*data.tensors([window]))
        model.Layer.dense = staticmethod(plain)

    def of(self, parameter):
        return self.met[parameter.data_ptr()]

    def evened(self, parameter, matrix):
        """By what to divide each channel before rounding, or None where nothing is better."""
        met = self.of(parameter)
        largest = np.maximum(np.max([np.abs(x).max(0) for x in met], 0), 1e-4)
        weights = np.maximum(np.abs(matrix).max(1), 1e-5)
        best, least = None, error(met, matrix)
        for exponent in EXPONENTS:
            scale = largest**exponent / weights ** (1 - exponent)
            found = error([x / scale for x in met], matrix * scale[:, None])
            if found < least * 0.9:
                best, least = scale.astype(np.float32), found
        return best


def steps(matrix):
    """A matrix rounded per column: whole numbers from -127 to 127, and the width of their steps."""
    scale = np.maximum(np.abs(matrix).max(0), 1e-8) / 127
    return np.clip(np.rint(matrix / scale), -127, 127), scale


def error(met, matrix):
    """How far products of rounded inputs and the rounded matrix are from the exact ones, in all."""
    whole, scale = steps(matrix)
    total = 0
    for x in met:
        low, high = min(x.min(), 0), max(x.max(), 0)
        width = max(high - low, 1e-8) / 255
        zero = np.rint(-low / width)
        rounded = (np.clip(np.rint(x / width) + zero, 0, 255) - zero) * width
        total += np.square(rounded @ (whole * scale) - x @ matrix).sum()
    return total


class Graph:
    def __init__(self, inputs):
        """inputs: what the matrices meet, or None for a graph of floats."""
        self.inputs = inputs
        self.floats = inputs is None
        self.nodes = []
        self.initializers = []

    def constant(self, name, array):
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, operator, inputs, output, domain="", **attributes):
        self.nodes.append(helper.make_node(operator, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def dense(self, x, name, parameters, bias):
        """x times the matrices, side by side, plus bias."""
        matrix = array(*parameters)
        if self.floats:
            product = self.add("MatMul", [x, self.constant(name + "_w", matrix)], name + "_product")
            return self.add("Add", [product, self.constant(name + "_b", bias)], name)
        evened = self.inputs.evened(parameters[0], matrix)
        if evened is not None:
            x = self.add("Mul", [x, self.constant(name + "_evening", 1 / evened)], name + "_evened")
            matrix = matrix * evened[:, None]
        whole, scale = steps(matrix)
        rounded = (whole + 128).astype(np.uint8)
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
            return self.add("Gather", [self.constant("words", table.numpy()), pieces], "word")
        _, steps, low, width = model.rounded(table)
        steps = steps.view(table.shape).numpy().astype(np.uint8)
        half = steps.shape[1] // 2
        packed = self.add("Gather", [self.constant("words", steps[:, :half] | steps[:, half:] << 4), pieces], "word_packed")
        first = self.add("Mod", [packed, self.constant("sixteen", np.array(16, np.uint8))], "word_first")
        second = self.add(
            "BitShift", [packed, self.constant("four", np.array(4, np.uint8))], "word_second", direction="RIGHT")
        both = self.add("Concat", [first, second], "word_steps", axis=-1)
        row = self.add("Cast", [both], "word_cast", to=TensorProto.FLOAT)
        row = self.add(
            "Reshape", [row, self.constant("groups", np.array([1, -1, model.WIDTH // model.GROUP, model.GROUP]))], "word_groups")
        row = self.add("Mul", [row, self.halves("word_width", width, pieces)], "word_scaled")
        row = self.add("Add", [row, self.halves("word_low", low, pieces)], "word_moved")
        return self.add("Reshape", [row, self.constant("width", np.array([1, -1, model.WIDTH]))], "word")

    def halves(self, name, table, pieces):
        """Rows of a table kept in half precision, one value a group."""
        row = self.add("Gather", [self.constant(name + "s", table.numpy().astype(np.float16)), pieces], name + "_half")
        row = self.add("Cast", [row], name + "_float", to=TensorProto.FLOAT)
        return self.add("Unsqueeze", [row, self.constant(name + "_axis", np.array([3]))], name)

    def norm(self, x, skip, name, weight, bias):
        return self.add(
            "SkipLayerNormalization",
            [x, skip, self.constant(name + "_w", weight), self.constant(name + "_b", bias)],
            name, MICROSOFT, epsilon=model.LAYER_NORM,
        )


def array(*parameters):
    return np.concatenate([p.detach().numpy().astype(np.float32) for p in parameters], -1)


def embedded(graph, net):
    word = graph.words(net.words, "pieces")
    shape = graph.add("Gather", [graph.constant("shape_table", array(net.shapes) + array(net.kind)), "shapes"], "shape")
    size = graph.add("Shape", ["pieces"], "size")
    length = graph.add("Gather", [size, graph.constant("one", np.array([1]))], "length", axis=0)
    place = graph.add(
        "Slice", [graph.constant("positions", array(net.positions)[:LONGEST]), graph.constant("zero", np.array([0])), length], "place")
    place = graph.add("Unsqueeze", [place, graph.constant("axis", np.array([0]))], "places")
    outline = graph.add("Add", [shape, place], "outline")
    return graph.norm(word, outline, "embedded", array(net.norm_weight), array(net.norm_bias))


def transformed(graph, layer, name, x):
    whole = graph.dense(x, name + "qkv", (layer.q, layer.k, layer.v), array(layer.qb, layer.kb, layer.vb))
    graph.nodes.append(helper.make_node("Split", [whole], [name + "q", name + "k", name + "v"], axis=-1))
    mixed = graph.add(
        "MultiHeadAttention", [name + "q", name + "k", name + "v"], name + "mixed", MICROSOFT, num_heads=model.HEADS)
    attended = graph.dense(mixed, name + "o", (layer.o,), array(layer.ob))
    x = graph.norm(x, attended, name + "n1", array(layer.n1w), array(layer.n1b))
    inner = graph.dense(x, name + "i", (layer.i,), array(layer.ib))
    inner = graph.add("Gelu", [inner], name + "gelu", MICROSOFT)
    outer = graph.dense(inner, name + "f", (layer.f,), array(layer.fb))
    return graph.norm(x, outer, name + "n2", array(layer.n2w), array(layer.n2b))


def head(graph, x, heads):
    weights = np.concatenate([array(h.weight).T for h in heads], 1)
    product = graph.add("MatMul", [x, graph.constant("head_w", weights)], "head")
    graph.add("Add", [product, graph.constant("head_b", array(*[h.bias for h in heads]))], "scores")
    return weights.shape[1]


def lower(net, met):
    """Pieces and shapes to hidden states and the scores of the first exit."""
    graph = Graph(met)
    x = embedded(graph, net)
    for i, layer in enumerate(net.layers[: model.EXIT]):
        x = transformed(graph, layer, f"layer{i}_", x)
    count = head(graph, x, (net.early, net.entities))
    graph.add("Identity", [x], "states")
    return whole(
        graph, net, [helper.make_tensor_value_info(name, TensorProto.INT64, [1, "length"]) for name in ("pieces", "shapes")],
        {"scores": count, "states": model.WIDTH})


def upper(net, met):
    """Hidden states of the first exit to the scores of the last."""
    graph = Graph(met)
    x = "states"
    for i, layer in enumerate(net.layers[model.EXIT :]):
        x = transformed(graph, layer, f"layer{model.EXIT + i}_", x)
    count = head(graph, x, (net.head,))
    return whole(
        graph, net, [helper.make_tensor_value_info("states", TensorProto.FLOAT, [1, "length", model.WIDTH])], {"scores": count})


def whole(graph, net, inputs, outputs):
    table = (net.transitions + net.forbidden).detach().numpy().astype(np.float32)
    made = helper.make_model(
        helper.make_graph(
            graph.nodes, "encoder", inputs,
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, "length", size]) for name, size in outputs.items()],
            graph.initializers,
        ),
        producer_name="hearsay",
        opset_imports=[helper.make_opsetid("", 13), helper.make_opsetid(MICROSOFT, 1)],
    )
    made.ir_version = 8
    helper.set_model_props(made, {"transitions": " ".join(f"{x:.6g}" for x in table.flatten())})
    return made


def main():
    weights, base, below, above, tokenizer, paragraphs = sys.argv[1:7]
    net = model.Encoder(base)
    state = torch.load(weights)
    net.load_state_dict(state.get("average") or state.get("net") or state)
    met = None
    if "--float" not in sys.argv:
        windows = data.windows(data.read(paragraphs)[:1000], data.Pieces(tokenizer), LONGEST)
        met = Inputs(net, windows[:: max(1, len(windows) // CALIBRATION)])
    onnx.save(lower(net, met), below)
    onnx.save(upper(net, met), above)


if __name__ == "__main__":
    main()
