#include "analysis/portfolio/portfolio.h"
#include "engine/time/dated.h"
#include "engine/time/occurrences.h"

// Duties that clash: of the same bearer, on the same act, in days that meet. Either one
// must do what another line forbids, or two lines set different days for the same deed:
// on the same thing, towards the same other. What may both be kept is no clash.

static Text label_of(const Gather *gather, const Entity *entity)
{
    return entity->title.length > 0 ? entity->title
                                    : entity_label(entity, gather->language);
}

// What tells a thing from others across agreements: its official name. A short name means
// something in its own agreement only.
static Text key_of(Gather *gather, const AtHand *at, const Expr *value)
{
    if (value->kind != EXPR_ENTITY)
        return text_copy(gather->arena, text_fold(gather->arena, value->text));
    const Entity *entity = value->entity;
    size_t party = entity->block == BLOCK_party
                       ? identities_of(gather->parties, at->file, entity->id)
                       : SIZE_MAX;
    if (party != SIZE_MAX)
        return text_format(gather->arena, "party %zu", party);
    if (entity->title.length > 0 || entity->prelude)
        return text_copy(gather->arena,
                         text_fold(gather->arena, label_of(gather, entity)));
    return text_format(gather->arena, "%zu " TEXT_FMT, at->number,
                       TEXT_ARG(text_fold(gather->arena, entity->name)));
}

static void take_keys(Gather *gather, const AtHand *at, Eval *eval, const Entity *deed,
                      LabelKey label, TextList *out)
{
    const Expr *value;
    if (!eval_slot(eval, deed, label, &value))
        return;
    for (; value; value = value->next) {
        const Expr *settled = eval_settle(eval, value);
        if (settled && (settled->kind == EXPR_ENTITY || settled->kind == EXPR_TEXT))
            vec_push(gather->arena, out, key_of(gather, at, settled));
    }
}

static bool binds(Eval *eval, const Entity *deed)
{
    const Expr *value;
    if (!eval_slot(eval, deed, LABEL_strength, &value))
        return true;
    value = eval_settle(eval, value);
    return value && value->kind == EXPR_WORD && value->word == WORD_must;
}

// The one day by which it is to be done: of every year (year 0), or once. What comes
// again after a first day has no such day.
static Date deadline_of(Eval *eval, const Entity *deed)
{
    const Expr *value, *often;
    Date none = {0};
    if (!eval_slot(eval, deed, LABEL_by, &value) || value->next)
        return none;
    value = eval_settle(eval, value);
    if (!value || value->kind != EXPR_DATE)
        return none;
    bool again = eval_slot(eval, deed, LABEL_how_often, &often) != NULL;
    return value->date.year > 0 && again ? none : value->date;
}

static Days valid_days(Eval *eval, const Entity *deed)
{
    Date from, until;
    Days days = eval_term_days(eval);
    entity_validity(deed, &from, &until);
    if (from.year > 0 && date_compare(from, days.first) > 0)
        days.first = from;
    if (until.year > 0 && date_compare(until, days.last) < 0)
        days.last = until;
    return days;
}

static Text words_of(Gather *gather, Eval *eval, const Entity *deed, LabelKey label,
                     Text words)
{
    const Expr *value;
    if (!eval_slot(eval, deed, label, &value))
        return words;
    for (; value; value = value->next) {
        Text one = value->kind == EXPR_ENTITY ? label_of(gather, value->entity)
                                              : text_unquote(span_text(value->span));
        words = text_format(gather->arena, TEXT_FMT "%s" TEXT_FMT, TEXT_ARG(words),
                            words.length > 0 ? " " : "", TEXT_ARG(one));
    }
    return words;
}

static Text text_of_deadline(Gather *gather, Eval *eval, const Entity *deed)
{
    Text words = words_of(gather, eval, deed, LABEL_by, TEXT(""));
    return text_copy(gather->arena, words);
}

static void take_deed(Gather *gather, const AtHand *at, Eval *eval, const Entity *deed)
{
    TextList act = {0};
    EntityList bearers = {0};
    const Expr *who;
    take_keys(gather, at, eval, deed, LABEL_does, &act);
    bool forbids = deed->block == BLOCK_prohibition;
    if (act.count != 1 || !eval_slot(eval, deed, LABEL_who, &who) ||
        (!forbids && !binds(eval, deed)))
        return;
    Deed one = {.member = at->number,
                .forbidden = forbids,
                .by = deadline_of(eval, deed),
                .when = text_of_deadline(gather, eval, deed),
                .days = valid_days(eval, deed),
                .cited = gather_declared(gather, deed)};
    Text words = words_of(gather, eval, deed, LABEL_does, TEXT(""));
    one.words = text_copy(gather->arena, words_of(gather, eval, deed, LABEL_what, words));
    take_keys(gather, at, eval, deed, LABEL_what, &one.things);
    take_keys(gather, at, eval, deed, LABEL_to, &one.towards);
    eval_members(eval, who, &bearers, NULL);
    for (size_t i = 0; i < bearers.count; i++) {
        const Entity *bearer = bearers.items[i];
        Expr named = {.kind = EXPR_ENTITY, .entity = bearer};
        one.party = bearer->block == BLOCK_party
                        ? identities_of(gather->parties, at->file, bearer->id)
                        : SIZE_MAX;
        one.who =
            text_copy(gather->arena, one.party == SIZE_MAX
                                         ? label_of(gather, bearer)
                                         : identities_label(gather->parties, one.party));
        one.key =
            text_format(gather->arena, TEXT_FMT "\n" TEXT_FMT, TEXT_ARG(act.items[0]),
                        TEXT_ARG(key_of(gather, at, &named)));
        vec_push(gather->arena, &gather->deeds, one);
    }
}

void portfolio_take_clashes(Gather *gather, const AtHand *at)
{
    Eval eval = eval_begin(at->arena, at->model, at->base);
    for (size_t i = at->model->first_entity; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        bool deed = entity->block == BLOCK_duty || entity->block == BLOCK_task ||
                    entity->block == BLOCK_prohibition;
        if (deed && entity->agreement == at->model->main && eval_present(&eval, entity))
            take_deed(gather, at, &eval, entity);
    }
    gather_carry_doubt(gather, at, FORM_duties, NULL, NULL);
    gather_carry_doubt(gather, at, FORM_prohibitions, NULL, NULL);
}

// --- what does not fit together ---

static bool share_one(const TextList *a, const TextList *b)
{
    for (size_t i = 0; i < a->count; i++)
        for (size_t k = 0; k < b->count; k++)
            if (text_equal(a->items[i], b->items[k]))
                return true;
    return false;
}

// A line that names nothing is about everything.
static bool may_meet(const TextList *a, const TextList *b)
{
    return a->count == 0 || b->count == 0 || share_one(a, b);
}

static bool clash(const Deed *a, const Deed *b)
{
    bool meet = date_compare(a->days.first, b->days.last) <= 0 &&
                date_compare(b->days.first, a->days.last) <= 0;
    if (!meet || (a->forbidden && b->forbidden))
        return false;
    if (a->forbidden || b->forbidden)
        return may_meet(&a->things, &b->things) && may_meet(&a->towards, &b->towards);
    bool both = a->by.day > 0 && b->by.day > 0;
    bool alike =
        (a->by.year > 0) == (b->by.year > 0) && (a->by.month > 0) == (b->by.month > 0);
    bool same_towards = a->towards.count == 0 ? b->towards.count == 0
                                              : share_one(&a->towards, &b->towards);
    return both && alike && date_compare(a->by, b->by) != 0 &&
           share_one(&a->things, &b->things) && same_towards;
}

void portfolio_tell_clashes(Gather *gather)
{
    portfolio_tell_pairs(gather, clash, PHRASE_portfolio_clashes);
}
