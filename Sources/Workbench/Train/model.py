"""MiniLM's encoder with heads for roles (BIOES-CRF), entities and links, as Sources/Network runs it."""
import json
import math
import struct

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

WIDTH, INNER, HEADS, LAYERS = 384, 1536, 12, 6
ROLE_TAGS, ENTITY_TAGS, LINK = 13, 9, 128
DISTANCES = 30
# Weights of the integer layers are whole numbers in [-LEVELS, LEVELS] times a scale for each output.
LEVELS = 15


def tensors(path):
    """A safetensors file."""
    data = open(path, "rb").read()
    size = struct.unpack("<Q", data[:8])[0]
    kinds = {"F32": "<f4", "I64": "<i8"}
    return {
        name: torch.from_numpy(np.frombuffer(data[8 + size + at["data_offsets"][0]:8 + size + at["data_offsets"][1]],
                                             dtype=kinds[at["dtype"]]).reshape(at["shape"]).copy())
        for name, at in json.loads(data[8:8 + size]).items() if name != "__metadata__"}


class Dense(nn.Linear):
    """A linear layer whose weights can be seen as the integer kernels will see them: 5 bits and a scale for each output."""
    quantised = False

    def forward(self, x):
        return F.linear(x, rounded(self.weight) if self.quantised else self.weight, self.bias)


def rounded(weight, levels=LEVELS):
    scale = weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / levels
    return weight + ((weight / scale).round() * scale - weight).detach()


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = Dense(WIDTH, 3 * WIDTH), Dense(WIDTH, WIDTH)
        self.up, self.down = Dense(WIDTH, INNER), Dense(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = .1

    def forward(self, x, bias):
        batch, length, width = x.shape
        size = width // HEADS
        q, k, v = (part.reshape(batch * HEADS, length, size)
                   for part in self.qkv(x).view(batch, length, 3, HEADS, size).permute(2, 0, 3, 1, 4))
        weights = torch.softmax(torch.baddbmm(bias, q, k.transpose(1, 2), alpha=size ** -.5), -1)
        mixed = torch.bmm(weights, v).view(batch, HEADS, length, size).transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + F.dropout(self.out(mixed), self.dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), self.dropout, self.training))


class Encoder(nn.Module):
    """Word pieces, positions, letter shapes and quotation marks in; a vector for each unit (its first piece) out."""

    def __init__(self, path):
        super().__init__()
        self.word, self.position = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.shape, self.mark = nn.Embedding(8, WIDTH), nn.Embedding(8, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        nn.init.zeros_(self.shape.weight)
        nn.init.zeros_(self.mark.weight)
        if path:
            self.load(tensors(path))
        # Two thirds of all parameters and most pieces are rare: they keep what the pre-training gave them.
        self.word.weight.requires_grad_(False)

    def load(self, given):
        self.word.weight.data = given["embeddings.word_embeddings.weight"]
        self.position.weight.data = given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0]
        self.norm.load_state_dict({"weight": given["embeddings.LayerNorm.weight"], "bias": given["embeddings.LayerNorm.bias"]})
        for index, layer in enumerate(self.layers):
            prefix = f"encoder.layer.{index}."
            for kind in ("weight", "bias"):
                getattr(layer.qkv, kind).data = torch.cat([given[f"{prefix}attention.self.{n}.{kind}"] for n in ("query", "key", "value")])
                for module, name in ((layer.out, "attention.output.dense"), (layer.norm1, "attention.output.LayerNorm"),
                                     (layer.up, "intermediate.dense"), (layer.down, "output.dense"),
                                     (layer.norm2, "output.LayerNorm")):
                    getattr(module, kind).data = given[f"{prefix}{name}.{kind}"]

    def forward(self, batch):
        ids, mask = batch["piece"], batch["mask"]
        x = self.word(ids) + self.position.weight[:ids.shape[1]] + self.shape(batch["shape"]) + self.mark(batch["mark"])
        x = F.dropout(self.norm(x), .1, self.training)
        bias = torch.zeros(mask.shape).masked_fill(~mask, -1e4)[:, None, None, :].expand(-1, HEADS, 1, -1).reshape(-1, 1, ids.shape[1])
        for layer in self.layers:
            x = layer(x, bias)
        return torch.gather(x, 1, batch["first"][:, :, None].expand(-1, -1, WIDTH))


def transitions_allowed():
    """(allowed[i, j], may begin a text, may end one) of the BIOES tags."""
    allowed = torch.zeros(ROLE_TAGS, ROLE_TAGS, dtype=torch.bool)
    outer = [0] + [1 + 4 * role + kind for role in range(3) for kind in (0, 3)]
    ends = torch.zeros(ROLE_TAGS, dtype=torch.bool)
    for tag in range(ROLE_TAGS):
        kind = (tag - 1) % 4 if tag else 3
        if kind in (0, 1):
            allowed[tag, tag - kind + 1] = allowed[tag, tag - kind + 2] = True
        else:
            allowed[tag, outer] = True
            ends[tag] = True
    begins = torch.zeros(ROLE_TAGS, dtype=torch.bool)
    begins[outer] = True
    return allowed, begins, ends


class LogPartition(torch.autograd.Function):
    """log Z of a linear-chain CRF, by the scaled forward-backward algorithm; its gradient is the marginals (Lafferty et al. 2001)."""

    @staticmethod
    def forward(ctx, emissions, transitions, begin, end, mask):
        batch, length, tags = emissions.shape
        top = emissions.amax(2, keepdim=True)
        e = torch.exp((emissions - top).double())
        t, b, z = torch.exp(transitions.double()), torch.exp(begin.double()), torch.exp(end.double())
        alphas, scales = [], []
        alpha = e[:, 0] * b
        for i in range(length):
            if i:
                alpha = torch.where(mask[:, i, None], (alpha @ t) * e[:, i], alpha)
            scale = alpha.sum(1, keepdim=True)
            alpha = alpha / scale
            alphas.append(alpha)
            scales.append(scale)
        last = (alpha * z).sum(1)
        log_z = torch.log(torch.cat(scales, 1)).sum(1) + torch.log(last) + (top[:, :, 0] * mask).sum(1)
        alphas = torch.stack(alphas, 1)
        beta = z.expand(batch, tags)
        betas = [None] * length
        for i in reversed(range(length)):
            betas[i] = beta
            if i:
                follow = (e[:, i] * beta) @ t.T
                beta = torch.where(mask[:, i, None], follow / follow.sum(1, keepdim=True), beta)
        betas = torch.stack(betas, 1)
        marginals = alphas * betas
        marginals = marginals / marginals.sum(2, keepdim=True) * mask[:, :, None]
        right = e[:, 1:] * betas[:, 1:]
        pair = torch.einsum("bli,ij,blj->bl", alphas[:, :-1], t, right)
        weight = mask[:, 1:] / pair.clamp(min=1e-300)
        expected = t * torch.einsum("bli,blj,bl->ij", alphas[:, :-1], right, weight)
        count = mask.sum(1)
        lasts = marginals[torch.arange(batch), count - 1]
        ctx.save_for_backward(marginals, expected, marginals[:, 0].sum(0), lasts.sum(0))
        return log_z.sum().to(emissions.dtype)

    @staticmethod
    def backward(ctx, grad):
        marginals, expected, first, last = ctx.saved_tensors
        return (*(g.to(grad.dtype) * grad for g in (marginals, expected, first, last)), None)


class Crf(nn.Module):
    def __init__(self):
        super().__init__()
        self.emit = nn.Linear(WIDTH, ROLE_TAGS)
        self.transitions = nn.Parameter(torch.zeros(ROLE_TAGS, ROLE_TAGS))
        allowed, begins, ends = transitions_allowed()
        for name, value in (("forbidden", ~allowed), ("no_begin", ~begins), ("no_end", ~ends)):
            self.register_buffer(name, value.float() * -1e4)

    def loss(self, emissions, tags, mask):
        table = (self.transitions + self.forbidden).clamp(min=-80)
        begin, end = self.no_begin.clamp(min=-80), self.no_end.clamp(min=-80)
        score = (emissions.gather(2, tags[:, :, None])[:, :, 0] * mask).sum() + (table[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]).sum()
        last = tags.gather(1, mask.sum(1, keepdim=True) - 1)[:, 0]
        score = score + begin[tags[:, 0]].sum() + end[last].sum()
        return (LogPartition.apply(emissions, table, begin, end, mask) - score) / mask.sum()

    @torch.no_grad()
    def decode(self, emissions):
        """The best tags of one window [units, 13], as an array."""
        e, table = emissions.double().numpy(), (self.transitions + self.forbidden).double().numpy()
        score, back = e[0] + self.no_begin.numpy(), []
        for row in e[1:]:
            total = score[:, None] + table
            back.append(total.argmax(0))
            score = total.max(0) + row
        tags = [int((score + self.no_end.numpy()).argmax())]
        for row in reversed(back):
            tags.append(int(row[tags[-1]]))
        return tags[::-1]


class Linker(nn.Module):
    """Scores `none` and every candidate head for each dependent span: biaffine, with the distance between them."""

    def __init__(self):
        super().__init__()
        self.dependent, self.head = nn.Linear(3 * WIDTH, LINK), nn.Linear(3 * WIDTH, LINK)
        self.pair = nn.Parameter(torch.eye(LINK) * .1)
        self.lone, self.bias = nn.Parameter(torch.zeros(LINK)), nn.Parameter(torch.zeros(1))
        self.prior = nn.Parameter(torch.zeros(LINK))
        self.distance = nn.Parameter(torch.zeros(DISTANCES))

    def forward(self, units, sums, dependents, heads, breaks):
        """units [n, d]; sums [n + 1, d] and breaks [n + 1] are running sums; spans [k, 2]. Scores [dependents, 1 + heads]."""
        a, b = self.vectors(self.dependent, units, sums, dependents), self.vectors(self.head, units, sums, heads)
        between = torch.where(heads[None, :, 0] >= dependents[:, None, 1], heads[None, :, 0] - dependents[:, None, 1],
                              -(dependents[:, None, 0] - heads[None, :, 1]) - 1)
        lines = (breaks[heads[:, 0]][None, :] - breaks[dependents[:, 0]][:, None]).abs().clamp(max=2)
        score = (a @ self.pair @ b.T) / math.sqrt(LINK) + (b @ self.prior)[None] + self.distance[bucket(between) + 10 * lines]
        return torch.cat([(a @ self.lone + self.bias)[:, None], score], 1)

    @staticmethod
    def vectors(layer, units, sums, spans):
        start, end = spans[:, 0], spans[:, 1]
        mean = (sums[end] - sums[start]) / (end - start)[:, None]
        return F.gelu(layer(torch.cat([units[start], units[end - 1], mean], 1)))


def bucket(gap):
    """Ten distances: 0, 1-2, 3-8, 9-24, beyond, to the right and to the left."""
    size = torch.where(gap < 0, -gap - 1, gap)
    place = (size > 0).long() + (size > 2).long() + (size > 8).long() + (size > 24).long()
    return place + 5 * (gap < 0).long()


class Network(nn.Module):
    def __init__(self, path=None):
        super().__init__()
        self.encoder, self.crf = Encoder(path), Crf()
        self.entity = nn.Linear(WIDTH, ENTITY_TAGS)
        self.cue_of_content, self.source_of_cue = Linker(), Linker()

    def quantise(self, on=True):
        Dense.quantised = on


def spans(tags):
    """Role -> segments of a BIOES sequence; what is cut short by the sequence's ends or by a slip counts as a segment too."""
    out, current = {0: [], 1: [], 2: []}, None
    for i, tag in enumerate(list(tags) + [0]):
        role, kind = ((tag - 1) // 4, (tag - 1) % 4) if tag else (None, None)
        if current and (role != current[0] or kind in (0, 3)):
            out[current[0]].append((current[1], i))
            current = None
        if role is not None and current is None:
            current = (role, i)
        if role is not None and kind in (2, 3):
            out[role].append((current[1], i + 1))
            current = None
    return out


def batch(items):
    """items: (text, start, end) -> tensors; pieces padded to the longest."""
    pieces, shapes, marks, firsts = [], [], [], []
    for text, start, end in items:
        p, s, m, f = [101], [7], [0], []
        for unit in range(start, end):
            own = text.piece[text.first[unit]:text.first[unit + 1]]
            f.append(len(p))
            p += own
            s += [text.shape[unit]] * len(own)
            m += [text.mark[unit]] * len(own)
        pieces.append(p + [102])
        shapes.append(s + [7])
        marks.append(m + [0])
        firsts.append(f)

    def padded(rows):
        out = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
        for index, row in enumerate(rows):
            out[index, :len(row)] = torch.tensor(row)
        return out

    lengths = torch.tensor([len(row) for row in pieces])
    counts = torch.tensor([len(row) for row in firsts])
    result = {"piece": padded(pieces), "shape": padded(shapes), "mark": padded(marks), "first": padded(firsts)}
    result["mask"] = torch.arange(result["piece"].shape[1])[None] < lengths[:, None]
    result["units"] = torch.arange(result["first"].shape[1])[None] < counts[:, None]
    return result
