#include "analysis/before.h"
#include "analysis/dividing/division_asked.h"
#include "analysis/dividing/division_tell.h"
#include "analysis/table.h"

#include <stdlib.h>

// Divisions beside one another: before and after a change, and by one key or another.

// --- before and after ---

static const DivisionLine *line_of(const Division *division, const Entity *party)
{
    for (size_t i = 0; i < division->lines.count; i++)
        if (division->lines.items[i].of == party)
            return &division->lines.items[i];
    return NULL;
}

static Interval paid_by(const Division *division, const Entity *party)
{
    const DivisionLine *line = line_of(division, party);
    return line ? line->paid : interval_point(RATIONAL_ZERO);
}

static Text money(Answering *answering, const Division *division, Interval range)
{
    DivisionLine line = {.paid = range};
    return tell_paid(answering, division, &line);
}

// `koski would pay 10 € instead of 8 €: 2 € more.`
static Text change_words(Answering *answering, const Division *before,
                         const Division *after, const Entity *party, Interval *change)
{
    Interval old = paid_by(before, party), new = paid_by(after, party);
    *change = interval_sub(answering->arena, new, old);
    // A cent that is open before is open in the same way after.
    if (rational_compare(old.low, new.low) == 0 &&
        rational_compare(old.high, new.high) == 0)
        *change = interval_point(RATIONAL_ZERO);
    else if (interval_is_point(old) && interval_is_point(new))
        *change = interval_point(rational_sub(answering->arena, new.low, old.low));
    int sign = rational_sign(change->low);
    Interval size = sign < 0
                        ? interval_scale(answering->arena, *change, rational_from_int(-1))
                        : *change;
    Arg args[4] = {ARG(tell_name(answering, party)), ARG(money(answering, after, new)),
                   ARG(money(answering, before, old)),
                   ARG(money(answering, after, size))};
    PhraseKey key = sign > 0   ? PHRASE_divide_more
                    : sign < 0 ? PHRASE_divide_less
                               : PHRASE_divide_same;
    return answer_words(answering, key, 4, args);
}

typedef struct {
    const Entity *entity; // NULL: a key alone
    Division before, after;
} Both;

// Before and after; without an amount, everybody's part of any amount. False tells why.
static bool divide_both(DivideAsked *at, Both *both)
{
    Answering *answering = at->answering;
    Eval then = eval_before(answering);
    if (!divide_asked_compute(at, answering->eval, both->entity, &both->after) ||
        !divide_asked_compute(at, &then, both->entity, &both->before))
        return false;
    const Division *failed = !division_is_done(&both->after)    ? &both->after
                             : !division_is_done(&both->before) ? &both->before
                                                                : NULL;
    if (!failed || (both->entity && !at->has_amount &&
                    divide_shares(answering->eval, both->entity, &both->after) &&
                    divide_shares(&then, both->entity, &both->before)))
        return true;
    tell_division_problem(answering, failed, divide_asked_words(at, failed));
    return false;
}

static bool changes_for(const Both *both, const Entity *party)
{
    Interval before = paid_by(&both->before, party), after = paid_by(&both->after, party);
    return rational_compare(before.low, after.low) != 0 ||
           rational_compare(before.high, after.high) != 0;
}

typedef struct {
    DivideAsked *at;
    const Entity *party; // NULL: all
    RowList rows;
    Text words;
} MoreIf;

static void tell_change_of(MoreIf *more, const Both *both, const Entity *party)
{
    Answering *answering = more->at->answering;
    const Division *before = &both->before, *after = &both->after;
    Interval change;
    Text one = change_words(answering, before, after, party, &change);
    more->words = tell_joined(answering, more->words, " ", one);
    AgrRow row =
        tell_row(answering, tell_name(answering, party),
                 text_format(answering->arena, TEXT_FMT " \xE2\x86\x92 " TEXT_FMT,
                             TEXT_ARG(money(answering, before, paid_by(before, party))),
                             TEXT_ARG(money(answering, after, paid_by(after, party)))),
                 tell_money_value(answering, change, after->amount.quantity), party->span,
                 party->clause);
    vec_push(answering->arena, &more->rows, row);
}

static void tell_both(MoreIf *more, const Both *both, bool named)
{
    Answering *answering = more->at->answering;
    size_t before = more->words.length;
    Text words = more->words;
    more->words = TEXT("");
    for (size_t i = 0; !more->party && i < both->after.lines.count; i++)
        tell_change_of(more, both, both->after.lines.items[i].of);
    if (more->party)
        tell_change_of(more, both, more->party);
    if (named)
        more->words = WORDS(answering, divide_in, ARG(tell_name(answering, both->entity)),
                            ARG(more->words));
    if (before > 0)
        more->words = tell_joined(answering, words, " ", more->words);
    tell_division_reasons(answering, &both->after);
    tell_division_open(answering, &both->after);
}

// Of several divisions those in which something changes, if there are such.
static size_t keep_changed(const MoreIf *more, Both *all, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        bool changes = more->party && changes_for(&all[i], more->party);
        for (size_t k = 0; !more->party && k < all[i].after.lines.count; k++)
            changes = changes || changes_for(&all[i], all[i].after.lines.items[k].of);
        if (changes)
            all[kept++] = all[i];
    }
    return kept > 0 ? kept : count;
}

void answer_more_if(Answering *answering)
{
    enum { SAID_MOST = 6 };
    DivideAsked at = {.answering = answering};
    MoreIf more = {.at = &at, .party = asked_entity(answering->asked, "party")};
    size_t done = 0;
    if (!divide_asked_amount(&at) || !divide_asked_basis(&at))
        return;
    size_t count = at.divisions.count > 0 ? at.divisions.count : 1;
    Both *all = ARENA_ARRAY(answering->arena, Both, count);
    for (size_t i = 0; i < count; i++) {
        all[done].entity = at.divisions.count > 0 ? at.divisions.items[i] : NULL;
        done += divide_both(&at, &all[done]);
    }
    size_t kept = keep_changed(&more, all, done);
    for (size_t i = 0; i < kept; i++)
        tell_both(&more, &all[i], count > 1);
    if (more.rows.count == 0)
        return;
    tell_rows(answering, &more.rows);
    if (more.party && more.rows.count == 1)
        answering->out->value = more.rows.items[0].value;
    if (more.rows.count <= SAID_MOST)
        answering->out->sentence = more.words;
}

// --- one key or another ---

typedef struct {
    const Entity *key;
    Rational part; // of the whole
} Candidate;

// What a division divides: what is asked about, else what it states, else anything, since
// without items of stated amounts everybody's part is the same of any amount.
static void divide_any(DivideAsked *at, const Entity *division, Division *out)
{
    Eval *eval = at->answering->eval;
    const Measure *view = division->view;
    division_compute(eval, division, at->has_amount ? &at->amount : NULL, out);
    if (out->amount.state == FIGURE_STATED || view->stages.count > 0)
        return;
    Figure any = figure_number(rational_from_int(1000000), UNIT_EURO);
    division_compute(eval, division, &any, out);
}

// What one bears of the whole by a measure; false when it says nothing of that one.
static bool part_by(DivideAsked *at, const Entity *measure, const Entity *party,
                    Rational *out)
{
    Answering *answering = at->answering;
    Expr key = {.kind = EXPR_ENTITY, .entity = measure, .span = measure->span};
    Division division;
    Figure whole = figure_number(RATIONAL_ONE, UNIT_NUMBER);
    EntityList measured = {0};
    eval_measured(answering->eval, measure, &measured);
    if (!entities_include(&measured, party))
        return false;
    if (measure->block == BLOCK_division)
        divide_any(at, measure, &division);
    else
        division_by_key(answering->eval, &key, NULL, &whole, &division);
    const DivisionLine *line = line_of(&division, party);
    return division_is_done(&division) && line && interval_is_point(line->exact) &&
           division.lines.count > 1 &&
           rational_div(answering->arena, line->exact.low,
                        division.amount.quantity.range.low, out);
}

static int compare_candidates(const void *left, const void *right)
{
    const Candidate *a = left, *b = right;
    int order = rational_compare(b->part, a->part);
    return order != 0 ? order : a->key->id < b->key->id ? -1 : a->key->id > b->key->id;
}

static AgrRow candidate_row(DivideAsked *at, const Candidate *candidate)
{
    Answering *answering = at->answering;
    AgrValue value = tell_share_value(answering, candidate->part);
    Text share = text_from(value.low.display);
    if (at->has_amount) {
        Rational amount = rational_mul(answering->arena, candidate->part,
                                       at->amount.quantity.range.low);
        value = tell_money_value(answering, interval_point(amount), at->amount.quantity);
    }
    return tell_row(answering, tell_name(answering, candidate->key),
                    at->has_amount ? share : TEXT(""), value, candidate->key->span,
                    candidate->key->clause);
}

void answer_best_rule(Answering *answering)
{
    static const BlockKey blocks[] = {BLOCK_division, BLOCK_share, BLOCK_quantity,
                                      BLOCK_table};
    DivideAsked at = {.answering = answering};
    const Entity *party = asked_entity(answering->asked, "party");
    VEC(Candidate) found = {0};
    RowList rows = {0};
    if (!party || !divide_asked_amount(&at))
        return;
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++) {
        EntityList all = {0};
        tell_entities(answering, blocks[b], &all);
        for (size_t i = 0; i < all.count; i++) {
            Candidate candidate = {.key = all.items[i]};
            if (part_by(&at, all.items[i], party, &candidate.part))
                vec_push(answering->arena, &found, candidate);
        }
    }
    if (found.count == 0) {
        tell_not_stated(answering, phrase(PHRASE_divide_no_key, answering->language),
                        TEXT(""));
        return;
    }
    qsort(found.items, found.count, sizeof(Candidate), compare_candidates);
    for (size_t i = 0; i < found.count; i++)
        vec_push(answering->arena, &rows, candidate_row(&at, &found.items[i]));
    tell_rows(answering, &rows);
    bool least = answering->asked->form == FORM_cheapest_rule;
    const AgrRow *best = &rows.items[least ? rows.count - 1 : 0];
    Arg args[3] = {ARG(tell_name(answering, party)),
                   ARG(text_from(best->label ? best->label : best->of)),
                   ARG(text_from(best->value.low.display))};
    answer_say(answering, least ? PHRASE_divide_best_least : PHRASE_divide_best_most, 3,
               args);
}
