#include "engine/forms/forms_fill.h"

#include <string.h>

#include "engine/forms/forms_fill_lists.h"
#include "engine/forms/forms_fill_new.h"
#include "engine/forms/forms_fill_values.h"

void fill_offer(Filling *filling, size_t end, Fill fill)
{
    if (filling->out->count >= FILL_OPTIONS_MAX)
        return;
    fill.filled.name = op_string(filling->op->name);
    fill.filled.text = words_text(filling->matcher->words, filling->at, end);
    vec_push(filling->matcher->arena, filling->out, ((FillOption){end, fill}));
}

// --- names ---

// The agreement's own names come before those of the vocabulary.
static bool surer(const Named *a, const Named *b)
{
    bool own = a->distance < OF_VOCABULARY, other = b->distance < OF_VOCABULARY;
    if (own != other)
        return own;
    return a->fit != b->fit ? a->fit < b->fit : a->distance < b->distance;
}

bool fill_fits(const Filling *filling, const Named *named, size_t at,
               const SlotKind *kind)
{
    return named->at == at && named->end <= filling->to &&
           slot_fits(filling->matcher->scope->model, kind, named->entity) &&
           (named->passive ==
                (strcmp(kind->type, "done") == 0 || strcmp(kind->type, "held") == 0) ||
            strcmp(kind->type, "relation") == 0) &&
           named->asking == (strcmp(kind->type, "asks") == 0) &&
           (strcmp(kind->type, "agent") == 0 ? named->agent : !named->only_agent);
}

// Whether no other name fits the same words better.
bool fill_is_surest(const Filling *filling, const Named *named, const SlotKind *kind)
{
    const NamesFound *names = &filling->matcher->names;
    for (size_t i = 0; i < names->list.count; i++) {
        const Named *other = &names->list.items[i];
        if (other->end == named->end && fill_fits(filling, other, named->at, kind) &&
            surer(other, named))
            return false;
    }
    return true;
}

// Whether the `of:` of a share names a resource.
static bool divides(const Entity *share, const Entity *resource)
{
    for (size_t i = 0; i < share->cells.count; i++) {
        const Cell *cell = share->cells.items[i];
        for (const Expr *value = cell->value; cell->label == LABEL_of && value;
             value = value->next)
            if (value->kind == EXPR_ENTITY && value->entity == resource)
                return true;
    }
    return false;
}

// The one share that divides a resource (`the costs`), or NULL.
static const Entity *share_of_resource(const Model *model, const Entity *resource)
{
    const Entity *found = NULL;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *share = model->entities.items[i];
        if (share->block != BLOCK_share || !divides(share, resource))
            continue;
        if (found)
            return NULL;
        found = share;
    }
    return found;
}

// Where a measure is asked for, a resource stands for the share that divides it.
static void fill_resource(Filling *filling)
{
    const NamesFound *names = &filling->matcher->names;
    for (size_t i = 0; i < names->list.count; i++) {
        const Named *named = &names->list.items[i];
        if (named->at != filling->at || named->end > filling->to || named->passive ||
            named->asking)
            continue;
        const Entity *share =
            share_of_resource(filling->matcher->scope->model, named->entity);
        Fill fill = {0};
        if (!share)
            continue;
        vec_push(filling->matcher->arena, &fill.filled.entities, share);
        fill_offer(filling, named->end, fill);
    }
}

// Aspects of services are done too. What is called both an act and an aspect by the same
// words is asked about as the act; of a service, the answer finds the aspect.
static bool is_act_too(const Filling *filling, const Named *aspect)
{
    const NamesFound *names = &filling->matcher->names;
    if (aspect->entity->block != BLOCK_aspect ||
        (op_slot(filling->op)->blocks & BLOCK_BIT(BLOCK_act)) == 0)
        return false;
    for (size_t i = 0; i < names->list.count; i++) {
        const Named *act = &names->list.items[i];
        if (act->entity->block == BLOCK_act && act->at == aspect->at &&
            act->end == aspect->end && act->passive == aspect->passive &&
            act->asking == aspect->asking)
            return true;
    }
    return false;
}

static void fill_entity(Filling *filling)
{
    const NamesFound *names = &filling->matcher->names;
    const SlotKind *kind = op_slot(filling->op);
    for (size_t i = 0; i < names->list.count; i++) {
        const Named *named = &names->list.items[i];
        if (!fill_fits(filling, named, filling->at, kind) ||
            !fill_is_surest(filling, named, kind) || is_act_too(filling, named))
            continue;
        Fill fill = {0};
        vec_push(filling->matcher->arena, &fill.filled.entities, named->entity);
        fill_offer(filling, named->end, fill);
    }
}

// `the agreement` as what something is done to.
static void fill_agreement(Filling *filling)
{
    static const char *const words[LANGUAGE_COUNT][8] = {
        {"agreement", "contract", "this agreement", "this contract", NULL},
        {"sopimus", "sopimuksen", "sopimusta", "tata sopimusta", NULL},
        {"avtalet", "detta avtal", NULL},
    };
    const Entity *agreement = filling->matcher->scope->model->main->entity;
    size_t used = 0;
    for (const char *const *word = words[filling->language]; *word; word++) {
        size_t longer =
            words_phrase(filling->matcher->words, filling->at, filling->to, *word);
        used = longer > used ? longer : used;
    }
    Fill fill = {0};
    if (used == 0 || !agreement)
        return;
    vec_push(filling->matcher->arena, &fill.filled.entities, agreement);
    fill_offer(filling, filling->at + used, fill);
}

// A name, or what stands for one in slots of some types.
static void fill_name(Filling *filling)
{
    fill_entity(filling);
    if (filling->out->count > 0)
        return;
    if (strcmp(op_slot(filling->op)->type, "measure") == 0)
        fill_resource(filling);
    if (strcmp(op_slot(filling->op)->type, "object") == 0)
        fill_agreement(filling);
    if (strcmp(op_slot(filling->op)->type, "party") == 0 ||
        strcmp(op_slot(filling->op)->type, "whom") == 0 ||
        strcmp(op_slot(filling->op)->type, "entity") == 0)
        fill_only_one(filling);
}

void fill_options(Matcher *matcher, const Op *op, Language language, size_t at, size_t to,
                  FillOptions *out)
{
    Filling filling = {matcher, op, language, at, to, out};
    switch (op_slot(op)->fill) {
    case FILL_ENTITY: fill_name(&filling); break;
    case FILL_ENTITIES: fill_lists(&filling); break;
    case FILL_PARTIES:
        fill_lists(&filling);
        fill_everyone(&filling);
        break;
    case FILL_CLAUSE: fill_clause(&filling); break;
    case FILL_FIGURE:
    case FILL_NUMBER:
    case FILL_LIMIT: fill_value(&filling); break;
    case FILL_DATE: fill_date(&filling); break;
    case FILL_SPAN: fill_span(&filling); break;
    case FILL_NEW: fill_new(&filling); break;
    case FILL_WORD: fill_word(&filling); break;
    case FILL_INTO:
        fill_entity(&filling);
        fill_new(&filling);
        break;
    }
}
