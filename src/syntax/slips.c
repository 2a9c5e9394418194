#include "syntax/layer.h"

#include "agr.tab.h"
#include "syntax/labels.h"

// Slips of those who are new to the language, where it is plain what was meant: one
// message, and the text is read as meant, so that nothing after it is misread.

// `decision of board on budget`: a name can't stand here, and the words are a label of
// the statement.
bool layer_bare_label(Layer *layer, Match *label)
{
    *label = keyword_match(layer->parse->language, &layer->parse->raw, layer->at,
                           KEYWORD_LABEL, 0);
    if (!label->row || !block_takes_label(layer->takes, (LabelKey)label->row->key, false))
        return false;
    RawKind next = layer_raw(layer, label->words)->kind;
    if (next == RAW_NEWLINE || next == RAW_END || next == RAW_SEMICOLON)
        return false;
    Span span = layer_span(layer, layer->at, label->words);
    if (parse_first_on_line(layer->parse, span))
        DIAG(layer->parse->diags, colon_missing, span, ARG(span_text(span)));
    return true;
}

// Whether a key of a division stands at token `at` without its label: `40 % equally`.
static bool is_bare_key(const Layer *layer, size_t at)
{
    const Raw *raw = &layer->parse->raw.items[at];
    const Frame *top = &layer->stack.items[layer->stack.count - 1];
    return top->block == BLOCK_division && raw->kind == RAW_NUMBER;
}

bool layer_bare_key(Layer *layer)
{
    if (!is_bare_key(layer, layer->at))
        return false;
    Language language = layer->parse->language;
    Text word = text_from(keyword_label_words[language][LABEL_according_to]);
    Span span = layer_span(layer, layer->at, 1);
    DIAG(layer->parse->diags, key_without_label, span, ARG(word));
    parse_first_on_line(layer->parse, span);
    Node *row = node_statement(layer->parse->arena, span, BLOCK_none, NULL, NULL);
    parse_push(layer->parse, TOK_ROW, row, span);
    layer->takes = BLOCK_division;
    layer->one_line = layer->spilled = false;
    layer_send_label(layer, 0, keyword_find(language, KEYWORD_LABEL, word), 0);
    return true;
}

bool layer_joins_keys(Layer *layer, size_t next)
{
    if (layer->label != LABEL_according_to || !layer->operand ||
        !is_bare_key(layer, next))
        return false;
    parse_push(layer->parse, TOK_PLUS, NULL, layer_span(layer, next, 0));
    layer->operand = false;
    return true;
}

// Names of a block stand on its opening line: below another statement they are of that
// one.
static bool is_name(LabelKey label)
{
    return label == LABEL_alias || label == LABEL_in_english ||
           label == LABEL_in_finnish || label == LABEL_in_swedish;
}

// A label that no table has: what the writer means by it, if the statement takes that and
// the block around it does not.
static bool is_meant(const Layer *layer, BlockKey around, Span span)
{
    LabelKey meant = keyword_meant_label(layer->parse->language,
                                         text_fold(layer->parse->arena, span_text(span)),
                                         layer->takes);
    return meant != LABEL_none && block_takes_label(layer->takes, meant, true) &&
           !block_takes_label(around, meant, true);
}

// A statement of one line that was written as a block: a label below it that the block
// around it does not take, but the statement does. Later lines may have any label of the
// statement.
bool layer_spills(Layer *layer, size_t next)
{
    const KeywordRow *known;
    size_t words = layer->one_line ? layer_label(layer, next, true, &known) : 0;
    if (words == 0)
        return false;
    BlockKey around = layer->stack.items[layer->stack.count - 1].block;
    Span span = layer_span(layer, next, words);
    LabelKey label = known ? (LabelKey)known->key : LABEL_none;
    bool outer = known && block_takes_label(around, label, true);
    bool own = known ? block_takes_label(layer->takes, label, true) && !outer
                     : is_meant(layer, around, span);
    if (layer->spilled ? outer && !block_takes_label(layer->takes, label, false)
                       : !own && !is_name(label))
        return false;
    if (!layer->spilled)
        DIAG(layer->parse->diags, line_goes_on, span, ARG(span_text(span)),
             ARG(text_from(keyword_block_words[layer->parse->language][layer->takes])));
    layer->spilled = true;
    return true;
}
