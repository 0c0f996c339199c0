#include "parse_floor.h"

#include <limits.h>
#include <libxml/HTMLparser.h>

static long count_nodes(xmlNodePtr root) {
  long nodes = 0;
  // Without recursion: hostile pages nest deeper than a stack.
  for (xmlNodePtr node = root; node != NULL;) {
    nodes++;
    if (node->children != NULL) {
      node = node->children;
      continue;
    }
    while (node != NULL && node->next == NULL) node = node->parent == (xmlNodePtr)node->doc ? NULL : node->parent;
    if (node != NULL) node = node->next;
  }
  return nodes;
}

long parse_floor(const char *bytes, size_t count) {
  if (count > INT_MAX) return 0;
  const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
  htmlDocPtr document = htmlReadMemory(bytes, (int)count, NULL, "utf-8", options);
  if (document == NULL) return 0;
  long nodes = count_nodes(document->children);
  xmlFreeDoc(document);
  return nodes;
}
