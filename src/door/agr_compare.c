// The public door: what a session's changes alter.

#include <string.h>

#include "base/buffer.h"
#include "door/session.h"
#include "engine/forms/forms_say.h"

// The questions that a comparison asks of both states: each form with the names that its
// slots can take.
typedef struct {
    FormKey form;
    const char *slot; // NULL: no slot
    BlockKey block;   // of the entities that fill it
} Compared;

static const Compared compared[] = {
    {FORM_parties, NULL, BLOCK_none},
    {FORM_total_of, "measure", BLOCK_share},
    {FORM_total_of, "measure", BLOCK_table},
    {FORM_total_of, "measure", BLOCK_quantity},
    {FORM_share_of, "party", BLOCK_party},
    {FORM_weights, "body", BLOCK_body},
    {FORM_threshold, "body", BLOCK_body},
    {FORM_who_decides_alone, "body", BLOCK_body},
    {FORM_who_blocks_alone, "body", BLOCK_body},
    {FORM_who_never_matters, "body", BLOCK_body},
    {FORM_minimal_winning, "body", BLOCK_body},
    {FORM_blocking, "body", BLOCK_body},
    {FORM_size_of, "body", BLOCK_body},
    {FORM_members_of, "body", BLOCK_body},
    {FORM_holder_of, "role", BLOCK_role},
    {FORM_duties, NULL, BLOCK_none},
    {FORM_rights, NULL, BLOCK_none},
    {FORM_term, NULL, BLOCK_none},
    {FORM_requirements, NULL, BLOCK_none},
};

static bool has_decision(const Entity *entity)
{
    const Body *view = entity->view;
    return view && view->decisions.count > 0;
}

static bool applies(const Compared *row, const Entity *entity)
{
    bool votes = row->form != FORM_size_of && row->form != FORM_members_of;
    return entity->block == row->block && !entity->prelude &&
           (row->block != BLOCK_body || !votes || has_decision(entity));
}

static const AgrAnswer *ask_row(AgrSession *session, const Compared *row,
                                const Entity *entity, const Scenario *scenario)
{
    Asked *asked = ARENA_NEW(session->state.arena, Asked);
    asked->form = row->form;
    asked->language = session->language;
    if (entity) {
        Filled filled = {.name = text_from(row->slot)};
        vec_push(session->state.arena, &filled.entities, entity);
        vec_push(session->state.arena, &asked->slots, filled);
    }
    FormScope scope = session_scope(session);
    say_both(&scope, asked);
    return answer_question(session->state.arena, session->opened->model, scenario, asked,
                           asked->understood, session->language);
}

static bool same_answer(Arena *arena, const AgrAnswer *a, const AgrAnswer *b)
{
    return strcmp(a->verdict, b->verdict) == 0 && strcmp(a->sentence, b->sentence) == 0 &&
           text_equal(answer_value_key(arena, &a->value),
                      answer_value_key(arena, &b->value));
}

typedef VEC(AgrRow) RowList;

// An answer in one line: where it depends on readings, each with its answer.
static const char *in_words(Arena *arena, const AgrAnswer *answer)
{
    if (strcmp(answer->verdict, "depends") != 0)
        return answer->sentence;
    Buffer out = buffer_new(arena);
    buffer_format(&out, "%s", answer->sentence);
    for (size_t i = 0; i < answer->otherwise_count; i++)
        buffer_format(&out, " (%s) %s", answer->otherwise[i].under,
                      answer->otherwise[i].sentence);
    return text_cstr(arena, buffer_text(&out));
}

static void compare_row(AgrSession *session, const Compared *row, const Entity *entity,
                        RowList *rows)
{
    const AgrAnswer *before = ask_row(session, row, entity, session->state.base);
    const AgrAnswer *after = ask_row(session, row, entity, session_now(session));
    if (same_answer(session->state.arena, before, after))
        return;
    vec_push(session->state.arena, rows,
             ((AgrRow){.of = before->understood,
                       .what = in_words(session->state.arena, before),
                       .value = {.kind = AGR_VALUE_TEXT,
                                 .text = in_words(session->state.arena, after)},
                       .place = {.clause = "", .file = ""}}));
}

const AgrAnswer *agr_compare(AgrSession *session)
{
    if (!GUARDED(session->document))
        return session_failed(session);
    session_make_room(session);
    AgrAnswer *answer = session_blank(session, (Text){"", 0});
    RowList rows = {0};
    for (size_t i = 0; i < sizeof compared / sizeof *compared; i++) {
        if (!compared[i].slot) {
            compare_row(session, &compared[i], NULL, &rows);
            continue;
        }
        const Model *model = session->opened->model;
        for (size_t k = 0; k < model->entities.count; k++)
            if (applies(&compared[i], model->entities.items[k]))
                compare_row(session, &compared[i], model->entities.items[k], &rows);
    }
    answer->form = "compare";
    answer->verdict = "value";
    answer->value =
        (AgrValue){.kind = AGR_VALUE_ROWS, .rows = rows.items, .row_count = rows.count};
    PhraseKey key = rows.count > 0 ? PHRASE_compare_differs : PHRASE_compare_same;
    answer->sentence = phrase_texts[key][session->language];
    return answer;
}
