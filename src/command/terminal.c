#include "command/terminal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "output/text.h"

void terminal_open(Terminal *terminal, AgrLanguage language)
{
    writer_open(&terminal->out, STDOUT_FILENO, false);
    writer_open(&terminal->err, STDERR_FILENO, false);
    terminal->language = language;
}

static bool has_colors(int fd)
{
    const char *term = getenv("TERM"), *refused = getenv("NO_COLOR");
    return isatty(fd) && !(refused && *refused) && term && *term &&
           strcmp(term, "dumb") != 0;
}

void terminal_color(Terminal *terminal, ColorChoice choice)
{
    bool always = choice == COLOR_ALWAYS, never = choice == COLOR_NEVER;
    terminal->out.color = always || (!never && has_colors(STDOUT_FILENO));
    terminal->err.color = always || (!never && has_colors(STDERR_FILENO));
}

void terminal_limit(Terminal *terminal, unsigned long long most)
{
    writer_limit(&terminal->out, most);
}

void terminal_say(Terminal *terminal, PhraseKey key, const char *const *args,
                  size_t count)
{
    writer_flush(&terminal->out);
    writer_text(&terminal->err, "agrc: ");
    writer_fill(&terminal->err, words(key, terminal->language), args, count);
    writer_text(&terminal->err, "\n");
    writer_flush(&terminal->err);
}

ExitCode terminal_close(Terminal *terminal, ExitCode code)
{
    writer_flush(&terminal->out);
    // Some systems tell of a full disk only when the file is closed.
    if (terminal->out.error == 0 && close(STDOUT_FILENO) != 0 && errno != EBADF)
        terminal->out.error = errno;
    writer_flush(&terminal->err);
    if (terminal->out.error == 0)
        return code;
    char most[NUMBER_SIZE];
    if (terminal->out.cut) // a report that is cut must not pass for a whole one
        SAY(terminal, usage_output_cut, number_words((size_t)terminal->out.most, most));
    else if (terminal->out.error != EPIPE)
        SAY(terminal, usage_cannot_write, strerror(terminal->out.error));
    return EXIT_LIMIT;
}
