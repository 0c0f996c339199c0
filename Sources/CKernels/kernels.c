#include <string.h>

#include "kernels.h"

extern const kernels_path kernels_path_portable;
#if defined(__x86_64__)
extern const kernels_path kernels_path_avx2, kernels_path_avx512;
static const kernels_path *const paths[] = {&kernels_path_avx512, &kernels_path_avx2, &kernels_path_portable};
#else
static const kernels_path *const paths[] = {&kernels_path_portable};
#endif

size_t kernels_count(void) { return sizeof paths / sizeof *paths; }

const kernels_path *kernels_at(size_t index) { return paths[index]; }

int kernels_runs(size_t index) {
#if defined(__x86_64__)
  if (index == 0)
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
           && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
  if (index == 1) return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#endif
  return index + 1 == kernels_count();
}

// Keys, values, and the scores of a tile's queries.
size_t kernels_attention_scratch(size_t rows) { return (rows + 15) / 16 * 16 * (KERNELS_HEAD + KERNELS_HEAD + KERNELS_QUERIES); }

uint64_t kernels_digest(const void *bytes, size_t size) {
  uint64_t lanes[4] = {1, 2, 3, 4};
  for (size_t at = 0; at + 32 <= size; at += 32) {
    for (int i = 0; i < 4; i++) {
      uint64_t word;
      memcpy(&word, (const char *)bytes + at + 8 * i, 8);
      const uint64_t product = (lanes[i] ^ word) * 0x9E3779B97F4A7C15u;
      lanes[i] = product << 29 | product >> 35;
    }
  }
  return lanes[0] ^ lanes[1] * 3 ^ lanes[2] * 5 ^ lanes[3] * 7;
}
