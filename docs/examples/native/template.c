// A library of native functions for agrc: copy this file, write your own functions, list
// them in the table. agr-native.h tells what each type is in C.
//
//     cc -std=c11 -O2 -Wall -Wextra -shared -fPIC -o libmine.so mine.c
//     sha256sum libmine.so

#include "agr-native.h"

// Codes above 0 say that there is no result; agrc shows them. Tell your readers what each
// one means.
enum { NO_SUCH_YEAR = 1 };

// In an agreement: native my-index; takes: year whole number; gives: number
static int32_t my_index(int64_t year, int64_t *result)
{
    if (year < 2020)
        return NO_SUCH_YEAR;
    result[0] = 100 + (year - 2020); // above the line of the fraction
    result[1] = 100;                 // below it
    return 0;
}

static const AgrNativeFunction functions[] = {
    AGR_NATIVE_FUNCTION("my_index", my_index, AGR_NATIVE_NUMBER, AGR_NATIVE_INTEGER),
};

const AgrNativeTable agr_native_table = {
    .magic = AGR_NATIVE_MAGIC,
    .abi = AGR_NATIVE_ABI,
    .count = sizeof functions / sizeof *functions,
    .size = sizeof *functions,
    .functions = functions,
};
