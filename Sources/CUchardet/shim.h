// uchardet's only header, found where pkg-config says.
#include <uchardet.h>
