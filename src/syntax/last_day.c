#include "syntax/last_day.h"

#include "agr.tab.h"
#include "syntax/month_day.h"
#include "syntax/plainly.h"
#include "syntax/send.h"

static bool takes_days(const Layer *layer)
{
    return layer->label == LABEL_by || layer->label == LABEL_until ||
           layer->label == LABEL_when;
}

static int year_at(const Layer *layer, size_t at)
{
    Text text = span_text(layer_span(layer, at, 1));
    if (layer->parse->raw.items[at].kind != RAW_NUMBER || !layer_is_year(text))
        return 0;
    int year = 0;
    for (size_t i = 0; i < text.length; i++)
        year = 10 * year + (text.at[i] - '0');
    return year;
}

// The month, the year or both from token `at` on; returns where they end.
static size_t read_time(const Layer *layer, size_t at, int *month, int *year)
{
    *month = layer->parse->raw.items[at].kind == RAW_WORD
                 ? layer_month(layer, layer->parse->raw.items[at].folded)
                 : 0;
    at += *month > 0;
    size_t number = at + layer_skip_word(layer, at, WORD_years);
    *year = year_at(layer, number);
    return *year > 0 ? number + 1 : at;
}

// Without a year that of a leap year: 29 February is the last of its month in any year.
static Date last_day(int month, int year)
{
    enum { LEAP_YEAR = 2000, DECEMBER = 12 };
    int in_year = month == 0 ? DECEMBER : month;
    int length = date_month_length(year > 0 ? year : LEAP_YEAR, in_year);
    return (Date){year, (uint8_t)in_year, (uint8_t)length};
}

bool layer_last_day(Layer *layer)
{
    if (layer->operand || !takes_days(layer))
        return false;
    int month, year;
    size_t lead = layer->at + layer_skip_word(layer, layer->at, WORD_month_day_lead);
    size_t ahead = layer_skip_word(layer, lead, WORD_month_end_ahead);
    size_t end = read_time(layer, lead + ahead, &month, &year);
    size_t behind = layer_skip_word(layer, end, WORD_month_end_behind);
    if ((month == 0 && year == 0) || (ahead == 0) == (behind == 0))
        return false;
    size_t count = end + behind - layer->at;
    Span span = layer_span(layer, layer->at, count);
    Node *leaf = node_leaf(layer->parse->arena, NODE_DATE, span);
    leaf->date = last_day(month, year);
    parse_push(layer->parse, TOK_DATE, leaf, span);
    layer->at += count;
    layer->operand = true;
    layer->after_number = false;
    if (year == 0)
        layer_pass_every_year(layer);
    return true;
}

static bool starts_day(const Layer *layer, size_t ahead)
{
    int month, year;
    size_t at = layer->at + ahead;
    at += layer_skip_word(layer, at, WORD_month_day_lead);
    RawKind kind = layer->parse->raw.items[at].kind;
    size_t end_of = layer_skip_word(layer, at, WORD_month_end_ahead);
    return kind == RAW_NUMBER || kind == RAW_DOTTED || kind == RAW_DATE ||
           (kind == RAW_WORD &&
            read_time(layer, at + end_of, &month, &year) > at + end_of);
}

bool layer_joins_days(Layer *layer)
{
    if (layer->label != LABEL_by || layer->parse->last_token != TOK_DATE)
        return false;
    Match match = keyword_match(layer->parse->language, &layer->parse->raw, layer->at,
                                KEYWORD_WORD, 1u << CLASS_LOGIC);
    if (!match.row || match.row->key != WORD_and || !starts_day(layer, match.words))
        return false;
    layer_send_word(layer, TOK_SEMI, WORD_and, match.words, false);
    return true;
}

bool layer_passes_year(Layer *layer)
{
    size_t words = layer_skip_word(layer, layer->at, WORD_day_of_year_ahead);
    if (words == 0)
        words = layer_skip_word(layer, layer->at, WORD_every_year);
    words += layer_skip_word(layer, layer->at + words, WORD_month_day_lead);
    if (layer->operand || words == 0 ||
        (layer->label != LABEL_by && layer->label != LABEL_when) ||
        !starts_day(layer, words))
        return false;
    layer->at += words;
    return true;
}
