#ifndef AGRC_ENGINE_FORMS_CONCEPTS_H
#define AGRC_ENGINE_FORMS_CONCEPTS_H

#include "engine/forms/forms_match.h"

// Questions by their concepts, whatever the order of the words: every word must belong to
// a concept of the domain (votes, figures, leaving) or to a name, a day, a year or an
// amount. What the concepts make together is told by rules.

// A set of concepts.
typedef uint64_t Concepts;
#define CONCEPT(number) (UINT64_C(1) << (number))

// Phrases of a concept in a language, parted by `|`.
typedef struct {
    Language language;
    unsigned concept; // 0..63
    const char *phrases;
} ConceptRow;

// How many of something a rule wants.
typedef enum {
    WANTS_NONE,
    WANTS_ONE,
    WANTS_AT_MOST_ONE,
    WANTS_TWO,
    WANTS_SOME,
    WANTS_ANY,
} Wants;

// The concepts `all`, one of `any` (if there are some), and nothing else but `allowed`.
// `question` is the same question in English, as patterns know it, with
//   %p parties  %t topic  %T ` on` topic, if any  %B ` in` body  %O ` of` body, if any
//   %d day  %y year  %z second year  %Y ` in` year, if any  %a amount  %n number
typedef struct {
    Concepts all, any, allowed;
    Wants parties, topic, days, years, amounts, numbers;
    bool joined;  // the parties stand together in the question
    bool changed; // only beside a change
    const char *question;
} ConceptRule;

typedef struct {
    const ConceptRow *rows;
    size_t row_count;
    const ConceptRule *rules; // the first that fits counts
    size_t rule_count;
    unsigned idle;                          // the concept of words that say nothing
    bool (*is_topic)(const Entity *entity); // what questions of the domain are about
    Concepts of_parties; // concepts that may be said of parties that are named
    Concepts of_topic;   // concepts that naming a topic says
    Concepts with_topic; // concepts that may be said beside a topic
    // Concepts that all together stand for a topic where none is named, as `%T` says it.
    Concepts subject;
    const char *of_subject;
    // Concepts that say that a limit is moved; with those of `of_limit` and a share they
    // are a change before the question (`%f`: the share), or 0.
    Concepts moves, of_limit;
    const char *moved;
    bool concepts_first; // a phrase goes before a name
    bool careful;        // and before one that is only likely
    // What else a word may say of a topic, and whether concepts may be said of it; or
    // NULL.
    bool (*topic_says)(Arena *arena, const Entity *topic, Text typed, Text loose);
    bool (*topic_takes)(const Entity *topic, Concepts concepts);
    bool (*topic_denies)(Arena *arena, const Entity *topic, Text typed, Text loose);
    bool (*is_measure_word)(Text typed); // a name may be meant as such a word instead
} ConceptDomain;

// The question in words that patterns know, `after` a change or without. False when it is
// none of the domain.
bool concepts_read(const ConceptDomain *domain, const Matcher *matcher, Language language,
                   bool after, Text *out);

#endif
