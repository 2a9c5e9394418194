/* Tests of text_map. The source is taken in whole, to get at its hash. */
#include "base/text_map.c"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static Text name_of(Arena *arena, unsigned long number)
{
    return text_format(arena, "n%lu", number);
}

/* The longest way to a key. */
static size_t longest(const TextMap *map)
{
    size_t most = 0, probes;
    for (size_t i = 0; i < map->room; i++) {
        Text key = map->rows[i].key;
        if (map->rows[i].used && find_row(map, key, hash(key, map->seed), &probes)->used)
            most = probes > most ? probes : most;
    }
    return most;
}

static void keys_keep_their_numbers(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    TextMap map = {0};
    for (unsigned long i = 1; i <= 100000; i++)
        *text_map_at(arena, &map, name_of(arena, i)) = i;
    for (unsigned long i = 1; i <= 100000; i++)
        assert_int_equal(text_map_find(&map, name_of(arena, i)), i);
    assert_int_equal(text_map_find(&map, TEXT("no such key")), 0);
    assert_int_equal(map.count, 100000);
    assert_int_equal(map.seed, 0); /* ordinary names need no other hash */
    assert_true(longest(&map) <= PROBES_MOST);
    arena_free(arena);
}

static void names_made_to_fall_together_do_not(void **state)
{
    (void)state;
    enum { NAMES = 2000, ROOM = 4096 };
    Arena *arena = arena_new(0);
    TextMap map = {0};
    unsigned long number = 0;
    for (size_t found = 0; found < NAMES; number++) {
        char digits[32];
        int length = snprintf(digits, sizeof digits, "n%lu", number);
        if ((hash((Text){digits, (size_t)length}, 0) & (ROOM - 1)) != 7)
            continue;
        found++;
        *text_map_at(arena, &map, name_of(arena, number)) = number + 1;
    }
    assert_int_equal(map.count, NAMES);
    assert_true(map.seed > 0);
    assert_true(longest(&map) <= PROBES_MOST);
    for (unsigned long i = 0; i < number; i++) {
        size_t value = text_map_find(&map, name_of(arena, i));
        assert_true(value == 0 || value == i + 1);
    }
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_keep_their_numbers),
        cmocka_unit_test(names_made_to_fall_together_do_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
