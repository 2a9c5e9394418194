#include "analysis/dividing/division_tell.h"
#include "analysis/table.h"
#include "engine/dividing/interest.h"

#include <string.h>

// Interest on a sum from one day to another. What the agreement leaves open about it is
// shown with what each way of counting gives.

typedef struct {
    Answering *answering;
    const Entity *of;
    Figure sum;
    Date from, to;
    bool has_days, has_way;
    YearCount days;
    InterestWay way;
} Asking;

// --- what is asked ---

static bool read_days(Asking *at)
{
    const Asked *asked = at->answering->asked;
    const Filled *from = asked_slot(asked, "from"), *to = asked_slot(asked, "to");
    const Filled *span = asked_slot(asked, "span");
    if (from && to && from->value && to->value) {
        at->from = from->value->date;
        at->to = to->value->date;
    } else if (span && span->value && asked->dated) { // both ends of `1.3.–15.5.2027`
        at->from = span->value->date;
        at->to = asked->until.year > 0 ? asked->until : asked->date;
    } else if (span && span->value && span->value->kind == EXPR_PERIOD) {
        at->from = span->value->date;
        at->to = span->value->last_date;
    } else {
        return false;
    }
    if (date_compare(at->from, at->to) <= 0)
        return true;
    tell_not_stated(at->answering,
                    WORDS(at->answering, interest_backwards,
                          ARG(date_finnish(at->answering->arena, at->from)),
                          ARG(date_finnish(at->answering->arena, at->to))),
                    TEXT(""));
    return false;
}

static bool read_interest(Asking *at)
{
    Answering *answering = at->answering;
    EntityList all = {0};
    at->of = asked_entity(answering->asked, "interest");
    if (at->of)
        return true;
    tell_entities(answering, BLOCK_interest, &all);
    if (all.count == 1) {
        at->of = all.items[0];
        return true;
    }
    Text names = show_names(answering->arena, answering->language, &all);
    tell_not_stated(answering,
                    all.count == 0 ? phrase(PHRASE_interest_none, answering->language)
                                   : WORDS(answering, interest_which, ARG(names)),
                    TEXT(""));
    return false;
}

static bool read_sum(Asking *at)
{
    const Filled *figure = asked_slot(at->answering->asked, "figure");
    const Filled *amount = figure ? figure : asked_slot(at->answering->asked, "amount");
    if (!amount || !amount->value)
        return false;
    at->sum = eval_figure(at->answering->eval, amount->value, NULL);
    if (at->sum.quantity.unit == UNIT_NUMBER)
        at->sum.quantity.unit = UNIT_EURO; // a bare number is money
    return at->sum.state == FIGURE_STATED && interval_is_point(at->sum.quantity.range);
}

// --- words ---

static Text days_words(Asking *at, YearCount days)
{
    static const PhraseKey keys[YEAR_COUNT_KINDS] = {
        [YEAR_ACTUAL_365] = PHRASE_interest_actual_365,
        [YEAR_ACTUAL_360] = PHRASE_interest_actual_360,
        [YEAR_30_360] = PHRASE_interest_thirty_360,
        [YEAR_ACTUAL_ACTUAL] = PHRASE_interest_actual_actual};
    return phrase(keys[days], at->answering->language);
}

static Text way_words(Asking *at, InterestWay way)
{
    static const PhraseKey keys[INTEREST_WAYS] = {
        [INTEREST_SIMPLE] = PHRASE_interest_simple,
        [INTEREST_MONTHLY] = PHRASE_interest_monthly,
        [INTEREST_QUARTERLY] = PHRASE_interest_quarterly,
        [INTEREST_HALF_YEARLY] = PHRASE_interest_half_yearly,
        [INTEREST_YEARLY] = PHRASE_interest_yearly};
    return phrase(keys[way], at->answering->language);
}

static Text money(Asking *at, Rational value)
{
    return tell_money(at->answering, value, at->sum.quantity.unit);
}

static Text day(Asking *at, Date date)
{
    return date_finnish(at->answering->arena, date);
}

static void compute(Asking *at, YearCount days, InterestWay way, Interest *out)
{
    interest_compute(at->answering->eval, at->of, at->sum.quantity.range.low, at->from,
                     at->to, days, way, out);
}

static void cite(Asking *at)
{
    static const LabelKey labels[] = {LABEL_rate, LABEL_day_count, LABEL_interest_way,
                                      LABEL_rounded};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        const Expr *value;
        const Cell *cell = eval_slot(at->answering->eval, at->of, labels[i], &value);
        if (cell)
            vec_push(at->answering->arena, &at->answering->out->cited, cell);
    }
}

// --- the answer ---

static void tell_problem(Asking *at, const Interest *interest)
{
    Answering *answering = at->answering;
    Text name = tell_name(answering, at->of);
    if (interest->too_many) {
        SAY0(answering, interest_too_often);
        answering->out->verdict = VERDICT_NOT_STATED;
    } else if (interest->problem.state == FIGURE_NOT_STATED) {
        tell_not_stated(answering, WORDS(answering, interest_no_rate, ARG(name)),
                        tell_clause(answering, at->of->clause));
    } else {
        tell_figure(answering, name, interest->problem);
    }
}

// `1.3.2027–15.5.2027: 10 000,00 € × 8 % × 75/365 = 164,3836 € (75 days)`
static Text step_words(Asking *at, const Interest *interest, const InterestStep *step)
{
    Arena *arena = at->answering->arena;
    Rational part = year_part(arena, interest->days, step->from, step->to);
    Text fraction = rational_exact(arena, part);
    if (interest->days != YEAR_ACTUAL_ACTUAL)
        fraction = text_format(arena, "%d/%d", (int)step->days,
                               interest->days == YEAR_ACTUAL_365 ? 365 : 360);
    Text amount = money(at, step->amount); // `= 300,00 €`, `≈ 61,6667 €`
    bool near = amount.length > 3 && memcmp(amount.at, "\xE2\x89\x88", 3) == 0;
    if (!near)
        amount = text_format(arena, "= " TEXT_FMT, TEXT_ARG(amount));
    return WORDS(
        at->answering, interest_step, ARG(day(at, step->from)), ARG(day(at, step->to)),
        ARG(money(at, step->sum)),
        ARG(show_rational(arena, at->answering->language, step->rate, UNIT_SHARE)),
        ARG(fraction), ARG(amount), ARG(tell_count(at->answering, (size_t)step->days)));
}

static void tell_steps(Asking *at, const Interest *interest)
{
    enum { SHOWN_MOST = 24 };
    Answering *answering = at->answering;
    for (size_t i = 0; i < interest->steps.count && i < SHOWN_MOST; i++) {
        const InterestStep *step = &interest->steps.items[i];
        Quantity like = at->sum.quantity;
        like.about = false;
        tell_sum(answering,
                 tell_row(answering, step_words(at, interest, step), TEXT(""),
                          tell_money_value(answering, interval_point(step->amount), like),
                          at->of->span, at->of->clause));
        answer_step(answering, 0, step_words(at, interest, step), NULL);
    }
}

static void tell_interest(Asking *at)
{
    Answering *answering = at->answering;
    Interest *interest = ARENA_NEW(answering->arena, Interest);
    compute(at, at->days, at->way, interest);
    if (interest->problem.state != FIGURE_STATED || interest->too_many) {
        tell_problem(at, interest);
        return;
    }
    Quantity like = at->sum.quantity;
    Text how =
        tell_joined(answering, days_words(at, at->days), ", ", way_words(at, at->way));
    Text amount = money(at, interest->rounded);
    if (rational_compare(interest->rounded, interest->amount) != 0)
        amount = text_format(
            answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(amount),
            TEXT_ARG(WORDS(answering, interest_exact, ARG(money(at, interest->amount)))));
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value =
        tell_money_value(answering, interval_point(interest->rounded), like);
    answer_say(
        answering, PHRASE_interest_sentence, 7,
        (Arg[]){ARG(money(at, like.range.low)), ARG(day(at, at->from)),
                ARG(day(at, at->to)), ARG(tell_name(answering, at->of)), ARG(amount),
                ARG(tell_count(answering, (size_t)year_days(at->days, at->from, at->to))),
                ARG(how)});
    tell_steps(at, interest);
    cite(at);
    answer_assume(answering, TEXT(""), TEXT(""),
                  phrase(PHRASE_interest_counting, answering->language));
    if (!interest->is_rounded)
        answer_assume(answering, TEXT(""), TEXT(""),
                      phrase(PHRASE_interest_unrounded, answering->language));
}

// What each way of counting gives that the agreement leaves open.
static void tell_ways(Asking *at)
{
    static const InterestWay ways[] = {INTEREST_SIMPLE, INTEREST_YEARLY};
    Answering *answering = at->answering;
    RowList rows = {0};
    for (int d = 0; d < YEAR_COUNT_KINDS; d++)
        for (size_t w = 0; w < 2; w++) {
            bool other_day = at->has_days && (YearCount)d != at->days;
            bool other_way = at->has_way && w > 0;
            if (other_day || other_way)
                continue;
            Interest *interest = ARENA_NEW(answering->arena, Interest);
            InterestWay way = at->has_way ? at->way : ways[w];
            compute(at, (YearCount)d, way, interest);
            if (interest->problem.state != FIGURE_STATED || interest->too_many) {
                tell_problem(at, interest);
                return;
            }
            Text name = at->has_days ? way_words(at, way)
                        : at->has_way
                            ? days_words(at, (YearCount)d)
                            : tell_joined(answering, days_words(at, (YearCount)d), ", ",
                                          way_words(at, way));
            AgrValue value = tell_money_value(
                answering, interval_point(interest->rounded), at->sum.quantity);
            vec_push(
                answering->arena, &rows,
                tell_row(answering, name, TEXT(""), value, at->of->span, at->of->clause));
        }
    Text open = tell_joined(
        answering,
        at->has_days ? TEXT("") : phrase(PHRASE_interest_no_days, answering->language),
        "; ",
        at->has_way ? TEXT("") : phrase(PHRASE_interest_no_way, answering->language));
    tell_rows(answering, &rows);
    answering->out->verdict = VERDICT_NOT_STATED;
    answer_say(answering, PHRASE_interest_open, 5,
               (Arg[]){ARG(open), ARG(money(at, at->sum.quantity.range.low)),
                       ARG(day(at, at->from)), ARG(day(at, at->to)),
                       ARG(tell_name(answering, at->of))});
    answer_silence(answering, open, tell_clause(answering, at->of->clause));
    cite(at);
}

void answer_interest_on(Answering *answering)
{
    Asking at = {.answering = answering};
    if (!read_interest(&at) || !read_days(&at) || !read_sum(&at))
        return;
    Eval *eval = answering->eval;
    at.has_days = interest_days_stated(eval, at.of, &at.days);
    at.has_way = interest_way_stated(eval, at.of, &at.way);
    // Within a year interest that is added once a year makes no difference.
    bool short_time = date_compare(at.to, date_add_months(at.from, 12)) <= 0;
    if (!at.has_way && short_time) {
        at.has_way = true;
        at.way = INTEREST_SIMPLE;
        answer_assume(answering, TEXT(""), TEXT(""),
                      phrase(PHRASE_interest_no_matter, answering->language));
    }
    if (at.has_days && at.has_way)
        tell_interest(&at);
    else
        tell_ways(&at);
}
