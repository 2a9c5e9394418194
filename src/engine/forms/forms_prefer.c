#include "engine/forms/forms_prefer.h"

#include <limits.h>

// What is asked of a body, and the label that says it.
static LabelKey label_of_body_form(FormKey form)
{
    return form == FORM_chair_of      ? LABEL_chair
           : form == FORM_leader_of   ? LABEL_leader
           : form == FORM_named_by_of ? LABEL_named_by
                                      : LABEL_none;
}

// Who leads or appoints a body stands in the body or, where it says nothing, in a duty.
static bool is_other_of_body(const AskedList *list, const Asked *asked)
{
    bool duty = asked->form == FORM_who_does;
    const Entity *body = asked_entity(asked, duty ? "thing" : "body");
    if (!body || body->block != BLOCK_body)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        const Asked *other = list->items[i];
        LabelKey label = label_of_body_form(duty ? other->form : asked->form);
        if (label == LABEL_none || asked_entity(other, duty ? "body" : "thing") != body ||
            (!duty && other->form != FORM_who_does))
            continue;
        bool stated = entity_cell(body, label) ||
                      (label == LABEL_chair && entity_cell(body, LABEL_leader)) ||
                      (label == LABEL_leader && entity_cell(body, LABEL_chair));
        if (stated == duty)
            return true;
    }
    return false;
}

// The members of a set are what a list of it holds.
static bool is_list_of_members(const AskedList *list, const Asked *asked)
{
    const Entity *set = asked_entity(asked, "what");
    if (asked->form != FORM_list_of || !set || set->block != BLOCK_set)
        return false;
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i]->form == FORM_members_of &&
            asked_entity(list->items[i], "group") == set)
            return true;
    return false;
}

// `decide on` is an aspect of services, and `decide` an act that takes `on` along.
static bool is_act_with_more(const AskedList *list, const Asked *asked)
{
    const Entity *act = asked_entity(asked, "act");
    if (!act || act->block != BLOCK_aspect)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        const Asked *other = list->items[i];
        const Entity *same = asked_entity(other, "act");
        if (other->form == asked->form && same && same->block == BLOCK_act &&
            asked_entity(other, "thing") == asked_entity(asked, "thing"))
            return true;
    }
    return false;
}

// `who pays`: all that is asked is a deed, and other forms may know it as more.
static bool names_act_only(const Asked *asked)
{
    return asked->form == FORM_who_does && asked->slots.count == 1 &&
           asked_entity(asked, "act");
}

// `how much does koski pay if the deficit is 400 €`: where a division or share states no
// amount of its own, that is the amount to divide; else it is a change of what is stated.
static bool is_other_amount(const AskedList *list, const Asked *asked)
{
    for (size_t i = 0; i < list->count; i++) {
        const Asked *other = list->items[i];
        bool divides = asked->form == FORM_part_of_amount;
        const Asked *part = divides ? asked : other;
        const Asked *change = divides ? other : asked;
        const Entity *key = asked_entity(part, "key");
        if (part->form != FORM_part_of_amount || part->changes.count > 0 || !key ||
            change->form != FORM_share_of || change->changes.count == 0)
            continue;
        bool open = key->block == BLOCK_share ||
                    (key->block == BLOCK_division && !entity_cell(key, LABEL_of));
        if (open != divides)
            return true;
    }
    return false;
}

// `who answers for it`: that says more than `who … it`.
static bool tells_act(const Asked *other, const Asked *asked)
{
    return other->form == FORM_who_does && !asked_entity(asked, "act") &&
           asked_entity(other, "act") && asked_entity(asked, "thing") &&
           asked_entity(other, "thing") == asked_entity(asked, "thing");
}

// `is there a deadlock`: whether there can be one says more than whether the text speaks
// of it. Whoever every decision needs can block: that is one question, too. What somebody
// may do is not asked of anybody.
static bool is_topic_of_power(const AskedList *list, const Asked *asked)
{
    for (size_t i = 0; i < list->count; i++) {
        FormKey other = list->items[i]->form;
        if ((asked->form == FORM_is_stated &&
             (other == FORM_can_deadlock || other == FORM_tie_of)) ||
            (asked->form == FORM_threshold && other == FORM_fewest_deciding) ||
            (asked->form == FORM_vote_more && other == FORM_index_banzhaf) ||
            (names_act_only(asked) && other != FORM_who_does) ||
            (asked->form == FORM_may_be_done && other == FORM_may_do) ||
            (asked->form == FORM_acts_next && other == FORM_who_does) ||
            (asked->form == FORM_who_does && tells_act(list->items[i], asked)) ||
            ((asked->form == FORM_may_be_done || asked->form == FORM_may_do) &&
             other == FORM_may_leave) ||
            (asked->form == FORM_deadline_of && other == FORM_deadline_by) ||
            (asked->form == FORM_procedure_steps && other == FORM_standing_of) ||
            (asked->form == FORM_takes_at_most && asked->slots.count == 0 &&
             other == FORM_deadline_of) ||
            (asked->form == FORM_can_block_alone && other == FORM_is_needed) ||
            (asked->form == FORM_weights && other == FORM_share_of) ||
            (asked->form == FORM_mentions && other != FORM_mentions))
            return true;
    }
    return false;
}

// The ballot that a slot of a question on a decision gives those it names.
static bool is_ballot(const Filled *slot)
{
    static const char *const ballots[] = {"for", "against", "abstain", "absent"};
    for (size_t i = 0; i < sizeof ballots / sizeof *ballots; i++)
        if (text_equal(slot->name, text_from(ballots[i])) && slot->entities.count > 0)
            return true;
    return false;
}

static size_t count_ballots(const Asked *asked, size_t *named)
{
    size_t ballots = 0;
    *named = 0;
    for (size_t i = 0; i < asked->slots.count; i++)
        if (is_ballot(&asked->slots.items[i])) {
            ballots++;
            *named += asked->slots.items[i].entities.count;
        }
    return ballots;
}

// `if harju and niemi oppose it`: those who are named together do the same, so a reading
// that parts them is none.
static bool parts_a_list(const AskedList *list, const Asked *asked)
{
    size_t named, other_named, ballots = count_ballots(asked, &named);
    for (size_t i = 0; i < list->count && ballots > 1; i++)
        if (list->items[i]->form == asked->form &&
            count_ballots(list->items[i], &other_named) < ballots && other_named == named)
            return true;
    return false;
}

// Whether those who vote as one in a question are the ones that another asks about.
static bool is_same_union(const Asked *what_if, const Asked *union_of)
{
    const Filled *named = asked_slot(union_of, "parties");
    if (!named || what_if->changes.count != 1 ||
        what_if->changes.items[0]->form != FORM_vote_alike)
        return false;
    const Filled *bloc = asked_slot(what_if->changes.items[0], "parties");
    bool same = bloc && bloc->entities.count == named->entities.count;
    for (size_t i = 0; same && i < named->entities.count; i++)
        same = bloc->entities.items[i] == named->entities.items[i];
    return same;
}

// One alone is no union beside another: `unions koski and salmi` are one of two.
static bool has_lone_union(const Asked *asked)
{
    const Filled *one = asked_slot(asked, "parties"), *other = asked_slot(asked, "other");
    return asked->form == FORM_index_owen && one && other &&
           (one->entities.count < 2 || other->entities.count < 2);
}

// A list of all of them is one union, wherever it could be parted.
static bool parts_a_union(const AskedList *list, const Asked *asked)
{
    const Filled *one = asked_slot(asked, "parties"), *other = asked_slot(asked, "other");
    if (asked->form != FORM_index_owen || !one || !other)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        const Filled *all = asked_slot(list->items[i], "parties");
        if (list->items[i]->form == FORM_index_owen && all &&
            !asked_slot(list->items[i], "other") &&
            all->entities.count == one->entities.count + other->entities.count)
            return true;
    }
    return false;
}

static bool cell_names(const Cell *cell, const Entity *entity)
{
    for (const Expr *value = cell ? cell->value : NULL; value; value = value->next)
        if (value->kind == EXPR_ENTITY && value->entity == entity)
            return true;
    return false;
}

// Whether a matter is decided by a rule of its own and no deed is stated of it: then who
// decides on it is told with the rule.
static bool is_ruled_alone(const Entity *matter)
{
    bool ruled = false;
    const Model *model = matter->agreement->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (cell_names(entity_cell(entity, LABEL_what), matter))
            return false;
        ruled = ruled || (entity->block == BLOCK_decision &&
                          cell_names(entity_cell(entity, LABEL_on), matter));
    }
    return ruled;
}

// How power is divided when some vote together is told by the values for unions, which
// tell what each of them has. Who decides in a body is asked of its votes, not of deeds.
static bool is_less_on_power(const AskedList *list, const Asked *asked)
{
    const Entity *thing = asked_entity(asked, "thing");
    bool deed = asked->form == FORM_who_does && thing && thing->block == BLOCK_body;
    bool indices = asked->form == FORM_index_all || asked->form == FORM_index_owen;
    bool ruled = asked->form == FORM_who_does && thing && thing->block == BLOCK_matter &&
                 is_ruled_alone(thing);
    for (size_t i = 0; i < list->count; i++) {
        const Asked *other = list->items[i];
        if ((deed && other->form == FORM_minimal_winning) ||
            (ruled && other->form == FORM_threshold &&
             asked_entity(other, "matter") == thing) ||
            (asked->form == FORM_weights && other->form == FORM_index_all) ||
            (indices && other != asked && other->form == FORM_index_owen &&
             is_same_union(asked, other)))
            return true;
    }
    return false;
}

// Who ends the agreement: those who are said to do so go before a right to leave.
static bool is_leaving(const AskedList *list, const Asked *asked)
{
    if (asked->form != FORM_may_leave)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        const Entity *thing = asked_entity(list->items[i], "thing");
        if (list->items[i]->form == FORM_who_does && thing &&
            thing->block == BLOCK_agreement)
            return true;
    }
    return false;
}

// What is asked of a service has a form of its own; a duty on it is told there too.
static bool is_doubled(const AskedList *list, const Asked *asked)
{
    const Entity *thing = asked_entity(asked, "thing");
    if (is_topic_of_power(list, asked) || is_other_of_body(list, asked) ||
        is_list_of_members(list, asked) || is_act_with_more(list, asked) ||
        is_less_on_power(list, asked) || has_lone_union(asked) ||
        is_leaving(list, asked) || parts_a_union(list, asked) ||
        parts_a_list(list, asked) || is_other_amount(list, asked))
        return true;
    if (asked->form != FORM_who_does || !thing || thing->block != BLOCK_service)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        const Asked *other = list->items[i];
        if (other->form != FORM_who_does && asked_entity(other, "service") == thing)
            return true;
    }
    return false;
}

// `… of the agreement`: any question is about it, so the reading without it says the
// same.
static bool names_agreement(const AskedList *list, const Asked *asked)
{
    for (size_t i = 0; i < asked->slots.count; i++) {
        const Filled *slot = &asked->slots.items[i];
        if (slot->entities.count != 1 ||
            slot->entities.items[0]->block != BLOCK_agreement)
            continue;
        for (size_t k = 0; k < list->count; k++)
            if (list->items[k]->form == asked->form && list->items[k] != asked &&
                list->items[k]->slots.count < asked->slots.count)
                return true;
    }
    return false;
}

// A start of counting that is named as an event says more than one that is not, and a
// notice more than just any start; costs that the text names more than all that there
// are.
unsigned prefer_vagueness(const AskedList *changes)
{
    unsigned vague = 0;
    for (size_t i = 0; i < changes->count; i++) {
        FormKey form = changes->items[i]->form;
        vague += form == FORM_start_on ? 4 : form == FORM_notice_on ? 2 : 0;
        vague += form == FORM_fact_is ? 8 : 0; // rules say `when` themselves
        vague += form == FORM_raise_all || form == FORM_lower_all;
    }
    return vague;
}

static void drop_vaguer(AskedList *list)
{
    unsigned least = UINT_MAX;
    for (size_t i = 0; i < list->count; i++)
        least = prefer_vagueness(&list->items[i]->changes) < least
                    ? prefer_vagueness(&list->items[i]->changes)
                    : least;
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++)
        if (prefer_vagueness(&list->items[i]->changes) == least)
            list->items[kept++] = list->items[i];
    list->count = kept;
}

// `the dispute` may be any procedure, or what one is about: where it names something,
// that is meant.
static bool names_less(const AskedList *list, const Asked *asked)
{
    static const FormKey forms[] = {FORM_reaches_when,
                                    FORM_next_steps,
                                    FORM_acts_next,
                                    FORM_nobody_acts,
                                    FORM_gets_stuck,
                                    FORM_takes_at_most,
                                    FORM_outcomes_of,
                                    FORM_amendment_changes,
                                    FORM_amendment_in_force,
                                    FORM_amendment_approved_by,
                                    FORM_amendment_not_approved_by,
                                    FORM_seats_of,
                                    FORM_quorum_of,
                                    FORM_who_next_seat};
    bool of_procedure = false;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        of_procedure = of_procedure || asked->form == forms[i];
    for (size_t i = 0; of_procedure && i < list->count; i++)
        if (list->items[i]->form == asked->form &&
            list->items[i]->slots.count > asked->slots.count)
            return true;
    return false;
}

static void drop_doubled(AskedList *list)
{
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++)
        if (!is_doubled(list, list->items[i]) && !names_agreement(list, list->items[i]) &&
            !names_less(list, list->items[i]))
            list->items[kept++] = list->items[i];
    list->count = kept;
}

// Forms that ask no more than others do: what a name is, all about the term, and those
// about kinds and relations of any name, the most general last.
static unsigned fallback(FormKey form)
{
    static const FormKey general[] = {
        FORM_what_follows, FORM_class_of_case, FORM_class_of,    FORM_by_value,
        FORM_by_figure,    FORM_lacking,       FORM_not_covered, FORM_having,
        FORM_covered,      FORM_had_count,     FORM_related,     FORM_how_often,
        FORM_term,         FORM_describe};
    for (size_t i = 0; i < sizeof general / sizeof *general; i++)
        if (general[i] == form)
            return (unsigned)i + 1;
    return 0;
}

bool prefer_is_general(FormKey form)
{
    return fallback(form) > 0;
}

// A quantity in per cent is asked for in the words of shares too: one answer is enough.
// So is that of a measure whose name has the word for a share in it.
static bool is_repeated(const AskedList *list, const Asked *asked)
{
    const Entity *measure = asked_entity(asked, "measure");
    if (asked->form != FORM_share_of || (measure && measure->block != BLOCK_quantity))
        return false;
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i]->form == FORM_figure_of &&
            (!measure || asked_entity(list->items[i], "measure") == measure) &&
            asked_entity(list->items[i], "entity") == asked_entity(asked, "party"))
            return true;
    return false;
}

// A form that asks more goes before one that asks less.
static void drop_fallback(AskedList *out)
{
    unsigned least = UINT_MAX;
    for (size_t i = 0; i < out->count; i++)
        least =
            fallback(out->items[i]->form) < least ? fallback(out->items[i]->form) : least;
    size_t kept = 0;
    for (size_t i = 0; i < out->count; i++)
        if (fallback(out->items[i]->form) == least && !is_repeated(out, out->items[i]))
            out->items[kept++] = out->items[i];
    out->count = kept;
}

// `who pays the costs` asks of a division, or of an amount that one divides; of anything
// else in these words another form asks, where there is one.
static void drop_divided(const Model *model, AskedList *list)
{
    const Asked *division = NULL;
    size_t kept = 0, others = 0;
    for (size_t i = 0; i < list->count; i++) {
        const Entity *measure = asked_entity(list->items[i], "measure");
        bool pays = list->items[i]->form == FORM_who_pays && measure;
        others += !pays;
        if (pays &&
            (measure->block == BLOCK_division || model_division_of(model, measure)))
            division = list->items[i];
    }
    for (size_t i = 0; i < list->count; i++) {
        bool pays = list->items[i]->form == FORM_who_pays &&
                    asked_entity(list->items[i], "measure");
        if (division ? list->items[i] == division : !pays || others == 0)
            list->items[kept++] = list->items[i];
    }
    list->count = kept;
}

static bool asks_of_money(FormKey form)
{
    return form == FORM_who_pays || form == FORM_share_of;
}

static bool asks_of_services(FormKey form)
{
    return form == FORM_services_matrix || form == FORM_services_of;
}

// `who pays what` and `what does koski pay` ask of services too: who holds which. Where
// the agreement divides or shares costs they ask of that, elsewhere of the services.
static void drop_payers(const Model *model, AskedList *list)
{
    bool money = false, services = false, divides = false;
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        money = money || asks_of_money(list->items[i]->form);
        services = services || asks_of_services(list->items[i]->form);
    }
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        divides = divides || model->entities.items[i]->block == BLOCK_division ||
                  model->entities.items[i]->block == BLOCK_share;
    for (size_t i = 0; i < list->count; i++) {
        FormKey form = list->items[i]->form;
        bool drops = divides ? asks_of_services(form) : asks_of_money(form);
        if (!money || !services || !drops)
            list->items[kept++] = list->items[i];
    }
    list->count = kept;
}

// An interest that is called by its name is that one.
static void drop_unnamed_interest(AskedList *list)
{
    bool named = false;
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++)
        named = named || asked_entity(list->items[i], "interest");
    for (size_t i = 0; i < list->count; i++)
        if (!named || list->items[i]->form != FORM_interest_on ||
            asked_entity(list->items[i], "interest"))
            list->items[kept++] = list->items[i];
    list->count = kept;
}

// Whose approval is missing: that of the amendment, where the agreement itself takes
// none.
static void drop_unapproved(const Model *model, AskedList *list)
{
    const Entity *main = model->main->entity;
    bool amendment = false;
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        FormKey form = list->items[i]->form;
        amendment = amendment || form == FORM_amendment_approved_by ||
                    form == FORM_amendment_not_approved_by;
    }
    if (!amendment || (main && entity_cell(main, LABEL_approval_by)))
        return;
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i]->form != FORM_agreement_approved_by &&
            list->items[i]->form != FORM_agreement_not_approved_by)
            list->items[kept++] = list->items[i];
    list->count = kept;
}

static bool is_on_votes(const AskedList *changes)
{
    static const FormKey votes[] = {FORM_set_threshold, FORM_sells, FORM_sells_all,
                                    FORM_vote_alike, FORM_none};
    for (size_t i = 0; i < changes->count; i++)
        if (!form_is_in(changes->items[i]->form, votes))
            return false;
    return changes->count > 0;
}

// `what changes` with other votes or another limit asks what follows, not which services
// move.
static void drop_moves(AskedList *list)
{
    bool follows = false;
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++)
        follows = follows || list->items[i]->form == FORM_what_follows;
    for (size_t i = 0; i < list->count; i++)
        if (!follows || list->items[i]->form != FORM_services_move ||
            !is_on_votes(&list->items[i]->changes))
            list->items[kept++] = list->items[i];
    list->count = kept;
}

// `the Owen index when koski and salmi vote together` names a union of its own: no change
// has to be read into the same words.
static void drop_changed(AskedList *list)
{
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        bool asked = false;
        for (size_t k = 0; k < list->count; k++)
            asked = asked || (list->items[k]->form == list->items[i]->form &&
                              list->items[k]->changes.count == 0);
        if (list->items[i]->changes.count == 0 || !asked)
            list->items[kept++] = list->items[i];
    }
    list->count = kept;
}

void prefer_readings(const Model *model, AskedList *readings)
{
    drop_changed(readings);
    drop_unapproved(model, readings);
    drop_moves(readings);
    drop_unnamed_interest(readings);
    drop_payers(model, readings);
    drop_divided(model, readings);
    drop_doubled(readings);
    drop_vaguer(readings);
    drop_fallback(readings);
}
