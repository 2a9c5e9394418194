#include "engine/time/approvals.h"

#include "engine/time/log_layer.h"
#include "engine/time/versions.h"

// --- of a log ---

static bool can_be_approved(const Entity *entity)
{
    return entity->block == BLOCK_amendment || entity->block == BLOCK_agreement;
}

void approvals_logged(Arena *arena, const Model *model, LoggedApprovals *out)
{
    const EventLog *log = model->log;
    LogNames *names = log && log->entries.count > 0 ? log_names_new(arena, model) : NULL;
    for (size_t i = 0; names && i < log->entries.count; i++) {
        const LogEntry *entry = &log->entries.items[i];
        const EntityList *meant = log_meant(names, entry);
        if (entry->who.length == 0 || !log_is_ours(model, entry))
            continue;
        const Entity *who = log_actor(names, entry->who);
        for (size_t k = 0; who && k < meant->count; k++)
            if (can_be_approved(meant->items[k]))
                vec_push(arena, out,
                         ((LoggedApproval){meant->items[k]->block == BLOCK_amendment
                                               ? meant->items[k]->node
                                               : NULL,
                                           text_fold(arena, who->name), entry}));
    }
}

static bool is_of(const LoggedApproval *logged, const Entity *entity)
{
    if (!logged->of)
        return entity->block == BLOCK_agreement;
    return entity->block == BLOCK_amendment &&
           logged->of->span.source == entity->node->span.source &&
           logged->of->span.start == entity->node->span.start;
}

// A body stands for the party whose body it is.
static const Entity *party_behind(Eval *eval, const Entity *who,
                                  const EntityList *required)
{
    const Expr *of;
    EntityList owners = {0};
    if (!who || who->block == BLOCK_party || entities_include(required, who) ||
        !eval_slot(eval, who, LABEL_of, &of))
        return who;
    eval_members(eval, of, &owners, NULL);
    for (size_t i = 0; i < owners.count; i++)
        if (entities_include(required, owners.items[i]))
            return owners.items[i];
    return who;
}

static void add_logged(Eval *eval, const Entity *entity, const EntityList *required,
                       const LoggedApprovals *logged, Approvals *out)
{
    const Model *model = eval->model;
    for (size_t i = 0; i < logged->count; i++) {
        const LoggedApproval *one = &logged->items[i];
        if (!is_of(one, entity))
            continue;
        Approval approval = {
            .entry = one->entry, .version = one->entry->version, .day = one->entry->day};
        const Entity *who = names_resolve(model->names, model->main, one->who);
        approval.party = party_behind(eval, who, required);
        approval.by = approval.party != who ? who : NULL;
        vec_push(eval->arena, out, approval);
    }
}

// --- of the text ---

static Text version_of_line(const Entity *line)
{
    const Cell *cell = entity_cell(line, LABEL_version);
    return cell && cell->value ? text_trim(text_unquote(span_text(cell->value->span)))
                               : (Text){"", 0};
}

static Date day_of_line(const Entity *line)
{
    const Cell *cell = entity_cell(line, LABEL_date);
    const Expr *value = cell ? cell->value : NULL;
    bool dated = value && (value->kind == EXPR_DATE || value->kind == EXPR_PERIOD);
    return dated ? value->date : (Date){0};
}

static bool has_lines(const Entity *entity)
{
    for (const Node *node = entity->node ? entity->node->statement.body : NULL; node;
         node = node->next)
        if (node->kind == NODE_STATEMENT && node->statement.block == BLOCK_approval)
            return true;
    return false;
}

void approvals_of(Eval *eval, const Entity *entity, const EntityList *required,
                  Approvals *out)
{
    const Model *model = eval->model;
    size_t end = has_lines(entity) ? model->entities.count : 0;
    for (size_t i = model->first_entity; i < end; i++) {
        const Entity *line = model->entities.items[i];
        if (line->block == BLOCK_approval && line->parent == entity)
            vec_push(eval->arena, out,
                     ((Approval){.line = line,
                                 .party = approval_party(model, line),
                                 .version = version_of_line(line),
                                 .day = day_of_line(line)}));
    }
    if (model->versions) {
        add_logged(eval, entity, required, &model->versions->logged, out);
        return;
    }
    LoggedApprovals logged = {0};
    approvals_logged(eval->arena, model, &logged);
    add_logged(eval, entity, required, &logged, out);
}
