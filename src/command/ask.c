#include "command/input.h"
#include "command/verbs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "output/json.h"
#include "output/text.h"

// Questions to every agreement of the input.
typedef struct {
    Terminal *terminal;
    const Options *options;
    Input input;
    AgrSession **sessions; // one for each agreement
    const AgrAnswer **answers;
    size_t count;
    bool many;  // several answers are to come
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

static bool as_expected(const Asking *asking, const AgrAnswer *answer)
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
    const char *wanted = asking->options->expect;
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

static ExitCode compare(Asking *asking, const AgrAnswer *answer)
{
    if (!asking->options->expect || !understood(answer) || as_expected(asking, answer))
        return EXIT_FINE;
    Writer value;
    const char *got = shown_value(answer, &value);
    SAY(asking->terminal, usage_not_expected, asking->options->expect,
        *got ? got : answer->verdict);
    return EXIT_FOUND;
}

// --- showing ---

static ExitCode show_json(Asking *asking, const AgrAnswer *answer)
{
    JsonAnswer json = {answer, asking->input.findings, asking->input.count};
    Writer *out = &asking->terminal->out;
    bool whole = asking->many ? json_answers_add(out, json, !asking->begun)
                              : json_answer(out, json);
    asking->begun = true;
    if (whole)
        return EXIT_FINE;
    SAY0(asking->terminal, usage_no_memory);
    return EXIT_LIMIT;
}

static void show_text(Asking *asking, size_t agreement, const AgrAnswer *answer)
{
    Writer *out = &asking->terminal->out, *err = &asking->terminal->err;
    Writer *writer = understood(answer) ? out : err;
    AgrLanguage language = agr_language(asking->input.document, agreement);
    writer_text(out, asking->begun ? "\n" : "");
    writer_flush(out);
    asking->begun = true;
    if (asking->count > 1) {
        writer_style(writer, STYLE_BOLD);
        writer_text(writer, agr_agreement_name(asking->input.document, agreement));
        writer_style(writer, STYLE_PLAIN);
        writer_text(writer, "\n");
    }
    if (understood(answer))
        text_answer(out, language, answer);
    else
        text_not_understood(err, language, answer, false);
    writer_flush(writer);
}

// Asks one question of every agreement. It is understood when one of them understands it:
// names of a party of one mean nothing to another.
static ExitCode ask(Asking *asking, const char *question)
{
    bool any = false;
    ExitCode code = EXIT_FINE;
    for (size_t i = 0; i < asking->count; i++) {
        asking->answers[i] = agr_ask(asking->sessions[i], question);
        if (!asking->answers[i])
            return input_stopped(asking->terminal, &asking->input);
        any = any || understood(asking->answers[i]);
    }
    for (size_t i = 0; i < asking->count; i++) {
        ExitCode one = EXIT_FINE;
        if (asking->options->format == FORMAT_JSON)
            one = show_json(asking, asking->answers[i]);
        else
            show_text(asking, i, asking->answers[i]);
        if (one == EXIT_FINE)
            one = compare(asking, asking->answers[i]);
        if (one > code)
            code = one;
    }
    return any ? code : EXIT_USAGE;
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

static ExitCode open_sessions(Asking *asking)
{
    asking->count = agr_agreement_count(asking->input.document);
    asking->sessions = calloc(asking->count + 1, sizeof *asking->sessions);
    asking->answers = calloc(asking->count + 1, sizeof *asking->answers);
    bool whole = asking->sessions && asking->answers;
    for (size_t i = 0; whole && i < asking->count; i++) {
        asking->sessions[i] = agr_session_open(asking->input.document, i);
        whole = asking->sessions[i] != NULL;
    }
    if (!whole) {
        SAY0(asking->terminal, usage_no_memory);
        return EXIT_LIMIT;
    }
    if (asking->count > 0)
        return EXIT_FINE;
    input_show_errors(&asking->terminal->err, &asking->input);
    SAY0(asking->terminal, usage_no_agreement);
    return EXIT_USAGE;
}

static void close_all(Asking *asking)
{
    for (size_t i = 0; asking->sessions && i < asking->count; i++)
        if (asking->sessions[i])
            agr_session_close(asking->sessions[i]);
    free(asking->sessions);
    free(asking->answers);
    input_close(&asking->input);
}

static ExitCode ask_all(Asking *asking, const char *question)
{
    bool lines = strcmp(question, "-") == 0;
    bool json = asking->options->format == FORMAT_JSON;
    ExitCode code = open_sessions(asking);
    if (code != EXIT_FINE)
        return code;
    size_t errors = input_errors(&asking->input);
    char number[NUMBER_SIZE];
    if (errors > 0)
        SAY(asking->terminal, usage_text_has_errors, number_words(errors, number));
    asking->many = lines || asking->count > 1;
    if (json && asking->many)
        json_answers_begin(&asking->terminal->out);
    code = lines ? ask_lines(asking) : ask(asking, question);
    if (json && asking->many)
        json_answers_end(&asking->terminal->out, asking->begun);
    return code;
}

static ExitCode list_forms(Terminal *terminal, const Options *options)
{
    static const AgrLanguage languages[] = {AGR_ENGLISH, AGR_FINNISH, AGR_SWEDISH};
    AgrOptions how = {options->language, options->root, NULL};
    Input input = {0};
    ExitCode code = EXIT_FINE;
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
        for (size_t n = 0; n < count; n++) {
            writer_text(&terminal->out, "  ");
            writer_text(&terminal->out, forms[n]);
            writer_text(&terminal->out, "\n");
        }
    }
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
    size_t files = options->count - 1;
    const char *question = options->operands[files];
    for (size_t i = 0; i < files; i++)
        if (strcmp(options->operands[i], "-") == 0 && strcmp(question, "-") == 0) {
            SAY0(terminal, usage_stdin_twice);
            return EXIT_USAGE;
        }
    Asking asking = {.terminal = terminal, .options = options};
    ExitCode code =
        input_open(terminal, options, options->operands, files, NULL, &asking.input);
    if (code == EXIT_FINE)
        code = ask_all(&asking, question);
    else if (asking.input.document)
        input_show_errors(&terminal->err, &asking.input);
    close_all(&asking);
    return code;
}
