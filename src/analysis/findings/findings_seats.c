#include "analysis/findings/findings_checks.h"
#include "engine/dividing/seat_rule.h"

// Seats that a rule divides: whether the rule can be kept, whether it tells who has which
// seat, and whether it agrees with what the text states beside it.

static Text in_words(Eval *eval, const SeatDivision *division, PhraseKey key, Text words)
{
    Language language = division->entity->agreement->language;
    Arg arg = ARG(words);
    return message_fill(eval->arena, language, phrase_texts[key][language], &arg, 1);
}

static Text number(Eval *eval, int64_t value)
{
    return words_number(eval, rational_from_int(value), UNIT_NUMBER);
}

// Why the seats can't be divided.
static Text why(Eval *eval, const SeatDivision *division)
{
    Text whom = division->whom ? words_entity(division->whom) : TEXT("");
    Language language = division->entity->agreement->language;
    Text label = text_from(keyword_label_words[language][division->where]);
    switch ((int)division->gap) {
    case SEATS_TOTAL: return in_words(eval, division, PHRASE_seats_lack_total, label);
    case SEATS_NOBODY: return in_words(eval, division, PHRASE_seats_lack_nobody, label);
    case SEATS_CIRCULAR:
        return in_words(eval, division, PHRASE_seats_lack_circular, label);
    case SEATS_NEGATIVE:
        return in_words(eval, division, PHRASE_seats_lack_negative, whom);
    case SEATS_TWO_WAYS:
        return in_words(eval, division, PHRASE_seats_lack_one_way, label);
    case SEATS_LIMIT:
        if (division->where == LABEL_according_to)
            return in_words(eval, division, PHRASE_seats_lack_key, label);
        if (division->where == LABEL_scale)
            return in_words(eval, division, PHRASE_seats_lack_class, whom);
        return in_words(eval, division, PHRASE_seats_lack_limit, label);
    default: break;
    }
    return in_words(eval, division,
                    division->lacking.state == FIGURE_STATED ? PHRASE_seats_lack_exact
                                                             : PHRASE_seats_lack_figure,
                    whom);
}

static void check_least(Eval *eval, Diags *diags, const SeatDivision *division)
{
    int64_t sum = 0;
    for (size_t i = 0; i < division->parts.count; i++)
        sum += division->parts.items[i].first + division->parts.items[i].part.least;
    LabelKey where =
        entity_cell(division->entity, LABEL_at_least) ? LABEL_at_least : LABEL_first;
    DIAG(diags, seats_too_few, span_of(division->entity, where),
         ARG(words_entity(division->entity)), ARG(number(eval, sum)),
         ARG(number(eval, division->total)));
}

static void check_most(Eval *eval, Diags *diags, const SeatDivision *division)
{
    int64_t sum = 0;
    for (size_t i = 0; i < division->parts.count; i++)
        sum += division->parts.items[i].first + division->parts.items[i].part.most;
    DIAG(diags, seats_too_many, span_of(division->entity, LABEL_at_most),
         ARG(words_entity(division->entity)), ARG(number(eval, sum)),
         ARG(number(eval, division->total)));
}

static void check_gap(Eval *eval, Diags *diags, const SeatDivision *division)
{
    Text name = words_entity(division->entity);
    Span key = span_of(division->entity, LABEL_according_to);
    switch (division->gap) {
    case SEATS_TOLD: return;
    case SEATS_METHOD: DIAG(diags, seats_method_missing, key, ARG(name)); return;
    case SEATS_NO_KEY: DIAG(diags, seats_no_key, key, ARG(name)); return;
    case SEATS_LEAST: check_least(eval, diags, division); return;
    case SEATS_MOST: check_most(eval, diags, division); return;
    default: break;
    }
    if (!is_figure_spoiled(division->lacking))
        DIAG(diags, seats_undecided, key, ARG(name), ARG(why(eval, division)));
}

static void check_tie(Eval *eval, Diags *diags, const SeatDivision *division)
{
    EntityList tied = {0};
    for (size_t i = 0; i < division->parts.count; i++)
        if (division->parts.items[i].open > 0)
            vec_push(eval->arena, &tied, division->parts.items[i].of);
    if (tied.count == 0 || division->by_lot)
        return;
    LabelKey where = division->has_ties_rule ? LABEL_ties : LABEL_method;
    Rational open = rational_from_int(division->tied);
    DIAG(diags, seats_tied, span_of(division->entity, where),
         ARG(words_entity(division->entity)), ARG(words_names(eval, &tied)),
         ARG(words_number(eval, open, UNIT_SEATS)));
}

// What is stated for each, and for all together.
static void check_stated(Eval *eval, Diags *diags, const SeatDivision *division)
{
    int64_t sum = 0, ruled = division->tied;
    bool all = division->parts.count > 0;
    Span seats = span_of(division->entity, LABEL_seats);
    Text name = words_entity(division->entity);
    for (size_t i = 0; i < division->parts.count; i++) {
        const SeatPart *part = &division->parts.items[i];
        all = all && part->stated >= 0;
        sum += part->stated;
        ruled += part->seats;
        if (part->stated < 0 ||
            (part->stated >= part->seats && part->stated <= part->seats + part->open))
            continue;
        DIAG(diags, seats_differ_from_rule, seats, ARG(name), ARG(words_entity(part->of)),
             ARG(number(eval, part->stated)), ARG(number(eval, part->seats)));
    }
    if (!all)
        sum = ruled;
    if (sum != division->total)
        DIAG(diags, seats_total_differs, seats, ARG(name), ARG(number(eval, sum)),
             ARG(number(eval, division->total)));
}

static void check_keys(Diags *diags, const SeatDivision *division)
{
    Span span = span_of(division->entity, LABEL_according_to);
    for (size_t i = 0; i < division->parts.count; i++)
        if (rational_sign(division->parts.items[i].part.key) == 0)
            DIAG(diags, seats_zero_key, span, ARG(words_entity(division->entity)),
                 ARG(words_entity(division->parts.items[i].of)));
}

static void check_rule(Eval *eval, Diags *diags, const Entity *entity)
{
    if (!seats_have_rule(eval, entity))
        return;
    const SeatDivision *division = seats_divide(eval, entity, WORD_none);
    check_gap(eval, diags, division);
    if (division->divisor_assumed)
        DIAG(diags, first_divisor_missing, span_of(entity, LABEL_method),
             ARG(words_entity(entity)));
    if (division->gap != SEATS_TOLD)
        return;
    check_tie(eval, diags, division);
    check_stated(eval, diags, division);
    check_keys(diags, division);
}

void check_seat_rules(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_body, body)
        check_rule(eval, diags, body);
    foreach (eval, BLOCK_quantity, quantity)
        check_rule(eval, diags, quantity);
}
