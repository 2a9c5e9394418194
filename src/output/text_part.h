#ifndef AGRC_OUTPUT_TEXT_PART_H
#define AGRC_OUTPUT_TEXT_PART_H

#include "agr.h"
#include "messages.h"
#include "output/wrap.h"
#include "output/writer.h"

// A heading and, in the column beside it, what belongs under it. `first` tells whether
// the heading itself is still to be written.
typedef struct {
    Writer *writer;
    AgrLanguage language;
    PhraseKey heading;
    bool first;
} Part;

Part part_begin(Writer *writer, AgrLanguage language, PhraseKey heading);

// Starts a line of the part; text stands from TEXT_HEADING on.
void part_line(Part *part);
// The same for text that is wrapped, further lines by `hang` columns further in.
Wrap part_wrap(Part *part, size_t hang);

// A list in an answer is cut where nobody reads on; what follows it says so.
enum { PART_MOST = 200 };
// How many of so many are shown.
size_t part_shown(size_t count);
// Tells of how many only the first were shown, if so.
void part_cut(Part *part, size_t count);

#endif
