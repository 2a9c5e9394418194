#include "base/buffer.h"
#include "engine/forms/forms_days.h"
#include "engine/forms/forms_told.h"

void told_take(Told *told, size_t at, size_t end)
{
    for (size_t i = at; i < end; i++)
        told->taken[i] = true;
}

// --- days, years, amounts ---

static bool is_money(Text word)
{
    static const char *const stems[] = {"eur", "\xE2\x82\xAC", NULL};
    for (const char *const *stem = stems; *stem; stem++)
        if (text_starts_with(word, text_from(*stem)) && word.length <= 9)
            return true;
    return false;
}

static int year_of(Text text)
{
    enum { DIGITS = 4, NO_YEAR = 10000 };
    int year = 0;
    for (size_t i = 0; i < text.length && i < DIGITS; i++)
        year = text.at[i] >= '0' && text.at[i] <= '9' ? 10 * year + (text.at[i] - '0')
                                                      : NO_YEAR;
    return text.length == DIGITS && year >= 1900 && year < 2200 ? year : 0;
}

// --- shares ---

static size_t one_of(const Words *words, size_t at, const Phrases phrases)
{
    return at < words->list.count
               ? words_any_phrase(words, at, words->list.count, phrases)
               : 0;
}

// Tokens of `2/3` or `80 %` from `at`, or 0; `text` is the share as patterns know it.
static size_t share_at(Arena *arena, const Words *words, size_t at, Text *text)
{
    static const Phrases per_cent = {"%",         "per cent",    "percent",
                                     "procent",   "prosentti",   "prosenttiin",
                                     "prosentin", "prosenttia",  "prosenttiyksikkoa",
                                     "pros",      "prosentiksi", NULL};
    Text number = words_text(words, at, at + 1);
    size_t sign = one_of(words, at + 1, per_cent);
    if (sign > 0) {
        *text = text_format(arena, TEXT_FMT " %%", TEXT_ARG(number));
        return 1 + sign;
    }
    if (at + 2 < words->list.count && words->raw.items[at + 1].kind == RAW_SLASH &&
        words->raw.items[at + 2].kind == RAW_NUMBER) {
        *text = text_format(arena, TEXT_FMT "/" TEXT_FMT, TEXT_ARG(number),
                            TEXT_ARG(words_text(words, at + 2, at + 3)));
        return 3;
    }
    return 0;
}

// The limit word that ends right before `at`, in English; `used`: its tokens.
static const char *limit_before(const Words *words, size_t at, size_t *used)
{
    static const Phrases at_least = {"at least",  "no less than", "not less than",
                                     "vahintaan", "minst",        "atminstone",
                                     NULL};
    static const Phrases more = {"more than", "over",    "yli", "enemman kuin",
                                 "mer an",    "fler an", NULL};
    enum { LONGEST = 3 };
    for (size_t length = LONGEST; length > 0; length--) {
        if (length > at)
            continue;
        *used = length;
        if (words_any_phrase(words, at - length, at, at_least) == length)
            return "at least ";
        if (words_any_phrase(words, at - length, at, more) == length)
            return "more than ";
    }
    *used = 0;
    return "";
}

// Takes a share, with the limit word before it. Returns its tokens, or 0.
static size_t take_share(Told *told, size_t at)
{
    const Words *words = told->matcher->words;
    Arena *arena = told->matcher->arena;
    Text text;
    size_t before, used = share_at(arena, words, at, &text);
    if (used == 0)
        return 0;
    const char *limit = limit_before(words, at, &before);
    told->share = text_format(arena, "%s" TEXT_FMT, limit, TEXT_ARG(text));
    told->shares++;
    told_take(told, at - before, at + used);
    return used;
}

static void note_number(Told *told, size_t at, Text number)
{
    told->number = number;
    told->number_at = at;
    told->numbers++;
}

// The digits of a small number in letters, or NULL; the scanner knows them only before
// units.
static const char *small_number(Text word)
{
    static const char *const words[][2] = {
        {"kaksi", "2"}, {"kahden", "2"}, {"kolme", "3"}, {"kolmen", "3"},
        {"nelja", "4"}, {"neljan", "4"}, {"viisi", "5"}, {"viiden", "5"},
        {"kuusi", "6"}, {"kuuden", "6"}, {"two", "2"},   {"three", "3"},
        {"four", "4"},  {"five", "5"},   {"six", "6"},   {"tva", "2"},
        {"tre", "3"},   {"fyra", "4"},   {"fem", "5"},   {"sex", "6"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (text_equal(word, text_from(words[i][0])))
            return words[i][1];
    return NULL;
}

void told_find_numbers(Told *told)
{
    const Words *words = told->matcher->words;
    size_t count = words->list.count;
    for (size_t at = 0; at < count; at++) {
        Date day;
        size_t used = days_read_day(words, at, count, &day);
        if (used > 0) {
            told->day = day;
            told->days++;
            told_take(told, at, at + used);
            at += used - 1;
            continue;
        }
        const char *small = small_number(words->list.items[at].loose);
        if (small && told->domain->moves)
            note_number(told, at, text_from(small));
        if (words->raw.items[at].kind != RAW_NUMBER)
            continue;
        int year = year_of(words_text(words, at, at + 1));
        if (at + 1 < count && is_money(words->list.items[at + 1].loose)) {
            told->amount = words_text(words, at, at + 1);
            told->amounts++;
            told_take(told, at, at + 2);
            at++;
        } else if (year > 0 && told->years < TOLD_YEARS_MOST) {
            told->year[told->years++] = year;
            told_take(told, at, at + 1);
        } else if (told->domain->moves && (used = take_share(told, at)) > 0) {
            at += used - 1;
        } else {
            note_number(told, at, words_text(words, at, at + 1));
        }
    }
}
