#include "command/repl.h"

#include "output/text.h"
#include "output/wrap.h"

// Several agreements in a conversation: which are open, and questions to all of them.
// Those are asked of the agreements as they stand; changes belong to the one at hand.

static AgrPortfolio *portfolio_of(Repl *repl)
{
    AgrOptions how = options_agr(&repl->options, repl->interrupted);
    if (!repl->portfolio)
        repl->portfolio = agr_portfolio_open(&how, (const char *const *)repl->paths,
                                             repl->options.count);
    return repl->portfolio;
}

void repl_list_agreements(Repl *repl)
{
    Writer *out = &repl->terminal->out;
    char number[NUMBER_SIZE];
    for (size_t i = 0; i < repl->count; i++) {
        Wrap wrap;
        writer_text(out, i == repl->at ? "* " : "  ");
        wrap_begin(&wrap, out, 2, 6);
        wrap_text(&wrap, number_words(i + 1, number));
        wrap_text(&wrap, ". ");
        wrap_text(&wrap, agr_agreement_name(repl->input.document, i));
        wrap_text(&wrap, ": ");
        wrap_text(&wrap, agr_agreement_summary(repl->input.document, i));
        wrap_end(&wrap);
    }
}

bool repl_ask_about_all(Repl *repl, const char *question)
{
    AgrPortfolio *portfolio = repl->count > 1 ? portfolio_of(repl) : NULL;
    if (!portfolio || agr_portfolio_count(portfolio) < 2)
        return false;
    const AgrAnswers *answers = agr_portfolio_ask(portfolio, question, NULL, NULL);
    if (!answers || !answers->whole)
        return false;
    text_answer(&repl->terminal->out, agr_portfolio_language(portfolio), answers->whole);
    return true;
}

void repl_ask_all(Repl *repl, const char *question)
{
    Writer *out = &repl->terminal->out;
    AgrPortfolio *portfolio = portfolio_of(repl);
    size_t changes = 0;
    const AgrAnswers *answers = portfolio && agr_portfolio_count(portfolio) > 0
                                    ? agr_portfolio_ask(portfolio, question, NULL, NULL)
                                    : NULL;
    if (!answers) {
        TELL0(repl, repl_cancelled);
        return;
    }
    AgrLanguage language = agr_portfolio_language(portfolio);
    AgrAnswer refused = {.question = question,
                         .stopped_at =
                             answers->row_count > 0 ? answers->rows[0].unknown : "",
                         .did_you_mean = answers->did_you_mean,
                         .did_you_mean_count = answers->did_you_mean_count};
    if (answers->whole)
        text_answer(out, language, answers->whole);
    else if (answers->understood_count > 0)
        text_answers(out, language, answers);
    else
        text_not_understood(out, language, &refused, false);
    if (repl->sessions[repl->at])
        agr_changes(repl->sessions[repl->at], &changes);
    if (changes > 0)
        TELL0(repl, repl_all_unchanged);
}
