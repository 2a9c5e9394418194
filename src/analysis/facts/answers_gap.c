#include "analysis/answers.h"
#include "analysis/findings/findings_checks.h"
#include "analysis/table.h"

#include <string.h>

// What the agreement leaves out: what it says to be open, and what one would look for and
// does not find. The checks know what is missing; here it becomes rows.

typedef struct {
    Answering *answering;
    RowList rows;
} Gaps;

static void add_gap(Gaps *gaps, Text what, Text of, Span span, const Clause *clause)
{
    Answering *answering = gaps->answering;
    Text where = tell_clause(answering, clause);
    AgrRow row = tell_row(answering, what, where, (AgrValue){0}, span, clause);
    if (of.length > 0)
        row.value = value_text(answering, of);
    for (size_t i = 0; i < gaps->rows.count; i++) {
        const AgrRow *there = &gaps->rows.items[i];
        bool same_of = of.length == 0 ? there->value.kind == AGR_VALUE_NONE
                                      : there->value.kind == AGR_VALUE_TEXT &&
                                            text_equal(text_from(there->value.text), of);
        if (same_of && strcmp(there->of, row.of) == 0 &&
            strcmp(there->place.clause, row.place.clause) == 0)
            return;
    }
    vec_push(answering->arena, &gaps->rows, row);
    Text words =
        of.length > 0 ? WORDS(answering, tell_label_of, ARG(what), ARG(of)) : what;
    answer_silence(answering, words, where);
}

// --- said to be open ---

static void add_silent(Gaps *gaps)
{
    Answering *answering = gaps->answering;
    EntityList silences = {0};
    tell_entities(answering, BLOCK_silent, &silences);
    for (size_t i = 0; i < silences.count; i++) {
        CellList cells = {0};
        tell_stated(answering, silences.items[i], LABEL_none, &cells);
        for (size_t k = 0; k < cells.count; k++) {
            const Expr *value = eval_cell(answering->eval, cells.items[k]);
            for (; value; value = value->next)
                add_gap(gaps, tell_value(answering, value), TEXT(""), value->span,
                        cells.items[k]->clause);
        }
    }
}

static Text cell_label(Answering *answering, const Cell *cell)
{
    if (cell->attribute || cell->about)
        return tell_name(answering, cell->attribute ? cell->attribute : cell->about);
    if (cell->label == LABEL_none || cell->label == LABEL_is)
        return phrase(PHRASE_tell_value, answering->language);
    return tell_label(answering, cell->label);
}

// Cells whose value is the words `not stated`.
static void add_not_stated_cells(Gaps *gaps)
{
    Answering *answering = gaps->answering;
    const Model *model = answering->eval->model;
    for (size_t i = 0; i < model->cells.count; i++) {
        const Cell *cell = model->cells.items[i];
        const Entity *subject = cell->subject;
        if (!subject || !tell_is_main(answering, subject) ||
            subject->block == BLOCK_reading || !tell_says_not_stated(cell->value))
            continue;
        if (!tell_says_not_stated(eval_cell(answering->eval, cell)))
            continue;
        Text what = cell_label(answering, cell);
        add_gap(gaps, what, tell_name(answering, subject), cell->span, cell->clause);
    }
}

static bool is_open(const Cell *cell)
{
    for (const Expr *value = cell->value; value; value = value->next)
        if (value->kind == EXPR_WORD && value->word == WORD_among_others)
            return true;
    return false;
}

static void add_open_lists(Gaps *gaps)
{
    Answering *answering = gaps->answering;
    const Model *model = answering->eval->model;
    for (size_t i = 0; i < model->cells.count; i++) {
        const Cell *cell = model->cells.items[i];
        if (!cell->subject || !tell_is_main(answering, cell->subject) || !is_open(cell) ||
            !eval_cell(answering->eval, cell))
            continue;
        Text of = tell_name(answering, cell->subject);
        add_gap(gaps, WORDS(answering, tell_silent_others, ARG(of)), TEXT(""), cell->span,
                cell->clause);
    }
}

// --- found to be missing ---

static const struct {
    FindingKey finding;
    PhraseKey what;
    bool named; // the finding's first argument says of whom
} missing[] = {
    {FINDING_votes_missing, PHRASE_tell_gap_votes, true},
    {FINDING_base_missing, PHRASE_tell_gap_base, true},
    {FINDING_quorum_missing, PHRASE_tell_gap_quorum, true},
    {FINDING_tie_missing, PHRASE_tell_gap_tie, true},
    {FINDING_abstention_missing, PHRASE_tell_gap_abstention, true},
    {FINDING_body_without_members, PHRASE_tell_gap_members, true},
    {FINDING_bearer_missing, PHRASE_tell_gap_bearer, true},
    {FINDING_time_missing, PHRASE_tell_gap_time, true},
    {FINDING_start_missing, PHRASE_tell_gap_start, true},
    {FINDING_role_without_holder, PHRASE_tell_gap_holder, true},
    {FINDING_fact_without_judge, PHRASE_tell_gap_judge, true},
    {FINDING_annex_absent, PHRASE_tell_gap_annex, true},
    {FINDING_annex_not_declared, PHRASE_tell_gap_annex_number, true},
    {FINDING_no_way_out, PHRASE_tell_gap_exit, false},
    {FINDING_term_missing, PHRASE_tell_gap_term, false},
    {FINDING_dispute_missing, PHRASE_tell_gap_dispute, false},
    {FINDING_amendment_missing, PHRASE_tell_gap_amendment, false},
};

// The innermost clause that a place stands in.
static const Clause *clause_at(const Model *model, Span span)
{
    const Clause *best = NULL;
    for (size_t i = 0; i < model->clauses.count; i++) {
        const Clause *clause = model->clauses.items[i];
        Span whole = clause->node->span;
        if (whole.source == span.source && whole.start <= span.start &&
            span.start < whole.end)
            best = clause; // inner ones come later
    }
    return best;
}

static void add_finding(Gaps *gaps, const Finding *finding)
{
    Answering *answering = gaps->answering;
    for (size_t i = 0; i < sizeof missing / sizeof *missing; i++) {
        if (missing[i].finding != finding->key)
            continue;
        const Model *model = answering->eval->model;
        bool named = missing[i].named && finding->arg_count > 0;
        add_gap(gaps, phrase(missing[i].what, answering->language),
                named ? finding->args[0].text : TEXT(""), finding->span,
                clause_at(model, finding->span));
    }
}

// The checks look under the readings that hold; they are no part of what the answer
// cites.
static void add_findings(Gaps *gaps)
{
    static Check *const checks[] = {
        check_votes, check_members, check_bearers, check_times, check_starts,
        check_roles, check_facts,   check_annexes, check_term,  check_topics};
    const Eval *outer = gaps->answering->eval;
    for (size_t i = 0; i < sizeof checks / sizeof *checks; i++) {
        Eval eval = eval_begin(outer->arena, outer->model, outer->scenario);
        Diags diags = {.arena = outer->arena};
        checks[i](&eval, &diags);
        diag_sort(&diags);
        for (size_t k = 0; k < diags.list.count; k++)
            add_finding(gaps, &diags.list.items[k]);
    }
}

static void add_term_starts(Gaps *gaps)
{
    Answering *answering = gaps->answering;
    EntityList terms = {0};
    tell_entities(answering, BLOCK_term, &terms);
    for (size_t i = 0; i < terms.count; i++) {
        InputList before = tell_look(answering);
        bool starts = tell_slot(answering, terms.items[i], LABEL_from).length > 0;
        tell_looked(answering, before, false);
        if (!starts)
            add_gap(gaps, phrase(PHRASE_tell_gap_term_start, answering->language),
                    terms.items[i]->name, terms.items[i]->span, terms.items[i]->clause);
    }
}

// --- topics ---

static bool bears(Answering *answering, const Entity *body)
{
    EntityList duties = {0};
    tell_entities(answering, BLOCK_duty, &duties);
    tell_entities(answering, BLOCK_task, &duties);
    for (size_t i = 0; i < duties.count; i++)
        if (tell_slot(answering, duties.items[i], LABEL_how_often).length > 0 &&
            tell_concerns(answering, duties.items[i], LABEL_who, body))
            return true;
    return false;
}

static void add_meetings(Gaps *gaps)
{
    Answering *answering = gaps->answering;
    if (is_silent_on(answering->eval->model, WORD_meeting_frequency))
        return;
    EntityList bodies = {0};
    tell_entities(answering, BLOCK_body, &bodies);
    for (size_t i = 0; i < bodies.count; i++) {
        const Entity *body = bodies.items[i];
        InputList before = tell_look(answering);
        bool meets =
            tell_slot(answering, body, LABEL_meets).length > 0 || bears(answering, body);
        tell_looked(answering, before, false);
        if (!meets)
            add_gap(gaps, tell_word(answering, WORD_meeting_frequency),
                    tell_name(answering, body), body->span, body->clause);
    }
}

static bool speaks_of(Answering *answering, Text text, const char *const *stems)
{
    Text folded = text_fold(answering->arena, text);
    for (; *stems && folded.length > 0; stems++)
        if (memmem(folded.at, folded.length, *stems, strlen(*stems)))
            return true;
    return false;
}

// How others may join: a name or title in the agreement speaks of it.
static bool speaks_of_joining(Answering *answering)
{
    static const char *const stems[] = {"access", "join", "liitty", "anslut", NULL};
    const Model *model = answering->eval->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (tell_is_main(answering, entity) &&
            (speaks_of(answering, entity->name, stems) ||
             speaks_of(answering, entity->title, stems)))
            return true;
    }
    return false;
}

static void add_accession(Gaps *gaps)
{
    Answering *answering = gaps->answering;
    const Agreement *main = answering->eval->model->main;
    if (main->entity && !is_silent_on(answering->eval->model, WORD_accession) &&
        !speaks_of_joining(answering))
        add_gap(gaps, phrase(PHRASE_tell_gap_accession, answering->language), TEXT(""),
                main->entity->span, NULL);
}

void answer_not_stated(Answering *answering)
{
    Gaps gaps = {.answering = answering};
    add_silent(&gaps);
    add_not_stated_cells(&gaps);
    add_findings(&gaps);
    add_term_starts(&gaps);
    add_meetings(&gaps);
    add_accession(&gaps);
    add_open_lists(&gaps);
    tell_rows(answering, &gaps.rows);
    Text what = phrase(PHRASE_tell_gaps, answering->language);
    if (gaps.rows.count == 0)
        SAY(answering, tell_none, ARG(what));
    else
        SAY(answering, tell_found, ARG(what),
            ARG(tell_count(answering, gaps.rows.count)));
}
