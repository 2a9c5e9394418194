#include "analysis/services.h"
#include "analysis/table.h"
#include "model/names.h"

// One service: who holds what, its modes, whether it is statutory, its parts.

static ServiceAsked what_is_asked(const Answering *answering)
{
    ServiceAsked asked = {.group = asked_entity(answering->asked, "group"),
                          .place = asked_entity(answering->asked, "place")};
    const Filled *cases = asked_slot(answering->asked, "case");
    for (size_t i = 0; cases && i < cases->entities.count; i++)
        vec_push(answering->arena, &asked.cases, cases->entities.items[i]);
    if (answering->asked->dated)
        asked.date = answering->asked->date;
    return asked;
}

// --- who holds one aspect ---

typedef struct {
    ServiceEval *services;
    const Entity *service, *aspect;
    ServiceAsked asked;
    ServiceCases cases;
    ShownLines shown;
    Text topic;
} Holding;

static void find_holders(Answering *answering, Holding *holding)
{
    InputList before = tell_look(answering);
    services_all_cases(holding->services, holding->service, holding->aspect,
                       &holding->asked, &holding->cases);
    services_looked(answering, before);
    services_show(answering, holding->services, &holding->cases, &holding->shown);
    holding->topic = services_topic(answering, holding->aspect, holding->service);
}

static AgrRow line_row(Answering *answering, const Holding *holding,
                       const ShownLine *shown)
{
    const ServiceLine *line = shown->held->line;
    Text who = services_row_who(answering, shown, false);
    services_cite(answering, line);
    const Cell *mode = line->mode ? entity_cell(holding->service, LABEL_mode) : NULL;
    if (mode)
        eval_note(answering->eval, INPUT_CELL, mode->id);
    return tell_row(answering, who, services_limits(answering, shown), (AgrValue){0},
                    line->cell->span, line->cell->clause);
}

// Situations in which nobody is named for certain.
static bool add_gaps(Answering *answering, const Holding *holding, RowList *rows)
{
    bool any = false;
    for (size_t i = 0; i < holding->cases.count; i++) {
        const ServiceCase *at = &holding->cases.items[i];
        bool open = false;
        for (size_t k = 0; k < at->held.count; k++)
            open = open || at->held.items[k].open || at->held.items[k].unstated;
        if (at->stated || open)
            continue;
        any = true;
        Text where = services_situation(answering, holding->services, &at->at);
        answer_silence(answering, holding->topic, where);
        if (rows->count > 0 || holding->cases.count > 1)
            vec_push(answering->arena, rows,
                     tell_row(answering, tell_word(answering, WORD_not_stated), where,
                              (AgrValue){0}, (Span){0}, NULL));
    }
    return any;
}

static const ServiceCase *conflict_of(const Holding *holding)
{
    for (size_t i = 0; i < holding->cases.count; i++)
        if (holding->cases.items[i].a)
            return &holding->cases.items[i];
    return NULL;
}

static Text held_words(Answering *answering, const Held *held)
{
    Text clause = tell_clause(answering, held->line->cell->clause);
    Text who = services_who(answering, held);
    if (clause.length == 0)
        return who;
    return text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(who),
                       TEXT_ARG(clause));
}

// The holders of one row, with their limits, for the sentence.
static Text sentence_words(Answering *answering, const Holding *holding)
{
    Text words = TEXT("");
    VEC(Text) told = {0};
    for (size_t i = 0; i < holding->shown.count; i++) {
        const ShownLine *shown = &holding->shown.items[i];
        Text who = services_row_who(answering, shown, true);
        if (shown->held->may)
            who = tell_joined(answering,
                              phrase(PHRASE_service_possible, answering->language), " ",
                              who);
        bool again = false;
        for (size_t k = 0; k < told.count && !again; k++)
            again = text_equal(told.items[k], who);
        if (again)
            continue;
        vec_push(answering->arena, &told, who);
        words = tell_joined(answering, words, "; ", who);
    }
    return words;
}

static bool is_plain(const Held *held)
{
    return !held->may && !held->open && !held->unstated && !held->gone &&
           held->who.count > 0;
}

static bool several_providers(Answering *answering, const Holding *holding)
{
    EntityList modes = {0};
    InputList before = tell_look(answering);
    services_modes(answering->eval, holding->service, &modes);
    services_looked(answering, before);
    for (size_t i = 0; i < holding->cases.count; i++) {
        size_t certain = 0;
        for (size_t k = 0; k < holding->cases.items[i].held.count; k++)
            certain += is_plain(&holding->cases.items[i].held.items[k]);
        if (certain > 1 && modes.count > 1)
            return true;
    }
    return false;
}

// Where no line says who, the service's own lines on it are what was looked at, or else
// the service.
static void cite_service(Answering *answering, const Holding *holding)
{
    const Service *service = holding->service->view;
    CellList *cited = &answering->out->cited;
    size_t before = cited->count;
    for (size_t i = 0; service && i < service->lines.count; i++)
        if (service->lines.items[i]->aspect == holding->aspect)
            vec_push(answering->arena, cited, service->lines.items[i]->cell);
    if (cited->count == before)
        vec_push(answering->arena, cited,
                 answer_declaration(answering->arena, holding->service));
}

// One holder in every situation is a name; everything else is told in rows.
static void tell_holders(Answering *answering, const Holding *holding)
{
    RowList rows = {0};
    for (size_t i = 0; i < holding->shown.count; i++)
        vec_push(answering->arena, &rows,
                 line_row(answering, holding, &holding->shown.items[i]));
    bool gaps = add_gaps(answering, holding, &rows), open = false, stated = false;
    for (size_t i = 0; i < holding->shown.count; i++) {
        open = open || holding->shown.items[i].held->open;
        stated = stated || !holding->shown.items[i].held->unstated;
    }
    if (!stated) {
        cite_service(answering, holding);
        tell_not_stated(answering, holding->topic,
                        tell_clause(answering, holding->service->clause));
        return;
    }
    const Held *only = holding->shown.items[0].held;
    bool one = holding->shown.count == 1 && !gaps && is_plain(only) &&
               holding->shown.items[0].count == holding->cases.count &&
               (holding->cases.count == 1 || only->itself == 0);
    tell_rows(answering, &rows);
    if (one) {
        EntityList who = {0};
        services_real_list(answering, only, &who);
        answer_names(answering, &who);
        if (who.items[0]->block == BLOCK_kind || who.items[0]->block == BLOCK_set)
            tell_rows(answering, &rows); // `each municipality` is more than a name
    }
    if (open)
        answering->out->verdict = VERDICT_UNCERTAIN;
    Text words = sentence_words(answering, holding);
    if (several_providers(answering, holding))
        SAY(answering, service_several_modes, ARG(holding->topic), ARG(words));
    else
        SAY(answering, tell_is, ARG(holding->topic), ARG(words));
}

static void tell_conflict(Answering *answering, const Holding *holding,
                          const ServiceCase *at)
{
    RowList rows = {0};
    for (size_t i = 0; i < holding->shown.count; i++)
        vec_push(answering->arena, &rows,
                 line_row(answering, holding, &holding->shown.items[i]));
    tell_rows(answering, &rows);
    answering->out->verdict = VERDICT_UNCERTAIN;
    Text where = services_situation(answering, holding->services, &at->at);
    if (where.length == 0)
        where = phrase(PHRASE_in_every_case, answering->language);
    SAY(answering, service_conflict, ARG(holding->topic), ARG(where),
        ARG(held_words(answering, at->a)), ARG(held_words(answering, at->b)));
}

// The act that is called as an aspect is: `produces`.
static const Entity *act_of(const Model *model, const Entity *aspect)
{
    for (size_t i = 0; i < aspect->names.count; i++) {
        const Entity *act = names_of_block(model->names, model->main,
                                           aspect->names.items[i].folded, BLOCK_act);
        if (act)
            return act;
    }
    return NULL;
}

// What no line of a service says may be said by a duty.
static void ask_duties(Answering *answering, const Holding *holding)
{
    const Entity *act = act_of(answering->eval->model, holding->aspect);
    Asked asked = *answering->asked;
    Answering inner = *answering;
    inner.asked = &asked;
    asked.slots.items = NULL;
    asked.slots.count = asked.slots.capacity = 0;
    Filled thing = {.name = TEXT("thing")}, done = {.name = TEXT("act")};
    vec_push(answering->arena, &thing.entities, holding->service);
    vec_push(answering->arena, &asked.slots, thing);
    if (act) {
        vec_push(answering->arena, &done.entities, act);
        vec_push(answering->arena, &asked.slots, done);
        answer_who_does(&inner);
    }
    if (!act || answering->out->verdict == VERDICT_NOT_STATED) {
        answering->out->not_stated.count = 0;
        cite_service(answering, holding);
        tell_not_stated(answering, holding->topic,
                        tell_clause(answering, holding->service->clause));
    }
}

void answer_service_who(Answering *answering)
{
    Holding holding = {.service = asked_entity(answering->asked, "service"),
                       .aspect = services_aspect(answering, NULL),
                       .asked = what_is_asked(answering)};
    if (!holding.service || !holding.aspect)
        return;
    holding.services = services_begin(answering->eval, holding.asked.place);
    find_holders(answering, &holding);
    const ServiceCase *conflict = conflict_of(&holding);
    if (holding.shown.count == 0)
        ask_duties(answering, &holding);
    else if (conflict)
        tell_conflict(answering, &holding, conflict);
    else
        tell_holders(answering, &holding);
}

// --- whether somebody may hold it ---

static const Entity *aspect_of(const Model *model, const Entity *act)
{
    if (act && act->block == BLOCK_aspect)
        return services_same(model, act);
    for (size_t i = 0; act && i < act->names.count; i++) {
        const Entity *aspect = names_of_block(model->names, model->main,
                                              act->names.items[i].folded, BLOCK_aspect);
        if (aspect)
            return services_same(model, aspect);
    }
    return NULL;
}

// `each municipality` names the kind that is asked of as well as each one of it.
static bool holds_it(Answering *answering, const Holding *holding, const ShownLine *shown,
                     const Entity *who)
{
    const Expr *value = shown->held->value;
    while (value && value->kind == EXPR_EACH)
        value = value->left;
    return (value && value->kind == EXPR_ENTITY && value->entity == who) ||
           services_names(answering, holding->services, shown->at, shown->held, who);
}

// In how many lines one is named, for certain or as a possibility, and how many are open.
typedef struct {
    size_t certain, possible, open;
} NamedIn;

static NamedIn count_named(Answering *answering, const Holding *holding,
                           const Entity *who)
{
    NamedIn named = {0};
    for (size_t i = 0; i < holding->shown.count; i++) {
        const ShownLine *shown = &holding->shown.items[i];
        bool mine = holds_it(answering, holding, shown, who);
        named.certain += mine && is_plain(shown->held);
        named.possible += mine && shown->held->may;
        named.open += shown->held->open || shown->held->unstated;
    }
    return named;
}

static Truth named_truth(NamedIn named, bool must)
{
    bool yes = named.certain > 0 || (named.possible > 0 && !must);
    return yes ? TRUTH_YES : named.open > 0 ? TRUTH_UNKNOWN : TRUTH_NO;
}

static Holding holding_of(Answering *answering, const Entity *service,
                          const Entity *aspect, const Entity *place)
{
    Holding holding = {
        .service = service, .aspect = aspect, .asked = what_is_asked(answering)};
    if (place)
        holding.asked.place = place;
    holding.services = services_begin(answering->eval, holding.asked.place);
    find_holders(answering, &holding);
    return holding;
}

static void say_deed(Answering *answering, Truth truth, bool need_not, Text words)
{
    answer_truth(answering, truth);
    answer_say(answering,
               truth == TRUTH_YES       ? PHRASE_tell_may
               : need_not               ? PHRASE_tell_need_not
               : truth == TRUTH_UNKNOWN ? PHRASE_service_deed_open
                                        : PHRASE_service_deed_no,
               1, (Arg[]){ARG(words)});
}

// Asked of each one of a kind or set, the answer is yes when it is so for all of them.
static void tell_deed_of_each(Answering *answering, const Holding *holding,
                              const EntityList *members, bool must)
{
    EntityList by_truth[3] = {0};
    size_t possible = 0;
    for (size_t i = 0; i < members->count; i++) {
        const Entity *who = members->items[i];
        Holding one = holding_of(answering, holding->service, holding->aspect,
                                 who->block == BLOCK_party ? who : NULL);
        NamedIn named = count_named(answering, &one, who);
        possible += named.possible > 0;
        entities_add(answering->arena, &by_truth[named_truth(named, must)], who);
    }
    size_t yes = by_truth[TRUTH_YES].count, no = by_truth[TRUTH_NO].count;
    Text words =
        tell_joined(answering, holding->topic, ": ", sentence_words(answering, holding));
    bool some = yes > 0 && no > 0;
    say_deed(answering,
             yes == members->count                ? TRUTH_YES
             : yes + no == members->count || some ? TRUTH_NO
                                                  : TRUTH_UNKNOWN,
             must && possible > 0, words);
    if (some)
        SAY(answering, service_deed_some,
            ARG(services_places_words(answering, &by_truth[TRUTH_YES])),
            ARG(services_places_words(answering, &by_truth[TRUTH_NO])), ARG(words));
}

// Those of a kind or set that services are told apart for, or else all of them.
static void each_of(Answering *answering, const Holding *holding, const Entity *who,
                    EntityList *out)
{
    Expr named = {.kind = EXPR_ENTITY, .entity = who};
    EntityList all = {0};
    if (who->block != BLOCK_kind && who->block != BLOCK_set)
        return;
    eval_members(answering->eval, &named, &all, NULL);
    for (size_t i = 0; i < all.count; i++)
        if (entities_include(services_places(holding->services), all.items[i]))
            entities_add(answering->arena, out, all.items[i]);
    for (size_t i = 0; out->count == 0 && i < all.count; i++)
        entities_add(answering->arena, out, all.items[i]);
}

bool tell_service_deed(Answering *answering, const Entity *who, const Entity *act,
                       const Entity *service, bool must)
{
    const Entity *aspect = aspect_of(answering->eval->model, act);
    if (!who || !service || service->block != BLOCK_service || !aspect)
        return false;
    EntityList members = {0};
    Holding holding =
        holding_of(answering, service, aspect, who->block == BLOCK_party ? who : NULL);
    if (holding.shown.count == 0 || conflict_of(&holding))
        return false;
    tell_holders(answering, &holding);
    if (answering->out->verdict == VERDICT_NOT_STATED)
        return true;
    each_of(answering, &holding, who, &members);
    if (members.count > 0) {
        tell_deed_of_each(answering, &holding, &members, must);
        return true;
    }
    NamedIn named = count_named(answering, &holding, who);
    say_deed(
        answering, named_truth(named, must), must && named.possible > 0,
        tell_joined(answering, holding.topic, ": ", sentence_words(answering, &holding)));
    return true;
}

// --- all aspects of a service ---

void answer_service_roles(Answering *answering)
{
    const Services *all = answering->eval->model->services;
    const Entity *service = asked_entity(answering->asked, "service");
    RowList rows = {0};
    bool conflict = false;
    if (!service)
        return;
    ServiceAsked asked = what_is_asked(answering);
    ServiceEval *services = services_begin(answering->eval, asked.place);
    for (size_t a = 0; a < all->aspects.count; a++) {
        Holding holding = {.services = services,
                           .service = service,
                           .aspect = all->aspects.items[a],
                           .asked = asked};
        find_holders(answering, &holding);
        conflict = conflict || conflict_of(&holding);
        for (size_t i = 0; i < holding.shown.count; i++) {
            AgrRow row = line_row(answering, &holding, &holding.shown.items[i]);
            Text who = text_from(row.label);
            if (row.what)
                who = text_format(answering->arena, TEXT_FMT " (%s)", TEXT_ARG(who),
                                  row.what);
            row.value = value_text(answering, who);
            tell_row_of(answering, &row, tell_name(answering, holding.aspect));
            row.what = NULL;
            vec_push(answering->arena, &rows, row);
        }
    }
    if (rows.count == 0) { // no line at all: perhaps a duty says it
        Asked other = *answering->asked;
        Answering inner = *answering;
        Filled thing = {.name = TEXT("thing")};
        vec_push(answering->arena, &thing.entities, service);
        other.slots.items = NULL;
        other.slots.count = other.slots.capacity = 0;
        vec_push(answering->arena, &other.slots, thing);
        inner.asked = &other;
        answer_who_does(&inner);
        return;
    }
    tell_rows(answering, &rows);
    if (conflict)
        answering->out->verdict = VERDICT_UNCERTAIN;
    SAY(answering, tell_found, ARG(tell_name(answering, service)),
        ARG(tell_count(answering, rows.count)));
}

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
