#include "agr.tab.h"
#include "syntax/labels.h"
#include "syntax/send.h"

static bool in_test(const Layer *layer)
{
    BlockKey block = layer->stack.items[layer->stack.count - 1].block;
    return block == BLOCK_test || block == BLOCK_suppose;
}

void layer_send_label(Layer *layer, size_t words, const KeywordRow *known, size_t colon)
{
    Span span = layer_span(layer, layer->at, words + colon);
    Node *label = node_leaf(layer->parse->arena, NODE_SLOT, span);
    label->slot.label = known ? (LabelKey)known->key : LABEL_none;
    bool question = !known && layer->stack.count > 0 && in_test(layer);
    label->slot.text = known      ? text_from(known->phrase)
                       : question ? span_text(layer_span(layer, layer->at, words))
                                  : layer_words(layer, layer->at, words);
    layer_send(layer, TOK_LABEL, label, words + colon);
    layer->label = label->slot.label;
    layer->operand = false;
}

static bool stands_in_label(const Raw *raw, bool question)
{
    if (raw->kind == RAW_WORD)
        return true;
    return question &&
           (raw->kind == RAW_NUMBER || raw->kind == RAW_COMMA || raw->kind == RAW_DOTTED);
}

// Whether a colon follows as near as the longest label reaches. Most words are no labels,
// and this tells so without a look into the table.
static bool colon_follows(const RawList *raw, size_t at)
{
    enum { TOKENS_MOST = 12 }; // six words, each perhaps with a dot
    for (size_t i = at + 1; i <= at + TOKENS_MOST && i < raw->count; i++) {
        if (raw->items[i].kind == RAW_COLON)
            return true;
        if (raw->items[i].kind == RAW_NEWLINE)
            return false;
    }
    return false;
}

size_t layer_label(const Layer *layer, size_t at, bool any_run, const KeywordRow **known)
{
    const RawList *raw = &layer->parse->raw;
    if (known)
        *known = NULL;
    if (keyword_may_begin(layer->parse->language, raw, at) && colon_follows(raw, at)) {
        Match match = keyword_match(layer->parse->language, raw, at, KEYWORD_LABEL, 0);
        if (match.row && raw->items[at + match.words].kind == RAW_COLON) {
            if (known)
                *known = match.row;
            return match.words;
        }
    }
    if (!any_run)
        return 0;
    enum { LABEL_WORDS = 6, QUESTION_WORDS = 40 };
    size_t run = 0, most = LABEL_WORDS;
    bool question = layer->stack.count > 0 && in_test(layer);
    if (question) // `expect is a group of 16 allowed: no`
        most = QUESTION_WORDS;
    while (run < most && stands_in_label(&raw->items[at + run], question))
        run++;
    bool ends = raw->items[at + run].kind == RAW_COLON;
    return run > 0 && raw->items[at].kind == RAW_WORD && ends ? run : 0;
}
