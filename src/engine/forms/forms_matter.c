#include "engine/forms/forms_matter.h"

#include <string.h>

#include "engine/forms/forms_asked.h"
#include "engine/forms/forms_changes.h"
#include "engine/forms/forms_say.h"

// Forms about decisions, which are made under the rule of a matter when one is named.
bool form_is_on_decisions(FormKey form)
{
    static const FormKey forms[] = {FORM_vote,
                                    FORM_who_decides_alone,
                                    FORM_who_blocks_alone,
                                    FORM_winning,
                                    FORM_can_decide_alone,
                                    FORM_can_block_alone,
                                    FORM_blocking,
                                    FORM_does_matter,
                                    FORM_can_pass_without,
                                    FORM_exact_limit,
                                    FORM_minimal_winning,
                                    FORM_who_never_matters,
                                    FORM_threshold,
                                    FORM_is_needed,
                                    FORM_weights,
                                    FORM_is_enough,
                                    FORM_sized_deciding,
                                    FORM_sized_blocking,
                                    FORM_fewest_deciding,
                                    FORM_fewest_blocking,
                                    FORM_block_share,
                                    FORM_tie_of,
                                    FORM_weights_together,
                                    FORM_power_change,
                                    FORM_index_banzhaf,
                                    FORM_index_shapley,
                                    FORM_minimal_with,
                                    FORM_none};
    return form_is_in(form, forms);
}

// Words between which and the rest a matter may stand: `a decision on X`, `asiassa X`.
static size_t before_matter(const Words *words, size_t at)
{
    static const Phrases heads = {
        "on",           "about",         "concerning",   "regarding", "in case of",
        "in matter of", "in matters of", "on matter of", "asiassa",   "asiasta",
        "koskeva",      "koskien",       "om",           "angaende",  "i fragan om",
        "i arendet",    "i fraga om",    "in",           "for",       NULL};
    return words_led_by(words, at, heads);
}

// `päätös kiinteistöstä`: the case ending alone says what the decision is on.
static bool follows_decision(const Words *words, size_t at)
{
    static const Phrases decisions = {"paatos",   "paatosta", "paatoksen", "paatokseen",
                                      "esitys",   "ehdotus",  "esityksen", "ehdotuksen",
                                      "esitysta", NULL};
    return at > 0 && words_any_phrase(words, at - 1, at, decisions) > 0;
}

// Keeps of the readings from `before` on those about decisions, with the matter.
static void with_matter(Reader *reader, const Named *named, size_t before)
{
    Arena *arena = reader->scope->arena;
    size_t kept = before;
    for (size_t i = before; i < reader->out->count; i++) {
        Asked *asked = reader->out->items[i];
        if (!form_is_on_decisions(asked->form) || asked_slot(asked, "matter"))
            continue;
        Filled matter = {.name = TEXT("matter")};
        matter.text = words_text(reader->words, named->at, named->end);
        vec_push(arena, &matter.entities, named->entity);
        vec_push(arena, &asked->slots, matter);
        say_both(reader->scope, asked);
        reader->out->items[kept++] = asked;
    }
    reader->out->count = kept;
}

// Reads the question as if `stand_in` stood for the matter, or (NULL) nothing did.
static void read_about(Reader *reader, const Matcher *matcher, const Named *named,
                       const char *stand_in, size_t to)
{
    static const Phrases afters = {"hyvaksymisen",
                                   "hyvaksymista",
                                   "hyvaksymiseen",
                                   "hyvaksymiselle",
                                   "hyvaksymiseksi",
                                   "hyvaksyminen",
                                   "muuttamisen",
                                   "muuttamista",
                                   "muuttamiseen",
                                   "vahvistamisen",
                                   "vahvistamista",
                                   "vahvistamiseen",
                                   "lapimenon",
                                   "lapimenoa",
                                   "antamista",
                                   "antamisen",
                                   "decision",
                                   "vote",
                                   "question",
                                   "fragan",
                                   "beslutet",
                                   "arendet",
                                   "asiassa",
                                   "asian",
                                   NULL};
    Words words = words_copy(reader->scope->arena, matcher->words);
    for (size_t at = named->end;
         at < to && words_any_phrase(&words, at, at + 1, afters) > 0; at++)
        words_pass(&words, at);
    size_t from = named->at - (stand_in ? 0 : before_matter(&words, named->at));
    for (size_t at = from; at < named->end; at++)
        words_pass(&words, at);
    if (stand_in)
        words_replace(&words, named->at, text_from(stand_in));
    if (stand_in)
        memset(words.list.items[named->at].filler, 0,
               sizeof words.list.items[named->at].filler);
    Matcher about = *matcher;
    about.words = &words;
    const Words *asked = reader->words;
    size_t before = reader->out->count;
    reader->words = &words;
    read_question(reader, &about, to);
    reader->words = asked;
    with_matter(reader, named, before);
}

void read_matters(Reader *reader, const Matcher *matcher, size_t to)
{
    static const char *const stand_ins[] = {"decision", "paatos",     "paatoksen",
                                            "paatosta", "paatokseen", "paatokselle",
                                            "beslut",   "beslutet"};
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        if (named->entity->block != BLOCK_matter || reader->out->count > 0)
            continue;
        if (before_matter(matcher->words, named->at) > 0 ||
            follows_decision(matcher->words, named->at))
            read_about(reader, matcher, named, NULL, to);
        for (size_t k = 0; k < sizeof stand_ins / sizeof *stand_ins; k++)
            if (reader->out->count == 0)
                read_about(reader, matcher, named, stand_ins[k], to);
    }
}
