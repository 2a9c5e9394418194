#include "analysis/findings/findings_checks.h"

#include <string.h>
#include <strings.h>

// Running the checks, and what the text acknowledges of their findings.

enum { CLASS_CONTENT_FINDING = 3 }; // of a row of the message catalogue

static bool contains(Span outer, Span inner)
{
    return outer.source && outer.source == inner.source && outer.start <= inner.start &&
           inner.end <= outer.end;
}

// The last clause of an agreement that begins at or before an offset, or NULL.
static const Clause *clause_before(const Model *model, const Agreement *agreement,
                                   uint32_t offset)
{
    size_t low = agreement->first_clause, high = agreement->first_amending;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (model->clauses.items[middle]->node->span.start <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low > agreement->first_clause ? model->clauses.items[low - 1] : NULL;
}

// The innermost clause of an amendment around a place, or NULL.
static const Clause *clause_amending(const Model *model, Span span)
{
    const Clause *found = NULL;
    for (size_t i = 0; i < model->agreements.count; i++)
        for (size_t k = model->agreements.items[i]->first_amending;
             k < model->agreements.items[i]->end_clause; k++)
            if (contains(model->clauses.items[k]->node->span, span))
                found = model->clauses.items[k];
    return found;
}

// The innermost clause around a place, or NULL.
static const Clause *clause_around(const Model *model, Span span)
{
    const Clause *clause = NULL;
    for (size_t i = 0; i < model->agreements.count && !clause; i++)
        if (span.source && model->agreements.items[i]->source == span.source)
            clause = clause_before(model, model->agreements.items[i], span.start);
    while (clause && !contains(clause->node->span, span))
        clause = clause->parent;
    return clause ? clause : clause_amending(model, span);
}

static void place_findings(const Model *model, Diags *diags)
{
    for (size_t i = 0; i < diags->list.count; i++) {
        Finding *finding = &diags->list.items[i];
        const Clause *clause = clause_around(model, finding->span);
        if (clause)
            finding->clause = clause->number;
    }
}

// The row of the catalogue with a code, in letters of any size; or NULL.
static const FindingRow *row_of(Text code)
{
    for (size_t i = 1; i < FINDING_COUNT; i++)
        if (strlen(finding_rows[i].code) == code.length &&
            strncasecmp(finding_rows[i].code, code.at, code.length) == 0)
            return &finding_rows[i];
    return NULL;
}

static bool covers(const Acceptance *acceptance, Span span)
{
    if (!acceptance->clause)
        return !span.source || span.source == acceptance->span.source;
    if (acceptance->subject && acceptance->subject->node)
        return contains(acceptance->subject->node->span, span);
    return contains(acceptance->clause->node->span, span);
}

// The findings of each code as chains, so that many acknowledgements are soon matched.
typedef struct {
    size_t first[FINDING_COUNT]; // counted from 1; 0: none
    size_t *next;                // of each finding
} Chains;

static Chains *chain_findings(const Diags *diags)
{
    Chains *chains = ARENA_NEW(diags->arena, Chains);
    chains->next = ARENA_ARRAY(diags->arena, size_t, diags->list.count + 1);
    for (size_t i = diags->list.count; i-- > 0;) {
        size_t *first = &chains->first[diags->list.items[i].key];
        chains->next[i] = *first;
        *first = i + 1;
    }
    return chains;
}

static void accept(Acceptance *acceptance, const FindingRow *row, Diags *diags,
                   const Chains *chains)
{
    for (size_t at = chains->first[row - finding_rows]; at > 0;
         at = chains->next[at - 1]) {
        Finding *finding = &diags->list.items[at - 1];
        if (!covers(acceptance, finding->span))
            continue;
        finding->accepted = true;
        finding->reason = acceptance->reason;
        acceptance->used = true;
    }
}

// What a used file acknowledges is looked for when that file is opened itself.
static bool is_checked(const Model *model, const Source *source)
{
    for (size_t i = 0; i < model->agreements.count; i++)
        if (model->agreements.items[i]->source == source)
            return !model->agreements.items[i]->used ||
                   model->agreements.items[i] == model->main;
    return true;
}

void findings_accept(Model *model, Diags *diags)
{
    const Chains *chains = chain_findings(diags);
    for (size_t i = 0; i < model->acceptances.count; i++) {
        Acceptance *acceptance = &model->acceptances.items[i];
        const FindingRow *row = row_of(acceptance->code);
        if (row && row->class != CLASS_CONTENT_FINDING) {
            DIAG(diags, acceptance_refused, acceptance->span, ARG(acceptance->code));
            continue;
        }
        if (row)
            accept(acceptance, row, diags, chains);
        if (!acceptance->used && is_checked(model, acceptance->span.source))
            DIAG(diags, acceptance_unmatched, acceptance->span, ARG(acceptance->code));
    }
    place_findings(model, diags);
}

static Check *const checks[] = {
    check_contents,      check_term,
    check_topics,        check_annexes,
    check_data,          check_compared,
    check_sums,          check_groups,
    check_rows,          check_left_out,
    check_counts,        check_body_sums,
    check_sizes,         check_offices,
    check_members,       check_votes,
    check_bearers,       check_times,
    check_starts,        check_vague_times,
    check_roles,         check_facts,
    check_stages,        check_log,
    check_rules,         check_requirements,
    check_laws,          check_law_packs,
    check_questions,     check_services,
    check_parts,         check_same_services,
    check_modes,         check_stated_attributes,
    check_conditions,    check_classes,
    check_seat_rules,    check_divisions,
    check_division_keys, check_periods,
    check_options,       check_last_days,
    check_lengths,       check_ended,
    check_amendments,    check_sub_agreements,
};

// Checks cite nothing, so that they need not note it, and have a layer of their own for
// what they keep.
static Eval begin(Arena *arena, const Model *model, const Scenario *own)
{
    Eval eval = eval_begin(arena, model, own);
    eval.citeless = true;
    return eval;
}

void findings_run(Arena *arena, const Model *model, const Scenario *scenario,
                  FileReader *reader, void *context, Diags *diags)
{
    const Scenario *own = scenario_new(arena, model, scenario);
    for (size_t i = 0; i < sizeof checks / sizeof *checks; i++) {
        Eval eval = begin(arena, model, own);
        arena_rest(arena);
        checks[i](&eval, diags);
    }
    Eval eval = begin(arena, model, own);
    check_quotes(&eval, diags, reader, context);
}
