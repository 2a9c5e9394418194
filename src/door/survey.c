// Which files of a portfolio are its agreements.

#include <string.h>

#include "base/buffer.h"
#include "door/portfolio.h"
#include "model/load.h"

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

bool survey_all(AgrPortfolio *portfolio)
{
    if (portfolio->surveyed)
        return true;
    portfolio->members.count = 0;
    portfolio->parties = identities_new(portfolio->arena, false);
    for (size_t i = 0; i < portfolio->files.count; i++)
        if (!file_visit(portfolio, i, i, survey, &portfolio->files.items[i]))
            return false;
    choose_members(portfolio);
    portfolio->language = language_of(portfolio);
    portfolio->surveyed = true;
    return true;
}
