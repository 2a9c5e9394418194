#include "analysis/table.h"
#include "analysis/voting/vote_asked.h"
#include "analysis/voting/vote_margin.h"
#include "analysis/voting/vote_outcome.h"
#include "analysis/voting/vote_reasons.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// What one ballot comes to.

static Text words_of(Answering *answering, PhraseKey key)
{
    return answer_words(answering, key, 0, NULL);
}

// --- by whom ---

static void add_sentence(Answering *answering, Text words)
{
    if (words.length > 0)
        answering->out->sentence =
            text_format(answering->arena, TEXT_FMT " " TEXT_FMT,
                        TEXT_ARG(answering->out->sentence), TEXT_ARG(words));
}

// Whether the question says who is in favour and who is against: then what is open is how
// the others vote.
static bool both_sides_named(const Voting *voting)
{
    bool sides[2] = {false, false};
    for (size_t i = 0; i < voting->poll->voters.count; i++)
        if (voting->named[i] && voting->ballots[i] <= BALLOT_AGAINST)
            sides[voting->ballots[i] == BALLOT_AGAINST] = true;
    return sides[0] && sides[1];
}

static bool *unnamed(const Voting *voting)
{
    bool *candidates = vote_candidates(voting);
    for (size_t i = 0; i < voting->poll->voters.count; i++)
        candidates[i] = candidates[i] && !voting->named[i];
    return candidates;
}

// Who in addition would carry what failed, or on whom that depends what passed.
static void say_by_whom(Voting *voting)
{
    Answering *answering = voting->answering;
    const Poll *poll = voting->poll;
    if (voting->outcome == OUTCOME_OPEN)
        return;
    if (voting->outcome == OUTCOME_PASSES) {
        add_sentence(answering, vote_hangs_words(answering, poll, voting->ballots));
        return;
    }
    MoreGroups more = {0};
    if (both_sides_named(voting))
        more = vote_more(answering, poll, voting->ballots, unnamed(voting));
    if (more.items.count == 0)
        more = vote_more(answering, poll, voting->ballots, vote_candidates(voting));
    add_sentence(answering, vote_more_words(answering, &more));
}

// --- a base that the text leaves out ---

static Text outcome_words(Answering *answering, Outcome outcome)
{
    static const PhraseKey keys[] = {[OUTCOME_PASSES] = PHRASE_vote_outcome_passes,
                                     [OUTCOME_FAILS] = PHRASE_vote_outcome_fails,
                                     [OUTCOME_NO_QUORUM] = PHRASE_vote_outcome_no_quorum,
                                     [OUTCOME_TIE] = PHRASE_vote_outcome_tie,
                                     [OUTCOME_OPEN] = PHRASE_vote_outcome_open};
    return words_of(answering, keys[outcome]);
}

// Tries every base. False, after saying what each gives, when they differ.
static bool bases_agree(Voting *voting)
{
    static const WordKey bases[] = {WORD_all, WORD_present, WORD_cast};
    Answering *answering = voting->answering;
    Outcome outcomes[3];
    for (size_t i = 0; i < 3; i++) {
        const Poll *poll = poll_make(answering->eval, voting->poll->decision, bases[i]);
        outcomes[i] = poll_decide(poll, voting->ballots, NULL);
    }
    answer_silence(answering, words_of(answering, PHRASE_vote_silent_base), voting->body);
    if (outcomes[0] == outcomes[1] && outcomes[1] == outcomes[2]) {
        answer_assume(answering, TEXT("base"), TEXT("any"),
                      words_of(answering, PHRASE_vote_assume_any_base));
        return true;
    }
    answering->out->verdict = VERDICT_UNCERTAIN;
    answering->out->value = value_text(answering, TEXT("depends"));
    SAY(answering, vote_base_differs, ARG(outcome_words(answering, outcomes[0])),
        ARG(outcome_words(answering, outcomes[1])),
        ARG(outcome_words(answering, outcomes[2])));
    return false;
}

void answer_vote(Answering *answering)
{
    Voting voting;
    if (!vote_asked(answering, &voting))
        return;
    bool agree = !poll_lacks_base(voting.poll) || bases_agree(&voting);
    if (agree) {
        vote_say_outcome(&voting);
        say_by_whom(&voting);
    }
    vote_show_reasons(&voting, agree);
}

// --- by how much ---

// Each limit with what is reached, needed and left over.
static void margin_table(Voting *voting)
{
    enum { COLUMNS = 3 };
    static const PhraseKey titles[COLUMNS] = {PHRASE_margin_reached, PHRASE_margin_needed,
                                              PHRASE_margin_left};
    static const char *const keys[COLUMNS] = {"reached", "needed", "margin"};
    Answering *answering = voting->answering;
    Arena *arena = answering->arena;
    size_t count = voting->trace.steps.count, rows = 0;
    AgrTable table = {.of = text_cstr(arena, voting->body), .column_count = COLUMNS};
    AgrColumn *columns = ARENA_ARRAY(arena, AgrColumn, COLUMNS);
    AgrTableRow *items = ARENA_ARRAY(arena, AgrTableRow, count + 1);
    for (size_t i = 0; i < COLUMNS; i++)
        columns[i] =
            (AgrColumn){keys[i], text_cstr(arena, words_of(answering, titles[i]))};
    for (size_t i = 0; i < count; i++) {
        const PollStep *step = &voting->trace.steps.items[i];
        Unit unit = voting_unit(step->gate);
        Figure margin;
        if (!vote_margin(answering, step, &margin))
            continue;
        AgrValue *cells = ARENA_ARRAY(arena, AgrValue, COLUMNS);
        cells[0] = value_figure(answering, figure_number(step->reached, unit));
        cells[1] = value_figure(answering, figure_number(step->needed, unit));
        cells[2] = value_figure(answering, margin);
        items[rows++] = (AgrTableRow){
            .of = text_cstr(arena, voting_needs(answering, step->gate)), .cells = cells};
    }
    table.title = table.of;
    table.columns = columns;
    table.rows = items;
    table.row_count = rows;
    if (rows > 0)
        vec_push(arena, &answering->out->tables, table);
}

void answer_vote_margin(Answering *answering)
{
    Voting voting;
    if (!vote_asked(answering, &voting))
        return;
    bool agree = !poll_lacks_base(voting.poll) || bases_agree(&voting);
    const PollTrace *trace = &voting.trace;
    size_t count;
    const PollStep *step = vote_first_step(&voting, vote_part_shown(&voting), &count);
    bool decided = voting.outcome == OUTCOME_PASSES || voting.outcome == OUTCOME_FAILS ||
                   voting.outcome == OUTCOME_NO_QUORUM;
    if (agree)
        vote_say_outcome(&voting);
    if (agree && decided && step != NULL && !trace->by_veto) {
        Figure margin;
        answering->out->verdict = VERDICT_VALUE;
        if (vote_margin(answering, step, &margin))
            answering->out->value = value_figure(answering, margin);
        margin_table(&voting);
    }
    if (agree)
        say_by_whom(&voting);
    vote_show_reasons(&voting, agree);
}

void answer_vote_more(Answering *answering)
{
    Voting voting;
    if (!vote_asked(answering, &voting))
        return;
    bool agree = !poll_lacks_base(voting.poll) || bases_agree(&voting);
    if (agree)
        vote_say_outcome(&voting);
    if (agree && voting.outcome != OUTCOME_OPEN) {
        MoreGroups more = {.all = true};
        if (voting.outcome != OUTCOME_PASSES)
            more = vote_more(answering, voting.poll, voting.ballots,
                             vote_candidates(&voting));
        answering->out->verdict = VERDICT_VALUE;
        answering->out->value = vote_more_value(answering, &more);
        say_by_whom(&voting);
    }
    vote_show_reasons(&voting, agree);
}
