#include "analysis/answers.h"
#include "analysis/findings/laws.h"

// Values, rows, and finding what a question is about.

static bool all_names(Answering *answering, const Expr *list, EntityList *names)
{
    for (; list; list = list->next) {
        const Expr *value = eval_settle(answering->eval, list);
        if (!value || value->kind != EXPR_ENTITY)
            return false;
        vec_push(answering->arena, names, value->entity);
    }
    return true;
}

static bool is_formula(const Expr *value)
{
    return value->kind == EXPR_QUANTITY || value->kind == EXPR_ARITHMETIC ||
           value->kind == EXPR_PART_OF || value->kind == EXPR_TOTAL ||
           value->kind == EXPR_COUNT || value->kind == EXPR_SIZE ||
           value->kind == EXPR_OF || value->kind == EXPR_CALL;
}

AgrValue tell_as_value(Answering *answering, const Expr *list, const Entity *of)
{
    const Expr *first = eval_settle(answering->eval, list);
    bool single = first && !list->next && !first->next;
    if (single && first->kind == EXPR_DATE)
        return value_date(answering, first->date);
    if (single && is_formula(first)) {
        Figure figure = eval_figure(answering->eval, first, of);
        if (figure.state == FIGURE_STATED)
            return value_figure(answering, figure);
    }
    EntityList names = {0};
    if (all_names(answering, list, &names))
        return value_names(answering, &names);
    return value_text(answering, tell_list(answering, list));
}

void tell_not_stated(Answering *answering, Text what, Text where)
{
    answering->out->verdict = VERDICT_NOT_STATED;
    answer_silence(answering, what, where);
    SAY(answering, tell_not_stated, ARG(what));
}

void tell_figure(Answering *answering, Text what, Figure figure)
{
    static const PhraseKey problems[] = {[FIGURE_NOT_STATED] = PHRASE_tell_not_stated,
                                         [FIGURE_CIRCULAR] = PHRASE_tell_circular,
                                         [FIGURE_UNDEFINED] = PHRASE_tell_undefined,
                                         [FIGURE_MIXED] = PHRASE_tell_mixed,
                                         [FIGURE_UNBOUNDED] = PHRASE_tell_unbounded,
                                         [FIGURE_UNDATED] = PHRASE_tell_undated,
                                         [FIGURE_NATIVE] = PHRASE_tell_native};
    answer_figure(answering, figure);
    Text problem =
        figure.state == FIGURE_NATIVE ? answer_native_problem(answering) : TEXT("");
    if (problem.length > 0) {
        SAY(answering, tell_native_because, ARG(what), ARG(problem));
        return;
    }
    if (figure.state != FIGURE_STATED) {
        answer_say(answering, problems[figure.state], 1, (Arg[]){ARG(what)});
        return;
    }
    Text shown = show_figure(answering->arena, answering->language, figure);
    SAY(answering, tell_is, ARG(what), ARG(shown));
}

void tell_names(Answering *answering, Text what, const EntityList *names)
{
    answer_names(answering, names);
    answering->out->verdict = VERDICT_VALUE;
    if (names->count == 0) {
        SAY(answering, tell_none, ARG(what));
        return;
    }
    Text shown = show_names(answering->arena, answering->language, names);
    if (names->count == 1)
        SAY(answering, tell_is, ARG(what), ARG(shown));
    else
        SAY(answering, tell_are, ARG(what), ARG(tell_count(answering, names->count)),
            ARG(shown));
}

AgrRow tell_row(Answering *answering, Text of, Text what, AgrValue value, Span span,
                const Clause *clause)
{
    Arena *arena = answering->arena;
    return (AgrRow){.of = text_cstr(arena, answer_handle(answering, of)),
                    .label = text_cstr(arena, of),
                    .what = what.length > 0 ? text_cstr(arena, what) : NULL,
                    .value = value,
                    .place = place_of(arena, span, clause)};
}

void tell_row_of(Answering *answering, AgrRow *row, Text of)
{
    row->of = text_cstr(answering->arena, answer_handle(answering, of));
    row->label = text_cstr(answering->arena, of);
}

void tell_rows(Answering *answering, const RowList *rows)
{
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value =
        (AgrValue){.kind = AGR_VALUE_ROWS, .rows = rows->items, .row_count = rows->count};
}

void tell_sum(Answering *answering, AgrRow row)
{
    vec_push(answering->arena, &answering->out->sum, row);
}

// --- looking ---

void tell_stated(Answering *answering, const Entity *entity, LabelKey label,
                 CellList *out)
{
    Eval *eval = answering->eval;
    for (const Scenario *layer = eval->scenario; layer; layer = layer->parent)
        for (size_t i = 0; i < layer->cells.count; i++) {
            const Cell *cell = layer->cells.items[i];
            if (cell->subject == entity && cell->label == label && eval_cell(eval, cell))
                vec_push(answering->arena, out, cell);
        }
    if (out->count > 0)
        return;
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        if (cell->label == label && !cell->attribute && eval_cell(eval, cell))
            vec_push(answering->arena, out, cell);
    }
}

bool tell_is_main(const Answering *answering, const Entity *entity)
{
    return !entity->prelude && entity->agreement == answering->eval->model->main;
}

void tell_entities(Answering *answering, BlockKey block, EntityList *out)
{
    Eval *eval = answering->eval;
    for (size_t i = 0; i < eval->model->entities.count; i++) {
        const Entity *entity = eval->model->entities.items[i];
        if (entity->block == block &&
            (tell_is_main(answering, entity) || law_binds(eval, entity)) &&
            eval_present(eval, entity))
            vec_push(answering->arena, out, entity);
    }
}

static bool says_not_stated(const Expr *value, unsigned depth)
{
    if (!value || depth > 64)
        return false;
    return (value->kind == EXPR_WORD && value->word == WORD_not_stated) ||
           says_not_stated(value->left, depth + 1) ||
           says_not_stated(value->right, depth + 1);
}

bool tell_says_not_stated(const Expr *list)
{
    for (; list; list = list->next)
        if (says_not_stated(list, 0))
            return true;
    return false;
}

void tell_members(Answering *answering, const Entity *entity, LabelKey label,
                  EntityList *out, bool *open)
{
    CellList cells = {0};
    tell_stated(answering, entity, label, &cells);
    for (size_t i = 0; i < cells.count; i++) {
        EntityList members = {0};
        eval_members(answering->eval, eval_cell(answering->eval, cells.items[i]),
                     &members, open);
        for (size_t k = 0; k < members.count; k++)
            entities_add(answering->arena, out, members.items[k]);
    }
}

InputList tell_look(Answering *answering)
{
    InputList before = answering->eval->read;
    answering->eval->read = (InputList){0};
    return before;
}

void tell_looked(Answering *answering, InputList before, bool mattered)
{
    InputList looked = answering->eval->read;
    answering->eval->read = before;
    for (size_t i = 0; i < looked.count; i++)
        if (mattered || looked.items[i].kind != INPUT_CELL)
            eval_note(answering->eval, looked.items[i].kind, looked.items[i].id);
}
