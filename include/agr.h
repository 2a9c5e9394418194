#ifndef AGR_H
#define AGR_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// libagr: agreements as text that can be checked and questioned.
//
// A document holds one or more agreements, parsed and linked once. A session asks
// questions of a document and carries the what-if changes made so far. Whatever the
// command line can do, a program can do through these functions.
//
// Ownership: everything reached from a document lives until it is closed. What a session
// hands out (answers, lists of changes, words to complete) lives until the next question,
// change, comparison or completion asked of that session; the answer given last, until
// another one is. Nothing has to be freed. All strings are UTF-8 and end with NUL. No
// function prints, exits or keeps global state. Two documents may be used by two threads;
// one document by one thread at a time.

typedef enum { AGR_ENGLISH, AGR_FINNISH, AGR_SWEDISH, AGR_LANGUAGE_OF_FILE } AgrLanguage;

typedef enum {
    AGR_OK,
    AGR_UNREADABLE, // an input can't be read; see the document's findings
    AGR_MEMORY,     // memory ran out
    AGR_LIMIT,      // a size or work limit was reached
    AGR_NOTHING,    // there is nothing to do, such as to undo
    AGR_NOT_UNDERSTOOD,
    AGR_WRONG_LIMIT, // a limit of the options does not exist or may not have that value
} AgrStatus;

// Where something stands. `clause` is empty outside clauses; `line` and `column` count
// from 1 (columns in code points) and are 0 where there is no place in a text.
typedef struct {
    const char *clause;
    const char *file;
    unsigned line, column, end_line, end_column;
} AgrPlace;

typedef enum { AGR_NOTE, AGR_WARNING, AGR_ERROR } AgrSeverity;

// A further place that has to do with a finding.
typedef struct {
    const char *text;
    AgrPlace place;
    const char *source_line;
} AgrNote;

typedef struct {
    const char *code; // stable, such as "E101"
    AgrSeverity severity;
    AgrPlace place;
    const char *message;
    const char *help; // what to write instead, or NULL
    // The line that `place` begins on, at most 160 columns of it, ready to be shown: a
    // tab is a space, control characters are escaped.
    const char *source_line;
    unsigned mark_column,
        mark_width; // display columns from 0 to underline in `source_line`
    const AgrNote *notes;
    size_t note_count;
    bool accepted;      // acknowledged in the text
    const char *reason; // why, when accepted
    size_t more; // findings of this code in this file that are too many to be listed
    // Stays the same while the text around it changes: made from the code, the number of
    // the clause, the words that the message is about and the line, but not from where in
    // the file the line stands. Equal findings of a file are numbered from 1.
    const char *fingerprint;
} AgrFinding;

// A figure. `exact` is a whole number or fraction ("9/20"); `unit` an English key
// ("share", "number", "eur", "persons", "fte", "days", "months", "years", "votes",
// "seats" …); `display` is for people, in their language.
typedef struct {
    const char *exact, *unit, *display;
    bool about; // approximate: the text says `about`
    // Marks of the native functions that it depends on (see AgrNative), or NULL.
    const char *native;
} AgrQuantity;

typedef enum {
    AGR_VALUE_NONE,
    AGR_VALUE_QUANTITY, // low
    AGR_VALUE_RANGE,    // low to high; high.exact is NULL when it has no upper end
    AGR_VALUE_NAMES,    // names
    AGR_VALUE_GROUPS,   // lists of names, such as coalitions
    AGR_VALUE_ROWS,     // rows
    AGR_VALUE_DATE,     // text, ISO
    AGR_VALUE_TEXT,     // text
} AgrValueKind;

typedef struct {
    const char *const *names;  // short names as declared
    const char *const *labels; // the same as the reader's language has them, or NULL
    size_t count;
} AgrNames;

typedef struct AgrRow AgrRow;
typedef struct {
    AgrValueKind kind;
    AgrQuantity low, high;
    AgrNames names;
    const AgrNames *groups;
    size_t group_count; // how many are listed
    const char *total;  // of groups: how many there are in all, as an exact number
    size_t limit;       // of groups: how many are listed at most
    const AgrRow *rows;
    size_t row_count;
    const char *text;
} AgrValue;

struct AgrRow {
    const char *of;    // short name or key
    const char *label; // the same as the reader's language has it, or NULL: as `of`
    const char *what;  // a second cell in words, or NULL
    AgrValue value;
    AgrPlace place;
};

// A clause that an answer rests on.
typedef struct {
    AgrPlace place;
    const char *text;       // what it says, as written in the agreement file
    const char *quote;      // the signed document's own words, or NULL
    const char *checked_by; // who compared it with the signed document, or NULL
} AgrCitation;

typedef struct {
    const char *question; // short name of the open question
    const char *reading;  // short name of the reading
    const char *text;     // both in words
    const char *why;      // "assumed in the text", "chosen", "default"
} AgrAssumption;

typedef struct {
    const char *under; // the readings, in words
    const char *verdict;
    AgrValue value;
    const char *sentence;
} AgrOtherwise;

typedef struct {
    const char *what, *where;
    const char *code; // of the finding that explains it, or NULL
} AgrSilence;

// A table with columns of its own, such as who pays what and how it came about. Cells
// without a value are of kind AGR_VALUE_NONE.
typedef struct {
    const char *key;   // English: "payer", "key", "share", "exact", "pays" …
    const char *title; // in the reader's language
} AgrColumn;

typedef struct {
    const char *of;        // short name or key
    const char *label;     // the same as the reader's language has it, or NULL: as `of`
    const AgrValue *cells; // one for each column
} AgrTableRow;

typedef struct {
    const char *of;    // what it is a table of: a short name
    const char *title; // the same in words
    const char *under; // the readings that it holds under; NULL: those that are assumed
    const AgrColumn *columns;
    size_t column_count;
    const AgrTableRow *rows;
    size_t row_count;
    const AgrTableRow *total; // or NULL
} AgrTable;

// A native function that an answer rests on.
typedef struct {
    const char *name;    // as declared
    const char *mark;    // stands after each figure that depends on it: "[n1]"
    const char *library; // file name, as the manifest gives it
    const char *sha256;  // of the library, in hexadecimal
    AgrPlace place;      // of its declaration
} AgrNative;

// A step of `why`: what was tried, what came out, where it stands.
typedef struct {
    unsigned depth;
    const char *text;
    AgrPlace place;
} AgrStep;

typedef struct {
    const char *question; // as asked
    const char
        *understood;  // how it was read, in the reader's language; names as declared
    const char *said; // the same with the names of the reader's language, or NULL
    const char *form; // key of the question form
    // "value" "yes" "no" "depends" "uncertain" "not-stated" "not-understood"
    const char *verdict;
    const char *sentence; // the answer in words
    AgrValue value;
    const AgrCitation *because;
    size_t because_count;
    const AgrRow *sum; // how a figure or a vote came about, row by row
    size_t sum_count;
    const AgrRow *sum_total; // or NULL
    const AgrTable *tables;
    size_t table_count;
    const AgrAssumption *assuming;
    size_t assuming_count;
    const AgrOtherwise *otherwise;
    size_t otherwise_count;
    const AgrSilence *not_stated;
    size_t not_stated_count;
    const AgrNative *natives; // native functions that were computed for it
    size_t native_count;
    const AgrStep *steps; // how it was decided: the deciding attempt, then why no other
    size_t step_count;
    bool why;                        // the question asked for the reasons
    const char *const *did_you_mean; // when not understood: the nearest questions
    size_t did_you_mean_count;
    const char *stopped_at; // when not understood: the word that could not be placed
    // When not understood: the statements that speak of what was asked, the nearest
    // first. They are no answer, but the place to read.
    const AgrRow *passages;
    size_t passage_count;
    bool no_such_name;  // that word looks like a name, and nothing is called so
    bool no_such_day;   // that word is a day that does not exist
    bool not_mentioned; // neither the agreement nor any question form has that word
    const char *agreement, *file, *sha256;
    // How many agreements the answer is drawn from, when it is about a portfolio: then
    // `agreement` is empty and `sha256` is taken over the fingerprints of them all. Else
    // 0.
    size_t agreements;
} AgrAnswer;

typedef struct {
    const char *name; // title of the test
    AgrPlace place;
    bool passed;
    const char *message; // expected and actual, when it failed
} AgrTestResult;

// --- limits ---

// How much is too much. Limits count bytes, files, levels or steps and never time, so
// that what is refused is refused on every machine, whatever its load.
typedef struct {
    const char *name; // such as "file-size"
    const char *unit; // what is counted: "bytes", "files", "levels" …
    // The code of the finding that tells that it was reached; NULL: the answer or the
    // list tells so itself.
    const char *code;
    unsigned long long usual, untrusted;
    unsigned long long least, ceiling; // between them lies what may be set
} AgrLimit;

// The table, in a fixed order; NULL past its end.
const AgrLimit *agr_limit(size_t index, AgrLimit *out);
// What the limit is about, in words.
const char *agr_limit_words(size_t index, AgrLanguage language);

typedef struct {
    const char *name;
    unsigned long long value;
} AgrLimitSetting;

typedef struct AgrDocument AgrDocument;
typedef struct AgrSession AgrSession;

// Native functions: figures that a library computes. An agreement declares names and
// types and never says where a function comes from. That stands in a reviewed file, the
// manifest; and a function is computed only when its name is allowed here. Libraries are
// loaded by a process of their own, which can reach no file, network or program.
typedef struct AgrNatives AgrNatives;
typedef struct {
    const char *manifest; // a file; NULL: none. No file is searched for
    const char *const *allowed;
    size_t allowed_count;
    // Compute also on a machine without Landlock or seccomp, where nothing keeps a
    // library from what this process may do.
    bool unconfined;
    const char *worker; // the program agrc-native; NULL: where it was installed
} AgrNativeOptions;

// Reads the manifest; starts nothing. NULL only for lack of memory. What it starts lives
// until it is closed, which is after all documents that it serves.
AgrNatives *agr_natives_open(const AgrNativeOptions *options);
void agr_natives_close(AgrNatives *natives);
// What is wrong with the manifest, in English; NULL: nothing.
const char *agr_natives_problem(const AgrNatives *natives);

typedef struct {
    AgrLanguage language; // of messages and answers
    const char *root;     // nothing outside it is opened; NULL: each file's own folder
    // Once this is set, by a signal handler or another thread, work under way stops as at
    // a limit. NULL: nothing stops it.
    const volatile sig_atomic_t *cancel;
    // The day that questions are about when they name none: `31.12.2025` or `2025-12-31`.
    // NULL or no such day: none. agrc never reads the clock.
    const char *as_of;
    // What computes native functions, or NULL: nothing does. Used by one thread at a
    // time.
    AgrNatives *natives;
    // For texts of strangers: the lower column of the table of limits.
    bool untrusted;
    // Limits set one by one. A name that is not in the table, or a value that may not be
    // set, is never passed over: then nothing is opened, and the status is
    // AGR_WRONG_LIMIT.
    const AgrLimitSetting *limits;
    size_t limit_count;
    // Told how far long work has come, `done` steps of `total`; equal numbers: it has
    // ended. On the thread that asked. NULL: nobody is told.
    void (*progress)(void *context, size_t done, size_t total);
    void *progress_context;
    // A log of what has happened (CSV, or `happened` statements in a .agr file) that
    // answers, amendments and calendars go by; NULL: only what the agreements say
    // themselves. See agr_events.
    const char *events;
    // Further files of amendments, each of which names the same agreement with `use`,
    // read together with every file that is opened.
    const char *const *beside;
    size_t beside_count;
} AgrOptions;

// Opens files and folders (searched for *.agr in the order of their names). Never returns
// NULL but for lack of memory; what is wrong stands in the findings.
AgrDocument *agr_open(const AgrOptions *options, const char *const *paths, size_t count);
AgrDocument *agr_open_text(const AgrOptions *options, const char *name, const char *text,
                           size_t length);
void agr_close(AgrDocument *document);

// AGR_OK, or why the document could not be read as a whole.
AgrStatus agr_status(const AgrDocument *document);

// With AGR_LIMIT: the finding that tells which limit was reached last, by this document
// or its sessions, and what to do. NULL when it was none of the table (the work was
// cancelled). agr_check lists it too.
const AgrFinding *agr_stopped(const AgrDocument *document);

// All findings, in file order. The array lives as long as the document.
const AgrFinding *agr_check(AgrDocument *document, size_t *count);

// The files that were asked for and could be read, in the order of the inputs;
// translations too.
size_t agr_file_count(const AgrDocument *document);
const char *agr_file(const AgrDocument *document, size_t index);

// The file of the agreement that the amendments of the first file amend, or NULL when it
// stands in that file itself or there are none.
const char *agr_amends(const AgrDocument *document);

// The first day (`2026-01-31`) of the latest text that amendments make of the first
// agreement, or NULL when none ever holds. To be asked about that text, the document is
// opened with the day as `as_of`.
const char *agr_amended_from(const AgrDocument *document);

size_t agr_agreement_count(const AgrDocument *document);
const char *agr_agreement_name(AgrDocument *document, size_t index);
const char *agr_agreement_title(AgrDocument *document, size_t index); // may be empty
const char *agr_agreement_file(const AgrDocument *document, size_t index);
const char *agr_agreement_sha256(AgrDocument *document, size_t index);
// Words that describe the agreement at a glance: its title and how much it holds.
const char *agr_agreement_summary(AgrDocument *document, size_t index);

// The language that messages and answers about an agreement are in: the one of the
// options or else of its file. English when there is no such agreement.
AgrLanguage agr_language(const AgrDocument *document, size_t index);
// A clause as it stands in the file, with its place (if wanted); NULL when there is none
// with that number.
const char *agr_clause(AgrDocument *document, size_t index, const char *number,
                       AgrPlace *place);

// A session on one agreement of a document. Its memory is bounded, however much is asked.
// Sessions still open are closed with their document.
AgrSession *agr_session_open(AgrDocument *document, size_t agreement);
void agr_session_close(AgrSession *session);

// Asks one question. NULL only when memory or a limit ran out, or the work was cancelled;
// a question that is not understood gets an answer that says so. The answer lives until
// the next question of the session.
const AgrAnswer *agr_ask(AgrSession *session, const char *question);
// The same in a conversation: a question that is not understood alone may go on from the
// one understood before it (`what about salmi?`, `entä vuonna 2028?`) and is then asked
// in full.
const AgrAnswer *agr_follow_up(AgrSession *session, const char *question);
// The trace of the answer given last.
const AgrAnswer *agr_why(AgrSession *session);

// What-if: each change is a layer over the agreement; nothing is edited. On
// AGR_NOT_UNDERSTOOD `*answer` (if wanted) says which word stopped it and what was near.
AgrStatus agr_suppose(AgrSession *session, const char *change, const AgrAnswer **answer);
AgrStatus agr_undo(AgrSession *session);
AgrStatus agr_redo(AgrSession *session);
// The changes in force, oldest first, in words that agr_suppose understands.
const char *const *agr_changes(AgrSession *session, size_t *count);
// What differs from the agreement as it stands: one answer with rows.
const AgrAnswer *agr_compare(AgrSession *session);

// The state of the session and its last answer as a test in the agreement's language, in
// `test`. AGR_NOTHING when there is no answer that a test could expect; AGR_MEMORY.
AgrStatus agr_as_test(AgrSession *session, const char *name, const char **test);

// The lines that a new file of tests for the session's agreement begins with: its
// language and the agreement's path as seen from `file`. NULL without memory.
const char *agr_test_head(AgrSession *session, const char *file);

// A rule of decision: of a body, on one matter or in general. Bodies and matters by the
// short names that questions take, and by what the reader calls them.
typedef struct {
    const char *body, *body_label;
    const char *matter, *matter_label; // NULL: the general rule
    AgrPlace place;
} AgrDecision;
// The rules of decision of an agreement in the order of the text. The array lives as long
// as the document; NULL with a count of 0 when there are none or memory ran out.
const AgrDecision *agr_decisions(AgrDocument *document, size_t agreement, size_t *count);

// One of these rules, made ready to be asked again and again as the text stands, with the
// readings that it assumes; `decision` counts the rules of agr_decisions. It lives as
// long as the document. NULL when there is no such rule, when it lacks a number or a
// voter, when what it counts contradicts itself (shares that do not add up, somebody
// listed twice), or when memory ran out.
typedef struct AgrVote AgrVote;
const AgrVote *agr_vote(AgrDocument *document, size_t agreement, size_t decision);
// Who votes, by short names; voters that the rule bars are left out.
size_t agr_vote_voters(const AgrVote *vote);
const char *agr_vote_voter(const AgrVote *vote, size_t voter);
// Whether the decision passes when just these vote in favour: voter i is bit i % 64 of
// word i / 64. Everyone else is present and votes against. Takes no memory, and any
// number of threads may ask.
bool agr_vote_passes(const AgrVote *vote, const uint64_t *in_favour);

// Runs the tests that stand in the agreements.
const AgrTestResult *agr_test(AgrDocument *document, size_t *count);
// Clauses that no expectation rests on.
const AgrPlace *agr_untested(AgrDocument *document, size_t *count);

// Every form of question and change with names of the agreement filled in, `language`
// decides the words. Without such an agreement fixed words stand for the names.
const char *const *agr_forms(AgrDocument *document, size_t agreement,
                             AgrLanguage language, size_t *count);
// What may stand next after `text` (a question or change begun): words and names in
// scope.
const char *const *agr_complete(AgrSession *session, const char *text, size_t *count);

// --- calendar ---

// A day on which something falls due. All days are ISO dates.
typedef struct {
    const char *uid;     // the same whenever the calendar is made again
    const char *kind;    // "duty" "task" "right" "meeting" "end" "notice" "option"
    const char *of;      // short name of the statement
    const char *title;   // what it is called, in the reader's language
    const char *what;    // who does what, on what condition, what follows a breach
    const char *first;   // from when on it may be done; `last` when nothing says it
    const char *last;    // the last day
    const char *nominal; // where the last day fell before it moved on
    // By what rule the last day was found, in words; NULL when the text states it as
    // such.
    const char *counting;
    // Why it moved, and where it would be by the Act on computing time limits when
    // nothing names a rule; or NULL.
    const char *remark;
    const char *text;  // the statement as it is written
    unsigned reminder; // so many days before, a reminder; 0: none
    AgrPlace place;
} AgrDueDay;

// A time that no day can be given to: `regularly`, 60 days from what has not happened.
typedef struct {
    const char *of, *title, *when;
    AgrPlace place;
} AgrUndated;

typedef struct {
    const AgrDueDay *days; // by their last days
    size_t count;
    const AgrUndated *undated;
    size_t undated_count;
} AgrCalendar;

// What falls due from one day to another, for one party or (NULL) all: duties, tasks,
// meetings, ends of terms and the last days to give notice. AGR_NOT_UNDERSTOOD when a day
// is none or the agreement knows no such party. The calendar lives as long as the
// document.
AgrStatus agr_calendar(AgrDocument *document, size_t agreement, const char *from,
                       const char *until, const char *party, AgrCalendar *out);

// --- status ---

// Where a duty, a right or a run of a procedure stands on a day. Days are ISO dates.
typedef struct {
    const char *kind;     // "procedure" "duty" "task" "right" "amendment"
    const char *of;       // short name of the statement
    const char *title;    // what it is called, in the reader's language
    const char *instance; // name or number of the run of a procedure, else NULL
    // "done" "pending" "due" "late" "breached" "surviving" "ended"; of rights "available"
    // "not-yet" "lapsed" "used"
    const char *state;
    const char *state_words; // the same in the reader's language
    const char *stage;       // short name of the state that a run is in, else NULL
    const char *what;        // in words
    const char *since;       // the day on which it came to be so, or NULL
    const char *last;        // the last day of its time, or NULL
    int days;      // from the day asked about to `last`; negative when it is over
    size_t done;   // how many times it was done
    size_t missed; // how many times it was not done in its time
    // The day from which an amendment took it out of the text, or NULL.
    const char *repealed;
    AgrPlace place;
} AgrStandingRow;

typedef struct {
    const AgrStandingRow *rows;
    size_t count;
    size_t events; // lines of the log that were taken in
    // What is wrong with the log: names that mean nothing, days that do not exist, what
    // can't have happened. Places are lines of the log.
    const AgrFinding *findings;
    size_t finding_count;
} AgrStanding;

// Replays what has happened until a day: the `happened` statements of the agreement and,
// unless it is NULL, the log in a file (CSV, or `happened` statements in a .agr file).
// AGR_NOT_UNDERSTOOD when the day is none; AGR_UNREADABLE when the file can't be read,
// which is a finding. What is handed out lives as long as the document.
AgrStatus agr_standing(AgrDocument *document, size_t agreement, const char *as_of,
                       const char *events, AgrStanding *out);

// What is wrong with the log of the options, as seen from an agreement: names that mean
// nothing, days out of order. AGR_UNREADABLE when the file can't be read, which is a
// finding. The array lives as long as the document.
AgrStatus agr_events(AgrDocument *document, size_t agreement, const AgrFinding **findings,
                     size_t *count);

// --- portfolios ---

// A portfolio: several agreements that are kept apart and asked together. Each is opened,
// asked and closed again, so that memory doesn't grow with their number (a few stay
// open); what is kept of each are its name, its parties and what an answer needs.
//
// Which files count as agreements: a file that was named; in a folder each file but those
// that another file of the portfolio brings in by `use` and that have no `agreement`
// block, and those that hold tests alone. A translation counts as its original when that
// is there.
//
// Parties of different agreements are the same when they share an identifier (`id`) or
// the exact official name or are declared `same as`; look-alikes are told, never joined.
// Short names, numbers and words mean nothing outside their agreement.
typedef struct AgrPortfolio AgrPortfolio;

// Finds the files, in the order of the paths and of their names; reads none. Returns NULL
// only for lack of memory. Paths, root and cancel flag of the options must outlive it.
AgrPortfolio *agr_portfolio_open(const AgrOptions *options, const char *const *paths,
                                 size_t count);
void agr_portfolio_close(AgrPortfolio *portfolio);
// AGR_OK, or what stopped the call that failed last.
AgrStatus agr_portfolio_status(const AgrPortfolio *portfolio);
// As agr_stopped.
const AgrFinding *agr_portfolio_stopped(const AgrPortfolio *portfolio);

// The files, agreements or not.
size_t agr_portfolio_file_count(const AgrPortfolio *portfolio);
const char *agr_portfolio_file(const AgrPortfolio *portfolio, size_t file);
// The files of amendments that are read together with a file, since both amend the same
// agreement; known once the portfolio has been counted (agr_portfolio_count).
const char *const *agr_portfolio_beside(const AgrPortfolio *portfolio, size_t file,
                                        size_t *count);
// Whether it could be read at all; agr_check of its document tells why not.
bool agr_portfolio_readable(AgrPortfolio *portfolio, size_t file);
// The folder outside which nothing is opened for it; NULL: its own.
const char *agr_portfolio_root(const AgrPortfolio *portfolio, size_t file);
// Opens one file as a document of its own: to be closed by the caller, before the
// portfolio and by the same thread. NULL only for lack of memory. Going through all files
// like this takes the memory of one.
AgrDocument *agr_portfolio_document(const AgrPortfolio *portfolio, size_t file);

// An agreement of a portfolio. All strings live as long as the portfolio.
typedef struct {
    const char *name;  // short name, or its file when it has none
    const char *title; // official name, or empty
    const char *file, *sha256;
    AgrLanguage language; // of the file
    size_t file_index;    // for agr_portfolio_document
} AgrMember;

// The agreements. The first call reads every file once. 0 with another status than AGR_OK
// when memory or a limit ran out.
size_t agr_portfolio_count(AgrPortfolio *portfolio);
const AgrMember *agr_portfolio_member(AgrPortfolio *portfolio, size_t index);
// The language of what is said about all of them: that of the options, else that of most
// agreements, the first of them when there are equally many.
AgrLanguage agr_portfolio_language(AgrPortfolio *portfolio);

// What one agreement answered to a question put to all.
typedef struct {
    const AgrMember *member;
    const char *verdict; // as of AgrAnswer
    const char *answer;  // in few words: `45 %`, `no`, `under A: 45 %; under B: 50 %`
    const char *exact, *unit; // of a single figure, as of AgrQuantity; else NULL
    const char *sentence;
    AgrPlace place; // the first clause it rests on; its file is empty when there is none
    // When not understood: the first name of the question that this agreement does not
    // have, or else the word that could not be placed; may be empty.
    const char *unknown;
    bool is_name;             // `unknown` is a name that another agreement has
    size_t errors;            // in the text of the agreement
    const AgrNative *natives; // whose marks stand in `answer`
    size_t native_count;
} AgrAnswerRow;

// Agreements that give the same answer.
typedef struct {
    const char *answer;
    const char *const *names; // of the agreements
    size_t count;
} AgrAgreeing;

typedef struct {
    const char *question;
    const char *understood; // as the first agreement that understood it read it
    // A question about the portfolio itself has one answer, drawn from all; then there
    // are no rows. NULL for a question that each agreement answers for itself.
    const AgrAnswer *whole;
    const AgrAnswerRow *rows; // in the order of the agreements
    size_t row_count;
    size_t understood_count;     // rows that are an answer
    const AgrAgreeing *agreeing; // one: they all agree
    size_t agreeing_count;
    const char *const *did_you_mean; // when no agreement understood it
    size_t did_you_mean_count;
} AgrAnswers;

// Called for each agreement while it is open, with the whole answer and the findings of
// its text; both are gone when it returns. False ends the asking.
typedef bool AgrEach(void *context, const AgrMember *member, const AgrAnswer *answer,
                     const AgrFinding *findings, size_t count);

// Asks all agreements. A question about the portfolio itself (who is in several
// agreements, what they treat differently) gets one answer; `each` (may be NULL) is
// called for that one too, with a member of NULL and no findings. Any other question is
// asked of every agreement in turn. NULL when memory or a limit ran out or the work was
// cancelled. The result lives until the next question.
const AgrAnswers *agr_portfolio_ask(AgrPortfolio *portfolio, const char *question,
                                    AgrEach *each, void *context);

// Every form of question about a portfolio, with names of its first agreement.
const char *const *agr_portfolio_forms(AgrPortfolio *portfolio, AgrLanguage language,
                                       size_t *count);

// The catalogue of findings. `agr_explain` is NULL for a code that does not exist; codes
// may be in small letters.
typedef struct {
    const char *code, *severity, *message, *text, *wrong, *right;
} AgrExplanation;
const AgrExplanation *agr_explain(const char *code, AgrLanguage language,
                                  AgrExplanation *out);
size_t agr_code_count(void); // codes come in no particular order
const char *agr_code(size_t index);

// Exact figures are computed with GMP, which ends the process when it gets no memory.
// After this call such a failure ends the call at hand with AGR_MEMORY, as any other
// does. The setting is the whole process's, so the library does not make it by itself:
// call this once, before anything uses GMP, unless your program sets GMP's memory
// functions itself.
void agr_serve_gmp(void);

const char *agr_version(void);

#endif
