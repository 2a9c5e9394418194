#include <string.h>

#include "analysis/services.h"
#include "analysis/table.h"

// All services at once: what someone does, what is of a mode, what nobody holds, the
// matrix, and what a change moves.

// --- what someone does ---

// What a party holds of a service: the limits of each line by which it does.
static bool add_held(Answering *answering, ServiceEval *services,
                     const ServiceCases *cases, const Entity *service,
                     const Entity *party, RowList *rows)
{
    ShownLines shown = {0};
    bool any = false;
    services_show(answering, services, cases, &shown);
    for (size_t i = 0; i < shown.count; i++) {
        const ServiceLine *line = shown.items[i].held->line;
        bool named = false;
        for (size_t k = 0; k < cases->count && !named; k++)
            for (size_t h = 0; h < cases->items[k].held.count && !named; h++) {
                const Held *held = &cases->items[k].held.items[h];
                named =
                    held->line == line &&
                    services_names(answering, services, &cases->items[k], held, party);
            }
        if (!named)
            continue;
        any = true;
        services_cite(answering, line);
        vec_push(answering->arena, rows,
                 tell_row(answering, tell_name(answering, service),
                          services_limits(answering, &shown.items[i]), (AgrValue){0},
                          line->cell->span, line->cell->clause));
    }
    return any;
}

// A service by several lines is one service.
static size_t count_names(const RowList *rows)
{
    size_t count = 0;
    for (size_t i = 0; i < rows->count; i++)
        count += i == 0 || strcmp(rows->items[i - 1].of, rows->items[i].of) != 0;
    return count;
}

void answer_services_of(Answering *answering)
{
    const Services *all = answering->eval->model->services;
    const Entity *party = asked_entity(answering->asked, "party");
    const Entity *aspect = services_aspect(answering, all->produce);
    ServiceAsked asked = {0};
    EntityList list = {0};
    RowList rows = {0};
    if (!party || !aspect)
        return;
    if (answering->asked->dated)
        asked.date = answering->asked->date;
    ServiceEval *services = services_begin(answering->eval, NULL);
    services_list(answering, &list);
    for (size_t i = 0; i < list.count; i++) {
        ServiceCases cases = {0};
        ServicesLook look = services_look(services);
        services_all_cases(services, list.items[i], aspect, &asked, &cases);
        bool any = add_held(answering, services, &cases, list.items[i], party, &rows);
        services_looked_at(services, &look, !any);
    }
    Text what = WORDS(answering, service_of_party, ARG(tell_name(answering, party)),
                      ARG(tell_name(answering, aspect)));
    tell_rows(answering, &rows);
    if (rows.count == 0)
        SAY(answering, services_none, ARG(what));
    else
        SAY(answering, tell_found, ARG(what),
            ARG(tell_count(answering, count_names(&rows))));
}

// --- modes ---

static const Cell *mode_cell(const Entity *service)
{
    return entity_cell(service, LABEL_mode);
}

void answer_services_in_mode(Answering *answering)
{
    const Entity *mode = asked_entity(answering->asked, "mode");
    const Entity *second = asked_entity(answering->asked, "second");
    EntityList all = {0}, found = {0}, asked = {0};
    if (!mode)
        return;
    mode = services_same(answering->eval->model, mode);
    vec_push(answering->arena, &asked, mode);
    if (second)
        vec_push(answering->arena, &asked, services_same(answering->eval->model, second));
    services_list(answering, &all);
    for (size_t i = 0; i < all.count; i++) {
        EntityList modes = {0};
        InputList before = tell_look(answering);
        services_modes(answering->eval, all.items[i], &modes);
        bool is = true;
        for (size_t k = 0; k < asked.count; k++)
            is = is && entities_include(&modes, asked.items[k]);
        tell_looked(answering, before, is);
        if (!is)
            continue;
        vec_push(answering->arena, &found, all.items[i]);
        if (mode_cell(all.items[i]))
            vec_push(answering->arena, &answering->out->cited, mode_cell(all.items[i]));
    }
    Text modes = show_names(answering->arena, answering->language, &asked);
    Text what = WORDS(answering, services_in_modes, ARG(modes));
    tell_names(answering, what, &found);
    if (found.count == 0)
        SAY(answering, services_none, ARG(what));
}

// --- what nobody holds ---

static bool is_left_open(const ServiceCase *at)
{
    for (size_t i = 0; i < at->held.count; i++)
        if (at->held.items[i].open)
            return false;
    return !at->stated;
}

static void add_gaps(Answering *answering, ServiceEval *services, const Entity *service,
                     const Entity *aspect, const ServiceCases *cases, RowList *rows)
{
    const Services *all = answering->eval->model->services;
    bool spoken = aspect == all->produce;
    for (size_t i = 0; i < cases->count; i++)
        spoken = spoken || cases->items[i].held.count > 0;
    for (size_t i = 0; i < cases->count && spoken; i++) {
        const ServiceCase *at = &cases->items[i];
        const Cell *cell = NULL;
        if (!is_left_open(at))
            continue;
        for (size_t k = 0; k < at->held.count && !cell; k++)
            cell = at->held.items[k].line->cell;
        Text where = services_situation(answering, services, &at->at);
        Text what = tell_joined(answering, tell_name(answering, aspect), "; ", where);
        if (cell)
            vec_push(answering->arena, &answering->out->cited, cell);
        vec_push(answering->arena, rows,
                 tell_row(answering, tell_name(answering, service), what, (AgrValue){0},
                          cell ? cell->span : service->span,
                          cell ? cell->clause : service->clause));
    }
}

void answer_services_gaps(Answering *answering)
{
    const Services *all = answering->eval->model->services;
    const Entity *only = services_aspect(answering, NULL);
    ServiceAsked asked = {.place = asked_entity(answering->asked, "place"),
                          .group = asked_entity(answering->asked, "group")};
    EntityList list = {0}, aspects = {0};
    RowList rows = {0};
    if (answering->asked->dated)
        asked.date = answering->asked->date;
    if (only || all->produce)
        vec_push(answering->arena, &aspects, only ? only : all->produce);
    for (size_t i = 0; i < all->aspects.count && !only; i++)
        if (all->aspects.items[i] != all->produce)
            vec_push(answering->arena, &aspects, all->aspects.items[i]);
    ServiceEval *services = services_begin(answering->eval, asked.place);
    services_list(answering, &list);
    for (size_t i = 0; i < list.count; i++)
        for (size_t a = 0; a < aspects.count; a++) {
            ServiceCases cases = {0};
            size_t told = rows.count;
            ServicesLook look = services_look(services);
            services_all_cases(services, list.items[i], aspects.items[a], &asked, &cases);
            add_gaps(answering, services, list.items[i], aspects.items[a], &cases, &rows);
            services_looked_at(services, &look, told == rows.count);
        }
    tell_rows(answering, &rows);
    if (rows.count == 0)
        SAY0(answering, services_no_gaps);
    else
        SAY(answering, tell_found, ARG(phrase(PHRASE_services_gaps, answering->language)),
            ARG(tell_count(answering, rows.count)));
}

// --- the matrix ---

// What one place has of a service: the holders of its situations, each once.
static void place_names(Answering *answering, ServiceEval *services,
                        const ServiceCases *cases, const Entity *place, EntityList *names)
{
    for (size_t i = 0; i < cases->count; i++) {
        const ServiceCase *at = &cases->items[i];
        bool here = !place || services_alike(services, &at->at, place);
        for (size_t k = 0; here && k < at->held.count; k++) {
            const Held *held = &at->held.items[k];
            for (size_t n = 0; n < held->who.count; n++) {
                const Entity *who = services_real(answering->eval, held->who.items[n]);
                bool group = who->block == BLOCK_kind || who->block == BLOCK_set;
                bool of_group =
                    place && group && eval_belongs(answering->eval, place, who);
                if (place && (n + 1 == held->itself || of_group))
                    who = place;
                entities_add(answering->arena, names, who);
            }
        }
    }
}

static void matrix_row(Answering *answering, ServiceEval *services, const Entity *service,
                       const Entity *place, const ServiceCases *cases, RowList *rows)
{
    EntityList names = {0};
    Text words = TEXT("");
    place_names(answering, services, cases, place, &names);
    for (size_t i = 0; i < names.count; i++)
        words = tell_joined(answering, words, "; ", tell_name(answering, names.items[i]));
    if (names.count == 0)
        words = tell_word(answering, WORD_not_stated);
    vec_push(answering->arena, rows,
             tell_row(answering, tell_name(answering, place),
                      tell_name(answering, service), value_text(answering, words),
                      service->span, service->clause));
}

void answer_services_matrix(Answering *answering)
{
    const Services *all = answering->eval->model->services;
    const Entity *aspect = services_aspect(answering, all->produce);
    ServiceAsked asked = {.place = asked_entity(answering->asked, "place")};
    EntityList list = {0};
    RowList rows = {0};
    if (!aspect)
        return;
    if (answering->asked->dated)
        asked.date = answering->asked->date;
    ServiceEval *services = services_begin(answering->eval, asked.place);
    const EntityList *places = services_places(services);
    InputList before = tell_look(answering);
    services_list(answering, &list);
    ServiceCases *cases = ARENA_ARRAY(answering->arena, ServiceCases, list.count + 1);
    for (size_t i = 0; i < list.count; i++)
        services_all_cases(services, list.items[i], aspect, &asked, &cases[i]);
    for (size_t p = 0; p < places->count; p++)
        for (size_t i = 0; i < list.count; i++)
            if (!asked.place || places->items[p] == asked.place)
                matrix_row(answering, services, list.items[i], places->items[p],
                           &cases[i], &rows);
    services_looked(answering, before);
    Text what = WORDS(answering, services_matrix, ARG(tell_name(answering, aspect)));
    tell_rows(answering, &rows);
    SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, rows.count)));
}

// --- what a change moves ---

// The scenario without the changes of what-ifs: readings and facts stay.
static const Scenario *without_changes(Arena *arena, const Scenario *scenario)
{
    if (!scenario)
        return NULL;
    const Scenario *parent = without_changes(arena, scenario->parent);
    if (scenario->words.length > 0)
        return parent;
    Scenario *copy = scenario_new(arena, scenario->model, parent);
    copy->overrides = scenario->overrides;
    copy->added = scenario->added;
    copy->cells = scenario->cells;
    return copy;
}

static bool tells_places(const ServiceCases *cases)
{
    return cases->count > 0 && cases->items[0].at.place != NULL;
}

// Who no longer holds an aspect in some places, and who does instead.
typedef struct {
    Text lost, gained;
    EntityList places;
} Move;
typedef VEC(Move) Moves;

// The names of a list that are not in the other.
static Text only_in(Answering *answering, const EntityList *list, const EntityList *other)
{
    Text words = TEXT("");
    for (size_t i = 0; i < list->count; i++)
        if (!entities_include(other, list->items[i]))
            words =
                tell_joined(answering, words, "; ", tell_name(answering, list->items[i]));
    return words;
}

// Nobody is there any more, or nobody was; else a dash for no change on that side.
static Text or_nobody(Answering *answering, Text words, const EntityList *all)
{
    if (words.length > 0)
        return words;
    return all->count == 0 ? tell_word(answering, WORD_not_stated) : TEXT("–");
}

typedef struct {
    Answering *answering;
    ServiceEval *services;
    ServiceCases cases;
} Side; // before or after

static bool same_names(const EntityList *a, const EntityList *b)
{
    bool same = a->count == b->count;
    for (size_t i = 0; i < a->count && same; i++)
        same = entities_include(b, a->items[i]);
    return same;
}

static size_t find_move(const Moves *moves, Text lost, Text gained)
{
    size_t at = 0;
    while (at < moves->count && !(text_equal(moves->items[at].lost, lost) &&
                                  text_equal(moves->items[at].gained, gained)))
        at++;
    return at;
}

// What moves in one place. Of many places most move alike, so what was only needed to see
// that is given back, unless evaluation noted something meanwhile.
static void add_move(Side *before, Side *after, const Entity *place, Moves *moves)
{
    Answering *now = after->answering;
    ArenaMark mark = arena_mark(now->arena);
    size_t noted = now->eval->read.count + before->answering->eval->read.count;
    EntityList was = {0}, is = {0};
    place_names(before->answering, before->services, &before->cases, place, &was);
    place_names(now, after->services, &after->cases, place, &is);
    bool moved = !same_names(&was, &is);
    Text lost = TEXT(""), gained = TEXT("");
    if (moved) {
        lost = or_nobody(now, only_in(now, &was, &is), &was);
        gained = or_nobody(now, only_in(now, &is, &was), &is);
    }
    size_t at = find_move(moves, lost, gained);
    bool is_new = moved && at == moves->count;
    // What has been named stays: the answer keeps how each name is said.
    if (!moved && noted == now->eval->read.count + before->answering->eval->read.count)
        arena_release(now->arena, mark);
    if (is_new)
        vec_push(now->arena, moves, ((Move){lost, gained, {0}}));
    if (moved && place)
        vec_push(now->arena, &moves->items[at].places, place);
}

static void move_rows(Answering *answering, size_t everywhere, const Entity *service,
                      const Entity *aspect, const Moves *moves, RowList *rows)
{
    for (size_t i = 0; i < moves->count; i++) {
        const Move *move = &moves->items[i];
        Text where = move->places.count > 0 && move->places.count < everywhere
                         ? services_places_words(answering, &move->places)
                         : TEXT("");
        Text words = text_format(answering->arena, TEXT_FMT " → " TEXT_FMT,
                                 TEXT_ARG(move->lost), TEXT_ARG(move->gained));
        Text what = tell_joined(answering, tell_name(answering, aspect), "; ", where);
        vec_push(answering->arena, rows,
                 tell_row(answering, tell_name(answering, service), what,
                          value_text(answering, words), service->span, service->clause));
    }
}

// What moves of one aspect of one service.
static bool find_moves(Side *before, Side *after, const Entity *service,
                       const Entity *aspect, RowList *rows)
{
    const EntityList *places = services_places(after->services);
    ServiceAsked asked = {0};
    Moves moves = {0};
    before->cases = after->cases = (ServiceCases){0};
    services_all_cases(before->services, service, aspect, &asked, &before->cases);
    services_all_cases(after->services, service, aspect, &asked, &after->cases);
    bool by_place = tells_places(&before->cases) || tells_places(&after->cases);
    for (size_t p = 0; by_place && p < places->count; p++)
        add_move(before, after, places->items[p], &moves);
    if (!by_place)
        add_move(before, after, NULL, &moves);
    move_rows(after->answering, places->count, service, aspect, &moves, rows);
    return moves.count > 0;
}

void answer_services_move(Answering *answering)
{
    const Services *all = answering->eval->model->services;
    Arena *arena = answering->arena;
    Eval then = eval_begin(arena, answering->eval->model,
                           without_changes(arena, answering->eval->scenario));
    Answering earlier = *answering;
    earlier.eval = &then;
    EntityList list = {0};
    RowList rows = {0};
    Side before = {&earlier, services_begin(&then, NULL), {0}};
    Side after = {answering, services_begin(answering->eval, NULL), {0}};
    services_list(&earlier, &list);
    for (size_t i = 0; i < list.count; i++)
        for (size_t a = 0; a < all->aspects.count; a++) {
            ServicesLook look = services_look(after.services);
            ServicesLook look_then = services_look(before.services);
            bool any =
                find_moves(&before, &after, list.items[i], all->aspects.items[a], &rows);
            bool free = services_looked_at(before.services, &look_then, false) &&
                        then.read.count == 0;
            services_looked_at(after.services, &look, free && !any);
        }
    for (size_t i = 0; i < then.read.count; i++)
        if (then.read.items[i].kind == INPUT_CHOICE)
            eval_note(answering->eval, INPUT_CHOICE, then.read.items[i].id);
    tell_rows(answering, &rows);
    if (rows.count == 0)
        SAY0(answering, services_move_none);
    else
        SAY(answering, services_move, ARG(tell_count(answering, rows.count)));
}

// --- what is bound to a name ---

static bool names_itself(Answering *answering, const Expr *list, const Entity *party)
{
    for (; list; list = list->next) {
        const Expr *value = eval_settle(answering->eval, list);
        if (!value || value->kind != EXPR_ENTITY)
            continue;
        EntityList of = {0};
        if (value->entity == party)
            return true;
        if (value->entity->block == BLOCK_unit)
            tell_members(answering, value->entity, LABEL_of, &of, NULL);
        if (entities_include(&of, party))
            return true;
    }
    return false;
}

static void bound_lines(Answering *answering, const ServiceLines *lines,
                        const Entity *party, RowList *rows)
{
    for (size_t i = 0; i < lines->count; i++) {
        const ServiceLine *line = lines->items[i];
        InputList before = tell_look(answering);
        const Expr *value = eval_present(answering->eval, line->entity)
                                ? eval_cell(answering->eval, line->cell)
                                : NULL;
        bool bound = names_itself(answering, value, party);
        tell_looked(answering, before, bound);
        const Entity *of = line->service ? line->service : line->entity;
        Text what = tell_joined(answering, tell_name(answering, line->aspect), ": ",
                                tell_list(answering, value));
        if (bound)
            vec_push(answering->arena, rows,
                     tell_row(answering, tell_name(answering, of), what, (AgrValue){0},
                              line->cell->span, line->cell->clause));
        bound_lines(answering, &line->exceptions, party, rows);
    }
}

// Duties that name the party are bound to it just the same.
static void bound_duties(Answering *answering, BlockKey block, const Entity *party,
                         RowList *rows)
{
    EntityList duties = {0};
    tell_entities(answering, block, &duties);
    for (size_t i = 0; i < duties.count; i++) {
        const Expr *value;
        InputList before = tell_look(answering);
        const Cell *cell = eval_slot(answering->eval, duties.items[i], LABEL_who, &value);
        bool bound = cell && names_itself(answering, value, party);
        tell_looked(answering, before, bound);
        if (bound)
            vec_push(answering->arena, rows,
                     tell_row(answering, tell_name(answering, duties.items[i]),
                              tell_cell(answering, cell), (AgrValue){0}, cell->span,
                              cell->clause));
    }
}

void answer_services_bound(Answering *answering)
{
    const Services *all = answering->eval->model->services;
    const Entity *party = asked_entity(answering->asked, "party");
    EntityList list = {0};
    RowList rows = {0};
    if (!party)
        return;
    services_list(answering, &list);
    for (size_t i = 0; i < list.count; i++) {
        const Service *view = list.items[i]->view;
        if (view)
            bound_lines(answering, &view->lines, party, &rows);
    }
    bound_lines(answering, &all->of_modes, party, &rows);
    bound_lines(answering, &all->rules, party, &rows);
    bound_duties(answering, BLOCK_duty, party, &rows);
    bound_duties(answering, BLOCK_task, party, &rows);
    Text what = WORDS(answering, services_bound, ARG(tell_name(answering, party)));
    tell_rows(answering, &rows);
    if (rows.count == 0)
        SAY(answering, services_none, ARG(what));
    else
        SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, rows.count)));
}

// --- delegations ---

static bool is_delegate(ServiceEval *services, const Entity *service, const Entity *who)
{
    EntityList to = {0};
    services_delegates(services, service, &to);
    return entities_include(&to, who);
}

void answer_delegation_of(Answering *answering)
{
    const Entity *who = asked_entity(answering->asked, "who");
    const Entity *service = asked_entity(answering->asked, "service");
    EntityList to = {0}, each = {0};
    if (!service)
        return;
    ServiceEval *services = services_begin(answering->eval, NULL);
    Text name = tell_name(answering, service);
    services_delegates(services, service, &to);
    if (who) {
        Truth is = truth_from(entities_include(&to, who));
        Text what = WORDS(answering, services_delegated, ARG(tell_name(answering, who)));
        answer_truth(answering, is);
        SAY(answering, tell_is, ARG(what),
            ARG(tell_joined(answering, name, " – ", tell_truth(answering, is))));
        return;
    }
    Text what = WORDS(answering, services_delegates, ARG(name));
    for (size_t i = 0; i < to.count; i++)
        entities_add(answering->arena, &each, to.items[i]);
    if (each.count == 0)
        tell_not_stated(answering, what, tell_clause(answering, service->clause));
    else
        tell_names(answering, what, &each);
}

void answer_delegated_to(Answering *answering)
{
    const Entity *who = asked_entity(answering->asked, "who");
    EntityList all = {0}, found = {0};
    if (!who)
        return;
    ServiceEval *services = services_begin(answering->eval, NULL);
    services_list(answering, &all);
    for (size_t i = 0; i < all.count; i++) {
        InputList before = tell_look(answering);
        bool is = is_delegate(services, all.items[i], who);
        tell_looked(answering, before, is);
        if (is)
            vec_push(answering->arena, &found, all.items[i]);
    }
    Text what = WORDS(answering, services_delegated, ARG(tell_name(answering, who)));
    tell_names(answering, what, &found);
    if (found.count == 0)
        SAY(answering, services_none, ARG(what));
}
