#ifndef AGRC_MODEL_DATA_H
#define AGRC_MODEL_DATA_H

#include "model/link.h"

// Data files: tables in text form (CSV) whose first column names things and whose other
// columns hold their figures. A figure that is read becomes a cell like any other, whose
// place is its line in the data file.

typedef struct {
    Text text; // without quotation marks and outer spaces
    Span span; // as it stands, quotation marks included
} DataField;

typedef struct {
    size_t first, count; // fields
    Span span;           // the line, without its end
} DataRow;

typedef struct DataFile {
    const Source *source;
    Text written; // the path as it is written in the agreement
    bool broken;  // its shape could not be read to the end; that has been reported
    VEC(DataField) fields;
    VEC(DataRow) rows; // the first one holds the names of the columns
} DataFile;

// Cuts a file into rows and fields: `;`, tab or `,` between fields, told from the first
// line; quotation marks around a field, doubled inside it; LF or CRLF. Empty lines are
// passed over. Reports marks that do not close and rows of another length than the first.
DataFile *data_parse(Arena *arena, Diags *diags, const Source *source);

// Reads `31 149`, `4,5`, `6–7`, `-3`, `10,9 %`: a number with a decimal comma and, if it
// has one, its unit. A bare number is in `unit`, of which one is `times` / `parts` of
// what the model counts in.
typedef enum { NUMBER_READ, NUMBER_EMPTY, NUMBER_POINT, NUMBER_BAD } NumberState;
typedef struct {
    Language language;
    Unit unit;
    Rational scale;
} NumberForm;
NumberState data_number(Arena *arena, Text text, const NumberForm *form, Quantity *out);

// Makes the cells of the rows that `from data` of a measure names. Kinds must be known.
void data_rows(Link *link, Entity *entity, Measure *view);

#endif
