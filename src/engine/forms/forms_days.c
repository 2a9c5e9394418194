#include "engine/forms/forms_days.h"

#include <stdio.h>

// Finnish months all end in `kuu`, and their case endings come after that.
unsigned days_month(Text folded)
{
    for (unsigned month = 0; month < 12; month++) {
        WordKey key = (WordKey)(WORD_january + month);
        Text finnish = text_from(keyword_word_words[LANGUAGE_FI][key]);
        if (text_starts_with(folded, finnish))
            return month + 1;
        for (Language language = 0; language < LANGUAGE_COUNT; language++) {
            const KeywordRow *row = keyword_find(language, KEYWORD_WORD, folded);
            if (row && (WordKey)row->key == key)
                return month + 1;
        }
    }
    return text_equal(folded, TEXT("may")) ? 5 : 0;
}

static bool is_kind(const Words *words, size_t at, size_t to, RawKind kind)
{
    return at < to && words->raw.items[at].kind == kind;
}

static unsigned month_at(const Words *words, size_t at, size_t to)
{
    return is_kind(words, at, to, RAW_WORD) ? days_month(words->raw.items[at].folded) : 0;
}

// A number of so many digits, perhaps with a dot after it; 0 when it is none.
static int number_at(const Words *words, size_t at, size_t to, size_t digits_most)
{
    int number = 0;
    if (!is_kind(words, at, to, RAW_NUMBER) && !is_kind(words, at, to, RAW_DOTTED))
        return 0;
    Text text = words_text(words, at, at + 1);
    if (text.length > 0 && text.at[text.length - 1] == '.')
        text.length--;
    if (text.length == 0 || text.length > digits_most)
        return 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] < '0' || text.at[i] > '9')
            return 0;
        number = 10 * number + (text.at[i] - '0');
    }
    return number;
}

static int year_at(const Words *words, size_t at, size_t to)
{
    int year = number_at(words, at, to, 4);
    return year >= 1000 ? year : 0;
}

// `1 February 2027`, `February 1, 2027`: tokens used, or 0.
static size_t spelled(const Words *words, size_t at, size_t to, Date *out)
{
    unsigned month = month_at(words, at + 1, to);
    int day = number_at(words, at, to, 2);
    size_t year_from = at + 2;
    if (month == 0) {
        month = month_at(words, at, to);
        day = number_at(words, at + 1, to, 2);
        year_from += is_kind(words, year_from, to, RAW_COMMA);
    }
    *out = (Date){year_at(words, year_from, to), (uint8_t)month, (uint8_t)day};
    return month > 0 && day > 0 && date_valid(*out) ? year_from + 1 - at : 0;
}

size_t days_read_day(const Words *words, size_t at, size_t to, Date *out)
{
    if (is_kind(words, at, to, RAW_DATE) &&
        date_parse(words_text(words, at, at + 1), out))
        return 1;
    return spelled(words, at, to, out);
}

// `1.1.` before `–31.3.2027`.
static bool begins_period(const Words *words, size_t at, size_t to, Date *first,
                          Date last)
{
    char text[16];
    if (!is_kind(words, at, to, RAW_DOTTED))
        return false;
    Text dotted = words_text(words, at, at + 1);
    if (dotted.length > 6)
        return false;
    int length =
        snprintf(text, sizeof text, TEXT_FMT "%04d", TEXT_ARG(dotted), (int)last.year);
    return date_parse((Text){text, (size_t)length}, first);
}

static size_t read_period(const Words *words, size_t at, size_t to, Date *first,
                          Date *last)
{
    if (is_kind(words, at + 1, to, RAW_RANGE) && is_kind(words, at + 2, to, RAW_DATE) &&
        date_parse(words_text(words, at + 2, at + 3), last) &&
        (begins_period(words, at, to, first, *last) ||
         (is_kind(words, at, to, RAW_DATE) &&
          date_parse(words_text(words, at, at + 1), first))))
        return 3;
    return 0;
}

size_t days_read_span(const Words *words, size_t at, size_t to, Date *first, Date *last)
{
    size_t used = read_period(words, at, to, first, last);
    if (used > 0)
        return used;
    used = days_read_day(words, at, to, first);
    *last = *first;
    if (used > 0)
        return used;
    unsigned month = month_at(words, at, to);
    int year = year_at(words, at + (month > 0), to);
    if (month == 0 && year == 0)
        return 0;
    unsigned until = month > 0 ? month : 12;
    int32_t leap = year > 0 ? year : 2000; // the length of February of any year
    *first = (Date){year, (uint8_t)(month > 0 ? month : 1), 1};
    *last = (Date){year, (uint8_t)until, (uint8_t)date_month_length(leap, (int)until)};
    return (size_t)(month > 0) + (size_t)(year > 0);
}
