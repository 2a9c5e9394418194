// The public door: portfolios. Each agreement is a document of its own, opened when it is
// asked and closed again; what is kept stands in the portfolio's own memory.

#include <stdlib.h>
#include <string.h>

#include "door/files.h"
#include "door/finding_out.h"
#include "door/portfolio.h"
#include "model/load.h"

// Few agreements stay open, so that a conversation need not read them again and again.
enum { KEPT = 16 };

void portfolio_failed(AgrPortfolio *portfolio, const Guard *guard, const char *path)
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
        portfolio->several = count > 1;
        for (; at < count; at++)
            add_path(portfolio, paths[at]);
    } else
        portfolio_failed(portfolio, &portfolio->guard, at < count ? paths[at] : "");
    return portfolio;
}

void agr_portfolio_close(AgrPortfolio *portfolio)
{
    if (!portfolio)
        return;
    for (size_t i = 0; i < portfolio->files.count; i++)
        agr_close(portfolio->files.items[i].document);
    if (portfolio->shared) {
        arena_free(portfolio->shared->spare);
        arena_free(portfolio->shared->words);
    }
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

// A failure in the document's own memory lands here, one in the portfolio's further out:
// then the document is closed by whoever holds `*open`.
static bool visit_guarded(AgrPortfolio *portfolio, size_t number, AgrDocument *document,
                          Visit *visit, void *context)
{
    if (setjmp(document->guard.frame) != 0) {
        Guard guard = document->guard;
        document_failed(document);
        portfolio_failed(portfolio, &guard, document->opening.at);
        return false;
    }
    return visit(portfolio, number, document, context);
}

bool file_visit(AgrPortfolio *portfolio, size_t file, size_t number, Visit *visit,
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

bool members_visit(AgrPortfolio *portfolio, Visit *visit, void *context)
{
    for (size_t i = 0; i < portfolio->members.count; i++)
        if (!file_visit(portfolio, portfolio->members.items[i].file_index, i, visit,
                        context))
            return false;
    return true;
}

// --- agreements ---

size_t agr_portfolio_count(AgrPortfolio *portfolio)
{
    if (!GUARDED(portfolio)) {
        portfolio_failed(portfolio, &portfolio->guard, "");
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
