#include "analysis/voting/vote_margin.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// Whose ballots would change the outcome. Groups are tried from the smallest, so that
// each one found is such that nobody can be left out.

enum {
    GROUPS_SHOWN = 5,
    TRIES = 20000, // ballots tried before one group is looked for the short way
};

typedef VEC(size_t) Group;

typedef struct {
    Answering *answering;
    const Poll *poll;
    Ballot *ballots;
    const Ballot *given;
    Group candidates;
    VEC(Group) found;
    size_t tries;
} Seeking;

static bool passes(Seeking *seeking)
{
    seeking->tries++;
    arena_work(seeking->answering->arena);
    return poll_decide(seeking->poll, seeking->ballots, NULL) == OUTCOME_PASSES;
}

static void turn(Seeking *seeking, size_t candidate, bool in_favour)
{
    size_t voter = seeking->candidates.items[candidate];
    seeking->ballots[voter] = in_favour ? BALLOT_FOR : seeking->given[voter];
}

static bool holds_all(const Group *group, const Group *part)
{
    size_t at = 0;
    for (size_t i = 0; i < group->count && at < part->count; i++)
        at += group->items[i] == part->items[at];
    return at == part->count;
}

static bool holds_one_found(const Seeking *seeking, const Group *group)
{
    for (size_t i = 0; i < seeking->found.count; i++)
        if (holds_all(group, &seeking->found.items[i]))
            return true;
    return false;
}

static Group copy(Arena *arena, const Group *group)
{
    Group out = {0};
    for (size_t i = 0; i < group->count; i++)
        vec_push(arena, &out, group->items[i]);
    return out;
}

// Groups of `size` more candidates from `from` on. False when too much was tried.
static bool try_groups(Seeking *seeking, Group *group, size_t from, size_t size)
{
    Arena *arena = seeking->answering->arena;
    if (size == 0) {
        if (!holds_one_found(seeking, group) && passes(seeking))
            vec_push(arena, &seeking->found, copy(arena, group));
        return seeking->tries < TRIES;
    }
    for (size_t i = from; i + size <= seeking->candidates.count; i++) {
        vec_push(arena, group, i);
        turn(seeking, i, true);
        bool more = try_groups(seeking, group, i + 1, size - 1);
        turn(seeking, i, false);
        group->count--;
        if (!more)
            return false;
    }
    return true;
}

// One group, however many there are: everyone, less those who can be left out.
static void find_one(Seeking *seeking)
{
    Arena *arena = seeking->answering->arena;
    Group group = {0};
    for (size_t i = 0; i < seeking->candidates.count; i++)
        turn(seeking, i, true);
    if (!passes(seeking))
        return;
    for (size_t i = seeking->candidates.count; i-- > 0;) {
        turn(seeking, i, false);
        if (!passes(seeking))
            turn(seeking, i, true);
    }
    for (size_t i = 0; i < seeking->candidates.count; i++)
        if (seeking->ballots[seeking->candidates.items[i]] !=
            seeking->given[seeking->candidates.items[i]])
            vec_push(arena, &group, i);
    if (group.count > 0)
        vec_push(arena, &seeking->found, group);
}

// Everything of the smallest sizes that have any; false when only one is known.
static bool find_groups(Seeking *seeking)
{
    for (size_t size = 1; size <= seeking->candidates.count; size++) {
        Group group = {0};
        size_t before = seeking->found.count;
        if (!try_groups(seeking, &group, 0, size)) {
            // What was found of the sizes before is whole.
            seeking->found.count = before;
            if (before == 0)
                find_one(seeking);
            return false;
        }
        if (seeking->found.count > GROUPS_SHOWN)
            return size == seeking->candidates.count;
    }
    return true;
}

static EntityList members_of(Seeking *seeking, const Group *group)
{
    EntityList names = {0};
    for (size_t i = 0; i < group->count; i++) {
        size_t voter = seeking->candidates.items[group->items[i]];
        vec_push(seeking->answering->arena, &names,
                 seeking->poll->voters.items[voter].voter);
    }
    return names;
}

static Ballot *copy_ballots(Answering *answering, const Poll *poll, const Ballot *ballots)
{
    Ballot *own = ARENA_ARRAY(answering->arena, Ballot, poll->voters.count + 1);
    for (size_t i = 0; i < poll->voters.count; i++)
        own[i] = ballots[i];
    return own;
}

MoreGroups vote_more(Answering *answering, const Poll *poll, const Ballot *ballots,
                     const bool *candidates)
{
    Seeking seeking = {.answering = answering,
                       .poll = poll,
                       .given = ballots,
                       .ballots = copy_ballots(answering, poll, ballots)};
    MoreGroups out = {0};
    for (size_t i = 0; i < poll->voters.count; i++)
        if (candidates[i] && ballots[i] != BALLOT_FOR)
            vec_push(answering->arena, &seeking.candidates, i);
    out.all = find_groups(&seeking);
    for (size_t i = 0; i < seeking.found.count; i++)
        vec_push(answering->arena, &out.items,
                 members_of(&seeking, &seeking.found.items[i]));
    return out;
}

Text vote_more_words(Answering *answering, const MoreGroups *groups)
{
    if (groups->items.count == 0)
        return answer_words(answering, PHRASE_vote_more_none, 0, NULL);
    Text list = {0};
    for (size_t i = 0; i < groups->items.count && i < GROUPS_SHOWN; i++) {
        Text names =
            show_names(answering->arena, answering->language, &groups->items.items[i]);
        list = i == 0 ? names : WORDS(answering, vote_more_or, ARG(list), ARG(names));
    }
    if (groups->all && groups->items.count <= GROUPS_SHOWN)
        return WORDS(answering, vote_more, ARG(list));
    return WORDS(answering, vote_more_such_as, ARG(list));
}

AgrValue vote_more_value(Answering *answering, const MoreGroups *groups)
{
    Arena *arena = answering->arena;
    size_t count = groups->items.count;
    AgrNames *names = ARENA_ARRAY(arena, AgrNames, count + 1);
    for (size_t i = 0; i < count; i++)
        names[i] = value_names(answering, &groups->items.items[i]).names;
    return (AgrValue){.kind = AGR_VALUE_GROUPS,
                      .groups = names,
                      .group_count = count,
                      .total = text_cstr(arena, voting_number(answering, count)),
                      .limit = count};
}

Text vote_hangs_words(Answering *answering, const Poll *poll, const Ballot *ballots)
{
    Seeking seeking = {.answering = answering,
                       .poll = poll,
                       .given = ballots,
                       .ballots = copy_ballots(answering, poll, ballots)};
    EntityList needed = {0};
    size_t in_favour = 0;
    for (size_t i = 0; i < poll->voters.count; i++) {
        if (ballots[i] != BALLOT_FOR || poll->voters.items[i].barred)
            continue;
        in_favour++;
        seeking.ballots[i] = BALLOT_AGAINST;
        if (!passes(&seeking))
            vec_push(answering->arena, &needed, poll->voters.items[i].voter);
        seeking.ballots[i] = BALLOT_FOR;
    }
    if (in_favour < 2)
        return (Text){0};
    if (needed.count == 0)
        return answer_words(answering, PHRASE_vote_hangs_on_none, 0, NULL);
    Text names = show_names(answering->arena, answering->language, &needed);
    return WORDS(answering, vote_hangs_on, ARG(names));
}
