#include "command/agreements.h"
#include "command/ask.h"
#include "command/verbs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "output/csv.h"
#include "output/excel.h"
#include "output/json.h"
#include "output/text.h"

// Questions to one agreement.
typedef struct {
    Terminal *terminal;
    const Options *options;
    Input input;
    AgrSession *session;
    bool lines; // several answers are to come
    bool begun; // one has been written
} Asking;

static bool understood(const AgrAnswer *answer)
{
    return strcmp(answer->verdict, "not-understood") != 0;
}

// --- expected answers ---

// The next byte that is no space, plain or no-break, in small letters if it is ASCII.
static char next_byte(const char **text)
{
    while (**text == ' ' || strncmp(*text, "\u00A0", 2) == 0)
        *text += **text == ' ' ? 1 : 2;
    char byte = **text;
    *text += byte != '\0';
    return (char)(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
}

// Compares without regard to case and spaces: 45% is 45 %.
static bool same_words(const char *a, const char *b)
{
    char byte;
    do {
        byte = next_byte(&a);
        if (byte != next_byte(&b))
            return false;
    } while (byte != '\0');
    return true;
}

// The value as it is shown, cut where no expectation could reach.
static const char *shown_value(const AgrAnswer *answer, Writer *into)
{
    writer_open(into, -1, false);
    text_value(into, &answer->value);
    if (into->error != 0 || into->used >= WRITER_BUFFER)
        return "";
    into->buffer[into->used] = '\0';
    return into->buffer;
}

static bool as_expected(const Options *options, const AgrAnswer *answer)
{
    static const struct {
        const char *verdict;
        PhraseKey key;
    } verdicts[] = {
        {"yes", PHRASE_output_verdict_yes},
        {"no", PHRASE_output_verdict_no},
        {"depends", PHRASE_output_verdict_depends},
        {"uncertain", PHRASE_output_verdict_uncertain},
        {"not-stated", PHRASE_output_verdict_not_stated},
    };
    const char *wanted = options->expect;
    Writer value;
    if (same_words(wanted, answer->verdict))
        return true;
    for (size_t i = 0; i < sizeof verdicts / sizeof *verdicts; i++)
        for (int l = AGR_ENGLISH; l <= AGR_SWEDISH; l++)
            if (strcmp(answer->verdict, verdicts[i].verdict) == 0 &&
                same_words(wanted, words(verdicts[i].key, (AgrLanguage)l)))
                return true;
    if (answer->value.kind == AGR_VALUE_QUANTITY &&
        same_words(wanted, answer->value.low.exact))
        return true;
    if (answer->value.kind == AGR_VALUE_DATE && same_words(wanted, answer->value.text))
        return true;
    return answer->value.kind != AGR_VALUE_NONE &&
           same_words(wanted, shown_value(answer, &value));
}

ExitCode ask_compare(Terminal *terminal, const Options *options, const AgrAnswer *answer)
{
    if (!options->expect || !understood(answer) || as_expected(options, answer))
        return EXIT_FINE;
    Writer value;
    const char *got = shown_value(answer, &value);
    SAY(terminal, usage_not_expected, options->expect, *got ? got : answer->verdict);
    return EXIT_FOUND;
}

// --- showing ---

static ExitCode show_json(Asking *asking, const AgrAnswer *answer)
{
    JsonAnswer json = {answer, asking->input.findings, asking->input.count};
    Writer *out = &asking->terminal->out;
    bool whole = asking->lines ? json_answers_add(out, json, !asking->begun)
                               : json_answer(out, json);
    if (whole)
        return EXIT_FINE;
    SAY0(asking->terminal, usage_no_memory);
    return EXIT_LIMIT;
}

static void show_text(Asking *asking, const AgrAnswer *answer)
{
    Writer *out = &asking->terminal->out, *err = &asking->terminal->err;
    AgrLanguage language = agr_language(asking->input.document, 0);
    writer_text(out, asking->begun ? "\n" : "");
    writer_flush(out);
    if (understood(answer))
        text_answer(out, language, answer);
    else
        text_not_understood(err, language, answer, false);
    writer_flush(understood(answer) ? out : err);
}

static ExitCode ask(Asking *asking, const char *question)
{
    ExitCode code = EXIT_FINE;
    const AgrAnswer *answer = agr_ask(asking->session, question);
    if (!answer)
        return input_stopped(asking->terminal, &asking->input);
    if (asking->options->format == FORMAT_JSON)
        code = show_json(asking, answer);
    else if (asking->options->format == FORMAT_CSV)
        csv_answer(&asking->terminal->out, answer);
    else if (asking->options->format == FORMAT_EXCEL && understood(answer))
        excel_answer(&asking->terminal->out, answer, !asking->begun);
    else
        show_text(asking, answer);
    asking->begun = true;
    if (code == EXIT_FINE)
        code = ask_compare(asking->terminal, asking->options, answer);
    return understood(answer) || code > EXIT_USAGE ? code : EXIT_USAGE;
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
        ExitCode one = ask(asking, question.at);
        if (one > code)
            code = one;
        if (!writer_flush(&asking->terminal->out))
            break;
    }
    free(line);
    return code;
}

// --- the verb ---

static ExitCode open_session(Asking *asking)
{
    if (agr_agreement_count(asking->input.document) == 0) {
        input_show_errors(&asking->terminal->err, &asking->input);
        SAY0(asking->terminal, usage_no_agreement);
        return EXIT_USAGE;
    }
    asking->session = agr_session_open(asking->input.document, 0);
    if (asking->session)
        return EXIT_FINE;
    SAY0(asking->terminal, usage_no_memory);
    return EXIT_LIMIT;
}

// What is wrong with the log, beside the answers; one that can't be read stops them.
static ExitCode show_events(Asking *asking)
{
    const AgrFinding *findings;
    size_t count;
    if (!asking->options->events)
        return EXIT_FINE;
    AgrStatus status = agr_events(asking->input.document, 0, &findings, &count);
    if (count > 0)
        text_findings(&asking->terminal->err, asking->input.document, findings, count,
                      false);
    writer_flush(&asking->terminal->err);
    return status == AGR_OK ? EXIT_FINE : EXIT_USAGE;
}

static ExitCode ask_all(Asking *asking, const char *question)
{
    bool json = asking->options->format == FORMAT_JSON;
    ExitCode code = open_session(asking);
    if (code != EXIT_FINE)
        return code;
    code = show_events(asking);
    if (code != EXIT_FINE) {
        agr_session_close(asking->session);
        return code;
    }
    size_t errors = input_errors(&asking->input);
    char number[NUMBER_SIZE];
    if (errors > 0)
        SAY(asking->terminal, usage_text_has_errors, number_words(errors, number));
    asking->lines = strcmp(question, "-") == 0;
    if (json && asking->lines)
        json_answers_begin(&asking->terminal->out);
    if (asking->options->format == FORMAT_CSV)
        csv_begin(&asking->terminal->out);
    if (asking->options->format == FORMAT_EXCEL)
        excel_begin(&asking->terminal->out);
    code = asking->lines ? ask_lines(asking) : ask(asking, question);
    if (json && asking->lines)
        json_answers_end(&asking->terminal->out, asking->begun);
    agr_session_close(asking->session);
    return code;
}

// One agreement, or what is wrong with it.
static ExitCode ask_single(Terminal *terminal, const Options *options,
                           const char *const *paths, size_t count, const char *question)
{
    Asking asking = {.terminal = terminal, .options = options};
    ExitCode code = input_open(terminal, options, paths, count, NULL, &asking.input);
    if (code == EXIT_FINE)
        code = ask_all(&asking, question);
    else if (asking.input.document)
        input_show_errors(&terminal->err, &asking.input);
    input_close(&asking.input);
    return code;
}

// The only agreement among several files, or nothing that could be one.
static ExitCode ask_only(Terminal *terminal, const Options *options,
                         AgrPortfolio *portfolio, const char *question)
{
    if (agr_portfolio_count(portfolio) == 0)
        return ask_single(terminal, options, options->operands, options->count - 1,
                          question);
    size_t file = agr_portfolio_member(portfolio, 0)->file_index;
    const char *path = agr_portfolio_file(portfolio, file);
    Options within = *options;
    within.root = agr_portfolio_root(portfolio, file);
    within.beside = agr_portfolio_beside(portfolio, file, &within.beside_count);
    return ask_single(terminal, &within, &path, 1, question);
}

static bool has_stdin(const Options *options)
{
    for (size_t i = 0; i + 1 < options->count; i++)
        if (strcmp(options->operands[i], "-") == 0)
            return true;
    return false;
}

static ExitCode ask_files(Terminal *terminal, const Options *options,
                          const char *question)
{
    AgrOptions how = options_agr(options, NULL);
    ExitCode code = EXIT_LIMIT;
    AgrPortfolio *portfolio =
        agr_portfolio_open(&how, options->operands, options->count - 1);
    if (!portfolio) {
        SAY0(terminal, usage_no_memory);
        return code;
    }
    bool several = agr_portfolio_file_count(portfolio) > 1;
    if (several && agr_portfolio_count(portfolio) > 1)
        code = ask_portfolio(terminal, options, portfolio, question);
    else if (agr_portfolio_status(portfolio) != AGR_OK)
        code = input_status(terminal, agr_portfolio_status(portfolio),
                            agr_portfolio_stopped(portfolio));
    else if (several && !agreements_readable(terminal, portfolio))
        code = EXIT_USAGE;
    else if (several)
        code = ask_only(terminal, options, portfolio, question);
    else
        code = ask_single(terminal, options, options->operands, options->count - 1,
                          question);
    agr_portfolio_close(portfolio);
    return code;
}

static void show_forms(Writer *out, const char *const *forms, size_t count)
{
    for (size_t n = 0; n < count; n++) {
        writer_text(out, "  ");
        writer_text(out, forms[n]);
        writer_text(out, "\n");
    }
}

// Questions about several agreements together, where there are several.
static void show_portfolio_forms(Writer *out, AgrPortfolio *portfolio,
                                 AgrLanguage language)
{
    size_t count = 0;
    if (!portfolio || agr_portfolio_file_count(portfolio) < 2 ||
        agr_portfolio_count(portfolio) < 2)
        return;
    const char *const *forms = agr_portfolio_forms(portfolio, language, &count);
    show_forms(out, forms, count);
}

static ExitCode list_forms(Terminal *terminal, const Options *options)
{
    static const AgrLanguage languages[] = {AGR_ENGLISH, AGR_FINNISH, AGR_SWEDISH};
    AgrOptions how = options_agr(options, NULL);
    Input input = {0};
    ExitCode code = EXIT_FINE;
    AgrPortfolio *portfolio = NULL;
    if (options->count > 0 && strcmp(options->operands[0], "-") != 0)
        portfolio = agr_portfolio_open(&how, options->operands, options->count);
    if (options->count > 0)
        code = input_open(terminal, options, options->operands, options->count, NULL,
                          &input);
    else
        input.document = agr_open_text(&how, "", "", 0);
    for (size_t i = 0; input.document && code == EXIT_FINE && i < 3; i++) {
        size_t count = 0;
        const char *const *forms = agr_forms(input.document, 0, languages[i], &count);
        writer_text(&terminal->out, i > 0 ? "\n" : "");
        writer_style(&terminal->out, STYLE_BOLD);
        writer_text(&terminal->out, words(PHRASE_output_language_name, languages[i]));
        writer_style(&terminal->out, STYLE_PLAIN);
        writer_text(&terminal->out, "\n");
        show_forms(&terminal->out, forms, count);
        show_portfolio_forms(&terminal->out, portfolio, languages[i]);
    }
    agr_portfolio_close(portfolio);
    input_close(&input);
    return code;
}

ExitCode run_ask(Terminal *terminal, const Options *options)
{
    if (options->forms)
        return list_forms(terminal, options);
    if (options->count < 2) {
        SAY0(terminal, usage_ask);
        return EXIT_USAGE;
    }
    const char *question = options->operands[options->count - 1];
    if (!has_stdin(options))
        return ask_files(terminal, options, question);
    if (strcmp(question, "-") == 0) {
        SAY0(terminal, usage_stdin_twice);
        return EXIT_USAGE;
    }
    return ask_single(terminal, options, options->operands, options->count - 1, question);
}
