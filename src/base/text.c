#include "base/text.h"

#include "base/buffer.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

enum { REPLACEMENT = 0xFFFD, MARKS_LIMIT = 1000 };

int text_compare(Text a, Text b)
{
    size_t shared = a.length < b.length ? a.length : b.length;
    int order = shared == 0 ? 0 : memcmp(a.at, b.at, shared);
    if (order != 0)
        return order;
    return (a.length > b.length) - (a.length < b.length);
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

Text text_trim(Text text)
{
    while (text.length > 0 && is_blank(text.at[text.length - 1]))
        text.length--;
    while (text.length > 0 && is_blank(text.at[0])) {
        text.at++;
        text.length--;
    }
    return text;
}

Text text_copy(Arena *arena, Text text)
{
    return (Text){text_cstr(arena, text), text.length};
}

const char *text_cstr(Arena *arena, Text text)
{
    if (text.length == SIZE_MAX)
        arena_reached(arena, MOST_memory);
    char *copy = arena_alloc(arena, text.length + 1);
    if (text.length > 0)
        memcpy(copy, text.at, text.length);
    return copy;
}

Text text_format(Arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0) /* longer than printf can count */
        arena_reached(arena, MOST_memory);
    size_t size = (size_t)length + 1;
    char *bytes = arena_alloc(arena, size);
    va_start(arguments, format);
    vsnprintf(bytes, size, format, arguments);
    va_end(arguments);
    return (Text){bytes, (size_t)length};
}

size_t text_decode(Text text, size_t at, uint32_t *codepoint)
{
    *codepoint = REPLACEMENT;
    if (at >= text.length)
        return 0;
    const unsigned char *bytes = (const unsigned char *)text.at + at;
    if (*bytes < 0x80) {
        *codepoint = *bytes;
        return 1;
    }
    size_t rest = text.length - at;
    utf8proc_int32_t decoded;
    /* No code point is longer than four bytes, and the length asked for is signed. */
    utf8proc_ssize_t length = utf8proc_iterate(bytes, rest < 4 ? (int)rest : 4, &decoded);
    if (length <= 0)
        return 1;
    *codepoint = (uint32_t)decoded;
    return (size_t)length;
}

/* Eight bytes of a text are looked at together, as one number. */
#define EACH_BYTE(byte) (UINT64_C(0x0101010101010101) * (byte))

static uint64_t eight_bytes(const char *at)
{
    uint64_t bytes;
    memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/* The last eight bytes of a text, or all of a shorter one, in their order, and zeros. */
static uint64_t last_eight(Text text)
{
    uint64_t bytes = 0;
    if (text.length >= sizeof bytes)
        return eight_bytes(text.at + text.length - sizeof bytes);
    if (text.length > 0)
        memcpy(&bytes, text.at, text.length);
    return bytes;
}

size_t text_ascii_run(Text text, size_t at)
{
    size_t start = at;
    for (; text.length - at >= 8; at += 8)
        if ((eight_bytes(text.at + at) & EACH_BYTE(0x80)) != 0)
            return at - start;
    bool rest = (text_last_bytes(text) & EACH_BYTE(0x80)) == 0;
    return (rest ? text.length : at) - start;
}

bool text_is_utf8(Text text, size_t *bad_offset)
{
    uint32_t codepoint;
    size_t length;
    for (size_t at = 0; at < text.length; at += length) {
        length = text_ascii_run(text, at);
        if (length > 0)
            continue;
        length = text_decode(text, at, &codepoint);
        if (codepoint == REPLACEMENT && length == 1) {
            if (bad_offset != NULL)
                *bad_offset = at;
            return false;
        }
    }
    return true;
}

size_t text_codepoints(Text text)
{
    uint32_t codepoint;
    size_t count = 0;
    for (size_t at = 0; at < text.length; count++)
        at += (unsigned char)text.at[at] < 0x80 ? 1 : text_decode(text, at, &codepoint);
    return count;
}

size_t text_columns(Text text)
{
    size_t columns = 0, at = 0, length;
    uint32_t codepoint;
    for (;;) {
        size_t plain = text_plain_run(text, at);
        columns += plain;
        at += plain;
        if ((length = text_decode(text, at, &codepoint)) == 0)
            return columns;
        int width = utf8proc_charwidth((utf8proc_int32_t)codepoint);
        columns += width > 0 ? (size_t)width : 0;
        at += length;
    }
}

static bool is_ascii(Text text)
{
    return text_ascii_run(text, 0) == text.length;
}

/* utf8proc orders combining marks by insertion: a run of a million would hang us. */
static bool has_endless_marks(Text text)
{
    size_t run = 0, length;
    uint32_t codepoint;
    for (size_t at = 0; (length = text_decode(text, at, &codepoint)) > 0; at += length) {
        const utf8proc_property_t *property =
            utf8proc_get_property((utf8proc_int32_t)codepoint);
        run = property->combining_class == 0 ? 0 : run + 1;
        if (run > MARKS_LIMIT)
            return true;
    }
    return false;
}

typedef struct {
    utf8proc_int32_t *items; /* with room for one more, as encode needs */
    utf8proc_ssize_t count;
} Codepoints;

/* Decodes and maps by utf8proc's options; false when the text is not UTF-8. Working in
 * the arena rather than with utf8proc_map keeps malloc out of a jump's way. */
static bool decompose(Arena *arena, Text text, utf8proc_option_t options, Codepoints *out)
{
    if (text.length > PTRDIFF_MAX || has_endless_marks(text))
        arena_reached(arena, MOST_memory);
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text.at;
    utf8proc_ssize_t length = (utf8proc_ssize_t)text.length;
    out->count = utf8proc_decompose(bytes, length, NULL, 0, options);
    if (out->count < 0)
        return false;
    out->items = ARENA_ARRAY(arena, utf8proc_int32_t, (size_t)out->count + 1);
    out->count = utf8proc_decompose(bytes, length, out->items, out->count, options);
    return out->count >= 0;
}

/* Encodes in place and adds a NUL: the code points are gone afterwards. */
static Text encode(Codepoints points, utf8proc_option_t options)
{
    utf8proc_ssize_t length = utf8proc_reencode(points.items, points.count, options);
    return (Text){(const char *)points.items, length < 0 ? 0 : (size_t)length};
}

static Text map(Arena *arena, Text text, unsigned more)
{
    utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE | more;
    Codepoints points;
    if (!decompose(arena, text, options, &points))
        return text;
    return encode(points, options);
}

/* Whether text is ASCII, the letters of Latin-1 and general punctuation only: what nearly
 * all text in Nordic languages is. Such text is in NFC as it stands, and its case folds
 * by bytes (but for \u00DF, which is left to the library). */
static bool is_latin(Text text)
{
    for (size_t i = text_ascii_run(text, 0); i < text.length; i++) {
        unsigned char lead = (unsigned char)text.at[i];
        if (lead < 0x80)
            continue;
        unsigned char next = i + 1 < text.length ? (unsigned char)text.at[i + 1] : 0;
        if (lead == 0xC3 && next >= 0x80 && next <= 0xBF && next != 0x9F) {
            i++;
            continue;
        }
        unsigned char last = i + 2 < text.length ? (unsigned char)text.at[i + 2] : 0;
        if (lead != 0xE2 || next != 0x80 || last < 0x90 || last > 0xA6)
            return false;
        i += 2;
    }
    return true;
}

Text text_nfc(Arena *arena, Text text)
{
    return is_latin(text) ? text : map(arena, text, 0);
}

/* The top bit of each byte that is a capital of ASCII, if all bytes are ASCII: from 'A'
 * on, but not beyond 'Z'. */
static uint64_t capitals(uint64_t bytes)
{
    return (bytes + EACH_BYTE(0x80 - 'A')) & ~(bytes + EACH_BYTE(0x80 - 'Z' - 1)) &
           EACH_BYTE(0x80);
}

static bool folding_changes(uint64_t bytes)
{
    return ((bytes | capitals(bytes)) & EACH_BYTE(0x80)) != 0;
}

/* Whether folding leaves the text as it is: ASCII without capitals. */
static bool is_folded(Text text)
{
    for (size_t at = 0; text.length - at >= 8; at += 8)
        if (folding_changes(eight_bytes(text.at + at)))
            return false;
    return !folding_changes(text_last_bytes(text));
}

/* For text that is_latin: the capitals of Latin-1 are 0x20 below their small letters. */
static Text fold_latin(Arena *arena, Text text)
{
    char *folded = arena_alloc(arena, text.length + 1);
    unsigned char before = 0;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.at[i];
        bool capital = before == 0xC3 ? byte >= 0x80 && byte <= 0x9E && byte != 0x97
                                      : byte >= 'A' && byte <= 'Z';
        folded[i] = (char)(capital ? byte + 0x20 : byte);
        before = byte;
    }
    return (Text){folded, text.length};
}

static void fold_eight(char *out, uint64_t bytes)
{
    bytes += capitals(bytes) / 0x80 * ('a' - 'A');
    memcpy(out, &bytes, sizeof bytes);
}

static Text fold_ascii(Arena *arena, Text text)
{
    char *folded = arena_alloc(arena, text.length + 8);
    for (size_t at = 0; text.length - at >= 8; at += 8)
        fold_eight(folded + at, eight_bytes(text.at + at));
    fold_eight(folded + (text.length >= 8 ? text.length - 8 : 0), last_eight(text));
    return (Text){folded, text.length};
}

static __attribute__((noinline)) Text fold_changed(Arena *arena, Text text)
{
    if (is_ascii(text))
        return fold_ascii(arena, text);
    return is_latin(text) ? fold_latin(arena, text) : map(arena, text, UTF8PROC_CASEFOLD);
}

Text text_fold(Arena *arena, Text text)
{
    return is_folded(text) ? text : fold_changed(arena, text);
}

/* For text that is_latin: folded, and small letters with marks without them. */
static Text strip_latin(Arena *arena, Text text)
{
    /* By the second byte from 0xA0; a letter that has no mark to lose stays. */
    static const char plain[] = "aaaaaa.ceeeeiiii.nooooo..uuuuy.y";
    Text folded = fold_latin(arena, text);
    char *bytes = arena_alloc(arena, folded.length + 1);
    size_t length = 0;
    for (size_t i = 0; i < folded.length; i++) {
        unsigned char next = i + 1 < folded.length ? (unsigned char)folded.at[i + 1] : 0;
        bool letter = (unsigned char)folded.at[i] == 0xC3 && next >= 0xA0;
        if (letter && plain[next - 0xA0] != '.') {
            bytes[length++] = plain[next - 0xA0];
            i++;
        } else {
            bytes[length++] = folded.at[i];
        }
    }
    return (Text){bytes, length};
}

Text text_fold_loose(Arena *arena, Text text)
{
    if (is_ascii(text))
        return fold_ascii(arena, text);
    return is_latin(text) ? strip_latin(arena, text)
                          : map(arena, text, UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
}

/* A practical subset of the confusables of UTS #39: the Greek and Cyrillic letters that
 * common fonts draw like a Latin letter, each followed by that letter. */
static const uint16_t lookalikes[] = {
    0x0391, 'A', 0x0392, 'B', 0x0395, 'E', 0x0396, 'Z', 0x0397, 'H', 0x0399, 'I',
    0x039A, 'K', 0x039C, 'M', 0x039D, 'N', 0x039F, 'O', 0x03A1, 'P', 0x03A4, 'T',
    0x03A5, 'Y', 0x03A7, 'X', 0x03B1, 'a', 0x03B3, 'y', 0x03B9, 'i', 0x03BD, 'v',
    0x03BF, 'o', 0x03C1, 'p', 0x03C3, 'o', 0x03C5, 'u', 0x03F2, 'c', 0x03F3, 'j',
    0x03F9, 'C', 0x037F, 'J', 0x0405, 'S', 0x0406, 'I', 0x0408, 'J', 0x0410, 'A',
    0x0412, 'B', 0x0415, 'E', 0x041A, 'K', 0x041C, 'M', 0x041D, 'H', 0x041E, 'O',
    0x0420, 'P', 0x0421, 'C', 0x0422, 'T', 0x0423, 'Y', 0x0425, 'X', 0x0430, 'a',
    0x0433, 'r', 0x0435, 'e', 0x043E, 'o', 0x0440, 'p', 0x0441, 'c', 0x0443, 'y',
    0x0445, 'x', 0x0455, 's', 0x0456, 'i', 0x0458, 'j', 0x0474, 'V', 0x0475, 'v',
    0x04AE, 'Y', 0x04AF, 'y', 0x04BB, 'h', 0x04C0, 'I', 0x04CF, 'l', 0x0501, 'd',
    0x050C, 'G', 0x051A, 'Q', 0x051B, 'q', 0x051C, 'W', 0x051D, 'w'};

static utf8proc_int32_t look_alike(utf8proc_int32_t codepoint)
{
    for (size_t i = 0; i < sizeof lookalikes / sizeof lookalikes[0]; i += 2)
        if (lookalikes[i] == codepoint)
            return lookalikes[i + 1];
    return codepoint;
}

/* Letters are taken apart first so that a look-alike is seen under its accent too. */
Text text_confusable(Arena *arena, Text text)
{
    if (is_latin(text))
        return text;
    Codepoints points;
    if (!decompose(arena, text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE, &points))
        return text;
    for (utf8proc_ssize_t i = 0; i < points.count; i++)
        points.items[i] = look_alike(points.items[i]);
    return encode(points, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

typedef struct {
    uint32_t *items;
    size_t count;
} Letters;

static Letters spell(Arena *arena, Text text)
{
    Letters letters = {ARENA_ARRAY(arena, uint32_t, text_codepoints(text)), 0};
    for (size_t at = 0; at < text.length; letters.count++)
        at += text_decode(text, at, &letters.items[letters.count]);
    return letters;
}

/* Three rows of the table: distances from the first i - 2, i - 1 and i letters of `a` to
 * every beginning of `b`. */
typedef struct {
    size_t *older, *previous, *current;
} Rows;

static size_t pick_less(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Fills the current row; returns the least distance in it. */
static size_t fill_row(Rows rows, Letters a, Letters b, size_t i)
{
    size_t least = rows.current[0] = i;
    for (size_t j = 1; j <= b.count; j++) {
        bool same = a.items[i - 1] == b.items[j - 1];
        size_t cost = pick_less(rows.previous[j], rows.current[j - 1]) + 1;
        cost = pick_less(cost, rows.previous[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a.items[i - 1] == b.items[j - 2] &&
            a.items[i - 2] == b.items[j - 1])
            cost = pick_less(cost, rows.older[j - 2] + 1);
        rows.current[j] = cost;
        least = pick_less(least, cost);
    }
    return least;
}

static size_t measure(Arena *arena, Letters a, Letters b, size_t limit)
{
    Rows rows = {ARENA_ARRAY(arena, size_t, b.count + 1),
                 ARENA_ARRAY(arena, size_t, b.count + 1),
                 ARENA_ARRAY(arena, size_t, b.count + 1)};
    for (size_t j = 0; j <= b.count; j++)
        rows.previous[j] = j;
    size_t least_before = 0;
    for (size_t i = 1; i <= a.count; i++) {
        size_t least = fill_row(rows, a, b, i);
        /* A swap reaches back two rows, so both must be past the limit to stop. */
        if (least > limit && least_before > limit)
            return limit + 1;
        least_before = least;
        rows = (Rows){rows.previous, rows.current, rows.older};
    }
    return pick_less(rows.previous[b.count], limit + 1);
}

/* Whether the lengths alone tell that two texts are further apart than `limit`. The bytes
 * are asked first: a very long text is not counted for each name it is compared with. */
static bool differ_in_length(Text a, Text b, size_t limit)
{
    if (a.length > b.length)
        return differ_in_length(b, a, limit);
    enum { BYTES_MOST = 4 }; /* of a code point */
    if (b.length / BYTES_MOST > a.length + limit)
        return true;
    size_t left = text_codepoints(a), right = text_codepoints(b);
    return left > right ? left - right > limit : right - left > limit;
}

size_t text_distance(Arena *arena, Text a, Text b, size_t limit)
{
    if (differ_in_length(a, b, limit))
        return limit + 1;
    ArenaMark mark = arena_mark(arena);
    Letters left = spell(arena, a), right = spell(arena, b);
    size_t distance = measure(arena, left, right, limit);
    arena_release(arena, mark);
    return distance;
}

Text text_clip(Arena *arena, Text text, size_t most)
{
    if (text.length <= most)
        return text;
    while (most > 0 && ((unsigned char)text.at[most] & 0xC0) == 0x80)
        most--;
    Buffer buffer = buffer_new(arena);
    buffer_add(&buffer, (Text){text.at, most});
    buffer_add(&buffer, TEXT(" \xE2\x80\xA6"));
    return buffer_text(&buffer);
}

bool text_is_bidi_control(uint32_t codepoint)
{
    return codepoint == 0x061C || codepoint == 0x200E || codepoint == 0x200F ||
           (codepoint >= 0x202A && codepoint <= 0x202E) ||
           (codepoint >= 0x2066 && codepoint <= 0x2069);
}

static bool is_unsafe(uint32_t codepoint, bool keep_newlines)
{
    if (codepoint == '\t' || (codepoint == '\n' && keep_newlines))
        return false;
    return codepoint < 0x20 || (codepoint >= 0x7F && codepoint <= 0x9F) ||
           text_is_bidi_control(codepoint);
}

/* How many bytes from `at` on are printable ASCII. */
static size_t plain_run(Text text, size_t at)
{
    size_t start = at;
    while (at < text.length && text.at[at] >= 0x20 && text.at[at] < 0x7F)
        at++;
    return at - start;
}

Text text_escape_controls(Arena *arena, Text text, bool keep_newlines)
{
    size_t plain = plain_run(text, 0);
    if (plain == text.length)
        return text;
    Buffer buffer = buffer_new(arena);
    uint32_t codepoint;
    size_t length;
    for (size_t at = 0; at < text.length; at += length) {
        plain = plain_run(text, at);
        buffer_add(&buffer, (Text){text.at + at, plain});
        at += plain;
        length = text_decode(text, at, &codepoint);
        if (length == 0)
            break;
        if (codepoint == REPLACEMENT && length == 1)
            buffer_format(&buffer, "\\x{%02X}", (unsigned)(unsigned char)text.at[at]);
        else if (is_unsafe(codepoint, keep_newlines))
            buffer_format(&buffer, "\\u{%02" PRIX32 "}", codepoint);
        else
            buffer_add(&buffer, (Text){text.at + at, length});
    }
    return buffer_text(&buffer);
}

/* Whether all of the text is one quotation mark. */
static bool is_quotation_mark(Text text)
{
    if (text.length == 1)
        return text.at[0] == '"';
    if (text.length == 2)
        return text_equal(text, TEXT("\xC2\xAB")) || text_equal(text, TEXT("\xC2\xBB"));
    return text_equal(text, TEXT("\xE2\x80\x9D")) ||
           text_equal(text, TEXT("\xE2\x80\x9C")) ||
           text_equal(text, TEXT("\xE2\x80\x9E"));
}

/* The bytes of the quotation mark that the text begins or ends with, or 0. The only one
 * of ASCII is one byte long, and no byte of the others is ASCII. */
static size_t quotation_mark(Text text, bool at_end)
{
    enum { LONGEST = 3 };
    char byte = text.length > 0 ? text.at[at_end ? text.length - 1 : 0] : ' ';
    if ((unsigned char)byte < 0x80)
        return byte == '"';
    for (size_t i = 2; i <= LONGEST && i <= text.length; i++)
        if (is_quotation_mark((Text){at_end ? text.at + text.length - i : text.at, i}))
            return i;
    return 0;
}

Text text_unquote(Text text)
{
    size_t mark = quotation_mark(text, false);
    text = (Text){text.at + mark, text.length - mark};
    text.length -= quotation_mark(text, true);
    return text;
}
