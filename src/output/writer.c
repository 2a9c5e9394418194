#include "output/writer.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { ESCAPE_SIZE = 16 };

void writer_open(Writer *writer, int fd, bool color)
{
    writer->fd = fd;
    writer->color = color;
    writer->error = 0;
    writer->most = writer->written = 0;
    writer->cut = writer->inside = false;
    writer->used = 0;
}

void writer_limit(Writer *writer, unsigned long long most)
{
    writer->most = most;
}

bool writer_flush(Writer *writer)
{
    size_t done = 0;
    if (writer->most > 0 && writer->used > writer->most - writer->written) {
        writer->used = (size_t)(writer->most - writer->written);
        writer->cut = writer->error == 0;
    }
    writer->written += writer->used;
    while (done < writer->used && writer->error == 0) {
        ssize_t written = write(writer->fd, writer->buffer + done, writer->used - done);
        if (written > 0)
            done += (size_t)written;
        else if (written < 0 && errno != EINTR)
            writer->error = errno;
    }
    if (writer->cut && writer->error == 0)
        writer->error = EFBIG;
    writer->used = 0;
    return writer->error == 0;
}

static void note_line(Writer *writer, const char *bytes, size_t length)
{
    for (size_t i = length; i-- > 0 && bytes[i] != '\n';)
        if (bytes[i] != ' ') {
            writer->inside = true;
            return;
        }
    if (length > 0 && memchr(bytes, '\n', length))
        writer->inside = false;
}

void writer_raw(Writer *writer, const char *bytes, size_t length)
{
    note_line(writer, bytes, length);
    while (length > 0 && writer->error == 0) {
        size_t part = WRITER_BUFFER - writer->used;
        if (part > length)
            part = length;
        memcpy(writer->buffer + writer->used, bytes, part);
        writer->used += part;
        bytes += part;
        length -= part;
        if (writer->used == WRITER_BUFFER)
            writer_flush(writer);
    }
}

// How a code point of `length` bytes at `at` is shown when not as itself; 0 when as
// itself.
static size_t escape(const char *at, size_t length, uint32_t point, char out[ESCAPE_SIZE])
{
    int size = 0;
    if (point == '\t')
        size = snprintf(out, ESCAPE_SIZE, " ");
    else if (point == 0xFFFD && length == 1)
        size = snprintf(out, ESCAPE_SIZE, "\\x{%02X}", (unsigned)(unsigned char)*at);
    else if ((point < 0x20 && point != '\n') || (point >= 0x7F && point < 0xA0) ||
             text_is_bidi_control(point))
        size = snprintf(out, ESCAPE_SIZE, "\\u{%02X}", (unsigned)point);
    return size > 0 ? (size_t)size : 0;
}

// Whether a build server would read a command here; `inside`: not where a line begins.
static bool is_command(Text text, size_t at, bool inside)
{
    bool twice = at + 1 < text.length && text.at[at + 1] == text.at[at];
    return twice && (text.at[at] == '#' || (text.at[at] == ':' && !inside));
}

// Past what is shown as it is, whatever stands around it.
static size_t skip_plain(Text text, size_t at, bool *inside)
{
    while (at < text.length && text.at[at] == ' ')
        at++;
    size_t from = at;
    while (at < text.length && text.at[at] >= ' ' && text.at[at] < 0x7F &&
           text.at[at] != ':' && text.at[at] != '#')
        at++;
    *inside = *inside || at > from;
    return at;
}

void writer_slice(Writer *writer, Text text)
{
    char shown[ESCAPE_SIZE];
    uint32_t point;
    size_t plain = 0, at = 0, length;
    bool inside = writer->inside;
    for (;;) {
        at = skip_plain(text, at, &inside);
        if ((length = text_decode(text, at, &point)) == 0)
            break;
        size_t size = escape(text.at + at, length, point, shown);
        if ((point == ':' || point == '#') && is_command(text, at, inside))
            size = (size_t)snprintf(shown, ESCAPE_SIZE, "\\u{%02X}", (unsigned)point);
        if (size > 0) {
            writer_raw(writer, text.at + plain, at - plain);
            writer_raw(writer, shown, size);
            plain = at + length;
        }
        inside = point != '\n' && (inside || (point != ' ' && point != '\t'));
        at += length;
    }
    writer_raw(writer, text.at + plain, at - plain);
}

size_t writer_columns(Text text)
{
    char shown[ESCAPE_SIZE];
    uint32_t point;
    size_t escapes = 0, at = text_plain_run(text, 0), length;
    if (at == text.length)
        return at;
    for (;; at += length) {
        at += text_plain_run(text, at);
        if ((length = text_decode(text, at, &point)) == 0)
            break;
        size_t size = escape(text.at + at, length, point, shown);
        if (size > 0) // what text_columns counts for it is taken off again
            escapes += size - text_columns((Text){text.at + at, length});
    }
    return text_columns(text) + escapes;
}

void writer_text(Writer *writer, const char *text)
{
    writer_slice(writer, text_from(text));
}

void writer_name(Writer *writer, const char *text)
{
    while (*text) {
        size_t plain = strcspn(text, "\n");
        writer_slice(writer, (Text){text, plain});
        text += plain;
        if (*text++ == '\0')
            break;
        writer_raw(writer, "\\u{0A}", 6);
    }
}

const char *number_words(size_t number, char out[NUMBER_SIZE])
{
    size_t digits = 1;
    for (size_t rest = number; rest > 9; rest /= 10)
        digits++;
    out[digits] = '\0';
    for (; digits > 0; number /= 10)
        out[--digits] = (char)('0' + number % 10);
    return out;
}

void writer_number(Writer *writer, size_t number)
{
    char digits[NUMBER_SIZE];
    writer_text(writer, number_words(number, digits));
}

void writer_repeat(Writer *writer, char byte, size_t count)
{
    char row[64];
    memset(row, byte, sizeof row);
    for (size_t part; count > 0; count -= part) {
        part = count < sizeof row ? count : sizeof row;
        writer_raw(writer, row, part);
    }
}

void writer_style(Writer *writer, Style style)
{
    static const char *const codes[] = {
        [STYLE_PLAIN] = "\033[0m",   [STYLE_BOLD] = "\033[1m",
        [STYLE_DIM] = "\033[2m",     [STYLE_RED] = "\033[1;31m",
        [STYLE_YELLOW] = "\033[33m", [STYLE_GREEN] = "\033[32m",
        [STYLE_CYAN] = "\033[36m",
    };
    if (writer->color)
        writer_raw(writer, codes[style], strlen(codes[style]));
}

Text words_piece(const char **words, size_t *arg)
{
    const char *start = *words, *at = start;
    while (*at && !(at[0] == '{' && at[1] >= '1' && at[1] <= '9' && at[2] == '}'))
        at++;
    *arg = *at ? (size_t)(at[1] - '0') : 0;
    *words = *at ? at + 3 : at;
    return (Text){start, (size_t)(at - start)};
}

void writer_fill(Writer *writer, const char *words, const char *const *args, size_t count)
{
    size_t arg = 1;
    while (arg != 0) {
        writer_slice(writer, words_piece(&words, &arg));
        if (arg != 0 && arg <= count)
            writer_name(writer, args[arg - 1]);
    }
}
