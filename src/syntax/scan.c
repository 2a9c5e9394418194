#include "syntax/scan.h"

#include <string.h>

#include "base/date.h"

void scan_advance(Scan *scan, uint32_t length)
{
    scan->start = scan->end;
    scan->end += length;
}

void scan_give_back(Scan *scan, uint32_t length)
{
    scan->end -= length;
}

void scan_space(Scan *scan)
{
    scan->glued = false;
}

void scan_comment(Scan *scan)
{
    scan->glued = false;
    if (scan->comments)
        vec_push(scan->diags->arena, scan->comments,
                 ((Comment){scan->start, scan->end, (uint32_t)scan->tokens->count}));
}

static Text token_text(const Scan *scan)
{
    return (Text){scan->source->text.at + scan->start, scan->end - scan->start};
}

// Room for one more, which is zero still.
static Raw *next_token(Arena *arena, RawList *tokens)
{
    if (tokens->count == tokens->capacity)
        vec_push(arena, tokens, (Raw){RAW_END});
    else
        tokens->count++;
    return &vec_last(tokens);
}

void scan_token(Scan *scan, RawKind kind)
{
    Raw *raw = next_token(scan->diags->arena, scan->tokens);
    raw->kind = kind;
    raw->start = scan->start;
    raw->end = scan->end;
    raw->glued = scan->glued;
    if (kind == RAW_WORD)
        raw->folded = text_fold(scan->diags->arena, token_text(scan));
    scan->glued = kind != RAW_NEWLINE;
}

static Span here(const Scan *scan)
{
    return (Span){scan->source, scan->start, scan->end};
}

void scan_date(Scan *scan)
{
    Date date;
    if (!date_parse(token_text(scan), &date))
        DIAG(scan->diags, no_such_date, here(scan), ARG(token_text(scan)));
    scan_token(scan, RAW_DATE);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// A hyphen between digits is a range, one between spaces a minus, one that opens a line a
// bullet.
void scan_hyphen(Scan *scan)
{
    Text text = scan->source->text;
    char before = scan->start > 0 ? text.at[scan->start - 1] : '\n';
    char after = scan->end < text.length ? text.at[scan->end] : '\n';
    bool opens_line =
        scan->tokens->count == 0 || vec_last(scan->tokens).kind == RAW_NEWLINE;
    if (opens_line)
        scan_token(scan, RAW_BULLET);
    else if (is_digit(after) && (is_digit(before) || before == '.' || before == '%'))
        scan_token(scan, RAW_RANGE);
    else if (after == ' ' || is_digit(after))
        scan_token(scan, RAW_MINUS);
    else
        scan_token(scan, RAW_STRAY);
}

static uint32_t digits(const char *at, const char *end)
{
    const char *start = at;
    while (at < end && is_digit(*at))
        at++;
    return (uint32_t)(at - start);
}

static const char *skip_spaces(const char *at, const char *end)
{
    while (at < end && !is_digit(*at) && *at != ',')
        at++;
    return at;
}

// 31 149 is one number; 45 31 is two: a first group of one to three digits, then groups
// of exactly three, one space between.
uint32_t scan_number(Scan *scan, const char *text, uint32_t length)
{
    const char *end = text + length, *at = text;
    uint32_t first = digits(at, end);
    at += first;
    while (first <= 3 && at < end && *at != ',') {
        const char *group = skip_spaces(at, end);
        if (digits(group, end) != 3)
            break;
        at = group + 3;
    }
    if (at + 1 < end && *at == ',' && is_digit(at[1]))
        at += 1 + digits(at + 1, end);
    uint32_t used = (uint32_t)(at - text);
    uint32_t whole = scan->end;
    scan->end = scan->start + used;
    scan_token(scan, RAW_NUMBER);
    scan->end = whole;
    return used;
}

// Length in bytes of a closing quotation mark at `at`, or 0.
static uint32_t closing(const char *at, const char *end)
{
    size_t left = (size_t)(end - at);
    if (*at == '"')
        return 1;
    if ((unsigned char)*at < 0x80)
        return 0;
    if (left >= 3 &&
        (memcmp(at, "\xE2\x80\x9D", 3) == 0 || memcmp(at, "\xE2\x80\x9C", 3) == 0))
        return 3;
    if (left >= 2 && (memcmp(at, "\xC2\xBB", 2) == 0 || memcmp(at, "\xC2\xAB", 2) == 0))
        return 2;
    return 0;
}

uint32_t scan_quote(Scan *scan, const char *text, uint32_t length)
{
    const char *end = text + length;
    uint32_t open = *text == '"' ? 1 : (unsigned char)*text == 0xC2 ? 2 : 3;
    const char *at = text + open;
    uint32_t close = 0;
    while (at < end && (close = closing(at, end)) == 0)
        at++;
    const char *stop = at;
    while (close == 0 && stop > text && (stop[-1] == '\r' || stop[-1] == ' '))
        stop--;
    uint32_t used = (uint32_t)(stop - text) + close;
    uint32_t whole = scan->end;
    scan->end = scan->start + used;
    if (close == 0)
        DIAG0(scan->diags, unclosed_quote, here(scan));
    scan_token(scan, RAW_STRING);
    scan->end = whole;
    return used;
}

void *scan_allocate(Scan *scan, size_t size)
{
    size_t *block = arena_alloc(scan->diags->arena, size + 16);
    *block = size;
    return (char *)block + 16;
}

void *scan_reallocate(Scan *scan, void *at, size_t size)
{
    void *grown = scan_allocate(scan, size);
    if (at) {
        size_t old = *(size_t *)(void *)((char *)at - 16);
        memcpy(grown, at, old < size ? old : size);
    }
    return grown;
}

_Noreturn void scan_out_of_memory(Scan *scan)
{
    arena_fail(scan->diags->arena, FAILURE_MEMORY);
}

// Room for as many tokens as texts of that length usually have: what growing leaves
// behind stays in the arena.
static void reserve(Arena *arena, RawList *tokens, uint32_t bytes)
{
    enum { BYTES_PER_TOKEN = 5 };
    vec_reserve(arena, tokens, bytes / BYTES_PER_TOKEN + 8);
}

void scan(Diags *diags, const Source *source, uint32_t from, uint32_t to, RawList *tokens,
          CommentList *comments)
{
    Scan state = {.diags = diags,
                  .source = source,
                  .tokens = tokens,
                  .comments = comments,
                  .start = from,
                  .end = from};
    reserve(diags->arena, tokens, to - from);
    scan_run(&state, source->text.at + from, to - from);
    state.start = state.end = to;
    scan_token(&state, RAW_NEWLINE);
    scan_token(&state, RAW_END);
}
