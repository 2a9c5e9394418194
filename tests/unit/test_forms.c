#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "engine/forms/forms.h"
#include "model/load.h"

/* What questions mean: forms, the names in them, and what must not be understood. */

static const char agreement[] =
    "language english\n"
    "agreement harbour \"Harbour Pact\"\n"
    "  silent on quorum\n"
    "end\n"
    "clause 1 \"Parties\"\n"
    "  party oulu \"City of Oulu\";  kind: city;  in finnish: \"Oulun kaupunki\"\n"
    "  party kemi \"City of Kemi\";  kind: city\n"
    "  party shipco \"Shipco Ltd\";  kind: company\n"
    "end\n"
    "clause 2 \"Costs\"\n"
    "  share costs \"Costs\"\n"
    "    oulu    50 %\n"
    "    kemi    30 %\n"
    "    shipco  20 %\n"
    "    total  100 %\n"
    "  end\n"
    "end\n"
    "clause 3 \"Board\"\n"
    "  body board \"Harbour board\"\n"
    "    seats: each party 1\n"
    "    size: at most 5\n"
    "  end\n"
    "  decision of board\n"
    "    votes: costs\n"
    "    passes if: more than 1/2 of votes\n"
    "  end\n"
    "  body quay \"Quay board\"\n"
    "    size: at most 3\n"
    "    also called: \"pier\"\n"
    "  end\n"
    "  body jetty \"Jetty board\"\n"
    "    size: at most 4\n"
    "    also called: \"pier\"\n"
    "  end\n"
    "end\n";

typedef struct {
    Arena *arena;
    Diags diags;
    FormScope scope;
    AskedList asked;
} Fixture;

static int set_up(void **state)
{
    Fixture *test = test_calloc(1, sizeof *test);
    test->arena = arena_new(0);
    test->diags.arena = test->arena;
    Model *model =
        load_text(&test->diags, load_vocabulary(test->arena), text_from("harbour.agr"),
                  text_from(agreement), text_from("."));
    assert_non_null(model);
    test->scope =
        (FormScope){.arena = test->arena, .model = model, .reader = LANGUAGE_EN};
    *state = test;
    return 0;
}

static int tear_down(void **state)
{
    Fixture *test = *state;
    arena_free(test->arena);
    test_free(test);
    return 0;
}

static const Asked *ask(Fixture *test, const char *question)
{
    NotAsked unheard;
    bool found =
        forms_question(&test->scope, text_from(question), &test->asked, &unheard);
    if (!found)
        print_message("not understood: %s\n", question);
    assert_true(found);
    return test->asked.items[0];
}

/* The question has one reading, said again in these words. */
static void means(Fixture *test, const char *question, const char *understood)
{
    const Asked *asked = ask(test, question);
    assert_string_equal(text_cstr(test->arena, asked->understood), understood);
    assert_int_equal(test->asked.count, 1);
}

static void refuses(Fixture *test, const char *question)
{
    NotAsked unheard;
    bool found =
        forms_question(&test->scope, text_from(question), &test->asked, &unheard);
    if (found)
        print_message("understood: %s\n", question);
    assert_false(found);
}

static void test_names(void **state)
{
    means(*state, "What is the share of the City of Oulu?", "what is the share of oulu");
    means(*state, "tell me please what SHIPCO LTD's share is",
          "what is the share of shipco");
    means(*state, "How big a part of the costs does \"Shipco Ltd\" pay?",
          "what is the share of shipco of costs");
    means(*state, "hur stor andel har Kemi enligt avtalet?", "what is the share of kemi");
    means(*state, "section 2", "what does clause 2 say");
    means(*state, "vad står det i punkt två", "what does clause 2 say");
}

static void test_genitives(void **state)
{
    means(*state, "mikä on Oulun osuus", "what is the share of oulu");
    means(*state, "mikä on Oulun kaupungin osuus", "what is the share of oulu");
    means(*state, "Oulu's share", "what is the share of oulu");
    means(*state, "Oulus andel", "what is the share of oulu");
}

static void test_lists(void **state)
{
    means(*state, "can oulu, kemi and shipco block a decision",
          "can oulu, kemi and shipco block");
    means(*state, "can everyone but Oulu block a decision", "can kemi and shipco block");
    means(*state, "can all cities block it together", "can oulu and kemi block");
    means(*state, "what share do Oulu and Kemi have together?",
          "how big a share do oulu and kemi have together");
    means(*state, "which towns are parties?", "who are the parties of kind city");
}

static const Filled *slot(const Asked *asked, const char *name)
{
    const Filled *filled = asked_slot(asked, name);
    assert_non_null(filled);
    return filled;
}

static void test_ballots(void **state)
{
    const Asked *asked = ask(
        *state, "Oulu and Kemi vote yes, everyone else votes no. Does it go through?");
    assert_int_equal(asked->form, FORM_vote);
    assert_int_equal(slot(asked, "for")->entities.count, 2);
    assert_int_equal(slot(asked, "others")->word, WORD_as_against);
    asked = ask(*state, "Oulu votes yes, Kemi votes no, Shipco votes yes. Does it pass?");
    assert_int_equal(slot(asked, "for")->entities.count, 2);
    assert_int_equal(slot(asked, "against")->entities.count, 1);
    asked = ask(*state, "går det igenom om Oulu röstar ja och resten avstår");
    assert_int_equal(slot(asked, "others")->word, WORD_as_abstaining);
    asked = ask(*state, "Everybody is for it but Kemi is absent. What is the outcome?");
    assert_int_equal(slot(asked, "others")->word, WORD_as_for);
    assert_int_equal(slot(asked, "absent")->entities.count, 1);
}

static void test_what_ifs(void **state)
{
    static const char same[] = "what if kemi leaves: can oulu decide alone";
    means(*state, "what if Kemi walks out: can Oulu decide alone?", same);
    means(*state, "can Oulu decide alone if Kemi quits?", same);
    means(*state, "Suppose Kemi drops out. Could Oulu then decide by itself?", same);
    means(*state, "should Kemi leave, can Oulu decide alone?", same);
    means(*state, "Kan Oulu besluta ensam om Kemi utträder?", same);
    means(*state, "should Kemi be merged into Shipco, what is Shipco's share?",
          "what if kemi merge into shipco: what is the share of shipco");
    const Asked *asked =
        ask(*state, "if Kemi and Shipco merge into Northco, can Northco block?");
    assert_int_equal(asked->changes.count, 1);
    assert_int_equal(asked_entity(asked, "parties")->id, STAND_IN_ID);
}

static void test_why(void **state)
{
    const Asked *asked = ask(*state, "Why can't Kemi decide alone?");
    assert_true(asked->why);
    assert_int_equal(asked->form, FORM_can_decide_alone);
    assert_true(ask(*state, "varför kan inte Kemi besluta ensam")->why);
}

static void test_refusals(void **state)
{
    refuses(*state, "can't Kemi decide alone?");
    refuses(*state, "who is not a party?");
    refuses(*state, "can only Oulu block?");
    refuses(*state, "what is Oulu's share without tax?");
    refuses(*state, "what is the share of Tornio?");
    refuses(*state, "can Oulu decide alone if it rains?");
    refuses(*state, "does it pass if Oulu does not vote yes?");
    refuses(*state, "does it pass if Oulu votes yes and Oulu votes no?");
    refuses(*state, "what is the weather in Oulu?");
    refuses(*state, "is Oulu's share fair?");
    refuses(*state, "kan bara Oulu blockera beslut");
    refuses(*state, "");
}

static void test_two_readings(void **state)
{
    Fixture *test = *state;
    ask(test, "what is the size of the pier?");
    assert_int_equal(test->asked.count, 2);
    assert_int_equal(test->asked.items[0]->form, FORM_size_of);
    assert_int_equal(test->asked.items[1]->form, FORM_size_of);
}

static void test_stated(void **state)
{
    const Asked *asked = ask(*state, "Is there a quorum rule?");
    assert_int_equal(asked->form, FORM_is_stated);
    assert_int_equal(slot(asked, "topic")->word, WORD_quorum);
    asked = ask(*state, "säger avtalet något om uppsägning");
    assert_int_equal(slot(asked, "topic")->word, WORD_termination);
}

/* Reads a line as a question, else as a change. */
static bool reads(Fixture *test, Text line, AskedList *out)
{
    NotAsked unheard;
    return forms_question(&test->scope, line, out, &unheard) ||
           forms_change(&test->scope, line, out, &unheard);
}

/* 1 when an example of a form is not understood as one thing, and so are its words. */
static size_t example_fails(Fixture *test, Text line)
{
    AskedList first, second;
    if (!reads(test, line, &first)) {
        print_message("not understood: %s\n", text_cstr(test->arena, line));
        return 1;
    }
    const Asked *asked = first.items[0];
    bool same = reads(test, asked->understood, &second) &&
                second.items[0]->form == asked->form &&
                text_equal(second.items[0]->understood, asked->understood);
    if (first.count == 1 && same)
        return 0;
    print_message("%s has %zu readings: %s\n", text_cstr(test->arena, line), first.count,
                  text_cstr(test->arena, first.items[first.count - 1]->understood));
    return 1;
}

static void test_examples(void **state)
{
    Fixture *test = *state;
    size_t bad = 0;
    for (Language language = 0; language < LANGUAGE_COUNT; language++) {
        TextList lines = {0};
        test->scope.reader = language;
        forms_examples(&test->scope, language, &lines);
        assert_true(lines.count > 20);
        for (size_t i = 0; i < lines.count; i++)
            bad += example_fails(test, lines.items[i]);
    }
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_names, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_genitives, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_lists, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_ballots, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_what_ifs, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_why, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_refusals, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_two_readings, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_stated, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_examples, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
