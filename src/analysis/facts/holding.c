#include "analysis/facts/holding.h"

ServiceAsked holding_asked(const Answering *answering)
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

Holding holding_of(Answering *answering, const Entity *service, const Entity *aspect,
                   const Entity *place)
{
    Holding holding = {
        .service = service, .aspect = aspect, .asked = holding_asked(answering)};
    if (place)
        holding.asked.place = place;
    holding.services = services_begin(answering->eval, holding.asked.place);
    holding_find(answering, &holding);
    return holding;
}

void holding_find(Answering *answering, Holding *holding)
{
    InputList before = tell_look(answering);
    services_all_cases(holding->services, holding->service, holding->aspect,
                       &holding->asked, &holding->cases);
    services_looked(answering, before);
    services_show(answering, holding->services, &holding->cases, &holding->shown);
    holding->topic = services_topic(answering, holding->aspect, holding->service);
}

AgrRow holding_row(Answering *answering, const Holding *holding, const ShownLine *shown)
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

const ServiceCase *holding_conflict(const Holding *holding)
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
Text holding_words(Answering *answering, const Holding *holding)
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

bool holding_is_certain(const Held *held)
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
            certain += holding_is_certain(&holding->cases.items[i].held.items[k]);
        if (certain > 1 && modes.count > 1)
            return true;
    }
    return false;
}

// Where no line says who, the service's own lines on it are what was looked at, or else
// the service.
void holding_cite_service(Answering *answering, const Holding *holding)
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
void holding_tell(Answering *answering, const Holding *holding)
{
    RowList rows = {0};
    for (size_t i = 0; i < holding->shown.count; i++)
        vec_push(answering->arena, &rows,
                 holding_row(answering, holding, &holding->shown.items[i]));
    bool gaps = add_gaps(answering, holding, &rows), open = false, stated = false;
    for (size_t i = 0; i < holding->shown.count; i++) {
        open = open || holding->shown.items[i].held->open;
        stated = stated || !holding->shown.items[i].held->unstated;
    }
    if (!stated) {
        holding_cite_service(answering, holding);
        tell_not_stated(answering, holding->topic,
                        tell_clause(answering, holding->service->clause));
        return;
    }
    const Held *only = holding->shown.items[0].held;
    bool one = holding->shown.count == 1 && !gaps && holding_is_certain(only) &&
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
    Text words = holding_words(answering, holding);
    if (several_providers(answering, holding))
        SAY(answering, service_several_modes, ARG(holding->topic), ARG(words));
    else
        SAY(answering, tell_is, ARG(holding->topic), ARG(words));
}

void holding_tell_conflict(Answering *answering, const Holding *holding,
                           const ServiceCase *at)
{
    RowList rows = {0};
    for (size_t i = 0; i < holding->shown.count; i++)
        vec_push(answering->arena, &rows,
                 holding_row(answering, holding, &holding->shown.items[i]));
    tell_rows(answering, &rows);
    answering->out->verdict = VERDICT_UNCERTAIN;
    Text where = services_situation(answering, holding->services, &at->at);
    if (where.length == 0)
        where = phrase(PHRASE_in_every_case, answering->language);
    SAY(answering, service_conflict, ARG(holding->topic), ARG(where),
        ARG(held_words(answering, at->a)), ARG(held_words(answering, at->b)));
}
