#include "syntax/month_day.h"

#include "agr.tab.h"

size_t layer_skip_word(const Layer *layer, size_t at, WordKey wanted)
{
    Match match = keyword_match(layer->parse->language, &layer->parse->raw, at,
                                KEYWORD_WORD, 1u << word_classes[wanted]);
    return match.row && match.row->key == (int)wanted ? match.words : 0;
}

// `päivä`, `day`, `päivään mennessä` after the number.
static size_t skip_tail(const Layer *layer, size_t at)
{
    size_t words = layer_skip_word(layer, at, WORD_month_day_tail);
    return words > 0 ? words : layer_skip_word(layer, at, WORD_days);
}

// The month after the number: `of each month`, `joka kuukausi`.
static size_t skip_month(const Layer *layer, size_t at)
{
    size_t words = layer_skip_word(layer, at, WORD_month_day_behind);
    return words > 0 ? words : layer_skip_word(layer, at, WORD_every_month);
}

// `the last day of the month`: the article says nothing.
static bool skip_article(Layer *layer)
{
    size_t lead = layer_skip_word(layer, layer->at, WORD_month_day_lead);
    Match match = keyword_match(layer->parse->language, &layer->parse->raw,
                                layer->at + lead, KEYWORD_WORD, 1u << CLASS_VALUE);
    if (lead > 0 && match.row && match.words > 1)
        layer->at += lead;
    return false;
}

// The tokens of an ordinal: `15`, `15.`, `15th`, `15:e`.
static size_t ordinal_words(const Layer *layer, size_t at)
{
    static const char *const endings[] = {"st", "nd", "rd", "th", "a", "e", NULL};
    const Raw *raw = &layer->parse->raw.items[at];
    if (raw->kind == RAW_DOTTED)
        return 1;
    if (raw->kind != RAW_NUMBER)
        return 0;
    size_t colon = raw[1].kind == RAW_COLON && raw[1].glued;
    const Raw *ending = raw + 1 + colon;
    for (size_t i = 0; ending->kind == RAW_WORD && ending->glued && endings[i]; i++)
        if (text_equal(ending->folded, text_from(endings[i])))
            return 2 + colon;
    return colon ? 0 : 1;
}

static int day_number(Text text)
{
    int number = 0;
    size_t i = 0;
    while (i < text.length && text.at[i] >= '0' && text.at[i] <= '9' && number <= 99)
        number = number * 10 + (text.at[i++] - '0');
    bool ends = i == text.length || (i + 1 == text.length && text.at[i] == '.');
    return ends ? number : 0;
}

bool layer_month_day(Layer *layer)
{
    enum { LAST = 31 };
    if (layer->operand || (layer->label != LABEL_by && layer->label != LABEL_when))
        return false;
    size_t ahead = layer_skip_word(layer, layer->at, WORD_month_day_ahead);
    if (ahead == 0)
        ahead = layer_skip_word(layer, layer->at, WORD_months); // `kuukauden 15. päivä`
    size_t number = layer->at + ahead;
    if (ahead == 0)
        number += layer_skip_word(layer, number, WORD_month_day_lead);
    size_t behind = number + ordinal_words(layer, number);
    if (behind == number)
        return skip_article(layer);
    size_t tail = behind + skip_tail(layer, behind);
    size_t end = tail + skip_month(layer, tail);
    if (end == tail && ahead == 0)
        return false;
    end += layer_skip_word(layer, end, WORD_month_day_tail);
    Span span = layer_span(layer, layer->at, end - layer->at);
    Node *leaf = node_leaf(layer->parse->arena, NODE_DATE, span);
    int day = day_number(span_text(layer_span(layer, number, 1)));
    if (day < 1 || day > LAST) {
        DIAG(layer->parse->diags, no_such_date, span, ARG(span_text(span)));
        leaf->kind = NODE_BAD;
    }
    leaf->date = (Date){0, 0, (uint8_t)day};
    parse_push(layer->parse, TOK_DATE, leaf, span);
    layer->at = end;
    layer->operand = true;
    layer->after_number = false;
    return true;
}
