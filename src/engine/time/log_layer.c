#include "engine/time/log_layer.h"

#include "engine/time/options.h"

#include <stdlib.h>

// --- what a line is about ---

// Whether a text is one of the words of a phrase, `a | b | c`, in any language.
static bool is_word_of(Arena *arena, Text text, PhraseKey key)
{
    Text folded = text_fold(arena, text_trim(text));
    for (Language language = 0; language < LANGUAGE_COUNT; language++) {
        Text rest = text_from(phrase_texts[key][language]);
        while (rest.length > 0) {
            size_t end = 0;
            while (end < rest.length && rest.at[end] != '|')
                end++;
            Text word = text_trim((Text){rest.at, end});
            if (text_equal(text_fold(arena, word), folded))
                return true;
            end += end < rest.length;
            rest = (Text){rest.at + end, rest.length - end};
        }
    }
    return false;
}

static bool has_options(const Entity *term)
{
    return term->block == BLOCK_term && entity_cell(term, LABEL_option);
}

static void add_all(Arena *arena, const Model *model, BlockKey block, EntityList *out)
{
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (entity->block == block && (block != BLOCK_term || has_options(entity)))
            entities_add(arena, out, entity);
    }
}

const EntityList *log_meant(LogNames *names, const LogEntry *entry)
{
    Arena *arena = log_names_arena(names);
    const Model *model = log_names_model(names);
    const EntityList *named = log_named(names, entry->name);
    if (named->count > 0)
        return named;
    EntityList *found = ARENA_NEW(arena, EntityList);
    if (is_word_of(arena, entry->name, PHRASE_log_words_option)) {
        add_all(arena, model, BLOCK_term, found);
    } else if (is_word_of(arena, entry->name, PHRASE_log_words_approval)) {
        if (entry->instance.length > 0)
            return log_named(names, entry->instance);
        add_all(arena, model, BLOCK_amendment, found);
        if (found->count != 1)
            *found = (EntityList){0};
        if (found->count == 0 && model->main->entity)
            entities_add(arena, found, model->main->entity);
    }
    return found;
}

// --- the layer ---

typedef struct {
    Arena *arena;
    Eval eval;
    Scenario *layer;
    VEC(const LogEntry *) lines; // by their days
    VEC(const EntityList *) meant;
} Laying;

static int by_day(const void *left, const void *right)
{
    const LogEntry *a = *(const LogEntry *const *)left,
                   *b = *(const LogEntry *const *)right;
    int day = date_compare(a->day, b->day);
    return day != 0 ? day : a < b ? -1 : a > b;
}

// An event has a day of its own when the log has it only once, and not for one of
// several runs of a procedure.
static void lay_event(Laying *at, size_t line, const Entity *event)
{
    const Expr *value;
    if (at->lines.items[line]->instance.length > 0)
        return;
    for (size_t i = 0; i < at->lines.count; i++)
        if (i != line && entities_include(at->meant.items[i], event))
            return;
    Expr *day = ARENA_NEW(at->arena, Expr);
    day->kind = EXPR_DATE;
    day->date = at->lines.items[line]->day;
    const Cell *cell = eval_slot(&at->eval, event, LABEL_when, &value);
    if (cell)
        scenario_set_cell(at->layer, cell, day);
    else
        scenario_add_cell(at->layer, event, LABEL_when, NULL, day);
}

static void lay_line(Laying *at, size_t line)
{
    const EntityList *meant = at->meant.items[line];
    at->eval.scenario = at->layer;
    for (size_t i = 0; i < meant->count; i++)
        switch ((int)meant->items[i]->block) {
        case BLOCK_fact: scenario_set_fact(at->layer, meant->items[i], true); break;
        case BLOCK_event: lay_event(at, line, meant->items[i]); break;
        case BLOCK_term:
            option_use_of(&at->eval, at->layer, meant->items[i],
                          at->lines.items[line]->day);
            break;
        default: break;
        }
}

const Scenario *log_layer(Arena *arena, const Model *model, const Scenario *base,
                          const EventLog *log, const Date *until)
{
    log = log ? log : model->log;
    if (!log || log->entries.count == 0)
        return base;
    Laying at = {.arena = arena, .layer = scenario_new(arena, model, base)};
    LogNames *names = log_names_new(arena, model);
    at.eval = eval_begin(arena, model, at.layer);
    for (size_t i = 0; i < log->entries.count; i++)
        if (!until || date_compare(log->entries.items[i].day, *until) <= 0)
            vec_push(arena, &at.lines, &log->entries.items[i]);
    if (at.lines.count > 1)
        qsort(at.lines.items, at.lines.count, sizeof *at.lines.items, by_day);
    for (size_t i = 0; i < at.lines.count; i++)
        vec_push(arena, &at.meant,
                 log_is_ours(model, at.lines.items[i])
                     ? log_meant(names, at.lines.items[i])
                     : ARENA_NEW(arena, EntityList));
    for (size_t i = 0; i < at.lines.count; i++)
        lay_line(&at, i);
    return at.layer;
}
