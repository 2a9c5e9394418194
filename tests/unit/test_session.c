/* Many questions and changes in one session: memory stays bounded, and what is answered
 * after the session has moved to fresh memory is what was answered before. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include <cmocka.h>

#include "agr.h"

enum { ROUNDS = 500, GROWTH_MOST = 48 * 1024 }; /* kilobytes */

static const char agreement[] = "language english\n"
                                "clause 1 \"Parties\"\n"
                                "  party koski \"Town of Koski\"\n"
                                "  party salmi \"Town of Salmi\"\n"
                                "  party lampi \"Town of Lampi\"\n"
                                "  share costs\n"
                                "    koski         50 %\n"
                                "    salmi; lampi  50 % together; 25 % each\n"
                                "    total         100 %\n"
                                "  end\n"
                                "end\n";

typedef struct {
    AgrDocument *document;
    AgrSession *session;
} Talk;

static int begin(void **state)
{
    static Talk talk;
    AgrOptions options = {.language = AGR_ENGLISH};
    talk.document = agr_open_text(&options, "t.agr", agreement, sizeof agreement - 1);
    talk.session = talk.document ? agr_session_open(talk.document, 0) : NULL;
    *state = &talk;
    return talk.session ? 0 : -1;
}

static int end(void **state)
{
    Talk *talk = *state;
    agr_close(talk->document); /* and its session with it */
    return 0;
}

static long peak(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

static void assert_says(const AgrAnswer *answer, const char *exact)
{
    assert_non_null(answer);
    assert_string_equal(answer->value.low.exact, exact);
}

/* Needs no state of cmocka's own between the calls. */
static void one_round(AgrSession *session)
{
    const char *question = "what is the share of salmi?";
    assert_says(agr_ask(session, question), "1/4");
    assert_int_equal(agr_suppose(session, "lampi leaves: spread", NULL), AGR_OK);
    assert_says(agr_ask(session, question), "1/3");
    assert_string_equal(agr_ask(session, "what of the moon?")->verdict, "not-understood");
    assert_string_equal(agr_why(session)->value.low.exact, "1/3");
    assert_int_equal(agr_undo(session), AGR_OK);
    assert_int_equal(agr_redo(session), AGR_OK);
    assert_int_equal(agr_undo(session), AGR_OK);
}

static void memory_is_bounded(void **state)
{
    Talk *talk = *state;
    for (size_t i = 0; i < ROUNDS / 10; i++)
        one_round(talk->session);
    long before = peak();
    for (size_t i = 0; i < ROUNDS; i++)
        one_round(talk->session);
    assert_in_range(peak() - before, 0, GROWTH_MOST);
}

static void changes_survive_a_move(void **state)
{
    Talk *talk = *state;
    assert_int_equal(agr_suppose(talk->session, "lampi leaves: spread", NULL), AGR_OK);
    assert_int_equal(agr_suppose(talk->session, "koski has 40 %", NULL), AGR_OK);
    char both[32];
    snprintf(both, sizeof both, "%s",
             agr_ask(talk->session, "what is the share of koski?")->value.low.exact);
    assert_int_equal(agr_undo(talk->session), AGR_OK);
    for (size_t i = 0; i < 4 * ROUNDS; i++)
        assert_says(agr_ask(talk->session, "what is the share of koski?"), "2/3");
    assert_int_equal(agr_redo(talk->session), AGR_OK);
    size_t count;
    agr_changes(talk->session, &count);
    assert_int_equal(count, 2);
    assert_says(agr_ask(talk->session, "what is the share of koski?"), both);
}

/* A rule on figures that contradict themselves is not handed out for counting. */
static bool has_vote(const char *figures, const char *votes)
{
    char text[1024];
    AgrOptions options = {.language = AGR_ENGLISH};
    int length = snprintf(text, sizeof text,
                          "language english\nclause 1 \"P\"\nparty koski\nparty salmi\n"
                          "table people\n%s\nend\nbody council\nseats: each party 1\n"
                          "end\ndecision of council\nvotes: %s\n"
                          "passes if: more than 1/2 of all votes\nend\nend\n",
                          figures, votes);
    AgrDocument *document = agr_open_text(&options, "t.agr", text, (size_t)length);
    assert_non_null(document);
    bool has = agr_vote(document, 0, 0) != NULL;
    agr_close(document);
    return has;
}

static void contradictions_have_no_vote(void **state)
{
    (void)state;
    const char *people = "koski 5\nsalmi 3", *off = "koski 5\nsalmi 3\ntotal 9";
    assert_true(has_vote(people, "as people"));
    assert_false(has_vote(off, "as people"));
    assert_true(has_vote(off, "koski 2; salmi 1"));
    assert_false(has_vote("koski 5\nsalmi 3\nkoski 1", "as people"));
    assert_false(has_vote(people, "koski 2; salmi 1; koski 1"));
    assert_false(has_vote(people, "koski 60 %; salmi 30 %"));
    assert_true(has_vote(people, "koski 60 %; salmi 40 %"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(memory_is_bounded, begin, end),
        cmocka_unit_test_setup_teardown(changes_survive_a_move, begin, end),
        cmocka_unit_test(contradictions_have_no_vote),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
