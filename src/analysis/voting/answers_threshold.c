#include "analysis/table.h"
#include "analysis/voting/threshold_cases.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// At which thresholds something changes, and what.

// Winning coalitions are nested: as many are the same ones.
static bool same_case(const Case *a, const Case *b)
{
    return a->counted && b->counted && rational_compare(a->winning, b->winning) == 0;
}

// The next case upwards (or downwards) where the decision is another, if there is one.
static bool next_case(const Thresholds *at, const Case *from, bool up, Case *out)
{
    enum { TRIED_MOST = 256 };
    Stretch stretch = from->stretch;
    for (size_t i = 0; i < TRIED_MOST; i++) {
        bool more = up ? stretch_next(&at->map, &stretch, &stretch)
                       : stretch_before(&at->map, &stretch, &stretch);
        if (!more)
            return false;
        *out = threshold_count(at, &stretch);
        if (!same_case(from, out))
            return true;
    }
    return false;
}

typedef struct {
    VEC(Case) items; // from low to high
    size_t here;     // which is that of the stated threshold
    bool more_below, more_above;
    Stretch all; // from the first to the last
} Cases;

// Each of `list` one step further up or down; false when there is none.
static bool add_next(const Thresholds *at, bool up, Cases *list)
{
    Case next;
    if (!next_case(at, &vec_last(&list->items), up, &next))
        return false;
    vec_push(at->power.answering->arena, &list->items, next);
    return true;
}

// The ends of all that was gathered: where the next case begins, or the very end.
static void find_ends(const Thresholds *at, const Case *first, const Case *last,
                      Cases *out)
{
    Case next;
    bool strict = at->map.at;
    out->all = (Stretch){.above = !strict, .high = at->map.sums.total, .upto = !strict};
    out->more_below = next_case(at, first, false, &next);
    if (out->more_below) {
        out->all.low = next.stretch.high;
        out->all.above = next.stretch.upto;
    }
    out->more_above = next_case(at, last, true, &next);
    out->all.open = !out->more_above && (strict || at->map.beyond);
    if (out->more_above) {
        out->all.high = next.stretch.low;
        out->all.upto = next.stretch.above;
    }
}

// The cases around the one that is stated, about `limit` of them. False when what changes
// at a sum can't be told: then another sum need not be another case.
static bool gather(const Thresholds *at, size_t limit, Cases *out)
{
    Arena *arena = at->power.answering->arena;
    Cases below = {0}, above = {0};
    bool more_below = true, more_above = true;
    Case now = threshold_count(at, &at->now);
    if (!now.counted)
        return false;
    vec_push(arena, &below.items, now);
    vec_push(arena, &above.items, below.items.items[0]);
    while (below.items.count + above.items.count < limit + 1 &&
           (more_below || more_above)) {
        more_above = more_above && add_next(at, true, &above);
        more_below = more_below && add_next(at, false, &below);
    }
    find_ends(at, &vec_last(&below.items), &vec_last(&above.items), out);
    for (size_t i = below.items.count; i-- > 1;)
        vec_push(arena, &out->items, below.items.items[i]);
    out->here = out->items.count;
    for (size_t i = 0; i < above.items.count; i++)
        vec_push(arena, &out->items, above.items.items[i]);
    return true;
}

// Makes a stretch begin where a case begins. Those below the stated one were found from
// above.
static void begin(const Cases *cases, size_t i, Stretch *out)
{
    const Stretch *own = &cases->items.items[i].stretch;
    const Stretch *before = i == 0 ? NULL : &cases->items.items[i - 1].stretch;
    out->low = before == NULL     ? cases->all.low
               : i <= cases->here ? before->high
                                  : own->low;
    out->above = before == NULL     ? cases->all.above
                 : i <= cases->here ? before->upto
                                    : own->above;
}

static Stretch whole(const Cases *cases, size_t i)
{
    Stretch out = cases->all, next;
    begin(cases, i, &out);
    if (i + 1 == cases->items.count)
        return out;
    begin(cases, i + 1, &next);
    out.open = false;
    out.high = next.low;
    out.upto = next.above;
    return out;
}

// --- what changes from one case to the next ---

// Those that win in the easier case and lose in the harder: the first few, and how many.
static Text lost_words(const Thresholds *at, const Case *lower, const Case *upper,
                       Weight sum)
{
    enum { LISTED = 3, LOOKED_AT = 500 };
    Answering *answering = at->power.answering;
    CoalitionList exact;
    Words names = {0};
    // Of the limit on those against, a higher number lets more pass.
    bool harder = !lower->counted || !upper->counted ||
                  rational_compare(upper->winning, lower->winning) < 0;
    const Game *wins = harder ? lower->game : upper->game;
    const Game *loses = harder ? upper->game : lower->game;
    if (!stretch_exact(&at->map, wins, sum, LOOKED_AT, &exact))
        return TEXT("");
    size_t found = 0;
    bool counted = lower->counted && upper->counted;
    for (size_t i = 0; i < exact.count && !(counted && found == LISTED); i++) {
        if (!game_wins(wins, &exact.items[i]) || game_wins(loses, &exact.items[i]))
            continue;
        if (++found <= LISTED)
            vec_push(answering->arena, &names, power_names(&at->power, &exact.items[i]));
    }
    if (found == 0)
        return TEXT("");
    Rational more = rational_from_int((int64_t)found);
    if (counted)
        more =
            rational_abs(answering->arena,
                         rational_sub(answering->arena, lower->winning, upper->winning));
    more = rational_sub(answering->arena, more, rational_from_int((int64_t)names.count));
    if (rational_sign(more) > 0)
        vec_push(
            answering->arena, &names,
            WORDS(answering, change_more, ARG(rational_exact(answering->arena, more))));
    const Arg arg = ARG(voting_joined(answering, &names));
    return answer_words(answering, harder ? PHRASE_threshold_lost : PHRASE_threshold_won,
                        1, &arg);
}

// --- the map ---

static void add_row(const Thresholds *at, Text of, Text words)
{
    Answering *answering = at->power.answering;
    answer_row(answering, of, TEXT(""), value_text(answering, words), NULL);
}

static void show_cases(const Thresholds *at, const Cases *cases)
{
    Answering *answering = at->power.answering;
    Text more = phrase(PHRASE_threshold_more, answering->language);
    if (cases->more_below)
        add_row(at, TEXT("…"), more);
    for (size_t i = 0; i < cases->items.count; i++) {
        const Case *one = &cases->items.items[i];
        Stretch stretch = whole(cases, i);
        Text words = case_words(at, one);
        if (i > 0)
            words = threshold_joined(
                at, lost_words(at, &cases->items.items[i - 1], one, stretch.low), words);
        Text of = stretch_words(at, &stretch);
        if (i == cases->here)
            of = WORDS(answering, threshold_now, ARG(of));
        add_row(at, of, words);
    }
    if (cases->more_above)
        add_row(at, TEXT("…"), more);
    answering->out->value = (AgrValue){.kind = AGR_VALUE_ROWS,
                                       .rows = answering->out->sum.items,
                                       .row_count = answering->out->sum.count};
    answering->out->sum.items = NULL;
    answering->out->sum.count = answering->out->sum.capacity = 0;
}

static void say_map(const Thresholds *at, const Cases *cases)
{
    Answering *answering = at->power.answering;
    Text words = TEXT("");
    size_t here = cases->here;
    bool up = here + 1 < cases->items.count, down = here > 0;
    Stretch now = whole(cases, here);
    if (up) {
        const Arg arg = ARG(threshold_shown(at, now.high));
        words = answer_words(
            answering, now.upto ? PHRASE_threshold_up_above : PHRASE_threshold_up_at, 1,
            &arg);
    }
    if (down) {
        const Arg arg = ARG(threshold_shown(at, now.low));
        words = threshold_joined(at, words,
                                 answer_words(answering,
                                              now.above ? PHRASE_threshold_down_at
                                                        : PHRASE_threshold_down_below,
                                              1, &arg));
    }
    const Arg args[] = {ARG(at->power.body), ARG(voting_needs(answering, at->map.gate)),
                        ARG(words)};
    answer_say(answering, up || down ? PHRASE_threshold_map : PHRASE_threshold_never, 3,
               args);
}

void answer_threshold_map(Answering *answering)
{
    Thresholds at = {0};
    Cases cases = {0};
    if (!thresholds_begin(answering, &at))
        return;
    if (!gather(&at, power_limit(answering), &cases)) {
        power_too_many(&at.power);
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    say_map(&at, &cases);
    show_cases(&at, &cases);
}
