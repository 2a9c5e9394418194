#include "output/csv.h"

#include <string.h>

#include "output/text.h"

typedef struct {
    const char *question, *agreement, *of, *what, *verdict, *answer, *exact, *unit;
    AgrPlace place;
} Line;

// --- cells ---

static void put(Writer *writer, const char *text)
{
    text = text ? text : "";
    bool formula = *text && strchr("=+-@", *text);
    bool quoted = strpbrk(text, ",\"\r\n\t;") != NULL;
    writer_raw(writer, "\"", quoted ? 1 : 0);
    writer_raw(writer, "'", formula ? 1 : 0);
    while (*text) { // a cell keeps to its line
        size_t plain = strcspn(text, "\"\r\n");
        writer_slice(writer, (Text){text, plain});
        text += plain;
        if (*text)
            writer_raw(writer, *text == '"' ? "\"\"" : " ", *text == '"' ? 2 : 1);
        text += *text != '\0';
    }
    writer_raw(writer, "\"", quoted ? 1 : 0);
}

static void cell(Writer *writer, const char *text)
{
    put(writer, text);
    writer_raw(writer, ",", 1);
}

// Exact numbers come from the library and may be negative.
static void number(Writer *writer, const char *exact)
{
    writer_text(writer, exact ? exact : "");
    writer_raw(writer, ",", 1);
}

static void put_line(Writer *writer, const Line *line)
{
    char digits[NUMBER_SIZE];
    cell(writer, line->question);
    cell(writer, line->agreement);
    cell(writer, line->of);
    cell(writer, line->what);
    cell(writer, line->verdict);
    cell(writer, line->answer);
    number(writer, line->exact);
    cell(writer, line->unit);
    cell(writer, line->place.clause);
    cell(writer, line->place.file);
    writer_text(writer,
                line->place.line > 0 ? number_words(line->place.line, digits) : "");
    writer_raw(writer, "\n", 1);
}

// --- values ---

// A value in words; cut where no cell is of use any more.
static const char *value_cell(const AgrValue *value, Writer *into)
{
    writer_open(into, -1, false);
    text_value(into, value);
    if (into->error != 0 || into->used >= WRITER_BUFFER)
        return "\xE2\x80\xA6";
    into->buffer[into->used] = '\0';
    return into->buffer;
}

static void put_row(Writer *writer, Line line, const AgrRow *row)
{
    Writer words;
    line.of = row->of;
    line.what = row->what;
    line.answer = value_cell(&row->value, &words);
    if (row->value.kind == AGR_VALUE_QUANTITY) {
        line.exact = row->value.low.exact;
        line.unit = row->value.low.unit;
    }
    line.place = row->place;
    put_line(writer, &line);
}

void csv_answer(Writer *writer, const AgrAnswer *answer)
{
    Writer words;
    Line line = {.question = answer->question,
                 .agreement = answer->agreement,
                 .verdict = answer->verdict,
                 .answer = answer->sentence};
    if (answer->because_count > 0 && answer->agreements == 0)
        line.place = answer->because[0].place;
    if (answer->value.kind == AGR_VALUE_QUANTITY) {
        line.exact = answer->value.low.exact;
        line.unit = answer->value.low.unit;
    }
    if (answer->value.kind != AGR_VALUE_NONE && answer->value.kind != AGR_VALUE_ROWS)
        line.answer = value_cell(&answer->value, &words);
    bool rows = answer->value.kind == AGR_VALUE_ROWS && answer->value.row_count > 0;
    for (size_t i = 0; i < answer->sum_count; i++)
        put_row(writer, line, &answer->sum[i]);
    for (size_t i = 0; rows && i < answer->value.row_count; i++)
        put_row(writer, line, &answer->value.rows[i]);
    if (!rows)
        put_line(writer, &line);
}

void csv_begin(Writer *writer)
{
    writer_text(
        writer,
        "question,agreement,of,what,verdict,answer,exact,unit,clause,file,line\n");
}

void csv_answers(Writer *writer, const AgrAnswers *answers)
{
    if (answers->whole) {
        csv_answer(writer, answers->whole);
        return;
    }
    for (size_t i = 0; i < answers->row_count; i++) {
        const AgrAnswerRow *row = &answers->rows[i];
        bool answered = strcmp(row->verdict, "not-understood") != 0;
        put_line(writer, &(Line){.question = answers->question,
                                 .agreement = row->member->name,
                                 .what = answered ? "" : row->unknown,
                                 .verdict = row->verdict,
                                 .answer = row->answer,
                                 .exact = row->exact,
                                 .unit = row->unit,
                                 .place = row->place});
    }
}
