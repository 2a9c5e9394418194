#include "command/agreements.h"
#include "command/ask.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "output/csv.h"
#include "output/json.h"
#include "output/text.h"

// One question to several agreements: a table of their answers, or one answer about them
// all.

typedef struct {
    Terminal *terminal;
    const Options *options;
    AgrPortfolio *portfolio;
    AgrLanguage language;
    ExitCode code;
    bool begun;     // an answer has been written
    bool no_memory; // writing JSON failed
    bool told;      // errors in the texts have been told
    // comparisons in JSON come after all answers
    char **comparisons;
    size_t count, room;
} Asking;

// While the agreement is open: its whole answer as JSON, and what was expected.
static bool take_answer(void *context, const AgrMember *member, const AgrAnswer *answer,
                        const AgrFinding *findings, size_t count)
{
    Asking *asking = context;
    (void)member;
    if (asking->options->format == FORMAT_JSON) {
        JsonAnswer json = {answer, findings, count};
        asking->no_memory =
            !json_answers_add(&asking->terminal->out, json, !asking->begun);
        asking->begun = true;
    }
    ExitCode code = ask_compare(asking->terminal, asking->options, answer);
    asking->code = code > asking->code ? code : asking->code;
    return !asking->no_memory && writer_flush(&asking->terminal->out);
}

static ExitCode stopped(const Asking *asking)
{
    bool memory =
        asking->no_memory || agr_portfolio_status(asking->portfolio) == AGR_MEMORY;
    return input_status(asking->terminal, memory ? AGR_MEMORY : AGR_LIMIT,
                        memory ? NULL : agr_portfolio_stopped(asking->portfolio));
}

static void tell_errors(Asking *asking, const AgrAnswers *answers)
{
    size_t errors = 0;
    char number[NUMBER_SIZE];
    for (size_t i = 0; i < answers->row_count; i++)
        errors += answers->rows[i].errors;
    if (errors > 0 && !asking->told)
        SAY(asking->terminal, usage_text_has_errors, number_words(errors, number));
    asking->told = asking->told || answers->row_count > 0;
}

static void show_refusal(Asking *asking, const AgrAnswers *answers)
{
    AgrAnswer refused = {.question = answers->question,
                         .stopped_at =
                             answers->row_count > 0 ? answers->rows[0].unknown : "",
                         .did_you_mean = answers->did_you_mean,
                         .did_you_mean_count = answers->did_you_mean_count};
    text_not_understood(&asking->terminal->err, asking->language, &refused, false);
    writer_flush(&asking->terminal->err);
}

static void show_text(Asking *asking, const AgrAnswers *answers)
{
    Writer *out = &asking->terminal->out;
    writer_text(out, asking->begun ? "\n" : "");
    asking->begun = true;
    if (answers->whole)
        text_answer(out, asking->language, answers->whole);
    else if (answers->understood_count > 0)
        text_answers(out, asking->language, answers);
    writer_flush(out);
    if (!answers->whole && answers->understood_count == 0)
        show_refusal(asking, answers);
}

// A comparison is kept until all answers have been written.
static bool keep_comparison(Asking *asking, const AgrAnswers *answers)
{
    if (asking->options->format != FORMAT_JSON || answers->whole)
        return true;
    if (asking->count == asking->room) {
        size_t room = asking->room == 0 ? 8 : 2 * asking->room;
        char **more = realloc(asking->comparisons, room * sizeof *more);
        if (!more)
            return false;
        asking->comparisons = more;
        asking->room = room;
    }
    char *comparison = json_comparison(answers);
    if (comparison)
        asking->comparisons[asking->count++] = comparison;
    return comparison != NULL;
}

static ExitCode ask_one(Asking *asking, const char *question)
{
    asking->code = EXIT_FINE;
    const AgrAnswers *answers =
        agr_portfolio_ask(asking->portfolio, question, take_answer, asking);
    asking->no_memory =
        asking->no_memory || (answers && !keep_comparison(asking, answers));
    if (!answers || asking->no_memory)
        return stopped(asking);
    tell_errors(asking, answers);
    if (asking->options->format == FORMAT_TEXT)
        show_text(asking, answers);
    else if (asking->options->format == FORMAT_CSV)
        csv_answers(&asking->terminal->out, answers);
    return answers->understood_count > 0 ? asking->code : EXIT_USAGE;
}

static ExitCode ask_lines(Asking *asking)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    ExitCode code = EXIT_FINE;
    while (code != EXIT_LIMIT && (length = getline(&line, &room, stdin)) >= 0) {
        Text question = text_trim((Text){line, (size_t)length});
        if (question.length == 0)
            continue;
        line[question.at - line + (ptrdiff_t)question.length] = '\0';
        ExitCode one = ask_one(asking, question.at);
        code = one > code ? one : code;
        if (!writer_flush(&asking->terminal->out))
            break;
    }
    free(line);
    return code;
}

ExitCode ask_portfolio(Terminal *terminal, const Options *options,
                       AgrPortfolio *portfolio, const char *question)
{
    Asking asking = {.terminal = terminal,
                     .options = options,
                     .portfolio = portfolio,
                     .language = agr_portfolio_language(portfolio)};
    bool json = options->format == FORMAT_JSON;
    if (options->language == AGR_LANGUAGE_OF_FILE)
        terminal->language = asking.language;
    // Files that can't be read stop everything: an answer without them would be wrong.
    if (!agreements_readable(terminal, portfolio))
        return EXIT_USAGE;
    if (json)
        json_answers_begin(&terminal->out);
    if (options->format == FORMAT_CSV)
        csv_begin(&terminal->out);
    ExitCode code =
        strcmp(question, "-") == 0 ? ask_lines(&asking) : ask_one(&asking, question);
    if (json)
        json_answers_compared(&terminal->out, asking.begun, asking.comparisons,
                              asking.count);
    for (size_t i = 0; i < asking.count; i++)
        free(asking.comparisons[i]);
    free(asking.comparisons);
    return code;
}
