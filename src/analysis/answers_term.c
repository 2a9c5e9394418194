#include "analysis/answers.h"
#include "analysis/table.h"
#include "engine/dates.h"

// When the agreement begins and ends, whether it is in force on a day, what outlives it,
// and of what kind someone is.

// --- term
// -------------------------------------------------------------------------------

// A label of a term: a date, words, or nothing.
typedef struct {
    const Cell *cell;
    const Expr *value;
    bool dated, indefinite;
} Bound;

static bool is_indefinite(const Expr *value)
{
    return value && value->kind == EXPR_WORD && value->word == WORD_indefinite;
}

static Bound bound_of(Answering *answering, const Entity *term, LabelKey label)
{
    Bound bound = {0};
    CellList cells = {0};
    tell_stated(answering, term, label, &cells);
    for (size_t i = 0; i < cells.count && !bound.cell; i++) {
        const Expr *value = eval_cell(answering->eval, cells.items[i]);
        if (!value || tell_says_not_stated(value))
            continue;
        const Expr *first = eval_settle(answering->eval, value);
        bound = (Bound){cells.items[i], value,
                        first && first->kind == EXPR_DATE && !value->next,
                        is_indefinite(first)};
    }
    return bound;
}

// The end of a term: its last day, or that it runs until further notice.
static Bound end_of(Answering *answering, const Entity *term)
{
    Bound end = bound_of(answering, term, LABEL_until);
    if (end.cell)
        return end;
    Bound kind = bound_of(answering, term, LABEL_kind);
    return kind.indefinite ? kind : end;
}

// The term of the agreement itself: it has no `of:`.
static const Entity *main_term(Answering *answering)
{
    EntityList terms = {0};
    const Entity *found = NULL;
    tell_entities(answering, BLOCK_term, &terms);
    for (size_t i = 0; i < terms.count; i++) {
        const Expr *of = NULL;
        if (eval_slot(answering->eval, terms.items[i], LABEL_of, &of))
            continue;
        if (found)
            return NULL;
        found = terms.items[i];
    }
    return found;
}

// Whether a notice of the term is known to have been given, or supposed to be.
static bool notice_runs(Answering *answering, const Entity *term)
{
    Deadlines deadlines = {0};
    if (term)
        eval_deadlines(answering->eval, term, &deadlines);
    for (size_t i = 0; i < deadlines.count; i++)
        if (deadlines.items[i].label == LABEL_notice && deadlines.items[i].known)
            return !deadlines.items[i].supposed || eval_start_is_notice(answering->eval);
    return false;
}

static void answer_bound(Answering *answering, bool end)
{
    Text what =
        phrase(end ? PHRASE_tell_term_end : PHRASE_tell_term_start, answering->language);
    EntityList terms = {0};
    tell_entities(answering, BLOCK_term, &terms);
    const Entity *term = main_term(answering);
    if (!term && terms.count > 0) { // several: all are told
        answer_term(answering);
        return;
    }
    if (end && notice_runs(answering, term)) {
        answer_notice_end(answering);
        return;
    }
    Bound bound = {0};
    if (term)
        bound = end ? end_of(answering, term) : bound_of(answering, term, LABEL_from);
    if (!bound.cell) {
        tell_not_stated(answering, what,
                        term ? tell_clause(answering, term->clause) : TEXT(""));
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = tell_as_value(answering, bound.value, term);
    vec_push(answering->arena, &answering->out->cited, bound.cell);
    SAY(answering, tell_is, ARG(what), ARG(tell_list(answering, bound.value)));
}

void answer_term_end(Answering *answering)
{
    answer_bound(answering, true);
}

void answer_term_start(Answering *answering)
{
    answer_bound(answering, false);
}

static Truth in_force(Answering *answering, const Entity *term, Date day)
{
    Bound from = bound_of(answering, term, LABEL_from);
    Bound until = end_of(answering, term);
    if (from.dated && date_compare(day, from.value->date) < 0)
        return TRUTH_NO;
    if (until.dated && date_compare(day, until.value->date) > 0)
        return bound_of(answering, term, LABEL_renews).cell ? TRUTH_UNKNOWN : TRUTH_NO;
    bool ends_later = until.dated || until.indefinite;
    return from.dated && ends_later ? TRUTH_YES : TRUTH_UNKNOWN;
}

void answer_in_force_on(Answering *answering)
{
    const Entity *term = main_term(answering);
    if (!answering->asked->dated || !term) {
        answer_term(answering);
        return;
    }
    static const LabelKey labels[] = {LABEL_kind, LABEL_from, LABEL_until, LABEL_renews,
                                      LABEL_notice};
    Text words = tell_slots(answering, term, labels, sizeof labels / sizeof *labels);
    Truth truth = in_force(answering, term, answering->asked->date);
    Text day = date_finnish(answering->arena, answering->asked->date);
    answer_truth(answering, truth);
    answer_say(answering,
               truth == TRUTH_YES  ? PHRASE_tell_in_force
               : truth == TRUTH_NO ? PHRASE_tell_term_over
                                   : PHRASE_tell_maybe_in_force,
               2, (Arg[]){ARG(day), ARG(words)});
}

// --- what outlives the agreement
// --------------------------------------------------------

static bool outlives(Answering *answering, const Entity *duty)
{
    Bound bound = bound_of(answering, duty, LABEL_survives);
    if (!bound.cell)
        return false;
    const Expr *first = eval_settle(answering->eval, bound.value);
    bool no = first && first->kind == EXPR_WORD && first->word == WORD_no;
    answer_truth(answering, truth_from(!no));
    vec_push(answering->arena, &answering->out->cited, bound.cell);
    Text words = tell_list(answering, bound.value);
    answer_say(answering, no ? PHRASE_tell_lapses : PHRASE_tell_survives, 2,
               (Arg[]){ARG(tell_name(answering, duty)), ARG(words)});
    return true;
}

// The one duty about a thing of which it is said whether it outlives the agreement.
static const Entity *outliving(Answering *answering, const Entity *thing)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_right, BLOCK_prohibition};
    const Entity *found = NULL;
    size_t count = 0;
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++) {
        EntityList duties = {0};
        tell_entities(answering, blocks[b], &duties);
        for (size_t i = 0; i < duties.count; i++) {
            InputList before = tell_look(answering);
            bool on = tell_concerns(answering, duties.items[i], LABEL_what, thing) &&
                      bound_of(answering, duties.items[i], LABEL_survives).cell;
            tell_looked(answering, before, on);
            found = on ? duties.items[i] : found;
            count += on;
        }
    }
    return count == 1 ? found : NULL;
}

void answer_survives(Answering *answering)
{
    const Entity *thing = asked_entity(answering->asked, "entity");
    if (!thing)
        return;
    const Entity *found = outliving(answering, thing);
    if (outlives(answering, thing) || (found && outlives(answering, found)))
        return;
    tell_not_stated(answering,
                    WORDS(answering, tell_label_of,
                          ARG(tell_label(answering, LABEL_survives)),
                          ARG(tell_name(answering, thing))),
                    tell_clause(answering, thing->clause));
}

// --- facts and kinds
// --------------------------------------------------------------------

void answer_fact_holds(Answering *answering)
{
    const Entity *fact = asked_entity(answering->asked, "fact");
    if (!fact)
        return;
    Text name = fact->title.length > 0 ? fact->title : tell_name(answering, fact);
    Expr *claim = ARENA_NEW(answering->arena, Expr);
    claim->kind = EXPR_ENTITY;
    claim->entity = fact;
    Truth truth = eval_claim(answering->eval, claim, NULL);
    if (truth != TRUTH_YES && truth != TRUTH_NO) {
        tell_not_stated(answering, name, tell_clause(answering, fact->clause));
        return;
    }
    answer_truth(answering, truth);
    answer_say(answering, truth == TRUTH_YES ? PHRASE_tell_fact : PHRASE_tell_no_fact, 1,
               (Arg[]){ARG(name)});
}

void answer_kind_of(Answering *answering)
{
    const Entity *party = asked_entity(answering->asked, "party");
    const Entity *kind = asked_entity(answering->asked, "kind");
    if (!party)
        return;
    Text name = tell_name(answering, party);
    const Expr *stated = NULL;
    if (!eval_slot(answering->eval, party, LABEL_kind, &stated)) {
        tell_not_stated(answering, WORDS(answering, tell_kind_of, ARG(name)),
                        tell_clause(answering, party->clause));
        return;
    }
    Text words = tell_slot(answering, party, LABEL_kind);
    if (!kind || asked_entity(answering->asked, "other")) {
        answering->out->verdict = VERDICT_VALUE;
        answering->out->value = tell_as_value(answering, stated, party);
        SAY(answering, tell_is, ARG(WORDS(answering, tell_kind_of, ARG(name))),
            ARG(words));
        return;
    }
    bool is = entity_is_a(party, kind);
    answer_truth(answering, truth_from(is));
    answer_say(answering, is ? PHRASE_tell_is_kind : PHRASE_tell_is_not_kind, 3,
               (Arg[]){ARG(name), ARG(tell_name(answering, kind)), ARG(words)});
}

// --- chairs and notice
// ------------------------------------------------------------------

void answer_chair_of(Answering *answering)
{
    const Entity *body = asked_entity(answering->asked, "body");
    if (!body)
        return;
    LabelKey label = LABEL_chair;
    if (!entity_cell(body, LABEL_chair) && entity_cell(body, LABEL_leader))
        label = LABEL_leader;
    Text what = WORDS(answering, tell_label_of, ARG(tell_label(answering, label)),
                      ARG(tell_name(answering, body)));
    Bound chair = bound_of(answering, body, label);
    if (!chair.cell) {
        tell_not_stated(answering, what, tell_clause(answering, body->clause));
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = tell_as_value(answering, chair.value, body);
    SAY(answering, tell_is, ARG(what), ARG(tell_list(answering, chair.value)));
}

// Every notice period that is stated, whatever it is of.
void answer_notice_period(Answering *answering)
{
    const Model *model = answering->eval->model;
    RowList rows = {0};
    Text words = TEXT("");
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (!tell_is_main(answering, entity) || !eval_present(answering->eval, entity))
            continue;
        InputList before = tell_look(answering);
        Bound notice = bound_of(answering, entity, LABEL_notice);
        tell_looked(answering, before, notice.cell != NULL);
        if (!notice.cell)
            continue;
        Text name = tell_name(answering, entity);
        words = tell_joined(
            answering, words, "; ",
            tell_joined(answering, name, ": ", tell_list(answering, notice.value)));
        vec_push(answering->arena, &rows,
                 tell_row(answering, name, TEXT(""),
                          tell_as_value(answering, notice.value, entity),
                          notice.cell->span, entity->clause));
    }
    Text what = tell_label(answering, LABEL_notice);
    if (rows.count == 0) {
        tell_not_stated(answering, what, TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    if (rows.count == 1)
        answering->out->value = rows.items[0].value;
    SAY(answering, tell_is, ARG(what), ARG(words));
}
