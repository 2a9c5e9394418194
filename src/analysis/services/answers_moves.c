#include "analysis/services/services.h"
#include "analysis/table.h"

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
    services_place_names(before->answering, before->services, &before->cases, place,
                         &was);
    services_place_names(now, after->services, &after->cases, place, &is);
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

// Whom a list names, roles by those who hold them in the end.
static void real_names(Answering *answering, const Entity *statement, LabelKey label,
                       EntityList *out)
{
    EntityList named = {0};
    tell_members(answering, statement, label, &named, NULL);
    for (size_t i = 0; i < named.count; i++)
        entities_add(answering->arena, out,
                     services_real(answering->eval, named.items[i]));
}

// A delegation or a duty whose giver, bearer or receiver changes with a role.
static void move_of_label(Answering *before, Answering *after, const Entity *statement,
                          LabelKey label, RowList *rows)
{
    EntityList was = {0}, is = {0};
    InputList seen = tell_look(after);
    real_names(before, statement, label, &was);
    real_names(after, statement, label, &is);
    bool moved = !same_names(&was, &is);
    tell_looked(after, seen, moved);
    if (!moved)
        return;
    Text words = text_format(after->arena, TEXT_FMT " → " TEXT_FMT,
                             TEXT_ARG(or_nobody(after, only_in(after, &was, &is), &was)),
                             TEXT_ARG(or_nobody(after, only_in(after, &is, &was), &is)));
    vec_push(after->arena, rows,
             tell_row(after, tell_name(after, statement), tell_label(after, label),
                      value_text(after, words), statement->span, statement->clause));
}

static void statement_moves(Answering *before, Answering *after, RowList *rows)
{
    static const struct {
        BlockKey block;
        LabelKey label;
    } kinds[] = {{BLOCK_delegation, LABEL_given_by},
                 {BLOCK_delegation, LABEL_to},
                 {BLOCK_duty, LABEL_who},
                 {BLOCK_task, LABEL_who},
                 {BLOCK_right, LABEL_who},
                 {BLOCK_duty, LABEL_to}};
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        EntityList all = {0};
        tell_entities(after, kinds[k].block, &all);
        for (size_t i = 0; i < all.count; i++)
            move_of_label(before, after, all.items[i], kinds[k].label, rows);
    }
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
    statement_moves(&earlier, answering, &rows); // few, so before the many
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
