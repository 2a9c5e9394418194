#include <string.h>

#include "command/verbs.h"
#include "output/limits.h"

unsigned long long options_limit(const Options *options, const AgrLimit *limit)
{
    unsigned long long value = options->untrusted ? limit->untrusted : limit->usual;
    for (size_t i = 0; i < options->limit_count; i++)
        if (strcmp(options->limits[i].name, limit->name) == 0)
            value = options->limits[i].value;
    return value;
}

unsigned long long options_most(const Options *options, const char *name)
{
    AgrLimit limit = {0};
    size_t at = 0;
    while (agr_limit(at, &limit) && strcmp(limit.name, name) != 0)
        at++;
    return options_limit(options, &limit);
}

ExitCode run_limits(Terminal *terminal, const Options *options)
{
    AgrLanguage language =
        options->language == AGR_LANGUAGE_OF_FILE ? AGR_ENGLISH : options->language;
    unsigned long long now[OPTIONS_LIMITS];
    AgrLimit limit;
    if (options->count > 0) {
        SAY(terminal, usage_no_operands, "limits");
        return EXIT_USAGE;
    }
    for (size_t i = 0; i < OPTIONS_LIMITS && agr_limit(i, &limit); i++)
        now[i] = options_limit(options, &limit);
    bool changed = options->untrusted || options->limit_count > 0;
    if (options->format == FORMAT_TEXT) {
        text_limits(&terminal->out, language, changed ? now : NULL);
        return EXIT_FINE;
    }
    if (json_limits(&terminal->out, language, now))
        return EXIT_FINE;
    SAY0(terminal, usage_no_memory);
    return EXIT_LIMIT;
}
