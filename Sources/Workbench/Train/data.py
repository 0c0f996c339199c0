"""Texts with their labels, cut into units by Hearsay's own code (`workbench pieces`), and windows over them.

Roles are one of 13 BIOES tags a unit: 0 outside, then for source, cue, content 1+4r begin, 2+4r inside, 3+4r end, 4+4r single.
Entities are one of 9 BIO tags a unit: 0 outside, then for person, organisation, place, title 1+2k begin, 2+2k inside. What is known of a
unit's entity is a set of tags (a bit mask): sets that label some kinds only, or some mentions only, leave the others open.
"""
import collections
import json
import os
import random
import re
import subprocess
import zlib

ROLES = ("source", "cue", "content")
KINDS = ("person", "organisation", "place", "title")
BREAK_SHAPE = 6
ANY = (1 << 9) - 1
OUTSIDE_OR_TITLE = 1 | 1 << 7 | 1 << 8
# What may stand in lower case or as a mark inside a name: "Gulf of Mexico", "St. Thomas", "Osama bin Laden".
JOINS = {"of", "the", "and", "for", "on", "in", "to", "at", "de", "la", "del", "du", "da", "di", "van", "von", "der", "den", "al", "el", "bin",
         "ibn", "ben", ".", "'", "’", "s", "-", "–", "&", "/"}


def lines(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


class Text:
    """One text as units, with what is known of it."""

    def __init__(self, record, pieces):
        self.id, self.text = record["id"], record["text"]
        self.start, self.end = pieces["start"], pieces["end"]
        self.piece, self.first = pieces["piece"], pieces["first"]
        self.shape, self.mark, self.sentence = pieces["shape"], pieces["mark"], pieces["sentence"]
        self.count = len(self.start)
        self.unit_at = {}
        for unit in range(self.count):
            for place in range(self.start[unit], self.end[unit]):
                self.unit_at[place] = unit
        self.relations = None
        if record.get("attributions") is not None:
            self.relations = []
            for given in record["attributions"]:
                relation = {role: self.segments(given.get(role) or []) for role in ROLES}
                if relation["content"] and relation["cue"]:
                    self.relations.append(relation)
            self.roles = self.role_tags()
        # Mentions that may lie inside each other: measured only.
        self.mentions = None
        if record.get("mentions") is not None:
            self.mentions = {(KINDS.index(kind), self.segments([(s, e)])[0]) for s, e, kind in record["mentions"] if self.segments([(s, e)])}
        self.entities = [ANY] * self.count
        self.is_closed = record.get("closed") == "all but title"
        if record.get("entities") is not None:
            self.entities = self.entity_sets(record)

    def segments(self, spans):
        """Character spans as runs of units; a run ends at a paragraph break."""
        units = sorted({self.unit_at[c] for s, e in spans for c in range(s, e) if c in self.unit_at})
        runs = []
        for unit in units:
            if self.shape[unit] == BREAK_SHAPE:
                continue
            if runs and unit == runs[-1][1]:
                runs[-1][1] = unit + 1
            else:
                runs.append([unit, unit + 1])
        return [tuple(run) for run in runs]

    def role_tags(self):
        tags = [0] * self.count
        for role in (2, 0, 1):
            for relation in self.relations:
                for start, end in relation[ROLES[role]]:
                    if end - start == 1:
                        tags[start] = 4 + 4 * role
                    else:
                        tags[start], tags[end - 1] = 1 + 4 * role, 3 + 4 * role
                        for unit in range(start + 1, end - 1):
                            tags[unit] = 2 + 4 * role
        return legal(tags)

    def entity_sets(self, record):
        closed = record["closed"]
        sets = []
        for unit in range(self.count):
            word = self.text[self.start[unit]:self.end[unit]]
            if self.shape[unit] == BREAK_SHAPE:
                sets.append(1)
            elif closed == "all but title":
                sets.append(OUTSIDE_OR_TITLE)
            elif word in JOINS:
                sets.append(ANY if self.stands_between_capitals(unit) else 1)
            elif self.shape[unit] == 0 or word.islower() and word not in record["open words"]:
                sets.append(1)
            else:
                sets.append(ANY)
        for start, end, kind in record["entities"]:
            for unit in range(*(self.segments([(start, end)]) or [(0, 0)])[0]):
                begins = self.start[unit] <= start
                sets[unit] = 1 << (1 + 2 * KINDS.index(kind) + (0 if begins else 1))
        return sets

    def stands_between_capitals(self, unit):
        """Whether the nearest words on both sides, over joins alone, have a capital."""
        for step in (-1, 1):
            place = unit + step
            while 0 <= place < self.count and self.text[self.start[place]:self.end[place]] in JOINS:
                place += step
            if not 0 <= place < self.count or not self.text[self.start[place]].isupper():
                return False
        return True


def legal(tags):
    """A tag sequence that overlaps have broken, mended: every run of one role begins, goes on and ends."""
    role = [None if tag == 0 else (tag - 1) // 4 for tag in tags]
    begins = [tag != 0 and (tag - 1) % 4 in (0, 3) for tag in tags]
    out = []
    for i, r in enumerate(role):
        if r is None:
            out.append(0)
            continue
        first = begins[i] or i == 0 or role[i - 1] != r or out[-1] in (3 + 4 * r, 4 + 4 * r)
        last = i + 1 == len(role) or role[i + 1] != r or begins[i + 1]
        out.append((4 if last else 1) + 4 * r if first else (3 if last else 2) + 4 * r)
    return out


def cut(records, workbench, vocabulary, folder, name):
    """The records as texts, in the units of Hearsay itself."""
    path = os.path.join(folder, name + ".jsonl")
    with open(path, "w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps({"id": record["id"], "text": record["text"]}) + "\n")
    out = subprocess.run([workbench, "pieces", path, vocabulary], check=True, capture_output=True, text=True).stdout
    texts = [Text(record, json.loads(line)) for record, line in zip(records, out.splitlines(), strict=True)]
    return [text for text in texts if text.count]


# MARK: - Sets

def entity_records(shared):
    """(training records, held-out records) of people, organisations, places and titles."""
    train, held = [], []
    sentences = {True: [], False: []}
    tokens = []
    for line in open(f"{shared}/data/entities/uner-ewt-dev.iob2", encoding="utf-8"):
        if line.strip() and line[0] != "#":
            fields = line.split("\t")
            tokens.append((fields[1], fields[2]))
        elif not line.strip() and tokens:
            key = " ".join(word for word, _ in tokens)
            sentences[zlib.crc32(key.encode()) % 5 == 0].append(tokens)
            tokens = []
    for is_held, out in ((False, train), (True, held)):
        for index in range(0, len(sentences[is_held]), 12):
            out.append(joined(f"uner-{is_held}-{index}", sentences[is_held][index:index + 12]))
    group, tokens = [], []
    for line in open(f"{shared}/data/entities/wikigold.conll", encoding="utf-8"):
        if line.strip() and not line.startswith("-DOCSTART-"):
            tokens.append(tuple(line.split()[:2]))
        elif tokens:
            group.append(tokens)
            tokens = []
            if len(group) == 12:
                train.append(joined(f"wikigold-{len(train)}", group))
                group = []
    return train + partly_labelled(shared), held


def re3d_records(shared):
    """Documents on the conflict in Syria and Iraq (dstl/re3d), measured only; noun phrases count as mentions there."""
    kinds = {"Person": "person", "Organisation": "organisation"}
    return [{"id": row["doc"], "text": row["text"],
             "mentions": [(e["a"], e["b"], kinds[e["type"]]) for e in row["entities"] if e["type"] in kinds]}
            for row in lines(f"{shared}/data/entities/re3d.dev.jsonl")]


def joined(name, sentences):
    """Sentences of (word, tag) as one text, a sentence a line, with the spans of its entities."""
    kinds = {"PER": "person", "ORG": "organisation", "LOC": "place"}
    text, entities, previous = "", [], ""
    for sentence in sentences:
        previous = ""
        for place, (word, tag) in enumerate(sentence):
            if text:
                text += " " if place else "\n"
            kind = kinds.get(tag[2:])
            start = len(text)
            text += word
            if kind and tag[:2] == "I-" and previous[2:] == tag[2:]:
                entities[-1][1] = len(text)
            elif kind:
                entities.append([start, len(text), kind])
            previous = tag
    return {"id": name, "text": text, "entities": entities, "closed": "all but title"}


def partly_labelled(shared):
    """Sets in which some names and titles are known: lower-case words are outside unless some set calls them a title, the rest is open."""
    labels = collections.defaultdict(list)
    for label in lines(f"{shared}/gold/polnear-train.labels.jsonl"):
        labels[label["article"]].append(label)
    words = {word for rows in labels.values() for row in rows for role in row["roles"] for word in role.split()}
    records = []
    for article in lines(f"{shared}/data/polnear/train.jsonl"):
        rows = labels.get(article["id"], [])
        if not rows:
            continue
        wanted = {}
        for row in rows:
            if row["kind"] == "person" and row["name"]:
                wanted[row["name"]] = "person"
                wanted.setdefault(row["name"].split()[-1], "person")
            for role in row["roles"]:
                wanted[role] = "title"
            for name in row["affiliations"]:
                if not re.match(r"[RD]-", name):
                    wanted[name] = "organisation"
        records.append(found(article["id"] + "#entities", article["text"], wanted, words))
    names = collections.defaultdict(dict)
    kinds = {"HUMAN_PART_PER": "person", "HUMAN_PART_ORG": "organisation"}
    for row in lines(f"{shared}/data/claims/xdoc_names.train.jsonl"):
        # Mentions are noun phrases there: "Hamas leaders" is no name.
        if row["type"] in kinds and all(word in JOINS or word[:1].isupper() for word in row["mention"].split()):
            names[row["doc"]][row["mention"]] = kinds[row["type"]]
    passages = collections.defaultdict(list)
    for row in lines(f"{shared}/data/claims/ecb_sentences.train.jsonl"):
        passages[row.get("doc")].append(row.get("text") or row.get("sentence") or "")
    for doc, wanted in names.items():
        if passages.get(doc):
            records.append(found("ecb-" + doc, " ".join(passages[doc]), wanted, words))
    passages = collections.defaultdict(dict)
    for row in lines(f"{shared}/data/claims/affil_knowledgenet.dev.jsonl"):
        for name, kind in ((row["subject"], "person"), (row["object"], "organisation")):
            if name and name[:1].isupper():
                passages[row["passage"]][name] = kind
    for number, (text, wanted) in enumerate(passages.items()):
        records.append(found(f"knowledgenet-{number}", text, wanted, words))
    return records


def found(name, text, wanted, words):
    """A record with every place where a wanted string stands as whole words, longer ones first."""
    taken, entities = set(), []
    for string in sorted(wanted, key=len, reverse=True):
        for match in re.finditer(r"(?<!\w)" + re.escape(string) + r"(?!\w)", text):
            places = set(range(*match.span()))
            if not places & taken:
                taken |= places
                entities.append([*match.span(), wanted[string]])
    return {"id": name, "text": text, "entities": entities, "closed": "lower case", "open words": words}


# MARK: - Augmentation

def damaged(record, rng):
    """The record with its marks set in another style, or with damage as scraping leaves it; offsets follow."""
    choice = rng.random()
    text = record["text"]
    if choice < .35:
        edits = {"“": '"', "”": '"', "‘": "'", "’": "'"}
    elif choice < .5:
        edits = {"“": "''", "”": "''", "’": "'", "‘": "'"}
    elif choice < .75:
        edits, opens = {}, True
    else:
        edits = {}
    out, place, opens = [], [0], True
    for i, c in enumerate(text):
        new = edits.get(c, c)
        if .5 <= choice < .75 and c == '"':
            new, opens = ("“" if opens else "”"), not opens
        elif c == "\n":
            opens = True
        if choice >= .75:
            if c in "“”\"" and rng.random() < .06:
                new = ""
            elif c == " " and rng.random() < .004:
                new = ""
            elif c == " " and rng.random() < .004:
                new = "  "
        out.append(new)
        place.append(place[-1] + len(new))
    moved = dict(record, text="".join(out))
    moved["attributions"] = [
        {role: [[place[s], place[e]] for s, e in given.get(role) or [] if place[s] < place[e]] for role in ROLES}
        for given in record["attributions"]]
    return moved


# MARK: - Windows

def paragraphs(text):
    """Ranges of units, each with the break that ends it."""
    out, start = [], 0
    for unit in range(text.count):
        if text.shape[unit] == BREAK_SHAPE:
            out.append((start, unit + 1))
            start = unit + 1
    if start < text.count:
        out.append((start, text.count))
    return out


def windows(text, limit, first=None):
    """Whole paragraphs packed into windows of at most `limit` pieces; a paragraph that is longer is cut after a full stop, else anywhere."""
    out, begin, size, room = [], 0, 0, first or limit
    for start, end in paragraphs(text):
        length = text.first[end] - text.first[start]
        if size and size + length > room:
            out.append((begin, start))
            begin, size, room = start, 0, limit
        while length > room:
            stop = start
            last = None
            while text.first[stop + 1] - text.first[begin] <= room:
                stop += 1
                if text.text[text.start[stop - 1]:text.end[stop - 1]] in ".!?" and stop > begin:
                    last = stop
            cut_at = last if last and text.first[last] - text.first[begin] > room / 2 else max(stop, begin + 1)
            out.append((begin, cut_at))
            begin = start = cut_at
            size, room = 0, limit
            length = text.first[end] - text.first[start]
        size += length
    if begin < text.count:
        out.append((begin, text.count))
    return out
