#include "command/repl.h"

#include <string.h>

#include "output/text.h"
#include "output/wrap.h"

typedef enum { FORMS_QUESTIONS, FORMS_CHANGES, FORMS_NONE } FormsShown;

// A topic: its words, what is said about it, and which forms are its examples. With
// `marks`, only forms that have one of those words in them.
typedef struct {
    PhraseKey name, text;
    FormsShown forms;
    PhraseKey marks;
} Topic;

static const Topic topics[] = {
    {PHRASE_repl_topic_questions, PHRASE_repl_help_questions, FORMS_QUESTIONS,
     PHRASE_none},
    {PHRASE_repl_topic_changes, PHRASE_repl_help_changes, FORMS_CHANGES, PHRASE_none},
    {PHRASE_repl_topic_votes, PHRASE_repl_help_votes, FORMS_QUESTIONS,
     PHRASE_repl_marks_votes},
    {PHRASE_repl_topic_readings, PHRASE_repl_help_readings, FORMS_QUESTIONS,
     PHRASE_repl_marks_readings},
    {PHRASE_repl_topic_tests, PHRASE_repl_help_tests, FORMS_NONE, PHRASE_none},
};

static bool has_mark(const char *form, const char *marks)
{
    while (*marks) {
        size_t length = strcspn(marks, "|");
        Text mark = text_trim((Text){marks, length});
        if (mark.length > 0 && memmem(form, strlen(form), mark.at, mark.length))
            return true;
        marks += length + (marks[length] == '|');
    }
    return false;
}

// The library lists questions and changes together. What a session of its own takes as a
// change is one; that session is dropped, so nothing is changed by trying.
static bool is_change(AgrSession *trial, const char *form)
{
    if (!trial || agr_suppose(trial, form, NULL) != AGR_OK)
        return false;
    agr_undo(trial);
    return true;
}

static void show_examples(Repl *repl, const Topic *topic)
{
    Writer *out = &repl->terminal->out;
    AgrLanguage language = repl_language(repl);
    size_t count = 0;
    if (!repl->input.document || topic->forms == FORMS_NONE)
        return;
    const char *const *forms =
        agr_forms(repl->input.document, repl->at, language, &count);
    AgrSession *trial = agr_session_open(repl->input.document, repl->at);
    for (size_t i = 0; i < count; i++) {
        bool wanted = topic->marks == PHRASE_none
                          ? is_change(trial, forms[i]) == (topic->forms == FORMS_CHANGES)
                          : has_mark(forms[i], words(topic->marks, language));
        if (!wanted)
            continue;
        Wrap wrap;
        writer_text(out, "  ");
        wrap_begin(&wrap, out, 2, 4);
        wrap_text(&wrap, forms[i]);
        wrap_end(&wrap);
    }
    if (trial)
        agr_session_close(trial);
}

void repl_help(Repl *repl, const char *name)
{
    Writer *out = &repl->terminal->out;
    AgrLanguage language = repl_language(repl);
    size_t length;
    if (!*name) {
        writer_text(out, words(PHRASE_repl_help_commands, language));
        writer_text(out, "\n");
        return;
    }
    for (size_t i = 0; i < sizeof topics / sizeof *topics; i++) {
        if (!repl_after(name, topics[i].name, &length) || name[length])
            continue;
        Wrap wrap;
        wrap_begin(&wrap, out, 0, 0);
        wrap_text(&wrap, words(topics[i].text, language));
        wrap_end(&wrap);
        show_examples(repl, &topics[i]);
        return;
    }
    TELL(repl, repl_no_such_topic, name);
}
