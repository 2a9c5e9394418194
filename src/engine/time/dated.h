#ifndef AGRC_ENGINE_DATED_H
#define AGRC_ENGINE_DATED_H

#include "engine/scenario.h"

// The agreement on a day: who is there then, and who has come in whose place.

// A layer with the time that is asked about. Parties, actors, units and bodies whose
// `from:` and `until:` leave them out of it are not there; after its last day the one
// named as its successor stands for each. Duties and the like are looked at when they are
// read (eval_present).
Scenario *scenario_at(Arena *arena, const Model *model, const Scenario *parent, Date from,
                      Date until);

// The first and last day that labels of an entity state, of year 0 where none is stated
// as a day.
void entity_validity(const Entity *entity, Date *from, Date *until);

#endif
