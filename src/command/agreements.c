#include "command/agreements.h"

#include <string.h>

static void show_errors(Terminal *terminal, const Input *input)
{
    input_show_errors(&terminal->err, input);
    writer_flush(&terminal->err);
}

bool agreements_readable(Terminal *terminal, AgrPortfolio *portfolio)
{
    bool all = true;
    for (size_t i = 0; i < agr_portfolio_file_count(portfolio); i++) {
        if (agr_portfolio_readable(portfolio, i))
            continue;
        all = false;
        Input input = {.document = agr_portfolio_document(portfolio, i)};
        if (!input.document)
            continue;
        input.findings = agr_check(input.document, &input.count);
        input_show_errors(&terminal->err, &input);
        input_close(&input);
    }
    return all;
}

ExitCode agreements_open(Terminal *terminal, const Options *options,
                         AgrPortfolio *portfolio, size_t index, Input *input)
{
    const AgrMember *member = agr_portfolio_member(portfolio, index);
    *input = (Input){.document = agr_portfolio_document(portfolio, member->file_index)};
    if (!input->document)
        return input_status(terminal, AGR_MEMORY, NULL);
    input->findings = agr_check(input->document, &input->count);
    if (options->language == AGR_LANGUAGE_OF_FILE)
        terminal->language = agr_language(input->document, 0);
    show_errors(terminal, input);
    return input_status(terminal, agr_status(input->document),
                        agr_stopped(input->document));
}

static ExitCode visit_only(Terminal *terminal, const Options *options,
                           AgreementVisitor *visit, void *context)
{
    Input input;
    ExitCode code =
        input_open(terminal, options, options->operands, options->count, NULL, &input);
    if (input.document)
        show_errors(terminal, &input);
    if (code == EXIT_FINE && agr_agreement_count(input.document) == 0) {
        SAY0(terminal, usage_no_agreement);
        code = EXIT_USAGE;
    }
    if (code == EXIT_FINE)
        code = visit(terminal, &input, 0, 1, context);
    input_close(&input);
    return code;
}

static ExitCode visit_all(Terminal *terminal, const Options *options,
                          AgrPortfolio *portfolio, AgreementVisitor *visit, void *context)
{
    ExitCode worst = EXIT_FINE;
    size_t count = agr_portfolio_count(portfolio);
    for (size_t i = 0; i < count && worst <= EXIT_FOUND; i++) {
        Input input;
        ExitCode code = agreements_open(terminal, options, portfolio, i, &input);
        if (code == EXIT_FINE)
            code = visit(terminal, &input, i, count, context);
        input_close(&input);
        worst = code > worst ? code : worst;
    }
    if (count == 0 && agr_portfolio_status(portfolio) == AGR_OK) {
        SAY0(terminal, usage_no_agreement);
        return EXIT_USAGE;
    }
    if (worst > EXIT_FOUND || agr_portfolio_status(portfolio) == AGR_OK)
        return worst;
    return input_status(terminal, agr_portfolio_status(portfolio), NULL);
}

ExitCode agreements_visit(Terminal *terminal, const Options *options,
                          AgreementVisitor *visit, void *context)
{
    if (options->count == 1 && strcmp(options->operands[0], "-") == 0)
        return visit_only(terminal, options, visit, context);
    AgrOptions how = options_agr(options, NULL);
    AgrPortfolio *portfolio = agr_portfolio_open(&how, options->operands, options->count);
    if (!portfolio)
        return input_status(terminal, AGR_MEMORY, NULL);
    ExitCode code = EXIT_USAGE;
    if (options->count == 1 && agr_portfolio_file_count(portfolio) == 1)
        code = visit_only(terminal, options, visit, context); // it is read but once
    else if (agreements_readable(terminal, portfolio))
        code = visit_all(terminal, options, portfolio, visit, context);
    agr_portfolio_close(portfolio);
    return code;
}
