#include "analysis/answers.h"
#include "analysis/table.h"
#include "analysis/findings/topics.h"

// Whether an agreement says anything at all about a topic: what speaks of it is listed;
// what the file says to be open, or what nothing speaks of, is not stated.

static void list_where(Answering *answering, const Topic *topic, RowList *rows,
                       EntityList *found)
{
    const Model *model = answering->eval->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        const Cell *cell;
        if (entity->prelude || !topic_speaks(answering->eval, topic, entity, &cell))
            continue;
        Text words = cell ? tell_cell(answering, cell) : entity->title;
        AgrValue value = words.length > 0 ? value_text(answering, words) : (AgrValue){0};
        vec_push(answering->arena, found, entity);
        vec_push(answering->arena, rows,
                 tell_row(answering, tell_name(answering, entity),
                          tell_clause(answering, entity->clause), value,
                          cell ? cell->span : entity->span, entity->clause));
    }
}

static bool is_among(const EntityList *found, uint64_t id)
{
    for (size_t i = 0; i < found->count; i++)
        if (found->items[i]->id == id)
            return true;
    return false;
}

// Everything was looked at: only what was found, and the open questions on the way,
// count.
static void keep_reads(Answering *answering, InputList before, const EntityList *found)
{
    InputList looked = answering->eval->read;
    answering->eval->read = before;
    for (size_t i = 0; i < looked.count; i++) {
        InputKind kind = looked.items[i].kind;
        bool other = kind == INPUT_MISTAKE && !is_among(found, looked.items[i].id);
        if (kind != INPUT_CELL && kind != INPUT_PRESENT && !other)
            eval_note(answering->eval, looked.items[i].kind, looked.items[i].id);
    }
    for (size_t i = 0; i < found->count; i++)
        if (found->items[i]->cells.count > 0)
            vec_push(answering->arena, &answering->out->cited,
                     found->items[i]->cells.items[0]);
}

void answer_is_stated(Answering *answering)
{
    const Filled *asked = asked_slot(answering->asked, "topic");
    const Topic *topic = asked ? topic_of(asked->word) : NULL;
    if (!topic)
        return;
    RowList rows = {0};
    EntityList found = {0};
    InputList before = tell_look(answering);
    list_where(answering, topic, &rows, &found);
    keep_reads(answering, before, &found);
    Text what = tell_word(answering, asked->word);
    if (rows.count == 0) {
        tell_not_stated(answering, what, TEXT(""));
        return;
    }
    Text names = TEXT("");
    for (size_t i = 0; i < found.count; i++)
        names = tell_joined(answering, names, ", ", tell_name(answering, found.items[i]));
    tell_rows(answering, &rows);
    answer_truth(answering, TRUTH_YES);
    SAY(answering, tell_is_stated, ARG(what), ARG(names));
}
