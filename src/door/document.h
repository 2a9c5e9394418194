#ifndef AGRC_DOOR_DOCUMENT_H
#define AGRC_DOOR_DOCUMENT_H

#include "agr.h"
#include "analysis/answer.h"
#include "engine/natives.h"
#include "model/load.h"

// What stands behind the handles of agr.h. Only the files of this folder include it.

// Every public call sets the guard anew: when memory runs out or a limit is reached,
// control comes back to it and the call says so.
#define GUARDED(owner) (setjmp((owner)->guard.frame) == 0)

typedef struct {
    Model *model;        // the text as of the document's day, else as signed
    Model *signed_text;  // without any amendment
    Diags diags;         // of this agreement, with what it uses
    Diags log_diags;     // of reading the log that goes with it
    bool log_unread;     // it could not be read
    bool is_translation; // of another agreement of the document
    VEC(AgrFinding) findings;
    bool checked;
    const Scenario *base; // the agreement as it stands
} Opened;

// What the documents of a portfolio share. It must outlive them.
typedef struct {
    const Vocabulary *vocabulary; // NULL until one of them is opened
    Arena *words;                 // of the vocabulary
    Limits limits;                // of that arena
    Arena *spare; // of the document closed last, for the next one; or NULL
} Shared;

struct AgrDocument {
    Arena *arena;
    Shared *shared; // NULL: it stands alone
    Guard guard;
    AgrStatus status;
    AgrLanguage language;
    const char *root;
    AgrNatives *natives;       // of the caller, or NULL
    const char *events;        // a log for the agreements, or NULL
    const char *const *beside; // further files of amendments
    size_t beside_count;
    const volatile sig_atomic_t *cancel;
    Limits limits;
    Text opening;        // the path that is being opened
    AgrFinding *stopped; // which limit was reached, or NULL
    bool dated;          // `as_of` names a day that questions are about
    Date as_of;
    struct Shelf *shelf;          // of rules, for its checks and for all its sessions
    const Vocabulary *vocabulary; // that all its models are linked after
    VEC(Opened) opened;           // in the order of the inputs
    VEC(size_t) listed;           // indexes of those that are no translations
    VEC(const char *) files;      // of those that could be read
    VEC(AgrFinding) findings;
    bool checked;
    VEC(AgrTestResult) results;
    VEC(AgrPlace) untested;
    bool tested;
    AgrSession *sessions; // open ones
};

// agr_open for a document of a portfolio; NULL: it stands alone.
AgrDocument *document_open(const AgrOptions *options, Shared *shared,
                           const char *const *paths, size_t count);

// The language for what is said about an agreement.
Language document_language(const AgrDocument *document, const Opened *opened);

// The file that was opened: of the agreement itself, or one that amends or uses it.
const Source *document_source(const Opened *opened);

// What computes native functions for a model of the document, as its options say.
Natives *document_natives(const AgrDocument *document);
// The limits that the options ask for; false when they ask for one that can't be.
bool document_limits(const AgrOptions *options, Limits *out);

// The finding that a limit was reached; not for one whose rows say it in an answer.
Finding limit_finding(Arena *arena, LimitKey key, const Source *source);

// A failure that came to the document's guard: sets the status, and `stopped` when it was
// a limit of the table. Sets the guard anew.
void document_failed(AgrDocument *document);

// Findings that do not belong to an agreement's text, such as those of a log, as they are
// handed out.
const AgrFinding *document_findings(AgrDocument *document, const Opened *opened,
                                    Diags *diags, size_t *count);

// Fills in opened->findings.
void document_check(AgrDocument *document, Opened *opened);

#endif
