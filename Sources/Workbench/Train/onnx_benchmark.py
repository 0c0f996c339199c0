#!/usr/bin/env python3
"""Our encoder against onnxruntime's, on the same windows of the same texts, one thread each, in turns.

  onnx_benchmark.py NETWORK WORKBENCH TEXTS.jsonl VOCABULARY.bin [ROUNDS]     NETWORK: network.bin, or a checkpoint (.pt)

The graph holds onnxruntime's own fused operators (Attention, SkipLayerNormalization, BiasGelu), in float and after its dynamic quantisation.
Prints medians of CPU seconds and their ratios (above 1: we are faster; the last two: share of onnxruntime's).
"""
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

import data
import pack
from model import HEADS, WIDTH


def graph(network):
    weights, nodes = [], []

    def constant(name, tensor):
        weights.append(numpy_helper.from_array(np.ascontiguousarray(tensor.detach().numpy()), name))
        return name

    def node(kind, inputs, name, domain="", **attributes):
        nodes.append(helper.make_node(kind, inputs, [name], name=name, domain=domain, **attributes))
        return name

    encoder = network.encoder
    parts = [node("Gather", [constant(f"{n}.table", getattr(encoder, n).weight), n], f"{n}.rows") for n in ("word", "shape", "mark", "position")]
    total = node("Add", [node("Add", parts[:2], "e1"), node("Add", parts[2:], "e2")], "e")
    x = node("LayerNormalization", [total, constant("norm.g", encoder.norm.weight), constant("norm.b", encoder.norm.bias)], "x", axis=-1,
             epsilon=1e-12)
    for i, layer in enumerate(encoder.layers):
        def norm(name, a, b, which):
            return node("SkipLayerNormalization", [a, b, constant(f"{name}.g", which.weight), constant(f"{name}.b", which.bias)], name,
                        "com.microsoft", epsilon=1e-12)

        mixed = node("Attention", [x, constant(f"{i}.qkv.w", layer.qkv.weight.T), constant(f"{i}.qkv.b", layer.qkv.bias)], f"{i}.mixed",
                     "com.microsoft", num_heads=HEADS)
        out = node("Add", [node("MatMul", [mixed, constant(f"{i}.out.w", layer.out.weight.T)], f"{i}.out"),
                           constant(f"{i}.out.b", layer.out.bias)], f"{i}.out.a")
        x = norm(f"{i}.x1", out, x, layer.norm1)
        up = node("BiasGelu", [node("MatMul", [x, constant(f"{i}.up.w", layer.up.weight.T)], f"{i}.up"),
                               constant(f"{i}.up.b", layer.up.bias)], f"{i}.up.a", "com.microsoft")
        down = node("Add", [node("MatMul", [up, constant(f"{i}.down.w", layer.down.weight.T)], f"{i}.down"),
                            constant(f"{i}.down.b", layer.down.bias)], f"{i}.down.a")
        x = norm(f"{i}.x2", down, x, layer.norm2)
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, [1, "t"]) for n in ("word", "shape", "mark", "position")]
    made = helper.make_graph(nodes, "encoder", inputs, [helper.make_tensor_value_info(x, TensorProto.FLOAT, [1, "t", WIDTH])], weights)
    return helper.make_model(made, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)], ir_version=9)


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    began = time.process_time()
    made = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    return made, time.process_time() - began


def main(path, workbench, texts, vocabulary, rounds="5"):
    network = pack.read(path)
    windows = []
    with tempfile.TemporaryDirectory() as folder:
        records = data.lines(texts)
        for text in data.cut(records, workbench, vocabulary, folder, "texts"):
            for start, end in data.windows(text, 254):
                units = range(start, end)
                row = {"word": [101], "shape": [7], "mark": [0]}
                for unit in units:
                    own = text.piece[text.first[unit]:text.first[unit + 1]]
                    row["word"] += own
                    row["shape"] += [text.shape[unit]] * len(own)
                    row["mark"] += [text.mark[unit]] * len(own)
                row = {"word": row["word"] + [102], "shape": row["shape"] + [7], "mark": row["mark"] + [0]}
                row["position"] = list(range(len(row["word"])))
                windows.append({name: np.array([values], dtype=np.int64) for name, values in row.items()})
        whole, small = os.path.join(folder, "whole.onnx"), os.path.join(folder, "small.onnx")
        onnx.save(graph(network), whole)
        quantize_dynamic(whole, small, weight_type=QuantType.QInt8, per_channel=True,
                         extra_options={"DefaultTensorType": TensorProto.FLOAT})
        floats, load32 = session(whole)
        integers, load8 = session(small)
        with torch.no_grad():
            row = windows[0]  # the graph is the network: the same vectors
            tensors = {"piece": torch.from_numpy(row["word"]), "shape": torch.from_numpy(row["shape"]), "mark": torch.from_numpy(row["mark"]),
                       "mask": torch.ones_like(torch.from_numpy(row["word"]), dtype=torch.bool),
                       "first": torch.arange(row["word"].shape[1])[None]}
            gap = np.abs(network.encoder(tensors).numpy() - floats.run(None, row)[0]).max()
            assert gap < 1e-3, gap

        def ours(*flags):
            out = subprocess.run([workbench, "network", texts, *flags], check=True, capture_output=True, text=True).stdout
            return {name: float(value) for name, value in re.findall(r"(load|encoder|all|pieces) ([0-9.e-]+)", out)}

        def theirs(made):
            began = time.process_time()
            for row in windows:
                made.run(None, row)
            return time.process_time() - began

        results = []
        for _ in range(int(rounds)):
            results.append((theirs(floats), theirs(integers), ours("--float"), ours()))
            a, b, c, d = results[-1]
            print(f"onnxruntime float {a:.2f} int8 {b:.2f}  ours float {c['encoder']:.2f} int8 {d['encoder']:.2f} all {d['all']:.2f}", flush=True)

    def median(f):
        return statistics.median(map(f, results))
    pieces = sum(row["word"].shape[1] for row in windows)
    print(f"{pieces} pieces in {len(windows)} windows; onnxruntime {onnxruntime.__version__}")
    print(f"encoder, float: {median(lambda r: r[0] / r[2]['encoder']):.2f} x   int8: {median(lambda r: r[1] / r[3]['encoder']):.2f} x")
    print(f"text to attributions over onnxruntime int8's encoder: {median(lambda r: r[3]['all'] / r[1]):.2f}")
    print(f"load over session creation: {median(lambda r: r[3]['load']) / load8:.3f} (ours {1e3 * median(lambda r: r[3]['load']):.1f} ms, "
          f"theirs int8 {1e3 * load8:.0f}, float {1e3 * load32:.0f})")


if __name__ == "__main__":
    main(*sys.argv[1:])
