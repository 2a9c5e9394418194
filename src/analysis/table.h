#ifndef AGRC_ANALYSIS_TABLE_H
#define AGRC_ANALYSIS_TABLE_H

#include "analysis/answer.h"

// The functions behind the question forms: one for each form of grammar/forms.
extern Answerer *const answerers[FORM_COUNT];

// answers_text.c: what is stated
Answerer answer_share_of, answer_total_of, answer_figure_of, answer_count_of,
    answer_list_of, answer_size_of, answer_size_allowed, answer_composition,
    answer_members_of, answer_seats_of, answer_seat_methods, answer_next_seat,
    answer_seats_by, answer_seats_ruled, answer_parties, answer_is_party, answer_term,
    answer_clause_says, answer_describe, answer_is_on_list, answer_holder_of,
    answer_is_holder, answer_figure_in_unit, answer_named_by_of;
// answers_shares.c: several shares against each other
Answerer answer_combined_share, answer_largest_share, answer_smallest_share;
// answers_than.c: two against each other
Answerer answer_more_than;
// answers_formula.c: what the text states against what computes
Answerer answer_differences;
// answers_sums.c: sums by attribute, outside the total, limits for each, what is missing
Answerer answer_outside_total, answer_sum_by, answer_can_serve, answer_missing_for;
// answers_seek.c: what a figure would have to be
Answerer answer_seek, answer_seek_part, answer_seek_requirement;
// answers_overview.c: the agreement on one page
Answerer answer_overview;
// answers_stated.c: whether something is stated at all
Answerer answer_is_stated;
// answers_duty.c: who must, may and must not
Answerer answer_who_does, answer_duties_of, answer_rights_of, answer_prohibitions_of,
    answer_duties, answer_duties_strength, answer_rights, answer_prohibitions,
    answer_deadline_of, answer_procedure_steps, answer_meetings, answer_rule_value;
// answers_gap.c: what is open
Answerer answer_not_stated, answer_open_questions, answer_contradictions,
    answer_readings_of, answer_requirements, answer_law_kept, answer_main_agreement,
    answer_sub_ends_before, answer_sub_outlives, answer_mentions, answer_law_broken,
    answer_law_by_hand, answer_alone_enough, answer_unchecked, answer_annexes;
// answers_vote.c: who decides
Answerer answer_vote, answer_vote_margin, answer_vote_more, answer_who_decides_alone,
    answer_who_blocks_alone, answer_who_never_matters, answer_can_decide_alone,
    answer_can_block_alone, answer_does_matter, answer_can_pass_without,
    answer_exact_limit, answer_threshold, answer_weights;
// answers_term_days.c: when it is in force, what prolongs it
Answerer answer_term_end_of, answer_options;
// answers_amendments.c: approvals of the agreement itself
Answerer answer_agreement_approved_by, answer_agreement_not_approved_by;
// answers_chair.c: who chairs, in the first period and after
Answerer answer_chair_of, answer_deputy_chair_of, answer_secretary_of,
    answer_presenter_of;
// answers_term.c: when it is in force, what outlives it, facts and kinds
Answerer answer_term_end, answer_term_start, answer_in_force_on, answer_survives,
    answer_fact_holds, answer_kind_of, answer_notice_period;
// answers_service.c, answers_service_facts.c, answers_services.c, answers_moves.c: who
// holds which aspect of which service
Answerer answer_service_who, answer_service_roles, answer_service_is_mode,
    answer_service_statutory, answer_service_parts, answer_service_wholes,
    answer_services_of, answer_services_in_mode, answer_services_gaps,
    answer_services_matrix, answer_services_move, answer_services_bound,
    answer_delegated_to, answer_delegation_of, answer_service_mode;
// answers_procedure.c: what can follow in a procedure, and whether it can get stuck
Answerer answer_next_steps, answer_acts_next, answer_nobody_acts, answer_gets_stuck,
    answer_outcomes_of;
// answers_procedure_time.c: when it gets where, and how long it takes
Answerer answer_reaches_when, answer_takes_at_most;
// answers_divide.c: who pays how much of an amount
Answerer answer_who_pays, answer_part_of_amount;
// answers_settle.c: instalments, and who has borne what
Answerer answer_instalments_of, answer_ledger;
// answers_compare.c: what changes and which rule gives most
Answerer answer_more_if, answer_best_rule;
// answers_interest.c
Answerer answer_interest_on;
// answers_amendments.c: what amendments change, from when, who approved them
Answerer answer_amendment_changes, answer_changes_on, answer_version_on,
    answer_amendment_in_force, answer_amendment_approved_by,
    answer_amendment_not_approved_by, answer_amendments;
// answers_may.c: whether someone may or must
Answerer answer_may_do, answer_may_leave, answer_must_do, answer_is_needed,
    answer_quorum_of, answer_is_quorate, answer_can_decide_present, answer_is_barred;
Answerer answer_deputies_of, answer_deputy_chair_of, answer_leader_of, answer_guests_of;
Answerer answer_subgroups_of, answer_with_whom, answer_to_whom, answer_how_often;
// answers_plan.c: where something is, whose staff, limits on figures
Answerer answer_where_of, answer_employer_of, answer_requirement_of, answer_keeps_limit,
    answer_total_fits, answer_ceiling_of;
Answerer answer_conditions_of, answer_what_follows, answer_is_enough;
Answerer answer_each_has, answer_most_related, answer_fewest_related, answer_belonging,
    answer_belonging_count;
Answerer answer_having, answer_covered, answer_related, answer_had_count, answer_by_value,
    answer_class_of_case, answer_class_of;
// answers_index.c, answers_game.c: power in numbers, and rules as a whole
Answerer answer_index_banzhaf, answer_index_shapley, answer_index_penrose,
    answer_index_prevent, answer_index_initiate, answer_index_johnston,
    answer_index_deegan, answer_index_holler, answer_index_all, answer_index_owen,
    answer_power_to_act, answer_interchangeable, answer_can_contradict,
    answer_can_deadlock, answer_can_tie;
// answers_share.c: how many votes it takes
Answerer answer_share_veto, answer_share_alone, answer_share_matter, answer_share_equal;
// answers_picture.c: which shares give a wanted picture
Answerer answer_picture_no_dummy, answer_picture_no_veto, answer_picture_no_sole,
    answer_picture_equal;
Answerer answer_same_rule; // answers_same.c
// answers_sized.c, answers_block_share.c, answers_tie_rule.c: how many it takes, and ties
Answerer answer_sized_deciding, answer_sized_blocking, answer_fewest_deciding,
    answer_fewest_blocking, answer_block_share, answer_tie_of;
// answers_counts.c: how many coalitions, and lists of those that lose or block
Answerer answer_coalition_counts, answer_index_raw;
// answers_coalitions.c: lists of coalitions
Answerer answer_winning, answer_losing, answer_minimal_winning, answer_maximal_losing,
    answer_blocking;
// answers_change.c: what a change does to everybody's power
Answerer answer_power_change;
// answers_threshold.c, answers_wanted.c: what other thresholds would change or give
Answerer answer_threshold_map, answer_threshold_no_dummy, answer_threshold_no_veto,
    answer_threshold_no_sole, answer_threshold_veto, answer_threshold_sole,
    answer_threshold_say, answer_threshold_equal;

// answers_deadline.c, answers_due.c: days counted, and what is due when
Answerer answer_notice_end, answer_notice_latest, answer_days_left, answer_due,
    answer_due_next, answer_duties_in;

// Where things stand after what has happened.
Answerer answer_overdue, answer_who_late, answer_standing_of, answer_is_late,
    answer_is_done;
// answers_follows.c: what follows an event, a breach or an end
Answerer answer_duties_when, answer_successor_of, answer_breach_of, answer_surviving;

#endif
