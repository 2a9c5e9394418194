#include "output/text.h"

#include "output/wrap.h"

static void show_count(Writer *writer, AgrLanguage language, size_t count, PhraseKey one,
                       PhraseKey many, const char **between)
{
    if (count == 0)
        return;
    char number[NUMBER_SIZE];
    const char *const args[] = {number_words(count, number)};
    writer_text(writer, *between);
    writer_fill(writer, words(count == 1 ? one : many, language), args, 1);
    *between = ", ";
}

void text_counts(Writer *writer, AgrLanguage language, Counts counts)
{
    const char *between = "";
    show_count(writer, language, counts.errors, PHRASE_output_one_error,
               PHRASE_output_errors, &between);
    show_count(writer, language, counts.warnings, PHRASE_output_one_warning,
               PHRASE_output_warnings, &between);
    show_count(writer, language, counts.notes, PHRASE_output_one_note,
               PHRASE_output_notes, &between);
    if (counts.errors + counts.warnings + counts.notes == 0)
        writer_text(writer, words(PHRASE_output_no_findings, language));
    between = "; ";
    show_count(writer, language, counts.accepted, PHRASE_output_one_accepted,
               PHRASE_output_count_accepted, &between);
    writer_text(writer, "\n");
}

static void show_message(Writer *writer, const char *message)
{
    enum { INDENT = 8 };
    Wrap wrap;
    writer_repeat(writer, ' ', INDENT);
    wrap_begin(&wrap, writer, INDENT, INDENT);
    wrap_text(&wrap, message);
    wrap_end(&wrap);
}

static void show_test(Writer *writer, AgrLanguage language, const AgrTestResult *test)
{
    writer_style(writer, test->passed ? STYLE_GREEN : STYLE_RED);
    writer_text(writer, test->passed ? "ok" : "FAILED");
    writer_style(writer, STYLE_PLAIN);
    writer_repeat(writer, ' ', test->passed ? 6 : 2);
    writer_text(writer, test->name);
    writer_text(writer, "\n");
    if (test->passed)
        return;
    writer_repeat(writer, ' ', 8);
    text_place(writer, language, &test->place);
    writer_text(writer, "\n");
    if (test->message)
        show_message(writer, test->message);
}

void text_tests(Writer *writer, const AgrDocument *document, const AgrTestResult *tests,
                size_t count, const AgrPlace *untested, size_t untested_count)
{
    size_t passed = 0;
    for (size_t i = 0; i < count; i++) {
        AgrLanguage language = text_language(document, tests[i].place.file);
        show_test(writer, language, &tests[i]);
        passed += tests[i].passed;
    }
    if (untested_count > 0) {
        writer_text(writer, "\n");
        writer_text(writer, words(PHRASE_output_untested, text_language(document, NULL)));
        writer_text(writer, "\n");
    }
    for (size_t i = 0; i < untested_count; i++) {
        writer_text(writer, "  ");
        text_place(writer, text_language(document, untested[i].file), &untested[i]);
        writer_text(writer, "\n");
    }
    // Programs read this line, so that it is the same in every language.
    writer_number(writer, passed);
    writer_text(writer, " passed, ");
    writer_number(writer, count - passed);
    writer_text(writer, " failed\n");
}

// A message with each `{N}` shown as dots.
static void show_pattern(Wrap *wrap, const char *message)
{
    static const char *const dots[] = {"…", "…", "…", "…", "…", "…", "…", "…", "…"};
    wrap_fill(wrap, message, dots, sizeof dots / sizeof *dots);
}

static const char *severity_name(const AgrExplanation *explanation, AgrLanguage language)
{
    // The library names it in English; people read it in their own language.
    PhraseKey key = explanation->severity[0] == 'e'   ? PHRASE_output_error
                    : explanation->severity[0] == 'w' ? PHRASE_output_warning
                                                      : PHRASE_output_note;
    return words(key, language);
}

static void show_example(Writer *writer, AgrLanguage language, PhraseKey title,
                         const char *example)
{
    if (!example)
        return;
    writer_text(writer, "\n");
    writer_style(writer, STYLE_BOLD);
    writer_text(writer, words(title, language));
    writer_style(writer, STYLE_PLAIN);
    writer_text(writer, "\n\n");
    bool line_begins = true;
    for (const char *at = example; *at; at++) {
        if (line_begins && *at != '\n')
            writer_repeat(writer, ' ', 4);
        line_begins = *at == '\n';
        size_t length = 1; // up to the end of the line, for whole code points
        while (!line_begins && at[length] && at[length] != '\n')
            length++;
        writer_slice(writer, (Text){at, length});
        at += length - 1;
    }
    if (!line_begins)
        writer_text(writer, "\n");
}

void text_explanation(Writer *writer, AgrLanguage language,
                      const AgrExplanation *explanation)
{
    Wrap wrap;
    wrap_begin(&wrap, writer, 0, 0);
    wrap_text(&wrap, explanation->code);
    wrap_text(&wrap, " (");
    wrap_text(&wrap, severity_name(explanation, language));
    wrap_text(&wrap, "): ");
    show_pattern(&wrap, explanation->message);
    wrap_end(&wrap);
    writer_text(writer, "\n");
    wrap_begin(&wrap, writer, 0, 0);
    wrap_text(&wrap, explanation->text);
    wrap_end(&wrap);
    show_example(writer, language, PHRASE_output_wrong, explanation->wrong);
    show_example(writer, language, PHRASE_output_right, explanation->right);
}

void text_explanation_line(Writer *writer, AgrLanguage language,
                           const AgrExplanation *explanation)
{
    enum { INDENT = 18 };
    const char *severity = severity_name(explanation, language);
    size_t columns = 6 + writer_columns(text_from(severity));
    writer_text(writer, explanation->code);
    writer_text(writer, "  ");
    writer_text(writer, severity);
    if (columns < INDENT) {
        writer_repeat(writer, ' ', INDENT - columns);
        columns = INDENT;
    }
    Wrap wrap;
    wrap_begin(&wrap, writer, columns, INDENT);
    show_pattern(&wrap, explanation->message);
    wrap_end(&wrap);
}
