#include "engine/forms/forms_words.h"

#include <string.h>

#include "engine/forms/forms_idle.h"
#include "engine/forms/forms_pattern.h"
#include "engine/forms/forms_numbers.h"
#include "base/inflect.h"

static bool listed(const char *const *list, Text word)
{
    for (; *list; list++)
        if (text_equal(text_from(*list), word))
            return true;
    return false;
}

bool words_filler(const Words *words, size_t at, Language language)
{
    return words->list.items[at].filler[language];
}

void words_pass(Words *words, size_t at)
{
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        words->list.items[at].filler[language] = true;
}

static bool is_and(Text word)
{
    static const char *const ands[] = {"and", "ja", "och", "seka", "samt", "&", NULL};
    return listed(ands, word);
}

size_t words_joint(const Words *words, size_t at, size_t to)
{
    size_t used = 0;
    if (at < to && (words->raw.items[at].kind == RAW_COMMA ||
                    words->raw.items[at].kind == RAW_SEMICOLON))
        used++;
    if (used == 0 && at < to && words->raw.items[at].kind == RAW_PLUS)
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
        if (at + used >= to ||
            !text_equal(words->list.items[at + used].loose, (Text){phrase, length}))
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

// Whether the token says the word, perhaps with `'s` after it.
static bool says_word(Text token, Text word)
{
    return text_equal(token, word) ||
           (token.length == word.length + 2 && text_starts_with(token, word) &&
            token.at[word.length] == '\'' && token.at[word.length + 1] == 's');
}

// Tokens that a folded phrase covers from `at`, or 0; a comma may stand within it.
static size_t loose_phrase(const Words *words, size_t at, Text phrase)
{
    size_t used = 0;
    while (phrase.length > 0) {
        const char *space = memchr(phrase.at, ' ', phrase.length);
        Text word = {phrase.at, space ? (size_t)(space - phrase.at) : phrase.length};
        size_t next = at + used;
        if (used > 0 && next + 1 < words->list.count &&
            words->raw.items[next].kind == RAW_COMMA)
            next++;
        if (next >= words->list.count || !says_word(words->list.items[next].loose, word))
            return 0;
        used = next + 1 - at;
        size_t past = word.length + (space != NULL);
        phrase = (Text){phrase.at + past, phrase.length - past};
    }
    return used;
}

size_t words_longest(Arena *arena, const Words *words, size_t at, const char *phrases)
{
    size_t longest = 0;
    Text first = words->list.items[at].loose;
    for (const char *from = phrases; from && *from;) {
        const char *bar = strchr(from, '|');
        size_t length = bar ? (size_t)(bar - from) : strlen(from);
        // Most phrases begin otherwise, and need not be folded to see it.
        if (first.length > 0 && (first.at[0] == *from || (unsigned char)*from >= 0x80)) {
            size_t used =
                loose_phrase(words, at, text_fold_loose(arena, (Text){from, length}));
            longest = used > longest ? used : longest;
        }
        from = bar ? bar + 1 : NULL;
    }
    return longest;
}

size_t words_led_by(const Words *words, size_t at, const Phrases heads)
{
    size_t end = at;
    while (end > 0 && (words_filler(words, end - 1, LANGUAGE_EN) ||
                       words_filler(words, end - 1, LANGUAGE_SV)))
        end--;
    for (size_t length = 3; length > 0; length--)
        if (end >= length && words_any_phrase(words, end - length, end, heads) == length)
            return at - end + length;
    return 0;
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

// `REDU:n`, `45 %:n`: a colon and a case ending, both glued on. The ending is passed
// over.
static bool is_suffix(const RawList *all, size_t at)
{
    static const char *const endings[] = {
        "n",   "a",   "ä",   "ssa", "ssä", "sta", "stä", "lla", "llä",
        "lta", "ltä", "lle", "ksi", "na",  "nä",  "ta",  "tä",  "tta",
        "ttä", "hun", "hyn", "hin", "han", "hän", "hen", "hon", "iin",
        "een", "s",   "in",  "t",   "ien", "nä",  NULL,
    };
    const Raw *colon = &all->items[at], *ending = &all->items[at + 1];
    return colon->kind == RAW_COLON && colon->glued && at > 0 &&
           ending->kind == RAW_WORD && ending->glued && listed(endings, ending->folded);
}

void words_replace(Words *words, size_t at, Text loose)
{
    Word *word = &words->list.items[at];
    word->loose = loose;
    for (size_t i = 0; i < 4; i++) {
        Text form = i < 2 ? loose : inflect_without_particle(loose);
        uint32_t tail = i % 2 == 1 && form.length > 1 &&
                                memcmp(form.at + form.length - 2, "'s", 2) == 0
                            ? 2
                            : 0;
        bool needed = i % 2 == 0 || tail > 0;
        form.length -= tail;
        word->literal[i] = needed ? pattern_word(form) : NO_WORD;
    }
    memset(word->kin, 0xFF, sizeof word->kin);
}

static void add_word(Arena *arena, Words *words, const Raw *raw)
{
    Text text = raw_text(words->source, raw);
    Word word = {.name_end = raw->end};
    word.loose =
        text_fold_loose(arena, raw->kind == RAW_STRING ? text_unquote(text) : text);
    if (raw->kind == RAW_WORD)
        word.name_end -= possessive(text);
    vec_push(arena, &words->raw, *raw);
    vec_push(arena, &words->list, word);
    words_replace(words, words->list.count - 1, word.loose);
}

// `what's` is two words.
static bool add_contraction(Arena *arena, Words *words, const Raw *raw)
{
    static const char *const heads[] = {"what", "who", "where", "when", "how",
                                        "that", "it",  "there", NULL};
    Text text = raw_text(words->source, raw);
    uint32_t tail = raw->kind == RAW_WORD ? possessive(text) : 0;
    Text head = text_fold_loose(arena, (Text){text.at, text.length - tail});
    if (tail == 0 || !listed(heads, head))
        return false;
    Raw first = *raw, second = *raw;
    first.end = second.start = raw->end - tail;
    second.glued = true;
    first.folded = head;
    second.folded = TEXT("is");
    add_word(arena, words, &first);
    add_word(arena, words, &second);
    words_replace(words, words->list.count - 1, TEXT("is"));
    return true;
}

// `1.1.–31.3.2027`: a dash between days.
static bool joins_days(const RawList *all, size_t at)
{
    RawKind before = at > 0 ? all->items[at - 1].kind : RAW_DOT;
    RawKind after = all->items[at + 1].kind;
    return after == RAW_DATE && (before == RAW_DATE || before == RAW_DOTTED);
}

// A dash between phrases is a mark like a comma; one that touches the number after it
// alone is its sign.
static bool is_dash(const RawList *all, size_t at)
{
    RawKind kind = all->items[at].kind;
    if (kind != RAW_RANGE && kind != RAW_MINUS)
        return false;
    bool before_number = all->items[at + 1].kind == RAW_NUMBER;
    if (before_number && all->items[at].end == all->items[at + 1].start &&
        (at == 0 || all->items[at - 1].end < all->items[at].start))
        return false; // `-100 €`
    return at == 0 || all->items[at - 1].kind != RAW_NUMBER ||
           all->items[at + 1].kind != RAW_NUMBER;
}

static void add_raw(Arena *arena, Words *words, const RawList *all, size_t at)
{
    Raw raw = all->items[at];
    if ((raw.kind == RAW_RANGE || raw.kind == RAW_MINUS) && joins_days(all, at))
        raw.kind = RAW_RANGE;
    else if (is_dash(all, at) ||
             (raw.kind == RAW_STRAY && raw_text(words->source, &raw).at[0] == '!'))
        raw.kind = RAW_DOT;
    if (!add_contraction(arena, words, &raw))
        add_word(arena, words, &raw);
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
    *out = (Words){0};
    text = without_end(text);
    if (text.length > arena_most(arena, MOST_question_size) || !text_is_utf8(text, NULL))
        text = TEXT("");
    out->source = source_of(arena, numbers_in_digits(arena, text_nfc(arena, text)));
    RawList all = {0};
    CommentList comments = {0};
    Diags unheard = {.arena = arena};
    scan(&unheard, out->source, 0, (uint32_t)out->source->text.length, &all, &comments);
    for (size_t i = 0; i < all.count && all.items[i].kind != RAW_END; i++) {
        if (is_suffix(&all, i))
            i++;
        else if (all.items[i].kind != RAW_NEWLINE)
            add_raw(arena, out, &all, i);
    }
    for (size_t i = 0; i < unheard.list.count; i++)
        if (unheard.list.items[i].key == FINDING_no_such_date)
            out->no_day = span_text(unheard.list.items[i].span);
    words_mark_idle(out);
    vec_push(arena, &out->raw, ((Raw){.kind = RAW_NEWLINE}));
    vec_push(arena, &out->raw, ((Raw){.kind = RAW_END}));
    return comments.count == 0 && unheard.list.count == 0 && out->list.count > 0 &&
           out->list.count <= WORDS_MAX;
}
