#include "command/natives.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "output/text.h"

// The worker that stands beside this program, as it does where agrc was built; NULL: it
// is where it was installed.
static const char *worker_beside(char path[PATH_MAX])
{
    static const char name[] = "agrc-native";
    ssize_t length = readlink("/proc/self/exe", path, PATH_MAX - sizeof name);
    if (length <= 0)
        return NULL;
    path[length] = '\0';
    char *slash = strrchr(path, '/');
    if (!slash)
        return NULL;
    memcpy(slash + 1, name, sizeof name);
    return access(path, X_OK) == 0 ? path : NULL;
}

ExitCode natives_open(Terminal *terminal, Options *options)
{
    char path[PATH_MAX];
    if (!options->manifest && options->allowed_count == 0)
        return EXIT_FINE;
    AgrNativeOptions how = {.manifest = options->manifest,
                            .allowed = options->allowed,
                            .allowed_count = options->allowed_count,
                            .unconfined = options->unconfined,
                            .worker = worker_beside(path)};
    options->natives = agr_natives_open(&how);
    if (!options->natives) {
        SAY0(terminal, usage_no_memory);
        return EXIT_LIMIT;
    }
    const char *problem = agr_natives_problem(options->natives);
    if (!problem)
        return EXIT_FINE;
    SAY(terminal, usage_natives, problem);
    return EXIT_USAGE;
}

void natives_close(Options *options)
{
    agr_natives_close(options->natives);
    options->natives = NULL;
}
