#include "model/event_log.h"

// Reading logs of events.

// --- CSV ---

typedef enum {
    COLUMN_DATE,
    COLUMN_EVENT,
    COLUMN_WHO,
    COLUMN_INSTANCE,
    COLUMN_NOTE,
    COLUMN_AGREEMENT,
    COLUMN_VERSION,
    COLUMN_COUNT
} Column;

// What the columns may be called (folded), in the three languages.
static const char *const column_words[COLUMN_COUNT][16] = {
    [COLUMN_DATE] = {"date", "day", "when", "pvm", "p\xC3\xA4iv\xC3\xA4",
                     "p\xC3\xA4iv\xC3\xA4m\xC3\xA4\xC3\xA4r\xC3\xA4", "ajankohta",
                     "datum", "dag", "tidpunkt", NULL},
    [COLUMN_EVENT] = {"event", "stage", "act", "what", "event/stage/act", "duty",
                      "tapahtuma", "vaihe", "teko", "mit\xC3\xA4", "h\xC3\xA4ndelse",
                      "skede", "handling", "vad", NULL},
    [COLUMN_WHO] = {"who", "by", "party", "actor", "kuka", "toimija", "osapuoli", "vem",
                    "part", "akt\xC3\xB6r", NULL},
    [COLUMN_INSTANCE] = {"instance", "case", "which", "number", "tapaus", "kohde", "asia",
                         "numero", "instans", "fall", "\xC3\xA4rende", "nummer", NULL},
    [COLUMN_NOTE] = {"note", "notes", "remark", "comment", "huomautus", "huom",
                     "lis\xC3\xA4tieto", "selite", "anm\xC3\xA4rkning", "kommentar",
                     NULL},
    [COLUMN_AGREEMENT] = {"agreement", "contract", "sopimus", "avtal", NULL},
    [COLUMN_VERSION] = {"version", "text", "versio", "teksti", "lydelse", NULL},
};

typedef struct {
    Arena *arena;
    Diags *diags;
    const DataFile *file;
    size_t at[COLUMN_COUNT]; // SIZE_MAX: no such column
    size_t first;            // row that is no heading
} Csv;

static Text field_text(const Csv *csv, size_t row, size_t column)
{
    return csv->file->fields.items[csv->file->rows.items[row].first + column].text;
}

static bool is_day_word(Text text)
{
    Date day;
    return date_parse(text, &day) ||
           (text.length > 0 && text.at[0] >= '0' && text.at[0] <= '9');
}

static Column column_of(const Csv *csv, Text heading)
{
    Text folded = text_fold(csv->arena, heading);
    for (Column column = 0; column < COLUMN_COUNT; column++)
        for (const char *const *word = column_words[column]; *word; word++)
            if (text_equal(folded, text_from(*word)))
                return column;
    return COLUMN_COUNT;
}

static bool find_columns(Csv *csv)
{
    const DataRow *head = &csv->file->rows.items[0];
    for (Column column = 0; column < COLUMN_COUNT; column++)
        csv->at[column] = SIZE_MAX;
    csv->first = 1;
    if (is_day_word(field_text(csv, 0, 0))) {
        csv->first = 0;
        for (size_t i = 0; i < head->count && i < COLUMN_COUNT; i++)
            csv->at[i] = i;
    }
    for (size_t i = 0; csv->first == 1 && i < head->count; i++) {
        Column column = column_of(csv, field_text(csv, 0, i));
        if (column < COLUMN_COUNT && csv->at[column] == SIZE_MAX)
            csv->at[column] = i;
    }
    if (csv->at[COLUMN_DATE] != SIZE_MAX && csv->at[COLUMN_EVENT] != SIZE_MAX)
        return true;
    DIAG0(csv->diags, log_columns, head->span);
    return false;
}

static Text cell_text(const Csv *csv, size_t row, Column column)
{
    size_t at = csv->at[column];
    return at < csv->file->rows.items[row].count ? field_text(csv, row, at)
                                                 : (Text){"", 0};
}

static Span cell_span(const Csv *csv, size_t row, Column column)
{
    size_t at = csv->at[column];
    const DataRow *line = &csv->file->rows.items[row];
    return at < line->count ? csv->file->fields.items[line->first + at].span : line->span;
}

static void read_line(Csv *csv, size_t row, EventLog *out)
{
    LogEntry entry = {.name = cell_text(csv, row, COLUMN_EVENT),
                      .who = cell_text(csv, row, COLUMN_WHO),
                      .instance = cell_text(csv, row, COLUMN_INSTANCE),
                      .note = cell_text(csv, row, COLUMN_NOTE),
                      .agreement = cell_text(csv, row, COLUMN_AGREEMENT),
                      .version = cell_text(csv, row, COLUMN_VERSION),
                      .span = csv->file->rows.items[row].span,
                      .name_span = cell_span(csv, row, COLUMN_EVENT),
                      .who_span = cell_span(csv, row, COLUMN_WHO)};
    Text day = cell_text(csv, row, COLUMN_DATE);
    if (!date_parse(day, &entry.day) || !date_valid(entry.day)) {
        DIAG(csv->diags, log_no_day, cell_span(csv, row, COLUMN_DATE), ARG(day));
        return;
    }
    if (entry.name.length == 0) {
        DIAG(csv->diags, log_unknown, entry.span, ARG(entry.name));
        return;
    }
    vec_push(csv->arena, &out->entries, entry);
}

void event_log_csv(Arena *arena, Diags *diags, const Source *source, EventLog *out)
{
    Csv csv = {.arena = arena, .diags = diags};
    Diags own = {.arena = arena};
    csv.file = data_parse(arena, &own, source);
    // That nothing has happened yet is no mistake.
    for (size_t i = 0; i < own.list.count; i++)
        if (own.list.items[i].key != FINDING_data_empty)
            vec_push(arena, &diags->list, own.list.items[i]);
    if (csv.file->rows.count == 0 || !find_columns(&csv))
        return;
    for (size_t i = csv.first; i < csv.file->rows.count; i++)
        read_line(&csv, i, out);
}

// --- statements ---

static Text slot_words(const Node *slot)
{
    if (!slot || !slot->slot.items)
        return (Text){"", 0};
    const Node *item = slot->slot.items;
    if (item->kind == NODE_NAME || item->kind == NODE_STRING)
        return item->name.text;
    return text_trim(span_text(item->span));
}

static void read_statement(Arena *arena, Diags *diags, const Node *node, EventLog *out)
{
    const Node *name = node->statement.name;
    const Node *when = node_slot_of(node, LABEL_when);
    const Node *who = node_slot_of(node, LABEL_who);
    const Node *day = when ? when->slot.items : NULL;
    if (!name)
        return;
    if (day && day->kind == NODE_BAD)
        return; // its mistake has been reported
    if (!day || day->kind != NODE_DATE || !date_valid(day->date)) {
        DIAG(diags, log_no_day, day ? day->span : node->span,
             ARG(day ? slot_words(when) : name->name.text));
        return;
    }
    LogEntry entry = {.day = day->date,
                      .name = name->name.text,
                      .who = slot_words(who),
                      .instance = slot_words(node_slot_of(node, LABEL_in_case)),
                      .note = slot_words(node_slot_of(node, LABEL_note)),
                      .version = slot_words(node_slot_of(node, LABEL_version)),
                      .span = node->span,
                      .name_span = name->span,
                      .who_span = who ? who->span : node->span};
    vec_push(arena, &out->entries, entry);
}

static void read_statements(Arena *arena, Diags *diags, const Node *list, EventLog *out)
{
    for (const Node *node = list; node; node = node->next) {
        if (node->kind != NODE_STATEMENT)
            continue;
        if (node->statement.block == BLOCK_happened)
            read_statement(arena, diags, node, out);
        else if (node->statement.block == BLOCK_clause)
            read_statements(arena, diags, node->statement.body, out);
    }
}

void event_log_tree(Arena *arena, Diags *diags, const Tree *tree, EventLog *out)
{
    read_statements(arena, diags, tree->statements, out);
}

void event_log_of(const Tree *tree, EventLog *log, size_t first)
{
    Text uses = {"", 0}, agreement = {"", 0};
    for (const Node *node = tree->statements; node; node = node->next) {
        if (node->kind != NODE_STATEMENT)
            continue;
        const Node *name = node->statement.name, *item = node->statement.items;
        if (node->statement.block == BLOCK_use && item && item->kind == NODE_STRING)
            uses = item->name.text;
        if (node->statement.block == BLOCK_agreement && name)
            agreement = name->name.text;
    }
    for (size_t i = first; i < log->entries.count; i++) {
        log->entries.items[i].uses = uses;
        if (log->entries.items[i].agreement.length == 0)
            log->entries.items[i].agreement = agreement;
    }
}
