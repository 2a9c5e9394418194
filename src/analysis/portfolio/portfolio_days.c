#include "analysis/portfolio/portfolio.h"

#include <stdlib.h>
#include <string.h>

#include "analysis/time/calendar.h"
#include "analysis/in_time.h"
#include "base/buffer.h"

// Duties and days over several agreements: what somebody must do in all of them, what
// falls due, what ends and which notices have to be given in a stretch of days.

void portfolio_take_duties(Gather *gather, const AtHand *at)
{
    EntityList subjects = {0};
    gather_subjects(gather, at, &subjects);
    for (size_t i = 0; i < subjects.count; i++) {
        const AgrAnswer *answer =
            gather_ask(gather, at, FORM_duties_of, "who", subjects.items[i], NULL, NULL);
        for (size_t k = 0; k < answer->value.row_count; k++) {
            const AgrRow *row = &answer->value.rows[k];
            Text words = text_format(at->arena, "%s%s%s", row->of, row->what ? ": " : "",
                                     row->what ? row->what : "");
            gather_row(gather, &gather->rows, gather_name(gather, at->number), words,
                       gather_value(gather, &row->value),
                       gather_place(gather, &row->place));
        }
        if (answer->value.row_count > 0)
            gather_carry(gather, at, answer);
    }
}

void portfolio_tell_duties(Gather *gather)
{
    GATHER_SAY(gather, portfolio_duties, ARG(gather->subject),
               ARG(gather_number(gather, gather->rows.count)),
               ARG(gather_number(gather, gather->member_count)));
    gather_tell_alike(gather, gather->parties, gather_is_subject_party);
}

// --- days ---

// A month without a year is one of the year of the document's day.
static void give_year(Days *window, Date today)
{
    window->first.year = window->last.year = today.year;
    int length = date_month_length(today.year, window->last.month);
    if (window->last.day > length)
        window->last.day = (uint8_t)length;
}

// The stretch that is asked about: its own days, or up to a day, or a year from the day
// given beforehand. False when no day is known.
static bool window_of(const Gather *gather, const AtHand *at, Days *out)
{
    const Override *day = scenario_find(at->base, (Input){INPUT_DATE, 0});
    *out = (Days){gather->first, gather->last};
    if (gather->last.month > 0 && gather->last.year == 0) {
        if (day)
            give_year(out, day->from);
        return day != NULL;
    }
    if (gather->last.year > 0 && date_compare(gather->first, gather->last) < 0)
        return true;
    if (gather->last.year > 0) { // up to that day
        out->first = day ? day->from : (Date){gather->last.year, 1, 1};
        return true;
    }
    if (!day)
        return false;
    *out = (Days){day->from, date_add_months(day->from, 12)};
    return true;
}

static bool wanted(const Gather *gather, const AgrDueDay *day)
{
    if (gather->form == FORM_ends_within)
        return strcmp(day->kind, "end") == 0;
    if (gather->form == FORM_notices_across)
        return strcmp(day->kind, "notice") == 0;
    return true;
}

static void add_day(Gather *gather, const AtHand *at, const AgrDueDay *day)
{
    Text what =
        text_format(gather->arena, "%s%s%s", day->title,
                    day->what && *day->what ? ": " : "", day->what ? day->what : "");
    AgrValue value = {.kind = AGR_VALUE_DATE,
                      .text = text_cstr(gather->arena, text_from(day->last))};
    gather_row(gather, &gather->rows, gather_name(gather, at->number), what, value,
               gather_place(gather, &day->place));
    AgrCitation cited = {.place = gather_place(gather, &day->place),
                         .text = text_cstr(gather->arena, text_from(day->text))};
    gather_cite(gather, &cited);
}

static void take_days_in(Gather *gather, const AtHand *at, const Model *model,
                         const Scenario *base, Days window, const Entity *who)
{
    AgrCalendar calendar =
        calendar_make(at->arena, model, base, gather->language, window, who);
    for (size_t i = 0; i < calendar.count; i++)
        if (wanted(gather, &calendar.days[i]))
            add_day(gather, at, &calendar.days[i]);
}

// Each day by the text that holds on it.
static void take_days_of(Gather *gather, const AtHand *at, Days window, const Entity *who)
{
    Versions *versions = at->model->versions;
    if (!versions)
        take_days_in(gather, at, at->model, at->base, window, who);
    for (size_t i = 0; versions && i < versions->list.count; i++) {
        const Version *version = &versions->list.items[i];
        Days part = window;
        if (date_compare(version->from, part.first) > 0)
            part.first = version->from;
        if (i + 1 < versions->list.count &&
            date_compare(versions->list.items[i + 1].from, part.last) <= 0)
            part.last = date_add_days(versions->list.items[i + 1].from, -1);
        if (date_compare(part.first, part.last) > 0)
            continue;
        const Model *model = version_model(versions, i);
        const Entity *there = entity_in(model, who);
        if (there || !who)
            take_days_in(gather, at, model, scenario_new(at->arena, model, NULL), part,
                         there);
        version_let_go(versions, i);
    }
}

void portfolio_take_days(Gather *gather, const AtHand *at)
{
    EntityList subjects = {0};
    Days window;
    if (!window_of(gather, at, &window)) {
        gather->undated = true;
        return;
    }
    gather->window = window;
    gather_subjects(gather, at, &subjects);
    for (size_t i = 0; i < subjects.count; i++) {
        take_days_of(gather, at, window, subjects.items[i]);
        gather_carry_doubt(gather, at, FORM_duties_of, "who", subjects.items[i]);
    }
    if (gather->subject.length == 0)
        take_days_of(gather, at, window, NULL);
    if (gather->form == FORM_days_across && gather->subject.length == 0)
        gather_carry_doubt(gather, at, FORM_duties, NULL, NULL);
    gather_carry_doubt(gather, at, FORM_term_end, NULL, NULL);
    if (gather->form != FORM_ends_within)
        gather_carry_doubt(gather, at, FORM_notice_latest, NULL, NULL);
}

static int by_day(const void *left, const void *right)
{
    const AgrRow *a = left, *b = right;
    int days = strcmp(a->value.text, b->value.text);
    return days != 0 ? days : strcmp(a->of, b->of);
}

void portfolio_tell_days(Gather *gather)
{
    if (gather->undated) {
        gather->verdict = "not-stated";
        gather->sentence =
            text_from(phrase_texts[PHRASE_portfolio_needs_day][gather->language]);
        return;
    }
    if (gather->rows.count > 1)
        qsort(gather->rows.items, gather->rows.count, sizeof *gather->rows.items, by_day);
    PhraseKey key = gather->form == FORM_ends_within      ? PHRASE_portfolio_ending
                    : gather->form == FORM_notices_across ? PHRASE_portfolio_notices
                                                          : PHRASE_portfolio_days;
    Arg args[4] = {ARG(date_finnish(gather->arena, gather->window.first)),
                   ARG(date_finnish(gather->arena, gather->window.last)),
                   ARG(gather_number(gather, gather->rows.count)),
                   ARG(gather_number(gather, gather->member_count))};
    gather->sentence = gather_words(gather, key, 4, args);
}

// --- tasks against each other ---

static Text label_of(const Gather *gather, const Entity *entity)
{
    return entity->title.length > 0 ? entity->title
                                    : entity_label(entity, gather->language);
}

// What a duty is about, the same for the same act and things in any agreement.
static Text deed_words(Gather *gather, Eval *eval, const Entity *deed)
{
    static const LabelKey labels[] = {LABEL_does, LABEL_what};
    Buffer words = buffer_new(gather->arena);
    for (size_t l = 0; l < 2; l++) {
        const Expr *value;
        if (!eval_slot(eval, deed, labels[l], &value))
            continue;
        for (; value; value = value->next) {
            Text text = value->kind == EXPR_ENTITY ? label_of(gather, value->entity)
                                                   : value->text;
            if (text.length > 0 && buffer_text(&words).length > 0)
                buffer_addc(&words, ' ');
            buffer_add(&words, text);
        }
    }
    return buffer_text(&words);
}

static Text deadline_words(Gather *gather, Eval *eval, const Entity *deed)
{
    static const LabelKey labels[] = {LABEL_by, LABEL_within, LABEL_how_often};
    Buffer words = buffer_new(gather->arena);
    for (size_t l = 0; l < sizeof labels / sizeof *labels; l++) {
        const Expr *value;
        if (eval_slot(eval, deed, labels[l], &value))
            buffer_format(&words, "%s" TEXT_FMT, buffer_text(&words).length ? " " : "",
                          TEXT_ARG(span_text(value->span)));
    }
    return buffer_text(&words);
}

// `reports` alone is done in many agreements: what it is about is told by its name.
static bool does_nothing_particular(Eval *eval, const Entity *deed)
{
    const Expr *act, *what;
    return eval_slot(eval, deed, LABEL_does, &act) && act->kind == EXPR_ENTITY &&
           act->entity->prelude && !eval_slot(eval, deed, LABEL_what, &what);
}

static void take_deed(Gather *gather, const AtHand *at, Eval *eval, const Entity *deed)
{
    EntityList bearers = {0};
    const Expr *who;
    Text words = deed_words(gather, eval, deed);
    if (words.length == 0 || !eval_slot(eval, deed, LABEL_who, &who))
        return;
    bool general = does_nothing_particular(eval, deed);
    if (general)
        words = text_format(gather->arena, TEXT_FMT ": " TEXT_FMT, TEXT_ARG(words),
                            TEXT_ARG(label_of(gather, deed)));
    eval_members(eval, who, &bearers, NULL);
    for (size_t i = 0; i < bearers.count; i++) {
        AgrCitation cited = gather_declared(gather, deed);
        const Entity *bearer = bearers.items[i];
        size_t party = bearer->block == BLOCK_party
                           ? identities_of(gather->parties, at->file, bearer->id)
                           : SIZE_MAX;
        Text name = party == SIZE_MAX ? label_of(gather, bearer)
                                      : identities_label(gather->parties, party);
        vec_push(gather->arena, &gather->deeds,
                 ((Deed){.key = text_fold(gather->arena, words),
                         .words = words,
                         .who = text_copy(gather->arena, name),
                         .party = party,
                         .member = at->number,
                         .when = deadline_words(gather, eval, deed),
                         .cited = cited}));
    }
}

void portfolio_take_deeds(Gather *gather, const AtHand *at)
{
    Eval eval = eval_begin(at->arena, at->model, at->base);
    for (size_t i = at->model->first_entity; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        bool deed = entity->block == BLOCK_duty || entity->block == BLOCK_task;
        if (deed && entity->agreement == at->model->main && eval_present(&eval, entity))
            take_deed(gather, at, &eval, entity);
    }
    gather_carry_doubt(gather, at, FORM_duties, NULL, NULL);
}

static int by_key(const void *left, const void *right)
{
    const Deed *a = left, *b = right;
    int key = text_compare(a->key, b->key);
    if (key != 0)
        return key;
    int who = text_compare(a->who, b->who);
    if (who != 0)
        return who;
    if (a->member != b->member)
        return a->member < b->member ? -1 : 1;
    unsigned line = a->cited.place.line, other = b->cited.place.line;
    return line < other ? -1 : line > other;
}

// Whether two lines give one task to different ones.
static bool differ(const Deed *a, const Deed *b)
{
    bool same_who = a->party != SIZE_MAX || b->party != SIZE_MAX
                        ? a->party == b->party
                        : text_equal(a->who, b->who);
    return !same_who && a->member != b->member;
}

// The row of a deed: of whom, in which agreement, until when.
static void tell_deed(Gather *gather, const Deed *deed)
{
    Text what = text_format(
        gather->arena, TEXT_FMT " (" TEXT_FMT "%s" TEXT_FMT "%s%s)", TEXT_ARG(deed->who),
        TEXT_ARG(gather_name(gather, deed->member)), deed->when.length ? ": " : "",
        TEXT_ARG(deed->when), deed->forbidden ? ": " : "",
        deed->forbidden ? keyword_block_words[gather->language][BLOCK_prohibition] : "");
    gather_row(gather, &gather->rows, deed->words, what, (AgrValue){0},
               deed->cited.place);
    gather_cite(gather, &deed->cited);
}

static bool meets_other(const Gather *gather, size_t from, size_t to, size_t at,
                        DeedsTest *test)
{
    for (size_t i = from; i < to; i++)
        if (i != at && test(&gather->deeds.items[i], &gather->deeds.items[at]))
            return true;
    return false;
}

void portfolio_tell_pairs(Gather *gather, DeedsTest *test, PhraseKey phrase)
{
    size_t count = gather->deeds.count, groups = 0;
    if (count > 1)
        qsort(gather->deeds.items, count, sizeof *gather->deeds.items, by_key);
    for (size_t from = 0, to; from < count; from = to) {
        size_t before = gather->rows.count;
        for (to = from + 1; to < count && text_equal(gather->deeds.items[to].key,
                                                     gather->deeds.items[from].key);)
            to++;
        for (size_t i = from; i < to; i++)
            if (meets_other(gather, from, to, i, test))
                tell_deed(gather, &gather->deeds.items[i]);
        groups += gather->rows.count > before;
    }
    Arg args[2] = {ARG(gather_number(gather, groups)),
                   ARG(gather_number(gather, gather->member_count))};
    gather->sentence = gather_words(gather, phrase, 2, args);
}

void portfolio_tell_deeds(Gather *gather)
{
    portfolio_tell_pairs(gather, differ, PHRASE_portfolio_same_tasks);
}
