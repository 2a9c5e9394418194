#include "analysis/answers.h"
#include "analysis/facts/kinds.h"
#include "analysis/table.h"
#include "engine/classes.h"
#include "engine/relations.h"

// Which class fits a thing, or a case that only names values.

static const Entity *classification_of(const Answering *answering,
                                       const Entity *attribute)
{
    const Model *model = answering->eval->model;
    const Entity *asked = asked_entity(answering->asked, "classification");
    for (size_t i = 0; !asked && i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        const Classification *view =
            entity->block == BLOCK_classification ? entity->view : NULL;
        for (size_t k = 0; view && k < view->by.count; k++)
            if (!attribute || view->by.items[k] == attribute)
                return entity;
    }
    return asked;
}

static void tell_class(Answering *answering, const Entity *classification,
                       const Entity *of, Text name)
{
    const Classification *view = classification->view;
    Found found = {0};
    Truth *fits = ARENA_ARRAY(answering->arena, Truth, view->classes.count + 1);
    InputList before = tell_look(answering);
    classes_fit(answering->eval, view, of, fits);
    for (size_t i = 0; i < view->classes.count; i++) {
        const Class *class = view->classes.items[i];
        kind_add_found(answering, &found, class->entity, fits[i], NULL);
        for (size_t k = 0; fits[i] != TRUTH_NO && k < class->conditions.count; k++)
            vec_push(answering->arena, &answering->out->cited,
                     class->conditions.items[k]);
    }
    tell_looked(answering, before, false);
    if (found.sure.count == 1 && found.doubtful.count == 0) {
        tell_names(answering, name, &found.sure);
        return;
    }
    if (found.sure.count + found.doubtful.count == 0) {
        tell_not_stated(answering, WORDS(answering, kind_no_class, ARG(name)),
                        tell_clause(answering, classification->clause));
        return;
    }
    EntityList both = found.sure;
    for (size_t i = 0; i < found.doubtful.count; i++)
        vec_push(answering->arena, &both, found.doubtful.items[i]);
    Text names = show_names(answering->arena, answering->language, &both);
    answer_names(answering, &both);
    answering->out->verdict = VERDICT_UNCERTAIN;
    SAY(answering, kind_many_classes, ARG(name), ARG(names));
    answer_silence(answering, WORDS(answering, kind_which_class, ARG(name), ARG(names)),
                   tell_clause(answering, classification->clause));
}

// The values of a case, each with the attribute that it is of; a step alone is of the
// next attribute of its scale.
static bool take_values(Answering *answering, const Classification *view,
                        const Expr **values, Text *words)
{
    static const char *const slots[][2] = {
        {"a1", "s1"}, {"a2", "s2"}, {"a3", "s3"}, {"a4", "s4"}};
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++) {
        const Entity *by = asked_entity(answering->asked, slots[i][0]);
        const Entity *step = asked_entity(answering->asked, slots[i][1]);
        if (!by || !step)
            continue;
        size_t place = 0;
        while (place < view->by.count && view->by.items[place] != by)
            place++;
        if (place == view->by.count)
            return false;
        const Attribute *attribute = kind_relation(by);
        if (attribute && attribute->kind && step->scale && step->scale != attribute->kind)
            step = relations_same_step(attribute->kind, step);
        Expr *value = ARENA_NEW(answering->arena, Expr);
        value->kind = EXPR_ENTITY;
        value->entity = step;
        values[place] = value;
        *words = tell_joined(answering, *words, "; ",
                             tell_joined(answering, tell_name(answering, by), ": ",
                                         step ? tell_name(answering, step) : TEXT("-")));
        if (!step)
            return false;
    }
    return true;
}

void answer_class_of_case(Answering *answering)
{
    const Entity *first = asked_entity(answering->asked, "a1");
    const Entity *classification = classification_of(answering, first);
    Text words = TEXT("");
    const Classification *view = classification ? classification->view : NULL;
    if (!view) {
        tell_not_stated(answering, first ? tell_name(answering, first) : TEXT("-"),
                        TEXT(""));
        return;
    }
    const Expr **values = ARENA_ARRAY(answering->arena, const Expr *, view->by.count + 1);
    bool known = take_values(answering, view, values, &words);
    const Entity *of = class_case(answering->arena, view, values);
    words = tell_joined(answering, tell_name(answering, classification), ", ", words);
    if (known)
        tell_class(answering, classification, of, words);
    else
        tell_not_stated(answering, words, tell_clause(answering, classification->clause));
}

// The classification that says anything of a thing.
void answer_class_of(Answering *answering)
{
    const Entity *of = asked_entity(answering->asked, "of");
    const Entity *classification = NULL;
    for (size_t i = 0; of && i < of->cells.count && !classification; i++)
        if (of->cells.items[i]->attribute)
            classification = classification_of(answering, of->cells.items[i]->attribute);
    if (of && !classification)
        classification = classification_of(answering, NULL);
    if (!classification || !classification->view) {
        tell_not_stated(answering, of ? tell_name(answering, of) : TEXT("-"), TEXT(""));
        return;
    }
    tell_class(answering, classification, of,
               WORDS(answering, tell_figure_for, ARG(tell_name(answering, of)),
                     ARG(tell_name(answering, classification))));
}
