#include "output/json_build.h"
#include "output/power_report.h"

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
    for (size_t i = 0; i < report->decisions.count; i++)
        build_push(builder, decisions, decision_of(builder, &report->decisions.items[i]));
    build_put(builder, object, "decisions", decisions);
    return object;
}

bool power_json(Writer *writer, const PowerReport *before, const PowerReport *after)
{
    Builder builder = {0};
    json_t *root = json_object();
    build_put(&builder, root, "format", build_text("agrc-power/1"));
    build_put(&builder, root, after ? "before" : "report", report_of(&builder, before));
    if (after != NULL)
        build_put(&builder, root, "after", report_of(&builder, after));
    return build_dump(writer, &builder, root);
}
