// The public door: questions to a portfolio. One about all agreements gathers from each;
// any other goes to each agreement on its own.

#include "base/buffer.h"
#include "base/sha256.h"
#include "door/portfolio_round.h"
#include "engine/forms/forms.h"

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
        members_visit(round->portfolio, name_one, round);
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
    members_visit(portfolio, read_one, round);
    bool about_all = round->gather.form != FORM_none;
    if (portfolio->status == AGR_OK)
        learn_names(round);
    if (portfolio->status == AGR_OK)
        members_visit(portfolio, about_all ? collect_one : round_ask_one, round);
    if (portfolio->status != AGR_OK)
        return NULL;
    return about_all ? whole_answer(round) : round_answers(round);
}

const AgrAnswers *agr_portfolio_ask(AgrPortfolio *portfolio, const char *question,
                                    AgrEach *each, void *context)
{
    portfolio->status = AGR_OK;
    if (agr_portfolio_count(portfolio) == 0)
        return NULL;
    if (!GUARDED(portfolio)) {
        portfolio_failed(portfolio, &portfolio->guard, "");
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
    members_visit(portfolio, list_examples, &examples);
    const char **list = ARENA_ARRAY(portfolio->arena, const char *, out.count + 1);
    for (size_t i = 0; i < out.count; i++)
        list[i] = text_cstr(portfolio->arena, out.items[i]);
    *count = out.count;
    return list;
}
