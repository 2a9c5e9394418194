#include "engine/forms/forms_trim.h"

#include "base/buffer.h"
#include "engine/forms/forms_days.h"
#include "engine/time/versions.h"

// --- days and years ---

// A day spelled out before token `to`: how many tokens, or 0.
static size_t spelled_date(const Words *words, size_t to, Date *out)
{
    for (size_t length = 4; length > 1; length--)
        if (to > length && words->raw.items[to - 1].kind != RAW_DATE &&
            days_read_day(words, to - length, to, out) == length)
            return length;
    return 0;
}

// Takes `in 2026` off the end.
static size_t without_year(Reader *reader, size_t to)
{
    static const Phrases ins = {"in",     "in year",  "in the year", "for year",
                                "vuonna", "vuodelle", "vuodelta",    "vuoden",
                                "ar",     "under",    "under ar",    NULL};
    const Words *words = reader->words;
    Text year = to < 2 ? (Text){"", 0} : words_text(words, to - 1, to);
    if (year.length != 4 || words->raw.items[to - 1].kind != RAW_NUMBER)
        return to;
    int number = 0;
    for (size_t i = 0; i < 4; i++) {
        if (year.at[i] < '0' || year.at[i] > '9')
            return to;
        number = 10 * number + (year.at[i] - '0');
    }
    for (size_t length = 3; length > 0; length--)
        if (number > 0 && to > length + 1 &&
            words_any_phrase(words, to - 1 - length, to - 1, ins) == length) {
            reader->date = (Date){number, 1, 1};
            reader->until = (Date){number, 12, 31};
            reader->dated = true;
            return to - 1 - length;
        }
    return to;
}

size_t without_date(Reader *reader, size_t to)
{
    static const Phrases ons = {"on",  "as of", "as at",   "paivana",
                                "den", "per",   "tilanne", NULL};
    const Words *words = reader->words;
    size_t spelled = spelled_date(words, to, &reader->date);
    if (spelled > 0) {
        to -= spelled - 1;
    } else if (to < 2 || words->raw.items[to - 1].kind != RAW_DATE ||
               !date_parse(words_text(words, to - 1, to), &reader->date)) {
        return without_year(reader, to);
    }
    reader->dated = true;
    reader->until = reader->date;
    for (size_t length = 2; length > 0; length--)
        if (to > length + 1 &&
            words_any_phrase(words, to - 1 - length, to - 1, ons) == length)
            return to - 1 - length;
    return to - 1;
}

// Tokens of a day or of a year from `at`, or 0.
static size_t time_at(const Words *words, size_t at, Date *first, Date *last)
{
    static const Phrases ins = {"in",       "vuonna", "vuoden",   "vuodelle",
                                "vuodelta", "ar",     "under",    "in year",
                                "for",      "during", "under ar", NULL};
    size_t used = days_read_day(words, at, words->list.count, first);
    *last = *first;
    if (used > 0)
        return used;
    size_t month = days_read_span(words, at, words->list.count, first, last);
    if (month == 2) { // `July 2027`: its first day
        *last = *first;
        return month;
    }
    size_t in = words_any_phrase(words, at, words->list.count, ins);
    Text year = in > 0 && at + in < words->list.count
                    ? words_text(words, at + in, at + in + 1)
                    : (Text){"", 0};
    if (year.length != 4 || words->raw.items[at + in].kind != RAW_NUMBER ||
        days_read_span(words, at + in, at + in + 1, first, last) != 1)
        return 0;
    return in + 1;
}

bool pass_time(Reader *reader, Words *words)
{
    static const Phrases ons = {"on",        "as of",
                                "as at",     "from",
                                "as from",   "starting",
                                "since",     "paivana",
                                "paivasta",  "alkaen",
                                "den",       "per",
                                "fran",      "fran och med",
                                "fran den",  "fran och med den",
                                "den dagen", "efter den",
                                "efter",     "after",
                                "in",        "i",
                                "under",     NULL};
    static const Phrases afters = {"alkaen",  "lukien",  "lahtien", "on",
                                   "onwards", "jalkeen", NULL};
    size_t from = 0, to = 0;
    Date first, last, day, until;
    for (size_t at = 0; at < words->list.count; at++) {
        size_t used = time_at(words, at, &first, &last);
        if (used == 0)
            continue;
        if (to > 0)
            return false;
        from = at;
        to = at + used;
        day = first;
        until = last;
        at = to - 1;
    }
    if (to == 0)
        return false;
    for (size_t length = 4; length > 0; length--)
        if (from >= length &&
            words_any_phrase(words, from - length, from, ons) == length) {
            from -= length;
            break;
        }
    to += words_any_phrase(words, to, words->list.count, afters);
    for (size_t at = from; at < to; at++) {
        words_pass(words, at);
        words->raw.items[at].kind = RAW_COMMA; // it fills no slot
    }
    reader->date = day;
    reader->until = until;
    reader->dated = true;
    return true;
}

// --- amendments ---

bool pass_amendment(Reader *reader, Words *words)
{
    static const Phrases afters = {"after the amendment",
                                   "after amendment",
                                   "after the change",
                                   "under the amendment",
                                   "since the amendment",
                                   "with the amendment",
                                   "as amended",
                                   "muutoksen jalkeen",
                                   "muutossopimuksen jalkeen",
                                   "muutossopimuksen mukaan",
                                   "muutoksen voimaantultua",
                                   "muutoksen tultua voimaan",
                                   "efter andringen",
                                   "efter andringsavtalet",
                                   "enligt andringsavtalet",
                                   "med andringen",
                                   NULL};
    static const Phrases befores = {"before the amendment",
                                    "before amendment",
                                    "before the change",
                                    "prior to the amendment",
                                    "without the amendment",
                                    "ennen muutosta",
                                    "ennen muutossopimusta",
                                    "ilman muutosta",
                                    "fore andringen",
                                    "innan andringen",
                                    "fore andringsavtalet",
                                    "utan andringen",
                                    NULL};
    const Versions *versions = reader->scope->model->versions;
    if (!versions || versions->list.count < 2)
        return false;
    for (size_t at = 0; at < words->list.count; at++) {
        size_t after = words_any_phrase(words, at, words->list.count, afters);
        size_t used =
            after > 0 ? after : words_any_phrase(words, at, words->list.count, befores);
        if (used == 0)
            continue;
        for (size_t k = at; k < at + used; k++)
            words_pass(words, k);
        reader->date = after > 0 ? vec_last(&versions->list).from
                                 : date_add_days(versions->list.items[1].from, -1);
        reader->until = reader->date;
        reader->dated = true;
        return true;
    }
    return false;
}

// --- the agreement ---

bool names_is_agreement(const Model *model, const Named *named)
{
    const Entity *main = model->main->entity;
    for (size_t i = 0; main && i < main->kinds.count; i++)
        if (named->entity == main->kinds.items[i])
            return true;
    return named->entity->block == BLOCK_agreement && named->distance == 0;
}

bool names_other(const Matcher *matcher, size_t at)
{
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        if (named->at <= at && at < named->end && named->distance < 2 &&
            named->entity->block != BLOCK_act &&
            !names_is_agreement(matcher->scope->model, named))
            return true;
    }
    return false;
}

static void pass_named(const Matcher *matcher, Words *words)
{
    static const Phrases before = {"of", "in", "to",     "under", "by",
                                   "i",  "av", "enligt", "till",  NULL};
    static const Phrases articles = {"the", "this", "den", "det", NULL};
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        size_t at = named->at;
        if (!names_is_agreement(matcher->scope->model, named) || at == 0)
            continue;
        if (at > 1 && words_any_phrase(words, at - 1, at, articles) > 0)
            at--;
        if (words_any_phrase(words, at - 1, at, before) == 0)
            continue;
        for (size_t k = at - 1; k < named->end; k++)
            words_pass(words, k);
    }
}

// `of the northern talent alliance`: the agreement under a longer name than it is given.
static void pass_described(const Matcher *matcher, Words *words)
{
    enum { ADJECTIVES_MAX = 3 };
    static const Phrases nouns = {"alliance",   "agreement",   "contract", "network",
                                  "pact",       "alliansen",   "avtalet",  "natverket",
                                  "consortium", "partnership", NULL};
    static const Phrases openers = {"of the",    "in the",     "to the",
                                    "under the", "within the", "by the",
                                    "i den",     "i det",      NULL};
    for (size_t noun = 2; noun < words->list.count; noun++) {
        if (words_any_phrase(words, noun, noun + 1, nouns) == 0)
            continue;
        for (size_t at = noun; at > 1 && noun - at < ADJECTIVES_MAX + 1; at--) {
            if (at < noun && names_other(matcher, at))
                break;
            if (words_any_phrase(words, at - 2, at, openers) != 2)
                continue;
            for (size_t k = at - 2; k <= noun; k++)
                words_pass(words, k);
            break;
        }
    }
}

bool call_it_agreement(Words *words)
{
    static const char *const calls[][2] = {{"plan", "agreement"},
                                           {"document", "agreement"},
                                           {"text", "agreement"},
                                           {"planen", "avtalet"},
                                           {"planens", "avtalets"},
                                           {"dokumentet", "avtalet"},
                                           {"texten", "avtalet"},
                                           {"suunnitelma", "sopimus"},
                                           {"suunnitelman", "sopimuksen"},
                                           {"suunnitelmaa", "sopimusta"},
                                           {"suunnitelmassa", "sopimuksessa"},
                                           {"suunnitelmasta", "sopimuksesta"},
                                           {"suunnitelmaan", "sopimukseen"},
                                           {"suunnitelmalla", "sopimuksella"},
                                           {"asiakirja", "sopimus"},
                                           {"asiakirjassa", "sopimuksessa"},
                                           {"asiakirjasta", "sopimuksesta"},
                                           {"teksti", "sopimus"},
                                           {"tekstissa", "sopimuksessa"},
                                           {"tekstista", "sopimuksesta"}};
    bool any = false;
    for (size_t at = 0; at < words->list.count; at++)
        for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
            if (text_equal(words->list.items[at].loose, text_from(calls[i][0]))) {
                words_replace(words, at, text_from(calls[i][1]));
                any = true;
                break;
            }
    return any;
}

Text call_sub_agreement(Arena *arena, const Model *model, Text question)
{
    static const struct {
        const char *word;
        size_t dropped;
    } calls[] = {{"alasopimu", 3},
                 {"underavtal", 5},
                 {"delavtal", 3},
                 {"sub-agreement", 4},
                 {"subagreement", 3}};
    const Entity *main = model->main->entity;
    if (!main || !entity_cell(main, LABEL_main_agreement))
        return question;
    Text folded = text_fold(arena, question);
    Buffer out = buffer_new(arena);
    for (size_t at = 0; at < question.length && folded.length == question.length;) {
        size_t dropped = 0;
        Text rest = {folded.at + at, folded.length - at};
        for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
            if ((at == 0 || folded.at[at - 1] == ' ') &&
                text_starts_with(rest, text_from(calls[i].word)))
                dropped = calls[i].dropped;
        at += dropped;
        buffer_add(&out, (Text){question.at + at, 1});
        at++;
    }
    return folded.length == question.length ? buffer_text(&out) : question;
}

void pass_agreement(const Matcher *matcher, Words *words)
{
    pass_named(matcher, words);
    pass_described(matcher, words);
}
