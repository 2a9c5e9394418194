#ifndef AGR_NATIVE_H
#define AGR_NATIVE_H

#include <stddef.h>
#include <stdint.h>

// What a library of native functions for agrc exports: one table named agr_native_table.
// Nothing here needs libagr; a library is a C file and this header.
//
// A function gets its values in the order of its declaration, then where to put its
// result, and returns 0, or a code above 0 of its own when it can't compute (a year that
// it has no figure for): agrc then shows the code. What each value is in C:
//
//     whole number    int64_t
//     number, share   int64_t numerator, int64_t denominator   (lowest terms, above 0)
//     money           int64_t cents
//     yes or no       int32_t 1 or 0
//     date            int32_t days from 1.1.1970
//     text            const char *bytes, size_t length         (UTF-8, no NUL at its end)
//     list of …       const int64_t *items, size_t count       (numbers and shares: two
//                                                               items for each)
//
// and the result, always `int64_t *result`:
//
//     whole number    result[0]
//     number, share   result[0] / result[1], result[1] above 0; need not be in lowest
//     terms money           result[0] cents yes or no       result[0] 1 or 0
//
// Pointers hold during the call only. Functions run in a process of their own that can
// reach no file, network, program or environment; it may use the C library's memory,
// string and arithmetic functions (and libm). What else a library needs is linked into
// it.

#define AGR_NATIVE_MAGIC UINT32_C(0x4E524741) // "AGRN"
#define AGR_NATIVE_ABI 1

typedef enum {
    AGR_NATIVE_INTEGER = 1,
    AGR_NATIVE_NUMBER = 2,
    AGR_NATIVE_SHARE = 3,
    AGR_NATIVE_MONEY = 4,
    AGR_NATIVE_TRUTH = 5,
    AGR_NATIVE_TEXT = 6,
    AGR_NATIVE_DATE = 7,
    AGR_NATIVE_LIST = 0x80, // with INTEGER, NUMBER, SHARE or MONEY
} AgrNativeType;

// A function of any signature; calls go by the types.
typedef void AgrNativeCall(void);

enum { AGR_NATIVE_TAKES_MOST = 16 };

typedef struct {
    const char *entry; // what the manifest calls it
    uint8_t gives;     // INTEGER, NUMBER, SHARE, MONEY or TRUTH
    uint8_t count;     // of what it takes
    uint8_t takes[AGR_NATIVE_TAKES_MOST];
    AgrNativeCall *call;
} AgrNativeFunction;

typedef struct {
    uint32_t magic, abi;
    uint32_t count;
    uint32_t size; // of one function: sizeof(AgrNativeFunction)
    const AgrNativeFunction *functions;
} AgrNativeTable;

// For the table: AGR_NATIVE_FUNCTION("cost_index", cost_index, AGR_NATIVE_NUMBER,
// AGR_NATIVE_INTEGER).
#define AGR_NATIVE_FUNCTION(name, function, result, ...)                                 \
    {                                                                                    \
        .entry = (name), .gives = (result),                                              \
        .count = (uint8_t)(sizeof((uint8_t[]){0, ##__VA_ARGS__}) - 1),                   \
        .takes = {__VA_ARGS__}, .call = (AgrNativeCall *)(function)                      \
    }

#endif
