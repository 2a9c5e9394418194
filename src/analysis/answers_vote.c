#include <limits.h>

#include "analysis/table.h"
#include "analysis/vote_asked.h"
#include "analysis/vote_margin.h"

#include "messages.h"

// What one ballot comes to.

static Text words_of(Answering *answering, PhraseKey key)
{
    return answer_words(answering, key, 0, NULL);
}

// --- the sum ---

// The step that an answer shows: of the part that decided, else of the last attempt.
static int part_shown(const Voting *voting)
{
    if (voting->outcome == OUTCOME_NO_QUORUM)
        return PART_QUORUM;
    if (voting->trace.by_blocking)
        return PART_BLOCKING;
    if (voting->trace.attempt != SIZE_MAX)
        return (int)voting->trace.attempt;
    return (int)voting->poll->attempts.count - 1;
}

static const PollStep *first_step(const Voting *voting, int part, size_t *count)
{
    const PollStep *first = NULL;
    *count = 0;
    for (size_t i = 0; i < voting->trace.steps.count; i++) {
        const PollStep *step = &voting->trace.steps.items[i];
        if (step->part != part)
            continue;
        if (first == NULL)
            first = step;
        (*count)++;
    }
    return first;
}

// Whether a voter's ballot is added up in a gate.
static bool adds(const Voting *voting, const PollGate *gate, size_t voter)
{
    if (voting->poll->voters.items[voter].barred)
        return false;
    const Voter *of = &voting->poll->voters.items[voter];
    if ((of->outside || gate->group != NULL) &&
        rational_sign(gate->weights.items[voter]) == 0)
        return false;
    Ballot ballot = voting->counted[voter];
    switch (gate->act) {
    case ACT_AGAINST: return ballot == BALLOT_AGAINST;
    case ACT_NOT_FOR: return ballot != BALLOT_FOR;
    case ACT_ABSTAIN: return ballot == BALLOT_ABSTAIN;
    case ACT_PRESENT: return ballot != BALLOT_ABSENT;
    default: return ballot == BALLOT_FOR;
    }
}

static void show_sum(Voting *voting)
{
    Answering *answering = voting->answering;
    size_t count;
    const PollStep *step = first_step(voting, part_shown(voting), &count);
    if (step == NULL)
        return;
    const PollGate *gate = step->gate;
    for (size_t i = 0; i < voting->poll->voters.count; i++)
        if (adds(voting, gate, i))
            answer_row(
                answering, voting_label(answering, voting->poll->voters.items[i].voter),
                voting_act(answering, gate->act),
                value_figure(answering, voting_weight(gate, i)), voting_cell(gate));
    voting_total(answering, step->reached, voting_unit(gate));
    if (voting_cell(gate) != NULL)
        vec_push(answering->arena, &answering->out->cited, voting_cell(gate));
}

// --- the steps ---

static Text part_words(Voting *voting, int part)
{
    if (part == PART_QUORUM)
        return words_of(voting->answering, PHRASE_vote_part_quorum);
    if (part == PART_BLOCKING)
        return words_of(voting->answering, PHRASE_vote_part_blocking);
    switch (voting->poll->attempts.items[part].label) {
    case LABEL_first: return words_of(voting->answering, PHRASE_vote_part_first);
    case LABEL_then: return words_of(voting->answering, PHRASE_vote_part_then);
    default: return words_of(voting->answering, PHRASE_vote_part_passes);
    }
}

static PhraseKey step_phrase(const PollStep *step)
{
    if (step->forbidden)
        return step->holds ? PHRASE_vote_step_blocks : PHRASE_vote_step_not_blocks;
    return step->holds ? PHRASE_vote_step_met : PHRASE_vote_step_not_met;
}

static void add_steps(Voting *voting, int part)
{
    Answering *answering = voting->answering;
    unsigned depth = 0;
    for (size_t i = 0; i < voting->trace.steps.count; i++) {
        const PollStep *step = &voting->trace.steps.items[i];
        if (step->part != part)
            continue;
        const Arg args[] = {
            ARG(part_words(voting, part)), ARG(voting_act(answering, step->gate->act)),
            ARG(voting_amount(answering, step)), ARG(vote_margin_needs(answering, step))};
        answer_step(answering, depth, answer_words(answering, step_phrase(step), 4, args),
                    voting_cell(step->gate));
        depth = 1;
    }
}

static void veto_step(Voting *voting)
{
    Answering *answering = voting->answering;
    EntityList holders = {0};
    for (size_t i = 0; i < voting->poll->voters.count; i++)
        if (voting->poll->voters.items[i].veto)
            vec_push(answering->arena, &holders, voting->poll->voters.items[i].voter);
    if (holders.count == 0)
        return;
    Text names = show_names(answering->arena, answering->language, &holders);
    const Expr *value;
    const Cell *cell =
        eval_slot(answering->eval, voting->poll->decision->entity, LABEL_veto, &value);
    if (voting->trace.by_veto)
        answer_step(answering, 0, WORDS(answering, vote_step_veto_used, ARG(names)),
                    cell);
    else
        answer_step(answering, 0, WORDS(answering, vote_step_veto_unused, ARG(names)),
                    cell);
}

static void barred_step(Voting *voting)
{
    Answering *answering = voting->answering;
    EntityList barred = {0};
    for (size_t i = 0; i < voting->poll->voters.count; i++)
        if (voting->poll->voters.items[i].barred)
            vec_push(answering->arena, &barred, voting->poll->voters.items[i].voter);
    if (barred.count == 0)
        return;
    Text names = show_names(answering->arena, answering->language, &barred);
    const Expr *value;
    const Cell *cell =
        eval_slot(answering->eval, voting->poll->decision->entity, LABEL_barred, &value);
    answer_step(answering, 0, WORDS(answering, vote_step_barred, ARG(names)), cell);
}

enum { ANY_PART = INT_MIN };

// `in favour: 3 of 5 members, needed: at least 60 % of members` for each limit of a part.
static Text items_of(Voting *voting, const PollTrace *trace, int part)
{
    Answering *answering = voting->answering;
    Words items = {0};
    for (size_t i = 0; i < trace->steps.count; i++) {
        const PollStep *step = &trace->steps.items[i];
        if (part != ANY_PART && step->part != part)
            continue;
        const Arg args[] = {ARG(voting_act(answering, step->gate->act)),
                            ARG(voting_amount(answering, step)),
                            ARG(vote_margin_needs(answering, step))};
        PhraseKey key = step->forbidden ? PHRASE_vote_item_blocks : PHRASE_vote_item;
        vec_push(answering->arena, &items, answer_words(answering, key, 3, args));
    }
    return voting_joined(answering, &items);
}

// How bodies that vote, and blocs with a rule of their own, came to their votes.
static void stage_steps(Voting *voting)
{
    Answering *answering = voting->answering;
    for (size_t i = 0; i < voting->poll->stages.count; i++) {
        const PollStage *stage = &voting->poll->stages.items[i];
        PollTrace trace;
        size_t speaks = stage->speaks.items[0];
        Text name = voting_label(answering, stage->of);
        if (voting->poll->voters.items[speaks].body && voting->named[speaks]) {
            answer_step(answering, 0, WORDS(answering, vote_step_body_named, ARG(name)),
                        NULL);
            continue;
        }
        Ballot *inner =
            ARENA_ARRAY(answering->arena, Ballot, stage->poll->voters.count + 1);
        for (size_t k = 0; k < stage->outer.count; k++)
            inner[k] = voting->ballots[stage->outer.items[k]];
        bool passes = poll_decide(stage->poll, inner, &trace) == OUTCOME_PASSES;
        const Arg args[] = {ARG(name), ARG(items_of(voting, &trace, ANY_PART))};
        answer_step(
            answering, 0,
            answer_words(answering,
                         passes ? PHRASE_vote_step_body : PHRASE_vote_step_body_not, 2,
                         args),
            NULL);
    }
}

// What decided first, then why the rest did not.
static void show_steps(Voting *voting)
{
    int shown = part_shown(voting);
    if (voting->trace.by_veto)
        veto_step(voting);
    else
        add_steps(voting, shown);
    for (int part = 0; part < (int)voting->poll->attempts.count; part++)
        if (part != shown || voting->trace.by_veto)
            add_steps(voting, part);
    if (!voting->trace.by_veto)
        veto_step(voting);
    if (shown != PART_BLOCKING)
        add_steps(voting, PART_BLOCKING);
    if (shown != PART_QUORUM)
        add_steps(voting, PART_QUORUM);
    stage_steps(voting);
    barred_step(voting);
}

// --- what the text leaves open about this ballot ---

static bool some_are(const Voting *voting, Ballot ballot)
{
    for (size_t i = 0; i < voting->poll->voters.count; i++)
        if (voting->ballots[i] == ballot && !voting->poll->voters.items[i].barred)
            return true;
    return false;
}

static void show_silences(Voting *voting)
{
    Answering *answering = voting->answering;
    const Poll *poll = voting->poll;
    if (poll->quorum == NULL && some_are(voting, BALLOT_ABSENT))
        answer_silence(answering, words_of(answering, PHRASE_vote_silent_quorum),
                       voting->body);
    if (poll->abstentions == WORD_none && some_are(voting, BALLOT_ABSTAIN))
        answer_silence(answering, words_of(answering, PHRASE_vote_silent_abstentions),
                       voting->body);
    if (poll->tie == WORD_none && voting->trace.by_tie)
        answer_silence(answering, words_of(answering, PHRASE_vote_silent_tie),
                       voting->body);
}

// --- the answer in words ---

static void say_attempt(Voting *voting, bool passes)
{
    Answering *answering = voting->answering;
    int part = part_shown(voting);
    size_t count;
    const PollStep *step = first_step(voting, part, &count);
    if (step == NULL || count > 1 || step->gate->act != ACT_FOR) {
        const Arg items = ARG(items_of(voting, &voting->trace, part));
        answer_say(answering, passes ? PHRASE_vote_passes_by : PHRASE_vote_fails_by, 1,
                   &items);
        return;
    }
    bool one = step->gate->counting == COUNT_HEADS &&
               rational_compare(step->reached, RATIONAL_ONE) == 0;
    const Arg args[] = {ARG(voting_amount(answering, step)),
                        ARG(vote_margin_needs(answering, step))};
    PhraseKey key = passes ? PHRASE_vote_passes : PHRASE_vote_fails;
    if (one)
        key = passes ? PHRASE_vote_passes_one : PHRASE_vote_fails_one;
    answer_say(answering, key, 2, args);
}

static void say_fails(Voting *voting)
{
    Answering *answering = voting->answering;
    if (voting->trace.by_veto)
        SAY(answering, vote_fails_veto,
            ARG(voting_label(answering, voting->trace.vetoed_by)));
    else if (voting->trace.by_blocking)
        SAY(answering, vote_fails_blocked,
            ARG(items_of(voting, &voting->trace, PART_BLOCKING)));
    else if (voting->trace.by_tie)
        SAY0(answering, vote_fails_tie);
    else
        say_attempt(voting, false);
}

static void say_tie(Voting *voting)
{
    Answering *answering = voting->answering;
    bool silent = voting->poll->tie == WORD_none;
    answering->out->verdict = silent ? VERDICT_NOT_STATED : VERDICT_UNCERTAIN;
    answering->out->value = value_text(answering, TEXT("tie"));
    if (silent)
        SAY0(answering, vote_tie_silent);
    else if (voting->poll->tie == WORD_lot)
        SAY0(answering, vote_tie_lot);
    else
        SAY0(answering, vote_tie_chair);
}

static void say_outcome(Voting *voting)
{
    Answering *answering = voting->answering;
    Result *out = answering->out;
    switch (voting->outcome) {
    case OUTCOME_PASSES:
        out->verdict = VERDICT_YES;
        if (voting->trace.by_tie)
            SAY0(answering, vote_passes_tie);
        else
            say_attempt(voting, true);
        break;
    case OUTCOME_FAILS:
        out->verdict = VERDICT_NO;
        if (vote_is_pending(voting))
            out->value = value_text(answering, TEXT("open"));
        say_fails(voting);
        break;
    case OUTCOME_NO_QUORUM:
        out->verdict = VERDICT_NO;
        out->value = value_text(answering, TEXT("no-quorum"));
        SAY(answering, vote_no_quorum,
            ARG(items_of(voting, &voting->trace, PART_QUORUM)));
        break;
    case OUTCOME_TIE: say_tie(voting); break;
    case OUTCOME_OPEN:
        out->verdict = VERDICT_UNCERTAIN;
        out->value = value_text(answering, TEXT("open"));
        SAY0(answering, vote_open);
        break;
    }
}

// --- by whom ---

static void add_sentence(Answering *answering, Text words)
{
    if (words.length > 0)
        answering->out->sentence =
            text_format(answering->arena, TEXT_FMT " " TEXT_FMT,
                        TEXT_ARG(answering->out->sentence), TEXT_ARG(words));
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
    MoreGroups more =
        vote_more(answering, poll, voting->ballots, vote_candidates(voting));
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

// Sum, steps and what is not stated: the same for all questions on one ballot.
static void show_reasons(Voting *voting, bool agree)
{
    if (agree && voting->outcome != OUTCOME_OPEN)
        show_sum(voting);
    show_steps(voting);
    show_silences(voting);
}

void answer_vote(Answering *answering)
{
    Voting voting;
    if (!vote_asked(answering, &voting))
        return;
    bool agree = !poll_lacks_base(voting.poll) || bases_agree(&voting);
    if (agree) {
        say_outcome(&voting);
        say_by_whom(&voting);
    }
    show_reasons(&voting, agree);
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
    const PollStep *step = first_step(&voting, part_shown(&voting), &count);
    bool decided = voting.outcome == OUTCOME_PASSES || voting.outcome == OUTCOME_FAILS ||
                   voting.outcome == OUTCOME_NO_QUORUM;
    if (agree)
        say_outcome(&voting);
    if (agree && decided && step != NULL && !trace->by_veto) {
        Figure margin;
        answering->out->verdict = VERDICT_VALUE;
        if (vote_margin(answering, step, &margin))
            answering->out->value = value_figure(answering, margin);
        margin_table(&voting);
    }
    if (agree)
        say_by_whom(&voting);
    show_reasons(&voting, agree);
}

void answer_vote_more(Answering *answering)
{
    Voting voting;
    if (!vote_asked(answering, &voting))
        return;
    bool agree = !poll_lacks_base(voting.poll) || bases_agree(&voting);
    if (agree)
        say_outcome(&voting);
    if (agree && voting.outcome != OUTCOME_OPEN) {
        MoreGroups more = {.all = true};
        if (voting.outcome != OUTCOME_PASSES)
            more = vote_more(answering, voting.poll, voting.ballots,
                             vote_candidates(&voting));
        answering->out->verdict = VERDICT_VALUE;
        answering->out->value = vote_more_value(answering, &more);
        say_by_whom(&voting);
    }
    show_reasons(&voting, agree);
}
