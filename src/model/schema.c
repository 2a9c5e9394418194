#include "model/schema.h"

const LabelRow label_rows[] = {
#define BLOCK(key, shape, name, parents)
#define LABEL(block, label, slot, flags) {BLOCK_##block, LABEL_##label, slot, flags},
#include "blocks.def"
#undef BLOCK
#undef LABEL
};
const size_t label_row_count = sizeof label_rows / sizeof *label_rows;

// Where the row of each label of each block stands, counted from 1; 0: there is none.
enum {
#define BLOCK(key, shape, name, parents)
#define LABEL(block, label, slot, flags) ROW_##block##_##label,
#include "blocks.def"
#undef BLOCK
#undef LABEL
    ROW_COUNT
};
_Static_assert(ROW_COUNT < UINT16_MAX, "the number of a row has 16 bits");
static const uint16_t row_places[BLOCK_any + 1][LABEL_COUNT] = {
#define BLOCK(key, shape, name, parents)
#define LABEL(block, label, slot, flags)                                                 \
    [BLOCK_##block][LABEL_##label] = ROW_##block##_##label + 1,
#include "blocks.def"
#undef BLOCK
#undef LABEL
};

const LabelRow *schema_label(BlockKey block, LabelKey label)
{
    uint16_t place = row_places[block][label];
    if (place == 0)
        place = row_places[BLOCK_any][label];
    return place > 0 ? &label_rows[place - 1] : NULL;
}

#define K(kind) (UINT64_C(1) << EXPR_##kind)

enum { WORD_MOST = 40 };

typedef struct {
    uint64_t kinds;
    PhraseKey expected;
    bool words_first, free_text;
    WordKey words[WORD_MOST];
} SlotRow;

#define NAMING_KINDS                                                                     \
    (K(ENTITY) | K(EACH) | K(UNCLEAR) | K(EXCEPT) | K(NAMED_BY) | K(AS) | K(OF))
#define FIGURE_KINDS                                                                     \
    (K(QUANTITY) | K(ARITHMETIC) | K(ENTITY) | K(PART_OF) | K(TOTAL) | K(COUNT) |        \
     K(SIZE) | K(OF) | K(UNCLEAR) | K(OVER) | K(CALL) | K(EQUAL))
#define CLAIM_KINDS                                                                      \
    (K(LIMIT) | K(AND) | K(OR) | K(NOT) | K(ENTITY) | K(UNCLEAR) | K(CALL))

static const SlotRow rows[SLOT_TYPE_COUNT] = {
    [SLOT_SOURCE] = {~UINT64_C(0), PHRASE_expected_text, false, true, {0}},
    [SLOT_NUMBER] = {K(QUANTITY), PHRASE_expected_number, false, false, {0}},
    [SLOT_ANY] = {~UINT64_C(0), PHRASE_expected_value, false, true, {0}},
    [SLOT_TEXT] = {K(TEXT), PHRASE_expected_text, false, true, {0}},
    [SLOT_SIGNED] = {K(TEXT) | K(DATE) | K(PAIR), PHRASE_expected_text, false, true, {0}},
    [SLOT_STATUS] = {K(WORD),
                     PHRASE_expected_word,
                     true,
                     false,
                     {WORD_estimate, WORD_draft, WORD_intention, WORD_signed,
                      WORD_in_force}},
    [SLOT_NAMING] = {K(TEXT), PHRASE_expected_text, false, true, {0}},
    [SLOT_READINGS] = {K(ENTITY), PHRASE_expected_reading, false, false, {0}},
    [SLOT_KIND] = {K(ENTITY), PHRASE_expected_kind, false, false, {0}},
    [SLOT_STATE] = {K(WORD) | K(UNCLEAR),
                    PHRASE_expected_word,
                    true,
                    false,
                    {WORD_absent, WORD_draft, WORD_signed, WORD_in_force,
                     WORD_available}},
    [SLOT_NAMES] = {NAMING_KINDS | K(WORD),
                    PHRASE_expected_name,
                    false,
                    false,
                    {WORD_all, WORD_nobody, WORD_not_stated, WORD_members,
                     WORD_among_others}},
    [SLOT_OBJECT] = {NAMING_KINDS | K(WORD) | K(TEXT),
                     PHRASE_expected_name,
                     false,
                     true,
                     {WORD_all, WORD_nobody, WORD_not_stated, WORD_members,
                      WORD_among_others}},
    [SLOT_SAME] = {K(ENTITY) | K(TEXT), PHRASE_expected_name, false, true, {0}},
    [SLOT_UNIT] = {K(WORD) | K(TEXT), PHRASE_expected_unit, true, true, {0}},
    [SLOT_DATE] = {K(DATE) | K(UNCLEAR) | K(WORD) | K(PERIOD) | K(ENTITY),
                   PHRASE_expected_date,
                   false,
                   false,
                   {WORD_not_stated, WORD_indefinite, WORD_end_of_year,
                    WORD_start_of_year, WORD_january, WORD_february, WORD_march,
                    WORD_april, WORD_may_month, WORD_june, WORD_july, WORD_august,
                    WORD_september, WORD_october, WORD_november, WORD_december}},
    [SLOT_LAST_DAY] = {K(DATE) | K(UNCLEAR) | K(WORD) | K(PERIOD) | K(ENTITY) |
                           K(QUANTITY),
                       PHRASE_expected_last_day,
                       false,
                       false,
                       {WORD_not_stated,
                        WORD_indefinite,
                        WORD_end_of_year,
                        WORD_start_of_year,
                        WORD_january,
                        WORD_february,
                        WORD_march,
                        WORD_april,
                        WORD_may_month,
                        WORD_june,
                        WORD_july,
                        WORD_august,
                        WORD_september,
                        WORD_october,
                        WORD_november,
                        WORD_december,
                        WORD_end_of_month,
                        WORD_end_of_quarter,
                        WORD_end_of_half_year,
                        WORD_first_of_month,
                        WORD_first_working_of_month,
                        WORD_last_working_of_month,
                        WORD_first_of_quarter,
                        WORD_last_working_of_quarter,
                        WORD_last_working_of_half_year,
                        WORD_last_working_of_year}},
    [SLOT_TERM_DATE] = {K(DATE) | K(WORD) | K(UNCLEAR) | K(ENTITY) | K(PERIOD),
                        PHRASE_expected_date,
                        false,
                        false,
                        {WORD_indefinite, WORD_not_stated}},
    [SLOT_DURATION] = {K(QUANTITY) | K(UNCLEAR) | K(WORD) | K(LIMIT),
                       PHRASE_expected_duration,
                       false,
                       false,
                       {WORD_not_stated}},
    [SLOT_FIGURE] = {FIGURE_KINDS | K(WORD) | K(LIMIT) | K(FREQUENCY),
                     PHRASE_expected_number,
                     false,
                     false,
                     {WORD_not_stated}},
    [SLOT_FORMULA] = {FIGURE_KINDS, PHRASE_expected_number, false, false, {0}},
    [SLOT_ROUNDING] = {K(PAIR) | K(WORD),
                       PHRASE_expected_rounding,
                       true,
                       false,
                       {WORD_round_up, WORD_round_down, WORD_round_nearest}},
    [SLOT_SEATS] = {K(PAIR) | K(LIMIT) | K(WORD) | K(QUANTITY) | K(UNCLEAR) |
                        K(PER_EACH) | K(AS),
                    PHRASE_expected_seats,
                    false,
                    false,
                    {WORD_same, WORD_not_stated, WORD_nobody}},
    [SLOT_MEMBERS] = {NAMING_KINDS | K(PAIR) | K(WORD) | K(TEXT) | K(LIMIT),
                      PHRASE_expected_name,
                      false,
                      true,
                      {WORD_among_others, WORD_not_stated, WORD_all}},
    [SLOT_SIZE] = {K(LIMIT) | K(QUANTITY) | K(PAIR) | K(UNCLEAR) | K(WORD),
                   PHRASE_expected_size,
                   true,
                   false,
                   {WORD_not_stated, WORD_target}},
    [SLOT_OFFICE] = {NAMING_KINDS | K(WORD) | K(PAIR) | K(QUANTITY) | K(TEXT),
                     PHRASE_expected_office,
                     false,
                     false,
                     {WORD_from_members, WORD_not_stated, WORD_lot, WORD_in_turn}},
    [SLOT_ALLOWED] = {K(WORD) | K(QUANTITY) | K(LIMIT) | K(ENTITY) | K(UNCLEAR),
                      PHRASE_expected_word,
                      false,
                      false,
                      {WORD_allowed, WORD_not_allowed, WORD_when_needed,
                       WORD_not_stated}},
    [SLOT_HOW_OFTEN] = {K(LIMIT) | K(FREQUENCY) | K(WORD) | K(QUANTITY) | K(UNCLEAR) |
                            K(EACH) | K(TEXT),
                        PHRASE_expected_how_often,
                        false,
                        true,
                        {WORD_regularly, WORD_when_needed, WORD_not_stated}},
    [SLOT_WHEN] = {~UINT64_C(0),
                   PHRASE_expected_when,
                   false,
                   true,
                   {WORD_january,
                    WORD_february,
                    WORD_march,
                    WORD_april,
                    WORD_may_month,
                    WORD_june,
                    WORD_july,
                    WORD_august,
                    WORD_september,
                    WORD_october,
                    WORD_november,
                    WORD_december,
                    WORD_early_spring,
                    WORD_spring,
                    WORD_summer,
                    WORD_early_autumn,
                    WORD_autumn,
                    WORD_winter,
                    WORD_start_of_year,
                    WORD_end_of_year,
                    WORD_regularly,
                    WORD_when_needed,
                    WORD_not_stated,
                    WORD_end_of_month,
                    WORD_end_of_quarter,
                    WORD_end_of_half_year,
                    WORD_first_of_month,
                    WORD_first_working_of_month,
                    WORD_last_working_of_month,
                    WORD_first_of_quarter,
                    WORD_last_working_of_quarter,
                    WORD_last_working_of_half_year,
                    WORD_last_working_of_year}},
    [SLOT_CONDITION] = {K(LIMIT) | K(WORD) | K(UNCLEAR) | K(AND) | K(OR) | K(MEASURED),
                        PHRASE_expected_condition,
                        true,
                        false,
                        {WORD_unanimous, WORD_not_stated}},
    [SLOT_VOTES] = {K(AS) | K(PAIR) | K(UNCLEAR) | K(ENTITY) | K(QUANTITY) | K(WORD) |
                        K(PER_EACH),
                    PHRASE_expected_votes,
                    false,
                    false,
                    {WORD_not_stated, WORD_as_seats}},
    [SLOT_BASE] = {K(WORD) | K(UNCLEAR),
                   PHRASE_expected_base,
                   true,
                   false,
                   {WORD_all, WORD_present, WORD_cast, WORD_not_stated}},
    [SLOT_TIE] = {K(WORD) | K(UNCLEAR) | K(AS) | K(ENTITY),
                  PHRASE_expected_word,
                  true,
                  false,
                  {WORD_fails, WORD_passes, WORD_lot, WORD_chair_decides, WORD_lapse,
                   WORD_not_stated}},
    [SLOT_COUNTED] = {K(WORD) | K(UNCLEAR),
                      PHRASE_expected_word,
                      true,
                      false,
                      {WORD_as_against, WORD_as_for, WORD_as_abstaining, WORD_not_counted,
                       WORD_not_stated}},
    [SLOT_CAP_BASE] = {K(WORD) | K(UNCLEAR),
                       PHRASE_expected_word,
                       true,
                       false,
                       {WORD_before_capping, WORD_after_capping, WORD_of_the_others}},
    [SLOT_STRENGTH] = {K(WORD) | K(UNCLEAR),
                       PHRASE_expected_word,
                       true,
                       false,
                       {WORD_must, WORD_should, WORD_may, WORD_must_not, WORD_aims,
                        WORD_intends}},
    [SLOT_TRUTH] = {CLAIM_KINDS | K(WORD),
                    PHRASE_expected_truth,
                    false,
                    false,
                    {WORD_yes, WORD_no, WORD_not_stated, WORD_unknown}},
    [SLOT_WHEN_TRUE] = {CLAIM_KINDS, PHRASE_expected_truth, false, false, {0}},
    [SLOT_VETO_IF] =
        {CLAIM_KINDS | K(MEASURED), PHRASE_expected_truth, false, false, {0}},
    [SLOT_RECEIPT] = {K(WORD) | K(UNCLEAR),
                      PHRASE_expected_word,
                      true,
                      false,
                      {WORD_given, WORD_received}},
    [SLOT_ACT] =
        {K(ENTITY) | K(TEXT) | K(UNCLEAR), PHRASE_expected_act, false, true, {0}},
    [SLOT_SURVIVES] = {K(WORD) | K(QUANTITY) | K(UNCLEAR),
                       PHRASE_expected_word,
                       true,
                       false,
                       {WORD_yes, WORD_no, WORD_indefinite, WORD_after_end,
                        WORD_not_stated}},
    [SLOT_TERM_KIND] = {K(WORD) | K(UNCLEAR),
                        PHRASE_expected_word,
                        true,
                        false,
                        {WORD_fixed_term, WORD_indefinite, WORD_not_stated}},
    [SLOT_LEAVING] = {K(WORD) | K(UNCLEAR),
                      PHRASE_expected_word,
                      true,
                      false,
                      {WORD_spread, WORD_lapse, WORD_limit_stays, WORD_not_stated}},
    [SLOT_CODES] = {K(TEXT), PHRASE_expected_code, false, true, {0}},
    [SLOT_BALLOT] = {K(WORD),
                     PHRASE_expected_word,
                     true,
                     false,
                     {WORD_absent, WORD_abstention, WORD_as_abstaining, WORD_as_against,
                      WORD_unknown}},
    [SLOT_EXPECTED] = {~UINT64_C(0), PHRASE_expected_value, false, true, {0}},
    [SLOT_AMENDED] = {K(TEXT), PHRASE_expected_amended, false, true, {0}},
    [SLOT_CLAUSES] = {K(CLAUSE), PHRASE_expected_clause, false, false, {0}},
    [SLOT_HOLDERS] = {NAMING_KINDS | K(WORD),
                      PHRASE_expected_name,
                      false,
                      false,
                      {WORD_all, WORD_nobody, WORD_not_stated, WORD_members, WORD_also,
                       WORD_among_others}},
    [SLOT_MODE] = {K(ENTITY) | K(UNCLEAR) | K(WORD),
                   PHRASE_expected_mode,
                   false,
                   false,
                   {WORD_not_stated, WORD_among_others}},
    [SLOT_WORDS] = {~UINT64_C(0), PHRASE_expected_value, false, true, {0}},
    [SLOT_TYPE] = {K(TEXT), PHRASE_expected_type, true, true, {0}},
    [SLOT_YEAR] = {K(QUANTITY) | K(UNCLEAR) | K(WORD),
                   PHRASE_expected_year,
                   true,
                   false,
                   {WORD_not_stated}},
    [SLOT_HAS] = {CLAIM_KINDS, PHRASE_expected_has, false, false, {0}},
    [SLOT_PLAIN] = {K(TEXT) | K(UNCLEAR) | K(WORD),
                    PHRASE_expected_text,
                    true,
                    true,
                    {WORD_not_stated}},
    // `tie` is the same word as `equally` in Finnish and Swedish.
    [SLOT_KEY] = {FIGURE_KINDS | K(WORD),
                  PHRASE_expected_key,
                  false,
                  false,
                  {WORD_equally, WORD_tie, WORD_not_stated}},
    [SLOT_PART] = {FIGURE_KINDS | K(WORD),
                   PHRASE_expected_part,
                   false,
                   false,
                   {WORD_the_rest, WORD_not_stated}},
    [SLOT_REST] = {NAMING_KINDS | K(WORD),
                   PHRASE_expected_rest,
                   false,
                   false,
                   {WORD_largest_remainder, WORD_in_turn, WORD_not_stated}},
    [SLOT_TIES] = {NAMING_KINDS | K(WORD),
                   PHRASE_expected_ties,
                   false,
                   false,
                   {WORD_larger_share, WORD_smaller_share, WORD_lot, WORD_not_stated}},
    [SLOT_PART_OF_YEAR] = {K(WORD) | K(UNCLEAR),
                           PHRASE_expected_by_days,
                           true,
                           false,
                           {WORD_by_days, WORD_not_stated}},
    [SLOT_DAY_COUNT] = {K(WORD) | K(UNCLEAR),
                        PHRASE_expected_day_count,
                        true,
                        false,
                        {WORD_actual_365, WORD_actual_360, WORD_thirty_360,
                         WORD_actual_actual, WORD_not_stated}},
    [SLOT_INTEREST_WAY] = {K(WORD) | K(UNCLEAR),
                           PHRASE_expected_interest_way,
                           true,
                           false,
                           {WORD_simple_interest, WORD_compound_month,
                            WORD_compound_quarter, WORD_compound_half_year,
                            WORD_compound_year, WORD_not_stated}},
    [SLOT_EVENING] = {K(WORD) | K(UNCLEAR),
                      PHRASE_expected_evening,
                      true,
                      false,
                      {WORD_last_one, WORD_each_so_far, WORD_not_stated}},
    [SLOT_DIFFERENCE] = {NAMING_KINDS | K(WORD),
                         PHRASE_expected_difference,
                         false,
                         false,
                         {WORD_to_others, WORD_to_others_once, WORD_lapse,
                          WORD_not_stated}},
    [SLOT_SIGNATURE] = {K(TEXT), PHRASE_expected_type, true, true, {0}},
    [SLOT_METHOD] = {K(WORD) | K(UNCLEAR),
                     PHRASE_expected_method,
                     true,
                     false,
                     {WORD_largest_remainder, WORD_dhondt, WORD_sainte_lague,
                      WORD_modified_sainte_lague, WORD_huntington_hill, WORD_not_stated}},
    [SLOT_EACH_SEATS] =
        {FIGURE_KINDS | K(PAIR), PHRASE_expected_seats, false, false, {0}},
    [SLOT_SEAT_TIE] = {NAMING_KINDS | K(WORD),
                       PHRASE_expected_seat_tie,
                       false,
                       false,
                       {WORD_larger_share, WORD_smaller_share, WORD_lot,
                        WORD_not_stated}},
    [SLOT_SCALE] = {K(PAIR), PHRASE_expected_scale, false, false, {0}},
    [SLOT_COUNTING] = {K(WORD) | K(UNCLEAR),
                       PHRASE_expected_word,
                       true,
                       false,
                       {WORD_plain_days, WORD_by_act, WORD_working_days,
                        WORD_not_stated}},
    [SLOT_TAKES_EFFECT] = {K(WORD) | K(UNCLEAR),
                           PHRASE_expected_word,
                           true,
                           false,
                           {WORD_end_of_month, WORD_end_of_quarter, WORD_end_of_half_year,
                            WORD_end_of_year, WORD_not_stated}},
    [SLOT_USED] = {K(DATE) | K(WORD) | K(UNCLEAR) | K(ENTITY),
                   PHRASE_expected_date,
                   false,
                   false,
                   {WORD_yes, WORD_no, WORD_not_stated}},
    [SLOT_FOLLOWS] = {NAMING_KINDS | K(TEXT) | K(WORD),
                      PHRASE_expected_value,
                      false,
                      true,
                      {WORD_not_stated}},
    [SLOT_CONFIDENCE] = {K(WORD) | K(UNCLEAR),
                         PHRASE_expected_word,
                         true,
                         false,
                         {WORD_read_in_statute, WORD_official_explanation,
                          WORD_seen_in_agreements, WORD_not_verified}},
    [SLOT_MEANS] = {K(TEXT), PHRASE_expected_name, false, true, {0}},
    [SLOT_TOPICS] = {K(WORD) | K(TEXT),
                     PHRASE_expected_topic,
                     true,
                     true,
                     {WORD_quorum, WORD_tie, WORD_abstention, WORD_termination,
                      WORD_accession, WORD_breach, WORD_dispute, WORD_amendment,
                      WORD_meeting_frequency, WORD_topic_tasks, WORD_topic_composition,
                      WORD_topic_costs, WORD_topic_validity}},
    [SLOT_LABELS] = {K(TEXT), PHRASE_expected_labels, false, true, {0}},
    [SLOT_BEGINNINGS] = {K(TEXT), PHRASE_expected_text, false, true, {0}},
    [SLOT_LENGTH] = {K(LIMIT), PHRASE_expected_length, false, false, {0}},
    [SLOT_ROW] = {NAMING_KINDS | K(PAIR) | K(QUANTITY) | K(TOGETHER) | K(PER_EACH) |
                      K(LIMIT) | K(WORD) | K(ARITHMETIC) | K(OUTSIDE),
                  PHRASE_expected_row,
                  false,
                  false,
                  {WORD_not_stated}},
};

bool schema_takes_word(SlotType slot, WordKey word)
{
    if (rows[slot].kinds == ~UINT64_C(0))
        return true;
    for (size_t i = 0; i < WORD_MOST && rows[slot].words[i] != WORD_none; i++)
        if (rows[slot].words[i] == word)
            return true;
    return false;
}

bool schema_takes_kind(SlotType slot, ExprKind kind)
{
    return kind == EXPR_BAD || (rows[slot].kinds & (UINT64_C(1) << kind)) != 0;
}

bool schema_words_first(SlotType slot)
{
    return rows[slot].words_first;
}

bool schema_takes_free_text(SlotType slot)
{
    return rows[slot].free_text;
}

PhraseKey schema_expected(SlotType slot)
{
    return rows[slot].expected;
}
