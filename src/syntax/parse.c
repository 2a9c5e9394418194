#include "syntax/parse.h"

#include "agr.tab.h"
#include "syntax/layer.h"

void parse_push(Parse *parse, int token, Node *value, Span span)
{
    Place place = {span.start, span.end};
    if (parse->swallowed == 0)
        agr_push_parse(parse->state, token, &value, &place, parse);
    parse->last_token = token;
    parse->last_span = span;
}

bool parse_first_on_line(Parse *parse, Span span)
{
    uint32_t line = source_line_number(span.source, span.start);
    if (line == parse->muted_line)
        return false;
    parse->muted_line = line;
    return true;
}

static bool ends_operand(int token)
{
    return token == TOK_NAME || token == TOK_STRING || token == TOK_UNIT ||
           token == TOK_NUMBER || token == TOK_HEAD;
}

// The words for what the grammar could have gone on with, for the kinds people think in.
static PhraseKey expected_words(const int *expected, int count)
{
    bool label = false, operand = false, line_end = false;
    for (int i = 0; i < count; i++) {
        label = label || expected[i] == TOK_LABEL;
        operand = operand || expected[i] == TOK_NUMBER;
        line_end = line_end || expected[i] == TOK_NL;
    }
    if (operand && line_end)
        return PHRASE_expected_anything;
    if (operand)
        return PHRASE_expected_operand;
    if (label)
        return PHRASE_expected_label;
    return line_end ? PHRASE_expected_line_end : PHRASE_expected_anything;
}

// A word of another language that ours has another one for.
static const char *own_word(const Parse *parse, Text said)
{
    Text folded = text_fold(parse->arena, said);
    if (keyword_find(parse->language, KEYWORD_WORD, folded))
        return NULL;
    for (int other = 0; other < LANGUAGE_COUNT; other++) {
        const KeywordRow *row = keyword_find((Language)other, KEYWORD_WORD, folded);
        if (other != (int)parse->language && row)
            return keyword_word_words[parse->language][row->key];
    }
    return NULL;
}

void parse_unexpected(Parse *parse, Span span, int token, const int *expected, int count)
{
    if (!parse_first_on_line(parse, span))
        return;
    int last = parse->last_token;
    const char *own = token == TOK_NAME ? own_word(parse, span_text(span)) : NULL;
    Arg here = ARG(span_text(span)), before = ARG(span_text(parse->last_span));
    if (token == TOK_NUMBER && (last == TOK_NUMBER))
        DIAG(parse->diags, two_numbers, span_join(parse->last_span, span), before, here);
    else if (own)
        DIAG(parse->diags, other_language, span, here, ARG(text_from(own)));
    else if ((token == TOK_NAME || token == TOK_STRING) && ends_operand(last))
        DIAG(parse->diags, two_names, span_join(parse->last_span, span), before, here);
    else if (token == TOK_NL)
        DIAG(parse->diags, line_ends_early, parse->last_span,
             (Arg){.phrase = expected_words(expected, count)});
    else
        DIAG(parse->diags, unexpected, span, here,
             (Arg){.phrase = expected_words(expected, count)});
}

void parse_too_deep(Parse *parse, Span span, LimitKey most)
{
    if (parse_first_on_line(parse, span))
        DIAG(parse->diags, nested_too_deep, span, diag_most(parse->arena, most));
}

static size_t language_bit(int language)
{
    return (size_t)1 << (language + 1);
}

void kind_names_add(Arena *arena, KindNames *kinds, Text folded, int language)
{
    *text_map_at(arena, &kinds->names, folded) |= language_bit(language);
    kinds->added++;
}

bool kind_names_have(const KindNames *kinds, Text folded, Language language)
{
    size_t wanted = language_bit(-1) | language_bit((int)language);
    for (; kinds; kinds = kinds->base)
        if ((text_map_find(&kinds->names, folded) & wanted) != 0)
            return true;
    return false;
}

static Parse *begin(Diags *diags, const Source *source, Language language)
{
    Parse *parse = ARENA_NEW(diags->arena, Parse);
    parse->arena = diags->arena;
    parse->diags = diags;
    parse->source = source;
    parse->language = language;
    return parse;
}

static void find_lines(Parse *parse)
{
    const RawList *raw = &parse->raw;
    bool fresh = true;
    for (size_t i = 0; i + 1 < raw->count; i++) {
        bool ends = raw->items[i].kind == RAW_NEWLINE;
        if (fresh && !ends)
            vec_push(parse->arena, &parse->lines, i);
        fresh = ends;
    }
}

// The lines that begin with an opener of a language, at most so many of them; the line
// that names it is none.
static size_t count_openers(const Parse *parse, Language language, size_t most)
{
    size_t openers = 0;
    for (size_t i = 0; i < parse->lines.count && openers < most; i++) {
        Match match =
            keyword_match(language, &parse->raw, parse->lines.items[i], KEYWORD_BLOCK, 0);
        openers += match.row && match.row->key != BLOCK_language;
    }
    return openers;
}

static void guess_language(Parse *parse)
{
    size_t best = 0;
    for (int language = 0; language < LANGUAGE_COUNT; language++) {
        size_t openers = count_openers(parse, (Language)language, SIZE_MAX);
        if (openers > best) {
            best = openers;
            parse->language = (Language)language;
        }
    }
}

// A first line that names another language than that of almost all lines is one mistake:
// the file is read as it is written, so that the mistake is not reported on every line.
static void check_language(Parse *parse, Span named)
{
    enum { FEWEST = 3, TIMES = 4 };
    Language stated = parse->language;
    size_t own = count_openers(parse, stated, parse->lines.count / TIMES + 1);
    if (parse->lines.count < TIMES * own) // there is no room for another
        return;
    guess_language(parse);
    size_t other = count_openers(parse, parse->language, SIZE_MAX);
    if (parse->language == stated || other < FEWEST || other < TIMES * own) {
        parse->language = stated;
        return;
    }
    parse->misnamed = true;
    DIAG(parse->diags, written_in_other, named, ARG(span_text(named)),
         ARG_PHRASE(language_own_name));
}

// The language that the first line states. Without one, the language whose openers begin
// the most lines is taken, so that one missing line gives one message.
static bool find_language(Parse *parse)
{
    const RawList *raw = &parse->raw;
    size_t at = 0;
    while (raw->items[at].kind == RAW_NEWLINE)
        at++;
    for (int language = 0; language < LANGUAGE_COUNT; language++) {
        Match match = keyword_match((Language)language, raw, at, KEYWORD_BLOCK, 0);
        if (match.row && match.row->key == BLOCK_language &&
            raw->items[at + match.words].kind == RAW_WORD) {
            const Raw *name = &raw->items[at + match.words];
            bool known = language_parse(name->folded, &parse->language);
            Span span = {parse->source, name->start, name->end};
            if (known) {
                keyword_prepare(parse->language, &parse->raw);
                check_language(parse, span);
            } else {
                DIAG(parse->diags, unknown_language, span, ARG(span_text(span)));
                guess_language(parse);
            }
            return true;
        }
    }
    return false;
}

// Kinds that the file declares anywhere: order decides nothing.
static void find_kinds(Parse *parse)
{
    const RawList *raw = &parse->raw;
    for (size_t i = 0; i < parse->lines.count; i++) {
        size_t at = parse->lines.items[i];
        if (!keyword_head_has(parse->language, raw->items[at].head, KEYWORD_BLOCK,
                              BLOCK_kind))
            continue;
        Match match = keyword_match(parse->language, raw, at, KEYWORD_BLOCK, 0);
        if (match.row && match.row->key == BLOCK_kind &&
            raw->items[at + match.words].kind == RAW_WORD)
            kind_names_add(parse->arena, &parse->own_kinds,
                           raw->items[at + match.words].folded, -1);
    }
}

static void run(Parse *parse, int start, void (*send)(Layer *))
{
    parse->state = agr_pstate_new();
    if (!parse->state)
        arena_fail(parse->arena, FAILURE_MEMORY);
    Span nowhere = {parse->source, 0, 0};
    Layer layer = {.parse = parse};
    // The parser's stacks are not in the arena: when a limit is reached on the way, they
    // are let go before the failure is passed on.
    Guard *outer = arena_guard(parse->arena), guard;
    arena_set_guard(parse->arena, &guard);
    bool whole = setjmp(guard.frame) == 0;
    if (whole) {
        parse_push(parse, start, NULL, nowhere);
        send(&layer);
        parse_push(parse, 0, NULL, nowhere);
    }
    agr_pstate_delete(parse->state);
    parse->state = NULL;
    arena_set_guard(parse->arena, outer);
    if (!whole)
        arena_pass_on(parse->arena, &guard);
}

Tree *parse_file(Diags *diags, const Source *source, const KindNames *kinds)
{
    Parse *parse = begin(diags, source, LANGUAGE_EN);
    parse->own_kinds.base = kinds;
    scan(diags, source, 0, (uint32_t)source->text.length, &parse->raw, NULL);
    find_lines(parse);
    if (!find_language(parse)) {
        guess_language(parse);
        DIAG0(diags, language_missing, ((Span){source, 0, 0}));
    }
    keyword_prepare(parse->language, &parse->raw);
    find_kinds(parse);
    run(parse, TOK_BEGIN_FILE, layer_statements);
    Tree *tree = ARENA_NEW(diags->arena, Tree);
    *tree = (Tree){.language = parse->language, .statements = parse->tree};
    return tree;
}

Node *parse_values(Diags *diags, const Source *source, uint32_t from, uint32_t to,
                   Language language)
{
    Parse *parse = begin(diags, source, language);
    scan(diags, source, from, to, &parse->raw, NULL);
    keyword_prepare(language, &parse->raw);
    run(parse, TOK_BEGIN_LIST, layer_values);
    return parse->tree;
}
