// The public door: the last answer written as a test.

#include <string.h>

#include "base/buffer.h"
#include "door/session.h"
#include "model/load.h"

static const char *word(Language language, WordKey key)
{
    return keyword_word_words[language][key];
}

static void write_names(Buffer *out, const AgrNames *names, Language language)
{
    if (names->count == 0)
        buffer_format(out, "%s", word(language, WORD_nobody));
    for (size_t i = 0; i < names->count; i++)
        buffer_format(out, "%s%s", i ? "; " : "", names->names[i]);
}

// What to expect, in the words of the agreement's language; false when the answer has no
// value that a test can state.
static bool write_expected(Buffer *out, const AgrAnswer *answer, Language language)
{
    static const struct {
        const char *verdict;
        WordKey word;
    } words[] = {{"yes", WORD_yes},
                 {"no", WORD_no},
                 {"depends", WORD_depends},
                 {"uncertain", WORD_uncertain},
                 {"not-stated", WORD_not_stated}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(answer->verdict, words[i].verdict) == 0) {
            buffer_format(out, "%s", word(language, words[i].word));
            return true;
        }
    const AgrValue *value = &answer->value;
    switch (value->kind) {
    case AGR_VALUE_QUANTITY: return answer_write_quantity(out, &value->low, language);
    case AGR_VALUE_NAMES: write_names(out, &value->names, language); return true;
    case AGR_VALUE_GROUPS: buffer_format(out, "%s", value->total); return true;
    case AGR_VALUE_ROWS: buffer_format(out, "%zu", value->row_count); return true;
    case AGR_VALUE_DATE: buffer_format(out, "%s", value->text); return true;
    case AGR_VALUE_TEXT: buffer_format(out, "\"%s\"", value->text); return true;
    case AGR_VALUE_RANGE:
    case AGR_VALUE_NONE: break;
    }
    return false;
}

// Readings that were assumed are chosen in the test, since an expectation without a
// reading has to hold under every one.
static void write_choices(Buffer *out, const AgrSession *session, Language language)
{
    const AgrAnswer *answer = session->last;
    for (size_t i = 0; answer->otherwise_count > 0 && i < answer->assuming_count; i++) {
        const AgrAssumption *assumption = &answer->assuming[i];
        EntityList found = {0};
        model_find(session->state.arena, session->opened->model,
                   text_fold(session->state.arena, text_from(assumption->question)),
                   &found);
        if (found.count == 0)
            continue;
        Arg args[2] = {ARG(text_from(assumption->question)),
                       ARG(text_from(assumption->reading))};
        Text line = message_fill(session->state.arena, language,
                                 phrase_texts[PHRASE_choose_reading][language], args, 2);
        buffer_format(out, "    " TEXT_FMT "\n", TEXT_ARG(line));
    }
}

AgrStatus agr_as_test(AgrSession *session, const char *name, const char **test)
{
    if (!session->last || strcmp(session->last->verdict, "not-understood") == 0)
        return AGR_NOTHING;
    if (!GUARDED(session->document))
        return AGR_MEMORY;
    Language language = session->opened->model->main->language;
    Buffer out = buffer_new(session->state.arena),
           expected = buffer_new(session->state.arena);
    if (!write_expected(&expected, session->last, language))
        return AGR_NOTHING;
    const char *end = keyword_end_words[language];
    buffer_format(&out, "\n%s \"%s\"\n  %s\n", keyword_block_words[language][BLOCK_test],
                  name, keyword_block_words[language][BLOCK_suppose]);
    for (size_t i = 0; i < session->depth; i++)
        buffer_format(&out, "    " TEXT_FMT "\n",
                      TEXT_ARG(session->state.layers.items[i].typed));
    write_choices(&out, session, language);
    buffer_format(&out, "    %s " TEXT_FMT "\n    %s: " TEXT_FMT "\n  %s\n%s\n",
                  keyword_block_words[language][BLOCK_ask],
                  TEXT_ARG(session->last_question),
                  keyword_label_words[language][LABEL_expect],
                  TEXT_ARG(buffer_text(&expected)), end, end);
    *test = text_cstr(session->state.arena, buffer_text(&out));
    return AGR_OK;
}

// The path of the agreement from the folder of a file; the shorter form where both share
// it.
static Text seen_from(AgrSession *session, Text file)
{
    Text agreement = session->opened->model->main->source->path;
    Text folder = path_folder(file);
    if (text_equal(folder, TEXT(".")))
        return agreement;
    Text prefix = text_format(session->state.arena, TEXT_FMT "/", TEXT_ARG(folder));
    if (text_starts_with(agreement, prefix))
        return (Text){agreement.at + prefix.length, agreement.length - prefix.length};
    return agreement;
}

const char *agr_test_head(AgrSession *session, const char *file)
{
    if (!GUARDED(session->document))
        return NULL;
    Language language = session->opened->model->main->language;
    static const char *const names[] = {"english", "suomi", "svenska"};
    Text path = seen_from(session, text_from(file));
    Text head =
        text_format(session->state.arena, "%s %s\n%s \"" TEXT_FMT "\"\n",
                    keyword_block_words[language][BLOCK_language], names[language],
                    keyword_block_words[language][BLOCK_use], TEXT_ARG(path));
    return text_cstr(session->state.arena, head);
}
