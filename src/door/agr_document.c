// The public door: documents. The phases are called in order: load and link, check, test.

#include <stdlib.h>
#include <string.h>

#include "analysis/voting/shelf.h"
#include "base/text_map.h"
#include "door/document.h"
#include "door/files.h"
#include "door/finding_out.h"
#include "engine/time/dated.h"
#include "engine/time/log_layer.h"
#include "engine/time/versions.h"

const char *agr_version(void)
{
    return "0.1.0";
}

const Source *document_source(const Opened *opened)
{
    return vec_last(&opened->model->agreements)->source;
}

Language document_language(const AgrDocument *document, const Opened *opened)
{
    if (document->language != AGR_LANGUAGE_OF_FILE)
        return (Language)document->language;
    return opened->model ? opened->model->main->language : LANGUAGE_EN;
}

// --- opening ---

// What has happened: the lines of the text, then those of the log that was given.
static void take_log(AgrDocument *document, Opened *opened)
{
    EventLog *log = ARENA_NEW(document->arena, EventLog);
    Diags own = {.arena = document->arena}; // told by the checks
    event_log_tree(document->arena, &own, opened->model->main->tree, log);
    opened->log_diags.arena = document->arena;
    if (document->events)
        opened->log_unread = !load_log(&opened->log_diags, document->vocabulary,
                                       text_from(document->events), log);
    opened->model->log = log->entries.count > 0 ? log : NULL;
}

static const Scenario *as_it_stands(const AgrDocument *document, const Model *model)
{
    Arena *arena = document->arena;
    Date day = document->as_of;
    Scenario *stands = document->dated ? scenario_at(arena, model, NULL, day, day)
                                       : scenario_new(arena, model, NULL);
    stands->shelf = document->shelf;
    return log_layer(arena, model, stands, NULL, NULL);
}

static void add_model(AgrDocument *document, Opened *opened)
{
    opened->signed_text = opened->model;
    if (opened->model) {
        opened->model->host = document_natives(document);
        take_log(document, opened);
        versions_make(opened->model);
    }
    if (opened->model && document->dated)
        opened->model = version_at(opened->model, document->as_of);
    if (opened->model)
        opened->base = as_it_stands(document, opened->model);
    vec_push(document->arena, &document->opened, *opened);
    if (opened->model)
        vec_push(document->arena, &document->files,
                 vec_last(&opened->model->agreements)->source->path.at);
    else
        document->status = AGR_UNREADABLE;
}

static void open_file(AgrDocument *document, Text path)
{
    Opened opened = {.diags = {.arena = document->arena}};
    Text root = document->root ? text_from(document->root) : (Text){"", 0};
    document->opening = path;
    opened.model = load_file(&opened.diags, document->vocabulary, path, root,
                             document->beside, document->beside_count);
    add_model(document, &opened);
}

static void open_folder(AgrDocument *document, Text path)
{
    TextList files = {0};
    while (path.length > 1 && path.at[path.length - 1] == '/')
        path.length--;
    path = text_copy(document->arena, path);
    const char *root = document->root;
    if (!root)
        document->root = path.at;
    document_find_files(document->arena, path, &files);
    for (size_t i = 0; i < files.count; i++)
        open_file(document, files.items[i]);
    document->root = root; // the next input has a folder of its own
    if (files.count == 0) {
        Opened opened = {.diags = {.arena = document->arena}};
        Source *source = ARENA_NEW(document->arena, Source);
        source->path = path;
        DIAG(&opened.diags, folder_empty, ((Span){source, 0, 0}), ARG(path));
        add_model(document, &opened);
    }
}

static void open_path(AgrDocument *document, const char *path)
{
    Text text = text_copy(document->arena, text_from(path));
    if (document_is_folder(path))
        open_folder(document, text);
    else
        open_file(document, text);
}

static Text file_name(Text path)
{
    Text folder = path_folder(path);
    bool bare = text_equal(folder, TEXT(".")) && !text_starts_with(path, TEXT("./"));
    size_t skip = bare ? 0 : folder.length + 1;
    return (Text){path.at + skip, path.length - skip};
}

// A law pack beside agreements is none of them.
static bool is_law_beside(const AgrDocument *document, const Opened *opened)
{
    bool others = false;
    for (size_t i = 0; i < document->opened.count; i++) {
        const Model *model = document->opened.items[i].model;
        others = others || (model && !model->main->law);
    }
    return others && opened->model && opened->model->main->law;
}

// Whether another input brings the file in and amends its agreement: then that one stands
// for it.
static bool is_amended(const AgrDocument *document, const Opened *opened)
{
    Text path = document_source(opened)->path;
    for (size_t i = 0; i < document->opened.count; i++) {
        const Opened *other = &document->opened.items[i];
        if (!other->model || other == opened || !other->signed_text->versions ||
            text_equal(document_source(other)->path, other->model->main->source->path))
            continue;
        for (size_t k = 0; k < other->model->agreements.count; k++) {
            const Agreement *used = other->model->agreements.items[k];
            bool about =
                used == other->model->main || used->end_clause == used->first_clause;
            if (used->used && about && text_equal(used->source->path, path))
                return true;
        }
    }
    return false;
}

// An agreement that says `translation of` one that is open too stands for the same
// agreement.
static void mark_translations(AgrDocument *document)
{
    for (size_t i = 0; i < document->opened.count; i++) {
        Opened *opened = &document->opened.items[i];
        const Entity *entity = opened->model ? opened->model->main->entity : NULL;
        const Cell *cell = entity ? entity_cell(entity, LABEL_translation_of) : NULL;
        for (size_t k = 0; cell && cell->value && k < document->opened.count; k++) {
            const Model *other = document->opened.items[k].model;
            if (other && k != i &&
                text_equal(file_name(other->main->source->path), cell->value->text))
                opened->is_translation = true;
        }
        if (!opened->is_translation && opened->model &&
            !is_law_beside(document, opened) && !is_amended(document, opened))
            vec_push(document->arena, &document->listed, i);
    }
}

// The memory of a document that was closed, if there is any.
static Arena *take_arena(Shared *shared, const Limits *limits)
{
    Arena *arena = shared ? shared->spare : NULL;
    if (arena)
        shared->spare = NULL;
    return arena ? arena : arena_new(limits->most[MOST_memory]);
}

static AgrDocument *new_document(const AgrOptions *options, Shared *shared)
{
    Limits limits;
    bool allowed = document_limits(options, &limits);
    Arena *arena = take_arena(shared, &limits);
    if (!arena)
        return NULL;
    Failure failure;
    AgrDocument *document = arena_try(arena, sizeof *document, &failure);
    if (!document) {
        arena_free(arena);
        return NULL;
    }
    document->arena = arena;
    document->shared = shared;
    document->limits = limits;
    document->status = allowed ? AGR_OK : AGR_WRONG_LIMIT;
    document->language = options ? options->language : AGR_LANGUAGE_OF_FILE;
    document->root = options ? options->root : NULL;
    document->natives = options ? options->natives : NULL;
    document->cancel = options ? options->cancel : NULL;
    document->events = options ? options->events : NULL;
    document->beside = options ? options->beside : NULL;
    document->beside_count = options ? options->beside_count : 0;
    document->dated = options && options->as_of &&
                      date_parse(text_from(options->as_of), &document->as_of);
    arena_set_guard(arena, &document->guard);
    arena_set_limits(arena, &document->limits);
    arena_set_cancel(arena, options ? options->cancel : NULL);
    arena_set_progress(arena, options ? options->progress : NULL,
                       options ? options->progress_context : NULL);
    document->shelf = shelf_new(arena);
    if (document->shelf)
        return document;
    arena_free(arena);
    return NULL;
}

void document_failed(AgrDocument *document)
{
    enum { ROOM = 64 * 1024 }; // to say what happened
    LimitKey reached = document->guard.reached;
    bool limit = document->guard.failure == FAILURE_LIMIT;
    document->status = limit ? AGR_LIMIT : AGR_MEMORY;
    document->stopped = NULL;
    if (document->shelf)
        shelf_break(document->shelf);
    if (!limit || reached == MOST_COUNT || !GUARDED(document))
        return;
    Language language = document->language != AGR_LANGUAGE_OF_FILE
                            ? (Language)document->language
                            : LANGUAGE_EN;
    if (document->listed.count > 0)
        language = document_language(document,
                                     &document->opened.items[document->listed.items[0]]);
    arena_grant(document->arena, ROOM);
    document->stopped =
        stopped_finding(document->arena, reached, document->opening, language);
}

// The documents of a portfolio share one, which the first of them reads.
static const Vocabulary *vocabulary_for(AgrDocument *document)
{
    Shared *shared = document->shared;
    if (!shared)
        return load_vocabulary(document->arena);
    if (shared->vocabulary)
        return shared->vocabulary;
    arena_free(shared->words); // of an attempt that was broken off
    shared->words = arena_beside(document->arena);
    if (!shared->words)
        arena_fail(document->arena, FAILURE_MEMORY);
    shared->limits = document->limits;
    arena_set_limits(shared->words, &shared->limits);
    shared->vocabulary = load_vocabulary(shared->words);
    arena_set_guard(shared->words, NULL);
    return shared->vocabulary;
}

AgrDocument *document_open(const AgrOptions *options, Shared *shared,
                           const char *const *paths, size_t count)
{
    AgrDocument *document = new_document(options, shared);
    if (!document)
        return NULL;
    if (document->status == AGR_WRONG_LIMIT)
        return document;
    if (GUARDED(document)) {
        document->vocabulary = vocabulary_for(document);
        for (size_t i = 0; i < count; i++)
            open_path(document, paths[i]);
        mark_translations(document);
    } else {
        document_failed(document);
    }
    return document;
}

AgrDocument *agr_open(const AgrOptions *options, const char *const *paths, size_t count)
{
    return document_open(options, NULL, paths, count);
}

AgrDocument *agr_open_text(const AgrOptions *options, const char *name, const char *text,
                           size_t length)
{
    AgrDocument *document = new_document(options, NULL);
    if (!document)
        return NULL;
    if (document->status == AGR_WRONG_LIMIT)
        return document;
    if (GUARDED(document)) {
        document->vocabulary = load_vocabulary(document->arena);
        document->opening = text_copy(document->arena, text_from(name));
        Opened opened = {.diags = {.arena = document->arena}};
        Text root = document->root ? text_from(document->root) : TEXT(".");
        opened.model = load_text(&opened.diags, document->vocabulary, document->opening,
                                 (Text){text, length}, root);
        add_model(document, &opened);
        mark_translations(document);
    } else {
        document_failed(document);
    }
    return document;
}

const char *agr_amends(const AgrDocument *document)
{
    const Model *model =
        document->opened.count > 0 ? document->opened.items[0].signed_text : NULL;
    const Source *opened = model ? vec_last(&model->agreements)->source : NULL;
    return model && model->versions && model->main->source != opened
               ? text_cstr(document->arena, model->main->source->path)
               : NULL;
}

const char *agr_amended_from(const AgrDocument *document)
{
    const Model *model =
        document->opened.count > 0 ? document->opened.items[0].signed_text : NULL;
    if (model == NULL || model->versions == NULL || model->versions->list.count < 2)
        return NULL;
    Date from = vec_last(&model->versions->list).from;
    return text_cstr(document->arena, date_iso(document->arena, from));
}

void agr_close(AgrDocument *document)
{
    if (!document)
        return;
    while (document->sessions)
        agr_session_close(document->sessions);
    Arena *arena = document->arena;
    Shared *shared = document->shared;
    shelf_free(document->shelf);
    if (!shared || shared->spare) {
        arena_free(arena);
    } else {
        arena_reset(arena);
        shared->spare = arena;
    }
}

AgrStatus agr_status(const AgrDocument *document)
{
    return document->status;
}
