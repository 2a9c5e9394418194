#include "analysis/findings/findings_checks.h"

#include "engine/time/replay.h"

// What the `happened` statements of a file say that can't have happened.

void check_log(Eval *eval, Diags *diags)
{
    EventLog log = {0};
    if (eval->model->main->tree)
        event_log_tree(eval->arena, diags, eval->model->main->tree, &log);
    if (log.entries.count == 0)
        return;
    const Override *time = scenario_find(eval->scenario, (Input){INPUT_DATE, 0});
    log_replay(eval, &log, log_names_new(eval->arena, eval->model),
               time ? &time->until : NULL, diags);
}
