#include "analysis/time/effect.h"

#include "analysis/before.h"
#include "analysis/dividing/division_asked.h"
#include "analysis/dividing/division_tell.h"

// What changes with a change: of every division what each pays, of every measure that is
// computed the figures, side by side as they were and as they would be.

typedef struct {
    Answering *answering;
    Eval before;
    RowList rows;
    Text words;
} Effects;

typedef struct {
    const Entity *of;
    Figure before, after;
} Change;
typedef VEC(Change) ChangeList;

// --- which ---

// What a change changes by its own words says nothing new.
static bool is_changed_itself(const Answering *answering, const Entity *measure)
{
    static const char *const slots[] = {"of", "measure"};
    const AskedList *changes = &answering->asked->changes;
    for (size_t i = 0; i < changes->count; i++)
        for (size_t k = 0; k < sizeof slots / sizeof *slots; k++)
            if (measure->block != BLOCK_division &&
                asked_entity(changes->items[i], slots[k]) == measure)
                return true;
    return false;
}

static bool differ(const Figure *a, const Figure *b)
{
    if (a->state != FIGURE_STATED || b->state != FIGURE_STATED)
        return (a->state == FIGURE_STATED) != (b->state == FIGURE_STATED);
    return a->quantity.unit != b->quantity.unit ||
           rational_compare(a->quantity.range.low, b->quantity.range.low) != 0 ||
           rational_compare(a->quantity.range.high, b->quantity.range.high) != 0;
}

static void add_change(Effects *at, ChangeList *out, const Entity *of, Figure before,
                       Figure after)
{
    if (differ(&before, &after))
        vec_push(at->answering->arena, out, ((Change){of, before, after}));
}

// --- divisions ---

static Figure nothing_paid(void)
{
    return figure_missing(FIGURE_NOT_STATED, NULL);
}

static Figure paid_of(const Division *division, const Entity *payer)
{
    Quantity quantity = division->amount.quantity;
    for (size_t i = 0; i < division->lines.count; i++)
        if (division->lines.items[i].of == payer) {
            quantity.range = division->lines.items[i].paid;
            return figure_of(quantity);
        }
    return nothing_paid();
}

// Without an amount, everybody's part of any amount.
static bool as_shares(Effects *at, const Entity *entity, Division *before,
                      Division *after)
{
    return divide_shares(&at->before, entity, before) &&
           divide_shares(at->answering->eval, entity, after);
}

static void division_changes(Effects *at, const Entity *entity, ChangeList *out)
{
    Arena *arena = at->answering->arena;
    Division *before = ARENA_NEW(arena, Division), *after = ARENA_NEW(arena, Division);
    EntityList payers = {0};
    division_compute(&at->before, entity, NULL, before);
    division_compute(at->answering->eval, entity, NULL, after);
    if ((!division_is_done(before) || !division_is_done(after)) &&
        !as_shares(at, entity, before, after))
        return;
    for (size_t i = 0; i < before->lines.count; i++)
        entities_add(arena, &payers, before->lines.items[i].of);
    for (size_t i = 0; i < after->lines.count; i++)
        entities_add(arena, &payers, after->lines.items[i].of);
    for (size_t i = 0; i < payers.count; i++)
        add_change(at, out, payers.items[i], paid_of(before, payers.items[i]),
                   paid_of(after, payers.items[i]));
}

// --- measures ---

static void measure_changes(Effects *at, const Entity *measure, ChangeList *out)
{
    Answering *answering = at->answering;
    EntityList measured = {0};
    eval_measured(&at->before, measure, &measured);
    eval_measured(answering->eval, measure, &measured);
    for (size_t i = 0; i < measured.count; i++)
        add_change(at, out, measured.items[i],
                   eval_measure(&at->before, measure, measured.items[i]),
                   eval_measure(answering->eval, measure, measured.items[i]));
    Figure before = eval_total(&at->before, measure);
    Figure after = eval_total(answering->eval, measure);
    if (measure->block == BLOCK_quantity && before.state == FIGURE_STATED)
        add_change(at, out, NULL, before, after);
}

// --- telling ---

static AgrValue value_of_figure(Effects *at, Figure figure)
{
    if (figure.state != FIGURE_STATED)
        return (AgrValue){.kind = AGR_VALUE_NONE};
    Quantity like = figure.quantity;
    if (like.unit == UNIT_EURO)
        return tell_money_value(at->answering, like.range, like);
    if (like.unit == UNIT_SHARE && interval_is_point(like.range))
        return tell_share_value(at->answering, like.range.low);
    return value_figure(at->answering, figure);
}

static Text figure_words(Effects *at, Figure figure)
{
    if (figure.state != FIGURE_STATED)
        return TEXT("\xE2\x80\x93");
    if (figure.quantity.unit == UNIT_EURO || figure.quantity.unit == UNIT_SHARE)
        return text_from(value_of_figure(at, figure).low.display);
    return show_figure(at->answering->arena, at->answering->language, figure);
}

static Figure change_figure(Effects *at, const Change *change)
{
    if (change->before.state != FIGURE_STATED || change->after.state != FIGURE_STATED ||
        change->before.quantity.unit != change->after.quantity.unit ||
        !interval_is_point(change->before.quantity.range) ||
        !interval_is_point(change->after.quantity.range))
        return nothing_paid();
    Figure figure = change->after;
    figure.quantity.range = interval_point(
        rational_sub(at->answering->arena, change->after.quantity.range.low,
                     change->before.quantity.range.low));
    return figure;
}

static Text name_of(Effects *at, const Change *change)
{
    return change->of ? tell_name(at->answering, change->of)
                      : tell_word(at->answering, WORD_total);
}

static void add_table(Effects *at, const Entity *measure, const ChangeList *changes)
{
    enum { COLUMNS = 3 };
    static const PhraseKey titles[COLUMNS] = {PHRASE_effect_now, PHRASE_effect_then,
                                              PHRASE_effect_change};
    static const char *const keys[COLUMNS] = {"now", "then", "change"};
    Arena *arena = at->answering->arena;
    Language language = at->answering->language;
    AgrColumn *columns = ARENA_ARRAY(arena, AgrColumn, COLUMNS);
    AgrTableRow *rows = ARENA_ARRAY(arena, AgrTableRow, changes->count);
    for (int i = 0; i < COLUMNS; i++)
        columns[i] = (AgrColumn){keys[i], text_cstr(arena, phrase(titles[i], language))};
    for (size_t i = 0; i < changes->count; i++) {
        const Change *change = &changes->items[i];
        AgrValue *cells = ARENA_ARRAY(arena, AgrValue, COLUMNS);
        cells[0] = value_of_figure(at, change->before);
        cells[1] = value_of_figure(at, change->after);
        cells[2] = value_of_figure(at, change_figure(at, change));
        rows[i] = (AgrTableRow){
            .of = change->of ? text_cstr(arena, change->of->name) : "total",
            .label = text_cstr(arena, change->of ? entity_label(change->of, language)
                                                 : tell_word(at->answering, WORD_total)),
            .cells = cells};
    }
    AgrTable table = {.of = text_cstr(arena, measure->name),
                      .title = text_cstr(arena, tell_name(at->answering, measure)),
                      .columns = columns,
                      .column_count = COLUMNS,
                      .rows = rows,
                      .row_count = changes->count};
    vec_push(arena, &at->answering->out->tables, table);
}

static void add_rows(Effects *at, const Entity *measure, const ChangeList *changes)
{
    Answering *answering = at->answering;
    for (size_t i = 0; i < changes->count; i++) {
        const Change *change = &changes->items[i];
        Text what = WORDS(answering, effect_one, ARG(tell_name(answering, measure)),
                          ARG(figure_words(at, change->before)),
                          ARG(figure_words(at, change->after)));
        vec_push(answering->arena, &at->rows,
                 tell_row(answering, name_of(at, change), what,
                          value_of_figure(at, change_figure(at, change)), measure->span,
                          measure->clause));
    }
}

static void tell_changes(Effects *at, const Entity *measure, const ChangeList *changes)
{
    enum { SAID_MOST = 6 };
    Answering *answering = at->answering;
    Text words = TEXT("");
    if (changes->count == 0)
        return;
    add_rows(at, measure, changes);
    for (size_t i = 0; i < changes->count && i < SAID_MOST; i++) {
        const Change *change = &changes->items[i];
        Text one = WORDS(answering, effect_one, ARG(name_of(at, change)),
                         ARG(figure_words(at, change->before)),
                         ARG(figure_words(at, change->after)));
        words = tell_joined(answering, words, ", ", one);
    }
    if (changes->count > SAID_MOST)
        words =
            tell_joined(answering, words, " ",
                        WORDS(answering, answer_more_quotes,
                              ARG(tell_count(answering, changes->count - SAID_MOST))));
    words = WORDS(answering, effect_of, ARG(tell_name(answering, measure)), ARG(words));
    at->words = tell_joined(answering, at->words, " ", words);
    add_table(at, measure, changes);
}

Text tell_effects(Answering *answering, RowList *rows)
{
    static const BlockKey blocks[] = {BLOCK_division, BLOCK_share, BLOCK_quantity};
    Effects at = {.answering = answering, .before = eval_before(answering)};
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++) {
        EntityList all = {0};
        tell_entities(answering, blocks[b], &all);
        for (size_t i = 0; i < all.count; i++) {
            ChangeList changes = {0};
            if (is_changed_itself(answering, all.items[i]))
                continue;
            InputList before = tell_look(answering);
            if (blocks[b] == BLOCK_division)
                division_changes(&at, all.items[i], &changes);
            else
                measure_changes(&at, all.items[i], &changes);
            tell_looked(answering, before, changes.count > 0);
            tell_changes(&at, all.items[i], &changes);
        }
    }
    *rows = at.rows;
    return at.words;
}

// Whether all that a question changes are amounts, so that who decides stays as it is.
bool effect_is_of_amounts(const Answering *answering)
{
    static const FormKey forms[] = {FORM_raise,       FORM_lower,     FORM_doubles,
                                    FORM_halves,      FORM_raise_all, FORM_lower_all,
                                    FORM_set_quantity};
    const AskedList *changes = &answering->asked->changes;
    for (size_t i = 0; i < changes->count; i++) {
        size_t k = 0;
        while (k < sizeof forms / sizeof *forms && forms[k] != changes->items[i]->form)
            k++;
        if (k == sizeof forms / sizeof *forms)
            return false;
    }
    return changes->count > 0;
}
