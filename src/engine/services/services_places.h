#ifndef AGRC_ENGINE_SERVICES_PLACES_H
#define AGRC_ENGINE_SERVICES_PLACES_H

#include "engine/services/services.h"

// The places that services are told apart by. Places are bits, and only where some line
// speaks of places, so that many services in many municipalities are soon gone through.

// The places that something covers, by their numbers; NULL bits: all of them.
typedef struct {
    const uint64_t *bits;
} Region;
typedef VEC(Region) Regions;

// Places are alike when the same of these regions cover them.
typedef struct PlaceTest {
    Regions regions;
} PlaceTest;

typedef struct {
    uint64_t key; // see region_key
    Region region;
} KnownRegion;

// The members of a set, so that asking whether a service is one is no search.
typedef struct {
    const Entity *set, *first;
    Seen members;
} KnownSet;

struct ServiceEval {
    Eval *eval;
    Arena *arena;
    EntityList places; // a place's number is its index here
    Seen is_place;
    uint32_t *numbers;      // of entities as places, counted from 1; 0: none
    VEC(KnownRegion) known; // of kinds, sets and single places
    VEC(KnownSet) sets;     // see services_lines.c
};

bool services_is_place(const ServiceEval *services, const Entity *entity);

bool region_covers(Region region, size_t place);

// The places that one value stands for, those behind a role included; `any` tells that
// there is one at all. What follows the value in its list does not count.
Region region_of_value(ServiceEval *services, const Expr *value, bool *any);

// The places that the values of a list cover together; all of them when it is NULL.
Region region_of_list(ServiceEval *services, const Expr *list);

#endif
