#include "analysis/copy.h"

#include <string.h>

const char *copy_words(Arena *arena, const char *words)
{
    if (!words)
        return NULL;
    size_t size = strlen(words) + 1;
    return memcpy(arena_alloc(arena, size), words, size);
}

static const char *const *copy_list(Arena *arena, const char *const *list, size_t count)
{
    const char **copy = list ? ARENA_ARRAY(arena, const char *, count) : NULL;
    for (size_t i = 0; list && i < count; i++)
        copy[i] = copy_words(arena, list[i]);
    return copy;
}

static AgrNames copy_names(Arena *arena, const AgrNames *names)
{
    return (AgrNames){copy_list(arena, names->names, names->count),
                      copy_list(arena, names->labels, names->count), names->count};
}

static AgrQuantity copy_quantity(Arena *arena, const AgrQuantity *quantity)
{
    return (AgrQuantity){.exact = copy_words(arena, quantity->exact),
                         .unit = copy_words(arena, quantity->unit),
                         .display = copy_words(arena, quantity->display),
                         .about = quantity->about,
                         .native = copy_words(arena, quantity->native)};
}

static AgrPlace copy_place(Arena *arena, const AgrPlace *place)
{
    AgrPlace copy = *place;
    copy.clause = copy_words(arena, place->clause);
    copy.file = copy_words(arena, place->file);
    return copy;
}

AgrValue copy_value(Arena *arena, const AgrValue *value)
{
    AgrValue copy = *value;
    AgrNames *groups = ARENA_ARRAY(arena, AgrNames, value->group_count);
    AgrRow *rows = ARENA_ARRAY(arena, AgrRow, value->row_count);
    for (size_t i = 0; i < value->group_count; i++)
        groups[i] = copy_names(arena, &value->groups[i]);
    for (size_t i = 0; i < value->row_count; i++)
        rows[i] = copy_row(arena, &value->rows[i]);
    copy.low = copy_quantity(arena, &value->low);
    copy.high = copy_quantity(arena, &value->high);
    copy.names = copy_names(arena, &value->names);
    copy.groups = groups;
    copy.rows = rows;
    copy.total = copy_words(arena, value->total);
    copy.text = copy_words(arena, value->text);
    return copy;
}

AgrRow copy_row(Arena *arena, const AgrRow *row)
{
    return (AgrRow){.of = copy_words(arena, row->of),
                    .label = copy_words(arena, row->label),
                    .what = copy_words(arena, row->what),
                    .value = copy_value(arena, &row->value),
                    .place = copy_place(arena, &row->place)};
}

AgrCitation copy_citation(Arena *arena, const AgrCitation *citation)
{
    return (AgrCitation){.place = copy_place(arena, &citation->place),
                         .text = copy_words(arena, citation->text),
                         .quote = copy_words(arena, citation->quote),
                         .checked_by = copy_words(arena, citation->checked_by)};
}
