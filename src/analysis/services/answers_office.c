#include "analysis/answers.h"
#include "analysis/table.h"

// One detail: of a body (its deputy chair, its guests …), or of what somebody does (with
// whom, to whom, how often, on what conditions).

// --- bodies ---

static void tell_label_asked(Answering *answering, LabelKey label)
{
    const Entity *body = asked_entity(answering->asked, "body");
    if (!body)
        return;
    Text what = WORDS(answering, tell_label_of, ARG(tell_label(answering, label)),
                      ARG(tell_name(answering, body)));
    CellList cells = {0};
    tell_stated(answering, body, label, &cells);
    const Expr *value =
        cells.count > 0 ? eval_cell(answering->eval, cells.items[0]) : NULL;
    if (!value || tell_says_not_stated(value)) {
        tell_not_stated(answering, what, tell_clause(answering, body->clause));
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = tell_as_value(answering, value, body);
    SAY(answering, tell_is, ARG(what), ARG(tell_slot(answering, body, label)));
}

void answer_deputies_of(Answering *answering)
{
    tell_label_asked(answering, LABEL_deputies);
}

// Who leads a body is its leader or, where the text gives it none, its chair.
void answer_leader_of(Answering *answering)
{
    const Entity *body = asked_entity(answering->asked, "body");
    bool chaired =
        body && !entity_cell(body, LABEL_leader) && entity_cell(body, LABEL_chair);
    if (chaired)
        answer_chair_of(answering);
    else
        tell_label_asked(answering, LABEL_leader);
}

void answer_named_by_of(Answering *answering)
{
    tell_label_asked(answering, LABEL_named_by);
}

void answer_guests_of(Answering *answering)
{
    tell_label_asked(answering, LABEL_guests);
}

void answer_subgroups_of(Answering *answering)
{
    tell_label_asked(answering, LABEL_subgroups);
}

// --- what somebody does ---

static bool is_that(Answering *answering, const Entity *duty)
{
    const Entity *who = asked_entity(answering->asked, "who");
    const Entity *act = asked_entity(answering->asked, "act");
    const Entity *thing = asked_entity(answering->asked, "thing");
    return (!who || tell_concerns(answering, duty, LABEL_who, who)) &&
           (!act || tell_concerns(answering, duty, LABEL_does, act)) &&
           (!thing || duty == thing || tell_concerns(answering, duty, LABEL_what, thing));
}

// What was asked about, in words: `raportoi: työtiimit`.
static Text asked_words(Answering *answering)
{
    static const char *const slots[] = {"who", "act", "thing"};
    Text words = TEXT("");
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++) {
        const Entity *entity = asked_entity(answering->asked, slots[i]);
        if (entity)
            words = tell_joined(answering, words, ": ", tell_name(answering, entity));
    }
    return words;
}

static void add_details(Answering *answering, const Entity *duty, const LabelKey *labels,
                        size_t count, RowList *rows, Text *words)
{
    for (size_t i = 0; i < count; i++) {
        CellList cells = {0};
        tell_stated(answering, duty, labels[i], &cells);
        for (size_t k = 0; k < cells.count; k++) {
            const Expr *value = eval_cell(answering->eval, cells.items[k]);
            Text said = tell_list(answering, value);
            if (tell_says_not_stated(value) || said.length == 0)
                continue;
            *words = tell_joined(answering, *words, "; ", said);
            vec_push(answering->arena, rows,
                     tell_row(answering, tell_name(answering, duty),
                              tell_label(answering, labels[i]),
                              value_text(answering, said), cells.items[k]->span,
                              duty->clause));
        }
    }
}

static void tell_details(Answering *answering, const LabelKey *labels, size_t count)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_right, BLOCK_task,
                                      BLOCK_prohibition, BLOCK_stage};
    RowList rows = {0};
    Text words = TEXT("");
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++) {
        EntityList duties = {0};
        tell_entities(answering, blocks[b], &duties);
        for (size_t i = 0; i < duties.count; i++) {
            InputList before = tell_look(answering);
            bool is = is_that(answering, duties.items[i]);
            if (is)
                add_details(answering, duties.items[i], labels, count, &rows, &words);
            tell_looked(answering, before, is);
        }
    }
    Text what = WORDS(answering, tell_label_of, ARG(tell_label(answering, labels[0])),
                      ARG(asked_words(answering)));
    if (rows.count == 0) {
        tell_not_stated(answering, what, TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    SAY(answering, tell_is, ARG(what), ARG(words));
}

void answer_with_whom(Answering *answering)
{
    static const LabelKey labels[] = {LABEL_with};
    tell_details(answering, labels, 1);
}

void answer_to_whom(Answering *answering)
{
    static const LabelKey labels[] = {LABEL_to};
    tell_details(answering, labels, 1);
}

// The only body that somebody sits in, where it is asked how often these meet.
static const Entity *body_that_meets(Answering *answering, const Entity *who)
{
    EntityList bodies = {0};
    const Entity *only = NULL;
    tell_entities(answering, BLOCK_body, &bodies);
    for (size_t i = 0; i < bodies.count; i++) {
        if (!tell_concerns(answering, bodies.items[i], LABEL_members, who))
            continue;
        if (only)
            return NULL;
        only = bodies.items[i];
    }
    return only;
}

void answer_how_often(Answering *answering)
{
    const Entity *who = asked_entity(answering->asked, "who");
    const Entity *act = asked_entity(answering->asked, "act");
    bool meets = act && act->prelude && text_equal(act->name, TEXT("meets"));
    const Entity *body =
        meets && who && who->block != BLOCK_body ? body_that_meets(answering, who) : NULL;
    if (body) {
        Asked *asked = ARENA_NEW(answering->arena, Asked);
        *asked = *answering->asked;
        Filled filled = {.name = TEXT("body")};
        vec_push(answering->arena, &filled.entities, body);
        vec_push(answering->arena, &asked->slots, filled);
        answering->asked = asked;
        answer_meetings(answering);
        return;
    }
    static const LabelKey labels[] = {LABEL_how_often, LABEL_when};
    tell_details(answering, labels, 2);
}

void answer_conditions_of(Answering *answering)
{
    static const LabelKey labels[] = {LABEL_if, LABEL_if_all_of, LABEL_if_any_of};
    tell_details(answering, labels, 3);
}
