#include "output/text_grid.h"

#include "output/text.h"

enum { COLUMNS_MOST = 24, GAP = 2 };

static const char *title_of(const AgrColumn *column)
{
    return column->title ? column->title : column->key;
}

static const char *name_of(const AgrTableRow *row)
{
    return row->label ? row->label : row->of;
}

static size_t value_columns(const AgrValue *value)
{
    Writer words;
    writer_open(&words, -1, false);
    text_value(&words, value);
    size_t used = words.error == 0 && words.used < WRITER_BUFFER ? words.used : 0;
    return writer_columns((Text){words.buffer, used});
}

static void widen(size_t *width, size_t columns)
{
    if (columns > *width)
        *width = columns;
}

static void measure_row(const AgrTable *table, const AgrTableRow *row, size_t *name,
                        size_t *widths)
{
    widen(name, writer_columns(text_from(name_of(row))));
    for (size_t i = 0; i < table->column_count && i < COLUMNS_MOST; i++)
        widen(&widths[i], value_columns(&row->cells[i]));
}

static void show_row(Writer *writer, const AgrTable *table, const AgrTableRow *row,
                     size_t indent, size_t name, const size_t *widths)
{
    writer_repeat(writer, ' ', indent);
    writer_text(writer, name_of(row));
    size_t pad = name - writer_columns(text_from(name_of(row)));
    for (size_t i = 0; i < table->column_count && i < COLUMNS_MOST; i++) {
        size_t columns = value_columns(&row->cells[i]);
        pad += GAP + widths[i] - columns;
        if (columns == 0) // nothing is written to the right of the last cell
            continue;
        writer_repeat(writer, ' ', pad);
        text_value(writer, &row->cells[i]);
        pad = 0;
    }
    writer_text(writer, "\n");
}

static void show_titles(Writer *writer, const AgrTable *table, size_t indent, size_t name,
                        const size_t *widths)
{
    writer_repeat(writer, ' ', indent + name);
    writer_style(writer, STYLE_DIM);
    for (size_t i = 0; i < table->column_count && i < COLUMNS_MOST; i++) {
        const char *title = title_of(&table->columns[i]);
        writer_repeat(writer, ' ', GAP + widths[i] - writer_columns(text_from(title)));
        writer_text(writer, title);
    }
    writer_style(writer, STYLE_PLAIN);
    writer_text(writer, "\n");
}

void text_grid(Writer *writer, AgrLanguage language, const AgrTable *table, size_t indent,
               size_t most)
{
    size_t name = 0, widths[COLUMNS_MOST] = {0};
    size_t count = table->row_count < most ? table->row_count : most;
    for (size_t i = 0; i < table->column_count && i < COLUMNS_MOST; i++)
        widths[i] = writer_columns(text_from(title_of(&table->columns[i])));
    for (size_t i = 0; i < count; i++)
        measure_row(table, &table->rows[i], &name, widths);
    if (table->total)
        measure_row(table, table->total, &name, widths);
    show_titles(writer, table, indent, name, widths);
    for (size_t i = 0; i < count; i++)
        show_row(writer, table, &table->rows[i], indent, name, widths);
    if (count < table->row_count) {
        char listed[NUMBER_SIZE], all[NUMBER_SIZE];
        const char *const args[] = {number_words(count, listed),
                                    number_words(table->row_count, all)};
        writer_repeat(writer, ' ', indent);
        writer_fill(writer, words(PHRASE_output_first_of, language), args, 2);
        writer_text(writer, "\n");
    }
    if (table->total)
        show_row(writer, table, table->total, indent, name, widths);
}
