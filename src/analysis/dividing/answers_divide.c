#include "analysis/dividing/division_asked.h"
#include "analysis/dividing/division_tell.h"
#include "analysis/table.h"

// Who pays how much of an amount: by a division of the text, or by a key that is asked
// about.

// --- who pays how much ---

static bool is_few(Answering *answering, const Division *division)
{
    Rational steps;
    Rational count = rational_from_int((int64_t)division->lines.count);
    return rational_sign(division->amount.quantity.range.low) != 0 && !division->vague &&
           rational_div(
               answering->arena,
               rational_abs(answering->arena, division->amount.quantity.range.low),
               division->step, &steps) &&
           rational_compare(steps, count) < 0;
}

// Without an amount, what each pays of every amount: where no item has one of its own.
static bool tell_shares(DivideAsked *at, const Division *none, RowList *rows, Text *words)
{
    enum { SAID_MOST = 8 };
    Answering *answering = at->answering;
    Division *shares = ARENA_NEW(answering->arena, Division);
    if (!none->entity || at->has_amount || none->amount.state != FIGURE_NOT_STATED ||
        !divide_shares(answering->eval, none->entity, shares))
        return false;
    Text all = TEXT("");
    for (size_t i = 0; i < shares->lines.count; i++) {
        const DivisionLine *line = &shares->lines.items[i];
        Text name = tell_name(answering, line->of);
        AgrValue value = tell_share_value(answering, line->exact.low);
        vec_push(answering->arena, rows,
                 tell_row(answering, name, TEXT(""), value, none->entity->span,
                          none->entity->clause));
        if (i < SAID_MOST)
            all = tell_joined(
                answering, all, ", ",
                tell_joined(answering, name, " ", text_from(value.low.display)));
    }
    Text basis = divide_asked_words(at, shares);
    Text one = WORDS(answering, divide_shares_only, ARG(basis), ARG(all));
    *words = tell_joined(answering, *words, " ", one);
    answer_silence(answering, WORDS(answering, divide_no_amount, ARG(basis)),
                   tell_clause(answering, none->entity->clause));
    return true;
}

// One division of what may be several.
static void tell_one(DivideAsked *at, const Entity *entity, RowList *rows, Text *words)
{
    Answering *answering = at->answering;
    Division *division = ARENA_NEW(answering->arena, Division);
    if (!divide_asked_compute(at, answering->eval, entity, division))
        return;
    Text basis = divide_asked_words(at, division);
    if (!division_is_done(division)) {
        if (tell_shares(at, division, rows, words))
            return;
        tell_division_problem(answering, division, basis);
        *words = tell_joined(answering, *words, " ", answering->out->sentence);
        return;
    }
    Quantity whole = division->amount.quantity;
    AgrValue amount = tell_money_value(answering, whole.range, whole);
    SAY(answering, divide_sentence, ARG(text_from(amount.low.display)), ARG(basis),
        ARG(tell_division_parts(answering, division)));
    tell_division_rows(answering, division, rows);
    if (is_few(answering, division))
        answering->out->sentence =
            tell_joined(answering, answering->out->sentence, " ",
                        WORDS(answering, divide_few, ARG(text_from(amount.low.display)),
                              ARG(tell_count(answering, division->lines.count))));
    answering->out->sentence = tell_joined(answering, answering->out->sentence, " ",
                                           tell_division_extra(answering, division));
    *words = tell_joined(answering, *words, " ", answering->out->sentence);
    tell_division_reasons(answering, division);
    tell_division_open(answering, division);
    tell_division_steps(answering, division);
    tell_division_table(answering, division, basis, at->key, !at->has_amount);
}

// Shares of the text, where no amount is given that they would divide. False when the
// amount is, or they are no shares.
static bool tell_share_key(DivideAsked *at)
{
    Answering *answering = at->answering;
    const Entity *share =
        at->key && at->key->kind == EXPR_ENTITY ? at->key->entity : NULL;
    EntityList over = {0};
    RowList rows = {0};
    Text all = TEXT("");
    if (at->has_amount || at->divisions.count > 0 || !share ||
        share->block != BLOCK_share)
        return false;
    eval_measured(answering->eval, share, &over);
    for (size_t i = 0; i < over.count; i++) {
        Figure figure = eval_measure(answering->eval, share, over.items[i]);
        if (figure.state != FIGURE_STATED)
            return false;
        AgrValue value = value_figure(answering, figure);
        Text name = tell_name(answering, over.items[i]);
        vec_push(answering->arena, &rows,
                 tell_row(answering, name, TEXT(""), value, share->span, share->clause));
        all =
            tell_joined(answering, all, ", ",
                        tell_joined(answering, name, " ", text_from(value.low.display)));
    }
    if (rows.count == 0)
        return false;
    tell_rows(answering, &rows);
    SAY(answering, divide_shares_only, ARG(tell_name(answering, share)), ARG(all));
    return true;
}

void answer_who_pays(Answering *answering)
{
    DivideAsked at = {.answering = answering};
    RowList rows = {0};
    Text words = TEXT("");
    if (!divide_asked_amount(&at) || !divide_asked_basis(&at) || tell_share_key(&at))
        return;
    size_t count = at.divisions.count > 0 ? at.divisions.count : 1;
    for (size_t i = 0; i < count; i++)
        tell_one(&at, at.divisions.count > 0 ? at.divisions.items[i] : NULL, &rows,
                 &words);
    if (rows.count > 0)
        tell_rows(answering, &rows);
    if (words.length > 0)
        answering->out->sentence = words;
}

// --- what one pays ---

static void tell_line(DivideAsked *at, const Division *division, const Entity *party,
                      Text basis)
{
    Answering *answering = at->answering;
    Text name = tell_name(answering, party);
    Quantity whole = division->amount.quantity;
    Text amount = text_from(tell_money_value(answering, whole.range, whole).low.display);
    for (size_t i = 0; i < division->lines.count; i++) {
        const DivisionLine *line = &division->lines.items[i];
        if (line->of != party)
            continue;
        Quantity like = whole;
        answering->out->verdict = VERDICT_VALUE;
        answering->out->value = tell_money_value(answering, line->paid, like);
        bool same = interval_equal(line->paid, line->exact) == TRUTH_YES;
        Quantity exact = {.range = line->exact, .unit = whole.unit};
        answer_say(answering, same ? PHRASE_divide_one : PHRASE_divide_one_exact, 4,
                   (Arg[]){ARG(name), ARG(tell_paid(answering, division, line)),
                           ARG(amount),
                           ARG(tell_money(answering, exact.range.low, whole.unit))});
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value =
        tell_money_value(answering, interval_point(RATIONAL_ZERO), whole);
    SAY(answering, divide_not_payer, ARG(name), ARG(basis));
}

// Where the text states no amount, what one pays of every amount.
static bool tell_part_of_any(DivideAsked *at, const Division *none, const Entity *party,
                             Text basis)
{
    Answering *answering = at->answering;
    Division *shares = ARENA_NEW(answering->arena, Division);
    if (!none->entity || at->has_amount || none->amount.state != FIGURE_NOT_STATED ||
        !divide_shares(answering->eval, none->entity, shares))
        return false;
    for (size_t i = 0; i < shares->lines.count; i++) {
        if (shares->lines.items[i].of != party)
            continue;
        answering->out->verdict = VERDICT_VALUE;
        answering->out->value =
            tell_share_value(answering, shares->lines.items[i].exact.low);
        SAY(answering, divide_one_of_any, ARG(tell_name(answering, party)),
            ARG(text_from(answering->out->value.low.display)), ARG(basis));
        tell_division_reasons(answering, shares);
        answer_silence(answering, WORDS(answering, divide_no_amount, ARG(basis)),
                       tell_clause(answering, none->entity->clause));
        return true;
    }
    return false;
}

static void tell_part(DivideAsked *at, const Entity *entity, const Entity *party)
{
    Answering *answering = at->answering;
    Division *division = ARENA_NEW(answering->arena, Division);
    if (!divide_asked_compute(at, answering->eval, entity, division))
        return;
    Text basis = divide_asked_words(at, division);
    if (division_is_done(division)) {
        tell_line(at, division, party, basis);
        tell_division_reasons(answering, division);
        tell_division_open(answering, division);
        tell_division_steps(answering, division);
        tell_division_table(answering, division, basis, at->key, !at->has_amount);
    } else if (!tell_part_of_any(at, division, party, basis)) {
        tell_division_problem(answering, division, basis);
    }
}

void answer_part_of_division(Answering *answering, const Entity *division,
                             const Entity *party)
{
    DivideAsked at = {.answering = answering};
    tell_part(&at, division, party);
}

// The part of one, for each division that may be meant.
void answer_part_of_amount(Answering *answering)
{
    DivideAsked at = {.answering = answering};
    const Entity *party = asked_entity(answering->asked, "party");
    Text words = TEXT("");
    if (!party || !divide_asked_amount(&at) || !divide_asked_basis(&at))
        return;
    size_t count = at.divisions.count > 0 ? at.divisions.count : 1;
    for (size_t i = 0; i < count; i++) {
        const Entity *entity = at.divisions.count > 0 ? at.divisions.items[i] : NULL;
        answering->out->sentence = TEXT("");
        tell_part(&at, entity, party);
        Text one = answering->out->sentence;
        if (count > 1)
            one = tell_joined(answering, tell_name(answering, entity), ": ", one);
        words = tell_joined(answering, words, " ", one);
    }
    answering->out->sentence = words;
    if (count > 1)
        answering->out->value = value_text(answering, words);
}
