#include "output/json.h"

#include <string.h>

#include "output/json_build.h"
#include "output/text.h"

static void put_place(Builder *builder, json_t *object, const AgrPlace *place)
{
    build_put(builder, object, "clause", build_text(place->clause));
    build_put(builder, object, "file", build_text(place->file));
    build_put(builder, object, "line", json_integer(place->line));
    build_put(builder, object, "column", json_integer(place->column));
    build_put(builder, object, "end_line", json_integer(place->end_line));
    build_put(builder, object, "end_column", json_integer(place->end_column));
}

static json_t *quantity(Builder *builder, const AgrQuantity *from)
{
    json_t *object = json_object();
    build_put(builder, object, "exact", build_text(from->exact));
    build_put(builder, object, "unit", build_text(from->unit));
    build_put(builder, object, "display", build_text(from->display));
    build_put(builder, object, "about", json_boolean(from->about));
    if (from->native)
        build_put(builder, object, "native", build_text(from->native));
    return object;
}

static json_t *names(Builder *builder, const AgrNames *from)
{
    json_t *array = json_array();
    for (size_t i = 0; i < from->count; i++)
        build_push(builder, array, build_text(from->names[i]));
    return array;
}

static json_t *groups(Builder *builder, const AgrValue *from)
{
    json_t *object = json_object(), *array = json_array();
    for (size_t i = 0; i < from->group_count; i++)
        build_push(builder, array, names(builder, &from->groups[i]));
    build_put(builder, object, "groups", array);
    build_put(builder, object, "count", build_text_or_null(from->total));
    build_put(builder, object, "limit", json_integer((json_int_t)from->limit));
    return object;
}

static json_t *row(Builder *builder, const AgrRow *from);

static json_t *rows(Builder *builder, const AgrRow *from, size_t count)
{
    json_t *array = json_array();
    for (size_t i = 0; i < count; i++)
        build_push(builder, array, row(builder, &from[i]));
    return array;
}

static json_t *range(Builder *builder, const AgrValue *from)
{
    json_t *object = json_object();
    build_put(builder, object, "from", quantity(builder, &from->low));
    build_put(builder, object, "to",
              from->high.exact ? quantity(builder, &from->high) : json_null());
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
        build_put(builder, object, "rows", rows(builder, from->rows, from->row_count));
        return object;
    case AGR_VALUE_DATE:
    case AGR_VALUE_TEXT: return build_text(from->text);
    case AGR_VALUE_NONE: break;
    }
    return json_null();
}

static json_t *row(Builder *builder, const AgrRow *from)
{
    json_t *object = json_object();
    build_put(builder, object, "of", build_text(from->of));
    build_put(builder, object, "what", build_text_or_null(from->what));
    build_put(builder, object, "value", value(builder, &from->value));
    if (from->place.file && *from->place.file) // sums of sums stand nowhere
        put_place(builder, object, &from->place);
    return object;
}

static json_t *note(Builder *builder, const AgrNote *from)
{
    json_t *object = json_object();
    build_put(builder, object, "text", build_text(from->text));
    put_place(builder, object, &from->place);
    return object;
}

static json_t *finding(Builder *builder, const AgrFinding *from)
{
    static const char *const severities[] = {
        [AGR_NOTE] = "note", [AGR_WARNING] = "warning", [AGR_ERROR] = "error"};
    json_t *object = json_object(), *notes = json_array();
    build_put(builder, object, "code", build_text(from->code));
    build_put(builder, object, "severity", build_text(severities[from->severity]));
    put_place(builder, object, &from->place);
    build_put(builder, object, "message", build_text(from->message));
    build_put(builder, object, "help", build_text_or_null(from->help));
    for (size_t i = 0; i < from->note_count; i++)
        build_push(builder, notes, note(builder, &from->notes[i]));
    build_put(builder, object, "notes", notes);
    build_put(builder, object, "accepted", json_boolean(from->accepted));
    build_put(builder, object, "reason", build_text_or_null(from->reason));
    build_put(builder, object, "fingerprint", build_text(from->fingerprint));
    if (from->more > 0)
        build_put(builder, object, "more", json_integer((json_int_t)from->more));
    return object;
}

void json_findings_begin(Writer *writer)
{
    writer_text(writer, "{\n  \"format\": \"agrc-findings/1\",\n  \"agrc\": \"");
    writer_text(writer, agr_version());
    writer_text(writer, "\",\n  \"findings\": [");
}

bool json_findings_add(Writer *writer, const AgrFinding *findings, size_t count,
                       bool first)
{
    for (size_t i = 0; i < count; i++) {
        Builder builder = {false};
        json_t *root = finding(&builder, &findings[i]);
        writer_text(writer, first && i == 0 ? "\n    " : ",\n    ");
        if (!build_dump_inner(writer, &builder, root, 4))
            return false;
    }
    return true;
}

bool json_findings_end(Writer *writer, Counts counts, bool any)
{
    Builder builder = {false};
    json_t *summary = json_object();
    build_put_int(&builder, summary, "errors", counts.errors);
    build_put_int(&builder, summary, "warnings", counts.warnings);
    build_put_int(&builder, summary, "notes", counts.notes);
    build_put_int(&builder, summary, "accepted", counts.accepted);
    writer_text(writer, any ? "\n  ],\n  \"summary\": " : "],\n  \"summary\": ");
    bool whole = build_dump_inner(writer, &builder, summary, 2);
    writer_text(writer, "\n}\n");
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
        build_put(builder, object, "text", build_text(from->text));
        build_put(builder, object, "quote", build_text_or_null(from->quote));
        build_put(builder, object, "checked_by", build_text_or_null(from->checked_by));
        build_push(builder, array, object);
    }
    return array;
}

static json_t *sum(Builder *builder, const AgrAnswer *answer)
{
    if (answer->sum_count == 0 && !answer->sum_total)
        return json_null();
    json_t *object = json_object();
    build_put(builder, object, "rows", rows(builder, answer->sum, answer->sum_count));
    build_put(builder, object, "total",
              answer->sum_total ? row(builder, answer->sum_total) : json_null());
    return object;
}

static json_t *table_row(Builder *builder, const AgrTable *table, const AgrTableRow *row)
{
    json_t *object = json_object();
    build_put(builder, object, "of", build_text(row->of));
    json_t *array = json_array();
    for (size_t i = 0; i < table->column_count; i++)
        build_push(builder, array, value(builder, &row->cells[i]));
    build_put(builder, object, "cells", array);
    return object;
}

static json_t *tables(Builder *builder, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->table_count; i++) {
        const AgrTable *from = &answer->tables[i];
        json_t *object = json_object(), *columns = json_array(), *rows = json_array();
        for (size_t k = 0; k < from->column_count; k++) {
            json_t *column = json_object();
            build_put(builder, column, "key", build_text(from->columns[k].key));
            build_put(builder, column, "title", build_text(from->columns[k].title));
            build_push(builder, columns, column);
        }
        for (size_t k = 0; k < from->row_count; k++)
            build_push(builder, rows, table_row(builder, from, &from->rows[k]));
        build_put(builder, object, "of", build_text(from->of));
        build_put(builder, object, "under", build_text_or_null(from->under));
        build_put(builder, object, "columns", columns);
        build_put(builder, object, "rows", rows);
        build_put(builder, object, "total",
                  from->total ? table_row(builder, from, from->total) : json_null());
        build_push(builder, array, object);
    }
    return array;
}

static json_t *assuming(Builder *builder, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->assuming_count; i++) {
        const AgrAssumption *from = &answer->assuming[i];
        json_t *object = json_object();
        build_put(builder, object, "question", build_text(from->question));
        build_put(builder, object, "reading", build_text(from->reading));
        build_put(builder, object, "text", build_text(from->text));
        build_put(builder, object, "why", build_text_or_null(from->why));
        build_push(builder, array, object);
    }
    return array;
}

static json_t *otherwise(Builder *builder, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->otherwise_count; i++) {
        const AgrOtherwise *from = &answer->otherwise[i];
        json_t *object = json_object();
        build_put(builder, object, "under", build_text(from->under));
        build_put(builder, object, "verdict", build_text(from->verdict));
        build_put(builder, object, "value", value(builder, &from->value));
        build_put(builder, object, "sentence", build_text_or_null(from->sentence));
        build_push(builder, array, object);
    }
    return array;
}

static json_t *silences(Builder *builder, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->not_stated_count; i++) {
        json_t *object = json_object();
        build_put(builder, object, "what", build_text(answer->not_stated[i].what));
        build_put(builder, object, "where", build_text(answer->not_stated[i].where));
        if (answer->not_stated[i].code)
            build_put(builder, object, "code", build_text(answer->not_stated[i].code));
        build_push(builder, array, object);
    }
    return array;
}

static json_t *natives(Builder *builder, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->native_count; i++) {
        const AgrNative *from = &answer->natives[i];
        json_t *object = json_object();
        build_put(builder, object, "name", build_text(from->name));
        build_put(builder, object, "mark", build_text(from->mark));
        build_put(builder, object, "library", build_text(from->library));
        build_put(builder, object, "sha256", build_text(from->sha256));
        put_place(builder, object, &from->place);
        build_push(builder, array, object);
    }
    return array;
}

static json_t *steps(Builder *builder, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->step_count; i++) {
        json_t *object = json_object();
        build_put_int(builder, object, "depth", answer->steps[i].depth);
        build_put(builder, object, "text", build_text(answer->steps[i].text));
        put_place(builder, object, &answer->steps[i].place);
        build_push(builder, array, object);
    }
    return array;
}

// The errors of the text that was asked: its other findings need not trouble an answer.
static json_t *errors(Builder *builder, JsonAnswer from)
{
    json_t *array = json_array();
    for (size_t i = 0; i < from.count; i++)
        if (from.findings[i].severity == AGR_ERROR && !from.findings[i].accepted)
            build_push(builder, array, finding(builder, &from.findings[i]));
    return array;
}

static json_t *origin(Builder *builder, const AgrAnswer *answer)
{
    json_t *object = json_object();
    build_put(builder, object, "name", build_text(answer->agreement));
    build_put(builder, object, "file", build_text(answer->file));
    build_put(builder, object, "sha256", build_text(answer->sha256));
    if (answer->agreements > 0) // the answer is drawn from so many
        build_put_int(builder, object, "agreements", answer->agreements);
    return object;
}

static void put_near(Builder *builder, json_t *root, const AgrAnswer *answer)
{
    json_t *array = json_array();
    for (size_t i = 0; i < answer->did_you_mean_count; i++)
        build_push(builder, array, build_text(answer->did_you_mean[i]));
    build_put(builder, root, "did_you_mean", array);
    build_put(builder, root, "stopped_at", build_text_or_null(answer->stopped_at));
    build_put(builder, root, "passages",
              rows(builder, answer->passages, answer->passage_count));
}

static json_t *answer_object(Builder *builder, JsonAnswer from)
{
    const AgrAnswer *answer = from.answer;
    json_t *root = json_object();
    build_put(builder, root, "format", build_text("agrc-answer/1"));
    build_put(builder, root, "agrc", build_text(agr_version()));
    build_put(builder, root, "question", build_text(answer->question));
    build_put(builder, root, "understood", build_text_or_null(answer->understood));
    build_put(builder, root, "form", build_text_or_null(answer->form));
    build_put(builder, root, "verdict", build_text(answer->verdict));
    build_put(builder, root, "sentence", build_text_or_null(answer->sentence));
    build_put(builder, root, "value", value(builder, &answer->value));
    build_put(builder, root, "because", because(builder, answer));
    build_put(builder, root, "sum", sum(builder, answer));
    if (answer->table_count > 0)
        build_put(builder, root, "tables", tables(builder, answer));
    build_put(builder, root, "assuming", assuming(builder, answer));
    build_put(builder, root, "otherwise", otherwise(builder, answer));
    build_put(builder, root, "not_stated", silences(builder, answer));
    if (answer->native_count > 0)
        build_put(builder, root, "natives", natives(builder, answer));
    build_put(builder, root, "steps", steps(builder, answer));
    if (strcmp(answer->verdict, "not-understood") == 0)
        put_near(builder, root, answer);
    build_put(builder, root, "findings", errors(builder, from));
    build_put(builder, root, "agreement", origin(builder, answer));
    return root;
}

bool json_answer(Writer *writer, JsonAnswer answer)
{
    Builder builder = {false};
    json_t *root = answer_object(&builder, answer);
    bool whole = build_dump(writer, &builder, root);
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
    return build_dump(writer, &builder, root);
}

void json_answers_end(Writer *writer, bool any)
{
    writer_text(writer, any ? "\n]\n}\n" : "]\n}\n");
}

// --- comparisons ---

static json_t *compared_row(Builder *builder, const AgrAnswerRow *from)
{
    json_t *object = json_object();
    build_put(builder, object, "agreement", build_text(from->member->name));
    build_put(builder, object, "file", build_text(from->member->file));
    build_put(builder, object, "verdict", build_text(from->verdict));
    build_put(builder, object, "answer", build_text(from->answer));
    build_put(builder, object, "clause", build_text(from->place.clause));
    build_put(builder, object, "unknown",
              build_text_or_null(*from->unknown ? from->unknown : NULL));
    return object;
}

static json_t *agreeing(Builder *builder, const AgrAgreeing *from)
{
    json_t *object = json_object(), *array = json_array();
    for (size_t i = 0; i < from->count; i++)
        build_push(builder, array, build_text(from->names[i]));
    build_put(builder, object, "answer", build_text(from->answer));
    build_put(builder, object, "agreements", array);
    return object;
}

char *json_comparison(const AgrAnswers *answers)
{
    Builder builder = {false};
    json_t *root = json_object(), *table = json_array(), *groups = json_array();
    for (size_t i = 0; i < answers->row_count; i++)
        build_push(&builder, table, compared_row(&builder, &answers->rows[i]));
    for (size_t i = 0; i < answers->agreeing_count; i++)
        build_push(&builder, groups, agreeing(&builder, &answers->agreeing[i]));
    build_put(&builder, root, "question", build_text(answers->question));
    build_put(&builder, root, "understood", build_text(answers->understood));
    build_put(&builder, root, "same", json_boolean(answers->agreeing_count < 2));
    build_put(&builder, root, "rows", table);
    build_put(&builder, root, "groups", groups);
    char *out = builder.failed ? NULL : json_dumps(root, JSON_INDENT(2));
    json_decref(root);
    return out;
}

void json_answers_compared(Writer *writer, bool any, char *const *comparisons,
                           size_t count)
{
    writer_text(writer, any ? "\n],\n\"comparisons\": [" : "],\n\"comparisons\": [");
    for (size_t i = 0; i < count; i++) {
        writer_text(writer, i == 0 ? "\n" : ",\n");
        build_write(writer, comparisons[i], strlen(comparisons[i]));
    }
    json_answers_end(writer, count > 0);
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
        build_put(&builder, object, "name", build_text(tests[i].name));
        put_place(&builder, object, &tests[i].place);
        build_put(&builder, object, "passed", json_boolean(tests[i].passed));
        build_put(&builder, object, "message", build_text_or_null(tests[i].message));
        build_push(&builder, list, object);
        passed += tests[i].passed;
    }
    for (size_t i = 0; i < untested_count; i++) {
        json_t *object = json_object();
        put_place(&builder, object, &untested[i]);
        build_push(&builder, bare, object);
    }
    build_put(&builder, root, "format", build_text("agrc-tests/1"));
    build_put(&builder, root, "agrc", build_text(agr_version()));
    build_put(&builder, root, "tests", list);
    build_put(&builder, root, "untested", bare);
    build_put_int(&builder, root, "passed", passed);
    build_put_int(&builder, root, "failed", count - passed);
    bool whole = build_dump(writer, &builder, root);
    writer_text(writer, "\n");
    return whole;
}
