#include "command/repl_line.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"

enum { HISTORY_LINES = 1000 };

struct LineEditor {
    LineComplete *complete;
    void *context;
    const volatile sig_atomic_t *interrupted;
    EditLine *edit; // NULL when lines come from a pipe
    History *history;
    char *history_file;
    bool cancelled; // Ctrl-C was typed into the line
    char *line;
    size_t room;
};

// --- where the history is kept ---

// Makes the folders of a path, for nobody else to read.
static void make_folders(char *path)
{
    for (char *at = path + 1; (at = strchr(at, '/')); at++) {
        *at = '\0';
        mkdir(path, 0700);
        *at = '/';
    }
}

static char *history_path(void)
{
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    char *path = NULL;
    int length = -1;
    if (state && *state == '/')
        length = asprintf(&path, "%s/agrc/history", state);
    else if (home && *home == '/')
        length = asprintf(&path, "%s/.local/state/agrc/history", home);
    if (length < 0)
        return NULL;
    make_folders(path);
    return path;
}

// --- completion ---

static bool same_byte(char a, char b)
{
    char low_a = (char)(a >= 'A' && a <= 'Z' ? a + 32 : a);
    char low_b = (char)(b >= 'A' && b <= 'Z' ? b + 32 : b);
    return low_a == low_b;
}

static bool begins(const char *candidate, const char *word)
{
    while (*word && same_byte(*candidate, *word)) {
        candidate++;
        word++;
    }
    return *word == '\0';
}

// How much two candidates share at their beginnings, in whole code points.
static size_t shared(const char *a, const char *b, size_t most)
{
    size_t length = 0;
    while (length < most && a[length] && same_byte(a[length], b[length]))
        length++;
    while (length > 0 && ((unsigned char)a[length] & 0xC0) == 0x80)
        length--;
    return length;
}

static void list(const char *const *candidates, size_t count, const char *word)
{
    enum { MOST = 40 };
    size_t shown = 0;
    fputs("\n", stdout);
    for (size_t i = 0; i < count && shown < MOST; i++)
        if (begins(candidates[i], word)) {
            printf("%s%s", shown > 0 ? "   " : "", candidates[i]);
            shown++;
        }
    fputs(shown == MOST ? " …\n" : "\n", stdout);
    fflush(stdout);
}

static unsigned char complete_word(EditLine *edit, int key)
{
    LineEditor *editor;
    (void)key;
    el_get(edit, EL_CLIENTDATA, &editor);
    const LineInfo *info = el_line(edit);
    size_t end = (size_t)(info->cursor - info->buffer), start = end, count = 0;
    while (start > 0 && info->buffer[start - 1] != ' ')
        start--;
    char *before = strndup(info->buffer, start);
    char *word = strndup(info->buffer + start, end - start);
    const char *const *candidates =
        before && word ? editor->complete(editor->context, before, &count) : NULL;
    const char *first = NULL;
    size_t common = 0, found = 0;
    for (size_t i = 0; candidates && i < count; i++) {
        if (!begins(candidates[i], word))
            continue;
        common = first ? shared(first, candidates[i], common) : strlen(candidates[i]);
        first = first ? first : candidates[i];
        found++;
    }
    unsigned char result = CC_ERROR;
    if (first && (common > strlen(word) || found == 1)) {
        char *insert = NULL;
        el_deletestr(edit, (int)text_codepoints(text_from(word)));
        if (asprintf(&insert, "%.*s%s", (int)common, first, found == 1 ? " " : "") >= 0)
            el_insertstr(edit, insert);
        free(insert);
        result = CC_REFRESH;
    } else if (found > 1) {
        list(candidates, count, word);
        result = CC_REDISPLAY;
    }
    free(before);
    free(word);
    return result;
}

static unsigned char cancel_line(EditLine *edit, int key)
{
    LineEditor *editor;
    (void)key;
    el_get(edit, EL_CLIENTDATA, &editor);
    editor->cancelled = true;
    return CC_NEWLINE;
}

// --- opening and closing ---

static char *prompt(EditLine *edit)
{
    static char words[] = "> ";
    (void)edit;
    return words;
}

static void open_history(LineEditor *editor)
{
    HistEvent event;
    editor->history = history_init();
    editor->history_file = history_path();
    if (!editor->history)
        return;
    history(editor->history, &event, H_SETSIZE, HISTORY_LINES);
    history(editor->history, &event, H_SETUNIQUE, 1);
    if (editor->history_file)
        history(editor->history, &event, H_LOAD, editor->history_file);
    el_set(editor->edit, EL_HIST, history, editor->history);
}

static void open_edit(LineEditor *editor)
{
    // libedit reads letters by the locale; what is typed here is UTF-8 whatever it says.
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setlocale(LC_CTYPE, "C.UTF-8");
    editor->edit = el_init("agrc", stdin, stdout, stderr);
    if (!editor->edit)
        return;
    el_set(editor->edit, EL_CLIENTDATA, editor);
    el_set(editor->edit, EL_PROMPT, prompt);
    el_set(editor->edit, EL_EDITOR, "emacs");
    open_history(editor);
    el_source(editor->edit, NULL);
    // The wide call keeps the names as they are; el_set would copy and never free them.
    el_wset(editor->edit, EL_ADDFN, L"agrc-complete", L"Complete a word", complete_word);
    el_wset(editor->edit, EL_ADDFN, L"agrc-cancel", L"Drop the line", cancel_line);
    el_set(editor->edit, EL_BIND, "^I", "agrc-complete", NULL);
    el_set(editor->edit, EL_BIND, "^C", "agrc-cancel", NULL);
    // While a line is edited Ctrl-C is a key like others; otherwise it is a signal.
    el_set(editor->edit, EL_SETTY, "-d", "intr=", NULL);
}

LineEditor *line_open(LineComplete *complete, void *context,
                      const volatile sig_atomic_t *interrupted)
{
    LineEditor *editor = calloc(1, sizeof *editor);
    if (!editor)
        return NULL;
    editor->complete = complete;
    editor->context = context;
    editor->interrupted = interrupted;
    if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO))
        open_edit(editor);
    return editor;
}

void line_close(LineEditor *editor)
{
    HistEvent event;
    if (!editor)
        return;
    if (editor->history && editor->history_file) {
        mode_t mask = umask(077);
        history(editor->history, &event, H_SAVE, editor->history_file);
        umask(mask);
    }
    if (editor->history)
        history_end(editor->history);
    if (editor->edit)
        el_end(editor->edit);
    free(editor->history_file);
    free(editor->line);
    free(editor);
}

bool line_interactive(const LineEditor *editor)
{
    return editor->edit != NULL;
}

// --- reading ---

static LineResult read_edited(LineEditor *editor, const char **line)
{
    HistEvent event;
    int length = 0;
    editor->cancelled = false;
    const char *text = el_gets(editor->edit, &length);
    if (editor->cancelled || *editor->interrupted) {
        fputs("^C\n", stdout);
        fflush(stdout);
        return LINE_CANCELLED;
    }
    if (!text || length <= 0)
        return LINE_END;
    free(editor->line);
    editor->line = strndup(text, strcspn(text, "\r\n"));
    if (!editor->line)
        return LINE_END;
    if (editor->history && *editor->line)
        history(editor->history, &event, H_ENTER, editor->line);
    *line = editor->line;
    return LINE_READ;
}

LineResult line_read(LineEditor *editor, const char **line)
{
    if (editor->edit)
        return read_edited(editor, line);
    ssize_t length = getline(&editor->line, &editor->room, stdin);
    if (length < 0 && errno == EINTR && !feof(stdin)) {
        clearerr(stdin);
        return LINE_CANCELLED;
    }
    if (length < 0)
        return LINE_END;
    editor->line[strcspn(editor->line, "\r\n")] = '\0';
    *line = editor->line;
    return LINE_READ;
}
