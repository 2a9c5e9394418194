#include "base/inflect_number.h"

#include <string.h>

static const struct {
    unsigned value;
    const char *forms[10];
} units[] = {
    {1, {"yksi", "yhta", "yhden", "yhdessa", "yhteen", "yhdella", NULL}},
    {2, {"kaksi", "kahta", "kahden", "kahdessa", "kahteen", "kahdella", NULL}},
    {3, {"kolme", "kolmea", "kolmen", "kolmessa", "kolmeen", "kolmella", NULL}},
    {4, {"nelja", "neljaa", "neljan", "neljassa", "neljaan", "neljalla", NULL}},
    {5, {"viisi", "viitta", "viiden", "viidessa", "viiteen", "viidella", NULL}},
    {6, {"kuusi", "kuutta", "kuuden", "kuudessa", "kuuteen", "kuudella", NULL}},
    {7, {"seitseman", "seitsemaa", "seitsemassa", "seitsemaan", "seitsemalla", NULL}},
    {8, {"kahdeksan", "kahdeksaa", "kahdeksassa", "kahdeksaan", "kahdeksalla", NULL}},
    {9, {"yhdeksan", "yhdeksaa", "yhdeksassa", "yhdeksaan", "yhdeksalla", NULL}},
};
static const char *const tens[] = {"kymmenen",  "kymmenta",   "kymmenessa",
                                   "kymmeneen", "kymmenella", NULL};
static const char *const hundreds[] = {"sata",    "sataa",  "sadan",
                                       "sadassa", "sataan", NULL};

// Takes the longest of the forms off the front.
static bool take_form(Text *rest, const char *const *forms)
{
    size_t longest = 0;
    for (; *forms; forms++)
        if (strlen(*forms) > longest && text_starts_with(*rest, text_from(*forms)))
            longest = strlen(*forms);
    *rest = (Text){rest->at + longest, rest->length - longest};
    return longest > 0;
}

static unsigned take_unit(Text *rest)
{
    for (size_t i = sizeof units / sizeof *units; i > 0; i--)
        if (take_form(rest, units[i - 1].forms))
            return units[i - 1].value;
    return 0;
}

// What is left after the hundreds: kuusi, kuusitoista, kuusikymmenta, kuusikymmentayksi.
static bool below_hundred(Text rest, unsigned unit, unsigned *out)
{
    static const char *const teen[] = {"toista", NULL};
    if (unit > 0 && take_form(&rest, teen)) {
        *out += 10 + unit;
        return rest.length == 0;
    }
    if (take_form(&rest, tens)) {
        *out += 10 * (unit > 0 ? unit : 1);
        *out += unit > 0 ? take_unit(&rest) : 0;
        return rest.length == 0;
    }
    *out += unit;
    return rest.length == 0;
}

bool inflect_number(Text word, unsigned *out)
{
    Text rest = word;
    *out = 0;
    unsigned unit = take_unit(&rest);
    if (take_form(&rest, hundreds)) {
        *out = 100 * (unit > 0 ? unit : 1);
        unit = take_unit(&rest);
    }
    return below_hundred(rest, unit, out) && *out > 0;
}
