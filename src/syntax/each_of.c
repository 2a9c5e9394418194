#include "syntax/each_of.h"

#include "agr.tab.h"
#include "syntax/statements.h"
#include "syntax/per_unit.h"
#include "syntax/send.h"

static bool takes_figures(const Layer *layer)
{
    return layer->label == LABEL_seats || layer->label == LABEL_votes ||
           layer->label == LABEL_members || layer->label == LABEL_deputies;
}

static Match match_at(const Layer *layer, size_t at, WordClass class)
{
    return keyword_match(layer->parse->language, &layer->parse->raw, at, KEYWORD_WORD,
                         1u << class);
}

// `members`, `seats`: what the figure counts, which the label says already.
static size_t skip_counted(const Layer *layer, size_t at)
{
    static const WordKey nouns[] = {WORD_seat_noun, WORD_members_alone, WORD_members,
                                    WORD_seats, WORD_votes};
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++) {
        Match noun = match_at(layer, at, word_classes[nouns[i]]);
        if (noun.row && noun.row->key == (int)nouns[i])
            return noun.words;
    }
    return 0;
}

// The words of the name that ends the item; 0 where something else follows, or a unit:
// `one vote per share` counts shares.
static size_t name_words(const Layer *layer, size_t at)
{
    enum { MOST = 4 };
    const Raw *raw = &layer->parse->raw.items[at];
    size_t words = 0;
    while (words < MOST && raw[words].kind == RAW_WORD)
        words++;
    bool ends = raw[words].kind == RAW_SEMICOLON || layer_ends_line(raw[words].kind);
    bool counted = layer_is_counted(layer, at - layer->at) || skip_counted(layer, at) > 0;
    return ends && !counted ? words : 0;
}

bool layer_counted_heads(Layer *layer)
{
    bool heads = layer->label == LABEL_size || layer->label == LABEL_target ||
                 layer->label == LABEL_members || layer->label == LABEL_seats ||
                 layer->label == LABEL_deputies;
    Match unit = match_at(layer, layer->at, CLASS_UNIT);
    size_t words =
        layer->after_number && heads && !unit.row ? skip_counted(layer, layer->at) : 0;
    layer_pass(layer, words);
    layer->after_number = layer->after_number && words == 0;
    return words > 0;
}

bool layer_each_of(Layer *layer)
{
    size_t figure = layer->at;
    const Raw *raw = layer_raw(layer, 0);
    if (layer->operand || !takes_figures(layer) ||
        (raw->kind != RAW_NUMBER && raw->kind != RAW_WORD))
        return false;
    Match number =
        raw->kind == RAW_WORD ? match_at(layer, figure, CLASS_NUMBER) : (Match){0};
    if (raw->kind == RAW_WORD && !number.row)
        return false;
    size_t at = figure + (number.row ? number.words : 1);
    at += skip_counted(layer, at);
    Match each = match_at(layer, at, CLASS_PART);
    size_t words = each.row ? name_words(layer, at + each.words) : 0;
    if (!each.row || each.row->key != WORD_from_each || words == 0)
        return false;
    layer->at = at;
    layer_send_word(layer, TOK_PRE, WORD_each, each.words, false);
    layer_send_name(layer, WORD_none, words);
    size_t end = layer->at;
    layer->at = figure;
    if (number.row)
        layer_send_number_word(layer, (WordKey)number.row->key, number.words);
    else
        layer_send_number(layer);
    layer->at = end;
    layer->parse->passed_to = layer->parse->raw.items[end - 1].end;
    layer->after_number = false;
    return true;
}
