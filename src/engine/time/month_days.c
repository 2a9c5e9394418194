#include "engine/time/month_days.h"

#include "base/holidays.h"

typedef struct {
    WordKey word;
    int months; // of the period
    bool first; // its first day, else its last
    bool working;
} MonthDay;

static const MonthDay month_days[] = {
    {WORD_end_of_month, 1, false, false},
    {WORD_end_of_quarter, 3, false, false},
    {WORD_end_of_half_year, 6, false, false},
    {WORD_first_of_month, 1, true, false},
    {WORD_first_working_of_month, 1, true, true},
    {WORD_last_working_of_month, 1, false, true},
    {WORD_first_of_quarter, 3, true, false},
    {WORD_last_working_of_quarter, 3, false, true},
    {WORD_last_working_of_half_year, 6, false, true},
    {WORD_last_working_of_year, 12, false, true},
};

static const MonthDay *by_word(const Expr *value)
{
    for (size_t i = 0; i < sizeof month_days / sizeof *month_days; i++)
        if (value && value->kind == EXPR_WORD && value->word == month_days[i].word)
            return &month_days[i];
    return NULL;
}

// `15th of each month` is held as a day without month and year.
static bool is_of_month(const Expr *value)
{
    return value && value->kind == EXPR_DATE && value->date.year == 0 &&
           value->date.month == 0;
}

int month_day_period(const Expr *value)
{
    const MonthDay *known = by_word(value);
    return known ? known->months : is_of_month(value) ? 1 : 0;
}

static Date to_working(Date day, int step)
{
    while (date_valid(day) && holiday_of(day) != HOLIDAY_NONE)
        day = date_add_days(day, step);
    return day;
}

Date month_day_in(const Expr *value, int months, Date day)
{
    const MonthDay *known = by_word(value);
    int last = (day.month + months - 1) / months * months;
    int month = known && known->first ? last - months + 1 : last;
    int length = date_month_length(day.year, month);
    int number = !known ? value->date.day : known->first ? 1 : length;
    Date found = {day.year, (uint8_t)month, (uint8_t)(number < length ? number : length)};
    return known && known->working ? to_working(found, known->first ? 1 : -1) : found;
}

Date month_day_next(const Expr *value, int months, Date day)
{
    Date begins = {day.year, (uint8_t)((day.month - 1) / months * months + 1), 1};
    Date next = date_add_months(begins, months);
    return date_valid(next) ? month_day_in(value, months, next) : next;
}
