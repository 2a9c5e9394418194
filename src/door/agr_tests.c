// The public door: the tests that an agreement states.

#include "analysis/tests.h"
#include "door/document.h"

static bool rested_on(const ClauseList *rested, const Clause *clause)
{
    for (size_t i = 0; i < rested->count; i++)
        if (rested->items[i] == clause)
            return true;
    return false;
}

static void run_tests(AgrDocument *document, Opened *opened)
{
    document_check(document, opened);
    TestResults results = {0};
    ClauseList rested = {0};
    tests_run(document->arena, opened->model, opened->base, &opened->diags,
              document_language(document, opened), &results, &rested);
    for (size_t i = 0; i < results.count; i++)
        vec_push(document->arena, &document->results, results.items[i]);
    const Model *model = opened->model;
    for (size_t i = 0; results.count > 0 && i < model->clauses.count; i++) {
        const Clause *clause = model->clauses.items[i];
        if (clause->agreement == model->main && !rested_on(&rested, clause))
            vec_push(document->arena, &document->untested,
                     place_of(document->arena, clause->span, clause));
    }
}

static void run_all_tests(AgrDocument *document)
{
    if (document->tested)
        return;
    document->tested = true;
    if (!GUARDED(document)) {
        document_failed(document);
        return;
    }
    for (size_t i = 0; i < document->opened.count; i++)
        if (document->opened.items[i].model)
            run_tests(document, &document->opened.items[i]);
}

const AgrTestResult *agr_test(AgrDocument *document, size_t *count)
{
    run_all_tests(document);
    *count = document->results.count;
    return document->results.items;
}

const AgrPlace *agr_untested(AgrDocument *document, size_t *count)
{
    run_all_tests(document);
    *count = document->untested.count;
    return document->untested.items;
}
