#include "output/github.h"

#include <stdlib.h>
#include <string.h>

#include "output/path.h"
#include "output/text.h"

// Escapes the signs of `special`, which a command would take for its own; other control
// characters are made visible as everywhere.
static void escape(Writer *writer, Text text, const char *special)
{
    static const char digits[] = "0123456789ABCDEF";
    size_t plain = 0;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.at[i];
        if (byte == '\0' || !strchr(special, (char)byte))
            continue;
        writer_slice(writer, (Text){text.at + plain, i - plain});
        writer_raw(writer, (const char[]){'%', digits[byte >> 4], digits[byte & 15]}, 3);
        plain = i + 1;
    }
    writer_slice(writer, (Text){text.at + plain, text.length - plain});
}

// A message, which ends with the line.
static void emit_data(void *to, Text text)
{
    escape(to, text, "%\r\n");
}

static void property(Writer *writer, const char *name, const char *value)
{
    writer_text(writer, name);
    writer_raw(writer, "=", 1);
    escape(writer, text_from(value), "%\r\n:,");
}

static void property_number(Writer *writer, const char *name, unsigned number)
{
    char digits[NUMBER_SIZE];
    property(writer, name, number_words(number, digits));
}

static void place(Writer *writer, const Report *report, const AgrPlace *at)
{
    if (!at->file || !*at->file)
        return;
    char *path = path_from_root(report->root, at->file);
    property(writer, "file", path ? path : at->file);
    free(path);
    if (at->line > 0) {
        property_number(writer, ",line", at->line);
        property_number(writer, ",endLine", at->end_line);
        property_number(writer, ",col", at->column);
        property_number(writer, ",endColumn", at->end_column);
    }
    writer_raw(writer, ",", 1);
}

static void command(Writer *writer, const Report *report, const AgrFinding *finding)
{
    static const char *const names[] = {
        [AGR_NOTE] = "notice", [AGR_WARNING] = "warning", [AGR_ERROR] = "error"};
    writer_raw(writer, "::", 2);
    writer_text(writer, finding->accepted ? "notice" : names[finding->severity]);
    writer_text(writer, " ");
    place(writer, report, &finding->place);
    property(writer, "title", finding->code);
    writer_text(writer, "::");
    report_message(report, finding, emit_data, writer);
    report_reason(report, finding, emit_data, writer);
    report_notes(report, finding, emit_data, writer);
    writer_text(writer, "\n");
    if (finding->more > 0) {
        writer_raw(writer, "::notice::", 10);
        report_more(report, finding, emit_data, writer);
        writer_text(writer, "\n");
    }
}

void github_findings(Writer *writer, const Report *report)
{
    for (size_t i = 0; i < report->count; i++)
        if (!report->findings[i].accepted || report->all)
            command(writer, report, &report->findings[i]);
}
