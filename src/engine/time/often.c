#include "engine/time/often.h"

static bool step_of_word(WordKey every, Length *out)
{
    static const struct {
        WordKey word;
        Length step;
    } steps[] = {
        {WORD_every_week, {1, LENGTH_WEEKS}},
        {WORD_every_month, {1, LENGTH_MONTHS}},
        {WORD_every_quarter, {3, LENGTH_MONTHS}},
        {WORD_every_half_year, {6, LENGTH_MONTHS}},
        {WORD_every_year, {1, LENGTH_YEARS}},
        {WORD_every_two_weeks, {2, LENGTH_WEEKS}},
        {WORD_every_two_months, {2, LENGTH_MONTHS}},
        {WORD_every_two_years, {2, LENGTH_YEARS}},
        {WORD_every_three_years, {3, LENGTH_YEARS}},
        {WORD_every_four_years, {4, LENGTH_YEARS}},
        {WORD_every_five_years, {5, LENGTH_YEARS}},
    };
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (steps[i].word == every) {
            *out = steps[i].step;
            return true;
        }
    return false;
}

// `every 2 years`, `2 vuoden välein`.
static bool step_of_length(const Expr *value, Length *out)
{
    Lengths lengths;
    if (!lengths_of(value, &lengths) || lengths.working || lengths.shortest.count < 1 ||
        lengths.shortest.count != lengths.longest.count)
        return false;
    *out = lengths.shortest;
    return true;
}

bool often_step(Eval *eval, const Expr *value, Length *step, const Expr **how_many)
{
    *how_many = NULL;
    if (!value)
        return false;
    if (value->kind == EXPR_EACH)
        return step_of_length(eval_settle(eval, value->left), step);
    if (value->kind == EXPR_FREQUENCY && value->word == WORD_every_length)
        return step_of_length(eval_settle(eval, value->left), step);
    if (value->kind == EXPR_FREQUENCY) {
        *how_many = value->left;
        return step_of_word(value->word, step);
    }
    const Expr *right =
        value->kind == EXPR_LIMIT ? eval_settle(eval, value->right) : NULL;
    if (!right || right->kind != EXPR_FREQUENCY)
        return false;
    *how_many = value;
    return step_of_word(right->word, step);
}

bool often_by_calendar(Length step)
{
    return step.count == 1 ? step.unit != LENGTH_DAYS
                           : step.unit == LENGTH_MONTHS &&
                                 (step.count == 3 || step.count == 6 || step.count == 12);
}
