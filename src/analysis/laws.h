#ifndef AGRC_ANALYSIS_LAWS_H
#define AGRC_ANALYSIS_LAWS_H

#include "analysis/findings_checks.h"

// The law that an agreement is under: how sure a rule is, and what it is called.

// How sure the pack is of a rule: its own word, else that of the law; WORD_none when
// nothing is said, which counts as not verified.
WordKey law_confidence(Eval *eval, const Requirement *requirement);

// What it is to break the rule, as a finding.
FindingKey law_broken_key(Eval *eval, const Requirement *requirement);

Text law_name(const Agreement *law);

// `Act 380/2023, section 13`: the source of the rule, else the law and its clause.
Text law_section(Eval *eval, const Requirement *requirement);

// Whether the rule is one of a law that the agreement is under, in force on the day.
bool law_applies(Eval *eval, const Requirement *requirement);

#endif
