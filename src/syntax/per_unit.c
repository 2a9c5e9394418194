#include "syntax/per_unit.h"

#include "agr.tab.h"
#include "syntax/send.h"

static bool takes_steps(const Layer *layer)
{
    return layer->label == LABEL_votes || layer->label == LABEL_seats ||
           layer->label == LABEL_is;
}

static Match match_at(const Layer *layer, size_t ahead, WordClass class)
{
    return keyword_match(layer->parse->language, &layer->parse->raw, layer->at + ahead,
                         KEYWORD_WORD, 1u << class);
}

static bool is_for_steps(Match match)
{
    return match.row &&
           (match.row->key == WORD_for_started || match.row->key == WORD_for_full);
}

static bool is_one_of(const Layer *layer, size_t ahead, const char *const *words)
{
    const Raw *raw = layer_raw(layer, ahead);
    for (; raw->kind == RAW_WORD && *words; words++)
        if (text_equal(raw->folded, text_from(*words)))
            return true;
    return false;
}

// `one vote for each started …`: `vote for` is no support here.
static bool send_unit(Layer *layer)
{
    Match unit = layer->after_number ? match_at(layer, 0, CLASS_UNIT) : (Match){0};
    if (!unit.row || !is_for_steps(match_at(layer, unit.words, CLASS_INFIX)))
        return false;
    layer_send_word(layer, TOK_UNIT, (WordKey)unit.row->key, unit.words, true);
    return true;
}

// `yksi kutakin alkavaa …`
static bool send_count(Layer *layer)
{
    Match number = layer->operand ? (Match){0} : match_at(layer, 0, CLASS_NUMBER);
    if (!number.row || !is_for_steps(match_at(layer, number.words, CLASS_INFIX)))
        return false;
    layer_send_number_word(layer, (WordKey)number.row->key, number.words);
    return true;
}

// Words between a figure and one of what it is counted by: `per`, `for each`.
static size_t words_of_per(const Layer *layer, size_t ahead)
{
    static const char *const per[] = {"per",      "kutakin",    "jokaista",
                                      "kultakin", "jokaiselta", NULL};
    static const char *const before[] = {"for", "för", NULL};
    static const char *const each[] = {"each", "every", "varje", NULL};
    if (is_one_of(layer, ahead, before) && is_one_of(layer, ahead + 1, each))
        return 2;
    return is_one_of(layer, ahead, per) ? 1 : 0;
}

// One share of a company.
static bool is_share(const Layer *layer, size_t ahead)
{
    static const char *const shares[] = {"share", "andel", NULL};
    return is_one_of(layer, ahead, shares);
}

bool layer_is_counted(const Layer *layer, size_t ahead)
{
    return match_at(layer, ahead, CLASS_UNIT).row || is_share(layer, ahead);
}

// `one vote per share`: for every full one of the unit.
static bool send_per_one(Layer *layer)
{
    if (!layer->after_number)
        return false;
    Match unit = match_at(layer, 0, CLASS_UNIT);
    size_t per = unit.row ? words_of_per(layer, unit.words) : 0;
    Match counted = match_at(layer, unit.words + per, CLASS_UNIT);
    WordKey of = counted.row ? (WordKey)counted.row->key : WORD_stock_shares;
    if (!counted.row && is_share(layer, unit.words + per))
        counted = (Match){.row = unit.row, .words = 1};
    bool finnish = layer->parse->language == LANGUAGE_FI; // `yksi ääni osaketta kohti`
    if (!unit.row || !counted.row || (per == 0 && !finnish))
        return false;
    layer_send_word(layer, TOK_UNIT, (WordKey)unit.row->key, unit.words, true);
    Span span = layer_span(layer, layer->at, per + counted.words);
    Node *full = node_leaf(layer->parse->arena, NODE_WORD, span);
    full->word = WORD_for_full;
    parse_push(layer->parse, TOK_INFIX, full, span);
    Node *one = node_leaf(layer->parse->arena, NODE_NUMBER, span);
    one->number = RATIONAL_ONE;
    parse_push(layer->parse, TOK_NUMBER, one, span);
    layer->at += per;
    layer_send_word(layer, TOK_UNIT, of, counted.words, true);
    return true;
}

// What ends the phrase and says nothing: `kohti`.
static bool pass_end(Layer *layer)
{
    static const char *const ends[] = {"kohti", "kohden", NULL};
    bool passed = layer->parse->language == LANGUAGE_FI &&
                  layer->parse->last_token == TOK_UNIT && is_one_of(layer, 0, ends);
    layer_pass(layer, passed);
    return passed;
}

bool layer_per_unit(Layer *layer)
{
    return takes_steps(layer) && (send_count(layer) || send_unit(layer) ||
                                  send_per_one(layer) || pass_end(layer));
}
