#include "game/sized_widths.h"

#define CELL uint32_t
#define NAMED(name) narrow_##name
#include "game/sized_cells.def"
