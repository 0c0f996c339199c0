"""Writes the flat file that Sources/Network/FlatFile.swift reads."""
import struct
import numpy as np

MAGIC = b"hearsay-network2"
TYPES = {np.dtype("uint8"): 0, np.dtype("int8"): 1, np.dtype("uint32"): 2, np.dtype("float32"): 3}
U64 = (1 << 64) - 1


def digest(data):
    """Four lanes over 8-byte words; the same arithmetic as kernels_digest."""
    words = np.frombuffer(data, dtype="<u8").reshape(-1, 4)
    lanes = [1, 2, 3, 4]
    for column in range(4):
        lane = lanes[column]
        for word in words[:, column].tolist():
            total = (lane ^ word) * 0x9E3779B97F4A7C15 & U64
            lane = (total << 29 & U64) | total >> 35
        lanes[column] = lane
    a, b, c, d = lanes
    return (a ^ (b * 3 & U64) ^ (c * 5 & U64) ^ (d * 7 & U64)) & U64


def write(path, arrays):
    """arrays: name -> numpy array of uint8, int8, uint32 or float32, at most three axes."""
    table, body, offset = b"", b"", 64 + 64 * len(arrays)
    chunks = []
    for name, array in arrays.items():
        assert len(name) <= 24, name
        data = np.ascontiguousarray(array).tobytes()
        extents = list(array.shape) + [0] * (3 - array.ndim)
        table += struct.pack("<24s7I12x", name.encode(), TYPES[array.dtype], array.ndim, *extents, offset, len(data))
        padding = -len(data) % 64
        chunks.append(data + bytes(padding))
        offset += len(data) + padding
    body = table + b"".join(chunks)
    head = struct.pack("<16sI4xQ32x", MAGIC, len(arrays), digest(body))
    with open(path, "wb") as file:
        file.write(head + body)
    return len(head + body)


def read(path):
    """name -> array."""
    data = open(path, "rb").read()
    magic, count = struct.unpack("<16sI", data[:20])
    assert magic == MAGIC, "not a network of this format"
    kinds = {number: kind for kind, number in TYPES.items()}
    arrays = {}
    for start in range(64, 64 + 64 * count, 64):
        name, kind, rank, *extents, offset, size = struct.unpack("<24s7I12x", data[start:start + 64])
        arrays[name.rstrip(b"\0").decode()] = np.frombuffer(data[offset:offset + size], dtype=kinds[kind]).reshape(extents[:rank])
    return arrays
