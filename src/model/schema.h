#ifndef AGRC_MODEL_SCHEMA_H
#define AGRC_MODEL_SCHEMA_H

#include "model/model.h"

// Which labels each kind of statement takes and what may stand behind them. The rows are
// those of grammar/blocks.def; here stands what the slot types mean.

typedef enum {
    SLOT_SOURCE, // where it is taken from: a document, a statute, a clause
    SLOT_NUMBER,
    SLOT_ANY,
    SLOT_TEXT,
    SLOT_SIGNED, // who, and a date
    SLOT_STATUS,
    SLOT_NAMING,   // a name that is introduced, not referred to
    SLOT_READINGS, // open question; reading
    SLOT_KIND,
    SLOT_STATE,
    SLOT_NAMES,
    SLOT_SAME, // a name of this agreement, or in quotes the official one of another
    SLOT_UNIT,
    SLOT_DATE,
    SLOT_TERM_DATE,
    SLOT_LAST_DAY, // a date, or a length of time before an event
    SLOT_DURATION,
    SLOT_FIGURE,
    SLOT_FORMULA,
    SLOT_ROUNDING, // a way, and to what
    SLOT_SEATS,
    SLOT_MEMBERS,
    SLOT_SIZE,
    SLOT_OFFICE,
    SLOT_ALLOWED,
    SLOT_HOW_OFTEN,
    SLOT_WHEN,
    SLOT_CONDITION,
    SLOT_VOTES,
    SLOT_BASE,
    SLOT_TIE,
    SLOT_COUNTED,
    SLOT_CAP_BASE,
    SLOT_STRENGTH,
    SLOT_TRUTH,
    SLOT_WHEN_TRUE,
    SLOT_RECEIPT,
    SLOT_ACT,
    SLOT_SURVIVES,
    SLOT_TERM_KIND,
    SLOT_LEAVING,
    SLOT_CODES,
    SLOT_BALLOT,
    SLOT_EXPECTED,
    SLOT_CLAUSES,
    SLOT_HOLDERS, // who holds an aspect of a service
    SLOT_MODE,    // a mode in which services are arranged
    SLOT_WORDS, // words of any kind: how customers are met, what a document calls itself
    SLOT_TYPE,  // what the values of an attribute are
    SLOT_YEAR,  // 2026, or 2026–2028
    SLOT_HAS,   // what must stand beside a thing, and how many
    SLOT_PLAIN, // words as they stand, or `not stated`
    SLOT_SIGNATURE,    // what a native function takes or gives; see natives.c
    SLOT_METHOD,       // by which seats are divided
    SLOT_EACH_SEATS,   // seats of each: a number, or `koski 3; each municipality 1`
    SLOT_SEAT_TIE,     // who goes first in a tie for a seat
    SLOT_SCALE,        // `at most 2 000 inhabitants 1; over 2 000 inhabitants 2`
    SLOT_KEY,          // what an amount is divided by: a figure for each, or equally
    SLOT_PART,         // an amount, a part of the whole, or the rest
    SLOT_REST,         // who bears what rounding leaves over
    SLOT_TIES,         // what decides between equal claims, in that order
    SLOT_PART_OF_YEAR, // how one pays who is a party for a part of the year only
    SLOT_DAY_COUNT,    // what part of a year days of interest are
    SLOT_INTEREST_WAY, // whether interest bears interest
    SLOT_EVENING,      // which instalment evens out
    SLOT_DIFFERENCE,   // who bears what floors and caps shift
    SLOT_COUNTING,     // how a deadline is counted
    SLOT_TAKES_EFFECT, // the next end of a month, quarter … after a notice
    SLOT_FOLLOWS,      // what follows a breach: something declared, or words
    SLOT_CONFIDENCE,   // how sure one is of a rule of law
    SLOT_MEANS,        // a law's word; what it is in this agreement. See laws.c
    SLOT_TOPICS,       // what an agreement covers: a topic, or beginnings of words
    SLOT_VETO_IF,      // when a veto may be used: a claim, or what the ballots must show
    SLOT_AMENDED,      // clauses or statements, by number or name; see amend.h
    SLOT_USED,         // the days on which options were used, or that they were
    SLOT_OBJECT,       // what a deed is done to: names, or words in quotes
    SLOT_LABELS,       // labels that must be stated, by their words
    SLOT_BEGINNINGS,   // beginnings of words, in quotes
    SLOT_LENGTH,       // a limit on a length of time: `at most 4 years`
    SLOT_ROW,          // a bare row of a share, table or composition
    SLOT_TYPE_COUNT
} SlotType;

enum { MANY = 1, REQUIRED = 2 };

typedef struct {
    BlockKey block; // BLOCK_any: every statement takes it
    LabelKey label;
    SlotType slot;
    int flags;
} LabelRow;

extern const LabelRow label_rows[];
extern const size_t label_row_count;

// The row of a label in a block, or NULL when the block does not take it.
const LabelRow *schema_label(BlockKey block, LabelKey label);

// What the slot types accept: which kinds of value, which words.
bool schema_takes_word(SlotType slot, WordKey word);
bool schema_takes_kind(SlotType slot, ExprKind kind);
bool schema_words_first(SlotType slot); // a value word wins over a declared name
bool schema_takes_free_text(SlotType slot);
PhraseKey schema_expected(SlotType slot);

#endif
