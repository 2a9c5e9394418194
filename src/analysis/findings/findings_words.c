#include "analysis/findings/findings_checks.h"

#include "syntax/keywords.h"

// What the checks share: going through the opened file, and words for arguments.

const Entity *next_stated(Eval *eval, BlockKey block, const Entity *last)
{
    const Model *model = eval->model;
    eval->read.count = 0; // a check cites nothing, and the list would grow with the file
    seen_clear(&eval->read.seen);
    const Entity *entity = last ? last->next_alike : model->first[block];
    while (entity && !eval_present(eval, entity))
        entity = entity->next_alike;
    return entity;
}

const Entity *next_of(Eval *eval, BlockKey block, const Entity *last)
{
    do
        last = next_stated(eval, block, last);
    while (last && last->mistake.source);
    return last;
}

const Expr *value_of(Eval *eval, const Entity *entity, LabelKey label)
{
    const Expr *value;
    if (!eval_slot(eval, entity, label, &value))
        return NULL;
    return eval_settle(eval, value);
}

bool is_addressed(Eval *eval, const Entity *entity, LabelKey label)
{
    const Expr *value;
    return eval_slot(eval, entity, label, &value) != NULL;
}

static bool names_topic(const Expr *value, WordKey topic, Language language, Arena *arena)
{
    if (value->kind == EXPR_WORD)
        return value->word == topic;
    if (value->kind != EXPR_ENTITY)
        return false;
    // A declared name of the same spelling stands for the topic too.
    const KeywordRow *row =
        keyword_find(language, KEYWORD_WORD, text_fold(arena, value->text));
    return row && row->key == (int)topic;
}

bool is_silent_on(const Model *model, WordKey topic)
{
    for (size_t i = 0; i < model->silences.count; i++) {
        const Entity *silence = model->silences.items[i];
        const Cell *cell = entity_cell(silence, LABEL_none);
        for (const Expr *value = cell ? cell->value : NULL; value; value = value->next)
            if (names_topic(value, topic, silence->agreement->language, model->arena))
                return true;
    }
    return false;
}

Span span_of(const Entity *entity, LabelKey label)
{
    const Cell *cell = entity_cell(entity, label);
    return cell ? cell->span : entity->span;
}

Text words_figure(Eval *eval, Quantity quantity)
{
    return show_quantity(eval->arena, eval->model->main->language, quantity);
}

Text words_number(Eval *eval, Rational value, Unit unit)
{
    return words_figure(eval, (Quantity){.range = interval_point(value), .unit = unit});
}

Text words_count(Eval *eval, size_t count)
{
    return text_format(eval->arena, "%zu", count);
}

Text words_names(Eval *eval, const EntityList *names)
{
    return show_names(eval->arena, eval->model->main->language, names);
}

Text words_entity(const Entity *entity)
{
    if (entity->name.length > 0)
        return entity->name;
    if (entity->title.length > 0)
        return entity->title;
    return text_from(keyword_block_words[entity->agreement->language][entity->block]);
}

bool is_vague(const Quantity *quantity)
{
    return quantity->about && !quantity->has_tolerance;
}

// --- rounding ---

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

// The digits of the first number in a text, spaces between groups left out; how many
// stand after the decimal mark goes to *places.
static Text digits_of(Arena *arena, Text text, unsigned *places)
{
    char *digits = arena_alloc(arena, text.length + 1);
    size_t count = 0, at = 0;
    bool mark = false;
    *places = 0;
    while (at < text.length && !is_digit(text.at[at]))
        at++;
    for (; at < text.length; at++) {
        char byte = text.at[at];
        if (is_digit(byte)) {
            digits[count++] = byte;
            *places += mark;
        } else if ((byte == ',' || byte == '.') && !mark && at + 1 < text.length &&
                   is_digit(text.at[at + 1])) {
            digits[count++] = '.';
            mark = true;
        } else if (byte != ' ' && (unsigned char)byte < 0x80) {
            break;
        }
    }
    return (Text){digits, count};
}

// Zeros at the end of a whole number say how large it is, not how exact: 32 500 is
// written to the hundreds. Two digits stand for themselves: 10 is not "somewhere from 5
// to 15".
static unsigned closing_zeros(Text digits)
{
    unsigned zeros = 0;
    while (zeros + 2 < digits.length && digits.at[digits.length - 1 - zeros] == '0')
        zeros++;
    return zeros;
}

// What one step at the last written place of a figure is worth: 0,1 for `4,5`; 1 % for `3
// %`; 100 for `32 500`.
Rational written_step(Arena *arena, Rational value, Span written)
{
    unsigned places;
    Rational number, step = RATIONAL_ONE;
    Text digits = digits_of(arena, span_text(written), &places);
    for (unsigned i = 0; i < places && i < 12; i++)
        step = rational_mul(arena, step, rational_make(arena, 1, 10));
    for (unsigned zeros = places > 0 ? 0 : closing_zeros(digits); zeros > 0; zeros--)
        step = rational_mul(arena, step, rational_from_int(10));
    Rational factor = RATIONAL_ONE;
    if (digits.length > 0 && rational_parse(arena, digits, &number) &&
        rational_sign(number) != 0)
        rational_div(arena, value, number, &factor);
    return rational_mul(arena, step, factor);
}

bool comes_to(Eval *eval, Interval sum, const Quantity *stated, Span written)
{
    Interval goal = stated->range;
    if (is_vague(stated)) {
        Rational step =
            rational_abs(eval->arena, written_step(eval->arena, goal.low, written));
        Rational half = rational_mul(eval->arena, step, rational_make(eval->arena, 1, 2));
        goal.low = rational_sub(eval->arena, goal.low, half);
        goal.high = rational_add(eval->arena, goal.high, half);
        // Half a step is rounded up, so the upper end itself no longer rounds to the
        // figure.
        if (rational_compare(sum.low, goal.high) == 0)
            return false;
    }
    return interval_equal(sum, goal) != TRUTH_NO;
}

Text words_filled(Eval *eval, PhraseKey key, size_t count, const Arg *args)
{
    Language language = eval->model->main->language;
    return message_fill(eval->arena, language, phrase_texts[key][language], args, count);
}
