#ifndef AGRC_ENGINE_VERSIONS_H
#define AGRC_ENGINE_VERSIONS_H

#include "engine/approvals.h"
#include "model/amend.h"

// The text of an agreement over time: as signed, and as each day leaves it on which an
// amendment begins or ends to hold.

// How an amendment stands, as the text that it is of says: who has to have decided and
// approved it, who has, and from which day it holds.
typedef struct {
    const Entity *amendment;
    bool holds;             // there is a day from which it does
    Date from, until;       // then; year 0 of `until`: for good
    Date stated_from;       // as the amendment says; year 0: no day
    Date decided, approved; // when it was decided and approved last; year 0: not told
    EntityList rules;       // the amending rules that it falls under
    EntityList deciders;    // who may decide on it by these rules; empty: not told
    EntityList required;    // whose approval it takes
    EntityList missing;     // of these, who have not approved (this text)
    EntityList other_text;  // who approved another text
    bool draft, decision_missing, date_missing;
    bool from_unknown; // `from:` names an event that has not happened
} AmendmentStanding;

// `model` is the text that the amendment would change. Of the agreement itself: how its
// own approvals stand.
AmendmentStanding amendment_standing(Arena *arena, const Model *model,
                                     const Entity *amendment);

// A day before which an amendment does not hold whatever was decided and approved; year 0
// when it names none.
Date amendment_earliest(const Entity *amendment);

// Who approved by such a line, or NULL.
const Entity *approval_party(const Model *model, const Entity *approval);

// How the approvals of the agreement itself stand; false when it takes none and none is
// told.
bool agreement_standing(Arena *arena, const Model *model, AmendmentStanding *out);

typedef struct {
    Date from; // year 0: from the beginning
    Model *model;
    Diags *diags;                   // of linking it; NULL as signed
    VEC(const Node *) holding;      // the amendments that hold, in the order applied
    VEC(const Node *) begun, ended; // on its first day
} Version;

typedef struct Versions {
    VEC(Version) list; // the first one as signed
    Diags told;        // what amendments name in vain
    LoggedApprovals logged;
} Versions;

// Works out the versions of a model that was linked from files; `model->versions` and
// those of the models of all versions are set. Does nothing without amendments.
void versions_make(Model *model);

// The text on a day, or without a day (year 0) as signed.
Model *version_at(Model *model, Date day);

// The index of a model's version among its versions, and what linking it found (NULL as
// signed).
size_t version_of(const Model *model);
const Diags *version_diags(const Model *model);

// The entity that an amendment is in a model, or NULL.
const Entity *version_amendment(const Model *model, const Node *amendment);

#endif
