#include "command/repl.h"

#include <stdlib.h>
#include <string.h>

#include "output/text.h"
#include "output/wrap.h"

AgrLanguage repl_language(const Repl *repl)
{
    if (repl->input.document && repl->count > 0)
        return agr_language(repl->input.document, repl->at);
    return repl->terminal->language;
}

void repl_say(Repl *repl, PhraseKey key, const char *const *args, size_t count)
{
    Wrap wrap;
    wrap_begin(&wrap, &repl->terminal->out, 0, 2);
    wrap_fill(&wrap, words(key, repl_language(repl)), args, count);
    wrap_end(&wrap);
}

// --- copies of paths and changes ---

static void free_list(char **list, size_t count)
{
    for (size_t i = 0; list && i < count; i++)
        free(list[i]);
    free(list);
}

static char **copy_list(const char *const *from, size_t count)
{
    char **list = calloc(count + 1, sizeof *list);
    for (size_t i = 0; list && i < count; i++) {
        list[i] = strdup(from[i]);
        if (!list[i]) {
            free_list(list, count);
            return NULL;
        }
    }
    return list;
}

// --- opening ---

static void close_sessions(Repl *repl)
{
    for (size_t i = 0; repl->sessions && i < repl->count; i++)
        if (repl->sessions[i])
            agr_session_close(repl->sessions[i]);
    free(repl->sessions);
    repl->sessions = NULL;
    repl->count = repl->at = 0;
}

void repl_close(Repl *repl)
{
    close_sessions(repl);
    agr_portfolio_close(repl->portfolio);
    repl->portfolio = NULL;
    input_close(&repl->input);
    free_list(repl->paths, repl->options.count);
    repl->paths = NULL;
    repl->options.count = 0;
}

static void show_opened(Repl *repl)
{
    Writer *out = &repl->terminal->out;
    for (size_t i = 0; i < repl->count; i++) {
        char number[NUMBER_SIZE];
        Wrap wrap;
        wrap_begin(&wrap, out, 0, 2);
        if (repl->count > 1) {
            wrap_text(&wrap, number_words(i + 1, number));
            wrap_text(&wrap, ". ");
        }
        wrap_text(&wrap, agr_agreement_summary(repl->input.document, i));
        wrap_end(&wrap);
    }
    size_t errors = input_errors(&repl->input);
    char number[NUMBER_SIZE];
    if (errors > 0)
        TELL(repl, repl_has_errors, number_words(errors, number));
    if (repl->count > 1)
        TELL(repl, repl_at_hand, agr_agreement_name(repl->input.document, repl->at));
}

// Takes over what was opened. False without memory; then nothing is taken.
static bool take_over(Repl *repl, Input input, const char *const *paths, size_t count)
{
    size_t agreements = agr_agreement_count(input.document);
    AgrSession **sessions = calloc(agreements + 1, sizeof *sessions);
    char **copies = copy_list(paths, count);
    if (!sessions || !copies) {
        free(sessions);
        free_list(copies, count);
        SAY0(repl->terminal, usage_no_memory);
        return false;
    }
    repl_close(repl);
    repl->input = input;
    repl->sessions = sessions;
    repl->count = agreements;
    repl->paths = copies;
    repl->options.count = count;
    return true;
}

bool repl_load(Repl *repl, const char *const *paths, size_t count)
{
    Input input;
    ExitCode code = input_open(repl->terminal, &repl->options, paths, count,
                               repl->interrupted, &input);
    bool usable = input.document && agr_agreement_count(input.document) > 0;
    if (!usable && repl->count > 0 && repl->options.language == AGR_LANGUAGE_OF_FILE) {
        // What went wrong is told in the language of the conversation.
        Options options = repl->options;
        options.language = repl_language(repl);
        input_close(&input);
        code =
            input_open(repl->terminal, &options, paths, count, repl->interrupted, &input);
    }
    if (code != EXIT_FINE || !usable) {
        if (input.document)
            input_show_errors(&repl->terminal->out, &input);
        TELL0(repl, repl_not_opened);
    }
    if (!usable || code != EXIT_FINE || !take_over(repl, input, paths, count)) {
        input_close(&input);
        return false;
    }
    show_opened(repl);
    return true;
}

AgrSession *repl_session(Repl *repl)
{
    if (repl->count == 0) {
        TELL0(repl, repl_nothing_open);
        return NULL;
    }
    AgrSession **session = &repl->sessions[repl->at];
    if (!*session)
        *session = agr_session_open(repl->input.document, repl->at);
    if (!*session)
        SAY0(repl->terminal, usage_no_memory);
    return *session;
}

void repl_switch(Repl *repl, const char *name)
{
    char *end;
    unsigned long number = strtoul(name, &end, 10);
    bool is_number = *name && *end == '\0';
    for (size_t i = 0; i < repl->count; i++)
        if ((is_number && number == i + 1) ||
            strcmp(agr_agreement_name(repl->input.document, i), name) == 0) {
            repl->at = i;
            TELL(repl, repl_at_hand, agr_agreement_name(repl->input.document, i));
            return;
        }
    TELL(repl, repl_no_such_agreement, name);
    for (size_t i = 0; i < repl->count; i++) {
        writer_text(&repl->terminal->out, "  ");
        writer_number(&repl->terminal->out, i + 1);
        writer_text(&repl->terminal->out, ". ");
        writer_text(&repl->terminal->out, agr_agreement_name(repl->input.document, i));
        writer_text(&repl->terminal->out, "\n");
    }
}

// --- opening anew ---

// The changes of one agreement, kept while its document is closed.
typedef struct {
    char *agreement;
    char **changes;
    size_t count;
} Kept;

static Kept keep(Repl *repl, size_t at)
{
    Kept kept = {strdup(agr_agreement_name(repl->input.document, at)), NULL, 0};
    if (repl->sessions[at]) {
        const char *const *changes = agr_changes(repl->sessions[at], &kept.count);
        kept.changes = copy_list(changes, kept.count);
    }
    return kept;
}

static void make_again(Repl *repl, const Kept *kept)
{
    for (size_t i = 0; kept->agreement && i < repl->count; i++) {
        const char *name = agr_agreement_name(repl->input.document, i);
        if (strcmp(name, kept->agreement) != 0)
            continue;
        repl->at = i;
        for (size_t n = 0; kept->changes && n < kept->count; n++) {
            AgrSession *session = repl_session(repl);
            if (session && agr_suppose(session, kept->changes[n], NULL) != AGR_OK)
                TELL(repl, repl_change_lost, kept->changes[n]);
        }
        return;
    }
}

void repl_reload(Repl *repl)
{
    size_t count = repl->count, at = repl->at;
    char **paths = copy_list((const char *const *)repl->paths, repl->options.count);
    Kept *kept = calloc(count + 1, sizeof *kept);
    for (size_t i = 0; kept && i < count; i++)
        kept[i] = keep(repl, i);
    size_t path_count = repl->options.count;
    if (kept && paths && path_count > 0) {
        if (repl_load(repl, (const char *const *)paths, path_count)) {
            for (size_t i = 0; i < count;
                 i++) // the one at hand last, so that it stays so
                make_again(repl, &kept[i == count - 1 ? at : i < at ? i : i + 1]);
        }
    } else {
        TELL0(repl, repl_nothing_open);
    }
    for (size_t i = 0; kept && i < count; i++) {
        free(kept[i].agreement);
        free_list(kept[i].changes, kept[i].count);
    }
    free(kept);
    free_list(paths, path_count);
}
