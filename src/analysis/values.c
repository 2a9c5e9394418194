#include "analysis/answer.h"

// What answer functions fill their results with.

Text answer_words(Answering *answering, PhraseKey key, size_t count, const Arg *args)
{
    return message_fill(answering->arena, answering->language,
                        phrase_texts[key][answering->language], args, count);
}

void answer_say(Answering *answering, PhraseKey key, size_t count, const Arg *args)
{
    answering->out->sentence = answer_words(answering, key, count, args);
}

static AgrQuantity quantity(Arena *arena, Language language, Rational value,
                            const Quantity *from)
{
    Text marks = show_natives(arena, from->natives);
    return (AgrQuantity){
        .exact = text_cstr(arena, rational_exact(arena, value)),
        .unit = unit_key(from->unit),
        .display = text_cstr(arena, show_rational(arena, language, value, from->unit)),
        .about = from->about,
        .native = marks.length > 0 ? text_cstr(arena, marks) : NULL};
}

AgrValue value_figure(Answering *answering, Figure figure)
{
    if (figure.state != FIGURE_STATED)
        return (AgrValue){.kind = AGR_VALUE_NONE};
    Arena *arena = answering->arena;
    Quantity q = figure.quantity;
    bool point = interval_is_point(q.range);
    AgrValue value = {.kind = point ? AGR_VALUE_QUANTITY : AGR_VALUE_RANGE,
                      .low = quantity(arena, answering->language, q.range.low, &q),
                      .high = quantity(arena, answering->language, q.range.high, &q)};
    q.natives = 0; // marks stand beside a value, not in it
    if (q.ceilingless) {
        value.high = (AgrQuantity){.unit = unit_key(q.unit), .about = q.about};
        value.low.display =
            text_cstr(arena, show_quantity(arena, answering->language, q));
    }
    if (point && q.about)
        value.low.display =
            text_cstr(arena, show_quantity(arena, answering->language, q));
    return value;
}

Text answer_label(Answering *answering, const Entity *entity)
{
    Text label = entity_label(entity, answering->language);
    if (label.at != entity->name.at && !entity->prelude)
        vec_push(answering->arena, &answering->out->labelled, entity);
    return label;
}

Text answer_handle(Answering *answering, Text label)
{
    for (size_t i = answering->out->labelled.count; i > 0; i--) {
        const Entity *entity = answering->out->labelled.items[i - 1];
        if (entity_label(entity, answering->language).at == label.at)
            return entity->name;
    }
    return label;
}

AgrValue value_text(Answering *answering, Text text)
{
    return (AgrValue){.kind = AGR_VALUE_TEXT, .text = text_cstr(answering->arena, text)};
}

AgrValue value_date(Answering *answering, Date date)
{
    if (date.year == 0) // a day of every year
        return value_text(answering, date_finnish(answering->arena, date));
    return (AgrValue){.kind = AGR_VALUE_DATE,
                      .text =
                          text_cstr(answering->arena, date_iso(answering->arena, date))};
}

AgrValue value_names(Answering *answering, const EntityList *names)
{
    Arena *arena = answering->arena;
    const char **list = ARENA_ARRAY(arena, const char *, names->count + 1);
    const char **labels = ARENA_ARRAY(arena, const char *, names->count + 1);
    for (size_t i = 0; i < names->count; i++) {
        list[i] = text_cstr(arena, entity_handle(names->items[i], answering->language));
        labels[i] = text_cstr(arena, entity_label(names->items[i], answering->language));
    }
    return (AgrValue){.kind = AGR_VALUE_NAMES, .names = {list, labels, names->count}};
}

// What is not stated, and for whom.
static Text missing_name(Answering *answering, Figure figure)
{
    Text name = entity_label(figure.missing, answering->language);
    if (!figure.missing_of)
        return name;
    Arg args[2] = {ARG(entity_label(figure.missing_of, answering->language)), ARG(name)};
    return answer_words(answering, PHRASE_tell_figure_for, 2, args);
}

void answer_figure(Answering *answering, Figure figure)
{
    answering->out->value = value_figure(answering, figure);
    if (figure.state == FIGURE_STATED) {
        answering->out->verdict = VERDICT_VALUE;
        return;
    }
    answering->out->verdict = VERDICT_NOT_STATED;
    if (figure.state == FIGURE_NATIVE) // told from what was read
        return;
    Text what = figure.missing ? missing_name(answering, figure)
                : figure.missing_words.length > 0
                    ? figure.missing_words
                    : show_figure(answering->arena, answering->language, figure);
    Text where = (Text){"", 0};
    if (figure.missing && figure.missing->clause) {
        Arg number = ARG(figure.missing->clause->number);
        where = answer_words(answering, PHRASE_show_clause, 1, &number);
    }
    answer_silence(answering, what, where);
}

void answer_names(Answering *answering, const EntityList *names)
{
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = value_names(answering, names);
}

void answer_truth(Answering *answering, Truth truth)
{
    static const Verdict verdicts[] = {[TRUTH_NO] = VERDICT_NO,
                                       [TRUTH_YES] = VERDICT_YES,
                                       [TRUTH_UNKNOWN] = VERDICT_UNCERTAIN};
    answering->out->verdict = verdicts[truth];
}

void answer_silence(Answering *answering, Text what, Text where)
{
    Arena *arena = answering->arena;
    for (size_t i = 0; i < answering->out->not_stated.count; i++) {
        const AgrSilence *there = &answering->out->not_stated.items[i];
        if (text_equal(text_from(there->what), what) &&
            text_equal(text_from(there->where), where))
            return;
    }
    vec_push(arena, &answering->out->not_stated,
             ((AgrSilence){text_cstr(arena, what), text_cstr(arena, where), NULL}));
}

AgrPlace place_of(Arena *arena, Span span, const Clause *clause)
{
    AgrPlace place = {.clause = "", .file = ""};
    if (clause)
        place.clause = text_cstr(arena, clause->number);
    if (!span.source)
        return place;
    place.file = text_cstr(arena, span.source->path);
    Position start = source_position(span.source, span.start);
    Position end = source_position(span.source, span.end);
    place.line = start.line;
    place.column = start.column;
    place.end_line = end.line;
    place.end_column = end.column;
    return place;
}

void answer_row(Answering *answering, Text of, Text what, AgrValue value,
                const Cell *cell)
{
    Arena *arena = answering->arena;
    AgrRow row = {.of = text_cstr(arena, answer_handle(answering, of)),
                  .label = text_cstr(arena, of),
                  .value = value};
    if (what.length > 0)
        row.what = text_cstr(arena, what);
    if (cell)
        row.place = place_of(arena, cell->span, cell->clause);
    else
        row.place = (AgrPlace){.clause = "", .file = ""};
    vec_push(arena, &answering->out->sum, row);
}

void answer_step(Answering *answering, unsigned depth, Text words, const Cell *cell)
{
    Arena *arena = answering->arena;
    AgrStep step = {depth, text_cstr(arena, words), {.clause = "", .file = ""}};
    if (cell)
        step.place = place_of(arena, cell->span, cell->clause);
    vec_push(arena, &answering->out->steps, step);
}

void answer_assume_as(Answering *answering, Text question, Text reading, Text words,
                      PhraseKey why)
{
    Arena *arena = answering->arena;
    // What holds of two polls, before and after a change, is said once.
    for (size_t i = 0; i < answering->out->assuming.count; i++)
        if (text_equal(text_from(answering->out->assuming.items[i].text), words))
            return;
    vec_push(arena, &answering->out->assuming,
             ((AgrAssumption){text_cstr(arena, question), text_cstr(arena, reading),
                              text_cstr(arena, words),
                              phrase_texts[why][answering->language]}));
}

void answer_assume(Answering *answering, Text question, Text reading, Text words)
{
    answer_assume_as(answering, question, reading, words, PHRASE_answer_default);
}

bool answer_write_quantity(Buffer *out, const AgrQuantity *quantity, Language language)
{
    static const struct {
        const char *unit;
        WordKey word;
    } units[] = {{"number", WORD_none},
                 {"share", WORD_percent},
                 {"eur", WORD_euro},
                 {"persons", WORD_persons},
                 {"fte", WORD_fte},
                 {"days", WORD_days},
                 {"weeks", WORD_weeks},
                 {"months", WORD_months},
                 {"years", WORD_years},
                 {"votes", WORD_votes},
                 {"seats", WORD_seats},
                 {"pieces", WORD_pieces},
                 {"inhabitants", WORD_inhabitants},
                 {"times", WORD_times},
                 {"working-days", WORD_working_day_unit},
                 {"hours", WORD_hours},
                 {"minutes", WORD_minutes_unit},
                 {"m3", WORD_cubic_metres},
                 {"km", WORD_kilometres},
                 {"tonnes", WORD_tonnes},
                 {"mwh", WORD_megawatt_hours},
                 {"stock", WORD_stock_shares},
                 {"pupils", WORD_pupils},
                 {"children", WORD_children},
                 {"employees", WORD_employees},
                 {"customers", WORD_customers_unit},
                 {"households", WORD_households},
                 {"properties", WORD_properties},
                 {"visits", WORD_visits},
                 {"m2", WORD_square_metres},
                 {"ha", WORD_hectares}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (!text_equal(text_from(units[i].unit), text_from(quantity->unit)))
            continue;
        if (quantity->about)
            buffer_format(out, "%s ", keyword_word_words[language][WORD_about]);
        if (units[i].word == WORD_percent) { // 9/20 is written as 100 times 9/20 per cent
            buffer_format(out, "%s", quantity->display);
            return true;
        }
        buffer_format(out, "%s", quantity->exact);
        if (units[i].word != WORD_none)
            buffer_format(out, " %s", keyword_word_words[language][units[i].word]);
        return true;
    }
    return false;
}
