#ifndef AGRC_GAME_INDICES_H
#define AGRC_GAME_INDICES_H

#include "game/counts.h"
#include "game/family.h"

// Indices of power, each an exact fraction for each player. Everyone votes for or
// against. A function is false where the index is undefined: nobody swings, or nothing is
// counted.
//
//   raw        how many coalitions the player turns from losing into winning
//   Penrose    raw / 2^(n-1), the absolute Banzhaf index
//   Banzhaf    raw / the sum of all raw
//   prevent    raw / the coalitions that win (Coleman); 1 for who can block alone
//   initiate   raw / the coalitions that lose (Coleman)
//   Shapley    swings weighted by (s-1)!(n-s)!/n! (Shapley and Shubik)
//   Johnston   each winning coalition that somebody can undo gives 1, shared by those who
//              can; normalised
//   Deegan     each smallest winning coalition gives 1, shared by its members; normalised
//              (Deegan and Packel)
//   Holler     memberships in smallest winning coalitions, normalised (public good)

bool index_penrose(Arena *arena, const Counts *counts, Rational *out);
bool index_banzhaf(Arena *arena, const Counts *counts, Rational *out);
bool index_prevent(Arena *arena, const Counts *counts, Rational *out);
bool index_initiate(Arena *arena, const Counts *counts, Rational *out);
bool index_shapley(Arena *arena, const Counts *counts, Rational *out); // sized counts
bool index_deegan(Arena *arena, size_t players, const FamilyCounts *counts,
                  Rational *out);
// `with`: in how many smallest winning coalitions each player is.
bool index_holler(Arena *arena, size_t players, const Rational *with, Rational *out);

// The share of all coalitions that win: Coleman's power of the body to act.
Rational index_to_act(Arena *arena, const Counts *counts);

// Of at most so many players.
enum { JOHNSTON_PLAYERS_MAX = 25 };
bool index_johnston(const Diagram *diagram, Ref root, Rational *out);

// The same of at most SIZED_PLAYERS_MAX players, where more support never loses a
// decision and each player can do at least what the next one in the order can. False when
// it would take too much memory; `defined` is what the others return.
bool index_johnston_ordered(const Diagram *diagram, Ref root, Rational *out,
                            bool *defined);

// With unions whose members agree before they vote: unions[i] is the number of the union
// of player i, from 0. Owen's value weights orders, Banzhaf-Owen counts coalitions. False
// when it would take too much.
bool index_owen(Arena *arena, const VoteRule *rule, const size_t *unions, Rational *owen,
                Rational *banzhaf);

#endif
