#include "output/sarif.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "output/json_build.h"
#include "output/path.h"
#include "output/text.h"

#define SCHEMA                                                                           \
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"                \
    "sarif-schema-2.1.0.json"
// The folder that files are named from. Tools have agreed on this name; where the folder
// is, the reader knows, so that a report tells nothing of the machine it was made on.
#define BASE "%SRCROOT%"

struct Sarif {
    Writer *writer;
    bool failed; // memory has run out
    bool any;    // results so far
    // What is written at the end: the codes of the rules in the order of their first
    // results, the files that could be read, and what there was no room to list.
    const char **codes;
    size_t code_count;
    FILE *files; // a path after the other, each with its NUL
    char *paths;
    size_t paths_length;
    json_t *left_out;
};

// --- words ---

// Text is gathered in a stream in memory.
static void emit(void *to, Text text)
{
    fwrite(text.at, 1, text.length, to);
}

typedef void Tell(const Report *report, const AgrFinding *finding, Emit *emit, void *to);

static json_t *message(Builder *builder, const Report *report, const AgrFinding *finding,
                       Tell *tell)
{
    char *bytes = NULL;
    size_t size = 0;
    json_t *object = json_object();
    FILE *stream = open_memstream(&bytes, &size);
    if (stream) {
        tell(report, finding, emit, stream);
        builder->failed |= fclose(stream) != 0;
    }
    builder->failed |= !bytes;
    build_put(builder, object, "text", build_text(bytes));
    free(bytes);
    return object;
}

static void put_text(Builder *builder, json_t *object, const char *key, const char *text)
{
    json_t *inner = json_object();
    build_put(builder, inner, "text", build_text(text));
    build_put(builder, object, key, inner);
}

static const char *level(const AgrFinding *finding)
{
    static const char *const levels[] = {
        [AGR_NOTE] = "note", [AGR_WARNING] = "warning", [AGR_ERROR] = "error"};
    return levels[finding->severity];
}

static const char *language_tag(AgrLanguage language)
{
    return language == AGR_FINNISH ? "fi" : language == AGR_SWEDISH ? "sv" : "en";
}

// --- rules ---

// The number of the rule of a code, which is added when it is new.
static size_t rule_index(Sarif *sarif, const char *code)
{
    size_t at = 0;
    while (at < sarif->code_count && strcmp(sarif->codes[at], code) != 0)
        at++;
    if (at == sarif->code_count)
        sarif->codes[sarif->code_count++] = code;
    return at;
}

// A message with each `{N}` shown as dots: `{1}` takes as many bytes as `…`.
static void put_pattern(Builder *builder, json_t *object, const char *pattern)
{
    char *copy = strdup(pattern);
    for (char *at = copy; at && (at = strchr(at, '{')) != NULL; at++)
        if (at[1] >= '1' && at[1] <= '9' && at[2] == '}')
            memcpy(at, "…", 3);
    builder->failed |= !copy;
    put_text(builder, object, "shortDescription", copy);
    free(copy);
}

// What `agrc explain` says, plain and as Markdown. The examples end with a newline.
static json_t *rule_help(Builder *builder, AgrLanguage language,
                         const AgrExplanation *page)
{
    json_t *object = json_object();
    const char *wrong = words(PHRASE_output_wrong, language);
    const char *right = words(PHRASE_output_right, language);
    if (!page->wrong || !page->right) {
        build_put(builder, object, "text", build_text(page->text));
        return object;
    }
    build_put(builder, object, "text",
              json_sprintf("%s\n\n%s\n\n%s\n%s\n\n%s", page->text, wrong, page->wrong,
                           right, page->right));
    build_put(builder, object, "markdown",
              json_sprintf("%s\n\n**%s**\n\n```agr\n%s```\n\n**%s**\n\n```agr\n%s```",
                           page->text, wrong, page->wrong, right, page->right));
    return object;
}

static json_t *rule(Builder *builder, AgrLanguage language, const char *code)
{
    json_t *object = json_object(), *defaults = json_object();
    AgrExplanation page;
    build_put(builder, object, "id", build_text(code));
    if (!agr_explain(code, language, &page)) {
        json_decref(defaults);
        return object;
    }
    put_pattern(builder, object, page.message);
    put_text(builder, object, "fullDescription", page.text);
    build_put(builder, object, "help", rule_help(builder, language, &page));
    build_put(builder, defaults, "level", build_text(page.severity));
    build_put(builder, object, "defaultConfiguration", defaults);
    return object;
}

static json_t *tool(Builder *builder, const Sarif *sarif, AgrLanguage language)
{
    json_t *object = json_object(), *driver = json_object(), *list = json_array();
    for (size_t i = 0; i < sarif->code_count; i++)
        build_push(builder, list, rule(builder, language, sarif->codes[i]));
    build_put(builder, driver, "name", build_text("agrc"));
    build_put(builder, driver, "version", build_text(agr_version()));
    build_put(builder, driver, "semanticVersion", build_text(agr_version()));
    build_put(builder, driver, "language", build_text(language_tag(language)));
    build_put(builder, driver, "rules", list);
    build_put(builder, object, "driver", driver);
    return object;
}

// --- places ---

static json_t *artifact(Builder *builder, const char *root, const char *file)
{
    json_t *object = json_object();
    char *path = path_from_root(root, file);
    char *uri = path ? path_uri(path) : NULL;
    builder->failed |= !uri;
    build_put(builder, object, "uri", build_text(uri));
    if (path && path[0] != '/' && strcmp(path, STDIN_NAME) != 0)
        build_put(builder, object, "uriBaseId", build_text(BASE));
    free(path);
    free(uri);
    return object;
}

static json_t *region(Builder *builder, const AgrPlace *place)
{
    json_t *object = json_object();
    build_put_int(builder, object, "startLine", place->line);
    build_put_int(builder, object, "startColumn", place->column);
    build_put_int(builder, object, "endLine", place->end_line);
    build_put_int(builder, object, "endColumn", place->end_column);
    return object;
}

static json_t *clause(Builder *builder, const char *number)
{
    json_t *array = json_array(), *object = json_object();
    build_put(builder, object, "fullyQualifiedName", build_text(number));
    build_put(builder, object, "kind", build_text("clause"));
    build_push(builder, array, object);
    return array;
}

static json_t *location(Builder *builder, const Report *report, const AgrPlace *place)
{
    json_t *object = json_object(), *physical = json_object();
    build_put(builder, physical, "artifactLocation",
              artifact(builder, report->root, place->file));
    if (place->line > 0)
        build_put(builder, physical, "region", region(builder, place));
    build_put(builder, object, "physicalLocation", physical);
    if (place->clause && *place->clause)
        build_put(builder, object, "logicalLocations", clause(builder, place->clause));
    return object;
}

static bool has_file(const AgrPlace *place)
{
    return place->file && *place->file;
}

static json_t *locations(Builder *builder, const Report *report, const AgrPlace *place)
{
    json_t *array = json_array();
    if (has_file(place))
        build_push(builder, array, location(builder, report, place));
    return array;
}

static json_t *related(Builder *builder, const Report *report, const AgrFinding *finding)
{
    json_t *array = json_array();
    for (size_t i = 0; i < finding->note_count; i++) {
        const AgrNote *note = &finding->notes[i];
        if (!has_file(&note->place))
            continue;
        json_t *object = location(builder, report, &note->place);
        build_put_int(builder, object, "id", i + 1);
        put_text(builder, object, "message", note->text);
        build_push(builder, array, object);
    }
    return array;
}

// --- results ---

// Once one result tells whether it is suppressed, all have to.
static json_t *suppressions(Builder *builder, const AgrFinding *finding)
{
    json_t *array = json_array(), *object = json_object();
    if (!finding->accepted) {
        json_decref(object);
        return array;
    }
    build_put(builder, object, "kind", build_text("inSource"));
    if (finding->reason && *finding->reason)
        build_put(builder, object, "justification", build_text(finding->reason));
    build_push(builder, array, object);
    return array;
}

static json_t *result(Builder *builder, const Report *report, size_t rule_number,
                      const AgrFinding *finding)
{
    json_t *object = json_object(), *prints = json_object();
    build_put(builder, object, "ruleId", build_text(finding->code));
    build_put_int(builder, object, "ruleIndex", rule_number);
    build_put(builder, object, "level", build_text(level(finding)));
    build_put(builder, object, "message",
              message(builder, report, finding, report_message));
    build_put(builder, object, "locations", locations(builder, report, &finding->place));
    if (finding->note_count > 0)
        build_put(builder, object, "relatedLocations", related(builder, report, finding));
    build_put(builder, prints, "agrcFinding/v1", build_text(finding->fingerprint));
    build_put(builder, object, "partialFingerprints", prints);
    build_put(builder, object, "suppressions", suppressions(builder, finding));
    return object;
}

static void leave_out(Sarif *sarif, const Report *report, const AgrFinding *finding)
{
    Builder builder = {false};
    json_t *notification = json_object();
    build_put(&builder, notification, "level", build_text("note"));
    build_put(&builder, notification, "message",
              message(&builder, report, finding, report_more));
    build_push(&builder, sarif->left_out, notification);
    sarif->failed |= builder.failed;
}

// --- the run ---

static json_t *analysed(Builder *builder, const char *root, const char *file)
{
    json_t *object = json_object(), *roles = json_array();
    build_put(builder, object, "location", artifact(builder, root, file));
    build_push(builder, roles, build_text("analysisTarget"));
    build_put(builder, object, "roles", roles);
    build_put(builder, object, "encoding", build_text("UTF-8"));
    return object;
}

// Whether all inputs were read, and what there was no room to list.
static json_t *invocations(Builder *builder, Sarif *sarif, bool complete)
{
    json_t *array = json_array(), *object = json_object();
    build_put(builder, object, "executionSuccessful", json_boolean(complete));
    build_put(builder, object, "toolExecutionNotifications", sarif->left_out);
    sarif->left_out = NULL;
    build_push(builder, array, object);
    return array;
}

// An item of a list in the run.
static void write_item(Sarif *sarif, const Builder *builder, json_t *item, bool first)
{
    writer_text(sarif->writer, first ? "\n        " : ",\n        ");
    sarif->failed |= !build_dump_inner(sarif->writer, builder, item, 8);
}

static void end_list(Sarif *sarif, bool any)
{
    writer_text(sarif->writer, any ? "\n      ]" : "]");
}

static void write_artifacts(Sarif *sarif, const char *root)
{
    const char *end = sarif->paths + sarif->paths_length;
    writer_text(sarif->writer, ",\n      \"artifacts\": [");
    for (const char *at = sarif->paths; at < end; at += strlen(at) + 1) {
        Builder builder = {false};
        write_item(sarif, &builder, analysed(&builder, root, at), at == sarif->paths);
    }
    end_list(sarif, sarif->paths_length > 0);
}

static bool let_go(Sarif *sarif)
{
    bool whole = !sarif->failed;
    if (sarif->files)
        fclose(sarif->files);
    free(sarif->paths);
    json_decref(sarif->left_out);
    free(sarif->codes);
    free(sarif);
    return whole;
}

Sarif *sarif_begin(Writer *writer)
{
    Sarif *sarif = calloc(1, sizeof *sarif);
    if (!sarif)
        return NULL;
    sarif->writer = writer;
    sarif->codes = calloc(agr_code_count() + 1, sizeof *sarif->codes);
    sarif->files = open_memstream(&sarif->paths, &sarif->paths_length);
    sarif->left_out = json_array();
    if (!sarif->codes || !sarif->files || !sarif->left_out) {
        let_go(sarif);
        return NULL;
    }
    writer_text(writer, "{\n  \"$schema\": \"" SCHEMA "\",\n  \"version\": \"2.1.0\",\n"
                        "  \"runs\": [\n    {\n"
                        "      \"columnKind\": \"unicodeCodePoints\",\n"
                        "      \"results\": [");
    return sarif;
}

bool sarif_add(Sarif *sarif, const Report *report)
{
    for (size_t i = 0; !report->again && i < agr_file_count(report->document); i++) {
        const char *file = agr_file(report->document, i);
        size_t length = strlen(file) + 1;
        sarif->failed |= fwrite(file, 1, length, sarif->files) != length;
    }
    for (size_t i = 0; i < report->count && !sarif->failed; i++) {
        Builder builder = {false};
        const AgrFinding *finding = &report->findings[i];
        size_t rule_number = rule_index(sarif, finding->code);
        write_item(sarif, &builder, result(&builder, report, rule_number, finding),
                   !sarif->any);
        sarif->any = true;
        if (finding->more > 0)
            leave_out(sarif, report, finding);
    }
    return !sarif->failed;
}

bool sarif_end(Sarif *sarif, const char *root, AgrLanguage language, bool complete)
{
    Builder builder = {false};
    Writer *writer = sarif->writer;
    sarif->failed |= fflush(sarif->files) != 0;
    end_list(sarif, sarif->any);
    write_artifacts(sarif, root);
    writer_text(writer, ",\n      \"language\": \"");
    writer_text(writer, language_tag(language));
    writer_text(writer, "\",\n      \"invocations\": ");
    json_t *how = invocations(&builder, sarif, complete && !sarif->failed);
    sarif->failed |= !build_dump_inner(writer, &builder, how, 6);
    writer_text(writer, ",\n      \"tool\": ");
    json_t *with = tool(&builder, sarif, language);
    sarif->failed |= !build_dump_inner(writer, &builder, with, 6);
    writer_text(writer, "\n    }\n  ]\n}\n");
    return let_go(sarif);
}
