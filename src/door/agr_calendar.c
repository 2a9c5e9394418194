// The public door: calendars.

#include <string.h>

#include "analysis/time/calendar.h"
#include "door/document.h"
#include "engine/time/log_layer.h"
#include "engine/time/dated.h"
#include "engine/time/versions.h"

// Parties first, then everybody else who may bear a duty.
static const Entity *bearer_named(Arena *arena, const Model *model, const char *name)
{
    static const BlockKey blocks[] = {BLOCK_party, BLOCK_role, BLOCK_body, BLOCK_actor,
                                      BLOCK_unit};
    EntityList found = {0};
    model_find(arena, model, text_fold(arena, text_trim(text_from(name))), &found);
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++)
        for (size_t i = 0; i < found.count; i++)
            if (found.items[i]->block == blocks[b] && !found.items[i]->prelude)
                return found.items[i];
    return NULL;
}

typedef struct {
    VEC(AgrDueDay) days;
    VEC(AgrUndated) undated;
} Entries;

static bool told_already(const Entries *entries, const AgrUndated *one)
{
    for (size_t i = 0; i < entries->undated.count; i++)
        if (strcmp(entries->undated.items[i].of, one->of) == 0 &&
            strcmp(entries->undated.items[i].when, one->when) == 0)
            return true;
    return false;
}

// The part of a window in which one version of the text holds.
static void add_version(AgrDocument *document, const Opened *opened, Model *model,
                        Days window, const char *party, Entries *out)
{
    Arena *arena = document->arena;
    const Entity *who = party ? bearer_named(arena, model, party) : NULL;
    const Scenario *base = document->dated ? scenario_at(arena, model, NULL,
                                                         document->as_of, document->as_of)
                                           : scenario_new(arena, model, NULL);
    if (party && !who)
        return;
    AgrCalendar one =
        calendar_make(arena, model, log_layer(arena, model, base, NULL, NULL),
                      document_language(document, opened), window, who);
    for (size_t i = 0; i < one.count; i++)
        vec_push(arena, &out->days, one.days[i]);
    for (size_t i = 0; i < one.undated_count; i++)
        if (!told_already(out, &one.undated[i]))
            vec_push(arena, &out->undated, one.undated[i]);
}

// Each day by the text that holds on it.
static void make_by_versions(AgrDocument *document, const Opened *opened, Days window,
                             const char *party, AgrCalendar *out)
{
    Versions *versions = opened->model->versions;
    Entries entries = {0};
    for (size_t i = 0; i < versions->list.count; i++) {
        Days part = window;
        const Version *version = &versions->list.items[i];
        bool last = i + 1 == versions->list.count;
        if (date_compare(version->from, part.first) > 0)
            part.first = version->from;
        if (!last && date_compare(versions->list.items[i + 1].from, part.last) <= 0)
            part.last = date_add_days(versions->list.items[i + 1].from, -1);
        if (date_compare(part.first, part.last) > 0)
            continue;
        add_version(document, opened, version_model(versions, i), part, party, &entries);
        version_let_go(versions, i);
    }
    *out = (AgrCalendar){entries.days.items, entries.days.count, entries.undated.items,
                         entries.undated.count};
}

static bool known_anywhere(const AgrDocument *document, const Opened *opened,
                           const char *party)
{
    Versions *versions = opened->model->versions;
    bool known = bearer_named(document->arena, opened->model, party) != NULL;
    for (size_t i = 0; versions && i < versions->list.count && !known; i++) {
        known = bearer_named(document->arena, version_model(versions, i), party);
        version_let_go(versions, i);
    }
    return known;
}

static AgrStatus make(AgrDocument *document, const Opened *opened, Days window,
                      const char *party, AgrCalendar *out)
{
    if (party && !known_anywhere(document, opened, party))
        return AGR_NOT_UNDERSTOOD;
    if (opened->model->versions) {
        make_by_versions(document, opened, window, party, out);
        return AGR_OK;
    }
    const Entity *who =
        party ? bearer_named(document->arena, opened->model, party) : NULL;
    *out = calendar_make(document->arena, opened->model, opened->base,
                         document_language(document, opened), window, who);
    return AGR_OK;
}

AgrStatus agr_calendar(AgrDocument *document, size_t agreement, const char *from,
                       const char *until, const char *party, AgrCalendar *out)
{
    Days window;
    *out = (AgrCalendar){0};
    if (agreement >= document->listed.count || !from || !until ||
        !date_parse(text_from(from), &window.first) ||
        !date_parse(text_from(until), &window.last) ||
        date_compare(window.first, window.last) > 0)
        return AGR_NOT_UNDERSTOOD;
    if (setjmp(document->guard.frame) != 0) {
        document->status =
            document->guard.failure == FAILURE_LIMIT ? AGR_LIMIT : AGR_MEMORY;
        *out = (AgrCalendar){0};
        return document->status;
    }
    const Opened *opened = &document->opened.items[document->listed.items[agreement]];
    return opened->model ? make(document, opened, window, party, out) : AGR_UNREADABLE;
}
