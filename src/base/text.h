/*
 * text.h - slices of UTF-8 text and what is done to them.
 *
 * A Text borrows its bytes: it holds as long as the arena, file or literal it points
 * into. Functions that take an arena return bytes in that arena or, when nothing had to
 * change, the input itself; they fail through the arena's guard. Nothing depends on the
 * locale. Bytes that are not UTF-8 never break a function; each bad byte counts as one
 * U+FFFD.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include "base/arena.h"

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    const char *at; /* not NUL-terminated unless said so; may be NULL when empty */
    size_t length;  /* bytes */
} Text;

/* The Text of a string literal; also good as an initialiser of a local or a table. */
#define TEXT(literal) ((Text){("" literal), sizeof(literal) - 1})

/* For printf: printf("name " TEXT_FMT "\n", TEXT_ARG(name)). Cut at INT_MAX bytes. */
#define TEXT_FMT "%.*s"
#define TEXT_ARG(text) text_print_length(text), (text).at

static inline int text_print_length(Text text)
{
    return text.length > INT_MAX ? INT_MAX : (int)text.length;
}

/* The Text of a NUL-terminated string, borrowed; empty for NULL. */
static inline Text text_from(const char *string)
{
    return string == NULL ? TEXT("") : (Text){string, strlen(string)};
}

/* Whether the bytes are the same. Most texts differ in their length or first byte. */
static inline bool text_equal(Text a, Text b)
{
    return a.length == b.length &&
           (a.length == 0 || (a.at[0] == b.at[0] && memcmp(a.at, b.at, a.length) == 0));
}

/* The last eight bytes, or all of a shorter text, as one number: which of them stands
 * where does not matter to those who only look for a kind of byte or mix a hash. */
static inline uint64_t text_last_bytes(Text text)
{
    uint64_t eight;
    uint32_t first, last;
    if (text.length >= sizeof eight) {
        memcpy(&eight, text.at + text.length - sizeof eight, sizeof eight);
        return eight;
    }
    if (text.length >= sizeof first) { /* some of them twice */
        memcpy(&first, text.at, sizeof first);
        memcpy(&last, text.at + text.length - sizeof last, sizeof last);
        return first | (uint64_t)last << 32;
    }
    if (text.length == 0)
        return 0;
    return (unsigned char)text.at[0] |
           (uint64_t)(unsigned char)text.at[text.length / 2] << 8 |
           (uint64_t)(unsigned char)text.at[text.length - 1] << 16;
}

/* Negative, 0 or positive in bytewise order, which for UTF-8 is code point order. */
int text_compare(Text a, Text b);

static inline bool text_starts_with(Text text, Text prefix)
{
    return prefix.length <= text.length &&
           text_equal((Text){text.at, prefix.length}, prefix);
}

static inline bool text_ends_with(Text text, Text ending)
{
    return text.length >= ending.length &&
           memcmp(text.at + text.length - ending.length, ending.at, ending.length) == 0;
}

/* Without spaces, tabs, CRs and LFs at either end. Borrows from `text`. */
Text text_trim(Text text);

/* Without one quotation mark of any style at either end. Borrows from `text`. */
Text text_unquote(Text text);

/* A copy with a NUL after it (not counted). */
Text text_copy(Arena *arena, Text text);

/* A NUL-terminated copy as a C string. A NUL inside the text will end it early. */
const char *text_cstr(Arena *arena, Text text);

/* As printf, NUL-terminated. */
Text text_format(Arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Reads the code point at byte offset `at`: returns its length in bytes, or 0 at the end.
 * A byte that is no UTF-8 gives U+FFFD and length 1 (a real U+FFFD has length 3). */
size_t text_decode(Text text, size_t at, uint32_t *codepoint);

/* Whether all of it is UTF-8; if not, *bad_offset (may be NULL) is the first bad byte. */
bool text_is_utf8(Text text, size_t *bad_offset);

/* How many bytes from `at` on are ASCII, counted eight at a time: a fast way to pass over
 * most of a text. Up to seven more may follow. */
size_t text_ascii_run(Text text, size_t at);

/* The bytes from `at` on that are signs of ASCII or spaces: each is one column wide and
 * can be shown as it is. */
static inline size_t text_plain_run(Text text, size_t at)
{
    size_t start = at;
    while (at < text.length && text.at[at] >= ' ' && text.at[at] < 0x7F)
        at++;
    return at - start;
}

/* Number of code points. */
size_t text_codepoints(Text text);

/* Columns on a terminal: wide characters take two, combining marks and controls none. */
size_t text_columns(Text text);

/* Normal form NFC. This and the next three return text that is not UTF-8 unchanged, and
 * fail with FAILURE_LIMIT on a run of over 1000 combining marks: putting such a run in
 * order takes quadratic time, and no writing has one. */
Text text_nfc(Arena *arena, Text text);

/* NFC with Unicode case folding, for comparing without regard to case. */
Text text_fold(Arena *arena, Text text);

/* As text_fold, with combining marks dropped as well (ä, å -> a; ö -> o), to forgive
 * missing dots. Letters with a stroke, such as ø, stay. */
Text text_fold_loose(Arena *arena, Text text);

/* NFC with Cyrillic and Greek letters that look like Latin ones replaced by those: two
 * names with the same result may look the same. Letter case is kept. */
Text text_confusable(Arena *arena, Text text);

/* Insertions, deletions, replacements and swaps of neighbours (optimal string alignment)
 * between the code points of `a` and `b`; limit + 1 when more than `limit`, which must
 * be below SIZE_MAX. Takes time in proportion to the product of the lengths. */
size_t text_distance(Arena *arena, Text a, Text b, size_t limit);

/* Whether the code point steers the direction of writing: it can make text display in
 * another order than it is stored. */
bool text_is_bidi_control(uint32_t codepoint);

/* The text, or its first `most` bytes or a little less and " \u2026" when it is longer.
 */
Text text_clip(Arena *arena, Text text, size_t most);

/* For showing foreign text safely: C0 and C1 controls, DEL and bidi controls become
 * visible as \u{1B}, bytes that are no UTF-8 as \x{9B}. Tabs stay; newlines stay if
 * `keep_newlines`. */
Text text_escape_controls(Arena *arena, Text text, bool keep_newlines);

#endif
