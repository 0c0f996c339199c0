// Portable C: every machine, and what the other paths are compared with.
#include "kernels.h"

#define PATH(name) name##_portable
#define PATH_NAME "portable"
#define ROWS8 2
#define ROWS32 2

typedef int32_t acc16 __attribute__((vector_size(64)));
typedef int16_t halves __attribute__((vector_size(64)));

static inline __attribute__((always_inline)) acc16 acc16_zero(void) { return (acc16){0}; }

// Lane 2i holds the first two bytes of output i, lane 2i + 1 the last two; two products of a byte and a 7-bit weight fit 16 bits.
static inline __attribute__((always_inline)) void acc16_add(acc16 *acc, int32_t four, const int8_t *w) {
  const halves bytes = *(const halves *)w;
  const acc16 even = (acc16){0} + (four & 0x00FF00FF), odd = (acc16){0} + (int32_t)((uint32_t)four >> 8 & 0x00FF00FF);
  const acc16 pairs = (acc16)((halves)even * (bytes << 8 >> 8) + (halves)odd * (bytes >> 8));
  *acc += (pairs << 16 >> 16) + (pairs >> 16);
}

#include "body.h"
