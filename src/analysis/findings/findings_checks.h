#ifndef AGRC_ANALYSIS_FINDINGS_CHECKS_H
#define AGRC_ANALYSIS_FINDINGS_CHECKS_H

#include "analysis/answer.h"
#include "analysis/findings/findings.h"

// What the files of checks share. A check looks only at the opened file, not at those
// that it uses, and at what is in force under the assumed readings.

// The next present entity of a block in the opened file; `last` is NULL at the start.
const Entity *next_stated(Eval *eval, BlockKey block, const Entity *last);
#define foreach_stated(eval, block, entity)                                              \
    for (const Entity *entity = next_stated((eval), (block), NULL); entity;              \
         entity = next_stated((eval), (block), entity))

// The same without those that have a mistake in them: what else is wrong with one may
// follow from that.
const Entity *next_of(Eval *eval, BlockKey block, const Entity *last);
#define foreach(eval, block, entity)                                                     \
    for (const Entity *entity = next_of((eval), (block), NULL); entity;                  \
         entity = next_of((eval), (block), entity))

// The value in force behind a label, open questions put in; NULL when there is none.
const Expr *value_of(Eval *eval, const Entity *entity, LabelKey label);
// Whether the label stands there at all, be it `not stated` or an open question.
bool is_addressed(Eval *eval, const Entity *entity, LabelKey label);
// Whether the text says of a topic that it is silent on it.
bool is_silent_on(const Model *model, WordKey topic);
// The span of what stands behind a label, else of the entity.
Span span_of(const Entity *entity, LabelKey label);

// Words of arguments, in the language of the file.
Text words_figure(Eval *eval, Quantity quantity);
Text words_number(Eval *eval, Rational value, Unit unit);
Text words_count(Eval *eval, size_t count);
Text words_names(Eval *eval, const EntityList *names);
// The name of an entity, its title or the words of its block.
Text words_entity(const Entity *entity);

// A phrase with its places filled, in the language of the file.
Text words_filled(Eval *eval, PhraseKey key, size_t count, const Arg *args);

// What a claim that fails comes to, and what one lacks that can't be decided (empty when
// a mistake elsewhere is the reason).
Text words_found(Eval *eval, const Expr *claim, const Entity *of);
Text words_undecided(Eval *eval, const Expr *claim, const Entity *of);
// Of a requirement over several: what it asks of each, how many there are of which it is
// true, false or unknown, and their names.
struct Coverage;
Text words_required(const Requirement *requirement);
size_t covered_count(const struct Coverage *coverage, Truth truth);
Text words_covered(Eval *eval, const struct Coverage *coverage, Truth truth);

// What a figure lacks that is not stated: a measure and for whom, else the formula.
Text words_missing_figure(Eval *eval, Figure figure, Span formula);

// Whether a figure is missing only because of a mistake, which is reported where it is.
bool is_figure_spoiled(Figure figure);

// What one step at the last written place of a figure is worth: 0,1 for `4,5`.
Rational written_step(Arena *arena, Rational value, Span written);

// Whether a sum comes to what the text states. An `about` without a tolerance is met when
// the sum rounds to it at its last written place; `value` is where it is written.
bool comes_to(Eval *eval, Interval sum, const Quantity *stated, Span value);
// Whether the rows of a measure come to the total that the text states.
bool total_agrees(Eval *eval, const Entity *measure);
// Whether they come to it, or, where none is stated, shares to 100 %. True where that
// can't be told.
bool shares_add_up(Eval *eval, const Entity *measure);
// Whether the figures of each group agree with those of its members.
bool groups_add_up(Eval *eval, const Entity *measure);
// Whether some row names somebody whom an earlier row named.
bool rows_name_twice(Eval *eval, const Entity *measure);
// Whether a figure or what it is compared with is approximate without stated limits.
bool is_vague(const Quantity *quantity);

// What the text states for one (or, with NULL, in all) against what `compared with`
// computes. False when nothing is stated or nothing is to be compared.
typedef struct {
    Figure stated, computed; // computed.state tells why it can't be compared
    const Cell *cell;        // that states it, or NULL
    bool agrees;
    Interval apart; // computed less stated
} Compared;
bool compare_figures(Eval *eval, const Entity *measure, const Entity *of, Compared *out);

void check_compared(Eval *eval, Diags *diags);
void check_data(Eval *eval, Diags *diags);
void check_sums(Eval *eval, Diags *diags);
void check_groups(Eval *eval, Diags *diags);
void check_rows(Eval *eval, Diags *diags);
void check_left_out(Eval *eval, Diags *diags);
void check_divisions(Eval *eval, Diags *diags);
void check_division_keys(Eval *eval, Diags *diags);
void check_counts(Eval *eval, Diags *diags);

void check_body_sums(Eval *eval, Diags *diags);
void check_sizes(Eval *eval, Diags *diags);
void check_offices(Eval *eval, Diags *diags);
void check_members(Eval *eval, Diags *diags);

void check_votes(Eval *eval, Diags *diags);

// Seats that a rule divides.
void check_seat_rules(Eval *eval, Diags *diags);

void check_bearers(Eval *eval, Diags *diags);
void check_times(Eval *eval, Diags *diags);
void check_vague_times(Eval *eval, Diags *diags);
void check_starts(Eval *eval, Diags *diags);
void check_roles(Eval *eval, Diags *diags);
void check_facts(Eval *eval, Diags *diags);
// findings_procedures.c
void check_stages(Eval *eval, Diags *diags);

// findings_log.c
void check_log(Eval *eval, Diags *diags);

void check_services(Eval *eval, Diags *diags);
void check_parts(Eval *eval, Diags *diags);
void check_same_services(Eval *eval, Diags *diags);
void check_modes(Eval *eval, Diags *diags);

void check_rules(Eval *eval, Diags *diags);
// findings_laws.c: the law that the agreement is under, and what a law pack must say.
void check_laws(Eval *eval, Diags *diags);
void check_law_packs(Eval *eval, Diags *diags);
void check_requirements(Eval *eval, Diags *diags);
void check_coverage(Eval *eval, Diags *diags, const Requirement *requirement);
void check_stated_attributes(Eval *eval, Diags *diags);
void check_conditions(Eval *eval, Diags *diags);
void check_classes(Eval *eval, Diags *diags);

// findings_dates.c: periods that end before they begin, last days that the words leave
// open, and what is over on the day that is given.
void check_periods(Eval *eval, Diags *diags);
void check_options(Eval *eval, Diags *diags);
void check_last_days(Eval *eval, Diags *diags);
void check_lengths(Eval *eval, Diags *diags);
void check_ended(Eval *eval, Diags *diags);
// findings_amendments.c
void check_amendments(Eval *eval, Diags *diags);
// findings_sub.c
void check_sub_agreements(Eval *eval, Diags *diags);

void check_contents(Eval *eval, Diags *diags);
void check_annexes(Eval *eval, Diags *diags);
void check_term(Eval *eval, Diags *diags);
void check_topics(Eval *eval, Diags *diags);
void check_questions(Eval *eval, Diags *diags);

// Compares quotes with their source texts.
void check_quotes(Eval *eval, Diags *diags, FileReader *reader, void *context);

#endif
