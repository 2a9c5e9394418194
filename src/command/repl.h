#ifndef AGRC_COMMAND_REPL_H
#define AGRC_COMMAND_REPL_H

#include "command/input.h"

// A conversation: agreements that are open, a session on each, and the one at hand.

typedef struct {
    Terminal *terminal;
    Options options; // language and root; its operands are what is open
    char **paths;    // owned copies of them
    Input input;
    AgrPortfolio *portfolio; // the same agreements asked together; opened when first used
    AgrSession **sessions;   // one for each agreement, opened when first used
    size_t count;
    size_t at; // the agreement at hand
    volatile sig_atomic_t *interrupted;
    const char *line, *rest; // what was typed, and what follows the command in it
    bool leaving;
} Repl;

// --- repl_open.c ---

// Opens paths in place of what is open, which stays when they can't be read; shows what
// was opened. False when nothing was.
bool repl_load(Repl *repl, const char *const *paths, size_t count);
// Opens the same paths anew, with the changes made.
void repl_reload(Repl *repl);
// The session at hand; NULL after a message when nothing is open.
AgrSession *repl_session(Repl *repl);
// Goes over to the agreement of that name or number.
void repl_switch(Repl *repl, const char *name);
void repl_close(Repl *repl);

// The language of the agreement at hand.
AgrLanguage repl_language(const Repl *repl);
// A phrase with its arguments as a line.
void repl_say(Repl *repl, PhraseKey key, const char *const *args, size_t count);
#define TELL(repl, key, ...)                                                             \
    repl_say((repl), PHRASE_##key, (const char *const[]){__VA_ARGS__},                   \
             sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))
#define TELL0(repl, key) repl_say((repl), PHRASE_##key, NULL, 0)

// --- repl_portfolio.c ---

// The open agreements, the one at hand marked.
void repl_list_agreements(Repl *repl);
// Asks all agreements as they stand.
void repl_ask_all(Repl *repl, const char *question);
// Answers a question that is about the agreements together; false when it is none.
bool repl_ask_about_all(Repl *repl, const char *question);

// --- repl_words.c ---

// What follows when `line` begins with one of the phrase's words in any language (phrases
// list them as `undo | take back`); NULL when it doesn't. `*length` is what the words
// take.
const char *repl_after(const char *line, PhraseKey key, size_t *length);
// A word or quoted words at the start of `*text`, which is moved behind them; NULL when
// there is none. To be freed.
char *repl_take(const char **text);

// --- repl_save.c, repl_help.c ---

// `"NAME" [to FILE]`: appends the session's state as a test.
void repl_save(Repl *repl, const char *rest);
// All commands, or a topic with examples.
void repl_help(Repl *repl, const char *topic);

#endif
