#ifndef AGRC_ENGINE_FORMS_PATTERN_H
#define AGRC_ENGINE_FORMS_PATTERN_H

#include "model/model.h"

// Patterns of the form table as small programs. What a pattern may hold stands at the top
// of grammar/forms/questions.txt.

typedef enum {
    FILL_ENTITY,   // one entity of the type's blocks
    FILL_ENTITIES, // a list of them
    FILL_PARTIES,  // parties, sets of parties, everyone, everyone but some
    FILL_CLAUSE,
    FILL_FIGURE,
    FILL_NUMBER, // a figure without parts: 16, 16 persons
    FILL_LIMIT,  // at least 70 %
    FILL_DATE,   // 31.12.2027
    FILL_SPAN,   // a month, a year, 1.1.–31.3.2027
    FILL_NEW,    // a name that is not declared
    FILL_INTO,   // such a name, or a party
    FILL_WORD,   // a word that the agreement mentions and that is no name in it
} FillKind;

typedef struct {
    const char *type;
    FillKind fill;
    BlockSet blocks;                   // the kinds of statement that fit
    const char *heads[LANGUAGE_COUNT]; // words that may stand before it: `osapuolen X`
} SlotKind;

// The types of slots, each a row of the table in forms_pattern.c.
typedef enum {
    SLOT_KIND_party,
    SLOT_KIND_parties,
    SLOT_KIND_measure,
    SLOT_KIND_body,
    SLOT_KIND_set,
    SLOT_KIND_group,
    SLOT_KIND_kind,
    SLOT_KIND_listable,
    SLOT_KIND_countable,
    SLOT_KIND_entity,
    SLOT_KIND_thing,
    SLOT_KIND_object,
    SLOT_KIND_any,
    SLOT_KIND_whom,
    SLOT_KIND_row,
    SLOT_KIND_related,
    SLOT_KIND_relation,
    SLOT_KIND_attribute,
    SLOT_KIND_agent,
    SLOT_KIND_valued,
    SLOT_KIND_step,
    SLOT_KIND_classification,
    SLOT_KIND_act,
    SLOT_KIND_done,
    SLOT_KIND_asks,
    SLOT_KIND_deed,
    SLOT_KIND_role,
    SLOT_KIND_procedure,
    SLOT_KIND_matter,
    SLOT_KIND_unclear,
    SLOT_KIND_reading,
    SLOT_KIND_fact,
    SLOT_KIND_facts,
    SLOT_KIND_aspect,
    SLOT_KIND_held,
    SLOT_KIND_service,
    SLOT_KIND_mode,
    SLOT_KIND_case,
    SLOT_KIND_customers,
    SLOT_KIND_clause,
    SLOT_KIND_figure,
    SLOT_KIND_money, // a figure, shown as euros in examples
    SLOT_KIND_number,
    SLOT_KIND_limit,
    SLOT_KIND_interest,
    SLOT_KIND_date,
    SLOT_KIND_span,
    SLOT_KIND_timed,
    SLOT_KIND_bearer,    // who may have duties
    SLOT_KIND_running,   // what may be done or late: duties, rights, procedures
    SLOT_KIND_permitted, // what may be allowed or not
    SLOT_KIND_event,
    SLOT_KIND_new,
    SLOT_KIND_into,
    SLOT_KIND_word,
    SLOT_KIND_amendment,
    SLOT_KIND_amount,
    SLOT_KIND_course, // a procedure, a stage of one, or what it concerns
    SLOT_KIND_stop,   // where a procedure may lead: a stage, an outcome, who acts in one
    SLOT_KIND_stage,
    SLOT_KIND_COUNT
} SlotKey;

// The row of a slot type by its name, or NULL.
const SlotKind *slot_kind(Text type);

// Whether the word (folded, loose) may stand before what fills the slot: `osapuolen X`.
bool slot_head(const SlotKind *kind, Language language, Text word);

// Whether an entity of a model may fill such a slot.
bool slot_fits(const Model *model, const SlotKind *kind, const Entity *entity);

typedef enum {
    OP_WORD,   // text as it stands
    OP_PREFIX, // a word that begins with text
    OP_SLOT,
    OP_SET,   // takes no word: gives the slot `name` the value word
    OP_SPLIT, // goes on at the next op or at `to`
    OP_JUMP,
    OP_ONCE, // fails when bit `to` is set, and sets it
    OP_END,
} OpKind;

// The programs are made with the tables (grammar/forms.awk). They hold numbers instead of
// pointers, so that nothing has to be done to them when the program starts.
typedef struct {
    uint8_t kind; // OpKind
    uint8_t slot; // OP_SLOT: row of the slot's type
    uint16_t
        text; // OP_WORD, OP_PREFIX: number of the word; OP_SET: of the value as written
    uint16_t name; // OP_SLOT, OP_SET: name of the slot; words: as the pattern has them
    uint16_t to;   // op of the same program; OP_ONCE: the bit; OP_SET: the value word
} Op;

typedef struct {
    uint32_t start;   // its first op; it ends where the next program starts
    uint16_t form;    // FormKey
    uint8_t language; // of the pattern
} FormProgram;

enum { PROGRAMS_MOST = 16384, NO_WORD = UINT16_MAX };

extern const Op form_ops[];
extern const FormProgram form_programs[]; // by form, then language
extern const size_t form_program_count;

// The words of all patterns (folded, dots forgiven), and other strings, by number.
extern const char form_words_text[], form_strings_text[];
extern const size_t form_word_count;
extern const uint32_t form_words_starts[], form_strings_starts[];
extern const uint16_t form_word_heads[], form_word_nexts[]; // by hash

// Which programs fit only when a certain word stands in the question, by word; and those
// that need none.
extern const uint32_t form_need_starts[];
extern const uint16_t form_needs[], form_always[];
extern const size_t form_always_count;

// A phrase of a question (folded, dots forgiven) and what says the same: strings.
typedef struct {
    uint8_t language;
    uint16_t from, to;
} Rephrase;

extern const Rephrase form_rephrases[];
extern const size_t form_rephrase_count;

// A phrase that names days from today on (grammar/forms/relative.txt, where the kinds are
// told). `#` in it stands for a number.
typedef enum {
    RELATIVE_on,
    RELATIVE_in,
    RELATIVE_of,
    RELATIVE_start,
    RELATIVE_end,
    RELATIVE_after,
    RELATIVE_ago,
    RELATIVE_within,
    RELATIVE_past,
    RELATIVE_part,
    RELATIVE_season
} RelativeKind;

typedef enum {
    RELATIVE_day,
    RELATIVE_week,
    RELATIVE_month,
    RELATIVE_quarter,
    RELATIVE_half,
    RELATIVE_year
} RelativeUnit;

typedef struct {
    uint8_t language;
    RelativeKind kind;
    RelativeUnit unit;
    int16_t offset;
    bool perhaps; // only where the question is not understood without
    uint16_t phrase;
} Relative;

extern const Relative form_relatives[];
extern const size_t form_relative_count;

Text op_text(const Op *op);            // OP_WORD, OP_PREFIX: as compared
Text op_string(uint16_t number);       // `name`, and `text` of OP_SET
const SlotKind *op_slot(const Op *op); // OP_SLOT

// The number of a word (folded, dots forgiven) that stands in some pattern, or NO_WORD.
uint16_t pattern_word(Text loose);

#endif
