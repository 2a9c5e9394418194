#include "analysis/dividing/division_tell.h"

#include "analysis/table.h"

// --- amounts ---

static bool is_cents(Arena *arena, Rational value)
{
    return rational_is_integer(rational_mul(arena, value, rational_from_int(100)));
}

// The digits of an amount: two decimals where it is whole cents, four else.
static Text money_digits(Arena *arena, Rational value)
{
    bool exact, whole = is_cents(arena, value);
    Text digits = rational_decimal(arena, value, whole ? 2 : 4, ',', &exact);
    size_t places = 0;
    for (size_t i = 0; i < digits.length; i++)
        if (digits.at[i] == ',')
            places = digits.length - i - 1;
    const char *end = !whole || places >= 2 ? "" : places == 1 ? "0" : ",00";
    Text shown = rational_group(arena, digits);
    return text_format(arena, "%s" TEXT_FMT "%s", exact ? "" : "\xE2\x89\x88 ",
                       TEXT_ARG(shown), end);
}

static Text in_euros(Answering *answering, Text digits)
{
    Arg arg = ARG(digits);
    return answer_words(answering, PHRASE_show_euro, 1, &arg);
}

Text tell_money(Answering *answering, Rational value, Unit unit)
{
    if (unit != UNIT_EURO)
        return show_rational(answering->arena, answering->language, value, unit);
    return in_euros(answering, money_digits(answering->arena, value));
}

static Text money_range(Answering *answering, Interval range, Unit unit)
{
    Arena *arena = answering->arena;
    Quantity quantity = {.range = range, .unit = unit};
    if (unit == UNIT_SHARE && interval_is_point(range))
        return text_from(tell_share_value(answering, range.low).low.display);
    if (unit != UNIT_EURO)
        return show_quantity(arena, answering->language, quantity);
    if (interval_is_point(range))
        return tell_money(answering, range.low, unit);
    Text digits = text_format(arena, TEXT_FMT "\xE2\x80\x93" TEXT_FMT,
                              TEXT_ARG(money_digits(arena, range.low)),
                              TEXT_ARG(money_digits(arena, range.high)));
    return in_euros(answering, digits);
}

static Text about(Answering *answering, Text words, bool is_about)
{
    Arg arg = ARG(words);
    return is_about ? answer_words(answering, PHRASE_show_about, 1, &arg) : words;
}

AgrValue tell_money_value(Answering *answering, Interval range, Quantity like)
{
    Arena *arena = answering->arena;
    like.range = range;
    AgrValue value = value_figure(answering, figure_of(like));
    Text low = tell_money(answering, range.low, like.unit);
    value.low.display = text_cstr(arena, about(answering, low, like.about));
    value.high.display = text_cstr(arena, tell_money(answering, range.high, like.unit));
    return value;
}

Text tell_paid(Answering *answering, const Division *division, const DivisionLine *line)
{
    Quantity whole = division->amount.quantity;
    return about(answering, money_range(answering, line->paid, whole.unit), whole.about);
}

// --- what it is divided by ---

static Text formula_words(Answering *answering, const Expr *key)
{
    if (key->kind == EXPR_ENTITY)
        return tell_name(answering, key->entity);
    return one_line_of(answering, key->span);
}

Text tell_basis(Answering *answering, const Division *division, const Expr *key)
{
    if (division->entity)
        return tell_name(answering, division->entity);
    return key ? formula_words(answering, key)
               : phrase(PHRASE_divide_equally, answering->language);
}

// --- problems ---

static Text clause_of(Answering *answering, const Division *division)
{
    return division->entity ? tell_clause(answering, division->entity->clause) : TEXT("");
}

static void no_amount(Answering *answering, const Division *division)
{
    Figure amount = division->amount;
    Text name = tell_name(answering, division->entity);
    answer_figure(answering, amount);
    answering->out->not_stated.count = 0;
    bool own = amount.state == FIGURE_NOT_STATED &&
               (!amount.missing || amount.missing == division->entity ||
                !entity_is_measure(amount.missing));
    if (own)
        tell_not_stated(answering, WORDS(answering, divide_no_amount, ARG(name)),
                        clause_of(answering, division));
    else
        tell_figure(answering, name, amount);
}

static PhraseKey state_phrase(const Division *division)
{
    bool part = division->where && division->where->block == BLOCK_division;
    const Measure *view = part ? division->where->view : NULL;
    switch (division->state) {
    case DIVIDE_NOBODY: return PHRASE_divide_nobody;
    case DIVIDE_NEGATIVE: return PHRASE_divide_negative;
    case DIVIDE_ZERO: return PHRASE_divide_zero;
    case DIVIDE_TOO_LITTLE: return PHRASE_divide_caps;
    case DIVIDE_TOO_MUCH: break;
    case DIVIDE_DONE:
    case DIVIDE_OPEN: break;
    }
    return division->over                   ? PHRASE_divide_over
           : view && view->stages.count > 0 ? PHRASE_divide_parts
                                            : PHRASE_divide_floors;
}

void tell_division_problem(Answering *answering, const Division *division, Text basis)
{
    if (division->problem.state != FIGURE_STATED) {
        if (division->amount.state != FIGURE_STATED && division->entity)
            no_amount(answering, division);
        else
            tell_figure(answering, basis, division->problem);
        return;
    }
    bool named = division->where && division->where->name.length > 0;
    Text name = named ? tell_name(answering, division->where) : basis;
    Quantity whole = division->amount.quantity;
    Arg args[2] = {ARG(name), ARG(tell_money(answering, whole.range.low, whole.unit))};
    answering->out->verdict = VERDICT_NOT_STATED;
    answer_say(answering, state_phrase(division), 2, args);
    answer_silence(answering, answering->out->sentence, clause_of(answering, division));
}

// --- what stays open ---

static void open_payers(Answering *answering, const Division *division, EntityList *out)
{
    for (size_t i = 0; i < division->lines.count; i++)
        if (division->lines.items[i].open)
            vec_push(answering->arena, out, division->lines.items[i].of);
}

static bool some_limited(const Division *division)
{
    for (size_t i = 0; i < division->lines.count; i++)
        if (division->lines.items[i].limited != 0)
            return true;
    return false;
}

static Text by_stage_words(Answering *answering, const Division *division)
{
    Unit unit = division->amount.quantity.unit;
    Text words = TEXT("");
    for (size_t i = 0; i < division->by_stage.count; i++) {
        const DivisionLine *line = &division->lines.items[i];
        Rational other = division->by_stage.items[i];
        if (rational_compare(other, line->paid.low) == 0)
            continue;
        Text one = tell_joined(answering, tell_name(answering, line->of), " ",
                               tell_money(answering, other, unit));
        words = tell_joined(answering, words, ", ", one);
    }
    return words;
}

static void assume(Answering *answering, Text words)
{
    answer_assume(answering, TEXT(""), TEXT(""), words);
}

// What stays open, whichever way.
static Text open_amount(Answering *answering, const Division *division)
{
    return tell_money(answering, rational_abs(answering->arena, division->open),
                      division->amount.quantity.unit);
}

void tell_division_open(Answering *answering, const Division *division)
{
    Unit unit = division->amount.quantity.unit;
    Text where = clause_of(answering, division);
    EntityList between = {0};
    open_payers(answering, division, &between);
    Text names = show_names(answering->arena, answering->language, &between);
    if (rational_sign(division->open) != 0) {
        Arg args[2] = {ARG(open_amount(answering, division)), ARG(names)};
        PhraseKey key = division->rest == REST_LARGEST      ? PHRASE_divide_no_tie_rule
                        : some_limited(division)            ? PHRASE_divide_no_difference
                        : rational_sign(division->open) < 0 ? PHRASE_divide_no_less
                                                            : PHRASE_divide_no_rule;
        answer_silence(answering, answer_words(answering, key, 2, args), where);
    }
    if (rational_sign(division->undivided) != 0)
        answer_silence(answering,
                       WORDS(answering, divide_undivided,
                             ARG(tell_money(answering, division->undivided, unit))),
                       where);
    if (division->lacks_year)
        answer_silence(answering, phrase(PHRASE_divide_no_year, answering->language),
                       where);
    if (division->lacks_days)
        answer_silence(answering, phrase(PHRASE_divide_no_years, answering->language),
                       where);
    if (division->assumed_cents)
        assume(answering, phrase(PHRASE_divide_cents, answering->language));
    if (division->evened)
        assume(
            answering,
            WORDS(answering, divide_evened,
                  ARG(tell_money(answering, division->before, unit)),
                  ARG(tell_money(answering, division->amount.quantity.range.low, unit))));
    if (division->by_stage.count > 0)
        assume(answering, WORDS(answering, divide_by_stage,
                                ARG(by_stage_words(answering, division))));
}

// --- the parts ---

static Text open_words(Answering *answering, const Division *division)
{
    Unit unit = division->amount.quantity.unit;
    EntityList between = {0};
    Rational sure = rational_sub(answering->arena, division->amount.quantity.range.low,
                                 division->open);
    sure = rational_sub(answering->arena, sure, division->undivided);
    open_payers(answering, division, &between);
    Text words = TEXT("");
    if (rational_sign(division->open) != 0) { // below zero: rounding took too much
        Arg args[3] = {ARG(tell_money(answering, sure, unit)),
                       ARG(open_amount(answering, division)),
                       ARG(show_names(answering->arena, answering->language, &between))};
        words = answer_words(answering,
                             rational_sign(division->open) < 0 ? PHRASE_divide_over_whole
                                                               : PHRASE_divide_sure,
                             3, args);
    }
    if (rational_sign(division->undivided) != 0)
        words = tell_joined(answering, words, " ",
                            WORDS(answering, divide_rest_of_all,
                                  ARG(tell_money(answering, division->undivided, unit))));
    return words;
}

static Text summary(Answering *answering, const Division *division)
{
    const DivisionLine *most = &division->lines.items[0], *least = most;
    for (size_t i = 0; i < division->lines.count; i++) {
        const DivisionLine *line = &division->lines.items[i];
        if (rational_compare(line->paid.low, most->paid.low) > 0)
            most = line;
        if (rational_compare(line->paid.low, least->paid.low) < 0)
            least = line;
    }
    return WORDS(
        answering, divide_summary, ARG(tell_count(answering, division->lines.count)),
        ARG(tell_name(answering, most->of)), ARG(tell_paid(answering, division, most)),
        ARG(tell_name(answering, least->of)), ARG(tell_paid(answering, division, least)));
}

Text tell_division_parts(Answering *answering, const Division *division)
{
    enum { NAMED_MOST = 8 };
    Text words = TEXT("");
    if (division->lines.count > NAMED_MOST)
        return summary(answering, division);
    for (size_t i = 0; i < division->lines.count; i++) {
        const DivisionLine *line = &division->lines.items[i];
        Text one = tell_joined(answering, tell_name(answering, line->of), " ",
                               tell_paid(answering, division, line));
        words = tell_joined(answering, words, ", ", one);
    }
    return words;
}

static Text line_words(Answering *answering, const DivisionLine *line)
{
    Text words = TEXT("");
    if (line->key.state == FIGURE_STATED)
        words = show_figure(answering->arena, answering->language, line->key);
    if (line->limited != 0)
        words = tell_joined(answering, words, "; ",
                            phrase(line->limited < 0 ? PHRASE_divide_limited_low
                                                     : PHRASE_divide_limited_high,
                                   answering->language));
    return words;
}

void tell_division_rows(Answering *answering, const Division *division, RowList *rows)
{
    for (size_t i = 0; i < division->lines.count; i++) {
        const DivisionLine *line = &division->lines.items[i];
        const Entity *of = division->entity ? division->entity : line->of;
        AgrRow row = tell_row(
            answering, tell_name(answering, line->of), line_words(answering, line),
            tell_money_value(answering, line->paid, division->amount.quantity), of->span,
            of->clause);
        vec_push(answering->arena, rows, row);
    }
    Text open = open_words(answering, division);
    if (open.length > 0)
        answering->out->sentence =
            tell_joined(answering, answering->out->sentence, " ", open);
}

// --- reasons ---

// A key that is a quantity brings its formula along.
static void cite_label(Answering *answering, const Entity *of, LabelKey label)
{
    const Expr *value;
    const Cell *cell = eval_slot(answering->eval, of, label, &value);
    if (cell)
        vec_push(answering->arena, &answering->out->cited, cell);
    if (label == LABEL_according_to && (value = eval_settle(answering->eval, value)) &&
        value->kind == EXPR_ENTITY && value->entity->block == BLOCK_quantity)
        cite_label(answering, value->entity, LABEL_is);
}

static void cite_parts(Answering *answering, const Division *division, LabelKey label)
{
    cite_label(answering, division->entity, label);
    for (size_t i = 0; i < division->stages.count; i++)
        if (division->stages.items[i].part)
            cite_label(answering, division->stages.items[i].part, label);
}

void tell_division_reasons(Answering *answering, const Division *division)
{
    static const LabelKey always[] = {LABEL_according_to, LABEL_each_pays, LABEL_of};
    static const LabelKey limits[] = {LABEL_at_least, LABEL_at_most, LABEL_difference};
    if (!division->entity)
        return;
    for (size_t i = 0; i < sizeof always / sizeof *always; i++)
        cite_parts(answering, division, always[i]);
    for (size_t i = 0; some_limited(division) && i < sizeof limits / sizeof *limits; i++)
        cite_parts(answering, division, limits[i]);
    cite_label(answering, division->entity, LABEL_rounded);
    cite_label(answering, division->entity, LABEL_rest_to);
}

// --- why ---

void tell_division_steps(Answering *answering, const Division *division)
{
    enum { STEPS_MOST = 40 };
    Unit unit = division->amount.quantity.unit;
    for (size_t s = 0; s < division->stages.count && s < STEPS_MOST; s++) {
        const DivisionStage *stage = &division->stages.items[s];
        if (!stage->part)
            continue;
        Text name = stage->part->name.length > 0
                        ? tell_name(answering, stage->part)
                        : one_line_of(answering, stage->part->span);
        Text words = tell_joined(answering, name, ": ",
                                 tell_money(answering, stage->amount, unit));
        answer_step(answering, 0, words, NULL);
        for (size_t i = 0; i < stage->exact.count && i < STEPS_MOST; i++)
            if (rational_sign(stage->exact.items[i]) != 0)
                answer_step(
                    answering, 1,
                    tell_joined(answering,
                                tell_name(answering, division->lines.items[i].of), " ",
                                tell_money(answering, stage->exact.items[i], unit)),
                    NULL);
    }
    for (size_t i = 0; i < division->lines.count && i < STEPS_MOST; i++) {
        const DivisionLine *line = &division->lines.items[i];
        Text name = tell_name(answering, line->of);
        Arg args[3] = {ARG(name), ARG(money_range(answering, line->exact, unit)),
                       ARG(tell_paid(answering, division, line))};
        answer_step(answering, 0,
                    answer_words(answering, PHRASE_divide_step_exact, 3, args), NULL);
        if (line->limited != 0)
            answer_step(answering, 1,
                        answer_words(answering,
                                     line->limited < 0 ? PHRASE_divide_step_floor
                                                       : PHRASE_divide_step_cap,
                                     1, args),
                        NULL);
    }
}
