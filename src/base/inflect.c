#include "base/inflect.h"

#include <string.h>

enum { STEM_MAX = 120 };

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

static const struct {
    const char *strong, *weak;
} gradations[] = {
    {"kk", "k"},  {"pp", "p"},  {"tt", "t"},  {"nk", "ng"}, {"nt", "nn"},
    {"mp", "mm"}, {"lt", "ll"}, {"rt", "rr"}, {"ht", "hd"}, {"lk", "l"},
    {"rk", "r"},  {"lk", "lj"}, {"rk", "rj"}, {"hk", "h"},  {"uk", "uv"},
    {"yk", "yv"}, {"t", "d"},   {"p", "v"},   {"k", ""},
};

static bool ends_with(Text text, const char *end)
{
    size_t length = strlen(end);
    return text.length >= length &&
           memcmp(text.at + text.length - length, end, length) == 0;
}

static Text shorter(Text text, size_t by)
{
    return (Text){text.at, text.length > by ? text.length - by : 0};
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
    bool illative = ending.length == 2 && ending.at[1] == 'n' && is_vowel(ending.at[0]);
    if (!plural && illative && is_vowel(last) && ending.at[0] != last)
        return false;
    if (!plural && text_equal(ending, TEXT("t")) && !is_vowel(last))
        return false;
    return is_ending(ending, plural ? plural_endings : singular_endings);
}

// The stem with its last consonants before the final vowels in the other grade, or
// nothing. `from` stands directly before the vowels.
static Text stem_graded(Text stem, const char *from, const char *to,
                        char graded[STEM_MAX])
{
    size_t vowels = 0;
    while (vowels < stem.length && vowels < 3 &&
           (is_vowel(stem.at[stem.length - 1 - vowels]) ||
            (vowels == 0 && stem.at[stem.length - 1] == 'j')))
        vowels++;
    Text head = {stem.at, stem.length - vowels};
    if (vowels == 0 || head.length < 2 || !ends_with(head, from) ||
        stem.length > STEM_MAX - 8)
        return TEXT("");
    size_t kept = head.length - strlen(from), put = strlen(to);
    memcpy(graded, head.at, kept);
    memcpy(graded + kept, to, put);
    memcpy(graded + kept + put, head.at + head.length, vowels);
    return (Text){graded, kept + put + vowels};
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
    bool strengthens =
        ends_with(name, "e") || ends_with(name, "s") || ends_with(name, "t");
    for (size_t i = 0; i < sizeof gradations / sizeof *gradations; i++) {
        const char *strong = gradations[i].strong, *weak = gradations[i].weak;
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
    if (!ends_with(base, rule->end))
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
    if (is_vowel(name.at[name.length - 1]))
        return false;
    char stem[STEM_MAX];
    memcpy(stem, name.at, name.length);
    stem[name.length] = 'i';
    return explains(word, (Text){stem, name.length + 1}, false);
}

// A name that is plural as it stands: voimavaroista of voimavarat.
static bool explains_plural(Text word, Text name)
{
    if (name.length < 5 || !ends_with(name, "t") || !is_vowel(name.at[name.length - 2]))
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
    return name.at[0] == name.at[1] && is_vowel(name.at[0]) && word.length > 2 &&
           is_ending((Text){word.at + 2, word.length - 2}, endings);
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
        if (word.length > strlen(*end) + 3 && ends_with(word, *end))
            return shorter(word, ends_with(word, "mme") ? 3 : 2);
    return TEXT("");
}

static Text first_word(Text text)
{
    const char *space = memchr(text.at, ' ', text.length);
    return space ? (Text){text.at, (size_t)(space - text.at)} : text;
}

// Words that agree with the one they stand before: `yhteinen`, `oleva`, `suojattavat`.
static bool is_adjective(Text word)
{
    static const char *const ends[] = {"nen", "va",  "ttu", "tty", "tu",   "ty",
                                       "set", "vat", "dut", "dyt", "iset", "mas",
                                       "jas", "des", NULL}; // ordinals: `kolmas`,
                                                            // `neljas`, `viides`
    for (const char *const *end = ends; *end; end++)
        if (word.length > strlen(*end) + 2 && ends_with(word, *end))
            return true;
    return false;
}

bool inflect_finnish(Text word, Text name)
{
    if (is_case_of(word, name) || is_case_of(without_possessive(word), name))
        return true;
    Text own = first_word(name), asked = first_word(word);
    if (own.length == name.length || asked.length == word.length || !is_adjective(own) ||
        !is_case_of(asked, own))
        return false;
    Text rest = {name.at + own.length + 1, name.length - own.length - 1};
    Text left = {word.at + asked.length + 1, word.length - asked.length - 1};
    return inflect_finnish(left, rest);
}

bool inflect_one_of(Text word, Text name)
{
    static const StemRule rules[] = {{"", "", false}, {"se", "s", false}};
    if (name.length < 5 || !ends_with(name, "t") || !is_vowel(name.at[name.length - 2]) ||
        name.length > STEM_MAX - 8 || word.length < 4)
        return false;
    Text base = shorter(name, 1);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (explains_by_rule(word, name, base, &rules[i]))
            return true;
    return is_case_of(name, word); // the name is a plural of the word
}

// --- verbs ---

static bool is_stem_tail(Text word, Text stem, const char *const *tails)
{
    return stem.length > 1 && text_starts_with(word, stem) &&
           is_ending((Text){word.at + stem.length, word.length - stem.length}, tails);
}

// The stem of a third person: paivitta of paivittaa, hallinnoi as it stands.
static Text verb_stem(Text name)
{
    size_t n = name.length;
    bool doubled = n > 3 && is_vowel(name.at[n - 1]) && name.at[n - 1] == name.at[n - 2];
    return (Text){name.at, doubled ? n - 1 : n};
}

// Infinitives that the stem does not show whole: nimea-a, nimeta; valitse-e, valita;
// ratkaise-e, ratkaista.
static bool is_infinitive(Text word, Text stem)
{
    static const char *const da[] = {"a", "da", "ta", NULL}, *const ta[] = {"ta", NULL};
    static const char *const doubled[][2] = {{"la", NULL}, {"na", NULL}, {"ra", NULL}};
    if (is_stem_tail(word, stem, da))
        return true;
    if (ends_with(stem, "ea") || ends_with(stem, "oa"))
        return is_stem_tail(word, shorter(stem, 1), ta);
    if (ends_with(stem, "tse"))
        return is_stem_tail(word, shorter(stem, 3), ta);
    if (ends_with(stem, "se"))
        return is_stem_tail(word, shorter(stem, 1), ta);
    for (size_t i = 0; i < 3; i++)
        if (ends_with(stem, "e") && stem.at[stem.length - 2] == doubled[i][0][0] &&
            is_stem_tail(word, shorter(stem, 1), doubled[i]))
            return true;
    return false;
}

static bool is_active(Text word, Text stem)
{
    static const char *const tails[] = {
        "vat",   "maan",  "massa",   "masta",  "malla",   "minen",
        "misen", "mista", "misesta", "miseen", "misessa", NULL,
    };
    static const char *const conditionals[] = {"isi", "isivat", NULL};
    bool drops = ends_with(stem, "e") || ends_with(stem, "i");
    return is_stem_tail(word, stem, tails) || is_infinitive(word, stem) ||
           is_stem_tail(word, drops ? shorter(stem, 1) : stem, conditionals);
}

// The passive stands in the weak grade: paivitetaan, laaditaan, johdetaan.
static bool is_passive_weak(Text word, Text stem)
{
    static const char *const taan[] = {"taan", "ttava", "ttaisiin", NULL};
    static const char *const after_oi[] = {"daan", "tava", "taisiin", NULL};
    if (ends_with(stem, "oi"))
        return is_stem_tail(word, stem, after_oi);
    if (ends_with(stem, "ea") || ends_with(stem, "oa"))
        return is_stem_tail(word, shorter(stem, 1), taan);
    char weak[STEM_MAX];
    if (stem.length == 0 || stem.length >= STEM_MAX)
        return false;
    memcpy(weak, stem.at, stem.length);
    if (weak[stem.length - 1] == 'a' && !ends_with(stem, "aa"))
        weak[stem.length - 1] = 'e';
    return is_stem_tail(word, (Text){weak, stem.length}, taan) ||
           is_stem_tail(word, stem, taan);
}

static bool is_passive(Text word, Text stem)
{
    static const char *const an[] = {"laan", "taan", "naan", "raan", "tava", NULL};
    if (is_passive_weak(word, stem))
        return true;
    if (ends_with(stem, "tse"))
        return is_stem_tail(word, shorter(stem, 3), an);
    if (ends_with(stem, "e") && is_stem_tail(word, shorter(stem, 1), an))
        return true;
    char graded[STEM_MAX];
    for (size_t i = 0; i < sizeof gradations / sizeof *gradations; i++) {
        Text weak = stem_graded(stem, gradations[i].strong, gradations[i].weak, graded);
        if (weak.length > 2 && is_passive_weak(word, weak))
            return true;
    }
    return false;
}

// Of `suunnittelee`, whose infinitive and passive are weak: suunnitella.
static bool is_weak_form(Text word, Text stem, bool passive)
{
    static const char *const actives[] = {"la", NULL}, *const passives[] = {"laan",
                                                                            "tava", NULL};
    if (!ends_with(stem, "ele"))
        return false;
    char graded[STEM_MAX];
    for (size_t i = 0; i < sizeof gradations / sizeof *gradations; i++) {
        Text head = stem_graded(shorter(stem, 2), gradations[i].strong,
                                gradations[i].weak, graded);
        if (head.length < 2)
            continue;
        graded[head.length] = 'l';
        if (is_stem_tail(word, (Text){graded, head.length + 1},
                         passive ? passives : actives))
            return true;
    }
    return false;
}

// After `ei`: maksa of maksaa, toimita of toimittaa. Of nimeaa it would be a form of a
// noun.
static bool is_negated(Text word, Text name, Text stem)
{
    char graded[STEM_MAX];
    if (stem.length == name.length || stem.length < 4 || ends_with(stem, "ea"))
        return false;
    if (text_equal(word, stem))
        return true;
    for (size_t i = 0; i < sizeof gradations / sizeof *gradations; i++) {
        Text weak = stem_graded(stem, gradations[i].strong, gradations[i].weak, graded);
        if (weak.length > 2 && text_equal(word, weak))
            return true;
    }
    return false;
}

bool inflect_verb(Text word, Text name, bool passive)
{
    Text own = first_word(name), asked = first_word(word);
    Text rest = {name.at + own.length, name.length - own.length};
    Text left = {word.at + asked.length, word.length - asked.length};
    if (own.length < 3 || own.length > STEM_MAX - 8 || !text_equal(rest, left))
        return false;
    Text stem = verb_stem(own);
    if (is_weak_form(asked, stem, passive) || (!passive && is_negated(asked, own, stem)))
        return true;
    return passive ? is_passive(asked, stem) : is_active(asked, stem);
}

// --- English and Swedish verbs ---

// The infinitive with the vowel-initial ending: prepar-ing, sett-ing, carri-ed.
static bool is_with_ending(Text word, Text verb, const char *ending)
{
    if (!ends_with(word, ending) || verb.length < 3)
        return false;
    Text stem = shorter(word, strlen(ending));
    bool doubled = stem.length == verb.length + 1 && text_starts_with(stem, verb) &&
                   stem.at[verb.length] == verb.at[verb.length - 1] &&
                   !is_vowel(verb.at[verb.length - 1]);
    bool silent = ends_with(verb, "e") && text_equal(stem, shorter(verb, 1));
    bool turned = ends_with(verb, "y") && ends_with(stem, "i") &&
                  text_equal(shorter(stem, 1), shorter(verb, 1));
    bool plain = text_equal(stem, verb) && !ends_with(verb, "e");
    return plain || doubled || silent || (turned && ending[0] == 'e');
}

bool inflect_participle(Text word, Text name, bool passive)
{
    Text own = first_word(name), asked = first_word(word);
    Text rest = {name.at + own.length, name.length - own.length};
    Text left = {word.at + asked.length, word.length - asked.length};
    return text_equal(rest, left) && is_with_ending(asked, own, passive ? "ed" : "ing");
}

bool inflect_passive_s(Text word, Text name)
{
    Text base = ends_with(word, "s") ? shorter(word, 1) : TEXT("");
    if (base.length < 3)
        return false;
    return (text_equal(base, name) && is_vowel(name.at[name.length - 1])) ||
           (ends_with(name, "r") && text_equal(base, shorter(name, 1))) ||
           (ends_with(name, "er") && text_equal(base, shorter(name, 2)));
}

// --- particles ---

Text inflect_without_ko(Text word)
{
    Text first = first_word(word);
    bool asks = first.length == word.length && word.length > 5 && ends_with(word, "ko");
    return asks ? shorter(word, 2) : TEXT("");
}

Text inflect_without_particle(Text word)
{
    static const char *const particles[] = {"pas", "han", "pa", "kin", NULL};
    for (const char *const *particle = particles; *particle; particle++)
        if (word.length > strlen(*particle) + 1 && ends_with(word, *particle))
            return shorter(word, strlen(*particle));
    static const char *const asking[] = {"mitas",      "kukas",     "mikas",  "entas",
                                         "montakos",   "paljonkos", "ketkas", "mitkas",
                                         "milloinkas", NULL};
    bool tagged = ends_with(word, "kos") || is_ending(word, asking);
    return tagged ? shorter(word, 1) : word;
}

// --- number words ---

static const struct {
    unsigned value;
    const char *forms[10];
} units[] = {
    {1, {"yksi", "yhta", "yhden", "yhdessa", "yhteen", "yhdella", NULL}},
    {2, {"kaksi", "kahta", "kahden", "kahdessa", "kahteen", "kahdella", NULL}},
    {3, {"kolme", "kolmea", "kolmen", "kolmessa", "kolmeen", "kolmella", NULL}},
    {4, {"nelja", "neljaa", "neljan", "neljassa", "neljaan", "neljalla", NULL}},
    {5, {"viisi", "viitta", "viiden", "viidessa", "viiteen", "viidella", NULL}},
    {6, {"kuusi", "kuutta", "kuuden", "kuudessa", "kuuteen", "kuudella", NULL}},
    {7, {"seitseman", "seitsemaa", "seitsemassa", "seitsemaan", "seitsemalla", NULL}},
    {8, {"kahdeksan", "kahdeksaa", "kahdeksassa", "kahdeksaan", "kahdeksalla", NULL}},
    {9, {"yhdeksan", "yhdeksaa", "yhdeksassa", "yhdeksaan", "yhdeksalla", NULL}},
};
static const char *const tens[] = {"kymmenen",  "kymmenta",   "kymmenessa",
                                   "kymmeneen", "kymmenella", NULL};
static const char *const hundreds[] = {"sata",    "sataa",  "sadan",
                                       "sadassa", "sataan", NULL};

// Takes the longest of the forms off the front.
static bool take_form(Text *rest, const char *const *forms)
{
    size_t longest = 0;
    for (; *forms; forms++)
        if (strlen(*forms) > longest && text_starts_with(*rest, text_from(*forms)))
            longest = strlen(*forms);
    *rest = (Text){rest->at + longest, rest->length - longest};
    return longest > 0;
}

static unsigned take_unit(Text *rest)
{
    for (size_t i = sizeof units / sizeof *units; i > 0; i--)
        if (take_form(rest, units[i - 1].forms))
            return units[i - 1].value;
    return 0;
}

// What is left after the hundreds: kuusi, kuusitoista, kuusikymmenta, kuusikymmentayksi.
static bool below_hundred(Text rest, unsigned unit, unsigned *out)
{
    static const char *const teen[] = {"toista", NULL};
    if (unit > 0 && take_form(&rest, teen)) {
        *out += 10 + unit;
        return rest.length == 0;
    }
    if (take_form(&rest, tens)) {
        *out += 10 * (unit > 0 ? unit : 1);
        *out += unit > 0 ? take_unit(&rest) : 0;
        return rest.length == 0;
    }
    *out += unit;
    return rest.length == 0;
}

bool inflect_number(Text word, unsigned *out)
{
    Text rest = word;
    *out = 0;
    unsigned unit = take_unit(&rest);
    if (take_form(&rest, hundreds)) {
        *out = 100 * (unit > 0 ? unit : 1);
        unit = take_unit(&rest);
    }
    return below_hundred(rest, unit, out) && *out > 0;
}

// --- genitives ---

bool inflect_from_genitive(Text word, Text genitive)
{
    if (!ends_with(genitive, "n") || genitive.length < 3)
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
    if (!ends_with(name, end))
        return false;
    Text stem = {name.at, name.length - strlen(end)};
    return stem.length > 1 && text_starts_with(word, stem) &&
           is_ending((Text){word.at + stem.length, word.length - stem.length}, endings);
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

// --- who does it ---

bool inflect_agent(Text word, Text name)
{
    static const struct {
        const char *noun, *verb;
    } rules[] = {{"aja", "aa"},      {"aja", "avat"},  {"er", "s"},
                 {"er", "es"},       {"tor", "tes"},   {"er", ""},
                 {"tor", "te"},      {"are", "er"},    {"are", "ar"},
                 {"are", "a"},       {"attori", "oi"}, {"attori", "oivat"},
                 {"attori", "oida"}, {"aja", "ai"}};
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        Text noun = text_from(rules[i].noun), verb = text_from(rules[i].verb);
        if (!ends_with(name, rules[i].noun) || name.length < noun.length + 2)
            continue;
        Text stem = shorter(name, noun.length);
        if (word.length == stem.length + verb.length && text_starts_with(word, stem) &&
            ends_with(word, rules[i].verb))
            return true;
    }
    return false;
}
