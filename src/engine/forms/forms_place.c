#include "engine/forms/forms_place.h"

#include "engine/forms/forms_asked.h"
#include "engine/forms/forms_changes.h"
#include "engine/forms/forms_say.h"

// Whether questions of a form are about a body.
static bool takes_body(FormKey form)
{
    static const FormKey others[] = {FORM_same_rule, FORM_none};
    for (size_t i = 0; i < form_program_count; i++) {
        if (form_programs[i].form != form || form_is_in(form, others))
            continue;
        uint32_t end = form_programs[i + 1].start;
        for (uint32_t at = form_programs[i].start; at < end; at++)
            if (form_ops[at].kind == OP_SLOT && form_ops[at].slot == SLOT_KIND_body &&
                text_equal(op_string(form_ops[at].name), TEXT("body")))
                return true;
    }
    return false;
}

// Tokens before `at` that say in words that a place follows: `in`, `toimielimessä`.
static size_t before_place(const Words *words, size_t at)
{
    static const Phrases heads = {
        "in the body",   "in",           "of", "on",   "at",   "inside", "into", "within",
        "toimielimessa", "toimielimeen", "i",  "inom", "till", "to",     NULL};
    return words_led_by(words, at, heads);
}

// `not in council`, `everywhere but council`: there the body is no mere place.
static bool is_left_out(const Words *words, size_t at)
{
    static const Phrases nots = {
        "not",  "except", "outside", "without", "but",  "ilman", "paitsi", "ei",
        "utan", "utom",   "utanfor", "inte",    "than", "kuin",  "an",     NULL};
    return at > 0 && words_any_phrase(words, at - 1, at, nots) > 0;
}

static bool is_on_other(const Asked *asked, const Entity *body)
{
    return asked_slot(asked, "body") && asked_entity(asked, "body") != body;
}

// Keeps of the readings from `before` on those about a body with a change, and tells
// them which.
static void with_body(Reader *reader, const Named *named, size_t before)
{
    Arena *arena = reader->scope->arena;
    size_t kept = before;
    for (size_t i = before; i < reader->out->count; i++) {
        Asked *asked = reader->out->items[i];
        // What follows for a body is what becomes of the power in it.
        if (asked->form == FORM_what_follows)
            asked->form = FORM_power_change;
        if (asked->changes.count == 0 || !takes_body(asked->form) ||
            is_on_other(asked, named->entity))
            continue;
        if (!asked_slot(asked, "body")) {
            Filled body = {.name = TEXT("body")};
            body.text = words_text(reader->words, named->at, named->end);
            vec_push(arena, &body.entities, named->entity);
            vec_push(arena, &asked->slots, body);
        }
        say_both(reader->scope, asked);
        reader->out->items[kept++] = asked;
    }
    reader->out->count = kept;
}

static void read_without(Reader *reader, const Matcher *matcher, const Named *named,
                         size_t to)
{
    size_t from = named->at - before_place(matcher->words, named->at);
    if (is_left_out(matcher->words, from))
        return;
    Words words = words_copy(reader->scope->arena, matcher->words);
    for (size_t at = from; at < named->end; at++)
        words_pass(&words, at);
    Matcher about = *matcher;
    about.words = &words;
    const Words *asked = reader->words;
    size_t before = reader->out->count;
    reader->words = &words;
    read_question(reader, &about, to);
    reader->words = asked;
    with_body(reader, named, before);
}

void read_places(Reader *reader, const Matcher *matcher, size_t to)
{
    for (size_t i = 0; i < matcher->names.list.count && reader->out->count == 0; i++) {
        const Named *named = &matcher->names.list.items[i];
        if (named->entity->block == BLOCK_body && named->end <= to)
            read_without(reader, matcher, named, to);
    }
}
