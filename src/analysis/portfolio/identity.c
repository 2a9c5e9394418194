#include "analysis/portfolio/identity.h"

#include "base/buffer.h"

Identities identities_new(Arena *arena, bool things)
{
    return (Identities){.arena = arena, .things = things};
}

// --- those that are the same ---

size_t identities_root(Identities *identities, size_t known)
{
    Known *items = identities->known.items;
    while (items[known].parent != known) {
        items[known].parent = items[items[known].parent].parent;
        known = items[known].parent;
    }
    return known;
}

// The first known of two stays the root, so that identities keep the order of the text.
static void unite(Identities *identities, size_t a, size_t b)
{
    a = identities_root(identities, a);
    b = identities_root(identities, b);
    identities->known.items[a > b ? a : b].parent = a > b ? b : a;
}

// A key in a space of its own, copied.
static Text keyed(Identities *identities, char space, Text text)
{
    return text_format(identities->arena, "%c:" TEXT_FMT, space, TEXT_ARG(text));
}

// Whoever has the same key is the same.
static void join(Identities *identities, size_t known, char space, Text text)
{
    if (text.length == 0)
        return;
    Text key = keyed(identities, space, text);
    size_t *first = text_map_at(identities->arena, &identities->keys, key);
    if (*first > 0)
        unite(identities, *first - 1, known);
    else
        *first = known + 1;
}

// Text without spaces at its ends or runs of them inside.
static Text squeezed(Arena *arena, Text text)
{
    Buffer out = buffer_new(arena);
    bool space = false;
    text = text_trim(text);
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.at[i];
        bool blank = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
        if (!blank && space)
            buffer_addc(&out, ' ');
        if (!blank)
            buffer_addc(&out, byte);
        space = blank;
    }
    return buffer_text(&out);
}

static Text exact_name(const Identities *identities, Text name)
{
    Text whole = squeezed(identities->arena, text_nfc(identities->arena, name));
    return identities->things ? text_fold(identities->arena, whole) : whole;
}

// Identifiers are compared without spaces and case: `fi 0204819-8` is `FI0204819-8`.
static Text bare_id(const Identities *identities, Text id)
{
    Buffer out = buffer_new(identities->arena);
    Text folded = text_fold(identities->arena, id);
    for (size_t i = 0; i < folded.length; i++)
        if (folded.at[i] != ' ' && folded.at[i] != '\t')
            buffer_addc(&out, folded.at[i]);
    return buffer_text(&out);
}

// --- those that look alike ---

enum { HINT_LEAST = 6, HINT_MOST = 200 }; // bytes of a name that one letter may differ in

static void hint(Identities *identities, size_t known, char space, Text text)
{
    Text key = keyed(identities, space, text);
    size_t *first = text_map_at(identities->arena, &identities->hints, key);
    if (*first == 0) {
        *first = known + 1;
        return;
    }
    const Known *items = identities->known.items;
    if (items[*first - 1].member != items[known].member)
        vec_push(identities->arena, &identities->alike, ((Alike){*first - 1, known}));
}

// Letters and digits alone, so that dots, hyphens and spaces make no difference.
static Text letters_of(Arena *arena, Text name)
{
    Buffer out = buffer_new(arena);
    Text loose = text_fold_loose(arena, name);
    for (size_t i = 0; i < loose.length; i++) {
        unsigned char byte = (unsigned char)loose.at[i];
        if (byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z'))
            buffer_addc(&out, loose.at[i]);
    }
    return buffer_text(&out);
}

// Two names that differ in one letter agree when that letter is left out. Digits tell
// names apart on purpose.
static void hint_near(Identities *identities, size_t known, Text letters)
{
    if (letters.length < HINT_LEAST || letters.length > HINT_MOST)
        return;
    hint(identities, known, 'd', letters);
    for (size_t at = 0; at < letters.length;) {
        uint32_t point;
        size_t length = text_decode(letters, at, &point);
        if (point < '0' || point > '9') {
            Text left = text_format(identities->arena, TEXT_FMT TEXT_FMT,
                                    TEXT_ARG(((Text){letters.at, at})),
                                    TEXT_ARG(((Text){letters.at + at + length,
                                                     letters.length - at - length})));
            hint(identities, known, 'd', left);
        }
        at += length > 0 ? length : 1;
    }
}

static void hint_names(Identities *identities, size_t known, const Entity *entity)
{
    Text title = letters_of(identities->arena, entity->title);
    if (title.length > 0) {
        hint(identities, known, 'l', title);
        hint_near(identities, known, title);
    } else if (entity->name.length > 0) {
        hint(identities, known, 'l', letters_of(identities->arena, entity->name));
    }
    for (size_t i = 0; i < entity->names.count; i++)
        if (entity->names.items[i].sort == NAME_TRANSLATED)
            hint(identities, known, 'l',
                 letters_of(identities->arena, entity->names.items[i].text));
}

static bool has_pair(const AlikeList *list, size_t first, size_t second)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].first == first && list->items[i].second == second)
            return true;
    return false;
}

void identities_alike(Identities *identities, AlikeList *out)
{
    enum { MOST = 50 }; // nobody reads more
    for (size_t i = 0; i < identities->alike.count && out->count < MOST; i++) {
        size_t a = identities_root(identities, identities->alike.items[i].first);
        size_t b = identities_root(identities, identities->alike.items[i].second);
        if (a != b && !has_pair(out, a, b) && !has_pair(out, b, a))
            vec_push(identities->arena, out, ((Alike){a, b}));
    }
}

// --- adding and finding ---

static size_t place_of_known(const Identities *identities, size_t member, uint32_t entity)
{
    size_t low = 0, high = identities->known.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const Known *known = &identities->known.items[middle];
        bool before =
            known->member < member || (known->member == member && known->entity < entity);
        low = before ? middle + 1 : low;
        high = before ? high : middle;
    }
    return low;
}

static size_t find(const Identities *identities, size_t member, uint32_t entity)
{
    size_t at = place_of_known(identities, member, entity);
    bool there = at < identities->known.count &&
                 identities->known.items[at].member == member &&
                 identities->known.items[at].entity == entity;
    return there ? at : SIZE_MAX;
}

// Another entity of the agreement is the same as itself under its own keys.
static void join_entity(Identities *identities, size_t known, const Entity *other)
{
    size_t member = identities->known.items[known].member;
    Text key = text_format(identities->arena, "%zu.%u", member, (unsigned)other->id);
    join(identities, known, 'e', key);
    join(identities, known, 'n', exact_name(identities, other->title));
}

static void join_label(Identities *identities, size_t known, const Cell *cell)
{
    for (const Expr *value = cell->value; value; value = value->next) {
        bool text = value->kind == EXPR_TEXT;
        if (cell->label == LABEL_id && text)
            join(identities, known, 'i', bare_id(identities, value->text));
        if (cell->label == LABEL_same_as && text) {
            join(identities, known, 'n', exact_name(identities, value->text));
            join(identities, known, 'i', bare_id(identities, value->text));
        }
        if (cell->label == LABEL_same_as && value->kind == EXPR_ENTITY)
            join_entity(identities, known, value->entity);
    }
}

void identities_add(Identities *identities, size_t member, const Entity *entity)
{
    size_t known = identities->known.count;
    Arena *arena = identities->arena;
    vec_push(arena, &identities->known,
             ((Known){member, entity->id, text_copy(arena, entity->name),
                      text_copy(arena, entity->title), known}));
    join(identities, known, 'e',
         text_format(arena, "%zu.%u", member, (unsigned)entity->id));
    join(identities, known, 'n', exact_name(identities, entity->title));
    for (size_t i = 0; identities->things && i < entity->names.count; i++) {
        const Naming *naming = &entity->names.items[i];
        if (naming->sort == NAME_TRANSLATED || naming->sort == NAME_ALIAS)
            join(identities, known, 'n', exact_name(identities, naming->text));
    }
    for (size_t i = 0; i < entity->cells.count; i++)
        join_label(identities, known, entity->cells.items[i]);
    if (identities_root(identities, known) == known) // else it is known already
        hint_names(identities, known, entity);
}

size_t identities_of(Identities *identities, size_t member, uint32_t entity)
{
    size_t at = find(identities, member, entity);
    return at == SIZE_MAX ? SIZE_MAX : identities_root(identities, at);
}

Text identities_label(Identities *identities, size_t identity)
{
    const Known *known = &identities->known.items[identity];
    return known->title.length > 0 ? known->title : known->name;
}
