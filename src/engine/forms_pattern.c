#include "engine/forms_pattern.h"

#include <string.h>

#include "syntax/keywords.h"

enum { DEPTH_MAX = 12, GROUPS_MAX = 32 };

#define B(block) (UINT64_C(1) << BLOCK_##block)
#define PARTIES (B(party) | B(actor) | B(unit))
#define MEASURES (B(share) | B(table) | B(quantity))
#define THINGS                                                                           \
    (PARTIES | MEASURES | B(agreement) | B(kind) | B(act) | B(role) | B(set) |           \
     B(annex) | B(body) | B(rule) | B(exception) | B(unclear) | B(contradiction) |       \
     B(fact) | B(event) | B(instance) | B(matter) | B(duty) | B(right) |                 \
     B(prohibition) | B(task) | B(procedure) | B(sub_agreement) | B(term) |              \
     B(attribute))
#define BODY_HEADS                                                                       \
    {                                                                                    \
        "body", "toimielin toimielimen toimielimessa toimielimella toimielimelle",       \
            "organ organet"                                                              \
    }
#define PARTY_HEADS                                                                      \
    {                                                                                    \
        "party parties",                                                                 \
            "osapuoli osapuolen osapuolella osapuolelle osapuolelta osapuolet "          \
            "osapuolten osapuolta",                                                      \
            "part parten parterna"                                                       \
    }

#define ACTOR_HEADS                                                                      \
    {                                                                                    \
        "", "toimija toimijan toimijalla toimijaa toimijalle toimijalta", ""             \
    }
#define CLAUSE_HEADS                                                                     \
    {                                                                                    \
        "clause section article paragraph point item number no",                         \
            "kohta kohdan kohdassa kohdasta kohtaa kohtaan kohdalla kohdalle kohdat "    \
            "luku luvun luvussa luvusta pykala pykalan pykalassa pykalasta numero",      \
            "punkt punkten klausul klausulen avsnitt avsnittet paragraf paragrafen "     \
            "artikel artikeln nummer"                                                    \
    }

static const SlotKind slot_kinds[] = {
    {"party", FILL_ENTITY, PARTIES, PARTY_HEADS},
    {"parties", FILL_PARTIES, PARTIES, PARTY_HEADS},
    {"measure",
     FILL_ENTITY,
     MEASURES,
     {"measure", "suure suureen suureessa suureesta", "storheten"}},
    {"body", FILL_ENTITY, B(body), BODY_HEADS},
    {"set",
     FILL_ENTITY,
     B(set),
     {"set list", "joukko joukon joukossa joukkoon", "gruppen"}},
    {"group", FILL_ENTITY, B(body) | B(set), BODY_HEADS},
    {"kind", FILL_ENTITY, B(kind), {"", "", ""}},
    {"listable", FILL_ENTITY, B(kind) | B(set), {"", "", ""}},
    {"countable", FILL_ENTITY, B(kind) | B(set), {"", "", ""}},
    {"entity", FILL_ENTITY, THINGS & ~B(kind) & ~B(act), {"", "", ""}},
    {"thing", FILL_ENTITY, THINGS & ~B(kind) & ~B(act), {"", "", ""}},
    {"object",
     FILL_ENTITY,
     THINGS & ~B(kind) & ~B(act),
     {"", "", ""}}, // or `the agreement`
    {"any", FILL_ENTITY, THINGS, ACTOR_HEADS},
    {"act", FILL_ENTITY, B(act), {"", "", ""}},
    {"done", FILL_ENTITY, B(act), {"", "", ""}}, // an act in the passive
    {"role", FILL_ENTITY, B(role), {"role", "rooli roolin roolissa", "rollen"}},
    {"procedure",
     FILL_ENTITY,
     B(procedure),
     {"procedure", "menettely menettelyn", "forfarandet"}},
    {"matter", FILL_ENTITY, B(matter), {"matter", "asia asian asiassa", "arendet"}},
    {"unclear", FILL_ENTITY, B(unclear) | B(contradiction), {"", "", ""}},
    {"reading", FILL_ENTITY, B(reading), {"", "", ""}},
    {"fact", FILL_ENTITY, B(fact), {"", "", ""}},
    {"facts", FILL_ENTITIES, B(fact) | B(event), {"", "", ""}},
    {"clause", FILL_CLAUSE, 0, CLAUSE_HEADS},
    {"figure", FILL_FIGURE, 0, {"", "", ""}},
    {"number", FILL_NUMBER, 0, {"", "", ""}},
    {"limit", FILL_LIMIT, 0, {"", "", ""}},
    {"new", FILL_NEW, 0, PARTY_HEADS},
    {"into", FILL_INTO, PARTIES, PARTY_HEADS},
};

const SlotKind *slot_kind(Text type)
{
    for (size_t i = 0; i < sizeof slot_kinds / sizeof *slot_kinds; i++)
        if (text_equal(type, text_from(slot_kinds[i].type)))
            return &slot_kinds[i];
    return NULL;
}

bool slot_head(const SlotKind *kind, Language language, Text word)
{
    const char *heads = kind->heads[language];
    for (Text rest = text_from(heads ? heads : ""); rest.length > 0;) {
        const char *space = memchr(rest.at, ' ', rest.length);
        Text head = {rest.at, space ? (size_t)(space - rest.at) : rest.length};
        if (text_equal(head, word))
            return true;
        size_t used = head.length + (space != NULL);
        rest = (Text){rest.at + used, rest.length - used};
    }
    return false;
}

// Built-in kinds that have forms of their own, so that `list the parties` has one
// meaning.
static bool has_own_form(const Entity *kind)
{
    static const char *const own[] = {"party",         "duty",   "right",
                                      "prohibition",   "annex",  "unclear",
                                      "contradiction", "clause", NULL};
    for (const char *const *name = own; kind->prelude && *name; name++)
        if (text_equal(kind->name, text_from(*name)))
            return true;
    return false;
}

bool slot_fits(const SlotKind *kind, const Entity *entity)
{
    if ((kind->blocks & (UINT64_C(1) << entity->block)) == 0)
        return false;
    bool listed = strcmp(kind->type, "listable") == 0 || strcmp(kind->type, "kind") == 0;
    return !listed || !has_own_form(entity);
}

typedef struct {
    Arena *arena;
    Program *program;
    const char *at;
    uint32_t groups;
    bool bad;
} Compiler;

static size_t add(Compiler *compiler, Op op)
{
    vec_push(compiler->arena, compiler->program, op);
    return compiler->program->count - 1;
}

static size_t here(const Compiler *compiler)
{
    return compiler->program->count;
}

static void lead(Compiler *compiler, size_t op, size_t to)
{
    compiler->program->items[op].to = to;
}

static void skip_spaces(Compiler *compiler)
{
    while (*compiler->at == ' ')
        compiler->at++;
}

static void compile_word(Compiler *compiler)
{
    size_t length = strcspn(compiler->at, " ()[]{}<>|");
    Text word = {compiler->at, length};
    compiler->at += length;
    bool prefix = word.at[length - 1] == '~';
    word.length -= prefix;
    add(compiler, (Op){.kind = prefix ? OP_PREFIX : OP_WORD,
                       .text = text_fold_loose(compiler->arena, word),
                       .shown = word});
    compiler->bad = compiler->bad || word.length == 0;
}

// The value word that `text` spells in English, with _ for spaces.
static WordKey value_word(Arena *arena, Text text)
{
    char *phrase = (char *)arena_alloc(arena, text.length + 1);
    for (size_t i = 0; i < text.length; i++)
        phrase[i] = text.at[i] == '_' ? ' ' : text.at[i];
    const KeywordRow *row =
        keyword_find(LANGUAGE_EN, KEYWORD_WORD, (Text){phrase, text.length});
    return row ? (WordKey)row->key : WORD_none;
}

// {type}, {type:name} or {name=word}.
static void compile_slot(Compiler *compiler)
{
    const char *start = ++compiler->at;
    size_t length = strcspn(start, "}");
    compiler->at += length + (start[length] == '}');
    size_t cut = strcspn(start, ":=}");
    Text first = {start, cut};
    Text second = cut < length ? (Text){start + cut + 1, length - cut - 1} : first;
    Op op = {.kind = OP_SLOT, .name = second, .slot = slot_kind(first)};
    if (start[cut] == '=') {
        op = (Op){.kind = OP_SET, .name = first, .text = second};
        op.word = value_word(compiler->arena, second);
    }
    compiler->bad =
        compiler->bad || (op.kind == OP_SLOT ? !op.slot : op.word == WORD_none);
    add(compiler, op);
}

static void compile_sequence(Compiler *compiler, unsigned depth);

// Alternatives up to the closing sign: each but the last is tried or passed over.
static void compile_choice(Compiler *compiler, char close, bool optional, unsigned depth)
{
    VEC(size_t) exits = {0};
    for (bool more = true; more;) {
        compiler->at++;
        size_t split = add(compiler, (Op){.kind = OP_SPLIT});
        compile_sequence(compiler, depth + 1);
        more = *compiler->at == '|';
        size_t exit = add(compiler, (Op){.kind = OP_JUMP});
        vec_push(compiler->arena, &exits, exit);
        // Without more alternatives the split leads on (optional) or back to the only
        // way.
        lead(compiler, split, more || optional ? here(compiler) : split + 1);
    }
    compiler->bad = compiler->bad || *compiler->at != close;
    compiler->at += *compiler->at == close;
    for (size_t i = 0; i < exits.count; i++)
        lead(compiler, exits.items[i], here(compiler));
}

// <a> <b>: a loop in which each part is taken at most once.
static void compile_groups(Compiler *compiler, unsigned depth)
{
    size_t loop = here(compiler);
    while (*compiler->at == '<') {
        compiler->at++;
        size_t split = add(compiler, (Op){.kind = OP_SPLIT});
        add(compiler, (Op){.kind = OP_ONCE, .bit = UINT32_C(1) << compiler->groups++});
        compile_sequence(compiler, depth + 1);
        add(compiler, (Op){.kind = OP_JUMP, .to = loop});
        lead(compiler, split, here(compiler));
        compiler->bad =
            compiler->bad || *compiler->at != '>' || compiler->groups >= GROUPS_MAX;
        if (compiler->bad)
            return;
        compiler->at++;
        skip_spaces(compiler);
    }
}

static void compile_item(Compiler *compiler, unsigned depth)
{
    switch (*compiler->at) {
    case '(': compile_choice(compiler, ')', false, depth); break;
    case '[': compile_choice(compiler, ']', true, depth); break;
    case '<': compile_groups(compiler, depth); break;
    case '{': compile_slot(compiler); break;
    default: compile_word(compiler); break;
    }
}

static void compile_sequence(Compiler *compiler, unsigned depth)
{
    compiler->bad = compiler->bad || depth > DEPTH_MAX;
    skip_spaces(compiler);
    while (!compiler->bad && *compiler->at && !strchr(")]>|}", *compiler->at)) {
        compile_item(compiler, depth);
        skip_spaces(compiler);
    }
}

bool pattern_compile(Arena *arena, const char *pattern, Program *out)
{
    Compiler compiler = {.arena = arena, .program = out, .at = pattern};
    compile_sequence(&compiler, 0);
    add(&compiler, (Op){.kind = OP_END});
    return !compiler.bad && *compiler.at == '\0';
}
