#include "engine/dividing/seat_ways.h"

// The ways in which a rule gives seats: by a method of division with its ties, by steps
// of the key, by a scale of it.

// --- ties ---

// Parts that earlier items of the rule leave equal are told apart by the next item.
static void rank_by(SeatDivision *out, const size_t *places, Arena *arena)
{
    size_t count = out->parts.count;
    size_t *ranks = ARENA_ARRAY(arena, size_t, count + 1);
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < count; k++) {
            size_t mine = out->parts.items[i].part.rank;
            size_t other = out->parts.items[k].part.rank;
            ranks[i] += other < mine || (other == mine && places[k] < places[i]);
        }
    for (size_t i = 0; i < count; i++)
        out->parts.items[i].part.rank = ranks[i];
}

// The larger (or smaller) figure goes first. False when one is not stated.
static bool places_by_figure(Dividing *at, const Entity *measure, bool largest,
                             size_t *places)
{
    SeatDivision *out = at->out;
    size_t count = out->parts.count;
    Rational *values = ARENA_ARRAY(at->arena, Rational, count + 1);
    for (size_t i = 0; i < count; i++) {
        const SeatPart *part = &out->parts.items[i];
        Figure figure = measure ? eval_measure(at->eval, measure, part->of) : part->key;
        if (!seat_point(figure, &values[i]))
            return false;
    }
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < count; k++) {
            int order = rational_compare(values[k], values[i]);
            places[i] += largest ? order > 0 : order < 0;
        }
    return true;
}

void seat_ties(Dividing *at)
{
    SeatDivision *out = at->out;
    const Expr *rule = seat_value(at, LABEL_ties);
    size_t named = 0, count = out->parts.count;
    size_t *order = ARENA_ARRAY(at->arena, size_t, count + 1);
    for (size_t i = 0; i < count; i++)
        order[i] = SIZE_MAX;
    out->has_ties_rule = rule != NULL;
    for (; rule; rule = rule->next) {
        size_t *places = ARENA_ARRAY(at->arena, size_t, count + 1);
        if (rule->kind == EXPR_WORD && rule->word == WORD_lot)
            out->by_lot = true;
        if (rule->kind == EXPR_WORD &&
            (rule->word == WORD_larger_share || rule->word == WORD_smaller_share)) {
            if (places_by_figure(at, NULL, rule->word == WORD_larger_share, places))
                rank_by(out, places, at->arena);
        } else if (rule->kind == EXPR_ENTITY && entity_is_measure(rule->entity)) {
            if (places_by_figure(at, rule->entity, true, places))
                rank_by(out, places, at->arena);
        } else if (rule->kind != EXPR_WORD) {
            EntityList members = {0};
            eval_value_members(at->eval, rule, &members);
            for (size_t i = 0; i < count; i++)
                if (entities_include(&members, out->parts.items[i].of) &&
                    order[i] == SIZE_MAX)
                    order[i] = named;
            named++;
        }
    }
    if (named > 0)
        rank_by(out, order, at->arena);
}

// --- by a method ---

static bool method_of(WordKey word, ApportionMethod *out)
{
    switch (word) {
    case WORD_largest_remainder: *out = APPORTION_LARGEST_REMAINDER; return true;
    case WORD_dhondt: *out = APPORTION_DHONDT; return true;
    case WORD_sainte_lague: *out = APPORTION_SAINTE_LAGUE; return true;
    case WORD_modified_sainte_lague: *out = APPORTION_MODIFIED; return true;
    case WORD_huntington_hill: *out = APPORTION_HUNTINGTON_HILL; return true;
    default: return false;
    }
}

static void read_first_divisor(Dividing *at)
{
    SeatDivision *out = at->out;
    Figure figure;
    out->rule.first_divisor = rational_make(at->arena, 7, 5);
    if (out->rule.method != APPORTION_MODIFIED)
        return;
    out->divisor_assumed = !seat_figure_at(at, LABEL_first_divisor, at->entity, &figure);
    if (!out->divisor_assumed && !seat_point(figure, &out->rule.first_divisor))
        seat_lack(at, SEATS_LIMIT, NULL, figure, LABEL_first_divisor);
}

void seat_method(Dividing *at, WordKey instead)
{
    SeatDivision *out = at->out;
    const Expr *value = seat_value(at, LABEL_method);
    out->method = value && value->kind == EXPR_WORD ? value->word : WORD_none;
    if (instead != WORD_none)
        out->method = instead;
    if (!method_of(out->method, &out->rule.method))
        seat_lack(at, SEATS_METHOD, NULL, seat_nothing(at->entity), LABEL_method);
    read_first_divisor(at);
}

// The same with limits that hold only after rounding: who comes out below its least has
// that, who comes out above its most has that, and the others share what is left anew.
// Whether that gives other seats.
static bool differs_after_rounding(Dividing *at, const ApportionPart *given, size_t count)
{
    const SeatDivision *out = at->out;
    ApportionPart *parts = ARENA_ARRAY(at->arena, ApportionPart, count + 1);
    bool again = true;
    for (size_t i = 0; i < count; i++) {
        parts[i] = given[i];
        parts[i].least = 0;
        parts[i].most = INT64_MAX;
    }
    while (again) {
        int64_t tied;
        again = false;
        if (apportion(at->arena, &out->rule, parts, count, &tied) != APPORTION_DONE)
            return false;
        for (size_t i = 0; i < count; i++) {
            int64_t seats = parts[i].seats;
            bool below = seats<given[i].least, above = seats> given[i].most;
            if (!below && !above)
                continue;
            parts[i].least = parts[i].most = below ? given[i].least : given[i].most;
            again = true;
        }
    }
    for (size_t i = 0; i < count; i++)
        if (parts[i].seats != given[i].seats || parts[i].open != given[i].open)
            return true;
    return false;
}

void seat_by_method(Dividing *at)
{
    static const SeatGap gaps[] = {[APPORTION_DONE] = SEATS_TOLD,
                                   [APPORTION_BAD_RULE] = SEATS_LIMIT,
                                   [APPORTION_NO_KEY] = SEATS_NO_KEY,
                                   [APPORTION_LEAST] = SEATS_LEAST,
                                   [APPORTION_MOST] = SEATS_MOST};
    SeatDivision *out = at->out;
    size_t count = out->parts.count;
    ApportionPart *parts = ARENA_ARRAY(at->arena, ApportionPart, count + 1);
    out->rule.seats = out->total;
    for (size_t i = 0; i < count; i++) {
        parts[i] = out->parts.items[i].part;
        out->rule.seats -= out->parts.items[i].first;
    }
    ApportionFault fault =
        out->rule.seats < 0 ? APPORTION_LEAST
                            : apportion(at->arena, &out->rule, parts, count, &out->tied);
    if (fault != APPORTION_DONE)
        seat_lack(at, gaps[fault], NULL, seat_nothing(at->entity),
                  out->rule.seats > APPORTION_SEATS_MAX ? LABEL_seats
                                                        : LABEL_first_divisor);
    if (fault == APPORTION_DONE && out->rule.method == APPORTION_LARGEST_REMAINDER)
        out->limits_matter = differs_after_rounding(at, parts, count);
    for (size_t i = 0; i < count; i++) {
        SeatPart *part = &out->parts.items[i];
        part->part = parts[i];
        part->seats = part->first + parts[i].seats;
        part->open = parts[i].open;
    }
}

// --- by steps and by a scale ---

// One seat, or as many as `first` says besides, for every started or full so many.
void seat_by_steps(Dividing *at, LabelKey label)
{
    SeatDivision *out = at->out;
    for (size_t i = 0; i < out->parts.count && out->gap == SEATS_TOLD; i++) {
        SeatPart *part = &out->parts.items[i];
        Figure step;
        Rational size, steps;
        bool said = seat_figure_at(at, label, part->of, &step) && seat_point(step, &size);
        if (!said || !rational_div(at->arena, part->part.key, size, &steps) ||
            rational_sign(size) < 0) {
            seat_lack(at, SEATS_LIMIT, part->of, step, label);
            return;
        }
        steps = label == LABEL_per_started ? rational_ceil(at->arena, steps)
                                           : rational_floor(at->arena, steps);
        if (!rational_to_int(steps, &part->seats) || part->seats > INT32_MAX)
            seat_lack(at, SEATS_LIMIT, part->of, step, label);
    }
}

// Whether a key lies in a class of the scale: `at most 2 000`, `2 001–8 000`, `over
// 8 000`.
static bool in_class(const Expr *class, Rational key)
{
    bool limited = class->kind == EXPR_LIMIT;
    const Expr *figure = limited ? class->right : class;
    if (!figure || figure->kind != EXPR_QUANTITY)
        return false;
    Interval range = figure->quantity.range;
    int low = rational_compare(key, range.low), high = rational_compare(key, range.high);
    switch (limited ? class->limit : LIMIT_EXACTLY) {
    case LIMIT_AT_LEAST: return low >= 0;
    case LIMIT_MORE_THAN: return high > 0;
    case LIMIT_AT_MOST: return high <= 0;
    case LIMIT_LESS_THAN: return low < 0;
    default: return low >= 0 && high <= 0;
    }
}

// The first class that fits counts, so classes may be given by their upper ends alone.
void seat_by_scale(Dividing *at, const Expr *scale)
{
    SeatDivision *out = at->out;
    for (size_t i = 0; i < out->parts.count && out->gap == SEATS_TOLD; i++) {
        SeatPart *part = &out->parts.items[i];
        const Expr *class = scale;
        while (class &&
               !(class->kind == EXPR_PAIR && in_class(class->left, part->part.key)))
            class = class->next;
        Rational value;
        Figure seats = seat_nothing(at->entity);
        if (class)
            seats = eval_figure(at->eval, class->right, part->of);
        if (!class || !seat_point(seats, &value) ||
            !rational_to_int(value, &part->seats) || part->seats < 0)
            seat_lack(at, SEATS_LIMIT, part->of, seats, LABEL_scale);
    }
}

// Limits of what steps or a scale give, and the seats that each has before.
void seat_keep_limits(SeatDivision *out)
{
    int64_t sum = 0;
    for (size_t i = 0; i < out->parts.count; i++) {
        SeatPart *part = &out->parts.items[i];
        if (part->seats < part->part.least)
            part->seats = part->part.least;
        if (part->seats > part->part.most)
            part->seats = part->part.most;
        part->seats += part->first;
        sum += part->seats;
    }
    if (out->total < 0 && out->gap == SEATS_TOLD)
        out->total = sum;
}
