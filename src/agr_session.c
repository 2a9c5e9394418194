// The public door: sessions. A session asks questions and carries what-if layers.

#include <string.h>

#include "analysis/table.h"
#include "base/buffer.h"
#include "document.h"
#include "engine/forms_say.h"
#include "model/load.h"

typedef struct {
    const Scenario *before, *after;
    Text typed;      // the change as typed
    Text understood; // in words
} Layer;

struct AgrSession {
    AgrDocument *document;
    const Opened *opened;
    Arena *arena;
    Language language;
    VEC(Layer) layers; // all made so far; those from `depth` on can be redone
    size_t depth;
    const AgrAnswer *last;
    const Asked *last_asked;
    Text last_question;
};

#define GUARDED(session) (setjmp((session)->document->guard.frame) == 0)

AgrSession *agr_session_open(AgrDocument *document, size_t agreement)
{
    if (agreement >= document->listed.count || setjmp(document->guard.frame) != 0)
        return NULL;
    AgrSession *session = ARENA_NEW(document->arena, AgrSession);
    session->document = document;
    session->opened = &document->opened.items[document->listed.items[agreement]];
    session->arena = document->arena;
    session->language = document_language(document, session->opened);
    return session;
}

// A session lives in its document's memory.
void agr_session_close(AgrSession *session)
{
    (void)session;
}

static const Scenario *top(const AgrSession *session)
{
    return session->depth > 0 ? session->layers.items[session->depth - 1].after
                              : session->opened->base;
}

static FormScope scope_of(const AgrSession *session)
{
    return (FormScope){session->arena, session->opened->model, top(session),
                       session->language};
}

// --- asking ---

static const char *const *strings(Arena *arena, const TextList *texts)
{
    const char **list = ARENA_ARRAY(arena, const char *, texts->count + 1);
    for (size_t i = 0; i < texts->count; i++)
        list[i] = text_cstr(arena, texts->items[i]);
    return list;
}

static AgrAnswer *blank(AgrSession *session, Text question)
{
    AgrAnswer *answer = ARENA_NEW(session->arena, AgrAnswer);
    const Agreement *agreement = session->opened->model->main;
    answer->question = text_cstr(session->arena, question);
    answer->understood = answer->form = "";
    answer->verdict = "not-understood";
    answer->agreement =
        agreement->entity ? text_cstr(session->arena, agreement->entity->name) : "";
    answer->file = text_cstr(session->arena, agreement->source->path);
    answer->sha256 = text_cstr(session->arena, agreement_hash(session->arena, agreement));
    return answer;
}

static const AgrAnswer *not_understood(AgrSession *session, Text question,
                                       const NotAsked *not_asked)
{
    AgrAnswer *answer = blank(session, question);
    TextList near = {0};
    for (size_t i = 0; i < not_asked->near.count; i++)
        vec_push(session->arena, &near, not_asked->near.items[i]);
    answer->sentence = phrase_texts[PHRASE_question_not_understood][session->language];
    answer->did_you_mean = strings(session->arena, &near);
    answer->did_you_mean_count = near.count;
    answer->stopped_at = text_cstr(session->arena, not_asked->stopped_at);
    return answer;
}

// Two readings of one question: both are shown, and neither is chosen.
static const AgrAnswer *both(AgrSession *session, Text question, const AskedList *asked)
{
    AgrAnswer *answer = blank(session, question);
    AgrOtherwise *list = ARENA_ARRAY(session->arena, AgrOtherwise, asked->count + 1);
    for (size_t i = 0; i < asked->count; i++) {
        const AgrAnswer *one =
            answer_question(session->arena, session->opened->model, top(session),
                            asked->items[i], question, session->language);
        list[i] =
            (AgrOtherwise){one->understood, one->verdict, one->value, one->sentence};
    }
    answer->verdict = "depends";
    answer->sentence = phrase_texts[PHRASE_question_two_readings][session->language];
    answer->otherwise = list;
    answer->otherwise_count = asked->count;
    return answer;
}

// Memory or a limit ran out, or the work was cancelled.
static const AgrAnswer *failed(AgrSession *session)
{
    session->document->status =
        session->document->guard.failure == FAILURE_LIMIT ? AGR_LIMIT : AGR_MEMORY;
    return NULL;
}

const AgrAnswer *agr_ask(AgrSession *session, const char *question)
{
    if (!GUARDED(session))
        return failed(session);
    FormScope scope = scope_of(session);
    Text text = text_copy(session->arena, text_trim(text_from(question)));
    AskedList asked = {0};
    NotAsked not_asked = {0};
    if (!forms_question(&scope, text, &asked, &not_asked))
        return not_understood(session, text, &not_asked);
    if (asked.count > 1)
        return both(session, text, &asked);
    session->last = answer_question(session->arena, session->opened->model, top(session),
                                    asked.items[0], text, session->language);
    session->last_asked = asked.items[0];
    session->last_question = text;
    return session->last;
}

const AgrAnswer *agr_why(AgrSession *session)
{
    return session->last;
}

// --- what-if ---

AgrStatus agr_suppose(AgrSession *session, const char *change, const AgrAnswer **answer)
{
    if (!GUARDED(session)) {
        (void)failed(session);
        return session->document->status;
    }
    FormScope scope = scope_of(session);
    Text text = text_copy(session->arena, text_trim(text_from(change)));
    AskedList changes = {0};
    NotAsked not_asked = {0};
    Layer layer = {.before = top(session), .typed = text};
    if (!forms_change(&scope, text, &changes, &not_asked)) {
        if (answer)
            *answer = not_understood(session, text, &not_asked);
        return AGR_NOT_UNDERSTOOD;
    }
    Text problem = {"", 0};
    if (!answer_suppose(session->arena, session->opened->model, layer.before, &changes,
                        session->language, &layer.after, &problem)) {
        AgrAnswer *refused = blank(session, text);
        refused->verdict = "not-stated";
        refused->sentence = text_cstr(session->arena, problem);
        if (answer)
            *answer = refused;
        return AGR_NOT_UNDERSTOOD;
    }
    Buffer words = buffer_new(session->arena);
    for (size_t i = 0; i < changes.count; i++)
        buffer_format(&words, "%s" TEXT_FMT, i ? "; " : "",
                      TEXT_ARG(changes.items[i]->understood));
    layer.understood = buffer_text(&words);
    session->layers.count = session->depth; // what was undone can't be redone any more
    vec_push(session->arena, &session->layers, layer);
    session->depth++;
    return AGR_OK;
}

AgrStatus agr_undo(AgrSession *session)
{
    if (session->depth == 0)
        return AGR_NOTHING;
    session->depth--;
    return AGR_OK;
}

AgrStatus agr_redo(AgrSession *session)
{
    if (session->depth == session->layers.count)
        return AGR_NOTHING;
    session->depth++;
    return AGR_OK;
}

const char *const *agr_changes(AgrSession *session, size_t *count)
{
    *count = 0;
    if (!GUARDED(session))
        return NULL;
    TextList words = {0};
    for (size_t i = 0; i < session->depth; i++)
        vec_push(session->arena, &words, session->layers.items[i].understood);
    *count = words.count;
    return strings(session->arena, &words);
}

// --- comparing ---

// The questions that a comparison asks of both states: each form with the names that its
// slots can take.
typedef struct {
    FormKey form;
    const char *slot; // NULL: no slot
    BlockKey block;   // of the entities that fill it
} Compared;

static const Compared compared[] = {
    {FORM_parties, NULL, BLOCK_none},
    {FORM_total_of, "measure", BLOCK_share},
    {FORM_total_of, "measure", BLOCK_table},
    {FORM_total_of, "measure", BLOCK_quantity},
    {FORM_share_of, "party", BLOCK_party},
    {FORM_weights, "body", BLOCK_body},
    {FORM_threshold, "body", BLOCK_body},
    {FORM_who_decides_alone, "body", BLOCK_body},
    {FORM_who_blocks_alone, "body", BLOCK_body},
    {FORM_who_never_matters, "body", BLOCK_body},
    {FORM_minimal_winning, "body", BLOCK_body},
    {FORM_blocking, "body", BLOCK_body},
    {FORM_size_of, "body", BLOCK_body},
    {FORM_members_of, "body", BLOCK_body},
    {FORM_holder_of, "role", BLOCK_role},
    {FORM_duties, NULL, BLOCK_none},
    {FORM_rights, NULL, BLOCK_none},
    {FORM_term, NULL, BLOCK_none},
    {FORM_requirements, NULL, BLOCK_none},
};

static bool has_decision(const Entity *entity)
{
    const Body *view = entity->view;
    return view && view->decisions.count > 0;
}

static bool applies(const Compared *row, const Entity *entity)
{
    bool votes = row->form != FORM_size_of && row->form != FORM_members_of;
    return entity->block == row->block && !entity->prelude &&
           (row->block != BLOCK_body || !votes || has_decision(entity));
}

static const AgrAnswer *ask_row(AgrSession *session, const Compared *row,
                                const Entity *entity, const Scenario *scenario)
{
    Asked *asked = ARENA_NEW(session->arena, Asked);
    asked->form = row->form;
    asked->language = session->language;
    if (entity) {
        Filled filled = {.name = text_from(row->slot)};
        vec_push(session->arena, &filled.entities, entity);
        vec_push(session->arena, &asked->slots, filled);
    }
    FormScope scope = scope_of(session);
    asked->understood = say_asked(&scope, asked);
    return answer_question(session->arena, session->opened->model, scenario, asked,
                           asked->understood, session->language);
}

static bool same_answer(Arena *arena, const AgrAnswer *a, const AgrAnswer *b)
{
    return strcmp(a->verdict, b->verdict) == 0 && strcmp(a->sentence, b->sentence) == 0 &&
           text_equal(answer_value_key(arena, &a->value),
                      answer_value_key(arena, &b->value));
}

typedef VEC(AgrRow) RowList;

// An answer in one line: where it depends on readings, each with its answer.
static const char *in_words(Arena *arena, const AgrAnswer *answer)
{
    if (strcmp(answer->verdict, "depends") != 0)
        return answer->sentence;
    Buffer out = buffer_new(arena);
    buffer_format(&out, "%s", answer->sentence);
    for (size_t i = 0; i < answer->otherwise_count; i++)
        buffer_format(&out, " (%s) %s", answer->otherwise[i].under,
                      answer->otherwise[i].sentence);
    return text_cstr(arena, buffer_text(&out));
}

static void compare_row(AgrSession *session, const Compared *row, const Entity *entity,
                        RowList *rows)
{
    const AgrAnswer *before = ask_row(session, row, entity, session->opened->base);
    const AgrAnswer *after = ask_row(session, row, entity, top(session));
    if (same_answer(session->arena, before, after))
        return;
    vec_push(session->arena, rows,
             ((AgrRow){.of = before->understood,
                       .what = in_words(session->arena, before),
                       .value = {.kind = AGR_VALUE_TEXT,
                                 .text = in_words(session->arena, after)},
                       .place = {.clause = "", .file = ""}}));
}

const AgrAnswer *agr_compare(AgrSession *session)
{
    if (!GUARDED(session))
        return failed(session);
    AgrAnswer *answer = blank(session, (Text){"", 0});
    RowList rows = {0};
    for (size_t i = 0; i < sizeof compared / sizeof *compared; i++) {
        if (!compared[i].slot) {
            compare_row(session, &compared[i], NULL, &rows);
            continue;
        }
        const Model *model = session->opened->model;
        for (size_t k = 0; k < model->entities.count; k++)
            if (applies(&compared[i], model->entities.items[k]))
                compare_row(session, &compared[i], model->entities.items[k], &rows);
    }
    answer->form = "compare";
    answer->verdict = "value";
    answer->value =
        (AgrValue){.kind = AGR_VALUE_ROWS, .rows = rows.items, .row_count = rows.count};
    PhraseKey key = rows.count > 0 ? PHRASE_compare_differs : PHRASE_compare_same;
    answer->sentence = phrase_texts[key][session->language];
    return answer;
}

// --- as a test ---

static const char *word(Language language, WordKey key)
{
    return keyword_word_words[language][key];
}

static void write_names(Buffer *out, const AgrNames *names, Language language)
{
    if (names->count == 0)
        buffer_format(out, "%s", word(language, WORD_nobody));
    for (size_t i = 0; i < names->count; i++)
        buffer_format(out, "%s%s", i ? "; " : "", names->names[i]);
}

// What to expect, in the words of the agreement's language; false when the answer has no
// value that a test can state.
static bool write_expected(Buffer *out, const AgrAnswer *answer, Language language)
{
    static const struct {
        const char *verdict;
        WordKey word;
    } words[] = {{"yes", WORD_yes},
                 {"no", WORD_no},
                 {"depends", WORD_depends},
                 {"uncertain", WORD_uncertain},
                 {"not-stated", WORD_not_stated}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(answer->verdict, words[i].verdict) == 0) {
            buffer_format(out, "%s", word(language, words[i].word));
            return true;
        }
    const AgrValue *value = &answer->value;
    switch (value->kind) {
    case AGR_VALUE_QUANTITY: return answer_write_quantity(out, &value->low, language);
    case AGR_VALUE_NAMES: write_names(out, &value->names, language); return true;
    case AGR_VALUE_GROUPS: buffer_format(out, "%s", value->total); return true;
    case AGR_VALUE_ROWS: buffer_format(out, "%zu", value->row_count); return true;
    case AGR_VALUE_DATE: buffer_format(out, "%s", value->text); return true;
    case AGR_VALUE_TEXT: buffer_format(out, "\"%s\"", value->text); return true;
    case AGR_VALUE_RANGE:
    case AGR_VALUE_NONE: break;
    }
    return false;
}

// Readings that were assumed are chosen in the test, since an expectation without a
// reading has to hold under every one.
static void write_choices(Buffer *out, const AgrSession *session, Language language)
{
    const AgrAnswer *answer = session->last;
    for (size_t i = 0; answer->otherwise_count > 0 && i < answer->assuming_count; i++) {
        const AgrAssumption *assumption = &answer->assuming[i];
        EntityList found = {0};
        model_find(session->opened->model,
                   text_fold(session->arena, text_from(assumption->question)), &found);
        if (found.count == 0)
            continue;
        Arg args[2] = {ARG(text_from(assumption->question)),
                       ARG(text_from(assumption->reading))};
        Text line = message_fill(session->arena, language,
                                 phrase_texts[PHRASE_choose_reading][language], args, 2);
        buffer_format(out, "    " TEXT_FMT "\n", TEXT_ARG(line));
    }
}

const char *agr_as_test(AgrSession *session, const char *name)
{
    if (!session->last || strcmp(session->last->verdict, "not-understood") == 0 ||
        !GUARDED(session))
        return NULL;
    Language language = session->opened->model->main->language;
    Buffer out = buffer_new(session->arena), expected = buffer_new(session->arena);
    if (!write_expected(&expected, session->last, language))
        return NULL;
    const char *end = keyword_end_words[language];
    buffer_format(&out, "\n%s \"%s\"\n  %s\n", keyword_block_words[language][BLOCK_test],
                  name, keyword_block_words[language][BLOCK_suppose]);
    for (size_t i = 0; i < session->depth; i++)
        buffer_format(&out, "    " TEXT_FMT "\n",
                      TEXT_ARG(session->layers.items[i].typed));
    write_choices(&out, session, language);
    buffer_format(&out, "    %s " TEXT_FMT "\n    %s: " TEXT_FMT "\n  %s\n%s\n",
                  keyword_block_words[language][BLOCK_ask],
                  TEXT_ARG(session->last_question),
                  keyword_label_words[language][LABEL_expect],
                  TEXT_ARG(buffer_text(&expected)), end, end);
    return text_cstr(session->arena, buffer_text(&out));
}

// The path of the agreement from the folder of a file; the shorter form where both share
// it.
static Text seen_from(AgrSession *session, Text file)
{
    Text agreement = session->opened->model->main->source->path;
    Text folder = path_folder(file);
    if (text_equal(folder, TEXT(".")))
        return agreement;
    Text prefix = text_format(session->arena, TEXT_FMT "/", TEXT_ARG(folder));
    if (text_starts_with(agreement, prefix))
        return (Text){agreement.at + prefix.length, agreement.length - prefix.length};
    return agreement;
}

const char *agr_test_head(AgrSession *session, const char *file)
{
    if (!GUARDED(session))
        return "";
    Language language = session->opened->model->main->language;
    static const char *const names[] = {"english", "suomi", "svenska"};
    Text path = seen_from(session, text_from(file));
    Text head =
        text_format(session->arena, "%s %s\n%s \"" TEXT_FMT "\"\n",
                    keyword_block_words[language][BLOCK_language], names[language],
                    keyword_block_words[language][BLOCK_use], TEXT_ARG(path));
    return text_cstr(session->arena, head);
}

// --- help ---

const char *const *agr_forms(AgrDocument *document, size_t agreement,
                             AgrLanguage language, size_t *count)
{
    *count = 0;
    AgrSession *session = agr_session_open(document, agreement);
    if (!session || !GUARDED(session))
        return NULL;
    FormScope scope = scope_of(session);
    TextList examples = {0};
    forms_examples(
        &scope, language == AGR_LANGUAGE_OF_FILE ? session->language : (Language)language,
        &examples);
    *count = examples.count;
    return strings(session->arena, &examples);
}

const char *const *agr_complete(AgrSession *session, const char *text, size_t *count)
{
    *count = 0;
    if (!GUARDED(session))
        return NULL;
    FormScope scope = scope_of(session);
    TextList words = {0};
    forms_complete(&scope, text_copy(session->arena, text_from(text)), &words);
    *count = words.count;
    return strings(session->arena, &words);
}
