#include "analysis/findings_versions.h"

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

static void add_version(Arena *arena, const Version *version, FileReader *reader,
                        void *context, Diags *diags)
{
    Diags *own = version->diags;
    findings_run(arena, version->model, scenario_new(arena, version->model, NULL), reader,
                 context, own);
    findings_accept(version->model, own);
    for (size_t i = 0; i < own->list.count; i++) {
        Finding finding = own->list.items[i];
        if (!is_told(&finding) || has(diags, &finding))
            continue;
        vec_push(arena, &diags->list, finding);
        add_notes(diags, &vec_last(&diags->list), version);
    }
}

void findings_of_versions(Arena *arena, const Model *model, FileReader *reader,
                          void *context, Diags *diags)
{
    const Versions *versions = model->versions;
    for (size_t i = 1; versions && i < versions->list.count; i++)
        add_version(arena, &versions->list.items[i], reader, context, diags);
    for (size_t i = 0; versions && i < versions->told.list.count; i++)
        vec_push(arena, &diags->list, versions->told.list.items[i]);
}
