#ifndef AGRC_ANALYSIS_DIVISION_TELL_H
#define AGRC_ANALYSIS_DIVISION_TELL_H

#include "analysis/answers.h"
#include "engine/dividing/division.h"

// A division in words: what each pays, what stays open and between whom, why it could not
// be computed, and the table that shows how it came about.

// An amount of money with its cents (`33 884,30 €`); other units as everywhere.
Text tell_money(Answering *answering, Rational value, Unit unit);
AgrValue tell_money_value(Answering *answering, Interval range, Quantity like);
Text tell_paid(Answering *answering, const Division *division, const DivisionLine *line);

// A share in per cent with four decimals.
AgrValue tell_share_value(Answering *answering, Rational share);

// What the amount is divided by, in words: the division, the key or equal parts.
Text tell_basis(Answering *answering, const Division *division, const Expr *key);

// Why it could not be computed, as the answer.
void tell_division_problem(Answering *answering, const Division *division, Text basis);
// What it leaves open, as silences; and what was taken for granted.
void tell_division_open(Answering *answering, const Division *division);
// `koski 50,00 €, salmi 30,00 € and 20,00 € open between …`.
Text tell_division_parts(Answering *answering, const Division *division);
void tell_division_rows(Answering *answering, const Division *division, RowList *rows);
void tell_division_steps(Answering *answering, const Division *division);

// Names the clauses that decide as the first reasons: the keys, then the amounts, the
// limits that held somebody, and who bears the rest.
void tell_division_reasons(Answering *answering, const Division *division);

// What comes beside what each pays: tax on top, and the settlement of an advance.
Text tell_division_extra(Answering *answering, const Division *division);

// What one pays by a division, of the amount that it states, as the answer.
void answer_part_of_division(Answering *answering, const Entity *division,
                             const Entity *party);

// Adds the table to the answer. `key` is what it is divided by when there is no division.
void tell_division_table(Answering *answering, const Division *division, Text basis,
                         const Expr *key, bool own_amount);

#endif
