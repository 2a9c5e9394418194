#include "analysis/dividing/division_tell.h"

#include "engine/dividing/division_extra.h"

// What comes beside what each pays, in a sentence.

static Text settled_words(Answering *answering, const Division *division, size_t index,
                          Rational advance)
{
    const DivisionLine *line = &division->lines.items[index];
    Unit unit = division->amount.quantity.unit;
    Rational left = rational_sub(answering->arena, line->paid.low, advance);
    int sign = rational_sign(left);
    PhraseKey key = sign > 0   ? PHRASE_divide_still_pays
                    : sign < 0 ? PHRASE_divide_gets_back
                               : PHRASE_divide_even;
    Arg args[2] = {
        ARG(tell_name(answering, line->of)),
        ARG(tell_money(answering, rational_abs(answering->arena, left), unit))};
    return answer_words(answering, key, 2, args);
}

static Text settlement(Answering *answering, const Division *division,
                       const DivisionExtra *extra)
{
    enum { SAID_MOST = 8 };
    Quantity advance = extra->advance.quantity;
    Text words = TEXT("");
    for (size_t i = 0; i < extra->advances.count && i < SAID_MOST; i++)
        words =
            tell_joined(answering, words, ", ",
                        settled_words(answering, division, i, extra->advances.items[i]));
    return WORDS(answering, divide_settlement,
                 ARG(tell_money(answering, advance.range.low, advance.unit)), ARG(words));
}

static Text tax(Answering *answering, const Division *division,
                const DivisionExtra *extra)
{
    enum { SAID_MOST = 8 };
    Quantity vat = extra->vat.quantity;
    Text words = TEXT("");
    for (size_t i = 0; i < extra->vats.count && i < SAID_MOST; i++) {
        Text one =
            tell_joined(answering, tell_name(answering, division->lines.items[i].of), " ",
                        tell_money(answering, extra->vats.items[i], vat.unit));
        words = tell_joined(answering, words, ", ", one);
    }
    return WORDS(answering, divide_with_vat,
                 ARG(tell_money(answering, vat.range.low, vat.unit)), ARG(words));
}

Text tell_division_extra(Answering *answering, const Division *division)
{
    DivisionExtra extra;
    Text words = TEXT("");
    division_extra(answering->eval, division, &extra);
    if (extra.vat.state == FIGURE_STATED)
        words = tax(answering, division, &extra);
    if (extra.advance.state == FIGURE_STATED)
        words =
            tell_joined(answering, words, " ", settlement(answering, division, &extra));
    return words;
}
