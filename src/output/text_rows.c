#include "output/text_rows.h"

#include <string.h>

#include "output/text.h"
#include "output/text_value.h"

// Words in the last column of a table want this much room; where there is less, they
// stand on lines of their own below.
enum { COLUMN_MOST = 36, WORDS_LEAST = 26, BELOW = TEXT_HEADING + 4 };

typedef struct {
    size_t of, what, number; // columns that the cells take
    bool below;              // words stand below their row
} Widths;

static void widen(size_t *width, size_t columns)
{
    if (columns > *width)
        *width = columns < COLUMN_MOST ? columns : COLUMN_MOST;
}

static const char *quantity_text(const AgrValue *value)
{
    if (value->kind != AGR_VALUE_QUANTITY)
        return NULL;
    return has_text(value->low.display) ? value->low.display : value->low.exact;
}

// The columns of a figure up to its last digit: units follow, one below the other.
static size_t number_columns(const char *figure)
{
    size_t length = 0;
    for (size_t i = 0; figure[i]; i++)
        if (figure[i] >= '0' && figure[i] <= '9')
            length = i + 1;
    return writer_columns((Text){figure, length > 0 ? length : strlen(figure)});
}

static void measure(Widths *widths, const AgrRow *row)
{
    widen(&widths->of, writer_columns(text_from(text_row_name(row))));
    widen(&widths->what, writer_columns(text_from(row->what)));
    const char *value = quantity_text(&row->value);
    if (value)
        widen(&widths->number, number_columns(value));
}

static size_t words_columns(const AgrValue *value)
{
    size_t columns = 0;
    if (value->kind == AGR_VALUE_NAMES)
        for (size_t i = 0; i < value->names.count; i++)
            columns += writer_columns(text_from(value->names.names[i])) + 2;
    else if (value->kind == AGR_VALUE_TEXT || value->kind == AGR_VALUE_DATE)
        columns = writer_columns(text_from(value->text));
    return columns < WORDS_LEAST ? columns : WORDS_LEAST;
}

// Whether some row has no room for its words beside its other cells.
static bool is_narrow(const AgrRow *rows, size_t count, Widths widths)
{
    for (size_t i = 0; i < count; i++) {
        if (words_columns(&rows[i].value) == 0)
            continue;
        size_t of = writer_columns(text_from(text_row_name(&rows[i]))) + 2;
        size_t what = writer_columns(text_from(rows[i].what)) + 2;
        of = of > widths.of + 2 ? of : widths.of + 2;
        what = widths.what == 0 ? 0 : what > widths.what + 2 ? what : widths.what + 2;
        if (TEXT_HEADING + of + what + words_columns(&rows[i].value) > WRAP_WIDTH)
            return true;
    }
    return false;
}

static size_t show_cell(Writer *writer, const char *text, size_t width)
{
    size_t columns = writer_columns(text_from(text));
    writer_text(writer, text ? text : "");
    writer_repeat(writer, ' ', columns < width ? width - columns : 0);
    return columns < width ? width : columns;
}

static void show_words(Writer *writer, size_t column, const AgrValue *value)
{
    char date[TEXT_DATE];
    Wrap wrap;
    wrap_begin(&wrap, writer, column, column);
    if (value->kind == AGR_VALUE_NAMES) {
        for (size_t i = 0; i < value->names.count; i++) {
            wrap_text(&wrap, i > 0 ? ", " : "");
            wrap_text(&wrap, value->names.names[i]);
        }
        wrap_end(&wrap);
    } else if (value->kind == AGR_VALUE_TEXT || value->kind == AGR_VALUE_DATE) {
        bool is_date = value->kind == AGR_VALUE_DATE;
        wrap_text(&wrap, is_date ? text_date(value->text, date) : value->text);
        wrap_end(&wrap);
    } else {
        text_value(writer, value);
        writer_text(writer, "\n");
    }
}

static bool is_empty(const AgrValue *value)
{
    bool words = value->kind == AGR_VALUE_NAMES || value->kind == AGR_VALUE_TEXT ||
                 value->kind == AGR_VALUE_DATE;
    return value->kind == AGR_VALUE_NONE || (words && words_columns(value) == 0);
}

// The end of a row of words: beside its other cells, or below them.
static void show_last(Part *part, const AgrRow *row, Widths widths, size_t column)
{
    Writer *writer = part->writer;
    if (widths.what > 0 && !is_empty(&row->value) && !widths.below) {
        column += show_cell(writer, row->what, widths.what) + 2;
        writer_text(writer, "  ");
    } else if (has_text(row->what)) {
        Wrap wrap;
        wrap_begin(&wrap, writer, column, column);
        wrap_text(&wrap, row->what);
        wrap_end(&wrap);
        if (is_empty(&row->value))
            return;
        column = BELOW;
        writer_repeat(writer, ' ', column);
    }
    if (is_empty(&row->value))
        writer_text(writer, "\n");
    else
        show_words(writer, column, &row->value);
}

// Whether a name takes so much room that the words beside it would stand one below the
// other.
static bool is_long(const AgrRow *row, const char *of)
{
    size_t what = writer_columns(text_from(row->what));
    size_t columns = writer_columns(text_from(of));
    size_t room = what < WORDS_LEAST ? what : WORDS_LEAST;
    return columns > COLUMN_MOST && TEXT_HEADING + columns + 2 + room > WRAP_WIDTH;
}

// A row with such a name: what belongs to it stands below.
static void show_long_row(Part *part, const AgrRow *row, const char *of)
{
    Writer *writer = part->writer;
    Wrap wrap;
    part_line(part);
    wrap_begin(&wrap, writer, TEXT_HEADING, TEXT_HEADING + 2);
    wrap_text(&wrap, of);
    wrap_end(&wrap);
    if (has_text(row->what)) {
        writer_repeat(writer, ' ', BELOW);
        wrap_begin(&wrap, writer, BELOW, BELOW);
        wrap_text(&wrap, row->what);
        wrap_end(&wrap);
    }
    if (is_empty(&row->value))
        return;
    writer_repeat(writer, ' ', BELOW);
    show_words(writer, BELOW, &row->value);
}

// A row of a table: figures to the right, words to the left.
static void show_row(Part *part, const AgrRow *row, Widths widths, const char *of)
{
    Writer *writer = part->writer;
    const char *figure = quantity_text(&row->value);
    bool more = figure || !is_empty(&row->value) || has_text(row->what);
    if (!figure && more && is_long(row, of)) {
        show_long_row(part, row, of);
        return;
    }
    part_line(part);
    size_t column = TEXT_HEADING + show_cell(writer, of, more ? widths.of : 0) + 2;
    writer_text(writer, more ? "  " : "");
    if (!figure) {
        show_last(part, row, widths, column);
        return;
    }
    if (widths.what > 0) {
        show_cell(writer, row->what, widths.what);
        writer_text(writer, "  ");
    }
    size_t columns = number_columns(figure);
    writer_repeat(writer, ' ', columns < widths.number ? widths.number - columns : 0);
    writer_text(writer, figure);
    if (row->value.low.native) {
        writer_text(writer, " ");
        writer_text(writer, row->value.low.native);
    }
    writer_text(writer, "\n");
}

// A comparison: the question, then the answer before and now, one below the other.
static void show_change(Part *part, const AgrRow *row)
{
    Wrap wrap = part_wrap(part, 2);
    wrap_text(&wrap, text_row_name(row));
    wrap_end(&wrap);
    const char *const states[] = {row->what, row->value.text};
    const PhraseKey heads[] = {PHRASE_output_before, PHRASE_output_now};
    for (int i = 0; i < 2; i++) {
        wrap = part_wrap(part, 4);
        wrap_text(&wrap, "  ");
        wrap_text(&wrap, words(heads[i], part->language));
        wrap_text(&wrap, " ");
        wrap_text(&wrap, states[i]);
        wrap_end(&wrap);
    }
}

void rows_changes(Part *part, const AgrValue *value)
{
    for (size_t i = 0; i < part_shown(value->row_count); i++)
        show_change(part, &value->rows[i]);
    part_cut(part, value->row_count);
}

void rows_show(Part *part, const AgrRow *rows, size_t count, const AgrRow *total)
{
    Widths widths = {0};
    const char *sum = words(PHRASE_output_total, part->language);
    for (size_t i = 0; i < part_shown(count); i++)
        measure(&widths, &rows[i]);
    const char *total_name = total && has_text(total->of) ? text_row_name(total) : sum;
    if (total) {
        measure(&widths, total);
        widen(&widths.of, writer_columns(text_from(total_name)));
    }
    widths.below = is_narrow(rows, part_shown(count), widths);
    for (size_t i = 0; i < part_shown(count); i++)
        show_row(part, &rows[i], widths, text_row_name(&rows[i]));
    part_cut(part, count);
    if (total)
        show_row(part, total, widths, total_name);
}

void rows_groups(Part *part, const AgrValue *value)
{
    for (size_t i = 0; i < value->group_count; i++) {
        Wrap wrap = part_wrap(part, 2);
        wrap_text(&wrap, "- ");
        for (size_t n = 0; n < value->groups[i].count; n++) {
            wrap_text(&wrap, n > 0 ? ", " : "");
            wrap_text(&wrap, text_name(&value->groups[i], n));
        }
        wrap_end(&wrap);
    }
    char listed[NUMBER_SIZE];
    number_words(value->group_count, listed);
    if (has_text(value->total) && strcmp(listed, value->total) != 0) {
        const char *const args[] = {listed, value->total};
        Wrap wrap = part_wrap(part, 0);
        wrap_fill(&wrap, words(PHRASE_output_first_of, part->language), args, 2);
        wrap_end(&wrap);
    }
}
