#include "analysis/facts/seek.h"

typedef struct {
    Rational x, y;
} Point;

typedef struct {
    Arena *arena;
    SeekFunction *function;
    void *context;
    Rational target, least, most;
} Seeking;

static bool at(const Seeking *seeking, Rational x, Point *out)
{
    out->x = x;
    return seeking->function(seeking->context, x, &out->y);
}

static bool equal(Rational a, Rational b)
{
    return rational_compare(a, b) == 0;
}

static bool within(const Seeking *seeking, Rational x)
{
    return rational_compare(x, seeking->least) >= 0 &&
           (rational_sign(seeking->most) == 0 || rational_compare(x, seeking->most) <= 0);
}

// A ratio of linear terms keeps the cross ratio of four points. From three of its points
// the x that belongs to y follows; false when there is none.
static bool through(Arena *arena, const Point *p, Rational y, Rational *out)
{
    if (equal(y, p[2].y)) {
        *out = p[2].x;
        return true;
    }
    Rational k, part;
    if (!rational_div(arena, rational_sub(arena, y, p[0].y),
                      rational_sub(arena, y, p[2].y), &k) ||
        !rational_div(arena, rational_sub(arena, p[1].y, p[2].y),
                      rational_sub(arena, p[1].y, p[0].y), &part))
        return false;
    k = rational_mul(arena, k, part);
    if (!rational_div(arena, rational_sub(arena, p[1].x, p[0].x),
                      rational_sub(arena, p[1].x, p[2].x), &part))
        return false;
    k = rational_mul(arena, k, part);
    return rational_div(arena,
                        rational_sub(arena, p[0].x, rational_mul(arena, k, p[2].x)),
                        rational_sub(arena, RATIONAL_ONE, k), out);
}

// The value that three points lead to, when putting it in proves it.
static bool prove(const Seeking *seeking, const Point *points, Rational *out)
{
    Point found;
    Rational x;
    if (!through(seeking->arena, points, seeking->target, &x) || !within(seeking, x) ||
        !at(seeking, x, &found) || !equal(found.y, seeking->target))
        return false;
    *out = x;
    return true;
}

// Whether a fourth and a fifth point lie on the same ratio.
static bool is_ratio(const Seeking *seeking, const Point *points, Rational x)
{
    Arena *arena = seeking->arena;
    static const int64_t tried[][2] = {{5, 7}, {11, 13}};
    for (size_t i = 0; i < sizeof tried / sizeof *tried; i++) {
        Point other;
        Rational back;
        Rational place =
            rational_mul(arena, x, rational_make(arena, tried[i][0], tried[i][1]));
        if (!at(seeking, place, &other) || !through(arena, points, other.y, &back) ||
            !equal(back, place))
            return false;
    }
    return true;
}

static int side(const Seeking *seeking, const Point *point)
{
    return rational_compare(point->y, seeking->target);
}

// Two neighbouring values on either side of the target, from small to large.
static bool bracket(const Seeking *seeking, Rational start, Point *low, Point *high)
{
    enum { STEPS = 60 };
    Arena *arena = seeking->arena;
    bool has = at(seeking, seeking->least, low);
    Rational x = rational_mul(arena, start, rational_make(arena, 1, INT64_C(1) << 30));
    for (int i = 0; i < STEPS; i++, x = rational_mul(arena, x, rational_from_int(2))) {
        bool last = !within(seeking, x);
        if (!at(seeking, last ? seeking->most : x, high))
            continue;
        if (has && side(seeking, low) * side(seeking, high) <= 0)
            return true;
        if (last)
            return false;
        *low = *high;
        has = true;
    }
    return false;
}

// Halves the space between two values; within one piece of the relation the exact value
// shows itself.
static Sought narrow(const Seeking *seeking, Point low, Point high)
{
    enum { HALVINGS = 48 };
    Arena *arena = seeking->arena;
    Sought sought = {.state = SEEK_EXACT};
    for (int i = 0; i < HALVINGS; i++) {
        if (equal(low.y, seeking->target) || equal(high.y, seeking->target)) {
            sought.low = equal(low.y, seeking->target) ? low.x : high.x;
            return sought;
        }
        Point middle;
        Rational x = rational_mul(arena, rational_add(arena, low.x, high.x),
                                  rational_make(arena, 1, 2));
        if (!at(seeking, x, &middle))
            break;
        Point points[3] = {low, middle, high};
        if (prove(seeking, points, &sought.low))
            return sought;
        if (side(seeking, &middle) * side(seeking, &low) <= 0)
            high = middle;
        else
            low = middle;
    }
    return (Sought){.state = SEEK_BETWEEN, .low = low.x, .high = high.x};
}

Sought seek(Arena *arena, SeekFunction *function, void *context, Rational target,
            Rational start, Rational least, Rational most)
{
    static const int64_t parts[][2] = {{1, 1}, {1, 2}, {1, 3}};
    Seeking seeking = {arena, function, context, target, least, most};
    Point points[3], low, high;
    for (size_t i = 0; i < 3; i++)
        if (!at(&seeking,
                rational_mul(arena, start,
                             rational_make(arena, parts[i][0], parts[i][1])),
                &points[i]))
            return (Sought){.state = SEEK_UNDEFINED};
    Sought sought = {.state = SEEK_EXACT};
    bool level = equal(points[0].y, points[1].y) && equal(points[1].y, points[2].y);
    if (!level && prove(&seeking, points, &sought.low)) {
        sought.only = is_ratio(&seeking, points, start);
        return sought;
    }
    if (level && equal(points[0].y, target)) // whatever the value, it is as wanted
        return (Sought){.state = SEEK_NO_EFFECT};
    if (bracket(&seeking, start, &low, &high))
        return narrow(&seeking, low, high);
    return (Sought){.state = level ? SEEK_NO_EFFECT : SEEK_NONE};
}
