#ifndef AGRC_ANALYSIS_KINDS_H
#define AGRC_ANALYSIS_KINDS_H

#include "analysis/answers.h"

// What the answers about things of a kind share.

// Things of which something is certain, and things of which it can't be said.
typedef struct {
    EntityList sure, doubtful;
} Found;

// The things of the kind or set that a slot of the question names. *open, unless NULL:
// there may be more.
EntityList kind_things(Answering *answering, const char *slot, bool *open);

// A year in the question narrows what counts, until eval_clear_years.
void kind_take_year(Answering *answering);
Text kind_year_words(const Answering *answering, Text what);

// An attribute whose values are things of a kind; NULL for any other.
const Attribute *kind_relation(const Entity *what);

// An answer cites what the things say of it: the lines that were only looked at are not
// cited. `attribute` may be NULL.
void kind_cite(Answering *answering, const Entity *thing, const Entity *attribute);

// The end of a relation from which things of a group see it: `covers` of a point is what
// covers it.
const Entity *kind_facing(const Entity *group, const Entity *what);

// Whether a thing has `what`; in the number that the question's slot `count` asks for.
Truth kind_has_so_many(Answering *answering, const Entity *what, const Entity *of);

void kind_add_found(Answering *answering, Found *found, const Entity *thing, Truth truth,
                    const Entity *attribute);
void kind_tell_found(Answering *answering, Text what, const Found *found);

#endif
