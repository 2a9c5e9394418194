#ifndef AGRC_MODEL_LOAD_H
#define AGRC_MODEL_LOAD_H

#include "model/event_log.h"
#include "model/model.h"
#include "syntax/parse.h"

// Files to a model: reading, refusing what is no text, following `use`.

// The built-in vocabulary. It is never changed, so that any number of models can be
// linked after the same one; it must outlive them.
typedef struct {
    const Model *model;
    KindNames kinds; // that it declares
} Vocabulary;
const Vocabulary *load_vocabulary(Arena *arena);

// Reads a file and what it uses, and links them after the vocabulary. Nothing outside
// `root` is opened (an empty root: the file's own folder). What can't be read is a
// finding; NULL only when the file itself can't be.
Model *load_file(Diags *diags, const Vocabulary *vocabulary, Text path, Text root,
                 const char *const *beside, size_t beside_count);

// The same for a text that is in memory already, and is copied; `name` is shown for its
// path. NULL only when it is too long.
Model *load_text(Diags *diags, const Vocabulary *vocabulary, Text name, Text text,
                 Text root);

// Reads a log of events: a .agr file with `happened` statements, else CSV. False, with a
// finding, when the file can't be read; other mistakes are findings too.
bool load_log(Diags *diags, const Vocabulary *vocabulary, Text path, EventLog *out);

// Reads a text file beneath `folder` that is named by a relative path; false when there
// is none that may be read.
bool load_relative(Arena *arena, Text folder, Text path, Text *out);

// The part of a path before its last slash, or ".".
Text path_folder(Text path);

// The path of a file that a text in `folder` names.
Text path_beneath(Arena *arena, Text folder, Text path);

#endif
