#include "model/data.h"

// The rows of data files as cells of the measures that name them.

// One `from data` with what stands beside it in the same statement.
typedef struct {
    Link *link;
    Entity *entity;
    Measure *view;
    const Cell *label;
    const DataFile *file;
    NumberForm form;
    size_t column, year; // SIZE_MAX: none
    size_t made, bad;
} Taking;

static const DataFile *file_of(const Entity *entity, const Cell *label)
{
    for (size_t i = 0; i < entity->agreement->data.count; i++)
        if (text_equal(entity->agreement->data.items[i]->written, label->value->text))
            return entity->agreement->data.items[i];
    return NULL;
}

// A label of the same statement as another: of the one that declares the measure, or of
// one that continues it.
static const Cell *beside(const Entity *entity, const Cell *cell, LabelKey label)
{
    const Node *statement = entity_statement_at(entity, cell->span);
    for (size_t i = 0; i < entity->cells.count; i++)
        if (entity->cells.items[i]->label == label &&
            entity_statement_at(entity, entity->cells.items[i]->span) == statement)
            return entity->cells.items[i];
    return NULL;
}

// --- columns ---

static Text column_names(Arena *arena, const DataFile *file)
{
    Text names = {"", 0};
    const DataRow *head = &file->rows.items[0];
    for (size_t i = 1; i < head->count; i++)
        names = text_format(arena, i == 1 ? TEXT_FMT TEXT_FMT : TEXT_FMT "; " TEXT_FMT,
                            TEXT_ARG(names),
                            TEXT_ARG(file->fields.items[head->first + i].text));
    return names;
}

// The column with that name; false when there is none, or two, which is reported.
static bool find_column(Taking *at, const Cell *label, size_t *out)
{
    Arena *arena = at->link->arena;
    const DataRow *head = &at->file->rows.items[0];
    Text wanted = text_fold(arena, text_trim(label->value->text));
    size_t found = 0;
    for (size_t i = 0; i < head->count; i++)
        if (text_equal(text_fold(arena, at->file->fields.items[head->first + i].text),
                       wanted)) {
            *out = i;
            found++;
        }
    Text path = at->file->written;
    if (found == 0)
        DIAG(at->link->diags, data_no_column, label->value->span, ARG(label->value->text),
             ARG(path), ARG(column_names(arena, at->file)));
    else if (found > 1)
        DIAG(at->link->diags, data_column_twice, label->value->span,
             ARG(label->value->text), ARG(path));
    return found == 1;
}

static void report_missing(Taking *at, LabelKey label)
{
    Language language = at->entity->agreement->language;
    Text block = text_from(keyword_block_words[language][at->entity->block]);
    DIAG(at->link->diags, label_missing, at->label->span, ARG(block),
         ARG(text_from(keyword_label_words[language][label])));
}

static bool find_columns(Taking *at)
{
    const Cell *column = beside(at->entity, at->label, LABEL_column);
    const Cell *year = beside(at->entity, at->label, LABEL_year_column);
    at->year = SIZE_MAX;
    if (year && year->value && !find_column(at, year, &at->year))
        return false;
    if (column && column->value)
        return find_column(at, column, &at->column);
    // A file of names and figures leaves no choice.
    if (at->file->rows.items[0].count == 2) {
        at->column = 1;
        return true;
    }
    report_missing(at, LABEL_column);
    return false;
}

static void find_form(Taking *at)
{
    at->form.language = at->entity->agreement->language;
    at->form.unit = at->entity->block == BLOCK_share ? UNIT_SHARE : UNIT_NUMBER;
    at->form.scale = at->entity->block == BLOCK_share
                         ? rational_make(at->link->arena, 1, 100)
                         : RATIONAL_ONE;
    const Cell *unit = entity_cell(at->entity, LABEL_unit);
    const KeywordRow *row =
        unit && unit->value ? keyword_find(at->form.language, KEYWORD_WORD,
                                           text_fold(at->link->arena, unit->value->text))
                            : NULL;
    if (!row || word_classes[row->key] != CLASS_UNIT)
        return;
    at->form.unit = unit_of_word((WordKey)row->key);
    at->form.scale = unit_scale(at->link->arena, (WordKey)row->key);
}

// --- rows ---

static bool is_total_word(Text folded)
{
    for (Language language = 0; language < LANGUAGE_COUNT; language++) {
        const KeywordRow *row = keyword_find(language, KEYWORD_BLOCK, folded);
        if (row && row->key == BLOCK_total)
            return true;
    }
    return false;
}

static Expr *figure(Taking *at, const DataField *field)
{
    Expr *expr = ARENA_NEW(at->link->arena, Expr);
    expr->span = field->span;
    expr->kind = EXPR_QUANTITY;
    switch (data_number(at->link->arena, field->text, &at->form, &expr->quantity)) {
    case NUMBER_READ: return expr;
    case NUMBER_EMPTY:
        expr->kind = EXPR_WORD;
        expr->word = WORD_not_stated;
        return expr;
    case NUMBER_POINT:
        DIAG(at->link->diags, data_point, field->span, ARG(field->text));
        break;
    case NUMBER_BAD:
        DIAG(at->link->diags, data_no_number, field->span, ARG(field->text));
        break;
    }
    at->bad++;
    expr->kind = EXPR_BAD;
    return expr;
}

// The year in a row's own column. False when there is one that is no year.
static bool row_year(Taking *at, const DataRow *row, Cell *cell)
{
    if (at->year == SIZE_MAX)
        return true;
    const DataField *field = &at->file->fields.items[row->first + at->year];
    NumberForm plain = {at->form.language, UNIT_NUMBER, RATIONAL_ONE};
    Quantity year;
    int64_t number;
    if (data_number(at->link->arena, field->text, &plain, &year) != NUMBER_READ ||
        !interval_is_point(year.range) || !rational_to_int(year.range.low, &number) ||
        number < 1 || number > 9999) {
        DIAG(at->link->diags, data_no_year, field->span, ARG(field->text));
        at->bad++;
        return false;
    }
    cell->from = (Date){(int32_t)number, 1, 1};
    cell->until = (Date){(int32_t)number, 12, 31};
    return true;
}

static void read_row(Taking *at, const DataRow *row)
{
    Link *link = at->link;
    const DataField *name = &at->file->fields.items[row->first];
    Text folded = text_fold(link->arena, name->text);
    const Entity *of =
        names_of_kinds(link->model->names, at->entity->agreement, folded,
                       at->view->per_kinds.items, at->view->per_kinds.count);
    bool total = !of && is_total_word(folded);
    if (!of && !total) {
        vec_push(link->arena, &at->view->unused, name->span);
        return;
    }
    Cell *cell = cell_new(link, at->entity, LABEL_none, row->span);
    cell->clause = at->label->clause;
    cell->unclear = at->label->unclear;
    cell->reading = at->label->reading;
    cell->data = at->label;
    cell->from = at->label->from;
    cell->until = at->label->until;
    cell->total = total;
    if (!row_year(at, row, cell))
        return;
    cell->value = figure(at, &at->file->fields.items[row->first + at->column]);
    at->made++;
    if (!of)
        return;
    cell->about = of;
    vec_push(link->arena, &cell->names, of);
}

static void read_file(Link *link, Entity *entity, Measure *view, const Cell *label)
{
    if (!label->value || label->value->kind != EXPR_TEXT)
        return;
    Taking at = {.link = link, .entity = entity, .view = view, .label = label};
    at.file = file_of(entity, label);
    if (!at.file || at.file->broken || !find_columns(&at)) {
        at.bad++;
    } else {
        find_form(&at);
        for (size_t i = 1; i < at.file->rows.count; i++)
            read_row(&at, &at.file->rows.items[i]);
    }
    // What the file should have given is lost: answers that need it are refused.
    if (at.bad > 0 && !entity->mistake.source)
        entity->mistake = label->span;
    if (at.bad > 0)
        link->model->has_mistakes = true;
}

void data_rows(Link *link, Entity *entity, Measure *view)
{
    size_t count = entity->cells.count; // rows are added behind them
    for (size_t i = 0; i < count; i++) {
        const Cell *cell = entity->cells.items[i];
        Taking at = {.link = link, .entity = entity, .label = cell};
        if (cell->label == LABEL_from_data && cell->value) {
            view->from_data = view->from_data ? view->from_data : cell;
            read_file(link, entity, view, cell);
        } else if ((cell->label == LABEL_column || cell->label == LABEL_year_column) &&
                   !beside(entity, cell, LABEL_from_data)) {
            report_missing(&at, LABEL_from_data);
        }
    }
}
