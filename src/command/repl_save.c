#include "command/repl.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "output/text.h"

static bool copy_bytes(int from, int to, bool *ends_line)
{
    char bytes[1 << 14];
    ssize_t got;
    *ends_line = true;
    while ((got = read(from, bytes, sizeof bytes)) != 0) {
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return false;
        *ends_line = bytes[got - 1] == '\n';
        for (ssize_t done = 0, put; done < got; done += put) {
            put = write(to, bytes + done, (size_t)(got - done));
            if (put < 0)
                return false;
        }
    }
    return true;
}

// The old bytes (or the head of a new file), an empty line and the test, all on disk.
static bool write_all(int from, int to, const char *head, const char *test)
{
    struct stat state;
    bool ends_line = true, old = from >= 0;
    if (old && (fstat(from, &state) != 0 || fchmod(to, state.st_mode & 07777) != 0))
        return false;
    if (old && !S_ISREG(state.st_mode)) { // a device has no end, and must not be replaced
        errno = EINVAL;
        return false;
    }
    if (old && !copy_bytes(from, to, &ends_line))
        return false;
    Writer writer;
    writer_open(&writer, to, false);
    writer_text(&writer, !old ? head : ends_line ? "\n" : "\n\n");
    writer_raw(&writer, test, strlen(test));
    if (*test && test[strlen(test) - 1] != '\n')
        writer_text(&writer, "\n");
    if (!writer_flush(&writer)) {
        errno = writer.error;
        return false;
    }
    return fsync(to) == 0;
}

// Appends to a file by writing a new one beside it and giving it the old one's name:
// whoever reads it meanwhile sees all or nothing. Returns 0 or the errno.
static int append(const char *path, const char *head, const char *test)
{
    char *target = realpath(path, NULL), *beside = NULL;
    int from = target ? open(target, O_RDONLY | O_CLOEXEC | O_NONBLOCK) : -1, to = -1,
        problem = 0;
    if (target ? from < 0 : errno != ENOENT)
        problem = errno;
    if (problem == 0 && asprintf(&beside, "%s.XXXXXX", target ? target : path) < 0) {
        beside = NULL;
        problem = ENOMEM;
    }
    if (problem == 0) {
        to = mkostemp(beside, O_CLOEXEC);
        if (to < 0)
            problem = errno;
    }
    if (to >= 0) {
        bool written = write_all(from, to, target ? "" : head, test);
        if (!target)
            fchmod(to, 0644);
        problem = written ? 0 : errno;
        if (close(to) != 0 && problem == 0)
            problem = errno;
        if (problem == 0 && rename(beside, target ? target : path) != 0)
            problem = errno;
        if (problem != 0)
            unlink(beside);
    }
    if (from >= 0)
        close(from);
    free(target);
    free(beside);
    return problem;
}

static void save(Repl *repl, AgrSession *session, const char *name, const char *file)
{
    const char *test = NULL;
    if (agr_as_test(session, name, &test) == AGR_NOTHING) {
        TELL0(repl, repl_nothing_to_save);
        return;
    }
    if (!file || !*file || strcmp(file, "<stdin>") == 0) {
        TELL0(repl, repl_no_file);
        return;
    }
    const char *head = test ? agr_test_head(session, file) : NULL;
    if (!head) {
        SAY0(repl->terminal, usage_no_memory);
        return;
    }
    int problem = append(file, head, test);
    if (problem != 0) {
        TELL(repl, repl_not_saved, file, strerror(problem));
        return;
    }
    writer_text(&repl->terminal->out, test);
    writer_text(&repl->terminal->out,
                *test && test[strlen(test) - 1] == '\n' ? "" : "\n");
    TELL(repl, repl_saved, name, file);
}

void repl_save(Repl *repl, const char *rest)
{
    size_t length;
    AgrSession *session = repl_session(repl);
    if (!session)
        return;
    char *name = repl_take(&rest), *file = NULL;
    const char *to = *rest ? repl_after(rest, PHRASE_repl_word_to, &length) : "";
    if (to && *to)
        file = repl_take(&to);
    if (!name || !to || *to || (*rest && !file))
        TELL0(repl, repl_how_to_save);
    else
        save(repl, session, name,
             file ? file : agr_agreement_file(repl->input.document, repl->at));
    free(name);
    free(file);
}
