#include "engine/relation_parts.h"

// Which things a relation joins, from either end.

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

bool relation_states_not(Eval *eval, const Expr *list)
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
    bool open = relation_states_not(pairing->eval, list);
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
