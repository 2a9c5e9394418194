#ifndef AGRC_ANALYSIS_PORTFOLIO_H
#define AGRC_ANALYSIS_PORTFOLIO_H

#include "analysis/answers.h"
#include "analysis/portfolio/identity.h"
#include "engine/time/dates.h"

// Questions about several agreements together. Agreements come one by one, each open for
// a moment only, and twice: first the question is read in the words of each, then each
// gives what the answer needs. What is kept is copied. Wherever a form of single
// agreements answers a part of the question, it is asked, so that readings, clauses and
// silences are treated alike.

// An agreement while it is open.
typedef struct {
    size_t number; // among the members
    size_t file;   // among the files: how `parties` knows it
    const Model *model;
    const Scenario *base;
    Arena *arena;               // of its document
    const AgrFinding *findings; // only for forms that want them
    size_t finding_count;
    size_t errors; // mistakes in its text
} AtHand;

// What an agreement says about a thing under one heading: a label, or an act of a duty.
typedef struct {
    Text heading; // in the reader's language
    Text key;     // what is said; equal for equal, whoever says it
    Text shown;
    AgrPlace place;
} Aspect;

typedef struct {
    size_t known; // in `things`
    size_t member;
    AgrPlace place;
    VEC(Aspect) aspects;
    VEC(AgrCitation) cited;
} Thing;

// A sum over agreements: of one party (or of the party asked for) in one unit.
typedef struct {
    size_t identity;
    Unit unit;
    Interval range;
    bool about;
    size_t count; // of figures
} Sum;

// A party in an agreement.
typedef struct {
    size_t identity, member;
    AgrCitation cited; // its declaration
} Membership;

// How often a finding was met.
typedef struct {
    Text code;
    VEC(size_t) members;
} Met;

// A duty, task or prohibition of somebody in an agreement.
typedef struct {
    Text key, words; // what is to be done; equal keys for the same
    Text who, when;
    size_t party; // the identity of whom it binds; SIZE_MAX: no party
    size_t member;
    bool forbidden;
    // for clashes alone:
    TextList things, towards; // keys of what it is about and of whom it is done to
    Date by;                  // its one last day, of every year (0) or once; day 0: none
    Days days;                // in which it holds
    AgrCitation cited;
} Deed;

typedef struct {
    Arena *arena; // of the question
    Language language;
    const AgrMember *members;
    size_t member_count;
    const size_t *numbers; // of the members, by file; SIZE_MAX: no agreement of its own
    Identities *parties;   // of all agreements, by file
    // the question
    Text question, understood;
    FormKey form;    // FORM_none until some agreement understood it
    Seen pointed;    // the things and parties named, as their agreements have them
    Seen identities; // of the parties among them
    Seen measures;   // named besides a party
    TextMap kinds;   // spellings of the kind asked about
    TextMap names;   // official and translated names of the things asked about
    Text subject;    // as asked
    Text kind;
    WordKey unit, when;
    Date first, last; // the day asked about, or the first and last day of the year
    TextList near;    // nearest questions about a portfolio, when none was understood
    Text stopped_at;
    // what was gathered
    Identities things;
    VEC(Thing) thing_list;
    VEC(Sum) sums;
    VEC(Membership) memberships;
    VEC(Met) met;
    VEC(Deed) deeds;
    Days window;  // the days looked at
    bool undated; // no day was given
    Text faulty;  // agreements with mistakes in their texts, and how many each has
    size_t faulty_count;
    bool has_shares, has_unadded;
    size_t silent; // agreements that say nothing about it
    // the answer
    RowList rows, sum;
    VEC(AgrCitation) because;
    TextMap cited; // places in `because`
    VEC(AgrAssumption) assuming;
    VEC(AgrOtherwise) otherwise;
    VEC(AgrSilence) not_stated;
    const char *verdict; // NULL: a value
    Text sentence;
    AgrValue value;
    const AgrRow *total;
} Gather;

// Reads gather->question in the words of an agreement. True once some agreement has
// understood it and no other could add a name to it.
bool portfolio_read(Gather *gather, const AtHand *at);
// Learns further names of the things asked about from an agreement that has one of them.
void portfolio_name(Gather *gather, const AtHand *at);
bool portfolio_wants_findings(const Gather *gather);
// Takes from an agreement what the answer needs.
void portfolio_collect(Gather *gather, const AtHand *at);
// The answer, when all agreements have given what they have.
const AgrAnswer *portfolio_conclude(Gather *gather);

// --- shared among the files of portfolios ---

typedef void Collector(Gather *gather, const AtHand *at);
typedef void Concluder(Gather *gather);

Collector portfolio_take_parties, portfolio_take_agreements_of, portfolio_take_totals,
    portfolio_take_things, portfolio_take_term, portfolio_take_said,
    portfolio_take_findings, portfolio_take_duties, portfolio_take_days,
    portfolio_take_deeds, portfolio_take_clashes;
Concluder portfolio_tell_list, portfolio_tell_shared, portfolio_tell_agreements_of,
    portfolio_tell_totals, portfolio_tell_all_totals, portfolio_tell_only_one,
    portfolio_tell_different, portfolio_tell_ends, portfolio_tell_open_ended,
    portfolio_tell_terms, portfolio_tell_said, portfolio_tell_findings,
    portfolio_tell_duties, portfolio_tell_days, portfolio_tell_deeds,
    portfolio_tell_clashes;

// What two deeds of one key have with one another that is worth telling.
typedef bool DeedsTest(const Deed *a, const Deed *b);
// Tells, key by key, the deeds gathered that meet another so.
void portfolio_tell_pairs(Gather *gather, DeedsTest *test, PhraseKey phrase);

// What the question names, as this agreement has it.
void gather_subjects(Gather *gather, const AtHand *at, EntityList *out);
bool gather_is_subject_party(Gather *gather, size_t identity);
// Whether the question is for that measure; it is for all when it names none.
bool gather_is_measure(const Gather *gather, const AtHand *at, const Entity *measure);

// Asks a form of single agreements; the answer lives as long as the agreement is open.
// `slot` may be NULL.
const AgrAnswer *gather_ask(const Gather *gather, const AtHand *at, FormKey form,
                            const char *slot, const Entity *entity, const char *slot2,
                            const Entity *entity2);
// Copies its clauses, assumptions, other readings and silences.
void gather_carry(Gather *gather, const AtHand *at, const AgrAnswer *answer);
// What a question of single agreements comes to under other readings, where that is
// something else, with the readings that are assumed; `slot` (may be NULL) holds the
// entity.
void gather_carry_doubt(Gather *gather, const AtHand *at, FormKey form, const char *slot,
                        const Entity *entity);
AgrCitation gather_copy_citation(Gather *gather, const AgrCitation *from);
AgrCitation gather_declared(Gather *gather, const Entity *entity);
void gather_cite(Gather *gather, const AgrCitation *copied);
AgrPlace gather_place(Gather *gather, const AgrPlace *from);
AgrValue gather_value(Gather *gather, const AgrValue *from);

AgrValue gather_text_value(Gather *gather, Text text);
AgrValue gather_names_value(Gather *gather, const size_t *members, size_t count);
AgrRow *gather_row(Gather *gather, RowList *rows, Text of, Text what, AgrValue value,
                   AgrPlace place);
void gather_silence(Gather *gather, Text what, const char *where);
void gather_assume(Gather *gather, PhraseKey key, size_t count, const Arg *args);
// Says which of the given identities look alike; `wanted` (may be NULL) limits them.
void gather_tell_alike(Gather *gather, Identities *identities,
                       bool (*wanted)(Gather *gather, size_t identity));

Text gather_words(Gather *gather, PhraseKey key, size_t count, const Arg *args);
#define GATHER_SAY(gather, key, ...)                                                     \
    ((gather)->sentence =                                                                \
         gather_words((gather), PHRASE_##key,                                            \
                      sizeof((Arg[]){__VA_ARGS__}) / sizeof(Arg), (Arg[]){__VA_ARGS__}))
Text gather_number(Gather *gather, size_t number);
// `clause 3 (file:12)`
Text gather_place_words(Gather *gather, const AgrPlace *place);
const AgrMember *gather_member(const Gather *gather, size_t number);
Text gather_name(const Gather *gather, size_t number);

// A value in a few words: `45 %`, `koski, salmi`.
Text value_words(Arena *arena, const AgrValue *value);

#endif
