#include "analysis/answer.h"

#include "analysis/assuming.h"
#include "analysis/because.h"
#include "analysis/natives.h"
#include "analysis/readings.h"
#include "analysis/table.h"
#include "engine/time/dated.h"

// From a question to a whole answer.

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

// --- otherwise ---

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
    because_fill(&inquiry, runs, depends, answer);
    assuming_fill(&inquiry, runs, answer);
    if (!inquiry.is_text)
        fill_otherwise(&inquiry, runs, depends, answer);
    fill_steps(&inquiry, answer);
    natives_fill(&inquiry, runs, answer);
    return answer;
}
