#include "analysis/answers.h"
#include "analysis/dividing/seat_rules.h"
#include "analysis/table.h"

// Seats that a rule divides: who has how many and how that came about, and what other
// methods give.

// --- words ---

static Text decimal(Answering *answering, Rational value)
{
    bool exact;
    Text digits = rational_group(
        answering->arena, rational_decimal(answering->arena, value, 4, ',', &exact));
    return exact ? digits : tell_joined(answering, TEXT("\xE2\x89\x88"), " ", digits);
}

Text seat_words(Answering *answering, Figure figure)
{
    return show_figure(answering->arena, answering->language, figure);
}

static Text method_words(Answering *answering, WordKey method)
{
    static const PhraseKey phrases[] = {PHRASE_seat_largest_remainder, PHRASE_seat_dhondt,
                                        PHRASE_seat_sainte_lague, PHRASE_seat_modified,
                                        PHRASE_seat_huntington_hill};
    size_t at = 0;
    while (seat_methods[at] != method)
        at++;
    return answer_words(answering, phrases[at], 0, NULL);
}

// `D'Hondt`, `per started 20 000 inhabitants`.
static Text way_words(Answering *answering, const SeatDivision *division)
{
    if (division->way == SEATS_BY_METHOD)
        return method_words(answering, division->method);
    if (division->way == SEATS_BY_SCALE)
        return tell_label(answering, LABEL_scale);
    static const LabelKey steps[] = {LABEL_per_started, LABEL_per_full};
    for (size_t i = 0; i < 2; i++) {
        Text size = tell_slot(answering, division->entity, steps[i]);
        if (size.length > 0)
            return tell_joined(answering, tell_label(answering, steps[i]), " ", size);
    }
    return TEXT("");
}

static Text key_words(Answering *answering, const SeatPart *part)
{
    return show_figure(answering->arena, answering->language, part->key);
}

// Whether a limit, not the key, tells how many seats one has.
static bool is_limited(const SeatDivision *division, const SeatPart *part)
{
    int64_t given = part->seats - part->first;
    if (division->way == SEATS_BY_METHOD &&
        division->rule.method == APPORTION_LARGEST_REMAINDER &&
        rational_sign(part->part.remainder) != 0)
        return false;
    return (given == part->part.least && given > 0) || given == part->part.most;
}

static Text quotient_words(Answering *answering, const SeatDivision *division,
                           const SeatPart *part)
{
    Text none = TEXT("\xE2\x80\x93"), key = key_words(answering, part);
    Text last =
        rational_sign(part->part.last) > 0 ? decimal(answering, part->part.last) : none;
    Text next =
        rational_sign(part->part.next) > 0 ? decimal(answering, part->part.next) : none;
    return division->rule.method == APPORTION_HUNTINGTON_HILL
               ? WORDS(answering, seat_sum_square, ARG(key), ARG(last), ARG(next))
               : WORDS(answering, seat_sum_quotient, ARG(key), ARG(last), ARG(next));
}

// How the seats of one came about.
static Text sum_words(Answering *answering, const SeatDivision *division,
                      const SeatPart *part)
{
    Text words = key_words(answering, part);
    if (division->way == SEATS_BY_METHOD &&
        division->rule.method == APPORTION_LARGEST_REMAINDER)
        words = WORDS(answering, seat_sum_remainder, ARG(words),
                      ARG(decimal(answering, part->part.share)),
                      ARG(decimal(answering, part->part.remainder)));
    else if (division->way == SEATS_BY_METHOD)
        words = quotient_words(answering, division, part);
    if (part->first > 0)
        words = WORDS(answering, seat_sum_first, ARG(words),
                      ARG(tell_count(answering, (size_t)part->first)));
    if (is_limited(division, part))
        words = WORDS(answering, seat_sum_limit, ARG(words));
    return words;
}

static AgrRow row_with(Answering *answering, const SeatDivision *division,
                       const SeatPart *part, Text words)
{
    Figure figure = seats_figure(division, part->of);
    const Cell *cell = division->cell;
    return tell_row(answering, tell_name(answering, part->of), words,
                    value_figure(answering, figure), cell->span, cell->clause);
}

void tell_seat_sum(Answering *answering, const SeatDivision *division,
                   const SeatPart *part)
{
    tell_sum(answering,
             row_with(answering, division, part, sum_words(answering, division, part)));
}

// --- what is left open ---

static Text tie_words(Answering *answering, const SeatDivision *division)
{
    EntityList tied = {0};
    for (size_t i = 0; i < division->parts.count; i++)
        if (division->parts.items[i].open > 0)
            vec_push(answering->arena, &tied, division->parts.items[i].of);
    if (tied.count == 0)
        return TEXT("");
    Text names = show_names(answering->arena, answering->language, &tied);
    Text open = seat_words(answering,
                           figure_number(rational_from_int(division->tied), UNIT_SEATS));
    if (division->by_lot)
        return WORDS(answering, seat_tied_lot, ARG(names), ARG(open));
    answer_silence(
        answering,
        WORDS(answering, seat_tie_rule, ARG(tell_name(answering, division->entity))),
        tell_clause(answering, division->entity->clause));
    return WORDS(answering, seat_tied, ARG(names), ARG(open));
}

// What the text states for single ones in other numbers than the rule gives.
static Text stated_words(Answering *answering, const SeatDivision *division,
                         const Entity *party)
{
    Text words = TEXT("");
    for (size_t i = 0; i < division->parts.count; i++) {
        const SeatPart *part = &division->parts.items[i];
        if ((party && part->of != party) || part->stated < 0 ||
            (part->stated == part->seats && part->open == 0))
            continue;
        Text one = tell_joined(answering, tell_name(answering, part->of), " ",
                               tell_count(answering, (size_t)part->stated));
        words = tell_joined(answering, words, "; ", one);
    }
    return words.length > 0 ? WORDS(answering, seat_stated, ARG(words)) : words;
}

static void assume_defaults(Answering *answering, const SeatDivision *division)
{
    if (division->limits_matter)
        answer_assume(answering, TEXT("limits"), TEXT("before-rounding"),
                      answer_words(answering, PHRASE_seat_assume_limits, 0, NULL));
    if (division->divisor_assumed)
        answer_assume(answering, TEXT("first-divisor"), TEXT("1.4"),
                      answer_words(answering, PHRASE_seat_assume_divisor, 0, NULL));
}

// --- gaps ---

static void say_gap(Answering *answering, const SeatDivision *division)
{
    static const PhraseKey phrases[] = {
        [SEATS_KEY] = PHRASE_seat_gap_key,
        [SEATS_NEGATIVE] = PHRASE_seat_gap_negative,
        [SEATS_TOTAL] = PHRASE_seat_gap_total,
        [SEATS_METHOD] = PHRASE_seat_gap_method,
        [SEATS_LIMIT] = PHRASE_seat_gap_limit,
        [SEATS_NOBODY] = PHRASE_seat_gap_nobody,
        [SEATS_NO_KEY] = PHRASE_seat_gap_no_key,
        [SEATS_LEAST] = PHRASE_seat_gap_least,
        [SEATS_MOST] = PHRASE_seat_gap_most,
        [SEATS_CIRCULAR] = PHRASE_seat_gap_circular,
        [SEATS_TWO_WAYS] = PHRASE_seat_gap_two_ways,
    };
    Text name = tell_name(answering, division->entity);
    Text whom = division->whom ? tell_name(answering, division->whom) : name;
    Text label = tell_label(answering, division->where);
    answering->out->verdict = VERDICT_NOT_STATED;
    answer_say(answering, phrases[division->gap], 3,
               (Arg[]){ARG(name), ARG(whom), ARG(label)});
    const Entity *missing = division->lacking.missing;
    Text what = division->gap == SEATS_KEY && missing && missing != division->whom
                    ? WORDS(answering, tell_figure_for, ARG(whom),
                            ARG(tell_name(answering, missing)))
                    : WORDS(answering, tell_label_of, ARG(label), ARG(name));
    if (division->gap == SEATS_KEY || division->gap == SEATS_TOTAL ||
        division->gap == SEATS_METHOD || division->gap == SEATS_LIMIT)
        answer_silence(answering, what, tell_clause(answering, division->entity->clause));
}

// --- who has how many ---

const SeatDivision *tell_seat_rule(Answering *answering, const Entity *body)
{
    const Entity *ruled = seats_ruled_by(answering->eval, body);
    return ruled ? seats_divide(answering->eval, ruled, WORD_none) : NULL;
}

static void say_one(Answering *answering, const SeatDivision *division,
                    const SeatPart *part, const Entity *body)
{
    Figure figure = seats_figure(division, part->of), all = seats_total(division);
    Text tie = part->open > 0 ? tie_words(answering, division) : TEXT("");
    Text more =
        tell_joined(answering, tie, " ", stated_words(answering, division, part->of));
    all.quantity.unit = UNIT_NUMBER;
    tell_seat_sum(answering, division, part);
    answer_figure(answering, figure);
    SAY(answering, seat_one, ARG(tell_name(answering, part->of)),
        ARG(seat_words(answering, figure)), ARG(seat_words(answering, all)),
        ARG(tell_name(answering, body)), ARG(way_words(answering, division)), ARG(more));
}

static void say_all(Answering *answering, const SeatDivision *division,
                    const Entity *body)
{
    RowList rows = {0};
    for (size_t i = 0; i < division->parts.count; i++) {
        const SeatPart *part = &division->parts.items[i];
        vec_push(answering->arena, &rows, row_with(answering, division, part, TEXT("")));
        tell_seat_sum(answering, division, part);
    }
    Figure all = seats_total(division);
    all.quantity.unit = UNIT_NUMBER;
    Text more = tell_joined(answering, tie_words(answering, division), " ",
                            stated_words(answering, division, NULL));
    answering->out->sum_total = tell_row(answering, tell_word(answering, WORD_total),
                                         TEXT(""), value_figure(answering, all),
                                         division->cell->span, division->cell->clause);
    answering->out->has_total = true;
    tell_rows(answering, &rows);
    SAY(answering, seat_all, ARG(tell_name(answering, body)),
        ARG(seat_words(answering, all)), ARG(way_words(answering, division)), ARG(more));
}

void tell_seat_division(Answering *answering, const SeatDivision *division,
                        const Entity *body, const Entity *party)
{
    const SeatPart *part = party ? seats_part(division, party) : NULL;
    assume_defaults(answering, division);
    if (division->gap == SEATS_METHOD && division->total >= 0)
        tell_seat_methods(answering, division, body, party);
    else if (division->gap != SEATS_TOLD)
        say_gap(answering, division);
    else if (party && !part)
        SAY(answering, seat_not_among, ARG(tell_name(answering, party)),
            ARG(tell_name(answering, body)));
    else if (part)
        say_one(answering, division, part, body);
    else
        say_all(answering, division, body);
    answering->out->sentence = text_trim(answering->out->sentence);
}

// --- by other methods ---

static Text all_words(Answering *answering, const SeatDivision *division)
{
    Text words = TEXT("");
    for (size_t i = 0; i < division->parts.count; i++) {
        const SeatPart *part = &division->parts.items[i];
        Figure figure = seats_figure(division, part->of);
        figure.quantity.unit = UNIT_NUMBER;
        words = tell_joined(answering, words, "; ",
                            tell_joined(answering, tell_name(answering, part->of), " ",
                                        seat_words(answering, figure)));
    }
    return words;
}

// The methods under which one has most.
typedef struct {
    int64_t seats, open;
    Text names;
    size_t count;
} Best;

static void take_best(Answering *answering, Best *best, const SeatPart *part, Text name)
{
    bool better = best->count == 0 || part->seats > best->seats ||
                  (part->seats == best->seats && part->open > best->open);
    if (better)
        *best = (Best){part->seats, part->open, TEXT(""), 0};
    if (part->seats != best->seats || part->open != best->open)
        return;
    best->names = tell_joined(answering, best->names, "; ", name);
    best->count++;
}

void tell_seat_methods(Answering *answering, const SeatDivision *division,
                       const Entity *body, const Entity *party)
{
    Eval *eval = answering->eval;
    RowList rows = {0};
    Best best = {0};
    for (const WordKey *method = seat_methods; *method != WORD_none; method++) {
        const SeatDivision *other = seats_divide(eval, division->entity, *method);
        const SeatPart *part = party ? seats_part(other, party) : NULL;
        Text name = method_words(answering, *method);
        if (other->gap != SEATS_TOLD || (party && !part)) {
            say_gap(answering, other);
            return;
        }
        AgrValue value = part ? value_figure(answering, seats_figure(other, party))
                              : value_text(answering, all_words(answering, other));
        vec_push(answering->arena, &rows,
                 tell_row(answering, name, TEXT(""), value, division->cell->span,
                          division->cell->clause));
        assume_defaults(answering, other);
        if (part)
            take_best(answering, &best, part, name);
    }
    Text in = tell_name(answering, body);
    tell_rows(answering, &rows);
    if (division->gap == SEATS_METHOD) {
        answering->out->verdict = VERDICT_NOT_STATED;
        answer_silence(answering,
                       WORDS(answering, tell_label_of,
                             ARG(tell_label(answering, LABEL_method)), ARG(in)),
                       tell_clause(answering, division->entity->clause));
        SAY(answering, seat_gap_method, ARG(in));
        return;
    }
    if (!party) {
        SAY(answering, seat_methods_all, ARG(in));
        return;
    }
    Text who = tell_name(answering, party);
    Figure most = figure_number(rational_from_int(best.seats), UNIT_SEATS);
    most.quantity.range.high = rational_from_int(best.seats + best.open);
    if (best.count == rows.count)
        SAY(answering, seat_methods_same, ARG(who), ARG(seat_words(answering, most)),
            ARG(in));
    else
        SAY(answering, seat_methods_best, ARG(who), ARG(seat_words(answering, most)),
            ARG(in), ARG(best.names));
}

// --- asking ---

// The division that a question means: of the body named, else the only one there is.
const SeatDivision *seat_rule_meant(Answering *answering, const Entity **body)
{
    EntityList all = {0}, ruled = {0};
    const SeatDivision *only = NULL;
    *body = asked_entity(answering->asked, "body");
    if (*body) {
        only = tell_seat_rule(answering, *body);
        if (!only) {
            answering->out->verdict = VERDICT_NOT_STATED;
            SAY(answering, seat_no_rule, ARG(tell_name(answering, *body)));
        }
        return only;
    }
    tell_entities(answering, BLOCK_body, &all);
    for (size_t i = 0; i < all.count; i++) {
        const SeatDivision *division = tell_seat_rule(answering, all.items[i]);
        if (!division)
            continue;
        vec_push(answering->arena, &ruled, all.items[i]);
        only = division;
        *body = all.items[i];
    }
    if (ruled.count == 1)
        return only;
    answering->out->verdict = VERDICT_NOT_STATED;
    if (ruled.count > 1)
        SAY(answering, seat_which_body,
            ARG(show_names(answering->arena, answering->language, &ruled)));
    else
        SAY0(answering, seat_no_rules);
    return NULL;
}

void answer_seats_by(Answering *answering)
{
    const Entity *body, *party = asked_entity(answering->asked, "party");
    const Filled *method = asked_slot(answering->asked, "method");
    const SeatDivision *division = seat_rule_meant(answering, &body);
    if (division && method)
        tell_seat_division(answering,
                           seats_divide(answering->eval, division->entity, method->word),
                           body, party);
}

void answer_seat_methods(Answering *answering)
{
    const Entity *body, *party = asked_entity(answering->asked, "party");
    const SeatDivision *division = seat_rule_meant(answering, &body);
    if (division)
        tell_seat_methods(answering, division, body, party);
}
