#include "base/diag.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/rational.h"

// What stands in a text may be of any length; what is said of it may not.
enum { ARG_MOST = 1500, FILLED_MOST = 16000 };

Finding *diag_add(Diags *diags, FindingKey key, Span span, size_t count, const Arg *args)
{
    Finding finding = {.key = key, .span = span, .arg_count = count};
    for (size_t i = 0; i < count && i < FINDING_ARGS; i++) {
        finding.args[i] = args[i];
        if (args[i].phrase == PHRASE_none)
            finding.args[i].text =
                text_copy(diags->arena, text_clip(diags->arena, args[i].text, ARG_MOST));
    }
    vec_push(diags->arena, &diags->list, finding);
    return &vec_last(&diags->list);
}

Arg diag_most(Arena *arena, LimitKey key)
{
    Text digits = text_format(arena, "%zu", arena_most(arena, key));
    return ARG(rational_group(arena, digits));
}

void diag_note(Diags *diags, Finding *finding, PhraseKey key, Span span)
{
    vec_push(diags->arena, &finding->notes, ((Note){key, span}));
}

static int compare_arg(const Arg *a, const Arg *b)
{
    if (a->phrase != b->phrase)
        return a->phrase < b->phrase ? -1 : 1;
    return text_compare(a->text, b->text);
}

static int compare_place(Span a, Span b)
{
    if (a.source != b.source) {
        if (!a.source || !b.source)
            return a.source ? 1 : -1;
        return text_compare(a.source->path, b.source->path);
    }
    if (a.start != b.start)
        return a.start < b.start ? -1 : 1;
    return a.end < b.end ? -1 : a.end > b.end;
}

static int compare_finding(const void *left, const void *right)
{
    const Finding *a = left, *b = right;
    int order = compare_place(a->span, b->span);
    if (order != 0)
        return order;
    int weight = finding_rows[b->key].severity - finding_rows[a->key].severity;
    if (weight != 0)
        return weight;
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    for (size_t i = 0; i < a->arg_count && i < b->arg_count; i++) {
        order = compare_arg(&a->args[i], &b->args[i]);
        if (order != 0)
            return order;
    }
    return 0;
}

void diag_sort(Diags *diags)
{
    if (diags->list.count < 2)
        return;
    Finding *list = diags->list.items;
    qsort(list, diags->list.count, sizeof *list, compare_finding);
    size_t kept = 1;
    for (size_t i = 1; i < diags->list.count; i++)
        if (compare_finding(&list[kept - 1], &list[i]) != 0)
            list[kept++] = list[i];
    diags->list.count = kept;
}

void source_index(Arena *arena, Source *source)
{
    vec_push(arena, &source->lines, 0);
    const char *at = source->text.at, *end = at + source->text.length;
    while (at < end) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        if (!newline)
            break;
        at = newline + 1;
        vec_push(arena, &source->lines, (uint32_t)(at - source->text.at));
    }
}

static size_t find_line(const Source *source, uint32_t offset)
{
    size_t low = 0, high = source->lines.count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (source->lines.items[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

uint32_t source_line_number(const Source *source, uint32_t offset)
{
    return source->lines.count == 0 ? 1 : (uint32_t)find_line(source, offset) + 1;
}

Position source_position(const Source *source, uint32_t offset)
{
    if (source->lines.count == 0)
        return (Position){1, 1};
    size_t line = find_line(source, offset);
    uint32_t start = source->lines.items[line];
    size_t end = offset < source->text.length ? offset : source->text.length;
    Text before = {source->text.at + start, end > start ? end - start : 0};
    return (Position){(uint32_t)line + 1, (uint32_t)text_codepoints(before) + 1};
}

Text source_line(const Source *source, uint32_t line)
{
    if (line == 0 || line > source->lines.count)
        return (Text){"", 0};
    size_t start = source->lines.items[line - 1];
    size_t end =
        line < source->lines.count ? source->lines.items[line] : source->text.length;
    while (end > start &&
           (source->text.at[end - 1] == '\n' || source->text.at[end - 1] == '\r'))
        end--;
    return (Text){source->text.at + start, end - start};
}

Text phrase(PhraseKey key, Language language)
{
    return text_from(phrase_texts[key][language]);
}

// A sentence that ends with a filled place ends once: `by: 31.3.`
static bool ends_twice(const Buffer *so_far, const char *at)
{
    return at[0] == '.' && (at[1] == '\0' || at[1] == ' ') && so_far->length > 0 &&
           so_far->bytes[so_far->length - 1] == '.';
}

Text message_fill(Arena *arena, Language language, const char *words, const Arg *args,
                  size_t count)
{
    Buffer out = buffer_new(arena);
    for (const char *at = words; *at;) {
        bool is_slot = at[0] == '{' && at[1] >= '1' && at[1] <= '9' && at[2] == '}';
        if (!is_slot) {
            size_t plain = 1 + strcspn(at + 1, "{");
            buffer_add(&out, (Text){at, plain});
            at += plain;
            continue;
        }
        size_t index = (size_t)(at[1] - '1');
        if (index < count)
            buffer_add(&out, args[index].phrase != PHRASE_none
                                 ? phrase(args[index].phrase, language)
                                 : text_clip(arena, args[index].text, FILLED_MOST));
        at += 3;
        at += ends_twice(&out, at);
    }
    return buffer_text(&out);
}

size_t diags_errors(const Diags *diags)
{
    enum { ERROR_LEVEL = 2 }; // see FindingRow
    size_t errors = 0;
    for (size_t i = 0; i < diags->list.count; i++)
        errors += finding_rows[diags->list.items[i].key].severity == ERROR_LEVEL;
    return errors;
}
