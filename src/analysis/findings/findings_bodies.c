#include "analysis/findings/findings_checks.h"

// Bodies: how many persons sit in them and how many may.

// The size that the text allows; persons are whole numbers.
typedef struct {
    bool has_low, has_high, has_target;
    Rational low, high;
    Quantity target;
    const Expr *about; // an approximate size
    const Expr *target_value;
    Span span;
} Size;

static void lower_high(Size *size, Rational value)
{
    if (!size->has_high || rational_compare(value, size->high) < 0)
        size->high = value;
    size->has_high = true;
}

static void raise_low(Size *size, Rational value)
{
    if (!size->has_low || rational_compare(value, size->low) > 0)
        size->low = value;
    size->has_low = true;
}

static void take_limit(Eval *eval, Size *size, Limit limit, Interval figure)
{
    Rational one = RATIONAL_ONE;
    switch (limit) {
    case LIMIT_AT_LEAST: raise_low(size, figure.low); break;
    case LIMIT_MORE_THAN:
        raise_low(size, rational_add(eval->arena, figure.low, one));
        break;
    case LIMIT_AT_MOST: lower_high(size, figure.high); break;
    case LIMIT_LESS_THAN:
        lower_high(size, rational_sub(eval->arena, figure.high, one));
        break;
    default:
        raise_low(size, figure.low);
        lower_high(size, figure.high);
        break;
    }
}

static void take_target(Eval *eval, Size *size, const Expr *value)
{
    Figure figure = eval_figure(eval, value, NULL);
    if (figure.state != FIGURE_STATED)
        return;
    size->has_target = true;
    size->target = figure.quantity;
    size->target_value = value;
}

static void take_size(Eval *eval, Size *size, const Expr *value)
{
    value = eval_settle(eval, value);
    if (!value)
        return;
    if (value->kind == EXPR_PAIR) {
        if (value->left->kind == EXPR_WORD && value->left->word == WORD_target)
            take_target(eval, size, value->right);
        return;
    }
    bool limited = value->kind == EXPR_LIMIT;
    Figure figure = eval_figure(eval, limited ? value->right : value, NULL);
    if (figure.state != FIGURE_STATED)
        return;
    if (is_vague(&figure.quantity))
        size->about = limited ? value->right : value;
    else
        take_limit(eval, size, limited ? value->limit : LIMIT_EXACTLY,
                   figure.quantity.range);
}

static Size size_of(Eval *eval, const Entity *body)
{
    Size size = {.span = span_of(body, LABEL_size)};
    const Expr *value;
    if (eval_slot(eval, body, LABEL_size, &value))
        for (; value; value = value->next)
            take_size(eval, &size, value);
    const Expr *target = value_of(eval, body, LABEL_target);
    if (target)
        take_target(eval, &size, target);
    return size;
}

// The seats of all rows together.
typedef struct {
    bool known, open; // open: no upper limit
    Interval range;
} Seats;

static Seats seats_of(Eval *eval, const Entity *body)
{
    SeatRows rows = {0};
    eval_seats(eval, body, &rows);
    Seats seats = {.known = rows.count > 0, .range = interval_point(RATIONAL_ZERO)};
    for (size_t i = 0; i < rows.count; i++) {
        const SeatRow *row = &rows.items[i];
        if (row->at_least.state != FIGURE_STATED || row->at_least.quantity.about) {
            seats.known = false;
            continue;
        }
        Interval more = row->at_least.quantity.range;
        if (row->at_most.state == FIGURE_STATED)
            more.high = row->at_most.quantity.range.high;
        else
            seats.open = true;
        seats.range = interval_add(eval->arena, seats.range, more);
    }
    return seats;
}

static Text words_persons(Eval *eval, Rational value)
{
    return words_number(eval, value, UNIT_NUMBER);
}

// --- totals of compositions ---

void check_body_sums(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_body, body) {
        const Body *view = body->view;
        const Expr *total = view->total ? eval_cell(eval, view->total) : NULL;
        if (!total || view->rows.count == 0)
            continue;
        Seats seats = seats_of(eval, body);
        if (!seats.known || seats.open)
            continue;
        Figure stated = eval_figure(eval, total, NULL);
        if (stated.state != FIGURE_STATED ||
            comes_to(eval, seats.range, &stated.quantity, total->span))
            continue;
        Quantity sum = {.range = seats.range};
        Interval apart = interval_sub(eval->arena, sum.range, stated.quantity.range);
        if (rational_sign(apart.high) < 0)
            apart = interval_scale(eval->arena, apart, rational_from_int(-1));
        DIAG(diags, sum_differs, view->total->span, ARG(words_entity(body)),
             ARG(words_figure(eval, sum)), ARG(words_figure(eval, stated.quantity)),
             ARG(words_figure(eval, (Quantity){.range = apart})));
    }
}

// --- sizes ---

static void check_size_limits(Eval *eval, Diags *diags, const Entity *body,
                              const Size *size)
{
    Text name = words_entity(body);
    if (size->has_low && size->has_high && rational_compare(size->low, size->high) > 0)
        DIAG(diags, size_contradicts, size->span, ARG(name),
             ARG(words_persons(eval, size->low)), ARG(words_persons(eval, size->high)));
    if (!size->has_target)
        return;
    Interval target = size->target.range;
    if (size->has_high && rational_compare(target.low, size->high) > 0)
        DIAG(diags, target_outside, size->target_value->span, ARG(name),
             ARG(words_figure(eval, size->target)), ARG(words_persons(eval, size->high)));
    else if (size->has_low && rational_compare(target.high, size->low) < 0)
        DIAG(diags, target_outside, size->target_value->span, ARG(name),
             ARG(words_figure(eval, size->target)), ARG(words_persons(eval, size->low)));
}

static void check_fixed_size(Eval *eval, Diags *diags, const Entity *body,
                             const Size *size, const Seats *seats)
{
    Rational low = seats->range.low, high = seats->range.high;
    bool too_few = size->has_low && !seats->open && rational_compare(high, size->low) < 0;
    bool too_many = size->has_high && rational_compare(low, size->high) > 0;
    bool fixed = !seats->open && rational_compare(low, high) == 0;
    Text name = words_entity(body);
    if (too_many && !fixed)
        DIAG(diags, seats_exceed_size, size->span, ARG(name),
             ARG(words_persons(eval, low)), ARG(words_persons(eval, size->high)));
    else if (too_few || too_many)
        DIAG(diags, size_differs, size->span, ARG(name),
             ARG(words_persons(eval, too_few ? high : low)),
             ARG(words_persons(eval, too_few ? size->low : size->high)));
}

// Seats against `about 30`: one more seat than the least may already be too many.
static void check_about_size(Eval *eval, Diags *diags, const Entity *body,
                             const Size *size, const Seats *seats)
{
    const Expr *value = size->about ? size->about : size->target_value;
    if (!value)
        return;
    Figure stated = eval_figure(eval, value, NULL);
    if (stated.state != FIGURE_STATED || !stated.quantity.about)
        return;
    Interval least = interval_point(seats->range.low);
    int order = rational_compare(least.low, stated.quantity.range.high);
    Text name = words_entity(body), seated = words_persons(eval, least.low);
    Text wanted = words_figure(eval, stated.quantity);
    if (seats->open && order == 0)
        DIAG(diags, size_leaves_no_room, value->span, ARG(name), ARG(seated),
             ARG(wanted));
    else if ((order > 0 && !comes_to(eval, least, &stated.quantity, value->span)) ||
             (!seats->open &&
              !comes_to(eval, seats->range, &stated.quantity, value->span)))
        DIAG(diags, size_about_differs, value->span, ARG(name), ARG(seated), ARG(wanted));
}

void check_sizes(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_body, body) {
        Size size = size_of(eval, body);
        check_size_limits(eval, diags, body, &size);
        if (!size.has_low && !size.has_high && !size.about && !size.target_value)
            continue;
        Seats seats = seats_of(eval, body);
        if (!seats.known)
            continue;
        check_fixed_size(eval, diags, body, &size, &seats);
        check_about_size(eval, diags, body, &size, &seats);
    }
}

// --- offices ---

static bool has_members(Eval *eval, const Entity *body)
{
    const Body *view = body->view;
    if (view->rows.count > 0 || is_addressed(eval, body, LABEL_size) ||
        is_addressed(eval, body, LABEL_target) || is_addressed(eval, body, LABEL_of) ||
        is_addressed(eval, body, LABEL_according_to))
        return true;
    return is_addressed(eval, body, LABEL_seats) ||
           is_addressed(eval, body, LABEL_members);
}

static bool from_members(const Expr *value, Rational *count)
{
    *count = RATIONAL_ONE;
    if (value && value->kind == EXPR_PAIR) {
        if (value->right->kind == EXPR_QUANTITY)
            *count = value->right->quantity.range.low;
        value = value->left;
    }
    return value && value->kind == EXPR_WORD && value->word == WORD_from_members;
}

// The most members that the body can have; false when nothing limits them.
static bool most_members(Eval *eval, const Entity *body, Rational *most)
{
    Size size = size_of(eval, body);
    Seats seats = seats_of(eval, body);
    bool known = size.has_high;
    *most = size.high;
    if (seats.known && !seats.open &&
        (!known || rational_compare(seats.range.high, *most) < 0)) {
        *most = seats.range.high;
        known = true;
    }
    const Expr *list = value_of(eval, body, LABEL_members);
    EntityList members = {0};
    bool open = false;
    if (known || !list)
        return known;
    eval_members(eval, list, &members, &open);
    *most = rational_from_int((int64_t)members.count);
    return !open && members.count > 0;
}

void check_offices(Eval *eval, Diags *diags)
{
    static const LabelKey offices[] = {LABEL_chair, LABEL_vice_chair, LABEL_leader};
    foreach (eval, BLOCK_body, body) {
        Rational held = RATIONAL_ZERO, most, count;
        Span span = body->span;
        for (size_t i = 0; i < sizeof offices / sizeof *offices; i++) {
            if (!from_members(value_of(eval, body, offices[i]), &count))
                continue;
            held = rational_add(eval->arena, held, count);
            span = span_of(body, offices[i]);
        }
        if (rational_sign(held) == 0)
            continue;
        if (!has_members(eval, body))
            DIAG(diags, office_from_nobody, span, ARG(words_entity(body)));
        else if (most_members(eval, body, &most) && rational_compare(held, most) > 0)
            DIAG(diags, more_offices_than_members, span, ARG(words_entity(body)),
                 ARG(words_persons(eval, held)), ARG(words_persons(eval, most)));
    }
}

// --- members ---

static void check_seat(Eval *eval, Diags *diags, const Expr *seat)
{
    bool pair = seat && (seat->kind == EXPR_PAIR || seat->kind == EXPR_LIMIT);
    const Expr *who = pair ? seat->left : NULL;
    EntityList members = {0};
    if (!who)
        return;
    eval_value_members(eval, who, &members);
    const Entity *named =
        who->kind == EXPR_EACH && who->left ? who->left->entity : who->entity;
    bool group = named && (named->block == BLOCK_kind || named->block == BLOCK_set);
    if (group && members.count == 0)
        DIAG(diags, seats_of_nobody, seat->span,
             ARG(entity_handle(named, eval->model->main->language)));
}

void check_members(Eval *eval, Diags *diags)
{
    Rational count;
    foreach (eval, BLOCK_body, body) {
        const Expr *seats;
        bool office = from_members(value_of(eval, body, LABEL_chair), &count) ||
                      from_members(value_of(eval, body, LABEL_leader), &count) ||
                      from_members(value_of(eval, body, LABEL_vice_chair), &count);
        if (!office && !has_members(eval, body))
            DIAG(diags, body_without_members, body->span, ARG(words_entity(body)));
        if (!eval_slot(eval, body, LABEL_seats, &seats))
            continue;
        for (; seats; seats = seats->next)
            check_seat(eval, diags, eval_settle(eval, seats));
    }
}
