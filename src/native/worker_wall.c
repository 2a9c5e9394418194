#include <errno.h>
#include <linux/prctl.h>
#include <seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "native/worker.h"

// The wall around a library: limits, Landlock (no file, no network), seccomp (a list of
// what may be called; anything else ends the process).

static void limit(__rlimit_resource_t what, rlim_t most)
{
    struct rlimit both = {most, most};
    setrlimit(what, &both);
}

void wall_limits(uint64_t memory)
{
    enum { CPU_SECONDS = 3600, FILES = 16, STACK = 8 << 20 };
    limit(RLIMIT_AS, memory);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, CPU_SECONDS); // beside the time limit of each call
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_MEMLOCK, 0);
    limit(RLIMIT_MSGQUEUE, 0);
    limit(RLIMIT_NOFILE, FILES); // the loader needs one
    limit(RLIMIT_NPROC, 0);
    limit(RLIMIT_STACK, STACK);
}

// --- Landlock ---

// As the kernel defines it; headers may be older than the kernel.
typedef struct {
    uint64_t handled_access_fs, handled_access_net, scoped;
} Ruleset;

enum { LANDLOCK_VERSION = 1 }; // the flag that asks for it

static long landlock_abi(void)
{
    return syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_VERSION);
}

// All rights that the kernel knows of, none of them granted to anything.
static bool landlock_nothing(void)
{
    static const unsigned file_rights[] = {0, 13, 14, 15, 15, 16}; // by version
    long abi = landlock_abi();
    if (abi < 1)
        return false;
    unsigned rights = file_rights[abi < 5 ? abi : 5];
    Ruleset ruleset = {.handled_access_fs = (UINT64_C(1) << rights) - 1};
    size_t size = offsetof(Ruleset, handled_access_net);
    if (abi >= 4) { // binding and connecting
        ruleset.handled_access_net = 3;
        size = offsetof(Ruleset, scoped);
    }
    if (abi >= 6) { // abstract sockets and signals
        ruleset.scoped = 3;
        size = sizeof ruleset;
    }
    long set = syscall(SYS_landlock_create_ruleset, &ruleset, size, 0);
    if (set < 0)
        return false;
    bool done = syscall(SYS_landlock_restrict_self, set, 0) == 0;
    close((int)set);
    return done;
}

// --- seccomp ---

bool wall_available(void)
{
    const uint32_t action = SECCOMP_RET_KILL_PROCESS;
    return landlock_abi() >= 1 && prctl(PR_GET_SECCOMP) >= 0 &&
           syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

static bool allow(scmp_filter_ctx filter, const int *calls, size_t count)
{
    bool done = true;
    for (size_t i = 0; i < count; i++)
        done = done && seccomp_rule_add(filter, SCMP_ACT_ALLOW, calls[i], 0) == 0;
    return done;
}

// What computing needs: memory, time, an end.
static const int computing[] = {SCMP_SYS(read),
                                SCMP_SYS(write),
                                SCMP_SYS(exit),
                                SCMP_SYS(exit_group),
                                SCMP_SYS(brk),
                                SCMP_SYS(munmap),
                                SCMP_SYS(mremap),
                                SCMP_SYS(madvise),
                                SCMP_SYS(futex),
                                SCMP_SYS(rt_sigreturn),
                                SCMP_SYS(rt_sigprocmask),
                                SCMP_SYS(getpid),
                                SCMP_SYS(gettid),
                                SCMP_SYS(clock_gettime),
                                SCMP_SYS(gettimeofday),
                                SCMP_SYS(getrandom),
                                SCMP_SYS(restart_syscall)};

// abort() sends a signal to its own process.
static bool allow_computing(scmp_filter_ctx filter)
{
    // What printing to nowhere asks about its file: no is an answer that it bears.
    static const int denied[] = {SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(ioctl)};
    bool done = allow(filter, computing, sizeof computing / sizeof *computing);
    for (size_t i = 0; i < sizeof denied / sizeof *denied; i++)
        done = done && seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), denied[i], 0) == 0;
    done = done && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                                    SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid())) == 0;
    // Memory, but none that can be executed.
    return done &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) == 0;
}

// What no library does when it is loaded unless it means harm: that ends the process.
static bool kill_on_harm(scmp_filter_ctx filter)
{
    static const int calls[] = {
        SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect),  SCMP_SYS(bind),
        SCMP_SYS(fork),   SCMP_SYS(vfork),      SCMP_SYS(clone),    SCMP_SYS(clone3),
        SCMP_SYS(execve), SCMP_SYS(execveat),   SCMP_SYS(ptrace),   SCMP_SYS(kill),
        SCMP_SYS(tkill),  SCMP_SYS(unlink),     SCMP_SYS(unlinkat), SCMP_SYS(bpf)};
    bool done = true;
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        done = done && seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, calls[i], 0) == 0;
    return done;
}

// What the loader needs besides, and what putting up the second wall does. Opening is let
// through, but Landlock leaves nothing to open beside the copy in memory.
static bool allow_loading(scmp_filter_ctx filter)
{
    static const int calls[] = {
        SCMP_SYS(openat), SCMP_SYS(close),    SCMP_SYS(pread64),
        SCMP_SYS(lseek),  SCMP_SYS(fstat),    SCMP_SYS(newfstatat),
        SCMP_SYS(mmap),   SCMP_SYS(mprotect), SCMP_SYS(seccomp)};
    return allow(filter, computing, sizeof computing / sizeof *computing) &&
           allow(filter, calls, sizeof calls / sizeof *calls) && kill_on_harm(filter) &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prctl), 1,
                            SCMP_A0(SCMP_CMP_EQ, PR_SET_NO_NEW_PRIVS)) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                            SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid())) == 0;
}

static bool seccomp_put_up(uint32_t otherwise, bool (*rules)(scmp_filter_ctx))
{
    scmp_filter_ctx filter = seccomp_init(otherwise);
    if (!filter)
        return false;
    bool done = rules(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return done;
}

// A loader of another version may try calls that this list does not know: they are not
// there for it.
bool wall_before_loading(void)
{
    bool files = landlock_nothing();
    bool calls = seccomp_put_up(SCMP_ACT_ERRNO(ENOSYS), allow_loading);
    return files && calls;
}

bool wall_after_loading(void)
{
    return seccomp_put_up(SCMP_ACT_KILL_PROCESS, allow_computing);
}
