#include "agr.tab.h"
#include "syntax/shorthand.h"

// What stands within a line. Each class of keyword has its place; a word out of place is
// a name.

// The folded words of a run of raw tokens, one space between.
Text layer_words(const Layer *layer, size_t first, size_t count)
{
    const Raw *raw = &layer->parse->raw.items[first];
    if (count == 1)
        return raw->folded;
    Text words = {"", 0};
    for (size_t i = 0; i < count; i++)
        words = text_format(layer->parse->arena, i ? "%.*s %.*s" : "%.*s%.*s",
                            TEXT_ARG(words), TEXT_ARG(raw[i].folded));
    return words;
}

// Whether a token holds what follows, so that a row of them nests.
static bool nests(int token)
{
    return token == TOK_OPEN || token == TOK_PRE || token == TOK_ABOUT ||
           token == TOK_NOT || token == TOK_LIMIT;
}

static void push(Layer *layer, int token, Node *value, size_t count)
{
    parse_push(layer->parse, token, value, layer_span(layer, layer->at, count));
    bool fresh = token == TOK_SEMI && layer->open_parens == 0;
    layer->nested = fresh ? 0 : layer->nested + nests(token);
    layer->at += count;
    layer->after_number = token == TOK_NUMBER;
}

// A sign says all by its token: it needs no node.
static void push_sign(Layer *layer, int token, bool operand)
{
    push(layer, token, NULL, 1);
    layer->operand = operand;
}

static void push_word(Layer *layer, int token, WordKey word, size_t count, bool operand)
{
    Node *leaf =
        node_leaf(layer->parse->arena, NODE_WORD, layer_span(layer, layer->at, count));
    leaf->word = word;
    push(layer, token, leaf, count);
    layer->operand = operand;
}

// A name, or a phrase that a slot may take as a value (`not stated`).
static void push_name(Layer *layer, WordKey word, size_t count)
{
    Span span = layer_span(layer, layer->at, count);
    Node *leaf = node_leaf(layer->parse->arena, NODE_NAME, span);
    leaf->name.text = span_text(span);
    leaf->name.folded = layer_words(layer, layer->at, count);
    leaf->name.word = word;
    push(layer, TOK_NAME, leaf, count);
    layer->operand = true;
}

// A value word. After a name, `not stated` stands in the place of its figure.
static void push_value(Layer *layer, WordKey word, size_t count)
{
    bool figure = layer->operand;
    Span span = layer_span(layer, layer->at, count);
    Node *leaf = node_leaf(layer->parse->arena, NODE_NAME, span);
    leaf->name.text = span_text(span);
    leaf->name.folded = layer_words(layer, layer->at, count);
    leaf->name.word = word;
    push(layer, figure ? TOK_NUMBER : TOK_NAME, leaf, count);
    layer->after_number = false;
    layer->operand = true;
}

static bool starts_operand(const Raw *raw)
{
    return raw->kind == RAW_WORD || raw->kind == RAW_NUMBER || raw->kind == RAW_STRING ||
           raw->kind == RAW_DATE || raw->kind == RAW_OPEN || raw->kind == RAW_SECTION ||
           raw->kind == RAW_DOTTED;
}

static Node *text_leaf(Layer *layer, NodeKind kind, size_t first, size_t count)
{
    Span span = layer_span(layer, first, count);
    Node *leaf = node_leaf(layer->parse->arena, kind, span);
    leaf->name.text =
        kind == NODE_STRING ? text_unquote(span_text(span)) : span_text(span);
    leaf->name.folded = text_fold(layer->parse->arena, leaf->name.text);
    return leaf;
}

static void push_text(Layer *layer, int token, NodeKind kind)
{
    push(layer, token, text_leaf(layer, kind, layer->at, 1), 1);
    layer->operand = true;
}

Node *layer_number(Layer *layer, size_t at)
{
    Arena *arena = layer->parse->arena;
    Span span = layer_span(layer, at, 1);
    Node *leaf = node_leaf(arena, NODE_NUMBER, span);
    Text digits = {arena_alloc(arena, span.end - span.start + 1), 0};
    for (uint32_t i = span.start; i < span.end; i++) {
        char c = span.source->text.at[i];
        if ((c >= '0' && c <= '9') || c == ',')
            ((char *)(uintptr_t)digits.at)[digits.length++] = c;
    }
    if (!rational_parse(arena, digits, &leaf->number)) {
        DIAG(layer->parse->diags, number_too_long, span, diag_most(arena, MOST_digits));
        leaf->kind = NODE_BAD;
    }
    return leaf;
}

// A case ending after a colon (`REDU:n`, `45 %:n`) says nothing: it is passed over.
static void skip_suffix(Layer *layer)
{
    static const char *const endings[] = {"n",   "ssa", "ssä", "sta", "stä", "lle", "lla",
                                          "llä", "lta", "ltä", "ksi", "na",  "nä",  "ta",
                                          "tä",  "a",   "ä",   "en",  "in",  "iin", "hin",
                                          "hen", "een", "t",   "s"};
    const Raw *colon = layer_raw(layer, 0), *word = layer_raw(layer, 1);
    if (colon->kind != RAW_COLON || !colon->glued || word->kind != RAW_WORD ||
        !word->glued)
        return;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (text_equal(word->folded, text_from(endings[i]))) {
            layer->at += 2;
            return;
        }
}

static void push_number(Layer *layer)
{
    push(layer, TOK_NUMBER, layer_number(layer, layer->at), 1);
    layer->after_number = true;
    layer->operand = true;
    if (layer_in_condition(layer)) // `2/3:n enemmistö`
        skip_suffix(layer);
}

static void push_number_word(Layer *layer, WordKey word, size_t count)
{
    static const struct {
        int num, den;
    } values[WORD_COUNT] = {[WORD_one] = {1, 1},        [WORD_two] = {2, 1},
                            [WORD_three] = {3, 1},      [WORD_four] = {4, 1},
                            [WORD_five] = {5, 1},       [WORD_six] = {6, 1},
                            [WORD_seven] = {7, 1},      [WORD_eight] = {8, 1},
                            [WORD_nine] = {9, 1},       [WORD_ten] = {10, 1},
                            [WORD_half] = {1, 2},       [WORD_one_third] = {1, 3},
                            [WORD_two_thirds] = {2, 3}, [WORD_three_quarters] = {3, 4}};
    Node *leaf =
        node_leaf(layer->parse->arena, NODE_NUMBER, layer_span(layer, layer->at, count));
    leaf->number = rational_make(layer->parse->arena, values[word].num, values[word].den);
    push(layer, TOK_NUMBER, leaf, count);
    layer->operand = true;
    layer->after_number = layer->label == LABEL_how_often || layer->label == LABEL_meets;
}

static void push_date(Layer *layer)
{
    Node *leaf =
        node_leaf(layer->parse->arena, NODE_DATE, layer_span(layer, layer->at, 1));
    date_parse(span_text(leaf->span), &leaf->date);
    push(layer, TOK_DATE, leaf, 1);
    layer->operand = true;
}

// In the signature of a native function a type stands where a number would: after the
// name of what it takes, before its unit.
static bool push_type(Layer *layer, WordKey word, size_t count)
{
    bool named = layer->operand && layer->parse->last_token == TOK_NAME;
    bool result = !layer->operand && layer->label == LABEL_gives;
    if (!result && !(named && layer->label == LABEL_takes))
        return false;
    Span span = layer_span(layer, layer->at, count);
    Node *leaf = node_leaf(layer->parse->arena, NODE_NAME, span);
    leaf->name.text = span_text(span);
    leaf->name.folded = layer_words(layer, layer->at, count);
    leaf->name.word = word;
    push(layer, TOK_NUMBER, leaf, count);
    layer->operand = true;
    return true;
}

// Whether it is written like a day and a month: `15.2.`
static bool is_day_and_month(Text text)
{
    size_t dots = 0;
    for (size_t i = 0; i < text.length; i++)
        dots += text.at[i] == '.';
    return dots == 2 && text.length <= 6 && text.at[text.length - 1] == '.';
}

// A day of every year, held as one of the year 0.
static void push_yearly(Layer *layer, Span span, Text text)
{
    Node *leaf = node_leaf(layer->parse->arena, NODE_DATE, span);
    Text leap = text_format(layer->parse->arena, "%.*s2000", TEXT_ARG(text));
    if (!date_parse(leap, &leaf->date)) {
        DIAG(layer->parse->diags, no_such_date, span, ARG(text));
        leaf->kind = NODE_BAD;
    }
    leaf->date.year = 0;
    push(layer, TOK_DATE, leaf, 1);
    layer->operand = true;
}

static bool has_three_parts(Text text)
{
    size_t dots = 0;
    for (size_t i = 0; i + 1 < text.length; i++)
        dots += text.at[i] == '.';
    return dots == 2;
}

// A dotted number is a clause number after `clause`, the start of a period
// (`1.1.–31.12.2025`), a day of every year (`15.2.`) or a mistake for a decimal.
static void push_dotted(Layer *layer)
{
    Span span = layer_span(layer, layer->at, 1);
    const Raw *dash = layer_raw(layer, 1), *end = layer_raw(layer, 2);
    Text text = span_text(span);
    if (dash->kind == RAW_RANGE && end->kind == RAW_DATE) {
        Text last = span_text(layer_span(layer, layer->at + 2, 1));
        Text full = text_format(layer->parse->arena, "%.*s%.*s", TEXT_ARG(text), 4,
                                last.at + last.length - 4);
        Node *leaf = node_leaf(layer->parse->arena, NODE_DATE, span);
        if (!date_parse(full, &leaf->date))
            DIAG(layer->parse->diags, no_such_date, span, ARG(full));
        push(layer, TOK_DATE, leaf, 1);
        layer->operand = true;
        return;
    }
    if (is_day_and_month(text)) {
        push_yearly(layer, span, text);
        return;
    }
    if (parse_first_on_line(layer->parse, span)) {
        if (text.at[text.length - 1] == '.' &&
            !layer_label(layer, layer->at + 1, false, NULL))
            DIAG(layer->parse->diags, date_lacks_year, span, ARG(text));
        else if (has_three_parts(text)) // a day of the year 0, or of a year cut short
            DIAG(layer->parse->diags, no_such_date, span, ARG(text));
        else
            DIAG(layer->parse->diags, decimal_point, span, ARG(text));
    }
    Node *leaf = node_leaf(layer->parse->arena, NODE_BAD, span);
    push(layer, TOK_NUMBER, leaf, 1);
    layer->operand = true;
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
    if (!layer->after_number && (word != WORD_times || layer->operand))
        return false;
    if (!layer->after_number)
        push_one(layer, words);
    push_word(layer, TOK_UNIT, word, words, true);
    return true;
}

// The classes of keyword that can stand here, given what came before.
static unsigned classes_here(const Layer *layer)
{
    unsigned classes = bit(CLASS_LIMIT) | bit(CLASS_LOGIC) | bit(CLASS_VALUE);
    if (layer->label == LABEL_takes || layer->label == LABEL_gives)
        return bit(CLASS_TYPE) | bit(CLASS_VALUE) |
               (layer->after_number ? bit(CLASS_UNIT) : 0);
    if (layer->after_number)
        classes |= bit(CLASS_UNIT);
    if (layer->operand)
        classes |= bit(CLASS_POST) | bit(CLASS_MEASURE) | bit(CLASS_INFIX) |
                   bit(CLASS_EACH) | bit(CLASS_NUMBER) | bit(CLASS_PRE);
    else
        classes |= bit(CLASS_PRE) | bit(CLASS_EACH);
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
        push_word(layer, TOK_NOT, word, match->words, false);
    else if (word != WORD_not && layer->operand && operand_follows)
        push_word(layer, word == WORD_or ? TOK_OR : TOK_AND,
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
        push_word(layer, TOK_ABOUT, word, match->words, false);
    else if (!layer->operand)
        push_word(layer, TOK_PRE, word, match->words, false);
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
    push_word(layer, TOK_POST, (WordKey)match->row->key, match->words, true);
    return true;
}

// Sends the keyword if it has its place here; false leaves it to be a name.
static bool push_keyword(Layer *layer, const Match *match)
{
    WordKey word = (WordKey)match->row->key;
    const Raw *next = layer_raw(layer, match->words);
    bool follows =
        starts_operand(next) ||
        (next->kind == RAW_NEWLINE && word_classes[word] == CLASS_LOGIC &&
         word != WORD_not && starts_operand(layer_raw(layer, match->words + 1)));
    switch (word_classes[word]) {
    case CLASS_LIMIT:
        // A negative number is no figure, but `at least` before it is still a limit.
        if (!follows && next->kind != RAW_MINUS)
            return false;
        push_word(layer, TOK_LIMIT, word, match->words, false);
        return true;
    case CLASS_LOGIC: return push_logic(layer, match, follows);
    case CLASS_PRE: return push_prefix(layer, match, follows);
    case CLASS_EACH:
        if (layer->operand)
            push_word(layer, TOK_POST, word, match->words, true);
        else if (follows)
            push_word(layer, TOK_PRE, word, match->words, false);
        else
            return false;
        return true;
    case CLASS_INFIX:
        if (!layer->operand || !follows)
            return false;
        push_word(layer, TOK_INFIX, word, match->words, false);
        return true;
    case CLASS_POST: return push_suffix(layer, match, follows);
    case CLASS_SHORT: return layer_shorthand(layer, word, match->words, follows);
    case CLASS_MEASURE:
        if (word == WORD_members_alone && !layer_in_condition(layer))
            return false;
        push_word(layer, TOK_MEASURE, word, match->words, true);
        return true;
    case CLASS_UNIT: return push_unit(layer, word, match->words);
    case CLASS_NUMBER: push_number_word(layer, word, match->words); return true;
    case CLASS_TYPE: return push_type(layer, word, match->words);
    case CLASS_VALUE:
        if (push_type(layer, word, match->words))
            return true;
        if (layer->operand && (word == WORD_equally || word == WORD_tie)) {
            push_word(layer, TOK_POST, WORD_equally, match->words,
                      true); // `50 % equally`
            return true;
        }
        if (layer->operand && word != WORD_not_stated)
            return layer_counted(layer, word, match->words);
        push_value(layer, word, match->words);
        return true;
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
    Node *leaf = text_leaf(layer, NODE_CLAUSE, layer->at + match.words, 1);
    while (leaf->name.text.length > 0 &&
           leaf->name.text.at[leaf->name.text.length - 1] == '.')
        leaf->name.text.length--;
    push(layer, TOK_CLAUSE, leaf, match.words + 1);
    layer->operand = true;
    return true;
}

static bool in_test(const Layer *layer)
{
    BlockKey block = layer->stack.items[layer->stack.count - 1].block;
    return block == BLOCK_test || block == BLOCK_suppose;
}

// A label of so many words with its colon, which may be missing.
static void push_label_of(Layer *layer, size_t words, const KeywordRow *known,
                          size_t colon)
{
    Span span = layer_span(layer, layer->at, words + colon);
    Node *label = node_leaf(layer->parse->arena, NODE_SLOT, span);
    label->slot.label = known ? (LabelKey)known->key : LABEL_none;
    bool question = !known && layer->stack.count > 0 && in_test(layer);
    label->slot.text = known      ? text_from(known->phrase)
                       : question ? span_text(layer_span(layer, layer->at, words))
                                  : layer_words(layer, layer->at, words);
    push(layer, TOK_LABEL, label, words + colon);
    layer->label = label->slot.label;
    layer->operand = false;
}

// Whether a name here would stand beside another one.
static bool wants_no_name(const Layer *layer)
{
    return layer->operand || layer->parse->last_token == TOK_HEAD;
}

static void push_some_word(Layer *layer)
{
    unsigned classes = classes_here(layer);
    while (classes != 0) {
        Match match = keyword_match(layer->parse->language, &layer->parse->raw, layer->at,
                                    KEYWORD_WORD, classes);
        if (!match.row)
            break;
        if (push_keyword(layer, &match)) {
            skip_suffix(layer);
            return;
        }
        classes &= ~bit(word_classes[match.row->key]);
    }
    if (push_clause_reference(layer) || push_type(layer, WORD_none, 1))
        return;
    Match label;
    if (wants_no_name(layer) && layer_bare_label(layer, &label)) {
        push_label_of(layer, label.words, label.row, 0);
        return;
    }
    if (layer_majority_word(layer))
        return;
    layer_implied_of(layer);
    push_name(layer, WORD_none, 1);
    skip_suffix(layer);
}

static void report_sign(Layer *layer, const Raw *raw)
{
    Span span = layer_span(layer, layer->at, 1);
    if (!parse_first_on_line(layer->parse, span))
        return;
    if (raw->kind == RAW_COMMA)
        DIAG0(layer->parse->diags, comma_between, span);
    else if (raw->kind == RAW_DOT)
        DIAG0(layer->parse->diags, full_stop, span);
    else if (raw->kind == RAW_BULLET)
        DIAG0(layer->parse->diags, bullet, span);
    else
        DIAG(layer->parse->diags, stray_sign, span,
             ARG(text_escape_controls(layer->parse->arena, span_text(span), false)));
}

static void push_other(Layer *layer)
{
    const Raw *raw = layer_raw(layer, 0);
    switch (raw->kind) {
    case RAW_OPEN:
        layer->open_parens++;
        push_sign(layer, TOK_OPEN, false);
        return;
    case RAW_CLOSE:
        if (layer->open_parens > 0)
            layer->open_parens--;
        push_sign(layer, TOK_CLOSE, true);
        return;
    case RAW_PLUS: push_sign(layer, TOK_PLUS, false); return;
    case RAW_MINUS: push_sign(layer, TOK_MINUS, false); return;
    case RAW_STAR: push_sign(layer, TOK_STAR, false); return;
    case RAW_SLASH: push_sign(layer, TOK_SLASH, false); return;
    case RAW_RANGE: push_sign(layer, TOK_RANGE, false); return;
    case RAW_EQUALS: push_sign(layer, TOK_EQUALS, false); return;
    case RAW_COLON: push_sign(layer, TOK_COLON, false); return;
    case RAW_COMMA:
        if (layer_comma(layer))
            return;
        report_sign(layer, raw);
        push_sign(layer, TOK_SEMI, false);
        return;
    default: report_sign(layer, raw); layer->at++;
    }
}

// The parser's stack has an end: a line that nests beyond reason is read no further.
static bool skip_too_deep(Layer *layer)
{
    enum { TIMES = 5 }; // a mark at least for each level, brackets and prefixes beside it
    size_t most = arena_most(layer->parse->arena, MOST_formula_depth);
    if (layer->nested <= TIMES * most)
        return false;
    parse_too_deep(layer->parse, layer_span(layer, layer->at, 1), MOST_formula_depth);
    while (layer_raw(layer, 0)->kind != RAW_NEWLINE &&
           layer_raw(layer, 0)->kind != RAW_END)
        layer->at++;
    return true;
}

static void push_item_token(Layer *layer)
{
    if (skip_too_deep(layer) || layer_majority(layer))
        return;
    switch (layer_raw(layer, 0)->kind) {
    case RAW_WORD: push_some_word(layer); return;
    case RAW_NUMBER: push_number(layer); return;
    case RAW_STRING: push_text(layer, TOK_STRING, NODE_STRING); return;
    case RAW_SECTION: push_text(layer, TOK_SECTION, NODE_SECTION); return;
    case RAW_DATE: push_date(layer); return;
    case RAW_DOTTED: push_dotted(layer); return;
    default: push_other(layer);
    }
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

// The semicolon before a label says nothing more.
static void push_label(Layer *layer, size_t words, const KeywordRow *known)
{
    push_label_of(layer, words, known, 1);
}

// A line is looked at twice: to tell whether the one before goes on, and when its turn
// comes.
Match layer_opener(Layer *layer, size_t at)
{
    if (layer->opener_at != at + 1)
        layer->opener = keyword_match(layer->parse->language, &layer->parse->raw, at,
                                      KEYWORD_BLOCK, 0);
    layer->opener_at = at + 1;
    return layer->opener;
}

// Whether a statement of its own begins at token `at`, so that the line before must end.
static bool begins_statement(Layer *layer, size_t at)
{
    const RawList *raw = &layer->parse->raw;
    if (raw->items[at].kind != RAW_WORD)
        return raw->items[at].kind == RAW_END;
    Match match = layer_opener(layer, at);
    if (match.row && raw->items[at + match.words].kind != RAW_COLON &&
        raw->items[at + match.words].kind != RAW_SEMICOLON)
        return true;
    return text_equal(raw->items[at].folded,
                      text_from(keyword_end_words[layer->parse->language]));
}

static size_t next_line(const Layer *layer, size_t at)
{
    while (layer->parse->raw.items[at].kind == RAW_NEWLINE)
        at++;
    return at;
}

// Whether the token sent last wants another, so that a line can't end after it.
static bool wants_more(const Layer *layer)
{
    switch (layer->parse->last_token) {
    case TOK_SEMI:
    case TOK_LABEL:
    case TOK_COLON:
    case TOK_PLUS:
    case TOK_MINUS:
    case TOK_STAR:
    case TOK_SLASH:
    case TOK_EQUALS:
    case TOK_LIMIT:
    case TOK_AND:
    case TOK_OR:
    case TOK_NOT:
    case TOK_INFIX:
    case TOK_PRE:
    case TOK_ABOUT: return true;
    default: return layer->open_parens > 0;
    }
}

// Whether the line end at hand only folds a long line.
static bool continues(Layer *layer)
{
    const RawList *raw = &layer->parse->raw;
    size_t next = next_line(layer, layer->at);
    RawKind kind = raw->items[next].kind;
    if (kind == RAW_END)
        return false;
    if (kind == RAW_SEMICOLON || kind == RAW_PLUS || kind == RAW_STAR ||
        kind == RAW_SLASH)
        return true;
    if (begins_statement(layer, next) || layer_label(layer, next, false, NULL))
        return false;
    if (wants_more(layer))
        return true;
    Match match =
        keyword_match(layer->parse->language, raw, next, KEYWORD_WORD, 1u << CLASS_LOGIC);
    return match.row && match.row->key != WORD_not &&
           starts_operand(&raw->items[next + match.words]);
}

// A semicolon: between items, before a label, or at the end of a line that goes on below.
static void push_semicolon(Layer *layer)
{
    const RawList *raw = &layer->parse->raw;
    size_t next = next_line(layer, layer->at + 1);
    bool folded = next != layer->at + 1;
    const KeywordRow *known;
    if (folded && begins_statement(layer, next)) {
        layer->at++;
        return;
    }
    if (raw->items[next].kind == RAW_SEMICOLON) {
        layer->at = next;
        return;
    }
    size_t label = layer_label(layer, next, true, &known);
    if (!label)
        push_sign(layer, TOK_SEMI, false);
    layer->at = next;
    if (label)
        push_label(layer, label, known);
}

static void end_line(Layer *layer)
{
    push_sign(layer, TOK_NL, false);
    layer->open_parens = 0;
}

void layer_line(Layer *layer)
{
    layer->operand = false;
    layer->after_number = false;
    layer->label = LABEL_none;
    layer->nested = 0;
    const KeywordRow *known;
    size_t label = layer_label(layer, layer->at, true, &known);
    if (label)
        push_label(layer, label, known);
    for (;;) {
        RawKind kind = layer_raw(layer, 0)->kind;
        if (kind == RAW_END)
            return;
        if (kind == RAW_NEWLINE) {
            size_t next = next_line(layer, layer->at);
            if (!continues(layer) && !layer_spills(layer, next)) {
                end_line(layer);
                return;
            }
            layer->at = next;
            label = layer->spilled ? layer_label(layer, next, true, &known) : 0;
            if (label)
                push_label(layer, label, known);
        } else if (kind == RAW_SEMICOLON) {
            push_semicolon(layer);
        } else if (keyword_may_begin(layer->parse->language, &layer->parse->raw,
                                     layer->at) &&
                   (label = layer_label(layer, layer->at, false, &known)) != 0) {
            push_label(layer, label, known);
        } else {
            push_item_token(layer);
        }
    }
}

void layer_values(Layer *layer)
{
    for (;;) {
        RawKind kind = layer_raw(layer, 0)->kind;
        if (kind == RAW_END)
            return;
        if (kind == RAW_NEWLINE)
            layer->at++;
        else if (kind == RAW_SEMICOLON)
            push_sign(layer, TOK_SEMI, false);
        else
            push_item_token(layer);
    }
}
