#include "analysis/findings/demands.h"

#include <string.h>

#include "analysis/findings/topics.h"
#include "engine/time/terms.h"
#include "syntax/keywords.h"

typedef struct {
    Eval *eval;
    const Requirement *requirement;
    Language language;
} Demanding;

static Text filled(const Demanding *demanding, PhraseKey key, size_t count,
                   const Arg *args)
{
    return message_fill(demanding->eval->arena, demanding->language,
                        phrase_texts[key][demanding->language], args, count);
}

static bool is_own(const Demanding *demanding, const Entity *entity)
{
    return entity->agreement == demanding->eval->model->main && !entity->prelude &&
           eval_present(demanding->eval, entity);
}

// --- words that must not be mentioned ---

static bool is_letter(char byte)
{
    unsigned char at = (unsigned char)byte;
    return (at >= 'a' && at <= 'z') || (at >= '0' && at <= '9') || at >= 0xC3;
}

// The whole word of a text that has this beginning; empty when there is none.
static Text mention_in(Arena *arena, Text text, Text beginning)
{
    Text folded = text_fold(arena, text);
    for (size_t at = 0; at + beginning.length <= folded.length; at++) {
        if ((at > 0 && is_letter(folded.at[at - 1])) ||
            memcmp(folded.at + at, beginning.at, beginning.length) != 0)
            continue;
        size_t end = at + beginning.length;
        while (end < folded.length &&
               (is_letter(folded.at[end]) || (folded.at[end] & 0x80)))
            end++;
        return (Text){folded.at + at, end - at};
    }
    return TEXT("");
}

static Text mention_of_entity(Arena *arena, const Entity *entity, Text beginning)
{
    Text title = entity->block == BLOCK_clause && entity->clause ? entity->clause->title
                                                                 : entity->title;
    Text found = mention_in(arena, title, beginning);
    if (found.length == 0)
        found = mention_in(arena, entity->name, beginning);
    for (size_t i = 0; i < entity->cells.count && found.length == 0; i++)
        for (const Expr *value = entity->cells.items[i]->value; value;
             value = value->next)
            if (found.length == 0 && value->kind == EXPR_TEXT)
                found = mention_in(arena, value->text, beginning);
    return found;
}

static Demanded mentions_none(const Demanding *demanding)
{
    const Model *model = demanding->eval->model;
    Arena *arena = demanding->eval->arena;
    for (const Expr *word = demanding->requirement->whole->value; word;
         word = word->next) {
        Text beginning = text_fold(arena, word->text);
        for (size_t i = 0; i < model->entities.count && beginning.length > 0; i++) {
            const Entity *entity = model->entities.items[i];
            Text found = is_own(demanding, entity)
                             ? mention_of_entity(arena, entity, beginning)
                             : TEXT("");
            if (found.length > 0)
                return (Demanded){
                    TRUTH_NO,
                    filled(demanding, PHRASE_law_mentions, 1, &(Arg){.text = found}),
                    entity};
        }
    }
    return (Demanded){TRUTH_YES, TEXT(""), NULL};
}

// --- how long it lasts, and with what notice it ends ---

static Truth order_holds(Limit limit, int order)
{
    switch (limit) {
    case LIMIT_MORE_THAN: return truth_from(order > 0);
    case LIMIT_AT_LEAST: return truth_from(order >= 0);
    case LIMIT_AT_MOST: return truth_from(order <= 0);
    case LIMIT_LESS_THAN: return truth_from(order < 0);
    default: return truth_from(order == 0);
    }
}

static Truth and_shortest_longest(Limit limit, int shortest, int longest)
{
    Truth low = order_holds(limit, shortest), high = order_holds(limit, longest);
    return low == high ? low : TRUTH_UNKNOWN;
}

static Text label_words(const Demanding *demanding, LabelKey label)
{
    return text_from(keyword_label_words[demanding->language][label]);
}

static Text cell_words(const Cell *cell)
{
    return cell ? span_text(cell->span) : TEXT("");
}

// The terms of the agreement itself, not those of a body or a part of it.
static void own_terms(const Demanding *demanding, EntityList *out)
{
    const Model *model = demanding->eval->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (entity->block == BLOCK_term && is_own(demanding, entity) &&
            !entity_cell(entity, LABEL_of))
            entities_add(demanding->eval->arena, out, entity);
    }
}

static Demanded term_lasts(const Demanding *demanding, const Entity *entity,
                           const Expr *wanted, const Lengths *length)
{
    Eval *eval = demanding->eval;
    Term term = eval_term(eval, entity);
    Date from = eval_term_from(eval, entity);
    Demanded out = {TRUTH_UNKNOWN, label_words(demanding, LABEL_until), entity};
    if (term.indefinite) {
        out.truth = order_holds(wanted->limit, 1);
        out.words = term.until ? cell_words(term.until)
                               : cell_words(entity_cell(entity, LABEL_kind));
    } else if (from.year == 0) {
        out.words = label_words(demanding, LABEL_from);
    } else if (term.last.year != 0) {
        Date after = date_add_days(term.last, 1);
        Date shortest = deadline_runs(from, length->shortest, DAYCOUNT_PLAIN);
        Date longest = deadline_runs(from, length->longest, DAYCOUNT_PLAIN);
        out.truth = and_shortest_longest(wanted->limit, date_compare(after, shortest),
                                         date_compare(after, longest));
        out.words = text_format(eval->arena, TEXT_FMT "; " TEXT_FMT,
                                TEXT_ARG(cell_words(entity_cell(entity, LABEL_from))),
                                TEXT_ARG(cell_words(term.until)));
    }
    return out;
}

static Demanded lasts(const Demanding *demanding)
{
    const Expr *wanted = demanding->requirement->whole->value;
    Lengths length;
    EntityList terms = {0};
    Demanded worst = {TRUTH_UNKNOWN,
                      text_from(keyword_block_words[demanding->language][BLOCK_term]),
                      NULL};
    if (wanted->kind != EXPR_LIMIT || !lengths_of(wanted, &length))
        return worst;
    own_terms(demanding, &terms);
    for (size_t i = 0; i < terms.count; i++) {
        Demanded one = term_lasts(demanding, terms.items[i], wanted, &length);
        if (i == 0 || one.truth == TRUTH_NO ||
            (one.truth == TRUTH_UNKNOWN && worst.truth == TRUTH_YES))
            worst = one;
        if (one.truth == TRUTH_NO)
            break;
    }
    return worst;
}

// The least and the most days that a length may have, or months where both are such.
static void spread(Length length, bool months, int64_t *least, int64_t *most)
{
    enum { MONTHS_IN_YEAR = 12, DAYS_IN_WEEK = 7, SHORT_MONTH = 28, LONG_MONTH = 31 };
    bool long_unit = length.unit == LENGTH_MONTHS || length.unit == LENGTH_YEARS;
    int64_t count = length.count;
    if (length.unit == LENGTH_YEARS)
        count *= MONTHS_IN_YEAR;
    if (length.unit == LENGTH_WEEKS)
        count *= DAYS_IN_WEEK;
    *least = long_unit && !months ? count * SHORT_MONTH : count;
    *most = long_unit && !months ? count * LONG_MONTH : count;
}

static bool in_months(Length length)
{
    return length.unit == LENGTH_MONTHS || length.unit == LENGTH_YEARS;
}

static int order_of(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

static Truth length_holds(Limit limit, const Lengths *stated, const Lengths *wanted)
{
    bool months = in_months(stated->shortest) && in_months(wanted->shortest);
    int64_t low, high, least, most, unused;
    spread(stated->shortest, months, &low, &unused);
    spread(stated->longest, months, &unused, &high);
    spread(wanted->shortest, months, &least, &most);
    return and_shortest_longest(limit, order_of(low, most), order_of(high, least));
}

static bool ends_it(const Demanding *demanding, const Entity *entity, BlockKey block)
{
    return entity->block == block && is_own(demanding, entity) &&
           !entity_cell(entity, LABEL_of) && entity_cell(entity, LABEL_notice);
}

// The notice that the terms state, else that of rights to leave.
static Demanded notice(const Demanding *demanding)
{
    static const BlockKey blocks[] = {BLOCK_term, BLOCK_right};
    const Model *model = demanding->eval->model;
    const Expr *wanted = demanding->requirement->whole->value, *value;
    Demanded out = {TRUTH_UNKNOWN, label_words(demanding, LABEL_notice), NULL};
    Lengths length, stated;
    if (wanted->kind != EXPR_LIMIT || !lengths_of(wanted, &length))
        return out;
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks && !out.where; b++)
        for (size_t i = 0; i < model->entities.count; i++) {
            const Entity *entity = model->entities.items[i];
            const Cell *cell =
                ends_it(demanding, entity, blocks[b])
                    ? eval_slot(demanding->eval, entity, LABEL_notice, &value)
                    : NULL;
            if (!cell || !value || !lengths_of(value, &stated) || out.truth == TRUTH_NO)
                continue;
            Truth truth = length_holds(wanted->limit, &stated, &length);
            if (!out.where || truth != TRUTH_YES)
                out = (Demanded){truth, cell_words(cell), entity};
        }
    return out;
}

Demanded demand_of(Eval *eval, const Requirement *requirement, Language language)
{
    Demanding demanding = {eval, requirement, language};
    const Expr *wanted = requirement->whole->value;
    LabelKey label = requirement->whole->label;
    bool length = label == LABEL_lasts || label == LABEL_notice;
    if (!wanted || wanted->kind == EXPR_BAD || (length && wanted->kind != EXPR_LIMIT))
        return (Demanded){TRUTH_YES, TEXT(""), NULL}; // its mistake has been reported
    switch (label) {
    case LABEL_not_mentioned: return mentions_none(&demanding);
    case LABEL_lasts: return lasts(&demanding);
    case LABEL_notice: return notice(&demanding);
    default: break;
    }
    Text missing = topics_missing(eval, requirement->whole->value);
    if (missing.length == 0)
        return (Demanded){TRUTH_YES, TEXT(""), NULL};
    return (Demanded){
        TRUTH_NO,
        filled(&demanding, PHRASE_law_says_nothing_of, 1, &(Arg){.text = missing}), NULL};
}
