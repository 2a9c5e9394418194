#ifndef AGRC_ANALYSIS_LAWS_H
#define AGRC_ANALYSIS_LAWS_H

#include "analysis/findings/findings_checks.h"

// The law that an agreement is under: how sure a rule is, and what it is called.

// How sure the pack is of a rule: its own word, else that of the law; WORD_none when
// nothing is said, which counts as not verified.
WordKey law_confidence(Eval *eval, const Requirement *requirement);

// What it is to break the rule, as a finding.
FindingKey law_broken_key(Eval *eval, const Requirement *requirement);

Text law_name(const Agreement *law);

// The same in words of the agreement's language, such as `official explanation`.
Text law_confidence_words(Eval *eval, const Requirement *requirement);

// What somebody must look at, joined, and of whom (nobody: the agreement as a whole).
Text law_by_hand_words(Eval *eval, const Requirement *requirement);
void law_by_hand(Eval *eval, const Requirement *requirement, EntityList *whom);

// Whether a requirement says nothing else than what to look at.
bool is_only_by_hand(const Requirement *requirement);

// `Act 380/2023, section 13`: the source of the rule, else the law and its clause.
Text law_section(Eval *eval, const Requirement *requirement);

// Whether the rule is one of a law that the agreement is under, in force on the day.
bool law_applies(Eval *eval, const Requirement *requirement);

// Whether a duty, task, right or prohibition is one of a law in force on the day that the
// agreement is under: then it binds as one of the agreement's own does.
bool law_binds(Eval *eval, const Entity *entity);

#endif
