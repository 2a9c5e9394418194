#include "engine/natives.h"

#include "base/buffer.h"
#include "engine/relations.h"

// From expressions to plain numbers and back. What does not fit exactly is refused.

enum { FAILURES_MOST = 1000, LIST_MOST = 10000 };

// --- what could not be computed ---

static Text value_words(Arena *arena, const NativeValue *value)
{
    if (value->list)
        return text_format(arena, "[%zu]", value->count);
    switch (value->type) {
    case NATIVE_TEXT:
        return text_format(arena, "\"" TEXT_FMT "\"", TEXT_ARG(value->text));
    case NATIVE_NUMBER:
    case NATIVE_SHARE:
        if (value->b != 1)
            return text_format(arena, "%lld/%lld", (long long)value->a,
                               (long long)value->b);
        break;
    case NATIVE_MONEY:
        return text_format(arena, "%s%lld,%02lld €", value->a < 0 ? "-" : "",
                           (long long)(value->a / 100) * (value->a < 0 ? -1 : 1),
                           (long long)(value->a % 100) * (value->a < 0 ? -1 : 1));
    case NATIVE_DATE: return date_iso(arena, date_from_days((int32_t)value->a));
    case NATIVE_INTEGER:
    case NATIVE_TRUTH: break;
    }
    return text_format(arena, "%lld", (long long)value->a);
}

// `cost-index(2027; 3/4)`, with the values that it was given.
static Text call_words(Arena *arena, const Native *native, const NativeValue *args)
{
    enum { CALL_MOST = 200 };
    Buffer out = buffer_new(arena);
    buffer_format(&out, TEXT_FMT "(", TEXT_ARG(native->entity->name));
    for (size_t i = 0; i < native->takes.count; i++)
        buffer_format(&out, "%s" TEXT_FMT, i > 0 ? "; " : "",
                      TEXT_ARG(value_words(arena, &args[i])));
    buffer_addc(&out, ')');
    return text_clip(arena, buffer_text(&out), CALL_MOST);
}

static bool same_failure(const NativeFailure *a, const NativeFailure *b)
{
    return a->native == b->native && a->status == b->status && a->detail == b->detail &&
           a->clause == b->clause && text_equal(a->call, b->call);
}

// Keeps a failure and notes that this evaluation met it. The text of a call may stand in
// a session's memory, which goes before the model's.
static void note_failure(Eval *eval, NativeFailure failure)
{
    Natives *host = eval->model->host;
    if (!host)
        return;
    size_t at = 0;
    while (at < host->failures.count &&
           !same_failure(&host->failures.items[at], &failure))
        at++;
    if (at == host->failures.count) {
        if (at == FAILURES_MOST)
            return;
        failure.call = text_copy(eval->model->arena, failure.call);
        vec_push(eval->model->arena, &host->failures, failure);
    }
    eval_note(eval, INPUT_NATIVE_FAILED, (uint32_t)at);
}

static void failed(Eval *eval, const Expr *call, NativeStatus status, int64_t detail,
                   const NativeValue *args)
{
    const Native *native = call->entity->view;
    Text words = args ? call_words(eval->arena, native, args) : span_text(call->span);
    bool stated = call->clause != NULL; // in the text, not in a question
    note_failure(eval,
                 (NativeFailure){.native = native->entity,
                                 .call = words,
                                 .clause = stated ? call->clause : native->entity->clause,
                                 .span = stated ? call->span : native->entity->span,
                                 .status = status,
                                 .detail = detail});
}

// --- what is given ---

// A figure that is open, or that is no single one, can't be given. `*missing` is then the
// figure that the call comes to.
static bool plain_figure(Figure figure, const NativeSlot *slot, Rational *value,
                         Figure *missing)
{
    const Quantity *quantity = &figure.quantity;
    if (figure.state != FIGURE_STATED) {
        *missing = figure;
        return false;
    }
    if (quantity->unit != slot->unit) {
        *missing = figure_missing(FIGURE_MIXED, NULL);
        return false;
    }
    *missing = figure_missing(FIGURE_NATIVE, NULL);
    *value = quantity->range.low;
    return interval_is_point(quantity->range) && !quantity->floorless &&
           !quantity->ceilingless;
}

// A number as the two parts of a fraction, or one whole.
static bool to_parts(Arena *arena, NativeType type, Rational value, int64_t *a,
                     int64_t *b)
{
    *b = 1;
    if (type == NATIVE_MONEY)
        value = rational_mul(arena, value, rational_from_int(100));
    if (type == NATIVE_MONEY || type == NATIVE_INTEGER)
        return rational_to_int(value, a);
    if (value.big)
        return false;
    *a = value.num;
    *b = value.den;
    return true;
}

static bool give_figure(Eval *eval, Figure figure, const NativeSlot *slot,
                        NativeValue *out, Figure *missing)
{
    Rational value;
    if (!plain_figure(figure, slot, &value, missing))
        return false;
    *missing = figure_missing(FIGURE_NATIVE, NULL);
    return to_parts(eval->arena, slot->type, value, &out->a, &out->b);
}

// The figures of a measure, of all that it is of or of those named, in the order of the
// text.
static bool give_list(Eval *eval, const Expr *expr, const NativeSlot *slot,
                      NativeValue *out, Quantity *marks, Figure *missing)
{
    const Expr *measure = expr->kind == EXPR_OF ? expr->left : expr;
    EntityList over = {0};
    *missing = figure_missing(FIGURE_NATIVE, NULL);
    if (measure->kind != EXPR_ENTITY || !entity_is_measure(measure->entity))
        return false;
    if (expr->kind == EXPR_OF)
        eval_value_members(eval, expr->right, &over);
    else
        eval_measured(eval, measure->entity, &over);
    bool pairs = slot->type == NATIVE_NUMBER || slot->type == NATIVE_SHARE;
    if (over.count > LIST_MOST)
        return false;
    int64_t *items = ARENA_ARRAY(eval->arena, int64_t, 2 * over.count + 1);
    for (size_t i = 0; i < over.count; i++) {
        NativeValue one = {.type = slot->type};
        Figure figure = eval_measure(eval, measure->entity, over.items[i]);
        if (!give_figure(eval, figure, slot, &one, missing))
            return false;
        marks->about = marks->about || figure.quantity.about;
        marks->natives |= figure.quantity.natives;
        items[pairs ? 2 * i : i] = one.a;
        if (pairs)
            items[2 * i + 1] = one.b;
    }
    out->items = items;
    out->count = over.count;
    return true;
}

// The short name of a thing. The name of a kind stands for the one of it that a figure is
// computed for.
static bool give_name(Eval *eval, const Entity *named, const Entity *of, NativeValue *out)
{
    bool kind = named->block == BLOCK_kind;
    if (kind && (!of || !eval_belongs(eval, of, named)))
        return false;
    out->text = kind ? of->name : named->name;
    return true;
}

static bool give_text(Eval *eval, const Expr *expr, const Entity *of, NativeValue *out)
{
    if (expr->kind == EXPR_ENTITY)
        return give_name(eval, expr->entity, of, out);
    out->text = text_unquote(expr->text);
    return expr->kind == EXPR_TEXT;
}

static bool give_truth(Eval *eval, const Expr *expr, const Entity *of, NativeValue *out,
                       Figure *missing)
{
    Truth truth = eval_claim(eval, expr, of);
    *missing = figure_missing(FIGURE_NOT_STATED, NULL);
    missing->missing_words = span_text(expr->span);
    out->a = truth == TRUTH_YES;
    return truth != TRUTH_UNKNOWN;
}

// One value, of the type that the declaration says; `marks` gathers what the result
// inherits.
static bool give(Eval *eval, const Expr *expr, const NativeSlot *slot, const Entity *of,
                 NativeValue *out, Quantity *marks, Figure *missing)
{
    *out = (NativeValue){.type = slot->type, .list = slot->list, .b = 1};
    *missing = figure_missing(FIGURE_NATIVE, NULL);
    expr = eval_settle(eval, expr);
    if (!expr || slot->bad) {
        *missing = figure_missing(FIGURE_NOT_STATED, NULL);
        return false;
    }
    if (slot->list)
        return give_list(eval, expr, slot, out, marks, missing);
    if (slot->type == NATIVE_TEXT)
        return give_text(eval, expr, of, out);
    if (slot->type == NATIVE_TRUTH)
        return give_truth(eval, expr, of, out, missing);
    if (slot->type == NATIVE_DATE) {
        out->a = expr->kind == EXPR_DATE ? date_days(expr->date) : 0;
        return expr->kind == EXPR_DATE;
    }
    Figure figure = eval_figure(eval, expr, of);
    marks->about = marks->about || figure.quantity.about;
    marks->natives |= figure.quantity.natives;
    return give_figure(eval, figure, slot, out, missing);
}

static bool give_all(Eval *eval, const Expr *call, const Entity *of, NativeValue *args,
                     Quantity *marks, Figure *missing)
{
    const Native *native = call->entity->view;
    const Expr *expr = call->left;
    for (size_t i = 0; i < native->takes.count; i++, expr = expr->next) {
        if (!expr) {
            *missing = figure_missing(FIGURE_NATIVE, NULL);
            return false;
        }
        if (!give(eval, expr, &native->takes.items[i], of, &args[i], marks, missing))
            return false;
    }
    *missing = figure_missing(FIGURE_NATIVE, NULL);
    return !expr;
}

// --- what comes back ---

// Whether a reply is a value of the type that the declaration says.
static bool is_of_type(const NativeSlot *gives, const NativeReply *reply)
{
    bool parts = gives->type == NATIVE_NUMBER || gives->type == NATIVE_SHARE;
    if (gives->type == NATIVE_TRUTH)
        return reply->a == 0 || reply->a == 1;
    return !parts || reply->b > 0;
}

// Asks whoever computes; a reply other than NATIVE_DONE has been noted.
static bool ask(Eval *eval, const Expr *call, const NativeValue *args, NativeReply *reply)
{
    const Native *native = call->entity->view;
    Natives *host = eval->model->host;
    const Expr *gives;
    eval_slot(eval, native->entity, LABEL_gives, &gives); // so that its clause is cited
    *reply = (NativeReply){.status = NATIVE_NOT_ALLOWED, .b = 1};
    if (host && host->call) {
        NativeCall asked = {native->entity->name, native, args};
        host->call(host->context, &asked, reply);
    }
    if (reply->status == NATIVE_DONE && !is_of_type(&native->gives, reply))
        reply->status = NATIVE_WRONG_TYPE;
    if (reply->status != NATIVE_DONE)
        failed(eval, call, reply->status, reply->detail, args);
    else
        eval_note(eval, INPUT_NATIVE, native->entity->id);
    return reply->status == NATIVE_DONE;
}

// What every call begins with. False: `*missing` is what it comes to.
static bool called(Eval *eval, const Expr *call, const Entity *of, NativeReply *reply,
                   Quantity *marks, Figure *missing)
{
    const Native *native = call->entity->view;
    NativeValue *args = ARENA_ARRAY(eval->arena, NativeValue, native->takes.count + 1);
    arena_work(eval->arena);
    *missing = figure_missing(FIGURE_NATIVE, call->entity);
    if (native->gives.bad)
        return false;
    if (!give_all(eval, call, of, args, marks, missing)) {
        if (missing->state == FIGURE_NATIVE && !missing->missing) { // not of another call
            failed(eval, call, NATIVE_ARGUMENT, 0, NULL);
            missing->missing = call->entity;
        }
        return false;
    }
    *missing = figure_missing(FIGURE_NATIVE, call->entity);
    return ask(eval, call, args, reply);
}

Figure native_figure(Eval *eval, const Expr *call, const Entity *of)
{
    const Native *native = call->entity->view;
    Quantity out = {.range = interval_point(RATIONAL_ZERO), .unit = native->gives.unit};
    NativeReply reply;
    Figure missing;
    if (!called(eval, call, of, &reply, &out, &missing))
        return missing;
    int64_t parts = native->gives.type == NATIVE_MONEY ? 100 : reply.b;
    out.range = interval_point(rational_make(eval->arena, reply.a, parts));
    out.natives |= UINT64_C(1) << native->bit;
    return figure_of(out);
}

Truth native_truth(Eval *eval, const Expr *call, const Entity *of)
{
    Quantity marks = {.unit = UNIT_NUMBER};
    NativeReply reply;
    Figure missing;
    if (!called(eval, call, of, &reply, &marks, &missing))
        return TRUTH_UNKNOWN;
    return truth_from(reply.a != 0);
}

void native_mark(const Eval *eval, Figure *figure)
{
    for (size_t i = 0; eval->model->natives.count > 0 && i < eval->read.count; i++) {
        Input input = eval->read.items[i];
        if (input.kind != INPUT_NATIVE)
            continue;
        const Native *native = eval->model->entities.items[input.id]->view;
        figure->quantity.natives |= UINT64_C(1) << native->bit;
    }
}

bool native_failed(const Eval *eval, size_t from)
{
    for (size_t i = from; i < eval->read.count; i++)
        if (eval->read.items[i].kind == INPUT_NATIVE_FAILED)
            return true;
    return false;
}
