#include "analysis/answer.h"

#include "analysis/laws.h"

#include "analysis/natives.h"
#include "analysis/readings.h"
#include "analysis/table.h"
#include "base/buffer.h"
#include "engine/dated.h"
#include "engine/versions.h"

// From a question to a whole answer: readings tried, clauses cited, assumptions said.

static const char *const verdict_keys[] = {[VERDICT_VALUE] = "value",
                                           [VERDICT_YES] = "yes",
                                           [VERDICT_NO] = "no",
                                           [VERDICT_DEPENDS] = "depends",
                                           [VERDICT_UNCERTAIN] = "uncertain",
                                           [VERDICT_NOT_STATED] = "not-stated"};

// The sentence when a form's function has said none.
static Text default_sentence(const Inquiry *inquiry, Verdict verdict)
{
    switch (verdict) {
    case VERDICT_YES: return phrase(PHRASE_answer_yes, inquiry->language);
    case VERDICT_NO: return phrase(PHRASE_answer_no, inquiry->language);
    case VERDICT_DEPENDS: return phrase(PHRASE_answer_depends, inquiry->language);
    case VERDICT_NOT_STATED:
        return phrase(PHRASE_answer_nothing_stated, inquiry->language);
    case VERDICT_VALUE:
    case VERDICT_UNCERTAIN: break;
    }
    return phrase(PHRASE_answer_unknown, inquiry->language);
}

static Text sentence_of(const Inquiry *inquiry, const Result *result)
{
    return result->sentence.length > 0 ? result->sentence
                                       : default_sentence(inquiry, result->verdict);
}

// --- because ---

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

static void fill_because(const Inquiry *inquiry, const Runs *runs, bool depends,
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

// --- assuming and otherwise ---

static Text reading_text(const Inquiry *inquiry, const Dimension *dimension, size_t index)
{
    Text question = dimension_question(inquiry, dimension);
    Text reading = dimension_reading(inquiry, dimension, index);
    if (dimension->unclear && dimension->unclear->title.length > 0)
        question = dimension->unclear->title;
    if (dimension->unclear) {
        const Unclear *view = dimension->unclear->view;
        Text title = view->readings.items[index].entity->title;
        if (title.length > 0)
            reading = title;
    }
    return text_format(inquiry->arena, TEXT_FMT " \xE2\x80\x93 " TEXT_FMT,
                       TEXT_ARG(question), TEXT_ARG(reading));
}

typedef VEC(AgrAssumption) Assumptions;

static void assume(const Inquiry *inquiry, Assumptions *list, PhraseKey key, size_t count,
                   const Arg *args)
{
    Text words = message_fill(inquiry->arena, inquiry->language,
                              phrase_texts[key][inquiry->language], args, count);
    vec_push(inquiry->arena, list,
             ((AgrAssumption){"", "", text_cstr(inquiry->arena, words),
                              phrase_texts[PHRASE_answer_default][inquiry->language]}));
}

// Where it makes no difference what becomes of a leaver's share, that is said.
static void say_leaving(const Inquiry *inquiry, const Runs *runs, Assumptions *list)
{
    for (size_t i = 0; i < runs->dimensions.count; i++)
        if (runs->dimensions.items[i].sort == OPEN_LEAVING &&
            !runs->dimensions.items[i].has_assumed && !readings_depend(runs))
            assume(inquiry, list, PHRASE_answer_leaving_open, 0, NULL);
}

// Whether the time that is asked about decided it: the day was looked at, or it took
// somebody away or put another in the place.
static bool rests_on_day(const Inquiry *inquiry, Input input)
{
    if (input.kind == INPUT_DATE)
        return true;
    if ((input.kind != INPUT_PRESENT && input.kind != INPUT_SUCCESSOR) ||
        input.id >= inquiry->model->entities.count)
        return false;
    const Override *override = scenario_find(inquiry->scenario, input);
    Date from, until;
    entity_validity(inquiry->model->entities.items[input.id], &from, &until);
    return override && !override->flag && (from.year > 0 || until.year > 0);
}

// The day that was given beforehand is said where it matters.
static void say_day(const Inquiry *inquiry, const Run *main, Assumptions *list)
{
    const Override *day = scenario_find(inquiry->scenario, (Input){INPUT_DATE, 0});
    if (!day || inquiry->asked->dated)
        return;
    for (size_t i = 0; i < main->read.count; i++)
        if (rests_on_day(inquiry, main->read.items[i])) {
            Arg arg = ARG(date_finnish(inquiry->arena, day->from));
            assume(inquiry, list, PHRASE_answer_as_of, 1, &arg);
            return;
        }
}

// What `next month` and the like came to.
static void say_relative(const Inquiry *inquiry, Assumptions *list)
{
    const RelativeDays *relative = &inquiry->asked->relative;
    for (size_t i = 0; i < relative->count; i++) {
        const RelativeDay *one = &relative->items[i];
        Text today =
            one->today.year > 0 ? date_finnish(inquiry->arena, one->today) : one->meant;
        Arg args[3] = {ARG(one->said), ARG(one->meant), ARG(today)};
        bool same = text_equal(one->meant, today);
        assume(inquiry, list, same ? PHRASE_answer_relative_same : PHRASE_answer_relative,
               same ? 2 : 3, args);
    }
}

static bool was_read(const Inquiry *inquiry, const Run *run, const Entity *measure)
{
    for (size_t i = 0; i < run->read.count; i++) {
        Input input = run->read.items[i];
        if (input.kind == INPUT_CELL && input.id < inquiry->model->cells.count &&
            inquiry->model->cells.items[input.id]->subject == measure)
            return true;
    }
    return false;
}

// A change of shares that leaves the others as they are gives a new total.
static void say_totals(const Inquiry *inquiry, const Run *main, Assumptions *list)
{
    Scenario *plain = scenario_new(inquiry->arena, inquiry->model, NULL);
    for (size_t i = 0; i < inquiry->model->entities.count; i++) {
        const Entity *entity = inquiry->model->entities.items[i];
        if (entity->block != BLOCK_share || !was_read(inquiry, main, entity))
            continue;
        Eval before = eval_begin(inquiry->arena, inquiry->model, plain);
        Eval after = eval_begin(inquiry->arena, inquiry->model, inquiry->scenario);
        Figure old = eval_total(&before, entity), new = eval_total(&after, entity);
        if (old.state != FIGURE_STATED || new.state != FIGURE_STATED ||
            rational_compare(old.quantity.range.low, new.quantity.range.low) == 0 ||
            scenario_left(inquiry->scenario))
            continue;
        Arg args[2] = {ARG(entity_label(entity, inquiry->language)),
                       ARG(show_figure(inquiry->arena, inquiry->language, new))};
        assume(inquiry, list, PHRASE_answer_new_total, 2, args);
    }
}

static void fill_assuming(const Inquiry *inquiry, const Runs *runs, AgrAnswer *answer)
{
    const Run *main = readings_main(runs);
    Assumptions list = {0};
    for (size_t i = 0; i < runs->dimensions.count; i++) {
        const Dimension *dimension = &runs->dimensions.items[i];
        if (!dimension->has_assumed)
            continue;
        size_t at = main->at.items[i];
        Text question = dimension_question(inquiry, dimension);
        Text reading = dimension_reading(inquiry, dimension, at);
        PhraseKey why = dimension->sort != OPEN_UNCLEAR ? PHRASE_answer_default
                        : dimension->chosen             ? PHRASE_answer_chosen
                                                        : PHRASE_answer_assumed_in_text;
        vec_push(
            inquiry->arena, &list,
            ((AgrAssumption){
                text_cstr(inquiry->arena, question), text_cstr(inquiry->arena, reading),
                text_cstr(inquiry->arena, reading_text(inquiry, dimension, at)),
                phrase_texts[why][inquiry->language]}));
    }
    for (size_t i = 0; i < main->result.assuming.count; i++)
        vec_push(inquiry->arena, &list, main->result.assuming.items[i]);
    say_leaving(inquiry, runs, &list);
    say_relative(inquiry, &list);
    say_day(inquiry, main, &list);
    say_totals(inquiry, main, &list);
    if (main->result.verdict == VERDICT_NOT_STATED && inquiry->model->has_mistakes)
        assume(inquiry, &list, PHRASE_answer_may_hide, 0, NULL);
    Arg most = diag_most(inquiry->arena, MOST_readings);
    if (runs->cut)
        assume(inquiry, &list, PHRASE_answer_combinations_cut, 1, &most);
    answer->assuming = list.items;
    answer->assuming_count = list.count;
}

// Whether another run with the same result departs from the main one in fewer readings.
static bool said_simpler(const Runs *runs, const Run *run, const Run *main)
{
    for (size_t i = 0; i < runs->runs.count; i++) {
        const Run *other = &runs->runs.items[i];
        if (other == run || !text_equal(other->key, run->key))
            continue;
        bool subset = true, smaller = false;
        for (size_t k = 0; k < runs->dimensions.count && subset; k++) {
            bool departs = other->at.items[k] != main->at.items[k];
            bool same = other->at.items[k] == run->at.items[k];
            subset = !departs || same;
            smaller = smaller || (!departs && !same);
        }
        if (subset && smaller)
            return true;
    }
    return false;
}

static AgrOtherwise otherwise(const Inquiry *inquiry, const Runs *runs, const Run *run,
                              const Run *from)
{
    Text under = readings_words(inquiry, runs, run, from);
    return (AgrOtherwise){
        .under = text_cstr(inquiry->arena, under),
        .verdict = verdict_keys[run->result.verdict],
        .value = run->result.value,
        .sentence = text_cstr(inquiry->arena, sentence_of(inquiry, &run->result))};
}

// The cost tables of another reading, beside those of the answer.
static void add_tables(const Inquiry *inquiry, const Run *run, const char *under,
                       AgrAnswer *answer)
{
    size_t count = answer->table_count + run->result.tables.count;
    if (run->result.tables.count == 0 || inquiry->asked->form != FORM_who_pays)
        return;
    AgrTable *tables = ARENA_ARRAY(inquiry->arena, AgrTable, count);
    for (size_t i = 0; i < answer->table_count; i++)
        tables[i] = answer->tables[i];
    for (size_t i = 0; i < run->result.tables.count; i++) {
        AgrTable *table = &tables[answer->table_count + i];
        *table = run->result.tables.items[i];
        table->under = under;
        table->title =
            text_cstr(inquiry->arena, text_format(inquiry->arena, "%s \xE2\x80\x93 %s",
                                                  table->title, under));
    }
    answer->tables = tables;
    answer->table_count = count;
}

static void fill_otherwise(const Inquiry *inquiry, const Runs *runs, bool depends,
                           AgrAnswer *answer)
{
    const Run *main = readings_main(runs);
    VEC(AgrOtherwise) list = {0};
    VEC(const Run *) others = {0};
    TextList keys = {0};
    for (size_t i = 0; i < runs->runs.count; i++) {
        const Run *run = &runs->runs.items[i];
        bool differs = !text_equal(run->key, main->key);
        if (depends ? (!differs && run != main) || said_simpler(runs, run, main)
                    : !differs || said_simpler(runs, run, main))
            continue;
        AgrOtherwise one = otherwise(inquiry, runs, run, depends ? NULL : main);
        Text key =
            text_format(inquiry->arena, "%s|" TEXT_FMT, one.sentence, TEXT_ARG(run->key));
        size_t same = 0;
        while (same < keys.count && !text_equal(keys.items[same], key))
            same++;
        if (same < keys.count) {
            AgrOtherwise *there = &list.items[same];
            there->under =
                text_cstr(inquiry->arena,
                          text_format(inquiry->arena, "%s; %s", there->under, one.under));
            continue;
        }
        vec_push(inquiry->arena, &keys, key);
        vec_push(inquiry->arena, &list, one);
        vec_push(inquiry->arena, &others, run);
    }
    for (size_t i = 0; i < list.count; i++)
        add_tables(inquiry, others.items[i], list.items[i].under, answer);
    answer->otherwise = list.items;
    answer->otherwise_count = list.count;
}

// --- the whole ---

static void fill_head(const Inquiry *inquiry, Text question, AgrAnswer *answer)
{
    Arena *arena = inquiry->arena;
    const Agreement *agreement = inquiry->model->main;
    answer->question = text_cstr(arena, question);
    answer->understood = text_cstr(arena, inquiry->asked->understood);
    answer->said = text_cstr(arena, inquiry->asked->said);
    answer->form = form_rows[inquiry->asked->form].key;
    answer->why = inquiry->asked->why;
    answer->agreement =
        agreement->entity ? text_cstr(arena, agreement->entity->name) : "";
    answer->file = text_cstr(arena, agreement->source->path);
    answer->sha256 = text_cstr(arena, agreement_hash(agreement));
}

static void fill_result(const Inquiry *inquiry, const Run *main, bool depends,
                        AgrAnswer *answer)
{
    const Result *result = &main->result;
    answer->verdict = verdict_keys[depends ? VERDICT_DEPENDS : result->verdict];
    answer->sentence =
        text_cstr(inquiry->arena, depends ? default_sentence(inquiry, VERDICT_DEPENDS)
                                          : sentence_of(inquiry, result));
    if (!depends)
        answer->value = result->value;
    answer->sum = result->sum.items;
    answer->sum_count = result->sum.count;
    if (result->has_total)
        answer->sum_total = &result->sum_total;
    answer->tables = depends ? NULL : result->tables.items;
    answer->table_count = depends ? 0 : result->tables.count;
    answer->not_stated = result->not_stated.items;
    answer->not_stated_count = result->not_stated.count;
    answer->steps = result->steps.items;
    answer->step_count = result->steps.count;
}

static const AgrAnswer *impossible(const Inquiry *inquiry, Text question, Text problem)
{
    AgrAnswer *answer = ARENA_NEW(inquiry->arena, AgrAnswer);
    fill_head(inquiry, question, answer);
    answer->verdict = "not-stated";
    answer->sentence = text_cstr(inquiry->arena, problem);
    return answer;
}

// `why` of an answer whose form tells no steps of its own: what it rests on, what was
// taken for granted, and why the other readings do not apply.
static void fill_steps(const Inquiry *inquiry, AgrAnswer *answer)
{
    if (answer->step_count > 0)
        return;
    VEC(AgrStep) steps = {0};
    AgrPlace nowhere = {.clause = "", .file = ""};
    vec_push(inquiry->arena, &steps, ((AgrStep){0, answer->sentence, nowhere}));
    for (size_t i = 0; i < answer->because_count; i++)
        vec_push(inquiry->arena, &steps,
                 ((AgrStep){1, answer->because[i].text, answer->because[i].place}));
    for (size_t i = 0; i < answer->assuming_count; i++)
        vec_push(inquiry->arena, &steps,
                 ((AgrStep){1, answer->assuming[i].text, nowhere}));
    for (size_t i = 0; i < answer->otherwise_count; i++) {
        Arg args[2] = {ARG(text_from(answer->otherwise[i].under)),
                       ARG(text_from(answer->otherwise[i].sentence))};
        Text words = message_fill(
            inquiry->arena, inquiry->language,
            phrase_texts[PHRASE_answer_not_chosen][inquiry->language], args, 2);
        vec_push(inquiry->arena, &steps,
                 ((AgrStep){1, text_cstr(inquiry->arena, words), nowhere}));
    }
    answer->steps = steps.items;
    answer->step_count = steps.count;
}

const AgrAnswer *answer_question(Arena *arena, const Model *model,
                                 const Scenario *scenario, const Asked *asked,
                                 Text question, Language language)
{
    Inquiry inquiry = {.arena = arena,
                       .model = model,
                       .scenario = scenario,
                       .asked = asked,
                       .answerer = answerers[asked->form],
                       .language = language,
                       .is_text = asked->form == FORM_clause_says ||
                                  asked->form == FORM_describe ||
                                  asked->form == FORM_mentions,
                       .lapses = asked->form == FORM_power_change};
    arena_rest(arena);
    Text problem;
    if (asked->dated) {
        inquiry.scenario = scenario =
            scenario_at(arena, model, scenario, asked->date, asked->until);
    }
    if (!answer_suppose(arena, model, scenario, &asked->changes, language,
                        &inquiry.scenario, &problem))
        return impossible(&inquiry, question, problem);
    inquiry.asked = answer_settle(arena, asked, inquiry.scenario);
    Runs *runs = ARENA_NEW(arena, Runs);
    *runs = readings_try(&inquiry);
    const Run *main = readings_main(runs);
    bool depends = !inquiry.is_text && readings_depend(runs);
    AgrAnswer *answer = ARENA_NEW(arena, AgrAnswer);
    fill_head(&inquiry, question, answer);
    fill_result(&inquiry, main, depends, answer);
    fill_because(&inquiry, runs, depends, answer);
    fill_assuming(&inquiry, runs, answer);
    if (!inquiry.is_text)
        fill_otherwise(&inquiry, runs, depends, answer);
    fill_steps(&inquiry, answer);
    natives_fill(&inquiry, runs, answer);
    return answer;
}
