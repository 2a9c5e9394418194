#include "output/text.h"

#include <stdio.h>
#include <string.h>

#include "output/wrap.h"

// The same question to several agreements, as a table: a row for each, then what differs.

enum { NAME_MOST = 28, GAP = 2, CELL_SIZE = 512 };

typedef struct {
    Writer *writer;
    AgrLanguage language;
    size_t name, answer; // columns that the cells take
    bool wide;           // the clause has no column: it follows the answer
} Table;

static size_t columns_of(const char *text)
{
    return writer_columns(text_from(text));
}

static bool is_answer(const AgrAnswerRow *row)
{
    return strcmp(row->verdict, "not-understood") != 0;
}

// `clause 5 (file:30)`; cut where it would not fit a cell anyway.
static const char *place_words(AgrLanguage language, const AgrPlace *place,
                               char out[CELL_SIZE])
{
    size_t used = 0;
    out[0] = '\0';
    if (!place->file || !*place->file)
        return out;
    if (*place->clause) {
        const char *words_left = words(PHRASE_output_clause, language);
        size_t arg = 1;
        while (arg > 0 && used < CELL_SIZE - 1) {
            Text piece = words_piece(&words_left, &arg);
            int more = snprintf(out + used, CELL_SIZE - used, TEXT_FMT "%s",
                                TEXT_ARG(piece), arg == 1 ? place->clause : "");
            used += more > 0 ? (size_t)more : 0;
        }
    }
    if (used < CELL_SIZE - 1)
        snprintf(out + used, CELL_SIZE - used, used > 0 ? " (%s:%u)" : "%s:%u",
                 place->file, place->line);
    return out;
}

static Table measure(Writer *writer, AgrLanguage language, const AgrAnswers *answers)
{
    Table table = {writer, language,
                   columns_of(words(PHRASE_output_table_agreement, language)),
                   columns_of(words(PHRASE_output_table_answer, language)), false};
    size_t place = 0;
    char cell[CELL_SIZE];
    for (size_t i = 0; i < answers->row_count; i++) {
        const AgrAnswerRow *row = &answers->rows[i];
        if (!is_answer(row))
            continue;
        size_t name = columns_of(row->member->name), answer = columns_of(row->answer);
        size_t where = columns_of(place_words(language, &row->place, cell));
        name = name < NAME_MOST ? name : NAME_MOST;
        table.name = name > table.name ? name : table.name;
        table.answer = answer > table.answer ? answer : table.answer;
        place = where > place ? where : place;
    }
    table.wide = table.name + GAP + table.answer + GAP + place > WRAP_WIDTH;
    return table;
}

static size_t cell(Writer *writer, const char *text, size_t width)
{
    size_t columns = columns_of(text);
    writer_text(writer, text);
    writer_repeat(writer, ' ', (columns < width ? width - columns : 0) + GAP);
    return (columns < width ? width : columns) + GAP;
}

static void show_heading(const Table *table)
{
    writer_style(table->writer, STYLE_BOLD);
    cell(table->writer, words(PHRASE_output_table_agreement, table->language),
         table->name);
    if (table->wide)
        writer_text(table->writer, words(PHRASE_output_table_answer, table->language));
    else {
        cell(table->writer, words(PHRASE_output_table_answer, table->language),
             table->answer);
        writer_text(table->writer, words(PHRASE_output_table_clause, table->language));
    }
    writer_style(table->writer, STYLE_PLAIN);
    writer_text(table->writer, "\n");
}

static void show_row(const Table *table, const AgrAnswerRow *row)
{
    char place[CELL_SIZE];
    size_t column = cell(table->writer, row->member->name, table->name);
    place_words(table->language, &row->place, place);
    if (!table->wide && *place) {
        cell(table->writer, row->answer, table->answer);
        writer_text(table->writer, place);
        writer_text(table->writer, "\n");
        return;
    }
    Wrap wrap;
    wrap_begin(&wrap, table->writer, column, table->name + GAP);
    wrap_text(&wrap, row->answer);
    if (*place) {
        wrap_text(&wrap, " [");
        wrap_text(&wrap, place);
        wrap_text(&wrap, "]");
    }
    wrap_end(&wrap);
}

// Why an agreement has no row, in one line.
static void show_missing(const Table *table, const AgrAnswerRow *row)
{
    const char *const args[] = {row->member->name, row->unknown};
    PhraseKey key = !*row->unknown ? PHRASE_output_answers_not
                    : row->is_name ? PHRASE_output_speaks_not
                                   : PHRASE_output_asks_not;
    Wrap wrap;
    wrap_begin(&wrap, table->writer, 0, 2);
    wrap_fill(&wrap, words(key, table->language), args, 2);
    wrap_end(&wrap);
}

// `DIFFERS     45 %: joki, kallio`, one line for each answer.
static void show_groups(const Table *table, const AgrAnswers *answers)
{
    char number[NUMBER_SIZE];
    bool same = answers->agreeing_count < 2;
    if (answers->understood_count < 2)
        return;
    const char *heading =
        words(same ? PHRASE_output_same : PHRASE_output_differs, table->language);
    writer_text(table->writer, "\n");
    for (size_t i = 0; i < (same ? 1 : answers->agreeing_count); i++) {
        const AgrAgreeing *group = &answers->agreeing[i];
        writer_style(table->writer, STYLE_BOLD);
        size_t column = columns_of(i == 0 ? heading : "");
        writer_text(table->writer, i == 0 ? heading : "");
        writer_style(table->writer, STYLE_PLAIN);
        writer_repeat(table->writer, ' ',
                      column < TEXT_HEADING ? TEXT_HEADING - column : 1);
        Wrap wrap;
        wrap_begin(&wrap, table->writer, TEXT_HEADING, TEXT_HEADING + 2);
        if (same) {
            const char *const args[] = {number_words(answers->understood_count, number)};
            wrap_fill(&wrap, words(PHRASE_output_all_same, table->language), args, 1);
        }
        for (size_t k = 0; !same && k < group->count; k++) {
            wrap_text(&wrap, k > 0 ? ", " : "");
            wrap_text(&wrap, group->names[k]);
        }
        if (!same) {
            wrap_text(&wrap, ": ");
            wrap_text(&wrap, group->answer);
        }
        wrap_end(&wrap);
    }
}

// The native functions behind the marks of each agreement.
static void show_natives(const Table *table, const AgrAnswers *answers)
{
    for (size_t i = 0; i < answers->row_count; i++) {
        const AgrAnswerRow *row = &answers->rows[i];
        for (size_t k = 0; k < row->native_count; k++) {
            const AgrNative *native = &row->natives[k];
            Wrap wrap;
            wrap_begin(&wrap, table->writer, 0, 2);
            wrap_text(&wrap, native->mark);
            wrap_text(&wrap, " ");
            wrap_text(&wrap, row->member->name);
            wrap_text(&wrap, ": ");
            wrap_text(&wrap, native->name);
            wrap_text(&wrap, " · ");
            wrap_text(&wrap, native->library);
            wrap_text(&wrap, " · sha256 ");
            wrap_text(&wrap, native->sha256);
            wrap_end(&wrap);
        }
    }
}

void text_answers(Writer *writer, AgrLanguage language, const AgrAnswers *answers)
{
    Table table = measure(writer, language, answers);
    if (*answers->understood) {
        const char *const args[] = {answers->understood};
        Wrap wrap;
        writer_style(writer, STYLE_DIM);
        wrap_begin(&wrap, writer, 0, 2);
        wrap_fill(&wrap, words(PHRASE_output_understood, language), args, 1);
        wrap_end(&wrap);
        writer_style(writer, STYLE_PLAIN);
    }
    show_heading(&table);
    for (size_t i = 0; i < answers->row_count; i++)
        if (is_answer(&answers->rows[i]))
            show_row(&table, &answers->rows[i]);
    for (size_t i = 0; i < answers->row_count; i++)
        if (!is_answer(&answers->rows[i]))
            show_missing(&table, &answers->rows[i]);
    show_groups(&table, answers);
    show_natives(&table, answers);
}
