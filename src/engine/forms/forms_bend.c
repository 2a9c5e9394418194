#include "engine/forms/forms_bend.h"

#include <string.h>

#include "engine/forms/forms_pattern.h"

enum { FORM_BYTES = 64 };

// Endings that one stem may take. A word that ends in one may stand in any other.
typedef struct {
    Language language;
    size_t stem; // bytes that must stand before the ending
    const char *ends[12];
} Paradigm;

static const Paradigm paradigms[] = {
    // Finnish verbs by their third person: present, conditional, past, participles.
    {LANGUAGE_FI, 2, {"aa", "avat", "aisi", "aisivat", "oi", "oivat", "anut", "aneet"}},
    {LANGUAGE_FI, 2, {"aa", "avat", "aisi", "aisivat", "i", "ivat", "anut", "aneet"}},
    {LANGUAGE_FI, 2, {"aa", "aavat", "aisi", "aisivat", "asi", "asivat", "annut"}},
    {LANGUAGE_FI, 2, {"ee", "evat", "isi", "isivat", "i", "ivat", "nyt", "neet"}},
    {LANGUAGE_FI, 2, {"ea", "eavat", "esi", "esivat", "eaisi", "eaisivat", "ennyt"}},
    {LANGUAGE_FI, 2, {"eaa", "eavat", "esi", "esivat", "eaisi", "eaisivat", "ennyt"}},
    {LANGUAGE_FI, 2, {"ii", "ivat", "isi", "isivat", "i", "inut", "ineet"}},
    {LANGUAGE_FI, 2, {"oo", "ovat", "oisi", "oisivat", "oi", "oivat", "onut", "oneet"}},
    {LANGUAGE_FI, 2, {"uu", "uvat", "uisi", "uisivat", "ui", "uivat", "unut", "uneet"}},
    {LANGUAGE_FI, 2, {"yy", "yvat", "yisi", "yisivat", "yi", "yivat", "ynyt", "yneet"}},
    {LANGUAGE_FI, 3, {"oi", "oivat", "oisi", "oisivat", "oinut", "oineet"}},
    {LANGUAGE_FI, 0, {"on", "ovat", "olisi", "olisivat", "oli", "olivat"}},
    {LANGUAGE_FI, 0, {"saa", "saavat", "saisi", "saisivat", "sai", "saivat"}},
    {LANGUAGE_FI, 0, {"voi", "voivat", "voisi", "voisivat"}},
    {LANGUAGE_FI, 0, {"jaa", "jaavat", "jaisi", "jaisivat", "jai", "jaivat"}},
    {LANGUAGE_FI, 0, {"kay", "kavisi", "kavi"}},
    {LANGUAGE_FI, 0, {"tekee", "tekevat", "tekisi", "tekisivat", "teki", "tehnyt"}},
    // The passive.
    {LANGUAGE_FI, 3, {"taan", "ttaisiin", "ttiin", "ttu", "tty"}},
    {LANGUAGE_FI, 3, {"daan", "taisiin", "tiin", "tu", "ty"}},
    {LANGUAGE_FI, 3, {"laan", "ltaisiin", "ltiin", "ltu", "lty"}},
    {LANGUAGE_FI, 3, {"naan", "ntaisiin", "ntiin", "ntu", "nty"}},
    {LANGUAGE_FI, 3, {"taan", "taisiin", "tiin", "tu", "ty"}},
    // Nouns of common shapes: number, and the partitive of both.
    {LANGUAGE_FI, 4, {"us", "ukset", "usta", "uksia"}},
    {LANGUAGE_FI, 4, {"ys", "ykset", "ysta", "yksia"}},
    {LANGUAGE_FI, 4, {"os", "okset", "osta", "oksia"}},
    // Swedish: verbs, their passive, adjectives, nouns.
    {LANGUAGE_SV, 3, {"ar", "a", "ade", "at"}},
    {LANGUAGE_SV, 3, {"er", "a", "te", "de", "t"}},
    {LANGUAGE_SV, 3, {"as", "ades", "ats"}},
    {LANGUAGE_SV, 3, {"s", "as", "es", "tes", "des", "ts"}},
    {LANGUAGE_SV, 4, {"", "t", "a"}},
    {LANGUAGE_SV, 4, {"d", "t", "da"}},
    {LANGUAGE_SV, 4, {"", "en", "er", "erna", "ar", "arna", "et", "n", "na"}},
    {LANGUAGE_SV, 4, {"a", "an", "or", "orna"}},
    {LANGUAGE_SV, 4, {"e", "en", "ar", "arna"}},
    {LANGUAGE_SV, 4, {"else", "elsen", "elser", "elserna"}},
    // English: verbs and plurals.
    {LANGUAGE_EN, 3, {"", "s", "ed", "ing"}},
    {LANGUAGE_EN, 3, {"", "es", "ed", "ing"}},
    {LANGUAGE_EN, 3, {"e", "es", "ed", "ing"}},
    {LANGUAGE_EN, 3, {"y", "ies", "ied", "ying"}},
};

static void add_kin(Word *word, Language language, Text form)
{
    uint16_t number = pattern_word(form);
    if (number == NO_WORD || number == word->literal[0])
        return;
    for (size_t i = 0; i < KIN_MAX; i++) {
        if (word->kin[language][i] == number)
            return;
        if (word->kin[language][i] == NO_WORD) {
            word->kin[language][i] = number;
            return;
        }
    }
}

// Adds the stem with each other ending of the paradigm, and with `tail` after it.
static void add_forms(Word *word, const Paradigm *paradigm, Text stem, const char *tail)
{
    char form[FORM_BYTES];
    memcpy(form, stem.at, stem.length);
    for (size_t i = 0; i < sizeof paradigm->ends / sizeof *paradigm->ends; i++) {
        const char *end = paradigm->ends[i];
        if (!end)
            return;
        size_t length = strlen(end), more = strlen(tail);
        memcpy(form + stem.length, end, length);
        memcpy(form + stem.length + length, tail, more);
        add_kin(word, paradigm->language, (Text){form, stem.length + length + more});
    }
}

static bool ends_so(Text text, const char *end)
{
    size_t length = strlen(end);
    return text.length >= length &&
           memcmp(text.at + text.length - length, end, length) == 0;
}

static void bend_by(Word *word, const Paradigm *paradigm, Text text, const char *tail)
{
    for (size_t i = 0; i < sizeof paradigm->ends / sizeof *paradigm->ends; i++) {
        const char *end = paradigm->ends[i];
        if (!end)
            return;
        size_t stem = text.length - strlen(end);
        bool whole = paradigm->stem == 0 && stem == 0;
        if (ends_so(text, end) &&
            (whole || (paradigm->stem > 0 && stem >= paradigm->stem)))
            add_forms(word, paradigm, (Text){text.at, stem}, tail);
    }
}

// A Finnish verb that asks hangs its particle on any of its forms: `jakautuvatko`.
static void bend(Word *word)
{
    Text text = word->loose, plain = text;
    bool asks = text.length > 4 && ends_so(text, "ko");
    plain.length -= asks ? 2 : 0;
    if (text.length + 12 > FORM_BYTES || text.length < 2)
        return;
    for (size_t i = 0; i < sizeof paradigms / sizeof *paradigms; i++) {
        if (asks && paradigms[i].language == LANGUAGE_FI)
            bend_by(word, &paradigms[i], plain, "ko");
        else
            bend_by(word, &paradigms[i], text, "");
    }
}

static bool is_one_of(Text word, const char *const *list)
{
    for (; *list; list++)
        if (text_equal(word, text_from(*list)))
            return true;
    return false;
}

static bool is_participle(Text word)
{
    static const char *const ends[] = {"nut", "nyt", "neet", "ttu", "tty",
                                       "ltu", "lty", "ntu",  "nty", NULL};
    for (const char *const *end = ends; *end; end++)
        if (word.length > strlen(*end) + 2 && ends_so(word, *end))
            return true;
    return false;
}

// `on hyväksynyt` says what `hyväksyi` says.
static void pass_auxiliary(Words *words, size_t at)
{
    static const char *const auxiliaries[] = {"on",     "ovat",  "oli",
                                              "olivat", "olisi", NULL};
    if (at + 1 < words->list.count &&
        is_one_of(words->list.items[at].loose, auxiliaries) &&
        is_participle(words->list.items[at + 1].loose))
        words->list.items[at].filler[LANGUAGE_FI] = true;
}

void words_bend(Words *words)
{
    for (size_t at = 0; at < words->list.count; at++) {
        if (words->raw.items[at].kind == RAW_WORD)
            bend(&words->list.items[at]);
        pass_auxiliary(words, at);
    }
}
