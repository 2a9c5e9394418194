#include "base/limits.h"

#include <string.h>

const Limits limits_usual = {{
#define MOST(key, name, unit, usual, untrusted, least, ceiling, finding)                 \
    [MOST_##key] = usual,
#include "base/limits.def"
#undef MOST
}};

const Limits limits_untrusted = {{
#define MOST(key, name, unit, usual, untrusted, least, ceiling, finding)                 \
    [MOST_##key] = untrusted,
#include "base/limits.def"
#undef MOST
}};

const LimitRow limit_rows[MOST_COUNT] = {
#define MOST(key, name, unit, usual, untrusted, least, ceiling, finding)                 \
    [MOST_##key] = {name, unit, least, ceiling},
#include "base/limits.def"
#undef MOST
};

LimitKey limits_named(const char *name)
{
    for (int key = 0; key < MOST_COUNT; key++)
        if (strcmp(limit_rows[key].name, name) == 0)
            return (LimitKey)key;
    return MOST_COUNT;
}
