/* Tests of text. */
#include "base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void assert_text(Text text, const char *expected)
{
    if (!text_equal(text, text_from(expected)))
        fail_msg("got \"" TEXT_FMT "\", not \"%s\"", TEXT_ARG(text), expected);
}

static void slices_compare_and_trim(void **state)
{
    (void)state;
    Text none = {NULL, 0};
    assert_true(text_equal(none, TEXT("")));
    assert_true(text_equal(none, text_from(NULL)));
    assert_false(text_equal(TEXT("a"), TEXT("b")));
    assert_true(text_compare(TEXT("a"), TEXT("ab")) < 0);
    assert_true(text_compare(TEXT("b"), TEXT("ab")) > 0);
    assert_true(text_compare(TEXT("z"), TEXT("ä")) < 0);
    assert_int_equal(text_compare(none, none), 0);
    assert_true(text_starts_with(TEXT("abc"), TEXT("ab")));
    assert_true(text_starts_with(TEXT("abc"), none));
    assert_false(text_starts_with(TEXT("a"), TEXT("ab")));
    assert_text(text_trim(TEXT(" \t a b\r\n")), "a b");
    assert_text(text_trim(TEXT(" \n ")), "");
}

static void copies_end_in_nul(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    Text part = {"abcdef", 3};
    assert_string_equal(text_copy(arena, part).at, "abc");
    assert_string_equal(text_cstr(arena, (Text){NULL, 0}), "");
    assert_string_equal(text_format(arena, "%d" TEXT_FMT, 7, TEXT_ARG(part)).at, "7abc");
    arena_free(arena);
}

/* Encodes by the table of RFC 3629; returns the length. */
static size_t encode_slowly(uint32_t codepoint, char *out)
{
    if (codepoint < 0x80)
        return (size_t)sprintf(out, "%c", (int)codepoint);
    if (codepoint < 0x800)
        return (size_t)sprintf(out, "%c%c", (int)(0xC0 | codepoint >> 6),
                               (int)(0x80 | (codepoint & 0x3F)));
    if (codepoint < 0x10000)
        return (size_t)sprintf(out, "%c%c%c", (int)(0xE0 | codepoint >> 12),
                               (int)(0x80 | (codepoint >> 6 & 0x3F)),
                               (int)(0x80 | (codepoint & 0x3F)));
    return (size_t)sprintf(out, "%c%c%c%c", (int)(0xF0 | codepoint >> 18),
                           (int)(0x80 | (codepoint >> 12 & 0x3F)),
                           (int)(0x80 | (codepoint >> 6 & 0x3F)),
                           (int)(0x80 | (codepoint & 0x3F)));
}

static void every_code_point_is_decoded(void **state)
{
    (void)state;
    for (uint32_t codepoint = 0; codepoint < 0x110000; codepoint++) {
        char bytes[8];
        Text text = {bytes, encode_slowly(codepoint, bytes)};
        bool surrogate = codepoint >= 0xD800 && codepoint < 0xE000;
        uint32_t decoded;
        size_t length = text_decode(text, 0, &decoded);
        if (text_is_utf8(text, NULL) == surrogate)
            fail_msg("U+%04X valid or not", codepoint);
        if (!surrogate && (decoded != codepoint || length != text.length))
            fail_msg("U+%04X decoded as U+%04X", codepoint, decoded);
    }
}

static void bad_bytes_are_found(void **state)
{
    (void)state;
    const char *wrong[] = {
        "ä\x80",     "ä\xC3", "ä\xC0\xAF", "ä\xED\xA0\x80", "ä\xF4\x90\x80\x80",
        "ä\xE2\x82", "ä\xFF", "ä\xC3(x"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        size_t bad = 0;
        assert_false(text_is_utf8(text_from(wrong[i]), &bad));
        assert_int_equal(bad, 2);
    }
    assert_true(text_is_utf8(TEXT("\uFFFD a\0b"), NULL));
    uint32_t codepoint;
    assert_int_equal(text_decode(TEXT("a"), 1, &codepoint), 0);
    assert_int_equal(text_decode(TEXT("\xFF"), 0, &codepoint), 1);
    assert_int_equal(codepoint, 0xFFFD);
}

static void text_is_measured(void **state)
{
    (void)state;
    assert_int_equal(text_codepoints(TEXT("päivä")), 5);
    assert_int_equal(text_codepoints(TEXT("a\xFF\xFE")), 3);
    assert_int_equal(text_columns(TEXT("päivä")), 5);
    assert_int_equal(text_columns(TEXT("pa\u0308iva\u0308")), 5);
    assert_int_equal(text_columns(TEXT("\u65E5\u672C")), 4);
    assert_int_equal(text_columns(TEXT("\x1B")), 0);
}

static void normal_forms_meet(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    assert_text(text_nfc(arena, TEXT("a\u0308")), "ä");
    assert_text(text_nfc(arena, TEXT("plain")), "plain");
    assert_text(text_nfc(arena, TEXT("\uAC00")), "\uAC00");
    assert_text(text_nfc(arena, TEXT("ä\xFF")), "ä\xFF");
    assert_text(text_fold(arena, TEXT("ÄITI Isä")), "äiti isä");
    assert_text(text_fold(arena, TEXT("A\u030Abo")), "åbo");
    assert_text(text_fold(arena, TEXT("STRASSE")), "strasse");
    assert_text(text_fold(arena, TEXT("Straße")), "strasse");
    assert_text(text_fold(arena, TEXT("AZaz@[`{")), "azaz@[`{");
    assert_text(text_fold_loose(arena, TEXT("Ääkköset Å")), "aakkoset a");
    assert_text(text_fold_loose(arena, TEXT("TO\u0308")), "to");
    assert_text(text_fold_loose(arena, TEXT("")), "");
    assert_int_equal(text_fold(arena, TEXT("Ä\0B")).length, 4);
    arena_free(arena);
}

static void lookalikes_become_latin(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    /* "Oсаkе" with Cyrillic es, a, ie; capital Greek alpha; io is ie with dots */
    assert_text(text_confusable(arena, TEXT("O\u0441\u0430k\u0435")), "Ocake");
    assert_text(text_confusable(arena, TEXT("\u0391BC")), "ABC");
    assert_text(text_confusable(arena, TEXT("\u0451")), "ë");
    assert_text(text_confusable(arena, TEXT("\u0439")), "\u0439");
    assert_text(text_confusable(arena, TEXT("äöå")), "äöå");
    arena_free(arena);
}

static void endless_marks_fail_with_limit(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    char marks[2 * 1001 + 1] = "";
    for (size_t i = 0; i < 1001; i++)
        memcpy(marks + 2 * i, "\u0308", 3);
    text_nfc(arena, (Text){marks, 2 * 1000});
    Guard guard = {.failure = FAILURE_NONE};
    arena_set_guard(arena, &guard);
    if (setjmp(guard.frame) == 0)
        text_nfc(arena, text_from(marks));
    assert_int_equal(guard.failure, FAILURE_LIMIT);
    arena_free(arena);
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Optimal string alignment straight from its definition. */
static size_t align_slowly(const char *a, size_t m, const char *b, size_t n)
{
    if (m == 0 || n == 0)
        return m + n;
    size_t cost = align_slowly(a, m - 1, b, n - 1) + (a[m - 1] != b[n - 1]);
    cost = least(cost, align_slowly(a, m - 1, b, n) + 1);
    cost = least(cost, align_slowly(a, m, b, n - 1) + 1);
    if (m > 1 && n > 1 && a[m - 1] == b[n - 2] && a[m - 2] == b[n - 1])
        cost = least(cost, align_slowly(a, m - 2, b, n - 2) + 1);
    return cost;
}

/* Writes word number `index` over the letters a, b, c; returns its length. */
static size_t write_word(unsigned index, char *out)
{
    size_t length = 0;
    for (; index > 0; index = (index - 1) / 3)
        out[length++] = (char)('a' + (index - 1) % 3);
    return length;
}

static void distances_agree_with_the_definition(void **state)
{
    (void)state;
    enum { WORDS = 1 + 3 + 9 + 27 + 81 };
    Arena *arena = arena_new(0);
    for (unsigned i = 0; i < WORDS; i++)
        for (unsigned j = 0; j < WORDS; j++) {
            char a[8], b[8];
            Text left = {a, write_word(i, a)}, right = {b, write_word(j, b)};
            size_t expected = align_slowly(a, left.length, b, right.length);
            for (size_t limit = 0; limit <= 5; limit++)
                if (text_distance(arena, left, right, limit) !=
                    least(expected, limit + 1))
                    fail_msg("words %u and %u at limit %zu", i, j, limit);
        }
    assert_int_equal(text_distance(arena, TEXT("äö"), TEXT("öä"), 3), 1);
    assert_int_equal(text_distance(arena, TEXT("äiti"), TEXT("aiti"), 3), 1);
    assert_int_equal(arena_used(arena), 0);
    arena_free(arena);
}

static void controls_are_made_visible(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    Text shown = text_escape_controls(arena, TEXT("a\x1B[0m\tb\n\0\x7F"), false);
    assert_text(shown, "a\\u{1B}[0m\tb\\u{0A}\\u{00}\\u{7F}");
    assert_text(text_escape_controls(arena, TEXT("a\nb\r"), true), "a\nb\\u{0D}");
    assert_text(text_escape_controls(arena, TEXT("\xC2\x85\u202Eä\u2066"), true),
                "\\u{85}\\u{202E}ä\\u{2066}");
    assert_text(text_escape_controls(arena, TEXT("ä\x9B"), true), "ä\\x{9B}");
    assert_false(text_is_bidi_control(0x2029));
    assert_true(text_is_bidi_control(0x061C));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slices_compare_and_trim),
        cmocka_unit_test(copies_end_in_nul),
        cmocka_unit_test(every_code_point_is_decoded),
        cmocka_unit_test(bad_bytes_are_found),
        cmocka_unit_test(text_is_measured),
        cmocka_unit_test(normal_forms_meet),
        cmocka_unit_test(lookalikes_become_latin),
        cmocka_unit_test(endless_marks_fail_with_limit),
        cmocka_unit_test(distances_agree_with_the_definition),
        cmocka_unit_test(controls_are_made_visible),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
