// The public door: where everything stands after what has happened.

#include "analysis/time/status.h"
#include "door/document.h"
#include "engine/time/log_layer.h"
#include "engine/time/versions.h"

static bool read_log(AgrDocument *document, Diags *diags, const char *path, EventLog *log)
{
    if (!path)
        return true;
    document->opening = text_from(path);
    return load_log(diags, document->vocabulary, text_from(path), log);
}

static void make(AgrDocument *document, const Opened *opened, Date day,
                 const char *events, AgrStanding *out)
{
    Arena *arena = document->arena;
    Diags own = {.arena = arena}, diags = {.arena = arena};
    EventLog *log = ARENA_NEW(arena, EventLog);
    Model *model = version_at(opened->model, day); // as amended by then
    // What is wrong with the agreement's own lines is told by agr_check too; only what
    // the log has to do with it is told here.
    event_log_tree(arena, &own, model->main->tree, log);
    bool read = read_log(document, &diags, events, log);
    *out = (AgrStanding){0};
    if (read)
        *out = standing_make(
            arena, model,
            log_layer(arena, model, scenario_new(arena, model, NULL), log, &day),
            document_language(document, opened), log, day, &diags);
    else
        document->status = AGR_UNREADABLE;
    diag_sort(&diags);
    out->findings = document_findings(document, opened, &diags, &out->finding_count);
}

AgrStatus agr_standing(AgrDocument *document, size_t agreement, const char *as_of,
                       const char *events, AgrStanding *out)
{
    Date day;
    *out = (AgrStanding){0};
    if (agreement >= document->listed.count || !as_of ||
        !date_parse(text_from(as_of), &day))
        return AGR_NOT_UNDERSTOOD;
    if (setjmp(document->guard.frame) != 0) {
        document_failed(document);
        *out = (AgrStanding){0};
        return document->status;
    }
    const Opened *opened = &document->opened.items[document->listed.items[agreement]];
    AgrStatus before = document->status;
    if (!opened->model)
        return AGR_UNREADABLE;
    versions_rest(opened->model);
    make(document, opened, day, events, out);
    AgrStatus status = document->status == AGR_UNREADABLE && before != AGR_UNREADABLE
                           ? AGR_UNREADABLE
                           : AGR_OK;
    document->status = before;
    return status;
}

static void events_check(AgrDocument *document, const Opened *opened, Diags *diags)
{
    Arena *arena = document->arena;
    Model *model = opened->signed_text;
    if (!document->events)
        return;
    for (size_t i = 0; i < opened->log_diags.list.count; i++)
        vec_push(arena, &diags->list, opened->log_diags.list.items[i]);
    if (model->log) {
        Eval eval = eval_begin(arena, model, scenario_new(arena, model, NULL));
        log_replay(&eval, model->log, log_names_new(arena, model), NULL, diags);
    }
}

AgrStatus agr_events(AgrDocument *document, size_t agreement, const AgrFinding **findings,
                     size_t *count)
{
    *count = 0;
    *findings = NULL;
    if (agreement >= document->listed.count)
        return AGR_NOT_UNDERSTOOD;
    const Opened *opened = &document->opened.items[document->listed.items[agreement]];
    if (!opened->model)
        return AGR_UNREADABLE;
    if (setjmp(document->guard.frame) != 0) {
        document_failed(document);
        return document->status;
    }
    Diags diags = {.arena = document->arena};
    events_check(document, opened, &diags);
    diag_sort(&diags);
    *findings = document_findings(document, opened, &diags, count);
    return opened->log_unread ? AGR_UNREADABLE : AGR_OK;
}
