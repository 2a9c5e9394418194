#include "output/excel.h"

#include <string.h>

#include "output/text.h"

static const char end_of_line[] = "\r\n";

void excel_begin(Writer *writer)
{
    writer_text(writer, "\xEF\xBB\xBF");
}

// --- cells ---

// A cell of words that a spreadsheet would take for a formula gets an apostrophe.
static void put_text(Writer *writer, const char *text)
{
    text = text ? text : "";
    bool quoted = strpbrk(text, ";\"\r\n\t") != NULL;
    writer_raw(writer, "\"", quoted ? 1 : 0);
    writer_raw(writer, "'", *text && strchr("=+-@", *text) ? 1 : 0);
    for (; *text; text++) {
        writer_raw(writer, "\"", *text == '"' ? 1 : 0);
        writer_raw(writer, text, 1);
    }
    writer_raw(writer, "\"", quoted ? 1 : 0);
}

// The number in the words of a figure: `≈ 8 200,5 inhabitants` is 8200,5; a per cent sign
// stays. Of a fraction with its approximation the latter.
static void put_number(Writer *writer, const char *display)
{
    const char *near = strstr(display, "\xE2\x89\x88");
    bool begun = false;
    for (display = near ? near : display; *display; display++) {
        bool digit = *display >= '0' && *display <= '9';
        bool sign = *display == '-' && !begun && display[1] >= '0' && display[1] <= '9';
        bool mark = *display == ',' && begun && display[1] >= '0' && display[1] <= '9';
        bool space = strncmp(display, "\xC2\xA0", 2) == 0 || *display == '\xA0';
        if (digit || sign || mark)
            writer_raw(writer, display, 1);
        else if (begun && !space && *display != ' ')
            break;
        begun = begun || digit;
    }
    writer_raw(writer, "%", *display == '%' ? 1 : 0);
}

static void put_value(Writer *writer, const AgrValue *value)
{
    Writer shown;
    if (value->kind == AGR_VALUE_QUANTITY) {
        put_number(writer, value->low.display ? value->low.display : value->low.exact);
        return;
    }
    writer_open(&shown, -1, false);
    text_value(&shown, value);
    if (shown.error != 0 || shown.used >= WRITER_BUFFER)
        return;
    shown.buffer[shown.used] = '\0';
    put_text(writer, shown.buffer);
}

static const char *unit_of(const AgrValue *value)
{
    bool quantity = value->kind == AGR_VALUE_QUANTITY || value->kind == AGR_VALUE_RANGE;
    if (!quantity || !value->low.unit)
        return "";
    return strcmp(value->low.unit, "eur") == 0 ? "\xE2\x82\xAC" : "";
}

// --- tables ---

// The title of a column, with the sign of its money.
static void put_title(Writer *writer, const AgrTable *table, size_t column)
{
    const char *unit = "";
    for (size_t i = 0; i < table->row_count && !*unit; i++)
        unit = unit_of(&table->rows[i].cells[column]);
    writer_raw(writer, ";", 1);
    put_text(writer, table->columns[column].title);
    writer_raw(writer, " ", *unit ? 1 : 0);
    writer_text(writer, unit);
}

static void put_row(Writer *writer, const AgrTable *table, const AgrTableRow *row)
{
    put_text(writer, row->label ? row->label : row->of);
    for (size_t i = 0; i < table->column_count; i++) {
        writer_raw(writer, ";", 1);
        put_value(writer, &row->cells[i]);
    }
    writer_raw(writer, end_of_line, sizeof end_of_line - 1);
}

static void put_table(Writer *writer, const AgrTable *table)
{
    put_text(writer, table->title);
    for (size_t i = 0; i < table->column_count; i++)
        put_title(writer, table, i);
    writer_raw(writer, end_of_line, sizeof end_of_line - 1);
    for (size_t i = 0; i < table->row_count; i++)
        put_row(writer, table, &table->rows[i]);
    if (table->total)
        put_row(writer, table, table->total);
}

// --- other answers ---

static void put_cells(Writer *writer, const char *of, const char *what,
                      const AgrValue *value)
{
    put_text(writer, of);
    writer_raw(writer, ";", 1);
    put_text(writer, what);
    writer_raw(writer, ";", 1);
    put_value(writer, value);
    writer_raw(writer, ";", 1);
    if (value->kind == AGR_VALUE_QUANTITY || value->kind == AGR_VALUE_RANGE)
        put_text(writer, value->low.unit);
    writer_raw(writer, end_of_line, sizeof end_of_line - 1);
}

static void put_rows(Writer *writer, const AgrRow *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        put_cells(writer, rows[i].label ? rows[i].label : rows[i].of, rows[i].what,
                  &rows[i].value);
}

void excel_answer(Writer *writer, const AgrAnswer *answer, bool first)
{
    writer_raw(writer, end_of_line, first ? 0 : sizeof end_of_line - 1);
    for (size_t i = 0; i < answer->table_count; i++) {
        writer_raw(writer, end_of_line, i > 0 ? sizeof end_of_line - 1 : 0);
        put_table(writer, &answer->tables[i]);
    }
    if (answer->table_count > 0)
        return;
    if (answer->value.kind == AGR_VALUE_ROWS)
        put_rows(writer, answer->value.rows, answer->value.row_count);
    else
        put_cells(writer, answer->question, answer->sentence, &answer->value);
}
