#include "engine/forms/forms_idle.h"

#include <string.h>

static const char *const fillers_en[] = {
    "please",     "the",        "a",      "an",      "then",      "now",      "so",
    "well",       "just",       "kindly", "also",    "again",     "actually", "hey",
    "hello",      "okay",       "really", "exactly", "precisely", "here",     "pls",
    "plz",        "thanks",     "still",  "indeed",  "hi",        "ok",       "basically",
    "afterwards", "thereafter", "both",   "simply",  NULL,
};
static const char *const fillers_fi[] = {
    "nyt",          "sitten",      "siis",    "no",          "niin",       "oikein",
    "oikeastaan",   "hei",         "taas",    "myos",        "tietysti",   "se",
    "ne",           "taman",       "tassa",   "tama",        "sen",        "oikeasti",
    "kiitos",       "kiitti",      "moi",     "terve",       "tarkalleen", "ottaen",
    "edelleen",     "yha",         "enaa",    "kuitenkin",   "ihan",       "muuten",
    "etta",         "kertokaa",    "nain",    "toki",        "kai",        "kaytannossa",
    "silloin",      "talloin",     "siina",   "niita",       "niiden",     "nuo",
    "sellaisenaan", "jalkikateen", "tosiaan", "tosiasiassa", "oikeesti",   "tarkkaan",
    "mutta",        "siella",      NULL,
};
static const char *const fillers_sv[] = {
    "nu",       "da",          "alltsa",   "sa",       "egentligen", "tack",
    "den",      "det",         "de",       "ocksa",    "igen",       "snalla",
    "hej",      "en",          "ett",      "exakt",    "precis",     "verkligen",
    "faktiskt", "fortfarande", "ju",       "bade",     "bada",       "sedan",
    "tackar",   "darefter",    "vanligen", "namligen", NULL,
};
static const char *const *const fillers[LANGUAGE_COUNT] = {fillers_en, fillers_fi,
                                                           fillers_sv};

static bool listed(const char *const *list, Text word)
{
    for (; *list; list++)
        if (text_equal(text_from(*list), word))
            return true;
    return false;
}

static bool is_mark(RawKind kind)
{
    return kind == RAW_COMMA || kind == RAW_SEMICOLON || kind == RAW_COLON ||
           kind == RAW_QUESTION || kind == RAW_DOT;
}

// Phrases that say nothing wherever they stand. What limits a question (only, not, at
// least, alone, without, other) is never one.
static const char *const phrases_en[] = {
    "smallest first", // so lists of coalitions always stand
    "starting with the smallest",
    "of course",
    "tell me",
    "tell us",
    "let me know",
    "remind me",
    "i wonder",
    "by the way",
    "i would like to know",
    "i'd like to know",
    "i want to know",
    "do you know",
    "can you tell me",
    "could you tell me",
    "can you say",
    "can you",
    "could you",
    "in fact",
    "would you",
    "for me",
    "at all",
    "in that case",
    "in this case",
    "after that",
    "as such",
    "i would like to see",
    "i'd like to see",
    "as it stands",
    "to be exact",
    "thank you",
    "good morning",
    "good afternoon",
    "excuse me",
    "i need to know",
    "yes or no",
    "or not",
    "or isn't it",
    "or is it not",
    "is that right",
    "is that correct",
    "right now",
    "under this deal",
    "from the meeting",
    "according to it",
    NULL,
};
static const char *const phrases_sv[] = {
    "minsta forst",
    "de minsta forst",
    "sag mig",
    "tala om",
    "tala om for mig",
    "jag undrar",
    "jag skulle vilja veta",
    "jag vill veta",
    "vet du",
    "kan du saga",
    "kan du beratta",
    "kan du",
    "tack sa mycket",
    "for ovrigt",
    "i sa fall",
    "i det fallet",
    "efter det",
    "ja eller nej",
    "eller inte",
    "eller hur",
    "inte sant",
    "var snall och",
    "god morgon",
    "over huvud taget",
    "overhuvudtaget",
    "fran motet",
    NULL,
};
static const char *const phrases_fi[] = {
    "pienimmat ensin",
    "pienimmasta alkaen",
    "sopimuksen mukaan",
    "sopimuksen nojalla",
    "sopimuksen perusteella",
    "sopimuksessa",
    "taman sopimuksen mukaan",
    "tassa sopimuksessa",
    "tassa allianssissa",
    "allianssissa",
    "ekosysteemissa",
    "tassa ekosysteemissa",
    "sopimustekstin mukaan",
    "sopimustekstissa",
    "verkostossa",
    "allianssisopimuksessa",
    "ekosysteemisopimuksessa",
    "allianssisopimuksen mukaan",
    "ekosysteemisopimuksen mukaan",
    "sen jalkeen",
    "taman jalkeen",
    "siina tapauksessa",
    "tassa tapauksessa",
    "siina tilanteessa",
    "tassa tilanteessa",
    "silla tavalla",
    "kerro",
    "kerro minulle",
    "kerrotko",
    "kertoisitko",
    "voitko kertoa",
    "voisitko kertoa",
    "osaatko sanoa",
    "osaatko kertoa",
    "tiedatko",
    "haluaisin tietaa",
    "haluan tietaa",
    "haluaisin kysya",
    "saanko kysya",
    "saisinko tietaa",
    "minua kiinnostaa",
    "olisi kiva tietaa",
    "ole hyva",
    "ole hyva ja",
    "ole kiltti",
    "ole kiltti ja",
    "hyvaa paivaa",
    "hyvaa huomenta",
    "kiitos paljon",
    "kiitos etukateen",
    "tarkkaan ottaen",
    "itse asiassa",
    "toisin sanoen",
    "mina mietin",
    "mietin",
    "pohdin",
    "kysyisin",
    "sano",
    "sanokaa",
    "ihmettelen",
    "viela kerran",
    "muistuta",
    "muistutatko",
    "jos saa kysya",
    "vai ei",
    "vai eiko",
    "vai eiko ole",
    "eiko niin",
    "eiko vain",
    "eiko totta",
    "kerropa",
    "osaisitko sanoa",
    "onko tiedossa",
    NULL,
};
static const char *const *const idle[LANGUAGE_COUNT] = {phrases_en, phrases_fi,
                                                        phrases_sv};

// What a phrase such as `according to the agreement` is made of.
static const char *const links_en[] = {"according to", "in accordance with",
                                       "as per",       "of",
                                       "in",           "to",
                                       "under",        "by",
                                       "within",       NULL};
static const char *const links_sv[] = {"enligt", "i",     "av", "till",
                                       "inom",   "under", NULL};
static const char *const links_fi[] = {NULL};
static const char *const *const links[LANGUAGE_COUNT] = {links_en, links_fi, links_sv};
static const char *const texts_en[] = {
    "agreement",  "contract", "alliance", "ecosystem", "network",  "partnership",
    "consortium", "deal",     "pact",     "text",      "document", NULL,
};
static const char *const texts_sv[] = {
    "avtalet",    "detta avtal", "alliansen",  "ekosystemet",  "natverket", "konsortiet",
    "samarbetet", "texten",      "dokumentet", "avtalstexten", NULL,
};
static const char *const texts_fi[] = {NULL};
static const char *const *const texts[LANGUAGE_COUNT] = {texts_en, texts_fi, texts_sv};

static size_t longest_of(const Words *words, size_t at, const char *const *list)
{
    size_t longest = 0;
    for (; *list; list++) {
        size_t used = words_phrase(words, at, words->list.count, *list);
        longest = used > longest ? used : longest;
    }
    return longest;
}

// Tokens of `under this agreement` from `at`, or 0.
static size_t in_the_agreement(const Words *words, size_t at, Language language)
{
    static const char *const these[] = {"the", "this", "that", "our", "det har",
                                        "det", "vart", "den",  NULL};
    size_t link = longest_of(words, at, links[language]);
    if (link == 0)
        return 0;
    size_t end = at + link + longest_of(words, at + link, these);
    size_t text = longest_of(words, end, texts[language]);
    return text > 0 ? end + text - at : 0;
}

// `exactly`, `just` say something before an amount or a name.
static bool is_weighty(const Words *words, size_t at)
{
    static const char *const some[] = {"exactly", "just",   "precisely", "about",
                                       "exakt",   "precis", NULL};
    if (!listed(some, words->list.items[at].loose) || at + 1 >= words->list.count)
        return false;
    const Raw *next = &words->raw.items[at + 1];
    char first = words->source->text.at[next->start];
    if (next->kind != RAW_WORD || (first >= 'A' && first <= 'Z'))
        return true;
    return at > 0 && !text_equal(words->list.items[at].loose, TEXT("exactly")) &&
           longest_of(words, at - 1,
                      (const char *const[]){"do", "does", "is", "are", "can", "if",
                                            "with", "om", "med", "kan", NULL}) > 0 &&
           text_equal(words->list.items[at].loose, TEXT("just"));
}

static void pass_over(Words *words, size_t at, size_t count, Language language)
{
    for (size_t i = 0; i < count; i++)
        words->list.items[at + i].filler[language] = true;
}

void words_mark_idle(Words *words)
{
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        for (size_t at = 0; at < words->list.count; at++) {
            size_t phrase = longest_of(words, at, idle[language]);
            size_t agreement = in_the_agreement(words, at, language);
            bool alone = is_mark(words->raw.items[at].kind) ||
                         (listed(fillers[language], words->list.items[at].loose) &&
                          !is_weighty(words, at));
            pass_over(words, at, phrase > agreement ? phrase : agreement, language);
            pass_over(words, at, alone, language);
        }
}
