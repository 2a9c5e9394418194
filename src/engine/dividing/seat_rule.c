#include "engine/dividing/seat_ways.h"

#include "engine/memo.h"

// Reading what a rule states about seats.

const WordKey seat_methods[] = {WORD_largest_remainder, WORD_dhondt,
                                WORD_sainte_lague,      WORD_modified_sainte_lague,
                                WORD_huntington_hill,   WORD_none};

const Expr *seat_value(Dividing *at, LabelKey label)
{
    const Expr *value;
    return eval_slot(at->eval, at->entity, label, &value) ? eval_settle(at->eval, value)
                                                          : NULL;
}

void seat_lack(Dividing *at, SeatGap gap, const Entity *whom, Figure figure,
               LabelKey where)
{
    SeatDivision *out = at->out;
    if (out->gap != SEATS_TOLD)
        return;
    out->gap = gap;
    out->whom = whom;
    out->lacking = figure;
    out->where = where;
}

Figure seat_nothing(const Entity *of)
{
    return figure_missing(FIGURE_NOT_STATED, of);
}

bool seat_point(Figure figure, Rational *out)
{
    *out = figure.quantity.range.low;
    return figure.state == FIGURE_STATED && !figure.quantity.ceilingless &&
           interval_is_point(figure.quantity.range);
}

// --- figures of the rule ---

bool seat_figure_at(Dividing *at, LabelKey label, const Entity *of, Figure *out)
{
    const Expr *list = seat_value(at, label);
    for (const Expr *item = list; item; item = item->next) {
        EntityList members = {0};
        if (item->kind != EXPR_PAIR) {
            *out = eval_figure(at->eval, item, of);
            return true;
        }
        eval_value_members(at->eval, item->left, &members);
        if (entities_include(&members, of) && eval_is_closest(at->eval, list, item, of)) {
            *out = eval_figure(at->eval, item->right, of);
            return true;
        }
    }
    return false;
}

// A number of whole seats that a label gives to one, else `without`. A share is one of
// all seats, rounded down.
static int64_t seats_at(Dividing *at, LabelKey label, const Entity *of, int64_t without)
{
    Figure figure;
    Rational value;
    int64_t seats;
    if (!seat_figure_at(at, label, of, &figure))
        return without;
    if (!seat_point(figure, &value)) {
        seat_lack(at, SEATS_LIMIT, of, figure, label);
        return without;
    }
    if (figure.quantity.unit == UNIT_SHARE) {
        if (at->out->total < 0)
            seat_lack(at, SEATS_TOTAL, NULL, seat_nothing(at->entity), label);
        value = rational_floor(
            at->arena, rational_mul(at->arena, value, rational_from_int(at->out->total)));
    }
    if (rational_to_int(value, &seats) && seats >= 0)
        return seats;
    seat_lack(at, SEATS_LIMIT, of, figure, label);
    return without;
}

// --- how many, by what, for whom ---

// The number of seats that a list of `seats` holds beside those of single ones.
static bool number_in(Dividing *at, const Expr *list, Figure *out)
{
    for (; list; list = list->next) {
        if (list->kind == EXPR_PAIR || list->kind == EXPR_WORD || list->kind == EXPR_AS ||
            list->kind == EXPR_PER_EACH || list->kind == EXPR_LIMIT)
            continue;
        *out = eval_figure(at->eval, list, NULL);
        return true;
    }
    return false;
}

// Of the pairs in a list, the number for one; -1: none is for it.
static int64_t stated_for(Dividing *at, const Expr *list, const Entity *of)
{
    for (const Expr *item = list; item; item = item->next) {
        EntityList members = {0};
        Rational value;
        int64_t seats;
        if (item->kind != EXPR_PAIR)
            continue;
        eval_value_members(at->eval, item->left, &members);
        if (!entities_include(&members, of) || !eval_is_closest(at->eval, list, item, of))
            continue;
        Figure figure = eval_figure(at->eval, item->right, of);
        bool whole = seat_point(figure, &value) && rational_to_int(value, &seats);
        return whole && seats >= 0 && seats <= INT32_MAX ? seats : -1;
    }
    return -1;
}

// The number of seats, as stated, else the size of the body, else the sum of what is
// stated for each: such a list names all who have seats.
static void read_seats(Dividing *at)
{
    SeatDivision *out = at->out;
    Figure figure = seat_nothing(at->entity);
    Rational value;
    const Expr *list = seat_value(at, LABEL_seats);
    bool stated = number_in(at, list, &figure), pairs = false;
    if (!stated && at->entity->block == BLOCK_body)
        stated = number_in(at, seat_value(at, LABEL_size), &figure);
    if (stated && (!seat_point(figure, &value) || !rational_to_int(value, &out->total) ||
                   out->total < 0)) {
        out->total = -1;
        seat_lack(at, SEATS_TOTAL, NULL, figure, LABEL_seats);
    }
    for (const Expr *item = list; item; item = item->next)
        pairs = pairs || item->kind == EXPR_PAIR;
    int64_t sum = 0;
    for (size_t i = 0; i < out->parts.count && pairs; i++) {
        SeatPart *part = &out->parts.items[i];
        part->stated = stated_for(at, list, part->of);
        if (part->stated < 0 && !stated)
            part->stated = 0;
        sum += part->stated;
    }
    if (pairs && !stated)
        out->total = sum;
}

static void recipients(Dividing *at, const Expr *key, EntityList *out)
{
    const Expr *who;
    if (eval_slot(at->eval, at->entity, LABEL_who, &who)) {
        eval_members(at->eval, who, out, NULL);
        return;
    }
    if (at->entity->block == BLOCK_quantity &&
        eval_slot(at->eval, at->entity, LABEL_per, &who)) {
        eval_members(at->eval, who, out, NULL);
        return;
    }
    if (key && key->kind == EXPR_ENTITY && entity_is_measure(key->entity))
        eval_measured(at->eval, key->entity, out);
    EntityList parties = {0};
    eval_parties(at->eval, &parties);
    // A party that a what-if brings in has no figure of the key, and is not nobody.
    bool all = out->count == 0;
    for (size_t i = 0; i < parties.count; i++)
        if (all || !parties.items[i]->node)
            entities_add(at->arena, out, parties.items[i]);
}

static void read_key(Dividing *at, const Expr *key, SeatPart *part)
{
    Rational value;
    part->key = eval_figure(at->eval, key, part->of);
    if (part->key.state == FIGURE_CIRCULAR)
        seat_lack(at, SEATS_CIRCULAR, part->of, part->key, LABEL_according_to);
    else if (!seat_point(part->key, &value))
        seat_lack(at, SEATS_KEY, part->of, part->key, LABEL_according_to);
    else if (rational_sign(value) < 0)
        seat_lack(at, SEATS_NEGATIVE, part->of, part->key, LABEL_according_to);
    part->part.key = value;
    at->out->about = at->out->about || part->key.quantity.about;
}

static void read_parts(Dividing *at, const Expr *key)
{
    EntityList over = {0};
    recipients(at, key, &over);
    for (size_t i = 0; i < over.count; i++) {
        SeatPart part = {.of = over.items[i], .stated = -1};
        read_key(at, key, &part);
        vec_push(at->arena, &at->out->parts, part);
    }
    if (over.count == 0)
        seat_lack(at, SEATS_NOBODY, NULL, seat_nothing(at->entity), LABEL_who);
}

static void read_limits(Dividing *at)
{
    SeatDivision *out = at->out;
    for (size_t i = 0; i < out->parts.count; i++) {
        SeatPart *part = &out->parts.items[i];
        int64_t least = seats_at(at, LABEL_at_least, part->of, 0);
        int64_t most = seats_at(at, LABEL_at_most, part->of, INT64_MAX);
        part->first = seats_at(at, LABEL_first, part->of, 0);
        // Limits are of all that one has.
        part->part.least = least > part->first ? least - part->first : 0;
        part->part.most = most == INT64_MAX ? most : most - part->first;
        if (part->part.least > part->part.most && out->gap == SEATS_TOLD)
            seat_lack(at, SEATS_LIMIT, part->of, seat_nothing(at->entity), LABEL_at_most);
    }
}

// --- all ---

bool seats_have_rule(Eval *eval, const Entity *entity)
{
    const Expr *value;
    return (entity->block == BLOCK_body || entity->block == BLOCK_quantity) &&
           (eval_slot(eval, entity, LABEL_according_to, &value) ||
            eval_slot(eval, entity, LABEL_method, &value));
}

const Entity *seats_ruled_by(Eval *eval, const Entity *body)
{
    const Expr *value;
    if (seats_have_rule(eval, body))
        return body;
    if (!eval_slot(eval, body, LABEL_seats, &value) || value->next)
        return NULL;
    value = eval_settle(eval, value);
    bool follows = value && value->kind == EXPR_AS && value->left->kind == EXPR_ENTITY;
    return follows && seats_have_rule(eval, value->left->entity) ? value->left->entity
                                                                 : NULL;
}

// Gives the seats by steps or a scale; false when a method divides them.
static bool give_by_class(Dividing *at, WordKey method)
{
    SeatDivision *out = at->out;
    const Expr *scale = seat_value(at, LABEL_scale);
    bool started = seat_value(at, LABEL_per_started) != NULL;
    bool full = seat_value(at, LABEL_per_full) != NULL;
    bool other = seat_value(at, LABEL_method) != NULL;
    if (!scale && !started && !full)
        return false;
    if (method != WORD_none) { // as many seats as these give, by the method
        const SeatDivision *as_is = seats_divide(at->eval, at->entity, WORD_none);
        if (out->total < 0 && as_is->gap == SEATS_TOLD)
            out->total = as_is->total;
        return false;
    }
    out->way = scale ? SEATS_BY_SCALE : SEATS_BY_STEPS;
    if ((scale != NULL) + started + full + other > 1)
        seat_lack(at, SEATS_TWO_WAYS, NULL, seat_nothing(at->entity),
                  other ? LABEL_method : LABEL_scale);
    if (scale)
        seat_by_scale(at, scale);
    else
        seat_by_steps(at, started ? LABEL_per_started : LABEL_per_full);
    seat_keep_limits(out);
    return true;
}

static void divide(Dividing *at, WordKey method)
{
    SeatDivision *out = at->out;
    const Expr *key;
    out->cell = eval_slot(at->eval, at->entity, LABEL_according_to, &key);
    if (!out->cell) {
        out->cell = eval_slot(at->eval, at->entity, LABEL_method, &key);
        seat_lack(at, SEATS_LIMIT, NULL, seat_nothing(at->entity), LABEL_according_to);
        return;
    }
    read_parts(at, key);
    read_seats(at);
    read_limits(at);
    if (give_by_class(at, method))
        return;
    if (out->total < 0)
        seat_lack(at, SEATS_TOTAL, NULL, seat_nothing(at->entity), LABEL_seats);
    seat_method(at, method);
    if (out->gap != SEATS_TOLD)
        return;
    seat_ties(at);
    seat_by_method(at);
}

static bool under_way(const Eval *eval, const Entity *entity)
{
    size_t times = 0;
    for (size_t i = 0; i < eval->computing.count; i++)
        times += eval->computing.items[i] == entity;
    return times > 2; // a quantity computes itself, its total and its division
}

const SeatDivision *seats_divide(Eval *eval, const Entity *entity, WordKey method)
{
    const SeatDivision *kept =
        method == WORD_none ? memo_find(eval, MEMO_SEATS, entity, NULL) : NULL;
    if (kept)
        return kept;
    SeatDivision *out = ARENA_NEW(eval->scenario->arena, SeatDivision);
    out->entity = entity;
    out->total = -1;
    Eval inner = *eval;
    inner.read = (InputList){0};
    Dividing at = {&inner, eval->arena, entity, out};
    if (under_way(eval, entity)) {
        seat_lack(&at, SEATS_CIRCULAR, NULL, figure_missing(FIGURE_CIRCULAR, entity),
                  LABEL_according_to);
        return out;
    }
    vec_push(inner.arena, &inner.computing, entity);
    divide(&at, method);
    if (method == WORD_none && out->gap != SEATS_CIRCULAR)
        memo_keep(&inner, MEMO_SEATS, entity, NULL, out, 0);
    for (size_t i = 0; i < inner.read.count; i++)
        eval_note(eval, inner.read.items[i].kind, inner.read.items[i].id);
    return out;
}

const SeatPart *seats_part(const SeatDivision *division, const Entity *of)
{
    for (size_t i = 0; i < division->parts.count; i++)
        if (division->parts.items[i].of == of)
            return &division->parts.items[i];
    return NULL;
}

static Figure missing_seats(const SeatDivision *division)
{
    if (division->gap == SEATS_KEY || division->gap == SEATS_LIMIT)
        if (division->lacking.state != FIGURE_STATED)
            return division->lacking;
    Figure figure = figure_missing(division->gap == SEATS_CIRCULAR ? FIGURE_CIRCULAR
                                   : division->gap == SEATS_NO_KEY ? FIGURE_UNDEFINED
                                                                   : FIGURE_NOT_STATED,
                                   division->entity);
    return figure;
}

Figure seats_figure(const SeatDivision *division, const Entity *of)
{
    const SeatPart *part = seats_part(division, of);
    if (division->gap != SEATS_TOLD || !part) {
        Figure figure = missing_seats(division);
        if (figure.missing == division->entity)
            figure.missing_of = of;
        return figure;
    }
    Figure figure = figure_number(rational_from_int(part->seats), UNIT_SEATS);
    figure.quantity.range.high = rational_from_int(part->seats + part->open);
    figure.quantity.about = division->about;
    return figure;
}

Figure seats_total(const SeatDivision *division)
{
    if (division->gap != SEATS_TOLD)
        return missing_seats(division);
    int64_t sum = division->tied;
    for (size_t i = 0; i < division->parts.count; i++)
        sum += division->parts.items[i].seats;
    return figure_number(rational_from_int(sum), UNIT_SEATS);
}
