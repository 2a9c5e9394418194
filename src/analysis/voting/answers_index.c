#include "analysis/voting/power.h"
#include "analysis/voting/power_indices.h"
#include "analysis/table.h"
#include "analysis/voting/voting_words.h"

#include "game/indices.h"
#include "game/sized.h"

// Power in numbers.

enum { NAMED_MOST = 12 };

// `koski 3/5`
static Text said(const Power *power, size_t player, Rational value)
{
    Answering *answering = power->answering;
    Text name = voting_label(answering, power_entity(power->game, player));
    Text fraction = index_words(answering, value);
    return text_format(answering->arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(name),
                       TEXT_ARG(fraction));
}

static void show_row(const Power *power, size_t player, Text what, Rational value)
{
    Answering *answering = power->answering;
    Text fraction = rational_exact(answering->arena, value);
    Text label = voting_label(answering, power_entity(power->game, player));
    answer_row(answering, label,
               what.length == 0 ? fraction
                                : text_format(answering->arena, TEXT_FMT " " TEXT_FMT,
                                              TEXT_ARG(what), TEXT_ARG(fraction)),
               index_value(answering, value), NULL);
}

// The rows are the value: nothing is added up.
static void give_rows(Answering *answering)
{
    Result *out = answering->out;
    out->verdict = VERDICT_VALUE;
    out->value = out->sum.count == 1 ? out->sum.items[0].value
                                     : (AgrValue){.kind = AGR_VALUE_ROWS,
                                                  .rows = out->sum.items,
                                                  .row_count = out->sum.count};
    out->sum.items = NULL;
    out->sum.count = out->sum.capacity = 0;
}

// Says of an index that it was not worked out, and how much there may be.
static Text too_many(const Power *power, IndexKind kind)
{
    Answering *answering = power->answering;
    const Arg args[] = {
        ARG(answer_words(answering, index_names[kind], 0, NULL)),
        ARG(voting_number(answering, arena_most(answering->arena, MOST_diagram_nodes))),
        ARG(voting_number(answering, JOHNSTON_PLAYERS_MAX)),
        ARG(voting_number(answering, SIZED_PLAYERS_MAX))};
    bool players = kind == INDEX_JOHNSTON && power->game->diagram != NULL;
    return answer_words(answering,
                        players ? PHRASE_index_too_many_needed : PHRASE_index_too_many, 4,
                        args);
}

static bool fail(Power *power, IndexState state, IndexKind kind)
{
    Answering *answering = power->answering;
    if (state == INDEX_TOO_MANY) { // says which index it is that was not worked out
        answering->out->verdict = VERDICT_UNCERTAIN;
        answering->out->sentence = too_many(power, kind);
        return false;
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = value_text(answering, TEXT("undefined"));
    SAY(answering, index_undefined,
        ARG(answer_words(answering, index_names[kind], 0, NULL)), ARG(power->body));
    return false;
}

// Which players the question asks about: all when it names none.
static bool players_asked(Power *power, Coalition *out)
{
    if (!power_asked_in(power, "party", out))
        return false;
    if (players_count(out) == 0)
        *out = game_everyone(power->game);
    return true;
}

static void say_index(Power *power, IndexKind kind, const Coalition *of,
                      const Rational *values)
{
    Answering *answering = power->answering;
    Words items = {0};
    for (size_t i = 0; i < power->game->players; i++) {
        if (!players_has(of, i))
            continue;
        show_row(power, i, (Text){0}, values[i]);
        if (items.count < NAMED_MOST)
            vec_push(answering->arena, &items, said(power, i, values[i]));
    }
    if (players_count(of) > NAMED_MOST)
        vec_push(answering->arena, &items, TEXT("…"));
    give_rows(answering);
    SAY(answering, index_is, ARG(answer_words(answering, index_names[kind], 0, NULL)),
        ARG(power->body), ARG(voting_joined(answering, &items)));
    answer_step(answering, 0, answer_words(answering, index_meanings[kind], 0, NULL),
                NULL);
}

static void answer_index(Answering *answering, IndexKind kind)
{
    Power power;
    Coalition of;
    if (!power_begin(answering, &power, true) || !players_asked(&power, &of))
        return;
    Rational *values = ARENA_ARRAY(answering->arena, Rational, power.game->players + 1);
    IndexState state = game_index(power.game, kind, values);
    if (state == INDEX_FOUND)
        say_index(&power, kind, &of, values);
    else
        fail(&power, state, kind);
}

void answer_index_banzhaf(Answering *answering)
{
    answer_index(answering, INDEX_BANZHAF);
}

void answer_index_shapley(Answering *answering)
{
    answer_index(answering, INDEX_SHAPLEY);
}

void answer_index_penrose(Answering *answering)
{
    answer_index(answering, INDEX_PENROSE);
}

void answer_index_prevent(Answering *answering)
{
    answer_index(answering, INDEX_PREVENT);
}

void answer_index_initiate(Answering *answering)
{
    answer_index(answering, INDEX_INITIATE);
}

void answer_index_johnston(Answering *answering)
{
    answer_index(answering, INDEX_JOHNSTON);
}

void answer_index_deegan(Answering *answering)
{
    answer_index(answering, INDEX_DEEGAN);
}

void answer_index_holler(Answering *answering)
{
    answer_index(answering, INDEX_HOLLER);
}

// --- all of them ---

static IndexState add_index(Power *power, IndexKind kind, const Coalition *of)
{
    Answering *answering = power->answering;
    Rational *values = ARENA_ARRAY(answering->arena, Rational, power->game->players + 1);
    Text name = answer_words(answering, index_names[kind], 0, NULL);
    Words items = {0};
    IndexState state = game_index(power->game, kind, values);
    if (state != INDEX_FOUND) {
        answer_step(answering, 0,
                    state == INDEX_UNDEFINED
                        ? WORDS(answering, index_undefined, ARG(name), ARG(power->body))
                        : too_many(power, kind),
                    NULL);
        return state;
    }
    for (size_t i = 0; i < power->game->players; i++) {
        if (!players_has(of, i))
            continue;
        show_row(power, i, name, values[i]);
        if (items.count < NAMED_MOST)
            vec_push(answering->arena, &items, said(power, i, values[i]));
    }
    answer_step(answering, 0, answer_words(answering, index_meanings[kind], 0, NULL),
                NULL);
    if (kind == INDEX_BANZHAF)
        SAY(answering, index_is, ARG(name), ARG(power->body),
            ARG(voting_joined(answering, &items)));
    return state;
}

void answer_index_all(Answering *answering)
{
    Power power;
    Coalition of;
    if (!power_begin(answering, &power, true) || !players_asked(&power, &of))
        return;
    bool unknown = false;
    SAY(answering, index_undefined,
        ARG(answer_words(answering, index_names[INDEX_BANZHAF], 0, NULL)),
        ARG(power.body));
    for (int kind = 0; kind < INDEX_KINDS; kind++)
        if (add_index(&power, (IndexKind)kind, &of) == INDEX_TOO_MANY &&
            kind == INDEX_BANZHAF)
            unknown = true;
    if (unknown)
        answering->out->sentence = too_many(&power, INDEX_BANZHAF);
    give_rows(answering);
    if (unknown)
        answering->out->verdict = VERDICT_UNCERTAIN;
}

void answer_power_to_act(Answering *answering)
{
    Power power;
    Counts counts;
    if (!power_begin(answering, &power, true) || !power_counts(&power, &counts))
        return;
    Arena *arena = answering->arena;
    Rational share = index_to_act(arena, &counts);
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = index_value(answering, share);
    Rational all = RATIONAL_ONE;
    for (size_t i = 0; i < power.game->players; i++)
        all = rational_add(arena, all, all);
    SAY(answering, index_to_act, ARG(power.body),
        ARG(rational_exact(arena, counts.winning)), ARG(rational_exact(arena, all)),
        ARG(index_percent(answering, share)));
}

// --- unions ---

// Those named are one union, or two; everyone else is a union of their own.
static void make_unions(const Power *power, const Coalition *bloc, const Coalition *other,
                        size_t *unions)
{
    size_t next = players_count(other) > 0 ? 2 : 1;
    for (size_t i = 0; i < power->game->players; i++)
        unions[i] = players_has(bloc, i) ? 0 : players_has(other, i) ? 1 : next++;
}

// The blocs that the text states, numbered anew so that none is left out. `bloc` becomes
// everybody who is in one.
static bool stated_unions(const Power *power, size_t *unions, Coalition *bloc)
{
    const Poll *poll = power->poll;
    size_t players = power->game->players, next = 0;
    *bloc = (Coalition){0};
    for (size_t i = 0; i < players && poll->unions.count > 0; i++) {
        unions[i] = next;
        size_t of = poll->unions.items[power->game->voters[i]];
        for (size_t k = 0; k < i; k++)
            if (poll->unions.items[power->game->voters[k]] == of) {
                unions[i] = unions[k];
                players_add(bloc, k);
                players_add(bloc, i);
            }
        next += unions[i] == next;
    }
    return players_count(bloc) > 0;
}

// The unions that the question names (up to two), else those of the text.
static bool find_unions(Answering *answering, Power *power, size_t **unions,
                        Coalition *bloc, Coalition *other)
{
    const Filled *named = asked_slot(answering->asked, "parties");
    bool begun = named != NULL ? power_begin(answering, power, true)
                               : power_begin_apart(answering, power);
    if (!begun || (named != NULL &&
                   (!power_asked(power, bloc) || !power_asked_in(power, "other", other))))
        return false;
    *unions = ARENA_ARRAY(answering->arena, size_t, power->game->players + 1);
    if (named != NULL) {
        make_unions(power, bloc, other, *unions);
        return true;
    }
    if (stated_unions(power, *unions, bloc))
        return true;
    answering->out->verdict = VERDICT_NOT_STATED;
    SAY(answering, index_owen_no_blocs, ARG(power->body));
    return false;
}

void answer_index_owen(Answering *answering)
{
    Power power;
    Coalition bloc, other = {0};
    size_t *unions;
    if (!find_unions(answering, &power, &unions, &bloc, &other))
        return;
    size_t players = power.game->players;
    Rational *owen = ARENA_ARRAY(answering->arena, Rational, players);
    Rational *banzhaf = ARENA_ARRAY(answering->arena, Rational, players);
    if (power.game->rule == NULL ||
        !index_owen(answering->arena, power.game->rule, unions, owen, banzhaf)) {
        power_too_many(&power);
        return;
    }
    Words items = {0};
    Text owen_name = answer_words(answering, PHRASE_index_owen, 0, NULL);
    Text banzhaf_name = answer_words(answering, PHRASE_index_banzhaf_owen, 0, NULL);
    for (size_t i = 0; i < players; i++) {
        show_row(&power, i, owen_name, owen[i]);
        if (items.count < NAMED_MOST)
            vec_push(answering->arena, &items, said(&power, i, owen[i]));
    }
    for (size_t i = 0; i < players; i++)
        show_row(&power, i, banzhaf_name, banzhaf[i]);
    give_rows(answering);
    Text values = voting_joined(answering, &items);
    if (players_count(&other) > 0)
        SAY(answering, index_owen_two, ARG(power_names(&power, &bloc)), ARG(power.body),
            ARG(values), ARG(power_names(&power, &other)));
    else
        SAY(answering, index_owen_is, ARG(power_names(&power, &bloc)), ARG(power.body),
            ARG(values));
    answer_step(answering, 0, answer_words(answering, PHRASE_index_owen_tells, 0, NULL),
                NULL);
}
