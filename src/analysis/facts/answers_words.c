#include "analysis/answers.h"
#include "analysis/findings/laws.h"

#include "base/buffer.h"
#include "engine/relations.h"

// Values in words. A value reads as it would be written in the reader's language: the
// same keywords in the same places, so nothing has to be inflected.

Text tell_label(const Answering *answering, LabelKey label)
{
    return text_from(keyword_label_words[answering->language][label]);
}

Text tell_word(const Answering *answering, WordKey word)
{
    return text_from(keyword_word_words[answering->language][word]);
}

Text tell_block(const Answering *answering, const Entity *entity)
{
    if (entity->block == BLOCK_instance && entity->kinds.count > 0)
        return entity_label(entity->kinds.items[0], answering->language);
    return text_from(keyword_block_words[answering->language][entity->block]);
}

Text tell_truth(Answering *answering, Truth truth)
{
    PhraseKey key = truth == TRUTH_YES  ? PHRASE_tell_yes
                    : truth == TRUTH_NO ? PHRASE_tell_no
                                        : PHRASE_tell_uncertain;
    return phrase(key, answering->language);
}

Text tell_count(Answering *answering, size_t count)
{
    return text_format(answering->arena, "%zu", count);
}

Text tell_clause(Answering *answering, const Clause *clause)
{
    if (!clause || clause->number.length == 0)
        return TEXT("");
    Text words = WORDS(answering, show_clause, ARG(clause->number));
    bool law = clause->agreement && clause->agreement->law && clause->agreement->under;
    return law ? tell_joined(answering, law_name(clause->agreement), ", ", words) : words;
}

Text tell_joined(Answering *answering, Text first, const char *between, Text second)
{
    if (first.length == 0 || second.length == 0)
        return first.length == 0 ? second : first;
    return text_format(answering->arena, TEXT_FMT "%s" TEXT_FMT, TEXT_ARG(first), between,
                       TEXT_ARG(second));
}

static Text decision_name(Answering *answering, const Entity *entity)
{
    const Decision *view = entity->view;
    Text body =
        view && view->body ? entity_label(view->body, answering->language) : TEXT("");
    if (!view || view->matters.count == 0)
        return WORDS(answering, tell_decision, ARG(body));
    EntityList matters = {0};
    for (size_t i = 0; i < view->matters.count; i++)
        vec_push(answering->arena, &matters, view->matters.items[i]);
    Text on = show_names(answering->arena, answering->language, &matters);
    return WORDS(answering, tell_decision_on, ARG(body), ARG(on));
}

Text tell_name(Answering *answering, const Entity *entity)
{
    if (entity->block == BLOCK_decision)
        return decision_name(answering, entity);
    if (entity->block == BLOCK_clause && entity->clause)
        return tell_clause(answering, entity->clause);
    Text name = answer_label(answering, entity);
    if (name.length > 0)
        return name;
    return entity->title.length > 0 ? entity->title : tell_block(answering, entity);
}

// --- values ---

static Text spaced(Answering *answering, Text first, Text second)
{
    return tell_joined(answering, first, " ", second);
}

// A keyword between two values, or before or after one.
static Text around(Answering *answering, const Expr *left, WordKey word,
                   const Expr *right)
{
    Text first = left ? tell_value(answering, left) : TEXT("");
    Text second = right ? tell_value(answering, right) : TEXT("");
    return spaced(answering, spaced(answering, first, tell_word(answering, word)),
                  second);
}

static Text tell_arithmetic(Answering *answering, const Expr *value)
{
    static const char *const signs[] = {[OPERATOR_ADD] = " + ",
                                        [OPERATOR_SUBTRACT] = " − ",
                                        [OPERATOR_MULTIPLY] = " * ",
                                        [OPERATOR_DIVIDE] = " / "};
    Text left = tell_value(answering, value->left);
    return tell_joined(answering, left, signs[value->operator],
                       tell_value(answering, value->right));
}

static Text tell_limit(Answering *answering, const Expr *value)
{
    Text left = value->left ? tell_value(answering, value->left) : TEXT("");
    Text limit = show_limit(answering->arena, answering->language, value->limit);
    return spaced(answering, spaced(answering, left, limit),
                  tell_value(answering, value->right));
}

// What the reading that holds says: its value, else its words.
static Text tell_unclear(Answering *answering, const Expr *value)
{
    const Expr *settled = eval_settle(answering->eval, value);
    if (settled)
        return tell_list(answering, settled);
    if (!value->entity || !value->entity->view)
        return span_text(value->span);
    const Reading *reading = eval_reading(answering->eval, value->entity);
    if (!reading)
        return tell_name(answering, value->entity);
    return reading->entity->title.length > 0 ? reading->entity->title
                                             : tell_name(answering, reading->entity);
}

static Text tell_period(Answering *answering, const Expr *value)
{
    return tell_time(answering, value->date, value->last_date);
}

// `every year` is once every year; the one that is not written is not told either.
static bool is_unwritten_one(const Expr *value)
{
    Text written = span_text(value->span);
    return value->kind == EXPR_QUANTITY && written.length > 0 &&
           (written.at[0] < '0' || written.at[0] > '9') &&
           interval_is_point(value->quantity.range) &&
           rational_compare(value->quantity.range.low, RATIONAL_ONE) == 0;
}

static Text tell_composed(Answering *answering, const Expr *value)
{
    const Expr *left = value->left, *right = value->right;
    switch ((int)value->kind) {
    case EXPR_EACH: return around(answering, NULL, WORD_each, left);
    case EXPR_AS: return around(answering, NULL, WORD_as, left);
    case EXPR_PART_OF: return around(answering, NULL, WORD_part_of, left);
    case EXPR_NOT: return around(answering, NULL, WORD_not, left);
    case EXPR_TOTAL: return around(answering, left, WORD_total, NULL);
    case EXPR_COUNT: return around(answering, left, WORD_count, NULL);
    case EXPR_SIZE: return around(answering, left, WORD_size, NULL);
    case EXPR_TOGETHER: return around(answering, left, WORD_together, NULL);
    case EXPR_PER_EACH: return around(answering, left, WORD_each, NULL);
    case EXPR_FREQUENCY:
        return is_unwritten_one(left) ? tell_word(answering, value->word)
                                      : around(answering, left, value->word, NULL);
    case EXPR_MEASURED: return around(answering, left, value->word, NULL);
    case EXPR_OF: return around(answering, left, WORD_of, right);
    case EXPR_EXCEPT: return around(answering, left, WORD_except, right);
    case EXPR_NAMED_BY: return around(answering, left, WORD_named_by, right);
    case EXPR_AND: return around(answering, left, WORD_and, right);
    case EXPR_OR: return around(answering, left, WORD_or, right);
    case EXPR_PAIR:
        return spaced(answering, tell_value(answering, left),
                      tell_value(answering, right));
    case EXPR_ASSUMED: return tell_value(answering, left);
    default: return span_text(value->span);
    }
}

// A day without a month is one of each.
static Text tell_date(Answering *answering, Date date)
{
    Arena *arena = answering->arena;
    if (date.year > 0 || date.month > 0)
        return date_finnish(arena, date);
    return WORDS(answering, date_of_month,
                 ARG(text_format(arena, "%u", (unsigned)date.day)));
}

static Text tell_single(Answering *answering, const Expr *value)
{
    Arena *arena = answering->arena;
    switch ((int)value->kind) {
    case EXPR_QUANTITY: return show_quantity(arena, answering->language, value->quantity);
    case EXPR_ENTITY: return tell_name(answering, value->entity);
    case EXPR_TEXT: return text_unquote(value->text);
    case EXPR_DATE: return tell_date(answering, value->date);
    case EXPR_PERIOD: return tell_period(answering, value);
    case EXPR_WORD: return tell_word(answering, value->word);
    case EXPR_CLAUSE: return WORDS(answering, show_clause, ARG(value->text));
    case EXPR_UNCLEAR: return tell_unclear(answering, value);
    case EXPR_LIMIT: return tell_limit(answering, value);
    case EXPR_ARITHMETIC: return tell_arithmetic(answering, value);
    default: return tell_composed(answering, value);
    }
}

Text tell_value(Answering *answering, const Expr *value)
{
    eval_enter(answering->eval);
    Text words = tell_single(answering, value);
    answering->eval->depth--;
    return words;
}

Text tell_list(Answering *answering, const Expr *list)
{
    Buffer out = buffer_new(answering->arena);
    for (; list; list = list->next) {
        if (out.length > 0)
            buffer_add(&out, TEXT("; "));
        buffer_add(&out, tell_value(answering, list));
    }
    return buffer_text(&out);
}

static Text tell_years(Answering *answering, const Expr *value)
{
    int32_t first, last;
    if (!years_of(eval_settle(answering->eval, value), &first, &last))
        return tell_value(answering, value);
    if (first == last)
        return text_format(answering->arena, "%d", (int)first);
    return text_format(answering->arena, "%d\xE2\x80\x93%d", (int)first, (int)last);
}

Text tell_attribute(Answering *answering, const Entity *attribute, const Expr *list)
{
    const Attribute *view = attribute->block == BLOCK_attribute ? attribute->view : NULL;
    if (!view || view->type != TYPE_YEAR)
        return tell_list(answering, list);
    Text words = TEXT("");
    for (; list; list = list->next)
        words = tell_joined(answering, words, "; ", tell_years(answering, list));
    return words;
}

// Values that pair with those of another list, each with its pair: `autumn (first)`.
static Text tell_paired(Answering *answering, const Cell *cell, const Expr *value)
{
    const Expr *other = eval_cell(answering->eval, cell->pair);
    Text words = TEXT("");
    for (; value; value = value->next) {
        Text one = tell_value(answering, value);
        if (other)
            one = text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(one),
                              TEXT_ARG(tell_value(answering, other)));
        words = tell_joined(answering, words, "; ", one);
        other = other ? other->next : NULL;
    }
    return words;
}

static Text tell_cell_values(Answering *answering, const Cell *cell, const Expr *value)
{
    if (cell->respectively && cell->pair)
        return tell_paired(answering, cell, value);
    return cell->attribute ? tell_attribute(answering, cell->attribute, value)
                           : tell_list(answering, value);
}

// --- cells ---

Text tell_slot(Answering *answering, const Entity *entity, LabelKey label)
{
    CellList cells = {0};
    Text words = TEXT("");
    tell_stated(answering, entity, label, &cells);
    for (size_t i = 0; i < cells.count; i++)
        words = tell_joined(answering, words, "; ",
                            tell_cell_values(answering, cells.items[i],
                                             eval_cell(answering->eval, cells.items[i])));
    return words;
}

Text tell_slots(Answering *answering, const Entity *entity, const LabelKey *labels,
                size_t count)
{
    Text words = TEXT("");
    for (size_t i = 0; i < count; i++) {
        Text value = tell_slot(answering, entity, labels[i]);
        if (value.length > 0)
            value = tell_joined(answering, tell_label(answering, labels[i]), ": ", value);
        words = tell_joined(answering, words, "; ", value);
    }
    return words;
}

Text tell_cell(Answering *answering, const Cell *cell)
{
    const Expr *value = eval_cell(answering->eval, cell);
    if (!value)
        return TEXT("");
    Text words = tell_cell_values(answering, cell, value);
    if (cell->attribute)
        return tell_joined(answering, tell_name(answering, cell->attribute), ": ", words);
    if (cell->label != LABEL_none)
        return tell_joined(answering, tell_label(answering, cell->label), ": ", words);
    EntityList names = {0};
    for (size_t i = 0; i < cell->names.count; i++)
        vec_push(answering->arena, &names, cell->names.items[i]);
    Text of = cell->total ? tell_word(answering, WORD_total) : TEXT("");
    if (names.count > 0)
        of = show_names(answering->arena, answering->language, &names);
    if (cell->together || (cell->each && names.count > 1))
        words = spaced(answering, words,
                       tell_word(answering, cell->together ? WORD_together : WORD_each));
    return spaced(answering, of, words);
}

// Who wrote and checked it, and its other names, are not what it says.
static bool is_record(LabelKey label)
{
    return label == LABEL_ref || label == LABEL_encoded_by || label == LABEL_checked_by ||
           label == LABEL_alias || label == LABEL_in_english ||
           label == LABEL_in_finnish || label == LABEL_in_swedish;
}

Text tell_cells(Answering *answering, const Entity *entity)
{
    Text words = TEXT("");
    for (size_t i = 0; i < entity->cells.count; i++)
        if (!is_record(entity->cells.items[i]->label))
            words = tell_joined(answering, words, "; ",
                                tell_cell(answering, entity->cells.items[i]));
    return words;
}
