#include "analysis/time/deadlines.h"

// --- days in words ---

Text tell_holiday(Answering *answering, Date day)
{
    static const PhraseKey names[] = {
        [HOLIDAY_NONE] = PHRASE_none,
        [HOLIDAY_NEW_YEAR] = PHRASE_holiday_new_year,
        [HOLIDAY_EPIPHANY] = PHRASE_holiday_epiphany,
        [HOLIDAY_GOOD_FRIDAY] = PHRASE_holiday_good_friday,
        [HOLIDAY_EASTER] = PHRASE_holiday_easter,
        [HOLIDAY_EASTER_MONDAY] = PHRASE_holiday_easter_monday,
        [HOLIDAY_MAY_DAY] = PHRASE_holiday_may_day,
        [HOLIDAY_ASCENSION] = PHRASE_holiday_ascension,
        [HOLIDAY_PENTECOST] = PHRASE_holiday_pentecost,
        [HOLIDAY_MIDSUMMER_EVE] = PHRASE_holiday_midsummer_eve,
        [HOLIDAY_MIDSUMMER] = PHRASE_holiday_midsummer,
        [HOLIDAY_ALL_SAINTS] = PHRASE_holiday_all_saints,
        [HOLIDAY_INDEPENDENCE] = PHRASE_holiday_independence,
        [HOLIDAY_CHRISTMAS_EVE] = PHRASE_holiday_christmas_eve,
        [HOLIDAY_CHRISTMAS] = PHRASE_holiday_christmas,
        [HOLIDAY_BOXING_DAY] = PHRASE_holiday_boxing_day,
        [HOLIDAY_SATURDAY] = PHRASE_weekday_6,
        [HOLIDAY_SUNDAY] = PHRASE_weekday_7,
    };
    return phrase(names[holiday_of(day)], answering->language);
}

static Text weekday(Answering *answering, Date day)
{
    static const PhraseKey names[] = {
        PHRASE_weekday_1, PHRASE_weekday_2, PHRASE_weekday_3, PHRASE_weekday_4,
        PHRASE_weekday_5, PHRASE_weekday_6, PHRASE_weekday_7};
    return phrase(names[date_weekday(day) - 1], answering->language);
}

Text tell_day(Answering *answering, Date day)
{
    Text date = date_finnish(answering->arena, day);
    if (!date_valid(day))
        return date;
    return text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(date),
                       TEXT_ARG(weekday(answering, day)));
}

static Text moved_day(Answering *answering, Date day, Date fell)
{
    Text words = tell_day(answering, day);
    if (date_compare(day, fell) == 0 || holiday_of(fell) == HOLIDAY_NONE)
        return words;
    return WORDS(answering, date_moved, ARG(words),
                 ARG(date_finnish(answering->arena, fell)),
                 ARG(tell_holiday(answering, fell)));
}

Text tell_moved(Answering *answering, Days last, Days fell)
{
    Text end = moved_day(answering, last.last, fell.last);
    if (days_alone(last))
        return end;
    return tell_joined(answering, moved_day(answering, last.first, fell.first),
                       " \xE2\x80\x93 ", end);
}

Text tell_last(Answering *answering, const Deadline *deadline)
{
    return tell_moved(answering, deadline->last,
                      deadline->runs ? deadline->last : deadline->fell);
}

// --- deadlines ---

// The end of a month, quarter or year at which a notice takes effect.
static Text part_words(Answering *answering, const Entity *entity)
{
    const Expr *value;
    if (!eval_slot(answering->eval, entity, LABEL_takes_effect, &value))
        return TEXT("");
    value = eval_settle(answering->eval, value);
    if (!value || value->kind != EXPR_WORD)
        return TEXT("");
    return value->word == WORD_end_of_year
               ? phrase(PHRASE_date_end_of_year, answering->language)
               : tell_word(answering, value->word);
}

static Text takes_effect(Answering *answering, const Entity *entity)
{
    Text words = part_words(answering, entity);
    return words.length == 0
               ? words
               : tell_joined(answering, tell_label(answering, LABEL_takes_effect), ": ",
                             words);
}

// The event it runs from, with its day and whether being given or received counts.
static Text anchored(Answering *answering, const Deadline *deadline)
{
    Text day = TEXT("");
    if (deadline->known)
        day = tell_time(answering, deadline->from.first, deadline->from.last);
    if (!deadline->anchor)
        return day;
    Text words = tell_joined(answering, tell_name(answering, deadline->anchor), " ", day);
    Text receipt = tell_slot(answering, deadline->anchor, LABEL_counts_from);
    if (receipt.length == 0)
        return words;
    return text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(words),
                       TEXT_ARG(receipt));
}

Text tell_deadline(Answering *answering, const Deadline *deadline)
{
    Text words = tell_list(answering, deadline->value);
    bool event = deadline->anchor || deadline->known;
    if (!deadline->counted || !event)
        return words;
    LabelKey label = deadline->back ? LABEL_before : LABEL_counted_from;
    Text from = tell_joined(answering, tell_label(answering, label), ": ",
                            anchored(answering, deadline));
    Text rest = deadline->label == LABEL_notice
                    ? takes_effect(answering, deadline->entity)
                    : TEXT("");
    return tell_joined(answering, tell_joined(answering, words, "; ", from), "; ", rest);
}

static AgrValue deadline_value(Answering *answering, const Deadline *deadline)
{
    if (deadline->known && days_alone(deadline->last))
        return value_date(answering, deadline->last.last);
    if (deadline->known)
        return value_text(answering, tell_last(answering, deadline));
    bool monthly = deadline->value->kind == EXPR_DATE && deadline->value->date.month == 0;
    if (monthly)
        return value_text(answering, tell_list(answering, deadline->value));
    return tell_as_value(answering, deadline->value, deadline->entity);
}

AgrRow deadline_row(Answering *answering, const Deadline *deadline)
{
    Text label = tell_label(answering, deadline->label);
    Text what =
        deadline->counted && deadline->known
            ? tell_joined(answering, label, ": ", tell_deadline(answering, deadline))
            : label;
    return tell_row(answering, tell_name(answering, deadline->entity), what,
                    deadline_value(answering, deadline), deadline->cell->span,
                    deadline->cell->clause);
}

void deadline_sum(Answering *answering, const Deadline *deadline)
{
    if (!deadline->counted || !deadline->known || !days_alone(deadline->from) ||
        !days_alone(deadline->last))
        return;
    Text start = deadline->anchor ? tell_name(answering, deadline->anchor)
                                  : phrase(PHRASE_date_start, answering->language);
    answer_row(answering, start,
               phrase(PHRASE_date_start_not_counted, answering->language),
               value_date(answering, deadline->from.last), NULL);
    bool later = date_compare(deadline->last.last, deadline->fell.last) != 0;
    Text length = tell_list(answering, deadline->value);
    answer_row(
        answering, length,
        phrase(deadline->back ? PHRASE_date_back : PHRASE_date_on, answering->language),
        value_date(answering, deadline->fell.last), deadline->cell);
    if (!later)
        return;
    Text why = deadline->runs ? part_words(answering, deadline->entity)
                              : tell_holiday(answering, deadline->fell.last);
    answer_row(answering, why.length > 0 ? why : TEXT("\xE2\x80\x93"),
               phrase(deadline->label == LABEL_notice ? PHRASE_date_takes_effect
                                                      : PHRASE_date_moves_on,
                      answering->language),
               value_date(answering, deadline->last.last), NULL);
}

bool day_asked(Answering *answering, Date *out)
{
    eval_note(answering->eval, INPUT_DATE, 0);
    const Override *day =
        scenario_find(answering->eval->scenario, (Input){INPUT_DATE, 0});
    if (!day || date_compare(day->from, day->until) != 0)
        return false;
    *out = day->from;
    return true;
}

// The last day on which a notice can be given so that it has run out on a day: found by
// trying, since months end differently.
Date deadline_latest(const Deadline *notice, Date end)
{
    Days start = days_of(end, end), fell;
    Deadline back = *notice;
    back.back = true;
    back.runs = false;
    back.rule = notice->rule == DAYCOUNT_WORKING ? DAYCOUNT_WORKING : DAYCOUNT_PLAIN;
    Date day = deadline_from(&back, start, &fell).first;
    enum { NEAR = 8 }; // months differ by no more than three days
    day = date_add_days(day, NEAR);
    for (int i = 0; i < 2 * NEAR && date_valid(day); i++) {
        Days last = deadline_from(notice, days_of(day, day), &fell);
        if (date_valid(last.last) && date_compare(last.last, end) <= 0)
            return day;
        day = date_add_days(day, -1);
    }
    return day;
}
