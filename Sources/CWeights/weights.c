#include "weights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(64) unsigned char network[] = {
#embed "network.bin"
};

const void *hearsay_network(void) { return network; }
size_t hearsay_network_size(void) { return sizeof network; }
