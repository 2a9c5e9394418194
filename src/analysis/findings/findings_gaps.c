#include "analysis/findings/findings_checks.h"

#include <string.h>

// What a whole agreement leaves out: parties, term, ways out, disputes, annexes, and the
// questions that it leaves open.

static Span whole(const Eval *eval)
{
    const Agreement *main = eval->model->main;
    if (main->entity)
        return main->entity->span;
    return (Span){main->source, 0, 0};
}

static const Clause *first_clause(const Eval *eval)
{
    const Model *model = eval->model;
    for (size_t i = 0; i < model->clauses.count; i++)
        if (model->clauses.items[i]->agreement == model->main)
            return model->clauses.items[i];
    return NULL;
}

// A file without a head is a part of an agreement, or an example: only a whole one has to
// have a term.
static bool is_whole(Eval *eval)
{
    EntityList parties = {0};
    eval_parties(eval, &parties);
    return eval->model->main->entity && parties.count > 0;
}

void check_contents(Eval *eval, Diags *diags)
{
    EntityList parties = {0};
    if (eval->model->main->no_text)
        return;
    eval_parties(eval, &parties);
    if (!first_clause(eval))
        DIAG0(diags, no_clauses, whole(eval));
    else if (parties.count == 0 && !eval->model->main->law)
        DIAG0(diags, no_parties, whole(eval));
}

// --- words in names and titles ---

static bool contains(Text text, const char *stem)
{
    return memmem(text.at ? text.at : "", text.length, stem, strlen(stem)) != NULL;
}

static bool speaks_of(Eval *eval, Text text, const char *const *stems)
{
    Text folded = text_fold(eval->arena, text);
    for (; *stems; stems++)
        if (contains(folded, *stems))
            return true;
    return false;
}

// Whether an entity's names or a text among its values speak of a topic.
static bool entity_speaks(Eval *eval, const Entity *entity, const char *const *stems)
{
    if (speaks_of(eval, entity->name, stems) || speaks_of(eval, entity->title, stems))
        return true;
    for (size_t i = 0; i < entity->cells.count; i++)
        for (const Expr *value = entity->cells.items[i]->value; value;
             value = value->next) {
            const Entity *named = value->kind == EXPR_ENTITY ? value->entity : NULL;
            if (speaks_of(eval, named ? named->name : value->text, stems) ||
                (named && speaks_of(eval, named->title, stems)))
                return true;
        }
    return false;
}

static bool block_speaks(Eval *eval, BlockKey block, const char *const *stems)
{
    foreach_stated(eval, block,
                   entity) if (entity_speaks(eval, entity, stems)) return true;
    return false;
}

static bool title_speaks(Eval *eval, const char *const *stems)
{
    const Model *model = eval->model;
    for (size_t i = 0; i < model->clauses.count; i++)
        if (model->clauses.items[i]->agreement == model->main &&
            speaks_of(eval, model->clauses.items[i]->title, stems))
            return true;
    return false;
}

// --- term ---

static bool has_word(const Expr *value, WordKey word)
{
    for (; value; value = value->next)
        if (value->kind == EXPR_WORD && value->word == word)
            return true;
    return false;
}

static bool can_be_ended(Eval *eval)
{
    static const char *const stems[] = {"terminat", "withdraw", "leav",   "irtisano",
                                        "eroa",     "uppsäg",   "uppsag", "utträd",
                                        "purk",     "häv",      NULL};
    foreach_stated(eval, BLOCK_term,
                   term) if (is_addressed(eval, term, LABEL_notice)) return true;
    foreach_stated(eval, BLOCK_right,
                   right) if (is_addressed(eval, right, LABEL_notice)) return true;
    return block_speaks(eval, BLOCK_right, stems);
}

void check_term(Eval *eval, Diags *diags)
{
    const Entity *term = next_stated(eval, BLOCK_term, NULL);
    if (!is_whole(eval))
        return;
    if (!term)
        DIAG0(diags, term_missing, whole(eval));
    if (is_silent_on(eval->model, WORD_termination) || can_be_ended(eval))
        return;
    for (; term; term = next_stated(eval, BLOCK_term, term))
        if (has_word(value_of(eval, term, LABEL_until), WORD_indefinite) ||
            has_word(value_of(eval, term, LABEL_kind), WORD_indefinite))
            DIAG0(diags, no_way_out, term->span);
}

void check_topics(Eval *eval, Diags *diags)
{
    static const char *const disputes[] = {"dispute", "disagree", "erimielis", "riita",
                                           "riido",   "tvist",    NULL};
    static const char *const changes[] = {"amend",  "changing", "muutta",
                                          "muutos", "ändr",     NULL};
    if (!is_whole(eval))
        return;
    if (!is_silent_on(eval->model, WORD_dispute) && !title_speaks(eval, disputes) &&
        !block_speaks(eval, BLOCK_procedure, disputes))
        DIAG0(diags, dispute_missing, whole(eval));
    if (!is_silent_on(eval->model, WORD_amendment) && !title_speaks(eval, changes) &&
        !eval->model->first[BLOCK_amending_rule] &&
        !block_speaks(eval, BLOCK_decision, changes) &&
        !block_speaks(eval, BLOCK_procedure, changes) &&
        !block_speaks(eval, BLOCK_right, changes))
        DIAG0(diags, amendment_missing, whole(eval));
}

// --- annexes ---

static bool annex_is_declared(Eval *eval, Text number)
{
    foreach_stated(eval, BLOCK_annex, annex)
    {
        const Expr *stated = value_of(eval, annex, LABEL_number);
        if (stated && text_equal(text_trim(span_text(stated->span)), number))
            return true;
        for (size_t i = 0; i < annex->names.count; i++) {
            Text name = annex->names.items[i].folded;
            size_t from = name.length;
            while (from > 0 && name.at[from - 1] >= '0' && name.at[from - 1] <= '9')
                from--;
            if (text_equal((Text){name.at + from, name.length - from}, number))
                return true;
        }
    }
    return false;
}

static bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (unsigned char)byte >= 0x80;
}

// The number behind a word for an annex, such as `liitteessä 2`; empty when none.
static Text annex_number(Text folded, size_t at)
{
    static const Text stems[] = {TEXT("annex"), TEXT("appendix"), TEXT("liite"),
                                 TEXT("liitte"), TEXT("bilaga")};
    Text rest = {folded.at + at, folded.length - at};
    size_t length = 0, start;
    if (at > 0 && is_letter(folded.at[at - 1]))
        return (Text){"", 0};
    for (size_t i = 0; i < sizeof stems / sizeof *stems; i++)
        if (text_starts_with(rest, stems[i]))
            length = stems[i].length;
    if (length == 0)
        return (Text){"", 0};
    while (length < rest.length && is_letter(rest.at[length]))
        length++;
    start = length;
    while (start < rest.length && (rest.at[start] == ' ' || rest.at[start] == '\n'))
        start++;
    for (length = start;
         length < rest.length && rest.at[length] >= '0' && rest.at[length] <= '9';)
        length++;
    bool dated = length < rest.length && rest.at[length] == '.' &&
                 length + 1 < rest.length && rest.at[length + 1] >= '0' &&
                 rest.at[length + 1] <= '9';
    return start == 0 || dated ? (Text){"", 0} : (Text){rest.at + start, length - start};
}

static void check_annex_text(Eval *eval, Diags *diags, const Expr *value)
{
    Text folded = text_fold(eval->arena, value->text);
    for (size_t at = 0; at < folded.length; at++) {
        if (!is_letter(folded.at[at]))
            continue;
        Text number = annex_number(folded, at);
        if (number.length > 0 && number.length < 4 && !annex_is_declared(eval, number))
            DIAG(diags, annex_not_declared, value->span, ARG(number));
    }
}

void check_annexes(Eval *eval, Diags *diags)
{
    const Model *model = eval->model;
    foreach (eval, BLOCK_annex, annex)
        if (has_word(value_of(eval, annex, LABEL_state), WORD_absent))
            DIAG(diags, annex_absent, annex->span, ARG(words_entity(annex)));
    for (size_t i = model->first_cell; i < model->cells.count; i++) {
        const Cell *cell = model->cells.items[i];
        if (!cell->subject || cell->subject->agreement != model->main ||
            (cell->label != LABEL_text && cell->label != LABEL_quote))
            continue;
        for (const Expr *value = eval_cell(eval, cell); value; value = value->next)
            if (value->kind == EXPR_TEXT)
                check_annex_text(eval, diags, value);
    }
}

// --- open questions ---

// Whether a statement or a value holds only under one of its readings.
static bool guards_something(Eval *eval, const Entity *unclear)
{
    const Model *model = eval->model;
    for (size_t i = 0; i < model->entities.count; i++)
        if (model->entities.items[i]->unclear == unclear)
            return true;
    for (size_t i = 0; i < model->cells.count; i++)
        if (model->cells.items[i]->unclear == unclear)
            return true;
    return false;
}

// The clauses that the readings name, such as `4.1, 9`.
static Text words_clauses(Eval *eval, const Unclear *view)
{
    Text words = {"", 0};
    for (size_t i = 0; i < view->readings.count; i++) {
        const Expr *value = value_of(eval, view->readings.items[i].entity, LABEL_clauses);
        for (; value; value = value->next)
            words = text_format(eval->arena, TEXT_FMT "%s" TEXT_FMT, TEXT_ARG(words),
                                words.length > 0 ? ", " : "", TEXT_ARG(value->text));
    }
    if (words.length > 0 || !view->entity->clause)
        return words.length > 0 ? words : TEXT("-");
    return view->entity->clause->number;
}

static void report_contradiction(Eval *eval, Diags *diags, const Unclear *view, Text name)
{
    Finding *finding = DIAG(diags, contradiction_open, view->entity->span, ARG(name),
                            ARG(words_clauses(eval, view)));
    for (size_t i = 0; i < view->readings.count; i++)
        diag_note(diags, finding, PHRASE_reading_here,
                  view->readings.items[i].entity->span);
}

static void check_question(Eval *eval, Diags *diags, const Entity *entity)
{
    const Unclear *view = entity->view;
    Text name = entity->title.length > 0 ? entity->title : entity->name;
    bool assumed = false;
    if (!view)
        return;
    for (size_t i = 0; i < view->readings.count; i++)
        assumed = assumed || view->readings.items[i].assumed;
    if (view->contradiction)
        report_contradiction(eval, diags, view, name);
    else if (assumed)
        DIAG(diags, question_assumed, entity->span, ARG(name));
    else
        DIAG(diags, question_open, entity->span, ARG(name));
    if (view->used_in.count == 0 && !guards_something(eval, entity))
        DIAG(diags, question_unused, entity->span, ARG(name));
}

void check_questions(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_unclear, unclear)
        check_question(eval, diags, unclear);
    foreach (eval, BLOCK_contradiction, contradiction)
        check_question(eval, diags, contradiction);
}
