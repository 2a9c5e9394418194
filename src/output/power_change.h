#ifndef AGRC_OUTPUT_POWER_CHANGE_H
#define AGRC_OUTPUT_POWER_CHANGE_H

#include "output/page.h"

// What becomes of the rules of decision from one version of an agreement to another.

// One answer of the first screen that is another one now.
struct PowerSaid {
    const PowerItem *before, *after;
};

// What one has before and after; NULL where it has no row.
struct PowerShift {
    const char *of;
    const struct PowerRow *before, *after;
};
typedef VEC(struct PowerShift) PowerShifts;

typedef struct {
    const PowerDecision *before, *after; // NULL where only the other version has it
    VEC(struct PowerSaid) said;
    VEC(const char *) clauses_before, clauses_after; // those that the other has not
    PowerShifts votes, power; // power by the Banzhaf index; empty where it has none
} PowerChange;
typedef VEC(PowerChange) PowerChangeList;

// Each decision of both versions: those of the earlier one first.
void power_change_list(Arena *arena, const PowerReport *before, const PowerReport *after,
                       PowerChangeList *out);

// "gains", "loses", "keeps", "joins" or "leaves", as a phrase.
PhraseKey power_shift_key(const struct PowerShift *shift);

// Whether anything of the decision is another one.
bool power_changed(const PowerChange *change);

// The part of the page that compares: in short for all decisions, then each of them.
void power_changes(Page *page, Arena *arena, const PowerReport *before,
                   const PowerReport *after);

#endif
