// The network's arithmetic. One body of code, compiled once for each instruction set and chosen when the program runs.
//
// Dense layers take packed weights. Integer: int8 in [-15, 15] (5 bits: eight products with an unsigned byte then fit 16 bits, so that
// every path computes the same integers), blocks of 16 outputs, in each 4 inputs of all 16 outputs side by side: [outputs / 16][inputs / 4][16][4].
// Float: [outputs / 16][inputs][16]. Outputs and integer inputs are multiples of 16; matrices are row-major.
#pragma once
#include <stddef.h>
#include <stdint.h>

// Outputs side by side; columns of an attention head; the most queries that a path works on at once.
enum { KERNELS_BLOCK = 16, KERNELS_HEAD = 32, KERNELS_QUERIES = 12 };

// What a dense layer does with each output.
typedef enum { AFTER_NOTHING, AFTER_GELU, AFTER_ADD } kernels_after;

typedef struct {
  const int8_t *weights;
  const float *scales;   // [outputs]
  const int32_t *sums;   // [outputs], of each output's weights
  const float *bias;     // [outputs]
  size_t inputs, outputs;
} kernels_dense8;

typedef struct {
  const float *weights;
  const float *bias;  // [outputs]
  size_t inputs, outputs;
} kernels_dense32;

typedef struct {
  const char *name;
  // Each row as unsigned bytes: round(x / scale) + 128, scale = largest magnitude / 127.
  void (*quantise)(const float *x, size_t rows, size_t columns, uint8_t *q, float *scales);
  // y[rows, outputs] = after(x W + bias), the sum exact; AFTER_ADD adds to what y holds.
  void (*dense8)(const kernels_dense8 *layer, const uint8_t *x, const float *x_scales, size_t rows, float *y, kernels_after after);
  void (*dense32)(const kernels_dense32 *layer, const float *x, size_t rows, float *y, kernels_after after);
  // Each row to mean 0 and variance 1, times gain plus bias, in place; columns are a multiple of 16.
  void (*normalise)(float *x, size_t rows, size_t columns, const float *gain, const float *bias);
  // Scaled dot-product attention of one window, heads of 32 columns: qkv[rows, 3 * heads * 32] to y[rows, heads * 32].
  // scratch holds kernels_attention_scratch(rows) floats.
  void (*attend)(const float *qkv, size_t rows, size_t heads, float *y, float *scratch);
} kernels_path;

size_t kernels_attention_scratch(size_t rows);

// The paths of this build, fastest first; the last one, portable C, runs everywhere.
size_t kernels_count(void);
const kernels_path *kernels_at(size_t index);
// Whether this machine has the instructions of a path.
int kernels_runs(size_t index);

// Four lanes of multiply and rotate over words of 8 bytes, as fast as memory: finds damage, does not resist an attacker. size is a multiple of 32.
uint64_t kernels_digest(const void *bytes, size_t size);
