#!/usr/bin/env python3
"""Writes Tests/NetworkTests/reference.json: what PyTorch computes in float with the packed weights, and what the reference tokeniser
(package tokenizers) cuts, from text that we wrote.

  reference.py NETWORK MINILM WORKBENCH VOCABULARY.bin OUT.json     NETWORK: network.bin, or a checkpoint (.pt)
"""
import json
import os
import sys
import tempfile

import torch
from tokenizers import Tokenizer

import data
import evaluate
import pack
from model import batch, spans

TEXTS = [
    "Mara Velk said the dam would hold. “We asked twice,” she added, “but nobody answered.”\n"
    "Jon Rhee, a senior researcher at the Harbor Institute, told the daily Boren that talks had stalled.\n"
    "Exports fell in May, according to the ministry, which declined to say whether it had known.",
    "RHEE: Ça va; the naïve façade of Zürich’s Straße cost €7,000 — or ½ of U.S. prices.\n"
    "한국 정부는 “모른다”고 말했다. 東京の人口 123 🙂 Ἀθῆναι İstanbul ﬁne e\u0301t\u00e9 don't co-operate http://example.org/a?b=c",
    "The general is believed to be abroad. It was reported that he had fled; Velk, who denied the charge, said: ''It is a lie.''",
]


def main(path, minilm, workbench, vocabulary, out):
    network = pack.read(path)
    network.quantise(True)
    word = network.encoder.word.weight.data
    scale = word.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
    network.encoder.word.weight.data = (word / scale).round() * scale
    tokenizer = Tokenizer.from_file(os.path.join(minilm, "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    with tempfile.TemporaryDirectory() as folder:
        texts = data.cut([{"id": str(i), "text": text} for i, text in enumerate(TEXTS)], workbench, vocabulary, folder, "texts")
    result = []
    with torch.no_grad():
        for text in texts:
            vectors = network.encoder(batch([(text, 0, text.count)]))[0]
            emissions = network.crf.emit(vectors)
            tags = network.crf.decode(emissions)
            found = spans(tags)
            sums = torch.cat([vectors.new_zeros(1, vectors.shape[1]), vectors.cumsum(0)])
            breaks = evaluate.breaks_of(text, 0, text.count)
            result.append({
                "text": text.text, "pieces": tokenizer.encode(text.text, add_special_tokens=False).ids,
                "units": [[s, e] for s, e in zip(text.start, text.end)], "marks": text.mark,
                "vectors": {str(unit): numbers(vectors[unit]) for unit in (0, text.count // 2, text.count - 1)},
                "spans": [[role, s, e, probability(network.crf, emissions, tags, s, e)] for role in range(3) for s, e in found[role]],
                "entities": sorted([s, e, kind] for kind, s, e in evaluate.entity_spans(evaluate.entity_tags(network.entity(vectors).numpy()))),
                "cues": [numbers(row) for row in evaluate.candidates(network.cue_of_content, vectors, sums, found[2], found[1], breaks)]
                if found[2] else [],
                "sources": [numbers(row) for row in evaluate.candidates(network.source_of_cue, vectors, sums, found[1], found[0], breaks)]
                if found[1] else [],
            })
    with open(out, "w", encoding="utf-8") as file:
        json.dump(result, file, ensure_ascii=False, separators=(",", ":"))


def numbers(values):
    """As text: the tests' reader of JSON knows whole numbers only."""
    return " ".join(f"{value:.6f}" for value in values.tolist())


def probability(crf, emissions, tags, start, end):
    """That units start..<end have their tags: the partition function with all other tags there forbidden, over the whole one."""
    table = (crf.transitions + crf.forbidden).double()

    def log_z(e):
        alpha = e[0] + crf.no_begin.double()
        for row in e[1:]:
            alpha = torch.logsumexp(alpha[:, None] + table, 0) + row
        return torch.logsumexp(alpha + crf.no_end.double(), 0)

    held = emissions.double().clone()
    for unit in range(start, end):
        keep = held[unit, tags[unit]].clone()
        held[unit] = -1e6
        held[unit, tags[unit]] = keep
    return f"{torch.exp(log_z(held) - log_z(emissions.double())).item():.6f}"


if __name__ == "__main__":
    main(*sys.argv[1:])
