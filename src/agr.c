// The public door: documents. The phases are called in order: load and link, check, test.

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "engine/dated.h"
#include "engine/log_layer.h"
#include "engine/versions.h"
#include "analysis/findings_versions.h"
#include "analysis/tests.h"
#include "base/buffer.h"
#include "base/sha256.h"
#include "base/text_map.h"
#include "document.h"
#include "model/load.h"

enum { LINE_COLUMNS = 160 };

const char *agr_version(void)
{
    return "0.1.0";
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
    if (opened->model && document->dated)
        opened->base = scenario_at(document->arena, opened->model, NULL, document->as_of,
                                   document->as_of);
    else if (opened->model)
        opened->base = scenario_new(document->arena, opened->model, NULL);
    if (opened->model)
        opened->base =
            log_layer(document->arena, opened->model, opened->base, NULL, NULL);
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

static bool ends_in_agr(const char *name)
{
    size_t length = strlen(name);
    return length > 4 && strcmp(name + length - 4, ".agr") == 0 && name[0] != '.';
}

static int compare_paths(const void *left, const void *right)
{
    const Text *a = left, *b = right;
    return text_compare(*a, *b);
}

typedef struct {
    Arena *arena;
    TextList *out;
    VEC(Text) folders;  // to be searched: those found so far
    VEC(size_t) depths; // how deep each of them lies
    size_t entries;
} Search;

static void search_entry(Search *search, Text folder, size_t depth, const char *name)
{
    Arena *arena = search->arena;
    struct stat about;
    if (++search->entries > arena_most(arena, MOST_folder_entries))
        arena_reached(arena, MOST_folder_entries);
    if (name[0] == '.')
        return;
    Text path = text_format(arena, TEXT_FMT "/%s", TEXT_ARG(folder), name);
    if (lstat(path.at, &about) != 0) {
        if (errno == ENAMETOOLONG) // too deep for the system
            arena_reached(arena, MOST_folder_depth);
        return;
    }
    if (S_ISDIR(about.st_mode)) {
        if (depth >= arena_most(arena, MOST_folder_depth))
            arena_reached(arena, MOST_folder_depth);
        vec_push(arena, &search->folders, path);
        vec_push(arena, &search->depths, depth + 1);
    } else if (S_ISREG(about.st_mode) && ends_in_agr(name)) {
        if (search->out->count >= arena_most(arena, MOST_folder_files))
            arena_reached(arena, MOST_folder_files);
        vec_push(arena, search->out, path);
    }
}

// The folder is closed before a failure is passed on.
static void search_folder(Search *search, Text folder, size_t depth)
{
    DIR *handle = opendir(text_cstr(search->arena, folder));
    if (!handle)
        return;
    Guard *outer = arena_guard(search->arena), guard;
    arena_set_guard(search->arena, &guard);
    bool whole = setjmp(guard.frame) == 0;
    const struct dirent *entry;
    while (whole && (entry = readdir(handle)) != NULL)
        search_entry(search, folder, depth, entry->d_name);
    arena_set_guard(search->arena, outer);
    closedir(handle);
    if (!whole)
        arena_pass_on(search->arena, &guard);
}

// Folders wait in a list, so that no depth of them fills the stack.
void document_find_files(Arena *arena, Text folder, TextList *out)
{
    Search search = {.arena = arena, .out = out};
    search_folder(&search, folder, 0);
    for (size_t i = 0; i < search.folders.count; i++)
        search_folder(&search, search.folders.items[i], search.depths.items[i]);
    if (out->count > 1)
        qsort(out->items, out->count, sizeof(Text), compare_paths);
}

bool document_is_folder(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
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

static const Source *source_of(const Opened *opened)
{
    return vec_last(&opened->model->agreements)->source;
}

// Whether another input brings the file in and amends its agreement: then that one stands
// for it.
static bool is_amended(const AgrDocument *document, const Opened *opened)
{
    Text path = source_of(opened)->path;
    for (size_t i = 0; i < document->opened.count; i++) {
        const Opened *other = &document->opened.items[i];
        if (!other->model || other == opened || !other->signed_text->versions ||
            text_equal(source_of(other)->path, other->model->main->source->path))
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
    return document;
}

// Every entry below sets the guard anew: when memory runs out or a limit is reached,
// control comes back here and the call says so.
#define GUARDED(document) (setjmp((document)->guard.frame) == 0)

static AgrFinding convert(Arena *arena, const Finding *finding, Language language);
static const char *fingerprint(Arena *arena, const Finding *finding, TextMap *met);

AgrFinding *stopped_finding(Arena *arena, LimitKey key, Text path, Language language)
{
    Source *source = ARENA_NEW(arena, Source);
    source->path = text_copy(arena, path);
    Finding finding = limit_finding(arena, key, source);
    TextMap met = {0};
    AgrFinding *stopped = ARENA_NEW(arena, AgrFinding);
    *stopped = convert(arena, &finding, language);
    stopped->fingerprint = fingerprint(arena, &finding, &met);
    return stopped;
}

void document_failed(AgrDocument *document)
{
    enum { ROOM = 64 * 1024 }; // to say what happened
    LimitKey reached = document->guard.reached;
    bool limit = document->guard.failure == FAILURE_LIMIT;
    document->status = limit ? AGR_LIMIT : AGR_MEMORY;
    document->stopped = NULL;
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

AgrDocument *document_open(const AgrOptions *options, Shared *shared,
                           const char *const *paths, size_t count)
{
    AgrDocument *document = new_document(options, shared);
    if (!document)
        return NULL;
    if (document->status == AGR_WRONG_LIMIT)
        return document;
    if (GUARDED(document)) {
        document->vocabulary =
            shared ? shared->vocabulary : load_vocabulary(document->arena);
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

// --- findings ---

// The part of a long line around the place, so that a message stays a few lines long.
static void quote_line(Arena *arena, const Finding *finding, AgrFinding *out)
{
    const Source *source = finding->span.source;
    if (!source || source->lines.count == 0 || source->text.length == 0)
        return;
    Position at = source_position(source, finding->span.start);
    Text line = source_line(source, at.line);
    const char *start = source->text.at + finding->span.start;
    size_t before = start > line.at ? (size_t)(start - line.at) : 0;
    if (before > line.length)
        before = line.length;
    size_t from = before > LINE_COLUMNS / 2 ? before - LINE_COLUMNS / 2 : 0;
    while (from > 0 && ((unsigned char)line.at[from] & 0xC0) == 0x80)
        from--;
    Text part = {line.at + from, line.length - from};
    size_t length = part.length < LINE_COLUMNS ? part.length : LINE_COLUMNS;
    while (length < part.length && ((unsigned char)part.at[length] & 0xC0) == 0x80)
        length++;
    part.length = length;
    size_t marked = finding->span.end - finding->span.start;
    if (marked > part.length - (before - from))
        marked = part.length - (before - from);
    out->source_line = text_cstr(arena, text_escape_controls(arena, part, false));
    out->mark_column = (unsigned)text_columns((Text){part.at, before - from});
    unsigned width = (unsigned)text_columns((Text){part.at + (before - from), marked});
    out->mark_width = width > 0 ? width : 1;
}

static const AgrNote *convert_notes(Arena *arena, const Finding *finding,
                                    Language language)
{
    AgrNote *notes = ARENA_ARRAY(arena, AgrNote, finding->notes.count + 1);
    for (size_t i = 0; i < finding->notes.count; i++) {
        const Note *note = &finding->notes.items[i];
        Position at = source_position(note->span.source, note->span.start);
        Text line = source_line(note->span.source, at.line);
        if (line.length > LINE_COLUMNS)
            line.length = LINE_COLUMNS;
        notes[i] = (AgrNote){
            .text = phrase_texts[note->phrase][language],
            .place = place_of(arena, note->span, NULL),
            .source_line = text_cstr(arena, text_escape_controls(arena, line, false))};
    }
    return notes;
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

// The line of a place with each run of white space as one blank, so that setting a line
// further in changes nothing. Only the beginning of a very long line counts.
static void add_line(Buffer *out, Span span)
{
    enum { LINE_MOST = 400 };
    if (!span.source || span.source->lines.count == 0)
        return;
    Text line = source_line(span.source, source_line_number(span.source, span.start));
    line = text_trim(line);
    size_t most = line.length < LINE_MOST ? line.length : LINE_MOST;
    for (size_t at = 0, end; at < most; at = end) {
        for (end = at; end < most && !is_blank(line.at[end]);)
            end++;
        buffer_add(out, (Text){line.at + at, end - at});
        if (end < most)
            buffer_addc(out, ' ');
        while (end < most && is_blank(line.at[end]))
            end++;
    }
}

// See AgrFinding. The first argument of a message is what it is about. Arguments that are
// phrases are words of the reader's language, so they stay out.
static const char *fingerprint(Arena *arena, const Finding *finding, TextMap *met)
{
    enum { DIGITS = 32 };
    Buffer out = buffer_new(arena);
    bool named = finding->arg_count > 0 && finding->args[0].phrase == PHRASE_none;
    buffer_add(&out, text_from(finding_rows[finding->key].code));
    buffer_addc(&out, '\n');
    buffer_add(&out, finding->clause);
    buffer_addc(&out, '\n');
    buffer_add(&out, named ? finding->args[0].text : (Text){"", 0});
    buffer_addc(&out, '\n');
    add_line(&out, finding->span);
    for (size_t i = 0; i < finding->notes.count; i++) // one of an amended text is another
        if (finding->notes.items[i].phrase == PHRASE_from_this_amendment ||
            finding->notes.items[i].phrase == PHRASE_after_this_amendment)
            buffer_add(&out, span_text(finding->notes.items[i].span));
    Text hash = sha256_hex(arena, buffer_text(&out));
    hash.length = DIGITS;
    Buffer in_file = buffer_new(arena);
    buffer_add(&in_file, hash);
    buffer_addc(&in_file, '\n');
    if (finding->span.source)
        buffer_add(&in_file, finding->span.source->path);
    size_t number = ++*text_map_at(arena, met, buffer_text(&in_file));
    return text_format(arena, TEXT_FMT ":%zu", TEXT_ARG(hash), number).at;
}

static AgrFinding convert(Arena *arena, const Finding *finding, Language language)
{
    const FindingRow *row = &finding_rows[finding->key];
    AgrFinding out = {.code = row->code, .severity = (AgrSeverity)row->severity};
    out.place = place_of(arena, finding->span, NULL);
    out.place.clause = text_cstr(arena, finding->clause);
    Text words = message_fill(arena, language, row->text[language], finding->args,
                              finding->arg_count);
    out.message = text_cstr(arena, text_escape_controls(arena, words, false));
    if (row->help[language]) {
        words = message_fill(arena, language, row->help[language], finding->args,
                             finding->arg_count);
        out.help = text_cstr(arena, text_escape_controls(arena, words, false));
    }
    quote_line(arena, finding, &out);
    out.notes = convert_notes(arena, finding, language);
    out.note_count = finding->notes.count;
    out.accepted = finding->accepted;
    if (finding->accepted)
        out.reason = text_cstr(arena, finding->reason);
    return out;
}

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
        AgrFinding converted = convert(arena, finding, language);
        converted.fingerprint = fingerprint(arena, finding, &met);
        vec_push(arena, &opened->findings, converted);
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
    const Source *own = source_of(opened);
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
        findings_run(document->arena, opened->model, opened->base, read_beside,
                     opened->model, &opened->diags);
        findings_accept(opened->model, &opened->diags);
        size_t as_signed = opened->diags.list.count;
        if (!document->dated)
            findings_of_versions(document->arena, opened->model, read_beside,
                                 opened->model, &opened->diags);
        if (!document->dated && opened->model->versions)
            leave_to_others(document, opened, as_signed);
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

// --- agreements ---

static const Opened *listed(const AgrDocument *document, size_t index)
{
    return &document->opened.items[document->listed.items[index]];
}

size_t agr_file_count(const AgrDocument *document)
{
    return document->files.count;
}

const char *agr_file(const AgrDocument *document, size_t index)
{
    return document->files.items[index];
}

size_t agr_agreement_count(const AgrDocument *document)
{
    return document->listed.count;
}

static Text name_of(const Agreement *agreement)
{
    return agreement->entity && agreement->entity->name.length > 0
               ? agreement->entity->name
               : agreement->source->path;
}

const char *agr_agreement_name(AgrDocument *document, size_t index)
{
    if (!GUARDED(document))
        return "";
    return text_cstr(document->arena, name_of(listed(document, index)->model->main));
}

const char *agr_agreement_title(AgrDocument *document, size_t index)
{
    const Agreement *main = listed(document, index)->model->main;
    if (!main->entity || !GUARDED(document))
        return "";
    return text_cstr(document->arena, main->entity->title);
}

const char *agr_agreement_file(const AgrDocument *document, size_t index)
{
    return listed(document, index)->model->main->source->path.at;
}

const char *agr_agreement_sha256(AgrDocument *document, size_t index)
{
    if (!GUARDED(document))
        return "";
    return agreement_hash(listed(document, index)->model->main).at;
}

AgrLanguage agr_language(const AgrDocument *document, size_t index)
{
    if (index < document->listed.count)
        return (AgrLanguage)document_language(document, listed(document, index));
    return document->language != AGR_LANGUAGE_OF_FILE ? document->language : AGR_ENGLISH;
}

const char *agr_clause(AgrDocument *document, size_t index, const char *number,
                       AgrPlace *place)
{
    if (index >= document->listed.count || !GUARDED(document))
        return NULL;
    const Clause *clause =
        model_clause(listed(document, index)->model, text_from(number));
    if (!clause)
        return NULL;
    if (place)
        *place = place_of(document->arena, clause->node->span, clause);
    return text_cstr(
        document->arena,
        text_escape_controls(document->arena, span_text(clause->node->span), true));
}

static size_t count_blocks(const Model *model, BlockKey block)
{
    size_t count = 0;
    for (size_t i = 0; i < model->entities.count; i++)
        count += model->entities.items[i]->block == block &&
                 model->entities.items[i]->agreement == model->main;
    return count;
}

const char *agr_agreement_summary(AgrDocument *document, size_t index)
{
    if (!GUARDED(document))
        return "";
    const Opened *opened = listed(document, index);
    const Model *model = opened->model;
    Language language = document_language(document, opened);
    static const BlockKey blocks[] = {BLOCK_clause, BLOCK_party, BLOCK_body, BLOCK_duty,
                                      BLOCK_unclear};
    Arg args[6] = {{.phrase = PHRASE_none}};
    Text title = model->main->entity ? model->main->entity->title : (Text){"", 0};
    args[0] = ARG(title.length > 0 ? title : name_of(model->main));
    for (size_t i = 0; i < 5; i++)
        args[i + 1] =
            ARG(text_format(document->arena, "%zu", count_blocks(model, blocks[i])));
    Text words = message_fill(document->arena, language,
                              phrase_texts[PHRASE_agreement_summary][language], args, 6);
    return text_cstr(document->arena, words);
}

// --- tests ---

static bool rested_on(const ClauseList *rested, const Clause *clause)
{
    for (size_t i = 0; i < rested->count; i++)
        if (rested->items[i] == clause)
            return true;
    return false;
}

static void run_tests(AgrDocument *document, Opened *opened)
{
    document_check(document, opened);
    TestResults results = {0};
    ClauseList rested = {0};
    tests_run(document->arena, opened->model, opened->base, &opened->diags,
              document_language(document, opened), &results, &rested);
    for (size_t i = 0; i < results.count; i++)
        vec_push(document->arena, &document->results, results.items[i]);
    const Model *model = opened->model;
    for (size_t i = 0; results.count > 0 && i < model->clauses.count; i++) {
        const Clause *clause = model->clauses.items[i];
        if (clause->agreement == model->main && !rested_on(&rested, clause))
            vec_push(document->arena, &document->untested,
                     place_of(document->arena, clause->span, clause));
    }
}

static void run_all_tests(AgrDocument *document)
{
    if (document->tested)
        return;
    document->tested = true;
    if (!GUARDED(document)) {
        document_failed(document);
        return;
    }
    for (size_t i = 0; i < document->opened.count; i++)
        if (document->opened.items[i].model)
            run_tests(document, &document->opened.items[i]);
}

const AgrTestResult *agr_test(AgrDocument *document, size_t *count)
{
    run_all_tests(document);
    *count = document->results.count;
    return document->results.items;
}

const AgrPlace *agr_untested(AgrDocument *document, size_t *count)
{
    run_all_tests(document);
    *count = document->untested.count;
    return document->untested.items;
}

// --- the catalogue ---

const AgrExplanation *agr_explain(const char *code, AgrLanguage language,
                                  AgrExplanation *out)
{
    static const char *const severities[] = {"note", "warning", "error"};
    if (language == AGR_LANGUAGE_OF_FILE)
        language = AGR_ENGLISH;
    for (size_t i = 1; i < FINDING_COUNT; i++) {
        const FindingRow *row = &finding_rows[i];
        if (strcasecmp(row->code, code) != 0 && strcmp(row->key, code) != 0)
            continue;
        *out = (AgrExplanation){.code = row->code,
                                .severity = severities[row->severity],
                                .message = row->text[language],
                                .text = row->explain[language],
                                .wrong = row->wrong,
                                .right = row->right};
        return out;
    }
    return NULL;
}

size_t agr_code_count(void)
{
    return FINDING_COUNT - 1;
}

const char *agr_code(size_t index)
{
    return index < FINDING_COUNT - 1 ? finding_rows[index + 1].code : NULL;
}
