#include <string.h>

#include "syntax/blocks.h"
#include "syntax/guesses.h"
#include "syntax/statements.h"

// How many tokens an opener covers that was written in another way. What goes between the
// words of a phrase (`decision budget of board`) is passed over.
static size_t words_meant(const Layer *layer, const Match *guess)
{
    const char *phrase = keyword_block_words[layer_language(layer)][guess->row->key];
    const char *space = strrchr(phrase, ' ');
    size_t words = guess->words;
    while (space && !layer_ends_line(layer_raw(layer, words)->kind))
        if (text_equal(layer_raw(layer, words++)->folded, text_from(space + 1)))
            return words;
    return guess->words;
}

// `decision on amendment`: what is decided stands where the body is wanted.
static bool is_decision_of_nobody(const Layer *layer, const Match *guess, size_t words,
                                  size_t *passed)
{
    *passed = words;
    while (layer_raw(layer, *passed)->kind == RAW_WORD)
        ++*passed;
    return guess->row->key == BLOCK_decision && words == guess->words &&
           *passed != words + 1 && layer_raw(layer, *passed)->kind != RAW_COLON;
}

bool layer_guessed_opener(Layer *layer)
{
    Match guess = keyword_guess(layer_language(layer), &layer->parse->raw, layer->at);
    Match label = keyword_match(layer_language(layer), &layer->parse->raw, layer->at,
                                KEYWORD_LABEL, 0);
    bool is_label = label.row && block_takes_label(layer_top(layer)->block,
                                                   (LabelKey)label.row->key, true);
    if (!guess.row || is_label)
        return false;
    BlockKey block = (BlockKey)guess.row->key;
    size_t words = words_meant(layer, &guess), passed;
    bool nobodys = is_decision_of_nobody(layer, &guess, words, &passed);
    RawKind next = layer_raw(layer, guess.words)->kind;
    bool bare = next == RAW_SEMICOLON || layer_ends_line(next);
    NameSlot name = block_shapes[block].name;
    if (next == RAW_COLON ||
        (bare && name != NAME_NONE && name != NAME_MAY && !nobodys) ||
        !layer_fits(layer_top(layer), block, (Text){"", 0}))
        return false;
    Span span = layer_span(layer, layer->at, guess.words);
    if (nobodys)
        DIAG0(layer->parse->diags, decision_of_nobody,
              layer_span(layer, layer->at, passed));
    else
        DIAG(layer->parse->diags, unknown_opener, span, ARG(span_text(span)),
             ARG(layer_block_word(layer, block)));
    parse_first_on_line(layer->parse, span);
    layer_statement(layer, block, layer_plain_match(nobodys ? passed : words),
                    (Text){"", 0});
    return true;
}

bool layer_bare_clause(Layer *layer)
{
    RawKind kind = layer_raw(layer, 0)->kind, next = layer_raw(layer, 1)->kind;
    Text number = layer_clause_number(layer, layer->at);
    if ((kind != RAW_SECTION && kind != RAW_NUMBER && kind != RAW_DOTTED) ||
        (next != RAW_STRING && (kind != RAW_SECTION || !layer_ends_line(next))) ||
        block_takes_rows(layer_top(layer)->block))
        return false;
    Span span = layer_span(layer, layer->at, 1);
    DIAG(layer->parse->diags, unknown_opener, span, ARG(span_text(span)),
         ARG(text_format(layer->parse->arena, TEXT_FMT " " TEXT_FMT,
                         TEXT_ARG(layer_block_word(layer, BLOCK_clause)),
                         TEXT_ARG(number))));
    parse_first_on_line(layer->parse, span);
    if (!layer_fits(layer_top(layer), BLOCK_clause, number))
        layer_make_room(layer, BLOCK_clause, 0);
    layer_statement(layer, BLOCK_clause, layer_plain_match(0), (Text){"", 0});
    return true;
}

bool layer_mistaken_opener(Layer *layer)
{
    const Raw *raw = layer_raw(layer, 0), *next = layer_raw(layer, 1);
    if (next->kind == RAW_COLON || next->kind == RAW_SEMICOLON ||
        layer_ends_line(next->kind) ||
        (block_takes_rows(layer_top(layer)->block) && next->kind == RAW_NUMBER))
        return false;
    Span span = layer_span(layer, layer->at, 1);
    const KeywordRow *near = NULL;
    for (int other = 0; other < LANGUAGE_COUNT && !near; other++) {
        if (other == (int)layer_language(layer))
            continue;
        Match match = keyword_match((Language)other, &layer->parse->raw, layer->at,
                                    KEYWORD_BLOCK, 0);
        near = match.row;
        if (!near)
            continue;
        span = layer_span(layer, layer->at, match.words);
        if (!layer->parse->misnamed || near->key != BLOCK_language)
            DIAG(layer->parse->diags, other_language, span, ARG(span_text(span)),
                 ARG(layer_block_word(layer, (BlockKey)near->key)));
        parse_first_on_line(layer->parse, span);
        BlockKey block = (BlockKey)near->key;
        if (!layer_fits(layer_top(layer), block,
                        layer_clause_number(layer, layer->at + match.words)))
            layer_make_room(layer, block, match.words);
        layer_statement(layer, block, match, (Text){"", 0});
        return true;
    }
    near = keyword_near(layer->parse->arena, layer_language(layer), KEYWORD_BLOCK,
                        raw->folded);
    if (!near || !layer_fits(layer_top(layer), (BlockKey)near->key,
                             layer_clause_number(layer, layer->at + 1)))
        return false;
    if (block_takes_rows(layer_top(layer)->block))
        return false;
    DIAG(layer->parse->diags, unknown_opener, span, ARG(span_text(span)),
         ARG(text_from(near->phrase)));
    parse_first_on_line(layer->parse, span);
    layer_statement(layer, (BlockKey)near->key, layer_plain_match(1), (Text){"", 0});
    return true;
}
