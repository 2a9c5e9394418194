#include "model/names.h"

#include "base/inflect.h"

static bool same_scope(const Entity *a, const Entity *b)
{
    return a->agreement == b->agreement;
}

// Two short names clash; an official name or alias may repeat another entity's (the
// decision is then left to those who use it), but never be the short name of another.
static void report_clashes(Model *model, const Names *names)
{
    for (size_t i = 0; i < names->rows.count; i++) {
        const NameRow *a = &names->rows.items[i], *b = names_next(names, a);
        if (!b || a->entity == b->entity || !same_scope(a->entity, b->entity) ||
            a->sort != NAME_SHORT || b->sort != NAME_SHORT ||
            (a->entity->scale && b->entity->scale))
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

static void add_row(Arena *arena, Names *names, const Entity *entity, const Naming *name)
{
    size_t *first = text_map_at(arena, &names->first, name->folded);
    uint32_t added = (uint32_t)names->rows.count + 1;
    vec_push(arena, &names->rows,
             ((NameRow){.folded = name->folded, .entity = entity, .sort = name->sort}));
    if (*first == 0)
        *first = added;
    NameRow *head = &names->rows.items[*first - 1];
    if (head->last != 0)
        names->rows.items[head->last - 1].next = added;
    head->last = added;
}

void names_add(Model *model, const Entity *entity)
{
    Names *names = (Names *)(uintptr_t)model->names;
    for (size_t k = 0; k < entity->names.count; k++)
        add_row(model->arena, names, entity, &entity->names.items[k]);
}

Names *names_build(Model *model)
{
    enum { NEAR_MOST = 5000000 };
    Names *names = ARENA_NEW(model->arena, Names);
    names->near_left = ARENA_NEW(model->arena, size_t);
    *names->near_left = NEAR_MOST;
    names->vocabulary = model->vocabulary ? model->vocabulary->names : NULL;
    size_t count = 0;
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        count += model->entities.items[i]->names.count;
    vec_reserve(model->arena, &names->rows, count);
    text_map_reserve(model->arena, &names->first, count);
    for (NameSort sort = NAME_SHORT; sort <= NAME_TRANSLATED; sort++)
        for (size_t i = model->first_entity; i < model->entities.count; i++) {
            const Entity *entity = model->entities.items[i];
            for (size_t k = 0; k < entity->names.count; k++)
                if (entity->names.items[k].sort == sort && entity->block != BLOCK_reading)
                    add_row(model->arena, names, entity, &entity->names.items[k]);
        }
    model->names = names;
    report_clashes(model, names);
    report_look_alikes(model);
    return names;
}

// What an entity stands for: of a law's word, what it means in the agreement.
static const Entity *meant(const Entity *entity)
{
    return entity->meaning ? entity->meaning : entity;
}

static const NameRow *first_row(const Names *names, Text folded)
{
    size_t first = text_map_find(&names->first, folded);
    return first == 0 ? NULL : &names->rows.items[first - 1];
}

// `block` BLOCK_none: of any block but aspects.
static const Entity *find(const Names *names, const Agreement *from, Text folded,
                          BlockKey block)
{
    const Entity *used = NULL;
    for (const NameRow *row = first_row(names, folded); row;
         row = names_next(names, row)) {
        const Entity *entity = row->entity;
        if (block == BLOCK_none ? entity->block == BLOCK_aspect : entity->block != block)
            continue;
        if (entity->agreement == from)
            return meant(entity);
        if (!used)
            used = meant(entity);
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
    for (const NameRow *row = first_row(names, folded); row;
         row = names_next(names, row)) {
        const Entity *entity = row->entity;
        if (!is_one_of(entity, kinds, count))
            continue;
        if (entity->agreement == from)
            return meant(entity);
        if (!used)
            used = meant(entity);
    }
    return used;
}

// Those of one agreement, or else of all others.
static void find_all(Arena *arena, const Names *names, Text folded, const Agreement *of,
                     bool others, EntityList *out)
{
    for (const NameRow *row = first_row(names, folded); row;
         row = names_next(names, row)) {
        const Entity *entity = row->entity;
        if ((entity->agreement != of) == others &&
            (out->count == 0 || vec_last(out) != meant(entity)))
            vec_push(arena, out, meant(entity));
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

// Whether `loose` is a case form of a name in the language of the agreement.
static bool is_form_of(Arena *arena, Language language, Text loose, Text name)
{
    name = text_fold_loose(arena, name);
    if (language == LANGUAGE_FI)
        return inflect_finnish(loose, name);
    return inflect_plural(loose, name) || inflect_genitive_s(loose, name);
}

static const Entity *bent_in(Arena *arena, const Names *names, const Agreement *from,
                             Text loose, BlockSet blocks, bool own)
{
    enum { BENT_STEP = 4 };
    const Entity *found = NULL;
    for (size_t i = 0; i < names->rows.count; i++) {
        const NameRow *row = &names->rows.items[i];
        const Entity *entity = meant(row->entity);
        if ((row->entity->agreement == from) != own ||
            !(blocks & BLOCK_BIT(entity->block)) || entity == found ||
            !spend(names, BENT_STEP) ||
            !is_form_of(arena, from->language, loose, row->folded))
            continue;
        if (found)
            return NULL;
        found = entity;
    }
    return found;
}

const Entity *names_bent(Arena *arena, const Names *names, const Agreement *from,
                         Text folded, BlockSet blocks)
{
    Text loose = text_fold_loose(arena, folded);
    const Entity *found = bent_in(arena, names, from, loose, blocks, true);
    if (!found)
        found = bent_in(arena, names, from, loose, blocks, false);
    return found || !names->vocabulary
               ? found
               : bent_in(arena, names->vocabulary, from, loose, blocks, false);
}

const Entity *names_of_members(Arena *arena, const Names *names, const Agreement *from,
                               Text folded)
{
    const Entity *found = NULL;
    Text loose = text_fold_loose(arena, folded);
    for (size_t i = 0; i < names->rows.count; i++) {
        const NameRow *row = &names->rows.items[i];
        if (row->entity->block != BLOCK_set || row->entity == found || !spend(names, 1))
            continue;
        Text name = text_fold_loose(arena, row->folded);
        bool one = from->language == LANGUAGE_FI ? inflect_one_of(loose, name)
                                                 : inflect_plural(name, loose);
        if (!one)
            continue;
        if (found)
            return NULL;
        found = row->entity;
    }
    return found;
}

static bool shares_letters(NameRow *row, uint64_t letters, size_t limit)
{
    if (row->letters == 0)
        row->letters = letters_of(row->folded);
    // Each change of a letter alters at most two of the bits.
    return (size_t)__builtin_popcountll(letters ^ row->letters) <= 2 * limit;
}

typedef struct {
    const Names *names;
    Text folded;
    uint64_t letters;
    size_t limit; // the largest distance looked for
    BlockSet blocks;
    const NameRow *best;
} Nearing;

// The nearest row, of equally near ones the first in the alphabet. False when there was
// too much to compare.
static bool find_near(Arena *arena, const Names *names, Nearing *nearing)
{
    const NameRow *best = NULL;
    for (size_t i = 0; i < names->rows.count; i++) {
        NameRow *row = &names->rows.items[i];
        if (!(nearing->blocks & BLOCK_BIT(row->entity->block)) ||
            !shares_letters(row, nearing->letters, nearing->limit))
            continue;
        if (!may_compare(nearing->names, row->folded, nearing->folded))
            return false;
        size_t distance =
            text_distance(arena, row->folded, nearing->folded, nearing->limit);
        if (distance > nearing->limit || (best && distance == nearing->limit &&
                                          text_compare(row->folded, best->folded) >= 0))
            continue;
        best = row;
        nearing->limit = distance;
    }
    nearing->best = best ? best : nearing->best;
    return true;
}

Text names_near(Arena *arena, const Names *names, Text folded, BlockSet blocks)
{
    static const Text none = {"", 0};
    size_t points = text_codepoints(folded);
    Nearing nearing = {.names = names,
                       .folded = folded,
                       .letters = letters_of(folded),
                       .blocks = blocks,
                       .limit = points <= 5   ? 1
                                : points <= 7 ? 2
                                              : 3};
    const Names *vocabulary = names->vocabulary;
    if (!spend(names, names->rows.count + (vocabulary ? vocabulary->rows.count : 0)) ||
        !find_near(arena, names, &nearing))
        return none;
    // A word of the vocabulary has to be nearer than all names of the files.
    bool exact = nearing.best && nearing.limit == 0;
    if (nearing.best && !exact)
        nearing.limit--;
    if (vocabulary && !exact && !find_near(arena, vocabulary, &nearing))
        return none;
    const NameRow *best = nearing.best;
    if (!best)
        return none;
    return best->sort == NAME_SHORT ? best->entity->name : best->folded;
}
