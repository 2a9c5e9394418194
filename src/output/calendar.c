#include "output/calendar.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "output/json_build.h"
#include "output/text.h"
#include "output/wrap.h"

enum { DAY_COLUMN = 12 };

// --- text ---

// 2026-12-31 as 31.12.2026.
static const char *plain_day(const char *iso, char out[16])
{
    Date day = {0};
    if (!date_parse(text_from(iso), &day))
        return iso;
    snprintf(out, 16, "%u.%u.%d", (unsigned)day.day, (unsigned)day.month, (int)day.year);
    return out;
}

static void put_clause(Wrap *wrap, const AgrPlace *place, AgrLanguage language)
{
    if (!*place->clause)
        return;
    wrap_text(wrap, " (");
    wrap_fill(wrap, words(PHRASE_show_clause, language), &place->clause, 1);
    wrap_text(wrap, ")");
}

static void put_head(Writer *writer, const char *head)
{
    size_t used = writer_columns(text_from(head));
    writer_text(writer, head);
    writer_repeat(writer, ' ', used < DAY_COLUMN ? DAY_COLUMN - used : 1);
}

static void put_under(Writer *writer, const char *text)
{
    Wrap wrap;
    writer_repeat(writer, ' ', DAY_COLUMN);
    wrap_begin(&wrap, writer, DAY_COLUMN, DAY_COLUMN);
    wrap_text(&wrap, text);
    wrap_end(&wrap);
}

// A rule of counting is told once, until another one follows.
static void put_day(Writer *writer, const AgrDueDay *day, AgrLanguage language,
                    const char **rule)
{
    Wrap wrap;
    char last[16];
    put_head(writer, plain_day(day->last, last));
    wrap_begin(&wrap, writer, DAY_COLUMN, DAY_COLUMN);
    wrap_text(&wrap, day->title);
    if (*day->what) {
        wrap_text(&wrap, " \xE2\x80\x93 ");
        wrap_text(&wrap, day->what);
    }
    put_clause(&wrap, &day->place, language);
    wrap_end(&wrap);
    if (day->counting && (!*rule || strcmp(*rule, day->counting) != 0)) {
        put_under(writer, day->counting);
        *rule = day->counting;
    }
    if (day->remark)
        put_under(writer, day->remark);
}

static void put_undated(Writer *writer, const AgrUndated *undated, AgrLanguage language)
{
    Wrap wrap;
    put_head(writer, "");
    wrap_begin(&wrap, writer, DAY_COLUMN, DAY_COLUMN);
    wrap_text(&wrap, undated->title);
    wrap_text(&wrap, ": ");
    wrap_text(&wrap, undated->when);
    put_clause(&wrap, &undated->place, language);
    wrap_end(&wrap);
}

void text_calendar(Writer *writer, const CalendarPart *part, bool several)
{
    char from[16], to[16];
    const char *heading[3] = {*part->title ? part->title : part->name,
                              plain_day(part->from, from), plain_day(part->to, to)};
    AgrLanguage language = part->language;
    const char *rule = NULL;
    if (several)
        writer_text(writer, "\n");
    writer_style(writer, STYLE_BOLD);
    writer_fill(writer, words(PHRASE_calendar_heading, language), heading, 3);
    writer_style(writer, STYLE_PLAIN);
    writer_text(writer, "\n");
    if (part->calendar.count == 0) {
        writer_text(writer, words(PHRASE_calendar_none, language));
        writer_text(writer, "\n");
    }
    for (size_t i = 0; i < part->calendar.count; i++)
        put_day(writer, &part->calendar.days[i], language, &rule);
    if (part->calendar.undated_count == 0)
        return;
    writer_text(writer, words(PHRASE_calendar_undated, language));
    writer_text(writer, "\n");
    for (size_t i = 0; i < part->calendar.undated_count; i++)
        put_undated(writer, &part->calendar.undated[i], language);
}

// --- iCalendar ---

// A line under way: folded before 75 bytes, and never inside a character.
typedef struct {
    Writer *writer;
    size_t used;
} Line;

static void line_put(Line *line, const char *bytes, size_t length)
{
    enum { LINE_MOST = 74 };
    if (line->used + length > LINE_MOST) {
        writer_raw(line->writer, "\r\n ", 3);
        line->used = 1;
    }
    writer_raw(line->writer, bytes, length);
    line->used += length;
}

static size_t sequence_length(unsigned char first)
{
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

// Text as a value: commas, semicolons and backslashes are marked, line breaks written as
// `\n`, other control characters left out.
static void line_text(Line *line, const char *text)
{
    while (*text) {
        unsigned char byte = (unsigned char)*text;
        size_t length = sequence_length(byte), left = strlen(text);
        length = length < left ? length : left;
        if (byte == '\n') {
            line_put(line, "\\n", 2);
        } else if (byte == ',' || byte == ';' || byte == '\\') {
            char marked[2] = {'\\', (char)byte};
            line_put(line, marked, 2);
        } else if (byte >= 0x20 && byte != 0x7F) {
            line_put(line, text, length);
        }
        text += length;
    }
}

static void line_raw(Line *line, const char *text)
{
    for (; *text; text++)
        line_put(line, text, 1);
}

static Line line_begin(Writer *writer, const char *name)
{
    Line line = {writer, 0};
    line_raw(&line, name);
    return line;
}

static void line_end(Line *line)
{
    writer_raw(line->writer, "\r\n", 2);
}

static void put_line(Writer *writer, const char *name, const char *value)
{
    Line line = line_begin(writer, name);
    line_raw(&line, value);
    line_end(&line);
}

static void put_text(Writer *writer, const char *name, const char *value)
{
    Line line = line_begin(writer, name);
    line_text(&line, value);
    line_end(&line);
}

// 2026-12-31 as 20261231, so many days later.
static const char *ics_day(const char *iso, int later, char out[16])
{
    Date day = {0};
    date_parse(text_from(iso), &day);
    day = date_add_days(day, later);
    snprintf(out, 16, "%04d%02u%02u", (int)day.year, (unsigned)day.month,
             (unsigned)day.day);
    return out;
}

void ics_begin(Writer *writer)
{
    put_line(writer, "BEGIN:", "VCALENDAR");
    put_line(writer, "VERSION:", "2.0");
    put_line(writer, "PRODID:", "-//agrc//agrc//EN");
    put_line(writer, "CALSCALE:", "GREGORIAN");
}

static void put_description(Writer *writer, const CalendarPart *part,
                            const AgrDueDay *day)
{
    char line_number[NUMBER_SIZE];
    Line line = line_begin(writer, "DESCRIPTION:");
    line_text(&line, day->what);
    if (day->counting) {
        line_text(&line, "\n");
        line_text(&line, day->counting);
    }
    if (day->remark) {
        line_text(&line, "\n");
        line_text(&line, day->remark);
    }
    line_text(&line, "\n");
    line_text(&line, part->title && *part->title ? part->title : part->name);
    if (*day->place.clause) {
        Writer clause;
        writer_open(&clause, -1, false);
        writer_fill(&clause, words(PHRASE_show_clause, part->language),
                    &day->place.clause, 1);
        clause.buffer[clause.used < WRITER_BUFFER ? clause.used : WRITER_BUFFER - 1] =
            '\0';
        line_text(&line, ", ");
        line_text(&line, clause.buffer);
    }
    line_text(&line, " (");
    line_text(&line, day->place.file);
    line_text(&line, ":");
    line_text(&line, number_words(day->place.line, line_number));
    line_text(&line, ")\n");
    line_text(&line, day->text);
    line_end(&line);
}

static void put_alarm(Writer *writer, const AgrDueDay *day)
{
    char trigger[32];
    snprintf(trigger, sizeof trigger, "-P%uD", day->reminder);
    put_line(writer, "BEGIN:", "VALARM");
    put_line(writer, "ACTION:", "DISPLAY");
    put_line(writer, "TRIGGER:", trigger);
    put_text(writer, "DESCRIPTION:", day->title);
    put_line(writer, "END:", "VALARM");
}

void ics_add(Writer *writer, const CalendarPart *part)
{
    for (size_t i = 0; i < part->calendar.count; i++) {
        const AgrDueDay *day = &part->calendar.days[i];
        char stamp[32], date[16];
        snprintf(stamp, sizeof stamp, "%sT000000Z", ics_day(part->from, 0, date));
        put_line(writer, "BEGIN:", "VEVENT");
        put_line(writer, "UID:", day->uid);
        put_line(writer, "DTSTAMP:", stamp);
        put_line(writer, "DTSTART;VALUE=DATE:", ics_day(day->last, 0, date));
        put_line(writer, "DTEND;VALUE=DATE:", ics_day(day->last, 1, date));
        put_text(writer, "SUMMARY:", day->title);
        put_description(writer, part, day);
        put_text(writer, "CATEGORIES:", day->kind);
        put_line(writer, "TRANSP:", "TRANSPARENT");
        if (day->reminder > 0)
            put_alarm(writer, day);
        put_line(writer, "END:", "VEVENT");
    }
}

void ics_end(Writer *writer)
{
    put_line(writer, "END:", "VCALENDAR");
}

// --- JSON ---

static void put_place(Builder *builder, json_t *object, const AgrPlace *place)
{
    build_put(builder, object, "clause", build_text(place->clause));
    build_put(builder, object, "file", build_text(place->file));
    build_put(builder, object, "line", json_integer(place->line));
    build_put(builder, object, "column", json_integer(place->column));
}

static json_t *day_object(Builder *builder, const AgrDueDay *day)
{
    json_t *object = json_object();
    build_put(builder, object, "uid", build_text(day->uid));
    build_put(builder, object, "kind", build_text(day->kind));
    build_put(builder, object, "of", build_text(day->of));
    build_put(builder, object, "title", build_text(day->title));
    build_put(builder, object, "what", build_text(day->what));
    build_put(builder, object, "first", build_text(day->first));
    build_put(builder, object, "last", build_text(day->last));
    build_put(builder, object, "nominal", build_text(day->nominal));
    build_put(builder, object, "counting", build_text_or_null(day->counting));
    build_put(builder, object, "remark", build_text_or_null(day->remark));
    build_put(builder, object, "reminder", json_integer(day->reminder));
    build_put(builder, object, "text", build_text(day->text));
    put_place(builder, object, &day->place);
    return object;
}

static json_t *undated_object(Builder *builder, const AgrUndated *undated)
{
    json_t *object = json_object();
    build_put(builder, object, "of", build_text(undated->of));
    build_put(builder, object, "title", build_text(undated->title));
    build_put(builder, object, "when", build_text(undated->when));
    put_place(builder, object, &undated->place);
    return object;
}

static void put_quoted(Writer *writer, const char *text)
{
    json_t *value = build_text(text);
    char *out = value ? json_dumps(value, JSON_ENCODE_ANY) : NULL;
    if (out)
        writer_raw(writer, out, strlen(out));
    else
        writer_text(writer, "\"\"");
    free(out);
    json_decref(value);
}

void json_calendar_begin(Writer *writer, const char *from, const char *to,
                         const char *party)
{
    writer_text(writer, "{\n\"format\": \"agrc-calendar/1\",\n\"from\": ");
    put_quoted(writer, from);
    writer_text(writer, ",\n\"to\": ");
    put_quoted(writer, to);
    writer_text(writer, ",\n\"party\": ");
    if (party)
        put_quoted(writer, party);
    else
        writer_text(writer, "null");
    writer_text(writer, ",\n\"agreements\": [");
}

bool json_calendar_add(Writer *writer, const CalendarPart *part, bool first)
{
    Builder builder = {false};
    json_t *root = json_object(), *days = json_array(), *undated = json_array();
    for (size_t i = 0; i < part->calendar.count; i++)
        build_push(&builder, days, day_object(&builder, &part->calendar.days[i]));
    for (size_t i = 0; i < part->calendar.undated_count; i++)
        build_push(&builder, undated,
                   undated_object(&builder, &part->calendar.undated[i]));
    build_put(&builder, root, "name", build_text(part->name));
    build_put(&builder, root, "title", build_text(part->title));
    build_put(&builder, root, "file", build_text(part->file));
    build_put(&builder, root, "sha256", build_text(part->sha256));
    build_put(&builder, root, "days", days);
    build_put(&builder, root, "undated", undated);
    writer_text(writer, first ? "\n" : ",\n");
    return build_dump(writer, &builder, root);
}

void json_calendar_end(Writer *writer, bool any)
{
    writer_text(writer, any ? "\n]\n}\n" : "]\n}\n");
}
