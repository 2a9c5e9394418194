#include "analysis/in_time.h"
#include "analysis/time/status.h"
#include "engine/time/log_layer.h"

// What earlier texts had and the text of the day has no more: what fell due before an
// amendment took it away is told by the text that was in force then.

// --- what a line was about by the text of its day ---

static LogNames *names_in(Standing *at, size_t version)
{
    Arena *arena = at->answering->arena;
    Versions *versions = at->answering->eval->model->versions;
    if (!at->names)
        at->names = ARENA_ARRAY(arena, LogNames *, versions->list.count);
    if (!at->names[version])
        at->names[version] = log_names_new(arena, version_model(versions, version));
    return at->names[version];
}

bool standing_is_other(Standing *at, const Entity *const *there, const Happened *one)
{
    const Model *model = at->answering->eval->model;
    if (!model->versions)
        return false;
    size_t version = standing_text_on(at, one->entry->day);
    if (there[version])
        return false;
    const EntityList *meant = log_meant(names_in(at, version), one->entry);
    for (size_t i = 0; i < meant->count; i++)
        switch ((int)meant->items[i]->block) {
        case BLOCK_duty:
        case BLOCK_task:
        case BLOCK_right:
        case BLOCK_stage: return true;
        default: break;
        }
    return false;
}

// --- what is gone ---

static bool is_told(const Entity *entity)
{
    return !entity->prelude && !entity->gone &&
           (entity->block == BLOCK_duty || entity->block == BLOCK_task ||
            entity->block == BLOCK_procedure);
}

// Statements are known by where they stand.
static size_t *place_of_one(Arena *arena, TextMap *seen, const Entity *entity)
{
    Text key = text_format(arena, TEXT_FMT ":%zu", TEXT_ARG(entity->span.source->path),
                           (size_t)entity->span.start);
    return text_map_at(arena, seen, key);
}

// What a version has that none after it had, those that follow included.
static void find_fresh(Arena *arena, const Model *model, TextMap *seen, EntityList *out)
{
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (!is_told(entity))
            continue;
        size_t *place = place_of_one(arena, seen, entity);
        if (*place == 0)
            vec_push(arena, out, entity);
        *place = 1;
    }
}

Text standing_gone_words(const Standing *at, const Entity *entity, Date gone)
{
    Answering *answering = at->answering;
    Versions *versions = answering->eval->model->versions;
    size_t next = version_on(versions, gone);
    EntityList named = {0};
    bool replaced = false;
    model_find(answering->arena, version_model(versions, next),
               text_fold(answering->arena, entity->name), &named);
    for (size_t i = 0; i < named.count; i++)
        replaced = replaced || (named.items[i]->block == entity->block);
    Text day = date_finnish(answering->arena, gone);
    Text by =
        version_words(answering->arena, &versions->list.items[next], answering->language);
    return replaced ? WORDS(answering, status_replaced, ARG(day), ARG(by))
                    : WORDS(answering, status_repealed, ARG(day), ARG(by));
}

// An earlier text as it stood on its last day, after all that the log tells until `day`.
static Standing *stand_earlier(Standing *at, size_t version, Date day)
{
    Arena *arena = at->answering->arena;
    Standing *earlier = ARENA_NEW(arena, Standing);
    Answering *answering = ARENA_NEW(arena, Answering);
    Eval *eval = ARENA_NEW(arena, Eval);
    *answering = *at->answering;
    *eval = *standing_before(at, version);
    answering->eval = eval;
    *earlier = standing_begin_earlier(answering, at->log, day,
                                      standing_text_days(at, version).last);
    earlier->day = at->day;
    earlier->who = entity_in(eval->model, at->who);
    earlier->mistakes_out = at->mistakes_out;
    return earlier;
}

static void take_rows(Standing *at, const Standing *from)
{
    for (size_t i = 0; i < from->rows.count; i++) {
        vec_push(at->answering->arena, &at->rows, from->rows.items[i]);
        vec_push(at->answering->arena, &at->entities, from->entities.items[i]);
    }
}

// A procedure that goes on under its name goes on with its runs.
static bool goes_on(Standing *at, const Entity *procedure)
{
    EntityList named = {0};
    model_find(at->answering->arena, at->answering->eval->model,
               text_fold(at->answering->arena, procedure->name), &named);
    for (size_t i = 0; i < named.count; i++)
        if (named.items[i]->block == BLOCK_procedure)
            return true;
    return false;
}

static void tell_version(Standing *at, size_t version, const EntityList *fresh)
{
    Standing *duties = NULL, *runs = NULL;
    Date last = standing_text_days(at, version).last;
    for (size_t i = 0; i < fresh->count; i++) {
        const Entity *one = fresh->items[i];
        if (one->block == BLOCK_procedure) {
            runs = runs ? runs : stand_earlier(at, version, last);
            if (tell_is_main(runs->answering, one) && !goes_on(at, one))
                standing_runs_until(runs, one, date_add_days(last, 1));
            continue;
        }
        duties = duties ? duties : stand_earlier(at, version, at->day);
        if (tell_is_main(duties->answering, one) && (duties->who || !at->who))
            standing_duty_row(duties, one);
    }
    if (runs)
        take_rows(at, runs);
    if (duties) {
        take_rows(at, duties);
        vec_push(at->answering->arena, &at->earlier, duties);
    }
}

void standing_earlier(Standing *at)
{
    Arena *arena = at->answering->arena;
    const Model *model = at->answering->eval->model;
    Versions *versions = model->versions;
    TextMap seen = {0};
    EntityList fresh = {0};
    size_t current = version_of(model);
    if (current == 0)
        return;
    find_fresh(arena, model, &seen, &fresh);
    for (size_t version = current; version-- > 0;) {
        fresh = (EntityList){0};
        find_fresh(arena, version_model(versions, version), &seen, &fresh);
        if (fresh.count > 0)
            tell_version(at, version, &fresh);
    }
}
