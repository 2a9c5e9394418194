#include "analysis/natives.h"

#include "engine/natives.h"

// --- what could not be computed ---

static const FindingKey findings[NATIVE_STATUS_COUNT] = {
    [NATIVE_NOT_ALLOWED] = FINDING_native_not_allowed,
    [NATIVE_UNLISTED] = FINDING_native_unlisted,
    [NATIVE_NO_WALL] = FINDING_native_no_wall,
    [NATIVE_NO_WORKER] = FINDING_native_no_worker,
    [NATIVE_LIBRARY] = FINDING_native_library,
    [NATIVE_CRASHED] = FINDING_native_crashed,
    [NATIVE_FORBIDDEN] = FINDING_native_forbidden,
    [NATIVE_EXITED] = FINDING_native_exited,
    [NATIVE_LATE] = FINDING_native_late,
    [NATIVE_WRONG_TYPE] = FINDING_native_wrong_answer,
    [NATIVE_TOO_LONG] = FINDING_native_too_long,
    [NATIVE_ERROR] = FINDING_native_error,
    [NATIVE_ARGUMENT] = FINDING_native_unfit,
};

static const PhraseKey refusals[REFUSAL_COUNT] = {
    [REFUSAL_NONE] = PHRASE_refusal_loading,
    [REFUSAL_MISSING] = PHRASE_refusal_missing,
    [REFUSAL_LINK] = PHRASE_refusal_link,
    [REFUSAL_FILE] = PHRASE_refusal_file,
    [REFUSAL_OPEN] = PHRASE_refusal_open,
    [REFUSAL_HASH] = PHRASE_refusal_hash,
    [REFUSAL_LOADING] = PHRASE_refusal_loading,
    [REFUSAL_TABLE] = PHRASE_refusal_table,
    [REFUSAL_ENTRY] = PHRASE_refusal_entry,
    [REFUSAL_SIGNATURE] = PHRASE_refusal_signature,
};

static Text failure_words(Arena *arena, Language language, const NativeFailure *failure)
{
    const FindingRow *row = &finding_rows[findings[failure->status]];
    bool refused = failure->status == NATIVE_LIBRARY && failure->detail > 0 &&
                   failure->detail < REFUSAL_COUNT;
    Text detail = refused ? phrase(refusals[failure->detail], language)
                          : text_format(arena, "%lld", (long long)failure->detail);
    Arg args[3] = {ARG(failure->native->name), ARG(failure->call), ARG(detail)};
    return message_fill(arena, language, row->text[language], args, 3);
}

static const NativeFailure *failure_at(const Model *model, Input input)
{
    if (input.kind != INPUT_NATIVE_FAILED || !model->host ||
        input.id >= model->host->failures.count)
        return NULL;
    return &model->host->failures.items[input.id];
}

Text answer_native_problem(Answering *answering)
{
    const Eval *eval = answering->eval;
    for (size_t i = eval->read.count; i-- > 0;) {
        const NativeFailure *failure = failure_at(eval->model, eval->read.items[i]);
        if (failure)
            return failure_words(answering->arena, answering->language, failure);
    }
    return (Text){"", 0};
}

typedef struct {
    VEC(AgrSilence) silences;
    VEC(AgrStep) steps;
    VEC(AgrNative) natives;
    Seen seen;
} Told;

static void tell_failure(const Inquiry *inquiry, Told *told, const NativeFailure *failure)
{
    Arena *arena = inquiry->arena;
    const FindingRow *row = &finding_rows[findings[failure->status]];
    Text words = failure_words(arena, inquiry->language, failure);
    Arg args[2] = {ARG(words), ARG(text_from(row->code))};
    words =
        message_fill(arena, inquiry->language,
                     phrase_texts[PHRASE_native_in_answer][inquiry->language], args, 2);
    Text where = {"", 0};
    if (failure->clause) {
        Arg number = ARG(failure->clause->number);
        where =
            message_fill(arena, inquiry->language,
                         phrase_texts[PHRASE_show_clause][inquiry->language], &number, 1);
    }
    vec_push(arena, &told->silences,
             ((AgrSilence){text_cstr(arena, words), text_cstr(arena, where), row->code}));
    vec_push(arena, &told->steps,
             ((AgrStep){1, text_cstr(arena, words),
                        place_of(arena, failure->span, failure->clause)}));
}

// --- what was computed ---

static void tell_native(const Inquiry *inquiry, Told *told, const Entity *entity)
{
    Arena *arena = inquiry->arena;
    const Natives *host = inquiry->model->host;
    const Native *view = entity->view;
    const char *library = "", *sha256 = "";
    if (host && host->origin)
        host->origin(host->context, entity->name, &library, &sha256);
    AgrNative native = {.name = text_cstr(arena, entity->name),
                        .mark =
                            text_cstr(arena, text_format(arena, "[n%u]", view->bit + 1)),
                        .library = text_cstr(arena, text_from(library)),
                        .sha256 = text_cstr(arena, text_from(sha256)),
                        .place = place_of(arena, entity->span, entity->clause)};
    vec_push(arena, &told->natives, native);
    Arg args[3] = {ARG(text_format(arena, "%s %s", native.name, native.mark)),
                   ARG(text_from(library)), ARG(text_from(sha256))};
    Text words =
        message_fill(arena, inquiry->language,
                     phrase_texts[PHRASE_native_computed_by][inquiry->language], args, 3);
    vec_push(arena, &told->steps, ((AgrStep){1, text_cstr(arena, words), native.place}));
}

static void tell_run(const Inquiry *inquiry, const Run *run, Told *told)
{
    for (size_t i = 0; i < run->read.count; i++) {
        Input input = run->read.items[i];
        const NativeFailure *failure = failure_at(inquiry->model, input);
        bool computed = input.kind == INPUT_NATIVE;
        if ((!failure && !computed) ||
            !seen_add(inquiry->arena, &told->seen,
                      ((uint64_t)input.kind + 1) << 32 | input.id))
            continue;
        if (failure)
            tell_failure(inquiry, told, failure);
        else
            tell_native(inquiry, told, inquiry->model->entities.items[input.id]);
    }
}

void natives_fill(const Inquiry *inquiry, const Runs *runs, AgrAnswer *answer)
{
    Told told = {0};
    Arena *arena = inquiry->arena;
    for (size_t i = 0; i < runs->runs.count; i++)
        tell_run(inquiry, &runs->runs.items[i], &told);
    answer->natives = told.natives.items;
    answer->native_count = told.natives.count;
    size_t count = answer->not_stated_count + told.silences.count;
    AgrSilence *silences = ARENA_ARRAY(arena, AgrSilence, count + 1);
    for (size_t i = 0; i < count; i++)
        silences[i] = i < told.silences.count
                          ? told.silences.items[i]
                          : answer->not_stated[i - told.silences.count];
    answer->not_stated = silences;
    answer->not_stated_count = count;
    size_t steps = answer->step_count + told.steps.count;
    AgrStep *list = ARENA_ARRAY(arena, AgrStep, steps + 1);
    for (size_t i = 0; i < steps; i++)
        list[i] = i < answer->step_count ? answer->steps[i]
                                         : told.steps.items[i - answer->step_count];
    answer->steps = list;
    answer->step_count = steps;
}
