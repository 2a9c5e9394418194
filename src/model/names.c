#include "model/names.h"

#include <stdlib.h>

static uint64_t head_of(Text folded)
{
    uint64_t head = 0;
    for (size_t i = 0; i < sizeof head; i++)
        head = head << 8 | (i < folded.length ? (unsigned char)folded.at[i] : 0);
    return head;
}

static int compare_rows(const void *left, const void *right)
{
    const NameRow *a = left, *b = right;
    if (a->head != b->head)
        return a->head < b->head ? -1 : 1;
    int order = text_compare(a->folded, b->folded);
    if (order != 0)
        return order;
    if (a->sort != b->sort)
        return a->sort < b->sort ? -1 : 1;
    return a->entity->id < b->entity->id ? -1 : a->entity->id > b->entity->id;
}

static bool same_scope(const Entity *a, const Entity *b)
{
    return a->agreement == b->agreement;
}

// Two short names clash; an official name or alias may repeat another entity's (the
// decision is then left to those who use it), but never be the short name of another.
static void report_clashes(Model *model, const Names *names)
{
    for (size_t i = 1; i < names->rows.count; i++) {
        const NameRow *a = &names->rows.items[i - 1], *b = &names->rows.items[i];
        if (!text_equal(a->folded, b->folded) || a->entity == b->entity ||
            !same_scope(a->entity, b->entity) || a->sort != NAME_SHORT ||
            b->sort != NAME_SHORT || (a->entity->scale && b->entity->scale))
            continue;
        Finding *finding =
            DIAG(model->diags, name_twice, b->entity->span, ARG(b->entity->name));
        diag_note(model->diags, finding, PHRASE_declared_here, a->entity->span);
    }
}

static Text code_points(Arena *arena, Text a, Text b)
{
    size_t i = 0, j = 0;
    for (;;) {
        uint32_t left, right;
        size_t m = text_decode(a, i, &left), n = text_decode(b, j, &right);
        if (m == 0 || n == 0)
            return (Text){"", 0};
        if (left != right)
            return text_format(arena, "U+%04X, U+%04X", left, right);
        i += m;
        j += n;
    }
}

static void report_look_alikes(Model *model)
{
    Arena *arena = model->arena;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *a = model->entities.items[i];
        if (a->name.length == 0 || a->block == BLOCK_reading)
            continue;
        Text skeleton = text_confusable(arena, a->names.items[0].folded);
        if (text_equal(skeleton, a->names.items[0].folded))
            continue;
        const Entity *b = names_resolve(model->names, a->agreement, skeleton);
        if (!b || b == a || b->prelude)
            continue;
        Finding *finding = DIAG(model->diags, look_alike_names, a->span, ARG(a->name),
                                ARG(b->name), ARG(code_points(arena, a->name, b->name)));
        diag_note(model->diags, finding, PHRASE_other_name_here, b->span);
    }
}

static uint64_t letters_of(Text folded)
{
    uint64_t letters = 0;
    uint32_t point;
    size_t length;
    for (size_t at = 0; at < folded.length; at += length) {
        point = (unsigned char)folded.at[at];
        length = point < 0x80 ? 1 : text_decode(folded, at, &point);
        letters |= UINT64_C(1) << (point & 63);
    }
    return letters;
}

static NameRow row_of(const Entity *entity, const Naming *name)
{
    return (NameRow){name->folded, head_of(name->folded), entity, name->sort,
                     letters_of(name->folded)};
}

Names *names_build(Model *model)
{
    enum { NEAR_MOST = 5000000 };
    Names *names = ARENA_NEW(model->arena, Names);
    names->near_left = ARENA_NEW(model->arena, size_t);
    *names->near_left = NEAR_MOST;
    names->vocabulary = model->vocabulary ? model->vocabulary->names : NULL;
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        names->rows.capacity += model->entities.items[i]->names.count;
    names->rows.items = ARENA_ARRAY(model->arena, NameRow, names->rows.capacity);
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (entity->block == BLOCK_reading)
            continue;
        for (size_t k = 0; k < entity->names.count; k++)
            vec_push(model->arena, &names->rows, row_of(entity, &entity->names.items[k]));
    }
    if (names->rows.count > 1)
        qsort(names->rows.items, names->rows.count, sizeof(NameRow), compare_rows);
    model->names = names;
    report_clashes(model, names);
    report_look_alikes(model);
    return names;
}

static size_t lower_bound(const Names *names, Text folded)
{
    size_t low = 0, high = names->rows.count;
    uint64_t head = head_of(folded);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const NameRow *row = &names->rows.items[middle];
        if (row->head < head ||
            (row->head == head && text_compare(row->folded, folded) < 0))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// The rows of one spelling stand together.
static bool has_spelling(const Names *names, size_t row, Text folded)
{
    return row < names->rows.count && text_equal(names->rows.items[row].folded, folded);
}

// `block` BLOCK_none: of any block but aspects.
static const Entity *find(const Names *names, const Agreement *from, Text folded,
                          BlockKey block)
{
    const Entity *used = NULL;
    for (size_t i = lower_bound(names, folded); has_spelling(names, i, folded); i++) {
        const Entity *entity = names->rows.items[i].entity;
        if (block == BLOCK_none ? entity->block == BLOCK_aspect : entity->block != block)
            continue;
        if (entity->agreement == from)
            return entity;
        if (!used)
            used = entity;
    }
    return used;
}

const Entity *names_of_block(const Names *names, const Agreement *from, Text folded,
                             BlockKey block)
{
    const Entity *found = find(names, from, folded, block);
    return found || !names->vocabulary ? found
                                       : find(names->vocabulary, from, folded, block);
}

const Entity *names_resolve(const Names *names, const Agreement *from, Text folded)
{
    return names_of_block(names, from, folded, BLOCK_none);
}

const Entity *names_of_vocabulary(const Names *names, Text folded, BlockKey block)
{
    return find(names->vocabulary ? names->vocabulary : names, NULL, folded, block);
}

static bool is_one_of(const Entity *entity, const Entity *const *kinds, size_t count)
{
    if (entity->block == BLOCK_kind || entity->block == BLOCK_aspect)
        return false;
    for (size_t i = 0; i < count; i++)
        if (entity_is_a(entity, kinds[i]))
            return true;
    return count == 0;
}

const Entity *names_of_kinds(const Names *names, const Agreement *from, Text folded,
                             const Entity *const *kinds, size_t count)
{
    const Entity *used = NULL;
    for (size_t i = lower_bound(names, folded); has_spelling(names, i, folded); i++) {
        const Entity *entity = names->rows.items[i].entity;
        if (!is_one_of(entity, kinds, count))
            continue;
        if (entity->agreement == from)
            return entity;
        if (!used)
            used = entity;
    }
    return used;
}

// Those of one agreement, or else of all others.
static void find_all(Arena *arena, const Names *names, Text folded, const Agreement *of,
                     bool others, EntityList *out)
{
    for (size_t i = lower_bound(names, folded); has_spelling(names, i, folded); i++) {
        const Entity *entity = names->rows.items[i].entity;
        if ((entity->agreement != of) == others &&
            (out->count == 0 || vec_last(out) != entity))
            vec_push(arena, out, entity);
    }
}

void model_find(Arena *arena, const Model *model, Text folded, EntityList *out)
{
    find_all(arena, model->names, folded, model->main, false, out);
    find_all(arena, model->names, folded, model->main, true, out);
    find_all(arena, model->names->vocabulary, folded, NULL, true, out);
}

static bool spend(const Names *names, size_t work)
{
    bool enough = work < *names->near_left;
    *names->near_left = enough ? *names->near_left - work : 0;
    return enough;
}

// Long names take long to compare; those of quite another length are told apart at once.
static bool may_compare(const Names *names, Text a, Text b)
{
    enum { PER_STEP = 16 };
    size_t less = a.length < b.length ? a.length : b.length;
    return less < *names->near_left && spend(names, less * less / PER_STEP);
}

// Of all rows: those of the files, then those of the vocabulary.
static const NameRow *row_at(const Names *names, size_t i)
{
    size_t own = names->rows.count;
    return i < own ? &names->rows.items[i] : &names->vocabulary->rows.items[i - own];
}

Text names_near(Arena *arena, const Names *names, Text folded)
{
    size_t points = text_codepoints(folded);
    size_t limit = points <= 4 ? 1 : points <= 7 ? 2 : 3;
    Text best = {"", 0};
    uint64_t letters = letters_of(folded);
    size_t count = names->rows.count;
    if (names->vocabulary)
        count += names->vocabulary->rows.count;
    if (!spend(names, count))
        return best;
    for (size_t i = 0; i < count; i++) {
        const NameRow *row = row_at(names, i);
        // Each change of a letter alters at most two of the bits.
        if ((size_t)__builtin_popcountll(letters ^ row->letters) > 2 * limit)
            continue;
        if (!may_compare(names, row->folded, folded))
            return (Text){"", 0};
        size_t distance = text_distance(arena, row->folded, folded, limit);
        if (distance > limit)
            continue;
        best = row->sort == NAME_SHORT ? row->entity->name : row->folded;
        if (distance == 0)
            break;
        limit = distance - 1;
    }
    return best;
}
