#include "engine/inflect.h"

#include <string.h>

enum { STEM_MAX = 120 };

// What a Finnish name's end becomes before case endings; gradation comes on top.
typedef struct {
    const char *end, *stem;
    bool plural; // a stem of the plural, which ends in i or j
} StemRule;

static const StemRule stem_rules[] = {
    {"", "", false},       // oulu-n
    {"i", "e", false},     // niemi: nieme-n
    {"e", "ee", false},    // kempele: kempelee-n
    {"s", "kse", false},   // muhos: muhokse-n
    {"as", "aa", false},   // asukas: asukkaa-n
    {"is", "ii", false},   // kaunis: kaunii-n
    {"es", "ee", false},   // kirves: kirvee-n
    {"us", "ude", false},  // osuus: osuude-n
    {"us", "ut", false},   // osuut-ta
    {"ys", "yde", false},  // erimielisyys: erimielisyyde-n
    {"ys", "yt", false},
    {"nen", "se", false},  // toinen: toise-n
    {"nen", "s", false},   // tois-ta
    {"in", "ime", false},  // avain: avaime-n
    {"si", "de", false},   // heinavesi: heinavede-n
    {"si", "t", false},    // heinavet-ta
    {"n", "ne", false},    // jasen: jasene-n
    {"r", "re", false},    {"l", "le", false},
    {"o", "oi", true},     {"u", "ui", true},      {"y", "yi", true},
    {"a", "i", true},      {"a", "oi", true},      {"a", "oj", true},
    {"i", "i", true},      {"i", "ei", true},      {"i", "ej", true},
    {"e", "ei", true},     {"o", "oj", true},      {"u", "uj", true},
    {"y", "yj", true},     {"s", "ksi", true},     {"nen", "si", true},
    {"us", "uksi", true},  {"n", "ni", true},
};

static const char *const singular_endings[] = {
    "n",   "a",   "ta",  "tta", "ssa", "sta", "lla", "lta", "lle", "ksi", "na",   "an",
    "en",  "in",  "on",  "un",  "yn",  "hun", "hyn", "han", "hin", "hon", "hen",  "seen",
    "nsa", "mme", "t",   "ssamme", "llamme", NULL,
};
// After a plural stem, which already holds its i or j.
static const char *const plural_endings[] = {
    "a",  "ta", "ssa", "sta", "lla", "lta", "lle", "ksi", "na",
    "en", "in", "hin", "den", "tten", NULL,
};

static const struct {
    const char *strong, *weak;
} gradations[] = {
    {"kk", "k"},  {"pp", "p"},  {"tt", "t"},  {"nk", "ng"}, {"nt", "nn"}, {"mp", "mm"},
    {"lt", "ll"}, {"rt", "rr"}, {"ht", "hd"}, {"lk", "l"},  {"rk", "r"},  {"lk", "lj"},
    {"rk", "rj"}, {"hk", "h"},  {"t", "d"},   {"p", "v"},   {"k", ""},
};

static bool ends_with(Text text, const char *end)
{
    size_t length = strlen(end);
    return text.length >= length
           && memcmp(text.at + text.length - length, end, length) == 0;
}

static bool is_ending(Text ending, const char *const *endings)
{
    for (; *endings; endings++)
        if (text_equal(ending, text_from(*endings)))
            return true;
    return false;
}

static bool is_vowel(char c)
{
    return memchr("aeiouy", c, 6) != NULL;
}

// A stem with the case ending that is left of the word. Endings of the kind Vn double the
// stem's last vowel.
static bool explains(Text word, Text stem, bool plural)
{
    if (stem.length < 2 || !text_starts_with(word, stem))
        return false;
    Text ending = {word.at + stem.length, word.length - stem.length};
    char last = stem.at[stem.length - 1];
    bool illative = ending.length == 2 && ending.at[1] == 'n' && is_vowel(ending.at[0]);
    if (!plural && illative && is_vowel(last) && ending.at[0] != last)
        return false;
    if (!plural && text_equal(ending, TEXT("t")) && !is_vowel(last))
        return false;
    return is_ending(ending, plural ? plural_endings : singular_endings);
}

// The stem with its last consonants before the final vowels in the other grade. `from` stands
// directly before the vowels.
static bool explains_graded(Text word, Text stem, bool plural, const char *from,
                            const char *to)
{
    size_t vowels = 0;
    while (vowels < stem.length && vowels < 3
           && (is_vowel(stem.at[stem.length - 1 - vowels])
               || (vowels == 0 && stem.at[stem.length - 1] == 'j')))
        vowels++;
    Text head = {stem.at, stem.length - vowels};
    if (vowels == 0 || head.length < 2 || !ends_with(head, from))
        return false;
    size_t kept = head.length - strlen(from), put = strlen(to);
    char graded[STEM_MAX + 4];
    memcpy(graded, head.at, kept);
    memcpy(graded + kept, to, put);
    memcpy(graded + kept + put, head.at + head.length, vowels);
    return explains(word, (Text){graded, kept + put + vowels}, plural);
}

// Names in -e and -s have the weak grade in the base form, others the strong one.
static bool explains_any_grade(Text word, Text name, Text stem, bool plural)
{
    if (explains(word, stem, plural))
        return true;
    bool strengthens = ends_with(name, "e") || ends_with(name, "s");
    for (size_t i = 0; i < sizeof gradations / sizeof *gradations; i++) {
        const char *strong = gradations[i].strong, *weak = gradations[i].weak;
        if (*weak && strengthens && explains_graded(word, stem, plural, weak, strong))
            return true;
        if (!strengthens && explains_graded(word, stem, plural, strong, weak))
            return true;
    }
    return false;
}

static bool explains_by_rule(Text word, Text name, const StemRule *rule)
{
    if (!ends_with(name, rule->end))
        return false;
    size_t kept = name.length - strlen(rule->end), added = strlen(rule->stem);
    if (kept < 2)
        return false;
    char stem[STEM_MAX];
    memcpy(stem, name.at, kept);
    memcpy(stem + kept, rule->stem, added);
    return explains_any_grade(word, name, (Text){stem, kept + added}, rule->plural);
}

// Names that end in a consonant, as foreign ones and abbreviations do, take i.
static bool explains_with_i(Text word, Text name)
{
    if (is_vowel(name.at[name.length - 1]))
        return false;
    char stem[STEM_MAX];
    memcpy(stem, name.at, name.length);
    stem[name.length] = 'i';
    return explains(word, (Text){stem, name.length + 1}, false);
}

bool inflect_finnish(Text word, Text name)
{
    if (name.length < 2 || name.length > STEM_MAX - 8 || word.length > name.length + 10)
        return false;
    if (memcmp(word.at, name.at, word.length < 2 ? word.length : 2) != 0)
        return false;
    if (name.length == 2)
        return word.length == 3 && word.at[2] == 'n';
    for (size_t i = 0; i < sizeof stem_rules / sizeof *stem_rules; i++)
        if (explains_by_rule(word, name, &stem_rules[i]))
            return true;
    return explains_with_i(word, name);
}

bool inflect_from_genitive(Text word, Text genitive)
{
    if (!ends_with(genitive, "n") || genitive.length < 3)
        return false;
    return explains(word, (Text){genitive.at, genitive.length - 1}, false);
}

bool inflect_genitive_s(Text word, Text name)
{
    return name.length > 2 && name.at[name.length - 1] != 's'
           && word.length == name.length + 1 && word.at[name.length] == 's'
           && text_starts_with(word, name);
}

static bool is_stem_with(Text word, Text name, const char *end, const char *const *endings)
{
    if (!ends_with(name, end))
        return false;
    Text stem = {name.at, name.length - strlen(end)};
    return stem.length > 1 && text_starts_with(word, stem)
           && is_ending((Text){word.at + stem.length, word.length - stem.length}, endings);
}

bool inflect_plural(Text word, Text name)
{
    static const char *const whole[] = {"s",    "es",   "er", "ar",  "or", "n",  "en", "et",
                                        "erna", "arna", "na", "ens", "a",  NULL};
    static const char *const after_y[] = {"ies", NULL};
    static const char *const after_a[] = {"or", "orna", "an", "ans", NULL};
    static const char *const after_e[] = {"ar", "arna", NULL};
    return is_stem_with(word, name, "", whole) || is_stem_with(word, name, "y", after_y)
           || is_stem_with(word, name, "a", after_a)
           || is_stem_with(word, name, "e", after_e);
}
