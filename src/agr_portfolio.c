// The public door: portfolios. Each agreement is a document of its own, opened when it is
// asked and closed again; what is kept stands in the portfolio's own memory.

#include <stdlib.h>
#include <string.h>

#include "analysis/portfolio.h"
#include "base/buffer.h"
#include "base/sha256.h"
#include "document.h"
#include "engine/forms_names.h"
#include "model/load.h"

// Few agreements stay open, so that a conversation need not read them again and again.
enum { KEPT = 16 };

// What is known of a file that has been read once.
typedef struct {
    bool readable, has_block, has_content, is_used, is_law;
    bool amended;        // another file stands for it, with its amendments
    Text amends;         // the file whose agreement it amends, or empty
    Text translation_of; // the file that it translates, or empty
    TextList uses;
    AgrMember member;
} Survey;

typedef struct {
    const char *path;
    const char *root;         // NULL: its own folder
    bool named;               // on its own, not found in a folder
    AgrDocument *document;    // while it stays open
    Survey *survey;           // NULL until all are surveyed
    VEC(const char *) beside; // files that amend the same agreement
} File;

struct AgrPortfolio {
    Arena *arena;    // lives as long as the portfolio
    Arena *question; // the last question and its answer
    Guard guard;
    AgrOptions options;
    Shared *shared; // of all its documents
    AgrStatus status;
    Limits limits;
    const AgrFinding *stopped; // which limit was reached
    VEC(File) files;
    bool several;  // paths were given, so a file may be found twice
    TextMap paths; // then: index of a file, counted from 1
    VEC(AgrMember) members;
    AgrLanguage language; // of what is said about all
    Identities parties;
    ArenaMark start; // of the question's memory, where the next one begins
    size_t *numbers; // of the members, by file
    bool surveyed;
};

// Both arenas share the guard; it is set anew by every entry.
#define GUARDED(portfolio) (setjmp((portfolio)->guard.frame) == 0)

// What came to a guard, of the portfolio or of one of its documents. Sets the portfolio's
// guard anew.
static void failed(AgrPortfolio *portfolio, const Guard *guard, const char *path)
{
    LimitKey reached = guard->reached;
    bool limit = guard->failure == FAILURE_LIMIT;
    portfolio->status = limit ? AGR_LIMIT : AGR_MEMORY;
    portfolio->stopped = NULL;
    if (!limit || reached == MOST_COUNT || !GUARDED(portfolio))
        return;
    AgrLanguage language = portfolio->options.language;
    if (language == AGR_LANGUAGE_OF_FILE)
        language = portfolio->surveyed ? portfolio->language : AGR_ENGLISH;
    portfolio->stopped =
        stopped_finding(portfolio->arena, reached, text_from(path), (Language)language);
}

// --- files ---

// `path` ends with a NUL and lives as long as the portfolio.
static void add_file(AgrPortfolio *portfolio, Text path, const char *root, bool named)
{
    File file = {.path = path.at, .root = root, .named = named};
    if (portfolio->several) {
        size_t *number = text_map_at(portfolio->arena, &portfolio->paths, path);
        if (*number > 0) {
            File *before = &portfolio->files.items[*number - 1];
            before->named = before->named || named;
            return;
        }
        *number = portfolio->files.count + 1;
    }
    vec_push(portfolio->arena, &portfolio->files, file);
}

// What growing leaves behind stays in the arena, so room is made once for a whole folder.
static void reserve(AgrPortfolio *portfolio, size_t more)
{
    size_t count = portfolio->files.count;
    File *items = ARENA_ARRAY(portfolio->arena, File, count + more);
    if (count > 0)
        memcpy(items, portfolio->files.items, count * sizeof *items);
    portfolio->files.items = items;
    portfolio->files.capacity = count + more;
}

static void add_path(AgrPortfolio *portfolio, const char *path)
{
    TextList found = {0};
    Text folder = text_copy(portfolio->arena, text_from(path));
    if (!document_is_folder(path)) {
        add_file(portfolio, folder, portfolio->options.root, true);
        return;
    }
    while (folder.length > 1 && folder.at[folder.length - 1] == '/')
        folder.length--;
    folder = text_copy(portfolio->arena, folder);
    document_find_files(portfolio->arena, folder, &found);
    const char *root = portfolio->options.root ? portfolio->options.root : folder.at;
    if (found.count > 0)
        reserve(portfolio, found.count);
    for (size_t i = 0; i < found.count; i++)
        add_file(portfolio, found.items[i], root, false);
    if (found.count == 0) // opening it tells that it holds no agreement
        add_file(portfolio, folder, root, true);
}

AgrPortfolio *agr_portfolio_open(const AgrOptions *options, const char *const *paths,
                                 size_t count)
{
    Failure failure;
    Arena *arena = arena_new(0), *question = arena ? arena_new(0) : NULL;
    AgrPortfolio *portfolio =
        question ? arena_try(arena, sizeof *portfolio, &failure) : NULL;
    if (!portfolio) {
        arena_free(question);
        arena_free(arena);
        return NULL;
    }
    *portfolio = (AgrPortfolio){.arena = arena, .question = question};
    portfolio->options =
        options ? *options : (AgrOptions){.language = AGR_LANGUAGE_OF_FILE};
    portfolio->start = arena_mark(question);
    arena_set_guard(arena, &portfolio->guard);
    arena_set_guard(question, &portfolio->guard);
    arena_set_cancel(arena, portfolio->options.cancel);
    arena_set_cancel(question, portfolio->options.cancel);
    arena_set_limits(arena, &portfolio->limits);
    arena_set_limits(question, &portfolio->limits);
    if (!document_limits(options, &portfolio->limits)) {
        portfolio->status = AGR_WRONG_LIMIT;
        return portfolio;
    }
    volatile size_t at = 0;
    if (GUARDED(portfolio)) {
        portfolio->shared = ARENA_NEW(arena, Shared);
        portfolio->shared->vocabulary = load_vocabulary(arena);
        portfolio->several = count > 1;
        for (; at < count; at++)
            add_path(portfolio, paths[at]);
    } else
        failed(portfolio, &portfolio->guard, at < count ? paths[at] : "");
    return portfolio;
}

void agr_portfolio_close(AgrPortfolio *portfolio)
{
    if (!portfolio)
        return;
    for (size_t i = 0; i < portfolio->files.count; i++)
        agr_close(portfolio->files.items[i].document);
    if (portfolio->shared)
        arena_free(portfolio->shared->spare);
    arena_free(portfolio->question);
    arena_free(portfolio->arena);
}

AgrStatus agr_portfolio_status(const AgrPortfolio *portfolio)
{
    return portfolio->status;
}

const AgrFinding *agr_portfolio_stopped(const AgrPortfolio *portfolio)
{
    return portfolio->status == AGR_LIMIT ? portfolio->stopped : NULL;
}

size_t agr_portfolio_file_count(const AgrPortfolio *portfolio)
{
    return portfolio->files.count;
}

const char *agr_portfolio_file(const AgrPortfolio *portfolio, size_t file)
{
    return portfolio->files.items[file].path;
}

const char *agr_portfolio_root(const AgrPortfolio *portfolio, size_t file)
{
    return portfolio->files.items[file].root;
}

const char *const *agr_portfolio_beside(const AgrPortfolio *portfolio, size_t file,
                                        size_t *count)
{
    *count = portfolio->files.items[file].beside.count;
    return portfolio->files.items[file].beside.items;
}

AgrDocument *agr_portfolio_document(const AgrPortfolio *portfolio, size_t file)
{
    const File *from = &portfolio->files.items[file];
    AgrOptions options = portfolio->options;
    options.root = from->root;
    options.beside = from->beside.items;
    options.beside_count = from->beside.count;
    return document_open(&options, portfolio->shared, &from->path, 1);
}

// The document of a file, which may have stayed open. The portfolio is its owner until
// let_go.
static AgrDocument *take(AgrPortfolio *portfolio, size_t file)
{
    File *from = &portfolio->files.items[file];
    AgrDocument *document = from->document;
    from->document = NULL;
    return document ? document : agr_portfolio_document(portfolio, file);
}

static void let_go(AgrPortfolio *portfolio, size_t file, AgrDocument *document)
{
    if (portfolio->files.count <= KEPT && document->status == AGR_OK)
        portfolio->files.items[file].document = document;
    else
        agr_close(document);
}

// --- one agreement at a time ---

// What is done with an open agreement; false ends the round.
typedef bool Visit(AgrPortfolio *portfolio, size_t number, AgrDocument *document,
                   void *context);

// A failure in the document's own memory lands here, one in the portfolio's further out:
// then the document is closed by whoever holds `*open`.
static bool visit_guarded(AgrPortfolio *portfolio, size_t number, AgrDocument *document,
                          Visit *visit, void *context)
{
    if (setjmp(document->guard.frame) != 0) {
        Guard guard = document->guard;
        document_failed(document);
        failed(portfolio, &guard, document->opening.at);
        return false;
    }
    return visit(portfolio, number, document, context);
}

// Visits one file. A failure of the portfolio's memory closes the document and goes on
// outwards.
static bool visit_file(AgrPortfolio *portfolio, size_t file, size_t number, Visit *visit,
                       void *context)
{
    Guard *outer = arena_guard(portfolio->arena), here;
    AgrDocument *volatile document = take(portfolio, file);
    if (!document)
        arena_fail(portfolio->arena, FAILURE_MEMORY);
    if (portfolio->surveyed) // then all agreements are spoken of in one language
        document->language = portfolio->language;
    arena_set_guard(portfolio->arena, &here);
    arena_set_guard(portfolio->question, &here);
    if (setjmp(here.frame) != 0) {
        arena_set_guard(portfolio->arena, outer);
        arena_set_guard(portfolio->question, outer);
        agr_close(document);
        arena_pass_on(portfolio->arena, &here);
    }
    bool more = visit_guarded(portfolio, number, document, visit, context);
    arena_set_guard(portfolio->arena, outer);
    arena_set_guard(portfolio->question, outer);
    let_go(portfolio, file, document);
    return more;
}

static bool visit_members(AgrPortfolio *portfolio, Visit *visit, void *context)
{
    for (size_t i = 0; i < portfolio->members.count; i++)
        if (!visit_file(portfolio, portfolio->members.items[i].file_index, i, visit,
                        context))
            return false;
    return true;
}

// --- the survey ---

static const char *keep(AgrPortfolio *portfolio, Text text)
{
    return text_cstr(portfolio->arena, text);
}

static void survey_uses(AgrPortfolio *portfolio, const File *file, const Model *model)
{
    for (size_t i = 0; i < model->agreements.count; i++) {
        const Agreement *agreement = model->agreements.items[i];
        if (agreement->used)
            vec_push(portfolio->arena, &file->survey->uses,
                     text_copy(portfolio->arena, agreement->source->path));
    }
}

static void survey_translation(AgrPortfolio *portfolio, const File *file,
                               const Model *model)
{
    const Entity *entity = model->main->entity;
    const Cell *cell = entity ? entity_cell(entity, LABEL_translation_of) : NULL;
    if (!cell || !cell->value || cell->value->text.length == 0)
        return;
    Text folder = path_folder(text_from(file->path));
    file->survey->translation_of =
        text_equal(folder, TEXT("."))
            ? text_copy(portfolio->arena, cell->value->text)
            : text_format(portfolio->arena, TEXT_FMT "/" TEXT_FMT, TEXT_ARG(folder),
                          TEXT_ARG(cell->value->text));
}

// A file of amendments stands for the agreement that it amends.
static void survey_amends(AgrPortfolio *portfolio, const File *file, const Model *model)
{
    const Source *opened = vec_last(&model->agreements)->source;
    if (model->versions && model->main->source != opened)
        file->survey->amends = text_copy(portfolio->arena, model->main->source->path);
}

// Who is in it. Identities know agreements by their files.
static void survey_parties(AgrPortfolio *portfolio, size_t file, const Model *model)
{
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        bool who = entity->block == BLOCK_party || entity->block == BLOCK_actor ||
                   entity->block == BLOCK_unit;
        if (who && !entity->prelude)
            identities_add(&portfolio->parties, file, entity);
    }
}

static bool survey(AgrPortfolio *portfolio, size_t number, AgrDocument *document,
                   void *context)
{
    File *file = context;
    Survey *known = ARENA_NEW(portfolio->arena, Survey);
    file->survey = known;
    const Model *model =
        document->opened.count > 0 ? document->opened.items[0].model : NULL;
    if (!model)
        return true;
    survey_parties(portfolio, number, model);
    const Entity *entity = model->main->entity;
    Text name = entity && entity->name.length > 0 ? entity->name : text_from(file->path);
    known->readable = true;
    // A file that only uses an agreement, for tests or under a law, is not it; one that
    // amends it stands for it.
    survey_amends(portfolio, file, model);
    bool own = !model->main->used || known->amends.length > 0;
    known->is_law = model->main->law != NULL;
    known->has_block = own && entity != NULL;
    known->has_content = own && model->main->end_clause > model->main->first_clause;
    survey_uses(portfolio, file, model);
    survey_translation(portfolio, file, model);
    known->member =
        (AgrMember){.name = keep(portfolio, name),
                    .title = keep(portfolio, entity ? entity->title : TEXT("")),
                    .file = file->path,
                    .sha256 = keep(portfolio, agreement_hash(model->main)),
                    .language = (AgrLanguage)model->main->language};
    return true;
}

// A path without `.` and, where it can be told from its words alone, without `..`, so
// that two ways to write it compare equal.
static Text plain_path(Arena *arena, Text path)
{
    TextList parts = {0};
    Buffer out = buffer_new(arena);
    bool whole = path.length > 0 && path.at[0] == '/';
    for (size_t at = 0; at < path.length;) {
        const char *slash = memchr(path.at + at, '/', path.length - at);
        size_t end = slash ? (size_t)(slash - path.at) : path.length;
        Text part = {path.at + at, end - at};
        bool up = text_equal(part, TEXT(".."));
        if (up && parts.count > 0 && !text_equal(vec_last(&parts), part))
            parts.count--;
        else if (part.length > 0 && !text_equal(part, TEXT(".")))
            vec_push(arena, &parts, part);
        at = end + 1;
    }
    for (size_t i = 0; i < parts.count; i++)
        buffer_format(&out, "%s" TEXT_FMT, i > 0 || whole ? "/" : "",
                      TEXT_ARG(parts.items[i]));
    return text_copy(arena, buffer_text(&out));
}

static Survey *survey_at(AgrPortfolio *portfolio, const TextMap *paths, Text path)
{
    size_t at = text_map_find(paths, plain_path(portfolio->arena, path));
    return at > 0 ? portfolio->files.items[at - 1].survey : NULL;
}

// A file of tests alone, or of nothing, is no agreement; one that was named on its own
// is, as far as it can be read.
static bool counts(const File *file)
{
    const Survey *known = file->survey;
    if (!known->readable)
        return false;
    if (file->named || known->has_block)
        return true;
    if (known->is_law)
        return false;
    return !known->is_used && (known->has_content || known->uses.count == 0);
}

static bool same_target(AgrPortfolio *portfolio, const Survey *a, const Survey *b)
{
    return a->amends.length > 0 && b->amends.length > 0 &&
           text_equal(plain_path(portfolio->arena, a->amends),
                      plain_path(portfolio->arena, b->amends));
}

// Files that amend one agreement without naming each other are read together: the last of
// them stands for the agreement.
static void join_amending(AgrPortfolio *portfolio)
{
    for (size_t i = 0; i < portfolio->files.count; i++) {
        File *file = &portfolio->files.items[i];
        if (file->survey->amended || file->survey->amends.length == 0)
            continue;
        for (size_t k = 0; k < i; k++) {
            File *other = &portfolio->files.items[k];
            if (other->survey->amended ||
                !same_target(portfolio, file->survey, other->survey))
                continue;
            for (size_t n = 0; n < other->beside.count; n++)
                vec_push(portfolio->arena, &file->beside, other->beside.items[n]);
            vec_push(portfolio->arena, &file->beside, other->path);
            other->survey->amended = true;
        }
        if (file->beside.count > 0 && file->document) { // it was read alone
            agr_close(file->document);
            file->document = NULL;
        }
    }
}

static void choose_members(AgrPortfolio *portfolio)
{
    TextMap paths = {0};
    for (size_t i = 0; i < portfolio->files.count; i++)
        *text_map_at(portfolio->arena, &paths,
                     plain_path(portfolio->arena,
                                text_from(portfolio->files.items[i].path))) = i + 1;
    for (size_t i = 0; i < portfolio->files.count; i++) {
        const Survey *known = portfolio->files.items[i].survey;
        for (size_t k = 0; k < known->uses.count; k++) {
            Survey *used = survey_at(portfolio, &paths, known->uses.items[k]);
            if (used)
                used->is_used = true;
            bool same = text_equal(known->amends, known->uses.items[k]);
            if (used && known->amends.length > 0 && (same || used->amends.length > 0))
                used->amended = true;
        }
    }
    join_amending(portfolio);
    portfolio->numbers =
        ARENA_ARRAY(portfolio->arena, size_t, portfolio->files.count + 1);
    for (size_t i = 0; i < portfolio->files.count; i++) {
        const File *file = &portfolio->files.items[i];
        Survey *known = file->survey;
        portfolio->numbers[i] = SIZE_MAX;
        const Survey *original = known->translation_of.length > 0
                                     ? survey_at(portfolio, &paths, known->translation_of)
                                     : NULL;
        if (!counts(file) || known->amended ||
            (original && original != known && original->readable))
            continue;
        known->member.file_index = i;
        portfolio->numbers[i] = portfolio->members.count;
        vec_push(portfolio->arena, &portfolio->members, known->member);
    }
}

static AgrLanguage language_of(const AgrPortfolio *portfolio)
{
    size_t counted[LANGUAGE_COUNT] = {0};
    if (portfolio->options.language != AGR_LANGUAGE_OF_FILE)
        return portfolio->options.language;
    if (portfolio->members.count == 0)
        return AGR_ENGLISH;
    for (size_t i = 0; i < portfolio->members.count; i++)
        counted[portfolio->members.items[i].language]++;
    AgrLanguage most = portfolio->members.items[0].language;
    for (size_t i = 0; i < portfolio->members.count; i++)
        if (counted[portfolio->members.items[i].language] > counted[most])
            most = portfolio->members.items[i].language;
    return most;
}

static bool survey_all(AgrPortfolio *portfolio)
{
    if (portfolio->surveyed)
        return true;
    portfolio->members.count = 0;
    portfolio->parties = identities_new(portfolio->arena, false);
    for (size_t i = 0; i < portfolio->files.count; i++)
        if (!visit_file(portfolio, i, i, survey, &portfolio->files.items[i]))
            return false;
    choose_members(portfolio);
    portfolio->language = language_of(portfolio);
    portfolio->surveyed = true;
    return true;
}

size_t agr_portfolio_count(AgrPortfolio *portfolio)
{
    if (!GUARDED(portfolio)) {
        failed(portfolio, &portfolio->guard, "");
        return 0;
    }
    return survey_all(portfolio) ? portfolio->members.count : 0;
}

const AgrMember *agr_portfolio_member(AgrPortfolio *portfolio, size_t index)
{
    return &portfolio->members.items[index];
}

AgrLanguage agr_portfolio_language(AgrPortfolio *portfolio)
{
    (void)agr_portfolio_count(portfolio);
    return portfolio->surveyed ? portfolio->language : AGR_ENGLISH;
}

bool agr_portfolio_readable(AgrPortfolio *portfolio, size_t file)
{
    (void)agr_portfolio_count(portfolio);
    const Survey *known = portfolio->files.items[file].survey;
    return known && known->readable;
}

// --- a question about the portfolio ---

typedef struct {
    AgrPortfolio *portfolio;
    Gather gather;
    AgrEach *each;
    void *context;
    // a question to each agreement
    VEC(AgrAnswerRow) rows;
    TextList keys;                   // of the answers; empty where there is none
    VEC(TextList) unknown;           // words of the question that no name here covers
    TextList named;                  // words that name something somewhere
    const char *const *did_you_mean; // of the first agreement
    size_t did_you_mean_count;
    const char *understood;
} Round;

static AtHand hand(const AgrPortfolio *portfolio, size_t number,
                   const AgrDocument *document)
{
    const Opened *opened = &document->opened.items[0];
    return (AtHand){.number = number,
                    .file = portfolio->members.items[number].file_index,
                    .model = opened->model,
                    .base = opened->base,
                    .errors = diags_errors(&opened->diags),
                    .arena = document->arena};
}

static bool read_one(AgrPortfolio *portfolio, size_t number, AgrDocument *document,
                     void *context)
{
    Round *round = context;
    AtHand at = hand(portfolio, number, document);
    FormScope scope = {.arena = at.arena,
                       .model = at.model,
                       .scenario = at.base,
                       .reader = round->gather.language,
                       .portfolio = PORTFOLIO_SHAPES};
    if (number == 0 && !forms_has_portfolio_shape(&scope, round->gather.question))
        return false;
    return !portfolio_read(&round->gather, &at);
}

static bool collect_one(AgrPortfolio *portfolio, size_t number, AgrDocument *document,
                        void *context)
{
    Round *round = context;
    AtHand at = hand(portfolio, number, document);
    if (portfolio_wants_findings(&round->gather)) {
        document_check(document, &document->opened.items[0]);
        at.findings = document->opened.items[0].findings.items;
        at.finding_count = document->opened.items[0].findings.count;
    }
    portfolio_collect(&round->gather, &at);
    return true;
}

static bool name_one(AgrPortfolio *portfolio, size_t number, AgrDocument *document,
                     void *context)
{
    Round *round = context;
    AtHand at = hand(portfolio, number, document);
    portfolio_name(&round->gather, &at);
    return true;
}

// A thing that one agreement names in two languages joins those that name it in one of
// them. New names may lead to more, but not for ever.
static void learn_names(Round *round)
{
    enum { ROUNDS = 4 };
    Gather *gather = &round->gather;
    size_t before = 0;
    for (size_t i = 0; i < ROUNDS && gather->names.count > before; i++) {
        before = gather->names.count;
        visit_members(round->portfolio, name_one, round);
    }
}

// The fingerprint of all agreements, in their order.
static const char *fingerprint(AgrPortfolio *portfolio)
{
    Buffer all = buffer_new(portfolio->question);
    for (size_t i = 0; i < portfolio->members.count; i++)
        buffer_format(&all, "%s\n", portfolio->members.items[i].sha256);
    return text_cstr(portfolio->question,
                     sha256_hex(portfolio->question, buffer_text(&all)));
}

static AgrAnswers *whole_answer(Round *round)
{
    AgrPortfolio *portfolio = round->portfolio;
    AgrAnswer *answer = ARENA_NEW(portfolio->question, AgrAnswer);
    *answer = *portfolio_conclude(&round->gather);
    answer->sha256 = fingerprint(portfolio);
    AgrAnswers *answers = ARENA_NEW(portfolio->question, AgrAnswers);
    answers->whole = answer;
    answers->question = answer->question;
    answers->understood = answer->understood;
    answers->understood_count = portfolio->members.count;
    if (round->each)
        round->each(round->context, NULL, answer, NULL, 0);
    return answers;
}

// --- a question to each agreement ---

// What the words of a question name here: their texts go to `out`.
static void named_words(Arena *arena, const AgrDocument *document, Text question,
                        Language reader, TextList *out)
{
    const Opened *opened = &document->opened.items[0];
    FormScope scope = {.arena = document->arena,
                       .model = opened->model,
                       .scenario = opened->base,
                       .reader = reader};
    Words words;
    NamesFound found = {0};
    if (!words_cut(document->arena, question, &words))
        return;
    names_find(document->arena, &scope, NULL, &words, &found);
    for (size_t i = 0; i < found.list.count; i++) {
        const Named *named = &found.list.items[i];
        if (!named->entity->prelude)
            vec_push(arena, out,
                     text_copy(arena, words_text(&words, named->at, named->end)));
    }
}

// An answer in few words.
static const char *few_words(Arena *arena, const AgrAnswer *answer, Language language)
{
    Buffer out = buffer_new(arena);
    if (strcmp(answer->verdict, "depends") == 0 && answer->otherwise_count > 0) {
        for (size_t i = 0; i < answer->otherwise_count; i++) {
            const AgrOtherwise *one = &answer->otherwise[i];
            Text words = value_words(arena, &one->value);
            buffer_format(&out, "%s%s: " TEXT_FMT, i > 0 ? "; " : "", one->under,
                          TEXT_ARG(words.length > 0 ? words : text_from(one->sentence)));
        }
        return text_cstr(arena, buffer_text(&out));
    }
    static const struct {
        const char *verdict;
        PhraseKey key;
    } words[] = {{"yes", PHRASE_output_verdict_yes},
                 {"no", PHRASE_output_verdict_no},
                 {"uncertain", PHRASE_output_verdict_uncertain},
                 {"not-stated", PHRASE_output_verdict_not_stated}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(answer->verdict, words[i].verdict) == 0)
            return phrase_texts[words[i].key][language];
    AgrValueKind kind = answer->value.kind;
    if (kind == AGR_VALUE_NONE || kind == AGR_VALUE_ROWS)
        return text_cstr(arena, text_from(answer->sentence));
    return text_cstr(arena, value_words(arena, &answer->value));
}

static size_t count_errors(const AgrFinding *findings, size_t count)
{
    size_t errors = 0;
    for (size_t i = 0; i < count; i++)
        if (findings[i].severity == AGR_ERROR && !findings[i].accepted)
            errors += 1 + findings[i].more;
    return errors;
}

static AgrPlace keep_place(Arena *arena, const AgrAnswer *answer)
{
    if (answer->because_count == 0)
        return (AgrPlace){.clause = "", .file = ""};
    AgrPlace place = answer->because[0].place;
    place.clause = text_cstr(arena, text_from(place.clause));
    place.file = text_cstr(arena, text_from(place.file));
    return place;
}

static void keep_near(Round *round, const AgrAnswer *answer)
{
    Arena *arena = round->portfolio->question;
    const char **near = ARENA_ARRAY(arena, const char *, answer->did_you_mean_count + 1);
    for (size_t i = 0; i < answer->did_you_mean_count; i++)
        near[i] = text_cstr(arena, text_from(answer->did_you_mean[i]));
    round->did_you_mean = near;
    round->did_you_mean_count = answer->did_you_mean_count;
}

// The native functions that an answer rests on, for longer than its document is open.
static const AgrNative *keep_natives(Arena *arena, const AgrAnswer *answer)
{
    AgrNative *kept = ARENA_ARRAY(arena, AgrNative, answer->native_count + 1);
    for (size_t i = 0; i < answer->native_count; i++) {
        const AgrNative *from = &answer->natives[i];
        kept[i] = (AgrNative){.name = text_cstr(arena, text_from(from->name)),
                              .mark = text_cstr(arena, text_from(from->mark)),
                              .library = text_cstr(arena, text_from(from->library)),
                              .sha256 = text_cstr(arena, text_from(from->sha256)),
                              .place = {.clause = "", .file = ""}};
    }
    return kept;
}

static const char *with_marks(Arena *arena, const char *words, const AgrAnswer *answer)
{
    for (size_t i = 0; i < answer->native_count; i++)
        words =
            text_cstr(arena, text_format(arena, "%s %s", words, answer->natives[i].mark));
    return words;
}

static void keep_row(Round *round, size_t number, const AgrDocument *document,
                     const AgrAnswer *answer, size_t errors)
{
    AgrPortfolio *portfolio = round->portfolio;
    Arena *arena = portfolio->question;
    bool understood = strcmp(answer->verdict, "not-understood") != 0;
    Language language = round->gather.language;
    TextList known = {0};
    AgrAnswerRow row = {.member = &portfolio->members.items[number],
                        .verdict = text_cstr(arena, text_from(answer->verdict)),
                        .answer = "",
                        .sentence = text_cstr(arena, text_from(answer->sentence)),
                        .place = keep_place(arena, answer),
                        .unknown = "",
                        .errors = errors,
                        .natives = keep_natives(arena, answer),
                        .native_count = answer->native_count};
    Text key = {"", 0};
    named_words(arena, document, round->gather.question, language, &known);
    if (understood) {
        row.answer = with_marks(arena, few_words(arena, answer, language), answer);
        if (answer->value.kind == AGR_VALUE_QUANTITY) {
            row.exact = text_cstr(arena, text_from(answer->value.low.exact));
            row.unit = text_cstr(arena, text_from(answer->value.low.unit));
        }
        key = text_format(arena, "%s|%s", row.verdict, row.answer);
        for (size_t i = 0; i < known.count; i++)
            vec_push(arena, &round->named, known.items[i]);
        if (!round->understood)
            round->understood = text_cstr(arena, text_from(answer->understood));
    } else {
        row.unknown = text_cstr(arena, text_from(answer->stopped_at));
        if (!round->did_you_mean)
            keep_near(round, answer);
    }
    vec_push(arena, &round->rows, row);
    vec_push(arena, &round->keys, key);
    vec_push(arena, &round->unknown, known);
}

// A finding of a document that will be closed.
static const AgrFinding *kept_finding(AgrPortfolio *portfolio, const AgrFinding *finding)
{
    if (!finding)
        return NULL;
    Arena *arena = portfolio->arena;
    AgrFinding *kept = ARENA_NEW(arena, AgrFinding);
    *kept = (AgrFinding){.code = finding->code, .severity = finding->severity};
    kept->place = (AgrPlace){.clause = "",
                             .file = text_cstr(arena, text_from(finding->place.file))};
    kept->message = text_cstr(arena, text_from(finding->message));
    kept->help = finding->help ? text_cstr(arena, text_from(finding->help)) : NULL;
    kept->fingerprint = text_cstr(arena, text_from(finding->fingerprint));
    return kept;
}

static bool ask_one(AgrPortfolio *portfolio, size_t number, AgrDocument *document,
                    void *context)
{
    Round *round = context;
    size_t count = 0;
    const AgrFinding *findings = agr_check(document, &count);
    AgrSession *session = agr_session_open(document, 0);
    const AgrAnswer *answer =
        session ? agr_ask(session, text_cstr(portfolio->question, round->gather.question))
                : NULL;
    if (!answer) {
        portfolio->status = document->status;
        portfolio->stopped = kept_finding(portfolio, agr_stopped(document));
        return false;
    }
    if (setjmp(document->guard.frame) != 0) { // the calls above set it for themselves
        failed(portfolio, &document->guard, document->opening.at);
        return false;
    }
    keep_row(round, number, document, answer, count_errors(findings, count));
    bool more =
        !round->each || round->each(round->context, &portfolio->members.items[number],
                                    answer, findings, count);
    agr_session_close(session);
    return more;
}

static bool holds(const TextList *list, Text text)
{
    for (size_t i = 0; i < list->count; i++)
        if (text_equal(list->items[i], text))
            return true;
    return false;
}

// A name that others know and this agreement does not explains best why it has no answer.
static void explain_unknown(Round *round)
{
    for (size_t i = 0; i < round->rows.count; i++) {
        AgrAnswerRow *row = &round->rows.items[i];
        if (strcmp(row->verdict, "not-understood") != 0)
            continue;
        for (size_t k = 0; k < round->named.count && !row->is_name; k++) {
            Text name = round->named.items[k];
            row->is_name = !holds(&round->unknown.items[i], name);
            if (row->is_name)
                row->unknown = text_cstr(round->portfolio->question, name);
        }
    }
}

// Puts agreements with the same answer together, in the order in which answers came.
static void group_rows(Round *round, AgrAnswers *answers)
{
    Arena *arena = round->portfolio->question;
    VEC(AgrAgreeing) groups = {0};
    TextMap seen = {0};
    size_t *sizes = ARENA_ARRAY(arena, size_t, round->rows.count + 1);
    for (size_t i = 0; i < round->rows.count; i++) {
        if (round->keys.items[i].length == 0)
            continue;
        size_t *group = text_map_at(arena, &seen, round->keys.items[i]);
        if (*group == 0) {
            AgrAgreeing one = {.answer = round->rows.items[i].answer};
            one.names = ARENA_ARRAY(arena, const char *, 1);
            vec_push(arena, &groups, one);
            *group = groups.count;
        }
        AgrAgreeing *one = &groups.items[*group - 1];
        size_t *size = &sizes[*group - 1];
        if (one->count == *size) {
            *size = *size == 0 ? 4 : 2 * *size;
            const char **more = ARENA_ARRAY(arena, const char *, *size);
            for (size_t k = 0; k < one->count; k++)
                more[k] = one->names[k];
            one->names = more;
        }
        ((const char **)one->names)[one->count++] = round->rows.items[i].member->name;
    }
    answers->agreeing = groups.items;
    answers->agreeing_count = groups.count;
}

// A question of the shape of one about the portfolio that nobody understood is told from
// those forms.
static void refuse_as_portfolio(Round *round, AgrAnswers *answers)
{
    Arena *arena = round->portfolio->question;
    const TextList *near = &round->gather.near;
    if (answers->understood_count > 0 || near->count == 0)
        return;
    const char **list = ARENA_ARRAY(arena, const char *, near->count);
    for (size_t i = 0; i < near->count; i++)
        list[i] = text_cstr(arena, near->items[i]);
    answers->did_you_mean = list;
    answers->did_you_mean_count = near->count;
    for (size_t i = 0; i < round->rows.count; i++)
        round->rows.items[i].unknown = text_cstr(arena, round->gather.stopped_at);
}

static AgrAnswers *answers_of(Round *round)
{
    AgrAnswers *answers = ARENA_NEW(round->portfolio->question, AgrAnswers);
    explain_unknown(round);
    answers->question = text_cstr(round->portfolio->question, round->gather.question);
    answers->understood = round->understood ? round->understood : "";
    answers->rows = round->rows.items;
    answers->row_count = round->rows.count;
    for (size_t i = 0; i < round->keys.count; i++)
        answers->understood_count += round->keys.items[i].length > 0;
    group_rows(round, answers);
    answers->did_you_mean = round->did_you_mean;
    answers->did_you_mean_count = round->did_you_mean_count;
    refuse_as_portfolio(round, answers);
    return answers;
}

static const AgrAnswers *ask(AgrPortfolio *portfolio, const char *question, AgrEach *each,
                             void *context)
{
    arena_release(portfolio->question, portfolio->start);
    Arena *arena = portfolio->question;
    Round *round = ARENA_NEW(arena, Round);
    *round = (Round){.portfolio = portfolio, .each = each, .context = context};
    round->gather =
        (Gather){.arena = arena,
                 .language = (Language)portfolio->language,
                 .members = portfolio->members.items,
                 .member_count = portfolio->members.count,
                 .numbers = portfolio->numbers,
                 .parties = &portfolio->parties,
                 .question = text_copy(arena, text_trim(text_from(question)))};
    visit_members(portfolio, read_one, round);
    bool about_all = round->gather.form != FORM_none;
    if (portfolio->status == AGR_OK)
        learn_names(round);
    if (portfolio->status == AGR_OK)
        visit_members(portfolio, about_all ? collect_one : ask_one, round);
    if (portfolio->status != AGR_OK)
        return NULL;
    return about_all ? whole_answer(round) : answers_of(round);
}

const AgrAnswers *agr_portfolio_ask(AgrPortfolio *portfolio, const char *question,
                                    AgrEach *each, void *context)
{
    portfolio->status = AGR_OK;
    if (agr_portfolio_count(portfolio) == 0)
        return NULL;
    if (!GUARDED(portfolio)) {
        failed(portfolio, &portfolio->guard, "");
        return NULL;
    }
    return ask(portfolio, question, each, context);
}

// --- help ---

typedef struct {
    Language language;
    TextList *out;
} Examples;

static bool list_examples(AgrPortfolio *portfolio, size_t number, AgrDocument *document,
                          void *context)
{
    Examples *examples = context;
    AtHand at = hand(portfolio, number, document);
    FormScope scope = {.arena = at.arena,
                       .model = at.model,
                       .scenario = at.base,
                       .reader = examples->language,
                       .portfolio = PORTFOLIO_FORMS};
    TextList found = {0};
    forms_examples(&scope, examples->language, &found);
    for (size_t i = 0; i < found.count; i++)
        vec_push(portfolio->arena, examples->out,
                 text_copy(portfolio->arena, found.items[i]));
    return false;
}

const char *const *agr_portfolio_forms(AgrPortfolio *portfolio, AgrLanguage language,
                                       size_t *count)
{
    *count = 0;
    if (agr_portfolio_count(portfolio) == 0 || !GUARDED(portfolio))
        return NULL;
    TextList out = {0};
    Examples examples = {
        (Language)(language == AGR_LANGUAGE_OF_FILE ? portfolio->language : language),
        &out};
    visit_members(portfolio, list_examples, &examples);
    const char **list = ARENA_ARRAY(portfolio->arena, const char *, out.count + 1);
    for (size_t i = 0; i < out.count; i++)
        list[i] = text_cstr(portfolio->arena, out.items[i]);
    *count = out.count;
    return list;
}
