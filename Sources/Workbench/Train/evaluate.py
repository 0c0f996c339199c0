"""Relations out of a network, as Sources/Attributions reads them, and their score."""
import sys

import numpy as np
import torch

from data import BREAK_SHAPE, ROLES, windows
from model import batch, spans


def candidates(linker, units, sums, dependents, heads, breaks, sentences=None):
    """Log-probabilities [dependents, 1 + heads]; with the sentences of the units, a head in another sentence than its dependent has none."""
    scores = linker(units, sums, torch.tensor(dependents), torch.tensor(heads or [(0, 1)]), breaks)[:, :1 + len(heads)]
    if sentences is not None and heads:
        own, other = (torch.tensor([sentences[start] for start, _ in spans_]) for spans_ in (dependents, heads))
        apart = torch.cat([torch.zeros(len(dependents), 1, dtype=torch.bool), own[:, None] != other[None]], 1)
        scores = scores.masked_fill(apart, -1e4)
    return scores.log_softmax(1)


def breaks_of(text, start, end):
    return torch.tensor([0] + [int(shape == BREAK_SHAPE) for shape in text.shape[start:end]]).cumsum(0)


@torch.no_grad()
def relations(network, text, limit=254):
    """[{source, cue, content}] as character spans, and the entity tags of the units."""
    out, entity = [], []
    cuts = windows(text, limit)
    for index in range(0, len(cuts), 8):
        group = [(text, start, end) for start, end in cuts[index:index + 8]]
        vectors = network.encoder(batch(group))
        for row, (_, start, end) in enumerate(group):
            units = vectors[row, :end - start]
            entity += entity_tags(network.entity(units).numpy())
            found = spans(network.crf.decode(network.crf.emit(units)))
            sources, cues, contents = found[0], found[1], found[2]
            if not cues or not contents:
                continue
            sums = torch.cat([units.new_zeros(1, units.shape[1]), units.cumsum(0)])
            breaks = breaks_of(text, start, end)
            to_cue = candidates(network.cue_of_content, units, sums, contents, cues, breaks).argmax(1).tolist()
            to_source = candidates(network.source_of_cue, units, sums, cues, sources, breaks, text.sentence[start:end]).argmax(1).tolist()

            def place(span):
                return [text.start[start + span[0]], text.end[start + span[1] - 1]]

            for number, cue in enumerate(cues):
                own = [place(contents[i]) for i in range(len(contents)) if to_cue[i] == number + 1]
                if own:
                    head = to_source[number]
                    out.append({"source": [place(sources[head - 1])] if head else [], "cue": [place(cue)], "content": own})
    return out, entity


def score(network, texts, gold, tools, limit=254):
    sys.path.insert(0, tools)
    import score_attributions as scorer
    network.eval()
    system = {text.id: {"id": text.id, "attributions": relations(network, text, limit)[0]} for text in texts}
    accumulated = scorer.score([record for record in gold if record["id"] in system], system)
    figures = {name: accumulated.get3(name) for name in
               ("attr@0.5", "attr@0.5|direct", "attr@0.5|mixed", "attr@0.5|indirect", "attr@any", "attr@1.0", "content/span", "source/span", "cue/span")}
    figures["wrong source"] = (1 - accumulated["qa_ok"] / max(1, accumulated["qa_n"]),) * 3
    return figures, system


def show(figures):
    return "  ".join(f"{name} {100 * value[2]:.1f}" for name, value in figures.items()) + \
        "  (P %.1f R %.1f)" % tuple(100 * v for v in figures["attr@0.5"][:2])


def entity_tags(scores):
    """The most probable BIO tags [units, 9] in which an inside follows only a beginning or an inside of its own kind."""
    inside = np.arange(9) % 2 == 0
    inside[0] = False
    score, back = np.where(inside, -np.inf, scores[0]), []
    for row in scores[1:]:
        before = np.where(np.roll(score, 1) >= score, np.arange(9) - 1, np.arange(9))
        back.append(np.where(inside, before, score.argmax()))
        score = score[back[-1]] + row
    tags = [int(score.argmax())]
    for row in reversed(back):
        tags.append(int(row[tags[-1]]))
    return tags[::-1]


def entity_spans(tags):
    out, current = set(), None
    for i, tag in enumerate(list(tags) + [0]):
        kind = None if tag == 0 else (tag - 1) // 2
        if current and (tag == 0 or tag % 2 == 1 or kind != current[0]):
            out.add((current[0], current[1], i))
            current = None
        if kind is not None and current is None:
            current = (kind, i)
    return out


def entity_score(network, texts):
    """F1 of person, organisation, place on texts in which all of them are marked."""
    counts = {kind: [0, 0, 0] for kind in range(3)}
    for text in texts:
        found = entity_spans(relations(network, text)[1])
        gold = entity_spans([next((tag for tag in range(1, 9) if 1 << tag == bits), 0) for bits in text.entities])
        for kind, count in counts.items():
            f, g = {s for s in found if s[0] == kind}, {s for s in gold if s[0] == kind}
            count[0] += len(f & g)
            count[1] += len(f)
            count[2] += len(g)
    return "  ".join(f"{name} {200 * a / max(1, b + c):.1f}" for name, (a, b, c) in zip(("person", "organisation", "place"), counts.values()))


NO_NAMES = {"i", "we", "he", "she", "it", "they", "you", "his", "her", "its", "their", "our", "the", "a", "an", "this", "that", "these", "those",
            "some", "all", "many", "who", "us"}


def mention_score(network, texts):
    """Person and organisation on texts whose marked mentions are any noun phrases with their titles and articles ("the Foreign Secretary
    Boris Johnson", "we"). Precision: found names that touch a mention of their kind. Recall: mentions with a word in capitals that is no
    pronoun or article which a found name of their kind touches."""
    counts = {kind: [0, 0, 0, 0] for kind in range(2)}
    for text in texts:
        found = entity_spans(relations(network, text)[1])
        for kind, count in counts.items():
            f, g = [s[1:] for s in found if s[0] == kind], [span for k, span in text.mentions if k == kind]

            def touched(span, others):
                return any(s < span[1] and span[0] < e for s, e in others)

            names = [(s, e) for s, e in g if any(
                word[:1].isupper() and word.lower() not in NO_NAMES for word in text.text[text.start[s]:text.end[e - 1]].split())]
            count[0] += sum(touched(span, g) for span in f)
            count[1] += len(f)
            count[2] += sum(touched(span, f) for span in names)
            count[3] += len(names)

    def shown(name, a, b, c, d):
        p, r = a / max(1, b), c / max(1, d)
        return f"{name} {200 * p * r / max(1e-9, p + r):.1f} (P {100 * p:.1f} R {100 * r:.1f})"

    return "  ".join(shown(name, *counts[kind]) for kind, name in enumerate(("person", "organisation")))
