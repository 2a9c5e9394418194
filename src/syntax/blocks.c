#include <string.h>

#include "agr.tab.h"
#include "syntax/blocks.h"

uint32_t layer_column(const Layer *layer, size_t at)
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

Text layer_end_word(const Layer *layer)
{
    return text_from(keyword_end_words[layer_language(layer)]);
}

Text layer_block_word(const Layer *layer, BlockKey block)
{
    return text_from(keyword_block_words[layer_language(layer)][block]);
}

void layer_close(Layer *layer, Span span)
{
    parse_push(layer->parse, TOK_END, NULL, span);
    parse_push(layer->parse, TOK_NL, NULL, span);
    layer->closed = *layer_top(layer);
    layer->parse->swallowed -= layer->closed.swallowed;
    layer->has_closed = true;
    layer->stack.count--;
}

// Closes open blocks that lack their `end`, down to a stack of `depth`, each with a
// message.
void layer_close_unfinished(Layer *layer, size_t depth, Span at, Text before)
{
    while (layer->stack.count > depth) {
        const Frame *frame = layer_top(layer);
        if (frame->swallowed) {
            // It has had its message.
        } else if (layer->has_suspect && layer->stack.count == depth + 1) {
            DIAG(layer->parse->diags, missing_end_inside, layer->suspect.opener,
                 ARG(layer_block_word(layer, layer->suspect.block)),
                 ARG(layer_end_word(layer)));
            layer->has_suspect = false;
        } else if (before.length > 0) {
            DIAG(layer->parse->diags, missing_end, frame->opener,
                 ARG(layer_block_word(layer, frame->block)), ARG(layer_end_word(layer)),
                 ARG(before), ARG(line_number(layer, at)));
        } else {
            DIAG(layer->parse->diags, missing_end_of_file, frame->opener,
                 ARG(layer_block_word(layer, frame->block)), ARG(layer_end_word(layer)));
        }
        layer_close(layer, at);
    }
}

static bool extends(Text inner, Text outer)
{
    return inner.length > outer.length && text_starts_with(inner, outer) &&
           inner.at[outer.length] == '.';
}

// The number of `5 §` or `§ 5`.
static Text without_sign(Text section)
{
    static const Text sign = {"\u00a7", sizeof "\u00a7" - 1};
    if (text_starts_with(section, sign))
        section = (Text){section.at + sign.length, section.length - sign.length};
    else if (text_ends_with(section, sign))
        section.length -= sign.length;
    return text_trim(section);
}

Text layer_clause_number(const Layer *layer, size_t at)
{
    const Raw *raw = &layer->parse->raw.items[at];
    if (raw->kind != RAW_NUMBER && raw->kind != RAW_DOTTED && raw->kind != RAW_WORD &&
        raw->kind != RAW_SECTION)
        return (Text){"", 0};
    Text number = span_text(layer_span(layer, at, 1));
    if (raw->kind == RAW_SECTION)
        number = without_sign(number);
    while (number.length > 0 && number.at[number.length - 1] == '.')
        number.length--;
    return number;
}

// Whether `block` may stand directly in `frame`. A clause stands in a clause only if its
// number extends the outer one (2.2 in 2).
bool layer_fits(const Frame *frame, BlockKey block, Text number)
{
    if (!block_may_stand_in(block, frame->block))
        return false;
    if (block == BLOCK_clause && frame->block == BLOCK_clause)
        return extends(number, frame->clause_number);
    return true;
}

// Brings the stack to where `block` may stand; reports and repairs what stands in the
// way. Where it can stand nowhere, it is reported and read where it is.
void layer_make_room(Layer *layer, BlockKey block, size_t words)
{
    Text number = layer_clause_number(layer, layer->at + words);
    Span opener = layer_span(layer, layer->at, words);
    size_t depth = layer->stack.count;
    while (depth > 0 && !layer_fits(&layer->stack.items[depth - 1], block, number))
        depth--;
    if (depth > 0) {
        layer_close_unfinished(layer, depth, opener, span_text(opener));
        return;
    }
    if (parse_first_on_line(layer->parse, opener))
        DIAG(layer->parse->diags, cannot_stand_in, opener, ARG(span_text(opener)),
             layer->stack.count > 1
                 ? ARG(layer_block_word(layer, layer_top(layer)->block))
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

void layer_open(Layer *layer, BlockKey block, size_t words)
{
    Span opener = layer_span(layer, layer->at, words);
    bool swallowed = is_too_deep(layer, opener);
    vec_push(layer->parse->arena, &layer->stack,
             ((Frame){.block = block,
                      .opener = opener,
                      .swallowed = swallowed,
                      .column = layer_column(layer, layer->at),
                      .clause_number = block == BLOCK_clause
                                           ? layer_clause_number(layer, layer->at + words)
                                           : (Text){"", 0}}));
}
