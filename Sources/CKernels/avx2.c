// AVX2 and FMA: four pairs of byte products summed in 16 bits, which the 5 bits of the weights leave room for, then in 32.
#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include <immintrin.h>
#include <string.h>

#include "kernels.h"

#define PATH(name) name##_avx2
#define PATH_NAME "AVX2"
#define ROWS8 2
#define STEP8 16
#define ROWS32 6

typedef struct { __m256i low, high; } acc16;

static inline __attribute__((always_inline)) acc16 acc16_zero(void) { return (acc16){_mm256_setzero_si256(), _mm256_setzero_si256()}; }

static inline __attribute__((always_inline)) void acc16_add(acc16 *acc, const uint8_t *x, const int8_t *w) {
  __m256i low = _mm256_setzero_si256(), high = low;
  const __m256i ones = _mm256_set1_epi16(1);
  for (int k = 0; k < STEP8; k += 4, w += 64) {
    int32_t four;
    memcpy(&four, x + k, 4);
    const __m256i bytes = _mm256_set1_epi32(four);
    low = _mm256_add_epi16(low, _mm256_maddubs_epi16(bytes, _mm256_load_si256((const __m256i *)w)));
    high = _mm256_add_epi16(high, _mm256_maddubs_epi16(bytes, _mm256_load_si256((const __m256i *)(w + 32))));
  }
  acc->low = _mm256_add_epi32(acc->low, _mm256_madd_epi16(low, ones));
  acc->high = _mm256_add_epi32(acc->high, _mm256_madd_epi16(high, ones));
}

#include "body.h"
#pragma clang attribute pop
#endif
