#include "engine/forms/figure_words.h"

#include "engine/figures.h"
#include "syntax/keywords.h"

static const KeywordRow *unit_row(Text typed)
{
    for (Language language = 0; language < LANGUAGE_COUNT; language++) {
        const KeywordRow *row = keyword_find(language, KEYWORD_WORD, typed);
        if (row && word_classes[row->key] == CLASS_UNIT)
            return row;
    }
    return NULL;
}

bool figure_is_unit(Text typed)
{
    return unit_row(typed) != NULL;
}

// The figure that a quantity is stated to be, without its limit word, or NULL.
static const Expr *stated_figure(const Entity *measure, Limit *limit)
{
    const Cell *cell =
        measure->block == BLOCK_quantity ? entity_cell(measure, LABEL_is) : NULL;
    const Expr *value = cell ? cell->value : NULL;
    *limit = LIMIT_NONE;
    if (value && value->kind == EXPR_LIMIT) {
        *limit = value->limit;
        value = value->right;
    }
    return value && value->kind == EXPR_QUANTITY ? value : NULL;
}

static bool has_unit(const Entity *measure, Unit unit)
{
    Limit limit;
    const Expr *figure = stated_figure(measure, &limit);
    const Measure *view = measure_view(measure);
    return figure ? figure->quantity.unit == unit : view && view->unit == unit;
}

// Words for a time, by how they begin, as questions and titles have them.
static const char *const times[][8] = {
    {"kuukau", "kuussa", "kk", "manad", "month", NULL},
    {"vuode", "vuosi", "vuotui", "arlig", "year", "annual", "per ar", NULL},
    {"viik", "veck", "week", NULL},
    {"paiva", "dygn", "dagl", "day", "daily", NULL},
    {"tunti", "tunni", "timm", "tim", "hour", NULL},
    {"nelio", "kvadrat", "square", NULL},
};

static bool begins_with_any(Text word, const char *const *beginnings)
{
    for (; *beginnings; beginnings++)
        if (text_starts_with(word, text_from(*beginnings)))
            return true;
    return false;
}

// Whether a word of the text, or the second part of a compound in it, begins so.
static bool tells_time(Text text, const char *const *beginnings)
{
    for (size_t at = 0; at < text.length; at++)
        if ((at == 0 || text.at[at - 1] == ' ') &&
            begins_with_any((Text){text.at + at, text.length - at}, beginnings))
            return true;
    return false;
}

enum { TIMES = sizeof times / sizeof *times };

// Whether a name of the measure tells that time.
static bool told_for(Arena *arena, const Entity *measure, size_t time)
{
    for (size_t i = 0; i < measure->names.count; i++)
        if (tells_time(text_fold_loose(arena, measure->names.items[i].text), times[time]))
            return true;
    return false;
}

static bool says_time(Arena *arena, const Entity *measure, Text loose)
{
    for (size_t i = 0; i < TIMES; i++)
        if (begins_with_any(loose, times[i]) && told_for(arena, measure, i))
            return true;
    return false;
}

bool figure_denies(Arena *arena, const Entity *measure, Text typed, Text loose)
{
    bool time = text_equal(typed, TEXT("\xC3\xA5r")); // `är` is nothing but a verb
    bool told = false;
    if (figure_is_unit(typed) && !time)
        return false;
    for (size_t i = 0; i < TIMES; i++)
        time = time || begins_with_any(loose, times[i]);
    for (size_t i = 0; time && i < TIMES; i++)
        told = told || told_for(arena, measure, i);
    return told && !says_time(arena, measure, loose);
}

bool figure_says(Arena *arena, const Entity *measure, Text typed, Text loose)
{
    const KeywordRow *row = unit_row(typed);
    return (row && has_unit(measure, unit_of_word((WordKey)row->key))) ||
           says_time(arena, measure, loose);
}

bool figure_may_be_most(const Entity *measure)
{
    Limit limit;
    bool figure = stated_figure(measure, &limit) != NULL;
    return figure && limit != LIMIT_AT_LEAST && limit != LIMIT_MORE_THAN;
}

bool figure_may_be_least(const Entity *measure)
{
    Limit limit;
    bool figure = stated_figure(measure, &limit) != NULL;
    return figure && limit != LIMIT_AT_MOST && limit != LIMIT_LESS_THAN;
}

bool figure_may_be_money(const Entity *measure)
{
    Limit limit;
    const Expr *figure = stated_figure(measure, &limit);
    if (measure->block == BLOCK_quantity && !figure)
        return true;
    const Measure *view = measure_view(measure);
    Unit unit = figure ? figure->quantity.unit : view ? view->unit : UNIT_EURO;
    return measure->block == BLOCK_share || measure->block == BLOCK_division ||
           unit == UNIT_EURO;
}
