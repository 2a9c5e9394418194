#ifndef AGRC_ENGINE_VERSIONS_H
#define AGRC_ENGINE_VERSIONS_H

#include "engine/time/approvals.h"
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

// One text. Its model is made when it is asked for.
typedef struct {
    Date from;                      // year 0: from the beginning
    VEC(const Node *) holding;      // the amendments that hold, in the order applied
    VEC(const Node *) begun, ended; // on its first day
    AmendedText text;               // of all but the first
    Model *made;                    // or NULL
    Arena *arena;                   // that it lives in; NULL: that of the document
    Diags *diags;                   // of linking it; NULL as signed
    size_t users;                   // who look at it; see version_let_go
} Version;

typedef struct Versions {
    VEC(Version) list; // the first one as signed
    Diags told;        // what amendments name in vain
    LoggedApprovals logged;
    Model *signed_text;
    size_t kept; // bytes of models that are made
} Versions;

// Works out the versions of a model that was linked from files; `model->versions` and
// those of the models of all versions are set. Does nothing without amendments.
void versions_make(Model *model);

// The model of a version. It stays until whoever asked for it has let go of it, as often
// as it was asked for.
Model *version_model(Versions *versions, size_t version);

// Says that who asked for a version's model looks at nothing of it any more. When nobody
// does and much is kept, it is forgotten, and made anew when it is asked for again.
void version_let_go(Versions *versions, size_t version);

// Between questions: nobody looks at any version but that of the model.
void versions_rest(const Model *model);

// The index of the text of a day; without a day (year 0) the one as signed.
size_t version_on(const Versions *versions, Date day);

// The text on a day, or without a day (year 0) as signed; see version_model.
Model *version_at(Model *model, Date day);

// The index of a model's version among its versions, and what linking it found (NULL as
// signed).
size_t version_of(const Model *model);
const Diags *version_diags(const Model *model);

// The entity that an amendment is in a model, or NULL.
const Entity *version_amendment(const Model *model, const Node *amendment);

#endif
