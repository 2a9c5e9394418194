#ifndef AGRC_ENGINE_APPROVALS_H
#define AGRC_ENGINE_APPROVALS_H

#include "engine/eval.h"
#include "model/event_log.h"

// Who approved which text when: lines of the text (`approval of koski`) and of a log.

// A line of a log that tells of an approval or a decision.
typedef struct {
    const Node *of; // the amendment, or NULL: the agreement itself
    Text who;       // the folded short name of the party or body
    const LogEntry *entry;
} LoggedApproval;
typedef struct {
    LoggedApproval *items;
    size_t count, capacity;
} LoggedApprovals;

// Those of the log of a model; `model` is the text as signed.
void approvals_logged(Arena *arena, const Model *model, LoggedApprovals *out);

// One approval: by a line of the text, or of the log.
typedef struct {
    const Entity *line;    // or NULL
    const LogEntry *entry; // or NULL
    const Entity *party;   // whose it is; NULL: nobody that is known
    const Entity *by;      // the body that gave it, when a log names a body; or NULL
    Text version;          // the text that was approved; empty: not told
    Date day;              // year 0: not told
} Approval;
typedef VEC(Approval) Approvals;

// All approvals of an amendment, or of the agreement, of a model (any version of the
// text), those of the text first. Of `required` one is meant when a body of its gave it.
void approvals_of(Eval *eval, const Entity *entity, const EntityList *required,
                  Approvals *out);

#endif
