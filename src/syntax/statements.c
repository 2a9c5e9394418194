#include <string.h>

#include "agr.tab.h"
#include "syntax/blocks.h"
#include "syntax/guesses.h"
#include "syntax/labels.h"
#include "syntax/statements.h"

static Node *name_leaf(Layer *layer, size_t at)
{
    Span span = layer_span(layer, at, 1);
    Text text = span_text(span);
    text = text_unquote(text);
    Node *leaf = node_leaf(layer->parse->arena, NODE_NAME, span);
    leaf->name.text = text;
    leaf->name.folded = text_fold(layer->parse->arena, text);
    return leaf;
}

static bool is_clause_number(RawKind kind)
{
    return kind == RAW_NUMBER || kind == RAW_DOTTED || kind == RAW_WORD ||
           kind == RAW_SECTION;
}

// The name after an opener: nothing is a keyword there. Returns how many raw tokens it
// took.
static size_t read_name(Layer *layer, BlockKey block, Node *statement)
{
    const Raw *raw = layer_raw(layer, 0);
    NameSlot slot = block_shapes[block].name;
    bool is_label = layer_label(layer, layer->at, false, NULL) > 0;
    bool takes = false;
    switch (slot) {
    case NAME_NONE:
    case NAME_RAW: return 0;
    case NAME_CLAUSE: takes = is_clause_number(raw->kind) && !is_label; break;
    case NAME_MAY: takes = raw->kind == RAW_WORD && !is_label; break;
    case NAME_NEW:
    case NAME_REF:
    case NAME_WORD:
        takes = (raw->kind == RAW_WORD && (!is_label || block == BLOCK_reading)) ||
                raw->kind == RAW_STRING;
        break;
    }
    if (!takes) {
        Span at = layer_span(layer, layer->at - 1, 1);
        if (slot != NAME_MAY && parse_first_on_line(layer->parse, at))
            DIAG(layer->parse->diags, name_missing, at,
                 ARG(layer_block_word(layer, block)));
        return 0;
    }
    statement->statement.name = name_leaf(layer, layer->at);
    if (slot == NAME_CLAUSE)
        statement->statement.name->name.text = layer_clause_number(layer, layer->at);
    return 1;
}

static Node *string_leaf(Layer *layer)
{
    Span span = layer_span(layer, layer->at, 1);
    Node *leaf = node_leaf(layer->parse->arena, NODE_STRING, span);
    leaf->name.text = text_unquote(span_text(span));
    leaf->name.folded = text_fold(layer->parse->arena, leaf->name.text);
    return leaf;
}

// The official name after the short one, likewise.
static size_t read_title(Layer *layer, BlockKey block, Node *statement)
{
    NameSlot slot = block_shapes[block].name;
    if (slot == NAME_NONE || slot == NAME_RAW || layer_raw(layer, 0)->kind != RAW_STRING)
        return 0;
    statement->statement.title = string_leaf(layer);
    return 1;
}

// Sends what has been read of a statement: its opener, name and title.
static void push_head(Layer *layer, Node *statement)
{
    const Node *title = statement->statement.title;
    Span span = title ? span_join(statement->span, title->span) : statement->span;
    parse_push(layer->parse, TOK_HEAD, statement, span);
    if (title)
        layer->parse->last_span = title->span;
}

static void push_raw_line(Layer *layer)
{
    size_t first = layer->at;
    while (!layer_ends_line(layer_raw(layer, 0)->kind))
        layer->at++;
    if (layer->at > first) {
        Span span = layer_span(layer, first, layer->at - first);
        Node *leaf = node_leaf(layer->parse->arena, NODE_RAW, span);
        leaf->name.text = span_text(span);
        parse_push(layer->parse, TOK_RAW, leaf, span);
    }
}

// An `end` at the margin of a statement that was written as a block, though it is a line.
static void pass_end(Layer *layer, uint32_t margin)
{
    size_t next = layer->at;
    while (layer->parse->raw.items[next].kind == RAW_NEWLINE)
        next++;
    const Raw *raw = &layer->parse->raw.items[next];
    if (raw->kind == RAW_WORD && text_equal(raw->folded, layer_end_word(layer)) &&
        layer_ends_line(raw[1].kind) && layer_column(layer, next) == margin)
        layer->at = next + 1;
}

void layer_statement(Layer *layer, BlockKey block, Match match, Text opener)
{
    size_t words = match.words;
    size_t first = layer->at;
    bool is_block = block_shapes[block].shape == SHAPE_BLOCK;
    layer->takes = block;
    layer->one_line = !is_block;
    layer->spilled = false;
    Span span = layer_span(layer, layer->at, words);
    Node *statement = node_statement(layer->parse->arena, span, block, NULL, NULL);
    if (opener.length > 0)
        node_set_more(layer->parse->arena, statement)->opener = opener;
    if (is_block)
        layer_open(layer, block, words);
    parse_push(layer->parse, is_block ? TOK_BLOCK : TOK_LINE, statement, span);
    layer->at += words;
    layer->at += read_name(layer, block, statement);
    layer->at += read_title(layer, block, statement);
    push_head(layer, statement);
    if (match.number != SIZE_MAX) // `at least 2 of`: the number is the first item
        parse_push(layer->parse, TOK_NUMBER, layer_number(layer, match.number), span);
    if (block_shapes[block].name == NAME_RAW)
        push_raw_line(layer);
    layer->rows_may_follow = is_block && block_takes_rows(block);
    layer_line(layer);
    layer->rows_may_follow = false;
    if (layer->spilled)
        pass_end(layer, layer_column(layer, first));
}

// The block key of an opener phrase: several rows may share a phrase, so the row whose
// parent is open is preferred.
static BlockKey prefer(const Layer *layer, const Match *match)
{
    const KeywordRow *rows = keyword_rows[layer_language(layer)], *row = match->row;
    const KeywordRow *end = rows + keyword_row_counts[layer_language(layer)];
    while (row > rows && strcmp(row[-1].phrase, row->phrase) == 0)
        row--;
    for (; row < end && strcmp(row->phrase, match->row->phrase) == 0; row++)
        if (row->kind == KEYWORD_BLOCK &&
            block_may_stand_in((BlockKey)row->key, layer_top(layer)->block))
            return (BlockKey)row->key;
    // `exception` is one of a service only inside a service.
    return match->row->key == BLOCK_service_exception ? BLOCK_exception
                                                      : (BlockKey)match->row->key;
}

static bool is_row(const Layer *layer, size_t words)
{
    const Raw *next = layer_raw(layer, words);
    return block_takes_rows(layer_top(layer)->block) &&
           (next->kind == RAW_NUMBER || next->kind == RAW_SEMICOLON);
}

// A block of conditions has nothing but labels behind its words: `at least 2 of` opens
// one, `at least 2 of members` is a condition.
static bool is_condition(BlockKey block)
{
    return block == BLOCK_all_of || block == BLOCK_any_of || block == BLOCK_some_of ||
           block == BLOCK_unless;
}

// Whether rows stand further in below the line of an opener: words and a figure, no
// label.
static bool has_rows_below(const Layer *layer, size_t words)
{
    const Raw *raw = &layer->parse->raw.items[layer->at + words];
    while (!layer_ends_line(raw->kind))
        if (raw++->kind == RAW_COLON)
            return false;
    while (raw->kind == RAW_NEWLINE)
        raw++;
    size_t row = (size_t)(raw - layer->parse->raw.items);
    if (raw->kind != RAW_WORD ||
        layer_column(layer, row) <= layer_column(layer, layer->at))
        return false;
    bool figure = false;
    for (; !layer_ends_line(raw->kind); raw++) {
        if (raw->kind == RAW_COLON)
            return false;
        figure = figure || raw->kind == RAW_NUMBER;
    }
    return figure;
}

// A quantity that is written with rows is meant to be a table.
static BlockKey block_meant(Layer *layer, BlockKey block, size_t words)
{
    if (block != BLOCK_quantity || !has_rows_below(layer, words))
        return block;
    Span span = layer_span(layer, layer->at, words);
    if (parse_first_on_line(layer->parse, span))
        DIAG(layer->parse->diags, line_has_rows, span,
             ARG(layer_block_word(layer, BLOCK_quantity)),
             ARG(layer_block_word(layer, BLOCK_table)));
    return BLOCK_table;
}

// `reading all: …` is a line with a name; `source: …` is a label that shares its word
// with an opener.
static bool push_opener(Layer *layer)
{
    Match match = layer_opener(layer, layer->at);
    if (!match.row || layer_raw(layer, match.words)->kind == RAW_COLON)
        return false;
    BlockKey block = prefer(layer, &match);
    // `term of office:` is a label of the block at hand, not a `term of` something.
    const KeywordRow *label;
    if (layer_label(layer, layer->at, false, &label) > match.words &&
        block_takes_label(layer_top(layer)->block, (LabelKey)label->key, false))
        return false;
    if (block == BLOCK_change || block == BLOCK_instance || block == BLOCK_case ||
        block == BLOCK_service_line)
        return false;
    if (block != BLOCK_total && is_row(layer, match.words))
        return false;
    // A line in a what-if that begins like a statement of elsewhere is a change in words.
    bool breaks_out =
        block == BLOCK_clause || block == BLOCK_test || block == BLOCK_agreement;
    if (layer_top(layer)->block == BLOCK_suppose && !breaks_out &&
        !block_may_stand_in(block, BLOCK_suppose))
        return false;
    if (is_condition(block) && !layer_ends_line(layer_raw(layer, match.words)->kind) &&
        !layer_label(layer, layer->at + match.words, false, NULL))
        return false;
    block = block_meant(layer, block, match.words);
    if (!layer_fits(layer_top(layer), block,
                    layer_clause_number(layer, layer->at + match.words)))
        layer_make_room(layer, block, match.words);
    layer_statement(layer, block, match, (Text){"", 0});
    return true;
}

// A declared kind opens a line where statements of kinds may stand: `goal matching "…"`.
static bool push_instance(Layer *layer)
{
    const Raw *raw = layer_raw(layer, 0), *next = layer_raw(layer, 1);
    if (!block_may_stand_in(BLOCK_instance, layer_top(layer)->block))
        return false;
    if (next->kind != RAW_WORD && next->kind != RAW_STRING)
        return false;
    if (!kind_names_have(&layer->parse->own_kinds, raw->folded, layer_language(layer)))
        return false;
    layer_statement(layer, BLOCK_instance, layer_plain_match(1), raw->folded);
    return true;
}

// Whether a line is the word that closes a block, in the language of the file or, which
// is reported, in another one.
static bool is_close(Layer *layer)
{
    const Raw *raw = layer_raw(layer, 0), *next = layer_raw(layer, 1);
    bool other = false;
    if (!(layer_ends_line(next->kind) || next->kind == RAW_SEMICOLON))
        return false;
    if (text_equal(raw->folded, layer_end_word(layer)))
        return true;
    for (int i = 0; i < LANGUAGE_COUNT && layer->stack.count > 1; i++)
        other = other || text_equal(raw->folded, text_from(keyword_end_words[i]));
    Span span = layer_span(layer, layer->at, 1);
    if (other && parse_first_on_line(layer->parse, span))
        DIAG(layer->parse->diags, other_language, span, ARG(span_text(span)),
             ARG(layer_end_word(layer)));
    return other;
}

static bool push_close(Layer *layer)
{
    if (!is_close(layer))
        return false;
    Span span = layer_span(layer, layer->at, 1);
    while (!layer_ends_line(layer_raw(layer, 0)->kind))
        layer->at++;
    if (layer->stack.count == 1) {
        if (layer->has_closed && parse_first_on_line(layer->parse, span))
            DIAG(layer->parse->diags, surplus_end, span, ARG(layer_end_word(layer)),
                 ARG(layer_block_word(layer, layer->closed.block)));
        else if (parse_first_on_line(layer->parse, span))
            DIAG(layer->parse->diags, end_closes_nothing, span,
                 ARG(layer_end_word(layer)));
        return true;
    }
    const Frame *outer = &layer->stack.items[layer->stack.count - 2];
    uint32_t column = layer_column(layer, layer->at - 1);
    if (layer->stack.count > 2 && column == outer->column &&
        column < layer_top(layer)->column) {
        layer->suspect = *layer_top(layer);
        layer->has_suspect = true;
    }
    layer_close(layer, span);
    return true;
}

// A known label that lacks its colon: `goal   unanimous`.
static void supply_colon(Layer *layer)
{
    Match match = keyword_match(layer_language(layer), &layer->parse->raw, layer->at,
                                KEYWORD_LABEL, 0);
    Span span = layer_span(layer, layer->at, match.row ? match.words : 1);
    if (!match.row) {
        if (parse_first_on_line(layer->parse, span))
            DIAG(layer->parse->diags, unknown_line, span, ARG(span_text(span)),
                 layer->stack.count > 1
                     ? ARG(layer_block_word(layer, layer_top(layer)->block))
                     : ARG_PHRASE(the_file));
        return;
    }
    if (parse_first_on_line(layer->parse, span))
        DIAG(layer->parse->diags, colon_missing, span, ARG(span_text(span)));
}

static void skip_line(Layer *layer)
{
    while (!layer_ends_line(layer_raw(layer, 0)->kind))
        layer->at++;
}

static void push_row(Layer *layer)
{
    Span span = layer_span(layer, layer->at, 1);
    Node *row = node_statement(layer->parse->arena, span, BLOCK_none, NULL, NULL);
    parse_push(layer->parse, TOK_ROW, row, span);
    layer->takes = layer_top(layer)->block;
    layer->one_line = layer->spilled = false;
    layer_line(layer);
}

static void push_change(Layer *layer)
{
    layer_statement(layer, BLOCK_change, layer_plain_match(0), (Text){"", 0});
}

// Bullets come from word processors: reported, and the line is read without it.
static void pass_bullet(Layer *layer)
{
    if (layer_raw(layer, 0)->kind != RAW_BULLET)
        return;
    DIAG0(layer->parse->diags, bullet, layer_span(layer, layer->at, 1));
    layer->at++;
}

// A label of the open block that lacks its colon (`text "…"`), before it is taken for an
// opener of similar spelling.
static bool is_bare_label(const Layer *layer)
{
    if (layer_raw(layer, 0)->kind != RAW_WORD ||
        block_takes_rows(layer_top(layer)->block))
        return false;
    Match match = keyword_match(layer_language(layer), &layer->parse->raw, layer->at,
                                KEYWORD_LABEL, 0);
    return match.row && layer_raw(layer, match.words)->kind != RAW_COLON;
}

static void push_line(Layer *layer)
{
    pass_bullet(layer);
    if (push_close(layer) || push_opener(layer) || push_instance(layer))
        return;
    // Labels of a service are aspects, which the text itself may declare.
    bool any_label = layer_top(layer)->block == BLOCK_service;
    if (layer_label(layer, layer->at, any_label, NULL) > 0) {
        push_row(layer);
        return;
    }
    if (layer_top(layer)->block == BLOCK_suppose) {
        push_change(layer);
        return;
    }
    if (layer_guessed_opener(layer) || layer_bare_clause(layer))
        return;
    if (layer_bare_key(layer)) {
        layer_items(layer);
        return;
    }
    if (is_bare_label(layer)) {
        supply_colon(layer);
        skip_line(layer);
        return;
    }
    if (layer_raw(layer, 0)->kind == RAW_WORD && layer_mistaken_opener(layer))
        return;
    if (block_takes_rows(layer_top(layer)->block) ||
        layer_label(layer, layer->at, true, NULL) > 0) {
        push_row(layer);
        return;
    }
    supply_colon(layer);
    skip_line(layer);
}

void layer_statements(Layer *layer)
{
    vec_push(layer->parse->arena, &layer->stack, ((Frame){.block = BLOCK_none}));
    for (;;) {
        RawKind kind = layer_raw(layer, 0)->kind;
        if (kind == RAW_END)
            break;
        if (kind == RAW_NEWLINE || kind == RAW_SEMICOLON) {
            layer->at++;
            continue;
        }
        push_line(layer);
    }
    Span end = layer_span(layer, layer->parse->raw.count - 1, 1);
    layer_close_unfinished(layer, 1, end, (Text){"", 0});
}
