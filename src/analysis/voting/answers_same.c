#include "analysis/voting/poll_rule.h"
#include "analysis/voting/power.h"
#include "analysis/table.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// Whether two rules of decision come to the same: every coalition that decides under one
// decides under the other.

typedef struct {
    Power power;       // of the first rule
    const Poll *other; // the second, for the same voters
    size_t *players;   // the index in it of each player of the first
    Text name, other_name;
} Two;

// The rule that the question names second: of another body, or of the same on another
// matter; none: the general one, beside that of a matter.
static const Decision *other_decision(Answering *answering, const Decision *first)
{
    const Filled *filled = asked_slot(answering->asked, "other");
    const Entity *named =
        filled == NULL || filled->entities.count == 0 ? NULL : filled->entities.items[0];
    if (named == NULL)
        return first->matters.count > 0 ? decision_of(first->body, NULL) : NULL;
    return named->block == BLOCK_body ? decision_of(named, NULL)
                                      : decision_of(first->body, named);
}

static size_t find_voter(const Poll *poll, const Entity *voter)
{
    size_t at = poll_voter(poll, voter);
    return at != SIZE_MAX && poll->voters.items[at].barred ? SIZE_MAX : at;
}

// False when the voters of the two are not the same.
static bool match_players(Two *two)
{
    const Game *game = two->power.game;
    two->players = ARENA_ARRAY(two->power.answering->arena, size_t, game->players + 1);
    for (size_t i = 0; i < game->players; i++) {
        two->players[i] = find_voter(two->other, power_entity(game, i));
        if (two->players[i] == SIZE_MAX)
            return false;
    }
    return game_player_count(two->other) == game->players;
}

static Text name_of(Answering *answering, const Decision *decision)
{
    const Entity *of =
        decision->matters.count > 0 ? decision->matters.items[0] : decision->body;
    return voting_label(answering, of);
}

static void say_same(Two *two)
{
    Answering *answering = two->power.answering;
    const Game *game = two->power.game;
    const VoteRule *rule =
        poll_rule(answering->arena, two->other, two->players, game->players);
    Ref ref;
    Coalition found;
    if (game->diagram == NULL || rule == NULL ||
        !diagram_add(game->diagram, rule, &ref)) {
        power_too_many(&two->power);
        return;
    }
    bool same = !diagram_differ(game->diagram, game->root, ref, &found);
    answering->out->verdict = same ? VERDICT_YES : VERDICT_NO;
    if (same) {
        SAY(answering, same_rule_yes, ARG(two->name), ARG(two->other_name));
        return;
    }
    bool first = game_wins(game, &found);
    CoalitionList list = {&found, 1, RATIONAL_ONE};
    answering->out->value = power_groups(&two->power, &list, 1);
    SAY(answering, same_rule_no, ARG(power_names(&two->power, &found)),
        ARG(first ? two->name : two->other_name),
        ARG(first ? two->other_name : two->name));
}

void answer_same_rule(Answering *answering)
{
    Two two = {0};
    if (!power_begin(answering, &two.power, true))
        return;
    const Decision *first = two.power.poll->decision;
    const Decision *second = other_decision(answering, first);
    two.other = second == NULL ? NULL : voting_poll(answering, second, WORD_all);
    if (two.other == NULL) {
        if (second == NULL)
            answering->out->verdict = VERDICT_NOT_STATED;
        return;
    }
    two.name = name_of(answering, first);
    two.other_name = name_of(answering, second);
    if (match_players(&two)) {
        say_same(&two);
        return;
    }
    answering->out->verdict = VERDICT_NO;
    SAY(answering, same_rule_voters, ARG(two.name), ARG(two.other_name));
}
