#include "output/text_value.h"

#include <stdio.h>
#include <string.h>

#include "output/text.h"

bool has_text(const char *text)
{
    return text && *text;
}

const char *text_row_name(const AgrRow *row)
{
    return row->label ? row->label : row->of;
}

static void show_quantity(Writer *writer, const AgrQuantity *quantity)
{
    writer_text(writer,
                has_text(quantity->display) ? quantity->display : quantity->exact);
}

const char *text_name(const AgrNames *names, size_t at)
{
    return names->labels ? names->labels[at] : names->names[at];
}

static void show_names(Writer *writer, const AgrNames *names)
{
    for (size_t i = 0; i < names->count; i++) {
        writer_text(writer, i > 0 ? ", " : "");
        writer_text(writer, text_name(names, i));
    }
}

const char *text_date(const char *date, char out[TEXT_DATE])
{
    int year, month, day, length = 0;
    if (sscanf(date, "%4d-%2d-%2d%n", &year, &month, &day, &length) != 3 || date[length])
        return date;
    snprintf(out, TEXT_DATE, "%d.%d.%d", day, month, year);
    return out;
}

// The bytes of a figure before its unit, where a second figure has the same one:
// `6,21–6,22 €` says it once.
static size_t without_unit(const char *low, const char *high)
{
    size_t end = strlen(low), after = strlen(high), kept = end;
    while (end > 0 && after > 0 && low[end - 1] == high[after - 1] &&
           !(low[end - 1] >= '0' && low[end - 1] <= '9')) {
        end--;
        after--;
        kept = end;
    }
    bool whole = end > 0 && low[end - 1] >= '0' && low[end - 1] <= '9' && after > 0 &&
                 high[after - 1] >= '0' && high[after - 1] <= '9';
    return whole ? kept : strlen(low);
}

static void show_range(Writer *writer, const AgrQuantity *low, const AgrQuantity *high)
{
    if (!has_text(low->display) || !has_text(high->display)) {
        show_quantity(writer, low);
    } else {
        size_t length = without_unit(low->display, high->display);
        writer_slice(writer, (Text){low->display, length});
    }
    writer_text(writer, "–");
    show_quantity(writer, high);
}

void text_value(Writer *writer, const AgrValue *value)
{
    char date[TEXT_DATE];
    switch (value->kind) {
    case AGR_VALUE_NONE: break;
    case AGR_VALUE_QUANTITY: show_quantity(writer, &value->low); break;
    case AGR_VALUE_RANGE:
        if (value->high.exact)
            show_range(writer, &value->low, &value->high);
        else // its words say that it has no upper end
            show_quantity(writer, &value->low);
        break;
    case AGR_VALUE_NAMES: show_names(writer, &value->names); break;
    case AGR_VALUE_GROUPS:
        for (size_t i = 0; i < value->group_count; i++) {
            writer_text(writer, i > 0 ? "; " : "");
            show_names(writer, &value->groups[i]);
        }
        break;
    case AGR_VALUE_ROWS:
        for (size_t i = 0; i < value->row_count; i++) {
            writer_text(writer, i > 0 ? "; " : "");
            writer_text(writer, text_row_name(&value->rows[i]));
            writer_text(writer, " ");
            text_value(writer, &value->rows[i].value);
        }
        break;
    case AGR_VALUE_DATE: writer_text(writer, text_date(value->text, date)); break;
    case AGR_VALUE_TEXT: writer_text(writer, value->text); break;
    }
}
