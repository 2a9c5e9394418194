#include "output/wrap.h"

#include <string.h>

void wrap_begin(Wrap *wrap, Writer *writer, size_t column, size_t indent)
{
    wrap->writer = writer;
    wrap->indent = indent;
    wrap->column = column;
    wrap->blank = false;
    wrap->hang = false;
    wrap->length = 0;
}

static void new_line(Wrap *wrap)
{
    wrap->hang = true;
    writer_raw(wrap->writer, "\n", 1);
    wrap->column = 0;
    wrap->blank = false;
}

static void end_word(Wrap *wrap)
{
    if (wrap->length == 0)
        return;
    Text word = {wrap->word, wrap->length};
    size_t columns = writer_columns(word);
    if (wrap->blank && wrap->column + 1 + columns > WRAP_WIDTH)
        new_line(wrap);
    if (wrap->hang && wrap->column < wrap->indent) {
        writer_repeat(wrap->writer, ' ', wrap->indent - wrap->column);
        wrap->column = wrap->indent;
    } else if (wrap->blank) {
        writer_raw(wrap->writer, " ", 1);
        wrap->column++;
    }
    writer_slice(wrap->writer, word);
    wrap->column += columns;
    wrap->blank = false;
    wrap->length = 0;
}

// Only a break between code points keeps an overlong word whole on the screen.
static void add_point(Wrap *wrap, const char *at, size_t length)
{
    if (wrap->length + length > WRAP_WORD)
        end_word(wrap);
    memcpy(wrap->word + wrap->length, at, length);
    wrap->length += length;
}

// The digits that stand from `at` on, four of them at most.
static size_t digits_from(Text text, size_t at)
{
    size_t count = 0;
    while (count < 4 && at + count < text.length && text.at[at + count] >= '0' &&
           text.at[at + count] <= '9')
        count++;
    return count;
}

// Whether the space at `at` holds a figure and its sign together, or groups of digits:
// `70 %`, `5 430`.
static bool is_joint(Text text, size_t at)
{
    static const char *const signs[] = {" %", " €", " §"};
    Text rest = {text.at + at, text.length - at};
    bool after_digit = at > 0 && text.at[at - 1] >= '0' && text.at[at - 1] <= '9';
    for (size_t i = 0; after_digit && i < sizeof signs / sizeof *signs; i++)
        if (text_starts_with(rest, text_from(signs[i])))
            return true;
    return after_digit && digits_from(text, at + 1) == 3;
}

// Takes over the plain signs of a word at once, as many as it has room for.
static size_t add_plain(Wrap *wrap, Text text, size_t at)
{
    size_t end = at, most = at + (WRAP_WORD - wrap->length);
    while (end < text.length && end < most && text.at[end] > ' ' && text.at[end] < 0x7F)
        end++;
    add_point(wrap, text.at + at, end - at);
    return end - at;
}

void wrap_slice(Wrap *wrap, Text text)
{
    uint32_t point;
    size_t length;
    for (size_t at = 0;; at += length) {
        at += add_plain(wrap, text, at);
        if ((length = text_decode(text, at, &point)) == 0)
            break;
        if (point == ' ' && is_joint(text, at)) {
            add_point(wrap, " ", 1);
            continue;
        }
        if (point == ' ' || point == '\n')
            end_word(wrap);
        if (point == ' ')
            wrap->blank = wrap->column > (wrap->hang ? wrap->indent : 0);
        else if (point == '\n')
            new_line(wrap);
        else if (point != '\r')
            add_point(wrap, text.at + at, length);
    }
}

// Nobody reads a word of that length: what stands in a text may be of any.
void wrap_text(Wrap *wrap, const char *text)
{
    enum { TEXT_MOST = 16000 };
    Text whole = text_from(text), part = whole;
    if (whole.length > TEXT_MOST)
        part.length = TEXT_MOST;
    while (part.length < whole.length && part.length > 0 &&
           ((unsigned char)part.at[part.length] & 0xC0) == 0x80)
        part.length--;
    wrap_slice(wrap, part);
    if (part.length < whole.length)
        wrap_slice(wrap, text_from(" \xE2\x80\xA6"));
}

void wrap_fill(Wrap *wrap, const char *words, const char *const *args, size_t count)
{
    size_t arg = 1;
    while (arg != 0) {
        wrap_slice(wrap, words_piece(&words, &arg));
        if (arg != 0 && arg <= count)
            wrap_text(wrap, args[arg - 1]);
    }
}

void wrap_end(Wrap *wrap)
{
    end_word(wrap);
    new_line(wrap);
}
