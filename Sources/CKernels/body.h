// The kernels, for the instruction set of the file that includes this one. That file defines PATH(name), the dot products of bytes
// (acc16, sixteen whole numbers; acc16_zero; acc16_add, which takes STEP8 inputs of one row) and how many rows a tile holds (ROWS8, ROWS32).
//
// Floats are worked on sixteen at a time whatever the width of the registers, so that sums are added in the same order on every path.
#include <math.h>
#include <string.h>

#include "kernels.h"

#pragma clang diagnostic ignored "-Wpsabi"
#pragma STDC FP_CONTRACT ON

typedef float f16 __attribute__((vector_size(64)));
typedef int32_t i16v __attribute__((vector_size(64)));
typedef float f16_at __attribute__((vector_size(64), aligned(4)));
typedef int32_t i16v_at __attribute__((vector_size(64), aligned(4)));
typedef uint8_t u8x16 __attribute__((vector_size(16), aligned(1)));

#define INLINE static inline __attribute__((always_inline))

INLINE f16 load(const float *p) { return *(const f16_at *)p; }
INLINE void store(float *p, f16 v) { *(f16_at *)p = v; }
INLINE f16 splat(float x) { return x - (f16){0}; }
INLINE f16 lesser(f16 a, f16 b) { return __builtin_elementwise_min(a, b); }
INLINE f16 greater(f16 a, f16 b) { return __builtin_elementwise_max(a, b); }

INLINE float sum(f16 v) {
  float s[16];
  memcpy(s, &v, sizeof s);
  for (int width = 8; width; width /= 2)
    for (int i = 0; i < width; i++) s[i] += s[i + width];
  return s[0];
}

INLINE float largest(f16 v) {
  float s[16];
  memcpy(s, &v, sizeof s);
  for (int width = 8; width; width /= 2)
    for (int i = 0; i < width; i++) s[i] = s[i] > s[i + width] ? s[i] : s[i + width];
  return s[0];
}

// e^x for x <= 0, relative error below 1e-7: 2^n times a polynomial fitted on [-ln 2 / 2, ln 2 / 2] (least squares, reweighted).
INLINE f16 exponential(f16 x) {
  x = greater(x, splat(-87.0f));
  const f16 shifted = x * splat(1.442695041f) + splat(12582912.0f);
  const f16 n = shifted - splat(12582912.0f);
  f16 r = x - n * splat(0.693359375f);
  r = r - n * splat(-2.12194440e-4f);
  f16 p = splat(0.0013836838770657778f);
  p = p * r + splat(0.008374815806746483f);
  p = p * r + splat(0.04166822507977486f);
  p = p * r + splat(0.16666419804096222f);
  p = p * r + splat(0.49999991059303284f);
  p = p * r + splat(1.0f);
  p = p * r + splat(1.0f);
  const i16v power = (__builtin_convertvector(n, i16v) + 127) << 23;
  return p * (f16)power;
}

// x times the normal distribution function; erf as a rational function of x^2 fitted on [0, 4], error below 3e-7.
INLINE f16 gelu(f16 x) {
  const f16 z = lesser(greater(x * splat(0.70710678f), splat(-4.0f)), splat(4.0f));
  const f16 u = z * z;
  f16 p = splat(1.9748060822166735e-06f);
  p = p * u + splat(0.00028804293833673f);
  p = p * u + splat(0.004003735259175301f);
  p = p * u + splat(0.05346774682402611f);
  p = p * u + splat(0.19625112414360046f);
  p = p * u + splat(1.128378987312317f);
  f16 q = splat(3.748069502762519e-05f);
  q = q * u + splat(0.0012163807405158877f);
  q = q * u + splat(0.015444600023329258f);
  q = q * u + splat(0.11647730320692062f);
  q = q * u + splat(0.5072541832923889f);
  q = q * u + splat(1.0f);
  return splat(0.5f) * x * (splat(1.0f) + z * p / q);
}

INLINE f16 finish(f16 value, const float *y, kernels_after after) {
  if (after == AFTER_GELU) return gelu(value);
  if (after == AFTER_ADD) return value + load(y);
  return value;
}

static void quantise(const float *x, size_t rows, size_t columns, uint8_t *q, float *scales) {
  for (size_t row = 0; row < rows; row++, x += columns, q += columns) {
    f16 top = {0};
    for (size_t i = 0; i < columns; i += 16) {
      const f16 v = load(x + i);
      top = greater(top, greater(v, -v));
    }
    const float scale = largest(top) / 127.0f;
    scales[row] = scale;
    const f16 inverse = splat(scale > 0 ? 1.0f / scale : 0.0f);
    // Adding 1.5 * 2^23 rounds to the nearest even integer and leaves it in the low bits.
    for (size_t i = 0; i < columns; i += 16) {
      const f16 shifted = load(x + i) * inverse + splat(12582912.0f);
      const i16v integer = (i16v)shifted - (0x4B400000 - 128);
      *(u8x16 *)(q + i) = __builtin_convertvector(integer, u8x16);
    }
  }
}

// Does what is left after the full tiles as one tile: rows at a time are a constant to the compiler, which keeps their sums in registers.
#define LEFT_OVER(count, tile, work) \
  switch (count) { \
    case 1: if (1 < tile) work(1); break; \
    case 2: if (2 < tile) work(2); break; \
    case 3: if (3 < tile) work(3); break; \
    case 4: if (4 < tile) work(4); break; \
    case 5: if (5 < tile) work(5); break; \
    case 6: if (6 < tile) work(6); break; \
    case 7: if (7 < tile) work(7); break; \
    case 8: if (8 < tile) work(8); break; \
    case 9: if (9 < tile) work(9); break; \
    case 10: if (10 < tile) work(10); break; \
    case 11: if (11 < tile) work(11); break; \
  }
_Static_assert(ROWS8 <= 12 && ROWS32 <= 12, "a larger tile leaves more over");

// What the next block of outputs multiplies with, which lies far away: each tile of this block asks for its share, and then it is near.
typedef struct {
  const char *at, *end;
  size_t share;
} ahead;

INLINE ahead look_ahead(const void *weights, size_t block_size, size_t blocks_left, size_t tiles) {
  const char *next = (const char *)weights + block_size;
  return (ahead){next, blocks_left > 1 ? next + block_size : next, block_size / tiles + 64};
}

INLINE void fetch(ahead *a) {
  for (size_t done = 0; done < a->share && a->at < a->end; done += 64, a->at += 64) __builtin_prefetch(a->at, 0, 2);
}

INLINE i16v acc16_integers(const acc16 *acc) {
  i16v v;
  memcpy(&v, acc, sizeof v);
  return v;
}

INLINE void dense8_rows(const kernels_dense8 *l, size_t block, const uint8_t *x, const float *x_scales, float *y, kernels_after after,
                        const int rows) {
  const size_t inputs = l->inputs, first = block * KERNELS_BLOCK;
  const int8_t *w = l->weights + first * inputs;
  acc16 acc[ROWS8];
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++) acc[r] = acc16_zero();
  for (size_t k = 0; k < inputs; k += STEP8, w += 16 * STEP8) {
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) acc16_add(&acc[r], x + r * inputs + k, w);
  }
  const i16v correction = 128 * (i16v)*(const i16v_at *)(l->sums + first);
  const f16 scales = load(l->scales + first), bias = load(l->bias + first);
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++) {
    const f16 value = __builtin_convertvector(acc16_integers(&acc[r]) - correction, f16);
    float *out = y + r * l->outputs + first;
    store(out, finish(value * (scales * splat(x_scales[r])) + bias, out, after));
  }
}

static void dense8(const kernels_dense8 *l, const uint8_t *x, const float *x_scales, size_t rows, float *y, kernels_after after) {
  const size_t blocks = l->outputs / KERNELS_BLOCK, size = KERNELS_BLOCK * l->inputs;
  // A block of weights stays in the first cache while all rows pass by.
  for (size_t block = 0; block < blocks; block++) {
    ahead next = look_ahead(l->weights + block * size, size, blocks - block, rows / ROWS8 + 1);
#define WORK(n) dense8_rows(l, block, x + row * l->inputs, x_scales + row, y + row * l->outputs, after, n)
    size_t row = 0;
    for (; row + ROWS8 <= rows; row += ROWS8) {
      fetch(&next);
      WORK(ROWS8);
    }
    LEFT_OVER(rows - row, ROWS8, WORK)
#undef WORK
  }
}

INLINE void dense32_rows(const kernels_dense32 *l, size_t block, const float *x, float *y, kernels_after after, const int rows) {
  const size_t inputs = l->inputs, first = block * KERNELS_BLOCK;
  const float *w = l->weights + first * inputs;
  f16 acc[ROWS32];
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++) acc[r] = splat(0);
  for (size_t k = 0; k < inputs; k++, w += 16) {
    const f16 column = load(w);
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) acc[r] += column * splat(x[r * inputs + k]);
  }
  const f16 bias = load(l->bias + first);
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++) {
    float *out = y + r * l->outputs + first;
    store(out, finish(acc[r] + bias, out, after));
  }
}

static void dense32(const kernels_dense32 *l, const float *x, size_t rows, float *y, kernels_after after) {
  const size_t blocks = l->outputs / KERNELS_BLOCK, size = KERNELS_BLOCK * l->inputs;
  for (size_t block = 0; block < blocks; block++) {
    ahead next = look_ahead(l->weights + block * size, size * sizeof *l->weights, blocks - block, rows / ROWS32 + 1);
#define WORK(n) dense32_rows(l, block, x + row * l->inputs, y + row * l->outputs, after, n)
    size_t row = 0;
    for (; row + ROWS32 <= rows; row += ROWS32) {
      fetch(&next);
      WORK(ROWS32);
    }
    LEFT_OVER(rows - row, ROWS32, WORK)
#undef WORK
  }
}

static void normalise(float *x, size_t rows, size_t columns, const float *gain, const float *bias) {
  for (size_t row = 0; row < rows; row++, x += columns) {
    f16 total = {0}, squares = {0};
    for (size_t i = 0; i < columns; i += 16) total += load(x + i);
    const f16 mean = splat(sum(total) / (float)columns);
    for (size_t i = 0; i < columns; i += 16) {
      const f16 d = load(x + i) - mean;
      squares += d * d;
    }
    const f16 inverse = splat(1.0f / sqrtf(sum(squares) / (float)columns + 1e-12f));
    for (size_t i = 0; i < columns; i += 16) store(x + i, (load(x + i) - mean) * inverse * load(gain + i) + load(bias + i));
  }
}

enum { HEAD = KERNELS_HEAD, QUERIES = ROWS32 };
_Static_assert(QUERIES <= KERNELS_QUERIES, "the scratch memory is too small");

// Scores of a few queries against all keys, their softmax, and the mix of the values. keys is transposed: [HEAD][padded].
INLINE void attend_rows(const float *q, size_t q_stride, const float *keys, const float *values, size_t rows, size_t padded, float *y,
                        size_t y_stride, float *scores, const int queries) {
  const float scale = 0.17677669529663687f;  // 1 / sqrt(32)
  f16 total[QUERIES];
  for (size_t j = 0; j < padded; j += 16) {
    f16 acc[QUERIES];
#pragma clang loop unroll(full)
    for (int r = 0; r < queries; r++) acc[r] = splat(0);
    for (int d = 0; d < HEAD; d++) {
      const f16 key = load(keys + d * padded + j);
#pragma clang loop unroll(full)
      for (int r = 0; r < queries; r++) acc[r] += key * splat(q[r * q_stride + d]);
    }
#pragma clang loop unroll(full)
    for (int r = 0; r < queries; r++) store(scores + r * padded + j, acc[r] * splat(scale));
  }
#pragma clang loop unroll(full)
  for (int r = 0; r < queries; r++) {
    // What stands behind the last key is padding.
    for (size_t j = rows; j < padded; j++) scores[r * padded + j] = -1e30f;
    f16 top = load(scores + r * padded);
    for (size_t j = 16; j < padded; j += 16) top = greater(top, load(scores + r * padded + j));
    const f16 most = splat(largest(top));
    total[r] = splat(0);
    for (size_t j = 0; j < padded; j += 16) {
      const f16 e = exponential(load(scores + r * padded + j) - most);
      total[r] += e;
      store(scores + r * padded + j, e);
    }
  }
  for (int half = 0; half < 2; half++) {
    f16 acc[QUERIES];
#pragma clang loop unroll(full)
    for (int r = 0; r < queries; r++) acc[r] = splat(0);
    for (size_t j = 0; j < rows; j++) {
      const f16 value = load(values + j * HEAD + half * 16);
#pragma clang loop unroll(full)
      for (int r = 0; r < queries; r++) acc[r] += value * splat(scores[r * padded + j]);
    }
#pragma clang loop unroll(full)
    for (int r = 0; r < queries; r++) store(y + r * y_stride + half * 16, acc[r] * splat(1.0f / sum(total[r])));
  }
}

static void attend(const float *qkv, size_t rows, size_t heads, float *y, float *scratch) {
  const size_t width = heads * HEAD, stride = 3 * width, padded = (rows + 15) / 16 * 16;
  float *keys = scratch, *values = keys + HEAD * padded, *scores = values + HEAD * padded;
  for (size_t head = 0; head < heads; head++) {
    const float *q = qkv + head * HEAD, *k = q + width, *v = k + width;
    memset(keys, 0, HEAD * padded * sizeof *keys);
    for (size_t j = 0; j < rows; j++) {
      for (int d = 0; d < HEAD; d++) keys[d * padded + j] = k[j * stride + d];
      memcpy(values + j * HEAD, v + j * stride, HEAD * sizeof *values);
    }
#define WORK(n) attend_rows(q + row * stride, stride, keys, values, rows, padded, y + row * width + head * HEAD, width, scores, n)
    size_t row = 0;
    for (; row + QUERIES <= rows; row += QUERIES) WORK(QUERIES);
    LEFT_OVER(rows - row, QUERIES, WORK)
#undef WORK
  }
}

const kernels_path PATH(kernels_path) = {PATH_NAME, quantise, dense8, dense32, normalise, attend};
