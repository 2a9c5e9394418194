// Runs a command and writes to the file named first: seconds by the wall, seconds of
// processor, kilobytes of memory at most. A process of Python could not tell the last:
// what it starts begins with its own memory.

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time)
{
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int main(int count, char **words)
{
    struct timespec start, end;
    struct rusage usage;
    int status = 0;
    if (count < 3)
        return 2;
    clock_gettime(CLOCK_MONOTONIC, &start);
    pid_t child = fork();
    if (child == 0) {
        execvp(words[2], words + 2);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &usage) < 0)
        return 1;
    clock_gettime(CLOCK_MONOTONIC, &end);
    FILE *out = fopen(words[1], "w");
    if (!out || !WIFEXITED(status) || WEXITSTATUS(status) == 127)
        return 1;
    fprintf(out, "%.6f %.6f %ld\n",
            (double)(end.tv_sec - start.tv_sec) +
                (double)(end.tv_nsec - start.tv_nsec) / 1e9,
            seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss);
    return fclose(out) != 0;
}
