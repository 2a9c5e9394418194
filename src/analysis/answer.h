#ifndef AGRC_ANALYSIS_ANSWER_H
#define AGRC_ANALYSIS_ANSWER_H

#include "agr.h"
#include "base/buffer.h"
#include "engine/eval.h"
#include "engine/forms/forms.h"

// Answers. A form's answer is one function of the table in answer.c. It evaluates under
// one choice of readings and fills in a Result; asking under the other readings, citing
// clauses and saying what was assumed is done for all forms alike by answer_question,
// from what the evaluation read.

typedef enum {
    VERDICT_VALUE,
    VERDICT_YES,
    VERDICT_NO,
    VERDICT_DEPENDS, // set by answer_question only
    VERDICT_UNCERTAIN,
    VERDICT_NOT_STATED,
} Verdict;

typedef struct {
    Verdict verdict;
    AgrValue value;
    Text sentence; // the answer in words, in the reader's language
    VEC(AgrRow) sum;
    AgrRow sum_total;
    bool has_total;
    VEC(AgrSilence) not_stated;
    VEC(AgrAssumption) assuming; // beyond readings: defaults of the tool itself
    VEC(AgrTable) tables;
    VEC(AgrStep) steps;           // why: the deciding attempt first, then the others
    VEC(const Entity *) labelled; // shown by a name of the reader's language
    CellList cited;               // cells to cite before those that were read
    bool in_vain; // looked for everywhere and not found: what was looked at is no reason
} Result;

// What a form's function works with.
typedef struct {
    Eval *eval;
    const Asked *asked;
    Language language; // of the reader
    Arena *arena;
    Result *out;
} Answering;

typedef void Answerer(Answering *answering);

// --- for the functions that answer ---

// The words of a phrase with arguments, as the sentence of the answer.
#define SAY(answering, key, ...)                                                         \
    answer_say((answering), PHRASE_##key, sizeof((Arg[]){__VA_ARGS__}) / sizeof(Arg),    \
               (Arg[]){__VA_ARGS__})
#define SAY0(answering, key) answer_say((answering), PHRASE_##key, 0, NULL)
void answer_say(Answering *answering, PhraseKey key, size_t count, const Arg *args);
// The same words as a text.
#define WORDS(answering, key, ...)                                                       \
    answer_words((answering), PHRASE_##key, sizeof((Arg[]){__VA_ARGS__}) / sizeof(Arg),  \
                 (Arg[]){__VA_ARGS__})
Text answer_words(Answering *answering, PhraseKey key, size_t count, const Arg *args);

// A figure as a value; sets the verdict to VALUE, or NOT_STATED with what is missing.
void answer_figure(Answering *answering, Figure figure);
// Short names as a value.
void answer_names(Answering *answering, const EntityList *names);
// yes, no or uncertain.
void answer_truth(Answering *answering, Truth truth);
// `what` is not stated in (or about) `where`; sets no verdict.
void answer_silence(Answering *answering, Text what, Text where);
void answer_row(Answering *answering, Text of, Text what, AgrValue value,
                const Cell *cell);
void answer_step(Answering *answering, unsigned depth, Text words, const Cell *cell);
// An assumption of the tool itself, such as the default of ballots.
void answer_assume(Answering *answering, Text question, Text reading, Text words);
// What an answer takes for given for another reason than the default.
void answer_assume_as(Answering *answering, Text question, Text reading, Text words,
                      PhraseKey why);

// The name to show to the reader, and the short name of what was shown so (the same words
// when they are no such name). Rows hold both.
Text answer_label(Answering *answering, const Entity *entity);
Text answer_handle(Answering *answering, Text label);

AgrValue value_figure(Answering *answering, Figure figure);
AgrValue value_text(Answering *answering, Text text);
AgrValue value_date(Answering *answering, Date date);
AgrValue value_names(Answering *answering, const EntityList *names);
AgrPlace place_of(Arena *arena, Span span, const Clause *clause);

// Why a native function was not computed: the words of the call that this evaluation
// found failing last, or an empty text.
Text answer_native_problem(Answering *answering);

// The clause that declares an entity, with the beginning of its statement.
AgrCitation answer_cite_entity(Arena *arena, const Entity *entity);

// The declaration of an entity that stands in a clause, as a cell to cite.
const Cell *answer_declaration(Arena *arena, const Entity *entity);

// A figure or quantity in words of the reader's language: `45 %`, `8 600 000 €`, `noin 3
// htv`, `≈ 33,33 %`. Exact decimals of up to six places are whole; others show the
// fraction too.
Text show_figure(Arena *arena, Language language, Figure figure);
Text show_quantity(Arena *arena, Language language, Quantity quantity);
Text show_rational(Arena *arena, Language language, Rational value, Unit unit);
// The marks of native functions, `[n1][n2]`; empty for none.
Text show_natives(Arena *arena, uint64_t natives);
// `a, b and c`; names as declared.
Text show_names(Arena *arena, Language language, const EntityList *names);
Text show_limit(Arena *arena, Language language, Limit limit);

// Equal values have equal keys, whatever their words.
Text answer_value_key(Arena *arena, const AgrValue *value);
// A quantity as it is written in an agreement; false when it can't be.
bool answer_write_quantity(Buffer *out, const AgrQuantity *quantity, Language language);

// --- for those who ask ---

// Answers one reading of a question under a scenario: tries all readings of the text that
// the answer touches (up to 64 combinations), cites what it rests on. Changes of a
// what-if are laid over the scenario first.
const AgrAnswer *answer_question(Arena *arena, const Model *model,
                                 const Scenario *scenario, const Asked *asked,
                                 Text question, Language language);

// The question with the entities that the scenario added in the place of those that a
// what-if brings in.
const Asked *answer_settle(Arena *arena, const Asked *asked, const Scenario *scenario);

// Lays changes over a scenario: one new layer for each. False when a change can't be made
// (a party that isn't there, a share of nothing); then `problem` says why.
bool answer_suppose(Arena *arena, const Model *model, const Scenario *base,
                    const AskedList *changes, Language language, const Scenario **out,
                    Text *problem);

#endif
