#ifndef AGRC_BASE_DIAG_H
#define AGRC_BASE_DIAG_H

#include "base/arena.h"
#include "base/text.h"
#include "base/vec.h"
#include "messages.h"

// Findings: what is wrong, doubtful or worth knowing in a text, as data.
//
// A finding names its row of the message catalogue and carries its place and arguments;
// the words are chosen when a person reads it, in that person's language. A function that
// fails has already reported, so its caller asks no question.

// The text of one file. It lives in the arena of the document that it belongs to.
typedef struct Source {
    Text path;           // as shown to people
    Text text;           // the bytes as read, without a byte order mark
    VEC(uint32_t) lines; // offset of each line's first byte, filled by source_open
} Source;

// Bytes [start, end) of one source. A span without a source stands for a whole agreement.
typedef struct {
    const Source *source;
    uint32_t start, end;
} Span;

// An argument of a message: words of the text as they stand, or a phrase of the
// catalogue.
typedef struct {
    Text text;
    PhraseKey phrase; // used when it is not PHRASE_none
} Arg;

enum { FINDING_ARGS = 9 };

typedef struct Note {
    PhraseKey phrase; // what the second place has to do with it
    Span span;
} Note;

typedef struct Finding {
    FindingKey key;
    Span span;
    Text clause; // number of the clause it stands in; empty outside clauses
    Arg args[FINDING_ARGS];
    size_t arg_count;
    VEC(Note) notes;
    bool accepted; // acknowledged in the text
    Text reason;   // why, when accepted
} Finding;

typedef struct Diags {
    Arena *arena;
    VEC(Finding) list;
} Diags;

#define ARG(words) ((Arg){.text = (words)})
#define ARG_PHRASE(key) ((Arg){.phrase = PHRASE_##key})

// Adds a finding and returns it, so that a caller may hang notes on it with diag_note:
// one for each other place that it speaks of. The pointer holds until the next call.
Finding *diag_add(Diags *diags, FindingKey key, Span span, size_t count, const Arg *args);

#define DIAG0(diags, key, span) diag_add((diags), FINDING_##key, (span), 0, NULL)
#define DIAG(diags, key, span, ...)                                                      \
    diag_add((diags), FINDING_##key, (span), sizeof((Arg[]){__VA_ARGS__}) / sizeof(Arg), \
             (Arg[]){__VA_ARGS__})

// A limit as an argument: its figure, in groups of three digits.
Arg diag_most(Arena *arena, LimitKey key);

// How many of the findings are errors; accepting one takes no error away.
size_t diags_errors(const Diags *diags);

// Hangs a further place on a finding: `key` says what it has to do with it.
void diag_note(Diags *diags, Finding *finding, PhraseKey key, Span span);

// Puts findings in the order of files and places, errors before warnings at one place,
// and drops exact repetitions. `order` gives the position of a source among the inputs.
void diag_sort(Diags *diags);

// The line alone: cheap even on a very long line.
uint32_t source_line_number(const Source *source, uint32_t offset);

// Line and column (both from 1, columns in code points) of a byte offset.
typedef struct {
    uint32_t line, column;
} Position;
Position source_position(const Source *source, uint32_t offset);

// The bytes of line `line` (from 1) without its line end.
Text source_line(const Source *source, uint32_t line);

// Fills in the line table of a source whose text is set.
void source_index(Arena *arena, Source *source);

static inline Text span_text(Span span)
{
    if (!span.source)
        return (Text){"", 0};
    return (Text){span.source->text.at + span.start, span.end - span.start};
}

static inline Span span_join(Span first, Span last)
{
    if (!first.source)
        return last;
    if (last.source == first.source && last.end > first.end)
        first.end = last.end;
    return first;
}

// The words of a message with its arguments put in.
Text message_fill(Arena *arena, Language language, const char *words, const Arg *args,
                  size_t count);

// The words of a catalogue phrase.
Text phrase(PhraseKey key, Language language);

#endif
