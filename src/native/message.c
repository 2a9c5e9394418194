#include "native/message.h"

#include <stdlib.h>
#include <string.h>

#include "agr-native.h"

enum { WORD = 8 };

static uint8_t type_of(NativeType type, bool list)
{
    static const uint8_t types[] = {
        [NATIVE_INTEGER] = AGR_NATIVE_INTEGER, [NATIVE_NUMBER] = AGR_NATIVE_NUMBER,
        [NATIVE_SHARE] = AGR_NATIVE_SHARE,     [NATIVE_MONEY] = AGR_NATIVE_MONEY,
        [NATIVE_TRUTH] = AGR_NATIVE_TRUTH,     [NATIVE_TEXT] = AGR_NATIVE_TEXT,
        [NATIVE_DATE] = AGR_NATIVE_DATE};
    return (uint8_t)(types[type] | (list ? AGR_NATIVE_LIST : 0));
}

Signature message_signature(const Native *native)
{
    Signature signature = {.gives = type_of(native->gives.type, false),
                           .count = (uint8_t)native->takes.count};
    for (size_t i = 0; i < native->takes.count; i++)
        signature.takes[i] =
            type_of(native->takes.items[i].type, native->takes.items[i].list);
    return signature;
}

static bool is_pair(const NativeValue *value)
{
    return value->type == NATIVE_NUMBER || value->type == NATIVE_SHARE;
}

static size_t body_size(const NativeValue *value)
{
    if (value->list)
        return value->count * (is_pair(value) ? 2 * WORD : WORD);
    return value->type == NATIVE_TEXT ? (value->text.length + WORD - 1) / WORD * WORD : 0;
}

static size_t size_of(const NativeValue *value)
{
    return (is_pair(value) && !value->list ? 2 * WORD : WORD) + body_size(value);
}

static char *put(char *at, const NativeValue *value)
{
    int64_t word = value->a;
    if (value->list || value->type == NATIVE_TEXT)
        word = (int64_t)(value->list ? value->count : value->text.length);
    memcpy(at, &word, WORD);
    at += WORD;
    if (value->list && value->count > 0)
        memcpy(at, value->items, body_size(value));
    else if (value->type == NATIVE_TEXT && value->text.length > 0)
        memcpy(at, value->text.at, value->text.length);
    else if (!value->list && is_pair(value))
        memcpy(at, &value->b, WORD);
    return at - WORD + size_of(value);
}

char *message_of(const NativeCall *call, size_t *length)
{
    Signature signature = message_signature(call->native);
    *length = sizeof signature;
    for (size_t i = 0; i < call->native->takes.count; i++)
        *length += size_of(&call->args[i]);
    if (*length > PROTOCOL_MESSAGE_MOST)
        return NULL;
    char *message = calloc(*length + 1, 1), *at = message;
    if (message) {
        memcpy(message, &signature, sizeof signature);
        at += sizeof signature;
    }
    for (size_t i = 0; message && i < call->native->takes.count; i++)
        at = put(at, &call->args[i]);
    return message;
}
