#ifndef AGRC_ANALYSIS_PICTURE_H
#define AGRC_ANALYSIS_PICTURE_H

#include "analysis/voting/share_asked.h"
#include "analysis/voting/share_spans.h"

// What the answers on which shares give a wanted picture share: the numbers of votes of
// each voter with which it holds, words for them, and the argument.

// One voter whose votes are changed.
typedef struct {
    ShareQuestion question;
    Rational now;       // its votes as they are
    bool known;         // false: there are too many voters or sums
    VoteSpans spans;    // where the picture holds
    SpansAround around; // of `now`
} PictureOf;

typedef struct {
    Answering *answering;
    const Poll *poll;
    ShareGoal goal;
    Text body;
    Coalition named; // those that hinder the picture as votes are, or who are compared
    VEC(PictureOf) of;
} Picture;

// The stretch that is nearest to what the voter has, or NULL.
const VoteSpan *picture_nearest(Arena *arena, const PictureOf *of);
// How far it is from there; 0 when it begins right above or below.
Rational picture_distance(Arena *arena, const PictureOf *of, const VoteSpan *span);

Text picture_amount(const Picture *at, const PictureOf *of, Rational votes);
// `more than 5 % and at most 10 %`.
Text picture_span(const Picture *at, const PictureOf *of, const VoteSpan *span);

// Where a stretch holds the vote of a player decides: with whom, for example, and what
// those have where the stretch ends. Empty where no such coalition is found.
Text picture_matters(const Picture *at, const PictureOf *of, const VoteSpan *span,
                     size_t player);

// Why a stretch is the nearest one, with an example of who gives way; in words, as steps
// and as a table.
Text picture_why(const Picture *at, const PictureOf *of, const VoteSpan *span);

#endif
