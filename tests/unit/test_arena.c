/* Tests of arena, vec and buffer. */
#include "base/arena.h"
#include "base/buffer.h"
#include "base/sha256.h"
#include "base/vec.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void memory_is_zeroed_aligned_and_apart(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    unsigned char *before = NULL;
    for (size_t size = 0; size < 3000; size += 7) {
        unsigned char *memory = arena_alloc(arena, size);
        assert_int_equal((uintptr_t)memory % 16, 0);
        assert_ptr_not_equal(memory, before);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(memory[i], 0);
        memset(memory, 0xAA, size);
        before = memory;
    }
    unsigned char *large = ARENA_ARRAY(arena, unsigned char, 5000000);
    large[4999999] = 1;
    arena_free(arena);
    arena_free(NULL);
}

static void release_gives_zeroed_memory_back(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    ArenaMark empty = arena_mark(arena);
    uint64_t *kept = ARENA_NEW(arena, uint64_t);
    *kept = 7;
    size_t used = arena_used(arena);
    ArenaMark mark = arena_mark(arena);
    for (size_t i = 0; i < 1000; i++)
        memset(arena_alloc(arena, 1000), 0xAA, 1000);
    arena_release(arena, mark);
    assert_int_equal(arena_used(arena), used);
    assert_int_equal(*kept, 7);
    assert_int_equal(*ARENA_NEW(arena, uint64_t), 0);
    arena_release(arena, empty);
    assert_int_equal(arena_used(arena), 0);
    *ARENA_NEW(arena, uint64_t) = 7;
    arena_reset(arena);
    assert_int_equal(arena_used(arena), 0);
    assert_int_equal(*ARENA_NEW(arena, uint64_t), 0);
    arena_free(arena);
}

/* The failure that allocating `count` items of `size` bytes ends in. */
static Failure fail_with(Arena *arena, size_t count, size_t size)
{
    Guard guard = {.failure = FAILURE_NONE};
    arena_set_guard(arena, &guard);
    if (setjmp(guard.frame) == 0)
        arena_alloc_array(arena, count, size);
    arena_set_guard(arena, NULL);
    return guard.failure;
}

static void running_out_jumps_to_the_guard(void **state)
{
    (void)state;
    Arena *arena = arena_new(64);
    assert_int_equal(fail_with(arena, 3, 16), FAILURE_NONE);
    assert_int_equal(fail_with(arena, 1, 17), FAILURE_LIMIT);
    assert_int_equal(fail_with(arena, 1, 16), FAILURE_NONE);
    assert_int_equal(fail_with(arena, 1, 1), FAILURE_LIMIT);
    assert_int_equal(arena_used(arena), 64);
    arena_free(arena);

    arena = arena_new(0);
    assert_int_equal(fail_with(arena, SIZE_MAX / 2, 3), FAILURE_LIMIT);
    assert_int_equal(fail_with(arena, SIZE_MAX, 1), FAILURE_LIMIT);
    Failure failure;
    assert_null(arena_try(arena, SIZE_MAX - 3, &failure));
    assert_int_equal(failure, FAILURE_LIMIT);
    assert_ptr_equal(arena_guard(arena), NULL);
    arena_free(arena);
}

typedef struct {
    int x, y;
} Pair;

static void vec_keeps_what_was_pushed(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    VEC(Pair) pairs = {0};
    for (int i = 0; i < 1000; i++)
        vec_push(arena, &pairs, (Pair){i, -i});
    assert_int_equal(pairs.count, 1000);
    for (int i = 0; i < 1000; i++)
        assert_int_equal(pairs.items[i].y, -i);
    assert_int_equal(vec_last(&pairs).x, 999);
    arena_free(arena);
}

static void buffer_joins_its_pieces(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    Buffer buffer = buffer_new(arena);
    assert_int_equal(buffer_text(&buffer).length, 0);
    buffer_add(&buffer, TEXT("ab"));
    buffer_addc(&buffer, 'c');
    buffer_format(&buffer, "%d-" TEXT_FMT, 42, TEXT_ARG(TEXT("de")));
    assert_string_equal(buffer_text(&buffer).at, "abc42-de");
    for (int i = 0; i < 10; i++)
        buffer_add(&buffer, buffer_text(&buffer)); /* its own bytes, doubling */
    assert_int_equal(buffer_text(&buffer).length, 8 * 1024);
    assert_memory_equal(buffer_text(&buffer).at + 8 * 1023, "abc42-de", 9);
    arena_free(arena);
}

static void buffer_holds_at_every_length(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    Buffer buffer = buffer_new(arena);
    for (size_t i = 1; i <= 1000; i++) {
        buffer_format(&buffer, "%c", (int)('a' + i % 26));
        assert_int_equal(strlen(buffer_text(&buffer).at), i);
    }
    arena_free(arena);
}

/* The examples of FIPS 180-2. */
static void sha256_agrees_with_the_standard(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    assert_string_equal(
        sha256_hex(arena, TEXT("abc")).at,
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_string_equal(
        sha256_hex(arena, (Text){NULL, 0}).at,
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_is_zeroed_aligned_and_apart),
        cmocka_unit_test(release_gives_zeroed_memory_back),
        cmocka_unit_test(running_out_jumps_to_the_guard),
        cmocka_unit_test(vec_keeps_what_was_pushed),
        cmocka_unit_test(buffer_joins_its_pieces),
        cmocka_unit_test(buffer_holds_at_every_length),
        cmocka_unit_test(sha256_agrees_with_the_standard),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
