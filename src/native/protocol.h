#ifndef AGRC_NATIVE_PROTOCOL_H
#define AGRC_NATIVE_PROTOCOL_H

#include <stdint.h>

// What the library and its worker say to each other over two pipes. Each message is its
// length (32 bits) and so many bytes, as the machine holds them: both ends run on it. The
// worker sends nothing but replies of one size, so that a longer one is no reply.

enum {
    PROTOCOL_ASK = 3, // the worker's file descriptors
    PROTOCOL_ANSWER = 4,
    PROTOCOL_MESSAGE_MOST = 1 << 20,
    PROTOCOL_PATH_MOST = 4096,
    PROTOCOL_ENTRY_MOST = 128,
    PROTOCOL_TAKES_MOST = 16,
    PROTOCOL_MAGIC = 0x31524741, // "AGR1"
};

// The types of a function; every message but the first begins with those that its values
// are written for.
typedef struct {
    uint8_t gives, count;
    uint8_t takes[PROTOCOL_TAKES_MOST];
    uint8_t rest[6]; // up to a multiple of 8; 0
} Signature;

// The first message: which library, which function of it. What comes back says whether it
// is loaded.
typedef struct {
    uint32_t magic;
    uint32_t unconfined; // it may go without a wall where the machine has none
    uint64_t memory;     // bytes that the worker may have
    char sha256[64];
    char path[PROTOCOL_PATH_MOST];   // ends with NUL
    char entry[PROTOCOL_ENTRY_MOST]; // ends with NUL
    Signature signature;             // types as in agr-native.h
} LoadMessage;

// The others: a signature, then the values in order. Integers, money: 8 bytes; numbers
// and shares 16; truths and dates 8 too. Texts and lists: their length or count as 8
// bytes, then the bytes or items, filled up to a multiple of 8.

typedef enum {
    WORKER_DONE,
    WORKER_REFUSED, // `a` is a NativeRefusal
    WORKER_NO_WALL,
    WORKER_ERROR,  // the function returned `a`
    WORKER_BROKEN, // a message that it can't read
} WorkerStatus;

typedef struct {
    uint64_t status;
    int64_t a, b;
} WorkerReply;

#endif
