#include "output/power_report.h"

#include "output/text.h"

#include <string.h>

// Questions are asked as people would ask them: the report holds nothing that can't be
// asked.

typedef struct {
    const char *key, *question;
    PowerPart part;
    PhraseKey heading;
} Asked;

static const Asked asked[] = {
    {"threshold", "what majority is needed", POWER_FIRST, PHRASE_report_threshold},
    {"who_decides_alone", "who can decide alone", POWER_FIRST, PHRASE_report_alone},
    {"who_blocks_alone", "who can block alone", POWER_FIRST, PHRASE_report_blocks},
    {"who_never_matters", "who never matters", POWER_FIRST, PHRASE_report_never},
    {"exact_limit", "which coalitions hit the limit exactly", POWER_FIRST,
     PHRASE_report_limit},
    {"can_contradict", "can two contradictory decisions both pass", POWER_FIRST,
     PHRASE_report_contradict},
    {"can_deadlock", "can there be a deadlock", POWER_FIRST, PHRASE_report_deadlock},
    {"weights", "how many votes does each have", POWER_VOTES, PHRASE_report_votes},
    {"interchangeable", "which parties are interchangeable", POWER_VOTES,
     PHRASE_report_order},
    {"minimal_winning", "which are the minimal winning coalitions", POWER_SETS,
     PHRASE_report_winning},
    {"blocking", "which are the smallest blocking coalitions", POWER_SETS,
     PHRASE_report_blocking},
    {"threshold_map", "list 9 thresholds at which anything changes", POWER_MAP,
     PHRASE_report_map},
    {"power_to_act", "what is the power to act", POWER_ANNEX, PHRASE_report_act},
    {"index_banzhaf", "what is the Banzhaf index", POWER_ANNEX, PHRASE_index_banzhaf},
    {"index_shapley", "what is the Shapley-Shubik index", POWER_ANNEX,
     PHRASE_index_shapley},
    {"index_penrose", "what is the Penrose index", POWER_ANNEX, PHRASE_index_penrose},
    {"index_prevent", "what is the Coleman power to prevent", POWER_ANNEX,
     PHRASE_index_prevent},
    {"index_initiate", "what is the Coleman power to initiate", POWER_ANNEX,
     PHRASE_index_initiate},
    {"index_johnston", "what is the Johnston index", POWER_ANNEX, PHRASE_index_johnston},
    {"index_deegan", "what is the Deegan-Packel index", POWER_ANNEX, PHRASE_index_deegan},
    {"index_holler", "what is the Holler index", POWER_ANNEX, PHRASE_index_holler},
    {"index_owen", "what is the Owen index", POWER_ANNEX, PHRASE_report_owen},
};
enum { ASKED_COUNT = sizeof asked / sizeof *asked };

// --- keeping an answer ---

static const char *kept(Arena *arena, const char *text)
{
    return text == NULL ? NULL : text_cstr(arena, text_from(text));
}

// "9/20", "12".
bool power_number(Arena *arena, const char *exact, Rational *out)
{
    Text text = text_from(exact);
    const char *slash = memchr(text.at, '/', text.length);
    Text top = slash ? (Text){text.at, (size_t)(slash - text.at)} : text;
    Rational bottom = RATIONAL_ONE;
    if (slash != NULL && !rational_parse(arena, text_from(slash + 1), &bottom))
        return false;
    return rational_parse(arena, top, out) && rational_div(arena, *out, bottom, out);
}

static void keep_rows(Arena *arena, const AgrValue *value, PowerItem *item)
{
    if (value->kind != AGR_VALUE_ROWS)
        return;
    item->rows = ARENA_ARRAY(arena, struct PowerRow, value->row_count);
    item->row_count = value->row_count;
    for (size_t i = 0; i < value->row_count; i++) {
        const AgrRow *from = &value->rows[i];
        struct PowerRow *row = &item->rows[i];
        row->of = kept(arena, from->label ? from->label : from->of);
        row->what = kept(arena, from->what);
        row->number = RATIONAL_ZERO;
        if (from->value.kind == AGR_VALUE_TEXT)
            row->display = kept(arena, from->value.text);
        if (from->value.kind != AGR_VALUE_QUANTITY)
            continue;
        row->exact = kept(arena, from->value.low.exact);
        row->display = kept(arena, from->value.low.display);
        row->counted = power_number(arena, row->exact, &row->number);
    }
}

// The limits as numbers of votes.
static void keep_marks(Arena *arena, const AgrAnswer *answer, PowerItem *item)
{
    if (strcmp(item->key, "threshold") != 0 || answer->table_count == 0)
        return;
    const AgrTable *table = &answer->tables[0];
    for (size_t i = 0; i < table->row_count; i++) {
        const AgrQuantity *limit = &table->rows[i].cells[0].low;
        struct PowerMark mark = {.limit = kept(arena, table->rows[i].of),
                                 .display = kept(arena, limit->display)};
        if (power_number(arena, kept(arena, limit->exact), &mark.number))
            vec_push(arena, &item->marks, mark);
    }
}

static const char *joined(Arena *arena, const AgrNames *names)
{
    Text all = {0};
    for (size_t i = 0; i < names->count; i++)
        all = text_format(arena, TEXT_FMT "%s%s", TEXT_ARG(all), i > 0 ? ", " : "",
                          names->labels ? names->labels[i] : names->names[i]);
    return text_cstr(arena, all);
}

static void keep_groups(Arena *arena, const AgrValue *value, PowerItem *item)
{
    if (value->kind != AGR_VALUE_GROUPS)
        return;
    for (size_t i = 0; i < value->group_count; i++) {
        const char *group = joined(arena, &value->groups[i]);
        vec_push(arena, &item->groups, group);
    }
    item->total = kept(arena, value->total);
}

static void keep_answer(Arena *arena, const AgrAnswer *answer, PowerItem *item)
{
    item->verdict = kept(arena, answer->verdict);
    item->sentence = kept(arena, answer->sentence);
    for (size_t i = 0; i < answer->otherwise_count; i++) {
        const AgrOtherwise *other = &answer->otherwise[i];
        const char *line =
            text_cstr(arena, text_format(arena, "%s: %s", other->under, other->sentence));
        vec_push(arena, &item->otherwise, line);
    }
    if (answer->value.kind == AGR_VALUE_QUANTITY) {
        item->exact = kept(arena, answer->value.low.exact);
        item->unit = kept(arena, answer->value.low.unit);
        item->display = kept(arena, answer->value.low.display);
    }
    keep_rows(arena, &answer->value, item);
    keep_marks(arena, answer, item);
    keep_groups(arena, &answer->value, item);
    if (strncmp(item->key, "index_", 6) == 0 && answer->step_count > 0)
        item->tells = kept(arena, answer->steps[0].text);
}

// What the whole of the rule rests on is said once.
static void keep_basis(Arena *arena, AgrLanguage language, const AgrAnswer *answer,
                       PowerDecision *decision)
{
    for (size_t i = 0; i < answer->because_count; i++) {
        const AgrCitation *cited = &answer->because[i];
        Text clause =
            cited->place.clause == NULL || *cited->place.clause == '\0'
                ? (Text){0}
                : text_format(arena, "%s %s ", words(PHRASE_report_clause, language),
                              cited->place.clause);
        Text line =
            text_format(arena, TEXT_FMT "(%s:%zu): %s", TEXT_ARG(clause),
                        cited->place.file, (size_t)cited->place.line, cited->text);
        const char *copy = text_cstr(arena, line);
        vec_push(arena, &decision->clauses, copy);
        const char *said = text_cstr(
            arena, text_format(arena, TEXT_FMT ": %s", TEXT_ARG(clause), cited->text));
        vec_push(arena, &decision->clauses_said, said);
    }
    for (size_t i = 0; i < answer->assuming_count; i++) {
        const char *copy = kept(arena, answer->assuming[i].text);
        vec_push(arena, &decision->assuming, copy);
    }
}

// What is told otherwise of many things alike is told once, for all of them.
static void gather_otherwise(Arena *arena, PowerDecision *decision)
{
    enum { OFTEN = 3 };
    for (size_t i = 0; i < decision->items.count; i++) {
        const PowerItem *item = &decision->items.items[i];
        for (size_t k = 0; k < item->otherwise.count; k++) {
            const char *line = item->otherwise.items[k];
            size_t times = 0;
            for (size_t j = 0; j < decision->items.count; j++)
                times += power_otherwise(&decision->items.items[j], line);
            if (times >= OFTEN && !power_told(decision, line))
                vec_push(arena, &decision->otherwise, line);
        }
    }
}

// --- asking ---

static const char *question_on(Arena *arena, const Asked *row, const AgrDecision *on)
{
    Text text = text_format(arena, "%s in \"%s\"", row->question, on->body);
    if (on->matter != NULL)
        text = text_format(arena, TEXT_FMT " on \"%s\"", TEXT_ARG(text), on->matter);
    return text_cstr(arena, text);
}

static bool collect_decision(Arena *arena, AgrSession *session, AgrLanguage language,
                             const AgrDecision *on, PowerReport *out)
{
    PowerDecision decision = {.body = kept(arena, on->body),
                              .body_label = kept(arena, on->body_label),
                              .matter = kept(arena, on->matter),
                              .matter_label = kept(arena, on->matter_label)};
    for (size_t i = 0; i < ASKED_COUNT; i++) {
        const AgrAnswer *answer = agr_ask(session, question_on(arena, &asked[i], on));
        if (answer == NULL)
            return false;
        PowerItem item = {
            .key = asked[i].key, .part = asked[i].part, .heading = asked[i].heading};
        keep_answer(arena, answer, &item);
        // Where nobody votes as one, there is nothing to say about it; nor about
        // thresholds where none can be moved.
        bool only_rows = strcmp(item.key, "index_owen") == 0 || item.part == POWER_MAP;
        if (only_rows && item.row_count == 0)
            continue;
        vec_push(arena, &decision.items, item);
        if (strcmp(asked[i].key, "who_blocks_alone") == 0)
            keep_basis(arena, language, answer, &decision);
    }
    gather_otherwise(arena, &decision);
    vec_push(arena, &out->decisions, decision);
    return true;
}

bool power_collect(Arena *arena, AgrDocument *document, AgrLanguage language,
                   PowerReport *out)
{
    size_t count;
    const AgrDecision *decisions = agr_decisions(document, 0, &count);
    AgrSession *session = agr_session_open(document, 0);
    bool whole = session != NULL;
    *out = (PowerReport){.agreement = kept(arena, agr_agreement_name(document, 0)),
                         .file = kept(arena, agr_agreement_file(document, 0)),
                         .sha256 = kept(arena, agr_agreement_sha256(document, 0))};
    for (size_t i = 0; whole && i < count; i++)
        whole = collect_decision(arena, session, language, &decisions[i], out);
    agr_session_close(session);
    return whole;
}

// --- finding again ---

bool power_otherwise(const PowerItem *item, const char *line)
{
    for (size_t i = 0; i < item->otherwise.count; i++)
        if (strcmp(item->otherwise.items[i], line) == 0)
            return true;
    return false;
}

bool power_told(const PowerDecision *decision, const char *line)
{
    for (size_t i = 0; i < decision->otherwise.count; i++)
        if (strcmp(decision->otherwise.items[i], line) == 0)
            return true;
    return false;
}

static bool same_words(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

const char *power_title(Arena *arena, const PowerDecision *decision)
{
    if (decision->matter_label == NULL)
        return decision->body_label;
    return text_cstr(arena, text_format(arena, "%s: %s", decision->body_label,
                                        decision->matter_label));
}

const PowerDecision *power_same(const PowerReport *report, const PowerDecision *as)
{
    for (size_t i = 0; i < report->decisions.count; i++) {
        const PowerDecision *decision = &report->decisions.items[i];
        if (same_words(decision->body, as->body) &&
            same_words(decision->matter, as->matter))
            return decision;
    }
    return NULL;
}

const PowerItem *power_item(const PowerDecision *decision, const char *key)
{
    for (size_t i = 0; i < decision->items.count; i++)
        if (strcmp(decision->items.items[i].key, key) == 0)
            return &decision->items.items[i];
    return NULL;
}
