#ifndef AGRC_COMMAND_OPTIONS_H
#define AGRC_COMMAND_OPTIONS_H

#include "agr.h"
#include "command/terminal.h"

// What stands on the command line after the verb.

// Options that say how agreements are opened: all verbs that open any take them.
#define OPTIONS_OPENING (OPTION_ROOT | OPTION_UNTRUSTED | OPTION_LIMIT)

// In the order in which the options name them.
typedef enum {
    FORMAT_TEXT,
    FORMAT_JSON,
    FORMAT_JUNIT,
    FORMAT_SARIF,
    FORMAT_GITHUB,
    FORMAT_CSV,      // of answers alone
    FORMAT_EXCEL,    // the same
    FORMAT_ICS,      // of calendars alone
    FORMAT_MARKDOWN, // of reports
    FORMAT_HTML,
} Format;

// Each option as a bit: a verb says which it takes.
typedef enum {
    OPTION_LANGUAGE = 1 << 0,
    OPTION_FORMAT = 1 << 1, // of answers
    OPTION_COLOR = 1 << 2,
    OPTION_ROOT = 1 << 3,
    OPTION_FAIL_ON = 1 << 4,
    OPTION_ALL = 1 << 5,
    OPTION_EXPECT = 1 << 6,
    OPTION_FORMS = 1 << 7,
    OPTION_HELP = 1 << 8,
    OPTION_FORMAT_TESTS = 1 << 9,  // --format with JUnit
    OPTION_FORMAT_CHECK = 1 << 10, // --format with all for findings
    OPTION_AS_OF = 1 << 11,
    OPTION_NATIVES = 1 << 12, // all that has to do with native functions
    OPTION_UNTRUSTED = 1 << 13,
    OPTION_LIMIT = 1 << 14,
    OPTION_FORMAT_PLAIN = 1 << 15, // --format with text and JSON alone
    OPTION_FORMAT_CALENDAR = 1 << 16,
    OPTION_FROM = 1 << 17,
    OPTION_TO = 1 << 18,
    OPTION_PARTY = 1 << 19,
    OPTION_FORMAT_POWER = 1 << 20, // --format of a report
    OPTION_EVENTS = 1 << 21,
} OptionBit;

enum { ALLOWED_MOST = 64 };
enum { OPTIONS_LIMITS = 64 }; // more than there are to set

typedef struct {
    AgrLanguage language; // AGR_LANGUAGE_OF_FILE unless given
    Format format;
    ColorChoice color;
    const char *root;
    AgrSeverity fail_on;
    bool all, forms, help;
    const char *const *beside; // files of amendments to be read with the one named
    size_t beside_count;
    const char *expect, *as_of, *from, *to, *party, *events;
    const char *manifest; // of native functions
    const char *allowed[ALLOWED_MOST];
    size_t allowed_count;
    bool unconfined;
    AgrNatives *natives; // made from these; see command/natives.h
    bool untrusted;
    AgrLimitSetting limits[OPTIONS_LIMITS];
    size_t limit_count;
    const char **operands; // gathered at the front of argv
    size_t count;
} Options;

// The language of help and usage errors: what --language says anywhere, else English.
AgrLanguage options_language(int argc, char **argv);

// Reads the arguments that follow the verb; false after a message on `terminal->err`.
// `taken` are the bits of the options of the verb.
bool options_read(Terminal *terminal, unsigned taken, int argc, char **argv,
                  Options *options);

// What the library is told of them. `cancel` may be NULL, see AgrOptions.
AgrOptions options_agr(const Options *options, const volatile sig_atomic_t *cancel);

// What a limit of the table is under these options: one at hand, or by its name.
unsigned long long options_limit(const Options *options, const AgrLimit *limit);
unsigned long long options_most(const Options *options, const char *name);

// The lines of --help for the options in `taken`.
void options_help(Writer *writer, AgrLanguage language, unsigned taken);

// The candidate nearest to `word` that is near enough to be meant, or NULL.
const char *nearest(const char *word, const char *const *candidates, size_t count);

#endif
