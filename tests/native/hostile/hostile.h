// What the hostile libraries share: one function, called `answer` in the manifest, whose
// type EXPORT tells. MARK is a file that must not come into being, PORT a port of this
// machine that must not be reached.

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "agr-native.h"

static inline void leave_mark(void)
{
    int file = open(MARK, O_WRONLY | O_CREAT, 0600);
    if (file >= 0)
        close(file);
}

static inline int reach_out(void)
{
    struct sockaddr_in at = {.sin_family = AF_INET,
                             .sin_port = htons(PORT),
                             .sin_addr = {htonl(INADDR_LOOPBACK)}};
    int out = socket(AF_INET, SOCK_STREAM, 0);
    return out < 0 ? -1 : connect(out, (struct sockaddr *)&at, sizeof at);
}

#define EXPORT(gives)                                                                    \
    static const AgrNativeFunction functions[] = {                                       \
        AGR_NATIVE_FUNCTION("answer", answer, gives)};                                   \
    const AgrNativeTable agr_native_table = {AGR_NATIVE_MAGIC, AGR_NATIVE_ABI, 1,        \
                                             sizeof *functions, functions};
