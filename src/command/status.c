#include "command/agreements.h"
#include "command/verbs.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "output/status.h"
#include "output/text.h"

// Where everything stands on a day.

static void put_iso(const char *given, char out[16])
{
    Date day = {0};
    date_parse(text_from(given), &day);
    snprintf(out, 16, "%04d-%02u-%02u", (int)day.year, (unsigned)day.month,
             (unsigned)day.day);
}

// What is wrong with the log stands before the rest, in JSON within it.
static ExitCode write_page(Terminal *terminal, const Options *options,
                           const AgrDocument *document, const StatusPage *page)
{
    const AgrStanding *standing = &page->standing;
    bool wrong = false;
    for (size_t i = 0; i < standing->finding_count; i++)
        wrong = wrong || standing->findings[i].severity >= options->fail_on;
    if (options->format == FORMAT_JSON) {
        if (!json_status(&terminal->out, page)) {
            SAY0(terminal, usage_no_memory);
            return EXIT_LIMIT;
        }
    } else {
        if (standing->finding_count > 0)
            text_findings(&terminal->out, document, standing->findings,
                          standing->finding_count, false);
        text_status(&terminal->out, page);
    }
    return wrong ? EXIT_FOUND : EXIT_FINE;
}

// One agreement of several: in JSON they are the items of a list.
static ExitCode show(Terminal *terminal, Input *input, size_t index, size_t count,
                     void *context)
{
    const Options *options = context;
    AgrDocument *document = input->document;
    Writer *out = &terminal->out;
    char day[16];
    put_iso(options->as_of, day);
    StatusPage page = {.as_of = day, .events = options->events};
    AgrStatus status = agr_standing(document, 0, day, options->events, &page.standing);
    if (status == AGR_UNREADABLE) {
        text_findings(&terminal->err, document, page.standing.findings,
                      page.standing.finding_count, false);
        return EXIT_USAGE;
    }
    if (status != AGR_OK)
        return input_status(terminal, status, agr_stopped(document));
    page.name = agr_agreement_name(document, 0);
    page.title = agr_agreement_title(document, 0);
    page.file = agr_agreement_file(document, 0);
    page.sha256 = agr_agreement_sha256(document, 0);
    page.language = agr_language(document, 0);
    bool list = count > 1 && options->format == FORMAT_JSON;
    if (count > 1)
        writer_text(out, list ? (index == 0 ? "[\n" : ",\n") : index > 0 ? "\n" : "");
    ExitCode code = write_page(terminal, options, document, &page);
    if (list && index + 1 == count)
        writer_text(out, "]\n");
    return code;
}

ExitCode run_status(Terminal *terminal, const Options *options)
{
    if (options->count == 0) {
        SAY(terminal, usage_needs_file, "status");
        return EXIT_USAGE;
    }
    if (!options->as_of) {
        SAY0(terminal, status_needs_day);
        return EXIT_USAGE;
    }
    return agreements_visit(terminal, options, show, (void *)(uintptr_t)options);
}
