#include "analysis/dividing/division_asked.h"
#include "analysis/dividing/division_tell.h"
#include "analysis/table.h"
#include "engine/dividing/division_extra.h"

// Payments over time: instalments, and the ledger of who has borne what.

// The division that is meant: the one asked about, else the only one that has the label.
static const Entity *the_division(DivideAsked *at, LabelKey label)
{
    const Entity *named = asked_entity(at->answering->asked, "key"), *found = NULL;
    const Expr *value;
    EntityList all = {0};
    if (named && named->block == BLOCK_division)
        return named;
    tell_entities(at->answering, BLOCK_division, &all);
    for (size_t i = 0; i < all.count; i++) {
        if (!eval_slot(at->answering->eval, all.items[i], label, &value))
            continue;
        if (found)
            return NULL;
        found = all.items[i];
    }
    return found;
}

static void not_told(Answering *answering, PhraseKey key, const Entity *division)
{
    EntityList all = {0};
    tell_entities(answering, BLOCK_division, &all);
    Text name = division ? tell_name(answering, division)
                         : show_names(answering->arena, answering->language, &all);
    Arg arg = ARG(name);
    tell_not_stated(answering, answer_words(answering, key, 1, &arg), TEXT(""));
}

// --- instalments ---

static Text parts_words(Answering *answering, const Rational *parts, size_t count,
                        Unit unit)
{
    enum { SAID_MOST = 12 };
    Text words = TEXT("");
    for (size_t i = 0; i < count && i < SAID_MOST; i++)
        words =
            tell_joined(answering, words, " + ", tell_money(answering, parts[i], unit));
    return count > SAID_MOST ? tell_joined(answering, words, " + ", TEXT("\xE2\x80\xA6"))
                             : words;
}

static void tell_instalments(Answering *answering, const Division *made,
                             const DivisionLine *line, RowList *rows, Text *words)
{
    Instalments instalments;
    Quantity whole = made->amount.quantity;
    if (!division_instalments(answering->eval, made, line->paid.low, &instalments))
        return;
    Text parts = parts_words(answering, instalments.parts, instalments.count, whole.unit);
    if (instalments.others) {
        Text others =
            parts_words(answering, instalments.others, instalments.count, whole.unit);
        parts = WORDS(answering, divide_instalments_or, ARG(parts), ARG(others));
        answer_silence(answering, phrase(PHRASE_divide_no_evening, answering->language),
                       tell_clause(answering, made->entity->clause));
    }
    Text name = tell_name(answering, line->of);
    Text one = WORDS(answering, divide_instalments, ARG(name),
                     ARG(tell_paid(answering, made, line)),
                     ARG(tell_count(answering, instalments.count)), ARG(parts));
    *words = tell_joined(answering, *words, " ", one);
    for (size_t i = 0; i < instalments.count && !instalments.others; i++)
        vec_push(
            answering->arena, rows,
            tell_row(
                answering, name,
                WORDS(answering, divide_instalment, ARG(tell_count(answering, i + 1))),
                tell_money_value(answering, interval_point(instalments.parts[i]), whole),
                made->entity->span, made->entity->clause));
}

void answer_instalments_of(Answering *answering)
{
    DivideAsked at = {.answering = answering};
    const Entity *party = asked_entity(answering->asked, "party");
    const Entity *division = the_division(&at, LABEL_instalments);
    const Expr *count;
    RowList rows = {0};
    Text words = TEXT("");
    Division made;
    if (!division || !eval_slot(answering->eval, division, LABEL_instalments, &count)) {
        not_told(answering, PHRASE_divide_no_instalments, division);
        return;
    }
    if (!divide_asked_amount(&at) ||
        !divide_asked_compute(&at, answering->eval, division, &made))
        return;
    if (!division_is_done(&made)) {
        tell_division_problem(answering, &made, tell_name(answering, division));
        return;
    }
    for (size_t i = 0; i < made.lines.count; i++)
        if (!party || made.lines.items[i].of == party)
            tell_instalments(answering, &made, &made.lines.items[i], &rows, &words);
    if (rows.count > 0)
        tell_rows(answering, &rows);
    else
        answering->out->verdict = VERDICT_NOT_STATED;
    answering->out->sentence = words;
    tell_division_open(answering, &made);
}

// --- the ledger ---

typedef struct {
    Answering *answering;
    const Entity *division;
    EntityList payers;
    VEC(Rational) borne;
    Quantity total;
    Division agreed; // the total by the division
} Ledger;

static bool read_ledger(Ledger *at)
{
    Answering *answering = at->answering;
    Figure total = figure_missing(FIGURE_NOT_STATED, at->division);
    EntityList all = {0};
    const Expr *table;
    division_payers(answering->eval, at->division, &all);
    if (eval_slot(answering->eval, at->division, LABEL_borne, &table))
        eval_measured(answering->eval, table->entity,
                      &all); // and who bore without a part
    for (size_t i = 0; i < all.count; i++) {
        Figure borne;
        division_borne(answering->eval, at->division, all.items[i], &borne);
        bool nothing = borne.state == FIGURE_NOT_STATED;
        if (borne.state != FIGURE_STATED && !nothing) {
            tell_figure(answering, tell_name(answering, all.items[i]), borne);
            return false;
        }
        vec_push(answering->arena, &at->payers, all.items[i]);
        vec_push(answering->arena, &at->borne,
                 nothing ? RATIONAL_ZERO : borne.quantity.range.low);
        if (nothing)
            continue;
        if (total.state == FIGURE_STATED)
            total.quantity.range = interval_add(answering->arena, total.quantity.range,
                                                borne.quantity.range);
        else
            total = borne;
    }
    if (total.state != FIGURE_STATED) {
        not_told(answering, PHRASE_divide_no_ledger, at->division);
        return false;
    }
    at->total = total.quantity;
    division_compute(answering->eval, at->division, &total, &at->agreed);
    if (division_is_done(&at->agreed))
        return true;
    tell_division_problem(answering, &at->agreed, tell_name(answering, at->division));
    return false;
}

static Rational agreed_part(const Ledger *at, const Entity *payer)
{
    for (size_t i = 0; i < at->agreed.lines.count; i++)
        if (at->agreed.lines.items[i].of == payer)
            return at->agreed.lines.items[i].paid.low;
    return RATIONAL_ZERO;
}

static Text balance_words(Ledger *at, const Entity *payer, Rational balance)
{
    Answering *answering = at->answering;
    int sign = rational_sign(balance);
    PhraseKey key = sign > 0   ? PHRASE_divide_too_much
                    : sign < 0 ? PHRASE_divide_too_little
                               : PHRASE_divide_even;
    Arg args[2] = {ARG(tell_name(answering, payer)),
                   ARG(tell_money(answering, rational_abs(answering->arena, balance),
                                  at->total.unit))};
    return answer_words(answering, key, 2, args);
}

static AgrColumn ledger_column(Answering *answering, const char *key, PhraseKey title)
{
    return (AgrColumn){key,
                       text_cstr(answering->arena, phrase(title, answering->language))};
}

static AgrTableRow ledger_row(Ledger *at, const char *of, const char *label,
                              Rational borne, Rational due)
{
    Arena *arena = at->answering->arena;
    AgrValue *cells = ARENA_ARRAY(arena, AgrValue, 3);
    Rational values[3] = {borne, due, rational_sub(arena, borne, due)};
    for (int i = 0; i < 3; i++)
        cells[i] = tell_money_value(at->answering, interval_point(values[i]), at->total);
    return (AgrTableRow){.of = of, .label = label, .cells = cells};
}

static void ledger_table(Ledger *at)
{
    Answering *answering = at->answering;
    Arena *arena = answering->arena;
    AgrColumn *columns = ARENA_ARRAY(arena, AgrColumn, 3);
    columns[0] = ledger_column(answering, "borne", PHRASE_divide_column_borne);
    columns[1] = ledger_column(answering, "agreed", PHRASE_divide_column_due);
    columns[2] = ledger_column(answering, "balance", PHRASE_divide_column_balance);
    AgrTableRow *rows = ARENA_ARRAY(arena, AgrTableRow, at->payers.count);
    Rational due = RATIONAL_ZERO;
    for (size_t i = 0; i < at->payers.count; i++) {
        const Entity *payer = at->payers.items[i];
        Rational part = agreed_part(at, payer);
        due = rational_add(arena, due, part);
        rows[i] = ledger_row(at, text_cstr(arena, payer->name),
                             text_cstr(arena, entity_label(payer, answering->language)),
                             at->borne.items[i], part);
    }
    AgrTableRow *total = ARENA_NEW(arena, AgrTableRow);
    *total = ledger_row(at, "total", text_cstr(arena, tell_word(answering, WORD_total)),
                        at->total.range.low, due);
    vec_push(arena, &answering->out->tables,
             ((AgrTable){.of = text_cstr(arena, at->division->name),
                         .title = text_cstr(arena, tell_name(answering, at->division)),
                         .columns = columns,
                         .column_count = 3,
                         .rows = rows,
                         .row_count = at->payers.count,
                         .total = total}));
}

void answer_ledger(Answering *answering)
{
    enum { SAID_MOST = 8 };
    DivideAsked asked = {.answering = answering};
    Ledger at = {.answering = answering, .division = the_division(&asked, LABEL_borne)};
    RowList rows = {0};
    Text words = TEXT("");
    if (!at.division || !division_has_ledger(answering->eval, at.division)) {
        not_told(answering, PHRASE_divide_no_ledger, at.division);
        return;
    }
    if (!read_ledger(&at))
        return;
    for (size_t i = 0; i < at.payers.count; i++) {
        const Entity *payer = at.payers.items[i];
        Rational balance =
            rational_sub(answering->arena, at.borne.items[i], agreed_part(&at, payer));
        if (i < SAID_MOST)
            words =
                tell_joined(answering, words, ", ", balance_words(&at, payer, balance));
        vec_push(answering->arena, &rows,
                 tell_row(answering, tell_name(answering, payer),
                          tell_money(answering, at.borne.items[i], at.total.unit),
                          tell_money_value(answering, interval_point(balance), at.total),
                          at.division->span, at.division->clause));
    }
    tell_rows(answering, &rows);
    SAY(answering, divide_ledger,
        ARG(tell_money(answering, at.total.range.low, at.total.unit)),
        ARG(tell_name(answering, at.division)), ARG(words));
    ledger_table(&at);
    tell_division_open(answering, &at.agreed);
}
