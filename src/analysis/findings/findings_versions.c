#include "analysis/findings/findings_versions.h"

static bool same_arg(const Arg *a, const Arg *b)
{
    return a->phrase == b->phrase && text_equal(a->text, b->text);
}

static bool same_finding(const Finding *a, const Finding *b)
{
    bool same = a->key == b->key && a->span.source == b->span.source &&
                a->span.start == b->span.start && a->arg_count == b->arg_count;
    for (size_t i = 0; same && i < a->arg_count; i++)
        same = same_arg(&a->args[i], &b->args[i]);
    return same;
}

static bool has(const Diags *diags, const Finding *finding)
{
    for (size_t i = 0; i < diags->list.count; i++)
        if (same_finding(&diags->list.items[i], finding))
            return true;
    return false;
}

// What is acknowledged of the text as signed may match nothing of a later one.
static bool is_told(const Finding *finding)
{
    return finding->key != FINDING_acceptance_unmatched;
}

static Span name_of(const Node *amendment)
{
    const Node *name = amendment->statement.name;
    return name ? name->span : amendment->span;
}

// The amendments that a version begins with, as notes on a finding.
static void add_notes(Diags *diags, Finding *finding, const Version *version)
{
    for (size_t i = 0; i < version->begun.count; i++)
        diag_note(diags, finding, PHRASE_from_this_amendment,
                  name_of(version->begun.items[i]));
    for (size_t i = 0; i < version->ended.count; i++)
        diag_note(diags, finding, PHRASE_after_this_amendment,
                  name_of(version->ended.items[i]));
}

// What is found lives as long as the version's model, and that is let go of.
static void copy_finding(Diags *diags, const Finding *finding)
{
    Finding copy = *finding;
    for (size_t i = 0; i < copy.arg_count; i++)
        copy.args[i].text = text_copy(diags->arena, finding->args[i].text);
    copy.clause = text_copy(diags->arena, finding->clause);
    copy.reason = text_copy(diags->arena, finding->reason);
    copy.notes.items = NULL;
    copy.notes.count = copy.notes.capacity = 0;
    for (size_t i = 0; i < finding->notes.count; i++)
        vec_push(diags->arena, &copy.notes, finding->notes.items[i]);
    vec_push(diags->arena, &diags->list, copy);
}

static void add_version(const Version *version, FileReader *reader, void *context,
                        Diags *diags)
{
    Diags *own = version->diags;
    findings_run(version->arena, version->made,
                 scenario_new(version->arena, version->made, NULL), reader, context, own);
    findings_accept(version->made, own);
    for (size_t i = 0; i < own->list.count; i++) {
        if (!is_told(&own->list.items[i]) || has(diags, &own->list.items[i]))
            continue;
        copy_finding(diags, &own->list.items[i]);
        add_notes(diags, &vec_last(&diags->list), version);
    }
}

void findings_of_versions(const Model *model, FileReader *reader, void *context,
                          Diags *diags)
{
    Versions *versions = model->versions;
    for (size_t i = 1; versions && i < versions->list.count; i++) {
        version_model(versions, i);
        add_version(&versions->list.items[i], reader, context, diags);
        version_let_go(versions, i);
    }
    for (size_t i = 0; versions && i < versions->told.list.count; i++)
        vec_push(diags->arena, &diags->list, versions->told.list.items[i]);
}
