#include "base/inflect_verb.h"

#include <string.h>

#include "base/stems.h"

// --- Finnish ---

static bool is_stem_tail(Text word, Text stem, const char *const *tails)
{
    return stem.length > 1 && text_starts_with(word, stem) &&
           stem_is_ending((Text){word.at + stem.length, word.length - stem.length},
                          tails);
}

// The stem of a third person: paivitta of paivittaa, hallinnoi as it stands.
static Text verb_stem(Text name)
{
    size_t n = name.length;
    bool doubled =
        n > 3 && stem_is_vowel(name.at[n - 1]) && name.at[n - 1] == name.at[n - 2];
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
    if (stem_ends_with(stem, "ea") || stem_ends_with(stem, "oa"))
        return is_stem_tail(word, stem_shorter(stem, 1), ta);
    if (stem_ends_with(stem, "tse"))
        return is_stem_tail(word, stem_shorter(stem, 3), ta);
    if (stem_ends_with(stem, "se"))
        return is_stem_tail(word, stem_shorter(stem, 1), ta);
    for (size_t i = 0; i < 3; i++)
        if (stem_ends_with(stem, "e") && stem.at[stem.length - 2] == doubled[i][0][0] &&
            is_stem_tail(word, stem_shorter(stem, 1), doubled[i]))
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
    bool drops = stem_ends_with(stem, "e") || stem_ends_with(stem, "i");
    return is_stem_tail(word, stem, tails) || is_infinitive(word, stem) ||
           is_stem_tail(word, drops ? stem_shorter(stem, 1) : stem, conditionals);
}

// The passive stands in the weak grade: paivitetaan, laaditaan, johdetaan.
static bool is_passive_weak(Text word, Text stem)
{
    static const char *const taan[] = {"taan", "ttava", "ttaisiin", NULL};
    static const char *const after_oi[] = {"daan", "tava", "taisiin", NULL};
    if (stem_ends_with(stem, "oi"))
        return is_stem_tail(word, stem, after_oi);
    if (stem_ends_with(stem, "ea") || stem_ends_with(stem, "oa"))
        return is_stem_tail(word, stem_shorter(stem, 1), taan);
    char weak[STEM_MAX];
    if (stem.length == 0 || stem.length >= STEM_MAX)
        return false;
    memcpy(weak, stem.at, stem.length);
    if (weak[stem.length - 1] == 'a' && !stem_ends_with(stem, "aa"))
        weak[stem.length - 1] = 'e';
    return is_stem_tail(word, (Text){weak, stem.length}, taan) ||
           is_stem_tail(word, stem, taan);
}

static bool is_passive(Text word, Text stem)
{
    static const char *const an[] = {"laan", "taan", "naan", "raan", "tava", NULL};
    if (is_passive_weak(word, stem))
        return true;
    if (stem_ends_with(stem, "tse"))
        return is_stem_tail(word, stem_shorter(stem, 3), an);
    if (stem_ends_with(stem, "e") && is_stem_tail(word, stem_shorter(stem, 1), an))
        return true;
    char graded[STEM_MAX];
    for (size_t i = 0; i < STEM_GRADES && stem_may_grade(word, stem); i++) {
        Text weak = stem_graded(stem, stem_grades[i].strong, stem_grades[i].weak, graded);
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
    if (!stem_ends_with(stem, "ele") || !stem_may_grade(word, stem_shorter(stem, 2)))
        return false;
    char graded[STEM_MAX];
    for (size_t i = 0; i < STEM_GRADES; i++) {
        Text head = stem_graded(stem_shorter(stem, 2), stem_grades[i].strong,
                                stem_grades[i].weak, graded);
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
    if (stem.length == name.length || stem.length < 4 || stem_ends_with(stem, "ea"))
        return false;
    if (text_equal(word, stem))
        return true;
    for (size_t i = 0; i < STEM_GRADES && stem_may_grade(word, stem); i++) {
        Text weak = stem_graded(stem, stem_grades[i].strong, stem_grades[i].weak, graded);
        if (weak.length > 2 && text_equal(word, weak))
            return true;
    }
    return false;
}

bool inflect_verb(Text word, Text name, bool passive)
{
    Text own = stem_first_word(name), asked = stem_first_word(word);
    Text rest = {name.at + own.length, name.length - own.length};
    Text left = {word.at + asked.length, word.length - asked.length};
    if (own.length < 3 || own.length > STEM_MAX - 8 || !text_equal(rest, left))
        return false;
    Text stem = verb_stem(own);
    if (is_weak_form(asked, stem, passive) || (!passive && is_negated(asked, own, stem)))
        return true;
    return passive ? is_passive(asked, stem) : is_active(asked, stem);
}

// --- English and Swedish ---

// The infinitive with the vowel-initial ending: prepar-ing, sett-ing, carri-ed.
static bool is_with_ending(Text word, Text verb, const char *ending)
{
    if (!stem_ends_with(word, ending) || verb.length < 3)
        return false;
    Text stem = stem_shorter(word, strlen(ending));
    bool doubled = stem.length == verb.length + 1 && text_starts_with(stem, verb) &&
                   stem.at[verb.length] == verb.at[verb.length - 1] &&
                   !stem_is_vowel(verb.at[verb.length - 1]);
    bool silent = stem_ends_with(verb, "e") && text_equal(stem, stem_shorter(verb, 1));
    bool turned = stem_ends_with(verb, "y") && stem_ends_with(stem, "i") &&
                  text_equal(stem_shorter(stem, 1), stem_shorter(verb, 1));
    bool plain = text_equal(stem, verb) && !stem_ends_with(verb, "e");
    return plain || doubled || silent || (turned && ending[0] == 'e');
}

bool inflect_participle(Text word, Text name, bool passive)
{
    Text own = stem_first_word(name), asked = stem_first_word(word);
    Text rest = {name.at + own.length, name.length - own.length};
    Text left = {word.at + asked.length, word.length - asked.length};
    return text_equal(rest, left) && is_with_ending(asked, own, passive ? "ed" : "ing");
}

bool inflect_passive_s(Text word, Text name)
{
    Text base = stem_ends_with(word, "s") ? stem_shorter(word, 1) : TEXT("");
    if (base.length < 3)
        return false;
    return (text_equal(base, name) && stem_is_vowel(name.at[name.length - 1])) ||
           (stem_ends_with(name, "r") && text_equal(base, stem_shorter(name, 1))) ||
           (stem_ends_with(name, "er") && text_equal(base, stem_shorter(name, 2)));
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
        if (!stem_ends_with(name, rules[i].noun) || name.length < noun.length + 2)
            continue;
        Text stem = stem_shorter(name, noun.length);
        if (word.length == stem.length + verb.length && text_starts_with(word, stem) &&
            stem_ends_with(word, rules[i].verb))
            return true;
    }
    return false;
}
