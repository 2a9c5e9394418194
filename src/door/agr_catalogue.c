// The public door: every finding there is.

#include <string.h>
#include <strings.h>

#include "agr.h"
#include "base/diag.h"

const AgrExplanation *agr_explain(const char *code, AgrLanguage language,
                                  AgrExplanation *out)
{
    static const char *const severities[] = {"note", "warning", "error"};
    if (language == AGR_LANGUAGE_OF_FILE)
        language = AGR_ENGLISH;
    for (size_t i = 1; i < FINDING_COUNT; i++) {
        const FindingRow *row = &finding_rows[i];
        if (strcasecmp(row->code, code) != 0 && strcmp(row->key, code) != 0)
            continue;
        *out = (AgrExplanation){.code = row->code,
                                .severity = severities[row->severity],
                                .message = row->text[language],
                                .text = row->explain[language],
                                .wrong = row->wrong,
                                .right = row->right};
        return out;
    }
    return NULL;
}

size_t agr_code_count(void)
{
    return FINDING_COUNT - 1;
}

const char *agr_code(size_t index)
{
    return index < FINDING_COUNT - 1 ? finding_rows[index + 1].code : NULL;
}
