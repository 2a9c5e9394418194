#include "native/manifest.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char FORMAT[] = "agrc-natives/1";
enum { MILLISECONDS_MOST = 60000, MILLISECONDS_USUAL = 1000 };

static bool wrong(char *problem, const char *path, const char *what, const char *which)
{
    snprintf(problem, MANIFEST_PROBLEM, "%s: %s%s%s", path, what, which ? ": " : "",
             which ? which : "");
    return false;
}

// --- one function ---

// A text of 1 to `size` - 1 bytes without a NUL in it.
static bool take_text(const json_t *value, char *out, size_t size)
{
    size_t length = json_string_length(value);
    const char *text = json_string_value(value);
    if (!text || length == 0 || length >= size || strlen(text) != length)
        return false;
    memcpy(out, text, length + 1);
    return true;
}

static bool is_hash(const char *text)
{
    return strlen(text) == 64 && strspn(text, "0123456789abcdef") == 64;
}

static bool take_time(const json_t *value, int *out)
{
    json_int_t time = json_integer_value(value);
    if (!json_is_integer(value) || time < 1 || time > MILLISECONDS_MOST)
        return false;
    *out = (int)time;
    return true;
}

// The value of one key; false when there is no such key or the value is not for it.
static bool take(ManifestRow *row, const char *key, const json_t *value)
{
    if (strcmp(key, "name") == 0)
        return take_text(value, row->name, sizeof row->name);
    if (strcmp(key, "library") == 0)
        return take_text(value, row->library, sizeof row->library);
    if (strcmp(key, "entry") == 0)
        return take_text(value, row->entry, sizeof row->entry);
    if (strcmp(key, "sha256") == 0)
        return take_text(value, row->sha256, sizeof row->sha256) && is_hash(row->sha256);
    if (strcmp(key, "milliseconds") == 0)
        return take_time(value, &row->milliseconds);
    if (strcmp(key, "pure") != 0 || !json_is_boolean(value))
        return false;
    row->pure = json_is_true(value);
    return true;
}

// A path that is not absolute counts from the folder of the manifest.
static bool settle_path(ManifestRow *row, const char *manifest)
{
    const char *slash = strrchr(manifest, '/');
    int folder = slash && row->library[0] != '/' ? (int)(slash - manifest) + 1 : 0;
    int length =
        snprintf(row->path, sizeof row->path, "%.*s%s", folder, manifest, row->library);
    return length > 0 && (size_t)length < sizeof row->path;
}

static bool read_row(const json_t *object, const char *path, Manifest *out, char *problem)
{
    ManifestRow *row = &out->rows[out->count];
    *row = (ManifestRow){.milliseconds = MILLISECONDS_USUAL};
    void *at = json_object_iter((json_t *)(uintptr_t)object);
    if (!json_is_object(object))
        return wrong(problem, path, "each of `natives` is an object", NULL);
    for (; at; at = json_object_iter_next((json_t *)(uintptr_t)object, at))
        if (!take(row, json_object_iter_key(at), json_object_iter_value(at)))
            return wrong(problem, path, "no such key, or a value that is not for it",
                         json_object_iter_key(at));
    if (!*row->name || !*row->library || !*row->entry || !*row->sha256)
        return wrong(problem, path,
                     "a function lacks one of name, library, entry, sha256",
                     *row->name ? row->name : NULL);
    if (manifest_find(out, row->name, strlen(row->name)))
        return wrong(problem, path, "a function stands here twice", row->name);
    if (!settle_path(row, path))
        return wrong(problem, path, "the path is too long", row->name);
    out->count++;
    return true;
}

// --- the whole ---

static bool read_rows(const json_t *root, const char *path, Manifest *out, char *problem)
{
    const json_t *natives = json_object_get(root, "natives");
    const char *format = json_string_value(json_object_get(root, "format"));
    if (!format || strcmp(format, FORMAT) != 0)
        return wrong(problem, path, "`format` must be", FORMAT);
    if (!json_is_array(natives) || json_object_size(root) != 2)
        return wrong(problem, path, "there must be `format` and a list `natives` alone",
                     NULL);
    if (json_array_size(natives) > MANIFEST_MOST)
        return wrong(problem, path, "there are more than 256 functions", NULL);
    out->rows = calloc(json_array_size(natives) + 1, sizeof *out->rows);
    if (!out->rows)
        return wrong(problem, path, "there is no memory", NULL);
    for (size_t i = 0; i < json_array_size(natives); i++)
        if (!read_row(json_array_get(natives, i), path, out, problem))
            return false;
    return true;
}

bool manifest_read(const char *path, Manifest *out, char problem[MANIFEST_PROBLEM])
{
    json_error_t error;
    *out = (Manifest){0};
    json_t *root = json_load_file(path, JSON_REJECT_DUPLICATES, &error);
    if (!root) {
        if (error.line > 0)
            snprintf(problem, MANIFEST_PROBLEM, "%s:%d: %.200s", path, error.line,
                     error.text);
        else
            wrong(problem, path, "can't be read", NULL);
        return false;
    }
    bool read = read_rows(root, path, out, problem);
    json_decref(root);
    if (!read)
        manifest_free(out);
    return read;
}

void manifest_free(Manifest *manifest)
{
    free(manifest->rows);
    *manifest = (Manifest){0};
}

const ManifestRow *manifest_find(const Manifest *manifest, const char *name,
                                 size_t length)
{
    for (size_t i = 0; i < manifest->count; i++)
        if (strlen(manifest->rows[i].name) == length &&
            memcmp(manifest->rows[i].name, name, length) == 0)
            return &manifest->rows[i];
    return NULL;
}
