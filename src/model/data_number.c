#include "model/data.h"

// Figures as they stand in data files.

// The length of a space of any width at `at`, or 0.
static size_t space_at(Text text, size_t at)
{
    static const char *const spaces[] = {" ", "\t", "\xC2\xA0", "\xE2\x80\xAF",
                                         "\xE2\x80\x89"};
    for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++)
        if (text_starts_with((Text){text.at + at, text.length - at},
                             text_from(spaces[i])))
            return text_from(spaces[i]).length;
    return 0;
}

static size_t skip_spaces(Text text, size_t at)
{
    size_t length;
    while (at < text.length && (length = space_at(text, at)) > 0)
        at += length;
    return at;
}

// The text without spaces of any width at its ends.
static Text trim(Text text)
{
    size_t start = skip_spaces(text, 0), end = start;
    for (size_t at = start; at < text.length;) {
        size_t space = space_at(text, at);
        at += space > 0 ? space : 1;
        if (space == 0)
            end = at;
    }
    return (Text){text.at + start, end - start};
}

static size_t sign_at(Text text, size_t at)
{
    Text rest = {text.at + at, text.length - at};
    return text_starts_with(rest, TEXT("-")) || text_starts_with(rest, TEXT("+")) ? 1
           : text_starts_with(rest, TEXT("\xE2\x88\x92"))                         ? 3
                                                                                  : 0;
}

static size_t dash_at(Text text, size_t at)
{
    Text rest = {text.at + at, text.length - at};
    return text_starts_with(rest, TEXT("-"))              ? 1
           : text_starts_with(rest, TEXT("\xE2\x80\x93")) ? 3
                                                          : 0;
}

static bool is_digit(Text text, size_t at)
{
    return at < text.length && text.at[at] >= '0' && text.at[at] <= '9';
}

// Digits in groups of three parted by spaces, or in one run, to `digits`.
static bool read_whole(Text text, size_t *at, char *digits, size_t *length)
{
    size_t run = 0;
    bool grouped = false;
    for (;;) {
        while (is_digit(text, *at)) {
            digits[(*length)++] = text.at[(*at)++];
            run++;
        }
        if (run == 0 || (grouped && run != 3))
            return false;
        size_t space = *at < text.length ? space_at(text, *at) : 0;
        size_t next = *at + space;
        if (space == 0 || !is_digit(text, next) || (!grouped && run > 3))
            return space == 0 || !is_digit(text, next);
        *at = next;
        grouped = true;
        run = 0;
    }
}

static bool read_plain(Arena *arena, Text text, size_t *at, Rational *out)
{
    char *digits = arena_alloc(arena, text.length + 1);
    size_t length = 0, sign = sign_at(text, *at);
    bool negative = sign > 0 && text.at[*at] != '+';
    *at = skip_spaces(text, *at + sign);
    if (!read_whole(text, at, digits, &length))
        return false;
    if (*at < text.length && text.at[*at] == ',' && is_digit(text, *at + 1)) {
        digits[length++] = ',';
        for ((*at)++; is_digit(text, *at); (*at)++)
            digits[length++] = text.at[*at];
    }
    if (!rational_parse(arena, (Text){digits, length}, out))
        return false;
    if (negative)
        *out = rational_neg(arena, *out);
    return true;
}

// Statistics mark what is missing or secret with dots or a dash.
static bool is_missing(Text text)
{
    static const char *const marks[] = {
        "", ".", "..", "...", "-", "\xE2\x80\x93", "\xE2\x80\xA6"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (text_equal(text, text_from(marks[i])))
            return true;
    return false;
}

static NumberState read_unit(Arena *arena, Text words, const NumberForm *form,
                             Quantity *out)
{
    Rational scale = form->scale;
    out->unit = form->unit;
    if (words.length > 0) {
        const KeywordRow *row =
            keyword_find(form->language, KEYWORD_WORD, text_fold(arena, words));
        if (!row || word_classes[row->key] != CLASS_UNIT)
            return NUMBER_BAD;
        out->unit = unit_of_word((WordKey)row->key);
        scale = unit_scale(arena, (WordKey)row->key);
    }
    out->range = interval_scale(arena, out->range, scale);
    return NUMBER_READ;
}

// Whether `4,500` may be four and a half thousand: three digits after the comma, of
// something that is counted whole or in cents.
static bool may_part_thousands(Text text, Unit unit)
{
    static const Unit units[] = {UNIT_EURO,  UNIT_PERSONS, UNIT_INHABITANTS, UNIT_VOTES,
                                 UNIT_SEATS, UNIT_PIECES,  UNIT_TIMES};
    size_t start = sign_at(text, 0), comma = start;
    bool counted = false;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        counted = counted || units[i] == unit;
    while (is_digit(text, comma))
        comma++;
    return counted && comma > start && comma - start <= 3 && text.at[start] != '0' &&
           comma < text.length && text.at[comma] == ',' && is_digit(text, comma + 1) &&
           is_digit(text, comma + 2) && is_digit(text, comma + 3) &&
           !is_digit(text, comma + 4);
}

NumberState data_number(Arena *arena, Text text, const NumberForm *form, Quantity *out)
{
    *out = (Quantity){.range = interval_point(RATIONAL_ZERO), .unit = form->unit};
    size_t at = 0;
    text = trim(text);
    if (is_missing(text))
        return NUMBER_EMPTY;
    if (!read_plain(arena, text, &at, &out->range.low))
        return NUMBER_BAD;
    out->range.high = out->range.low;
    if (at + 1 < text.length && text.at[at] == '.' && is_digit(text, at + 1))
        return NUMBER_POINT;
    size_t dash = skip_spaces(text, at);
    size_t width = dash < text.length ? dash_at(text, dash) : 0;
    if (width > 0) {
        at = skip_spaces(text, dash + width);
        if (!is_digit(text, at) || !read_plain(arena, text, &at, &out->range.high) ||
            rational_compare(out->range.low, out->range.high) > 0)
            return NUMBER_BAD;
    }
    at = skip_spaces(text, at);
    NumberState state =
        read_unit(arena, (Text){text.at + at, text.length - at}, form, out);
    return state == NUMBER_READ && may_part_thousands(text, out->unit) ? NUMBER_POINT
                                                                       : state;
}
