#include "output/text.h"

#include <string.h>

#include "output/text_grid.h"
#include "output/text_part.h"
#include "output/text_rows.h"
#include "output/text_value.h"
#include "output/wrap.h"

// The parts of an answer under their headings.

static void show_result(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_answer);
    if (has_text(answer->sentence)) {
        Wrap wrap = part_wrap(&part, 0);
        wrap_text(&wrap, answer->sentence);
        wrap_end(&wrap);
    } else {
        part_line(&part);
        if (answer->value.kind == AGR_VALUE_NONE)
            writer_text(writer, answer->verdict);
        else if (answer->value.kind != AGR_VALUE_ROWS &&
                 answer->value.kind != AGR_VALUE_GROUPS)
            text_value(writer, &answer->value);
        writer_text(writer, "\n");
    }
    if (strcmp(answer->form, "compare") == 0)
        rows_changes(&part, &answer->value);
    else if (answer->value.kind == AGR_VALUE_ROWS && answer->table_count == 0)
        rows_show(&part, answer->value.rows, answer->value.row_count, NULL);
    if (answer->value.kind == AGR_VALUE_GROUPS)
        rows_groups(&part, &answer->value);
}

// Tables show how rows of the answer came about; an answer of one figure needs none.
static void show_tables(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    bool depends = strcmp(answer->verdict, "depends") == 0;
    if (answer->value.kind != AGR_VALUE_ROWS && !depends)
        return;
    for (size_t i = 0; i < answer->table_count; i++) {
        Part part = part_begin(writer, language, PHRASE_output_table);
        Wrap wrap = part_wrap(&part, 2);
        wrap_text(&wrap, answer->tables[i].title);
        wrap_end(&wrap);
        text_grid(writer, language, &answer->tables[i], 2, PART_MOST);
    }
}

// What a statement says stands in the file; of a long one its beginning is enough.
static void wrap_parts(Wrap *wrap, const char *text)
{
    enum { QUOTE_MOST = 140 };
    static const char between[] = " · ";
    while (*text) {
        const char *next = strstr(text, between);
        size_t length = next ? (size_t)(next - text) : strlen(text), kept = length;
        if (length > QUOTE_MOST)
            for (kept = QUOTE_MOST; kept > 0 && text[kept] != ' ';)
                kept--;
        if (kept == 0)
            kept = length;
        wrap_slice(wrap, (Text){text, kept});
        wrap_text(wrap, kept < length ? " …" : "");
        text += length;
        if (next) {
            wrap_text(wrap, between);
            text += sizeof between - 1;
        }
    }
}

// A place inside a line of running text: `clause 6 (file:12)`.
static void wrap_place(Wrap *wrap, AgrLanguage language, const AgrPlace *place)
{
    bool has_clause = has_text(place->clause);
    if (has_clause)
        wrap_fill(wrap, words(PHRASE_output_clause, language), &place->clause, 1);
    if (!has_text(place->file))
        return;
    wrap_text(wrap, has_clause ? " (" : "");
    wrap_text(wrap, place->file);
    if (place->line > 0) {
        char number[NUMBER_SIZE];
        wrap_text(wrap, ":");
        wrap_text(wrap, number_words(place->line, number));
    }
    wrap_text(wrap, has_clause ? ")" : "");
}

static void show_citation(Part *part, const AgrCitation *citation)
{
    Wrap wrap = part_wrap(part, 2);
    wrap_place(&wrap, part->language, &citation->place);
    if (has_text(citation->text)) {
        wrap_text(&wrap, ": ");
        wrap_parts(&wrap, citation->text);
    }
    wrap_end(&wrap);
    if (!has_text(citation->checked_by))
        writer_style(part->writer, STYLE_DIM);
    part_line(part);
    writer_text(part->writer, "  ");
    wrap_begin(&wrap, part->writer, TEXT_HEADING + 2, TEXT_HEADING + 2);
    if (has_text(citation->quote)) {
        const char *const args[] = {citation->quote};
        wrap_fill(&wrap, words(PHRASE_output_quote, part->language), args, 1);
        wrap_text(&wrap, " ");
    }
    const char *const checker[] = {citation->checked_by};
    if (has_text(citation->checked_by))
        wrap_fill(&wrap, words(PHRASE_output_checked_by, part->language), checker, 1);
    else
        wrap_text(&wrap, words(PHRASE_output_unchecked, part->language));
    wrap_end(&wrap);
    writer_style(part->writer, STYLE_PLAIN);
}

// Marking every citation as unchecked would drown the answer: when all are, one line says
// so.
static bool all_unchecked(const AgrAnswer *answer)
{
    for (size_t i = 0; i < answer->because_count; i++)
        if (has_text(answer->because[i].checked_by) || has_text(answer->because[i].quote))
            return false;
    return answer->because_count > 1;
}

static void show_because(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_because);
    bool together = all_unchecked(answer);
    for (size_t i = 0; i < part_shown(answer->because_count); i++) {
        if (!together) {
            show_citation(&part, &answer->because[i]);
            continue;
        }
        Wrap wrap = part_wrap(&part, 2);
        wrap_place(&wrap, language, &answer->because[i].place);
        if (has_text(answer->because[i].text)) {
            wrap_text(&wrap, ": ");
            wrap_parts(&wrap, answer->because[i].text);
        }
        wrap_end(&wrap);
    }
    part_cut(&part, answer->because_count);
    if (!together)
        return;
    writer_style(writer, STYLE_DIM);
    Wrap wrap = part_wrap(&part, 0);
    wrap_text(&wrap, words(PHRASE_output_all_unchecked, language));
    wrap_end(&wrap);
    writer_style(writer, STYLE_PLAIN);
}

static void show_assuming(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_assuming);
    for (size_t i = 0; i < part_shown(answer->assuming_count); i++) {
        const AgrAssumption *assumption = &answer->assuming[i];
        Wrap wrap = part_wrap(&part, 2);
        if (has_text(assumption->text)) {
            wrap_text(&wrap, assumption->text);
        } else {
            wrap_text(&wrap, assumption->question);
            wrap_text(&wrap, ": ");
            wrap_text(&wrap, assumption->reading);
        }
        if (has_text(assumption->why)) {
            wrap_text(&wrap, " (");
            wrap_text(&wrap, assumption->why);
            wrap_text(&wrap, ")");
        }
        wrap_end(&wrap);
    }
    part_cut(&part, answer->assuming_count);
}

static void show_otherwise(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_otherwise);
    for (size_t i = 0; i < part_shown(answer->otherwise_count); i++) {
        const AgrOtherwise *other = &answer->otherwise[i];
        Wrap wrap = part_wrap(&part, 2);
        wrap_text(&wrap, other->under);
        wrap_text(&wrap, ": ");
        if (has_text(other->sentence) || other->value.kind == AGR_VALUE_NONE) {
            wrap_text(&wrap,
                      has_text(other->sentence) ? other->sentence : other->verdict);
            wrap_end(&wrap);
        } else {
            wrap_end(&wrap);
            part_line(&part);
            writer_text(writer, "  ");
            text_value(writer, &other->value);
            writer_text(writer, "\n");
        }
    }
    part_cut(&part, answer->otherwise_count);
}

static void show_silences(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_not_stated);
    for (size_t i = 0; i < part_shown(answer->not_stated_count); i++) {
        Wrap wrap = part_wrap(&part, 2);
        wrap_text(&wrap, answer->not_stated[i].what);
        if (has_text(answer->not_stated[i].where)) {
            wrap_text(&wrap, " (");
            wrap_text(&wrap, answer->not_stated[i].where);
            wrap_text(&wrap, ")");
        }
        wrap_end(&wrap);
    }
    part_cut(&part, answer->not_stated_count);
}

// The native functions that figures are marked with, each with its library's hash.
static void show_natives(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_native);
    for (size_t i = 0; i < part_shown(answer->native_count); i++) {
        const AgrNative *native = &answer->natives[i];
        Wrap wrap = part_wrap(&part, 2);
        wrap_text(&wrap, native->mark);
        wrap_text(&wrap, " ");
        wrap_text(&wrap, native->name);
        wrap_text(&wrap, " · ");
        wrap_text(&wrap, native->library);
        wrap_text(&wrap, " · sha256 ");
        wrap_text(&wrap, native->sha256);
        wrap_end(&wrap);
    }
    part_cut(&part, answer->native_count);
}

static void show_version(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    Part part = part_begin(writer, language, PHRASE_output_version);
    Wrap wrap = part_wrap(&part, 2);
    wrap_text(&wrap, answer->agreement);
    if (answer->agreements > 0) {
        char number[NUMBER_SIZE];
        const char *const args[] = {number_words(answer->agreements, number)};
        wrap_fill(&wrap, words(PHRASE_output_portfolio_agreements, language), args, 1);
    }
    if (has_text(answer->file)) {
        wrap_text(&wrap, " · ");
        wrap_text(&wrap, answer->file);
    }
    if (has_text(answer->sha256)) {
        Text digest = text_from(answer->sha256);
        wrap_text(&wrap, " · sha256 ");
        wrap_slice(&wrap, (Text){digest.at, digest.length < 12 ? digest.length : 12});
    }
    wrap_text(&wrap, " · agrc ");
    wrap_text(&wrap, agr_version());
    wrap_end(&wrap);
}

void text_steps(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    enum { DEEPEST = 20 };
    for (size_t i = 0; i < part_shown(answer->step_count); i++) {
        const AgrStep *step = &answer->steps[i];
        size_t depth = step->depth < DEEPEST ? step->depth : DEEPEST;
        Wrap wrap;
        writer_repeat(writer, ' ', 2 * depth);
        wrap_begin(&wrap, writer, 2 * depth, 2 * depth + 2);
        wrap_text(&wrap, "- ");
        wrap_text(&wrap, step->text);
        if (has_text(step->place.clause) || has_text(step->place.file)) {
            wrap_text(&wrap, " [");
            wrap_place(&wrap, language, &step->place);
            wrap_text(&wrap, "]");
        }
        wrap_end(&wrap);
    }
}

void text_answer(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    if (has_text(answer->understood)) {
        const char *const args[] = {has_text(answer->said) ? answer->said
                                                           : answer->understood};
        Wrap wrap;
        writer_style(writer, STYLE_DIM);
        wrap_begin(&wrap, writer, 0, 2);
        wrap_fill(&wrap, words(PHRASE_output_understood, language), args, 1);
        wrap_end(&wrap);
        writer_style(writer, STYLE_PLAIN);
    }
    show_result(writer, language, answer);
    show_tables(writer, language, answer);
    show_because(writer, language, answer);
    if (answer->sum_count > 0 || answer->sum_total) {
        Part part = part_begin(writer, language, PHRASE_output_sum);
        rows_show(&part, answer->sum, answer->sum_count, answer->sum_total);
    }
    show_assuming(writer, language, answer);
    show_otherwise(writer, language, answer);
    // The list of silences is itself the answer to a question for it.
    if (strcmp(answer->form, "not_stated") != 0 || answer->value.kind != AGR_VALUE_ROWS)
        show_silences(writer, language, answer);
    show_natives(writer, language, answer);
    if (answer->why) {
        writer_style(writer, STYLE_BOLD);
        writer_text(writer, words(PHRASE_output_why, language));
        writer_style(writer, STYLE_PLAIN);
        writer_text(writer, "\n");
        text_steps(writer, language, answer);
    }
    show_version(writer, language, answer);
}

enum { ECHO_SIZE = 404 };

// The beginning of what was typed: whoever typed it knows the rest.
static const char *shorten(const char *text, char out[ECHO_SIZE])
{
    size_t length = text ? strlen(text) : 0;
    if (length < ECHO_SIZE)
        return text;
    length = ECHO_SIZE - 4;
    while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80)
        length--;
    memcpy(out, text, length);
    memcpy(out + length, "\xE2\x80\xA6", 4);
    return out;
}

// What the agreement says about it: where, what kind of statement, its words.
static void show_passages(Writer *writer, AgrLanguage language, const AgrAnswer *answer)
{
    if (answer->passage_count == 0)
        return;
    writer_text(writer, words(PHRASE_output_passages, language));
    writer_text(writer, "\n");
    for (size_t i = 0; i < answer->passage_count; i++) {
        const AgrRow *row = &answer->passages[i];
        Wrap wrap;
        writer_text(writer, "  ");
        wrap_begin(&wrap, writer, 2, 4);
        wrap_place(&wrap, language, &row->place);
        wrap_text(&wrap, ": ");
        wrap_text(&wrap, text_row_name(row));
        wrap_text(&wrap, " (");
        wrap_text(&wrap, row->what);
        wrap_text(&wrap, ")");
        if (has_text(row->value.text)) {
            wrap_text(&wrap, ": ");
            wrap_text(&wrap, row->value.text);
        }
        wrap_end(&wrap);
    }
}

void text_not_understood(Writer *writer, AgrLanguage language, const AgrAnswer *answer,
                         bool is_change)
{
    char question[ECHO_SIZE], word[ECHO_SIZE];
    const char *const args[] = {shorten(answer->question, question),
                                shorten(answer->stopped_at, word)};
    bool has_word = has_text(answer->stopped_at);
    PhraseKey key = !has_word               ? PHRASE_output_not_understood
                    : answer->no_such_day   ? PHRASE_output_no_such_day
                    : answer->not_mentioned ? PHRASE_output_not_mentioned
                    : answer->no_such_name  ? PHRASE_output_no_such_name
                                            : PHRASE_output_stopped_at;
    if (is_change)
        key = has_word ? PHRASE_output_change_stopped_at : PHRASE_output_change_unclear;
    Wrap wrap;
    wrap_begin(&wrap, writer, 0, 2);
    wrap_fill(&wrap, words(key, language), args, 2);
    wrap_end(&wrap);
    show_passages(writer, language, answer);
    if (answer->did_you_mean_count == 0)
        return;
    writer_text(writer, words(PHRASE_output_did_you_mean, language));
    writer_text(writer, "\n");
    for (size_t i = 0; i < answer->did_you_mean_count; i++) {
        writer_text(writer, "  ");
        wrap_begin(&wrap, writer, 2, 4);
        wrap_text(&wrap, answer->did_you_mean[i]);
        wrap_end(&wrap);
    }
}
