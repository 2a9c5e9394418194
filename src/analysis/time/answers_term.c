#include "analysis/answers.h"
#include "analysis/table.h"

// What outlives the agreement, facts, of what kind someone is, and periods of notice.

// A label: what is stated, unless that is only that nothing is.
typedef struct {
    const Cell *cell;
    const Expr *value;
} Bound;

static Bound bound_of(Answering *answering, const Entity *term, LabelKey label)
{
    Bound bound = {0};
    CellList cells = {0};
    tell_stated(answering, term, label, &cells);
    for (size_t i = 0; i < cells.count && !bound.cell; i++) {
        const Expr *value = eval_cell(answering->eval, cells.items[i]);
        if (value && !tell_says_not_stated(value))
            bound = (Bound){cells.items[i], value};
    }
    return bound;
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

// --- notice
// ------------------------------------------------------------------

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
