#include "model/data.h"

// A small reader of CSV. Libraries hand over fields without telling where they stood, and
// hold memory of their own while they call back; here every field has its place in the
// text, for citations and findings, and all memory is the arena's.

typedef struct {
    Arena *arena;
    Diags *diags;
    DataFile *file;
    Text text;
    size_t at;
    char separator;
} Reader;

static bool at_end(const Reader *reader)
{
    return reader->at >= reader->text.length;
}

static char here(const Reader *reader)
{
    return reader->text.at[reader->at];
}

static bool line_ends(const Reader *reader)
{
    return at_end(reader) || here(reader) == '\n' ||
           (here(reader) == '\r' && (reader->at + 1 == reader->text.length ||
                                     reader->text.at[reader->at + 1] == '\n'));
}

static void skip_line_end(Reader *reader)
{
    if (!at_end(reader) && here(reader) == '\r')
        reader->at++;
    if (!at_end(reader) && here(reader) == '\n')
        reader->at++;
}

static Span span_from(const Reader *reader, size_t start, size_t end)
{
    return (Span){reader->file->source, (uint32_t)start, (uint32_t)end};
}

// A semicolon wins over a tab, and a tab over a comma, which may be a decimal sign.
static char find_separator(Text text)
{
    bool quoted = false, tab = false, comma = false;
    for (size_t i = 0; i < text.length && (quoted || text.at[i] != '\n'); i++) {
        char c = text.at[i];
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == ';')
            return ';';
        tab = tab || c == '\t';
        comma = comma || c == ',';
    }
    return tab ? '\t' : comma ? ',' : ';';
}

// `sep=;`, which some spreadsheet programs put first.
static void skip_sep_line(Reader *reader)
{
    Text text = reader->text;
    if (!text_starts_with(text, TEXT("sep=")) || text.length < 6 ||
        (text.at[5] != '\n' && text.at[5] != '\r'))
        return;
    reader->separator = text.at[4];
    reader->at = 5;
    skip_line_end(reader);
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

static Text undouble(Arena *arena, Text text)
{
    size_t doubled = 0;
    for (size_t i = 0; i + 1 < text.length; i++)
        if (text.at[i] == '"' && text.at[i + 1] == '"') {
            doubled++;
            i++;
        }
    if (doubled == 0)
        return text;
    char *bytes = arena_alloc(arena, text.length);
    size_t length = 0;
    for (size_t i = 0; i < text.length; i++) {
        bytes[length++] = text.at[i];
        if (text.at[i] == '"')
            i++;
    }
    return (Text){bytes, length};
}

// Reads from the opening mark to the closing one; false when there is none.
static bool read_quoted(Reader *reader, Text *out)
{
    size_t start = ++reader->at;
    for (; !at_end(reader); reader->at++) {
        if (here(reader) != '"')
            continue;
        if (reader->at + 1 < reader->text.length &&
            reader->text.at[reader->at + 1] == '"') {
            reader->at++;
            continue;
        }
        Text inner = {reader->text.at + start, reader->at - start};
        *out = undouble(reader->arena, inner);
        reader->at++;
        return true;
    }
    return false;
}

static void skip_to_separator(Reader *reader)
{
    while (!line_ends(reader) && here(reader) != reader->separator)
        reader->at++;
}

static void add_field(Reader *reader, Text text, size_t start)
{
    DataField field = {text_trim(text), span_from(reader, start, reader->at)};
    vec_push(reader->arena, &reader->file->fields, field);
}

static void read_field(Reader *reader)
{
    size_t start = reader->at;
    while (!line_ends(reader) && is_space(here(reader)) &&
           here(reader) != reader->separator)
        reader->at++;
    if (line_ends(reader) || here(reader) != '"') {
        skip_to_separator(reader);
        add_field(reader, (Text){reader->text.at + start, reader->at - start}, start);
        return;
    }
    Text text;
    size_t mark = reader->at;
    if (!read_quoted(reader, &text)) {
        DIAG0(reader->diags, data_quote, span_from(reader, mark, mark + 1));
        reader->file->broken = true;
        reader->at = reader->text.length;
        add_field(reader, (Text){"", 0}, start);
        return;
    }
    size_t closed = reader->at;
    skip_to_separator(reader);
    Text rest = {reader->text.at + closed, reader->at - closed};
    if (text_trim(rest).length > 0) {
        DIAG0(reader->diags, data_quote, span_from(reader, closed - 1, closed));
        reader->file->broken = true;
    }
    add_field(reader, text, start);
}

static bool is_empty_row(const DataFile *file, const DataRow *row)
{
    for (size_t i = 0; i < row->count; i++)
        if (file->fields.items[row->first + i].text.length > 0)
            return false;
    return true;
}

// Spreadsheets leave empty fields behind at the end of a row.
static void drop_empty_tail(const DataFile *file, DataRow *row, size_t wanted)
{
    while (row->count > wanted &&
           file->fields.items[row->first + row->count - 1].text.length == 0)
        row->count--;
}

static void keep_row(Reader *reader, DataRow row)
{
    DataFile *file = reader->file;
    if (is_empty_row(file, &row)) {
        file->fields.count = row.first;
        return;
    }
    size_t wanted = file->rows.count > 0 ? file->rows.items[0].count : 1;
    drop_empty_tail(file, &row, wanted);
    if (file->rows.count > 0 && row.count != wanted) {
        Arg args[2] = {ARG(text_format(reader->arena, "%zu", row.count)),
                       ARG(text_format(reader->arena, "%zu", wanted))};
        diag_add(reader->diags, FINDING_data_ragged, row.span, 2, args);
        file->broken = true;
        return;
    }
    vec_push(reader->arena, &file->rows, row);
}

static void read_row(Reader *reader)
{
    size_t start = reader->at;
    DataRow row = {.first = reader->file->fields.count};
    for (;;) {
        read_field(reader);
        row.count++;
        if (line_ends(reader))
            break;
        reader->at++; // the separator
    }
    row.span = span_from(reader, start, reader->at);
    skip_line_end(reader);
    keep_row(reader, row);
}

DataFile *data_parse(Arena *arena, Diags *diags, const Source *source)
{
    DataFile *file = ARENA_NEW(arena, DataFile);
    file->source = source;
    Reader reader = {.arena = arena,
                     .diags = diags,
                     .file = file,
                     .text = source->text,
                     .separator = find_separator(source->text)};
    skip_sep_line(&reader);
    while (!at_end(&reader))
        read_row(&reader);
    if (file->rows.count < 2 && !file->broken) {
        DIAG(diags, data_empty, ((Span){source, 0, 0}), ARG(source->path));
        file->broken = true;
    }
    return file;
}
