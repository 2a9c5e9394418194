#include "analysis/answers.h"
#include "analysis/table.h"

#include "messages.h"

// Which of two has more of a share, a table or a division.

typedef struct {
    Answering *answering;
    const Entity *one, *other;
    int more, fewer, same; // measures in which `one` has so much against `other`
    Text words;
    RowList rows;
} Than;

static Text name_of(Than *than, const Entity *who)
{
    return tell_name(than->answering, who);
}

static void add_row(Than *than, const Entity *measure, const Entity *who, Figure figure)
{
    AgrRow row =
        tell_row(than->answering, name_of(than, who), tell_name(than->answering, measure),
                 value_figure(than->answering, figure), measure->span, measure->clause);
    vec_push(than->answering->arena, &than->rows, row);
}

static void say(Than *than, PhraseKey key, const Entity *measure, const Entity *first,
                Figure more, const Entity *second, Figure fewer)
{
    Answering *answering = than->answering;
    Arena *arena = answering->arena;
    Figure gap = more;
    gap.quantity.range = interval_sub(arena, more.quantity.range, fewer.quantity.range);
    const Arg args[] = {ARG(name_of(than, first)),
                        ARG(tell_name(answering, measure)),
                        ARG(show_figure(arena, answering->language, more)),
                        ARG(name_of(than, second)),
                        ARG(show_figure(arena, answering->language, fewer)),
                        ARG(show_figure(arena, answering->language, gap))};
    than->words =
        tell_joined(answering, than->words, " ", answer_words(answering, key, 6, args));
}

// One measure; false when either has no figure in it.
static bool compare(Than *than, const Entity *measure)
{
    Eval *eval = than->answering->eval;
    InputList before = tell_look(than->answering);
    Figure one = eval_measure(eval, measure, than->one);
    Figure other = eval_measure(eval, measure, than->other);
    bool both = one.state == FIGURE_STATED && other.state == FIGURE_STATED &&
                one.quantity.unit == other.quantity.unit;
    tell_looked(than->answering, before, both);
    if (!both)
        return false;
    Interval a = one.quantity.range, b = other.quantity.range;
    add_row(than, measure, than->one, one);
    add_row(than, measure, than->other, other);
    Truth above = interval_less(b, a), below = interval_less(a, b);
    than->more += above == TRUTH_YES;
    than->fewer += below == TRUTH_YES;
    than->same += interval_equal(a, b) == TRUTH_YES;
    if (above == TRUTH_YES)
        say(than, PHRASE_than_more, measure, than->one, one, than->other, other);
    else if (below == TRUTH_YES)
        say(than, PHRASE_than_more, measure, than->other, other, than->one, one);
    else
        say(than, interval_equal(a, b) == TRUTH_YES ? PHRASE_than_same : PHRASE_than_open,
            measure, than->one, one, than->other, other);
    return true;
}

// What is compared where nothing is named: shares, else what divisions give, else tables.
static void compare_all(Than *than)
{
    static const BlockKey blocks[] = {BLOCK_share, BLOCK_division, BLOCK_table};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        EntityList measures = {0};
        bool any = false;
        tell_entities(than->answering, blocks[i], &measures);
        for (size_t k = 0; k < measures.count; k++)
            any = compare(than, measures.items[k]) || any;
        if (any)
            return;
    }
}

void answer_more_than(Answering *answering)
{
    const Entity *measure = asked_entity(answering->asked, "measure");
    Than than = {.answering = answering,
                 .one = asked_entity(answering->asked, "party"),
                 .other = asked_entity(answering->asked, "other")};
    if (!than.one || !than.other)
        return;
    if (measure)
        compare(&than, measure);
    else
        compare_all(&than);
    if (than.rows.count == 0) {
        Text both = tell_joined(answering, name_of(&than, than.one), ", ",
                                name_of(&than, than.other));
        tell_not_stated(
            answering,
            measure ? tell_joined(answering, tell_name(answering, measure), ": ", both)
                    : WORDS(answering, tell_any_share, ARG(both)),
            TEXT(""));
        return;
    }
    tell_rows(answering, &than.rows);
    // Yes or no only where all that is compared says the same.
    int measures = (int)than.rows.count / 2;
    bool claims = asked_slot(answering->asked, "claim") != NULL;
    if (claims && (than.more == measures || than.more == 0) &&
        than.more + than.fewer + than.same == measures) {
        answer_truth(answering, truth_from(than.more > 0));
        than.words = tell_joined(
            answering,
            answer_words(answering, than.more > 0 ? PHRASE_than_yes : PHRASE_than_no, 0,
                         NULL),
            " ", than.words);
    }
    SAY(answering, tell_words, ARG(than.words));
}
