#include "analysis/answers.h"
#include "analysis/table.h"
#include "analysis/findings/topics.h"

// Whether someone may or must do something: what duties, rights and prohibitions say.

typedef struct {
    const Entity *who, *act, *thing, *to;
} Deed;

static Deed deed_of(Answering *answering)
{
    const Asked *asked = answering->asked;
    return (Deed){asked_entity(asked, "who"), asked_entity(asked, "act"),
                  asked_entity(asked, "thing"), asked_entity(asked, "to")};
}

static bool is_deed(Answering *answering, const Entity *duty, const Deed *deed)
{
    return (!deed->act || tell_concerns(answering, duty, LABEL_does, deed->act)) &&
           (!deed->thing || duty == deed->thing ||
            tell_concerns(answering, duty, LABEL_what, deed->thing)) &&
           (!deed->who || tell_concerns(answering, duty, LABEL_who, deed->who)) &&
           (!deed->to || tell_concerns(answering, duty, LABEL_to, deed->to));
}

static void find_deeds(Answering *answering, const Deed *deed, BlockKey block,
                       EntityList *out)
{
    EntityList duties = {0};
    tell_entities(answering, block, &duties);
    for (size_t i = 0; i < duties.count; i++) {
        InputList before = tell_look(answering);
        bool is = is_deed(answering, duties.items[i], deed);
        if (is)
            vec_push(answering->arena, out, duties.items[i]);
        tell_looked(answering, before, is);
    }
}

static bool has_conditions(Answering *answering, const EntityList *found)
{
    static const LabelKey labels[] = {LABEL_if, LABEL_if_all_of, LABEL_if_any_of};
    for (size_t i = 0; i < found->count; i++) {
        Text words = tell_slots(answering, found->items[i], labels, 3);
        if (words.length == 0)
            return false;
    }
    return found->count > 0;
}

// A duty that only says `should` or `aims to` is no must.
static bool is_weak(Answering *answering, const EntityList *found)
{
    for (size_t i = 0; i < found->count; i++) {
        const Expr *strength = NULL;
        if (!eval_slot(answering->eval, found->items[i], LABEL_strength, &strength) ||
            (strength->kind == EXPR_WORD && strength->word == WORD_must))
            return false;
    }
    return found->count > 0;
}

static void tell_deeds(Answering *answering, const EntityList *found, Truth truth,
                       PhraseKey how)
{
    RowList rows = {0};
    Text words = TEXT("");
    for (size_t i = 0; i < found->count; i++) {
        const Entity *duty = found->items[i];
        Text said = tell_duty(answering, duty);
        words = tell_joined(answering, words, ". ", said);
        vec_push(answering->arena, &rows,
                 tell_row(answering, tell_name(answering, duty),
                          tell_slot(answering, duty, LABEL_who),
                          value_text(answering, said), duty->span, duty->clause));
        if (duty->cells.count > 0)
            vec_push(answering->arena, &answering->out->cited, duty->cells.items[0]);
    }
    tell_rows(answering, &rows);
    answer_truth(answering, truth);
    answer_say(answering, how, 1, (Arg[]){ARG(words)});
}

static void no_deed(Answering *answering, const Deed *deed)
{
    Text act = deed->act ? tell_name(answering, deed->act) : TEXT("");
    const Entity *thing = deed->thing ? deed->thing : deed->to;
    Text what = tell_joined(answering, act, ": ", tell_name(answering, thing));
    Text who = deed->who ? tell_name(answering, deed->who) : TEXT("");
    tell_not_stated(answering, tell_joined(answering, who, ": ", what), TEXT(""));
    answering->out->in_vain = true;
    tell_nearest(answering, deed->who, deed->act, deed->thing);
}

// False, and nothing is told, where the text says neither.
static bool tell_whether(Answering *answering, const EntityList *barred,
                         const EntityList *allowed)
{
    if (barred->count > 0 && (allowed->count > 0 || has_conditions(answering, barred)))
        tell_deeds(answering, barred, TRUTH_UNKNOWN, PHRASE_tell_may_conflict);
    else if (barred->count > 0)
        tell_deeds(answering, barred, TRUTH_NO, PHRASE_tell_may_not);
    else if (allowed->count > 0)
        tell_deeds(answering, allowed, TRUTH_YES,
                   has_conditions(answering, allowed) ? PHRASE_tell_may_if
                                                      : PHRASE_tell_may);
    return barred->count > 0 || allowed->count > 0;
}

// --- leaving ---

// Statements of a kind that speak of ending the agreement or leaving it, for `who` or for
// anybody.
static void find_leaving(Answering *answering, const Entity *who, BlockKey block,
                         EntityList *out)
{
    const Topic *topic = topic_of(WORD_termination);
    EntityList found = {0};
    tell_entities(answering, block, &found);
    for (size_t i = 0; i < found.count; i++) {
        const Entity *entity = found.items[i];
        const Cell *cell;
        InputList before = tell_look(answering);
        bool is = topic_speaks(answering->eval, topic, entity, &cell) &&
                  (!who || !entity_cell(entity, LABEL_who) ||
                   tell_concerns(answering, entity, LABEL_who, who));
        if (is)
            vec_push(answering->arena, out, entity);
        tell_looked(answering, before, is);
    }
}

// Rights to leave come before a term that has a period of notice for everybody.
static bool tell_leaving(Answering *answering, const Entity *who)
{
    EntityList barred = {0}, allowed = {0};
    find_leaving(answering, who, BLOCK_prohibition, &barred);
    find_leaving(answering, who, BLOCK_right, &allowed);
    if (allowed.count == 0)
        find_leaving(answering, who, BLOCK_term, &allowed);
    if (!who && barred.count > 0 && allowed.count > 0) { // some may, others may not
        for (size_t i = 0; i < barred.count; i++)
            vec_push(answering->arena, &allowed, barred.items[i]);
        tell_deeds(answering, &allowed, TRUTH_YES, PHRASE_tell_may_if);
        return true;
    }
    return tell_whether(answering, &barred, &allowed);
}

void answer_may_leave(Answering *answering)
{
    const Entity *who = asked_entity(answering->asked, "party");
    if (tell_leaving(answering, who))
        return;
    Text leaving = tell_word(answering, WORD_termination);
    tell_not_stated(answering,
                    who ? tell_joined(answering, tell_name(answering, who), ": ", leaving)
                        : leaving,
                    TEXT(""));
}

bool tell_ending(Answering *answering, const Entity *act, const Entity *thing,
                 const Entity *who)
{
    return act && thing == answering->eval->model->main->entity &&
           topic_names(answering->arena, topic_of(WORD_termination), act) &&
           tell_leaving(answering, who);
}

// --- whether somebody may ---

void answer_may_do(Answering *answering)
{
    Deed deed = deed_of(answering);
    EntityList barred = {0}, allowed = {0};
    if (!deed.thing)
        return;
    find_deeds(answering, &deed, BLOCK_prohibition, &barred);
    find_deeds(answering, &deed, BLOCK_right, &allowed);
    find_deeds(answering, &deed, BLOCK_duty, &allowed);
    find_deeds(answering, &deed, BLOCK_task, &allowed);
    if (tell_whether(answering, &barred, &allowed) ||
        tell_ending(answering, deed.act, deed.thing, deed.who))
        return;
    if (!deed.who || !tell_service_deed(answering, deed.who, deed.act, deed.thing, false))
        no_deed(answering, &deed);
}

// `is it forbidden to …`: yes when it is.
void answer_is_barred(Answering *answering)
{
    Deed deed = deed_of(answering);
    EntityList barred = {0};
    if (!deed.thing)
        return;
    find_deeds(answering, &deed, BLOCK_prohibition, &barred);
    if (barred.count == 0) {
        answer_may_do(answering);
        if (answering->out->verdict == VERDICT_YES)
            answer_truth(answering, TRUTH_NO);
        return;
    }
    tell_deeds(answering, &barred, TRUTH_YES, PHRASE_tell_barred);
}

void answer_must_do(Answering *answering)
{
    Deed deed = deed_of(answering);
    EntityList bound = {0}, free = {0};
    if (!deed.who || (!deed.thing && !deed.to))
        return;
    find_deeds(answering, &deed, BLOCK_duty, &bound);
    find_deeds(answering, &deed, BLOCK_task, &bound);
    find_deeds(answering, &deed, BLOCK_right, &free);
    if (bound.count > 0 && is_weak(answering, &bound))
        tell_deeds(answering, &bound, TRUTH_UNKNOWN, PHRASE_tell_must_weakly);
    else if (bound.count > 0)
        tell_deeds(answering, &bound, TRUTH_YES,
                   has_conditions(answering, &bound) ? PHRASE_tell_may_if
                                                     : PHRASE_tell_may);
    else if (free.count > 0)
        tell_deeds(answering, &free, TRUTH_NO, PHRASE_tell_need_not);
    else if (!tell_service_deed(answering, deed.who, deed.act, deed.thing, true))
        no_deed(answering, &deed);
}

// The reverse of whether a decision can pass without someone.
void answer_is_needed(Answering *answering)
{
    const Filled *parties = asked_slot(answering->asked, "parties");
    answer_can_pass_without(answering);
    Verdict verdict = answering->out->verdict;
    if (!parties || (verdict != VERDICT_YES && verdict != VERDICT_NO))
        return;
    EntityList named = {0};
    for (size_t i = 0; i < parties->entities.count; i++)
        vec_push(answering->arena, &named, parties->entities.items[i]);
    bool needed = verdict == VERDICT_NO;
    answer_truth(answering, truth_from(needed));
    answer_say(answering, needed ? PHRASE_tell_needed : PHRASE_tell_not_needed, 1,
               (Arg[]){ARG(show_names(answering->arena, answering->language, &named))});
}
