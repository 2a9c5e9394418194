#include "analysis/answers.h"
#include "analysis/before.h"
#include "analysis/voting/power.h"
#include "analysis/voting/power_change.h"
#include "analysis/table.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// Who gains and who loses power by a change.

typedef VEC(AgrRow) Rows;

typedef struct {
    Answering *answering;
    Text body;
    bool several; // bodies are told of
    PowerChange change;
    Words said;
    Rows *rows; // of all bodies
} Telling;

// --- names ---

static bool was_merged(const PowerLine *line)
{
    return line->were.count > 1;
}

static Text line_name(const Telling *at, const PowerLine *line)
{
    return voting_label(at->answering, line->voter);
}

// `x (a and b together before)` for those who were merged.
static Text line_words(const Telling *at, const PowerLine *line)
{
    Text name = line_name(at, line);
    if (!was_merged(line))
        return name;
    Text were = show_names(at->answering->arena, at->answering->language, &line->were);
    return WORDS(at->answering, change_together, ARG(name), ARG(were));
}

// --- the sentence ---

typedef bool LineTest(const PowerLine *line);

static int direction(const PowerLine *line)
{
    return rational_compare(line->sides[SIDE_AFTER].banzhaf,
                            line->sides[SIDE_BEFORE].banzhaf);
}

static bool stays(const PowerLine *line)
{
    return line->sides[SIDE_BEFORE].votes && line->sides[SIDE_AFTER].votes;
}

static bool gains(const PowerLine *line)
{
    return stays(line) && direction(line) > 0;
}

static bool loses(const PowerLine *line)
{
    return stays(line) && direction(line) < 0;
}

static bool keeps(const PowerLine *line)
{
    return stays(line) && direction(line) == 0;
}

static bool goes(const PowerLine *line)
{
    return line->sides[SIDE_BEFORE].votes && !line->sides[SIDE_AFTER].votes;
}

static bool comes(const PowerLine *line)
{
    return !line->sides[SIDE_BEFORE].votes && line->sides[SIDE_AFTER].votes;
}

#define BECOMES(name, what)                                                              \
    static bool name##_now(const PowerLine *line)                                        \
    {                                                                                    \
        return line->sides[SIDE_AFTER].what && !line->sides[SIDE_BEFORE].what;           \
    }                                                                                    \
    static bool name##_gone(const PowerLine *line)                                       \
    {                                                                                    \
        return stays(line) && line->sides[SIDE_BEFORE].what &&                           \
               !line->sides[SIDE_AFTER].what;                                            \
    }
BECOMES(alone, alone)
BECOMES(blocks, blocks)
BECOMES(dummy, dummy)

// `a 1/3 → 1/2`, of one who comes or goes only the side where it votes.
static Text with_index(const Telling *at, const PowerLine *line)
{
    Answering *answering = at->answering;
    Text name = line_words(at, line);
    Text before = index_words(answering, line->sides[SIDE_BEFORE].banzhaf);
    Text after = index_words(answering, line->sides[SIDE_AFTER].banzhaf);
    if (!stays(line) || keeps(line))
        return text_format(answering->arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(name),
                           TEXT_ARG(goes(line) ? before : after));
    return text_format(answering->arena, TEXT_FMT " " TEXT_FMT " → " TEXT_FMT,
                       TEXT_ARG(name), TEXT_ARG(before), TEXT_ARG(after));
}

static bool is_index_known(const Telling *at)
{
    return at->change.banzhaf[SIDE_BEFORE] == INDEX_FOUND &&
           at->change.banzhaf[SIDE_AFTER] == INDEX_FOUND;
}

// A sentence on those who pass a test; the first few are named.
static bool tell(Telling *at, LineTest *test, PhraseKey key, bool with_figure)
{
    enum { NAMED_MOST = 12 };
    Answering *answering = at->answering;
    Words names = {0};
    size_t more = 0;
    for (size_t i = 0; i < at->change.lines.count; i++) {
        const PowerLine *line = &at->change.lines.items[i];
        if (!test(line))
            continue;
        if (names.count == NAMED_MOST)
            more++;
        else
            vec_push(answering->arena, &names,
                     with_figure && is_index_known(at) ? with_index(at, line)
                                                       : line_words(at, line));
    }
    if (names.count == 0)
        return false;
    if (more > 0)
        vec_push(answering->arena, &names,
                 WORDS(answering, change_more, ARG(voting_number(answering, more))));
    const Arg args[] = {ARG(at->body), ARG(voting_joined(answering, &names))};
    Text words = answer_words(answering, key, 2, args);
    vec_push(answering->arena, &at->said, words);
    return true;
}

static void tell_indices(Telling *at)
{
    if (!is_index_known(at)) {
        Text words = WORDS(at->answering, change_no_index, ARG(at->body));
        vec_push(at->answering->arena, &at->said, words);
        return;
    }
    bool more = tell(at, gains, PHRASE_change_gains, true);
    bool less = tell(at, loses, PHRASE_change_loses, true);
    if (more || less) {
        tell(at, keeps, PHRASE_change_keeps, true);
        return;
    }
    Text words = WORDS(at->answering, change_nothing, ARG(at->body));
    vec_push(at->answering->arena, &at->said, words);
}

static void tell_all(Telling *at)
{
    Answering *answering = at->answering;
    tell_indices(at);
    tell(at, goes, PHRASE_change_goes, true);
    tell(at, comes, PHRASE_change_comes, true);
    tell(at, alone_now, PHRASE_change_alone_now, false);
    tell(at, alone_gone, PHRASE_change_alone_gone, false);
    tell(at, blocks_now, PHRASE_change_blocks_now, false);
    tell(at, blocks_gone, PHRASE_change_blocks_gone, false);
    if (at->change.dummies[SIDE_BEFORE] && at->change.dummies[SIDE_AFTER]) {
        tell(at, dummy_now, PHRASE_change_dummy_now, false);
        tell(at, dummy_gone, PHRASE_change_dummy_gone, false);
    }
    Text all = {0};
    for (size_t i = 0; i < at->said.count; i++)
        all = i == 0 ? at->said.items[i]
                     : text_format(answering->arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(all),
                                   TEXT_ARG(at->said.items[i]));
    answering->out->sentence = all;
}

// --- rows: what becomes of the Banzhaf index ---

static AgrValue difference(Answering *answering, Rational change)
{
    AgrValue value = index_value(answering, change);
    if (rational_sign(change) > 0) {
        Text plus = text_format(answering->arena, "+%s", value.low.display);
        value.low.display = text_cstr(answering->arena, plus);
    }
    return value;
}

// Where several bodies are told of, whose row or table it is.
static const char *handle_of(const Telling *at, const char *handle)
{
    Arena *arena = at->answering->arena;
    if (!at->several)
        return handle;
    return text_cstr(arena,
                     text_format(arena, "%s:%s",
                                 text_cstr(arena, answer_handle(at->answering, at->body)),
                                 handle));
}

static const char *title_of(const Telling *at, Text title)
{
    Arena *arena = at->answering->arena;
    if (at->several)
        title = text_format(arena, TEXT_FMT ": " TEXT_FMT, TEXT_ARG(at->body),
                            TEXT_ARG(title));
    return text_cstr(arena, title);
}

static void show_rows(Telling *at)
{
    Answering *answering = at->answering;
    for (size_t i = 0; i < at->change.lines.count; i++) {
        const PowerLine *line = &at->change.lines.items[i];
        Rational before = line->sides[SIDE_BEFORE].banzhaf;
        Rational after = line->sides[SIDE_AFTER].banzhaf;
        Text name = line_name(at, line);
        Text what = text_format(answering->arena, "Banzhaf " TEXT_FMT " → " TEXT_FMT,
                                TEXT_ARG(index_words(answering, before)),
                                TEXT_ARG(index_words(answering, after)));
        const char *handle = text_cstr(answering->arena, answer_handle(answering, name));
        Rational change = rational_sub(answering->arena, after, before);
        vec_push(answering->arena, at->rows,
                 ((AgrRow){.of = handle_of(at, handle),
                           .label = title_of(at, name),
                           .what = text_cstr(answering->arena, what),
                           .value = difference(answering, change)}));
    }
}

// --- tables ---

// A column for each side.
typedef enum { PAIR_VOTES, PAIR_SHARE, PAIR_CAN, PAIR_BANZHAF, PAIR_SHAPLEY } Pair;

static const struct {
    const char *keys[SIDES];
    PhraseKey titles[SIDES];
} pairs[] = {
    [PAIR_VOTES] = {{"votes_before", "votes_after"},
                    {PHRASE_change_votes_before, PHRASE_change_votes_after}},
    [PAIR_SHARE] = {{"share_before", "share_after"},
                    {PHRASE_change_share_before, PHRASE_change_share_after}},
    [PAIR_CAN] = {{"standing_before", "standing_after"},
                  {PHRASE_change_can_before, PHRASE_change_can_after}},
    [PAIR_BANZHAF] = {{"banzhaf_before", "banzhaf_after"},
                      {PHRASE_change_banzhaf_before, PHRASE_change_banzhaf_after}},
    [PAIR_SHAPLEY] = {{"shapley_before", "shapley_after"},
                      {PHRASE_change_shapley_before, PHRASE_change_shapley_after}},
};

// The share of all is said where votes are no shares of all already.
static bool shows_share(const Telling *at)
{
    for (int side = 0; side < SIDES; side++)
        if (rational_compare(at->change.totals[side], RATIONAL_ONE) != 0)
            return true;
    return at->change.unit != UNIT_SHARE;
}

static AgrValue share_value(Telling *at, Side side, Rational weight)
{
    Rational share;
    if (!rational_div(at->answering->arena, weight, at->change.totals[side], &share))
        return (AgrValue){0};
    return index_value(at->answering, share);
}

static AgrValue can_value(Telling *at, const Standpoint *point)
{
    PhraseKey key = point->alone && point->blocks ? PHRASE_change_can_both
                    : point->alone                ? PHRASE_change_can_decide
                    : point->blocks               ? PHRASE_change_can_block
                    : point->dummy                ? PHRASE_change_can_nothing
                                                  : PHRASE_change_can_matter;
    return value_text(at->answering, phrase(key, at->answering->language));
}

static AgrValue cell_of(Telling *at, Pair pair, Side side, const Standpoint *point)
{
    const PowerChange *change = &at->change;
    if (!point->votes)
        return (AgrValue){0};
    switch (pair) {
    case PAIR_VOTES:
        return value_figure(at->answering, figure_number(point->weight, change->unit));
    case PAIR_SHARE: return share_value(at, side, point->weight);
    case PAIR_CAN: return can_value(at, point);
    case PAIR_BANZHAF:
        return change->banzhaf[side] == INDEX_FOUND
                   ? index_value(at->answering, point->banzhaf)
                   : (AgrValue){0};
    case PAIR_SHAPLEY:
        return change->shapley[side] == INDEX_FOUND
                   ? index_value(at->answering, point->shapley)
                   : (AgrValue){0};
    }
    return (AgrValue){0};
}

static void show_table(Telling *at, const char *of, PhraseKey title, const Pair *shown,
                       size_t count)
{
    Answering *answering = at->answering;
    Arena *arena = answering->arena;
    size_t lines = at->change.lines.count;
    AgrColumn *columns = ARENA_ARRAY(arena, AgrColumn, count * SIDES);
    AgrTableRow *rows = ARENA_ARRAY(arena, AgrTableRow, lines + 1);
    for (size_t c = 0; c < count * SIDES; c++)
        columns[c] = (AgrColumn){
            pairs[shown[c / SIDES]].keys[c % SIDES],
            phrase_texts[pairs[shown[c / SIDES]].titles[c % SIDES]][answering->language]};
    for (size_t i = 0; i < lines; i++) {
        const PowerLine *line = &at->change.lines.items[i];
        AgrValue *cells = ARENA_ARRAY(arena, AgrValue, count * SIDES);
        for (size_t c = 0; c < count * SIDES; c++)
            cells[c] =
                cell_of(at, shown[c / SIDES], (Side)(c % SIDES), &line->sides[c % SIDES]);
        Text name = line_name(at, line);
        rows[i] = (AgrTableRow){.of = text_cstr(arena, answer_handle(answering, name)),
                                .label = text_cstr(arena, name),
                                .cells = cells};
    }
    vec_push(arena, &answering->out->tables,
             ((AgrTable){.of = handle_of(at, of),
                         .title = title_of(at, phrase(title, answering->language)),
                         .columns = columns,
                         .column_count = count * SIDES,
                         .rows = rows,
                         .row_count = lines}));
}

static void show_tables(Telling *at)
{
    static const Pair plain[] = {PAIR_VOTES, PAIR_CAN};
    static const Pair shared[] = {PAIR_VOTES, PAIR_SHARE, PAIR_CAN};
    static const Pair standing[] = {PAIR_CAN};
    static const Pair indices[] = {PAIR_BANZHAF, PAIR_SHAPLEY};
    bool share = shows_share(at);
    // Where bodies or those named decide, nobody has votes in the body itself.
    bool none = rational_sign(at->change.totals[0]) == 0 &&
                rational_sign(at->change.totals[1]) == 0;
    if (none)
        show_table(at, "votes_change", PHRASE_change_table_standing, standing, 1);
    else
        show_table(at, "votes_change", PHRASE_change_table_votes, share ? shared : plain,
                   share ? 3 : 2);
    show_table(at, "power_change", PHRASE_change_table_indices, indices, 2);
}

// --- the whole ---

static bool fits(Answering *answering, const Poll *poll, Text body)
{
    size_t players = game_player_count(poll),
           most = arena_most(answering->arena, MOST_voters_listed);
    if (players <= most)
        return true;
    answering->out->verdict = VERDICT_UNCERTAIN;
    SAY(answering, power_over_limit, ARG(body), ARG(voting_number(answering, players)),
        ARG(voting_number(answering, most)));
    return false;
}

// The poll before, or NULL after saying what is not stated there.
static const Poll *poll_before(Answering *answering, const Scenario *scenario,
                               const Decision *decision)
{
    Eval eval = eval_begin(answering->arena, answering->eval->model, scenario);
    Answering then = *answering;
    then.eval = &eval;
    const Poll *poll = voting_poll(&then, decision, WORD_all);
    note_before(answering, &eval);
    return poll;
}

// Tells of one body; false after saying what is not stated there.
static bool tell_body(Telling *at, const Scenario *before_change,
                      const Decision *decision)
{
    Answering *answering = at->answering;
    const Poll *after =
        decision == NULL ? NULL : voting_poll(answering, decision, WORD_all);
    const Poll *before =
        after == NULL ? NULL : poll_before(answering, before_change, decision);
    if (before == NULL)
        return false;
    at->body = voting_label(answering, decision->body);
    if (!fits(answering, after, at->body) || !fits(answering, before, at->body))
        return false;
    at->change =
        power_compare(answering->arena, before, after, answering->eval->scenario);
    tell_all(at);
    show_rows(at);
    show_tables(at);
    return true;
}

// One body after the other; what is not stated of one is said in its place.
static bool tell_bodies(Answering *answering, const Scenario *before_change,
                        const EntityList *bodies, Rows *rows)
{
    Text all = {0};
    bool told = false;
    for (size_t i = 0; i < bodies->count; i++) {
        Telling at = {.answering = answering, .several = true, .rows = rows};
        const Decision *decision = voting_decision_of(answering, bodies->items[i], NULL);
        told = tell_body(&at, before_change, decision) || told;
        Text name = voting_label(answering, bodies->items[i]);
        Text words = tell_joined(answering, name, ": ", answering->out->sentence);
        all = i == 0 ? words : tell_joined(answering, all, " ", words);
    }
    answering->out->sentence = all;
    return told;
}

void answer_power_change(Answering *answering)
{
    const Scenario *before = scenario_before(answering);
    EntityList bodies;
    Rows rows = {0};
    if (before == NULL) {
        SAY0(answering, change_no_change);
        return;
    }
    voting_each(answering, &bodies);
    Telling at = {.answering = answering, .rows = &rows};
    bool told = bodies.count > 0 ? tell_bodies(answering, before, &bodies, &rows)
                                 : tell_body(&at, before, voting_decision(answering));
    if (!told)
        return;
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value =
        (AgrValue){.kind = AGR_VALUE_ROWS, .rows = rows.items, .row_count = rows.count};
    answer_assume(answering, TEXT("presence"), TEXT("everyone"),
                  answer_words(answering, PHRASE_power_assume_present, 0, NULL));
    answer_step(answering, 0,
                answer_words(answering, PHRASE_index_banzhaf_tells, 0, NULL), NULL);
}
