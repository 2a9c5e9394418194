#include "command/repl.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "command/repl_line.h"
#include "command/verbs.h"
#include "output/text.h"

// Set by Ctrl-C while a question is worked on; the one thing a handler may touch.
static volatile sig_atomic_t interrupted;

static void interrupt(int number)
{
    (void)number;
    interrupted = 1;
}

// --- answers ---

static void tell_changes(Repl *repl, AgrSession *session)
{
    char number[NUMBER_SIZE];
    size_t count = 0;
    agr_changes(session, &count);
    if (count == 0)
        TELL0(repl, repl_no_changes);
    else if (count == 1)
        TELL0(repl, repl_one_change);
    else
        TELL(repl, repl_change_count, number_words(count, number));
}

static void tell_stopped(Repl *repl)
{
    if (interrupted)
        TELL0(repl, repl_cancelled);
    else
        input_stopped(repl->terminal, &repl->input);
}

static void show(Repl *repl, const AgrAnswer *answer)
{
    AgrLanguage language = repl_language(repl);
    if (!answer)
        tell_stopped(repl);
    else if (strcmp(answer->verdict, "not-understood") == 0)
        text_not_understood(&repl->terminal->out, language, answer, false);
    else
        text_answer(&repl->terminal->out, language, answer);
}

// Says the changes made since there were `before` of them.
static void tell_new_changes(Repl *repl, AgrSession *session, size_t before)
{
    size_t count = 0;
    const char *const *changes = agr_changes(session, &count);
    for (size_t i = before; i < count; i++)
        TELL(repl, repl_supposed, changes[i]);
    tell_changes(repl, session);
}

// `what if koski leaves` asks nothing yet: it is a change, as after `suppose`.
static bool is_bare_change(Repl *repl, AgrSession *session, const char *line)
{
    size_t length, before = 0;
    const char *change = repl_after(line, PHRASE_repl_word_what_if, &length);
    char *copy = change && !strchr(change, ':') ? strdup(change) : NULL;
    if (!copy)
        return false;
    copy[strcspn(copy, "?")] = '\0';
    agr_changes(session, &before);
    bool made = *copy && agr_suppose(session, copy, NULL) == AGR_OK;
    free(copy);
    if (made)
        tell_new_changes(repl, session, before);
    return made;
}

static void ask(Repl *repl, const char *question)
{
    AgrSession *session = repl_session(repl);
    size_t changes = 0;
    if (!session || is_bare_change(repl, session, question))
        return;
    const AgrAnswer *answer = agr_follow_up(session, question);
    if (answer && strcmp(answer->verdict, "not-understood") == 0 &&
        repl_ask_about_all(repl, question))
        return;
    show(repl, answer);
    agr_changes(session, &changes);
    if (answer && changes > 0 && strcmp(answer->verdict, "not-understood") != 0)
        tell_changes(repl, session);
}

// --- commands ---

static void tell_status(Repl *repl, AgrStatus status, const AgrAnswer *answer)
{
    if (status != AGR_NOT_UNDERSTOOD)
        tell_stopped(repl);
    else if (answer)
        text_not_understood(&repl->terminal->out, repl_language(repl), answer, true);
    else
        TELL0(repl, repl_change_unclear);
}

static void run_suppose(Repl *repl)
{
    const AgrAnswer *answer = NULL;
    size_t before = 0;
    AgrSession *session = repl_session(repl);
    if (!session)
        return;
    agr_changes(session, &before);
    AgrStatus status = AGR_NOT_UNDERSTOOD;
    if (*repl->rest)
        status = agr_suppose(session, repl->rest, &answer);
    if (status == AGR_OK)
        tell_new_changes(repl, session, before);
    else
        tell_status(repl, status, answer);
}

// The word `choose` may belong to the change itself.
static void run_choose(Repl *repl)
{
    const AgrAnswer *answer = NULL;
    size_t before = 0;
    AgrSession *session = repl_session(repl);
    if (!session)
        return;
    agr_changes(session, &before);
    AgrStatus status = agr_suppose(session, repl->line, &answer);
    if (status == AGR_NOT_UNDERSTOOD && *repl->rest)
        status = agr_suppose(session, repl->rest, &answer);
    if (status == AGR_OK)
        tell_new_changes(repl, session, before);
    else
        tell_status(repl, status, answer);
}

static void run_undo(Repl *repl)
{
    AgrSession *session = repl_session(repl);
    if (!session)
        return;
    if (agr_undo(session) == AGR_OK)
        tell_changes(repl, session);
    else
        TELL0(repl, repl_nothing_to_undo);
}

static void run_reset(Repl *repl)
{
    AgrSession *session = repl_session(repl);
    if (!session)
        return;
    while (agr_undo(session) == AGR_OK)
        ;
    tell_changes(repl, session);
}

static void run_redo(Repl *repl)
{
    AgrSession *session = repl_session(repl);
    if (!session)
        return;
    if (agr_redo(session) == AGR_OK)
        tell_changes(repl, session);
    else
        TELL0(repl, repl_nothing_to_redo);
}

static void run_changes(Repl *repl)
{
    AgrSession *session = repl_session(repl);
    size_t count = 0;
    if (!session)
        return;
    const char *const *changes = agr_changes(session, &count);
    for (size_t i = 0; i < count; i++) {
        writer_number(&repl->terminal->out, i + 1);
        writer_text(&repl->terminal->out, ". ");
        writer_text(&repl->terminal->out, changes[i]);
        writer_text(&repl->terminal->out, "\n");
    }
    if (count == 0)
        TELL0(repl, repl_no_changes);
}

static void run_compare(Repl *repl)
{
    AgrSession *session = repl_session(repl);
    size_t count = 0;
    if (!session)
        return;
    agr_changes(session, &count);
    if (count == 0)
        TELL0(repl, repl_no_changes);
    else
        show(repl, agr_compare(session));
}

static void run_why(Repl *repl)
{
    AgrSession *session = repl_session(repl);
    if (!session)
        return;
    const AgrAnswer *answer = agr_why(session);
    if (answer && answer->step_count > 0)
        text_steps(&repl->terminal->out, repl_language(repl), answer);
    else
        TELL0(repl, repl_no_why);
}

static void run_save(Repl *repl)
{
    repl_save(repl, repl->rest);
}

static void run_load(Repl *repl)
{
    const char *rest = repl->rest;
    char *path = repl_take(&rest);
    if (path && !*rest)
        repl_load(repl, (const char *const[]){path}, 1);
    else
        TELL0(repl, repl_how_to_load);
    free(path);
}

static void run_reload(Repl *repl)
{
    repl_reload(repl);
}

static void run_agreement(Repl *repl)
{
    if (repl_session(repl))
        repl_switch(repl, repl->rest);
}

static void run_agreements(Repl *repl)
{
    if (repl_session(repl))
        repl_list_agreements(repl);
}

static void run_ask_all(Repl *repl)
{
    if (repl_session(repl))
        repl_ask_all(repl, repl->rest);
}

static void run_findings(Repl *repl)
{
    const Input *input = &repl->input;
    if (!repl_session(repl))
        return;
    text_findings(&repl->terminal->out, input->document, input->findings, input->count,
                  false);
    text_counts(&repl->terminal->out, repl_language(repl),
                count_findings(input->findings, input->count));
}

static void run_clause(Repl *repl)
{
    Writer *out = &repl->terminal->out;
    AgrPlace place = {0};
    if (!repl_session(repl))
        return;
    const char *text = agr_clause(repl->input.document, repl->at, repl->rest, &place);
    if (!text) {
        TELL(repl, repl_no_such_clause, repl->rest);
        return;
    }
    writer_style(out, STYLE_DIM);
    text_place(out, repl_language(repl), &place);
    writer_style(out, STYLE_PLAIN);
    writer_text(out, "\n");
    writer_text(out, text);
    writer_text(out, *text && text[strlen(text) - 1] == '\n' ? "" : "\n");
}

static void run_help(Repl *repl)
{
    repl_help(repl, repl->rest);
}

static void run_quit(Repl *repl)
{
    repl->leaving = true;
}

// --- the table of commands ---

// What must follow the words of a command. A line that is more than its command is a
// question: `why` explains, `why is this so` asks.
typedef enum { TAKES_NOTHING, TAKES_WORD, TAKES_SOME, TAKES_ANY } Takes;

typedef struct {
    PhraseKey words;
    Takes takes;
    void (*run)(Repl *repl);
} Command;

static const Command commands[] = {
    {PHRASE_repl_word_suppose, TAKES_ANY, run_suppose},
    {PHRASE_repl_word_undo, TAKES_NOTHING, run_undo},
    {PHRASE_repl_word_reset, TAKES_NOTHING, run_reset},
    {PHRASE_repl_word_redo, TAKES_NOTHING, run_redo},
    {PHRASE_repl_word_changes, TAKES_NOTHING, run_changes},
    {PHRASE_repl_word_compare, TAKES_NOTHING, run_compare},
    {PHRASE_repl_word_choose, TAKES_ANY, run_choose},
    {PHRASE_repl_word_why, TAKES_NOTHING, run_why},
    {PHRASE_repl_word_save, TAKES_ANY, run_save},
    {PHRASE_repl_word_load, TAKES_ANY, run_load},
    {PHRASE_repl_word_reload, TAKES_NOTHING, run_reload},
    {PHRASE_repl_word_agreement, TAKES_WORD, run_agreement},
    {PHRASE_repl_word_agreements, TAKES_NOTHING, run_agreements},
    {PHRASE_repl_word_ask_all, TAKES_SOME, run_ask_all},
    {PHRASE_repl_word_check, TAKES_NOTHING, run_findings},
    {PHRASE_repl_word_clause, TAKES_WORD, run_clause},
    {PHRASE_repl_word_help, TAKES_ANY, run_help},
    {PHRASE_repl_word_quit, TAKES_NOTHING, run_quit},
};
enum { COMMAND_COUNT = sizeof commands / sizeof *commands };

static bool fits(Takes takes, const char *rest)
{
    switch (takes) {
    case TAKES_NOTHING: return *rest == '\0';
    case TAKES_WORD: return *rest != '\0' && !strchr(rest, ' ');
    case TAKES_SOME: return *rest != '\0';
    case TAKES_ANY: break;
    }
    return true;
}

static const Command *find_command(const char *line, const char **rest)
{
    const Command *found = NULL;
    size_t longest = 0, length;
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        const char *after = repl_after(line, commands[i].words, &length);
        if (after && length > longest && fits(commands[i].takes, after)) {
            found = &commands[i];
            longest = length;
            *rest = after;
        }
    }
    return found;
}

// A line is a command or else a question. A `?` at the end of a command means nothing.
static void obey(Repl *repl, char *line)
{
    Text text = text_trim(text_from(line));
    if (text.length == 0 || text.at[0] == '#')
        return;
    char *start = line + (text.at - line), *end = start + text.length;
    bool asks = end[-1] == '?' && text.length > 1;
    end[asks ? -1 : 0] = '\0';
    repl->line = start;
    const Command *command = find_command(start, &repl->rest);
    if (command) {
        command->run(repl);
        return;
    }
    if (asks)
        end[-1] = '?';
    *end = '\0';
    ask(repl, start);
}

// --- completion ---

// A change is completed like one, without the word in front of it.
static const char *const *complete(void *context, const char *before, size_t *count)
{
    Repl *repl = context;
    size_t length;
    *count = 0;
    if (repl->count == 0)
        return NULL;
    const char *change = repl_after(before, PHRASE_repl_word_suppose, &length);
    AgrSession *session = repl_session(repl);
    return session ? agr_complete(session, change ? change : before, count) : NULL;
}

// --- the conversation ---

static ExitCode converse(Repl *repl, LineEditor *editor)
{
    const char *line = NULL;
    while (!repl->leaving && writer_flush(&repl->terminal->out)) {
        interrupted = 0;
        LineResult result = line_read(editor, &line);
        if (result == LINE_END)
            break;
        char *copy = result == LINE_READ ? strdup(line) : NULL;
        if (copy)
            obey(repl, copy);
        free(copy);
    }
    if (line_interactive(editor) && !repl->leaving)
        writer_text(&repl->terminal->out, "\n");
    return EXIT_FINE;
}

ExitCode run_repl(Terminal *terminal, const Options *options)
{
    struct sigaction action = {.sa_handler = interrupt};
    Repl repl = {.terminal = terminal, .options = *options, .interrupted = &interrupted};
    repl.options.count = 0;
    for (size_t i = 0; i < options->count; i++)
        if (strcmp(options->operands[i], "-") == 0) {
            SAY0(terminal, usage_repl_stdin);
            return EXIT_USAGE;
        }
    if (options->count > 0 &&
        !repl_load(&repl, (const char *const *)options->operands, options->count))
        return EXIT_USAGE;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    LineEditor *editor = line_open(complete, &repl, &interrupted);
    ExitCode code = EXIT_LIMIT;
    if (editor) {
        TELL0(&repl, repl_opening);
        code = converse(&repl, editor);
    } else {
        SAY0(terminal, usage_no_memory);
    }
    line_close(editor);
    repl_close(&repl);
    return code;
}
