#include "analysis/answers.h"
#include "analysis/table.h"

#include <string.h>

// Who must, may and must not.

// --- one duty ---

WordKey tell_usual_strength(BlockKey block)
{
    switch (block) {
    case BLOCK_duty: return WORD_must;
    case BLOCK_right: return WORD_may;
    case BLOCK_prohibition: return WORD_must_not;
    default: return WORD_none;
    }
}

// `toimittaa: raportti (pitää)`
Text tell_act(Answering *answering, const Entity *duty)
{
    Text act = tell_slot(answering, duty, LABEL_does);
    Text what = tell_slot(answering, duty, LABEL_what);
    Text strength = tell_slot(answering, duty, LABEL_strength);
    WordKey usual = tell_usual_strength(duty->block);
    if (strength.length == 0 && usual != WORD_none)
        strength = tell_word(answering, usual);
    Text words = tell_joined(answering, act, ": ", what);
    if (words.length == 0)
        words = duty->title.length > 0 ? duty->title : tell_name(answering, duty);
    if (strength.length == 0)
        return words;
    return text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(words),
                       TEXT_ARG(strength));
}

Text tell_duty(Answering *answering, const Entity *duty)
{
    static const LabelKey details[] = {
        LABEL_with,      LABEL_to,        LABEL_how_often,    LABEL_when,
        LABEL_from,      LABEL_until,     LABEL_by,           LABEL_within,
        LABEL_before,    LABEL_notice,    LABEL_counted_from, LABEL_if,
        LABEL_if_all_of, LABEL_if_any_of, LABEL_according_to, LABEL_not_on,
        LABEL_breach,    LABEL_survives,  LABEL_status};
    return tell_joined(
        answering, tell_act(answering, duty), "; ",
        tell_slots(answering, duty, details, sizeof details / sizeof *details));
}

static bool names_entity(Answering *answering, const Expr *value, const Entity *entity,
                         unsigned depth)
{
    value = eval_settle(answering->eval, value);
    if (!value || depth > 64)
        return false;
    if (value->kind == EXPR_ENTITY && value->entity == entity)
        return true;
    if (value->kind == EXPR_EXCEPT || value->kind == EXPR_NAMED_BY)
        return names_entity(answering, value->left, entity, depth + 1);
    return (value->left && names_entity(answering, value->left, entity, depth + 1)) ||
           (value->right && names_entity(answering, value->right, entity, depth + 1));
}

// Whether an entity holds a role that the list names.
static bool holds_one(Answering *answering, const EntityList *named, const Entity *entity)
{
    for (size_t i = 0; i < named->count; i++) {
        if (named->items[i]->block != BLOCK_role)
            continue;
        EntityList holders = {0};
        eval_holders(answering->eval, named->items[i], &holders);
        if (entities_include(&holders, entity))
            return true;
    }
    return false;
}

// Whether all of a kind or set are among those named: what each party must do, each
// municipality must.
static bool all_included(Answering *answering, const EntityList *named,
                         const Entity *group)
{
    EntityList members = {0};
    Expr each = {.kind = EXPR_ENTITY, .span = group->span, .entity = group};
    if (group->block != BLOCK_kind && group->block != BLOCK_set)
        return false;
    eval_members(answering->eval, &each, &members, NULL);
    for (size_t i = 0; i < members.count; i++)
        if (!entities_include(named, members.items[i]))
            return false;
    return members.count > 0;
}

bool tell_concerns(Answering *answering, const Entity *duty, LabelKey label,
                   const Entity *entity)
{
    CellList cells = {0};
    EntityList named = {0};
    tell_stated(answering, duty, label, &cells);
    for (size_t i = 0; i < cells.count; i++) {
        const Expr *value = eval_cell(answering->eval, cells.items[i]);
        for (; value; value = value->next)
            if (names_entity(answering, value, entity, 0))
                return true;
    }
    tell_members(answering, duty, label, &named, NULL);
    return entities_include(&named, entity) || holds_one(answering, &named, entity) ||
           all_included(answering, &named, entity);
}

// --- who does it ---

// What is looked for: an act, a thing, or both; `told` asks for the receivers.
typedef struct {
    const Entity *act, *thing, *to;
    bool told;
} Sought;

static bool mentions_name(Text folded, const Entity *entity)
{
    for (size_t i = 0; i < entity->names.count; i++) {
        Text name = entity->names.items[i].folded;
        for (size_t at = 0; name.length > 0 && at + name.length <= folded.length; at++) {
            Text rest = {folded.at + at, folded.length - at};
            bool starts = at == 0 || folded.at[at - 1] == ' ';
            if (starts && text_starts_with(rest, name))
                return true;
        }
    }
    return false;
}

// Whether texts of a label mention an entity by one of its names.
static bool mentions(Answering *answering, const Entity *duty, LabelKey label,
                     const Entity *entity)
{
    CellList cells = {0};
    tell_stated(answering, duty, label, &cells);
    for (size_t i = 0; i < cells.count; i++)
        for (const Expr *value = eval_cell(answering->eval, cells.items[i]); value;
             value = value->next)
            if (value->kind == EXPR_TEXT &&
                mentions_name(text_fold(answering->arena, value->text), entity))
                return true;
    return false;
}

bool tell_does(Answering *answering, const Entity *duty, const Entity *act)
{
    return tell_concerns(answering, duty, LABEL_does, act) ||
           mentions(answering, duty, LABEL_does, act);
}

// The agreement itself is what a deed is about that names nothing else: who may terminate
// the agreement.
static bool is_on(Answering *answering, const Entity *duty, const Entity *thing)
{
    const Expr *what;
    if (thing->block == BLOCK_agreement)
        return !eval_slot(answering->eval, duty, LABEL_what, &what) ||
               tell_concerns(answering, duty, LABEL_what, thing);
    return tell_concerns(answering, duty, LABEL_what, thing) ||
           mentions(answering, duty, LABEL_what, thing) ||
           mentions(answering, duty, LABEL_does, thing);
}

static bool matches(Answering *answering, const Entity *duty, const Sought *sought)
{
    if (sought->thing && (duty == sought->thing || duty->parent == sought->thing))
        return true;
    if (sought->act && !tell_does(answering, duty, sought->act))
        return false;
    if (sought->to && !tell_concerns(answering, duty, LABEL_to, sought->to))
        return false;
    return sought->thing ? is_on(answering, duty, sought->thing) : sought->act != NULL;
}

// A role is told with who holds it: `host (oulu)`.
static void tell_holder(Answering *answering, const Entity *role, AgrRow *row)
{
    EntityList holders = {0};
    if (role->block == BLOCK_role)
        eval_holders(answering->eval, role, &holders);
    if (holders.count == 0)
        return;
    Text names = show_names(answering->arena, answering->language, &holders);
    row->label =
        text_cstr(answering->arena, text_format(answering->arena, "%s (" TEXT_FMT ")",
                                                row->label, TEXT_ARG(names)));
}

// A row for each one named; those who are meant as a group share one row.
static void bearer_rows(Answering *answering, const Entity *duty, LabelKey label,
                        Text words, RowList *rows)
{
    CellList cells = {0};
    tell_stated(answering, duty, label, &cells);
    for (size_t i = 0; i < cells.count; i++) {
        const Cell *cell = cells.items[i];
        for (const Expr *at = eval_cell(answering->eval, cell); at; at = at->next) {
            Expr one = *at;
            one.next = NULL;
            if (tell_says_not_stated(&one))
                continue;
            EntityList members = {0};
            eval_members(answering->eval, &one, &members, NULL);
            const Expr *settled = eval_settle(answering->eval, &one);
            bool single = settled && settled->kind == EXPR_ENTITY && members.count <= 1;
            AgrValue value = single ? (AgrValue){0} : value_names(answering, &members);
            vec_push(answering->arena, rows,
                     tell_row(answering, tell_value(answering, at), words, value,
                              cell->span, cell->clause));
            if (single)
                tell_holder(answering, settled->entity, &vec_last(rows));
        }
    }
}

static void found(Answering *answering, const Entity *duty, const Sought *sought,
                  RowList *rows)
{
    Text words = tell_act(answering, duty);
    Text to = tell_slot(answering, duty, LABEL_to);
    LabelKey label = sought->told ? LABEL_to : LABEL_who;
    if (!sought->told && to.length > 0)
        words = tell_joined(
            answering, words, "; ",
            tell_joined(answering, tell_label(answering, LABEL_to), ": ", to));
    size_t before = rows->count;
    bearer_rows(answering, duty, label, words, rows);
    if (rows->count > before)
        return;
    Text name = tell_name(answering, duty);
    answer_silence(
        answering,
        WORDS(answering, tell_label_of, ARG(tell_label(answering, label)), ARG(name)),
        tell_clause(answering, duty->clause));
}

// Acts by which a body decides on a matter; without an act anything that is done is
// meant.
static bool is_deciding(const Entity *act)
{
    static const char *const acts[] = {"decides", "accepts", "confirms", "amends",
                                       "handles", "agrees",  "elects",   NULL};
    for (const char *const *name = acts; act && *name; name++)
        if (text_equal(act->name, text_from(*name)))
            return true;
    return act == NULL;
}

// The body that decides on a matter, or (NULL) those that decide at all.
static void deciding_bodies(Answering *answering, const Entity *matter, RowList *rows)
{
    EntityList decisions = {0};
    tell_entities(answering, BLOCK_decision, &decisions);
    for (size_t i = 0; i < decisions.count; i++) {
        const Decision *view = decisions.items[i]->view;
        InputList before = tell_look(answering);
        bool on =
            view && view->body &&
            (!matter || tell_concerns(answering, decisions.items[i], LABEL_on, matter));
        tell_looked(answering, before, on);
        if (!on)
            continue;
        Text body = tell_name(answering, view->body);
        vec_push(answering->arena, rows,
                 tell_row(answering, body, tell_name(answering, decisions.items[i]),
                          (AgrValue){0}, decisions.items[i]->span,
                          decisions.items[i]->clause));
    }
}

// The bodies that decide on a matter called after the thing: who elects the manager where
// there is a decision on `toimitusjohtajan-valinta`.
static void deciding_matters(Answering *answering, const Entity *thing, RowList *rows)
{
    enum { NAME_LEAST = 5 };
    EntityList matters = {0};
    Text name = text_fold_loose(answering->arena, thing->name);
    tell_entities(answering, BLOCK_matter, &matters);
    for (size_t i = 0; i < matters.count && text_codepoints(name) >= NAME_LEAST; i++) {
        Text matter = text_fold_loose(answering->arena, matters.items[i]->name);
        if (matter.length > name.length && text_starts_with(matter, name))
            deciding_bodies(answering, matters.items[i], rows);
    }
}

// Whether receivers are asked for: the form says so by a slot `told`.
static Sought sought_of(const Answering *answering)
{
    Sought sought = {.act = asked_entity(answering->asked, "act"),
                     .thing = asked_entity(answering->asked, "thing"),
                     .to = asked_entity(answering->asked, "to"),
                     .told = asked_slot(answering->asked, "told") != NULL};
    if (!sought.thing)
        sought.thing = asked_entity(answering->asked, "what");
    return sought;
}

// Whether a duty says to whom.
static bool tells(Answering *answering, const Entity *duty)
{
    CellList to = {0};
    tell_stated(answering, duty, LABEL_to, &to);
    return to.count > 0;
}

typedef struct {
    const Sought *sought;
    RowList *rows;
} Search;

static bool take_found(Answering *answering, const Entity *duty, void *context)
{
    const Search *search = context;
    if (!matches(answering, duty, search->sought) ||
        (search->sought->told && !tells(answering, duty)))
        return false;
    found(answering, duty, search->sought, search->rows);
    return true;
}

static void search(Answering *answering, const Sought *sought, RowList *rows)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_right, BLOCK_task, BLOCK_stage,
                                      BLOCK_none};
    tell_each_deed(answering, blocks, take_found, &(Search){sought, rows});
}

// The names of rows, each once.
static Text row_names(Answering *answering, const RowList *rows)
{
    Text names = TEXT("");
    for (size_t i = 0; i < rows->count; i++) {
        bool told = false;
        for (size_t k = 0; k < i && !told; k++)
            told = strcmp(rows->items[k].of, rows->items[i].of) == 0;
        if (!told)
            names = tell_joined(answering, names, "; ", text_from(rows->items[i].label));
    }
    return names;
}

// Deeds that share the doer and the act, the doer and the thing, or (with no doer) one of
// them: what the text does say where it does not say what was asked.
typedef struct {
    const Entity *who, *act, *thing;
    RowList rows;
} Near;

enum { NEAREST_MAX = 5 };

static bool take_near(Answering *answering, const Entity *duty, void *context)
{
    Near *near = context;
    if (near->rows.count > NEAREST_MAX ||
        (near->who && !tell_concerns(answering, duty, LABEL_who, near->who)))
        return false;
    if (!(near->act && tell_does(answering, duty, near->act)) &&
        !(near->thing && near->thing->block != BLOCK_agreement &&
          is_on(answering, duty, near->thing)))
        return false;
    vec_push(answering->arena, &near->rows,
             tell_row(answering, tell_name(answering, duty),
                      tell_slot(answering, duty, LABEL_who),
                      value_text(answering, tell_act(answering, duty)), duty->span,
                      duty->clause));
    return true;
}

void tell_nearest(Answering *answering, const Entity *who, const Entity *act,
                  const Entity *thing)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_right, BLOCK_task,
                                      BLOCK_prohibition, BLOCK_none};
    Verdict verdict = answering->out->verdict;
    Near near = {who, act, thing, {0}};
    tell_each_deed(answering, blocks, take_near, &near);
    if (near.rows.count == 0 || near.rows.count > NEAREST_MAX)
        return;
    tell_rows(answering, &near.rows);
    answering->out->verdict = verdict;
    SAY(answering, tell_nearest, ARG(answering->out->sentence));
}

void answer_who_does(Answering *answering)
{
    Sought sought = sought_of(answering);
    RowList rows = {0};
    search(answering, &sought, &rows);
    if ((sought.thing || sought.act) && !sought.told && !sought.to &&
        is_deciding(sought.act))
        deciding_bodies(answering, sought.thing, &rows);
    if (rows.count == 0 && sought.thing && !sought.told && !sought.to && sought.act &&
        is_deciding(sought.act))
        deciding_matters(answering, sought.thing, &rows);
    Text act = sought.act ? tell_name(answering, sought.act) : TEXT("");
    Text thing = sought.thing ? tell_name(answering, sought.thing) : TEXT("");
    Text what = tell_joined(answering, act, ": ", thing);
    if (rows.count == 0 && tell_ending(answering, sought.act, sought.thing, NULL))
        return;
    if (rows.count == 0) {
        tell_not_stated(answering, WORDS(answering, tell_who, ARG(what)), TEXT(""));
        answering->out->in_vain = true;
        tell_nearest(answering, NULL, sought.act, sought.thing);
        return;
    }
    tell_rows(answering, &rows);
    SAY(answering, tell_is, ARG(what), ARG(row_names(answering, &rows)));
}
