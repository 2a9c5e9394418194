#include "engine/forms/forms_spell.h"

#include <string.h>

enum { LETTERS_MIN = 5, CHANGED_MAX = 2 };

// Whether one letter put in, left out or changed, or two neighbours swapped, makes `a` of
// `b`. Both are folded and loose.
static bool one_slip(Text a, Text b)
{
    if (a.length < b.length)
        return one_slip(b, a);
    if (a.length > b.length + 1)
        return false;
    size_t head = 0, tail = 0;
    while (head < b.length && a.at[head] == b.at[head])
        head++;
    while (tail < b.length - head &&
           a.at[a.length - 1 - tail] == b.at[b.length - 1 - tail])
        tail++;
    size_t left = a.length - head - tail;
    bool swapped = a.length == b.length && left == 2 && a.at[head] == b.at[head + 1] &&
                   a.at[head + 1] == b.at[head];
    return left <= 1 || swapped;
}

// What the words of the form table say about one word of a question.
typedef struct {
    Text word;
    Text near;
    bool known, several;
} Slip;

static void compare(Slip *slip, Text word)
{
    if (text_equal(slip->word, word))
        slip->known = true;
    if (word.length < LETTERS_MIN || word.at[0] != slip->word.at[0] ||
        !one_slip(slip->word, word))
        return;
    slip->several =
        slip->several || (slip->near.length > 0 && !text_equal(slip->near, word));
    slip->near = word;
}

static void compare_all(Slip *slip)
{
    for (size_t i = 0; i < form_word_count; i++)
        compare(slip, op_text(&(Op){.text = (uint16_t)i}));
}

static bool in_a_name(const Matcher *matcher, size_t at)
{
    for (size_t i = 0; i < matcher->names.list.count; i++)
        if (matcher->names.list.items[i].at <= at &&
            at < matcher->names.list.items[i].end)
            return true;
    return false;
}

static bool may_slip(const Matcher *matcher, const Words *words, size_t at)
{
    if (words->raw.items[at].kind != RAW_WORD ||
        words->list.items[at].loose.length < LETTERS_MIN || in_a_name(matcher, at))
        return false;
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        if (words_filler(words, at, language))
            return false;
    return true;
}

bool spell_words(const Matcher *matcher, Words *words)
{
    size_t changed = 0;
    for (size_t at = 0; at < words->list.count && changed < CHANGED_MAX; at++) {
        if (!may_slip(matcher, words, at))
            continue;
        Slip slip = {.word = words->list.items[at].loose};
        compare_all(&slip);
        if (slip.known || slip.several || slip.near.length == 0)
            continue;
        words_replace(words, at, slip.near);
        changed++;
    }
    return changed > 0;
}
