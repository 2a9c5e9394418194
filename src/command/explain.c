#include "command/verbs.h"

#include "output/text.h"

static AgrLanguage reader(const Options *options)
{
    return options->language == AGR_LANGUAGE_OF_FILE ? AGR_ENGLISH : options->language;
}

static void list_codes(Terminal *terminal, AgrLanguage language)
{
    AgrExplanation page;
    for (size_t i = 0; i < agr_code_count(); i++)
        if (agr_explain(agr_code(i), language, &page))
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
