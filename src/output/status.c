#include "output/status.h"

#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "output/json.h"
#include "output/json_build.h"
#include "output/text.h"
#include "output/wrap.h"

enum { STATE_COLUMN = 16 };

// --- text ---

// The states in the order in which they are shown: what needs somebody to act comes
// first.
static const char *const states[] = {
    "breached", "late",      "due",     "pending", "done",   "surviving",
    "ended",    "available", "not-yet", "used",    "lapsed", "in-force",
};
enum { STATE_COUNT = sizeof states / sizeof *states };

static void put_row(Writer *writer, const AgrStandingRow *row, AgrLanguage language)
{
    Wrap wrap;
    const char *head = row->state_words;
    size_t used = 2 + writer_columns(text_from(head));
    writer_text(writer, "  ");
    writer_text(writer, head);
    writer_repeat(writer, ' ', used < STATE_COLUMN ? STATE_COLUMN - used : 1);
    wrap_begin(&wrap, writer, STATE_COLUMN, STATE_COLUMN);
    wrap_text(&wrap, row->of);
    if (row->instance) {
        wrap_text(&wrap, " ");
        wrap_text(&wrap, row->instance);
    }
    if (*row->what) {
        wrap_text(&wrap, " \xE2\x80\x93 ");
        wrap_text(&wrap, row->what);
    }
    if (*row->place.clause) {
        wrap_text(&wrap, " (");
        wrap_fill(&wrap, words(PHRASE_show_clause, language), &row->place.clause, 1);
        wrap_text(&wrap, ")");
    }
    wrap_end(&wrap);
}

static bool of_kind(const AgrStandingRow *row, size_t kind)
{
    static const char *const kinds[][2] = {{"procedure", "procedure"},
                                           {"duty", "task"},
                                           {"right", "right"},
                                           {"amendment", "amendment"}};
    return strcmp(row->kind, kinds[kind][0]) == 0 ||
           strcmp(row->kind, kinds[kind][1]) == 0;
}

static void put_kind(Writer *writer, const StatusPage *page, size_t kind)
{
    static const PhraseKey headings[] = {PHRASE_status_procedures, PHRASE_status_duties,
                                         PHRASE_status_rights, PHRASE_status_amendments};
    const AgrStanding *standing = &page->standing;
    bool any = false;
    for (size_t s = 0; s < STATE_COUNT; s++)
        for (size_t i = 0; i < standing->count; i++) {
            const AgrStandingRow *row = &standing->rows[i];
            if (!of_kind(row, kind) || strcmp(row->state, states[s]) != 0)
                continue;
            if (!any) {
                writer_text(writer, words(headings[kind], page->language));
                writer_text(writer, "\n");
            }
            any = true;
            put_row(writer, row, page->language);
        }
}

static void plain_day(const char *iso, char out[16])
{
    Date day = {0};
    if (date_parse(text_from(iso), &day))
        snprintf(out, 16, "%u.%u.%d", (unsigned)day.day, (unsigned)day.month,
                 (int)day.year);
}

void text_status(Writer *writer, const StatusPage *page)
{
    char day[16] = "", count[NUMBER_SIZE];
    plain_day(page->as_of, day);
    const char *heading[3] = {*page->title ? page->title : page->name, day,
                              number_words(page->standing.events, count)};
    writer_style(writer, STYLE_BOLD);
    writer_fill(writer, words(PHRASE_status_heading, page->language), heading, 3);
    writer_style(writer, STYLE_PLAIN);
    writer_text(writer, "\n");
    if (page->standing.count == 0) {
        writer_text(writer, words(PHRASE_status_nothing, page->language));
        writer_text(writer, "\n");
    }
    for (size_t kind = 0; kind < 4; kind++)
        put_kind(writer, page, kind);
}

// --- JSON ---

static void put_place(Builder *builder, json_t *object, const AgrPlace *place)
{
    build_put(builder, object, "clause", build_text(place->clause));
    build_put(builder, object, "file", build_text(place->file));
    build_put(builder, object, "line", json_integer(place->line));
    build_put(builder, object, "column", json_integer(place->column));
}

static json_t *row_object(Builder *builder, const AgrStandingRow *row)
{
    json_t *object = json_object();
    build_put(builder, object, "kind", build_text(row->kind));
    build_put(builder, object, "of", build_text(row->of));
    build_put(builder, object, "title", build_text(row->title));
    build_put(builder, object, "instance", build_text_or_null(row->instance));
    build_put(builder, object, "state", build_text(row->state));
    build_put(builder, object, "stage", build_text_or_null(row->stage));
    build_put(builder, object, "what", build_text(row->what));
    build_put(builder, object, "since", build_text_or_null(row->since));
    build_put(builder, object, "last", build_text_or_null(row->last));
    build_put(builder, object, "days", row->last ? json_integer(row->days) : json_null());
    build_put(builder, object, "done", json_integer((json_int_t)row->done));
    build_put(builder, object, "missed", json_integer((json_int_t)row->missed));
    if (row->repealed)
        build_put(builder, object, "repealed", build_text(row->repealed));
    put_place(builder, object, &row->place);
    return object;
}

static json_t *finding_object(Builder *builder, const AgrFinding *finding)
{
    static const char *const severities[] = {
        [AGR_NOTE] = "note", [AGR_WARNING] = "warning", [AGR_ERROR] = "error"};
    json_t *object = json_object();
    build_put(builder, object, "code", build_text(finding->code));
    build_put(builder, object, "severity", build_text(severities[finding->severity]));
    build_put(builder, object, "message", build_text(finding->message));
    put_place(builder, object, &finding->place);
    return object;
}

bool json_status(Writer *writer, const StatusPage *page)
{
    Builder builder = {false};
    json_t *root = json_object(), *rows = json_array(), *findings = json_array();
    const AgrStanding *standing = &page->standing;
    for (size_t i = 0; i < standing->count; i++)
        build_push(&builder, rows, row_object(&builder, &standing->rows[i]));
    for (size_t i = 0; i < standing->finding_count; i++)
        build_push(&builder, findings, finding_object(&builder, &standing->findings[i]));
    build_put(&builder, root, "format", build_text("agrc-status/1"));
    build_put(&builder, root, "as_of", build_text(page->as_of));
    build_put(&builder, root, "name", build_text(page->name));
    build_put(&builder, root, "title", build_text(page->title));
    build_put(&builder, root, "file", build_text(page->file));
    build_put(&builder, root, "sha256", build_text(page->sha256));
    build_put(&builder, root, "events_file", build_text_or_null(page->events));
    build_put(&builder, root, "events", json_integer((json_int_t)standing->events));
    build_put(&builder, root, "rows", rows);
    build_put(&builder, root, "findings", findings);
    return build_dump(writer, &builder, root);
}
