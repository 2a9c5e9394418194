#include "base/inflect.h"

#include <string.h>

#include "base/stems.h"

// What a Finnish name's end becomes before case endings; gradation comes on top.
typedef struct {
    const char *end, *stem;
    bool plural; // a stem of the plural, which ends in i or j
} StemRule;

static const StemRule stem_rules[] = {
    {"", "", false},                               // oulu-n
    {"i", "e", false},                             // niemi: nieme-n
    {"e", "ee", false},                            // kempele: kempelee-n
    {"s", "kse", false},                           // muhos: muhokse-n
    {"as", "aa", false},                           // asukas: asukkaa-n
    {"is", "ii", false},                           // kaunis: kaunii-n
    {"es", "ee", false},                           // kirves: kirvee-n
    {"us", "ude", false},                          // osuus: osuude-n
    {"us", "ut", false},                           // osuut-ta
    {"ys", "yde", false},                          // erimielisyys: erimielisyyde-n
    {"ys", "yt", false},     {"ys", "yksi", true}, // erimielisyyksi-a
    {"mas", "manne", false}, {"mas", "ma", false}, // kolmas: kolmanne-n, kolma-tta
    {"jas", "janne", false}, {"jas", "ja", false}, // neljas
    {"des", "denne", false}, {"des", "de", false}, // viides
    {"nen", "se", false},                          // toinen: toise-n
    {"nen", "s", false},                           // tois-ta
    {"in", "ime", false},                          // avain: avaime-n
    {"si", "de", false},                           // heinavesi: heinavede-n
    {"si", "t", false},                            // heinavet-ta
    {"n", "ne", false},                            // jasen: jasene-n
    {"r", "re", false},      {"l", "le", false},   {"o", "oi", true},  {"u", "ui", true},
    {"y", "yi", true},       {"a", "i", true},     {"a", "oi", true},  {"a", "oj", true},
    {"i", "i", true},        {"i", "ei", true},    {"i", "ej", true},  {"e", "ei", true},
    {"o", "oj", true},       {"u", "uj", true},    {"y", "yj", true},  {"s", "ksi", true},
    {"nen", "si", true},     {"us", "uksi", true}, {"n", "ni", true},  {"li", "l", false},
    {"li", "l", true},       {"ri", "r", true},    {"as", "ai", true}, {"is", "ii", true},
    {"in", "imi", true},
};

// The same for names that are plural as they stand, without their t: voimavara-t,
// alasopimukse-t. All stems are those of the plural.
static const StemRule plural_name_rules[] = {
    {"a", "i", true},      {"a", "oi", true},  {"a", "oj", true},  {"o", "oi", true},
    {"o", "oj", true},     {"u", "ui", true},  {"u", "uj", true},  {"y", "yi", true},
    {"y", "yj", true},     {"i", "i", true},   {"i", "ei", true},  {"i", "ej", true},
    {"e", "i", true},      {"ee", "ei", true}, {"aa", "ai", true}, {"ude", "uksi", true},
    {"yde", "yksi", true}, {"kse", "s", true}, {"se", "s", true},  {"ne", "n", true},
    {"le", "l", true},     {"re", "r", true},
};

static const char *const singular_endings[] = {
    "n",   "a",   "ta",  "tta",  "ssa", "sta", "lla", "lta",    "lle",    "ksi",
    "na",  "an",  "en",  "in",   "on",  "un",  "yn",  "hun",    "hyn",    "han",
    "hin", "hon", "hen", "seen", "nsa", "mme", "t",   "ssamme", "llamme", NULL,
};
// After a plural stem, which already holds its i or j.
static const char *const plural_endings[] = {
    "a",  "ta", "ssa", "sta", "lla", "lta",  "lle", "ksi",
    "na", "en", "in",  "hin", "den", "tten", NULL,
};

// A stem with the case ending that is left of the word. Endings of the kind Vn repeat the
// stem's last vowel.
static bool explains(Text word, Text stem, bool plural)
{
    if (stem.length < 2 || !text_starts_with(word, stem))
        return false;
    Text ending = {word.at + stem.length, word.length - stem.length};
    char last = stem.at[stem.length - 1];
    if (plural && last != 'i' && last != 'j') // osapuol-ten
        return text_equal(ending, TEXT("ten"));
    bool illative =
        ending.length == 2 && ending.at[1] == 'n' && stem_is_vowel(ending.at[0]);
    if (!plural && illative && stem_is_vowel(last) && ending.at[0] != last)
        return false;
    if (!plural && text_equal(ending, TEXT("t")) && !stem_is_vowel(last))
        return false;
    return stem_is_ending(ending, plural ? plural_endings : singular_endings);
}

static bool explains_graded(Text word, Text stem, bool plural, const char *from,
                            const char *to)
{
    char graded[STEM_MAX];
    return explains(word, stem_graded(stem, from, to, graded), plural);
}

// Names in -e and -s, and those in the plural, have the weak grade in the base form,
// others the strong one.
static bool explains_any_grade(Text word, Text name, Text stem, bool plural)
{
    if (explains(word, stem, plural))
        return true;
    if (!stem_may_grade(word, stem))
        return false;
    bool strengthens = stem_ends_with(name, "e") || stem_ends_with(name, "s") ||
                       stem_ends_with(name, "t");
    for (size_t i = 0; i < STEM_GRADES; i++) {
        const char *strong = stem_grades[i].strong, *weak = stem_grades[i].weak;
        if (*weak && strengthens && explains_graded(word, stem, plural, weak, strong))
            return true;
        if (!strengthens && explains_graded(word, stem, plural, strong, weak))
            return true;
    }
    return false;
}

// `base` is the name, or a plural name without its t.
static bool explains_by_rule(Text word, Text name, Text base, const StemRule *rule)
{
    if (!stem_ends_with(base, rule->end))
        return false;
    size_t kept = base.length - strlen(rule->end), added = strlen(rule->stem);
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
    if (stem_is_vowel(name.at[name.length - 1]))
        return false;
    char stem[STEM_MAX];
    memcpy(stem, name.at, name.length);
    stem[name.length] = 'i';
    return explains(word, (Text){stem, name.length + 1}, false);
}

// A name that is plural as it stands: voimavaroista of voimavarat.
static bool explains_plural(Text word, Text name)
{
    if (name.length < 5 || !stem_ends_with(name, "t") ||
        !stem_is_vowel(name.at[name.length - 2]))
        return false;
    Text base = {name.at, name.length - 1};
    for (size_t i = 0; i < sizeof plural_name_rules / sizeof *plural_name_rules; i++)
        if (explains_by_rule(word, name, base, &plural_name_rules[i]))
            return true;
    return false;
}

// Of names of two letters only those with a long vowel, as Ii, take other endings than n.
static bool explains_short(Text word, Text name)
{
    static const char *const endings[] = {"n",   "ta",  "ssa", "sta", "lla", "lta",
                                          "lle", "hin", "ksi", "na",  NULL};
    if (word.length == 3 && word.at[2] == 'n')
        return true;
    return name.at[0] == name.at[1] && stem_is_vowel(name.at[0]) && word.length > 2 &&
           stem_is_ending((Text){word.at + 2, word.length - 2}, endings);
}

static bool is_case_of(Text word, Text name)
{
    if (name.length < 2 || name.length > STEM_MAX - 8 || word.length > name.length + 10)
        return false;
    if (word.length < 3 || memcmp(word.at, name.at, 2) != 0)
        return false;
    if (name.length == 2)
        return explains_short(word, name);
    for (size_t i = 0; i < sizeof stem_rules / sizeof *stem_rules; i++)
        if (explains_by_rule(word, name, name, &stem_rules[i]))
            return true;
    return explains_with_i(word, name) || explains_plural(word, name);
}

// Without a possessive suffix after a case ending: tyonjaosta-an, tytaryhtiolle-en.
static Text without_possessive(Text word)
{
    static const char *const ends[] = {"staan",  "ssaan",  "llaan",  "ltaan",
                                       "lleen",  "stamme", "ssamme", "llamme",
                                       "ltamme", "llemme", NULL};
    for (const char *const *end = ends; *end; end++)
        if (word.length > strlen(*end) + 3 && stem_ends_with(word, *end))
            return stem_shorter(word, stem_ends_with(word, "mme") ? 3 : 2);
    return TEXT("");
}

// Words that agree with the one they stand before: `yhteinen`, `oleva`, `suojattavat`.
static bool is_adjective(Text word)
{
    static const char *const ends[] = {"nen", "va",  "ttu", "tty", "tu",   "ty",
                                       "set", "vat", "dut", "dyt", "iset", "mas",
                                       "jas", "des", NULL}; // ordinals: `kolmas`,
                                                            // `neljas`, `viides`
    for (const char *const *end = ends; *end; end++)
        if (word.length > strlen(*end) + 2 && stem_ends_with(word, *end))
            return true;
    return false;
}

bool inflect_finnish(Text word, Text name)
{
    if (is_case_of(word, name) || is_case_of(without_possessive(word), name))
        return true;
    Text own = stem_first_word(name), asked = stem_first_word(word);
    bool plural = stem_ends_with(own, "t") && stem_ends_with(name, "t"); // pitkat kielet
    if (own.length == name.length || asked.length == word.length ||
        !(plural || is_adjective(own)) || !is_case_of(asked, own))
        return false;
    Text rest = {name.at + own.length + 1, name.length - own.length - 1};
    Text left = {word.at + asked.length + 1, word.length - asked.length - 1};
    return inflect_finnish(left, rest);
}

// Of names like `osakkeet`: the nominative `osake` is in the weak grade.
static bool is_one_of_e(Text word, Text name)
{
    if (!stem_ends_with(name, "eet"))
        return false;
    Text stem = stem_shorter(name, 2);
    char graded[STEM_MAX];
    for (size_t i = 0; i <= STEM_GRADES; i++) {
        Text weak = i == STEM_GRADES ? stem
                                     : stem_graded(stem, stem_grades[i].strong,
                                                   stem_grades[i].weak, graded);
        if (weak.length > 2 && (text_equal(word, weak) || is_case_of(word, weak)))
            return true;
    }
    return false;
}

bool inflect_one_of(Text word, Text name)
{
    static const StemRule rules[] = {{"", "", false}, {"se", "s", false}};
    if (name.length < 5 || !stem_ends_with(name, "t") ||
        !stem_is_vowel(name.at[name.length - 2]) || name.length > STEM_MAX - 8 ||
        word.length < 4)
        return false;
    Text base = stem_shorter(name, 1);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (explains_by_rule(word, name, base, &rules[i]))
            return true;
    return is_case_of(name, word) || // the name is a plural of the word
           is_one_of_e(word, name);
}

// --- particles ---

Text inflect_without_ko(Text word)
{
    Text first = stem_first_word(word);
    bool asks =
        first.length == word.length && word.length > 5 && stem_ends_with(word, "ko");
    return asks ? stem_shorter(word, 2) : TEXT("");
}

Text inflect_without_particle(Text word)
{
    static const char *const particles[] = {"pas", "han", "pa", "kin", NULL};
    for (const char *const *particle = particles; *particle; particle++)
        if (word.length > strlen(*particle) + 1 && stem_ends_with(word, *particle))
            return stem_shorter(word, strlen(*particle));
    static const char *const asking[] = {"mitas",      "kukas",     "mikas",  "entas",
                                         "montakos",   "paljonkos", "ketkas", "mitkas",
                                         "milloinkas", NULL};
    bool tagged = stem_ends_with(word, "kos") || stem_is_ending(word, asking);
    return tagged ? stem_shorter(word, 1) : word;
}

// --- genitives ---

bool inflect_from_genitive(Text word, Text genitive)
{
    if (!stem_ends_with(genitive, "n") || genitive.length < 3)
        return false;
    return explains(word, (Text){genitive.at, genitive.length - 1}, false);
}

bool inflect_genitive_s(Text word, Text name)
{
    return name.length > 2 && name.at[name.length - 1] != 's' &&
           word.length == name.length + 1 && word.at[name.length] == 's' &&
           text_starts_with(word, name);
}

static bool is_stem_with(Text word, Text name, const char *end,
                         const char *const *endings)
{
    if (!stem_ends_with(name, end))
        return false;
    Text stem = {name.at, name.length - strlen(end)};
    return stem.length > 1 && text_starts_with(word, stem) &&
           stem_is_ending((Text){word.at + stem.length, word.length - stem.length},
                          endings);
}

bool inflect_plural(Text word, Text name)
{
    static const char *const whole[] = {
        "s", "es", "er",   "ar",   "or",    "n",     "ns", "en",  "ens", "et", "ets",
        "t", "ts", "erna", "arna", "ernas", "arnas", "na", "nas", "a",   NULL};
    static const char *const after_y[] = {"ies", NULL};
    static const char *const after_a[] = {"or", "orna", "an", "ans", NULL};
    static const char *const after_e[] = {"ar", "arna", "na", "nas", NULL};
    return is_stem_with(word, name, "", whole) ||
           is_stem_with(word, name, "y", after_y) ||
           is_stem_with(word, name, "a", after_a) ||
           is_stem_with(word, name, "e", after_e);
}
