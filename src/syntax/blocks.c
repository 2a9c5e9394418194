#include <string.h>

#include "agr.tab.h"
#include "syntax/layer.h"

// What a line is, and the stack of open blocks. A line opens a block, is a statement of
// one line, closes a block, starts with a label, or is a bare row.

static const Frame *top(const Layer *layer)
{
    return &layer->stack.items[layer->stack.count - 1];
}

static Language language(const Layer *layer)
{
    return layer->parse->language;
}

static uint32_t column_of(const Layer *layer, size_t at)
{
    const Source *source = layer->parse->source;
    uint32_t start = layer->parse->raw.items[at].start, line = start;
    while (line > 0 && source->text.at[line - 1] != '\n')
        line--;
    return start - line;
}

static Text line_number(const Layer *layer, Span span)
{
    return text_format(layer->parse->arena, "%u",
                       source_line_number(span.source, span.start));
}

static Text end_word(const Layer *layer)
{
    return text_from(keyword_end_words[language(layer)]);
}

static Text block_word(const Layer *layer, BlockKey block)
{
    return text_from(keyword_block_words[language(layer)][block]);
}

static void push_end(Layer *layer, Span span)
{
    parse_push(layer->parse, TOK_END, NULL, span);
    parse_push(layer->parse, TOK_NL, NULL, span);
    layer->closed = *top(layer);
    layer->parse->swallowed -= layer->closed.swallowed;
    layer->has_closed = true;
    layer->stack.count--;
}

// Closes open blocks that lack their `end`, down to a stack of `depth`, each with a
// message.
static void close_unfinished(Layer *layer, size_t depth, Span at, Text before)
{
    while (layer->stack.count > depth) {
        const Frame *frame = top(layer);
        if (frame->swallowed) {
            // It has had its message.
        } else if (layer->has_suspect && layer->stack.count == depth + 1) {
            DIAG(layer->parse->diags, missing_end_inside, layer->suspect.opener,
                 ARG(block_word(layer, layer->suspect.block)), ARG(end_word(layer)));
            layer->has_suspect = false;
        } else if (before.length > 0) {
            DIAG(layer->parse->diags, missing_end, frame->opener,
                 ARG(block_word(layer, frame->block)), ARG(end_word(layer)), ARG(before),
                 ARG(line_number(layer, at)));
        } else {
            DIAG(layer->parse->diags, missing_end_of_file, frame->opener,
                 ARG(block_word(layer, frame->block)), ARG(end_word(layer)));
        }
        push_end(layer, at);
    }
}

static bool extends(Text inner, Text outer)
{
    return inner.length > outer.length && text_starts_with(inner, outer) &&
           inner.at[outer.length] == '.';
}

static Text clause_number(const Layer *layer, size_t at)
{
    const Raw *raw = &layer->parse->raw.items[at];
    if (raw->kind != RAW_NUMBER && raw->kind != RAW_DOTTED && raw->kind != RAW_WORD)
        return (Text){"", 0};
    Text number = span_text(layer_span(layer, at, 1));
    while (number.length > 0 && number.at[number.length - 1] == '.')
        number.length--;
    return number;
}

// Whether `block` may stand directly in `frame`. A clause stands in a clause only if its
// number extends the outer one (2.2 in 2).
static bool fits(const Frame *frame, BlockKey block, Text number)
{
    if (!block_may_stand_in(block, frame->block))
        return false;
    if (block == BLOCK_clause && frame->block == BLOCK_clause)
        return extends(number, frame->clause_number);
    return true;
}

// Brings the stack to where `block` may stand; reports and repairs what stands in the
// way. Where it can stand nowhere, it is reported and read where it is.
static void make_room(Layer *layer, BlockKey block, size_t words)
{
    Text number = clause_number(layer, layer->at + words);
    Span opener = layer_span(layer, layer->at, words);
    size_t depth = layer->stack.count;
    while (depth > 0 && !fits(&layer->stack.items[depth - 1], block, number))
        depth--;
    if (depth > 0) {
        close_unfinished(layer, depth, opener, span_text(opener));
        return;
    }
    if (parse_first_on_line(layer->parse, opener))
        DIAG(layer->parse->diags, cannot_stand_in, opener, ARG(span_text(opener)),
             layer->stack.count > 1 ? ARG(block_word(layer, top(layer)->block))
                                    : ARG_PHRASE(the_file));
}

// Whether a block that opens here stands too deep to be read. The outermost one says so.
static bool is_too_deep(Layer *layer, Span opener)
{
    if (layer->stack.count <= arena_most(layer->parse->arena, MOST_block_depth))
        return false;
    if (layer->parse->swallowed == 0)
        parse_too_deep(layer->parse, opener, MOST_block_depth);
    layer->parse->swallowed++;
    return true;
}

static void open_frame(Layer *layer, BlockKey block, size_t words)
{
    Span opener = layer_span(layer, layer->at, words);
    bool swallowed = is_too_deep(layer, opener);
    vec_push(layer->parse->arena, &layer->stack,
             ((Frame){.block = block,
                      .opener = opener,
                      .swallowed = swallowed,
                      .column = column_of(layer, layer->at),
                      .clause_number = block == BLOCK_clause
                                           ? clause_number(layer, layer->at + words)
                                           : (Text){"", 0}}));
}

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
    return kind == RAW_NUMBER || kind == RAW_DOTTED || kind == RAW_WORD;
}

static bool ends_line(RawKind kind)
{
    return kind == RAW_NEWLINE || kind == RAW_END;
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
            DIAG(layer->parse->diags, name_missing, at, ARG(block_word(layer, block)));
        return 0;
    }
    statement->statement.name = name_leaf(layer, layer->at);
    if (slot == NAME_CLAUSE)
        statement->statement.name->name.text = clause_number(layer, layer->at);
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
    while (!ends_line(layer_raw(layer, 0)->kind))
        layer->at++;
    if (layer->at > first) {
        Span span = layer_span(layer, first, layer->at - first);
        Node *leaf = node_leaf(layer->parse->arena, NODE_RAW, span);
        leaf->name.text = span_text(span);
        parse_push(layer->parse, TOK_RAW, leaf, span);
    }
}

static Match plain(size_t words)
{
    return (Match){NULL, words, SIZE_MAX};
}

// An `end` at the margin of a statement that was written as a block, though it is a line.
static void pass_end(Layer *layer, uint32_t margin)
{
    size_t next = layer->at;
    while (layer->parse->raw.items[next].kind == RAW_NEWLINE)
        next++;
    const Raw *raw = &layer->parse->raw.items[next];
    if (raw->kind == RAW_WORD && text_equal(raw->folded, end_word(layer)) &&
        ends_line(raw[1].kind) && column_of(layer, next) == margin)
        layer->at = next + 1;
}

// Sends an opener with its name and title, then the rest of its line.
static void push_statement(Layer *layer, BlockKey block, Match match, Text opener)
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
        open_frame(layer, block, words);
    parse_push(layer->parse, is_block ? TOK_BLOCK : TOK_LINE, statement, span);
    layer->at += words;
    layer->at += read_name(layer, block, statement);
    layer->at += read_title(layer, block, statement);
    push_head(layer, statement);
    if (match.number != SIZE_MAX) // `at least 2 of`: the number is the first item
        parse_push(layer->parse, TOK_NUMBER, layer_number(layer, match.number), span);
    if (block_shapes[block].name == NAME_RAW)
        push_raw_line(layer);
    layer_line(layer);
    if (layer->spilled)
        pass_end(layer, column_of(layer, first));
}

// The block key of an opener phrase: several rows may share a phrase, so the row whose
// parent is open is preferred.
static BlockKey prefer(const Layer *layer, const Match *match)
{
    const KeywordRow *rows = keyword_rows[language(layer)], *row = match->row;
    const KeywordRow *end = rows + keyword_row_counts[language(layer)];
    while (row > rows && strcmp(row[-1].phrase, row->phrase) == 0)
        row--;
    for (; row < end && strcmp(row->phrase, match->row->phrase) == 0; row++)
        if (row->kind == KEYWORD_BLOCK &&
            block_may_stand_in((BlockKey)row->key, top(layer)->block))
            return (BlockKey)row->key;
    // `exception` is one of a service only inside a service.
    return match->row->key == BLOCK_service_exception ? BLOCK_exception
                                                      : (BlockKey)match->row->key;
}

static bool is_row(const Layer *layer, size_t words)
{
    const Raw *next = layer_raw(layer, words);
    return block_takes_rows(top(layer)->block) &&
           (next->kind == RAW_NUMBER || next->kind == RAW_SEMICOLON);
}

// A block of conditions has nothing but labels behind its words: `at least 2 of` opens
// one, `at least 2 of members` is a condition.
static bool is_condition(BlockKey block)
{
    return block == BLOCK_all_of || block == BLOCK_any_of || block == BLOCK_some_of ||
           block == BLOCK_unless;
}

// `reading all: …` is a line with a name; `source: …` is a label that shares its word
// with an opener.
static bool push_opener(Layer *layer)
{
    Match match = layer_opener(layer, layer->at);
    if (!match.row || layer_raw(layer, match.words)->kind == RAW_COLON)
        return false;
    BlockKey block = prefer(layer, &match);
    if (block == BLOCK_change || block == BLOCK_instance || block == BLOCK_case ||
        block == BLOCK_service_line)
        return false;
    if (block != BLOCK_total && is_row(layer, match.words))
        return false;
    // A line in a what-if that begins like a statement of elsewhere is a change in words.
    bool breaks_out =
        block == BLOCK_clause || block == BLOCK_test || block == BLOCK_agreement;
    if (top(layer)->block == BLOCK_suppose && !breaks_out &&
        !block_may_stand_in(block, BLOCK_suppose))
        return false;
    if (is_condition(block) && !ends_line(layer_raw(layer, match.words)->kind) &&
        !layer_label(layer, layer->at + match.words, false, NULL))
        return false;
    if (!fits(top(layer), block, clause_number(layer, layer->at + match.words)))
        make_room(layer, block, match.words);
    push_statement(layer, block, match, (Text){"", 0});
    return true;
}

// A declared kind opens a line where statements of kinds may stand: `goal matching "…"`.
static bool push_instance(Layer *layer)
{
    const Raw *raw = layer_raw(layer, 0), *next = layer_raw(layer, 1);
    if (!block_may_stand_in(BLOCK_instance, top(layer)->block))
        return false;
    if (next->kind != RAW_WORD && next->kind != RAW_STRING)
        return false;
    if (!kind_names_have(&layer->parse->own_kinds, raw->folded, language(layer)))
        return false;
    push_statement(layer, BLOCK_instance, plain(1), raw->folded);
    return true;
}

static bool push_close(Layer *layer)
{
    const Raw *raw = layer_raw(layer, 0), *next = layer_raw(layer, 1);
    if (!text_equal(raw->folded, end_word(layer)) ||
        !(ends_line(next->kind) || next->kind == RAW_SEMICOLON))
        return false;
    Span span = layer_span(layer, layer->at, 1);
    while (!ends_line(layer_raw(layer, 0)->kind))
        layer->at++;
    if (layer->stack.count == 1) {
        if (layer->has_closed && parse_first_on_line(layer->parse, span))
            DIAG(layer->parse->diags, surplus_end, span, ARG(end_word(layer)),
                 ARG(block_word(layer, layer->closed.block)));
        else if (parse_first_on_line(layer->parse, span))
            DIAG(layer->parse->diags, end_closes_nothing, span, ARG(end_word(layer)));
        return true;
    }
    const Frame *outer = &layer->stack.items[layer->stack.count - 2];
    uint32_t column = column_of(layer, layer->at - 1);
    if (layer->stack.count > 2 && column == outer->column &&
        column < top(layer)->column) {
        layer->suspect = *top(layer);
        layer->has_suspect = true;
    }
    push_end(layer, span);
    return true;
}

// How many tokens an opener covers that was written in another way. What goes between the
// words of a phrase (`decision budget of board`) is passed over.
static size_t words_meant(const Layer *layer, const Match *guess)
{
    const char *phrase = keyword_block_words[language(layer)][guess->row->key];
    const char *space = strrchr(phrase, ' ');
    size_t words = guess->words;
    while (space && !ends_line(layer_raw(layer, words)->kind))
        if (text_equal(layer_raw(layer, words++)->folded, text_from(space + 1)))
            return words;
    return guess->words;
}

// A word that writers try for an opener, reported and read as meant.
static bool push_guessed_opener(Layer *layer)
{
    Match guess = keyword_guess(language(layer), &layer->parse->raw, layer->at);
    Match label =
        keyword_match(language(layer), &layer->parse->raw, layer->at, KEYWORD_LABEL, 0);
    bool is_label =
        label.row && block_takes_label(top(layer)->block, (LabelKey)label.row->key, true);
    if (!guess.row || is_label)
        return false;
    BlockKey block = (BlockKey)guess.row->key;
    RawKind next = layer_raw(layer, guess.words)->kind;
    bool bare = next == RAW_SEMICOLON || ends_line(next);
    NameSlot name = block_shapes[block].name;
    if (next == RAW_COLON || (bare && name != NAME_NONE && name != NAME_MAY) ||
        !fits(top(layer), block, (Text){"", 0}))
        return false;
    Span span = layer_span(layer, layer->at, guess.words);
    DIAG(layer->parse->diags, unknown_opener, span, ARG(span_text(span)),
         ARG(block_word(layer, block)));
    parse_first_on_line(layer->parse, span);
    push_statement(layer, block, plain(words_meant(layer, &guess)), (Text){"", 0});
    return true;
}

// A first word that no table knows but that is near an opener, or that opens a block in
// another language, is reported and read as that opener, so that its body does not
// cascade.
static bool push_mistaken_opener(Layer *layer)
{
    const Raw *raw = layer_raw(layer, 0), *next = layer_raw(layer, 1);
    if (next->kind == RAW_COLON || next->kind == RAW_SEMICOLON || ends_line(next->kind) ||
        (block_takes_rows(top(layer)->block) && next->kind == RAW_NUMBER))
        return false;
    Span span = layer_span(layer, layer->at, 1);
    const KeywordRow *near = NULL;
    for (int other = 0; other < LANGUAGE_COUNT && !near; other++) {
        if (other == (int)language(layer))
            continue;
        Match match = keyword_match((Language)other, &layer->parse->raw, layer->at,
                                    KEYWORD_BLOCK, 0);
        near = match.row;
        if (!near)
            continue;
        span = layer_span(layer, layer->at, match.words);
        if (!layer->parse->misnamed || near->key != BLOCK_language)
            DIAG(layer->parse->diags, other_language, span, ARG(span_text(span)),
                 ARG(block_word(layer, (BlockKey)near->key)));
        parse_first_on_line(layer->parse, span);
        BlockKey block = (BlockKey)near->key;
        if (!fits(top(layer), block, clause_number(layer, layer->at + match.words)))
            make_room(layer, block, match.words);
        push_statement(layer, block, match, (Text){"", 0});
        return true;
    }
    near = keyword_near(layer->parse->arena, language(layer), KEYWORD_BLOCK, raw->folded);
    if (!near ||
        !fits(top(layer), (BlockKey)near->key, clause_number(layer, layer->at + 1)))
        return false;
    if (block_takes_rows(top(layer)->block))
        return false;
    DIAG(layer->parse->diags, unknown_opener, span, ARG(span_text(span)),
         ARG(text_from(near->phrase)));
    parse_first_on_line(layer->parse, span);
    push_statement(layer, (BlockKey)near->key, plain(1), (Text){"", 0});
    return true;
}

// A known label that lacks its colon: `goal   unanimous`.
static void supply_colon(Layer *layer)
{
    Match match =
        keyword_match(language(layer), &layer->parse->raw, layer->at, KEYWORD_LABEL, 0);
    Span span = layer_span(layer, layer->at, match.row ? match.words : 1);
    if (!match.row) {
        if (parse_first_on_line(layer->parse, span))
            DIAG(layer->parse->diags, unknown_line, span, ARG(span_text(span)),
                 layer->stack.count > 1 ? ARG(block_word(layer, top(layer)->block))
                                        : ARG_PHRASE(the_file));
        return;
    }
    if (parse_first_on_line(layer->parse, span))
        DIAG(layer->parse->diags, colon_missing, span, ARG(span_text(span)));
}

static void skip_line(Layer *layer)
{
    while (!ends_line(layer_raw(layer, 0)->kind))
        layer->at++;
}

static void push_row(Layer *layer)
{
    Span span = layer_span(layer, layer->at, 1);
    Node *row = node_statement(layer->parse->arena, span, BLOCK_none, NULL, NULL);
    parse_push(layer->parse, TOK_ROW, row, span);
    layer->takes = top(layer)->block;
    layer->one_line = layer->spilled = false;
    layer_line(layer);
}

static void push_change(Layer *layer)
{
    push_statement(layer, BLOCK_change, plain(0), (Text){"", 0});
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
    if (layer_raw(layer, 0)->kind != RAW_WORD || block_takes_rows(top(layer)->block))
        return false;
    Match match =
        keyword_match(language(layer), &layer->parse->raw, layer->at, KEYWORD_LABEL, 0);
    return match.row && layer_raw(layer, match.words)->kind != RAW_COLON;
}

static void push_line(Layer *layer)
{
    pass_bullet(layer);
    if (push_close(layer) || push_opener(layer) || push_instance(layer))
        return;
    // Labels of a service are aspects, which the text itself may declare.
    bool any_label = top(layer)->block == BLOCK_service;
    if (layer_label(layer, layer->at, any_label, NULL) > 0) {
        push_row(layer);
        return;
    }
    if (top(layer)->block == BLOCK_suppose) {
        push_change(layer);
        return;
    }
    if (push_guessed_opener(layer))
        return;
    if (is_bare_label(layer)) {
        supply_colon(layer);
        skip_line(layer);
        return;
    }
    if (layer_raw(layer, 0)->kind == RAW_WORD && push_mistaken_opener(layer))
        return;
    if (block_takes_rows(top(layer)->block) ||
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
    close_unfinished(layer, 1, end, (Text){"", 0});
}
