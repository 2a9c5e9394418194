#include "analysis/laws.h"

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

Text law_name(const Agreement *law)
{
    return law->law->title.length > 0 ? law->law->title : words_entity(law->law);
}

Text law_section(Eval *eval, const Requirement *requirement)
{
    const Entity *rule = requirement->cell->subject;
    const Expr *source = value_of(eval, rule, LABEL_source);
    if (source)
        return source->text.length > 0 ? source->text : span_text(source->span);
    Text law = law_name(rule->agreement);
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
