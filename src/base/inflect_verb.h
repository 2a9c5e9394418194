#ifndef AGRC_BASE_INFLECT_VERB_H
#define AGRC_BASE_INFLECT_VERB_H

#include "base/text.h"

// Forms of verbs, by rule and without a dictionary, as inflect.h has those of names.

// Whether `word` is a form of a Finnish verb named by its third person: active, with the
// infinitives and the noun in -minen (`nimeavat`, `nimeta`, `nimeamisesta` of `nimeaa`),
// or passive (`nimetaan`). Words after the first stay as they are.
bool inflect_verb(Text word, Text name, bool passive);

// Whether `word` is the English participle of a verb named by its third person or
// infinitive: in -ing (`preparing`, `setting up`), or passive in -ed (`prepared`).
bool inflect_participle(Text word, Text name, bool passive);

// Whether `word` is the Swedish passive of a verb: `utses` of `utser` or `utse`.
bool inflect_passive_s(Text word, Text name);

// Whether `word` is what someone does who is called so: `omistaa` of `omistaja`, `owns`
// of `owner`, `leder` of `ledare`.
bool inflect_agent(Text word, Text name);

#endif
