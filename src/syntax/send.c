#include "agr.tab.h"
#include "syntax/labels.h"
#include "syntax/plainly.h"
#include "syntax/send.h"
#include "syntax/shorthand.h"

Text layer_words(const Layer *layer, size_t first, size_t count)
{
    const Raw *raw = &layer->parse->raw.items[first];
    if (count == 1)
        return raw->folded;
    Text words = {"", 0};
    for (size_t i = 0; i < count; i++)
        words = text_format(layer->parse->arena, i ? "%.*s %.*s" : "%.*s%.*s",
                            TEXT_ARG(words), TEXT_ARG(raw[i].folded));
    return words;
}

// Whether a token holds what follows, so that a row of them nests.
static bool nests(int token)
{
    return token == TOK_OPEN || token == TOK_PRE || token == TOK_ABOUT ||
           token == TOK_NOT || token == TOK_LIMIT;
}

void layer_send(Layer *layer, int token, Node *value, size_t count)
{
    parse_push(layer->parse, token, value, layer_span(layer, layer->at, count));
    bool fresh = token == TOK_SEMI && layer->open_parens == 0;
    layer->nested = fresh ? 0 : layer->nested + nests(token);
    layer->at += count;
    layer->after_number = token == TOK_NUMBER;
}

// A sign says all by its token: it needs no node.
void layer_send_sign(Layer *layer, int token, bool operand)
{
    layer_send(layer, token, NULL, 1);
    layer->operand = operand;
}

void layer_send_word(Layer *layer, int token, WordKey word, size_t count, bool operand)
{
    Node *leaf =
        node_leaf(layer->parse->arena, NODE_WORD, layer_span(layer, layer->at, count));
    leaf->word = word;
    layer_send(layer, token, leaf, count);
    layer->operand = operand;
}

// A name, or a phrase that a slot may take as a value (`not stated`).
void layer_send_name(Layer *layer, WordKey word, size_t count)
{
    Span span = layer_span(layer, layer->at, count);
    Node *leaf = node_leaf(layer->parse->arena, NODE_NAME, span);
    leaf->name.text = span_text(span);
    leaf->name.folded = layer_words(layer, layer->at, count);
    leaf->name.word = word;
    layer_send(layer, TOK_NAME, leaf, count);
    layer->operand = true;
}

// A value word. After a name, `not stated` stands in the place of its figure.
void layer_send_value(Layer *layer, WordKey word, size_t count)
{
    bool figure = layer->operand;
    Span span = layer_span(layer, layer->at, count);
    Node *leaf = node_leaf(layer->parse->arena, NODE_NAME, span);
    leaf->name.text = span_text(span);
    leaf->name.folded = layer_words(layer, layer->at, count);
    leaf->name.word = word;
    layer_send(layer, figure ? TOK_NUMBER : TOK_NAME, leaf, count);
    layer->after_number = false;
    layer->operand = true;
}

Node *layer_send_leaf(Layer *layer, NodeKind kind, size_t first, size_t count)
{
    Span span = layer_span(layer, first, count);
    Node *leaf = node_leaf(layer->parse->arena, kind, span);
    leaf->name.text =
        kind == NODE_STRING ? text_unquote(span_text(span)) : span_text(span);
    leaf->name.folded = text_fold(layer->parse->arena, leaf->name.text);
    return leaf;
}

void layer_send_text(Layer *layer, int token, NodeKind kind)
{
    layer_send(layer, token, layer_send_leaf(layer, kind, layer->at, 1), 1);
    layer->operand = true;
}

Node *layer_number(Layer *layer, size_t at)
{
    Arena *arena = layer->parse->arena;
    Span span = layer_span(layer, at, 1);
    Node *leaf = node_leaf(arena, NODE_NUMBER, span);
    Text digits = {arena_alloc(arena, span.end - span.start + 1), 0};
    for (uint32_t i = span.start; i < span.end; i++) {
        char c = span.source->text.at[i];
        if ((c >= '0' && c <= '9') || c == ',')
            ((char *)(uintptr_t)digits.at)[digits.length++] = c;
    }
    if (!rational_parse(arena, digits, &leaf->number)) {
        DIAG(layer->parse->diags, number_too_long, span, diag_most(arena, MOST_digits));
        leaf->kind = NODE_BAD;
    }
    return leaf;
}

// A case ending after a colon (`REDU:n`, `45 %:n`) says nothing: it is passed over.
void layer_send_suffix(Layer *layer)
{
    static const char *const endings[] = {"n",   "ssa", "ssä", "sta", "stä", "lle", "lla",
                                          "llä", "lta", "ltä", "ksi", "na",  "nä",  "ta",
                                          "tä",  "a",   "ä",   "en",  "in",  "iin", "hin",
                                          "hen", "een", "t",   "s"};
    const Raw *colon = layer_raw(layer, 0), *word = layer_raw(layer, 1);
    if (colon->kind != RAW_COLON || !colon->glued || word->kind != RAW_WORD ||
        !word->glued)
        return;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (text_equal(word->folded, text_from(endings[i]))) {
            layer->at += 2;
            return;
        }
}

void layer_send_number(Layer *layer)
{
    layer_send(layer, TOK_NUMBER, layer_number(layer, layer->at), 1);
    layer->after_number = true;
    layer->operand = true;
    if (layer_in_condition(layer)) // `2/3:n enemmistö`
        layer_send_suffix(layer);
}

void layer_send_number_word(Layer *layer, WordKey word, size_t count)
{
    static const struct {
        int num, den;
    } values[WORD_COUNT] = {[WORD_one] = {1, 1},          [WORD_two] = {2, 1},
                            [WORD_three] = {3, 1},        [WORD_four] = {4, 1},
                            [WORD_five] = {5, 1},         [WORD_six] = {6, 1},
                            [WORD_seven] = {7, 1},        [WORD_eight] = {8, 1},
                            [WORD_nine] = {9, 1},         [WORD_ten] = {10, 1},
                            [WORD_twelve] = {12, 1},      [WORD_fourteen] = {14, 1},
                            [WORD_fifteen] = {15, 1},     [WORD_eighteen] = {18, 1},
                            [WORD_twenty] = {20, 1},      [WORD_twenty_one] = {21, 1},
                            [WORD_twenty_four] = {24, 1}, [WORD_thirty] = {30, 1},
                            [WORD_sixty] = {60, 1},       [WORD_ninety] = {90, 1},

                            [WORD_half] = {1, 2},         [WORD_one_third] = {1, 3},
                            [WORD_two_thirds] = {2, 3},   [WORD_three_quarters] = {3, 4}};
    Node *leaf =
        node_leaf(layer->parse->arena, NODE_NUMBER, layer_span(layer, layer->at, count));
    leaf->number = rational_make(layer->parse->arena, values[word].num, values[word].den);
    layer_send(layer, TOK_NUMBER, leaf, count);
    layer->operand = true;
    layer->after_number = layer->label == LABEL_how_often || layer->label == LABEL_meets;
}

void layer_send_date(Layer *layer)
{
    Node *leaf =
        node_leaf(layer->parse->arena, NODE_DATE, layer_span(layer, layer->at, 1));
    date_parse(span_text(leaf->span), &leaf->date);
    layer_send(layer, TOK_DATE, leaf, 1);
    layer->operand = true;
}

// In the signature of a native function a type stands where a number would: after the
// name of what it takes, before its unit.
bool layer_send_type(Layer *layer, WordKey word, size_t count)
{
    bool named = layer->operand && layer->parse->last_token == TOK_NAME;
    bool result = !layer->operand && layer->label == LABEL_gives;
    if (!result && !(named && layer->label == LABEL_takes))
        return false;
    Span span = layer_span(layer, layer->at, count);
    Node *leaf = node_leaf(layer->parse->arena, NODE_NAME, span);
    leaf->name.text = span_text(span);
    leaf->name.folded = layer_words(layer, layer->at, count);
    leaf->name.word = word;
    layer_send(layer, TOK_NUMBER, leaf, count);
    layer->operand = true;
    return true;
}

// Whether it is written like a day and a month: `15.2.`
static bool is_day_and_month(Text text)
{
    size_t dots = 0;
    for (size_t i = 0; i < text.length; i++)
        dots += text.at[i] == '.';
    return dots == 2 && text.length <= 6 && text.at[text.length - 1] == '.';
}

// A day of every year, held as one of the year 0.
static void push_yearly(Layer *layer, Span span, Text text)
{
    Node *leaf = node_leaf(layer->parse->arena, NODE_DATE, span);
    Text leap = text_format(layer->parse->arena, "%.*s2000", TEXT_ARG(text));
    if (!date_parse(leap, &leaf->date)) {
        DIAG(layer->parse->diags, no_such_date, span, ARG(text));
        leaf->kind = NODE_BAD;
    }
    leaf->date.year = 0;
    layer_send(layer, TOK_DATE, leaf, 1);
    layer->operand = true;
    layer_pass_every_year(layer);
}

static bool has_three_parts(Text text)
{
    size_t dots = 0;
    for (size_t i = 0; i + 1 < text.length; i++)
        dots += text.at[i] == '.';
    return dots == 2;
}

// A dotted number is a clause number after `clause`, the start of a period
// (`1.1.–31.12.2025`), a day of every year (`15.2.`) or a mistake for a decimal.
void layer_send_dotted(Layer *layer)
{
    Span span = layer_span(layer, layer->at, 1);
    const Raw *dash = layer_raw(layer, 1), *end = layer_raw(layer, 2);
    Text text = span_text(span);
    if (dash->kind == RAW_RANGE && end->kind == RAW_DATE) {
        Text last = span_text(layer_span(layer, layer->at + 2, 1));
        Text full = text_format(layer->parse->arena, "%.*s%.*s", TEXT_ARG(text), 4,
                                last.at + last.length - 4);
        Node *leaf = node_leaf(layer->parse->arena, NODE_DATE, span);
        if (!date_parse(full, &leaf->date))
            DIAG(layer->parse->diags, no_such_date, span, ARG(full));
        layer_send(layer, TOK_DATE, leaf, 1);
        layer->operand = true;
        return;
    }
    if (is_day_and_month(text)) {
        push_yearly(layer, span, text);
        return;
    }
    if (parse_first_on_line(layer->parse, span)) {
        if (text.at[text.length - 1] == '.' &&
            !layer_label(layer, layer->at + 1, false, NULL))
            DIAG(layer->parse->diags, date_lacks_year, span, ARG(text));
        else if (has_three_parts(text)) // a day of the year 0, or of a year cut short
            DIAG(layer->parse->diags, no_such_date, span, ARG(text));
        else
            DIAG(layer->parse->diags, decimal_point, span, ARG(text));
    }
    Node *leaf = node_leaf(layer->parse->arena, NODE_BAD, span);
    layer_send(layer, TOK_NUMBER, leaf, 1);
    layer->operand = true;
}
