// The public door: checks.

#include "analysis/findings/findings_versions.h"
#include "analysis/voting/shelf.h"
#include "base/text_map.h"
#include "door/document.h"
#include "door/finding_out.h"
#include "model/load.h"

// Reads a file that an agreement names, from beneath its own folder.
static Text read_beside(void *context, Arena *arena, Text relative_path, bool *found)
{
    const Model *model = context;
    Text text = {"", 0};
    *found = load_relative(arena, path_folder(model->main->source->path), relative_path,
                           &text);
    return text;
}

enum { CLASS_CONTENT_FINDING = 3 }; // of a row of the message catalogue

// What a file says that is only used, for tests or to be held against a law, is told when
// that file is checked itself.
static bool is_told_elsewhere(const Opened *opened, const Finding *finding)
{
    const Model *model = opened->model;
    return model && model->main->used && !model->versions &&
           finding->span.source == model->main->source &&
           finding_rows[finding->key].class == CLASS_CONTENT_FINDING;
}

// Of one code so many are listed that nobody reads them all; the last one counts the
// rest.
static void list_findings(Arena *arena, Opened *opened, Language language)
{
    size_t most = arena_most(arena, MOST_findings);
    size_t listed[FINDING_COUNT][2] = {{0}}, last[FINDING_COUNT][2]; // once listed
    TextMap met = {0};
    for (size_t i = 0; i < opened->diags.list.count; i++) {
        const Finding *finding = &opened->diags.list.items[i];
        if (is_told_elsewhere(opened, finding))
            continue;
        size_t *count = &listed[finding->key][finding->accepted];
        size_t *latest = &last[finding->key][finding->accepted];
        if (*count == most) {
            opened->findings.items[*latest].more++;
            continue;
        }
        ++*count;
        *latest = opened->findings.count;
        vec_push(arena, &opened->findings, finding_out(arena, finding, language, &met));
    }
}

const AgrFinding *document_findings(AgrDocument *document, const Opened *opened,
                                    Diags *diags, size_t *count)
{
    Opened apart = {.diags = *diags};
    list_findings(document->arena, &apart, document_language(document, opened));
    *count = apart.findings.count;
    return apart.findings.items;
}

static bool is_beside(const AgrDocument *document, const Source *source)
{
    for (size_t i = 0; i < document->beside_count; i++)
        if (source && text_equal(source->path, text_from(document->beside[i])))
            return true;
    return false;
}

// What the text as signed says in a file that is only used is told when that file is
// checked itself.
static void leave_to_others(const AgrDocument *document, Opened *opened, size_t as_signed)
{
    const Source *own = document_source(opened);
    size_t left = 0;
    for (size_t i = 0; i < opened->diags.list.count; i++) {
        const Finding *finding = &opened->diags.list.items[i];
        bool others = i < as_signed && finding->span.source != own &&
                      !is_beside(document, finding->span.source) &&
                      finding_rows[finding->key].class == CLASS_CONTENT_FINDING;
        if (!others)
            opened->diags.list.items[left++] = *finding;
    }
    opened->diags.list.count = left;
}

void document_check(AgrDocument *document, Opened *opened)
{
    if (opened->checked)
        return;
    opened->checked = true;
    if (opened->model) {
        NativeCaller *caller = opened->model->host->call;
        opened->model->host->call = NULL; // checking computes nothing outside the text
        if (opened->model != opened->signed_text) // the text of the document's day
            opened->diags = *version_diags(opened->model);
        shelf_begin(document->shelf);
        findings_run(document->arena, opened->model, opened->base, read_beside,
                     opened->model, &opened->diags);
        findings_accept(opened->model, &opened->diags);
        size_t as_signed = opened->diags.list.count;
        if (!document->dated)
            findings_of_versions(opened->model, read_beside, opened->model,
                                 &opened->diags);
        if (!document->dated && opened->model->versions)
            leave_to_others(document, opened, as_signed);
        shelf_end(document->shelf);
        opened->model->host->call = caller;
    }
    diag_sort(&opened->diags);
    Language language = document_language(document, opened);
    list_findings(document->arena, opened, language);
}

// A file that two inputs use, or that is used and an input itself, is read for each of
// them; what is wrong with it is told once. Of one input all findings differ.
static void add_findings(AgrDocument *document, const Opened *opened, TextMap *told)
{
    for (size_t i = 0; i < opened->findings.count; i++) {
        const AgrFinding *finding = &opened->findings.items[i];
        if (document->opened.count == 1) {
            vec_push(document->arena, &document->findings, *finding);
            continue;
        }
        Text which = text_format(document->arena, "%s\n%s", finding->fingerprint,
                                 finding->place.file);
        size_t *before = text_map_at(document->arena, told, which);
        if (*before == 0)
            vec_push(document->arena, &document->findings, *finding);
        *before = 1;
    }
}

// What was found before a limit was reached, and which it was.
static void tell_stopped(AgrDocument *document, Opened *opened)
{
    enum { ROOM = 16 << 20 }; // for findings that are there already
    if (!document->stopped || !GUARDED(document))
        return;
    arena_grant(document->arena, ROOM);
    if (opened->model)
        findings_accept(opened->model, &opened->diags);
    diag_sort(&opened->diags);
    opened->findings.count = 0;
    list_findings(document->arena, opened, document_language(document, opened));
    vec_push(document->arena, &opened->findings, *document->stopped);
}

// A limit that one agreement reaches keeps no other from being checked.
static bool check_opened(AgrDocument *document, Opened *opened)
{
    if (opened->model)
        document->opening = opened->model->main->source->path;
    if (GUARDED(document)) {
        document_check(document, opened);
        return true;
    }
    document_failed(document);
    tell_stopped(document, opened);
    return document->stopped != NULL;
}

// `stopped`: a limit that was reached in opening, or NULL.
static void add_all_findings(AgrDocument *document, const AgrFinding *stopped)
{
    TextMap told = {0};
    if (!GUARDED(document)) {
        document_failed(document);
        return;
    }
    for (size_t i = 0; i < document->opened.count; i++)
        add_findings(document, &document->opened.items[i], &told);
    if (stopped)
        vec_push(document->arena, &document->findings, *stopped);
}

const AgrFinding *agr_stopped(const AgrDocument *document)
{
    return document->status == AGR_LIMIT ? document->stopped : NULL;
}

const AgrFinding *agr_check(AgrDocument *document, size_t *count)
{
    bool more = !document->checked;
    if (more) {
        const AgrFinding *stopped = document->stopped;
        document->checked = true;
        for (size_t i = 0; more && i < document->opened.count; i++)
            more = check_opened(document, &document->opened.items[i]);
        add_all_findings(document, stopped);
    }
    *count = document->findings.count;
    return document->findings.items;
}
