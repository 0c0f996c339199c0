// The network's weights, in the binary: Sources/Network/FlatFile.swift tells their form, MODEL_CARD.md their origin.
#pragma once
#include <stddef.h>

const void *hearsay_network(void);
size_t hearsay_network_size(void);
