#include "output/limits.h"

#include <stdio.h>
#include <string.h>

#include "output/json_build.h"
#include "output/text.h"
#include "output/wrap.h"

enum { NAME_WIDTH = 16, NUMBER_WIDTH = 14, CODE_WIDTH = 6 };

static void left(Writer *writer, const char *text, size_t width)
{
    size_t columns = writer_columns(text_from(text));
    writer_text(writer, text);
    writer_repeat(writer, ' ', columns < width ? width - columns : 1);
}

static void right(Writer *writer, const char *text, size_t width)
{
    size_t columns = writer_columns(text_from(text));
    writer_repeat(writer, ' ', columns < width ? width - columns : 1);
    writer_text(writer, text);
}

// In groups of three digits.
static void number(Writer *writer, unsigned long long value)
{
    char digits[32], grouped[48];
    size_t length = (size_t)snprintf(digits, sizeof digits, "%llu", value), used = 0;
    for (size_t i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0)
            grouped[used++] = ' ';
        grouped[used++] = digits[i];
    }
    grouped[used] = '\0';
    right(writer, grouped, NUMBER_WIDTH);
}

static void head(Writer *writer, AgrLanguage language, bool now)
{
    writer_style(writer, STYLE_BOLD);
    left(writer, words(PHRASE_limits_head_name, language), NAME_WIDTH);
    right(writer, words(PHRASE_limits_head_usual, language), NUMBER_WIDTH);
    right(writer, words(PHRASE_limits_head_untrusted, language), NUMBER_WIDTH);
    if (now)
        right(writer, words(PHRASE_limits_head_now, language), NUMBER_WIDTH);
    writer_text(writer, "  ");
    left(writer, words(PHRASE_limits_head_code, language), CODE_WIDTH);
    writer_text(writer, words(PHRASE_limits_head_what, language));
    writer_style(writer, STYLE_PLAIN);
    writer_text(writer, "\n");
}

void text_limits(Writer *writer, AgrLanguage language, const unsigned long long *now)
{
    size_t indent = NAME_WIDTH + (now ? 3 : 2) * NUMBER_WIDTH + 2 + CODE_WIDTH;
    AgrLimit limit;
    head(writer, language, now != NULL);
    for (size_t i = 0; agr_limit(i, &limit); i++) {
        left(writer, limit.name, NAME_WIDTH);
        number(writer, limit.usual);
        number(writer, limit.untrusted);
        if (now)
            number(writer, now[i]);
        writer_text(writer, "  ");
        left(writer, limit.code ? limit.code : "-", CODE_WIDTH);
        Wrap wrap;
        wrap_begin(&wrap, writer, indent, indent);
        wrap_text(&wrap, agr_limit_words(i, language));
        wrap_end(&wrap);
    }
}

bool json_limits(Writer *writer, AgrLanguage language, const unsigned long long *now)
{
    Builder builder = {false};
    json_t *root = json_object(), *list = json_array();
    AgrLimit limit;
    build_put(&builder, root, "format", build_text("agrc-limits/1"));
    build_put(&builder, root, "agrc", build_text(agr_version()));
    for (size_t i = 0; agr_limit(i, &limit); i++) {
        json_t *row = json_object();
        build_put(&builder, row, "name", build_text(limit.name));
        build_put(&builder, row, "unit", build_text(limit.unit));
        build_put_int(&builder, row, "usual", limit.usual);
        build_put_int(&builder, row, "untrusted", limit.untrusted);
        build_put_int(&builder, row, "now", now ? now[i] : limit.usual);
        build_put_int(&builder, row, "least", limit.least);
        build_put_int(&builder, row, "ceiling", limit.ceiling);
        build_put(&builder, row, "code", build_text_or_null(limit.code));
        build_put(&builder, row, "text", build_text(agr_limit_words(i, language)));
        build_push(&builder, list, row);
    }
    build_put(&builder, root, "limits", list);
    bool whole = build_dump(writer, &builder, root);
    writer_text(writer, "\n");
    return whole;
}
