#include "analysis/answers.h"
#include "analysis/time/deadlines.h"
#include "analysis/table.h"
#include "engine/time/dated.h"

// Who and what there is: lists, members, roles.

// --- lists ---

// Whom a kind, set or body holds.
static void gather(Answering *answering, const Entity *of, EntityList *out, bool *open)
{
    Expr name = {.kind = EXPR_ENTITY, .entity = of};
    if (of->block != BLOCK_body) {
        eval_members(answering->eval, &name, out, open);
        return;
    }
    tell_members(answering, of, LABEL_members, out, open);
    if (out->count > 0)
        return;
    EntityList voters = {0};
    eval_voters(answering->eval, of, &voters);
    for (size_t i = 0; i < voters.count; i++)
        entities_add(answering->arena, out, voters.items[i]);
}

// Members that are written in words only: `"two experts"`.
static Text gathered_words(Answering *answering, const Entity *of)
{
    CellList cells = {0};
    Text words = TEXT("");
    tell_stated(answering, of, of->block == BLOCK_body ? LABEL_members : LABEL_are,
                &cells);
    for (size_t i = 0; i < cells.count; i++) {
        const Expr *value = eval_cell(answering->eval, cells.items[i]);
        for (; value; value = value->next)
            if (value->kind == EXPR_TEXT)
                words = tell_joined(answering, words, "; ", tell_value(answering, value));
    }
    return words;
}

static void open_list(Answering *answering, const Entity *of)
{
    Text name = tell_name(answering, of);
    answer_silence(answering, WORDS(answering, tell_silent_others, ARG(name)),
                   tell_clause(answering, of->clause));
}

// What is listed, as the answer: names, else the words of the text.
static void list_answer(Answering *answering, const Entity *of)
{
    EntityList names = {0};
    bool open = false;
    gather(answering, of, &names, &open);
    Text name = tell_name(answering, of), words = gathered_words(answering, of);
    if (names.count > 0 || (of->block == BLOCK_kind && words.length == 0)) {
        tell_names(answering, name, &names);
    } else if (words.length > 0) {
        answering->out->verdict = VERDICT_VALUE;
        answering->out->value = value_text(answering, words);
        SAY(answering, tell_is, ARG(name), ARG(words));
    } else {
        tell_not_stated(answering, WORDS(answering, tell_members, ARG(name)),
                        tell_clause(answering, of->clause));
        return;
    }
    if (!open)
        return;
    open_list(answering, of);
    SAY(answering, tell_open_list, ARG(name),
        ARG(names.count > 0 ? show_names(answering->arena, answering->language, &names)
                            : words));
}

void answer_list_of(Answering *answering)
{
    const Entity *what = asked_entity(answering->asked, "what");
    if (what)
        list_answer(answering, what);
}

void answer_members_of(Answering *answering)
{
    const Entity *of = asked_entity(answering->asked, "group");
    of = of ? of : asked_entity(answering->asked, "body");
    of = of ? of : asked_entity(answering->asked, "set");
    of = of ? of : asked_entity(answering->asked, "what");
    if (of)
        list_answer(answering, of);
}

// A number that the text states beside a list (`count: 5`).
static bool stated_count(Answering *answering, const Entity *of, Figure *figure)
{
    const Expr *value;
    if (!eval_slot(answering->eval, of, LABEL_count, &value))
        return false;
    *figure = eval_figure(answering->eval, value, NULL);
    return figure->state == FIGURE_STATED;
}

static void count_answer(Answering *answering, const Entity *of)
{
    EntityList names = {0};
    bool open = false;
    gather(answering, of, &names, &open);
    Text what = WORDS(answering, tell_count_of, ARG(tell_name(answering, of)));
    Figure figure;
    if (stated_count(answering, of, &figure)) {
        tell_figure(answering, what, figure);
        return;
    }
    bool in_words = gathered_words(answering, of).length > 0;
    if (open || in_words || (names.count == 0 && of->block == BLOCK_set)) {
        tell_not_stated(answering, what, tell_clause(answering, of->clause));
        answering->out->value = value_names(answering, &names);
        if (names.count > 0)
            SAY(answering, tell_count_open, ARG(what),
                ARG(show_names(answering->arena, answering->language, &names)));
        return;
    }
    Rational count = rational_from_int((int64_t)names.count);
    tell_figure(answering, what, figure_number(count, UNIT_NUMBER));
}

void answer_count_of(Answering *answering)
{
    const Entity *what = asked_entity(answering->asked, "what");
    if (what && what->block == BLOCK_body)
        answer_seats_of(answering);
    else if (what)
        count_answer(answering, what);
}

void answer_is_on_list(Answering *answering)
{
    const Entity *entity = asked_entity(answering->asked, "entity");
    const Entity *set = asked_entity(answering->asked, "set");
    if (!entity || !set)
        return;
    EntityList names = {0};
    bool open = false;
    gather(answering, set, &names, &open);
    bool listed = entities_include(&names, entity);
    Text of = tell_name(answering, entity), in = tell_name(answering, set);
    if (!listed && (open || gathered_words(answering, set).length > 0)) {
        tell_not_stated(answering, WORDS(answering, tell_is_listed, ARG(of), ARG(in)),
                        tell_clause(answering, set->clause));
        SAY(answering, tell_maybe_listed, ARG(of), ARG(in));
        return;
    }
    answer_truth(answering, truth_from(listed));
    answer_say(answering, listed ? PHRASE_tell_yes_listed : PHRASE_tell_no_not_listed, 2,
               (Arg[]){ARG(of), ARG(in)});
}

// --- parties ---

// A sub-agreement that names its parties is between these.
static void keep_own(Answering *answering, EntityList *parties)
{
    const Agreement *main = answering->eval->model->main;
    EntityList own = {0};
    if (!main->entity || !entity_cell(main->entity, LABEL_main_agreement))
        return;
    for (size_t i = 0; i < parties->count; i++)
        if (parties->items[i]->agreement == main)
            vec_push(answering->arena, &own, parties->items[i]);
    if (own.count > 0)
        *parties = own;
}

void answer_parties(Answering *answering)
{
    const Entity *kind = asked_entity(answering->asked, "kind");
    EntityList all = {0}, parties = {0};
    eval_parties(answering->eval, &all);
    keep_own(answering, &all);
    for (size_t i = 0; i < all.count; i++)
        if (!kind || entity_is_a(all.items[i], kind))
            vec_push(answering->arena, &parties, all.items[i]);
    Text what = phrase(PHRASE_tell_parties, answering->language);
    if (kind)
        what = WORDS(answering, tell_parties_of, ARG(tell_name(answering, kind)));
    tell_names(answering, what, &parties);
}

// Whether the time asked about is over before the party comes in, and its first day.
static bool joins_later(Answering *answering, const Entity *party, Date *first)
{
    Date until;
    entity_validity(party, first, &until);
    const Override *time =
        scenario_find(answering->eval->scenario, (Input){INPUT_DATE, 0});
    return first->year > 0 && time && date_compare(time->until, *first) < 0;
}

void answer_is_party(Answering *answering)
{
    const Entity *entity = asked_entity(answering->asked, "entity");
    if (!entity)
        entity = asked_entity(answering->asked, "party");
    if (!entity)
        return;
    Text name = tell_name(answering, entity);
    if (entity->id == STAND_IN_ID) {
        answer_truth(answering, TRUTH_NO);
        SAY(answering, tell_no_such_party, ARG(name));
        return;
    }
    Date first = {0};
    bool present = eval_present(answering->eval, entity);
    bool party = entity->block == BLOCK_party && present;
    answer_truth(answering, truth_from(party));
    if (party)
        SAY(answering, tell_yes_party, ARG(name));
    else if (entity->block == BLOCK_party && joins_later(answering, entity, &first))
        SAY(answering, tell_no_party_yet, ARG(name), ARG(tell_day(answering, first)));
    else if (entity->block == BLOCK_party)
        SAY(answering, tell_no_party_left, ARG(name));
    else
        SAY(answering, tell_no_party, ARG(name), ARG(tell_block(answering, entity)));
}

// Nobody holds a role whose holder the text leaves out; that is not stated, not a no.
void answer_is_holder(Answering *answering)
{
    const Entity *party = asked_entity(answering->asked, "party");
    const Entity *role = asked_entity(answering->asked, "role");
    if (!party || !role)
        return;
    EntityList holders = {0};
    eval_holders(answering->eval, role, &holders);
    Text what = WORDS(answering, tell_holder_of, ARG(tell_name(answering, role)));
    if (holders.count == 0) {
        tell_not_stated(answering, what, tell_clause(answering, role->clause));
        return;
    }
    bool holds = false;
    for (size_t i = 0; i < holders.count; i++)
        holds = holds || holders.items[i] == party;
    answer_truth(answering, holds ? TRUTH_YES : TRUTH_NO);
    answer_say(answering, holds ? PHRASE_tell_is_holder : PHRASE_tell_is_not_holder, 3,
               (Arg[]){ARG(tell_name(answering, party)), ARG(tell_name(answering, role)),
                       ARG(show_names(answering->arena, answering->language, &holders))});
}

void answer_holder_of(Answering *answering)
{
    const Entity *role = asked_entity(answering->asked, "role");
    if (!role)
        return;
    EntityList holders = {0};
    eval_holders(answering->eval, role, &holders);
    Text what = WORDS(answering, tell_holder_of, ARG(tell_name(answering, role)));
    Text words = tell_slot(answering, role, LABEL_held_by);
    if (holders.count > 0) {
        tell_names(answering, what, &holders);
    } else if (words.length > 0) {
        answering->out->verdict = VERDICT_VALUE;
        answering->out->value = value_text(answering, words);
        SAY(answering, tell_is, ARG(what), ARG(words));
    } else {
        tell_not_stated(answering, what, tell_clause(answering, role->clause));
    }
}
