#include "analysis/findings/findings_checks.h"

#include <string.h>

#include "base/buffer.h"

// Quotes against the text that they are taken from. Spaces, hyphens at line ends, kinds
// of dashes and quotation marks, and the ligatures that PDF leaves behind make no
// difference.

enum { WORK_MOST = 60 * 1000 * 1000, SHOWN_MOST = 240 };

// A text made ready to compare, with the place in the original of each byte.
typedef struct {
    Text original, bytes;
    uint32_t *places;
} Ready;

static const char *plain_of(uint32_t rune)
{
    switch (rune) {
    case 0x1A9: return "tt";
    case 0x19F: return "ti";
    case 0x1AB: return "tti";
    case 0xFB00: return "ff";
    case 0xFB01: return "fi";
    case 0xFB02: return "fl";
    case 0xFB03: return "ffi";
    case 0xFB04: return "ffl";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212: return "-";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0xAB:
    case 0xBB: return "\"";
    case 0x2018:
    case 0x2019: return "'";
    case 0xF0B7:
    case 0xF0D8: return "\xE2\x80\xA2";
    case 0xA0:
    case 0xAD:
    case 0x2009:
    case 0x202F:
    case 0xFEFF: return "";
    default: return NULL;
    }
}

static bool is_space(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

static bool is_word(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (unsigned char)byte >= 0x80;
}

// Hyphens between letters are dropped: one at a line end may or may not belong to the
// word.
static Ready drop_hyphens(Arena *arena, Ready ready)
{
    size_t kept = 0;
    char *bytes = arena_alloc(arena, ready.bytes.length + 1);
    for (size_t i = 0; i < ready.bytes.length; i++) {
        char byte = ready.bytes.at[i];
        bool inside = i > 0 && i + 1 < ready.bytes.length &&
                      is_word(ready.bytes.at[i - 1]) && is_word(ready.bytes.at[i + 1]);
        if (byte == '-' && inside)
            continue;
        bytes[kept] = byte;
        ready.places[kept++] = ready.places[i];
    }
    ready.bytes = (Text){bytes, kept};
    return ready;
}

static Ready make_ready(Arena *arena, Text text)
{
    Ready ready = {.original = text_nfc(arena, text)};
    Text from = ready.original;
    char *bytes = arena_alloc(arena, from.length + 1);
    size_t count = 0, length;
    uint32_t rune;
    ready.places = ARENA_ARRAY(arena, uint32_t, from.length + 1);
    for (size_t at = 0; (length = text_decode(from, at, &rune)) > 0; at += length) {
        const char *plain = plain_of(rune);
        Text piece = plain ? text_from(plain) : (Text){from.at + at, length};
        if (length == 1 && is_space(from.at[at]))
            continue;
        for (size_t i = 0; i < piece.length; i++) {
            bytes[count] = piece.at[i];
            ready.places[count++] = (uint32_t)at;
        }
    }
    ready.bytes = (Text){bytes, count};
    return drop_hyphens(arena, ready);
}

// --- the passage ---

// Where a piece of a quote ends in the source when it is there from `from` on, else 0.
static size_t find_piece(const Ready *source, Text piece, size_t from)
{
    const char *begin = source->bytes.at;
    if (piece.length == 0)
        return from;
    const char *at =
        memmem(begin + from, source->bytes.length - from, piece.at, piece.length);
    return at ? (size_t)(at - begin) + piece.length : 0;
}

static size_t gap_at(Text text, size_t at)
{
    static const char *const gaps[] = {"[\xE2\x80\xA6]", "[...]", "\xE2\x80\xA6", "..."};
    Text rest = {text.at + at, text.length - at};
    for (size_t i = 0; i < sizeof gaps / sizeof *gaps; i++)
        if (text_starts_with(rest, text_from(gaps[i])))
            return strlen(gaps[i]);
    return 0;
}

// Whether the quote stands in the source; what an ellipsis leaves out may be anything.
static bool stands_in(const Ready *source, Text quote)
{
    size_t from = 0, start = 0;
    for (size_t at = 0; at <= quote.length; at++) {
        size_t gap = at < quote.length ? gap_at(quote, at) : 0;
        if (gap == 0 && at < quote.length)
            continue;
        Text piece = {quote.at + start, at - start};
        size_t end = find_piece(source, piece, from);
        if (piece.length > 0 && end == 0)
            return false;
        from = end;
        start = at + gap;
        at += gap > 0 ? gap - 1 : 0;
    }
    return true;
}

typedef struct {
    uint32_t cost, start; // changes so far; where in the source the passage begins
} Cost;

static Cost cheaper(Cost a, Cost b)
{
    return b.cost < a.cost ? b : a;
}

// The passage of the source that takes the fewest changes to become the quote (Sellers).
static Cost nearest(Arena *arena, const Ready *source, Text quote, size_t *end)
{
    Cost *column = ARENA_ARRAY(arena, Cost, quote.length + 1);
    Cost best = {(uint32_t)quote.length + 1, 0};
    for (size_t i = 0; i <= quote.length; i++)
        column[i] = (Cost){(uint32_t)i, 0};
    *end = 0;
    for (size_t at = 0; at < source->bytes.length; at++) {
        Cost corner = column[0];
        column[0] = (Cost){0, (uint32_t)at + 1};
        for (size_t i = 1; i <= quote.length; i++) {
            Cost swap = corner, skip = column[i], add = column[i - 1];
            corner = column[i];
            swap.cost += quote.at[i - 1] != source->bytes.at[at];
            skip.cost++;
            add.cost++;
            column[i] = cheaper(swap, cheaper(skip, add));
        }
        if (column[quote.length].cost < best.cost) {
            best = column[quote.length];
            *end = at + 1;
        }
    }
    return best;
}

// A passage in the words of the source, whole words, spaces collapsed.
static Text words_passage(Arena *arena, const Ready *source, size_t start, size_t end)
{
    Text text = source->original;
    size_t from = source->places[start], to = source->places[end > 0 ? end - 1 : 0] + 1;
    while (from > 0 && !is_space(text.at[from - 1]))
        from--;
    while (to < text.length && !is_space(text.at[to]))
        to++;
    Buffer out = buffer_new(arena);
    size_t length;
    uint32_t rune;
    for (size_t at = from; at < to && (length = text_decode(text, at, &rune)) > 0;
         at += length) {
        const char *plain = plain_of(rune);
        bool space = length == 1 && is_space(text.at[at]);
        if (out.length >= SHOWN_MOST && space) {
            buffer_add(&out, TEXT(" \xE2\x80\xA6"));
            break;
        }
        if (plain && plain[0] >= 'a' && plain[0] <= 'z')
            buffer_add(&out, text_from(plain));
        else if (!space)
            buffer_add(&out, (Text){text.at + at, length});
        else if (out.length > 0 && out.bytes[out.length - 1] != ' ' &&
                 !(text.at[at] == '\n' && out.bytes[out.length - 1] == '-'))
            buffer_addc(&out, ' ');
    }
    return buffer_text(&out);
}

static void check_quote(Eval *eval, Diags *diags, const Ready *source, const Expr *quote,
                        Text path)
{
    Arena *arena = eval->arena;
    Ready ready = make_ready(arena, quote->text);
    Text bytes = ready.bytes;
    if (bytes.length == 0 || stands_in(source, bytes))
        return;
    if (source->bytes.length > 0 && bytes.length > WORK_MOST / source->bytes.length)
        bytes.length = WORK_MOST / source->bytes.length;
    size_t end;
    Cost best = nearest(arena, source, bytes, &end);
    if (end == 0 || best.cost > bytes.length / 2)
        DIAG(diags, quote_not_found, quote->span, ARG(path));
    else
        DIAG(diags, quote_differs, quote->span, ARG(path),
             ARG(words_passage(arena, source, best.start, end)));
}

// --- where quotes come from ---

// What a quote is taken from: its own statement's source, else its clause's, else that of
// the agreement.
static const Expr *source_of(Eval *eval, const Cell *quote)
{
    const Expr *value;
    if (eval_slot(eval, quote->subject, LABEL_source, &value))
        return value;
    for (const Clause *clause = quote->clause; clause; clause = clause->parent)
        if (clause->entity && eval_slot(eval, clause->entity, LABEL_source, &value))
            return value;
    const Entity *agreement = eval->model->main->entity;
    if (!agreement || !eval_slot(eval, agreement, LABEL_source, &value))
        return NULL;
    const Expr *state = value_of(eval, agreement, LABEL_state);
    return state && state->kind == EXPR_WORD && state->word == WORD_absent ? NULL : value;
}

typedef struct {
    Text path;
    Ready ready;
    bool found;
} Opened;

typedef VEC(Opened) OpenedList;

static const Opened *open_source(Eval *eval, OpenedList *list, FileReader *reader,
                                 void *context, Text path)
{
    for (size_t i = 0; i < list->count; i++)
        if (text_equal(list->items[i].path, path))
            return &list->items[i];
    Opened opened = {.path = path};
    Text text = reader(context, eval->arena, path, &opened.found);
    if (opened.found)
        opened.ready = make_ready(eval->arena, text);
    vec_push(eval->arena, list, opened);
    return &vec_last(list);
}

void check_quotes(Eval *eval, Diags *diags, FileReader *reader, void *context)
{
    const Model *model = eval->model;
    OpenedList sources = {0};
    for (size_t i = 0; reader && i < model->cells.count; i++) {
        const Cell *cell = model->cells.items[i];
        if (cell->label != LABEL_quote || !cell->subject ||
            cell->subject->agreement != model->main)
            continue;
        const Expr *source = source_of(eval, cell);
        if (!source || source->kind != EXPR_TEXT)
            continue;
        const Opened *opened = open_source(eval, &sources, reader, context, source->text);
        for (const Expr *quote = eval_cell(eval, cell); quote; quote = quote->next)
            if (opened->found && quote->kind == EXPR_TEXT)
                check_quote(eval, diags, &opened->ready, quote, source->text);
    }
}
