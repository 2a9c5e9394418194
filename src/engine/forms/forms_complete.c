#include "engine/forms/forms.h"

#include <stdlib.h>

#include "engine/forms/forms_changes.h"
#include "engine/forms/forms_match.h"

// What may come next: forms are matched against the words there are, and each pattern
// that reaches their end says how it goes on.

typedef struct {
    const FormScope *scope;
    const Words *words;
    Matcher matcher;
    NextList next;
    size_t to;   // tokens that stand whole
    Text prefix; // of the word that is being typed, folded and loose; or empty
    TextList *out;
} Completing;

static void add_text(Completing *completing, Text text)
{
    Text loose = text_fold_loose(completing->scope->arena, text);
    if (text.length > 0 && text_starts_with(loose, completing->prefix))
        vec_push(completing->scope->arena, completing->out, text);
}

static void add_names(Completing *completing, const SlotKind *kind,
                      const ScopeEntities *entities)
{
    for (size_t i = 0; i < entities->count; i++) {
        const Entity *entity = entities->items[i];
        if (slot_fits(completing->scope->model, kind, entity) &&
            (!entity->prelude || entity->block == BLOCK_kind ||
             entity->block == BLOCK_act))
            add_text(completing, entity->name);
    }
}

static bool seen_before(const NextList *next, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (next->items[i].slot == next->items[at].slot &&
            text_equal(next->items[i].word, next->items[at].word))
            return true;
    return false;
}

// Changes begin after `what if` or `if` and after each `and`; a question after a mark.
static void match_what_if(Completing *completing, Language language)
{
    const Words *words = completing->words;
    FormMatches unused = {0};
    bool within = false;
    for (size_t at = 0; at < completing->to; at++) {
        const Phrases *openers = at == 0 ? forms_if_first : forms_if_after;
        size_t used = words_any_phrase(words, at, completing->to, openers[language]);
        size_t joint = within ? words_joint(words, at, completing->to) : 0;
        within = within || used > 0;
        if (used + joint > 0)
            match_forms(&completing->matcher, true, language, at + used + joint,
                        completing->to, &unused);
        if (within && used == 0 && words->raw.items[at].kind != RAW_WORD)
            match_forms(&completing->matcher, false, language, at + 1, completing->to,
                        &unused);
        at += used > 1 ? used - 1 : 0;
    }
}

static int by_bytes(const void *left, const void *right)
{
    return text_compare(*(const Text *)left, *(const Text *)right);
}

static void sort_texts(TextList *texts)
{
    if (texts->count < 2)
        return;
    qsort(texts->items, texts->count, sizeof *texts->items, by_bytes);
    size_t kept = 1;
    for (size_t i = 1; i < texts->count; i++)
        if (!text_equal(texts->items[i], texts->items[kept - 1]))
            texts->items[kept++] = texts->items[i];
    texts->count = kept;
}

static void collect(Completing *completing)
{
    ScopeEntities entities = {0};
    scope_entities(completing->scope, NULL, &entities);
    for (size_t i = 0; i < completing->next.count; i++) {
        if (seen_before(&completing->next, i))
            continue;
        const Next *next = &completing->next.items[i];
        add_text(completing, next->word);
        if (next->slot)
            add_names(completing, next->slot, &entities);
    }
    if (completing->to == 0)
        for (Language language = 0; language < LANGUAGE_COUNT; language++)
            add_text(completing, text_from(forms_if_first[language][0]));
    sort_texts(completing->out);
}

void forms_complete(const FormScope *scope, Text begun, TextList *out)
{
    Words words;
    *out = (TextList){0};
    if (!words_cut(scope->arena, begun, &words) && text_trim(begun).length > 0)
        return;
    Completing completing = {.scope = scope, .words = &words, .out = out};
    completing.to = words.list.count;
    char last = begun.length > 0 ? begun.at[begun.length - 1] : ' ';
    if (completing.to > 0 && last != ' ' && vec_last(&words.raw).kind == RAW_END &&
        words.raw.items[completing.to - 1].kind == RAW_WORD)
        completing.prefix = words.list.items[--completing.to].loose;
    completing.matcher = matcher_begin(scope, &words);
    completing.matcher.next = &completing.next;
    FormMatches unused = {0};
    match_forms(&completing.matcher, false, LANGUAGE_COUNT, 0, completing.to, &unused);
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        match_what_if(&completing, language);
    collect(&completing);
}
