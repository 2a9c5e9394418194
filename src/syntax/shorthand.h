#ifndef AGRC_SYNTAX_SHORTHAND_H
#define AGRC_SYNTAX_SHORTHAND_H

#include "syntax/layer.h"

// Words for a whole limit, as rules of decision use them: `simple majority` is `more than
// 1/2`, `nobody against` is `at most 0 members against`. They are sent as the tokens of
// the long form, so that nothing behind the parser knows of them.

// Whether a condition of a decision is read: only there these words are keywords.
bool layer_in_condition(const Layer *layer);

// Sends the long form of a shorthand that `words` raw tokens long stands here. False, and
// nothing is sent, where it has no place.
bool layer_shorthand(Layer *layer, WordKey word, size_t words, bool operand_follows);

// Sends what a word for a value says behind a figure or name: `at least 3 members`,
// `koski present`. False where it says nothing.
bool layer_counted(Layer *layer, WordKey word, size_t words);

// `a two-thirds majority of votes`, `kvalificerad majoritet av 2/3`: at least so much.
// Sends the limit before the number; true when there was one. layer_majority_word passes
// over the word itself behind the number.
bool layer_majority(Layer *layer);
bool layer_majority_word(Layer *layer);

// In a condition a name right after a figure or what is counted is what it is a part of:
// `60 % väkiluvusta`, `av alla ledamöters folkmängd`; in a formula `4 % talousarviosta`.
// Sends the `of` that the case ending says; the name is the next token. False where
// nothing is meant so.
bool layer_implied_of(Layer *layer);

// Passes over a word that says the same as its label: `viimeistään: 31.3. mennessä`.
bool layer_idle_word(Layer *layer);

// Where votes, seats or a key follow a measure, words behind its name may say so:
// `osakkeiden mukaan` is `kuten osakkeet`, `50 % väkiluvun mukaan` is by people. Sends
// the name as the long form has it; false where nothing is meant so.
bool layer_measure_before(Layer *layer);

// Reads a comma as what joins the last two of a row: `koski, salmi and lampi in favour`;
// before `and` it says nothing. False where no such word comes after it on the line.
bool layer_comma(Layer *layer);

#endif
