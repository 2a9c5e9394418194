// A question to each agreement of a portfolio: a row for each, and who answers alike.

#include <string.h>

#include "base/buffer.h"
#include "door/portfolio_round.h"
#include "engine/forms/forms_names.h"

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

bool round_ask_one(AgrPortfolio *portfolio, size_t number, AgrDocument *document,
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
        portfolio_failed(portfolio, &document->guard, document->opening.at);
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

AgrAnswers *round_answers(Round *round)
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
