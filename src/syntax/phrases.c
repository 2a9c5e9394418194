#include "agr.tab.h"
#include "syntax/each_of.h"
#include "syntax/labels.h"
#include "syntax/last_day.h"
#include "syntax/month_day.h"
#include "syntax/places.h"
#include "syntax/send.h"
#include "syntax/plainly.h"
#include "syntax/shorthand.h"
#include "syntax/statements.h"

// A line: its items and labels, and where it ends or goes on below.

static void report_sign(Layer *layer, const Raw *raw)
{
    Span span = layer_span(layer, layer->at, 1);
    if (!parse_first_on_line(layer->parse, span))
        return;
    if (raw->kind == RAW_COMMA)
        DIAG0(layer->parse->diags, comma_between, span);
    else if (raw->kind == RAW_DOT)
        DIAG0(layer->parse->diags, full_stop, span);
    else if (raw->kind == RAW_BULLET)
        DIAG0(layer->parse->diags, bullet, span);
    else
        DIAG(layer->parse->diags, stray_sign, span,
             ARG(text_escape_controls(layer->parse->arena, span_text(span), false)));
}

static void push_other(Layer *layer)
{
    const Raw *raw = layer_raw(layer, 0);
    switch (raw->kind) {
    case RAW_OPEN:
        layer->open_parens++;
        layer_send_sign(layer, TOK_OPEN, false);
        return;
    case RAW_CLOSE:
        if (layer->open_parens > 0)
            layer->open_parens--;
        layer_send_sign(layer, TOK_CLOSE, true);
        return;
    case RAW_PLUS: layer_send_sign(layer, TOK_PLUS, false); return;
    case RAW_MINUS: layer_send_sign(layer, TOK_MINUS, false); return;
    case RAW_STAR: layer_send_sign(layer, TOK_STAR, false); return;
    case RAW_SLASH: layer_send_sign(layer, TOK_SLASH, false); return;
    case RAW_RANGE: layer_send_sign(layer, TOK_RANGE, false); return;
    case RAW_EQUALS: layer_send_sign(layer, TOK_EQUALS, false); return;
    case RAW_COLON: layer_send_sign(layer, TOK_COLON, false); return;
    case RAW_COMMA:
        if (layer_comma(layer))
            return;
        report_sign(layer, raw);
        layer_send_sign(layer, TOK_SEMI, false);
        return;
    default: report_sign(layer, raw); layer->at++;
    }
}

// The parser's stack has an end: a line that nests beyond reason is read no further.
static bool skip_too_deep(Layer *layer)
{
    enum { TIMES = 5 }; // a mark at least for each level, brackets and prefixes beside it
    size_t most = arena_most(layer->parse->arena, MOST_formula_depth);
    if (layer->nested <= TIMES * most)
        return false;
    parse_too_deep(layer->parse, layer_span(layer, layer->at, 1), MOST_formula_depth);
    while (layer_raw(layer, 0)->kind != RAW_NEWLINE &&
           layer_raw(layer, 0)->kind != RAW_END)
        layer->at++;
    return true;
}

static void push_item_token(Layer *layer)
{
    if (skip_too_deep(layer) || layer_majority(layer) || layer_month_day(layer) ||
        layer_written_day(layer) || layer_last_day(layer) || layer_joins_days(layer) ||
        layer_passes_year(layer) || layer_each_of(layer) || layer_counted_heads(layer))
        return;
    switch (layer_raw(layer, 0)->kind) {
    case RAW_WORD: layer_place_word(layer); return;
    case RAW_NUMBER: layer_send_number(layer); return;
    case RAW_STRING: layer_send_text(layer, TOK_STRING, NODE_STRING); return;
    case RAW_SECTION: layer_send_text(layer, TOK_SECTION, NODE_SECTION); return;
    case RAW_DATE: layer_send_date(layer); return;
    case RAW_DOTTED: layer_send_dotted(layer); return;
    default: push_other(layer);
    }
}

// A line is looked at twice: to tell whether the one before goes on, and when its turn
// comes.
Match layer_opener(Layer *layer, size_t at)
{
    if (layer->opener_at != at + 1)
        layer->opener = keyword_match(layer->parse->language, &layer->parse->raw, at,
                                      KEYWORD_BLOCK, 0);
    layer->opener_at = at + 1;
    return layer->opener;
}

// Whether a statement of its own begins at token `at`, so that the line before must end.
static bool begins_statement(Layer *layer, size_t at)
{
    const RawList *raw = &layer->parse->raw;
    if (raw->items[at].kind != RAW_WORD)
        return raw->items[at].kind == RAW_END;
    Match match = layer_opener(layer, at);
    if (match.row && raw->items[at + match.words].kind != RAW_COLON &&
        raw->items[at + match.words].kind != RAW_SEMICOLON)
        return true;
    return text_equal(raw->items[at].folded,
                      text_from(keyword_end_words[layer->parse->language]));
}

static size_t next_line(const Layer *layer, size_t at)
{
    while (layer->parse->raw.items[at].kind == RAW_NEWLINE)
        at++;
    return at;
}

// Whether the token sent last wants another, so that a line can't end after it.
static bool wants_more(const Layer *layer)
{
    switch (layer->parse->last_token) {
    case TOK_SEMI:
    case TOK_LABEL:
    case TOK_COLON:
    case TOK_PLUS:
    case TOK_MINUS:
    case TOK_STAR:
    case TOK_SLASH:
    case TOK_EQUALS:
    case TOK_LIMIT:
    case TOK_AND:
    case TOK_OR:
    case TOK_NOT:
    case TOK_INFIX:
    case TOK_PRE:
    case TOK_ABOUT: return true;
    default: return layer->open_parens > 0;
    }
}

// Whether the line end at hand only folds a long line.
static bool continues(Layer *layer)
{
    const RawList *raw = &layer->parse->raw;
    size_t next = next_line(layer, layer->at);
    RawKind kind = raw->items[next].kind;
    if (kind == RAW_END)
        return false;
    if (kind == RAW_SEMICOLON || kind == RAW_PLUS || kind == RAW_STAR ||
        kind == RAW_SLASH)
        return true;
    if (begins_statement(layer, next) || layer_label(layer, next, false, NULL))
        return false;
    if (wants_more(layer))
        return true;
    Match match =
        keyword_match(layer->parse->language, raw, next, KEYWORD_WORD, 1u << CLASS_LOGIC);
    return match.row && match.row->key != WORD_not &&
           layer_starts_operand(&raw->items[next + match.words]);
}

// A semicolon: between items, before a label, or at the end of a line that goes on below.
static void push_semicolon(Layer *layer)
{
    const RawList *raw = &layer->parse->raw;
    size_t next = next_line(layer, layer->at + 1);
    bool folded = next != layer->at + 1;
    const KeywordRow *known;
    if (folded && begins_statement(layer, next)) {
        layer->at++;
        return;
    }
    if (raw->items[next].kind == RAW_SEMICOLON) {
        layer->at = next;
        return;
    }
    size_t label = layer_label(layer, next, true, &known);
    if (!label)
        layer_send_sign(layer, TOK_SEMI, false);
    layer->at = next;
    if (label)
        layer_send_label(layer, label, known, 1);
}

// Whether a second statement of the same kind follows on the line: `party koski; party
// salmi`; one that no name or label is like: `state: absent; silent on dispute`; or,
// after rows, their total: `koski 40 %; salmi 60 %; total 100 %`.
static bool has_another(Layer *layer)
{
    const RawList *raw = &layer->parse->raw;
    size_t next = layer->at + 1;
    if (raw->items[next].kind != RAW_WORD)
        return false;
    Match match = layer_opener(layer, next);
    RawKind after = match.row ? raw->items[next + match.words].kind : RAW_END;
    if (!match.row)
        return false;
    if (match.row->key == BLOCK_silent && after == RAW_WORD)
        return true;
    bool total = match.row->key == BLOCK_total && after == RAW_NUMBER &&
                 layer->label == LABEL_none && block_takes_rows(layer->takes);
    return total || (layer->one_line && (BlockKey)match.row->key == layer->takes &&
                     (after == RAW_WORD || after == RAW_STRING));
}

// Whether nothing but rows is left of the line of a block that takes rows: `table people;
// per: party; koski 30; salmi 20`.
static bool has_rows(Layer *layer)
{
    const Raw *raw = layer_raw(layer, 1);
    bool takes_pairs = layer->label != LABEL_none && layer->label != LABEL_per &&
                       layer->label != LABEL_unit && layer->label != LABEL_year;
    if (!layer->rows_may_follow || takes_pairs || layer_ends_line(raw->kind))
        return false;
    while (!layer_ends_line(raw->kind)) {
        bool figure = false;
        if (raw->kind != RAW_WORD && raw->kind != RAW_STRING)
            return false;
        for (; !layer_ends_line(raw->kind) && raw->kind != RAW_SEMICOLON; raw++) {
            if (raw->kind == RAW_COLON)
                return false;
            figure = figure || raw->kind == RAW_NUMBER;
        }
        if (!figure)
            return false;
        raw += raw->kind == RAW_SEMICOLON;
    }
    return true;
}

static void end_line(Layer *layer)
{
    // A `;` that ends it is not part of it.
    Span end = layer_span(layer, layer->at, 1);
    end.end = end.start;
    parse_push(layer->parse, TOK_NL, NULL, end);
    layer->at++;
    layer->operand = false;
    layer->open_parens = 0;
}

void layer_line(Layer *layer)
{
    layer->operand = false;
    layer->after_number = false;
    layer->label = LABEL_none;
    layer->nested = 0;
    const KeywordRow *known;
    size_t label = layer_label(layer, layer->at, true, &known);
    if (label)
        layer_send_label(layer, label, known, 1);
    layer_items(layer);
}

void layer_items(Layer *layer)
{
    const KeywordRow *known;
    size_t label;
    for (;;) {
        RawKind kind = layer_raw(layer, 0)->kind;
        if (kind == RAW_END)
            return;
        if (kind == RAW_NEWLINE) {
            size_t next = next_line(layer, layer->at);
            bool another = begins_statement(layer, next);
            if (!layer_joins_keys(layer, next) && !continues(layer) &&
                (another || !layer_spills(layer, next))) {
                end_line(layer);
                return;
            }
            layer->at = next;
            label = layer->spilled ? layer_label(layer, next, true, &known) : 0;
            if (label)
                layer_send_label(layer, label, known, 1);
        } else if (kind == RAW_SEMICOLON && (has_another(layer) || has_rows(layer))) {
            end_line(layer);
            return;
        } else if (kind == RAW_SEMICOLON) {
            push_semicolon(layer);
        } else if (keyword_may_begin(layer->parse->language, &layer->parse->raw,
                                     layer->at) &&
                   (label = layer_label(layer, layer->at, false, &known)) != 0) {
            layer_send_label(layer, label, known, 1);
        } else {
            push_item_token(layer);
        }
    }
}

void layer_values(Layer *layer)
{
    for (;;) {
        RawKind kind = layer_raw(layer, 0)->kind;
        if (kind == RAW_END)
            return;
        if (kind == RAW_NEWLINE)
            layer->at++;
        else if (kind == RAW_SEMICOLON)
            layer_send_sign(layer, TOK_SEMI, false);
        else
            push_item_token(layer);
    }
}
