#include "analysis/answer.h"

// Values in the words of a reader's language.

static const PhraseKey unit_phrases[UNIT_COUNT] = {
    [UNIT_NUMBER] = PHRASE_show_number,
    [UNIT_SHARE] = PHRASE_show_share,
    [UNIT_EURO] = PHRASE_show_euro,
    [UNIT_PERSONS] = PHRASE_show_persons,
    [UNIT_FTE] = PHRASE_show_fte,
    [UNIT_DAYS] = PHRASE_show_days,
    [UNIT_WEEKS] = PHRASE_show_weeks,
    [UNIT_MONTHS] = PHRASE_show_months,
    [UNIT_YEARS] = PHRASE_show_years,
    [UNIT_VOTES] = PHRASE_show_votes,
    [UNIT_SEATS] = PHRASE_show_seats,
    [UNIT_PIECES] = PHRASE_show_pieces,
    [UNIT_INHABITANTS] = PHRASE_show_inhabitants,
    [UNIT_TIMES] = PHRASE_show_times,
    [UNIT_WORKING_DAYS] = PHRASE_show_working_days,
    [UNIT_SEK] = PHRASE_show_sek,
    [UNIT_NOK] = PHRASE_show_nok,
    [UNIT_USD] = PHRASE_show_usd,
    [UNIT_HOURS] = PHRASE_show_hours,
    [UNIT_MINUTES] = PHRASE_show_minutes,
    [UNIT_CUBIC_METRES] = PHRASE_show_cubic_metres,
    [UNIT_KILOMETRES] = PHRASE_show_kilometres,
    [UNIT_TONNES] = PHRASE_show_tonnes,
    [UNIT_MEGAWATT_HOURS] = PHRASE_show_megawatt_hours,
    [UNIT_STOCK] = PHRASE_show_stock_shares,
    [UNIT_PUPILS] = PHRASE_show_pupils,
    [UNIT_CHILDREN] = PHRASE_show_children,
    [UNIT_EMPLOYEES] = PHRASE_show_employees,
    [UNIT_CUSTOMERS] = PHRASE_show_customers,
    [UNIT_HOUSEHOLDS] = PHRASE_show_households,
    [UNIT_PROPERTIES] = PHRASE_show_properties,
    [UNIT_VISITS] = PHRASE_show_visits,
    [UNIT_SQUARE_METRES] = PHRASE_show_square_metres,
    [UNIT_HECTARES] = PHRASE_show_hectares,
};

// How one of a unit is written, where it differs.
static const PhraseKey one_phrases[UNIT_COUNT] = {
    [UNIT_PERSONS] = PHRASE_show_one_person,
    [UNIT_FTE] = PHRASE_show_one_fte,
    [UNIT_DAYS] = PHRASE_show_one_day,
    [UNIT_WEEKS] = PHRASE_show_one_week,
    [UNIT_MONTHS] = PHRASE_show_one_month,
    [UNIT_YEARS] = PHRASE_show_one_year,
    [UNIT_VOTES] = PHRASE_show_one_vote,
    [UNIT_SEATS] = PHRASE_show_one_seat,
    [UNIT_INHABITANTS] = PHRASE_show_one_inhabitant,
    [UNIT_TIMES] = PHRASE_show_one_time,
    [UNIT_WORKING_DAYS] = PHRASE_show_one_working_day,
    [UNIT_HOURS] = PHRASE_show_one_hours,
    [UNIT_MINUTES] = PHRASE_show_one_minutes,
    [UNIT_TONNES] = PHRASE_show_one_tonnes,
    [UNIT_STOCK] = PHRASE_show_one_stock_shares,
    [UNIT_PUPILS] = PHRASE_show_one_pupils,
    [UNIT_CHILDREN] = PHRASE_show_one_children,
    [UNIT_EMPLOYEES] = PHRASE_show_one_employees,
    [UNIT_CUSTOMERS] = PHRASE_show_one_customers,
    [UNIT_HOUSEHOLDS] = PHRASE_show_one_households,
    [UNIT_PROPERTIES] = PHRASE_show_one_properties,
    [UNIT_VISITS] = PHRASE_show_one_visits,
};

// Decimals that end within six places whole; others as the fraction with an
// approximation.
static Text digits(Arena *arena, Rational value)
{
    bool exact;
    Text whole = rational_decimal(arena, value, 6, ',', &exact);
    if (exact)
        return rational_group(arena, whole);
    Text near = rational_group(arena, rational_decimal(arena, value, 2, ',', &exact));
    return text_format(arena, TEXT_FMT " \xE2\x89\x88 " TEXT_FMT,
                       TEXT_ARG(rational_exact(arena, value)), TEXT_ARG(near));
}

static Text with_unit(Arena *arena, Language language, Unit unit, Text amount)
{
    Arg arg = ARG(amount);
    bool one = one_phrases[unit] != PHRASE_none && text_equal(amount, text_from("1"));
    PhraseKey key = one ? one_phrases[unit] : unit_phrases[unit];
    return message_fill(arena, language, phrase_texts[key][language], &arg, 1);
}

// Money has cents or none: `46,50`.
static Text with_cents(Arena *arena, Text amount)
{
    bool tenths = amount.length > 2 && amount.at[amount.length - 2] == ',';
    return tenths ? text_format(arena, TEXT_FMT "0", TEXT_ARG(amount)) : amount;
}

static Text bare(Arena *arena, Rational value, Unit unit)
{
    if (unit == UNIT_SHARE)
        value = rational_mul(arena, value, rational_from_int(100));
    Text shown = digits(arena, value);
    return unit_is_money(unit) ? with_cents(arena, shown) : shown;
}

Text show_rational(Arena *arena, Language language, Rational value, Unit unit)
{
    return with_unit(arena, language, unit, bare(arena, value, unit));
}

// `at most 120 persons`: a figure with one end only.
static Text one_ended(Arena *arena, Language language, Quantity quantity)
{
    bool upper = quantity.floorless;
    Limit limit = upper ? LIMIT_AT_MOST : LIMIT_AT_LEAST;
    quantity.range = interval_point(upper ? quantity.range.high : quantity.range.low);
    quantity.floorless = quantity.ceilingless = false;
    Arg args[2] = {ARG(show_limit(arena, language, limit)),
                   ARG(show_quantity(arena, language, quantity))};
    return message_fill(arena, language, phrase_texts[PHRASE_show_limit_of][language],
                        args, 2);
}

Text show_natives(Arena *arena, uint64_t natives)
{
    Text marks = {"", 0};
    for (unsigned bit = 0; natives >> bit != 0; bit++) {
        if (natives >> bit & 1)
            marks = text_format(arena, TEXT_FMT "[n%u]", TEXT_ARG(marks), bit + 1);
        if (bit == 63)
            break;
    }
    return marks;
}

Text show_quantity(Arena *arena, Language language, Quantity quantity)
{
    if (quantity.floorless || quantity.ceilingless)
        return one_ended(arena, language, quantity);
    Text amount = bare(arena, quantity.range.low, quantity.unit);
    if (!interval_is_point(quantity.range))
        amount = text_format(arena, TEXT_FMT "\xE2\x80\x93" TEXT_FMT, TEXT_ARG(amount),
                             TEXT_ARG(bare(arena, quantity.range.high, quantity.unit)));
    Text words = with_unit(arena, language, quantity.unit, amount);
    Arg arg = ARG(words);
    if (quantity.about)
        words = message_fill(arena, language, phrase_texts[PHRASE_show_about][language],
                             &arg, 1);
    if (quantity.natives == 0)
        return words;
    return text_format(arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(words),
                       TEXT_ARG(show_natives(arena, quantity.natives)));
}

Text show_figure(Arena *arena, Language language, Figure figure)
{
    switch (figure.state) {
    case FIGURE_STATED: return show_quantity(arena, language, figure.quantity);
    case FIGURE_NOT_STATED: break;
    case FIGURE_CIRCULAR: return phrase(PHRASE_show_circular, language);
    case FIGURE_UNDEFINED: return phrase(PHRASE_show_undefined, language);
    case FIGURE_MIXED: return phrase(PHRASE_show_mixed, language);
    case FIGURE_UNBOUNDED: return phrase(PHRASE_show_unbounded, language);
    case FIGURE_UNDATED: return phrase(PHRASE_show_undated, language);
    case FIGURE_NATIVE: return phrase(PHRASE_show_native, language);
    }
    return phrase(PHRASE_show_not_stated, language);
}

Text show_names(Arena *arena, Language language, const EntityList *names)
{
    Buffer words = buffer_new(arena);
    for (size_t i = 0; i < names->count; i++) {
        bool last = i > 0 && i + 1 == names->count;
        if (last) {
            buffer_addc(&words, ' ');
            buffer_add(&words, phrase(PHRASE_show_and, language));
            buffer_addc(&words, ' ');
        } else if (i > 0) {
            buffer_add(&words, TEXT(", "));
        }
        buffer_add(&words, entity_label(names->items[i], language));
    }
    return names->count > 0 ? buffer_text(&words) : phrase(PHRASE_show_nobody, language);
}

Text show_limit(Arena *arena, Language language, Limit limit)
{
    (void)arena;
    static const WordKey words[] = {
        [LIMIT_NONE] = WORD_exactly,        [LIMIT_MORE_THAN] = WORD_more_than,
        [LIMIT_AT_LEAST] = WORD_at_least,   [LIMIT_AT_MOST] = WORD_at_most,
        [LIMIT_LESS_THAN] = WORD_less_than, [LIMIT_EXACTLY] = WORD_exactly};
    return text_from(keyword_word_words[language][words[limit]]);
}
