#ifndef AGRC_NATIVE_MESSAGE_H
#define AGRC_NATIVE_MESSAGE_H

#include "engine/natives.h"
#include "native/protocol.h"

// The types of a function as the protocol has them.
Signature message_signature(const Native *native);

// The signature and the values of a call in their order, in memory of malloc; NULL when
// there is none, or the values are longer than a message may be: then *length tells (it
// is above PROTOCOL_MESSAGE_MOST).
char *message_of(const NativeCall *call, size_t *length);

#endif
