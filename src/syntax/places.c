#include "agr.tab.h"
#include "syntax/anchor.h"
#include "syntax/labels.h"
#include "syntax/places.h"
#include "syntax/send.h"
#include "syntax/per_unit.h"
#include "syntax/plainly.h"
#include "syntax/shorthand.h"

bool layer_starts_operand(const Raw *raw)
{
    return raw->kind == RAW_WORD || raw->kind == RAW_NUMBER || raw->kind == RAW_STRING ||
           raw->kind == RAW_DATE || raw->kind == RAW_OPEN || raw->kind == RAW_SECTION ||
           raw->kind == RAW_DOTTED;
}

static unsigned bit(WordClass class)
{
    return 1u << class;
}

// Where `once a year` and `two times a year` may stand.
static bool says_how_often(const Layer *layer)
{
    return layer->label == LABEL_how_often || layer->label == LABEL_meets;
}

// A number that is not written: `once` is one time, `every year` once every year.
static void push_one(Layer *layer, size_t words)
{
    Node *one =
        node_leaf(layer->parse->arena, NODE_NUMBER, layer_span(layer, layer->at, words));
    one->number = RATIONAL_ONE;
    parse_push(layer->parse, TOK_NUMBER, one, one->span);
}

static bool push_unit(Layer *layer, WordKey word, size_t words)
{
    bool one = layer_one_is_meant(layer);
    if (!layer->after_number && !one && (word != WORD_times || layer->operand))
        return false;
    if (!layer->after_number)
        push_one(layer, words);
    layer_send_word(layer, TOK_UNIT, word, words, true);
    return true;
}

// The classes of keyword that can stand here, given what came before.
static unsigned classes_here(const Layer *layer)
{
    unsigned classes = bit(CLASS_LIMIT) | bit(CLASS_LOGIC) | bit(CLASS_VALUE);
    if (layer->label == LABEL_takes || layer->label == LABEL_gives)
        return bit(CLASS_TYPE) | bit(CLASS_VALUE) |
               (layer->after_number ? bit(CLASS_UNIT) : 0);
    if (layer->after_number || layer_one_is_meant(layer))
        classes |= bit(CLASS_UNIT);
    if (layer_wants_anchor(layer))
        classes |= bit(CLASS_ANCHOR);
    if (layer->operand)
        classes |= bit(CLASS_POST) | bit(CLASS_MEASURE) | bit(CLASS_INFIX) |
                   bit(CLASS_EACH) | bit(CLASS_NUMBER) | bit(CLASS_PRE);
    else
        classes |= bit(CLASS_PRE) | bit(CLASS_EACH);
    if (layer->label == LABEL_votes || layer->label == LABEL_seats)
        classes |= bit(CLASS_INFIX);
    if (!layer->operand && layer_in_condition(layer))
        classes |= bit(CLASS_SHORT) | bit(CLASS_NUMBER);
    if (says_how_often(layer) && !layer->after_number)
        classes |= bit(CLASS_NUMBER) | bit(CLASS_UNIT) | bit(CLASS_POST);
    if (layer->parse->last_token == TOK_LIMIT || layer->parse->last_token == TOK_ABOUT)
        classes |= bit(CLASS_NUMBER);
    return classes;
}

static bool push_logic(Layer *layer, const Match *match, bool operand_follows)
{
    WordKey word = (WordKey)match->row->key;
    if (word == WORD_including && !layer_in_condition(layer))
        return false;
    if (word == WORD_not && !layer->operand && operand_follows)
        layer_send_word(layer, TOK_NOT, word, match->words, false);
    else if (word != WORD_not && layer->operand && operand_follows)
        layer_send_word(layer, word == WORD_or ? TOK_OR : TOK_AND,
                        word == WORD_or ? WORD_or : WORD_and, match->words, false);
    else
        return false;
    return true;
}

static bool push_prefix(Layer *layer, const Match *match, bool operand_follows)
{
    WordKey word = (WordKey)match->row->key;
    if (!operand_follows)
        return false;
    if (word == WORD_about)
        layer_send_word(layer, TOK_ABOUT, word, match->words, false);
    else if (!layer->operand)
        layer_send_word(layer, TOK_PRE, word, match->words, false);
    else
        return false;
    return true;
}

// `every year` alone is once every year.
static bool push_suffix(Layer *layer, const Match *match, bool operand_follows)
{
    if (!layer->operand && operand_follows)
        return false;
    if (!layer->operand)
        push_one(layer, match->words);
    layer_send_word(layer, TOK_POST, (WordKey)match->row->key, match->words, true);
    return true;
}

// Sends the keyword if it has its place here; false leaves it to be a name.
static bool push_keyword(Layer *layer, const Match *match)
{
    WordKey word = (WordKey)match->row->key;
    const Raw *next = layer_raw(layer, match->words);
    bool follows =
        layer_starts_operand(next) ||
        (next->kind == RAW_NEWLINE && word_classes[word] == CLASS_LOGIC &&
         word != WORD_not && layer_starts_operand(layer_raw(layer, match->words + 1)));
    switch (word_classes[word]) {
    case CLASS_LIMIT:
        // A negative number is no figure, but `at least` before it is still a limit.
        if (!follows && next->kind != RAW_MINUS)
            return false;
        layer_send_word(layer, TOK_LIMIT, word, match->words, false);
        return true;
    case CLASS_LOGIC: return push_logic(layer, match, follows);
    case CLASS_PRE: return push_prefix(layer, match, follows);
    case CLASS_EACH:
        if (layer->operand)
            layer_send_word(layer, TOK_POST, word, match->words, true);
        else if (follows)
            layer_send_word(layer, TOK_PRE, word, match->words, false);
        else
            return false;
        return true;
    case CLASS_INFIX:
        if (layer_wants_anchor(layer)) // `30 days of invoice`
            return layer_anchor(layer, match->words);
        if (word == WORD_by_key && !layer->operand && follows) { // `votes: by population`
            layer_send_word(layer, TOK_PRE, WORD_as, match->words, false);
            return true;
        }
        if (!layer->operand || !follows)
            return false;
        layer_send_word(layer, TOK_INFIX, word, match->words, false);
        return true;
    case CLASS_POST: return push_suffix(layer, match, follows);
    case CLASS_SHORT: return layer_shorthand(layer, word, match->words, follows);
    case CLASS_MEASURE:
        if (word == WORD_members_alone && !layer_in_condition(layer))
            return false;
        layer_send_word(layer, TOK_MEASURE, word, match->words, true);
        return true;
    case CLASS_UNIT: return push_unit(layer, word, match->words);
    case CLASS_NUMBER: layer_send_number_word(layer, word, match->words); return true;
    case CLASS_TYPE: return layer_send_type(layer, word, match->words);
    case CLASS_ANCHOR: return layer_anchor(layer, match->words);
    case CLASS_VALUE:
        if (layer_send_type(layer, word, match->words))
            return true;
        if (layer->operand && (word == WORD_equally || word == WORD_tie)) {
            layer_send_word(layer, TOK_POST, WORD_equally, match->words,
                            true); // `50 % equally`
            return true;
        }
        if (word == WORD_all && match->words > 1 && layer_in_condition(layer))
            return layer_shorthand(layer, WORD_everyone, match->words, follows);
        if (word == WORD_all && layer_in_condition(layer) && next->kind == RAW_WORD &&
            !layer->operand) { // `all municipalities in favour`
            layer_send_word(layer, TOK_PRE, WORD_each, match->words, false);
            return true;
        }
        if (layer->operand && word != WORD_not_stated)
            return layer_counted(layer, word, match->words);
        layer_send_value(layer, word, match->words);
        return true;
    case CLASS_MONTHDAY:
    case CLASS_PART:
    case CLASS_NONE: break;
    }
    return false;
}

// Clauses that the document itself letters: `A`, `B2`, `H-N`.
static bool is_clause_letter(const Layer *layer, size_t at)
{
    if (layer_raw(layer, at)->kind != RAW_WORD)
        return false;
    Text text = span_text(layer_span(layer, layer->at + at, 1));
    return text.at[0] >= 'A' && text.at[0] <= 'Z' &&
           (text.length == 1 || text.at[1] == '-' ||
            (text.at[1] >= '0' && text.at[1] <= '9'));
}

// `clause 2.2`, `kohta 5` or `kohta B` inside a line refers to a clause.
static bool push_clause_reference(Layer *layer)
{
    Match match = keyword_match(layer->parse->language, &layer->parse->raw, layer->at,
                                KEYWORD_BLOCK, 0);
    if (!match.row || match.row->key != BLOCK_clause)
        return false;
    const Raw *number = layer_raw(layer, match.words);
    if (number->kind != RAW_NUMBER && number->kind != RAW_DOTTED &&
        !is_clause_letter(layer, match.words))
        return false;
    Node *leaf = layer_send_leaf(layer, NODE_CLAUSE, layer->at + match.words, 1);
    while (leaf->name.text.length > 0 &&
           leaf->name.text.at[leaf->name.text.length - 1] == '.')
        leaf->name.text.length--;
    layer_send(layer, TOK_CLAUSE, leaf, match.words + 1);
    layer->operand = true;
    return true;
}

// Whether a name here would stand beside another one.
static bool wants_no_name(const Layer *layer)
{
    return layer->operand || layer->parse->last_token == TOK_HEAD;
}

// `two years`, `seitsemän työpäivän`: a number in letters goes before a unit anywhere.
static bool push_number_of_units(Layer *layer)
{
    if (layer->operand)
        return false;
    const RawList *raw = &layer->parse->raw;
    Match number = keyword_match(layer->parse->language, raw, layer->at, KEYWORD_WORD,
                                 bit(CLASS_NUMBER));
    if (!number.row ||
        !keyword_match(layer->parse->language, raw, layer->at + number.words,
                       KEYWORD_WORD, bit(CLASS_UNIT))
             .row)
        return false;
    // `one vote per member` is a phrase of its own.
    Match whole = keyword_match(layer->parse->language, raw, layer->at, KEYWORD_WORD,
                                bit(CLASS_VALUE));
    if (whole.row && whole.words > number.words)
        return false;
    layer_send_number_word(layer, (WordKey)number.row->key, number.words);
    layer->after_number = true;
    return true;
}

void layer_place_word(Layer *layer)
{
    size_t own = layer_own_words(layer);
    if (own > 0) {
        layer_send_name(layer, WORD_none, own);
        return;
    }
    if (push_number_of_units(layer) || layer_per_unit(layer) || layer_idle_word(layer))
        return;
    if (layer_counts_shares(layer)) {
        push_unit(layer, WORD_stock_shares, 1);
        return;
    }
    unsigned classes = classes_here(layer);
    while (classes != 0) {
        Match match = keyword_match(layer->parse->language, &layer->parse->raw, layer->at,
                                    KEYWORD_WORD, classes);
        if (!match.row)
            break;
        if (push_keyword(layer, &match)) {
            layer_send_suffix(layer);
            return;
        }
        classes &= ~bit(word_classes[match.row->key]);
    }
    if (push_clause_reference(layer) || layer_send_type(layer, WORD_none, 1))
        return;
    if (layer_bent_anchor(layer))
        return;
    Match label;
    if (wants_no_name(layer) && layer_bare_label(layer, &label)) {
        layer_send_label(layer, label.words, label.row, 0);
        return;
    }
    if (layer_majority_word(layer) || layer_measure_before(layer))
        return;
    layer_implied_of(layer);
    layer_send_name(layer, WORD_none, layer_name_words(layer));
    layer_send_suffix(layer);
}
