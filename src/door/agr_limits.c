// The public door: limits.

#include "base/rational_memory.h"
#include "door/document.h"

static const FindingKey findings[MOST_COUNT] = {
#define FINDING_none FINDING_COUNT
#define MOST(key, name, unit, usual, untrusted, least, ceiling, finding)                 \
    [MOST_##key] = FINDING_##finding,
#include "base/limits.def"
#undef MOST
};

static const PhraseKey phrases[MOST_COUNT] = {
#define MOST(key, name, unit, usual, untrusted, least, ceiling, finding)                 \
    [MOST_##key] = PHRASE_limit_##key,
#include "base/limits.def"
#undef MOST
};

const AgrLimit *agr_limit(size_t index, AgrLimit *out)
{
    if (index >= MOST_COUNT)
        return NULL;
    const LimitRow *row = &limit_rows[index];
    *out = (AgrLimit){.name = row->name,
                      .unit = row->unit,
                      .code = findings[index] == FINDING_none
                                  ? NULL
                                  : finding_rows[findings[index]].code,
                      .usual = limits_usual.most[index],
                      .untrusted = limits_untrusted.most[index],
                      .least = row->least,
                      .ceiling = row->ceiling};
    return out;
}

const char *agr_limit_words(size_t index, AgrLanguage language)
{
    if (language == AGR_LANGUAGE_OF_FILE)
        language = AGR_ENGLISH;
    return index < MOST_COUNT ? phrase_texts[phrases[index]][language] : NULL;
}

void agr_serve_gmp(void)
{
    rational_memory_take();
}

bool document_limits(const AgrOptions *options, Limits *out)
{
    *out = options && options->untrusted ? limits_untrusted : limits_usual;
    for (size_t i = 0; options && i < options->limit_count; i++) {
        const AgrLimitSetting *setting = &options->limits[i];
        LimitKey key = limits_named(setting->name);
        if (key == MOST_COUNT || setting->value < limit_rows[key].least ||
            setting->value > limit_rows[key].ceiling)
            return false;
        out->most[key] = (size_t)setting->value;
    }
    return true;
}

Finding limit_finding(Arena *arena, LimitKey key, const Source *source)
{
    Finding finding = {.key = findings[key], .span = {source, 0, 0}, .arg_count = 2};
    finding.args[0] = diag_most(arena, key);
    finding.args[1] = ARG(text_from(limit_rows[key].name));
    return finding;
}
