"""The vocabulary's sections: pieces under a hash table, and the folding of scalars (Unicode data of this Python)."""
import unicodedata
import numpy as np


def fnv(data):
    value = 2166136261
    for byte in data:
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value


def fold(character):
    """BERT's normalisation of one character: canonical decomposition, non-spacing marks dropped, lower case."""
    base = "".join(c for c in unicodedata.normalize("NFD", character) if unicodedata.category(c) != "Mn")
    return base.lower()


def sections(path):
    pieces = [line.rstrip("\n").encode() for line in open(path, encoding="utf-8")]
    slots = np.zeros(1 << 16, dtype=np.uint32)
    for number, piece in enumerate(pieces):
        place = fnv(piece) & 0xFFFF
        while slots[place]:
            place = (place + 1) & 0xFFFF
        slots[place] = number + 1
    keys, values = [], []
    for value in range(0x80, 0x30000):
        if 0xD800 <= value <= 0xDFFF or 0xAC00 <= value <= 0xD7A3:
            continue
        folded = fold(chr(value))
        if folded != chr(value):
            assert len(folded) <= 3, (hex(value), folded)
            keys.append(value)
            values.append([ord(c) for c in folded] + [0] * (3 - len(folded)))
    return {
        "vocabulary.slots": slots,
        "vocabulary.offsets": np.cumsum([0] + [len(piece) for piece in pieces]).astype(np.uint32),
        "vocabulary.letters": np.frombuffer(b"".join(pieces), dtype=np.uint8),
        "fold.keys": np.array(keys, dtype=np.uint32),
        "fold.values": np.array(values, dtype=np.uint32),
    }
