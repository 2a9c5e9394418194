#include "output/power_change.h"

#include "output/text.h"

#include <string.h>

static const char *say(const Page *page, PhraseKey key)
{
    return words(key, page->language);
}

// --- what differs ---

static const struct PowerRow *row_of(const PowerItem *item, const char *of)
{
    for (size_t i = 0; i < item->row_count; i++)
        if (strcmp(item->rows[i].of, of) == 0)
            return &item->rows[i];
    return NULL;
}

static void find_shifts(Arena *arena, const PowerDecision *before,
                        const PowerDecision *after, const char *key, PowerShifts *out)
{
    const PowerItem *old = power_item(before, key), *new = power_item(after, key);
    if (old == NULL || new == NULL || old->row_count == 0 || new->row_count == 0)
        return;
    for (size_t i = 0; i < old->row_count; i++)
        vec_push(arena, out,
                 ((struct PowerShift){old->rows[i].of, &old->rows[i],
                                      row_of(new, old->rows[i].of)}));
    for (size_t i = 0; i < new->row_count; i++)
        if (row_of(old, new->rows[i].of) == NULL)
            vec_push(arena, out,
                     ((struct PowerShift){new->rows[i].of, NULL, &new->rows[i]}));
}

static bool has_clause(const PowerDecision *decision, const char *said)
{
    for (size_t i = 0; i < decision->clauses_said.count; i++)
        if (strcmp(decision->clauses_said.items[i], said) == 0)
            return true;
    return false;
}

// Of what can happen one example is shown: another example of the same is no change.
static bool says_otherwise(const PowerItem *old, const PowerItem *new)
{
    if (strncmp(old->key, "can_", 4) == 0)
        return strcmp(old->verdict, new->verdict) != 0;
    return strcmp(old->sentence, new->sentence) != 0;
}

static PowerChange change_of(Arena *arena, const PowerDecision *before,
                             const PowerDecision *after)
{
    PowerChange out = {.before = before, .after = after};
    if (before == NULL || after == NULL)
        return out;
    for (size_t i = 0; i < before->items.count; i++) {
        const PowerItem *old = &before->items.items[i];
        const PowerItem *new = power_item(after, old->key);
        if (old->part == POWER_FIRST && new != NULL && says_otherwise(old, new))
            vec_push(arena, &out.said, ((struct PowerSaid){old, new}));
    }
    for (size_t i = 0; i < before->clauses.count; i++)
        if (!has_clause(after, before->clauses_said.items[i]))
            vec_push(arena, &out.clauses_before, before->clauses.items[i]);
    for (size_t i = 0; i < after->clauses.count; i++)
        if (!has_clause(before, after->clauses_said.items[i]))
            vec_push(arena, &out.clauses_after, after->clauses.items[i]);
    find_shifts(arena, before, after, "weights", &out.votes);
    find_shifts(arena, before, after, "index_banzhaf", &out.power);
    return out;
}

void power_change_list(Arena *arena, const PowerReport *before, const PowerReport *after,
                       PowerChangeList *out)
{
    for (size_t i = 0; i < before->decisions.count; i++) {
        const PowerDecision *old = &before->decisions.items[i];
        PowerChange change = change_of(arena, old, power_same(after, old));
        vec_push(arena, out, change);
    }
    for (size_t i = 0; i < after->decisions.count; i++)
        if (power_same(before, &after->decisions.items[i]) == NULL) {
            PowerChange change = change_of(arena, NULL, &after->decisions.items[i]);
            vec_push(arena, out, change);
        }
}

PhraseKey power_shift_key(const struct PowerShift *shift)
{
    if (shift->before == NULL || shift->after == NULL)
        return shift->before == NULL ? PHRASE_report_joins : PHRASE_report_leaves;
    int order = rational_compare(shift->after->number, shift->before->number);
    return order > 0   ? PHRASE_report_gains
           : order < 0 ? PHRASE_report_loses
                       : PHRASE_report_keeps;
}

static bool shifted(const PowerShifts *shifts)
{
    for (size_t i = 0; i < shifts->count; i++)
        if (power_shift_key(&shifts->items[i]) != PHRASE_report_keeps)
            return true;
    return false;
}

bool power_changed(const PowerChange *change)
{
    return change->before == NULL || change->after == NULL || change->said.count > 0 ||
           change->clauses_before.count + change->clauses_after.count > 0 ||
           shifted(&change->votes) || shifted(&change->power);
}

// --- in short ---

static Text joined(Arena *arena, Text all, Text more, const char *between)
{
    if (all.length == 0 || more.length == 0)
        return all.length == 0 ? more : all;
    return text_format(arena, TEXT_FMT "%s" TEXT_FMT, TEXT_ARG(all), between,
                       TEXT_ARG(more));
}

// `Gains power: a, b.`, or nothing when there is nothing to name.
static Text after_words(const Page *page, Arena *arena, PhraseKey key, Text names)
{
    return names.length == 0
               ? names
               : text_format(arena, "%s: " TEXT_FMT ".", say(page, key), TEXT_ARG(names));
}

// Those of whom it holds, after the words for it.
static Text who_words(const Page *page, Arena *arena, const PowerShifts *shifts,
                      PhraseKey key, PhraseKey words_key)
{
    Text names = TEXT("");
    for (size_t i = 0; i < shifts->count; i++)
        if (power_shift_key(&shifts->items[i]) == key)
            names = joined(arena, names, text_from(shifts->items[i].of), ", ");
    return after_words(page, arena, words_key, names);
}

static Text short_words(const Page *page, Arena *arena, const PowerChange *change)
{
    static const PhraseKey keys[][2] = {
        {PHRASE_report_gains, PHRASE_report_gain_names},
        {PHRASE_report_loses, PHRASE_report_lose_names},
        {PHRASE_report_keeps, PHRASE_report_keep_names},
        {PHRASE_report_joins, PHRASE_report_join_names},
        {PHRASE_report_leaves, PHRASE_report_leave_names}};
    Text headings = TEXT(""), all;
    if (change->before == NULL || change->after == NULL)
        return text_from(
            say(page, change->after == NULL ? PHRASE_report_gone : PHRASE_report_new));
    if (!power_changed(change))
        return text_from(say(page, PHRASE_report_same));
    for (size_t i = 0; i < change->said.count; i++)
        headings =
            joined(arena, headings,
                   text_from(say(page, change->said.items[i].before->heading)), "; ");
    all = after_words(page, arena, PHRASE_report_changes_in, headings);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        all = joined(arena, all,
                     who_words(page, arena, &change->power, keys[i][0], keys[i][1]), " ");
    return all.length > 0 ? all : text_from(say(page, PHRASE_report_same));
}

static void show_short(Page *page, Arena *arena, const PowerChangeList *changes)
{
    page_heading(page, 2, say(page, PHRASE_report_in_short));
    page_list_begin(page);
    for (size_t i = 0; i < changes->count; i++) {
        const PowerChange *change = &changes->items[i];
        const PowerDecision *named = change->before ? change->before : change->after;
        page_item_after(page, power_title(arena, named),
                        text_cstr(arena, short_words(page, arena, change)));
    }
    page_list_end(page);
}

// --- one decision ---

static void show_line(Page *page, Arena *arena, PhraseKey key, const char *line)
{
    page_item(page, 1,
              text_cstr(arena, text_format(arena, "%s: %s", say(page, key), line)));
}

static void show_said(Page *page, Arena *arena, const PowerChange *change)
{
    page_list_begin(page);
    for (size_t i = 0; i < change->said.count; i++) {
        const struct PowerSaid *said = &change->said.items[i];
        page_item(page, 0, say(page, said->before->heading));
        show_line(page, arena, PHRASE_report_before, said->before->sentence);
        show_line(page, arena, PHRASE_report_after, said->after->sentence);
    }
    page_list_end(page);
}

static void show_clauses(Page *page, const PowerChange *change)
{
    if (change->clauses_before.count + change->clauses_after.count == 0)
        return;
    page_heading(page, 3, say(page, PHRASE_report_clauses_differ));
    page_list_begin(page);
    for (size_t i = 0; i < change->clauses_before.count; i++)
        page_item_after(page, say(page, PHRASE_report_before),
                        change->clauses_before.items[i]);
    for (size_t i = 0; i < change->clauses_after.count; i++)
        page_item_after(page, say(page, PHRASE_report_after),
                        change->clauses_after.items[i]);
    page_list_end(page);
}

static const char *shown(const struct PowerRow *row)
{
    return row == NULL ? "–" : row->display == NULL ? "" : row->display;
}

static void show_shifts(Page *page, const PowerShifts *shifts, PhraseKey heading)
{
    if (!shifted(shifts))
        return;
    const char *const headings[] = {
        say(page, PHRASE_report_who), say(page, PHRASE_report_before),
        say(page, PHRASE_report_after), say(page, PHRASE_report_change)};
    page_heading(page, 3, say(page, heading));
    page_table_begin(page, headings, 4);
    for (size_t i = 0; i < shifts->count; i++) {
        const struct PowerShift *shift = &shifts->items[i];
        const char *const cells[] = {shift->of, shown(shift->before), shown(shift->after),
                                     say(page, power_shift_key(shift))};
        page_row(page, cells);
    }
    page_table_end(page);
}

void power_changes(Page *page, Arena *arena, const PowerReport *before,
                   const PowerReport *after)
{
    PowerChangeList changes = {0};
    power_change_list(arena, before, after, &changes);
    if (changes.count > 0)
        show_short(page, arena, &changes);
    for (size_t i = 0; i < changes.count; i++) {
        const PowerChange *change = &changes.items[i];
        if (change->before == NULL || change->after == NULL || !power_changed(change))
            continue;
        Text title = text_format(arena, "%s: %s", say(page, PHRASE_report_before_after),
                                 power_title(arena, change->before));
        page_heading(page, 2, text_cstr(arena, title));
        show_said(page, arena, change);
        show_clauses(page, change);
        show_shifts(page, &change->votes, PHRASE_report_votes);
        show_shifts(page, &change->power, PHRASE_report_power_by);
    }
}
