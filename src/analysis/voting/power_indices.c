#include "analysis/voting/power_indices.h"

#include "game/indices.h"
#include "game/sized.h"

const PhraseKey index_names[INDEX_KINDS] = {
    [INDEX_BANZHAF] = PHRASE_index_banzhaf,   [INDEX_SHAPLEY] = PHRASE_index_shapley,
    [INDEX_PENROSE] = PHRASE_index_penrose,   [INDEX_PREVENT] = PHRASE_index_prevent,
    [INDEX_INITIATE] = PHRASE_index_initiate, [INDEX_JOHNSTON] = PHRASE_index_johnston,
    [INDEX_DEEGAN] = PHRASE_index_deegan,     [INDEX_HOLLER] = PHRASE_index_holler};

const PhraseKey index_meanings[INDEX_KINDS] = {
    [INDEX_BANZHAF] = PHRASE_index_banzhaf_tells,
    [INDEX_SHAPLEY] = PHRASE_index_shapley_tells,
    [INDEX_PENROSE] = PHRASE_index_penrose_tells,
    [INDEX_PREVENT] = PHRASE_index_prevent_tells,
    [INDEX_INITIATE] = PHRASE_index_initiate_tells,
    [INDEX_JOHNSTON] = PHRASE_index_johnston_tells,
    [INDEX_DEEGAN] = PHRASE_index_deegan_tells,
    [INDEX_HOLLER] = PHRASE_index_holler_tells};

static IndexState found(bool defined)
{
    return defined ? INDEX_FOUND : INDEX_UNDEFINED;
}

static IndexState by_counts(const Game *game, IndexKind kind, Rational *out)
{
    Counts counts;
    if (!game_counts(game, kind == INDEX_SHAPLEY, &counts))
        return INDEX_TOO_MANY;
    switch (kind) {
    case INDEX_SHAPLEY: return found(index_shapley(game->arena, &counts, out));
    case INDEX_PENROSE: return found(index_penrose(game->arena, &counts, out));
    case INDEX_PREVENT: return found(index_prevent(game->arena, &counts, out));
    case INDEX_INITIATE: return found(index_initiate(game->arena, &counts, out));
    default: return found(index_banzhaf(game->arena, &counts, out));
    }
}

static IndexState by_minimal(const Game *game, IndexKind kind, Rational *out)
{
    Rational *with = ARENA_ARRAY(game->arena, Rational, game->players + 1);
    if (kind == INDEX_HOLLER)
        return game_members(game, with)
                   ? found(index_holler(game->arena, game->players, with, out))
                   : INDEX_TOO_MANY;
    const FamilyCounts *counts = game_memberships(game);
    return counts == NULL ? INDEX_TOO_MANY
                          : found(index_deegan(game->arena, game->players, counts, out));
}

static IndexState by_needed(const Game *game, Rational *out)
{
    if (game->diagram == NULL)
        return INDEX_TOO_MANY;
    if (game->players <= JOHNSTON_PLAYERS_MAX)
        return found(index_johnston(game->diagram, game->root, out));
    if (game->players > SIZED_PLAYERS_MAX || !game->monotone ||
        !(game->trend.descends || diagram_is_ordered(game->diagram, game->root)))
        return INDEX_TOO_MANY;
    bool defined;
    return index_johnston_ordered(game->diagram, game->root, out, &defined)
               ? found(defined)
               : INDEX_TOO_MANY;
}

IndexState game_index(const Game *game, IndexKind kind, Rational *out)
{
    switch (kind) {
    case INDEX_JOHNSTON: return by_needed(game, out);
    case INDEX_DEEGAN:
    case INDEX_HOLLER: return by_minimal(game, kind, out);
    default: return by_counts(game, kind, out);
    }
}

// --- in words ---

Text index_percent(Answering *answering, Rational value)
{
    bool exact;
    Rational hundred = rational_from_int(100);
    Text digits = rational_decimal(
        answering->arena, rational_mul(answering->arena, value, hundred), 2, ',', &exact);
    return text_format(answering->arena, exact ? TEXT_FMT " %%" : "≈ " TEXT_FMT " %%",
                       TEXT_ARG(digits));
}

Text index_words(Answering *answering, Rational value)
{
    enum { SHORT_FRACTION = 24 };
    Text fraction = rational_exact(answering->arena, value);
    return fraction.length > SHORT_FRACTION ? index_percent(answering, value) : fraction;
}

AgrValue index_value(Answering *answering, Rational value)
{
    Arena *arena = answering->arena;
    return (AgrValue){
        .kind = AGR_VALUE_QUANTITY,
        .low = {.exact = text_cstr(arena, rational_exact(arena, value)),
                .unit = "share",
                .display = text_cstr(arena, index_percent(answering, value))}};
}
