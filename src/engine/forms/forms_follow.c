#include "engine/forms/forms_follow.h"

#include "engine/forms/forms_match.h"
#include "engine/forms/forms_say.h"

// Tokens of the words that such a question begins with, or 0.
static size_t lead_of(const Words *words, Language *language)
{
    static const Phrases leads[LANGUAGE_COUNT] = {
        {"what about", "how about", "and what about", "and how about", "and", "and for",
         "what about for", NULL},
        {"entä", "enta", "entas", "no enta", "no entas", "ja enta", "entapa",
         "mutta enta", "mites", "enta sitten", NULL},
        {"hur ar det med", "hur blir det med", "hur blir det for", "och for", "och",
         "vad galler for", "an", NULL}};
    size_t longest = 0;
    for (Language each = 0; each < LANGUAGE_COUNT; each++) {
        size_t used = words_any_phrase(words, 0, words->list.count, leads[each]);
        if (used > longest) {
            longest = used;
            *language = each;
        }
    }
    return longest;
}

// The surest of the names that stand at `at`, the longest first.
static const Named *name_at(const NamesFound *names, size_t at)
{
    const Named *best = NULL;
    for (size_t i = 0; i < names->list.count; i++) {
        const Named *named = &names->list.items[i];
        if (named->at != at || named->passive || named->asking ||
            (best && (named->end < best->end ||
                      (named->end == best->end && (named->distance > best->distance ||
                                                   (named->distance == best->distance &&
                                                    named->fit >= best->fit))))))
            continue;
        best = named;
    }
    return best;
}

// The names that the words from `at` on are, if they are nothing else.
static bool all_names(const FormScope *scope, const Words *words, size_t at,
                      EntityList *out)
{
    NamesFound names = {0};
    names_find(scope->arena, scope, NULL, words, &names);
    while (at < words->list.count) {
        size_t joint = out->count > 0 ? words_joint(words, at, words->list.count) : 0;
        const Named *named = name_at(&names, at + joint);
        if (!named || (out->count > 0 && joint == 0))
            return false;
        entities_add(scope->arena, out, named->entity);
        at = named->end;
    }
    return out->count > 0;
}

static bool is_who(const Entity *entity)
{
    switch (entity->block) {
    case BLOCK_party:
    case BLOCK_actor:
    case BLOCK_unit:
    case BLOCK_role:
    case BLOCK_set:
    case BLOCK_kind: return true;
    default: return false;
    }
}

static bool is_deed(const Entity *entity)
{
    switch (entity->block) {
    case BLOCK_duty:
    case BLOCK_right:
    case BLOCK_task:
    case BLOCK_prohibition:
    case BLOCK_event:
    case BLOCK_procedure: return true;
    default: return false;
    }
}

// Whether one may stand where the other does.
static bool alike(const Entity *a, const Entity *b)
{
    return a->block == b->block || (is_who(a) && is_who(b)) ||
           (is_deed(a) && is_deed(b)) || (entity_is_measure(a) && entity_is_measure(b));
}

// The same question with other names in the first slot that holds such.
static Text with_names(const FormScope *scope, const Asked *before,
                       const EntityList *names)
{
    Asked *asked = ARENA_NEW(scope->arena, Asked);
    *asked = *before;
    memset(&asked->slots, 0, sizeof asked->slots);
    bool done = false;
    for (size_t i = 0; i < before->slots.count; i++) {
        Filled slot = before->slots.items[i];
        if (!done && slot.entities.count > 0 &&
            alike(slot.entities.items[0], names->items[0]) &&
            (names->count == 1 || slot.entities.count > 1)) {
            memset(&slot.entities, 0, sizeof slot.entities);
            for (size_t k = 0; k < names->count; k++)
                vec_push(scope->arena, &slot.entities, names->items[k]);
            done = true;
        }
        vec_push(scope->arena, &asked->slots, slot);
    }
    return done ? say_asked(scope, asked) : TEXT("");
}

static Text without_end(Text text)
{
    text = text_trim(text);
    while (text.length > 0 && strchr("?!. ", text.at[text.length - 1]))
        text.length--;
    return text;
}

// The words added to the earlier question: another place, another time, one more ballot.
static void add_words(Arena *arena, Text before, Text more, Language language,
                      TextList *out)
{
    static const char *const ifs[] = {"if ", "jos ", "om "};
    static const char *const ands[] = {"and", "ja", "och"};
    before = without_end(before);
    vec_push(arena, out,
             text_format(arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(before), TEXT_ARG(more)));
    Text condition = text_from(ifs[language]);
    if (!text_starts_with(more, condition))
        return;
    Text rest = {more.at + condition.length, more.length - condition.length};
    vec_push(arena, out,
             text_format(arena, TEXT_FMT " %s " TEXT_FMT, TEXT_ARG(before),
                         ands[language], TEXT_ARG(rest)));
}

void forms_follow(const FormScope *scope, Text before, Text question, TextList *out)
{
    Words words;
    Language language = LANGUAGE_FI;
    AskedList asked = {0};
    EntityList names = {0};
    size_t lead =
        words_cut(scope->arena, question, &words) ? lead_of(&words, &language) : 0;
    if (lead == 0 || lead >= words.list.count || before.length == 0)
        return;
    bool named = all_names(scope, &words, lead, &names);
    if (named && forms_question(scope, before, &asked, NULL) && asked.count == 1) {
        Text same = with_names(scope, asked.items[0], &names);
        if (same.length > 0)
            vec_push(scope->arena, out, same);
    }
    Text more = without_end(words_text(&words, lead, words.list.count));
    add_words(scope->arena, before, more, language, out);
}
