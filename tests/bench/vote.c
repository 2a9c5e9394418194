// One decision through agr.h, mask in, result out, beside the plain C loop that adds the
// weights of those in favour: `vote VOTERS`. Prints lines "OURS PLAIN" in nanoseconds for
// one decision; the two are timed in turn on the same coalitions and must agree.

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "agr.h"

enum { ROUNDS = 15, MASKS = 4096, TIMES = 40, MOST = 64 };

static int64_t weights[MOST], limit;
static size_t voters;
static uint64_t masks[MASKS];

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static uint64_t roll(void)
{
    static uint64_t seed = 2026;
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return seed >> 24;
}

static size_t write_agreement(char *out)
{
    size_t used = (size_t)sprintf(
        out, "language english\nagreement bench \"Bench\"\nend\nclause 1 \"Votes\"\n");
    int64_t total = 0;
    for (size_t i = 0; i < voters; i++)
        used += (size_t)sprintf(out + used, "party p%zu;  kind: municipality\n", i + 1);
    used += (size_t)sprintf(out + used, "table people\n");
    for (size_t i = 0; i < voters; i++) {
        total += weights[i] = 1 + (int64_t)(roll() % 90000);
        used += (size_t)sprintf(out + used, "p%zu  %" PRId64 " inhabitants\n", i + 1,
                                weights[i]);
    }
    limit = total * 6 / 10 + 1;
    used += (size_t)sprintf(out + used,
                            "end\nbody council\nseats: each party 1\nend\n"
                            "decision of council\nvotes: as people\n"
                            "passes if: more than 60 %% of all votes\nend\nend\n");
    return used;
}

// As straight as it gets: no branch depends on the coalition.
static bool plain_passes(uint64_t in_favour)
{
    int64_t sum = 0;
    for (size_t i = 0; i < voters; i++)
        sum += weights[i] & -(int64_t)(in_favour >> i & 1);
    return sum >= limit;
}

static double time_ours(const AgrVote *vote, uint64_t *passed)
{
    double begun = now();
    for (size_t k = 0; k < TIMES; k++)
        for (size_t i = 0; i < MASKS; i++)
            *passed += agr_vote_passes(vote, &masks[i]);
    return (now() - begun) / (TIMES * MASKS);
}

static double time_plain(uint64_t *passed)
{
    double begun = now();
    for (size_t k = 0; k < TIMES; k++)
        for (size_t i = 0; i < MASKS; i++)
            *passed += plain_passes(masks[i]);
    return (now() - begun) / (TIMES * MASKS);
}

int main(int argc, char **argv)
{
    static char text[1 << 14];
    voters = argc > 1 ? strtoul(argv[1], NULL, 10) : 30;
    if (voters > MOST)
        return 1;
    size_t length = write_agreement(text);
    AgrDocument *document = agr_open_text(NULL, "bench.agr", text, length);
    const AgrVote *vote = document ? agr_vote(document, 0, 0) : NULL;
    if (vote == NULL || agr_vote_voters(vote) != voters)
        return 1;
    for (size_t i = 0; i < MASKS; i++)
        masks[i] = roll() ^ roll() << 32;
    for (int round = 0; round < ROUNDS; round++) {
        uint64_t ours = 0, plain = 0;
        double own = time_ours(vote, &ours), other = time_plain(&plain);
        if (ours != plain)
            return 1;
        printf("%.2f %.2f\n", own, other);
    }
    agr_close(document);
    return 0;
}
