#include "analysis/answers.h"
#include "analysis/table.h"

// What the agreement is, on one page: what it calls itself, who is in it, how long it
// lasts, and how much there is of what.

static void add_row(Answering *answering, RowList *rows, Text of, Text what,
                    const Entity *from)
{
    vec_push(answering->arena, rows,
             tell_row(answering, of, TEXT(""), value_text(answering, what), from->span,
                      from->clause));
}

static void add_labels(Answering *answering, const Entity *agreement, RowList *rows)
{
    static const LabelKey labels[] = {LABEL_kind, LABEL_state, LABEL_version,
                                      LABEL_id,   LABEL_area,  LABEL_source};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        Text said = tell_slot(answering, agreement, labels[i]);
        if (said.length > 0)
            add_row(answering, rows, tell_label(answering, labels[i]), said, agreement);
    }
}

// Blocks whose names are told.
static void add_names(Answering *answering, BlockKey block, PhraseKey of, RowList *rows)
{
    EntityList found = {0};
    tell_entities(answering, block, &found);
    if (found.count == 0)
        return;
    Text names = show_names(answering->arena, answering->language, &found),
         count = tell_count(answering, found.count);
    add_row(answering, rows, phrase(of, answering->language),
            WORDS(answering, overview_count, ARG(count), ARG(names)), found.items[0]);
}

// Blocks that are counted only: what they say is not what the answer rests on.
static void add_count(Answering *answering, BlockKey block, PhraseKey of, RowList *rows)
{
    EntityList found = {0};
    InputList before = tell_look(answering);
    tell_entities(answering, block, &found);
    tell_looked(answering, before, false);
    if (found.count > 0)
        add_row(answering, rows, phrase(of, answering->language),
                tell_count(answering, found.count), found.items[0]);
}

static void add_terms(Answering *answering, RowList *rows)
{
    static const LabelKey labels[] = {LABEL_kind, LABEL_from, LABEL_until, LABEL_renews,
                                      LABEL_notice};
    EntityList terms = {0};
    tell_entities(answering, BLOCK_term, &terms);
    for (size_t i = 0; i < terms.count; i++) {
        const Entity *term = terms.items[i];
        Text said = tell_slots(answering, term, labels, sizeof labels / sizeof *labels);
        Text of = term->name.length > 0 ? tell_name(answering, term)
                                        : tell_block(answering, term);
        if (said.length > 0)
            add_row(answering, rows, of, said, term);
    }
}

static void add_clauses(Answering *answering, RowList *rows)
{
    const Model *model = answering->eval->model;
    const Clause *first = NULL;
    size_t count = 0;
    for (size_t i = 0; i < model->clauses.count; i++) {
        const Clause *clause = model->clauses.items[i];
        if (clause->agreement != model->main || clause->gone_by)
            continue;
        count++;
        first = first ? first : clause;
    }
    if (count > 0)
        add_row(answering, rows, phrase(PHRASE_overview_clauses, answering->language),
                tell_count(answering, count), first->entity);
}

static const struct {
    BlockKey block;
    PhraseKey of;
    bool named;
} contents[] = {
    {BLOCK_body, PHRASE_overview_body, true},
    {BLOCK_decision, PHRASE_overview_decision, false},
    {BLOCK_service, PHRASE_overview_service, false},
    {BLOCK_duty, PHRASE_overview_duty, false},
    {BLOCK_right, PHRASE_overview_right, false},
    {BLOCK_prohibition, PHRASE_overview_prohibition, false},
    {BLOCK_procedure, PHRASE_overview_procedure, true},
    {BLOCK_sub_agreement, PHRASE_overview_sub_agreement, true},
    {BLOCK_annex, PHRASE_overview_annex, true},
    {BLOCK_unclear, PHRASE_overview_unclear, false},
    {BLOCK_contradiction, PHRASE_overview_contradiction, false},
};

void answer_overview(Answering *answering)
{
    RowList rows = {0};
    const Entity *agreement = answering->eval->model->main->entity;
    if (agreement && agreement->title.length > 0)
        SAY(answering, overview_title, ARG(agreement->title));
    else
        SAY0(answering, overview_untitled);
    if (agreement)
        add_labels(answering, agreement, &rows);
    add_names(answering, BLOCK_party, PHRASE_tell_parties, &rows);
    add_terms(answering, &rows);
    add_clauses(answering, &rows);
    for (size_t i = 0; i < sizeof contents / sizeof *contents; i++)
        (contents[i].named ? add_names : add_count)(answering, contents[i].block,
                                                    contents[i].of, &rows);
    tell_rows(answering, &rows);
}
