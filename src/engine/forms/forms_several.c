#include "engine/forms/forms_several.h"

#include "base/buffer.h"

static const Phrases ands = {"and", "ja", "och", "seka", "samt", NULL};

// `täyttyykö`, `pärjäisikö`: a Finnish verb that asks, as compared without dots.
static bool asks_by_particle(const Words *words, size_t at)
{
    enum { SHORTEST = 6 };
    Text word = words->list.items[at].loose;
    return word.length >= SHORTEST && word.at[word.length - 2] == 'k' &&
           word.at[word.length - 1] == 'o' && word.at[word.length - 3] != 'k';
}

static bool asks(const Words *words, size_t at)
{
    static const Phrases heads[] = {
        {"who",       "what",    "when",       "how",       "which",   "where",
         "whom",      "whose",   "why",        "by when",   "by what", "is",
         "are",       "does",    "do",         "can",       "may",     "must",
         "with whom", "to whom", "until when", "from when", "in what", "would",
         "could",     "will",    "should",     NULL},
        {"kuka",        "ketka",   "mika",     "mitka",   "mita",   "milloin",
         "koska",       "montako", "paljonko", "kuinka",  "miten",  "missa",
         "mihin",       "kenen",   "kenelle",  "kenella", "onko",   "voiko",
         "saako",       "pitaako", "miksi",    "minka",   "kenet",  "mista",
         "viimeistaan", "millon",  "kuka muu", "keiden",  "keilla", NULL},
        {"vem",      "vad",    "nar",      "hur",     "vilka", "vilken",      "vilket",
         "var",      "varfor", "ar",       "kan",     "far",   "maste",       "ska",
         "senast",   "vems",   "till vem", "med vem", "inom",  "fran vilken", "hos vem",
         "i vilken", "av vem", "skulle",   NULL}};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (words_any_phrase(words, at, words->list.count, heads[i]) > 0)
            return true;
    return asks_by_particle(words, at);
}

size_t several_next(const Words *words, size_t at)
{
    for (; at + 2 < words->list.count; at++)
        if (at > 1 && words_any_phrase(words, at, at + 1, ands) > 0 &&
            asks(words, at + 1))
            return at + 1;
    return words->list.count;
}

Text several_first(const Words *words, size_t second)
{
    return words_text(words, 0, second - 1);
}

Text several_second(Arena *arena, const Words *words, size_t second, size_t without)
{
    size_t end = words->list.count;
    Text own = words_text(words, second, end);
    if (without == 0)
        return own;
    if (without + 1 >= second)
        return TEXT("");
    while (end > second && words->raw.items[end - 1].kind == RAW_QUESTION)
        end--;
    Buffer text = buffer_new(arena);
    Text rest = words_text(words, without, second - 1);
    buffer_format(&text, TEXT_FMT " " TEXT_FMT, TEXT_ARG(words_text(words, second, end)),
                  TEXT_ARG(rest));
    return buffer_text(&text);
}

Text several_named(Arena *arena, const Words *words, size_t second, Text name)
{
    static const Phrases its = {"it",  "them", "this", "det",   "den",   "detta", "denna",
                                "dem", "sita", "sen",  "siita", "sille", NULL};
    for (size_t at = second; at < words->list.count; at++) {
        if (words_any_phrase(words, at, at + 1, its) == 0)
            continue;
        Buffer text = buffer_new(arena);
        buffer_format(&text, TEXT_FMT " " TEXT_FMT,
                      TEXT_ARG(words_text(words, second, at)), TEXT_ARG(name));
        if (at + 1 < words->list.count)
            buffer_format(&text, " " TEXT_FMT,
                          TEXT_ARG(words_text(words, at + 1, words->list.count)));
        return buffer_text(&text);
    }
    return TEXT("");
}
