#include "command/repl.h"

#include <stdlib.h>
#include <string.h>

#include "output/text.h"

// The byte at `at` in small letters; Ä, Å and Ö are two bytes, of which the second
// differs.
static unsigned char small(const char *text, size_t at)
{
    unsigned char byte = (unsigned char)text[at];
    if (byte >= 'A' && byte <= 'Z')
        return (unsigned char)(byte + 32);
    if (at > 0 && (unsigned char)text[at - 1] == 0xC3 && byte >= 0x80 && byte <= 0x9E)
        return (unsigned char)(byte + 32);
    return byte;
}

// The length of `words` when the line begins with them as whole words, else 0.
static size_t begins_with(const char *line, Text wanted)
{
    for (size_t i = 0; i < wanted.length; i++)
        if (small(line, i) != small(wanted.at, i))
            return 0;
    char next = line[wanted.length];
    return next == '\0' || next == ' ' || next == ':' || next == '\t' ? wanted.length : 0;
}

const char *repl_after(const char *line, PhraseKey key, size_t *length)
{
    *length = 0;
    for (int l = AGR_ENGLISH; l <= AGR_SWEDISH; l++) {
        const char *at = words(key, (AgrLanguage)l);
        while (at) {
            const char *bar = strchr(at, '|');
            size_t part = bar ? (size_t)(bar - at) : strlen(at);
            size_t taken = begins_with(line, text_trim((Text){at, part}));
            if (taken > *length)
                *length = taken;
            at = bar ? bar + 1 : NULL;
        }
    }
    if (*length == 0)
        return NULL;
    const char *rest = line + *length;
    return rest + strspn(rest, " :\t");
}

// Every style of quotation mark, opening or closing.
static size_t quote_at(const char *text)
{
    static const char *const marks[] = {"\"", "“", "”", "„", "»", "«", "'", "’", "‘"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (strncmp(text, marks[i], strlen(marks[i])) == 0)
            return strlen(marks[i]);
    return 0;
}

char *repl_take(const char **text)
{
    const char *start = *text + strspn(*text, " \t");
    size_t quote = quote_at(start), length = 0, closing = 0;
    if (*start == '\0')
        return NULL;
    start += quote;
    // An apostrophe within a word closes nothing.
    while (start[length] && closing == 0) {
        size_t mark = quote > 0 ? quote_at(start + length) : 0;
        char after = start[length + mark];
        if (mark > 0 && (after == '\0' || after == ' '))
            closing = mark;
        else if (quote == 0 && start[length] == ' ')
            break;
        else
            length++;
    }
    *text = start + length + closing;
    *text += strspn(*text, " \t");
    return strndup(start, length);
}
