#include "output/text.h"

#include <stdio.h>
#include <string.h>

#include "output/text_grid.h"
#include "output/wrap.h"

static const char *row_name(const AgrRow *row)
{
    return row->label ? row->label : row->of;
}

// A heading and, in the column beside it, what belongs under it. `first` tells whether
// the heading itself is still to be written.
typedef struct {
    Writer *writer;
    AgrLanguage language;
    PhraseKey heading;
    bool first;
} Part;

static Part part_begin(Writer *writer, AgrLanguage language, PhraseKey heading)
{
    return (Part){writer, language, heading, true};
}

// Starts a line of the part; text stands from TEXT_HEADING on.
static void part_line(Part *part)
{
    size_t columns = 0;
    if (part->first) {
        const char *heading = words(part->heading, part->language);
        writer_style(part->writer, STYLE_BOLD);
        writer_text(part->writer, heading);
        writer_style(part->writer, STYLE_PLAIN);
        columns = writer_columns(text_from(heading));
    }
    part->first = false;
    writer_repeat(part->writer, ' ', TEXT_HEADING > columns ? TEXT_HEADING - columns : 1);
}

static Wrap part_wrap(Part *part, size_t hang)
{
    Wrap wrap;
    part_line(part);
    wrap_begin(&wrap, part->writer, TEXT_HEADING, TEXT_HEADING + hang);
    return wrap;
}

// A list in an answer is cut where nobody reads on; what follows it says so.
enum { LIST_MOST = 200 };

static size_t shown(size_t count)
{
    return count < LIST_MOST ? count : LIST_MOST;
}

static void tell_cut(Part *part, size_t count)
{
    if (count <= LIST_MOST)
        return;
    char listed[NUMBER_SIZE], all[NUMBER_SIZE];
    const char *const args[] = {number_words(LIST_MOST, listed),
                                number_words(count, all)};
    Wrap wrap = part_wrap(part, 0);
    wrap_fill(&wrap, words(PHRASE_output_first_of, part->language), args, 2);
    wrap_end(&wrap);
}

static bool filled(const char *text)
{
    return text && *text;
}

static void show_quantity(Writer *writer, const AgrQuantity *quantity)
{
    writer_text(writer, filled(quantity->display) ? quantity->display : quantity->exact);
}

static const char *name_at(const AgrNames *names, size_t at)
{
    return names->labels ? names->labels[at] : names->names[at];
}

static void show_names(Writer *writer, const AgrNames *names)
{
    for (size_t i = 0; i < names->count; i++) {
        writer_text(writer, i > 0 ? ", " : "");
        writer_text(writer, name_at(names, i));
    }
}

// A date as agreements write it, 31.12.2025; the library gives 2025-12-31.
enum { DATE_SIZE = 16 };

static const char *date_words(const char *date, char out[DATE_SIZE])
{
    int year, month, day, length = 0;
    if (sscanf(date, "%4d-%2d-%2d%n", &year, &month, &day, &length) != 3 || date[length])
        return date;
    snprintf(out, DATE_SIZE, "%d.%d.%d", day, month, year);
    return out;
}

// The bytes of a figure before its unit, where a second figure has the same one:
// `6,21–6,22 €` says it once.
static size_t without_unit(const char *low, const char *high)
{
    size_t end = strlen(low), after = strlen(high), kept = end;
    while (end > 0 && after > 0 && low[end - 1] == high[after - 1] &&
           !(low[end - 1] >= '0' && low[end - 1] <= '9')) {
        end--;
        after--;
        kept = end;
    }
    bool whole = end > 0 && low[end - 1] >= '0' && low[end - 1] <= '9' && after > 0 &&
                 high[after - 1] >= '0' && high[after - 1] <= '9';
    return whole ? kept : strlen(low);
}

static void show_range(Writer *writer, const AgrQuantity *low, const AgrQuantity *high)
{
    if (!filled(low->display) || !filled(high->display)) {
        show_quantity(writer, low);
    } else {
        size_t length = without_unit(low->display, high->display);
        writer_slice(writer, (Text){low->display, length});
    }
    writer_text(writer, "–");
    show_quantity(writer, high);
}

void text_value(Writer *writer, const AgrValue *value)
{
    char date[DATE_SIZE];
    switch (value->kind) {
    case AGR_VALUE_NONE: break;
    case AGR_VALUE_QUANTITY: show_quantity(writer, &value->low); break;
    case AGR_VALUE_RANGE:
        if (value->high.exact)
            show_range(writer, &value->low, &value->high);
        else // its words say that it has no upper end
            show_quantity(writer, &value->low);
        break;
    case AGR_VALUE_NAMES: show_names(writer, &value->names); break;
    case AGR_VALUE_GROUPS:
        for (size_t i = 0; i < value->group_count; i++) {
            writer_text(writer, i > 0 ? "; " : "");
            show_names(writer, &value->groups[i]);
        }
        break;
    case AGR_VALUE_ROWS:
        for (size_t i = 0; i < value->row_count; i++) {
            writer_text(writer, i > 0 ? "; " : "");
            writer_text(writer, row_name(&value->rows[i]));
            writer_text(writer, " ");
            text_value(writer, &value->rows[i].value);
        }
        break;
    case AGR_VALUE_DATE: writer_text(writer, date_words(value->text, date)); break;
    case AGR_VALUE_TEXT: writer_text(writer, value->text); break;
    }
}

// --- tables ---

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
    return filled(value->low.display) ? value->low.display : value->low.exact;
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
    widen(&widths->of, writer_columns(text_from(row_name(row))));
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
        size_t of = writer_columns(text_from(row_name(&rows[i]))) + 2;
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
    char date[DATE_SIZE];
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
        wrap_text(&wrap, is_date ? date_words(value->text, date) : value->text);
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
    } else if (filled(row->what)) {
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
    if (filled(row->what)) {
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
    bool more = figure || !is_empty(&row->value) || filled(row->what);
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
    wrap_text(&wrap, row_name(row));
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

static void show_changes(Part *part, const AgrValue *value)
{
    for (size_t i = 0; i < shown(value->row_count); i++)
        show_change(part, &value->rows[i]);
    tell_cut(part, value->row_count);
}

static void show_rows(Part *part, const AgrRow *rows, size_t count, const AgrRow *total)
{
    Widths widths = {0};
    const char *sum = words(PHRASE_output_total, part->language);
    for (size_t i = 0; i < shown(count); i++)
        measure(&widths, &rows[i]);
    const char *total_name = total && filled(total->of) ? row_name(total) : sum;
    if (total) {
        measure(&widths, total);
        widen(&widths.of, writer_columns(text_from(total_name)));
    }
    widths.below = is_narrow(rows, shown(count), widths);
    for (size_t i = 0; i < shown(count); i++)
        show_row(part, &rows[i], widths, row_name(&rows[i]));
    tell_cut(part, count);
    if (total)
        show_row(part, total, widths, total_name);
}

static void show_groups(Part *part, const AgrValue *value)
{
    for (size_t i = 0; i < value->group_count; i++) {
        Wrap wrap = part_wrap(part, 2);
        wrap_text(&wrap, "- ");
        for (size_t n = 0; n < value->groups[i].count; n++) {
            wrap_text(&wrap, n > 0 ? ", " : "");
            wrap_text(&wrap, name_at(&value->groups[i], n));
        }
        wrap_end(&wrap);
    }
    char listed[NUMBER_SIZE];
    number_words(value->group_count, listed);
    if (filled(value->total) && strcmp(listed, value->total) != 0) {
        const char *const args[] = {listed, value->total};
        Wrap wrap = part_wrap(part, 0);
        wrap_fill(&wrap, words(PHRASE_output_first_of, part->language), args, 2);
        wrap_end(&wrap);
    }
}

// --- parts of an answer ---

static void show_result(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_answer);
    if (filled(answer->sentence)) {
        Wrap wrap = part_wrap(&part, 0);
        wrap_text(&wrap, answer->sentence);
        wrap_end(&wrap);
    } else {
        part_line(&part);
        if (answer->value.kind == AGR_VALUE_NONE)
            writer_text(writer, answer->verdict);
        else if (answer->value.kind != AGR_VALUE_ROWS &&
                 answer->value.kind != AGR_VALUE_GROUPS)
            text_value(writer, &answer->value);
        writer_text(writer, "\n");
    }
    if (strcmp(answer->form, "compare") == 0)
        show_changes(&part, &answer->value);
    else if (answer->value.kind == AGR_VALUE_ROWS && answer->table_count == 0)
        show_rows(&part, answer->value.rows, answer->value.row_count, NULL);
    if (answer->value.kind == AGR_VALUE_GROUPS)
        show_groups(&part, &answer->value);
}

// Tables show how rows of the answer came about; an answer of one figure needs none.
static void show_tables(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    bool depends = strcmp(answer->verdict, "depends") == 0;
    if (answer->value.kind != AGR_VALUE_ROWS && !depends)
        return;
    for (size_t i = 0; i < answer->table_count; i++) {
        Part part = part_begin(writer, language, PHRASE_output_table);
        Wrap wrap = part_wrap(&part, 2);
        wrap_text(&wrap, answer->tables[i].title);
        wrap_end(&wrap);
        text_grid(writer, language, &answer->tables[i], 2, LIST_MOST);
    }
}

// What a statement says stands in the file; of a long one its beginning is enough.
static void wrap_parts(Wrap *wrap, const char *text)
{
    enum { PART_MOST = 140 };
    static const char between[] = " · ";
    while (*text) {
        const char *next = strstr(text, between);
        size_t length = next ? (size_t)(next - text) : strlen(text), kept = length;
        if (length > PART_MOST)
            for (kept = PART_MOST; kept > 0 && text[kept] != ' ';)
                kept--;
        if (kept == 0)
            kept = length;
        wrap_slice(wrap, (Text){text, kept});
        wrap_text(wrap, kept < length ? " …" : "");
        text += length;
        if (next) {
            wrap_text(wrap, between);
            text += sizeof between - 1;
        }
    }
}

// A place inside a line of running text: `clause 6 (file:12)`.
static void wrap_place(Wrap *wrap, AgrLanguage language, const AgrPlace *place)
{
    bool has_clause = filled(place->clause);
    if (has_clause)
        wrap_fill(wrap, words(PHRASE_output_clause, language), &place->clause, 1);
    if (!filled(place->file))
        return;
    wrap_text(wrap, has_clause ? " (" : "");
    wrap_text(wrap, place->file);
    if (place->line > 0) {
        char number[NUMBER_SIZE];
        wrap_text(wrap, ":");
        wrap_text(wrap, number_words(place->line, number));
    }
    wrap_text(wrap, has_clause ? ")" : "");
}

static void show_citation(Part *part, const AgrCitation *citation)
{
    Wrap wrap = part_wrap(part, 2);
    wrap_place(&wrap, part->language, &citation->place);
    if (filled(citation->text)) {
        wrap_text(&wrap, ": ");
        wrap_parts(&wrap, citation->text);
    }
    wrap_end(&wrap);
    if (!filled(citation->checked_by))
        writer_style(part->writer, STYLE_DIM);
    part_line(part);
    writer_text(part->writer, "  ");
    wrap_begin(&wrap, part->writer, TEXT_HEADING + 2, TEXT_HEADING + 2);
    if (filled(citation->quote)) {
        const char *const args[] = {citation->quote};
        wrap_fill(&wrap, words(PHRASE_output_quote, part->language), args, 1);
        wrap_text(&wrap, " ");
    }
    const char *const checker[] = {citation->checked_by};
    if (filled(citation->checked_by))
        wrap_fill(&wrap, words(PHRASE_output_checked_by, part->language), checker, 1);
    else
        wrap_text(&wrap, words(PHRASE_output_unchecked, part->language));
    wrap_end(&wrap);
    writer_style(part->writer, STYLE_PLAIN);
}

// Marking every citation as unchecked would drown the answer: when all are, one line says
// so.
static bool all_unchecked(const AgrAnswer *answer)
{
    for (size_t i = 0; i < answer->because_count; i++)
        if (filled(answer->because[i].checked_by) || filled(answer->because[i].quote))
            return false;
    return answer->because_count > 1;
}

static void show_because(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_because);
    bool together = all_unchecked(answer);
    for (size_t i = 0; i < shown(answer->because_count); i++) {
        if (!together) {
            show_citation(&part, &answer->because[i]);
            continue;
        }
        Wrap wrap = part_wrap(&part, 2);
        wrap_place(&wrap, language, &answer->because[i].place);
        if (filled(answer->because[i].text)) {
            wrap_text(&wrap, ": ");
            wrap_parts(&wrap, answer->because[i].text);
        }
        wrap_end(&wrap);
    }
    tell_cut(&part, answer->because_count);
    if (!together)
        return;
    writer_style(writer, STYLE_DIM);
    Wrap wrap = part_wrap(&part, 0);
    wrap_text(&wrap, words(PHRASE_output_all_unchecked, language));
    wrap_end(&wrap);
    writer_style(writer, STYLE_PLAIN);
}

static void show_assuming(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_assuming);
    for (size_t i = 0; i < shown(answer->assuming_count); i++) {
        const AgrAssumption *assumption = &answer->assuming[i];
        Wrap wrap = part_wrap(&part, 2);
        if (filled(assumption->text)) {
            wrap_text(&wrap, assumption->text);
        } else {
            wrap_text(&wrap, assumption->question);
            wrap_text(&wrap, ": ");
            wrap_text(&wrap, assumption->reading);
        }
        if (filled(assumption->why)) {
            wrap_text(&wrap, " (");
            wrap_text(&wrap, assumption->why);
            wrap_text(&wrap, ")");
        }
        wrap_end(&wrap);
    }
    tell_cut(&part, answer->assuming_count);
}

static void show_otherwise(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_otherwise);
    for (size_t i = 0; i < shown(answer->otherwise_count); i++) {
        const AgrOtherwise *other = &answer->otherwise[i];
        Wrap wrap = part_wrap(&part, 2);
        wrap_text(&wrap, other->under);
        wrap_text(&wrap, ": ");
        if (filled(other->sentence) || other->value.kind == AGR_VALUE_NONE) {
            wrap_text(&wrap, filled(other->sentence) ? other->sentence : other->verdict);
            wrap_end(&wrap);
        } else {
            wrap_end(&wrap);
            part_line(&part);
            writer_text(writer, "  ");
            text_value(writer, &other->value);
            writer_text(writer, "\n");
        }
    }
    tell_cut(&part, answer->otherwise_count);
}

static void show_silences(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_not_stated);
    for (size_t i = 0; i < shown(answer->not_stated_count); i++) {
        Wrap wrap = part_wrap(&part, 2);
        wrap_text(&wrap, answer->not_stated[i].what);
        if (filled(answer->not_stated[i].where)) {
            wrap_text(&wrap, " (");
            wrap_text(&wrap, answer->not_stated[i].where);
            wrap_text(&wrap, ")");
        }
        wrap_end(&wrap);
    }
    tell_cut(&part, answer->not_stated_count);
}

// The native functions that figures are marked with, each with its library's hash.
static void show_natives(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_native);
    for (size_t i = 0; i < shown(answer->native_count); i++) {
        const AgrNative *native = &answer->natives[i];
        Wrap wrap = part_wrap(&part, 2);
        wrap_text(&wrap, native->mark);
        wrap_text(&wrap, " ");
        wrap_text(&wrap, native->name);
        wrap_text(&wrap, " · ");
        wrap_text(&wrap, native->library);
        wrap_text(&wrap, " · sha256 ");
        wrap_text(&wrap, native->sha256);
        wrap_end(&wrap);
    }
    tell_cut(&part, answer->native_count);
}

static void show_version(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_version);
    Wrap wrap = part_wrap(&part, 2);
    wrap_text(&wrap, answer->agreement);
    if (answer->agreements > 0) {
        char number[NUMBER_SIZE];
        const char *const args[] = {number_words(answer->agreements, number)};
        wrap_fill(&wrap, words(PHRASE_output_portfolio_agreements, language), args, 1);
    }
    if (filled(answer->file)) {
        wrap_text(&wrap, " · ");
        wrap_text(&wrap, answer->file);
    }
    if (filled(answer->sha256)) {
        Text digest = text_from(answer->sha256);
        wrap_text(&wrap, " · sha256 ");
        wrap_slice(&wrap, (Text){digest.at, digest.length < 12 ? digest.length : 12});
    }
    wrap_text(&wrap, " · agrc ");
    wrap_text(&wrap, agr_version());
    wrap_end(&wrap);
}

void text_steps(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    enum { DEEPEST = 20 };
    for (size_t i = 0; i < shown(answer->step_count); i++) {
        const AgrStep *step = &answer->steps[i];
        size_t depth = step->depth < DEEPEST ? step->depth : DEEPEST;
        Wrap wrap;
        writer_repeat(writer, ' ', 2 * depth);
        wrap_begin(&wrap, writer, 2 * depth, 2 * depth + 2);
        wrap_text(&wrap, "- ");
        wrap_text(&wrap, step->text);
        if (filled(step->place.clause) || filled(step->place.file)) {
            wrap_text(&wrap, " [");
            wrap_place(&wrap, language, &step->place);
            wrap_text(&wrap, "]");
        }
        wrap_end(&wrap);
    }
}

void text_answer(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    if (filled(answer->understood)) {
        const char *const args[] = {filled(answer->said) ? answer->said
                                                         : answer->understood};
        Wrap wrap;
        writer_style(writer, STYLE_DIM);
        wrap_begin(&wrap, writer, 0, 2);
        wrap_fill(&wrap, words(PHRASE_output_understood, language), args, 1);
        wrap_end(&wrap);
        writer_style(writer, STYLE_PLAIN);
    }
    show_result(writer, language, answer);
    show_tables(writer, language, answer);
    show_because(writer, language, answer);
    if (answer->sum_count > 0 || answer->sum_total) {
        Part part = part_begin(writer, language, PHRASE_output_sum);
        show_rows(&part, answer->sum, answer->sum_count, answer->sum_total);
    }
    show_assuming(writer, language, answer);
    show_otherwise(writer, language, answer);
    // The list of silences is itself the answer to a question for it.
    if (strcmp(answer->form, "not_stated") != 0 || answer->value.kind != AGR_VALUE_ROWS)
        show_silences(writer, language, answer);
    show_natives(writer, language, answer);
    if (answer->why) {
        writer_style(writer, STYLE_BOLD);
        writer_text(writer, words(PHRASE_output_why, language));
        writer_style(writer, STYLE_PLAIN);
        writer_text(writer, "\n");
        text_steps(writer, language, answer);
    }
    show_version(writer, language, answer);
}

enum { ECHO_SIZE = 404 };

// The beginning of what was typed: whoever typed it knows the rest.
static const char *shorten(const char *text, char out[ECHO_SIZE])
{
    size_t length = text ? strlen(text) : 0;
    if (length < ECHO_SIZE)
        return text;
    length = ECHO_SIZE - 4;
    while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80)
        length--;
    memcpy(out, text, length);
    memcpy(out + length, "\xE2\x80\xA6", 4);
    return out;
}

void text_not_understood(Writer *writer, AgrLanguage language, const AgrAnswer *answer,
                         bool is_change)
{
    char question[ECHO_SIZE], word[ECHO_SIZE];
    const char *const args[] = {shorten(answer->question, question),
                                shorten(answer->stopped_at, word)};
    bool has_word = filled(answer->stopped_at);
    PhraseKey key = !has_word               ? PHRASE_output_not_understood
                    : answer->no_such_day   ? PHRASE_output_no_such_day
                    : answer->not_mentioned ? PHRASE_output_not_mentioned
                    : answer->no_such_name  ? PHRASE_output_no_such_name
                                            : PHRASE_output_stopped_at;
    if (is_change)
        key = has_word ? PHRASE_output_change_stopped_at : PHRASE_output_change_unclear;
    Wrap wrap;
    wrap_begin(&wrap, writer, 0, 2);
    wrap_fill(&wrap, words(key, language), args, 2);
    wrap_end(&wrap);
    if (answer->did_you_mean_count == 0)
        return;
    writer_text(writer, words(PHRASE_output_did_you_mean, language));
    writer_text(writer, "\n");
    for (size_t i = 0; i < answer->did_you_mean_count; i++) {
        writer_text(writer, "  ");
        wrap_begin(&wrap, writer, 2, 4);
        wrap_text(&wrap, answer->did_you_mean[i]);
        wrap_end(&wrap);
    }
}
