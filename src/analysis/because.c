#include "analysis/because.h"

#include "analysis/findings/laws.h"
#include "engine/time/versions.h"

typedef struct {
    const Clause *clause;
    const Cell *first;
    VEC(Text) texts; // the first few, and one more
    size_t least;    // of them an answer names as its reasons: all these are shown
    size_t more;     // how many others there are
} Cited;
typedef struct {
    Cited *items;
    size_t count, capacity;
    size_t *places; // for each clause its place in `items`, counted from 1
    Seen counted;   // where the texts begin that were taken in or counted
} CitedList;

static Text checked_by(const Clause *clause)
{
    for (; clause; clause = clause->parent) {
        const Cell *cell =
            clause->entity ? entity_cell(clause->entity, LABEL_checked_by) : NULL;
        if (cell && cell->value)
            return span_text(cell->value->span);
    }
    return (Text){"", 0};
}

static const char *quote_of(const Inquiry *inquiry, const Cited *cited)
{
    const Cell *quote =
        cited->first->subject ? entity_cell(cited->first->subject, LABEL_quote) : NULL;
    if (!quote && cited->clause->entity)
        quote = entity_cell(cited->clause->entity, LABEL_quote);
    if (!quote || !quote->value || quote->value->kind != EXPR_TEXT)
        return NULL;
    return text_cstr(inquiry->arena, quote->value->text);
}

static Text one_line(Arena *arena, Text text)
{
    Buffer out = buffer_new(arena);
    bool space = false;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.at[i];
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            space = true;
            continue;
        }
        if (space && buffer_text(&out).length > 0)
            buffer_addc(&out, ' ');
        space = false;
        buffer_addc(&out, c);
    }
    return buffer_text(&out);
}

// The words of the change that put another value in the place of a cell's, or none.
static Text supposed(const Inquiry *inquiry, const Cell *cell)
{
    for (const Scenario *layer = inquiry->scenario; layer; layer = layer->parent)
        for (size_t i = 0; i < layer->overrides.count; i++)
            if (layer->overrides.items[i].input.kind == INPUT_CELL &&
                layer->overrides.items[i].input.id == cell->id)
                return layer->words;
    return (Text){"", 0};
}

// A clause of another version of the text than the one that answers.
static Cited *cited_elsewhere(const Inquiry *inquiry, CitedList *list, const Cell *cell)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].clause == cell->clause)
            return &list->items[i];
    vec_push(inquiry->arena, list, ((Cited){.clause = cell->clause, .first = cell}));
    return &vec_last(list);
}

static Cited *cited_clause(const Inquiry *inquiry, CitedList *list, const Cell *cell)
{
    if (cell->clause->agreement->model != inquiry->model)
        return cited_elsewhere(inquiry, list, cell);
    if (!list->places)
        list->places =
            ARENA_ARRAY(inquiry->arena, size_t, inquiry->model->clauses.count + 1);
    size_t *place = &list->places[cell->clause->id];
    if (*place == 0) {
        vec_push(inquiry->arena, list, ((Cited){.clause = cell->clause, .first = cell}));
        *place = list->count;
    }
    return &list->items[*place - 1];
}

// What a cell says, with the change that put another value in its place.
static Text cell_words(const Inquiry *inquiry, const Cell *cell)
{
    enum { CITED_MOST = 600 };
    Text stated = text_clip(inquiry->arena, span_text(cell->span), CITED_MOST);
    Text text = one_line(inquiry->arena, stated), change = supposed(inquiry, cell);
    if (change.length == 0)
        return text;
    Arg args[2] = {ARG(text), ARG(change)};
    return message_fill(inquiry->arena, inquiry->language,
                        phrase_texts[PHRASE_answer_supposed][inquiry->language], args, 2);
}

// So many quotes of a clause are shown, and one more where it is the last.
enum { TEXTS = 4 };

static void cite(const Inquiry *inquiry, CitedList *list, const Cell *cell, bool named)
{
    enum { NAMED_MOST = 12 };
    if (!cell->clause || !cell->span.source)
        return;
    Cited *cited = cited_clause(inquiry, list, cell);
    uintptr_t begins = (uintptr_t)(cell->span.source->text.at + cell->span.start);
    bool again = !seen_add(inquiry->arena, &list->counted, (uint64_t)begins);
    size_t most = cited->least > TEXTS ? cited->least : TEXTS;
    if (cited->texts.count > most)
        cited->more += !again;
    if (again || cited->texts.count > most)
        return;
    Text text = cell_words(inquiry, cell);
    for (size_t i = 0; i < cited->texts.count; i++)
        if (text_equal(cited->texts.items[i], text))
            return;
    vec_push(inquiry->arena, &cited->texts, text);
    if (named && cited->least < NAMED_MOST)
        cited->least++;
}

// What a clause of an amendment states is told to be amended, and from which day.
static Text amended_words(const Inquiry *inquiry, const Clause *clause, Text words)
{
    const Versions *versions = inquiry->model->versions;
    Date from = {0};
    if (!clause->amending || !versions)
        return words;
    for (size_t i = 0; i < versions->list.count && from.year == 0; i++)
        for (size_t k = 0; k < versions->list.items[i].begun.count; k++)
            if (versions->list.items[i].begun.items[k]->span.start ==
                    clause->amending->span.start &&
                versions->list.items[i].begun.items[k]->span.source ==
                    clause->amending->span.source)
                from = versions->list.items[i].from;
    if (from.year == 0) // it never takes effect; the answer says why
        return words;
    const Node *title = clause->amending->statement.title;
    const Node *name = title ? title : clause->amending->statement.name;
    Arg args[3] = {ARG(words), ARG(name ? name->name.text : TEXT("?")),
                   ARG(date_finnish(inquiry->arena, from))};
    return message_fill(inquiry->arena, inquiry->language,
                        phrase_texts[PHRASE_version_amended][inquiry->language], args, 3);
}

// What stands in a law that the agreement is under is told to be of that law.
static Text law_words(const Inquiry *inquiry, const Clause *clause, Text words)
{
    const Agreement *from = clause->agreement;
    if (!from || !from->law || !from->under)
        return words;
    return text_format(inquiry->arena, TEXT_FMT " [" TEXT_FMT "]", TEXT_ARG(words),
                       TEXT_ARG(law_name(from)));
}

static AgrCitation citation(const Inquiry *inquiry, const Cited *cited)
{
    Buffer words = buffer_new(inquiry->arena);
    bool cut = cited->more > 0;
    for (size_t i = 0; i < cited->texts.count - cut; i++) {
        if (i > 0)
            buffer_add(&words, TEXT(" \xC2\xB7 "));
        buffer_add(&words, cited->texts.items[i]);
    }
    if (cut) {
        Arg count = ARG(text_format(inquiry->arena, "%zu", cited->more + 1));
        buffer_add(&words, TEXT(" \xC2\xB7 "));
        buffer_add(&words, message_fill(
                               inquiry->arena, inquiry->language,
                               phrase_texts[PHRASE_answer_more_quotes][inquiry->language],
                               &count, 1));
    }
    Text checked = checked_by(cited->clause);
    return (AgrCitation){
        .place = place_of(inquiry->arena, cited->first->span, cited->clause),
        .text = text_cstr(inquiry->arena, law_words(inquiry, cited->clause,
                                                    amended_words(inquiry, cited->clause,
                                                                  buffer_text(&words)))),
        .quote = quote_of(inquiry, cited),
        .checked_by = checked.length > 0 ? text_cstr(inquiry->arena, checked) : NULL};
}

AgrCitation answer_cite_entity(Arena *arena, const Entity *entity)
{
    enum { DECLARED_MOST = 300 };
    Text stated = entity->node ? span_text(entity->node->span) : TEXT("");
    Text checked = checked_by(entity->clause);
    return (AgrCitation){
        .place = place_of(arena, entity->span, entity->clause),
        .text =
            text_cstr(arena, one_line(arena, text_clip(arena, stated, DECLARED_MOST))),
        .checked_by = checked.length > 0 ? text_cstr(arena, checked) : NULL};
}

const Cell *answer_declaration(Arena *arena, const Entity *entity)
{
    Cell *cell = ARENA_NEW(arena, Cell);
    cell->subject = entity;
    cell->clause = entity->clause;
    cell->span = entity->node->span;
    return cell;
}

static bool is_asked_about(const Inquiry *inquiry, const Entity *entity)
{
    for (size_t i = 0; i < inquiry->asked->slots.count; i++)
        for (size_t k = 0; k < inquiry->asked->slots.items[i].entities.count; k++)
            if (inquiry->asked->slots.items[i].entities.items[k] == entity)
                return true;
    return false;
}

// Where nothing but presence was read (who the parties are), the clauses that declare
// them. What was looked through in vain is no reason: only what the question names.
static void cite_declarations(const Inquiry *inquiry, CitedList *list, const Run *run)
{
    for (size_t i = 0; i < run->read.count; i++) {
        Input input = run->read.items[i];
        if (input.kind != INPUT_PRESENT || input.id >= inquiry->model->entities.count)
            continue;
        const Entity *entity = inquiry->model->entities.items[input.id];
        if (!entity->clause || entity->prelude || !entity->node ||
            (run->result.in_vain && !is_asked_about(inquiry, entity)))
            continue;
        cite(inquiry, list, answer_declaration(inquiry->arena, entity), false);
    }
}

static void cite_run(const Inquiry *inquiry, CitedList *list, const Run *run)
{
    for (size_t i = 0; i < run->result.cited.count; i++)
        cite(inquiry, list, run->result.cited.items[i], true);
    // Where the answer names its reasons, what a change replaced is one of them.
    for (int named = run->result.cited.count > 0; named >= 0; named--)
        for (size_t i = 0; i < run->read.count; i++) {
            Input input = run->read.items[i];
            if (input.kind != INPUT_CELL || input.id >= inquiry->model->cells.count)
                continue;
            const Cell *cell = inquiry->model->cells.items[input.id];
            if (!named || supposed(inquiry, cell).length > 0)
                cite(inquiry, list, cell, named);
        }
    if (list->count == 0)
        cite_declarations(inquiry, list, run);
}

void because_fill(const Inquiry *inquiry, const Runs *runs, bool depends,
                  AgrAnswer *answer)
{
    CitedList list = {0};
    cite_run(inquiry, &list, readings_main(runs));
    for (size_t i = 0; depends && i < runs->runs.count; i++)
        cite_run(inquiry, &list, &runs->runs.items[i]);
    AgrCitation *because = ARENA_ARRAY(inquiry->arena, AgrCitation, list.count + 1);
    for (size_t i = 0; i < list.count; i++)
        because[i] = citation(inquiry, &list.items[i]);
    answer->because = because;
    answer->because_count = list.count;
}
