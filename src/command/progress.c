#include "command/progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

typedef struct {
    struct timespec begun;
    bool running, shown;
} Progress;

enum { WIDTH = 30 };

// Short work needs no bar.
static bool takes_long(const struct timespec *begun)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    time_t seconds = now.tv_sec - begun->tv_sec;
    return seconds > 1 || (seconds == 1 && now.tv_nsec >= begun->tv_nsec);
}

static void draw(size_t done, size_t total)
{
    char bar[WIDTH + 1];
    size_t full = done * WIDTH / total;
    memset(bar, '.', WIDTH);
    memset(bar, '#', full);
    bar[WIDTH] = '\0';
    fprintf(stderr, "\r[%s] %zu %%", bar, done * 100 / total);
    fflush(stderr);
}

static void tell(void *context, size_t done, size_t total)
{
    Progress *progress = context;
    if (done >= total) {
        if (progress->shown)
            fprintf(stderr, "\r%*s\r", WIDTH + 8, "");
        *progress = (Progress){0};
        return;
    }
    if (!progress->running)
        clock_gettime(CLOCK_MONOTONIC, &progress->begun);
    progress->running = true;
    if (!takes_long(&progress->begun))
        return;
    progress->shown = true;
    draw(done, total);
}

void progress_show(AgrOptions *options)
{
    static Progress progress;
    const char *term = getenv("TERM");
    if (!isatty(STDERR_FILENO) || !term || strcmp(term, "dumb") == 0)
        return;
    options->progress = tell;
    options->progress_context = &progress;
}
