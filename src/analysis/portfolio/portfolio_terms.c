#include "analysis/portfolio/portfolio.h"

#include <stdlib.h>

#include "base/buffer.h"

// When agreements end, what each says about a thing, which findings they share.

void portfolio_tell_list(Gather *gather)
{
    for (size_t i = 0; i < gather->member_count; i++) {
        const AgrMember *member = gather_member(gather, i);
        Text words = text_from(*member->title ? member->title : member->file);
        gather_row(
            gather, &gather->rows, text_from(member->name), TEXT(""),
            gather_text_value(gather, words),
            (AgrPlace){.clause = "", .file = member->file, .line = 1, .column = 1});
    }
    GATHER_SAY(gather, portfolio_list, ARG(gather_number(gather, gather->member_count)));
}

// --- terms ---

static bool is_open_ended(const Gather *gather, const AgrAnswer *end)
{
    const char *word = keyword_word_words[gather->language][WORD_indefinite];
    return end->value.kind == AGR_VALUE_TEXT && strcmp(end->value.text, word) == 0;
}

// Whether a last day is where the question looks for it.
static bool is_wanted(const Gather *gather, const AgrAnswer *end)
{
    Date day;
    if (gather->form == FORM_terms_all)
        return true;
    if (gather->form == FORM_open_ended)
        return is_open_ended(gather, end);
    if (end->value.kind != AGR_VALUE_DATE ||
        !date_parse(text_from(end->value.text), &day))
        return false;
    switch (gather->when) {
    case WORD_less_than: return date_compare(day, gather->first) < 0;
    case WORD_at_most: return date_compare(day, gather->last) <= 0;
    case WORD_more_than: return date_compare(day, gather->last) > 0;
    default: break;
    }
    return date_compare(day, gather->first) >= 0 && date_compare(day, gather->last) <= 0;
}

static AgrPlace first_place(Gather *gather, const AgrAnswer *answer)
{
    return answer->because_count > 0 ? gather_place(gather, &answer->because[0].place)
                                     : (AgrPlace){.clause = "", .file = ""};
}

// From its first day to its last, as far as they are stated.
static AgrValue whole_term(Gather *gather, const AtHand *at, const AgrAnswer *end)
{
    const AgrAnswer *start =
        gather_ask(gather, at, FORM_term_start, NULL, NULL, NULL, NULL);
    Text missing = text_from(keyword_word_words[gather->language][WORD_not_stated]);
    Text from = strcmp(start->verdict, "value") == 0
                    ? value_words(at->arena, &start->value)
                    : missing;
    Text until = strcmp(end->verdict, "value") == 0 ? value_words(at->arena, &end->value)
                                                    : missing;
    gather_carry(gather, at, start);
    Arg args[2] = {ARG(from), ARG(until)};
    return gather_text_value(gather,
                             gather_words(gather, PHRASE_portfolio_from_until, 2, args));
}

void portfolio_take_term(Gather *gather, const AtHand *at)
{
    const AgrAnswer *end = gather_ask(gather, at, FORM_term_end, NULL, NULL, NULL, NULL);
    bool known = strcmp(end->verdict, "value") == 0 &&
                 (end->value.kind == AGR_VALUE_DATE || is_open_ended(gather, end));
    if (!known && strcmp(end->verdict, "not-stated") != 0)
        gather_silence(gather, text_copy(gather->arena, text_from(end->sentence)),
                       gather_member(gather, at->number)->name);
    if (!is_wanted(gather, end)) {
        if (!known || end->otherwise_count > 0)
            gather_carry(gather, at, end);
        return;
    }
    gather_carry(gather, at, end);
    gather_row(gather, &gather->rows, gather_name(gather, at->number), TEXT(""),
               gather->form == FORM_terms_all ? whole_term(gather, at, end)
                                              : gather_value(gather, &end->value),
               first_place(gather, end));
}

static int by_day(const void *left, const void *right)
{
    const AgrRow *a = left, *b = right;
    int days = text_compare(text_from(a->value.text), text_from(b->value.text));
    return days != 0 ? days : text_compare(text_from(a->of), text_from(b->of));
}

void portfolio_tell_ends(Gather *gather)
{
    PhraseKey key = gather->when == WORD_less_than   ? PHRASE_portfolio_ends_before
                    : gather->when == WORD_at_most   ? PHRASE_portfolio_ends_by
                    : gather->when == WORD_more_than ? PHRASE_portfolio_ends_after
                                                     : PHRASE_portfolio_ends_in;
    bool day = date_compare(gather->first, gather->last) == 0;
    Text when = day ? date_finnish(gather->arena, gather->first)
                    : text_format(gather->arena, "%d", (int)gather->first.year);
    if (gather->rows.count > 1)
        qsort(gather->rows.items, gather->rows.count, sizeof *gather->rows.items, by_day);
    Arg args[3] = {ARG(when), ARG(gather_number(gather, gather->rows.count)),
                   ARG(gather_number(gather, gather->member_count))};
    gather->understood = gather_words(gather, key, 1, args);
    gather->sentence = gather_words(gather, PHRASE_portfolio_ends, 3,
                                    (Arg[]){ARG(gather->understood), args[1], args[2]});
}

void portfolio_tell_open_ended(Gather *gather)
{
    GATHER_SAY(gather, portfolio_open_ended,
               ARG(gather_number(gather, gather->rows.count)),
               ARG(gather_number(gather, gather->member_count)));
}

void portfolio_tell_terms(Gather *gather)
{
    GATHER_SAY(gather, portfolio_terms, ARG(gather_number(gather, gather->rows.count)));
}

// --- what is said about a thing ---

// Duties, rights and the like that are about the thing.
static void add_duties(Gather *gather, const AtHand *at, const Entity *entity,
                       Buffer *out)
{
    Result unused = {0};
    Asked asked = {.form = gather->form, .language = gather->language};
    Eval eval = eval_begin(at->arena, at->model, at->base);
    Answering answering = {&eval, &asked, gather->language, at->arena, &unused};
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *duty = at->model->entities.items[i];
        bool is_duty = duty->block == BLOCK_duty || duty->block == BLOCK_right ||
                       duty->block == BLOCK_prohibition || duty->block == BLOCK_task;
        if (!is_duty || !eval_present(&eval, duty) ||
            !tell_concerns(&answering, duty, LABEL_what, entity))
            continue;
        AgrCitation cited = gather_declared(gather, duty);
        gather_cite(gather, &cited);
        buffer_format(out, "; " TEXT_FMT ": " TEXT_FMT " " TEXT_FMT,
                      TEXT_ARG(tell_block(&answering, duty)),
                      TEXT_ARG(tell_slot(&answering, duty, LABEL_who)),
                      TEXT_ARG(tell_duty(&answering, duty)));
    }
}

// What a description says, without the value that stands for nothing.
static Text described(Gather *gather, const AtHand *at, const Entity *entity,
                      const AgrAnswer *answer)
{
    Buffer out = buffer_new(at->arena);
    buffer_format(&out, "%s", answer->sentence);
    for (size_t i = 0;
         answer->value.kind == AGR_VALUE_ROWS && i < answer->value.row_count; i++) {
        const AgrRow *row = &answer->value.rows[i];
        buffer_format(&out, "%s%s%s%s", i ? "; " : " ", row->of,
                      row->what && *row->what ? " " : "", row->what ? row->what : "");
        Text words = value_words(at->arena, &row->value);
        buffer_format(&out, "%s" TEXT_FMT, words.length > 0 ? ": " : "", TEXT_ARG(words));
    }
    add_duties(gather, at, entity, &out);
    return buffer_text(&out);
}

void portfolio_take_said(Gather *gather, const AtHand *at)
{
    EntityList subjects = {0};
    gather_subjects(gather, at, &subjects);
    for (size_t i = 0; i < subjects.count; i++) {
        const Entity *entity = subjects.items[i];
        const AgrAnswer *answer =
            gather_ask(gather, at, FORM_describe, "entity", entity, NULL, NULL);
        gather_carry(gather, at, answer);
        gather_row(gather, &gather->rows, gather_name(gather, at->number), TEXT(""),
                   gather_text_value(gather, described(gather, at, entity, answer)),
                   place_of(gather->arena, entity->span, entity->clause));
    }
    if (subjects.count == 0)
        gather_silence(gather, gather->subject, gather_member(gather, at->number)->name);
    gather->silent += subjects.count == 0;
}

void portfolio_tell_said(Gather *gather)
{
    GATHER_SAY(gather, portfolio_said, ARG(gather->subject),
               ARG(gather_number(gather, gather->member_count - gather->silent)),
               ARG(gather_number(gather, gather->member_count)));
}

// --- findings ---

static Met *met_of(Gather *gather, const char *code)
{
    for (size_t i = 0; i < gather->met.count; i++)
        if (text_equal(gather->met.items[i].code, text_from(code)))
            return &gather->met.items[i];
    vec_push(gather->arena, &gather->met,
             ((Met){.code = text_copy(gather->arena, text_from(code))}));
    return &vec_last(&gather->met);
}

void portfolio_take_findings(Gather *gather, const AtHand *at)
{
    for (size_t i = 0; i < at->finding_count; i++) {
        if (at->findings[i].accepted)
            continue;
        Met *met = met_of(gather, at->findings[i].code);
        if (met->members.count == 0 || vec_last(&met->members) != at->number)
            vec_push(gather->arena, &met->members, at->number);
    }
}

static int by_spread(const void *left, const void *right)
{
    const Met *a = left, *b = right;
    if (a->members.count != b->members.count)
        return a->members.count > b->members.count ? -1 : 1;
    return text_compare(a->code, b->code);
}

// The words of a finding without what they are about.
static Text finding_words(Gather *gather, Text code)
{
    Arg dots[FINDING_ARGS];
    for (size_t i = 0; i < FINDING_ARGS; i++)
        dots[i] = (Arg)ARG(TEXT("\xE2\x80\xA6"));
    for (size_t i = 1; i < FINDING_COUNT; i++)
        if (text_equal(text_from(finding_rows[i].code), code))
            return message_fill(gather->arena, gather->language,
                                finding_rows[i].text[gather->language], dots,
                                FINDING_ARGS);
    return TEXT("");
}

void portfolio_tell_findings(Gather *gather)
{
    AgrPlace nowhere = {.clause = "", .file = ""};
    if (gather->met.count > 1)
        qsort(gather->met.items, gather->met.count, sizeof *gather->met.items, by_spread);
    for (size_t i = 0; i < gather->met.count; i++) {
        const Met *met = &gather->met.items[i];
        if (met->members.count > 1)
            gather_row(gather, &gather->rows, met->code, finding_words(gather, met->code),
                       gather_names_value(gather, met->members.items, met->members.count),
                       nowhere);
    }
    GATHER_SAY(gather, portfolio_findings, ARG(gather_number(gather, gather->rows.count)),
               ARG(gather_number(gather, gather->member_count)));
}
