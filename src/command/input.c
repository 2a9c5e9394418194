#include "command/input.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "output/path.h"
#include "output/text.h"

// All of standard input with a NUL after it, or NULL after a message.
static char *read_all(Terminal *terminal, size_t most, size_t *length, ExitCode *code)
{
    size_t room = 1 << 16, used = 0;
    char *text = malloc(room), digits[NUMBER_SIZE];
    ssize_t got = 1;
    *code = EXIT_LIMIT;
    while (text && got != 0) {
        got = read(STDIN_FILENO, text + used, room - used - 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            SAY(terminal, usage_cannot_read_stdin, strerror(errno));
            *code = EXIT_USAGE;
            free(text);
            return NULL;
        }
        used += (size_t)got;
        if (used > most) {
            SAY(terminal, usage_stdin_too_long, number_words(most, digits));
            free(text);
            return NULL;
        }
        if (room - used < 2) {
            char *grown = realloc(text, room *= 2);
            if (!grown)
                free(text);
            text = grown;
        }
    }
    if (!text) {
        SAY0(terminal, usage_no_memory);
        return NULL;
    }
    text[used] = '\0';
    *length = used;
    return text;
}

static bool has_stdin(const char *const *paths, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(paths[i], "-") == 0)
            return true;
    return false;
}

ExitCode input_status(Terminal *terminal, AgrStatus status, const AgrFinding *finding)
{
    switch (status) {
    case AGR_MEMORY: SAY0(terminal, usage_no_memory); return EXIT_LIMIT;
    case AGR_LIMIT:
        if (finding)
            SAY(terminal, usage_limit_reached, finding->code, finding->message,
                finding->help ? finding->help : "");
        else
            SAY0(terminal, usage_limit);
        return EXIT_LIMIT;
    case AGR_WRONG_LIMIT:
    case AGR_UNREADABLE: return EXIT_USAGE;
    case AGR_OK:
    case AGR_NOTHING:
    case AGR_NOT_UNDERSTOOD: break;
    }
    return EXIT_FINE;
}

ExitCode input_open(Terminal *terminal, const Options *options, const char *const *paths,
                    size_t count, const volatile sig_atomic_t *cancel, Input *input)
{
    AgrOptions how = options_agr(options, cancel);
    ExitCode code = EXIT_FINE;
    size_t length = 0;
    *input = (Input){0};
    if (has_stdin(paths, count) && count > 1) {
        SAY0(terminal, usage_stdin_alone);
        return EXIT_USAGE;
    }
    if (has_stdin(paths, count)) {
        input->text = read_all(terminal, (size_t)options_most(options, "file-size"),
                               &length, &code);
        if (!input->text)
            return code;
        input->document = agr_open_text(&how, STDIN_NAME, input->text, length);
    } else {
        input->document = agr_open(&how, paths, count);
    }
    if (!input->document)
        return input_status(terminal, AGR_MEMORY, NULL);
    input->findings = agr_check(input->document, &input->count);
    if (options->language == AGR_LANGUAGE_OF_FILE)
        terminal->language = agr_language(input->document, 0);
    code =
        input_status(terminal, agr_status(input->document), agr_stopped(input->document));
    if (code == EXIT_FINE && agr_agreement_count(input->document) == 0 &&
        input->count == 0) {
        SAY0(terminal, usage_no_agreement);
        return EXIT_USAGE;
    }
    return code;
}

void input_close(Input *input)
{
    if (input->document)
        agr_close(input->document);
    free(input->text);
    *input = (Input){0};
}

static bool is_error(const AgrFinding *finding)
{
    return finding->severity == AGR_ERROR && !finding->accepted;
}

size_t input_errors(const Input *input)
{
    size_t errors = 0;
    for (size_t i = 0; i < input->count; i++)
        errors += is_error(&input->findings[i]) ? 1 + input->findings[i].more : 0;
    return errors;
}

void input_show_errors(Writer *writer, const Input *input)
{
    AgrFinding *errors = malloc((input->count + 1) * sizeof *errors);
    size_t count = 0;
    if (!errors)
        return;
    for (size_t i = 0; i < input->count; i++)
        if (is_error(&input->findings[i]))
            errors[count++] = input->findings[i];
    text_findings(writer, input->document, errors, count, false);
    free(errors);
}

Report input_report(const Options *options, const Input *input)
{
    return (Report){.document = input->document,
                    .findings = input->findings,
                    .count = input->count,
                    .root = options->root,
                    .fail_on = options->fail_on,
                    .told = input->told,
                    .all = options->all};
}

ExitCode input_stopped(Terminal *terminal, const Input *input)
{
    AgrStatus status = agr_status(input->document);
    return input_status(terminal, status == AGR_MEMORY ? AGR_MEMORY : AGR_LIMIT,
                        agr_stopped(input->document));
}
