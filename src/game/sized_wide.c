#include "game/sized_widths.h"

#define CELL uint64_t
#define NAMED(name) wide_##name
#include "game/sized_cells.def"
