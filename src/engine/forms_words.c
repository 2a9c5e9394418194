#include "engine/forms_words.h"

#include <string.h>

static const char *const fillers_en[] = {
    "please", "the",  "a",     "an",       "then", "now",    "so",   "well",  "just",
    "kindly", "also", "again", "actually", "hey",  "hello", "okay", NULL,
};
static const char *const fillers_fi[] = {
    "nyt",  "sitten", "siis",  "no",       "niin",    "oikein", "oikeastaan", "kiitos",
    "hei",  "taas",   "myos",  "tietysti", "se",      "ne",     "taman",      "tassa",
    "tama", "sen",    "oikeasti", NULL,
};
static const char *const fillers_sv[] = {
    "nu",   "da",   "alltsa", "sa",    "egentligen", "tack", "den",  "det",
    "de",   "ocksa", "igen",  "snalla", "hej",       NULL,
};
static const char *const *const fillers[LANGUAGE_COUNT] = {fillers_en, fillers_fi, fillers_sv};

static bool listed(const char *const *list, Text word)
{
    for (; *list; list++)
        if (text_equal(text_from(*list), word))
            return true;
    return false;
}

static bool is_mark(RawKind kind)
{
    return kind == RAW_COMMA || kind == RAW_SEMICOLON || kind == RAW_COLON
           || kind == RAW_QUESTION;
}

static bool of_course(const Words *words, size_t at)
{
    size_t first = at > 0 && text_equal(words->list.items[at].loose, TEXT("course")) ? at - 1 : at;
    return words_phrase(words, first, words->list.count, "of course") == 2;
}

bool words_filler(const Words *words, size_t at, Language language)
{
    return is_mark(words->raw.items[at].kind)
           || listed(fillers[language], words->list.items[at].loose)
           || (language == LANGUAGE_EN && of_course(words, at));
}

static bool is_and(Text word)
{
    static const char *const ands[] = {"and", "ja", "och", "seka", "samt", "&", NULL};
    return listed(ands, word);
}

size_t words_joint(const Words *words, size_t at, size_t to)
{
    size_t used = 0;
    if (at < to && (words->raw.items[at].kind == RAW_COMMA
                    || words->raw.items[at].kind == RAW_SEMICOLON))
        used++;
    if (at + used < to && is_and(words->list.items[at + used].loose))
        used++;
    return used;
}

size_t words_phrase(const Words *words, size_t at, size_t to, const char *phrase)
{
    size_t used = 0;
    while (*phrase) {
        size_t length = strcspn(phrase, " ");
        if (at + used >= to
            || !text_equal(words->list.items[at + used].loose, (Text){phrase, length}))
            return 0;
        used++;
        phrase += length + (phrase[length] == ' ');
    }
    return used;
}

size_t words_any_phrase(const Words *words, size_t at, size_t to, const Phrases phrases)
{
    size_t longest = 0;
    for (size_t i = 0; phrases[i]; i++) {
        size_t used = words_phrase(words, at, to, phrases[i]);
        longest = used > longest ? used : longest;
    }
    return longest;
}

Text words_text(const Words *words, size_t from, size_t to)
{
    if (from >= to)
        return TEXT("");
    uint32_t start = words->raw.items[from].start;
    return (Text){words->source->text.at + start, words->raw.items[to - 1].end - start};
}

// Without the signs that end a sentence.
static Text without_end(Text text)
{
    text = text_trim(text);
    while (text.length > 0 && strchr("?!. \t\r\n", text.at[text.length - 1]))
        text.length--;
    return text;
}

// Bytes that a name leaves off at the end of a word: English `'s`.
static uint32_t possessive(Text word)
{
    if (word.length > 2 && memcmp(word.at + word.length - 2, "'s", 2) == 0)
        return 2;
    if (word.length > 4 && memcmp(word.at + word.length - 4, "\xE2\x80\x99s", 4) == 0)
        return 4;
    return 0;
}

static Text raw_text(const Source *source, const Raw *raw)
{
    return (Text){source->text.at + raw->start, raw->end - raw->start};
}

// `REDU:n`, `45 %:n`: a colon and a case ending, both glued on. The ending is passed over.
static bool is_suffix(const RawList *all, size_t at)
{
    static const char *const endings[] = {
        "n",   "a",   "ä",   "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle",
        "ksi", "na",  "nä",  "ta",  "tä",  "tta", "ttä", "hun", "hyn", "hin", "han", "hän",
        "hen", "hon", "iin", "een", "s",   "in",  "t",   "ien", "nä",  NULL,
    };
    const Raw *colon = &all->items[at], *ending = &all->items[at + 1];
    return colon->kind == RAW_COLON && colon->glued && at > 0 && ending->kind == RAW_WORD
           && ending->glued && listed(endings, ending->folded);
}

static void add_word(Arena *arena, Words *words, const Raw *raw)
{
    Text text = raw_text(words->source, raw);
    Word word = {.name_end = raw->end};
    word.loose = text_fold_loose(arena, raw->kind == RAW_STRING ? text_unquote(text) : text);
    if (raw->kind == RAW_WORD)
        word.name_end -= possessive(text);
    vec_push(arena, &words->raw, *raw);
    vec_push(arena, &words->list, word);
}

static const Source *source_of(Arena *arena, Text text)
{
    Source *source = ARENA_NEW(arena, Source);
    source->path = TEXT("");
    source->text = text_copy(arena, text);
    source_index(arena, source);
    return source;
}

bool words_cut(Arena *arena, Text text, Words *out)
{
    enum { BYTES_MAX = 8000 };
    *out = (Words){0};
    text = without_end(text);
    if (text.length > BYTES_MAX || !text_is_utf8(text, NULL))
        text = TEXT("");
    out->source = source_of(arena, text_nfc(arena, text));
    RawList all = {0};
    CommentList comments = {0};
    Diags unheard = {.arena = arena};
    scan(&unheard, out->source, 0, (uint32_t)out->source->text.length, &all, &comments);
    for (size_t i = 0; i < all.count && all.items[i].kind != RAW_END; i++) {
        if (is_suffix(&all, i))
            i++;
        else if (all.items[i].kind != RAW_NEWLINE)
            add_word(arena, out, &all.items[i]);
    }
    vec_push(arena, &out->raw, ((Raw){.kind = RAW_NEWLINE}));
    vec_push(arena, &out->raw, ((Raw){.kind = RAW_END}));
    return comments.count == 0 && unheard.list.count == 0 && out->list.count > 0
           && out->list.count <= WORDS_MAX;
}
