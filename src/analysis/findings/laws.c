#include "analysis/findings/laws.h"

#include "base/buffer.h"
#include "syntax/keywords.h"

static WordKey confidence_of(Eval *eval, const Entity *entity)
{
    const Expr *value = value_of(eval, entity, LABEL_confidence);
    return value && value->kind == EXPR_WORD ? value->word : WORD_none;
}

WordKey law_confidence(Eval *eval, const Requirement *requirement)
{
    const Entity *rule = requirement->cell->subject;
    WordKey own = confidence_of(eval, rule);
    return own != WORD_none ? own : confidence_of(eval, rule->agreement->law);
}

FindingKey law_broken_key(Eval *eval, const Requirement *requirement)
{
    switch (law_confidence(eval, requirement)) {
    case WORD_read_in_statute:
    case WORD_official_explanation:
        return requirement->should ? FINDING_law_broken_likely : FINDING_law_broken;
    case WORD_seen_in_agreements: return FINDING_law_broken_likely;
    default: return FINDING_law_broken_perhaps;
    }
}

Text law_confidence_words(Eval *eval, const Requirement *requirement)
{
    WordKey word = law_confidence(eval, requirement);
    return text_from(keyword_word_words[eval->model->main->language]
                                       [word == WORD_none ? WORD_not_verified : word]);
}

Text law_by_hand_words(Eval *eval, const Requirement *requirement)
{
    Buffer out = buffer_new(eval->arena);
    for (const Expr *text = requirement->by_hand->value; text; text = text->next) {
        if (out.length > 0)
            buffer_add(&out, TEXT("; "));
        buffer_add(&out, text->text);
    }
    return buffer_text(&out);
}

void law_by_hand(Eval *eval, const Requirement *requirement, EntityList *whom)
{
    EntityList all = {0};
    const Expr *condition = value_of(eval, requirement->cell->subject, LABEL_if);
    eval_members(eval, requirement->whom, &all, NULL);
    for (size_t i = 0; i < all.count; i++)
        if (!condition || eval_claim(eval, condition, all.items[i]) != TRUTH_NO)
            entities_add(eval->arena, whom, all.items[i]);
}

bool is_only_by_hand(const Requirement *requirement)
{
    static const LabelKey labels[] = {LABEL_has,     LABEL_has_no,       LABEL_is,
                                      LABEL_quorum,  LABEL_connected_by, LABEL_aspect,
                                      LABEL_required};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (entity_cell(requirement->cell->subject, labels[i]))
            return false;
    return requirement->by_hand != NULL;
}

Text law_name(const Agreement *law)
{
    return law->law->title.length > 0 ? law->law->title : words_entity(law->law);
}

// `section 3`, `3 §`: a source that does not name the law.
static bool is_section_alone(Text source)
{
    return (source.at[0] >= '0' && source.at[0] <= '9') ||
           (source.at[0] >= 'a' && source.at[0] <= 'z') ||
           text_starts_with(source, TEXT("\xC2\xA7"));
}

Text law_section(Eval *eval, const Requirement *requirement)
{
    const Entity *rule = requirement->cell->subject;
    const Expr *source = value_of(eval, rule, LABEL_source);
    Text law = law_name(rule->agreement);
    Text words = !source                    ? TEXT("")
                 : source->text.length == 0 ? span_text(source->span)
                                            : source->text;
    if (words.length > 0)
        return is_section_alone(words) ? text_format(eval->arena, TEXT_FMT ", " TEXT_FMT,
                                                     TEXT_ARG(law), TEXT_ARG(words))
                                       : words;
    if (!requirement->clause || requirement->clause->number.length == 0)
        return law;
    return text_format(eval->arena, TEXT_FMT ", " TEXT_FMT, TEXT_ARG(law),
                       TEXT_ARG(requirement->clause->number));
}

bool law_applies(Eval *eval, const Requirement *requirement)
{
    const Entity *rule = requirement->cell->subject;
    return rule->agreement->under && eval_present(eval, rule->agreement->law) &&
           eval_present(eval, rule) && eval_cell(eval, requirement->cell);
}

bool law_binds(Eval *eval, const Entity *entity)
{
    const Agreement *law = entity->agreement;
    bool deed = entity->block == BLOCK_duty || entity->block == BLOCK_task ||
                entity->block == BLOCK_right || entity->block == BLOCK_prohibition;
    return deed && law && law->under && law->law && eval_present(eval, law->law);
}
