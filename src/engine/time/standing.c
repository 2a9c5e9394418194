#include "engine/time/dates.h"
#include "engine/time/log_layer.h"
#include "engine/time/versions.h"

// Who has to decide and approve an amendment, and who has.

static bool text_date(const Expr *value, Date *out)
{
    if (!value || (value->kind != EXPR_DATE && value->kind != EXPR_PERIOD))
        return false;
    *out = value->date;
    return true;
}

static Date date_stated(const Entity *entity, LabelKey label)
{
    const Cell *cell = entity_cell(entity, label);
    Date date = {0};
    if (cell && text_date(cell->value, &date) && label == LABEL_until &&
        cell->value->kind == EXPR_PERIOD)
        date = cell->value->last_date;
    return date;
}

static Text version_stated(const Entity *entity)
{
    const Cell *cell = entity_cell(entity, LABEL_version);
    return cell && cell->value ? text_trim(text_unquote(span_text(cell->value->span)))
                               : (Text){"", 0};
}

// --- approvals ---

const Entity *approval_party(const Model *model, const Entity *approval)
{
    const Node *name = approval->node->statement.name;
    return name ? names_resolve(model->names, model->main, name->name.folded) : NULL;
}

// The text that counts: the one that the amendment names, else the one of the first
// approval that names one.
static Text version_wanted(const Entity *amendment, const Approvals *approvals)
{
    Text version = version_stated(amendment);
    for (size_t i = 0; i < approvals->count && version.length == 0; i++)
        version = approvals->items[i].version;
    return version;
}

static bool is_other_text(const Approval *approval, Text wanted)
{
    return approval->version.length > 0 && wanted.length > 0 &&
           !text_equal(approval->version, wanted);
}

static bool is_required(const AmendmentStanding *standing, const Entity *party)
{
    return entities_include(&standing->required, party);
}

// A line of a log by somebody who decides is the decision.
static bool takes_decision(AmendmentStanding *standing, const Approval *approval)
{
    bool decides =
        approval->entry && entities_include(&standing->deciders, approval->party);
    if (!decides || standing->decided.year > 0)
        return decides;
    standing->decided = approval->day;
    standing->decision_missing = false;
    return true;
}

static void take_approval(Arena *arena, AmendmentStanding *standing,
                          const Approval *approval, Text wanted, EntityList *approved)
{
    if (!approval->party ||
        (takes_decision(standing, approval) && !is_required(standing, approval->party)))
        return;
    if (is_other_text(approval, wanted)) {
        entities_add(arena, &standing->other_text, approval->party);
        return;
    }
    entities_add(arena, approved, approval->party);
    if (!is_required(standing, approval->party))
        return;
    if (approval->day.year == 0)
        standing->date_missing = true;
    else if (date_compare(approval->day, standing->approved) > 0)
        standing->approved = approval->day;
}

static void count_approvals(Eval *eval, AmendmentStanding *standing)
{
    Arena *arena = eval->arena;
    Approvals approvals = {0};
    EntityList approved = {0};
    approvals_of(eval, standing->amendment, &standing->required, &approvals);
    Text wanted = version_wanted(standing->amendment, &approvals);
    for (size_t i = 0; i < approvals.count; i++)
        take_approval(arena, standing, &approvals.items[i], wanted, &approved);
    for (size_t i = 0; i < standing->required.count; i++)
        if (!entities_include(&approved, standing->required.items[i]))
            entities_add(arena, &standing->missing, standing->required.items[i]);
}

// --- rules ---

static bool clause_within(const Clause *clause, const Clause *outer)
{
    for (; clause; clause = clause->parent)
        if (clause == outer)
            return true;
    return false;
}

static bool names_it(const Model *model, const Entity *rule, LabelKey label,
                     const Touched *touched)
{
    const Node *slot = node_slot_of(rule->node, label);
    for (const Node *item = slot ? slot->slot.items : NULL; item; item = item->next) {
        Amended named = amend_named(model, rule->agreement, item);
        if (named.entity && named.entity == touched->entity)
            return true;
        if (named.clause && touched->clause &&
            clause_within(touched->clause, named.clause))
            return true;
    }
    return false;
}

static bool is_special(const Entity *rule)
{
    return node_slot_of(rule->node, LABEL_about) != NULL;
}

static bool covers(const Model *model, const Entity *rule, const Touched *touched)
{
    bool inside = !is_special(rule) || names_it(model, rule, LABEL_about, touched);
    return inside && !names_it(model, rule, LABEL_except, touched);
}

// A rule on what an amendment touches goes before a general one.
static void find_rules(Arena *arena, const Model *model, AmendmentStanding *standing)
{
    TouchedList touched = {0};
    amend_touches(arena, model, standing->amendment, &touched);
    for (size_t i = 0; i < touched.count; i++)
        for (int special = 1; special >= 0; special--) {
            bool any = false;
            for (size_t k = model->first_entity; k < model->entities.count; k++) {
                const Entity *rule = model->entities.items[k];
                if (rule->block != BLOCK_amending_rule ||
                    is_special(rule) != (special == 1) ||
                    !covers(model, rule, &touched.items[i]))
                    continue;
                entities_add(arena, &standing->rules, rule);
                any = true;
            }
            if (any)
                break;
        }
}

static void add_named(Eval *eval, const Entity *entity, LabelKey label, EntityList *out)
{
    const Expr *value;
    if (eval_slot(eval, entity, label, &value))
        eval_members(eval, value, out, NULL);
}

static bool states(const Entity *entity, LabelKey label)
{
    return entity_cell(entity, label) != NULL;
}

static void read_rules(Eval *eval, AmendmentStanding *standing)
{
    const Entity *amendment = standing->amendment;
    if (amendment->block == BLOCK_amendment)
        find_rules(eval->arena, eval->model, standing);
    add_named(eval, amendment, LABEL_approval_by, &standing->required);
    for (size_t i = 0; i < standing->rules.count; i++) {
        const Entity *rule = standing->rules.items[i];
        add_named(eval, rule, LABEL_decided_by, &standing->deciders);
        if (!states(amendment, LABEL_approval_by))
            add_named(eval, rule, LABEL_approval_by, &standing->required);
    }
    standing->decision_missing = standing->deciders.count > 0 &&
                                 !states(amendment, LABEL_decided_by) &&
                                 !states(amendment, LABEL_decided_on);
}

// --- the day ---

static Date later(Date a, Date b)
{
    return date_compare(a, b) >= 0 ? a : b;
}

static bool is_draft(const Entity *amendment)
{
    const Cell *status = entity_cell(amendment, LABEL_status);
    return status && status->value && status->value->kind == EXPR_WORD &&
           (status->value->word == WORD_draft || status->value->word == WORD_intention);
}

static void find_day(AmendmentStanding *standing)
{
    standing->from = later(standing->stated_from, standing->approved);
    if (standing->stated_from.year == 0) // two stages: the later of the two
        standing->from = later(standing->approved, standing->decided);
    bool undated = standing->stated_from.year == 0 && standing->date_missing;
    if (standing->from_unknown)
        standing->from = (Date){0};
    bool ends_first = standing->until.year > 0 && standing->from.year > 0 &&
                      date_compare(standing->until, standing->from) < 0;
    standing->holds = standing->from.year > 0 && standing->missing.count == 0 &&
                      !standing->draft && !standing->decision_missing && !undated &&
                      !ends_first && !standing->amendment->mistake.source;
}

// `from:` an event: the day on which it happens, as the text or the log has it.
static void read_event(Eval *eval, AmendmentStanding *standing)
{
    const Cell *cell = entity_cell(standing->amendment, LABEL_from);
    const Expr *value = cell ? cell->value : NULL;
    Days days;
    if (!value || value->kind != EXPR_ENTITY)
        return;
    Eval logged = *eval;
    logged.scenario = log_layer(eval->arena, eval->model, eval->scenario, NULL, NULL);
    standing->from_unknown = !eval_event_days(&logged, value->entity, &days);
    if (!standing->from_unknown)
        standing->stated_from = days.last;
}

Date amendment_earliest(const Entity *amendment)
{
    return date_stated(amendment, LABEL_from);
}

AmendmentStanding amendment_standing(Arena *arena, const Model *model,
                                     const Entity *amendment)
{
    AmendmentStanding standing = {.amendment = amendment,
                                  .stated_from = date_stated(amendment, LABEL_from),
                                  .until = date_stated(amendment, LABEL_until),
                                  .decided = date_stated(amendment, LABEL_decided_on),
                                  .draft = is_draft(amendment)};
    Eval eval = eval_begin(arena, model, scenario_new(arena, model, NULL));
    read_event(&eval, &standing);
    read_rules(&eval, &standing);
    count_approvals(&eval, &standing);
    find_day(&standing);
    return standing;
}

bool agreement_standing(Arena *arena, const Model *model, AmendmentStanding *out)
{
    const Entity *own = model->main->entity;
    Approvals approvals = {0};
    *out = (AmendmentStanding){0};
    if (!own)
        return false;
    Eval eval = eval_begin(arena, model, scenario_new(arena, model, NULL));
    if (!states(own, LABEL_approval_by))
        approvals_of(&eval, own, &out->required, &approvals);
    if (!states(own, LABEL_approval_by) && approvals.count == 0)
        return false;
    *out = amendment_standing(arena, model, own);
    return true;
}
