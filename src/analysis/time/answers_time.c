#include "analysis/answers.h"
#include "analysis/findings/topics.h"
#include "analysis/table.h"

// Procedures and meetings, as the text states them.

// --- procedures ---

static void stage_row(Answering *answering, const Entity *stage, RowList *rows)
{
    static const LabelKey labels[] = {
        LABEL_to,     LABEL_strength, LABEL_within,   LABEL_counted_from,
        LABEL_before, LABEL_if,       LABEL_leads_to, LABEL_otherwise_leads_to};
    Text who = tell_joined(answering, tell_slot(answering, stage, LABEL_who), ": ",
                           tell_slot(answering, stage, LABEL_does));
    Text words = tell_slots(answering, stage, labels, sizeof labels / sizeof *labels);
    AgrValue value = words.length > 0 ? value_text(answering, words) : (AgrValue){0};
    vec_push(answering->arena, rows,
             tell_row(answering, tell_name(answering, stage),
                      who.length > 0 ? who : stage->title, value, stage->span,
                      stage->clause));
}

// The procedure for disputes, where a question names none; else the only one.
static const Entity *dispute_procedure(Answering *answering)
{
    const Cell *cell;
    const Topic *dispute = topic_of(WORD_dispute);
    EntityList all = {0};
    tell_entities(answering, BLOCK_procedure, &all);
    for (size_t i = 0; i < all.count; i++)
        if (topic_speaks(answering->eval, dispute, all.items[i], &cell))
            return all.items[i];
    return all.count == 1 ? all.items[0] : NULL;
}

void answer_procedure_steps(Answering *answering)
{
    static const LabelKey labels[] = {LABEL_for_each, LABEL_between, LABEL_starts};
    const Entity *procedure = asked_entity(answering->asked, "procedure");
    procedure = procedure ? procedure : dispute_procedure(answering);
    if (!procedure) {
        tell_not_stated(answering, tell_word(answering, WORD_dispute), TEXT(""));
        return;
    }
    EntityList stages = {0};
    RowList rows = {0};
    Text names = TEXT(""), name = tell_name(answering, procedure);
    Text start = tell_slots(answering, procedure, labels, sizeof labels / sizeof *labels);
    tell_entities(answering, BLOCK_stage, &stages);
    for (size_t i = 0; i < stages.count; i++) {
        if (stages.items[i]->parent != procedure)
            continue;
        stage_row(answering, stages.items[i], &rows);
        names =
            tell_joined(answering, names, " → ", tell_name(answering, stages.items[i]));
    }
    if (rows.count == 0) {
        tell_not_stated(answering, WORDS(answering, tell_stages, ARG(name)),
                        tell_clause(answering, procedure->clause));
        return;
    }
    tell_rows(answering, &rows);
    SAY(answering, tell_procedure, ARG(name), ARG(names));
    if (start.length > 0)
        SAY(answering, tell_procedure_from, ARG(name), ARG(names), ARG(start));
}

// --- meetings ---

static void body_meetings(Answering *answering, const Entity *body, RowList *rows)
{
    static const LabelKey labels[] = {LABEL_meets, LABEL_when};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        CellList cells = {0};
        tell_stated(answering, body, labels[i], &cells);
        for (size_t k = 0; k < cells.count; k++) {
            const Expr *value = eval_cell(answering->eval, cells.items[k]);
            if (!tell_says_not_stated(value))
                vec_push(answering->arena, rows,
                         tell_row(answering, tell_name(answering, body),
                                  tell_label(answering, labels[i]),
                                  tell_as_value(answering, value, body),
                                  cells.items[k]->span, cells.items[k]->clause));
        }
    }
}

static bool borne_by_body(Answering *answering, const Entity *duty)
{
    EntityList who = {0};
    tell_members(answering, duty, LABEL_who, &who, NULL);
    for (size_t i = 0; i < who.count; i++)
        if (who.items[i]->block == BLOCK_body)
            return true;
    return false;
}

// Whether a duty is to meet, by its act.
static bool is_meeting(Answering *answering, const Entity *duty)
{
    EntityList acts = {0};
    tell_members(answering, duty, LABEL_does, &acts, NULL);
    for (size_t i = 0; i < acts.count; i++)
        if (acts.items[i]->prelude && text_equal(acts.items[i]->name, TEXT("meets")))
            return true;
    return false;
}

// What a body does again and again: `duty forum-meeting  who: forum;  how often: …`.
static void recurring(Answering *answering, const Entity *body, bool only_meetings,
                      RowList *rows)
{
    EntityList duties = {0};
    tell_entities(answering, BLOCK_duty, &duties);
    tell_entities(answering, BLOCK_task, &duties);
    for (size_t i = 0; i < duties.count; i++) {
        const Entity *duty = duties.items[i];
        InputList before = tell_look(answering);
        bool again = tell_slot(answering, duty, LABEL_how_often).length > 0 ||
                     tell_slot(answering, duty, LABEL_when).length > 0;
        bool match = again && (!only_meetings || is_meeting(answering, duty)) &&
                     (body ? tell_concerns(answering, duty, LABEL_who, body)
                           : borne_by_body(answering, duty));
        if (match)
            vec_push(answering->arena, rows,
                     tell_row(answering, tell_slot(answering, duty, LABEL_who),
                              tell_name(answering, duty),
                              value_text(answering, tell_duty(answering, duty)),
                              duty->span, duty->clause));
        tell_looked(answering, before, match);
    }
}

// `at least 4 every year; annual-meeting: meets (must)`: a number alone could be taken
// for that of the meetings.
static Text meeting_words(Answering *answering, const RowList *rows)
{
    Text words = TEXT("");
    for (size_t i = 0; i < rows->count; i++) {
        const AgrRow *row = &rows->items[i];
        Text value = row->value.kind == AGR_VALUE_QUANTITY
                         ? text_from(row->value.low.display)
                     : row->value.text ? text_from(row->value.text)
                                       : TEXT("");
        words = tell_joined(answering, words, "; ",
                            tell_joined(answering, text_from(row->what), ": ", value));
    }
    return words;
}

void answer_meetings(Answering *answering)
{
    const Entity *body = asked_entity(answering->asked, "body");
    EntityList bodies = {0};
    RowList rows = {0};
    if (body)
        vec_push(answering->arena, &bodies, body);
    else
        tell_entities(answering, BLOCK_body, &bodies);
    for (size_t i = 0; i < bodies.count; i++)
        body_meetings(answering, bodies.items[i], &rows);
    recurring(answering, body, true, &rows);
    // Where nothing is said of meetings, what is done at set times may be what is meant.
    if (rows.count == 0)
        recurring(answering, body, false, &rows);
    Text what = body ? WORDS(answering, tell_meetings_of, ARG(tell_name(answering, body)))
                     : phrase(PHRASE_tell_meetings, answering->language);
    if (rows.count == 0) {
        tell_not_stated(answering, what,
                        body ? tell_clause(answering, body->clause) : TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    SAY(answering, tell_is, ARG(what), ARG(meeting_words(answering, &rows)));
}
