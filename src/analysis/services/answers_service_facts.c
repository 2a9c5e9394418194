#include "analysis/services/services.h"
#include "analysis/table.h"

// What a service is: its modes, whether it is statutory, its parts and what it is part
// of.

// --- its modes ---

void answer_service_is_mode(Answering *answering)
{
    const Entity *service = asked_entity(answering->asked, "service");
    const Entity *mode = asked_entity(answering->asked, "mode");
    EntityList modes = {0};
    if (!service)
        return;
    services_modes(answering->eval, service, &modes);
    Text name = tell_name(answering, service);
    Text what = WORDS(answering, service_modes, ARG(name));
    if (modes.count == 0) {
        tell_not_stated(answering, what, tell_clause(answering, service->clause));
        return;
    }
    if (!mode) {
        tell_names(answering, what, &modes);
        return;
    }
    mode = services_same(answering->eval->model, mode);
    bool is = entities_include(&modes, mode);
    answer_truth(answering, truth_from(is));
    Text known = show_names(answering->arena, answering->language, &modes);
    if (is)
        SAY(answering, service_is_mode, ARG(name), ARG(known));
    else
        SAY(answering, service_is_not_mode, ARG(name), ARG(tell_name(answering, mode)),
            ARG(known));
}

void answer_service_mode(Answering *answering)
{
    answer_service_is_mode(answering); // the question names no mode
}

// --- whether it is statutory ---

static Truth is_statutory(Answering *answering, const Entity *service)
{
    const Expr *value;
    if (!eval_slot(answering->eval, service, LABEL_statutory, &value))
        return TRUTH_UNKNOWN;
    value = eval_settle(answering->eval, value);
    if (!value || value->kind != EXPR_WORD)
        return value ? eval_claim(answering->eval, value, NULL) : TRUTH_UNKNOWN;
    return value->word == WORD_yes  ? TRUTH_YES
           : value->word == WORD_no ? TRUTH_NO
                                    : TRUTH_UNKNOWN;
}

static void list_statutory(Answering *answering)
{
    EntityList all = {0}, found = {0};
    services_list(answering, &all);
    for (size_t i = 0; i < all.count; i++) {
        InputList before = tell_look(answering);
        bool is = is_statutory(answering, all.items[i]) == TRUTH_YES;
        tell_looked(answering, before, is);
        if (is)
            vec_push(answering->arena, &found, all.items[i]);
    }
    Text what = phrase(PHRASE_services_statutory, answering->language);
    tell_names(answering, what, &found);
    if (found.count == 0)
        SAY(answering, services_none, ARG(what));
}

void answer_service_statutory(Answering *answering)
{
    const Entity *service = asked_entity(answering->asked, "service");
    if (!service) {
        list_statutory(answering);
        return;
    }
    Text name = tell_name(answering, service);
    Truth truth = is_statutory(answering, service);
    if (truth == TRUTH_UNKNOWN) {
        tell_not_stated(answering, WORDS(answering, service_statutory_of, ARG(name)),
                        tell_clause(answering, service->clause));
        return;
    }
    answer_truth(answering, truth);
    if (truth == TRUTH_YES)
        SAY(answering, service_is_statutory, ARG(name));
    else
        SAY(answering, service_is_not_statutory, ARG(name));
}

// --- its parts ---

void answer_service_parts(Answering *answering)
{
    const Entity *service = asked_entity(answering->asked, "service");
    bool open = false;
    EntityList found = {0};
    if (!service)
        return;
    services_parts(answering->eval, service, &found, &open);
    Text what = WORDS(answering, service_parts_of, ARG(tell_name(answering, service)));
    if (found.count == 0) {
        tell_not_stated(answering, what, tell_clause(answering, service->clause));
        return;
    }
    tell_names(answering, what, &found);
    if (open)
        tell_maybe_more(answering, service);
}

void tell_maybe_more(Answering *answering, const Entity *of)
{
    answer_silence(
        answering,
        WORDS(answering, service_open_list, ARG(tell_word(answering, WORD_among_others))),
        tell_clause(answering, of->clause));
}

void answer_service_wholes(Answering *answering)
{
    const Entity *service = asked_entity(answering->asked, "service");
    const Service *view = service ? service->view : NULL;
    EntityList found = {0};
    if (!service)
        return;
    for (size_t i = 0; view && i < view->wholes.count; i++) {
        EntityList parts = {0};
        InputList before = tell_look(answering);
        services_parts(answering->eval, view->wholes.items[i], &parts, NULL);
        bool is = entities_include(&parts, service);
        tell_looked(answering, before, is);
        if (is)
            vec_push(answering->arena, &found, view->wholes.items[i]);
    }
    Text what = WORDS(answering, service_wholes_of, ARG(tell_name(answering, service)));
    if (found.count == 0)
        tell_not_stated(answering, what, tell_clause(answering, service->clause));
    else
        tell_names(answering, what, &found);
}
