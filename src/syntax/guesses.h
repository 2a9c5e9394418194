#ifndef AGRC_SYNTAX_GUESSES_H
#define AGRC_SYNTAX_GUESSES_H

#include "syntax/layer.h"

// Openers written in another way than the language has them: reported, with the word that
// was meant, and read as meant, so that their body does not cascade. Each says whether it
// was one.

// A word that writers try for an opener (the table of guesses in grammar/keywords).
bool layer_guessed_opener(Layer *layer);

// A clause that opens with its number alone: `1 § "Parties"`, `2.1 "Costs"`.
bool layer_bare_clause(Layer *layer);

// A first word that no table knows but that is near an opener, or that opens a block in
// another language.
bool layer_mistaken_opener(Layer *layer);

#endif
