"""Writes a trained network as the flat file of Sources/Network, and reads it: 5-bit weights packed for the kernels, embeddings in 8 bits, the
rest in float."""
import numpy as np
import torch

import flatfile
import vocabulary
from model import ENTITY_TAGS, LEVELS, LINK, ROLE_TAGS, WIDTH, Network

BLOCK = 16


def dense8(prefix, layer):
    weight = layer.weight.detach().numpy().astype(np.float32)
    scale = np.maximum(np.abs(weight).max(1), 1e-8).astype(np.float32) / np.float32(LEVELS)
    whole = np.rint(weight / scale[:, None]).astype(np.int8)
    assert np.abs(whole).max() <= LEVELS
    outputs, inputs = whole.shape
    packed = whole.reshape(outputs // BLOCK, BLOCK, inputs // 4, 4).transpose(0, 2, 1, 3).reshape(outputs // BLOCK, inputs // 4, 64)
    return {f"{prefix}.weights": packed, f"{prefix}.scales": scale,
            f"{prefix}.sums": whole.astype(np.int32).sum(1, dtype=np.int32).view(np.uint32), f"{prefix}.bias": layer.bias.detach().numpy()}


def dense32(prefix, weight, bias):
    outputs, inputs = weight.shape
    full = -(-outputs // BLOCK) * BLOCK
    weight = np.pad(weight.detach().numpy(), ((0, full - outputs), (0, 0)))
    packed = weight.reshape(full // BLOCK, BLOCK, inputs).transpose(0, 2, 1)
    return {f"{prefix}.weights": np.ascontiguousarray(packed), f"{prefix}.bias": np.pad(bias.detach().numpy(), (0, full - outputs))}


def norm(prefix, layer):
    return {f"{prefix}.gain": layer.weight.detach().numpy(), f"{prefix}.bias": layer.bias.detach().numpy()}


def sections(network, vocab, name):
    encoder = network.encoder
    word = encoder.word.weight.detach().numpy()
    scale = (np.maximum(np.abs(word).max(1), 1e-8) / 127).astype(np.float32)
    out = {"name": np.frombuffer(name.encode(), dtype=np.uint8), **vocabulary.sections(vocab)}
    out |= {"word.weights": np.rint(word / scale[:, None]).astype(np.int8), "word.scales": scale,
            "position": encoder.position.weight.detach().numpy()[:256], "shape": encoder.shape.weight.detach().numpy(),
            "mark": encoder.mark.weight.detach().numpy(), **norm("norm", encoder.norm)}
    for index, layer in enumerate(encoder.layers):
        for part in ("qkv", "out", "up", "down"):
            out |= dense8(f"{index}.{part}", getattr(layer, part))
        out |= norm(f"{index}.norm1", layer.norm1) | norm(f"{index}.norm2", layer.norm2)
    crf = network.crf
    out |= dense32("roles", crf.emit.weight, crf.emit.bias)
    out |= {"roles.transitions": (crf.transitions + crf.forbidden).detach().numpy(), "roles.begin": crf.no_begin.numpy(),
            "roles.end": crf.no_end.numpy()}
    out |= dense32("entities", network.entity.weight, network.entity.bias)
    for prefix, linker in (("content", network.cue_of_content), ("cue", network.source_of_cue)):
        out |= dense32(f"{prefix}.tail", linker.dependent.weight, linker.dependent.bias)
        out |= dense32(f"{prefix}.head", linker.head.weight, linker.head.bias)
        # a P b^T: the layer gives a P, so its weight is P transposed.
        out |= dense32(f"{prefix}.pair", linker.pair.T / LINK ** .5, torch.zeros(LINK))
        out |= {f"{prefix}.lone": linker.lone.detach().numpy(), f"{prefix}.lone.bias": linker.bias.detach().numpy(),
                f"{prefix}.prior": linker.prior.detach().numpy(), f"{prefix}.distance": linker.distance.detach().numpy()}
    return {key: np.ascontiguousarray(value) for key, value in out.items()}


def write(network, path, vocab, name="unnamed"):
    """The size of the file in bytes."""
    return flatfile.write(path, sections(network, vocab, name))


def read(path):
    """The network of a flat file, or of the average in a checkpoint (.pt); written again, that of a flat file is the same but for rounding."""
    network = Network()
    if path.endswith(".pt"):
        network.load_state_dict(torch.load(path)["average"])
        return network.eval()
    arrays = {name: torch.from_numpy(array.copy()) for name, array in flatfile.read(path).items() if array.dtype in (np.int8, np.float32)}
    encoder, crf = network.encoder, network.crf

    def norm_of(prefix, layer):
        layer.weight.data, layer.bias.data = arrays[f"{prefix}.gain"], arrays[f"{prefix}.bias"]

    def float_of(prefix, outputs):
        packed = arrays[f"{prefix}.weights"]
        return packed.permute(0, 2, 1).reshape(-1, packed.shape[1])[:outputs].contiguous(), arrays[f"{prefix}.bias"][:outputs].clone()

    encoder.word.weight.data = arrays["word.weights"].float() * arrays["word.scales"][:, None]
    # Places behind the longest window are not kept.
    encoder.position.weight.data[:len(arrays["position"])] = arrays["position"]
    encoder.shape.weight.data, encoder.mark.weight.data = arrays["shape"], arrays["mark"]
    norm_of("norm", encoder.norm)
    for index, layer in enumerate(encoder.layers):
        for part in ("qkv", "out", "up", "down"):
            dense, prefix = getattr(layer, part), f"{index}.{part}"
            outputs, inputs = dense.weight.shape
            whole = arrays[f"{prefix}.weights"].reshape(outputs // BLOCK, inputs // 4, BLOCK, 4).permute(0, 2, 1, 3).reshape(outputs, inputs)
            dense.weight.data, dense.bias.data = whole.float() * arrays[f"{prefix}.scales"][:, None], arrays[f"{prefix}.bias"]
        norm_of(f"{index}.norm1", layer.norm1)
        norm_of(f"{index}.norm2", layer.norm2)
    crf.emit.weight.data, crf.emit.bias.data = float_of("roles", ROLE_TAGS)
    crf.transitions.data = arrays["roles.transitions"] - crf.forbidden
    network.entity.weight.data, network.entity.bias.data = float_of("entities", ENTITY_TAGS)
    for prefix, linker in (("content", network.cue_of_content), ("cue", network.source_of_cue)):
        linker.dependent.weight.data, linker.dependent.bias.data = float_of(f"{prefix}.tail", LINK)
        linker.head.weight.data, linker.head.bias.data = float_of(f"{prefix}.head", LINK)
        linker.pair.data = float_of(f"{prefix}.pair", LINK)[0].T.contiguous() * LINK ** .5
        linker.lone.data, linker.bias.data = arrays[f"{prefix}.lone"], arrays[f"{prefix}.lone.bias"]
        linker.prior.data, linker.distance.data = arrays[f"{prefix}.prior"], arrays[f"{prefix}.distance"]
    return network.eval()
