#include "output/text.h"

#include <stdlib.h>
#include <string.h>

#include "output/wrap.h"

const char *words(PhraseKey key, AgrLanguage language)
{
    return phrase_texts[key][language == AGR_LANGUAGE_OF_FILE ? AGR_ENGLISH : language];
}

AgrLanguage text_language(const AgrDocument *document, const char *file)
{
    for (size_t i = 0; i < agr_agreement_count(document); i++)
        if (file && strcmp(agr_agreement_file(document, i), file) == 0)
            return agr_language(document, i);
    return agr_language(document, 0);
}

Counts count_findings(const AgrFinding *findings, size_t count)
{
    Counts counts = {0};
    for (size_t i = 0; i < count; i++) {
        size_t number = 1 + findings[i].more;
        if (findings[i].accepted)
            counts.accepted += number;
        else if (findings[i].severity == AGR_ERROR)
            counts.errors += number;
        else if (findings[i].severity == AGR_WARNING)
            counts.warnings += number;
        else
            counts.notes += number;
    }
    return counts;
}

void text_place(Writer *writer, AgrLanguage language, const AgrPlace *place)
{
    bool has_file = place->file && *place->file;
    bool has_clause = place->clause && *place->clause;
    writer_name(writer, place->file);
    if (has_file && place->line > 0) {
        writer_raw(writer, ":", 1);
        writer_number(writer, place->line);
        if (place->column > 0) {
            writer_raw(writer, ":", 1);
            writer_number(writer, place->column);
        }
    }
    if (has_file && has_clause)
        writer_text(writer, ", ");
    if (has_clause)
        writer_fill(writer, words(PHRASE_output_clause, language), &place->clause, 1);
}

static bool has_place(const AgrPlace *place)
{
    return (place->file && *place->file) || (place->clause && *place->clause);
}

static void quote_line(Writer *writer, unsigned line, const char *source)
{
    char number[NUMBER_SIZE];
    size_t width = strlen(number_words(line, number));
    writer_repeat(writer, ' ', width < 6 ? 6 - width : 0);
    writer_style(writer, STYLE_DIM);
    writer_text(writer, number);
    writer_text(writer, " | ");
    writer_style(writer, STYLE_PLAIN);
    writer_text(writer, source);
    writer_raw(writer, "\n", 1);
}

static Style severity_style(AgrSeverity severity)
{
    return severity == AGR_ERROR     ? STYLE_RED
           : severity == AGR_WARNING ? STYLE_YELLOW
                                     : STYLE_CYAN;
}

static const char *severity_word(AgrSeverity severity, AgrLanguage language)
{
    static const PhraseKey keys[] = {
        [AGR_NOTE] = PHRASE_output_note,
        [AGR_WARNING] = PHRASE_output_warning,
        [AGR_ERROR] = PHRASE_output_error,
    };
    return words(keys[severity], language);
}

// Where the mark begins on the screen: a tab counts for nothing in mark_column but is
// shown as a space.
static size_t mark_from(const AgrFinding *finding)
{
    Text line = text_from(finding->source_line);
    uint32_t point;
    size_t length, at = 0;
    if (text_plain_run(line, 0) >= finding->mark_column)
        return finding->mark_column;
    while ((length = text_decode(line, at, &point)) > 0 &&
           (point == '\t' || text_columns((Text){line.at, at}) < finding->mark_column))
        at += length;
    return writer_columns((Text){line.at, at});
}

static void underline(Writer *writer, const AgrFinding *finding)
{
    // A mark never reaches past the line that it stands under.
    size_t columns = writer_columns(text_from(finding->source_line));
    size_t from = mark_from(finding);
    size_t width = finding->mark_width > 0 ? finding->mark_width : 1;
    if (from + width > columns)
        width = columns > from ? columns - from : 1;
    writer_repeat(writer, ' ', 6);
    writer_style(writer, STYLE_DIM);
    writer_text(writer, " | ");
    writer_style(writer, STYLE_PLAIN);
    writer_repeat(writer, ' ', from);
    writer_style(writer, severity_style(finding->severity));
    writer_repeat(writer, '^', width);
    writer_style(writer, STYLE_PLAIN);
    writer_raw(writer, "\n", 1);
}

// `  help: …`, hanging under the word.
static void remark(Writer *writer, PhraseKey key, AgrLanguage language, const char *text)
{
    const char *label = words(key, language);
    size_t column = 2 + writer_columns(text_from(label)) + 2;
    writer_text(writer, "  ");
    writer_style(writer, STYLE_BOLD);
    writer_text(writer, label);
    writer_style(writer, STYLE_PLAIN);
    writer_text(writer, ": ");
    Wrap wrap;
    wrap_begin(&wrap, writer, column, column);
    wrap_text(&wrap, text);
    wrap_end(&wrap);
}

static void show_note(Writer *writer, AgrLanguage language, const AgrNote *note)
{
    remark(writer, PHRASE_output_note, language, note->text);
    if (has_place(&note->place)) {
        writer_text(writer, "    ");
        text_place(writer, language, &note->place);
        writer_raw(writer, "\n", 1);
    }
    if (note->source_line && note->place.line > 0)
        quote_line(writer, note->place.line, note->source_line);
}

static void show_headline(Writer *writer, AgrLanguage language, const AgrFinding *finding)
{
    const char *severity = severity_word(finding->severity, language);
    size_t column = writer_columns(text_from(severity)) + strlen(finding->code) + 3;
    if (finding->accepted) {
        const char *accepted = words(PHRASE_output_accepted, language);
        writer_text(writer, accepted);
        writer_text(writer, " ");
        column += writer_columns(text_from(accepted)) + 1;
    }
    writer_style(writer, severity_style(finding->severity));
    writer_text(writer, severity);
    writer_text(writer, " ");
    writer_text(writer, finding->code);
    writer_style(writer, STYLE_PLAIN);
    writer_text(writer, ": ");
    Wrap wrap;
    wrap_begin(&wrap, writer, column, 2);
    wrap_text(&wrap, finding->message);
    wrap_end(&wrap);
}

static void show_finding(Writer *writer, AgrLanguage language, const AgrFinding *finding)
{
    show_headline(writer, language, finding);
    if (has_place(&finding->place)) {
        writer_text(writer, "  ");
        text_place(writer, language, &finding->place);
        writer_raw(writer, "\n", 1);
    }
    if (finding->source_line && finding->place.line > 0) {
        quote_line(writer, finding->place.line, finding->source_line);
        underline(writer, finding);
    }
    if (finding->help)
        remark(writer, PHRASE_output_help, language, finding->help);
    for (size_t i = 0; i < finding->note_count; i++)
        show_note(writer, language, &finding->notes[i]);
    if (finding->accepted && finding->reason)
        remark(writer, PHRASE_output_reason, language, finding->reason);
    writer_raw(writer, "\n", 1);
}

// How often each code was met in the file at hand.
typedef struct {
    size_t count; // of codes
    const char **codes;
    size_t *met;
} Tally;

// Without memory for counting nothing is counted, and all findings are shown.
static Tally new_tally(void)
{
    Tally tally = {agr_code_count(), NULL, NULL};
    tally.codes = calloc(tally.count, sizeof *tally.codes);
    tally.met = calloc(tally.count, sizeof *tally.met);
    if (!tally.codes || !tally.met)
        tally.count = 0;
    for (size_t i = 0; i < tally.count; i++)
        tally.codes[i] = agr_code(i);
    return tally;
}

static size_t *tally_of(Tally *tally, const char *code)
{
    for (size_t i = 0; i < tally->count; i++)
        if (strcmp(tally->codes[i], code) == 0)
            return &tally->met[i];
    return NULL;
}

static void tell_rest(Writer *writer, AgrLanguage language, const char *file,
                      Tally *tally)
{
    for (size_t i = 0; i < tally->count; i++) {
        if (tally->met[i] > TEXT_MOST_OF_A_CODE) {
            char number[NUMBER_SIZE];
            number_words(tally->met[i] - TEXT_MOST_OF_A_CODE, number);
            const char *const args[] = {number, tally->codes[i], file};
            writer_fill(writer, words(PHRASE_output_more_of_code, language), args, 3);
            writer_text(writer, "\n\n");
        }
        tally->met[i] = 0;
    }
}

static bool same_file(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "") == 0;
}

static size_t total(const AgrFinding *findings, size_t count)
{
    size_t sum = count;
    for (size_t i = 0; i < count; i++)
        sum += findings[i].more;
    return sum;
}

void text_findings(Writer *writer, const AgrDocument *document,
                   const AgrFinding *findings, size_t count, bool all)
{
    bool many = total(findings, count) > TEXT_MOST_OF_A_CODE;
    Tally tally = !all && many ? new_tally() : (Tally){0, NULL, NULL};
    for (size_t i = 0; i < count; i++) {
        const AgrFinding *finding = &findings[i];
        AgrLanguage language = text_language(document, finding->place.file);
        size_t *met = finding->accepted ? NULL : tally_of(&tally, finding->code);
        if (met)
            ++*met;
        if ((!finding->accepted || all) && !(met && *met > TEXT_MOST_OF_A_CODE))
            show_finding(writer, language, finding);
        if (met)
            *met += finding->more;
        if (i + 1 == count || !same_file(finding->place.file, findings[i + 1].place.file))
            tell_rest(writer, language, finding->place.file, &tally);
    }
    free(tally.codes);
    free(tally.met);
}
