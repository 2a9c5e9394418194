// What a call of a native function costs: not kept, kept, and the first one with its
// worker. Beside each a reference runs in turn: a byte to a waiting child and back, the
// same byte copied in memory, and a program that does nothing. Prints a line "CALL
// NANOSECONDS REFERENCE" for each round.   native MANIFEST WORKER ROUNDS

#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "native/client.h"

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

// A child that sends back each byte that it gets.
static void start_echo(int ends[2])
{
    int there[2], back[2];
    char byte;
    if (pipe(there) != 0 || pipe(back) != 0)
        exit(2);
    if (fork() == 0) {
        close(there[1]);
        while (read(there[0], &byte, 1) == 1 && write(back[1], &byte, 1) == 1) {
        }
        _exit(0);
    }
    close(there[0]);
    ends[0] = there[1];
    ends[1] = back[0];
}

static void echo(const int ends[2])
{
    char byte = 1;
    if (write(ends[0], &byte, 1) != 1 || read(ends[1], &byte, 1) != 1)
        exit(2);
}

static void empty_program(void)
{
    char *const arguments[] = {"/bin/true", NULL};
    pid_t pid;
    if (posix_spawn(&pid, "/bin/true", NULL, NULL, arguments, NULL) == 0)
        waitpid(pid, NULL, 0);
}

static NativeSlot year = {.type = NATIVE_INTEGER};

static void call(Natives *host, Text name, int64_t value)
{
    static Entity entity;
    static Native native = {.entity = &entity, .gives = {.type = NATIVE_NUMBER}};
    NativeValue arg = {.type = NATIVE_INTEGER, .a = value, .b = 1};
    NativeCall asked = {name, &native, &arg};
    NativeReply reply;
    native.takes.items = &year;
    native.takes.count = 1;
    host->call(host->context, &asked, &reply);
    if (reply.status != NATIVE_DONE) {
        fprintf(stderr, "the call failed (%d)\n", (int)reply.status);
        exit(1);
    }
}

int main(int argc, char **argv)
{
    enum { CALLS = 2000 };
    static const char *const names[] = {"fresh", "kept"};
    NativeSettings settings = {.manifest = argc > 3 ? argv[1] : NULL,
                               .allowed = names,
                               .allowed_count = 2,
                               .worker = argc > 3 ? argv[2] : NULL};
    int ends[2];
    start_echo(ends);
    for (int round = 0; argc > 3 && round < atoi(argv[3]); round++) {
        Natives host = {0};
        NativeClient *client = native_client_open(&settings);
        if (!client || native_client_problem(client))
            return 1;
        native_client_serve(client, &host);
        double start = now();
        call(&host, text_from("fresh"), 2024);
        double first = now() - start;
        start = now();
        empty_program();
        printf("first %.0f %.0f\n", first, now() - start);
        start = now();
        for (int i = 0; i < CALLS; i++)
            call(&host, text_from("fresh"), 2020 + i % 8);
        double fresh = (now() - start) / CALLS;
        start = now();
        for (int i = 0; i < CALLS; i++)
            echo(ends);
        double back = (now() - start) / CALLS;
        printf("fresh %.0f %.0f\n", fresh, back);
        call(&host, text_from("kept"), 2024);
        start = now();
        for (int i = 0; i < CALLS; i++)
            call(&host, text_from("kept"), 2024);
        printf("kept %.0f %.0f\n", (now() - start) / CALLS, back);
        native_client_close(client);
    }
    return 0;
}
