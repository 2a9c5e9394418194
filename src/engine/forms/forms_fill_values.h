#ifndef AGRC_ENGINE_FORMS_FILL_VALUES_H
#define AGRC_ENGINE_FORMS_FILL_VALUES_H

#include "engine/forms/forms_fill.h"

// Clauses, figures, limits and days of a question, read as the text of an agreement is.

// `5`, `2.1`, `clause five`, `5. kohta`: only clauses that the agreement has.
void fill_clause(Filling *filling);

// A figure, number or limit, as the slot wants; with its sign and unit.
void fill_value(Filling *filling);

void fill_date(Filling *filling);

// A day, a period, a month, a year.
void fill_span(Filling *filling);

#endif
