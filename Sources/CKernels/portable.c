// Portable C: every machine, and what the other paths are compared with.
#include <string.h>

#include "kernels.h"

#define PATH(name) name##_portable
#define PATH_NAME "portable"
#define ROWS8 2
#define STEP8 16
#define ROWS32 2

typedef int32_t acc16 __attribute__((vector_size(64)));
typedef int16_t halves __attribute__((vector_size(64)));

static inline __attribute__((always_inline)) acc16 acc16_zero(void) { return (acc16){0}; }

// Lane 2i holds the first two bytes of output i, lane 2i + 1 the last two; eight products of a byte and a 5-bit weight fit 16 bits.
static inline __attribute__((always_inline)) void acc16_add(acc16 *acc, const uint8_t *x, const int8_t *w) {
  halves sums = {0};
  for (int k = 0; k < STEP8; k += 4, w += 64) {
    int32_t four;
    memcpy(&four, x + k, 4);
    const halves bytes = *(const halves *)w;
    const acc16 even = (acc16){0} + (four & 0x00FF00FF), odd = (acc16){0} + (int32_t)((uint32_t)four >> 8 & 0x00FF00FF);
    sums += (halves)even * (bytes << 8 >> 8) + (halves)odd * (bytes >> 8);
  }
  const acc16 pairs = (acc16)sums;
  *acc += (pairs << 16 >> 16) + (pairs >> 16);
}

#include "body.h"
