#include "output/json.h"

#include <jansson.h>
#include <string.h>

#include "output/text.h"

// Builds values; once memory has run out `failed` stays set.
typedef struct {
    bool failed;
} Builder;

static void put(Builder *builder, json_t *object, const char *key, json_t *value)
{
    if (json_object_set_new(object, key, value) != 0)
        builder->failed = true;
}

static void push(Builder *builder, json_t *array, json_t *value)
{
    if (json_array_append_new(array, value) != 0)
        builder->failed = true;
}

// Text as JSON; the bytes of a file's name need not be UTF-8, and each bad one becomes
// `?`.
static json_t *string(const char *text)
{
    json_t *value = json_string(text ? text : "");
    if (value || !text)
        return value;
    char *copy = strdup(text);
    if (!copy)
        return NULL;
    Text bytes = text_from(copy);
    uint32_t point;
    size_t length;
    for (size_t at = 0; (length = text_decode(bytes, at, &point)) > 0; at += length)
        if (point == 0xFFFD && length == 1)
            copy[at] = '?';
    value = json_string(copy);
    free(copy);
    return value;
}

static json_t *string_or_null(const char *text)
{
    return text ? string(text) : json_null();
}

static void put_place(Builder *builder, json_t *object, const AgrPlace *place)
{
    put(builder, object, "clause", string(place->clause));
    put(builder, object, "file", string(place->file));
    put(builder, object, "line", json_integer(place->line));
    put(builder, object, "column", json_integer(place->column));
    put(builder, object, "end_line", json_integer(place->end_line));
    put(builder, object, "end_column", json_integer(place->end_column));
}

static json_t *quantity(Builder *builder, const AgrQuantity *from)
{
    json_t *object = json_object();
    put(builder, object, "exact", string(from->exact));
    put(builder, object, "unit", string(from->unit));
    put(builder, object, "display", string(from->display));
    put(builder, object, "about", json_boolean(from->about));
    return object;
}

static json_t *names(Builder *builder, const AgrNames *from)
{
    json_t *array = json_array();
    for (size_t i = 0; i < from->count; i++)
        push(builder, array, string(from->names[i]));
    return array;
}

static json_t *groups(Builder *builder, const AgrValue *from)
{
    json_t *object = json_object(), *array = json_array();
    for (size_t i = 0; i < from->group_count; i++)
        push(builder, array, names(builder, &from->groups[i]));
    put(builder, object, "groups", array);
    put(builder, object, "count", string_or_null(from->total));
    put(builder, object, "limit", json_integer((json_int_t)from->limit));
    return object;
}

static json_t *row(Builder *builder, const AgrRow *from);

static json_t *rows(Builder *builder, const AgrRow *from, size_t count)
{
    json_t *array = json_array();
    for (size_t i = 0; i < count; i++)
        push(builder, array, row(builder, &from[i]));
    return array;
}

static json_t *range(Builder *builder, const AgrValue *from)
{
    json_t *object = json_object();
    put(builder, object, "from", quantity(builder, &from->low));
    put(builder, object, "to", quantity(builder, &from->high));
    return object;
}

static json_t *value(Builder *builder, const AgrValue *from)
{
    json_t *object;
    switch (from->kind) {
    case AGR_VALUE_QUANTITY: return quantity(builder, &from->low);
    case AGR_VALUE_RANGE: return range(builder, from);
    case AGR_VALUE_NAMES: return names(builder, &from->names);
    case AGR_VALUE_GROUPS: return groups(builder, from);
    case AGR_VALUE_ROWS:
        object = json_object();
        put(builder, object, "rows", rows(builder, from->rows, from->row_count));
        return object;
    case AGR_VALUE_DATE:
    case AGR_VALUE_TEXT: return string(from->text);
    case AGR_VALUE_NONE: break;
    }
    return json_null();
}

static json_t *row(Builder *builder, const AgrRow *from)
{
    json_t *object = json_object();
    put(builder, object, "of", string(from->of));
    put(builder, object, "what", string_or_null(from->what));
    put(builder, object, "value", value(builder, &from->value));
    if (from->place.file && *from->place.file) // sums of sums stand nowhere
        put_place(builder, object, &from->place);
    return object;
}

static json_t *note(Builder *builder, const AgrNote *from)
{
    json_t *object = json_object();
    put(builder, object, "text", string(from->text));
    put_place(builder, object, &from->place);
    return object;
}

static json_t *finding(Builder *builder, const AgrFinding *from)
{
    static const char *const severities[] = {
        [AGR_NOTE] = "note", [AGR_WARNING] = "warning", [AGR_ERROR] = "error"};
    json_t *object = json_object(), *notes = json_array();
    put(builder, object, "code", string(from->code));
    put(builder, object, "severity", string(severities[from->severity]));
    put_place(builder, object, &from->place);
    put(builder, object, "message", string(from->message));
    put(builder, object, "help", string_or_null(from->help));
    for (size_t i = 0; i < from->note_count; i++)
        push(builder, notes, note(builder, &from->notes[i]));
    put(builder, object, "notes", notes);
    put(builder, object, "accepted", json_boolean(from->accepted));
    put(builder, object, "reason", string_or_null(from->reason));
    if (from->more > 0)
        put(builder, object, "more", json_integer((json_int_t)from->more));
    return object;
}

static int hand_over(const char *bytes, size_t length, void *writer)
{
    writer_raw(writer, bytes, length);
    return 0;
}

// Writes a value that is complete and lets go of it.
static bool dump(Writer *writer, const Builder *builder, json_t *root)
{
    bool whole = root && !builder->failed;
    if (whole)
        whole = json_dump_callback(root, hand_over, writer, JSON_INDENT(2)) == 0;
    json_decref(root);
    return whole;
}

static void put_int(Builder *builder, json_t *object, const char *key, size_t number)
{
    put(builder, object, key, json_integer((json_int_t)number));
}

bool json_findings(Writer *writer, const AgrFinding *findings, size_t count)
{
    Builder builder = {false};
    json_t *root = json_object(), *list = json_array(), *summary = json_object();
    Counts counts = count_findings(findings, count);
    for (size_t i = 0; i < count; i++)
        push(&builder, list, finding(&builder, &findings[i]));
    put(&builder, root, "format", string("agrc-findings/1"));
    put(&builder, root, "agrc", string(agr_version()));
    put(&builder, root, "findings", list);
    put_int(&builder, summary, "errors", counts.errors);
    put_int(&builder, summary, "warnings", counts.warnings);
    put_int(&builder, summary, "notes", counts.notes);
    put_int(&builder, summary, "accepted", counts.accepted);
    put(&builder, root, "summary", summary);
    bool whole = dump(writer, &builder, root);
    writer_text(writer, "\n");
    return whole;
}

// --- answers ---

static json_t *because(Builder *builder, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->because_count; i++) {
        const AgrCitation *from = &answer->because[i];
        json_t *object = json_object();
        put_place(builder, object, &from->place);
        put(builder, object, "text", string(from->text));
        put(builder, object, "quote", string_or_null(from->quote));
        put(builder, object, "checked_by", string_or_null(from->checked_by));
        push(builder, array, object);
    }
    return array;
}

static json_t *sum(Builder *builder, const AgrAnswer *answer)
{
    if (answer->sum_count == 0 && !answer->sum_total)
        return json_null();
    json_t *object = json_object();
    put(builder, object, "rows", rows(builder, answer->sum, answer->sum_count));
    put(builder, object, "total",
        answer->sum_total ? row(builder, answer->sum_total) : json_null());
    return object;
}

static json_t *assuming(Builder *builder, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->assuming_count; i++) {
        const AgrAssumption *from = &answer->assuming[i];
        json_t *object = json_object();
        put(builder, object, "question", string(from->question));
        put(builder, object, "reading", string(from->reading));
        put(builder, object, "text", string(from->text));
        put(builder, object, "why", string_or_null(from->why));
        push(builder, array, object);
    }
    return array;
}

static json_t *otherwise(Builder *builder, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->otherwise_count; i++) {
        const AgrOtherwise *from = &answer->otherwise[i];
        json_t *object = json_object();
        put(builder, object, "under", string(from->under));
        put(builder, object, "verdict", string(from->verdict));
        put(builder, object, "value", value(builder, &from->value));
        put(builder, object, "sentence", string_or_null(from->sentence));
        push(builder, array, object);
    }
    return array;
}

static json_t *silences(Builder *builder, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->not_stated_count; i++) {
        json_t *object = json_object();
        put(builder, object, "what", string(answer->not_stated[i].what));
        put(builder, object, "where", string(answer->not_stated[i].where));
        push(builder, array, object);
    }
    return array;
}

static json_t *steps(Builder *builder, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->step_count; i++) {
        json_t *object = json_object();
        put_int(builder, object, "depth", answer->steps[i].depth);
        put(builder, object, "text", string(answer->steps[i].text));
        put_place(builder, object, &answer->steps[i].place);
        push(builder, array, object);
    }
    return array;
}

// The errors of the text that was asked: its other findings need not trouble an answer.
static json_t *errors(Builder *builder, JsonAnswer from)
{
    json_t *array = json_array();
    for (size_t i = 0; i < from.count; i++)
        if (from.findings[i].severity == AGR_ERROR && !from.findings[i].accepted)
            push(builder, array, finding(builder, &from.findings[i]));
    return array;
}

static json_t *origin(Builder *builder, const AgrAnswer *answer)
{
    json_t *object = json_object();
    put(builder, object, "name", string(answer->agreement));
    put(builder, object, "file", string(answer->file));
    put(builder, object, "sha256", string(answer->sha256));
    return object;
}

static void put_near(Builder *builder, json_t *root, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->did_you_mean_count; i++)
        push(builder, array, string(answer->did_you_mean[i]));
    put(builder, root, "did_you_mean", array);
    put(builder, root, "stopped_at", string_or_null(answer->stopped_at));
}

static json_t *answer_object(Builder *builder, JsonAnswer from)
{
    const AgrAnswer *answer = from.answer;
    json_t *root = json_object();
    put(builder, root, "format", string("agrc-answer/1"));
    put(builder, root, "agrc", string(agr_version()));
    put(builder, root, "question", string(answer->question));
    put(builder, root, "understood", string_or_null(answer->understood));
    put(builder, root, "form", string_or_null(answer->form));
    put(builder, root, "verdict", string(answer->verdict));
    put(builder, root, "sentence", string_or_null(answer->sentence));
    put(builder, root, "value", value(builder, &answer->value));
    put(builder, root, "because", because(builder, answer));
    put(builder, root, "sum", sum(builder, answer));
    put(builder, root, "assuming", assuming(builder, answer));
    put(builder, root, "otherwise", otherwise(builder, answer));
    put(builder, root, "not_stated", silences(builder, answer));
    put(builder, root, "steps", steps(builder, answer));
    if (strcmp(answer->verdict, "not-understood") == 0)
        put_near(builder, root, answer);
    put(builder, root, "findings", errors(builder, from));
    put(builder, root, "agreement", origin(builder, answer));
    return root;
}

bool json_answer(Writer *writer, JsonAnswer answer)
{
    Builder builder = {false};
    json_t *root = answer_object(&builder, answer);
    bool whole = dump(writer, &builder, root);
    writer_text(writer, "\n");
    return whole;
}

void json_answers_begin(Writer *writer)
{
    writer_text(writer, "{\n\"format\": \"agrc-answers/1\",\n\"answers\": [");
}

bool json_answers_add(Writer *writer, JsonAnswer answer, bool first)
{
    Builder builder = {false};
    json_t *root = answer_object(&builder, answer);
    writer_text(writer, first ? "\n" : ",\n");
    return dump(writer, &builder, root);
}

void json_answers_end(Writer *writer, bool any)
{
    writer_text(writer, any ? "\n]\n}\n" : "]\n}\n");
}

// --- tests ---

bool json_tests(Writer *writer, const AgrTestResult *tests, size_t count,
                const AgrPlace *untested, size_t untested_count)
{
    Builder builder = {false};
    json_t *root = json_object(), *list = json_array(), *bare = json_array();
    size_t passed = 0;
    for (size_t i = 0; i < count; i++) {
        json_t *object = json_object();
        put(&builder, object, "name", string(tests[i].name));
        put_place(&builder, object, &tests[i].place);
        put(&builder, object, "passed", json_boolean(tests[i].passed));
        put(&builder, object, "message", string_or_null(tests[i].message));
        push(&builder, list, object);
        passed += tests[i].passed;
    }
    for (size_t i = 0; i < untested_count; i++) {
        json_t *object = json_object();
        put_place(&builder, object, &untested[i]);
        push(&builder, bare, object);
    }
    put(&builder, root, "format", string("agrc-tests/1"));
    put(&builder, root, "agrc", string(agr_version()));
    put(&builder, root, "tests", list);
    put(&builder, root, "untested", bare);
    put_int(&builder, root, "passed", passed);
    put_int(&builder, root, "failed", count - passed);
    bool whole = dump(writer, &builder, root);
    writer_text(writer, "\n");
    return whole;
}
