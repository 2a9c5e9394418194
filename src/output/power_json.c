#include "output/json_build.h"
#include "output/power_change.h"

// agrc-power/1: each rule of decision with what was asked about it.

static json_t *strings_of(Builder *builder, const char *const *items, size_t count)
{
    json_t *array = json_array();
    for (size_t i = 0; i < count; i++)
        build_push(builder, array, build_text(items[i]));
    return array;
}

static json_t *row_of(Builder *builder, const struct PowerRow *row)
{
    json_t *object = json_object();
    build_put(builder, object, "of", build_text(row->of));
    build_put(builder, object, "exact", build_text_or_null(row->exact));
    build_put(builder, object, "display", build_text_or_null(row->display));
    return object;
}

static json_t *item_of(Builder *builder, const PowerItem *item)
{
    json_t *object = json_object(), *rows = json_array();
    build_put(builder, object, "form", build_text(item->key));
    build_put(builder, object, "verdict", build_text(item->verdict));
    build_put(builder, object, "sentence", build_text(item->sentence));
    build_put(builder, object, "exact", build_text_or_null(item->exact));
    for (size_t i = 0; i < item->row_count; i++)
        build_push(builder, rows, row_of(builder, &item->rows[i]));
    build_put(builder, object, "rows", rows);
    build_put(builder, object, "groups",
              strings_of(builder, item->groups.items, item->groups.count));
    build_put(builder, object, "count", build_text_or_null(item->total));
    build_put(builder, object, "otherwise",
              strings_of(builder, item->otherwise.items, item->otherwise.count));
    return object;
}

static json_t *decision_of(Builder *builder, const PowerDecision *decision)
{
    json_t *object = json_object(), *items = json_array();
    build_put(builder, object, "body", build_text(decision->body));
    build_put(builder, object, "matter", build_text_or_null(decision->matter));
    build_put(builder, object, "because",
              strings_of(builder, decision->clauses.items, decision->clauses.count));
    build_put(builder, object, "assuming",
              strings_of(builder, decision->assuming.items, decision->assuming.count));
    build_put(builder, object, "otherwise",
              strings_of(builder, decision->otherwise.items, decision->otherwise.count));
    for (size_t i = 0; i < decision->items.count; i++)
        build_push(builder, items, item_of(builder, &decision->items.items[i]));
    build_put(builder, object, "answers", items);
    return object;
}

static json_t *report_of(Builder *builder, const PowerReport *report)
{
    json_t *object = json_object(), *decisions = json_array();
    build_put(builder, object, "agreement", build_text(report->agreement));
    build_put(builder, object, "file", build_text(report->file));
    build_put(builder, object, "sha256", build_text(report->sha256));
    build_put(builder, object, "amended_by", build_text_or_null(report->amended));
    build_put(builder, object, "amended_from", build_text_or_null(report->amended_from));
    for (size_t i = 0; i < report->decisions.count; i++)
        build_push(builder, decisions, decision_of(builder, &report->decisions.items[i]));
    build_put(builder, object, "decisions", decisions);
    return object;
}

// --- two versions ---

static const char *change_word(PhraseKey key)
{
    return key == PHRASE_report_gains   ? "gains"
           : key == PHRASE_report_loses ? "loses"
           : key == PHRASE_report_joins ? "joins"
           : key == PHRASE_report_keeps ? "keeps"
                                        : "leaves";
}

static json_t *shifts_of(Builder *builder, const PowerShifts *shifts)
{
    json_t *array = json_array();
    for (size_t i = 0; i < shifts->count; i++) {
        const struct PowerShift *shift = &shifts->items[i];
        json_t *object = json_object();
        build_put(builder, object, "of", build_text(shift->of));
        build_put(builder, object, "before",
                  build_text_or_null(shift->before ? shift->before->exact : NULL));
        build_put(builder, object, "after",
                  build_text_or_null(shift->after ? shift->after->exact : NULL));
        build_put(builder, object, "change",
                  build_text(change_word(power_shift_key(shift))));
        build_push(builder, array, object);
    }
    return array;
}

static json_t *change_of(Builder *builder, const PowerChange *change)
{
    const PowerDecision *named = change->before ? change->before : change->after;
    json_t *object = json_object(), *said = json_array();
    build_put(builder, object, "body", build_text(named->body));
    build_put(builder, object, "matter", build_text_or_null(named->matter));
    build_put(builder, object, "only",
              build_text_or_null(change->after == NULL    ? "before"
                                 : change->before == NULL ? "after"
                                                          : NULL));
    for (size_t i = 0; i < change->said.count; i++) {
        json_t *pair = json_object();
        build_put(builder, pair, "form", build_text(change->said.items[i].before->key));
        build_put(builder, pair, "before",
                  build_text(change->said.items[i].before->sentence));
        build_put(builder, pair, "after",
                  build_text(change->said.items[i].after->sentence));
        build_push(builder, said, pair);
    }
    build_put(builder, object, "answers", said);
    build_put(
        builder, object, "because_before",
        strings_of(builder, change->clauses_before.items, change->clauses_before.count));
    build_put(
        builder, object, "because_after",
        strings_of(builder, change->clauses_after.items, change->clauses_after.count));
    build_put(builder, object, "votes", shifts_of(builder, &change->votes));
    build_put(builder, object, "banzhaf", shifts_of(builder, &change->power));
    return object;
}

static json_t *changes_of(Builder *builder, Arena *arena, const PowerReport *before,
                          const PowerReport *after)
{
    PowerChangeList changes = {0};
    json_t *array = json_array();
    power_change_list(arena, before, after, &changes);
    for (size_t i = 0; i < changes.count; i++)
        build_push(builder, array, change_of(builder, &changes.items[i]));
    return array;
}

bool power_json(Writer *writer, Arena *arena, const PowerReport *before,
                const PowerReport *after)
{
    Builder builder = {0};
    json_t *root = json_object();
    build_put(&builder, root, "format", build_text("agrc-power/1"));
    build_put(&builder, root, after ? "before" : "report", report_of(&builder, before));
    if (after != NULL) {
        build_put(&builder, root, "after", report_of(&builder, after));
        build_put(&builder, root, "changes", changes_of(&builder, arena, before, after));
    }
    return build_dump(writer, &builder, root);
}
