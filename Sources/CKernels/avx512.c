// AVX-512 with VNNI: four byte products and their sum in one instruction.
#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma"))), apply_to = function)
#include <immintrin.h>
#include <string.h>

#include "kernels.h"

#define PATH(name) name##_avx512
#define PATH_NAME "AVX-512 VNNI"
#define ROWS8 12
#define STEP8 4
#define ROWS32 12

typedef __m512i acc16;

static inline __attribute__((always_inline)) acc16 acc16_zero(void) { return _mm512_setzero_si512(); }

static inline __attribute__((always_inline)) void acc16_add(acc16 *acc, const uint8_t *x, const int8_t *w) {
  int32_t four;
  memcpy(&four, x, 4);
  *acc = _mm512_dpbusd_epi32(*acc, _mm512_set1_epi32(four), _mm512_load_si512(w));
}

#include "body.h"
#pragma clang attribute pop
#endif
