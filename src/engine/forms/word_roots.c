#include "engine/forms/word_roots.h"

#include <string.h>

#include "base/stems.h"

enum { PREFIX_LEAST = 5, ENDING_MOST = 4, ROOT_LEAST = 5 };

static size_t common_start(Text a, Text b)
{
    size_t common = 0;
    while (common < a.length && common < b.length && a.at[common] == b.at[common])
        common++;
    return common;
}

static size_t common_end(Text a, Text b, size_t start)
{
    size_t common = 0;
    while (start + common < a.length && start + common < b.length &&
           a.at[a.length - 1 - common] == b.at[b.length - 1 - common])
        common++;
    return common;
}

// Two case forms of one word: nothing but short endings tells them apart.
static bool differ_in_ending(Text a, Text b)
{
    size_t common = common_start(a, b);
    return common >= PREFIX_LEAST && a.length <= common + ENDING_MOST &&
           b.length <= common + ENDING_MOST;
}

// The same case of two nouns of one verb: `rikko-muk-sesta`, `rikko-mi-sesta`.
static bool differ_within(Text a, Text b)
{
    enum { START_LEAST = 6, WITHIN_MOST = 3, END_LEAST = 3 };
    size_t start = common_start(a, b), end = common_end(a, b, start);
    return start >= START_LEAST && end >= END_LEAST &&
           a.length <= start + end + WITHIN_MOST && b.length <= start + end + WITHIN_MOST;
}

// --- roots ---

// Ends of case forms, the longest first; what is left has its plural mark and its vowel.
static const char *const case_ends[] = {
    "iden", "itten", "tten", "ssa", "sta", "lla", "lta", "lle", "ksi", "tta",
    "den",  "ten",   "jen",  "ien", "ja",  "ta",  "na",  "n",   "t",   NULL,
};

static bool replace_end(char *root, size_t *length, const char *from, const char *to)
{
    size_t old = strlen(from), new = strlen(to);
    if (*length < old + 2 || memcmp(root + *length - old, from, old) != 0)
        return false;
    memcpy(root + *length - old, to, new);
    *length = *length - old + new;
    return true;
}

// Puts the consonants at the end in the grade that they have in most base forms.
static void strengthen(char *root, size_t *length)
{
    static const char *const grades[][2] = {
        {"nn", "nt"}, {"mm", "mp"}, {"ll", "lt"}, {"rr", "rt"}, {"ng", "nk"},
        {"hd", "ht"}, {"tt", "t"},  {"kk", "k"},  {"pp", "p"},  {"d", "t"},
    };
    for (size_t i = 0; i < sizeof grades / sizeof *grades; i++)
        if (replace_end(root, length, grades[i][0], grades[i][1]))
            return;
}

// The root of a Finnish word: without case, without what changes before it. Vowels that
// stay in all forms remain.
static Text root_of(Text word, char root[STEM_MAX])
{
    static const char *const nouns[][2] = {
        {"ukse", "us"}, {"ykse", "ys"}, {"uksi", "us"}, {"yksi", "ys"}, {"uude", "us"},
        {"yyde", "ys"}, {"uus", "us"},  {"yys", "ys"},  {"ise", "inen"}};
    if (word.length < ROOT_LEAST || word.length >= STEM_MAX - 4)
        return TEXT("");
    size_t length = word.length;
    memcpy(root, word.at, length);
    for (const char *const *end = case_ends; *end; end++)
        if (replace_end(root, &length, *end, ""))
            break;
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (replace_end(root, &length, nouns[i][0], nouns[i][1]))
            return (Text){root, length};
    // i of the plural: `laskui-sta`, `tarkastuksi-a`
    if (length > 3 && root[length - 1] == 'i' && stem_is_vowel(root[length - 2]))
        length--;
    char last = root[length - 1];
    bool stays = last == 'o' || last == 'u' || last == 'y';
    while (!stays && length > 3 && stem_is_vowel(root[length - 1]))
        length--;
    if (stays)
        length--;
    strengthen(root, &length);
    if (stays)
        root[length++] = last;
    return (Text){root, length};
}

static bool same_root(Text a, Text b)
{
    char first[STEM_MAX], second[STEM_MAX];
    if (a.length < 2 || b.length < 2 || a.at[0] != b.at[0] || a.at[1] != b.at[1])
        return false;
    Text root = root_of(a, first), other = root_of(b, second);
    return root.length >= ROOT_LEAST && text_equal(root, other);
}

// --- verbs and their nouns ---

// Endings of a noun of a deed and of forms of its verb.
static const char *const deed_ends[][2] = {
    {"u", "aa"},         {"u", "etaan"},  {"u", "ettava"},     {"u", "anut"},
    {"o", "aa"},         {"o", "etaan"},  {"o", "ettava"},     {"aatio", "oida"},
    {"aatio", "oitava"}, {"aatio", "oi"}, {"aatio", "oidaan"}, {"aatio", "oinut"},
    {"aatio", "ointi"},  {"inti", "ida"}, {"inti", "itava"},   {"inti", "idaan"},
};

static bool is_deed_of(Text noun, Text verb)
{
    enum { STEM_LEAST = 4 };
    for (size_t i = 0; i < sizeof deed_ends / sizeof *deed_ends; i++) {
        size_t noun_end = strlen(deed_ends[i][0]), verb_end = strlen(deed_ends[i][1]);
        if (stem_ends_with(noun, deed_ends[i][0]) &&
            stem_ends_with(verb, deed_ends[i][1]) &&
            noun.length >= noun_end + STEM_LEAST &&
            text_equal(stem_shorter(noun, noun_end), stem_shorter(verb, verb_end)))
            return true;
    }
    return false;
}

bool root_is_deed_of(Text noun, Text verb)
{
    enum { STEM_LEAST = 6 };
    size_t common = common_start(noun, verb);
    return is_deed_of(noun, verb) ||
           (common >= STEM_LEAST && noun.length <= common + ENDING_MOST &&
            verb.length <= common + ENDING_MOST);
}

bool roots_alike(Text a, Text b)
{
    return differ_in_ending(a, b) || differ_within(a, b) || same_root(a, b) ||
           is_deed_of(a, b) || is_deed_of(b, a);
}

// --- times ---

// `johtajan` is no time of a `joht`: before a time stands a vowel, or s after one.
static bool may_head_time(Text head)
{
    char last = head.at[head.length - 1], before = head.at[head.length - 2];
    return stem_is_vowel(last) || last == '-' || (last == 's' && stem_is_vowel(before));
}

Text root_before_time(Text word)
{
    enum { HEAD_LEAST = 4 };
    static const char *const times[] = {
        "maaraaika", "maaraajan", "maaraajassa", "aika",    "ajan",  "aikaa",
        "ajaksi",    "ajasta",    "ajassa",      "stiden",  "stid",  "tiden",
        "tid",       "sfristen",  "sfrist",      "fristen", "frist", NULL};
    for (const char *const *time = times; *time; time++) {
        Text head = stem_shorter(word, strlen(*time));
        if (stem_ends_with(word, *time) && head.length >= HEAD_LEAST)
            return (*time)[0] == 'a' && !may_head_time(head) ? TEXT("") : head;
    }
    return TEXT("");
}
