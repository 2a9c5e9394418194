#include "engine/forms/forms_fill_values.h"

#include <string.h>

#include "base/inflect_number.h"
#include "engine/forms/forms_days.h"
#include "model/values.h"

// --- clauses ---

// Offers a clause, also with its head after the number: `5. kohta`.
static void offer_clause(Filling *filling, size_t end, Text number)
{
    Fill fill = {0};
    fill.filled.clause = model_clause(filling->matcher->scope->model, number);
    if (!fill.filled.clause)
        return;
    fill_offer(filling, end, fill);
    if (filling->language == LANGUAGE_FI && end < filling->to &&
        slot_head(op_slot(filling->op), filling->language,
                  filling->matcher->words->list.items[end].loose))
        fill_offer(filling, end + 1, fill);
}

// The number that a word spells: `five`, `viisi`, `fem`.
static Text number_word(const Filling *filling, size_t at)
{
    static const char *const numbers[] = {"1", "2", "3", "4", "5",
                                          "6", "7", "8", "9", "10"};
    Match match = keyword_match(filling->language, &filling->matcher->words->raw, at,
                                KEYWORD_WORD, 1u << CLASS_NUMBER);
    if (!match.row || match.words != 1 || match.row->key < WORD_one ||
        match.row->key > WORD_ten)
        return TEXT("");
    return text_from(numbers[match.row->key - WORD_one]);
}

// A number word is a clause only beside a head: `kohta viisi`.
static bool beside_head(const Filling *filling)
{
    const Words *words = filling->matcher->words;
    const SlotKind *kind = op_slot(filling->op);
    size_t at = filling->at;
    return (at > 0 &&
            slot_head(kind, filling->language, words->list.items[at - 1].loose)) ||
           (at + 1 < filling->to &&
            slot_head(kind, filling->language, words->list.items[at + 1].loose));
}

void fill_clause(Filling *filling)
{
    const Words *words = filling->matcher->words;
    unsigned counted;
    if (filling->language == LANGUAGE_FI && beside_head(filling) &&
        inflect_number(words->list.items[filling->at].loose, &counted))
        offer_clause(filling, filling->at + 1,
                     text_format(filling->matcher->arena, "%u", counted));
    Text number_spelled = number_word(filling, filling->at);
    if (filling->language != LANGUAGE_FI && number_spelled.length > 0)
        offer_clause(filling, filling->at + 1, number_spelled);
    for (size_t end = filling->at + 1; end <= filling->to && end <= filling->at + 2;
         end++) {
        Text number = text_trim(words_text(words, filling->at, end));
        if (number.length > 0 && number.at[number.length - 1] == '.')
            number.length--;
        offer_clause(filling, end, number);
    }
}

// --- figures, limits, days ---

// Tokens from `at` that may belong to a figure, or 0.
static size_t figure_part(const Filling *filling, size_t at)
{
    const RawList *raw = &filling->matcher->words->raw;
    switch (raw->items[at].kind) {
    case RAW_NUMBER:
    case RAW_SLASH:
    case RAW_RANGE: return 1;
    default: break;
    }
    unsigned classes =
        1u << CLASS_LIMIT | 1u << CLASS_UNIT | 1u << CLASS_NUMBER | 1u << CLASS_MEASURE;
    Match match = keyword_match(filling->language, raw, at, KEYWORD_WORD, classes);
    if (!match.row && op_slot(filling->op)->fill == FILL_FIGURE) {
        match = keyword_match(filling->language, raw, at, KEYWORD_WORD, 1u << CLASS_PRE);
        return match.row && match.row->key == WORD_about ? match.words : 0;
    }
    // `if cliff has 200 pupils`: the figure is one of `pupils`, which the question names.
    if (match.row && unit_counts_things((WordKey)match.row->key))
        return 0;
    return match.row ? match.words : 0;
}

static bool is_amount(const Node *node)
{
    return node->kind == NODE_NUMBER || node->kind == NODE_UNIT ||
           node->kind == NODE_RANGE ||
           (node->kind == NODE_NAME && word_classes[node->name.word] == CLASS_NUMBER) ||
           (node->kind == NODE_BINARY && node->binary.operator== OPERATOR_DIVIDE);
}

static bool is_about(const Node *node)
{
    return node->kind == NODE_PREFIX && node->affix.word == WORD_about;
}

// `2 members are present` says what they do, not how many there are of something.
static bool is_presence(const Node *node)
{
    return node->kind == NODE_SUFFIX && (node->affix.word == WORD_members_present ||
                                         node->affix.word == WORD_being_present);
}

static bool node_fits(FillKind kind, const Node *node)
{
    if (kind == FILL_NUMBER && is_presence(node))
        return false;
    while (node->kind == NODE_SUFFIX || (kind == FILL_FIGURE && is_about(node)))
        node = node->affix.operand;
    if (kind == FILL_LIMIT)
        return node->kind == NODE_LIMIT && !node->limit.left;
    return is_amount(node) && (kind != FILL_NUMBER || node->kind != NODE_RANGE);
}

// The value of tokens [from, end), if that is one value of the kind without a mistake.
static bool read_value(const Filling *filling, size_t from, size_t end, Fill *fill)
{
    Matcher *matcher = filling->matcher;
    const RawList *raw = &matcher->words->raw;
    Diags unheard = {.arena = matcher->arena};
    Node *node = parse_values(&unheard, matcher->words->source, raw->items[from].start,
                              raw->items[end - 1].end, filling->language);
    if (!node || node->next || unheard.list.count > 0 ||
        !node_fits(op_slot(filling->op)->fill, node))
        return false;
    fill->filled.value =
        link_values(matcher->scope->model, matcher->arena, node, filling->language);
    return fill->filled.value != NULL && fill->filled.value->kind != EXPR_BAD;
}

// Whether the token says what a figure measures (`votes`, `för`). It may as well belong
// to what follows: `20 % för ett beslut`.
static bool ends_measured(const Filling *filling, size_t end)
{
    return end > filling->at + 1 &&
           keyword_match(filling->language, &filling->matcher->words->raw, end - 1,
                         KEYWORD_WORD, 1u << CLASS_MEASURE)
                   .row != NULL;
}

// A sign before a figure: `-100 €`.
static bool is_sign(const Filling *filling)
{
    RawKind kind = filling->matcher->words->raw.items[filling->at].kind;
    return op_slot(filling->op)->fill == FILL_FIGURE &&
           (kind == RAW_MINUS || kind == RAW_RANGE);
}

static bool negate(const Filling *filling, Fill *fill)
{
    Arena *arena = filling->matcher->arena;
    if (fill->filled.value->kind != EXPR_QUANTITY)
        return false;
    Expr *expr = ARENA_NEW(arena, Expr);
    *expr = *fill->filled.value;
    expr->quantity.range =
        interval_scale(arena, expr->quantity.range, rational_from_int(-1));
    fill->filled.value = expr;
    return true;
}

// The longest run of tokens that is a value.
void fill_value(Filling *filling)
{
    bool negative = is_sign(filling);
    size_t from = filling->at + negative, end = from, part;
    while (end < filling->to && (part = figure_part(filling, end)) > 0)
        end += part;
    for (; end > from && end <= filling->to; end--) {
        Fill fill = {0};
        if (read_value(filling, from, end, &fill) &&
            (!negative || negate(filling, &fill))) {
            fill_offer(filling, end, fill);
            if (!ends_measured(filling, end))
                return;
        }
    }
}

static void offer_days(Filling *filling, size_t used, Date first, Date last)
{
    Expr *days = ARENA_NEW(filling->matcher->arena, Expr);
    Fill fill = {0};
    days->kind = date_compare(first, last) == 0 ? EXPR_DATE : EXPR_PERIOD;
    days->date = first;
    days->last_date = last;
    fill.filled.value = days;
    if (used > 0)
        fill_offer(filling, filling->at + used, fill);
}

void fill_date(Filling *filling)
{
    Date day = {0};
    offer_days(filling,
               days_read_day(filling->matcher->words, filling->at, filling->to, &day),
               day, day);
}

void fill_span(Filling *filling)
{
    Date first = {0}, last = {0};
    size_t used =
        days_read_span(filling->matcher->words, filling->at, filling->to, &first, &last);
    offer_days(filling, used, first, last);
}
