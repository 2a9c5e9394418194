#include "analysis/findings/topics.h"

#include <string.h>

#include "base/buffer.h"
#include "syntax/keywords.h"

enum { STEMS_MOST = 12, LABELS_MOST = 3, BLOCKS_MOST = 4 };

struct Topic {
    WordKey topic;
    LabelKey labels[LABELS_MOST];  // a statement with one of them is about the topic
    BlockKey blocks[BLOCKS_MOST];  // so is each such statement
    const char *stems[STEMS_MOST]; // so is a statement whose name or title has one
};

static const Topic topics[] = {
    {WORD_quorum, {LABEL_quorum}, {BLOCK_none}, {NULL}},
    {WORD_tie, {LABEL_tie}, {BLOCK_none}, {NULL}},
    {WORD_abstention, {LABEL_abstentions}, {BLOCK_none}, {NULL}},
    {WORD_termination,
     {LABEL_notice},
     {BLOCK_leaving},
     {"terminat", "withdraw", "irtisano", "eroami", "erota", "uppsäg", "uppsag", "utträd",
      NULL}},
    {WORD_accession,
     {LABEL_none},
     {BLOCK_none},
     {"accession", "joining", "new part", "new member", "liitty", "uusi osapuol",
      "uusi-osapuol", "uuden osapuol", "uuden jäsen", "anslut", NULL}},
    {WORD_breach,
     {LABEL_none},
     {BLOCK_none},
     {"breach", "rikkom", "rikkoo", "avtalsbrott", NULL}},
    {WORD_dispute,
     {LABEL_none},
     {BLOCK_none},
     {"dispute", "disagree", "erimielis", "riita", "riido", "tvist", NULL}},
    {WORD_amendment,
     {LABEL_none},
     {BLOCK_amending_rule},
     {"amend", "muuttami", "muutosmen", "sopimusmuuto", "sopimuksen muuto", "ändring",
      "andring", NULL}},
    {WORD_meeting_frequency, {LABEL_meets}, {BLOCK_none}, {NULL}},
    {WORD_topic_tasks,
     {LABEL_none},
     {BLOCK_task, BLOCK_duty, BLOCK_service},
     {"task", "tehtäv", "uppgift", NULL}},
    {WORD_topic_composition,
     {LABEL_seats, LABEL_size, LABEL_members},
     {BLOCK_none},
     {"composition", "kokoonpano", "sammansättning", NULL}},
    {WORD_topic_costs,
     {LABEL_none},
     {BLOCK_division},
     {"cost", "expense", "payment", "kustannu", "maksuosuu", "kostnad", "betalning",
      NULL}},
    {WORD_topic_validity, {LABEL_none}, {BLOCK_term}, {NULL}},
};

const Topic *topic_of(WordKey word)
{
    for (size_t i = 0; i < sizeof topics / sizeof *topics; i++)
        if (topics[i].topic == word)
            return &topics[i];
    return NULL;
}

// Statements that settle something; names of questions and goals do not.
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

static bool named_so(Arena *arena, const Entity *entity, const char *const *stems)
{
    return has_stem(arena, entity->name, stems) || has_stem(arena, entity->title, stems);
}

// A label whose value is `not stated` says nothing.
static const Cell *said_in(Eval *eval, const Entity *entity, LabelKey label)
{
    const Expr *value;
    const Cell *cell = eval_slot(eval, entity, label, &value);
    bool says =
        cell && value && !(value->kind == EXPR_WORD && value->word == WORD_not_stated);
    return says ? cell : NULL;
}

static bool meets_often(Eval *eval, const Topic *topic, const Entity *entity)
{
    static const char *const stems[] = {"meet",     "kokoontu", "kokou",
                                        "sammantr", "möte",     NULL};
    return topic->topic == WORD_meeting_frequency && entity->block == BLOCK_duty &&
           said_in(eval, entity, LABEL_how_often) && named_so(eval->arena, entity, stems);
}

static bool is_of_block(const Topic *topic, const Entity *entity)
{
    for (size_t i = 0; i < BLOCKS_MOST && topic->blocks[i] != BLOCK_none; i++)
        if (topic->blocks[i] == entity->block)
            return true;
    return false;
}

bool topic_names(Arena *arena, const Topic *topic, const Entity *entity)
{
    return named_so(arena, entity, topic->stems);
}

// Whether it is a rule of decision on a matter that is called so.
static bool decides_on(Eval *eval, const Entity *entity, const char *const *stems)
{
    const Expr *on = NULL;
    if (entity->block != BLOCK_decision || !eval_slot(eval, entity, LABEL_on, &on))
        return false;
    for (; on; on = on->next)
        if (on->kind == EXPR_ENTITY && on->entity &&
            named_so(eval->arena, on->entity, stems))
            return true;
    return false;
}

bool topic_speaks(Eval *eval, const Topic *topic, const Entity *entity, const Cell **cell)
{
    *cell = NULL;
    if (entity->agreement != eval->model->main || !eval_present(eval, entity))
        return false;
    for (size_t i = 0; i < LABELS_MOST && topic->labels[i] != LABEL_none && !*cell; i++)
        *cell = said_in(eval, entity, topic->labels[i]);
    bool settles = can_settle(entity->block) ||
                   (topic->topic == WORD_topic_costs && entity_is_measure(entity));
    return *cell || is_of_block(topic, entity) || meets_often(eval, topic, entity) ||
           (settles && named_so(eval->arena, entity, topic->stems)) ||
           decides_on(eval, entity, topic->stems);
}

// A text names the beginning of a word; titles of clauses count, since the clause settles
// something even if nothing in it is computed.
static bool text_is_covered(Eval *eval, Text text)
{
    const Model *model = eval->model;
    Text folded = text_fold(eval->arena, text);
    const char *stems[] = {text_cstr(eval->arena, folded), NULL};
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        bool clause = entity->block == BLOCK_clause && entity->clause;
        if (entity->agreement != model->main || !eval_present(eval, entity))
            continue;
        if (clause ? has_stem(eval->arena, entity->clause->title, stems)
                   : can_settle(entity->block) && named_so(eval->arena, entity, stems))
            return true;
    }
    return false;
}

bool topic_is_covered(Eval *eval, const Expr *topic)
{
    const Topic *row = topic->kind == EXPR_WORD ? topic_of(topic->word) : NULL;
    const Cell *cell;
    if (!row)
        return text_is_covered(eval, topic->text);
    if (is_silent_on(eval->model, topic->word))
        return false;
    for (size_t i = 0; i < eval->model->entities.count; i++)
        if (topic_speaks(eval, row, eval->model->entities.items[i], &cell))
            return true;
    return false;
}

// As the agreement's language has it, whatever that of the law.
static Text topic_words(const Eval *eval, const Expr *topic)
{
    Language language = eval->model->main->language;
    return topic->kind == EXPR_WORD ? text_from(keyword_word_words[language][topic->word])
                                    : topic->text;
}

Text topics_missing(Eval *eval, const Expr *topics_wanted)
{
    Buffer out = buffer_new(eval->arena);
    for (const Expr *topic = topics_wanted; topic; topic = topic->next) {
        if (topic->kind == EXPR_BAD || topic_is_covered(eval, topic))
            continue;
        if (out.length > 0)
            buffer_add(&out, TEXT(", "));
        buffer_add(&out, topic_words(eval, topic));
    }
    return buffer_text(&out);
}
