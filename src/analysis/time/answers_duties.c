#include "analysis/services/services.h"
#include "analysis/table.h"

// Lists of duties, rights and prohibitions: all, those of somebody, those that bind so.

static bool has_bearer(Answering *answering, const Entity *duty)
{
    CellList cells = {0};
    tell_stated(answering, duty, LABEL_who, &cells);
    for (size_t i = 0; i < cells.count; i++)
        if (!tell_says_not_stated(eval_cell(answering->eval, cells.items[i])))
            return true;
    return false;
}

static void duty_row(Answering *answering, const Entity *duty, RowList *rows)
{
    Text who = tell_slot(answering, duty, LABEL_who);
    if (duty->block != BLOCK_stage && !has_bearer(answering, duty))
        answer_silence(answering,
                       WORDS(answering, tell_label_of,
                             ARG(tell_label(answering, LABEL_who)),
                             ARG(tell_name(answering, duty))),
                       tell_clause(answering, duty->clause));
    vec_push(answering->arena, rows,
             tell_row(answering, tell_name(answering, duty), who,
                      value_text(answering, tell_duty(answering, duty)), duty->span,
                      duty->clause));
}

static void duties_answer(Answering *answering, const RowList *rows, Text what)
{
    tell_rows(answering, rows);
    if (rows->count == 0)
        SAY(answering, tell_none, ARG(what));
    else
        SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, rows->count)));
}

static void all_of(Answering *answering, BlockKey block, PhraseKey heading)
{
    EntityList duties = {0};
    RowList rows = {0};
    tell_entities(answering, block, &duties);
    for (size_t i = 0; i < duties.count; i++)
        duty_row(answering, duties.items[i], &rows);
    duties_answer(answering, &rows, phrase(heading, answering->language));
}

typedef struct {
    const Entity *who;
    bool some; // of a kind also those that bind only some of it
    RowList rows;
} Borne;

static bool binds_some(Answering *answering, const Entity *duty, const Entity *kind)
{
    EntityList named = {0};
    tell_members(answering, duty, LABEL_who, &named, NULL);
    for (size_t i = 0; i < named.count; i++)
        if (entity_is_a(named.items[i], kind))
            return true;
    return false;
}

static bool take_borne(Answering *answering, const Entity *duty, void *context)
{
    Borne *borne = context;
    bool bound = borne->some ? binds_some(answering, duty, borne->who)
                             : tell_concerns(answering, duty, LABEL_who, borne->who);
    if (!bound)
        return false;
    duty_row(answering, duty, &borne->rows);
    return true;
}

static void those_of(Answering *answering, BlockKey block, PhraseKey heading)
{
    // Tasks are borne like duties.
    const BlockKey blocks[] = {block, block == BLOCK_duty ? BLOCK_task : BLOCK_none,
                               BLOCK_none};
    Borne borne = {.who = asked_entity(answering->asked, "who")};
    borne.who = borne.who ? borne.who : asked_entity(answering->asked, "party");
    if (!borne.who)
        return;
    size_t duty_count = tell_each_deed(answering, blocks, take_borne, &borne);
    borne.some = duty_count == 0 && borne.who->block == BLOCK_kind;
    if (borne.some) // where nothing binds all of the kind
        duty_count = tell_each_deed(answering, blocks, take_borne, &borne);
    Text what = answer_words(answering, heading, 1,
                             (Arg[]){ARG(tell_name(answering, borne.who))});
    size_t held =
        block == BLOCK_duty ? tell_services_held(answering, borne.who, &borne.rows) : 0;
    duties_answer(answering, &borne.rows, what);
    if (held > 0)
        SAY(answering, service_duties_too, ARG(what),
            ARG(tell_count(answering, duty_count)), ARG(tell_count(answering, held)));
}

void answer_duties(Answering *answering)
{
    all_of(answering, BLOCK_duty, PHRASE_tell_duties);
}

static WordKey strength_of(Answering *answering, const Entity *duty)
{
    const Expr *value;
    if (!eval_slot(answering->eval, duty, LABEL_strength, &value))
        return tell_usual_strength(duty->block);
    value = eval_settle(answering->eval, value);
    return value && value->kind == EXPR_WORD ? value->word : WORD_none;
}

typedef struct {
    WordKey strength;
    RowList rows;
} Strong;

static bool take_strong(Answering *answering, const Entity *duty, void *context)
{
    Strong *strong = context;
    WordKey strength = strength_of(answering, duty);
    bool aims = strong->strength == WORD_aims && strength == WORD_intends;
    if (strength != strong->strength && !aims)
        return false;
    duty_row(answering, duty, &strong->rows);
    return true;
}

// The duties that must, should or aim to be done.
void answer_duties_strength(Answering *answering)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_task, BLOCK_none};
    const Filled *strength = asked_slot(answering->asked, "strength");
    if (!strength)
        return;
    Strong strong = {.strength = strength->word};
    tell_each_deed(answering, blocks, take_strong, &strong);
    Text word = tell_word(answering, strength->word);
    duties_answer(answering, &strong.rows,
                  WORDS(answering, tell_duties_strength, ARG(word)));
}

void answer_rights(Answering *answering)
{
    all_of(answering, BLOCK_right, PHRASE_tell_rights);
}

void answer_prohibitions(Answering *answering)
{
    all_of(answering, BLOCK_prohibition, PHRASE_tell_prohibitions);
}

void answer_duties_of(Answering *answering)
{
    those_of(answering, BLOCK_duty, PHRASE_tell_duties_of);
}

void answer_rights_of(Answering *answering)
{
    those_of(answering, BLOCK_right, PHRASE_tell_rights_of);
}

void answer_prohibitions_of(Answering *answering)
{
    those_of(answering, BLOCK_prohibition, PHRASE_tell_prohibitions_of);
}
