#include "syntax/plainly.h"

#include "agr.tab.h"
#include "syntax/labels.h"
#include "syntax/shorthand.h"

// `may` is also what somebody may do, but not where a month is looked for.
int layer_month(const Layer *layer, Text folded)
{
    const KeywordRow *row = keyword_find(layer->parse->language, KEYWORD_WORD, folded);
    WordKey word = row ? (WordKey)row->key : WORD_none;
    if (word == WORD_may && layer->parse->language == LANGUAGE_EN)
        word = WORD_may_month;
    return word >= WORD_january && word <= WORD_december ? (int)(word - WORD_january) + 1
                                                         : 0;
}

bool layer_is_year(Text text)
{
    return text.length == 4 && text.at[0] >= '1' && text.at[0] <= '9';
}

static Text day_digits(Text text)
{
    while (text.length > 0 && text.at[text.length - 1] == '.')
        text.length--;
    return text;
}

void layer_pass_every_year(Layer *layer)
{
    Match match = keyword_match(layer->parse->language, &layer->parse->raw, layer->at,
                                KEYWORD_WORD, 1u << CLASS_POST);
    if (match.row && match.row->key == WORD_every_year)
        layer_pass(layer, match.words);
}

bool layer_written_day(Layer *layer)
{
    const Raw *day = layer_raw(layer, 0), *month = layer_raw(layer, 1);
    if ((day->kind != RAW_NUMBER && day->kind != RAW_DOTTED) || month->kind != RAW_WORD)
        return false;
    Text digits = day_digits(span_text(layer_span(layer, layer->at, 1)));
    int number = layer_month(layer, month->folded);
    if (number == 0 || digits.length == 0 || digits.length > 2)
        return false;
    bool yearly = layer_raw(layer, 2)->kind != RAW_NUMBER ||
                  !layer_is_year(span_text(layer_span(layer, layer->at + 2, 1)));
    size_t count = yearly ? 2 : 3;
    Text year = yearly ? TEXT("2000") : span_text(layer_span(layer, layer->at + 2, 1));
    Span span = layer_span(layer, layer->at, count);
    Node *leaf = node_leaf(layer->parse->arena, NODE_DATE, span);
    Text written = text_format(layer->parse->arena, TEXT_FMT ".%d." TEXT_FMT,
                               TEXT_ARG(digits), number, TEXT_ARG(year));
    if (!date_parse(written, &leaf->date)) {
        DIAG(layer->parse->diags, no_such_date, span, ARG(span_text(span)));
        leaf->kind = NODE_BAD;
    }
    if (yearly)
        leaf->date.year = 0;
    parse_push(layer->parse, TOK_DATE, leaf, span);
    layer->at += count;
    layer->operand = true;
    layer->after_number = false;
    if (yearly)
        layer_pass_every_year(layer);
    return true;
}

// Where a name of several words may stand bare: nothing else is made of words there.
static bool takes_long_names(LabelKey label)
{
    switch (label) {
    case LABEL_does:
    case LABEL_kind:
    case LABEL_who:
    case LABEL_with:
    case LABEL_to:
    case LABEL_what:
    case LABEL_held_by:
    case LABEL_between:
    case LABEL_chair:
    case LABEL_vice_chair:
    case LABEL_secretary:
    case LABEL_presenter: return true;
    default: return false;
    }
}

// Whether the word at token `at` can only be a part of a name.
static bool is_plain_word(const Layer *layer, size_t at)
{
    const RawList *raw = &layer->parse->raw;
    if (at >= raw->count || raw->items[at].kind != RAW_WORD ||
        layer_label(layer, at, true, NULL) > 0)
        return false;
    Match word = keyword_match(layer->parse->language, raw, at, KEYWORD_WORD, 0);
    Match label = keyword_match(layer->parse->language, raw, at, KEYWORD_LABEL, 0);
    return !label.row && (!word.row || word_classes[word.row->key] == CLASS_TYPE);
}

// In any language: a word of another one has a message of its own.
static bool is_keyword(const Layer *layer, size_t ahead)
{
    const RawList *raw = &layer->parse->raw;
    size_t at = layer->at + ahead;
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        if (keyword_match(language, raw, at, KEYWORD_WORD,
                          ~(1u << CLASS_UNIT | 1u << CLASS_MONTHDAY | 1u << CLASS_PART))
                .row)
            return true;
    return keyword_match(layer->parse->language, raw, at, KEYWORD_LABEL, 0).row;
}

// Words side by side that are an item or a row alone and no keywords can only be one name
// without its quotation marks: `kind: state agency`, `Koski kommun 6`. 1 for any other.
static size_t words_of_item(const Layer *layer)
{
    enum { MOST = 6 };
    if (layer->operand || layer_in_condition(layer) ||
        layer->parse->last_token == TOK_HEAD || is_keyword(layer, 0))
        return 1;
    size_t words = 1;
    while (words < MOST && layer_raw(layer, words)->kind == RAW_WORD &&
           !is_keyword(layer, words))
        words++;
    switch (layer_raw(layer, words)->kind) {
    case RAW_SEMICOLON:
    case RAW_NEWLINE:
    case RAW_NUMBER:
    case RAW_END: return words;
    default: return 1;
    }
}

size_t layer_name_words(Layer *layer)
{
    enum { WORDS_MOST = 5 };
    size_t words = words_of_item(layer);
    if (words > 1 || layer->operand || !takes_long_names(layer->label))
        return words;
    while (words < WORDS_MOST && is_plain_word(layer, layer->at + words))
        words++;
    return words;
}

static bool is_office(LabelKey label)
{
    switch (label) {
    case LABEL_chair:
    case LABEL_vice_chair:
    case LABEL_leader:
    case LABEL_secretary:
    case LABEL_presenter: return true;
    default: return false;
    }
}

// Whether words join two things rather than tell one: two matters, whom somebody names.
static bool joins(const Layer *layer, size_t words)
{
    if (layer->label != LABEL_on && !is_office(layer->label))
        return false;
    for (size_t i = 0; i < words; i++) {
        Match match =
            keyword_match(layer->parse->language, &layer->parse->raw, layer->at + i,
                          KEYWORD_WORD, 1u << CLASS_LOGIC | 1u << CLASS_INFIX);
        WordKey word = match.row ? (WordKey)match.row->key : WORD_none;
        if (word == WORD_and || word == WORD_or || word == WORD_except ||
            (word == WORD_named_by && i > 0))
            return true;
    }
    return false;
}

size_t layer_own_words(const Layer *layer)
{
    enum { MOST = 12 };
    if (layer->operand || (layer->label != LABEL_does && layer->label != LABEL_when &&
                           layer->label != LABEL_on && !is_office(layer->label)))
        return 0;
    size_t words = 0;
    while (words < MOST && layer_raw(layer, words)->kind == RAW_WORD)
        words++;
    RawKind next = layer_raw(layer, words)->kind;
    bool whole = next == RAW_SEMICOLON || next == RAW_NEWLINE || next == RAW_END;
    Match known = keyword_match(layer->parse->language, &layer->parse->raw, layer->at,
                                KEYWORD_WORD, ~0u);
    if (joins(layer, words))
        return 0;
    bool told =
        known.row && (known.words == words || word_classes[known.row->key] == CLASS_PRE);
    return words > 1 && whole && !told ? words : 0;
}

bool layer_one_is_meant(const Layer *layer)
{
    return layer->label == LABEL_rounded && layer->operand && !layer->after_number &&
           layer->parse->last_token == TOK_NAME;
}

bool layer_counts_shares(const Layer *layer)
{
    if (!layer->after_number || layer->label == LABEL_takes ||
        layer->label == LABEL_gives)
        return false;
    const KeywordRow *row =
        keyword_find(layer->parse->language, KEYWORD_WORD, layer_raw(layer, 0)->folded);
    return row && (row->key == WORD_type_share || row->key == WORD_type_shares);
}
