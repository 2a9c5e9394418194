// A library that behaves: one function for each type, so that a test sees what arrives.

#include <stddef.h>

#include "agr-native.h"

static int32_t integer(int64_t value, int64_t *result)
{
    result[0] = value + 1;
    return 0;
}

static int32_t number(int64_t above, int64_t below, int64_t *result)
{
    result[0] = 2 * above;
    result[1] = below;
    return 0;
}

// What is left of the whole.
static int32_t share(int64_t above, int64_t below, int64_t *result)
{
    result[0] = below - above;
    result[1] = below;
    return 0;
}

static int32_t money(int64_t cents, int64_t *result)
{
    result[0] = cents;
    return 0;
}

static int32_t truth(int32_t value, int64_t *result)
{
    result[0] = value;
    return 0;
}

static int32_t text(const char *bytes, size_t length, int64_t *result)
{
    result[0] = bytes ? (int64_t)length : -1;
    return 0;
}

static int32_t date(int32_t days, int64_t *result)
{
    result[0] = days;
    return 0;
}

static int32_t list(const int64_t *items, size_t count, int64_t *result)
{
    result[0] = 0;
    for (size_t i = 0; i < count; i++)
        result[0] += items[i];
    return 0;
}

static int32_t pairs(const int64_t *items, size_t count, int64_t *result)
{
    result[0] = 0;
    result[1] = 1;
    for (size_t i = 0; i < count; i++) {
        result[0] = result[0] * items[2 * i + 1] + items[2 * i] * result[1];
        result[1] *= items[2 * i + 1];
    }
    return 0;
}

static int32_t many(const char *bytes, size_t length, int64_t whole, int64_t above,
                    int64_t below, int64_t cents, int32_t days, int64_t *result)
{
    result[0] = bytes[0] == 'a' ? (int64_t)length + whole + above + below * 0 + cents +
                                      days + below / 2
                                : 0;
    return 0;
}

static int64_t calls;

static int32_t count(int64_t value, int64_t *result)
{
    (void)value;
    result[0] = ++calls;
    return 0;
}

#define LIST_OF(type) (AGR_NATIVE_LIST | (type))

static const AgrNativeFunction functions[] = {
    AGR_NATIVE_FUNCTION("integer", integer, AGR_NATIVE_INTEGER, AGR_NATIVE_INTEGER),
    AGR_NATIVE_FUNCTION("number", number, AGR_NATIVE_NUMBER, AGR_NATIVE_NUMBER),
    AGR_NATIVE_FUNCTION("share", share, AGR_NATIVE_SHARE, AGR_NATIVE_SHARE),
    AGR_NATIVE_FUNCTION("money", money, AGR_NATIVE_MONEY, AGR_NATIVE_MONEY),
    AGR_NATIVE_FUNCTION("truth", truth, AGR_NATIVE_INTEGER, AGR_NATIVE_TRUTH),
    AGR_NATIVE_FUNCTION("text", text, AGR_NATIVE_INTEGER, AGR_NATIVE_TEXT),
    AGR_NATIVE_FUNCTION("date", date, AGR_NATIVE_INTEGER, AGR_NATIVE_DATE),
    AGR_NATIVE_FUNCTION("list", list, AGR_NATIVE_INTEGER, LIST_OF(AGR_NATIVE_INTEGER)),
    AGR_NATIVE_FUNCTION("pairs", pairs, AGR_NATIVE_NUMBER, LIST_OF(AGR_NATIVE_SHARE)),
    AGR_NATIVE_FUNCTION("many", many, AGR_NATIVE_INTEGER, AGR_NATIVE_TEXT,
                        AGR_NATIVE_INTEGER, AGR_NATIVE_NUMBER, AGR_NATIVE_MONEY,
                        AGR_NATIVE_DATE),
    AGR_NATIVE_FUNCTION("count", count, AGR_NATIVE_INTEGER, AGR_NATIVE_INTEGER),
};
const AgrNativeTable agr_native_table = {AGR_NATIVE_MAGIC, AGR_NATIVE_ABI,
                                         sizeof functions / sizeof *functions,
                                         sizeof *functions, functions};
