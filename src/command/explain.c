#include <stdlib.h>
#include <string.h>

#include "command/verbs.h"

#include "output/text.h"

static AgrLanguage reader(const Options *options)
{
    return options->language == AGR_LANGUAGE_OF_FILE ? AGR_ENGLISH : options->language;
}

enum { CODES_MOST = 1000 };

// E101 before W301: the letter tells the severity, the number the place in the list.
static int by_number(const void *left, const void *right)
{
    const char *const *a = left, *const *b = right;
    return strcmp(*a + 1, *b + 1);
}

static void list_codes(Terminal *terminal, AgrLanguage language)
{
    AgrExplanation page;
    size_t count = agr_code_count();
    const char *codes[CODES_MOST];
    if (count > CODES_MOST)
        count = CODES_MOST;
    for (size_t i = 0; i < count; i++)
        codes[i] = agr_code(i);
    qsort(codes, count, sizeof *codes, by_number);
    for (size_t i = 0; i < count; i++)
        if (agr_explain(codes[i], language, &page))
            text_explanation_line(&terminal->out, language, &page);
}

static ExitCode explain(Terminal *terminal, AgrLanguage language, const char *given)
{
    AgrExplanation page;
    if (agr_explain(given, language, &page)) {
        text_explanation(&terminal->out, language, &page);
        return EXIT_FINE;
    }
    SAY(terminal, usage_unknown_code, given);
    return EXIT_USAGE;
}

ExitCode run_explain(Terminal *terminal, const Options *options)
{
    AgrLanguage language = reader(options);
    ExitCode code = EXIT_FINE;
    if (options->count == 0)
        list_codes(terminal, language);
    for (size_t i = 0; i < options->count; i++) {
        if (i > 0)
            writer_text(&terminal->out, "\n");
        ExitCode one = explain(terminal, language, options->operands[i]);
        if (one != EXIT_FINE)
            code = one;
    }
    return code;
}
