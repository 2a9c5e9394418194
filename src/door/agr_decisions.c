#include "analysis/voting/coalitions.h"
#include "analysis/voting/votes_flaw.h"
#include "door/document.h"
#include "game/tally.h"

// The rules of decision of an agreement, for who wants to ask about each of them.

typedef struct {
    const Decision *rule;
    const Entity *matter; // NULL: the general rule
} Ruled;
typedef VEC(Ruled) RuledList;
typedef VEC(AgrDecision) Decisions;

static const char *label_of(Arena *arena, const Entity *entity)
{
    Text words = entity->title.length > 0 ? entity->title : entity->name;
    return text_cstr(arena, words);
}

static AgrDecision row_of(Arena *arena, Ruled ruled)
{
    const Entity *body = ruled.rule->body, *decision = ruled.rule->entity;
    AgrDecision row = {.body = text_cstr(arena, body->name),
                       .body_label = label_of(arena, body),
                       .place = place_of(arena, decision->span, decision->clause)};
    if (ruled.matter != NULL) {
        row.matter = text_cstr(arena, ruled.matter->name);
        row.matter_label = label_of(arena, ruled.matter);
    }
    return row;
}

static RuledList gather(const Model *model, Arena *arena)
{
    RuledList out = {0};
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        const Decision *decision = entity->block == BLOCK_decision ? entity->view : NULL;
        if (decision == NULL || decision->body == NULL)
            continue;
        if (decision->matters.count == 0)
            vec_push(arena, &out, ((Ruled){decision, NULL}));
        for (size_t m = 0; m < decision->matters.count; m++)
            vec_push(arena, &out, ((Ruled){decision, decision->matters.items[m]}));
    }
    return out;
}

// The agreement with that number, or NULL.
static const Opened *opened_at(AgrDocument *document, size_t agreement)
{
    if (agreement >= document->listed.count)
        return NULL;
    return &document->opened.items[document->listed.items[agreement]];
}

static void failed(AgrDocument *document)
{
    document->status = document->guard.failure == FAILURE_MEMORY ? AGR_MEMORY : AGR_LIMIT;
}

static const AgrDecision *list_decisions(Arena *arena, const Model *model, size_t *count)
{
    Decisions decisions = {0};
    RuledList list = gather(model, arena);
    for (size_t i = 0; i < list.count; i++)
        vec_push(arena, &decisions, row_of(arena, list.items[i]));
    *count = decisions.count;
    return decisions.items;
}

const AgrDecision *agr_decisions(AgrDocument *document, size_t agreement, size_t *count)
{
    *count = 0;
    if (opened_at(document, agreement) == NULL)
        return NULL;
    arena_set_guard(document->arena, &document->guard);
    if (setjmp(document->guard.frame) != 0) {
        failed(document);
        return NULL;
    }
    return list_decisions(document->arena, opened_at(document, agreement)->model, count);
}

// --- asking one of them again and again ---

struct AgrVote {
    const Game *game;
    const Tally *tally;
    const char **voters;
};

static const AgrVote *make_vote(Arena *arena, const Opened *opened, size_t index)
{
    RuledList list = gather(opened->model, arena);
    if (index >= list.count)
        return NULL;
    Eval eval = eval_begin(arena, opened->model, opened->base);
    const Poll *poll = poll_make(&eval, list.items[index].rule, WORD_all);
    // Nothing is counted from figures that contradict themselves.
    bool sound = votes_flaw(&eval, poll).kind == FLAW_NONE;
    const Game *game = sound ? game_roster(arena, poll) : NULL;
    if (game == NULL || game->rule == NULL)
        return NULL;
    AgrVote *vote = ARENA_NEW(arena, AgrVote);
    *vote = (AgrVote){game, tally_make(arena, game->rule),
                      ARENA_ARRAY(arena, const char *, game->players)};
    for (size_t i = 0; i < game->players; i++)
        vote->voters[i] =
            text_cstr(arena, poll->voters.items[game->voters[i]].voter->name);
    return vote;
}

const AgrVote *agr_vote(AgrDocument *document, size_t agreement, size_t decision)
{
    if (opened_at(document, agreement) == NULL)
        return NULL;
    arena_set_guard(document->arena, &document->guard);
    if (setjmp(document->guard.frame) != 0) {
        failed(document);
        return NULL;
    }
    return make_vote(document->arena, opened_at(document, agreement), decision);
}

size_t agr_vote_voters(const AgrVote *vote)
{
    return vote->game->players;
}

const char *agr_vote_voter(const AgrVote *vote, size_t voter)
{
    return voter < vote->game->players ? vote->voters[voter] : NULL;
}

bool agr_vote_passes(const AgrVote *vote, const uint64_t *in_favour)
{
    return tally_wins(vote->tally, in_favour);
}
