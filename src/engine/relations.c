#include "engine/relations.h"
#include "engine/services.h"

// Relations between things, and what a thing states of an attribute.

// --- years ---

void eval_set_years(Eval *eval, int32_t first, int32_t last)
{
    eval->first_year = first;
    eval->last_year = last;
}

void eval_clear_years(Eval *eval)
{
    eval->first_year = eval->last_year = 0;
}

bool years_of(const Expr *value, int32_t *first, int32_t *last)
{
    int64_t low, high;
    if (!value || value->kind != EXPR_QUANTITY ||
        !rational_to_int(value->quantity.range.low, &low) ||
        !rational_to_int(value->quantity.range.high, &high) || low < 1 || high > 9999)
        return false;
    *first = (int32_t)low;
    *last = (int32_t)high;
    return true;
}

static bool is_not_stated(const Expr *value)
{
    return value->kind == EXPR_WORD && value->word == WORD_not_stated;
}

// Whether one of the years that a thing states is among those looked at.
static Truth years_meet(Eval *eval, const Expr *value)
{
    Truth meets = TRUTH_NO;
    for (; value; value = value->next) {
        const Expr *settled = eval_settle(eval, value);
        int32_t first, last;
        if (!settled || is_not_stated(settled))
            meets = truth_or(meets, TRUTH_UNKNOWN);
        else if (years_of(settled, &first, &last))
            meets = truth_or(
                meets, truth_from(first <= eval->last_year && last >= eval->first_year));
    }
    return meets;
}

static Truth days_meet(Eval *eval, const Entity *entity, LabelKey label, bool from)
{
    const Expr *value;
    if (!eval_slot(eval, entity, label, &value))
        return TRUTH_YES;
    value = eval_settle(eval, value);
    if (!value || is_not_stated(value))
        return TRUTH_UNKNOWN;
    if (value->kind == EXPR_PERIOD)
        return truth_from(from ? value->date.year <= eval->last_year
                               : value->last_date.year >= eval->first_year);
    if (value->kind != EXPR_DATE)
        return value->kind == EXPR_WORD && value->word == WORD_indefinite ? TRUTH_YES
                                                                          : TRUTH_UNKNOWN;
    return truth_from(from ? value->date.year <= eval->last_year
                           : value->date.year >= eval->first_year);
}

static const Attribute *attribute_view(const Entity *attribute)
{
    return attribute && attribute->block == BLOCK_attribute ? attribute->view : NULL;
}

Truth eval_in_years(Eval *eval, const Entity *entity)
{
    if (eval->first_year == 0)
        return TRUTH_YES;
    Truth there = truth_and(days_meet(eval, entity, LABEL_from, true),
                            days_meet(eval, entity, LABEL_until, false));
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        const Attribute *view = attribute_view(cell->attribute);
        const Expr *value =
            view && view->type == TYPE_YEAR ? eval_cell(eval, cell) : NULL;
        if (value)
            there = truth_and(there, years_meet(eval, value));
    }
    return there;
}

// --- pairs ---

typedef struct {
    const Entity *to;
    size_t next; // of the same thing, counted from 1
} Pair;

struct RelationPairs {
    const Entity *what;
    const Scenario *scenario;
    int32_t first_year, last_year;
    InputList read;
    const Input *noted_at; // the list of an evaluation that these stand in already
    VEC(Pair) pairs;
    size_t *first, *last; // of each thing by its id, counted from 1
    unsigned char *open;  // of each thing: there may be more
    size_t room;
    bool all_open;               // somebody's relation is open: it may be with anyone
    VEC(const Entity *) open_to; // or with anyone of these kinds
};

typedef struct {
    Eval *eval;
    RelationPairs *pairs;
    const Entity *what;
    const Attribute *attribute; // NULL: things of a kind or set
    const Entity *of;           // only what is related to this one is wanted, or NULL
    EntityList members;         // of a set
} Pairing;

static void add_pair(Pairing *pairing, const Entity *from, const Entity *to)
{
    RelationPairs *pairs = pairing->pairs;
    if (from->id >= pairs->room)
        return;
    Truth there = eval_in_years(pairing->eval, to);
    if (there == TRUTH_UNKNOWN)
        pairs->open[from->id] = 1;
    if (there != TRUTH_YES)
        return;
    vec_push(pairing->eval->arena, &pairs->pairs, ((Pair){to, 0}));
    if (pairs->last[from->id] > 0)
        pairs->pairs.items[pairs->last[from->id] - 1].next = pairs->pairs.count;
    else
        pairs->first[from->id] = pairs->pairs.count;
    pairs->last[from->id] = pairs->pairs.count;
}

static bool is_relation(const Cell *cell)
{
    static const LabelKey labels[] = {LABEL_of,    LABEL_what,   LABEL_who,
                                      LABEL_to,    LABEL_with,   LABEL_held_by,
                                      LABEL_about, LABEL_between};
    const Attribute *view = attribute_view(cell->attribute);
    if (view)
        return view->type == TYPE_KIND || view->type == TYPE_ANY;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (cell->label == labels[i])
            return true;
    return false;
}

// Whether a thing is one of those that are counted.
static bool is_wanted(const Pairing *pairing, const Entity *entity)
{
    if (pairing->what->block == BLOCK_kind)
        return entity->block != BLOCK_kind && entity_is_a(entity, pairing->what);
    return entities_include(&pairing->members, entity);
}

static bool states_not(Eval *eval, const Expr *list)
{
    for (; list; list = list->next) {
        const Expr *value = eval_settle(eval, list);
        if (!value || is_not_stated(value))
            return true;
    }
    return false;
}

// What an open or unstated relation leaves open: the one who states it, and from its
// other end everyone.
static void leave_open(Pairing *pairing, const Cell *cell, bool forward)
{
    const Attribute *view = attribute_view(cell->attribute);
    bool may = !forward || pairing->attribute || !view || !view->kind ||
               pairing->what->block != BLOCK_kind || view->kind == pairing->what ||
               entity_is_a(view->kind, pairing->what);
    if (forward && may)
        pairing->pairs->open[cell->subject->id] = 1;
    if (forward || eval_in_years(pairing->eval, cell->subject) == TRUTH_NO)
        return;
    if (view && view->kind)
        vec_push(pairing->eval->arena, &pairing->pairs->open_to, view->kind);
    else
        pairing->pairs->all_open = true;
}

static void pair_kind(Pairing *pairing, const Cell *cell, const EntityList *values)
{
    const Entity *subject = cell->subject;
    bool backward = is_wanted(pairing, subject);
    for (size_t i = 0; i < values->count; i++) {
        if (is_wanted(pairing, values->items[i]))
            add_pair(pairing, subject, values->items[i]);
        if (backward && values->items[i] != subject)
            add_pair(pairing, values->items[i], subject);
    }
}

static void pair_attribute(Pairing *pairing, const Cell *cell, const EntityList *values)
{
    bool forward = cell->attribute == pairing->what;
    for (size_t i = 0; i < values->count; i++)
        if (forward)
            add_pair(pairing, cell->subject, values->items[i]);
        else
            add_pair(pairing, values->items[i], cell->subject);
}

static bool kinds_meet(const Entity *a, const Entity *b)
{
    return a == b || entity_is_a(a, b) || entity_is_a(b, a);
}

// Whether a list names what is counted, under some reading or in some group.
static bool names_wanted(const Pairing *pairing, const Expr *list, unsigned depth)
{
    for (; list && depth < 16; list = list->next) {
        const Entity *named = list->entity;
        if (list->kind == EXPR_UNCLEAR && named && named->view) {
            const Unclear *view = named->view;
            for (size_t i = 0; i < view->readings.count; i++)
                if (names_wanted(pairing, view->readings.items[i].value, depth + 1))
                    return true;
        } else if (named && (named->block == BLOCK_set || named->block == BLOCK_kind ||
                             is_wanted(pairing, named))) {
            return true;
        }
        bool open = list->kind == EXPR_WORD;
        if (open || names_wanted(pairing, list->left, depth + 1))
            return true;
    }
    return false;
}

// Whether the values of a cell may be what is counted, whichever reading holds: what
// can't matter is not read.
static bool may_matter(const Pairing *pairing, const Cell *cell)
{
    const Attribute *view = attribute_view(cell->attribute);
    if (!is_relation(cell))
        return false;
    if (is_wanted(pairing, cell->subject))
        return true;
    if (pairing->of && cell->subject != pairing->of)
        return false;
    if (view && view->kind && pairing->what->block == BLOCK_kind)
        return kinds_meet(view->kind, pairing->what);
    return names_wanted(pairing, cell->value, 0);
}

static void pair_cell(Pairing *pairing, const Cell *cell)
{
    const Attribute *own = pairing->attribute;
    bool forward = own && cell->attribute == pairing->what;
    bool backward = own && own->inverse && cell->attribute == own->inverse;
    if (own ? !forward && !backward : !may_matter(pairing, cell))
        return;
    if (own && !backward && pairing->of && cell->subject != pairing->of)
        return;
    const Expr *list = eval_cell(pairing->eval, cell);
    if (!list || !eval_present(pairing->eval, cell->subject))
        return;
    EntityList values = {0};
    bool open = states_not(pairing->eval, list);
    eval_members(pairing->eval, list, &values, &open);
    if (open && (!own || forward))
        leave_open(pairing, cell, true);
    if (open && (own ? backward : is_wanted(pairing, cell->subject)))
        leave_open(pairing, cell, false);
    if (own)
        pair_attribute(pairing, cell, &values);
    else
        pair_kind(pairing, cell, &values);
}

static RelationPairs *find_pairs(Eval *eval, const Entity *what, const Entity *of)
{
    RelationPairs *pairs = ARENA_NEW(eval->arena, RelationPairs);
    pairs->what = what;
    pairs->scenario = eval->scenario;
    pairs->first_year = eval->first_year;
    pairs->last_year = eval->last_year;
    Pairing pairing = {.eval = eval, .pairs = pairs, .what = what, .of = of};
    pairs->room = eval->model->entities.count;
    pairs->first = ARENA_ARRAY(eval->arena, size_t, pairs->room + 1);
    pairs->last = ARENA_ARRAY(eval->arena, size_t, pairs->room + 1);
    pairs->open = ARENA_ARRAY(eval->arena, unsigned char, pairs->room + 1);
    pairing.attribute = attribute_view(what);
    if (what->block == BLOCK_set) {
        Expr name = {.kind = EXPR_ENTITY, .entity = what};
        eval_members(eval, &name, &pairing.members, &pairs->all_open);
    }
    for (size_t i = 0; i < eval->model->cells.count; i++) {
        const Cell *cell = eval->model->cells.items[i];
        if (cell->subject && cell->subject->id < pairs->room)
            pair_cell(&pairing, cell);
    }
    return pairs;
}

// What the pairs rest on is read by everyone who uses them; once for each list of reads.
static void note_reads(Eval *eval, RelationPairs *pairs)
{
    if (eval->read.count > 0 && pairs->noted_at == eval->read.items)
        return;
    for (size_t i = 0; i < pairs->read.count; i++)
        eval_note(eval, pairs->read.items[i].kind, pairs->read.items[i].id);
    pairs->noted_at = eval->read.items;
}

static RelationPairs *kept(const Eval *eval, const Entity *what)
{
    for (size_t i = 0; i < eval->pairs.count; i++) {
        RelationPairs *pairs = eval->pairs.items[i];
        if (pairs->what == what && pairs->scenario == eval->scenario &&
            pairs->first_year == eval->first_year && pairs->last_year == eval->last_year)
            return pairs;
    }
    return NULL;
}

const RelationPairs *eval_pairs(Eval *eval, const Entity *what)
{
    RelationPairs *pairs = kept(eval, what);
    if (!pairs) {
        InputList before = eval->read;
        eval->read = (InputList){0};
        pairs = find_pairs(eval, what, NULL);
        pairs->read = eval->read;
        eval->read = before;
        vec_push(eval->arena, &eval->pairs, pairs);
    }
    note_reads(eval, pairs);
    return pairs;
}

void eval_related(Eval *eval, const Entity *what, const Entity *of, EntityList *out,
                  bool *open)
{
    pairs_of(eval, find_pairs(eval, what, of), of, out, open);
}

void pairs_of(Eval *eval, const RelationPairs *pairs, const Entity *of, EntityList *out,
              bool *open)
{
    if (of->id >= pairs->room)
        return;
    for (size_t at = pairs->first[of->id]; at > 0; at = pairs->pairs.items[at - 1].next)
        entities_add(eval->arena, out, pairs->pairs.items[at - 1].to);
    *open = *open || pairs->open[of->id] || pairs->all_open;
    for (size_t i = 0; i < pairs->open_to.count && !*open; i++)
        *open = entity_is_a(of, pairs->open_to.items[i]);
}

// --- counting ---

Truth eval_count_holds(Limit limit, size_t count, bool open, Interval wanted)
{
    Interval there = interval_point(rational_from_int((int64_t)count));
    Truth now = limit_holds(limit, there, wanted);
    if (!open)
        return now;
    // More of them may only turn one answer: upwards a yes stays, downwards a no.
    bool upwards = limit == LIMIT_AT_LEAST || limit == LIMIT_MORE_THAN;
    if (upwards)
        return now == TRUTH_YES ? TRUTH_YES : TRUTH_UNKNOWN;
    if (limit == LIMIT_EXACTLY)
        return limit_holds(LIMIT_MORE_THAN, there, wanted) == TRUTH_YES ? TRUTH_NO
                                                                        : TRUTH_UNKNOWN;
    return now == TRUTH_NO ? TRUTH_NO : TRUTH_UNKNOWN;
}

static bool is_counted(const Entity *what)
{
    const Attribute *view = attribute_view(what);
    return what->block == BLOCK_kind || what->block == BLOCK_set ||
           (view && view->type == TYPE_KIND);
}

// How many there are of what is no relation: one when it is stated.
static size_t count_stated(Eval *eval, const Entity *what, const Entity *of, bool *open)
{
    if (what->block == BLOCK_attribute) {
        const Expr *value = eval_attribute(eval, what, of);
        *open = value && states_not(eval, value);
        size_t count = 0;
        for (; value && !*open; value = value->next)
            count++;
        return count;
    }
    if (!entity_is_measure(what))
        return 0;
    return eval_measure(eval, what, of).state == FIGURE_STATED;
}

static size_t count_had(Eval *eval, const Entity *what, const Entity *of, bool *open)
{
    if (!is_counted(what))
        return count_stated(eval, what, of, open);
    EntityList related = {0};
    pairs_of(eval, eval_pairs(eval, what), of, &related, open);
    return related.count;
}

static Truth has_at(Eval *eval, const Entity *what, const Entity *of, Limit limit,
                    Interval wanted)
{
    bool open = false;
    if (what->block == BLOCK_aspect)
        return services_has(eval, what, of, limit, wanted);
    size_t count = count_had(eval, what, of, &open);
    return eval_count_holds(limit, count, open, wanted);
}

Truth eval_has(Eval *eval, const Expr *claim, const Entity *of)
{
    claim = eval_settle(eval, claim);
    if (!claim)
        return TRUTH_UNKNOWN;
    switch ((int)claim->kind) {
    case EXPR_AND:
        return truth_and(eval_has(eval, claim->left, of),
                         eval_has(eval, claim->right, of));
    case EXPR_OR:
        return truth_or(eval_has(eval, claim->left, of),
                        eval_has(eval, claim->right, of));
    case EXPR_NOT: return truth_not(eval_has(eval, claim->left, of));
    case EXPR_ENTITY:
        if (claim->entity->block == BLOCK_fact)
            return eval_claim(eval, claim, of);
        return has_at(eval, claim->entity, of, LIMIT_AT_LEAST,
                      interval_point(RATIONAL_ONE));
    default: return eval_claim(eval, claim, of);
    }
}

// --- attributes ---

const Expr *eval_attribute(Eval *eval, const Entity *attribute, const Entity *of)
{
    for (size_t i = 0; i < of->cells.count; i++) {
        const Cell *cell = of->cells.items[i];
        const Expr *value = cell->attribute == attribute ? eval_cell(eval, cell) : NULL;
        if (value)
            return value;
    }
    return NULL;
}

Figure eval_attribute_figure(Eval *eval, const Entity *attribute, const Entity *of)
{
    const Expr *value = of ? eval_attribute(eval, attribute, of) : NULL;
    if (of && is_counted(attribute)) {
        bool open = false;
        size_t count = count_had(eval, attribute, of, &open);
        return open ? figure_missing(FIGURE_NOT_STATED, attribute)
                    : figure_number(rational_from_int((int64_t)count), UNIT_NUMBER);
    }
    if (!value)
        return figure_missing(FIGURE_NOT_STATED, attribute);
    Figure figure = eval_figure(eval, value, of);
    if (figure.state == FIGURE_NOT_STATED && !figure.missing)
        figure.missing = attribute;
    return figure;
}

Truth eval_attribute_truth(Eval *eval, const Entity *attribute, const Entity *of)
{
    const Expr *value = of ? eval_attribute(eval, attribute, of) : NULL;
    return value ? eval_claim(eval, value, of) : TRUTH_UNKNOWN;
}

static int rank_of(const Entity *step)
{
    const Steps *view = step->scale ? step->scale->view : NULL;
    for (size_t i = 0; view && i < view->steps.count; i++)
        if (view->steps.items[i] == step)
            return (int)i;
    return -1;
}

const Entity *relations_same_step(const Entity *scale, const Entity *step)
{
    const Steps *view = scale->view;
    for (size_t i = 0; view && i < view->steps.count; i++)
        if (text_equal(view->steps.items[i]->names.items[0].folded,
                       step->names.items[0].folded))
            return view->steps.items[i];
    return NULL;
}

static Truth keeps(Limit limit, int64_t left, int64_t right)
{
    return limit_holds(limit, interval_point(rational_from_int(left)),
                       interval_point(rational_from_int(right)));
}

// Steps are compared by their place; other names are only the same or not.
static Truth named_limit(Eval *eval, const Entity *attribute, const Entity *of,
                         Limit limit, const Entity *right)
{
    EntityList values = {0};
    bool open = false;
    const Expr *stated = eval_attribute(eval, attribute, of);
    int wanted = rank_of(right);
    if (wanted < 0) {
        if (of->id == CASE_ID && stated)
            eval_members(eval, stated, &values, &open);
        pairs_of(eval, eval_pairs(eval, attribute), of, &values, &open);
        if (entities_include(&values, right))
            return TRUTH_YES;
        return open ? TRUTH_UNKNOWN : TRUTH_NO;
    }
    if (stated)
        eval_members(eval, stated, &values, &open);
    if (values.count == 0)
        return TRUTH_UNKNOWN;
    Truth all = TRUTH_YES;
    for (size_t i = 0; i < values.count; i++) {
        int rank = rank_of(values.items[i]);
        all = truth_and(all, rank < 0 ? TRUTH_UNKNOWN : keeps(limit, rank, wanted));
    }
    return all;
}

// One of several years is enough for `exactly`; more and less hold of all of them.
static Truth year_limit(Eval *eval, const Expr *value, Limit limit, const Expr *right)
{
    int32_t first, last, from, to;
    if (!years_of(right, &from, &to))
        return TRUTH_UNKNOWN;
    Truth any = TRUTH_NO, all = TRUTH_YES;
    for (; value; value = value->next) {
        const Expr *settled = eval_settle(eval, value);
        if (!years_of(settled, &first, &last))
            return TRUTH_UNKNOWN;
        any = truth_or(any, truth_from(first <= to && last >= from));
        all =
            truth_and(all, truth_and(keeps(limit, first, from), keeps(limit, last, to)));
    }
    return limit == LIMIT_EXACTLY ? any : all;
}

static Truth text_limit(Eval *eval, const Expr *value, const Expr *right)
{
    Text wanted = text_fold(eval->arena, right->text);
    for (; value; value = value->next)
        if (value->kind == EXPR_TEXT &&
            text_equal(text_fold(eval->arena, value->text), wanted))
            return TRUTH_YES;
    return TRUTH_NO;
}

static Truth date_limit(const Expr *value, Limit limit, const Expr *right)
{
    if (value->kind != EXPR_DATE || right->kind != EXPR_DATE)
        return TRUTH_UNKNOWN;
    return keeps(limit, date_compare(value->date, right->date), 0);
}

// `woman at least 40 % of member`: the limit is a part of how many others it has.
static bool is_part_of_counted(const Expr *right)
{
    return right->kind == EXPR_OF && right->right->kind == EXPR_ENTITY &&
           is_counted(right->right->entity);
}

static Truth part_limit(Eval *eval, const Entity *what, const Entity *of, Limit limit,
                        const Expr *right)
{
    bool open = false;
    Figure part = eval_figure(eval, right->left, of);
    size_t whole = count_had(eval, right->right->entity, of, &open);
    if (part.state != FIGURE_STATED || part.quantity.unit != UNIT_SHARE || open)
        return TRUTH_UNKNOWN;
    Interval wanted = interval_scale(eval->arena, part.quantity.range,
                                     rational_from_int((int64_t)whole));
    return whole == 0 ? TRUTH_UNKNOWN : has_at(eval, what, of, limit, wanted);
}

Truth eval_attribute_limit(Eval *eval, const Entity *attribute, const Entity *of,
                           Limit limit, const Expr *right)
{
    const Attribute *view = attribute_view(attribute);
    right = eval_settle(eval, right);
    if (!of || !right)
        return TRUTH_UNKNOWN;
    if (right->kind == EXPR_ENTITY && !entity_is_measure(right->entity))
        return named_limit(eval, attribute, of, limit, right->entity);
    if (right->kind == EXPR_WORD) {
        Truth truth = eval_attribute_truth(eval, attribute, of);
        return right->word == WORD_yes  ? truth
               : right->word == WORD_no ? truth_not(truth)
                                        : TRUTH_UNKNOWN;
    }
    if (is_counted(attribute) && is_part_of_counted(right))
        return part_limit(eval, attribute, of, limit, right);
    if (is_counted(attribute) || attribute->block != BLOCK_attribute) {
        Figure wanted = eval_figure(eval, right, of);
        return wanted.state == FIGURE_STATED
                   ? has_at(eval, attribute, of, limit, wanted.quantity.range)
                   : TRUTH_UNKNOWN;
    }
    const Expr *value = eval_attribute(eval, attribute, of);
    if (!value || states_not(eval, value))
        return TRUTH_UNKNOWN;
    if (view && view->type == TYPE_YEAR)
        return year_limit(eval, value, limit, right);
    if (right->kind == EXPR_TEXT)
        return limit == LIMIT_EXACTLY ? text_limit(eval, value, right) : TRUTH_UNKNOWN;
    if (right->kind == EXPR_DATE)
        return date_limit(eval_settle(eval, value), limit, right);
    Figure left = eval_attribute_figure(eval, attribute, of);
    Figure wanted = eval_figure(eval, right, of);
    if (left.state != FIGURE_STATED || wanted.state != FIGURE_STATED)
        return TRUTH_UNKNOWN;
    return limit_holds(limit, left.quantity.range, wanted.quantity.range);
}
