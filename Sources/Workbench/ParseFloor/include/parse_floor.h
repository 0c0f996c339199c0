#pragma once
#include <stddef.h>

/// Parses bytes as UTF-8 HTML with libxml2 alone, into its own tree, and frees it: the floor that cleaning is measured against.
/// Returns the number of elements and texts below the root, or 0 where libxml2 makes no document.
long parse_floor(const char *bytes, size_t count);
