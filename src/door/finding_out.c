// A finding as it is handed out: words, the line it stands on, a fingerprint.

#include "door/finding_out.h"

#include "analysis/answer.h"
#include "base/buffer.h"
#include "base/sha256.h"
#include "door/document.h"

enum { LINE_COLUMNS = 160 };

// The part of a long line around the place, so that a message stays a few lines long.
static void quote_line(Arena *arena, const Finding *finding, AgrFinding *out)
{
    const Source *source = finding->span.source;
    if (!source || source->lines.count == 0 || source->text.length == 0)
        return;
    Position at = source_position(source, finding->span.start);
    Text line = source_line(source, at.line);
    const char *start = source->text.at + finding->span.start;
    size_t before = start > line.at ? (size_t)(start - line.at) : 0;
    if (before > line.length)
        before = line.length;
    size_t from = before > LINE_COLUMNS / 2 ? before - LINE_COLUMNS / 2 : 0;
    while (from > 0 && ((unsigned char)line.at[from] & 0xC0) == 0x80)
        from--;
    Text part = {line.at + from, line.length - from};
    size_t length = part.length < LINE_COLUMNS ? part.length : LINE_COLUMNS;
    while (length < part.length && ((unsigned char)part.at[length] & 0xC0) == 0x80)
        length++;
    part.length = length;
    size_t marked = finding->span.end - finding->span.start;
    if (marked > part.length - (before - from))
        marked = part.length - (before - from);
    out->source_line = text_cstr(arena, text_escape_controls(arena, part, false));
    out->mark_column = (unsigned)text_columns((Text){part.at, before - from});
    unsigned width = (unsigned)text_columns((Text){part.at + (before - from), marked});
    out->mark_width = width > 0 ? width : 1;
}

static const AgrNote *convert_notes(Arena *arena, const Finding *finding,
                                    Language language)
{
    AgrNote *notes = ARENA_ARRAY(arena, AgrNote, finding->notes.count + 1);
    for (size_t i = 0; i < finding->notes.count; i++) {
        const Note *note = &finding->notes.items[i];
        Position at = source_position(note->span.source, note->span.start);
        Text line = source_line(note->span.source, at.line);
        if (line.length > LINE_COLUMNS)
            line.length = LINE_COLUMNS;
        notes[i] = (AgrNote){
            .text = phrase_texts[note->phrase][language],
            .place = place_of(arena, note->span, NULL),
            .source_line = text_cstr(arena, text_escape_controls(arena, line, false))};
    }
    return notes;
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

// The line of a place with each run of white space as one blank, so that setting a line
// further in changes nothing. Only the beginning of a very long line counts.
static void add_line(Buffer *out, Span span)
{
    enum { LINE_MOST = 400 };
    if (!span.source || span.source->lines.count == 0)
        return;
    Text line = source_line(span.source, source_line_number(span.source, span.start));
    line = text_trim(line);
    size_t most = line.length < LINE_MOST ? line.length : LINE_MOST;
    for (size_t at = 0, end; at < most; at = end) {
        for (end = at; end < most && !is_blank(line.at[end]);)
            end++;
        buffer_add(out, (Text){line.at + at, end - at});
        if (end < most)
            buffer_addc(out, ' ');
        while (end < most && is_blank(line.at[end]))
            end++;
    }
}

// See AgrFinding. The first argument of a message is what it is about. Arguments that are
// phrases are words of the reader's language, so they stay out.
static const char *fingerprint(Arena *arena, const Finding *finding, TextMap *met)
{
    enum { DIGITS = 32 };
    Buffer out = buffer_new(arena);
    bool named = finding->arg_count > 0 && finding->args[0].phrase == PHRASE_none;
    buffer_add(&out, text_from(finding_rows[finding->key].code));
    buffer_addc(&out, '\n');
    buffer_add(&out, finding->clause);
    buffer_addc(&out, '\n');
    buffer_add(&out, named ? finding->args[0].text : (Text){"", 0});
    buffer_addc(&out, '\n');
    add_line(&out, finding->span);
    for (size_t i = 0; i < finding->notes.count; i++) // one of an amended text is another
        if (finding->notes.items[i].phrase == PHRASE_from_this_amendment ||
            finding->notes.items[i].phrase == PHRASE_after_this_amendment)
            buffer_add(&out, span_text(finding->notes.items[i].span));
    Text hash = sha256_hex(arena, buffer_text(&out));
    hash.length = DIGITS;
    Buffer in_file = buffer_new(arena);
    buffer_add(&in_file, hash);
    buffer_addc(&in_file, '\n');
    if (finding->span.source)
        buffer_add(&in_file, finding->span.source->path);
    size_t number = ++*text_map_at(arena, met, buffer_text(&in_file));
    return text_format(arena, TEXT_FMT ":%zu", TEXT_ARG(hash), number).at;
}

AgrFinding finding_out(Arena *arena, const Finding *finding, Language language,
                       TextMap *met)
{
    const FindingRow *row = &finding_rows[finding->key];
    AgrFinding out = {.code = row->code, .severity = (AgrSeverity)row->severity};
    out.place = place_of(arena, finding->span, NULL);
    out.place.clause = text_cstr(arena, finding->clause);
    Text words = message_fill(arena, language, row->text[language], finding->args,
                              finding->arg_count);
    out.message = text_cstr(arena, text_escape_controls(arena, words, false));
    if (row->help[language]) {
        words = message_fill(arena, language, row->help[language], finding->args,
                             finding->arg_count);
        out.help = text_cstr(arena, text_escape_controls(arena, words, false));
    }
    quote_line(arena, finding, &out);
    out.notes = convert_notes(arena, finding, language);
    out.note_count = finding->notes.count;
    out.accepted = finding->accepted;
    if (finding->accepted)
        out.reason = text_cstr(arena, finding->reason);
    out.fingerprint = fingerprint(arena, finding, met);
    return out;
}

AgrFinding *stopped_finding(Arena *arena, LimitKey key, Text path, Language language)
{
    Source *source = ARENA_NEW(arena, Source);
    source->path = text_copy(arena, path);
    Finding finding = limit_finding(arena, key, source);
    TextMap met = {0};
    AgrFinding *stopped = ARENA_NEW(arena, AgrFinding);
    *stopped = finding_out(arena, &finding, language, &met);
    return stopped;
}
