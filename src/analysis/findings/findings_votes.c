#include "analysis/findings/findings_checks.h"

#include "analysis/voting/coalitions.h"
#include "analysis/voting/votes_flaw.h"

// What the votes of a decision can and can't do, and what its rule leaves unsaid.

typedef struct {
    Eval *eval;
    Diags *diags;
    const Decision *decision;
    const Poll *poll;
    const Game *game; // NULL: too many voters, or something is not stated or sound
    VotesFlaw flaw;
    Text body;
    LimitKey skipped; // for which limit something was not looked for; MOST_COUNT: none
} Voting;

// The polls of all decisions, one after the other; false at the end.
static bool next_voting(Eval *eval, Diags *diags, const Entity **last, Voting *out)
{
    while ((*last = next_of(eval, BLOCK_decision, *last))) {
        const Decision *decision = (*last)->view;
        if (!decision || !decision->body)
            continue;
        const Poll *poll = poll_make(eval, decision, WORD_all);
        *out = (Voting){.eval = eval,
                        .diags = diags,
                        .decision = decision,
                        .poll = poll,
                        .flaw = votes_flaw(eval, poll),
                        .body = words_entity(decision->body),
                        .skipped = MOST_COUNT};
        // What contradicts itself is reported where it stands; nothing follows from it.
        if (out->flaw.kind == FLAW_NONE)
            out->game = game_for_check(eval->arena, poll, scenario_shelf(eval->scenario));
        return true;
    }
    return false;
}

// --- what is unsaid ---

// A decision on one matter takes what it leaves out from the general one.
static bool general_speaks(const Voting *voting)
{
    const Body *body = voting->decision->body->view;
    if (voting->decision->matters.count == 0)
        return false;
    for (size_t i = 0; i < body->decisions.count; i++)
        if (body->decisions.items[i]->matters.count == 0)
            return true;
    return false;
}

static bool says(const Voting *voting, LabelKey label)
{
    return is_addressed(voting->eval, voting->decision->entity, label);
}

static bool is_meeting(const PollGate *gate)
{
    if (gate->parts.count == 0)
        return gate->act == ACT_FOR || gate->act == ACT_AGAINST ||
               gate->act == ACT_NOT_FOR || gate->act == ACT_ABSTAIN;
    for (size_t i = 0; i < gate->parts.count; i++)
        if (is_meeting(gate->parts.items[i]))
            return true;
    return false;
}

// Signatures and approvals are given outside meetings: nobody has to be present.
static bool is_voted(const Poll *poll)
{
    for (size_t i = 0; i < poll->attempts.count; i++)
        if (is_meeting(poll->attempts.items[i].gate))
            return true;
    return false;
}

static bool counts_only_cast(const Poll *poll)
{
    for (size_t i = 0; i < poll->attempts.count; i++)
        if (poll->attempts.items[i].gate->base != WORD_cast)
            return false;
    return true;
}

// Unanimity, in its own word or as a limit of the whole.
static bool asks_everyone(const PollGate *gate)
{
    const Rational whole = gate->threshold.quantity.range.low;
    if (gate->kind != CONDITION_LIMIT)
        return gate->kind == CONDITION_UNANIMOUS && !gate->named;
    return gate->group == NULL && gate->relative &&
           rational_compare(whole, RATIONAL_ONE) == 0 &&
           (gate->limit == LIMIT_AT_LEAST || gate->limit == LIMIT_EXACTLY);
}

static bool is_unanimous(const Poll *poll)
{
    for (size_t i = 0; i < poll->attempts.count; i++)
        if (!asks_everyone(poll->attempts.items[i].gate))
            return false;
    return true;
}

// Whether everyone has to be there because everyone has to be in favour.
static bool needs_all(const Poll *poll)
{
    for (size_t i = 0; i < poll->attempts.count; i++)
        if (poll->attempts.items[i].gate->base != WORD_all ||
            !poll->attempts.items[i].gate->base_stated)
            return false;
    return is_unanimous(poll);
}

static bool counts_votes(const Voting *voting)
{
    GateList gates = {0};
    game_gates(voting->eval->arena, voting->poll, &gates);
    for (size_t i = 0; i < gates.count; i++)
        if (gates.items[i]->kind == CONDITION_LIMIT &&
            gates.items[i]->counting == COUNT_VOTES &&
            (gates.items[i]->group == NULL || gates.items[i]->group->block != BLOCK_body))
            return true;
    return false;
}

static bool is_many(const Voting *voting)
{
    return voting->game->players > arena_most(voting->eval->arena, MOST_voters_checked);
}

static bool can_tie(const Voting *voting)
{
    if (!voting->poll->even)
        return false;
    Coalition half;
    bool hits;
    return !voting->game || !game_hits(voting->game, voting->poll->even, &hits, &half) ||
           hits;
}

static void check_order(const Voting *voting)
{
    const Model *model = voting->eval->model;
    Diags *diags = voting->diags;
    Span span = voting->decision->entity->span;
    Arg body = ARG(voting->body);
    if (!says(voting, LABEL_votes) && counts_votes(voting))
        DIAG(diags, votes_missing, span, body);
    if (voting->poll->attempts.count == 0 || !is_voted(voting->poll))
        return;
    if (!says(voting, LABEL_base) && poll_lacks_base(voting->poll))
        DIAG(diags, base_missing, span, body);
    if (general_speaks(voting))
        return;
    if (!says(voting, LABEL_quorum) && !is_silent_on(model, WORD_quorum) &&
        !needs_all(voting->poll))
        DIAG(diags, quorum_missing, span, body);
    if (!says(voting, LABEL_tie) && !is_silent_on(model, WORD_tie) && can_tie(voting))
        DIAG(diags, tie_missing, span, body);
    if (!says(voting, LABEL_abstentions) && !says(voting, LABEL_absences) &&
        !is_silent_on(model, WORD_abstention) && !counts_only_cast(voting->poll))
        DIAG(diags, abstention_missing, span, body);
}

// --- limits ---

// Who votes can't be told.
static void check_voters(const Voting *voting)
{
    const Poll *poll = voting->poll;
    const Entity *body = voting->decision->body;
    Span span = voting->decision->entity->span;
    bool own = poll->missing == body || poll->missing == NULL;
    if (poll->gap == GAP_TWICE)
        DIAG(voting->diags, seated_twice,
             span_of(body, entity_cell(body, LABEL_seats) ? LABEL_seats : LABEL_members),
             ARG(words_entity(poll->missing)), ARG(voting->body));
    if (poll->gap == GAP_VOTERS && own &&
        !is_addressed(voting->eval, body, LABEL_seats) &&
        !is_addressed(voting->eval, body, LABEL_members))
        DIAG(voting->diags, body_empty, span, ARG(voting->body));
    if (poll->gap == GAP_VOTERS && !own)
        DIAG(voting->diags, group_empty, span, ARG(words_entity(poll->missing)),
             ARG(voting->body));
    if (poll->gap == GAP_LIMIT && !own && poll->missing->block == BLOCK_body)
        DIAG(voting->diags, body_without_rule, span, ARG(words_entity(poll->missing)),
             ARG(voting->body));
}

static void check_blocs(const Voting *voting)
{
    if (voting->poll->gap == GAP_CIRCULAR)
        DIAG(voting->diags, decision_circular, voting->decision->entity->span,
             ARG(voting->body), ARG(words_entity(voting->poll->missing)));
    if (voting->poll->gap == GAP_TWO_BLOCS)
        DIAG(voting->diags, in_two_blocs, voting->decision->entity->span,
             ARG(words_entity(voting->poll->missing)), ARG(voting->body));
}

static void check_size(const Voting *voting)
{
    size_t players = game_player_count(voting->poll),
           most = arena_most(voting->eval->arena, MOST_voters_listed);
    if (voting->poll->gap == GAP_NONE && players > most)
        DIAG(voting->diags, voters_too_many, voting->decision->entity->span,
             ARG(voting->body), ARG(words_count(voting->eval, players)),
             ARG(words_count(voting->eval, most)));
}

static bool check_gate(const Voting *voting, const PollGate *gate)
{
    const Quantity *threshold = &gate->threshold.quantity;
    if (gate->kind != CONDITION_LIMIT || gate->threshold.state != FIGURE_STATED)
        return true;
    bool asks = gate->limit == LIMIT_AT_LEAST || gate->limit == LIMIT_MORE_THAN ||
                gate->limit == LIMIT_EXACTLY;
    int sign = rational_sign(threshold->range.high);
    int order = rational_compare(threshold->range.low, RATIONAL_ONE);
    Span span = gate->condition->span;
    Text words = words_figure(voting->eval, *threshold);
    if (asks && (sign < 0 || (sign == 0 && gate->limit == LIMIT_AT_LEAST))) {
        DIAG(voting->diags, threshold_of_nothing, span, ARG(voting->body), ARG(words));
        return false;
    }
    if (asks && threshold->unit == UNIT_SHARE &&
        (order > 0 || (order == 0 && gate->limit == LIMIT_MORE_THAN))) {
        Text written =
            text_trim((Text){span.source->text.at + span.start, span.end - span.start});
        DIAG(voting->diags, threshold_over_whole, span, ARG(voting->body), ARG(written));
        return false;
    }
    return true;
}

// Whether more is asked for than there is, whoever comes.
static void check_reach(const Voting *voting, const PollGate *gate)
{
    const Quantity *threshold = &gate->threshold.quantity;
    bool asks = gate->limit == LIMIT_AT_LEAST || gate->limit == LIMIT_MORE_THAN ||
                gate->limit == LIMIT_EXACTLY;
    if (gate->kind != CONDITION_LIMIT || !asks || gate->relative ||
        (voting->poll->gap != GAP_NONE && voting->poll->gap != GAP_VETO))
        return;
    Rational total = RATIONAL_ZERO;
    for (size_t i = 0; i < gate->weights.count; i++)
        if (!voting->poll->voters.items[i].barred)
            total = rational_add(voting->eval->arena, total, gate->weights.items[i]);
    int order = rational_compare(threshold->range.low, total);
    if (order < 0 || (order == 0 && gate->limit != LIMIT_MORE_THAN))
        return;
    DIAG(voting->diags, limit_unreachable, gate->condition->span, ARG(voting->body),
         ARG(span_text(gate->condition->span)),
         ARG(words_number(voting->eval, total, UNIT_NUMBER)));
}

static void check_quorum(const Voting *voting, const PollGate *gate)
{
    if (gate == NULL)
        return;
    check_gate(voting, gate);
    check_reach(voting, gate);
    for (size_t i = 0; i < gate->parts.count; i++)
        check_quorum(voting, gate->parts.items[i]);
}

static void check_limits(const Voting *voting)
{
    GateList gates = {0};
    bool sound = true;
    game_gates(voting->eval->arena, voting->poll, &gates);
    for (size_t i = 0; i < gates.count; i++)
        sound = check_gate(voting, gates.items[i]) && sound;
    for (size_t i = 0; i < gates.count; i++)
        check_reach(voting, gates.items[i]);
    check_quorum(voting, voting->poll->quorum);
    check_size(voting);
    const Game *game = sound ? voting->game : NULL;
    if (game && game->players > 0 && game_never_wins(game))
        DIAG(voting->diags, never_passes, voting->decision->entity->span,
             ARG(voting->body));
}

// --- power ---

static Text words_coalition(const Voting *voting, const Coalition *coalition)
{
    EntityList names = {0};
    for (size_t i = 0; i < voting->game->players; i++)
        if (players_has(coalition, i))
            vec_push(voting->eval->arena, &names,
                     voting->poll->voters.items[voting->game->voters[i]].voter);
    return words_names(voting->eval, &names);
}

// What is not looked for is said, so that nobody takes silence for an answer.
static void skip(Voting *voting)
{
    const Game *game = voting->game;
    if (voting->skipped != MOST_COUNT)
        return;
    if (is_many(voting))
        voting->skipped = MOST_voters_checked;
    else if (!game->rule &&
             game->players > arena_most(voting->eval->arena, MOST_voters_exact))
        voting->skipped = MOST_voters_exact;
    else
        voting->skipped = MOST_diagram_nodes;
}

static void check_disjoint(Voting *voting)
{
    const Game *game = voting->game;
    Coalition one;
    Truth improper = game_improper(game, &one);
    if (improper == TRUTH_UNKNOWN)
        skip(voting);
    if (improper != TRUTH_YES)
        return;
    // Where nobody's support is needed, anyone against the rest will show it.
    size_t size = players_count(&one), players = voting->game->players;
    if (size == 0 || size == players)
        one = game_player(voting->game, players - 1);
    Coalition other = game_others(voting->game, &one);
    if (!game_wins(voting->game, &one) || !game_wins(voting->game, &other))
        return;
    // Of the two the one without the first voter is named first.
    const Coalition *first = players_has(&one, 0) ? &other : &one;
    const Coalition *second = first == &one ? &other : &one;
    DIAG(voting->diags, rule_improper, voting->decision->entity->span, ARG(voting->body),
         ARG(words_coalition(voting, first)), ARG(words_coalition(voting, second)));
}

static void check_players(Voting *voting)
{
    const Game *game = voting->game;
    Span span = voting->decision->entity->span;
    Coalition sole = {0}, dummies = {0}, blockers = {0};
    for (size_t i = 0; i < game->players; i++) {
        if (game_decides_alone(game, i))
            players_add(&sole, i);
        if (game_blocks_alone(game, i) &&
            !voting->poll->voters.items[game->voters[i]].veto)
            players_add(&blockers, i);
    }
    Arg body = ARG(voting->body);
    for (size_t i = 0; i < game->players; i++) {
        Coalition alone = game_player(game, i);
        if (players_has(&sole, i))
            DIAG(voting->diags, sole_controller, span,
                 ARG(words_coalition(voting, &alone)), body);
    }
    if (players_count(&sole) > 0)
        return;
    if (!game_dummies(game, &dummies))
        skip(voting);
    else if (players_count(&dummies) > 0)
        DIAG(voting->diags, never_matters, span, ARG(words_coalition(voting, &dummies)),
             body);
    if (players_count(&blockers) > 0 && !is_unanimous(voting->poll))
        DIAG(voting->diags, silent_veto, span, ARG(words_coalition(voting, &blockers)),
             body);
}

// A bare number of votes or members is meant to be hit; a share of them seldom is.
static void check_exact(Voting *voting, const PollGate *gate)
{
    bool strict = gate->limit == LIMIT_MORE_THAN || gate->limit == LIMIT_LESS_THAN;
    if (gate->kind != CONDITION_LIMIT || gate->limit == LIMIT_EXACTLY ||
        gate->threshold.quantity.unit != UNIT_SHARE || gate == voting->poll->even ||
        asks_everyone(gate))
        return;
    Coalition exact;
    bool hits = false;
    if (!game_hits(voting->game, gate, &hits, &exact))
        skip(voting);
    if (!hits)
        return;
    Unit unit = gate->counting == COUNT_HEADS ? UNIT_NUMBER : gate->unit;
    Rational sum = game_sum(voting->game, gate, &exact);
    DIAG(voting->diags, limit_hit_exactly, gate->condition->span,
         ARG(words_coalition(voting, &exact)), ARG(words_number(voting->eval, sum, unit)),
         ARG(words_figure(voting->eval, gate->threshold.quantity)),
         strict ? ARG_PHRASE(limit_is_not_met) : ARG_PHRASE(limit_is_met));
}

static void tell_skipped(const Voting *voting)
{
    if (voting->skipped == MOST_COUNT)
        return;
    size_t most = arena_most(voting->eval->arena, voting->skipped);
    DIAG(voting->diags, voters_unchecked, voting->decision->entity->span,
         ARG(voting->body), ARG(words_count(voting->eval, voting->game->players)),
         ARG(words_count(voting->eval, most)),
         ARG(text_from(limit_rows[voting->skipped].name)));
}

static void check_power(Voting *voting)
{
    if (!voting->game || voting->game->players < 2 || game_never_wins(voting->game))
        return;
    check_disjoint(voting);
    check_players(voting);
    GateList gates = {0};
    game_gates(voting->eval->arena, voting->poll, &gates);
    for (size_t i = 0; i < gates.count; i++)
        check_exact(voting, gates.items[i]);
    tell_skipped(voting);
}

void check_votes(Eval *eval, Diags *diags)
{
    Voting voting;
    for (const Entity *at = NULL; next_voting(eval, diags, &at, &voting);) {
        check_order(&voting);
        check_voters(&voting);
        check_weights(eval, diags, voting.poll, &voting.flaw);
        check_blocs(&voting);
        check_limits(&voting);
        check_power(&voting);
    }
}
