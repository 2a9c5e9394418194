#include "engine/forms/forms_fill_new.h"

#include "engine/forms/mentions.h"

static bool is_stop_word(Text word)
{
    static const char *const words[] = {
        "who",     "what",     "which",     "it",     "they",   "he",       "she",
        "we",      "nobody",   "no",        "none",   "not",    "never",    "anyone",
        "someone", "everyone", "everybody", "if",     "when",   "does",     "is",
        "do",      "has",      "have",      "with",   "one",    "party",    "any",
        "new",     "instead",  "but",       "of",     "to",     "into",     "by",
        "kuka",    "mika",     "mita",      "ketka",  "kukaan", "ei",       "eivat",
        "joku",    "jokin",    "kaikki",    "jos",    "on",     "osapuoli", "uusi",
        "eika",    "mukaan",   "lisaksi",   "ilman",  "vem",    "vad",      "vilka",
        "ingen",   "inte",     "ej",        "nagon",  "alla",   "om",       "ar",
        "har",     "part",     "ny",        "aldrig", "med",    "som",      "till",
        "i",       "and",      "ja",        "och",    "or",     "tai",      "eller",
        "pois",    "muilla",   "muille",    "muiden", "muista", "muita",    "ut",
        "out",     "bloc",     "block",     "union",  "ryhman", "blokin",   "rostblock",
        "toinen",  "toisen",   "toista",    "muut",   "other",  "others",   "second",
        "andra",   "annan",    "ovriga",    NULL,
    };
    for (const char *const *stop = words; *stop; stop++)
        if (text_equal(word, text_from(*stop)))
            return true;
    return false;
}

// A keyword, filler or question word of any language is no name that someone just made
// up.
static bool may_be_new(const Words *words, size_t at)
{
    const Raw *raw = &words->raw.items[at];
    if (raw->kind == RAW_STRING)
        return words->list.items[at].loose.length > 0;
    if (raw->kind != RAW_WORD || raw->folded.length < 2 ||
        is_stop_word(words->list.items[at].loose))
        return false;
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        if (words_filler(words, at, language) ||
            keyword_find(language, KEYWORD_WORD, raw->folded))
            return false;
    return true;
}

static bool is_known_party(const Filling *filling)
{
    const NamesFound *names = &filling->matcher->names;
    bool into =
        op_slot(filling->op)->fill == FILL_INTO; // `merge into college` names it so
    for (size_t i = 0; i < names->list.count; i++)
        if (names->list.items[i].at == filling->at &&
            (names->list.items[i].entity->block == BLOCK_party ||
             (names->list.items[i].fit == FIT_EXACT &&
              !(into && names->list.items[i].entity->prelude))))
            return true;
    return false;
}

Entity *entity_stand_in(Arena *arena, Text name)
{
    Entity *entity = ARENA_NEW(arena, Entity);
    entity->id = STAND_IN_ID;
    entity->block = BLOCK_party;
    entity->name = name;
    vec_push(arena, &entity->names,
             ((Naming){name, text_fold(arena, name), NAME_SHORT, -1}));
    return entity;
}

void fill_new(Filling *filling)
{
    const Words *words = filling->matcher->words;
    if (!may_be_new(words, filling->at) || is_known_party(filling))
        return;
    const Raw *raw = &words->raw.items[filling->at];
    Text name = {words->source->text.at + raw->start,
                 words->list.items[filling->at].name_end - raw->start};
    Fill fill = {0};
    vec_push(filling->matcher->arena, &fill.filled.entities,
             entity_stand_in(filling->matcher->arena,
                             raw->kind == RAW_STRING ? text_unquote(name) : name));
    fill_offer(filling, filling->at + 1, fill);
}

static bool is_in_a_name(const Filling *filling)
{
    const NamesFound *names = &filling->matcher->names;
    for (size_t i = 0; i < names->list.count; i++)
        if (names->list.items[i].at <= filling->at &&
            names->list.items[i].end > filling->at)
            return true;
    return false;
}

// A word of the text that names nothing: `staff`, where a clause has it for a title.
void fill_word(Filling *filling)
{
    const Words *words = filling->matcher->words;
    Arena *arena = filling->matcher->arena;
    if (!may_be_new(words, filling->at) || is_in_a_name(filling) ||
        text_codepoints(words->list.items[filling->at].loose) < MENTION_LEAST)
        return;
    const Raw *raw = &words->raw.items[filling->at];
    Text name = {words->source->text.at + raw->start, raw->end - raw->start};
    name = raw->kind == RAW_STRING ? text_unquote(name) : name;
    if (!model_mentions(arena, filling->matcher->scope->model,
                        text_fold_loose(arena, name)))
        return;
    Fill fill = {0};
    vec_push(arena, &fill.filled.entities, entity_stand_in(arena, name));
    fill_offer(filling, filling->at + 1, fill);
}
