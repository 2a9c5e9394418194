#ifndef AGRC_ENGINE_POLL_MAKING_H
#define AGRC_ENGINE_POLL_MAKING_H

#include "engine/poll/poll.h"

// What the files share that make a poll.

typedef struct Making {
    Eval *eval;
    Arena *arena;
    const Decision *decision;
    Poll *poll;
    WordKey base;     // the caller's, for limits that name none
    const Expr *said; // the decision's own base, settled; NULL when it says none
    bool weighed;     // `votes` has been read: only done when a limit counts votes
    bool asks_votes;  // `votes` is read even when no limit counts votes
    bool apart;       // members of blocs stay voters of their own
    const struct Making *outer; // the poll that needs this one, or NULL
} Making;

// The first gap is the one that is told.
void poll_set_gap(Poll *poll, PollGap gap, const Entity *missing, Text words);

// A value with open questions put in. When the reading has only words, NULL, and the gap
// says which words.
const Expr *poll_settled(Making *making, const Expr *value, PollGap gap);

// The settled value of a label of the decision, or NULL; and its word, or WORD_none.
const Expr *poll_slot(Making *making, LabelKey label, PollGap gap);
WordKey poll_slot_word(Making *making, LabelKey label);

// The value in force of what states a condition. False when it is not in force. A block
// of conditions has no value of its own: its rows tell.
bool poll_stated(Making *making, const Cell *cell, const Expr **value);

// The voter that an entity is, or NULL.
Voter *poll_voter_of(Poll *poll, const Entity *entity);

// A figure that is stated and no range.
bool poll_exact(Figure figure, Rational *out);

// How many members of a body a voter is: its seats, or one where no number is fixed.
Rational poll_heads(Making *making, const SeatRows *rows, const Entity *voter);

// Reads `votes` unless that has been done.
void poll_weigh(Making *making);

// Poll of a decision for another one that needs it: its outcome, or who has how many
// votes in it. A circle is a gap.
Poll *poll_make_within(const Making *outer, const Decision *decision, bool asks_votes);

// The voters that a value names, roles by their holders.
void poll_named(Making *making, const Expr *value, EntityList *out);

// Puts the vetoes in force into a poll whose limits are made.
void poll_make_vetoes(Making *making);

// Makes bodies among the voters vote as their own rules decide.
void poll_make_bodies(Making *making);

// The weights of a gate that counts a group, by voter; those who are no voters yet become
// such.
void poll_weigh_group(Making *making, PollGate *gate);

// Gives gates that were made before the last voters came their weights: none.
void poll_pad(Making *making);

// Bars those who vote in other bodies alone and are barred there: they vote nowhere.
void poll_bar_outsiders(Making *making);

// The gate of a condition, or NULL when nothing of it is in force.
PollGate *poll_gate(Making *making, const Condition *condition, bool quorum);

#endif
