#include "analysis/answers.h"
#include "analysis/table.h"

#include <string.h>

// Whether an agreement says anything at all about a topic: what speaks of it is listed;
// what the file says to be open, or what nothing speaks of, is not stated.

enum { STEMS_MOST = 8, LABELS_MOST = 2 };

typedef struct {
    WordKey topic;
    LabelKey labels[LABELS_MOST];  // a statement with one of them is about the topic
    BlockKey block;                // so is each such block
    const char *stems[STEMS_MOST]; // so is a statement whose name or title has one
} Topic;

static const Topic topics[] = {
    {WORD_quorum, {LABEL_quorum}, BLOCK_none, {NULL}},
    {WORD_tie, {LABEL_tie}, BLOCK_none, {NULL}},
    {WORD_abstention, {LABEL_abstentions}, BLOCK_none, {NULL}},
    {WORD_termination,
     {LABEL_notice},
     BLOCK_leaving,
     {"terminat", "withdraw", "irtisano", "eroami", "uppsäg", "uppsag", "utträd", NULL}},
    {WORD_accession,
     {LABEL_none},
     BLOCK_none,
     {"accession", "joining", "liitty", "anslut", NULL}},
    {WORD_breach,
     {LABEL_none},
     BLOCK_none,
     {"breach", "rikkom", "rikkoo", "avtalsbrott", NULL}},
    {WORD_dispute,
     {LABEL_none},
     BLOCK_none,
     {"dispute", "disagree", "erimielis", "riita", "riido", "tvist", NULL}},
    {WORD_amendment,
     {LABEL_none},
     BLOCK_none,
     {"amend", "muuttami", "muutosmen", "ändring", "andring", NULL}},
    {WORD_meeting_frequency, {LABEL_meets}, BLOCK_none, {NULL}},
};

static const Topic *topic_of(WordKey word)
{
    for (size_t i = 0; i < sizeof topics / sizeof *topics; i++)
        if (topics[i].topic == word)
            return &topics[i];
    return NULL;
}

// Blocks that settle something; names of questions and goals do not.
static bool can_settle(BlockKey block)
{
    switch (block) {
    case BLOCK_duty:
    case BLOCK_right:
    case BLOCK_prohibition:
    case BLOCK_task:
    case BLOCK_rule:
    case BLOCK_procedure:
    case BLOCK_decision:
    case BLOCK_leaving: return true;
    default: return false;
    }
}

static bool has_stem(Arena *arena, Text text, const char *const *stems)
{
    Text folded = text_fold(arena, text);
    for (; *stems && folded.length > 0; stems++)
        if (memmem(folded.at, folded.length, *stems, strlen(*stems)))
            return true;
    return false;
}

// The cell that says it; a label whose value is `not stated` says nothing.
static const Cell *said_in(Answering *answering, const Topic *topic, const Entity *entity)
{
    for (size_t i = 0; i < LABELS_MOST && topic->labels[i] != LABEL_none; i++) {
        CellList cells = {0};
        tell_stated(answering, entity, topic->labels[i], &cells);
        for (size_t k = 0; k < cells.count; k++)
            if (!tell_says_not_stated(eval_cell(answering->eval, cells.items[k])))
                return cells.items[k];
    }
    return NULL;
}

static bool meets_often(Answering *answering, const Topic *topic, const Entity *entity)
{
    static const char *const stems[] = {"meet",     "kokoontu", "kokou",
                                        "sammantr", "möte",     NULL};
    return topic->topic == WORD_meeting_frequency && entity->block == BLOCK_duty &&
           tell_slot(answering, entity, LABEL_how_often).length > 0 &&
           (has_stem(answering->arena, entity->name, stems) ||
            has_stem(answering->arena, entity->title, stems));
}

static bool speaks(Answering *answering, const Topic *topic, const Entity *entity)
{
    if (!tell_is_main(answering, entity) || !eval_present(answering->eval, entity))
        return false;
    if (topic->block != BLOCK_none && entity->block == topic->block)
        return true;
    if (said_in(answering, topic, entity) || meets_often(answering, topic, entity))
        return true;
    return can_settle(entity->block) &&
           (has_stem(answering->arena, entity->name, topic->stems) ||
            has_stem(answering->arena, entity->title, topic->stems));
}

static void list_where(Answering *answering, const Topic *topic, RowList *rows,
                       EntityList *found)
{
    const Model *model = answering->eval->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (!speaks(answering, topic, entity))
            continue;
        const Cell *cell = said_in(answering, topic, entity);
        Text words = cell ? tell_cell(answering, cell) : entity->title;
        AgrValue value = words.length > 0 ? value_text(answering, words) : (AgrValue){0};
        vec_push(answering->arena, found, entity);
        vec_push(answering->arena, rows,
                 tell_row(answering, tell_name(answering, entity),
                          tell_clause(answering, entity->clause), value,
                          cell ? cell->span : entity->span, entity->clause));
    }
}

// Everything was looked at: only what was found, and the open questions on the way,
// count.
static void keep_reads(Answering *answering, InputList before, const EntityList *found)
{
    InputList looked = answering->eval->read;
    answering->eval->read = before;
    for (size_t i = 0; i < looked.count; i++) {
        InputKind kind = looked.items[i].kind;
        if (kind != INPUT_CELL && kind != INPUT_PRESENT)
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
    Text what = tell_word(answering, topic->topic);
    if (rows.count == 0) {
        tell_not_stated(answering, what, TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    answer_truth(answering, TRUTH_YES);
    SAY(answering, tell_is_stated, ARG(what),
        ARG(show_names(answering->arena, answering->language, &found)));
}
