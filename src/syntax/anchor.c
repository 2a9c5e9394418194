#include "syntax/anchor.h"

#include "agr.tab.h"
#include "base/stems.h"
#include "syntax/labels.h"
#include "syntax/send.h"

bool layer_wants_anchor(const Layer *layer)
{
    return (layer->label == LABEL_within || layer->label == LABEL_notice) &&
           layer->parse->last_token == TOK_UNIT &&
           block_takes_label(layer->takes, LABEL_counted_from, false);
}

// An article before the name says nothing.
static void pass_article(Layer *layer)
{
    static const char *const articles[] = {"the", "a", "an"};
    if (layer->parse->language != LANGUAGE_EN || layer_raw(layer, 1)->kind != RAW_WORD)
        return;
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++)
        if (text_equal(layer_raw(layer, 0)->folded, text_from(articles[i]))) {
            layer->at++;
            return;
        }
}

// Sends the label behind a length of time, `words` raw tokens long or without a word of
// its own, and the name: all words up to the next part of the line.
static void send(Layer *layer, size_t words)
{
    Node *label = node_leaf(layer->parse->arena, NODE_SLOT,
                            layer_span(layer, layer->at, words > 0 ? words : 1));
    Language language = layer->parse->language;
    label->slot.label = LABEL_counted_from;
    label->slot.text = text_from(keyword_label_words[language][LABEL_counted_from]);
    layer_send(layer, TOK_LABEL, label, words);
    layer->label = LABEL_counted_from;
    layer->operand = false;
    pass_article(layer);
    size_t count = 0;
    while (layer_raw(layer, count)->kind == RAW_WORD &&
           layer_label(layer, layer->at + count, false, NULL) == 0)
        count++;
    if (count > 0)
        layer_send_name(layer, WORD_none, count);
}

bool layer_anchor(Layer *layer, size_t words)
{
    RawKind next = layer_raw(layer, words)->kind;
    if (next == RAW_WORD || next == RAW_STRING)
        send(layer, words);
    else
        layer->at += words;
    return true;
}

bool layer_bent_anchor(Layer *layer)
{
    if (!layer_wants_anchor(layer) || layer->parse->language != LANGUAGE_FI)
        return false;
    size_t last = 0; // of the words of the name
    while (layer_raw(layer, last + 1)->kind == RAW_WORD)
        last++;
    Text folded = layer_raw(layer, last)->folded;
    if (!stem_ends_with(folded, "sta") && !stem_ends_with(folded, "stä"))
        return false;
    send(layer, 0);
    return true;
}
