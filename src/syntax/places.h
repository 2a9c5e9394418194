#ifndef AGRC_SYNTAX_PLACES_H
#define AGRC_SYNTAX_PLACES_H

#include "syntax/layer.h"

// Places of keywords: each class of keyword has its place within a line, and a word out
// of place is a name.

// Sends the word at hand as the keyword that can stand here, else as a name.
void layer_place_word(Layer *layer);

// Whether a figure, name or bracket begins with the token.
bool layer_starts_operand(const Raw *raw);

#endif
