#include "model/load.h"

#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "model/data.h"

extern const char prelude_text[]; // src/model/prelude.agr

typedef struct {
    Diags *diags;
    Arena *arena;
    Text root; // real path
    VEC(Agreement *) agreements;
    KindNames kinds;
    TextList chain; // paths of the files being read, to show a cycle
    size_t brought; // files that were named so far
} Loader;

Text path_folder(Text path)
{
    size_t length = path.length;
    while (length > 0 && path.at[length - 1] != '/')
        length--;
    if (length == 0)
        return TEXT(".");
    return (Text){path.at, length > 1 ? length - 1 : 1};
}

Text path_beneath(Arena *arena, Text folder, Text path)
{
    if (text_equal(folder, TEXT(".")))
        return path;
    return text_format(arena, TEXT_FMT "/" TEXT_FMT, TEXT_ARG(folder), TEXT_ARG(path));
}

bool load_relative(Arena *arena, Text folder, Text path, Text *out)
{
    if (path.length == 0 || path.at[0] == '/')
        return false;
    Text root = file_real_path(arena, folder);
    Text full =
        text_format(arena, TEXT_FMT "/" TEXT_FMT, TEXT_ARG(folder), TEXT_ARG(path));
    return file_read(arena, root, full, out) == FILE_OK;
}

// --- bytes that are no text ---

static bool looks_like_utf16(Text text)
{
    if (text.length < 4)
        return false;
    unsigned char a = (unsigned char)text.at[0], b = (unsigned char)text.at[1];
    return (a == 0xFF && b == 0xFE) || (a == 0xFE && b == 0xFF) ||
           (text.at[1] == 0 && text.at[3] == 0) || (text.at[0] == 0 && text.at[2] == 0);
}

static void report_at(Loader *loader, FindingKey key, const Source *source, size_t offset,
                      size_t length, Text words)
{
    Arg arg = ARG(words);
    diag_add(loader->diags, key,
             (Span){source, (uint32_t)offset, (uint32_t)(offset + length)}, 1, &arg);
}

// Whether the bytes can be read as text at all. One message for one cause.
static bool is_text(Loader *loader, const Source *source)
{
    Text text = source->text;
    size_t bad;
    if (looks_like_utf16(text)) {
        report_at(loader, FINDING_file_utf16, source, 0, 0, source->path);
        return false;
    }
    const char *nul = memchr(text.at, 0, text.length);
    if (nul) {
        report_at(loader, FINDING_file_nul, source, (size_t)(nul - text.at), 1,
                  source->path);
        return false;
    }
    if (!text_is_utf8(text, &bad)) {
        Text byte = text_format(loader->arena, "0x%02X", (unsigned char)text.at[bad]);
        report_at(loader, FINDING_file_not_utf8, source, bad, 1, byte);
        return false;
    }
    return true;
}

static void report_bidi(Loader *loader, const Source *source)
{
    Text text = source->text;
    size_t found = 0;
    for (size_t at = 0; at < text.length && found < 20;) {
        uint32_t point;
        at += text_ascii_run(text, at);
        size_t length = text_decode(text, at, &point);
        if (text_is_bidi_control(point)) {
            report_at(loader, FINDING_bidi_control, source, at, length,
                      text_format(loader->arena, "U+%04X", point));
            found++;
        }
        at += length;
    }
}

// --- one file ---

// Kinds of the vocabulary that open no line: for what a built-in statement declares there
// is that statement, and whoever is an organisation is a party or an actor.
static bool opens_nothing(const Node *kind)
{
    for (int block = BLOCK_none + 1; block < BLOCK_COUNT; block++)
        if (text_equal(kind->statement.name->name.folded,
                       text_from(block_shapes[block].key)))
            return true;
    return node_slot_of(kind, LABEL_of) != NULL;
}

// Names under which a kind may open a line, for the files that come after. Those of one
// language open lines in files of that language only.
static void collect_kind(Loader *loader, const Tree *tree, const Node *kind,
                         bool vocabulary)
{
    static const struct {
        LabelKey label;
        int language;
    } labels[] = {{LABEL_in_english, LANGUAGE_EN},
                  {LABEL_in_finnish, LANGUAGE_FI},
                  {LABEL_in_swedish, LANGUAGE_SV},
                  {LABEL_alias, -1}};
    if (kind->statement.block != BLOCK_kind || !kind->statement.name ||
        (vocabulary && opens_nothing(kind)))
        return;
    kind_names_add(loader->arena, &loader->kinds, kind->statement.name->name.folded,
                   (int)tree->language);
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        const Node *slot = node_slot_of(kind, labels[i].label);
        for (const Node *item = slot ? slot->slot.items : NULL; item; item = item->next)
            if (item->kind == NODE_NAME || item->kind == NODE_STRING)
                kind_names_add(loader->arena, &loader->kinds, item->name.folded,
                               labels[i].language);
    }
}

static void collect_kinds(Loader *loader, const Tree *tree, bool vocabulary)
{
    for (const Node *node = tree->statements; node; node = node->next) {
        collect_kind(loader, tree, node, vocabulary);
        const Node *inner =
            node->statement.block == BLOCK_clause ? node->statement.body : NULL;
        for (; inner; inner = inner->next)
            collect_kind(loader, tree, inner, vocabulary);
    }
}

static Source *new_source(Arena *arena, Text path, Text text)
{
    Source *source = ARENA_NEW(arena, Source);
    source->path = text_copy(arena, path);
    if (text_starts_with(text, TEXT("\xEF\xBB\xBF")))
        text = (Text){text.at + 3, text.length - 3};
    source->text = text;
    source_index(arena, source);
    return source;
}

static Agreement *parse_agreement(Loader *loader, Text path, Text text)
{
    Source *source = new_source(loader->arena, path, text);
    Agreement *agreement = ARENA_NEW(loader->arena, Agreement);
    agreement->source = source;
    if (!is_text(loader, source)) {
        agreement->no_text = true;
        agreement->tree = ARENA_NEW(loader->arena, Tree);
        return agreement;
    }
    report_bidi(loader, source);
    agreement->tree = parse_file(loader->diags, source, &loader->kinds);
    agreement->language = agreement->tree->language;
    return agreement;
}

static void load_one(Loader *loader, Text path, Text text);

static bool in_chain(const Loader *loader, Text path)
{
    for (size_t i = 0; i < loader->chain.count; i++)
        if (text_equal(loader->chain.items[i], path))
            return true;
    return false;
}

static bool loaded(const Loader *loader, Text path)
{
    for (size_t i = 0; i < loader->agreements.count; i++)
        if (text_equal(loader->agreements.items[i]->source->path, path))
            return true;
    return false;
}

static void report_cycle(Loader *loader, Span span, Text path)
{
    Buffer chain = buffer_new(loader->arena);
    bool inside = false;
    for (size_t i = 0; i < loader->chain.count; i++) {
        inside = inside || text_equal(loader->chain.items[i], path);
        if (!inside)
            continue;
        buffer_add(&chain, loader->chain.items[i]);
        buffer_add(&chain, TEXT(" \xE2\x86\x92 "));
    }
    buffer_add(&chain, path);
    DIAG(loader->diags, use_cycle, span, ARG(buffer_text(&chain)));
}

// Why a file that `path` names could not be read.
static void report_unread(Diags *diags, FileState state, Span span, Text path)
{
    static const FindingKey keys[] = {[FILE_MISSING] = FINDING_file_missing,
                                      [FILE_IS_FOLDER] = FINDING_file_is_folder,
                                      [FILE_OUTSIDE] = FINDING_file_outside,
                                      [FILE_TOO_LARGE] = FINDING_file_too_large,
                                      [FILE_CHANGED] = FINDING_file_changed,
                                      [FILE_UNREADABLE] = FINDING_file_unreadable};
    Arg args[2] = {ARG(path)};
    if (state == FILE_TOO_LARGE)
        args[1] = diag_most(diags->arena, MOST_file_size);
    diag_add(diags, keys[state], span, state == FILE_TOO_LARGE ? 2 : 1, args);
}

// The same of the file that was to be opened.
static void report_unread_all(Diags *diags, FileState state, Text path)
{
    Source *source = ARENA_NEW(diags->arena, Source);
    source->path = path;
    report_unread(diags, state, (Span){source, 0, 0}, path);
}

static bool starts_at_root(Text path)
{
    return path.length > 0 && path.at[0] == '/';
}

// Counts a file that is brought in; false, with a finding, when there are too many.
static bool may_read(Loader *loader, const Node *item)
{
    if (loader->brought < arena_most(loader->arena, MOST_files)) {
        loader->brought++;
        return true;
    }
    DIAG(loader->diags, use_too_many, item->span, diag_most(loader->arena, MOST_files));
    return false;
}

// Reads the file at `path` that `item` names; false after a finding.
static bool read_named(Loader *loader, const Node *item, Text path, Text *out)
{
    FileState state = starts_at_root(item->name.text)
                          ? FILE_OUTSIDE
                          : file_read(loader->arena, loader->root, path, out);
    if (state != FILE_OK)
        report_unread(loader->diags, state, item->span, item->name.text);
    return state == FILE_OK;
}

static void load_used(Loader *loader, Text folder, const Node *item)
{
    Arena *arena = loader->arena;
    Text path = path_beneath(arena, folder, item->name.text);
    if (in_chain(loader, path)) {
        report_cycle(loader, item->span, path);
        return;
    }
    if (loaded(loader, path))
        return;
    if (loader->chain.count >= arena_most(arena, MOST_use_depth)) {
        DIAG(loader->diags, use_too_deep, item->span, diag_most(arena, MOST_use_depth));
        return;
    }
    Text text;
    if (!may_read(loader, item) || !read_named(loader, item, path, &text))
        return;
    load_one(loader, path, text);
    vec_last(&loader->agreements)->used = true;
}

static bool has_data(const Agreement *agreement, Text written)
{
    for (size_t i = 0; i < agreement->data.count; i++)
        if (text_equal(agreement->data.items[i]->written, written))
            return true;
    return false;
}

// A data file, once for each agreement that names it; what can't be read is a finding.
static void load_data(Loader *loader, Agreement *agreement, Text folder, const Node *item)
{
    Arena *arena = loader->arena;
    Text written = text_nfc(arena, item->name.text), text;
    if (has_data(agreement, written))
        return;
    Text path = path_beneath(arena, folder, item->name.text);
    if (!may_read(loader, item) || !read_named(loader, item, path, &text))
        return;
    Source *source = new_source(arena, path, text);
    if (!is_text(loader, source))
        return;
    report_bidi(loader, source);
    DataFile *file = data_parse(arena, loader->diags, source);
    file->written = written;
    vec_push(arena, &agreement->data, file);
}

static void load_all_data(Loader *loader, Agreement *agreement, Text folder,
                          const Node *statements)
{
    for (const Node *node = statements; node; node = node->next) {
        if (node->kind != NODE_STATEMENT)
            continue;
        for (const Node *slot = node->statement.slots; slot; slot = slot->next)
            if (slot->slot.label == LABEL_from_data && slot->slot.items &&
                slot->slot.items->kind == NODE_STRING)
                load_data(loader, agreement, folder, slot->slot.items);
        load_all_data(loader, agreement, folder, node->statement.body);
    }
}

// Takes findings [first, last) back: the text they are about is read again.
static void forget(Diags *diags, size_t first, size_t last)
{
    Finding *list = diags->list.items;
    for (size_t i = last; i < diags->list.count; i++)
        list[first + i - last] = list[i];
    diags->list.count -= last - first;
}

// Used files come before the file that uses them, so that their kinds are known to it.
static void load_one(Loader *loader, Text path, Text text)
{
    vec_push(loader->arena, &loader->chain, path);
    size_t kinds = loader->kinds.added;
    size_t before = loader->diags->list.count;
    Agreement *agreement = parse_agreement(loader, path, text);
    Text folder = path_folder(path);
    size_t parsed = loader->diags->list.count;
    for (const Node *node = agreement->tree->statements; node; node = node->next)
        if (node->statement.block == BLOCK_use ||
            node->statement.block == BLOCK_under_law)
            for (const Node *item = node->statement.items; item; item = item->next)
                if (item->kind == NODE_STRING)
                    load_used(loader, folder, item);
    if (loader->kinds.added > kinds) { // used files declared kinds: read again with them
        forget(loader->diags, before, parsed);
        agreement->tree = parse_file(loader->diags, agreement->source, &loader->kinds);
    }
    collect_kinds(loader, agreement->tree, false);
    load_all_data(loader, agreement, folder, agreement->tree->statements);
    vec_push(loader->arena, &loader->agreements, agreement);
    loader->chain.count--;
}

const Vocabulary *load_vocabulary(Arena *arena)
{
    Diags *diags = ARENA_NEW(arena, Diags); // the vocabulary has no mistakes
    diags->arena = arena;
    Loader loader = {.diags = diags, .arena = arena};
    Agreement *prelude =
        parse_agreement(&loader, TEXT("prelude"), text_from(prelude_text));
    prelude->prelude = true;
    collect_kinds(&loader, prelude->tree, true);
    Vocabulary *vocabulary = ARENA_NEW(arena, Vocabulary);
    *vocabulary = (Vocabulary){model_link(diags, NULL, &prelude, 1), loader.kinds};
    return vocabulary;
}

static Loader begin(Diags *diags, const Vocabulary *vocabulary, Text root)
{
    return (Loader){.diags = diags,
                    .arena = diags->arena,
                    .root = root,
                    .kinds = {.base = &vocabulary->kinds}};
}

Model *load_text(Diags *diags, const Vocabulary *vocabulary, Text name, Text text,
                 Text root)
{
    if (text.length > arena_most(diags->arena, MOST_file_size)) {
        report_unread_all(diags, FILE_TOO_LARGE, name);
        return NULL;
    }
    Loader loader = begin(diags, vocabulary, file_real_path(diags->arena, root));
    load_one(&loader, name, text_copy(diags->arena, text));
    return model_link(diags, vocabulary->model, loader.agreements.items,
                      loader.agreements.count);
}

// Files that are read before another one, which may use the same files.
static void load_beside(Loader *loader, const char *const *beside, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Text path = text_from(beside[i]), text;
        if (loaded(loader, path) ||
            file_read(loader->arena, loader->root, path, &text) != FILE_OK)
            continue;
        load_one(loader, path, text);
        vec_last(&loader->agreements)->used = true;
    }
}

Model *load_file(Diags *diags, const Vocabulary *vocabulary, Text path, Text root,
                 const char *const *beside, size_t beside_count)
{
    Text text;
    Text within =
        file_real_path(diags->arena, root.length > 0 ? root : path_folder(path));
    FileState state = file_read(diags->arena, within, path, &text);
    if (state != FILE_OK) {
        report_unread_all(diags, state, path);
        return NULL;
    }
    Loader loader = begin(diags, vocabulary, within);
    load_beside(&loader, beside, beside_count);
    load_one(&loader, path, text);
    return model_link(diags, vocabulary->model, loader.agreements.items,
                      loader.agreements.count);
}

static bool is_agreement_file(Text path)
{
    Text end = TEXT(".agr");
    return path.length > end.length &&
           text_equal((Text){path.at + path.length - end.length, end.length}, end);
}

bool load_log(Diags *diags, const Vocabulary *vocabulary, Text path, EventLog *out)
{
    Text text, within = file_real_path(diags->arena, path_folder(path));
    FileState state = file_read(diags->arena, within, path, &text);
    if (state != FILE_OK) {
        report_unread_all(diags, state, path);
        return false;
    }
    Loader loader = begin(diags, vocabulary, within);
    Source *source = new_source(diags->arena, path, text);
    if (!is_text(&loader, source))
        return false;
    report_bidi(&loader, source);
    size_t before = out->entries.count, findings = diags->list.count;
    if (is_agreement_file(path)) {
        const Tree *tree = parse_file(diags, source, &loader.kinds);
        event_log_tree(diags->arena, diags, tree, out);
        event_log_of(tree, out, before);
    } else {
        event_log_csv(diags->arena, diags, source, out);
    }
    if (out->entries.count == before && diags->list.count == findings)
        DIAG(diags, log_empty, ((Span){source, 0, 0}), ARG(path));
    return true;
}
