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

// The rules of the findings at hand, in the order of their codes.
typedef struct {
    const char **codes;
    size_t count;
} Rules;

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

// E101 before W301: the number tells the place in the list.
static int by_number(const void *left, const void *right)
{
    const char *const *a = left, *const *b = right;
    return strcmp(*a + 1, *b + 1);
}

static size_t rule_index(const Rules *rules, const char *code)
{
    size_t at = 0;
    while (at < rules->count && strcmp(rules->codes[at], code) != 0)
        at++;
    return at;
}

static bool gather_rules(const Report *report, Rules *rules)
{
    rules->count = 0;
    rules->codes = calloc(agr_code_count() + 1, sizeof *rules->codes);
    if (!rules->codes)
        return false;
    for (size_t i = 0; i < report->count; i++)
        if (rule_index(rules, report->findings[i].code) == rules->count)
            rules->codes[rules->count++] = report->findings[i].code;
    qsort(rules->codes, rules->count, sizeof *rules->codes, by_number);
    return true;
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

static json_t *tool(Builder *builder, const Report *report, const Rules *rules)
{
    json_t *object = json_object(), *driver = json_object(), *list = json_array();
    for (size_t i = 0; i < rules->count; i++)
        build_push(builder, list, rule(builder, report->language, rules->codes[i]));
    build_put(builder, driver, "name", build_text("agrc"));
    build_put(builder, driver, "version", build_text(agr_version()));
    build_put(builder, driver, "semanticVersion", build_text(agr_version()));
    build_put(builder, driver, "language", build_text(language_tag(report->language)));
    build_put(builder, driver, "rules", list);
    build_put(builder, object, "driver", driver);
    return object;
}

// --- places ---

static json_t *artifact(Builder *builder, const Report *report, const char *file)
{
    json_t *object = json_object();
    char *path = path_from_root(report->root, file);
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
              artifact(builder, report, place->file));
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

static json_t *result(Builder *builder, const Report *report, const Rules *rules,
                      const AgrFinding *finding)
{
    json_t *object = json_object(), *prints = json_object();
    build_put(builder, object, "ruleId", build_text(finding->code));
    build_put_int(builder, object, "ruleIndex", rule_index(rules, finding->code));
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

static json_t *results(Builder *builder, const Report *report, const Rules *rules)
{
    json_t *array = json_array();
    for (size_t i = 0; i < report->count; i++)
        build_push(builder, array, result(builder, report, rules, &report->findings[i]));
    return array;
}

// --- the run ---

static json_t *artifacts(Builder *builder, const Report *report)
{
    json_t *array = json_array();
    for (size_t i = 0; i < agr_file_count(report->document); i++) {
        json_t *object = json_object(), *roles = json_array();
        build_put(builder, object, "location",
                  artifact(builder, report, agr_file(report->document, i)));
        build_push(builder, roles, build_text("analysisTarget"));
        build_put(builder, object, "roles", roles);
        build_put(builder, object, "encoding", build_text("UTF-8"));
        build_push(builder, array, object);
    }
    return array;
}

// Whether all inputs were read, and what there was no room to list.
static json_t *invocations(Builder *builder, const Report *report)
{
    json_t *array = json_array(), *object = json_object(), *left_out = json_array();
    for (size_t i = 0; i < report->count; i++) {
        if (report->findings[i].more == 0)
            continue;
        json_t *notification = json_object();
        build_put(builder, notification, "level", build_text("note"));
        build_put(builder, notification, "message",
                  message(builder, report, &report->findings[i], report_more));
        build_push(builder, left_out, notification);
    }
    build_put(builder, object, "executionSuccessful", json_boolean(report->complete));
    build_put(builder, object, "toolExecutionNotifications", left_out);
    build_push(builder, array, object);
    return array;
}

static json_t *run(Builder *builder, const Report *report, const Rules *rules)
{
    json_t *object = json_object();
    build_put(builder, object, "tool", tool(builder, report, rules));
    build_put(builder, object, "invocations", invocations(builder, report));
    build_put(builder, object, "language", build_text(language_tag(report->language)));
    build_put(builder, object, "columnKind", build_text("unicodeCodePoints"));
    build_put(builder, object, "artifacts", artifacts(builder, report));
    build_put(builder, object, "results", results(builder, report, rules));
    return object;
}

bool sarif_findings(Writer *writer, const Report *report)
{
    Builder builder = {false};
    Rules rules;
    if (!gather_rules(report, &rules))
        return false;
    json_t *root = json_object(), *runs = json_array();
    build_push(&builder, runs, run(&builder, report, &rules));
    build_put(&builder, root, "$schema", build_text(SCHEMA));
    build_put(&builder, root, "version", build_text("2.1.0"));
    build_put(&builder, root, "runs", runs);
    free(rules.codes);
    bool whole = build_dump(writer, &builder, root);
    writer_text(writer, "\n");
    return whole;
}
