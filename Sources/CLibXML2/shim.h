// libxml2 as Pages sees it. Debian builds libxml2 with ICU, whose headers clash with those inside Swift's Foundation;
// only the layout of xmlCharEncodingHandler depends on it, and nothing here touches that struct.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
