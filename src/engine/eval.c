#include "engine/classes.h"
#include "engine/dated.h"
#include "engine/memo.h"
#include "engine/natives.h"
#include "engine/relations.h"
#include "engine/services.h"

// Reading the inputs: every value, presence, reading and clause goes through here.

Eval eval_begin(Arena *arena, const Model *model, const Scenario *scenario)
{
    return (Eval){.model = model, .scenario = scenario, .arena = arena};
}

// What a check may have to know of its own reads is never one of these.
static bool is_only_cited(InputKind kind)
{
    return kind == INPUT_CELL || kind == INPUT_PRESENT || kind == INPUT_SUCCESSOR ||
           kind == INPUT_CLAUSE;
}

void eval_note(Eval *eval, InputKind kind, uint32_t id)
{
    if (eval->citeless && is_only_cited(kind))
        return;
    uint64_t key = ((uint64_t)kind + 1) << 32 | id;
    if (seen_add(eval->arena, &eval->read.seen, key))
        vec_push(eval->arena, &eval->read, ((Input){kind, id}));
}

// Whether every input is as the text has it and nobody asks which were read: so it is for
// most checks.
static bool as_written(const Eval *eval)
{
    const Scenario *layer = eval->scenario;
    while (layer && layer->overrides.count == 0)
        layer = layer->parent;
    return eval->citeless && !layer;
}

static const Override *find(Eval *eval, InputKind kind, uint32_t id)
{
    eval_note(eval, kind, id);
    return scenario_find(eval->scenario, (Input){kind, id});
}

// An answer that looks at a statement with a mistake in it has to know.
static void note_mistake(Eval *eval, const Entity *entity)
{
    if (entity && entity->mistake.source)
        eval_note(eval, INPUT_MISTAKE, entity->id);
}

static bool in_force(Eval *eval, const Clause *clause)
{
    for (; clause; clause = clause->parent) {
        const Override *override = find(eval, INPUT_CLAUSE, clause->id);
        if (override && !override->flag)
            return false;
    }
    return true;
}

static bool reading_holds(Eval *eval, const Entity *unclear, const Entity *reading)
{
    if (!reading)
        return true;
    const Reading *chosen = eval_reading(eval, unclear);
    return chosen && chosen->entity == reading;
}

const Expr *eval_cell(Eval *eval, const Cell *cell)
{
    if (cell->id == CASE_ID)
        return cell->value;
    note_mistake(eval, cell->subject);
    if (!reading_holds(eval, cell->unclear, cell->reading) ||
        (cell->subject &&
         !reading_holds(eval, cell->subject->unclear, cell->subject->reading)))
        return NULL;
    if (as_written(eval))
        return cell->value;
    const Override *override = find(eval, INPUT_CELL, cell->id);
    if (override)
        return override->value;
    return in_force(eval, cell->clause) ? cell->value : NULL;
}

bool eval_in_time(Eval *eval, const Cell *cell)
{
    if (cell->from.year == 0 && cell->until.year == 0)
        return true;
    const Override *time = find(eval, INPUT_DATE, 0);
    if (!time)
        return true;
    return (cell->from.year == 0 || date_compare(cell->from, time->until) <= 0) &&
           (cell->until.year == 0 || date_compare(time->from, cell->until) <= 0);
}

static const Cell *slot_in_layers(Eval *eval, const Entity *entity, LabelKey label)
{
    for (const Scenario *layer = eval->scenario; layer; layer = layer->parent)
        for (size_t i = layer->cells.count; i-- > 0;) {
            const Cell *cell = layer->cells.items[i];
            if (cell->subject == entity && cell->label == label && label != LABEL_none)
                return cell;
        }
    return NULL;
}

const Cell *eval_slot(Eval *eval, const Entity *entity, LabelKey label,
                      const Expr **value)
{
    note_mistake(eval, entity);
    const Cell *added = slot_in_layers(eval, entity, label);
    if (added) {
        *value = eval_cell(eval, added);
        return *value ? added : NULL;
    }
    *value = NULL;
    if (!entity_may_have(entity, label))
        return NULL;
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        if (cell->label != label || cell->attribute ||
            (label == LABEL_none && cell->total))
            continue;
        *value = eval_cell(eval, cell);
        if (*value)
            return cell;
    }
    return NULL;
}

static bool has_time(BlockKey block)
{
    return block == BLOCK_duty || block == BLOCK_right || block == BLOCK_prohibition ||
           block == BLOCK_task || block == BLOCK_require || block == BLOCK_law;
}

// What is done or allowed only for a time is not there outside it.
static bool out_of_time(Eval *eval, const Entity *entity)
{
    Date from, until;
    entity_validity(entity, &from, &until);
    if (from.year == 0 && until.year == 0)
        return false;
    const Override *time = find(eval, INPUT_DATE, 0);
    return time && ((from.year > 0 && date_compare(from, time->until) > 0) ||
                    (until.year > 0 && date_compare(until, time->from) < 0));
}

// Whether a layer takes it away or puts another in its place.
static bool is_removed(Eval *eval, const Entity *entity)
{
    const Override *override = find(eval, INPUT_PRESENT, entity->id);
    return (override && !override->flag) || find(eval, INPUT_SUCCESSOR, entity->id);
}

bool eval_present(Eval *eval, const Entity *entity)
{
    bool plain = as_written(eval);
    if (entity->gone || (!plain && is_removed(eval, entity)))
        return false;
    return reading_holds(eval, entity->unclear, entity->reading) &&
           (plain || in_force(eval, entity->clause)) &&
           !(has_time(entity->block) && out_of_time(eval, entity));
}

const Reading *eval_reading(Eval *eval, const Entity *unclear)
{
    const Unclear *view = unclear->view;
    const Override *override = find(eval, INPUT_CHOICE, unclear->id);
    const Reading *best = NULL;
    for (size_t i = 0; i < view->readings.count; i++) {
        const Reading *reading = &view->readings.items[i];
        if (override && override->entity == reading->entity)
            return reading;
        if (!best || (reading->assumed && !best->assumed))
            best = reading;
    }
    return best;
}

const Expr *eval_settle(Eval *eval, const Expr *value)
{
    for (unsigned depth = 0; value && depth < 16; depth++) {
        if (value->kind == EXPR_ASSUMED) {
            value = value->left;
        } else if (value->kind == EXPR_UNCLEAR) {
            if (!value->entity || !value->entity->view)
                return NULL;
            const Reading *reading = eval_reading(eval, value->entity);
            value = reading ? reading->value : NULL;
        } else {
            return value;
        }
    }
    return value;
}

LeavingPolicy eval_leaving(Eval *eval)
{
    const Override *override = find(eval, INPUT_LEAVING, 0);
    return override ? override->policy : LEAVING_LAPSE;
}

void eval_touched(const Eval *eval, EntityList *unclears)
{
    for (size_t i = 0; i < eval->read.count; i++) {
        Input input = eval->read.items[i];
        if (input.kind != INPUT_CHOICE || input.id >= eval->model->entities.count)
            continue;
        const Entity *entity = eval->model->entities.items[input.id];
        if (entity->block == BLOCK_unclear || entity->block == BLOCK_contradiction)
            vec_push(eval->arena, unclears, entity);
    }
}

// --- sets ---

// The entity that stands for another in the scenario: itself, or whom it was merged into.
static const Entity *stand_in(Eval *eval, const Entity *entity)
{
    for (unsigned depth = 0; depth < 16; depth++) {
        const Override *override = find(eval, INPUT_SUCCESSOR, entity->id);
        if (!override)
            break;
        entity = override->entity;
    }
    return entity;
}

static void add_in_years(Eval *eval, EntityList *out, const Entity *entity, bool *open)
{
    Truth there = eval_in_years(eval, entity);
    if (there == TRUTH_YES)
        entities_add(eval->arena, out, entity);
    if (there == TRUTH_UNKNOWN && open)
        *open = true;
}

static void add_kind(Eval *eval, EntityList *out, const Entity *kind, bool *open)
{
    const Instances *instances = model_instances(eval->model, kind);
    for (size_t i = 0; i < instances->count; i++)
        if (eval_present(eval, instances->items[i]))
            add_in_years(eval, out, instances->items[i], open);
    for (const Scenario *layer = eval->scenario; layer; layer = layer->parent)
        for (size_t i = 0; i < layer->added.count; i++)
            if (entity_is_a(layer->added.items[i], kind) &&
                eval_present(eval, layer->added.items[i]))
                entities_add(eval->arena, out, layer->added.items[i]);
}

// Who holds a role goes with it: `each party except host` leaves the host out, whoever it
// is.
static void remove_all(Eval *eval, EntityList *from, const EntityList *gone)
{
    EntityList out = {0};
    for (size_t i = 0; i < gone->count; i++)
        entities_add(eval->arena, &out, gone->items[i]);
    for (size_t i = 0; i < out.count; i++)
        if (out.items[i]->block == BLOCK_role)
            eval_holders(eval, out.items[i], &out);
    size_t left = out.count;
    for (size_t i = 0; i < from->count; i++)
        entities_add(eval->arena, &out, from->items[i]);
    for (size_t i = left; i < out.count; i++)
        from->items[i - left] = out.items[i];
    from->count = out.count - left;
    from->indexed = 0;
    seen_clear(&from->seen);
}

// Whether a set is being worked out already: then it would contain itself.
static bool is_computing(const Eval *eval, const Entity *set)
{
    for (size_t i = 0; i < eval->computing.count; i++)
        if (eval->computing.items[i] == set)
            return true;
    return false;
}

Truth eval_meets(Eval *eval, const Entity *set, const Entity *entity)
{
    const Expr *where;
    Truth meets = TRUTH_YES;
    if (!eval_slot(eval, set, LABEL_where, &where))
        return meets;
    for (; where; where = where->next)
        meets = truth_and(meets, eval_claim(eval, where, entity));
    return meets;
}

// Of whom it can't be said whether they belong is left out, and the set is open.
static bool meets_conditions(Eval *eval, const Entity *set, const Entity *entity,
                             bool *open)
{
    Truth meets = eval_meets(eval, set, entity);
    if (meets == TRUTH_UNKNOWN && open)
        *open = true;
    return meets == TRUTH_YES;
}

static void add_set(Eval *eval, EntityList *out, const Entity *set, bool *open)
{
    const Expr *are, *except;
    EntityList members = {0}, gone = {0};
    arena_work(eval->arena);
    if (is_computing(eval, set))
        return;
    vec_push(eval->arena, &eval->computing, set);
    if (eval_slot(eval, set, LABEL_are, &are))
        eval_members(eval, are, &members, open);
    if (eval_slot(eval, set, LABEL_except, &except))
        eval_members(eval, except, &gone, open);
    remove_all(eval, &members, &gone);
    for (size_t i = 0; i < members.count; i++)
        if (meets_conditions(eval, set, members.items[i], open))
            entities_add(eval->arena, out, members.items[i]);
    eval->computing.count--;
}

static void add_entity(Eval *eval, EntityList *out, const Entity *entity, bool *open)
{
    if (entity->block == BLOCK_kind) {
        add_kind(eval, out, entity, open);
    } else if (entity->block == BLOCK_set || entity->block == BLOCK_bloc) {
        add_set(eval, out, entity, open);
    } else {
        const Entity *there = stand_in(eval, entity);
        if (eval_present(eval, there))
            entities_add(eval->arena, out, there);
    }
}

static void add_value(Eval *eval, EntityList *out, const Expr *value, bool *open)
{
    EntityList gone = {0}, left = {0};
    switch ((int)value->kind) {
    case EXPR_ENTITY: add_entity(eval, out, value->entity, open); break;
    case EXPR_EACH:
    case EXPR_PAIR:
    case EXPR_NAMED_BY:
    case EXPR_ASSUMED: add_value(eval, out, value->left, open); break;
    case EXPR_LIMIT:
        if (value->left)
            add_value(eval, out, value->left, open);
        break;
    case EXPR_EXCEPT:
        add_value(eval, &left, value->left, open);
        add_value(eval, &gone, value->right, open);
        remove_all(eval, &left, &gone);
        for (size_t i = 0; i < left.count; i++)
            entities_add(eval->arena, out, left.items[i]);
        break;
    case EXPR_UNCLEAR: eval_members(eval, eval_settle(eval, value), out, open); break;
    case EXPR_WORD:
        if (value->word == WORD_all)
            eval_parties(eval, out);
        if (value->word == WORD_among_others && open)
            *open = true;
        break;
    default: break;
    }
}

void eval_enter(Eval *eval)
{
    if (++eval->depth > arena_most(eval->arena, MOST_depth))
        arena_reached(eval->arena, MOST_depth);
}

void eval_members(Eval *eval, const Expr *list, EntityList *out, bool *open)
{
    eval_enter(eval);
    for (; list; list = list->next)
        add_value(eval, out, list, open);
    eval->depth--;
}

void eval_value_members(Eval *eval, const Expr *value, EntityList *out)
{
    Expr one = *value;
    one.next = NULL;
    eval_members(eval, &one, out, NULL);
}

// How closely a name means one entity: itself before a set, a set before a kind.
static int closeness(const Expr *name)
{
    while (name && name->kind == EXPR_EACH)
        name = name->left;
    if (!name || name->kind != EXPR_ENTITY || name->entity->block == BLOCK_kind)
        return 0;
    return name->entity->block == BLOCK_set ? 1 : 2;
}

bool eval_is_closest(Eval *eval, const Expr *list, const Expr *item, const Entity *of)
{
    for (const Expr *other = list; other; other = other->next) {
        EntityList named = {0};
        if (!other->left || closeness(other->left) <= closeness(item->left))
            continue;
        eval_value_members(eval, other->left, &named);
        if (entities_include(&named, of))
            return false;
    }
    return true;
}

void eval_parties(Eval *eval, EntityList *out)
{
    for (size_t i = 0; i < eval->model->entities.count; i++) {
        const Entity *entity = eval->model->entities.items[i];
        if (entity->block == BLOCK_party && eval_present(eval, entity))
            entities_add(eval->arena, out, entity);
    }
    for (const Scenario *layer = eval->scenario; layer; layer = layer->parent)
        for (size_t i = 0; i < layer->added.count; i++)
            if (layer->added.items[i]->block == BLOCK_party &&
                eval_present(eval, layer->added.items[i]))
                entities_add(eval->arena, out, layer->added.items[i]);
}

bool eval_belongs(Eval *eval, const Entity *entity, const Entity *name)
{
    if (name == entity)
        return true;
    if (name->block == BLOCK_kind)
        return entity_is_a(entity, name);
    if (name->block != BLOCK_set)
        return false;
    EntityList members = {0};
    add_set(eval, &members, name, NULL);
    return entities_include(&members, entity);
}

void eval_holders(Eval *eval, const Entity *role, EntityList *out)
{
    const Expr *value;
    if (eval_slot(eval, role, LABEL_held_by, &value))
        eval_members(eval, value, out, NULL);
}

RowWalk eval_walk_rows(Eval *eval, const Entity *entity)
{
    note_mistake(eval, entity);
    return (RowWalk){.entity = entity, .layer = eval->scenario};
}

static bool is_row(const Cell *cell)
{
    return cell->label == LABEL_none && !cell->attribute && !cell->total &&
           cell->names.count > 0;
}

const Cell *eval_next_row(RowWalk *walk)
{
    const CellList *own = &walk->entity->cells;
    while (walk->own < own->count) {
        const Cell *cell = own->items[walk->own++];
        if (is_row(cell))
            return cell;
    }
    for (; walk->layer; walk->layer = walk->layer->parent, walk->added = 0)
        while (walk->added < walk->layer->cells.count) {
            const Cell *cell = walk->layer->cells.items[walk->added++];
            if (cell->subject == walk->entity && cell->label == LABEL_none)
                return cell;
        }
    return NULL;
}

void eval_rows(Eval *eval, const Entity *entity, CellList *out)
{
    RowWalk walk = eval_walk_rows(eval, entity);
    for (const Cell *row; (row = eval_next_row(&walk)) != NULL;)
        vec_push(eval->arena, out, row);
}

// --- claims ---

static Truth fact_holds(Eval *eval, const Entity *fact, const Entity *of)
{
    const Override *override = find(eval, INPUT_CHOICE, fact->id);
    if (override)
        return truth_from(override->flag);
    const Expr *value;
    if (!eval_slot(eval, fact, LABEL_is, &value))
        return TRUTH_UNKNOWN;
    value = eval_settle(eval, value);
    if (!value)
        return TRUTH_UNKNOWN;
    if (value->kind == EXPR_WORD)
        return value->word == WORD_yes  ? TRUTH_YES
               : value->word == WORD_no ? TRUTH_NO
                                        : TRUTH_UNKNOWN;
    return eval_claim(eval, value, of);
}

// `about N` without a tolerance has no exact limits: only the same figure settles
// anything.
static Truth compare_about(Limit limit, const Quantity *left, const Quantity *right)
{
    Truth equal = interval_equal(left->range, right->range);
    if (equal == TRUTH_YES &&
        (limit == LIMIT_EXACTLY || limit == LIMIT_AT_LEAST || limit == LIMIT_AT_MOST))
        return TRUTH_YES;
    return TRUTH_UNKNOWN;
}

static Truth limit_claim(Eval *eval, const Expr *claim, const Entity *of)
{
    if (!claim->left)
        return TRUTH_UNKNOWN;
    if (claim->left->kind == EXPR_ENTITY && of) {
        const Entity *left = claim->left->entity;
        if (left->block == BLOCK_classification)
            return class_limit(eval, left, of, claim);
        if (left->block == BLOCK_aspect) {
            Figure wanted = eval_figure(eval, claim->right, of);
            return wanted.state == FIGURE_STATED
                       ? services_has(eval, left, of, claim->limit, wanted.quantity.range)
                       : TRUTH_UNKNOWN;
        }
        if (left->block == BLOCK_attribute || left->block == BLOCK_kind ||
            left->block == BLOCK_set)
            return eval_attribute_limit(eval, left, of, claim->limit, claim->right);
    }
    Figure left = eval_figure(eval, claim->left, of);
    Figure right = eval_figure(eval, claim->right, of);
    if (left.state != FIGURE_STATED || right.state != FIGURE_STATED)
        return TRUTH_UNKNOWN;
    bool vague = (left.quantity.about && !left.quantity.has_tolerance) ||
                 (right.quantity.about && !right.quantity.has_tolerance);
    if (vague)
        return compare_about(claim->limit, &left.quantity, &right.quantity);
    return limit_holds(claim->limit, left.quantity.range, right.quantity.range);
}

static Truth claim_holds(Eval *eval, const Expr *claim, const Entity *of)
{
    claim = eval_settle(eval, claim);
    if (!claim)
        return TRUTH_UNKNOWN;
    switch ((int)claim->kind) {
    case EXPR_LIMIT: return limit_claim(eval, claim, of);
    case EXPR_AND:
        return truth_and(eval_claim(eval, claim->left, of),
                         eval_claim(eval, claim->right, of));
    case EXPR_OR:
        return truth_or(eval_claim(eval, claim->left, of),
                        eval_claim(eval, claim->right, of));
    case EXPR_NOT: return truth_not(eval_claim(eval, claim->left, of));
    case EXPR_CALL: return native_truth(eval, claim, of);
    case EXPR_ENTITY:
        return claim->entity->block == BLOCK_attribute
                   ? eval_attribute_truth(eval, claim->entity, of)
                   : fact_holds(eval, claim->entity, of);
    case EXPR_WORD:
        return claim->word == WORD_yes  ? TRUTH_YES
               : claim->word == WORD_no ? TRUTH_NO
                                        : TRUTH_UNKNOWN;
    default: return TRUTH_UNKNOWN;
    }
}

Truth eval_claim(Eval *eval, const Expr *claim, const Entity *of)
{
    arena_work(eval->arena);
    eval_enter(eval);
    Truth truth = claim_holds(eval, claim, of);
    eval->depth--;
    return truth;
}
