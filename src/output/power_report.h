#ifndef AGRC_OUTPUT_POWER_REPORT_H
#define AGRC_OUTPUT_POWER_REPORT_H

#include "agr.h"
#include "base/arena.h"
#include "base/rational.h"
#include "base/vec.h"
#include "messages.h"
#include "output/writer.h"

// The report on who can decide: for each rule of decision what was asked and answered,
// kept so that it can be written in several forms and compared with another version.

typedef enum {
    POWER_FIRST, // the first screen, in words
    POWER_VOTES, // how the votes fall
    POWER_SETS,  // coalitions
    POWER_MAP,   // what other thresholds would change
    POWER_ANNEX, // numbers
} PowerPart;

// Where a limit stands among the votes.
struct PowerMark {
    const char *limit, *display;
    Rational number;
};

typedef struct {
    const char *key; // of the question's form
    PowerPart part;
    PhraseKey heading; // in the report
    const char *verdict, *sentence;
    const char *tells;                  // what an index means, or NULL
    VEC(const char *) otherwise;        // `under …: …`
    VEC(const char *) groups;           // `a, b, c`
    const char *total;                  // how many there are, or NULL
    VEC(struct PowerMark) marks;        // limits on the votes
    const char *exact, *unit, *display; // when the answer is one figure, else NULL
    struct PowerRow {
        const char *of, *what, *exact, *display;
        bool counted; // `exact` is a number
        Rational number;
    } * rows;
    size_t row_count;
} PowerItem;

typedef struct {
    const char *body, *body_label, *matter, *matter_label;
    VEC(const char *) clauses;      // `clause 3 (file:12): …`
    VEC(const char *) clauses_said; // the same without the place, to compare by
    VEC(const char *) assuming;
    VEC(const char *) otherwise; // of the items: what several of them say alike
    VEC(PowerItem) items;
} PowerDecision;

typedef struct {
    const char *agreement, *file, *sha256;
    const char *amended, *amended_from; // the file of amendments, and the day; or NULL
    VEC(PowerDecision) decisions;
} PowerReport;

// Asks everything about each rule of an agreement. False when work was stopped.
bool power_collect(Arena *arena, AgrDocument *document, AgrLanguage language,
                   PowerReport *out);

// Whether an item says so under another reading; whether its decision says it for all.
bool power_otherwise(const PowerItem *item, const char *line);
bool power_told(const PowerDecision *decision, const char *line);

// `Council`, `Council: Budget`.
const char *power_title(Arena *arena, const PowerDecision *decision);

// The decision of another version on the same matter, or NULL.
const PowerDecision *power_same(const PowerReport *report, const PowerDecision *as);
// The answer to the same question, or NULL.
const PowerItem *power_item(const PowerDecision *decision, const char *key);

// "9/20", "12" as a number; false when it is none.
bool power_number(Arena *arena, const char *exact, Rational *out);

typedef enum { PAGE_TEXT, PAGE_MARKDOWN, PAGE_HTML } PageKind;

// `after` is a second version to compare with, or NULL.
void power_page(Writer *writer, Arena *arena, PageKind kind, AgrLanguage language,
                const PowerReport *before, const PowerReport *after);
// agrc-power/1. False, with nothing written, when memory ran out.
bool power_json(Writer *writer, Arena *arena, const PowerReport *before,
                const PowerReport *after);

#endif
