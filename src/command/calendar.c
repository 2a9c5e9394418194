#include "command/agreements.h"
#include "command/input.h"
#include "command/verbs.h"

#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "output/calendar.h"
#include "output/text.h"

typedef struct {
    Terminal *terminal;
    const Options *options;
    char from[16], to[16]; // ISO
    size_t written;        // agreements
    bool party_known;
} Making;

static void put_iso(Date day, char out[16])
{
    snprintf(out, 16, "%04d-%02u-%02u", (int)day.year, (unsigned)day.month,
             (unsigned)day.day);
}

// The days from which and until which: a year from the first, when the last is not given.
static bool take_days(Making *making)
{
    const Options *options = making->options;
    const char *first = options->from ? options->from : options->as_of;
    Date from = {0}, to = {0};
    if (!first || !date_parse(text_from(first), &from)) {
        SAY0(making->terminal, calendar_needs_day);
        return false;
    }
    if (!options->to)
        to = date_add_days(date_add_months(from, 12), -1);
    else
        date_parse(text_from(options->to), &to);
    if (!date_valid(to))
        to = (Date){9999, 12, 31};
    if (date_compare(to, from) < 0) {
        SAY0(making->terminal, calendar_falling);
        return false;
    }
    put_iso(from, making->from);
    put_iso(to, making->to);
    return true;
}

static ExitCode status_code(Terminal *terminal, AgrStatus status)
{
    bool stopped = status == AGR_MEMORY || status == AGR_LIMIT;
    return stopped ? input_status(terminal, status, NULL) : EXIT_FINE;
}

static bool write_part(Making *making, const CalendarPart *part)
{
    Writer *out = &making->terminal->out;
    bool first = making->written++ == 0;
    switch (making->options->format) {
    case FORMAT_ICS: ics_add(out, part); return true;
    case FORMAT_JSON: return json_calendar_add(out, part, first);
    default: text_calendar(out, part, !first); return true;
    }
}

static ExitCode add_document(Making *making, AgrDocument *document, const char *title)
{
    CalendarPart part = {.from = making->from, .to = making->to};
    if (!document)
        return status_code(making->terminal, AGR_MEMORY);
    AgrStatus status = agr_calendar(document, 0, making->from, making->to,
                                    making->options->party, &part.calendar);
    if (status == AGR_NOT_UNDERSTOOD || status == AGR_UNREADABLE)
        return EXIT_FINE; // an agreement that does not know the party has nothing of it
    if (status != AGR_OK)
        return status_code(making->terminal, status);
    making->party_known = true;
    part.name = agr_agreement_name(document, 0);
    part.title = title;
    part.file = agr_agreement_file(document, 0);
    part.sha256 = agr_agreement_sha256(document, 0);
    part.language = agr_language(document, 0);
    return write_part(making, &part) ? EXIT_FINE
                                     : status_code(making->terminal, AGR_MEMORY);
}

static ExitCode add_files(Making *making)
{
    const Options *options = making->options;
    AgrOptions how = options_agr(options, NULL);
    ExitCode code = EXIT_FINE;
    AgrPortfolio *portfolio = agr_portfolio_open(&how, options->operands, options->count);
    size_t count = portfolio ? agr_portfolio_count(portfolio) : 0;
    AgrStatus status = portfolio ? agr_portfolio_status(portfolio) : AGR_MEMORY;
    if (portfolio && !agreements_readable(making->terminal, portfolio)) {
        agr_portfolio_close(portfolio);
        return EXIT_USAGE;
    }
    for (size_t i = 0; i < count && code == EXIT_FINE; i++) {
        const AgrMember *member = agr_portfolio_member(portfolio, i);
        AgrDocument *document = agr_portfolio_document(portfolio, member->file_index);
        code = add_document(making, document, member->title);
        agr_close(document);
        if (!writer_flush(&making->terminal->out))
            break;
    }
    agr_portfolio_close(portfolio);
    if (count == 0 && status != AGR_MEMORY && status != AGR_LIMIT) {
        SAY0(making->terminal, usage_no_agreement);
        return EXIT_USAGE;
    }
    return code == EXIT_FINE ? status_code(making->terminal, status) : code;
}

static ExitCode add_stdin(Making *making)
{
    Input input;
    const Options *options = making->options;
    ExitCode code = input_open(making->terminal, options, options->operands,
                               options->count, NULL, &input);
    if (code == EXIT_FINE)
        code = add_document(making, input.document, "");
    input_close(&input);
    return code;
}

static ExitCode make(Making *making)
{
    const Options *options = making->options;
    Writer *out = &making->terminal->out;
    if (options->format == FORMAT_ICS)
        ics_begin(out);
    if (options->format == FORMAT_JSON)
        json_calendar_begin(out, making->from, making->to, options->party);
    bool standard = options->count == 1 && strcmp(options->operands[0], "-") == 0;
    ExitCode code = standard ? add_stdin(making) : add_files(making);
    if (options->format == FORMAT_ICS)
        ics_end(out);
    if (options->format == FORMAT_JSON)
        json_calendar_end(out, making->written > 0);
    if (code == EXIT_FINE && options->party && !making->party_known) {
        SAY(making->terminal, calendar_no_party, options->party);
        return EXIT_USAGE;
    }
    return code;
}

ExitCode run_calendar(Terminal *terminal, const Options *options)
{
    Making making = {.terminal = terminal, .options = options};
    if (options->count == 0) {
        SAY(terminal, usage_needs_file, "calendar");
        return EXIT_USAGE;
    }
    return take_days(&making) ? make(&making) : EXIT_USAGE;
}
