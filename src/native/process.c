#include "native/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "native/protocol.h"

// --- starting and stopping ---

// A pipe whose ends are out of the way of the worker's descriptors.
static bool make_pipe(int ends[2])
{
    enum { HIGH = 10 };
    int low[2];
    if (pipe2(low, O_CLOEXEC) != 0)
        return false;
    for (int i = 0; i < 2; i++) {
        ends[i] = fcntl(low[i], F_DUPFD_CLOEXEC, HIGH);
        close(low[i]);
    }
    if (ends[0] >= 0 && ends[1] >= 0)
        return true;
    for (int i = 0; i < 2; i++)
        if (ends[i] >= 0)
            close(ends[i]);
    return false;
}

static bool prepare(posix_spawn_file_actions_t *files, int ask, int answer)
{
    bool done = true;
    for (int i = 0; i < 3; i++)
        done = done && posix_spawn_file_actions_addopen(files, i, "/dev/null",
                                                        i ? O_WRONLY : O_RDONLY, 0) == 0;
    return done && posix_spawn_file_actions_adddup2(files, ask, PROTOCOL_ASK) == 0 &&
           posix_spawn_file_actions_adddup2(files, answer, PROTOCOL_ANSWER) == 0 &&
           posix_spawn_file_actions_addclosefrom_np(files, PROTOCOL_ANSWER + 1) == 0;
}

// Of the caller's surroundings the worker gets nothing: no variable, no descriptor, no
// signal setting, no terminal.
static bool spawn(Process *process, const char *program, int ask, int answer)
{
    char *const arguments[] = {(char *)(uintptr_t)program, NULL}, *const empty[] = {NULL};
    posix_spawn_file_actions_t files;
    posix_spawnattr_t how;
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    if (posix_spawn_file_actions_init(&files) != 0)
        return false;
    if (posix_spawnattr_init(&how) != 0) {
        posix_spawn_file_actions_destroy(&files);
        return false;
    }
    posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF |
                                       POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setsigdefault(&how, &all);
    posix_spawnattr_setsigmask(&how, &none);
    bool done = prepare(&files, ask, answer) &&
                posix_spawn(&process->pid, program, &files, &how, arguments, empty) == 0;
    posix_spawnattr_destroy(&how);
    posix_spawn_file_actions_destroy(&files);
    return done;
}

bool process_start(Process *process, const char *program)
{
    int ask[2], answer[2];
    *process = (Process){0, -1, -1};
    if (!make_pipe(ask))
        return false;
    if (!make_pipe(answer)) {
        close(ask[0]);
        close(ask[1]);
        return false;
    }
    bool done = spawn(process, program, ask[0], answer[1]);
    close(ask[0]);
    close(answer[1]);
    process->ask = ask[1];
    process->answer = answer[0];
    fcntl(process->ask, F_SETFL, O_NONBLOCK);
    fcntl(process->answer, F_SETFL, O_NONBLOCK);
    if (!done) {
        process->pid = 0;
        process_stop(process);
    }
    return done;
}

static int reap(Process *process)
{
    int status = 0;
    while (process->pid > 0 && waitpid(process->pid, &status, 0) < 0)
        if (errno != EINTR)
            break;
    process->pid = 0;
    return status;
}

// Ends the worker and its session, should it have got a child in spite of all.
void process_stop(Process *process)
{
    if (process->pid > 0) {
        kill(-process->pid, SIGKILL);
        kill(process->pid, SIGKILL);
        reap(process);
    }
    if (process->ask >= 0)
        close(process->ask);
    if (process->answer >= 0)
        close(process->answer);
    *process = (Process){0, -1, -1};
}

// --- talking ---

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

typedef struct {
    int64_t end; // of the time limit
    const volatile sig_atomic_t *cancel;
} Deadline;

// Whether the descriptor is ready before the time limit; looks at the cancel flag now and
// then.
static bool wait_for(int descriptor, short event, const Deadline *deadline)
{
    enum { GLANCE = 50 }; // milliseconds
    for (;;) {
        int64_t left = deadline->end - now();
        if (left <= 0 || (deadline->cancel && *deadline->cancel))
            return false;
        struct pollfd one = {descriptor, event, 0};
        int ready = poll(&one, 1, left < GLANCE ? (int)left : GLANCE);
        if (ready > 0)
            return true;
        if (ready < 0 && errno != EINTR)
            return false;
    }
}

// Writing to a worker that has ended must not end us: the signal is held and taken away.
static ssize_t write_quietly(int to, const void *bytes, size_t length)
{
    sigset_t pipe_signal, before, pending;
    const struct timespec at_once = {0, 0};
    sigemptyset(&pipe_signal);
    sigaddset(&pipe_signal, SIGPIPE);
    sigpending(&pending);
    pthread_sigmask(SIG_BLOCK, &pipe_signal, &before);
    ssize_t written = write(to, bytes, length);
    int problem = errno;
    if (written < 0 && problem == EPIPE && !sigismember(&pending, SIGPIPE))
        while (sigtimedwait(&pipe_signal, NULL, &at_once) < 0 && errno == EINTR) {
        }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = problem;
    return written;
}

static Exchange send_bytes(const Process *process, const void *bytes, size_t length,
                           const Deadline *deadline)
{
    const char *at = bytes;
    while (length > 0) {
        if (!wait_for(process->ask, POLLOUT, deadline))
            return EXCHANGE_LATE;
        ssize_t sent = write_quietly(process->ask, at, length);
        if (sent < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (sent < 0)
            return EXCHANGE_ENDED;
        at += sent;
        length -= (size_t)sent;
    }
    return EXCHANGE_DONE;
}

static Exchange receive_bytes(const Process *process, void *bytes, size_t length,
                              const Deadline *deadline)
{
    char *at = bytes;
    while (length > 0) {
        if (!wait_for(process->answer, POLLIN, deadline))
            return EXCHANGE_LATE;
        ssize_t got = read(process->answer, at, length);
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (got <= 0)
            return EXCHANGE_ENDED;
        at += got;
        length -= (size_t)got;
    }
    return EXCHANGE_DONE;
}

static bool has_more(const Process *process)
{
    char byte;
    return read(process->answer, &byte, 1) > 0;
}

static Exchange receive(const Process *process, void *reply, uint32_t size,
                        const Deadline *deadline)
{
    uint32_t length;
    Exchange came = receive_bytes(process, &length, sizeof length, deadline);
    if (came != EXCHANGE_DONE)
        return came;
    if (length != size)
        return length > size ? EXCHANGE_TOO_LONG : EXCHANGE_WRONG;
    came = receive_bytes(process, reply, size, deadline);
    return came == EXCHANGE_DONE && has_more(process) ? EXCHANGE_TOO_LONG : came;
}

Exchange process_exchange(Process *process, const void *message, uint32_t length,
                          void *reply, uint32_t size, int milliseconds,
                          const volatile sig_atomic_t *cancel, int *status)
{
    Deadline deadline = {now() + milliseconds, cancel};
    // What comes unasked is no answer to what is asked next.
    Exchange came = has_more(process) ? EXCHANGE_TOO_LONG : EXCHANGE_DONE;
    if (came == EXCHANGE_DONE)
        came = send_bytes(process, &length, sizeof length, &deadline);
    if (came == EXCHANGE_DONE)
        came = send_bytes(process, message, length, &deadline);
    if (came == EXCHANGE_DONE)
        came = receive(process, reply, size, &deadline);
    *status = 0;
    if (came == EXCHANGE_ENDED) {
        // Its end of the pipe is closed; should it live on all the same, it is ended.
        kill(-process->pid, SIGKILL);
        *status = reap(process);
    }
    if (came != EXCHANGE_DONE)
        process_stop(process);
    return came;
}
