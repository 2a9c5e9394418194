#include "base/stems.h"

#include <string.h>

const StemGrade stem_grades[STEM_GRADES] = {
    {"kk", "k"},  {"pp", "p"},  {"tt", "t"},  {"nk", "ng"}, {"nt", "nn"},
    {"mp", "mm"}, {"lt", "ll"}, {"rt", "rr"}, {"ht", "hd"}, {"lk", "l"},
    {"rk", "r"},  {"lk", "lj"}, {"rk", "rj"}, {"hk", "h"},  {"uk", "uv"},
    {"yk", "yv"}, {"t", "d"},   {"p", "v"},   {"k", ""},
};

bool stem_is_ending(Text ending, const char *const *endings)
{
    for (; *endings; endings++)
        if (text_equal(ending, text_from(*endings)))
            return true;
    return false;
}

// The vowels at the end of a stem, of which the last may be j.
static size_t final_vowels(Text stem)
{
    size_t vowels = 0;
    while (vowels < stem.length && vowels < 3 &&
           (stem_is_vowel(stem.at[stem.length - 1 - vowels]) ||
            (vowels == 0 && stem.at[stem.length - 1] == 'j')))
        vowels++;
    return vowels;
}

bool stem_may_grade(Text word, Text stem)
{
    enum { GRADED = 2 }; // bytes at most that a grade replaces
    size_t kept = stem.length - final_vowels(stem);
    return kept <= GRADED ||
           (word.length >= kept - GRADED && memcmp(word.at, stem.at, kept - GRADED) == 0);
}

Text stem_graded(Text stem, const char *from, const char *to, char graded[STEM_MAX])
{
    size_t vowels = final_vowels(stem);
    Text head = {stem.at, stem.length - vowels};
    if (vowels == 0 || head.length < 2 || !stem_ends_with(head, from) ||
        stem.length > STEM_MAX - 8)
        return TEXT("");
    size_t kept = head.length - strlen(from), put = strlen(to);
    memcpy(graded, head.at, kept);
    memcpy(graded + kept, to, put);
    memcpy(graded + kept + put, head.at + head.length, vowels);
    return (Text){graded, kept + put + vowels};
}

Text stem_first_word(Text text)
{
    const char *space = memchr(text.at, ' ', text.length);
    return space ? (Text){text.at, (size_t)(space - text.at)} : text;
}
