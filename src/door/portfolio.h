#ifndef AGRC_DOOR_PORTFOLIO_H
#define AGRC_DOOR_PORTFOLIO_H

#include "analysis/portfolio/portfolio.h"
#include "door/document.h"

// What is known of a file that has been read once.
typedef struct {
    bool readable, has_block, has_content, is_used, is_law;
    bool amended;        // another file stands for it, with its amendments
    Text amends;         // the file whose agreement it amends, or empty
    Text translation_of; // the file that it translates, or empty
    TextList uses;
    AgrMember member;
} Survey;

typedef struct {
    const char *path;
    const char *root;         // NULL: its own folder
    bool named;               // on its own, not found in a folder
    AgrDocument *document;    // while it stays open
    Survey *survey;           // NULL until all are surveyed
    VEC(const char *) beside; // files that amend the same agreement
} File;

struct AgrPortfolio {
    Arena *arena;    // lives as long as the portfolio
    Arena *question; // the last question and its answer
    Guard guard;
    AgrOptions options;
    Shared *shared; // of all its documents
    AgrStatus status;
    Limits limits;
    const AgrFinding *stopped; // which limit was reached
    VEC(File) files;
    bool several;  // paths were given, so a file may be found twice
    TextMap paths; // then: index of a file, counted from 1
    VEC(AgrMember) members;
    AgrLanguage language; // of what is said about all
    Identities parties;
    ArenaMark start; // of the question's memory, where the next one begins
    size_t *numbers; // of the members, by file
    bool surveyed;
};

// What came to a guard, of the portfolio or of one of its documents. Sets the portfolio's
// guard anew.
void portfolio_failed(AgrPortfolio *portfolio, const Guard *guard, const char *path);

// What is done with an open agreement; false ends the round. `number` is what the visit
// was called with: of a member, or of a file.
typedef bool Visit(AgrPortfolio *portfolio, size_t number, AgrDocument *document,
                   void *context);

// Opens one file, visits it and closes it. A failure of the portfolio's memory closes the
// document and goes on outwards.
bool file_visit(AgrPortfolio *portfolio, size_t file, size_t number, Visit *visit,
                void *context);
// Every agreement in its order; false when a visit ended the round.
bool members_visit(AgrPortfolio *portfolio, Visit *visit, void *context);

// Reads every file once and says which are agreements; false when that failed.
bool survey_all(AgrPortfolio *portfolio);

#endif
