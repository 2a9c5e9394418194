// The public door: calendars.

#include "analysis/calendar.h"
#include "document.h"

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

static AgrStatus make(AgrDocument *document, const Opened *opened, Days window,
                      const char *party, AgrCalendar *out)
{
    const Entity *who =
        party ? bearer_named(document->arena, opened->model, party) : NULL;
    if (party && !who)
        return AGR_NOT_UNDERSTOOD;
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
