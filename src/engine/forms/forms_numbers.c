#include "engine/forms/forms_numbers.h"

#include <string.h>

#include "base/buffer.h"
#include "base/inflect_number.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool in_word(char c)
{
    return (unsigned char)c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           c == '-' || c == '_' || (c >= '0' && c <= '9');
}

// An English or Swedish number word from two on, unless it is part of a fraction.
static bool spelled_number(Arena *arena, Text word, Text rest, unsigned *out)
{
    static const char *const english[] = {
        "two",     "three",     "four",     "five",     "six",      "seven",    "eight",
        "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",   NULL};
    static const char *const swedish[] = {
        "tva",    "tre",     "fyra",  "fem",    "sex",     "sju",     "atta",
        "nio",    "tio",     "elva",  "tolv",   "tretton", "fjorton", "femton",
        "sexton", "sjutton", "arton", "nitton", "tjugo",   NULL};
    static const char *const parts[] = {"third",     "quarter",  "fifth", "tredjedel",
                                        "fjardedel", "femtedel", "way",   NULL};
    rest = text_trim(text_fold_loose(arena, rest));
    for (size_t i = 0; parts[i]; i++)
        if (text_starts_with(rest, text_from(parts[i])))
            return false;
    for (size_t i = 0; english[i]; i++)
        if (text_equal(word, text_from(english[i])) ||
            text_equal(word, text_from(swedish[i]))) {
            *out = (unsigned)i + 2;
            return true;
        }
    return false;
}

// Whether a unit follows a Finnish number word: `viisi prosenttia`, `kymmenen päivää`.
static bool counts_unit(Arena *arena, Text rest)
{
    static const char *const units[] = {"prosent", "euro",  "tuhat", "miljoo", "paiva",
                                        "paivan",  "viik",  "kuuka", "vuo",    "aanta",
                                        "paikk",   "jasen", "henki", "asuk",   NULL};
    rest = text_trim(text_fold_loose(arena, rest));
    for (size_t i = 0; units[i]; i++)
        if (text_starts_with(rest, text_from(units[i])))
            return true;
    return false;
}

// English writes 640,000 with commas between thousands. Elsewhere a comma is a decimal
// one, so the words around have to be English.
static bool is_english(Arena *arena, Text text)
{
    static const char *const words[] = {" the ",  " of ",    " how ", " what ", " who ",
                                        " does ", " would ", " if ",  " pays ", NULL};
    Buffer padded = buffer_new(arena);
    buffer_format(&padded, " " TEXT_FMT " ", TEXT_ARG(text_fold_loose(arena, text)));
    const char *all = text_cstr(arena, buffer_text(&padded));
    for (size_t i = 0; words[i]; i++)
        if (strstr(all, words[i]))
            return true;
    return false;
}

// Bytes of `640,000` or `1,234,567` from `at`, or 0.
static size_t thousands(Text text, size_t at)
{
    size_t digits = 0, end = at, groups = 0;
    if (at > 0 &&
        (in_word(text.at[at - 1]) || text.at[at - 1] == ',' || text.at[at - 1] == '.'))
        return 0;
    while (end < text.length && is_digit(text.at[end]) && digits < 4) {
        digits++;
        end++;
    }
    if (digits == 0 || digits > 3 || text.at[at] == '0')
        return 0;
    while (end + 3 < text.length && text.at[end] == ',' && is_digit(text.at[end + 1]) &&
           is_digit(text.at[end + 2]) && is_digit(text.at[end + 3])) {
        groups++;
        end += 4;
    }
    bool ends =
        end >= text.length || (!is_digit(text.at[end]) && text.at[end] != ',') ||
        (text.at[end] == ',' && (end + 1 >= text.length || text.at[end + 1] == ' '));
    return groups > 0 && ends ? end - at : 0;
}

// `640,000` as `640 000`, in an English question.
static Text with_spaces(Arena *arena, Text text)
{
    if (!memchr(text.at, ',', text.length) || !is_english(arena, text))
        return text;
    Buffer out = buffer_new(arena);
    for (size_t at = 0; at < text.length;) {
        size_t length = thousands(text, at);
        for (size_t i = 0; i < (length > 0 ? length : 1); i++)
            buffer_add(&out, length > 0 && text.at[at + i] == ','
                                 ? TEXT(" ")
                                 : (Text){text.at + at + i, 1});
        at += length > 0 ? length : 1;
    }
    return buffer_text(&out);
}

// Finnish number words above ten as digits (`kuusitoista`), so that they are read as
// numbers are; the scanner's own words cover those up to ten, unless a unit follows.
// Quoted text stays.
static Text with_digits(Arena *arena, Text text)
{
    Buffer out = buffer_new(arena);
    for (size_t at = 0; at < text.length;) {
        size_t end = at;
        while (end < text.length && in_word(text.at[end]))
            end++;
        Text word = {text.at + at, end > at ? end - at : 1};
        if (text.at[at] == '"')
            word.length = text.length - at;
        unsigned number;
        Text rest = {text.at + end, text.length - end < 20 ? text.length - end : 20};
        bool small = end > at && word.at[0] >= 'a'; // a name begins with a capital
        if (end > at && inflect_number(text_fold_loose(arena, word), &number) &&
            (number > 10 || (small && number > 1 && counts_unit(arena, rest))))
            buffer_format(&out, "%u", number);
        else if (small &&
                 spelled_number(arena, text_fold_loose(arena, word), rest, &number))
            buffer_format(&out, "%u", number);
        else
            buffer_add(&out, word);
        at += word.length;
    }
    return buffer_text(&out);
}

// Parts of a whole: `two thirds`, `kaksi kolmasosaa`, `två tredjedelar`.
static const struct {
    const char *words, *digits;
} fractions[] = {
    {"two thirds", "2/3"},          {"two-thirds", "2/3"},
    {"three quarters", "3/4"},      {"three-quarters", "3/4"},
    {"three fourths", "3/4"},       {"three fifths", "3/5"},
    {"three-fifths", "3/5"},        {"four fifths", "4/5"},
    {"kaksi kolmasosaa", "2/3"},    {"kahden kolmasosan", "2/3"},
    {"kahteen kolmasosaan", "2/3"}, {"kaksi kolmannesta", "2/3"},
    {"kahden kolmanneksen", "2/3"}, {"kolme neljasosaa", "3/4"},
    {"kolmen neljasosan", "3/4"},   {"kolme neljannesta", "3/4"},
    {"kolme viidesosaa", "3/5"},    {"nelja viidesosaa", "4/5"},
    {"tva tredjedelar", "2/3"},     {"tva tredjedelars", "2/3"},
    {"tre fjardedelar", "3/4"},     {"tre fjardedelars", "3/4"},
    {"tre femtedelar", "3/5"},      {"fyra femtedelar", "4/5"},
};

// Bytes of the text at `at` that say the phrase (folded, dots forgiven), or 0.
static size_t says(Arena *arena, Text text, size_t at, const char *phrase)
{
    size_t end = at, spaces = 0, parts = 1;
    for (const char *c = phrase; *c; c++)
        parts += *c == ' ';
    while (end < text.length && (in_word(text.at[end]) || text.at[end] == ' ')) {
        if (text.at[end] == ' ' && ++spaces == parts)
            break;
        end++;
    }
    Text said = text_fold_loose(arena, (Text){text.at + at, end - at});
    return text_equal(said, text_from(phrase)) ? end - at : 0;
}

static Text with_fractions(Arena *arena, Text text)
{
    Buffer out = buffer_new(arena);
    for (size_t at = 0; at < text.length;) {
        size_t used = 0;
        bool begins = at == 0 || !in_word(text.at[at - 1]);
        for (size_t i = 0;
             begins && used == 0 && i < sizeof fractions / sizeof *fractions; i++) {
            used = says(arena, text, at, fractions[i].words);
            if (used > 0)
                buffer_add(&out, text_from(fractions[i].digits));
        }
        if (used == 0)
            buffer_add(&out, (Text){text.at + at, 1});
        at += used > 0 ? used : 1;
    }
    return buffer_text(&out);
}

// A full stop after a year stands apart, so that it is no part of the day: `1.3.2027.
// When`.
static Text with_stops(Arena *arena, Text text)
{
    enum { YEAR = 4 };
    Buffer out = buffer_new(arena);
    for (size_t at = 0; at < text.length; at++) {
        size_t digits = 0;
        while (digits <= YEAR && digits < at && is_digit(text.at[at - 1 - digits]))
            digits++;
        bool stops = text.at[at] == '.' && digits == YEAR && at + 1 < text.length &&
                     text.at[at + 1] == ' ';
        if (stops)
            buffer_addc(&out, ' ');
        buffer_addc(&out, text.at[at]);
    }
    return buffer_text(&out);
}

Text numbers_in_digits(Arena *arena, Text text)
{
    text = with_stops(arena, text);
    text = memchr(text.at, '"', text.length) ? text : with_fractions(arena, text);
    return with_digits(arena, with_spaces(arena, text));
}
