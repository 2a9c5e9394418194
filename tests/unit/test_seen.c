#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/seen.h"
#include "base/text_map.h"

// The two tables that keep long lists from being searched.

static void test_seen_has_each_number_once(void **state)
{
    Arena *arena = arena_new(0);
    Seen seen = {0};
    (void)state;
    for (uint64_t i = 1; i <= 5000; i++)
        assert_true(seen_add(arena, &seen, i << 32 | 7));
    for (uint64_t i = 1; i <= 5000; i++)
        assert_false(seen_add(arena, &seen, i << 32 | 7));
    assert_int_equal(seen.count, 5000);
    seen_clear(&seen);
    assert_true(seen_add(arena, &seen, (uint64_t)1 << 32 | 7));
    seen_clear(&seen);
    assert_true(seen_add(arena, &seen, (uint64_t)1 << 32 | 7));
    assert_false(seen_add(arena, &seen, (uint64_t)1 << 32 | 7));
    arena_free(arena);
}

static void test_text_map_finds_what_was_put(void **state)
{
    Arena *arena = arena_new(0);
    TextMap map = {0};
    (void)state;
    assert_int_equal(text_map_find(&map, TEXT("a")), 0);
    for (size_t i = 1; i <= 3000; i++)
        *text_map_at(arena, &map, text_format(arena, "name %zu", i)) = i;
    assert_int_equal(map.count, 3000);
    for (size_t i = 1; i <= 3000; i++)
        assert_int_equal(text_map_find(&map, text_format(arena, "name %zu", i)), i);
    assert_int_equal(text_map_find(&map, TEXT("name")), 0);
    assert_int_equal(*text_map_at(arena, &map, TEXT("")), 0);
    arena_free(arena);
}

static void test_work_has_an_end(void **state)
{
    Arena *arena = arena_new(0);
    Guard guard;
    volatile size_t steps = 0;
    (void)state;
    arena_set_guard(arena, &guard);
    if (setjmp(guard.frame) == 0)
        for (;; steps++) {
            if (steps == 1000)
                arena_rest(arena);
            arena_work(arena);
        }
    assert_int_equal(guard.failure, FAILURE_LIMIT);
    assert_true(steps > 1000000);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_seen_has_each_number_once),
        cmocka_unit_test(test_text_map_finds_what_was_put),
        cmocka_unit_test(test_work_has_an_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
