#include "syntax/shorthand.h"

#include "agr.tab.h"
#include "syntax/send.h"

typedef struct {
    WordKey word;
    WordKey limit; // WORD_none: everybody's support is asked for
    int num, den;
    WordKey tail; // what is counted, or `of`
} LongForm;

static const LongForm long_forms[] = {
    {WORD_simple_majority, WORD_more_than, 1, 2, WORD_none},
    {WORD_more_for_than_against, WORD_more_than, 1, 2, WORD_of_votes_cast},
    {WORD_nobody_against, WORD_at_most, 0, 1, WORD_members_against},
    {WORD_any_one_of, WORD_at_least, 1, 1, WORD_of},
    {WORD_everyone, WORD_none, 0, 1, WORD_of_all_members},
    {WORD_everyone_present, WORD_none, 0, 1, WORD_of_members_present},
    {WORD_everyone_voting, WORD_none, 0, 1, WORD_of_members_cast},
};

bool layer_in_condition(const Layer *layer)
{
    switch (layer->label) {
    case LABEL_passes_if:
    case LABEL_first:
    case LABEL_then:
    case LABEL_quorum:
    case LABEL_in_favour_if:
    case LABEL_if: return true;
    case LABEL_none: break;
    default: return false;
    }
    BlockKey block = layer->stack.count > 0
                         ? layer->stack.items[layer->stack.count - 1].block
                         : BLOCK_none;
    return block == BLOCK_all_of || block == BLOCK_any_of || block == BLOCK_some_of ||
           block == BLOCK_unless;
}

static Node *leaf_of(Layer *layer, NodeKind kind, Span span, WordKey word)
{
    Node *leaf = node_leaf(layer->parse->arena, kind, span);
    if (kind == NODE_WORD) {
        leaf->word = word;
    } else if (kind == NODE_NAME) {
        leaf->name.text = span_text(span);
        leaf->name.folded = text_fold(layer->parse->arena, leaf->name.text);
        leaf->name.word = word;
    }
    return leaf;
}

bool layer_shorthand(Layer *layer, WordKey word, size_t words, bool operand_follows)
{
    const LongForm *form = long_forms;
    while (form->word != word)
        form++;
    if (layer->operand || (form->tail == WORD_of && !operand_follows))
        return false;
    // `at least one of coast`: the limit has been said.
    bool said = form->tail == WORD_of && layer->parse->last_token == TOK_LIMIT;
    Parse *parse = layer->parse;
    Span span = layer_span(layer, layer->at, words);
    if (form->limit == WORD_none) {
        Node *unanimous = leaf_of(layer, NODE_NAME, span, WORD_unanimous);
        parse_push(parse, TOK_NAME, unanimous, span);
    } else {
        Node *number = leaf_of(layer, NODE_NUMBER, span, WORD_none);
        number->number = rational_make(parse->arena, form->num, form->den);
        if (!said)
            parse_push(parse, TOK_LIMIT, leaf_of(layer, NODE_WORD, span, form->limit),
                       span);
        parse_push(parse, TOK_NUMBER, number, span);
    }
    if (form->tail != WORD_none)
        parse_push(parse, form->tail == WORD_of ? TOK_INFIX : TOK_MEASURE,
                   leaf_of(layer, NODE_WORD, span, form->tail), span);
    layer->at += words;
    layer->operand = form->tail != WORD_of;
    layer->after_number = false;
    return true;
}

bool layer_counted(Layer *layer, WordKey word, size_t words)
{
    if (!layer_in_condition(layer) || (word != WORD_present && word != WORD_members))
        return false;
    Span span = layer_span(layer, layer->at, words);
    WordKey means = word == WORD_present ? WORD_being_present : WORD_members_alone;
    parse_push(layer->parse, TOK_MEASURE, leaf_of(layer, NODE_WORD, span, means), span);
    layer->at += words;
    layer->operand = true;
    layer->after_number = false;
    return true;
}

// How many tokens from `ahead` on say `majority`, or 0. What is counted may follow.
static size_t majority_word(const Layer *layer, size_t ahead, bool qualified)
{
    enum { WORDS_MOST = 3 };
    size_t words = 0;
    while (words < WORDS_MOST && layer_raw(layer, ahead + words)->kind == RAW_WORD)
        words++;
    for (; words > 0; words--) {
        Text text = layer_words(layer, layer->at + ahead, words);
        const KeywordRow *row = keyword_find(layer->parse->language, KEYWORD_WORD, text);
        if (row && (row->key == WORD_qualified_majority ||
                    (!qualified && row->key == WORD_simple_majority)))
            return words;
    }
    return 0;
}

// How many tokens from `ahead` on are a number: `2/3`, `2/3:n`, `60 %`, `two thirds`.
static size_t number_words(const Layer *layer, size_t ahead)
{
    size_t count = 1;
    if (layer_raw(layer, ahead)->kind != RAW_NUMBER) {
        Match match = keyword_match(layer->parse->language, &layer->parse->raw,
                                    layer->at + ahead, KEYWORD_WORD, 1u << CLASS_NUMBER);
        return match.row ? match.words : 0;
    }
    if (layer_raw(layer, ahead + 1)->kind == RAW_SLASH &&
        layer_raw(layer, ahead + 2)->kind == RAW_NUMBER)
        count = 3;
    if (layer_raw(layer, ahead + count)->kind == RAW_COLON &&
        layer_raw(layer, ahead + count)->glued &&
        layer_raw(layer, ahead + count + 1)->kind == RAW_WORD)
        count += 2;
    Match unit = keyword_match(layer->parse->language, &layer->parse->raw,
                               layer->at + ahead + count, KEYWORD_WORD, 1u << CLASS_UNIT);
    return count + (unit.row ? unit.words : 0);
}

static void push_at_least(Layer *layer)
{
    Span span = layer_span(layer, layer->at, 1);
    parse_push(layer->parse, TOK_LIMIT, leaf_of(layer, NODE_WORD, span, WORD_at_least),
               span);
}

bool layer_majority(Layer *layer)
{
    int last = layer->parse->last_token;
    if (layer->operand || last == TOK_LIMIT || last == TOK_ABOUT || last == TOK_SLASH ||
        !layer_in_condition(layer))
        return false;
    // `a two-thirds majority`, `en två tredjedels majoritet`
    size_t article = layer_raw(layer, 0)->kind == RAW_WORD && number_words(layer, 0) == 0;
    size_t number = number_words(layer, article);
    if (number > 0 && majority_word(layer, article + number, false) > 0) {
        layer->at += article;
        push_at_least(layer);
        return true;
    }
    size_t words = majority_word(layer, 0, true);
    Match of = keyword_match(layer->parse->language, &layer->parse->raw,
                             layer->at + words, KEYWORD_WORD, 1u << CLASS_INFIX);
    size_t joint = of.row && of.row->key == WORD_of ? of.words : 0;
    if (words == 0 || number_words(layer, words + joint) == 0)
        return false;
    push_at_least(layer);
    layer->at += words + joint;
    return true;
}

bool layer_majority_word(Layer *layer)
{
    int last = layer->parse->last_token;
    if (!layer->operand || (last != TOK_NUMBER && last != TOK_UNIT) ||
        !layer_in_condition(layer))
        return false;
    size_t words = majority_word(layer, 0, false);
    layer_pass(layer, words);
    return words > 0;
}

bool layer_implied_of(Layer *layer)
{
    int last = layer->parse->last_token;
    // `60 % väkiluvusta`; without a case ending only `2 kommuner`, `of members' acres`.
    bool bent = layer->parse->language == LANGUAGE_FI && last == TOK_UNIT;
    bool counted = bent || last == TOK_NUMBER || last == TOK_MEASURE;
    bool amount = layer->label == LABEL_is || layer->label == LABEL_of;
    if (!layer->operand || !(layer_in_condition(layer) ? counted : bent && amount))
        return false;
    Span span = layer_span(layer, layer->at, 1);
    parse_push(layer->parse, TOK_INFIX, leaf_of(layer, NODE_WORD, span, WORD_of), span);
    layer->operand = false;
    return true;
}

// `by two thirds of votes`, `med två tredjedelar av rösterna`
static bool leads_to_number(const Layer *layer)
{
    static const char *const words[LANGUAGE_COUNT] = {"by", NULL, "med"};
    const char *word = words[layer->parse->language];
    return word && layer_in_condition(layer) && !layer->operand &&
           text_equal(layer_raw(layer, 0)->folded, text_from(word)) &&
           (number_words(layer, 1) > 0 || number_words(layer, 2) > 0);
}

bool layer_idle_word(Layer *layer)
{
    Text folded = layer_raw(layer, 0)->folded;
    int last = layer->parse->last_token;
    bool idle = leads_to_number(layer);
    if (layer->parse->language == LANGUAGE_FI && layer->label == LABEL_by)
        idle = (last == TOK_DATE || last == TOK_NAME) &&
               text_equal(folded, TEXT("mennessä"));
    else if (layer->parse->language == LANGUAGE_FI && last == TOK_UNIT)
        idle =
            (layer->label == LABEL_within || layer->label == LABEL_notice) &&
            (text_equal(folded, TEXT("kuluessa")) || text_equal(folded, TEXT("sisällä")));
    if (layer->operand)
        layer_pass(layer, idle);
    else
        layer->at += idle;
    return idle;
}

// Raw tokens of `mukaan`, `suhteessa` behind the name at hand, or 0.
static size_t words_of_by(const Layer *layer)
{
    static const char *const behind[LANGUAGE_COUNT][6] = {
        {NULL}, {"mukaan", "mukaisesti", "suhteessa", "perusteella", NULL}, {NULL}};
    const Raw *next = layer_raw(layer, 1);
    for (const char *const *word = behind[layer->parse->language]; *word; word++)
        if (next->kind == RAW_WORD && text_equal(next->folded, text_from(*word)))
            return 1;
    return 0;
}

bool layer_measure_before(Layer *layer)
{
    bool key = layer->label == LABEL_according_to;
    bool follows = layer->label == LABEL_votes || layer->label == LABEL_seats;
    size_t by = key || follows ? words_of_by(layer) : 0;
    bool alone = by > 0 || layer_raw(layer, 1)->kind != RAW_WORD;
    bool part = key && alone && layer->operand && layer->parse->last_token == TOK_UNIT;
    if (!part && (by == 0 || layer->operand))
        return false;
    Span span = layer_span(layer, layer->at, 1);
    if (part)
        parse_push(layer->parse, TOK_INFIX, leaf_of(layer, NODE_WORD, span, WORD_by_key),
                   span);
    else if (follows)
        parse_push(layer->parse, TOK_PRE, leaf_of(layer, NODE_WORD, span, WORD_as), span);
    layer_send_name(layer, WORD_none, 1);
    layer_pass(layer, by);
    return true;
}

// The `and` or `or` that comes first from token `ahead` on, WORD_none when none does.
static WordKey joins_next(const Layer *layer, size_t ahead, size_t *at)
{
    for (*at = ahead; layer_raw(layer, *at)->kind != RAW_NEWLINE &&
                      layer_raw(layer, *at)->kind != RAW_END &&
                      layer_raw(layer, *at)->kind != RAW_SEMICOLON;
         (*at)++) {
        Match match = keyword_match(layer->parse->language, &layer->parse->raw,
                                    layer->at + *at, KEYWORD_WORD, 1u << CLASS_LOGIC);
        if (match.row && match.row->key != WORD_not)
            return match.row->key == WORD_or ? WORD_or : WORD_and;
    }
    return WORD_none;
}

bool layer_comma(Layer *layer)
{
    size_t at;
    if (!layer->operand || !layer_in_condition(layer))
        return false;
    WordKey word = joins_next(layer, 1, &at);
    if (word == WORD_none)
        return false;
    if (at > 1) {
        Span span = layer_span(layer, layer->at, 1);
        parse_push(layer->parse, word == WORD_or ? TOK_OR : TOK_AND,
                   leaf_of(layer, NODE_WORD, span, word), span);
        layer->operand = false;
    }
    layer->at++;
    return true;
}
