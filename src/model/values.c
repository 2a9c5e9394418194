#include "model/link.h"

// Nodes to expressions: numbers with their units, names resolved, each checked against
// the type of its slot.

static Expr *make(Link *link, ExprKind kind, const Node *node)
{
    Expr *expr = ARENA_NEW(link->arena, Expr);
    expr->kind = kind;
    expr->span = node->span;
    expr->quantity.range = interval_point(RATIONAL_ZERO);
    return expr;
}

static Expr *convert(Link *link, SlotType slot, const Node *node);

static bool wants_claim(SlotType slot)
{
    return slot == SLOT_TRUTH || slot == SLOT_WHEN_TRUE || slot == SLOT_VETO_IF;
}

// --- numbers ---

static const struct {
    WordKey word;
    Unit unit;
    int64_t times, parts; // the figure times `times` / `parts`
} units[] = {
    {WORD_percent, UNIT_SHARE, 1, 100},
    {WORD_euro, UNIT_EURO, 1, 1},
    {WORD_thousand_euro, UNIT_EURO, 1000, 1},
    {WORD_million_euro, UNIT_EURO, 1000000, 1},
    {WORD_persons, UNIT_PERSONS, 1, 1},
    {WORD_fte, UNIT_FTE, 1, 1},
    {WORD_days, UNIT_DAYS, 1, 1},
    {WORD_weeks, UNIT_WEEKS, 1, 1},
    {WORD_months, UNIT_MONTHS, 1, 1},
    {WORD_years, UNIT_YEARS, 1, 1},
    {WORD_votes, UNIT_VOTES, 1, 1},
    {WORD_seats, UNIT_SEATS, 1, 1},
    {WORD_pieces, UNIT_PIECES, 1, 1},
    {WORD_inhabitants, UNIT_INHABITANTS, 1, 1},
    {WORD_times, UNIT_TIMES, 1, 1},
    {WORD_cents, UNIT_EURO, 1, 100},
    {WORD_working_day_unit, UNIT_WORKING_DAYS, 1, 1},
    {WORD_sek, UNIT_SEK, 1, 1},
    {WORD_nok, UNIT_NOK, 1, 1},
    {WORD_usd, UNIT_USD, 1, 1},
};

Unit unit_of_word(WordKey word)
{
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (units[i].word == word)
            return units[i].unit;
    return UNIT_NUMBER;
}

Rational unit_scale(Arena *arena, WordKey word)
{
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (units[i].word == word)
            return rational_make(arena, units[i].times, units[i].parts);
    return RATIONAL_ONE;
}

Text unit_word(Unit unit, Language language)
{
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (units[i].unit == unit && units[i].times == 1)
            return text_from(keyword_word_words[language][units[i].word]);
    return text_from(phrase_texts[PHRASE_no_unit][language]);
}

const char *unit_key(Unit unit)
{
    static const char *const keys[UNIT_COUNT] = {[UNIT_NUMBER] = "number",
                                                 [UNIT_SHARE] = "share",
                                                 [UNIT_EURO] = "eur",
                                                 [UNIT_PERSONS] = "persons",
                                                 [UNIT_FTE] = "fte",
                                                 [UNIT_DAYS] = "days",
                                                 [UNIT_WEEKS] = "weeks",
                                                 [UNIT_MONTHS] = "months",
                                                 [UNIT_YEARS] = "years",
                                                 [UNIT_VOTES] = "votes",
                                                 [UNIT_SEATS] = "seats",
                                                 [UNIT_PIECES] = "pieces",
                                                 [UNIT_INHABITANTS] = "inhabitants",
                                                 [UNIT_TIMES] = "times",
                                                 [UNIT_WORKING_DAYS] = "working-days",
                                                 [UNIT_SEK] = "sek",
                                                 [UNIT_NOK] = "nok",
                                                 [UNIT_USD] = "usd"};
    return keys[unit];
}

static Expr *convert_number(Link *link, const Node *node)
{
    Expr *expr = make(link, EXPR_QUANTITY, node);
    expr->quantity.range = interval_point(node->number);
    return expr;
}

static Expr *convert_unit(Link *link, const Node *node)
{
    Expr *expr = convert(link, SLOT_ANY, node->unit.amount);
    if (expr->kind != EXPR_QUANTITY)
        return expr;
    expr->span = node->span;
    expr->quantity.range = interval_scale(link->arena, expr->quantity.range,
                                          unit_scale(link->arena, node->unit.unit));
    expr->quantity.unit = unit_of_word(node->unit.unit);
    return expr;
}

static Expr *bad(Link *link, const Node *node)
{
    return make(link, EXPR_BAD, node);
}

// A day without a year is one of every year. Only times of what is done again may be so.
static bool has_year(Link *link, SlotType slot, const Node *node)
{
    Text text = span_text(node->span);
    bool yearly = node->date.year == 0 && text.at[text.length - 1] == '.';
    if (!yearly || slot == SLOT_LAST_DAY || slot == SLOT_WHEN)
        return true;
    DIAG(link->diags, date_lacks_year, node->span, ARG(span_text(node->span)));
    return false;
}

static Expr *convert_date(Link *link, SlotType slot, const Node *node)
{
    if (!has_year(link, slot, node))
        return bad(link, node);
    Expr *expr = make(link, EXPR_DATE, node);
    expr->date = node->date;
    return expr;
}

static Expr *convert_range(Link *link, SlotType slot, const Node *node)
{
    const Node *low = node->range.low, *high = node->range.high;
    if (low->kind == NODE_DATE && high->kind == NODE_DATE) {
        if (!has_year(link, slot, high))
            return bad(link, node);
        Expr *expr = make(link, EXPR_PERIOD, node);
        expr->date = low->date;
        expr->last_date = high->date;
        bool yearly = low->date.year == 0; // 1.12.–15.1. goes over the turn of the year
        if (yearly != (high->date.year == 0) ||
            (!yearly && date_compare(low->date, high->date) > 0))
            DIAG0(link->diags, falling_range, node->span);
        return expr;
    }
    if (low->kind != NODE_NUMBER || high->kind != NODE_NUMBER)
        return bad(link, node);
    Expr *expr = make(link, EXPR_QUANTITY, node);
    if (rational_compare(low->number, high->number) > 0) {
        DIAG0(link->diags, falling_range, node->span);
        return bad(link, node);
    }
    expr->quantity.range = (Interval){low->number, high->number};
    return expr;
}

// --- names ---

static Expr *text_expr(Link *link, const Node *node, Text text)
{
    Expr *expr = make(link, EXPR_TEXT, node);
    expr->text = text_nfc(link->arena, text);
    return expr;
}

static Expr *word_expr(Link *link, const Node *node)
{
    Expr *expr = make(link, EXPR_WORD, node);
    expr->word = node->name.word;
    expr->text = node->name.text;
    return expr;
}

static Expr *entity_expr(Link *link, const Node *node, const Entity *entity)
{
    Expr *expr = make(link, EXPR_ENTITY, node);
    expr->entity = entity;
    expr->text = node->name.text;
    return expr;
}

static bool seen(Link *link, Text folded)
{
    return (*text_map_at(link->arena, &link->unknown, folded))++ > 0;
}

// The block of which a name is wanted in a slot, whatever else has that name.
static BlockKey wanted_block(SlotType slot)
{
    switch (slot) {
    case SLOT_KIND: return BLOCK_kind;
    case SLOT_MODE: return BLOCK_mode;
    case SLOT_ACT: return BLOCK_act;
    default: return BLOCK_none;
    }
}

// The same by the label, for one who has yet to declare the name.
static BlockKey block_for(const Link *link, SlotType slot)
{
    switch (link->label) {
    case LABEL_on:
    case LABEL_about: return BLOCK_matter;
    case LABEL_counted_from: return BLOCK_event;
    case LABEL_what: // of a kind, such as a document
        return slot == SLOT_OBJECT ? BLOCK_instance : wanted_block(slot);
    default: return wanted_block(slot);
    }
}

// What stands before a name where it is declared.
static Arg declaration(BlockKey wanted)
{
    switch (wanted) {
    case BLOCK_kind: return ARG_PHRASE(declare_kind);
    case BLOCK_mode: return ARG_PHRASE(declare_mode);
    case BLOCK_act: return ARG_PHRASE(declare_act);
    case BLOCK_matter: return ARG_PHRASE(declare_matter);
    case BLOCK_event: return ARG_PHRASE(declare_event);
    case BLOCK_body: return ARG_PHRASE(declare_body);
    case BLOCK_instance: return ARG_PHRASE(declare_thing);
    default: return ARG_PHRASE(declare_some);
    }
}

// What a name may have been meant for: words for deeds only where a deed is told.
static BlockSet blocks_near(BlockKey wanted)
{
    BlockSet deeds = BLOCK_BIT(BLOCK_act) | BLOCK_BIT(BLOCK_aspect);
    BlockSet modes = BLOCK_BIT(BLOCK_mode);
    switch (wanted) {
    case BLOCK_kind: return BLOCK_BIT(BLOCK_kind);
    case BLOCK_mode: return modes;
    case BLOCK_act: return deeds;
    default: return ~(BLOCK_BIT(BLOCK_act) | modes);
    }
}

void value_unknown(Link *link, const Node *node, BlockKey wanted)
{
    if (seen(link, node->name.folded)) {
        vec_push(link->arena, &link->repeated, node->span);
        return;
    }
    Text name = node->name.text;
    Text near = names_near(link->arena, link->model->names, node->name.folded,
                           blocks_near(wanted));
    if (near.length > 0)
        DIAG(link->diags, unknown_name_near, node->span, ARG(name), ARG(near),
             declaration(wanted));
    else
        DIAG(link->diags, unknown_name, node->span, ARG(name), declaration(wanted));
}

// The modes of the vocabulary have everyday words for names (`own`, `local`): they are
// understood only where a mode can stand.
static bool is_out_of_place(const Link *link, SlotType slot, const Entity *entity)
{
    return entity && entity->prelude && entity->block == BLOCK_mode &&
           slot != SLOT_MODE && slot != SLOT_EXPECTED && link->block != BLOCK_rule &&
           link->block != BLOCK_exception && link->block != BLOCK_delegation;
}

// What a service must have may be an aspect, whatever acts are called so.
static const Entity *aspect_named(const Link *link, Text folded, const Entity *otherwise)
{
    const Entity *aspect =
        names_of_block(link->model->names, link->agreement, folded, BLOCK_aspect);
    return aspect ? aspect : otherwise;
}

static const Entity *resolve_name(Link *link, SlotType slot, Text folded)
{
    BlockKey block = wanted_block(slot);
    const Entity *entity = NULL;
    if (block != BLOCK_none)
        entity = names_of_block(link->model->names, link->agreement, folded, block);
    if (!entity)
        entity = names_resolve(link->model->names, link->agreement, folded);
    if (!entity && link->bent)
        entity = names_bent(link->arena, link->model->names, link->agreement, folded);
    if (slot == SLOT_HAS && (!entity || entity->block == BLOCK_act))
        entity = aspect_named(link, folded, entity);
    return is_out_of_place(link, slot, entity) ? NULL : entity;
}

// `ei` alone is both `not` and `no`: with nothing after it, it is the latter.
static bool is_no(const Link *link, SlotType slot, const Node *node)
{
    const char *not_word = keyword_word_words[link->agreement->language][WORD_not];
    return slot == SLOT_TRUTH && node->kind == NODE_NAME &&
           node->name.word == WORD_none &&
           text_equal(node->name.folded, text_from(not_word));
}

// `working days` is a unit after a number, and a rule of counting alone.
static bool says_working_days(Link *link, const Node *node)
{
    Text folded = text_fold(link->arena, node->name.text);
    const KeywordRow *row = keyword_find(link->agreement->language, KEYWORD_WORD, folded);
    return row && row->key == WORD_working_day_unit;
}

// `equally` in a formula; `tie` is the same word in Finnish and Swedish.
static bool says_equally(const Node *node)
{
    return node->kind == NODE_NAME &&
           (node->name.word == WORD_equally || node->name.word == WORD_tie);
}

static bool is_frequency(WordKey word)
{
    return word == WORD_every_year || word == WORD_every_half_year ||
           word == WORD_every_quarter || word == WORD_every_month ||
           word == WORD_every_week;
}

// `yearly` is once a year, and `once` one time: how often something is done is said so
// without a number too. NULL when the name says nothing of the kind.
static Expr *convert_often(Link *link, const Node *node)
{
    Text folded = text_fold(link->arena, node->name.text);
    const KeywordRow *row = keyword_find(link->agreement->language, KEYWORD_WORD, folded);
    bool once = row && row->key == WORD_times;
    if (!once && !(row && is_frequency((WordKey)row->key)))
        return NULL;
    Expr *one = make(link, EXPR_QUANTITY, node);
    one->quantity.range = interval_point(RATIONAL_ONE);
    one->quantity.unit = UNIT_TIMES;
    if (once)
        return one;
    Expr *expr = make(link, EXPR_FREQUENCY, node);
    expr->left = one;
    expr->word = (WordKey)row->key;
    return expr;
}

// Words in quotes that are nearly a name are more likely a slip than words of their own.
static bool is_near_a_name(const Link *link, const Node *node)
{
    return names_near(link->arena, link->model->names, node->name.folded,
                      blocks_near(BLOCK_none))
               .length > 0;
}

// What is often said shorter than the table of words has it: `rounded: cents` is to the
// nearest one, a chair `of the members` is one from them. NULL when it is neither.
static Expr *convert_short(Link *link, SlotType slot, const Node *node)
{
    const KeywordRow *row =
        slot == SLOT_ROUNDING || slot == SLOT_OFFICE
            ? keyword_find(link->agreement->language, KEYWORD_WORD, node->name.folded)
            : NULL;
    WordKey word = row ? (WordKey)row->key : WORD_none;
    if (slot == SLOT_OFFICE && word == WORD_of_members) {
        Expr *members = word_expr(link, node);
        members->word = WORD_from_members;
        return members;
    }
    if (slot != SLOT_ROUNDING || unit_of_word(word) == UNIT_NUMBER)
        return NULL;
    Expr *expr = make(link, EXPR_PAIR, node);
    expr->left = make(link, EXPR_WORD, node);
    expr->left->word = WORD_round_nearest;
    expr->right = make(link, EXPR_QUANTITY, node);
    expr->right->quantity.range = interval_point(unit_scale(link->arena, word));
    expr->right->quantity.unit = unit_of_word(word);
    return expr;
}

static Expr *convert_name(Link *link, SlotType slot, const Node *node)
{
    bool is_word = node->name.word != WORD_none &&
                   word_classes[node->name.word] == CLASS_VALUE &&
                   schema_takes_word(slot, node->name.word);
    if (slot == SLOT_PLAIN && !is_word)
        return text_expr(link, node, node->name.text);
    if (slot == SLOT_NAMING || slot == SLOT_CODES || slot == SLOT_TEXT ||
        slot == SLOT_UNIT || slot == SLOT_MEANS || slot == SLOT_LABELS ||
        (node->kind == NODE_STRING && (slot == SLOT_TOPICS || slot == SLOT_BEGINNINGS)))
        return text_expr(link, node, node->name.text);
    if (is_word && schema_words_first(slot))
        return word_expr(link, node);
    if (slot == SLOT_COUNTING && says_working_days(link, node)) {
        Expr *expr = word_expr(link, node);
        expr->word = WORD_working_days;
        return expr;
    }
    if (is_no(link, slot, node)) {
        Expr *expr = word_expr(link, node);
        expr->word = WORD_no;
        return expr;
    }
    Text folded = node->name.folded;
    const Entity *entity = NULL;
    Expr *often = slot == SLOT_HOW_OFTEN ? convert_often(link, node) : NULL;
    often = often ? often : convert_short(link, slot, node);
    if (often)
        return often;
    if (link->expected)
        entity = relations_step(link->expected, folded);
    if (!entity)
        entity = resolve_name(link, slot, folded);
    bool formula = slot == SLOT_FORMULA || slot == SLOT_FIGURE || wants_claim(slot);
    if (entity && entity->block == BLOCK_native && formula)
        return native_call(link, node, entity, NULL, wants_claim(slot));
    if (entity)
        return entity_expr(link, node, entity);
    if (slot == SLOT_FORMULA && says_equally(node))
        return make(link, EXPR_EQUAL, node);
    if (is_word)
        return word_expr(link, node);
    if (node->kind == NODE_STRING && schema_takes_free_text(slot) &&
        !(slot == SLOT_OBJECT && is_near_a_name(link, node)))
        return text_expr(link, node, node->name.text);
    if (slot == SLOT_SIGNED || slot == SLOT_SOURCE || slot == SLOT_EXPECTED ||
        slot == SLOT_WORDS)
        return text_expr(link, node, node->name.text);
    value_unknown(link, node, block_for(link, slot));
    return bad(link, node);
}

static Expr *convert_clause(Link *link, const Node *node)
{
    Expr *expr = make(link, EXPR_CLAUSE, node);
    expr->text = node->name.text;
    size_t place = text_map_find(&link->agreement->clause_numbers, node->name.text);
    if (place > 0)
        expr->clause = link->model->clauses.items[place - 1];
    else
        DIAG(link->diags, no_such_clause, node->span, ARG(node->name.text));
    return expr;
}

// --- calls of native functions ---

// The native function that a word names, or NULL.
static const Entity *native_named(const Link *link, const Node *name)
{
    if (name->kind != NODE_NAME)
        return NULL;
    Text folded = text_fold(link->arena, name->name.text);
    return names_of_block(link->model->names, link->agreement, folded, BLOCK_native);
}

static Expr *convert_call(Link *link, SlotType slot, const Node *node)
{
    const Node *name = node->call.name;
    const Entity *native = native_named(link, name);
    if (native)
        return native_call(link, node, native, node->call.items, wants_claim(slot));
    Expr *named = convert_name(link, SLOT_ANY, name);
    if (named->kind != EXPR_BAD)
        DIAG(link->diags, not_a_native, name->span, ARG(name->name.text));
    return bad(link, node);
}

Expr *value_given(Link *link, SlotType slot, const Node *node)
{
    return convert(link, slot, node);
}

// --- operators ---

// `opposed by at most 1`: at most 1 member against.
static Expr *opposed(Link *link, Expr *limit, const Node *node)
{
    if (limit->kind == EXPR_BAD)
        return limit;
    if (limit->kind != EXPR_LIMIT || limit->left || !limit->right) {
        DIAG(link->diags, wrong_type, node->span, ARG(span_text(node->span)),
             ARG_PHRASE(expected_condition));
        return bad(link, node);
    }
    bool measured = limit->right->kind == EXPR_MEASURED || limit->right->kind == EXPR_OF;
    Expr *right = make(link, EXPR_MEASURED, node);
    right->left = limit->right;
    right->word = measured ? WORD_opposed : WORD_members_against;
    limit->right = right;
    limit->span = node->span;
    return limit;
}

static Expr *convert_prefix(Link *link, SlotType slot, const Node *node)
{
    static const struct {
        WordKey word;
        ExprKind kind;
    } kinds[] = {{WORD_each, EXPR_EACH},       {WORD_as, EXPR_AS},
                 {WORD_part_of, EXPR_PART_OF}, {WORD_not, EXPR_NOT},
                 {WORD_smallest, EXPR_OVER},   {WORD_largest, EXPR_OVER},
                 {WORD_average, EXPR_OVER},    {WORD_unclear, EXPR_UNCLEAR}};
    // The operand is a name whatever the slot, so it is read as one.
    SlotType inner = wants_claim(slot) ? slot : SLOT_NAMES;
    if (node->affix.word == WORD_opposed_by)
        return opposed(link, convert(link, slot, node->affix.operand), node);
    if (node->affix.word == WORD_about)
        inner = SLOT_ANY;
    Expr *operand = convert(link, inner, node->affix.operand);
    if (node->affix.word == WORD_about) {
        operand->quantity.about = true;
        operand->span = node->span;
        return operand;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (kinds[i].word != node->affix.word)
            continue;
        Expr *expr = make(link, kinds[i].kind, node);
        expr->left = operand;
        expr->word = node->affix.word;
        if (expr->kind == EXPR_UNCLEAR && operand->kind == EXPR_ENTITY) {
            expr->entity = operand->entity;
            if (!expr->entity || (expr->entity->block != BLOCK_unclear &&
                                  expr->entity->block != BLOCK_contradiction))
                DIAG(link->diags, not_an_unclear, node->span, ARG(operand->text));
        } else if (expr->kind == EXPR_UNCLEAR) {
            expr->kind = EXPR_BAD;
        }
        return expr;
    }
    return operand;
}

static void wrong_kind(Link *link, SlotType slot, const Node *node)
{
    DIAG(link->diags, wrong_type, node->span, ARG(span_text(node->span)),
         (Arg){.phrase = schema_expected(slot)});
}

// `50 % equally` and `50 % by people`: a part of the key, times what each has of that.
static Expr *part_of_key(Link *link, SlotType slot, const Node *node, const Node *part,
                         const Node *by)
{
    if (slot != SLOT_KEY && slot != SLOT_FORMULA && slot != SLOT_FIGURE) {
        wrong_kind(link, slot, node);
        return bad(link, node);
    }
    Expr *expr = make(link, EXPR_ARITHMETIC, node);
    expr->operator= OPERATOR_MULTIPLY;
    expr->left = convert(link, SLOT_FORMULA, part);
    expr->right = make(link, by ? EXPR_PART_OF : EXPR_EQUAL, by ? by : node);
    expr->right->word = WORD_by_key;
    if (!by)
        return expr;
    const Expr *measure = expr->right->left = convert(link, SLOT_NAMES, by);
    if (measure->kind == EXPR_ENTITY && !entity_is_measure(measure->entity))
        wrong_kind(link, SLOT_KEY, by);
    return expr;
}

static Expr *convert_suffix(Link *link, SlotType slot, const Node *node)
{
    if (node->affix.word == WORD_equally)
        return part_of_key(link, slot, node, node->affix.operand, NULL);
    Expr *operand = convert(link, slot, node->affix.operand);
    ExprKind kind;
    switch (node->affix.word) {
    case WORD_outside_total: kind = EXPR_OUTSIDE; break;
    case WORD_together: kind = EXPR_TOGETHER; break;
    case WORD_each: kind = EXPR_PER_EACH; break;
    case WORD_assumed: kind = EXPR_ASSUMED; break;
    case WORD_total: kind = EXPR_TOTAL; break;
    case WORD_count: kind = EXPR_COUNT; break;
    case WORD_size: kind = EXPR_SIZE; break;
    default:
        kind = is_frequency(node->affix.word) ? EXPR_FREQUENCY : EXPR_MEASURED;
        break;
    }
    Expr *expr = make(link, kind, node);
    expr->left = operand;
    expr->word = node->affix.word;
    return expr;
}

static bool is_plain(const Expr *expr)
{
    return expr->kind == EXPR_QUANTITY && interval_is_point(expr->quantity.range);
}

// 2/3 and 4 000 / 3 are numbers at once; everything else is computed when asked.
static Expr *fold_constants(Link *link, Expr *expr)
{
    const Expr *left = expr->left, *right = expr->right;
    if (expr->operator!= OPERATOR_DIVIDE || !is_plain(left) || !is_plain(right) ||
        right->quantity.unit != UNIT_NUMBER)
        return expr;
    Rational value;
    if (!rational_div(link->arena, left->quantity.range.low, right->quantity.range.low,
                      &value)) {
        DIAG0(link->diags, divided_by_zero, expr->span);
        expr->kind = EXPR_BAD;
        return expr;
    }
    expr->kind = EXPR_QUANTITY;
    expr->quantity = left->quantity;
    expr->quantity.range = interval_point(value);
    return expr;
}

static Expr *convert_within(Link *link, Expr *figure, const Expr *tolerance)
{
    if (figure->kind != EXPR_QUANTITY || tolerance->kind != EXPR_QUANTITY)
        return figure;
    Interval *range = &figure->quantity.range;
    range->low = rational_sub(link->arena, range->low, tolerance->quantity.range.high);
    range->high = rational_add(link->arena, range->high, tolerance->quantity.range.high);
    figure->quantity.has_tolerance = true;
    return figure;
}

// `and` beside `or` without brackets can be read in two ways.
static bool mixes(const Node *node, const Node *side)
{
    bool both = (node->binary.word == WORD_and && side->binary.word == WORD_or) ||
                (node->binary.word == WORD_or && side->binary.word == WORD_and);
    return side->kind == NODE_BINARY && !side->bracketed && both;
}

// `1/2 of costs` is half of the costs, though `of` binds closer than `/`: a bare number
// that is divided by belongs to the fraction. So it is in `1/2 by people`, `1/2 equally`.
static const Node *divided_by(const Node *node)
{
    const Node *right = node->binary.right;
    if (node->binary.operator!= OPERATOR_DIVIDE || right->bracketed)
        return NULL;
    const Node *number =
        right->kind == NODE_SUFFIX && right->affix.word == WORD_equally
            ? right->affix.operand
        : right->kind == NODE_BINARY &&
                (right->binary.word == WORD_of || right->binary.word == WORD_by_key)
            ? right->binary.left
            : NULL;
    return number && number->kind == NODE_NUMBER ? number : NULL;
}

static Expr *convert_fraction(Link *link, const Node *node, const Node *number)
{
    Node part = *node, whole = *node->binary.right;
    part.binary.right = (Node *)(uintptr_t)number;
    part.span.end = number->span.end;
    if (whole.kind == NODE_SUFFIX)
        whole.affix.operand = &part;
    else
        whole.binary.left = &part;
    whole.span = node->span;
    return convert(link, SLOT_FORMULA, &whole);
}

static Expr *convert_binary(Link *link, SlotType slot, const Node *node)
{
    const Node *number = divided_by(node);
    if (number)
        return convert_fraction(link, node, number);
    if (node->binary.word == WORD_by_key)
        return part_of_key(link, slot, node, node->binary.left, node->binary.right);
    const Entity *native =
        node->binary.word == WORD_of ? native_named(link, node->binary.left) : NULL;
    if (native)
        return native_call(link, node, native, node->binary.right, wants_claim(slot));
    bool figure = node->binary.operator!= 0;
    SlotType inner = figure ? SLOT_FORMULA : slot;
    if (node->binary.word == WORD_of)
        inner = SLOT_ANY;
    Expr *left = convert(link, inner, node->binary.left);
    SlotType named = node->binary.word == WORD_except ||
                             node->binary.word == WORD_named_by ||
                             node->binary.word == WORD_of
                         ? SLOT_NAMES
                         : inner;
    if (node->binary.word == WORD_within_of)
        named = SLOT_FORMULA;
    Expr *right = convert(link, named, node->binary.right);
    if (node->binary.word == WORD_within_of)
        return convert_within(link, left, right);
    ExprKind kind = figure                             ? EXPR_ARITHMETIC
                    : node->binary.word == WORD_and    ? EXPR_AND
                    : node->binary.word == WORD_or     ? EXPR_OR
                    : node->binary.word == WORD_of     ? EXPR_OF
                    : node->binary.word == WORD_except ? EXPR_EXCEPT
                                                       : EXPR_NAMED_BY;
    Expr *expr = make(link, kind, node);
    expr->left = left;
    expr->right = right;
    expr->operator= node->binary.operator;
    if (mixes(node, node->binary.left) || mixes(node, node->binary.right))
        DIAG0(link->diags, and_beside_or, node->span);
    return figure ? fold_constants(link, expr) : expr;
}

static Limit limit_of(WordKey word)
{
    switch (word) {
    case WORD_more_than: return LIMIT_MORE_THAN;
    case WORD_at_least: return LIMIT_AT_LEAST;
    case WORD_at_most: return LIMIT_AT_MOST;
    case WORD_less_than: return LIMIT_LESS_THAN;
    default: return LIMIT_EXACTLY;
    }
}

static const Entity *compared_attribute(const Expr *left)
{
    bool is = left && left->kind == EXPR_ENTITY && left->entity &&
              left->entity->block == BLOCK_attribute;
    return is ? left->entity : NULL;
}

// More and less need a scale, and a step of it.
static void check_order(Link *link, const Attribute *view, const Expr *expr)
{
    const Expr *right = expr->right;
    if (view->type != TYPE_KIND || !view->kind || right->kind != EXPR_ENTITY)
        return;
    if (!view->kind->view && expr->limit != LIMIT_EXACTLY)
        DIAG(link->diags, no_scale, expr->span, ARG(view->kind->name),
             ARG(span_text(expr->span)));
    if (view->kind->view && right->entity->scale != view->kind)
        DIAG(link->diags, other_kind, right->span, ARG(right->entity->name),
             ARG(view->entity->name),
             ARG(text_from(
                 keyword_block_words[link->agreement->language][right->entity->block])),
             ARG(view->kind->name));
}

// A share of something (`1/2 of population`) and a frequency stand inside the limit's
// right side; the subject before the limit word is a name.
static Expr *convert_limit(Link *link, SlotType slot, const Node *node)
{
    Expr *expr = make(link, EXPR_LIMIT, node);
    expr->limit = limit_of(node->limit.word);
    if (node->limit.left)
        expr->left =
            convert(link, slot == SLOT_HAS ? slot : SLOT_NAMES, node->limit.left);
    const Entity *attribute = compared_attribute(expr->left);
    const Attribute *view = attribute ? attribute->view : NULL;
    const Entity *outer = link->expected;
    if (view)
        link->expected = view->kind;
    expr->right =
        convert(link, view ? relations_slot(attribute) : SLOT_FORMULA, node->limit.right);
    link->expected = outer;
    if (view)
        check_order(link, view, expr);
    return expr;
}

static Expr *convert_pair(Link *link, SlotType slot, const Node *node)
{
    Expr *expr = make(link, EXPR_PAIR, node);
    expr->left = convert(link,
                         slot == SLOT_SIZE || slot == SLOT_SIGNED || slot == SLOT_ROUNDING
                             ? slot
                             : SLOT_NAMES,
                         node->pair.left);
    expr->right = convert(link, SLOT_ROW, node->pair.right);
    return expr;
}

// `actual` is a keyword here alone: elsewhere it is a name like any other.
static bool says_actual(Link *link, const Node *node)
{
    Text folded = text_fold(link->arena, node->name.text);
    const KeywordRow *row = keyword_find(link->agreement->language, KEYWORD_WORD, folded);
    return row && row->key == WORD_actual_days;
}

// `actual/365` and the like, by what stands on both sides of the stroke.
static WordKey day_count_of(Link *link, const Node *node)
{
    static const struct {
        int64_t left, right; // 0: actual days
        WordKey word;
    } counts[] = {{0, 365, WORD_actual_365},
                  {0, 360, WORD_actual_360},
                  {30, 360, WORD_thirty_360},
                  {0, 0, WORD_actual_actual}};
    const Node *sides[] = {node->binary.left, node->binary.right};
    int64_t figures[2] = {0, 0};
    for (int i = 0; i < 2; i++) {
        bool actual = sides[i]->kind == NODE_NAME && says_actual(link, sides[i]);
        if (!actual && (sides[i]->kind != NODE_NUMBER ||
                        !rational_to_int(sides[i]->number, &figures[i])))
            return WORD_none;
    }
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        if (figures[0] == counts[i].left && figures[1] == counts[i].right)
            return counts[i].word;
    return WORD_none;
}

static Expr *convert(Link *link, SlotType slot, const Node *node)
{
    if (slot == SLOT_DAY_COUNT && node->kind == NODE_BINARY &&
        node->binary.operator== OPERATOR_DIVIDE &&
            day_count_of(link, node) != WORD_none) {
        Expr *expr = make(link, EXPR_WORD, node);
        expr->word = day_count_of(link, node);
        expr->text = span_text(node->span);
        return expr;
    }
    switch (node->kind) {
    case NODE_NUMBER: return convert_number(link, node);
    case NODE_UNIT: return convert_unit(link, node);
    case NODE_RANGE: return convert_range(link, slot, node);
    case NODE_NAME: return convert_name(link, slot, node);
    case NODE_STRING:
        if (slot == SLOT_SIGNED || slot == SLOT_SOURCE)
            return text_expr(link, node, node->name.text);
        return convert_name(link, slot, node);
    case NODE_DATE: return convert_date(link, slot, node);
    case NODE_CLAUSE: return convert_clause(link, node);
    case NODE_SECTION:
    case NODE_RAW: return text_expr(link, node, node->name.text);
    case NODE_PREFIX: return convert_prefix(link, slot, node);
    case NODE_SUFFIX: return convert_suffix(link, slot, node);
    case NODE_BINARY: return convert_binary(link, slot, node);
    case NODE_LIMIT: return convert_limit(link, slot, node);
    case NODE_PAIR: return convert_pair(link, slot, node);
    case NODE_CALL: return convert_call(link, slot, node);
    case NODE_STATEMENT:
    case NODE_SLOT:
    case NODE_WORD:
    case NODE_BAD: break;
    }
    return bad(link, node);
}

// --- types ---

static bool is_time(Unit unit)
{
    return unit == UNIT_DAYS || unit == UNIT_WEEKS || unit == UNIT_MONTHS ||
           unit == UNIT_YEARS || unit == UNIT_WORKING_DAYS;
}

// A year, or a range of years.
static bool is_year(const Expr *expr)
{
    int64_t low, high;
    return expr->quantity.unit == UNIT_NUMBER && !expr->quantity.about &&
           rational_to_int(expr->quantity.range.low, &low) &&
           rational_to_int(expr->quantity.range.high, &high) && low >= 1 && high <= 9999;
}

static bool fits_closely(SlotType slot, const Expr *expr)
{
    if (slot == SLOT_KIND)
        return expr->kind != EXPR_ENTITY || expr->entity->block == BLOCK_kind;
    if (slot == SLOT_MODE)
        return expr->kind != EXPR_ENTITY || expr->entity->block == BLOCK_mode;
    if (slot == SLOT_YEAR && expr->kind == EXPR_QUANTITY)
        return is_year(expr);
    if ((slot == SLOT_DURATION || slot == SLOT_LAST_DAY) && expr->kind == EXPR_QUANTITY)
        return is_time(expr->quantity.unit);
    return true;
}

// A bare year as a date is the whole year: from its first day, until its last.
static void year_to_period(Expr *expr)
{
    enum { YEAR_LEAST = 1000 }; // `27` is a slip for 2027
    int64_t year;
    if (expr->kind != EXPR_QUANTITY || expr->quantity.unit != UNIT_NUMBER ||
        !rational_to_int(expr->quantity.range.low, &year) || year < YEAR_LEAST ||
        year > 9999)
        return;
    expr->kind = EXPR_PERIOD;
    expr->date = (Date){(int32_t)year, 1, 1};
    expr->last_date = (Date){(int32_t)year, 12, 31};
}

Expr *value_link(Link *link, SlotType slot, const Node *node)
{
    if (slot == SLOT_UNIT || slot == SLOT_TYPE || slot == SLOT_SIGNATURE ||
        slot == SLOT_AMENDED)
        return text_expr(link, node, span_text(node->span));
    if (node->depth > arena_most(link->arena, MOST_formula_depth)) {
        DIAG(link->diags, nested_too_deep, node->span,
             diag_most(link->arena, MOST_formula_depth));
        return bad(link, node);
    }
    Expr *expr = convert(link, slot, node);
    if (slot == SLOT_DATE || slot == SLOT_TERM_DATE || slot == SLOT_LAST_DAY ||
        slot == SLOT_WHEN)
        year_to_period(expr);
    const Expr *checked = expr;
    while (checked->kind == EXPR_ASSUMED && checked->left)
        checked = checked->left;
    bool fits = schema_takes_kind(slot, checked->kind) && fits_closely(slot, checked) &&
                (checked->kind != EXPR_WORD || schema_takes_word(slot, checked->word));
    if (!fits) {
        wrong_kind(link, slot, node);
        expr->kind = EXPR_BAD;
    }
    return expr;
}

Expr *value_list(Link *link, SlotType slot, const Node *nodes)
{
    Expr *first = NULL, **end = &first;
    const Entity *unclear = NULL;
    bool bent = link->bent;
    link->bent = slot == SLOT_CONDITION;
    for (const Node *node = nodes; node; node = node->next) {
        if (node != nodes && !node->next && pairs_named(node))
            break;
        const Entity *reading = NULL;
        bool named = node->kind == NODE_NAME || node->kind == NODE_STRING;
        if (slot == SLOT_READINGS && unclear && named)
            reading = reading_named(unclear, text_fold(link->arena, node->name.text));
        Expr *value =
            reading ? entity_expr(link, node, reading) : value_link(link, slot, node);
        if (slot == SLOT_READINGS && value->kind == EXPR_ENTITY &&
            value->entity->block != BLOCK_reading)
            unclear = value->entity;
        *end = value;
        end = &value->next;
    }
    link->bent = bent;
    return first;
}

const Expr *link_values(const Model *model, Arena *arena, const Node *values,
                        Language language)
{
    (void)language;
    Diags quiet = {.arena = arena};
    Link link = {.model = (Model *)(uintptr_t)model,
                 .arena = arena,
                 .diags = &quiet,
                 .agreement = model->main};
    Expr *first = NULL, **end = &first;
    for (const Node *node = values; node; node = node->next) {
        *end = convert(&link, SLOT_EXPECTED, node);
        end = &(*end)->next;
    }
    return first;
}
