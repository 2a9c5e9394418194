// Questions in process, through agr.h, each beside plain C that comes to the same figure.
// Prints lines "CASE OURS PLAIN", in nanoseconds for one question; the two are timed in
// turn. What agrc does and plain C does not: it reads the question, finds the names in
// it, tries the readings, and says in words which clauses the answer rests on.

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "agr.h"

enum { VOTERS = 12, ROOM = 4096 };

static const char *const names[VOTERS] = {"aho",   "boda", "citra", "dunge",
                                          "etel",  "fors", "gran",  "hovi",
                                          "ilves", "jokk", "karp",  "lepp"};
static const int64_t weights[VOTERS] = {19, 15, 13, 11, 9, 8, 7, 6, 5, 4, 2, 1};

static char report[ROOM];
static uint64_t kept; // so that no work can be left out

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static _Noreturn void fail(const char *what)
{
    fprintf(stderr, "ask: %s\n", what);
    exit(1);
}

// --- the agreement ---

static size_t write_agreement(char *out)
{
    size_t used = (size_t)sprintf(
        out, "language english\nagreement bench \"Bench\"\nend\nclause 1 \"Parties\"\n");
    for (int i = 0; i < VOTERS; i++)
        used += (size_t)sprintf(out + used, "party %s;  kind: municipality\n", names[i]);
    used += (size_t)sprintf(out + used, "end\nclause 2 \"Costs\"\nshare costs\n");
    for (int i = 0; i < VOTERS; i++)
        used += (size_t)sprintf(out + used, "%s %d %%\n", names[i], (int)weights[i]);
    used += (size_t)sprintf(
        out + used,
        "end\nquantity budget;  is: 100 000 €\n"
        "quantity payment;  per: municipality;  is: budget * part of costs\nend\n"
        "clause 3 \"Council\"\nbody council\nseats: each party 1\nend\n"
        "decision of council\nvotes: as costs\npasses if: more than 60 %% of all votes\n"
        "end\nend\nclause 4 \"Leaving\"\n"
        "withdrawal;  who: each party;  shares: spread over the others\nend\n");
    return used;
}

static const AgrAnswer *ask(AgrSession *session, const char *question)
{
    const AgrAnswer *answer = agr_ask(session, question);
    if (!answer || strcmp(answer->verdict, "not-understood") == 0)
        fail(question);
    return answer;
}

static void suppose(AgrSession *session, const char *change)
{
    if (agr_suppose(session, change, NULL) != AGR_OK)
        fail(change);
}

// --- whether a decision passes: a ballot of four to eleven voters ---

static unsigned ballot(unsigned round)
{
    return (round * 2654435761u >> 16) & ((1u << VOTERS) - 1) & ~3u;
}

static const char *ballot_question(unsigned mask)
{
    static char text[ROOM];
    size_t used = (size_t)sprintf(text, "does council decide with ");
    mask |= 12;
    for (int i = 0; i < VOTERS; i++)
        if (mask >> i & 1)
            used += (size_t)sprintf(text + used, "%s%s", i == 2 ? "" : ", ", names[i]);
    return text;
}

static void vote(AgrSession *session, unsigned round)
{
    kept += ask(session, ballot_question(ballot(round)))->verdict[0] == 'y';
}

// More than 60 % as a fraction: parts of 100 on both sides.
static void plain_vote(AgrSession *session, unsigned round)
{
    unsigned mask = ballot(round) | 12;
    int64_t in_favour = 0, whole = 0;
    (void)session;
    for (int i = 0; i < VOTERS; i++) {
        whole += weights[i];
        in_favour += mask >> i & 1 ? weights[i] : 0;
    }
    kept += in_favour * 100 > 60 * whole;
}

// --- a cost-share scenario: another budget, and what one party then pays ---

static int64_t divisor(int64_t a, int64_t b)
{
    while (b != 0) {
        int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static void scenario(AgrSession *session, unsigned round)
{
    char change[64], question[64];
    sprintf(change, "budget is %u €", 100 + round % 900);
    sprintf(question, "how much is payment for %s", names[round % VOTERS]);
    suppose(session, change);
    kept += strlen(ask(session, question)->value.low.exact);
    agr_undo(session);
}

static void plain_scenario(AgrSession *session, unsigned round)
{
    int64_t budget = 100 + round % 900, above = budget * weights[round % VOTERS];
    int64_t common = divisor(above, 100);
    (void)session;
    kept += (uint64_t)(above / common * 100 / common);
}

// --- one what-if decision: names in, report text out ---

static const char *leaver(unsigned round)
{
    return names[round % 2];
}

static void write_report(const AgrAnswer *answer)
{
    size_t used = (size_t)snprintf(report, ROOM, "%s\n", answer->sentence);
    for (size_t i = 0; i < answer->sum_count && used < ROOM; i++) {
        const AgrRow *row = &answer->sum[i];
        used += (size_t)snprintf(report + used, ROOM - used, "%s %s %s\n", row->of,
                                 row->what ? row->what : "", row->value.low.display);
    }
    for (size_t i = 0; i < answer->because_count && used < ROOM; i++)
        used +=
            (size_t)snprintf(report + used, ROOM - used, "clause %s: %s\n",
                             answer->because[i].place.clause, answer->because[i].text);
    kept += used;
}

static void what_if(AgrSession *session, unsigned round)
{
    char change[64];
    sprintf(change, "%s leaves", leaver(round));
    suppose(session, change);
    write_report(ask(session, ballot_question(ballot(round))));
    agr_undo(session);
}

static int number_of(const char *name, size_t length)
{
    for (int i = 0; i < VOTERS; i++)
        if (strlen(names[i]) == length && memcmp(names[i], name, length) == 0)
            return i;
    fail(name);
}

// Finds the names in the same question, leaves one out, adds the rest and writes it down.
static void plain_what_if(AgrSession *session, unsigned round)
{
    const char *at = ballot_question(ballot(round)) + strlen("does council decide with ");
    int out = number_of(leaver(round), strlen(leaver(round)));
    int64_t in_favour = 0, whole = 100 - weights[out];
    size_t used = 0;
    (void)session;
    for (size_t length; *at; at += length + (at[length] ? 2 : 0)) {
        length = strcspn(at, ",");
        int i = number_of(at, length);
        in_favour += i == out ? 0 : weights[i];
        int64_t common = divisor(weights[i] * 100, whole);
        used += (size_t)snprintf(report + used, ROOM - used,
                                 "%s in favour %" PRId64 "/%" PRId64 " %%\n", names[i],
                                 weights[i] * 100 / common, whole / common);
    }
    int64_t common = divisor(in_favour * 100, whole);
    used += (size_t)snprintf(report + used, ROOM - used,
                             "%s. %" PRId64 "/%" PRId64
                             " %% are in favour; more than 60 %% is needed.\n"
                             "clause 3: passes if: more than 60 %% of all votes\n",
                             in_favour * 100 > 60 * whole ? "Yes" : "No",
                             in_favour * 100 / common, whole / common);
    kept += used;
}

// --- rounds ---

typedef void Work(AgrSession *session, unsigned round);

static double timed(AgrSession *session, Work *work, unsigned count)
{
    double start = now();
    for (unsigned i = 0; i < count; i++)
        work(session, i);
    return (now() - start) / count;
}

int main(int count, char **words)
{
    static const struct {
        const char *name;
        Work *ours, *plain;
    } cases[] = {{"vote", vote, plain_vote},
                 {"share", scenario, plain_scenario},
                 {"what-if", what_if, plain_what_if}};
    char text[ROOM];
    unsigned each = count > 1 ? (unsigned)atoi(words[1]) : 300, rounds = 15;
    AgrDocument *document = agr_open_text(NULL, "bench.agr", text, write_agreement(text));
    AgrSession *session = document ? agr_session_open(document, 0) : NULL;
    if (!session)
        fail("no memory");
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        timed(session, cases[k].ours, each / 10 + 1);
        for (unsigned i = 0; i < rounds; i++) {
            double ours = timed(session, cases[k].ours, each);
            double plain = timed(session, cases[k].plain, each * 200);
            printf("%s %.1f %.3f\n", cases[k].name, ours, plain);
        }
    }
    agr_close(document);
    return kept == 0;
}
