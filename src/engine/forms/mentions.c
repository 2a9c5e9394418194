#include "engine/forms/mentions.h"

#include "base/inflect.h"

static bool is_letter(char byte)
{
    unsigned char at = (unsigned char)byte;
    return (at >= 'a' && at <= 'z') || at >= 0x80 || at == '-';
}

static size_t common_start(Text a, Text b)
{
    size_t length = 0;
    while (length < a.length && length < b.length && a.at[length] == b.at[length])
        length++;
    return length;
}

// Two forms of one word, or one the beginning of a compound: alike but for an ending.
bool mentions_alike(Text said, Text word)
{
    enum { ALIKE_LEAST = 5, ENDING_MOST = 3, SHORT_MOST = 6, SHORT_ENDING = 2 };
    size_t shorter = said.length < word.length ? said.length : word.length;
    size_t common = common_start(said, word);
    if (said.length < MENTION_LEAST)
        return false;
    return text_equal(said, word) || inflect_finnish(word, said) ||
           inflect_finnish(said, word) || inflect_plural(word, said) ||
           inflect_plural(said, word) ||
           (common >= ALIKE_LEAST && common + ENDING_MOST >= shorter) ||
           (shorter <= SHORT_MOST && common >= MENTION_LEAST &&
            common + SHORT_ENDING >= shorter);
}

bool mentions_word(Arena *arena, Text text, Text word)
{
    Text folded = text_fold_loose(arena, text);
    for (size_t at = 0; at < folded.length;) {
        size_t end = at;
        while (end < folded.length && is_letter(folded.at[end]))
            end++;
        if (end > at && mentions_alike((Text){folded.at + at, end - at}, word))
            return true;
        at = end + 1;
    }
    return false;
}

bool entity_mentions(Arena *arena, const Entity *entity, Text word)
{
    Text clause = entity->clause ? entity->clause->title : TEXT("");
    if (mentions_word(arena, entity->name, word) ||
        mentions_word(arena, entity->title, word) || mentions_word(arena, clause, word))
        return true;
    for (size_t i = 0; i < entity->cells.count; i++)
        for (const Expr *value = entity->cells.items[i]->value; value;
             value = value->next)
            if (value->kind == EXPR_TEXT && mentions_word(arena, value->text, word))
                return true;
    return false;
}

bool entity_is_called(Arena *arena, const Entity *entity, Text word)
{
    bool called = mentions_word(arena, entity->title, word);
    for (size_t i = 0; i < entity->names.count && !called; i++)
        called = mentions_word(arena, entity->names.items[i].text, word);
    return called;
}

bool model_mentions(Arena *arena, const Model *model, Text word)
{
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (entity->agreement == model->main && entity_mentions(arena, entity, word))
            return true;
    }
    return false;
}
