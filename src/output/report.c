#include "output/report.h"

#include <string.h>

#include "output/text.h"

bool report_same_file(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "") == 0;
}

// `\nhelp: …`
static void emit_line(AgrLanguage language, PhraseKey label, const char *text, Emit *emit,
                      void *to)
{
    emit(to, TEXT("\n"));
    emit(to, text_from(words(label, language)));
    emit(to, TEXT(": "));
    emit(to, text_from(text));
}

void report_message(const Report *report, const AgrFinding *finding, Emit *emit, void *to)
{
    AgrLanguage language = text_language(report->document, finding->place.file);
    emit(to, text_from(finding->message));
    if (finding->help)
        emit_line(language, PHRASE_output_help, finding->help, emit, to);
}

void report_reason(const Report *report, const AgrFinding *finding, Emit *emit, void *to)
{
    AgrLanguage language = text_language(report->document, finding->place.file);
    if (finding->accepted && finding->reason && *finding->reason)
        emit_line(language, PHRASE_output_reason, finding->reason, emit, to);
}

void report_notes(const Report *report, const AgrFinding *finding, Emit *emit, void *to)
{
    AgrLanguage language = text_language(report->document, finding->place.file);
    for (size_t i = 0; i < finding->note_count; i++) {
        const AgrNote *note = &finding->notes[i];
        char number[NUMBER_SIZE];
        emit_line(language, PHRASE_output_note, note->text, emit, to);
        if (!note->place.file || !*note->place.file)
            continue;
        emit(to, TEXT(" ("));
        emit(to, text_from(note->place.file));
        emit(to, TEXT(":"));
        emit(to, text_from(number_words(note->place.line, number)));
        emit(to, TEXT(")"));
    }
}

void report_more(const Report *report, const AgrFinding *finding, Emit *emit, void *to)
{
    AgrLanguage language = text_language(report->document, finding->place.file);
    const char *pattern = words(PHRASE_output_not_listed, language);
    char number[NUMBER_SIZE];
    const char *const args[] = {number_words(finding->more, number), finding->code,
                                finding->place.file};
    size_t arg = 1;
    while (arg != 0) {
        emit(to, words_piece(&pattern, &arg));
        if (arg >= 1 && arg <= 3)
            emit(to, text_from(args[arg - 1]));
    }
}
