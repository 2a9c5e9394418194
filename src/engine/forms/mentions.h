#ifndef AGRC_ENGINE_MENTIONS_H
#define AGRC_ENGINE_MENTIONS_H

#include "engine/eval.h"

// Where the text of an agreement speaks of a word that is no name in it. A word counts as
// mentioned in other forms and compounds too: `henkilöstöstä` in `henkilöstösiirto`.

// The shortest word that is looked for.
enum { MENTION_LEAST = 4 };

// Whether two words (folded, dots forgiven) are forms of one, or one begins a compound
// that the other is the beginning of.
bool mentions_alike(Text said, Text word);

// Whether a text has the word; `word` is folded with dots forgiven.
bool mentions_word(Arena *arena, Text text, Text word);

// Whether a statement does: its name, title, the title of its clause, or words in quotes
// behind its labels.
bool entity_mentions(Arena *arena, const Entity *entity, Text word);

// Whether a word is in its names or title.
bool entity_is_called(Arena *arena, const Entity *entity, Text word);

// Whether any statement of the agreement itself does.
bool model_mentions(Arena *arena, const Model *model, Text word);

#endif
